<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>ActivityView</name>
    <message>
        <source>{rate} pieces a minute</source>
        <translation>{rate} utworów na minutę</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Postęp analizy</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Szczegóły…</translation>
    </message>
    <message>
        <source>Tell what the model runs on</source>
        <translation>Pokaż, na czym działa model</translation>
    </message>
    <message>
        <source>Preparing to look for changes…</source>
        <translation>Przygotowanie do szukania zmian…</translation>
    </message>
    <message>
        <source>Waiting: another program is bringing this library up to date</source>
        <translation>Oczekiwanie: inny program aktualizuje tę bibliotekę</translation>
    </message>
    <message>
        <source>Looking through {folder}: {count} files</source>
        <translation>Przeglądanie {folder}, plików: {count}</translation>
    </message>
    <message>
        <source>Looking for what is to be analysed</source>
        <translation>Szukanie utworów do analizy</translation>
    </message>
    <message>
        <source>Making the other model ready: {done} of {total}</source>
        <translation>Przygotowanie drugiego modelu: {done} z {total}</translation>
    </message>
    <message>
        <source>Analysing {done} of {total}</source>
        <translation>Analiza: {done} z {total}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces analysed</source>
        <translation>
            <numerusform>%Ln utwór przeanalizowany</numerusform>
            <numerusform>%Ln utwory przeanalizowane</numerusform>
            <numerusform>%Ln utworów przeanalizowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to do</source>
        <translation>
            <numerusform>%Ln do analizy</numerusform>
            <numerusform>%Ln do analizy</numerusform>
            <numerusform>%Ln do analizy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln błąd</numerusform>
            <numerusform>%Ln błędy</numerusform>
            <numerusform>%Ln błędów</numerusform>
        </translation>
    </message>
    <message>
        <source>List what failed and why</source>
        <translation>Pokaż, co się nie udało i dlaczego</translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>Wznów analizę</translation>
    </message>
    <message>
        <source>Pause analysing</source>
        <translation>Wstrzymaj analizę</translation>
    </message>
</context>
<context>
    <name>ChipStrip</name>
    <message>
        <source>What was understood of the query</source>
        <translation>Co zrozumiano z zapytania</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Usuń wszystkie filtry</translation>
    </message>
    <message>
        <source>{count} · Show all</source>
        <translation>{count} · Pokaż wszystkie</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Ask for this</source>
        <translation>Wymagaj tego</translation>
    </message>
    <message>
        <source>Leave this out instead</source>
        <translation>Wyklucz to</translation>
    </message>
    <message>
        <source>Counts ×{times}</source>
        <translation>Waga ×{times}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Change {filter}</source>
        <translation>Zmień: {filter}</translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <translation>Usuń: {filter}</translation>
    </message>
    <message>
        <source>Only {filter}?</source>
        <translation>Tylko {filter}?</translation>
    </message>
    <message>
        <source>Show only {filter}</source>
        <translation>Pokaż tylko: {filter}</translation>
    </message>
</context>
<context>
    <name>ChipWords</name>
    <message>
        <source>not {filter}</source>
        <translation>nie: {filter}</translation>
    </message>
    <message>
        <source>with words</source>
        <translation>z tekstem</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>bez tekstu</translation>
    </message>
    <message>
        <source>score</source>
        <translation>nuty</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>nagranie</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>do {most}</translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation>od {least}</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Takty</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Kompozytor</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteka</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Szukaj</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>&amp;Utwór</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Odtwarzanie</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Download a model</source>
        <translation>Pobieranie modelu</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>Pobrać {model}?</translation>
    </message>
    <message>
        <source>With MERT, so that it hears recordings</source>
        <translation>Z MERT, aby słyszał nagrania</translation>
    </message>
    <message>
        <source>The licences&apos; whole text</source>
        <translation>Pełny tekst licencji</translation>
    </message>
    <message>
        <source>Keep the downloaded files after they have been converted</source>
        <translation>Zachowaj pobrane pliki po konwersji</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>Nothing is sent but the requests for these files: no account, no statistics.</source>
        <translation>Nic nie jest wysyłane poza żądaniami tych plików: żadnego konta, żadnych statystyk.</translation>
    </message>
    <message>
        <source>They are then converted here. The new model analyses your pieces in the background, and answers as soon as it has all of them; one click goes back.</source>
        <translation>Pliki są potem konwertowane tutaj. Nowy model analizuje utwory w tle i odpowiada, gdy tylko ma wszystkie; jedno kliknięcie przywraca poprzedni.</translation>
    </message>
    <message>
        <source>{licence} of {model}</source>
        <translation>{licence} ({model})</translation>
    </message>
    <message>
        <source>I have read and accept {licences}: no commercial use</source>
        <translation>Znam i akceptuję {licences}: bez użytku komercyjnego</translation>
    </message>
    <message>
        <source>• {model}: {size} from {source}, {licence}</source>
        <translation>• {model}: {size} z {source}, {licence}</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>{size} lub więcej</translation>
    </message>
</context>
<context>
    <name>CopyingDialog</name>
    <message>
        <source>Copying</source>
        <translation>Kopiowanie</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopiowanie…</translation>
    </message>
    <message>
        <source>Copied so far</source>
        <translation>Skopiowano dotąd</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
</context>
<context>
    <name>DropWiring</name>
    <message>
        <source>Paste an example or a query</source>
        <translation>Wklej przykład lub zapytanie</translation>
    </message>
    <message>
        <source>Drop music to find what is like it, or a folder to add it to the library.</source>
        <translation>Upuść muzykę, aby znaleźć podobną, albo folder, aby dodać go do biblioteki.</translation>
    </message>
    <message>
        <source>Add a folder first: there is no music yet to search.</source>
        <translation>Najpierw dodaj folder: nie ma jeszcze muzyki do przeszukania.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln files…</source>
        <translation>
            <numerusform>Odczyt %Ln pliku…</numerusform>
            <numerusform>Odczyt %Ln plików…</numerusform>
            <numerusform>Odczyt %Ln plików…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln examples count at once; the first are taken.</source>
        <translation>
            <numerusform>Naraz liczy się najwyżej %Ln przykład; brany jest pierwszy.</numerusform>
            <numerusform>Naraz liczą się najwyżej %Ln przykłady; brane są pierwsze.</numerusform>
            <numerusform>Naraz liczy się najwyżej %Ln przykładów; brane są pierwsze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Dodaj folder</translation>
    </message>
    <message>
        <source>Add {names} to the library?</source>
        <translation>Dodać {names} do biblioteki?</translation>
    </message>
    <message>
        <source>Its music is read and can be found; nothing in it is changed.</source>
        <translation>Muzyka zostanie odczytana i będzie można ją znaleźć; nic się w niej nie zmieni.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Pieces of the list</source>
        <translation>Utwory na liście</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>in none of your folders</source>
        <translation>w żadnym z folderów</translation>
    </message>
    <message>
        <source>A piece without a title</source>
        <translation>Utwór bez tytułu</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Incipit met a bug of its own: {error}</source>
        <translation>W programie Incipit wystąpił błąd: {error}</translation>
    </message>
    <message>
        <source>This is not music in a format that Incipit reads.</source>
        <translation>To nie jest muzyka w formacie, który czyta Incipit.</translation>
    </message>
    <message>
        <source>The file is not what it was when it became an example.</source>
        <translation>Plik nie jest już taki, jak wtedy, gdy stał się przykładem.</translation>
    </message>
    <message>
        <source>The piece is not in the library any more.</source>
        <translation>Tego utworu nie ma już w bibliotece.</translation>
    </message>
    <message>
        <source>Playback is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2).</source>
        <translation>Odtwarzanie niedostępne: brak PortAudio (w Debianie i Ubuntu: sudo apt install libportaudio2).</translation>
    </message>
    <message>
        <source>Playback is off: no audio output was found.</source>
        <translation>Odtwarzanie niedostępne: nie znaleziono wyjścia dźwięku.</translation>
    </message>
    <message>
        <source>The sound cannot be read any more: choose the piece again.</source>
        <translation>Dźwięku nie można już odczytać: wybierz utwór jeszcze raz.</translation>
    </message>
    <message>
        <source>The audio device is gone: press Play to go on with another one.</source>
        <translation>Urządzenie audio zniknęło: naciśnij Odtwórz, aby kontynuować na innym.</translation>
    </message>
    <message>
        <source>The engraving cannot be shown.</source>
        <translation>Nie można pokazać zapisu nutowego.</translation>
    </message>
    <message>
        <source>The preview was not made.</source>
        <translation>Nie udało się utworzyć podglądu.</translation>
    </message>
    <message>
        <source>Recording is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2).</source>
        <translation>Nagrywanie niedostępne: brak PortAudio (w Debianie i Ubuntu: sudo apt install libportaudio2).</translation>
    </message>
    <message>
        <source>Recording is off: no microphone was found.</source>
        <translation>Nagrywanie niedostępne: nie znaleziono mikrofonu.</translation>
    </message>
    <message>
        <source>The microphone is gone; what it has heard until then is here.</source>
        <translation>Mikrofon zniknął; to, co usłyszał do tej pory, jest tutaj.</translation>
    </message>
    <message>
        <source>The examples changed while they were read; ask again.</source>
        <translation>Przykłady zmieniły się podczas odczytu; wyszukaj ponownie.</translation>
    </message>
    <message>
        <source>The search process ended unexpectedly; it is started anew with the next question.</source>
        <translation>Proces wyszukiwania zakończył się nieoczekiwanie; uruchomi się ponownie przy następnym zapytaniu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>The file is not music in a format that Incipit reads.</source>
        <translation>Plik nie jest muzyką w formacie, który czyta Incipit.</translation>
    </message>
    <message>
        <source>The file is larger than the {size} MB that {format} files may have.</source>
        <translation>Plik przekracza {size} MB, które może mieć plik {format}.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>Nie można otworzyć pliku: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be opened; its disk may be away.</source>
        <translation>Nie można otworzyć pliku; być może jego dysk jest odłączony.</translation>
    </message>
    <message>
        <source>The file takes longer than {seconds} seconds to read.</source>
        <translation>Odczyt pliku trwa dłużej niż {seconds} s.</translation>
    </message>
    <message>
        <source>The file holds no tune.</source>
        <translation>Plik nie zawiera żadnej melodii.</translation>
    </message>
    <message>
        <source>The tune is not valid ABC.</source>
        <translation>Melodia nie jest poprawnym zapisem ABC.</translation>
    </message>
    <message>
        <source>This text holds no ABC tune.</source>
        <translation>Ten tekst nie zawiera żadnej melodii ABC.</translation>
    </message>
    <message>
        <source>The compressed score is damaged or encrypted and cannot be unpacked.</source>
        <translation>Skompresowane nuty są uszkodzone lub zaszyfrowane i nie można ich rozpakować.</translation>
    </message>
    <message>
        <source>The archive holds no MusicXML score.</source>
        <translation>Archiwum nie zawiera nut MusicXML.</translation>
    </message>
    <message>
        <source>The archive holds no MuseScore score.</source>
        <translation>Archiwum nie zawiera nut MuseScore.</translation>
    </message>
    <message>
        <source>This XML file is no MusicXML score: its outermost element is &lt;{element}&gt;.</source>
        <translation>Ten plik XML nie zawiera nut MusicXML: jego główny element to &lt;{element}&gt;.</translation>
    </message>
    <message>
        <source>This file is neither {kind} nor a compressed score.</source>
        <translation>Ten plik to ani {kind}, ani skompresowane nuty.</translation>
    </message>
    <message>
        <source>The {kind} is damaged: {reason}.</source>
        <translation>Uszkodzony {kind}: {reason}.</translation>
    </message>
    <message>
        <source>The notation of this score cannot be converted.</source>
        <translation>Nie można przekształcić zapisu tych nut.</translation>
    </message>
    <message>
        <source>The file is not a MIDI file, or it ends within its header.</source>
        <translation>Plik nie jest plikiem MIDI albo kończy się w nagłówku.</translation>
    </message>
    <message>
        <source>The MIDI file holds no tracks.</source>
        <translation>Plik MIDI nie zawiera ścieżek.</translation>
    </message>
    <message>
        <source>The MIDI file holds no notes.</source>
        <translation>Plik MIDI nie zawiera nut.</translation>
    </message>
    <message>
        <source>The file holds no sound that can be decoded.</source>
        <translation>Plik nie zawiera dźwięku, który da się odkodować.</translation>
    </message>
    <message>
        <source>The recording is shorter than one second.</source>
        <translation>Nagranie trwa krócej niż sekundę.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>PDF nie ma stron.</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be read.</source>
        <translation>PDF jest uszkodzony i nie można go odczytać.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password.</source>
        <translation>PDF jest chroniony hasłem.</translation>
    </message>
    <message>
        <source>The LilyPond file holds no notes that can be read without running LilyPond.</source>
        <translation>Plik LilyPond nie zawiera nut, które da się odczytać bez uruchamiania LilyPonda.</translation>
    </message>
    <message>
        <source>The LilyPond file holds more music than can be read.</source>
        <translation>Plik LilyPond zawiera więcej muzyki, niż można odczytać.</translation>
    </message>
    <message>
        <source>The Capella file is cut off or damaged.</source>
        <translation>Plik Capella jest ucięty lub uszkodzony.</translation>
    </message>
    <message>
        <source>The Guitar Pro file is damaged and cannot be unpacked.</source>
        <translation>Plik Guitar Pro jest uszkodzony i nie można go rozpakować.</translation>
    </message>
    <message>
        <source>The Guitar Pro file holds no music.</source>
        <translation>Plik Guitar Pro nie zawiera muzyki.</translation>
    </message>
    <message>
        <source>The Humdrum file has no **kern spine, which is what Incipit reads of Humdrum.</source>
        <translation>Plik Humdrum nie ma kolumny **kern, a tylko ją czyta Incipit.</translation>
    </message>
    <message>
        <source>This MEI file holds mensural notation or neumes, which Incipit does not read.</source>
        <translation>Ten plik MEI zawiera notację menzuralną lub neumy, których Incipit nie czyta.</translation>
    </message>
    <message>
        <source>The score holds nothing that can be engraved.</source>
        <translation>Nuty nie zawierają niczego, co można pokazać.</translation>
    </message>
    <message>
        <source>The score cannot be engraved.</source>
        <translation>Nie można wyświetlić tych nut.</translation>
    </message>
    <message>
        <source>The score is too large to be shown.</source>
        <translation>Nuty są zbyt duże, aby je pokazać.</translation>
    </message>
    <message>
        <source>The file holds no notes that can be shown.</source>
        <translation>Plik nie zawiera nut, które można pokazać.</translation>
    </message>
    <message>
        <source>The tune is too long to be shown.</source>
        <translation>Melodia jest zbyt długa, aby ją pokazać.</translation>
    </message>
    <message>
        <source>The recording cannot be played.</source>
        <translation>Nie można odtworzyć nagrania.</translation>
    </message>
    <message>
        <source>The piece has no notes to play.</source>
        <translation>Utwór nie ma nut do zagrania.</translation>
    </message>
    <message>
        <source>The piece is silent for its first {minutes} minutes.</source>
        <translation>Przez pierwsze {minutes} min utwór milczy.</translation>
    </message>
    <message>
        <source>Only the words of this file could be read, so there is nothing to play.</source>
        <translation>Z tego pliku udało się odczytać tylko słowa, więc nie ma czego zagrać.</translation>
    </message>
    <message>
        <source>There is no room for the sound on this disk.</source>
        <translation>Na tym dysku brakuje miejsca na dźwięk.</translation>
    </message>
    <message>
        <source>There is a list called {name} already.</source>
        <translation>Istnieje już lista o nazwie {name}.</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>Lista musi mieć nazwę.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Zapisane wyszukiwanie musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Type a label, or several.</source>
        <translation>Wpisz etykietę lub kilka.</translation>
    </message>
    <message>
        <source>The piece to compare with has not been analysed yet.</source>
        <translation>Utwór do porównania nie jest jeszcze przeanalizowany.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} już istnieje.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Nie można zapisać {path}: {reason}.</translation>
    </message>
    <message>
        <source>{place} lies in the folder {folder} of your library, where nothing is ever written.</source>
        <translation>{place} leży w folderze {folder} Twojej biblioteki, w którym nigdy nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>The folder {place} is not empty; name a new one, so that nothing in it is touched.</source>
        <translation>Folder {place} nie jest pusty; podaj nowy, aby niczego w nim nie naruszyć.</translation>
    </message>
    <message>
        <source>The folder {place} is in the library already; remove one of the two.</source>
        <translation>Folder {place} jest już w bibliotece; usuń jeden z dwóch.</translation>
    </message>
    <message>
        <source>{file} holds {count} tunes: the first is the example.</source>
        <translation>{file} zawiera melodie ({count}): przykładem jest pierwsza.</translation>
    </message>
    <message>
        <source>“{title}” is not compared with anything. {reason}</source>
        <translation>„{title}” nie jest z niczym porównywany. {reason}</translation>
    </message>
    <message>
        <source>It has not been analysed yet.</source>
        <translation>Nie jest jeszcze przeanalizowany.</translation>
    </message>
    <message>
        <source>It is not where it was.</source>
        <translation>Nie ma go tam, gdzie był.</translation>
    </message>
    <message>
        <source>It is not in the library any more.</source>
        <translation>Nie ma go już w bibliotece.</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>Examples that the results are to be like</source>
        <translation>Przykłady, do których wyniki mają być podobne</translation>
    </message>
    <message>
        <source>Take all examples away</source>
        <translation>Usuń wszystkie przykłady</translation>
    </message>
    <message>
        <source>Find what is like this</source>
        <translation>Znajdź utwory podobne do tego</translation>
    </message>
    <message>
        <source>Find what is not like this</source>
        <translation>Znajdź utwory niepodobne do tego</translation>
    </message>
    <message>
        <source>not like {title}</source>
        <translation>niepodobne do: {title}</translation>
    </message>
    <message>
        <source>like {title}</source>
        <translation>podobne do: {title}</translation>
    </message>
</context>
<context>
    <name>ExampleWiring</name>
    <message>
        <source>Find similar</source>
        <translation>Znajdź podobne</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Więcej takich</translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation>Mniej takich</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln examples count at once; the first are taken.</source>
        <translation>
            <numerusform>Naraz liczy się najwyżej %Ln przykład; brany jest pierwszy.</numerusform>
            <numerusform>Naraz liczą się najwyżej %Ln przykłady; brane są pierwsze.</numerusform>
            <numerusform>Naraz liczy się najwyżej %Ln przykładów; brane są pierwsze.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Eksport „{name}”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces, in this order.</source>
        <translation>
            <numerusform>%Ln utwór, w tej kolejności.</numerusform>
            <numerusform>%Ln utwory, w tej kolejności.</numerusform>
            <numerusform>%Ln utworów, w tej kolejności.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name files from where the playlist lies, to move both together</source>
        <translation>Wskazuj pliki względem listy odtwarzania, aby przenosić je razem</translation>
    </message>
    <message>
        <source>Have Excel read accents and other scripts rightly</source>
        <translation>Aby Excel poprawnie czytał znaki diakrytyczne i inne pisma</translation>
    </message>
    <message>
        <source>Playlist (M3U8), for players</source>
        <translation>Lista odtwarzania (M3U8), dla odtwarzaczy</translation>
    </message>
    <message>
        <source>Table (CSV), for spreadsheets</source>
        <translation>Tabela (CSV), dla arkuszy kalkulacyjnych</translation>
    </message>
    <message>
        <source>Document (JSON), for other programs</source>
        <translation>Dokument (JSON), dla innych programów</translation>
    </message>
    <message>
        <source>Folder with copies of the files, numbered in this order</source>
        <translation>Folder z kopiami plików, ponumerowanymi w tej kolejności</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Wybierz miejsce…</translation>
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
        <translation>Tonacja</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Metrum</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumenty</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Ambitus</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Takty</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Przeanalizowano</translation>
    </message>
    <message>
        <source>Pages in print</source>
        <translation>Stron w druku</translation>
    </message>
    <message>
        <source>{fact} (found by analysis)</source>
        <translation>{fact} (z analizy)</translation>
    </message>
    <message>
        <source>the first {time}</source>
        <translation>pierwsze {time}</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Cechy</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
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
        <translation>Co się nie udało</translation>
    </message>
    <message>
        <source>What failed, and why</source>
        <translation>Co się nie udało i dlaczego</translation>
    </message>
    <message>
        <source>Everything else was analysed. A file is tried again when it changes. What is ignored can be taken back in “What to ignore…” of its folder.</source>
        <translation>Wszystko inne przeanalizowano. Plik jest sprawdzany ponownie, gdy się zmieni. Pomijanie można cofnąć w regułach jego folderu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Ignore this</source>
        <translation>Pomijaj to</translation>
    </message>
    <message>
        <source>Files that failed, with reasons</source>
        <translation>Pliki z błędami i powody</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Find similar</source>
        <translation>Znajdź podobne</translation>
    </message>
    <message>
        <source>Find music that is like this piece (Ctrl+F)</source>
        <translation>Znajdź muzykę podobną do tego utworu (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open in your own program (Enter)</source>
        <translation>Otwórz w domyślnym programie (Enter)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in this file</source>
        <translation>Także w tym pliku</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical files, also here</source>
        <translation>
            <numerusform>%Ln identyczny plik, także tutaj</numerusform>
            <numerusform>%Ln identyczne pliki, także tutaj</numerusform>
            <numerusform>%Ln identycznych plików, także tutaj</numerusform>
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
        <translation>Pokaż w folderze: {path}</translation>
    </message>
    <message>
        <source>Open: {path}</source>
        <translation>Otwórz: {path}</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message>
        <source>any</source>
        <translation>dowolne</translation>
    </message>
</context>
<context>
    <name>FilterWiring</name>
    <message>
        <source>Filters…</source>
        <translation>Filtry…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Wyczyść wszystkie filtry</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by filters</source>
        <translation>
            <numerusform>%Ln odrzucony przez filtry</numerusform>
            <numerusform>%Ln odrzucone przez filtry</numerusform>
            <numerusform>%Ln odrzuconych przez filtry</numerusform>
        </translation>
    </message>
    <message>
        <source>Without “{filter}”: {count}</source>
        <translation>Bez „{filter}”: {count}</translation>
    </message>
    <message>
        <source>Without any filter: {count}</source>
        <translation>Bez żadnego filtra: {count}</translation>
    </message>
    <message numerus="yes">
        <source>The filters leave out all %Ln pieces.</source>
        <translation>
            <numerusform>Filtry odrzucają wszystko: %Ln utwór.</numerusform>
            <numerusform>Filtry odrzucają wszystkie %Ln utwory.</numerusform>
            <numerusform>Filtry odrzucają wszystkie %Ln utworów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is filtered away</source>
        <translation>Filtry odrzucają wszystko</translation>
    </message>
</context>
<context>
    <name>FiltersDialog</name>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Liczenie…</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces to choose among</source>
        <translation>
            <numerusform>Do wyboru: %Ln utwór</numerusform>
            <numerusform>Do wyboru: %Ln utwory</numerusform>
            <numerusform>Do wyboru: %Ln utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only pieces with</source>
        <translation>Pokaż tylko utwory, które mają</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Pokaż te</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tonacja</translation>
    </message>
    <message>
        <source>&amp;Metre</source>
        <translation>&amp;Metrum</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Długość</translation>
    </message>
    <message>
        <source>&amp;Instrument</source>
        <translation>&amp;Instrument</translation>
    </message>
    <message>
        <source>&amp;Composer</source>
        <translation>&amp;Kompozytor</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Ta&amp;g</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Ocena</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>&amp;Rodzaj</translation>
    </message>
    <message>
        <source>any, 2:00 at most, or 2:00-5:00</source>
        <translation>dowolna, najwyżej 2:00 lub 2:00-5:00</translation>
    </message>
    <message>
        <source>any, about 120, or 90-120</source>
        <translation>dowolne, około 120 lub 90-120</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pieces of which a fact is not known are left out. One of several keys, metres, composers or folders is enough; instruments and tags must all be there.</source>
        <translation>Utwory, o których czegoś nie wiadomo, są pomijane. Z kilku tonacji, metrów, kompozytorów lub folderów wystarczy jeden; instrumenty i znaczniki muszą być wszystkie.</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Remove from library</source>
        <translation>Usuń z biblioteki</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>Usunąć „{folder}” z biblioteki?</translation>
    </message>
    <message>
        <source>The files stay where they are, untouched. Your lists, stars and tags are kept.</source>
        <translation>Pliki pozostaną na swoim miejscu, nietknięte. Listy, gwiazdki i tagi zostaną zachowane.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Where is “{folder}” now?</source>
        <translation>Gdzie jest teraz „{folder}”?</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>Nowe miejsce</translation>
    </message>
    <message>
        <source>Take it as the same all the same?</source>
        <translation>Czy mimo to uznać go za ten sam folder?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Uznaj</translation>
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
        <translation>Foldery</translation>
    </message>
    <message>
        <source>Look for changes in all folders</source>
        <translation>Szukaj zmian we wszystkich folderach</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Dodaj folder</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Foldery biblioteki</translation>
    </message>
    <message>
        <source>Show its pieces</source>
        <translation>Pokaż utwory z folderu</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Pokaż w menedżerze plików</translation>
    </message>
    <message>
        <source>Relocate…</source>
        <translation>Nowe miejsce…</translation>
    </message>
    <message>
        <source>What to ignore…</source>
        <translation>Co ignorować…</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Usuń z biblioteki…</translation>
    </message>
</context>
<context>
    <name>FolderWiring</name>
    <message>
        <source>Add a folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Look for changes in all folders</source>
        <translation>Szukaj zmian we wszystkich folderach</translation>
    </message>
    <message>
        <source>Relocate the chosen folder…</source>
        <translation>Nowe miejsce wybranego folderu…</translation>
    </message>
    <message>
        <source>What to ignore in the chosen folder…</source>
        <translation>Co ignorować w wybranym folderze…</translation>
    </message>
    <message>
        <source>Remove the chosen folder…</source>
        <translation>Usuń wybrany folder…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Dodaj folder</translation>
    </message>
    <message>
        <source>Sample pieces</source>
        <translation>Przykładowe utwory</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Threshold: {value}</source>
        <translation>Próg: {value}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a model from files</source>
        <translation>Import modelu z plików</translation>
    </message>
    <message>
        <source>A checkpoint of CLaMP 3, and the folders of what it reads words and hears recordings with, as they are published. The files are only read. The new model then analyses your pieces in the background, and answers as soon as it has all of them; one click goes back.</source>
        <translation>Checkpoint CLaMP 3 oraz foldery modeli, którymi czyta on słowa i słucha nagrań, w postaci, w jakiej je opublikowano. Pliki są tylko odczytywane. Następnie nowy model analizuje utwory w tle i odpowiada, gdy tylko ma wszystkie; jedno kliknięcie przywraca poprzedni.</translation>
    </message>
    <message>
        <source>CLaMP 3 (.pth)</source>
        <translation>CLaMP 3 (.pth)</translation>
    </message>
    <message>
        <source>XLM-R&apos;s folder</source>
        <translation>Folder XLM-R</translation>
    </message>
    <message>
        <source>MERT&apos;s folder (optional)</source>
        <translation>Folder MERT (opcjonalnie)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Wybierz: {what}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Checkpoints (*.pth *.pt *.bin *.safetensors)</source>
        <translation>Checkpointy (*.pth *.pt *.bin *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>A name is made of Latin letters, digits, hyphens, underscores and dots.</source>
        <translation>Nazwa składa się z liter łacińskich, cyfr, łączników, podkreśleń i kropek.</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>piano</source>
        <translation>fortepian</translation>
    </message>
    <message>
        <source>harpsichord</source>
        <translation>klawesyn</translation>
    </message>
    <message>
        <source>clavichord</source>
        <translation>klawikord</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>organy</translation>
    </message>
    <message>
        <source>harmonium</source>
        <translation>fisharmonia</translation>
    </message>
    <message>
        <source>accordion</source>
        <translation>akordeon</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>keyboard</translation>
    </message>
    <message>
        <source>violin</source>
        <translation>skrzypce</translation>
    </message>
    <message>
        <source>viola</source>
        <translation>altówka</translation>
    </message>
    <message>
        <source>cello</source>
        <translation>wiolonczela</translation>
    </message>
    <message>
        <source>double bass</source>
        <translation>kontrabas</translation>
    </message>
    <message>
        <source>viol</source>
        <translation>viola da gamba</translation>
    </message>
    <message>
        <source>flute</source>
        <translation>flet</translation>
    </message>
    <message>
        <source>piccolo</source>
        <translation>flet piccolo</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>flet prosty</translation>
    </message>
    <message>
        <source>tin whistle</source>
        <translation>tin whistle</translation>
    </message>
    <message>
        <source>fife</source>
        <translation>flet wojskowy</translation>
    </message>
    <message>
        <source>oboe</source>
        <translation>obój</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>rożek angielski</translation>
    </message>
    <message>
        <source>clarinet</source>
        <translation>klarnet</translation>
    </message>
    <message>
        <source>bassoon</source>
        <translation>fagot</translation>
    </message>
    <message>
        <source>saxophone</source>
        <translation>saksofon</translation>
    </message>
    <message>
        <source>horn</source>
        <translation>waltornia</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>trąbka</translation>
    </message>
    <message>
        <source>cornet</source>
        <translation>kornet</translation>
    </message>
    <message>
        <source>trombone</source>
        <translation>puzon</translation>
    </message>
    <message>
        <source>tuba</source>
        <translation>tuba</translation>
    </message>
    <message>
        <source>timpani</source>
        <translation>kotły</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>perkusja</translation>
    </message>
    <message>
        <source>percussion</source>
        <translation>instrumenty perkusyjne</translation>
    </message>
    <message>
        <source>xylophone</source>
        <translation>ksylofon</translation>
    </message>
    <message>
        <source>vibraphone</source>
        <translation>wibrafon</translation>
    </message>
    <message>
        <source>glockenspiel</source>
        <translation>dzwonki</translation>
    </message>
    <message>
        <source>bells</source>
        <translation>dzwony</translation>
    </message>
    <message>
        <source>celesta</source>
        <translation>czelesta</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>gitara</translation>
    </message>
    <message>
        <source>electric guitar</source>
        <translation>gitara elektryczna</translation>
    </message>
    <message>
        <source>bass guitar</source>
        <translation>gitara basowa</translation>
    </message>
    <message>
        <source>lute</source>
        <translation>lutnia</translation>
    </message>
    <message>
        <source>mandolin</source>
        <translation>mandolina</translation>
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
        <translation>harfa</translation>
    </message>
    <message>
        <source>bagpipe</source>
        <translation>dudy</translation>
    </message>
    <message>
        <source>harmonica</source>
        <translation>harmonijka ustna</translation>
    </message>
    <message>
        <source>synthesizer</source>
        <translation>syntezator</translation>
    </message>
    <message>
        <source>strings</source>
        <translation>smyczki</translation>
    </message>
    <message>
        <source>brass</source>
        <translation>instrumenty dęte blaszane</translation>
    </message>
    <message>
        <source>woodwinds</source>
        <translation>instrumenty dęte drewniane</translation>
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
        <translation>głos</translation>
    </message>
    <message>
        <source>soprano</source>
        <translation>sopran</translation>
    </message>
    <message>
        <source>mezzo-soprano</source>
        <translation>mezzosopran</translation>
    </message>
    <message>
        <source>alto</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>tenor</source>
        <translation>tenor</translation>
    </message>
    <message>
        <source>baritone</source>
        <translation>baryton</translation>
    </message>
    <message>
        <source>bass voice</source>
        <translation>bas (głos)</translation>
    </message>
    <message>
        <source>choir</source>
        <translation>chór</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>New list “{name}”</source>
        <translation>Nowa lista „{name}”</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>Zmiana nazwy „{name}”</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Usunięcie „{name}”</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Dodanie do „{name}”</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Usunięcie z „{name}”</translation>
    </message>
    <message>
        <source>Order of “{name}”</source>
        <translation>Kolejność w „{name}”</translation>
    </message>
    <message>
        <source>Note in “{name}”</source>
        <translation>Notatka w „{name}”</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>Zapis wyszukiwania „{name}”</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Label “{name}”</source>
        <translation>Etykieta „{name}”</translation>
    </message>
    <message>
        <source>Take back “{name}”</source>
        <translation>Wycofanie „{name}”</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
</context>
<context>
    <name>KeepingWiring</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Recent queries</source>
        <translation>Ostatnie zapytania</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nowa lista</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Nowa setlista</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Zapisz to wyszukiwanie</translation>
    </message>
    <message>
        <source>Nothing is asked yet that could be saved.</source>
        <translation>Nie ma jeszcze zapytania, które można by zapisać.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Forget all of these</source>
        <translation>Wyczyść historię</translation>
    </message>
    <message>
        <source>Remember what is asked</source>
        <translation>Zapamiętuj zapytania</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Cofnij: {what}</translation>
    </message>
    <message>
        <source>like “{title}”</source>
        <translation>podobne do „{title}”</translation>
    </message>
    <message>
        <source>not like “{title}”</source>
        <translation>niepodobne do „{title}”</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>Usunięto „{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces taken out of “{name}”.</source>
        <translation>
            <numerusform>%Ln utwór usunięto z „{name}”.</numerusform>
            <numerusform>%Ln utwory usunięto z „{name}”.</numerusform>
            <numerusform>%Ln utworów usunięto z „{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces added to “{name}”.</source>
        <translation>
            <numerusform>%Ln utwór dodano do „{name}”.</numerusform>
            <numerusform>%Ln utwory dodano do „{name}”.</numerusform>
            <numerusform>%Ln utworów dodano do „{name}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has them already.</source>
        <translation>„{name}” już je zawiera.</translation>
    </message>
    <message>
        <source>The others are in it already.</source>
        <translation>Pozostałe już tam są.</translation>
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
            <numerusform>%Ln utwór</numerusform>
            <numerusform>%Ln utwory</numerusform>
            <numerusform>%Ln utworów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{tonic} major</source>
        <translation>{tonic}-dur</translation>
    </message>
    <message>
        <source>{tonic} minor</source>
        <translation>{tonic}-moll</translation>
    </message>
    <message>
        <source>{tonic} dorian</source>
        <translation>{tonic} dorycki</translation>
    </message>
    <message>
        <source>{tonic} phrygian</source>
        <translation>{tonic} frygijski</translation>
    </message>
    <message>
        <source>{tonic} lydian</source>
        <translation>{tonic} lidyjski</translation>
    </message>
    <message>
        <source>{tonic} mixolydian</source>
        <translation>{tonic} miksolidyjski</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Show every kind of music</source>
        <translation>Pokaż każdy rodzaj muzyki</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Nuty</translation>
    </message>
    <message>
        <source>Show scores</source>
        <translation>Pokaż nuty</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Show MIDI files</source>
        <translation>Pokaż pliki MIDI</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Nagrania</translation>
    </message>
    <message>
        <source>Show recordings</source>
        <translation>Pokaż nagrania</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Show sheet music as PDF</source>
        <translation>Pokaż nuty w plikach PDF</translation>
    </message>
</context>
<context>
    <name>LabelWiring</name>
    <message>
        <source>Labels…</source>
        <translation>Etykiety…</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Labels in your own words, with commas between: lullaby, march, tango</source>
        <translation>Etykiety własnymi słowami, oddzielone przecinkami: kołysanka, marsz, tango</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Tag these pieces</source>
        <translation>Otaguj te utwory</translation>
    </message>
    <message>
        <source>Tags that labels wrote</source>
        <translation>Tagi nadane przez etykiety</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Porównywanie…</translation>
    </message>
    <message>
        <source>against anything else</source>
        <translation>na tle wszystkiego innego</translation>
    </message>
    <message>
        <source>against the others</source>
        <translation>na tle pozostałych</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces stand out for “{label}” by {threshold} or more.</source>
        <translation>
            <numerusform>%Ln utwór wyróżnia się jako „{label}” o {threshold} lub więcej.</numerusform>
            <numerusform>%Ln utwory wyróżniają się jako „{label}” o {threshold} lub więcej.</numerusform>
            <numerusform>%Ln utworów wyróżnia się jako „{label}” o {threshold} lub więcej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” is now on %Ln more pieces; Undo takes it back.</source>
        <translation>
            <numerusform>„{tag}” ma teraz o %Ln utwór więcej; Cofnij to odwoła.</numerusform>
            <numerusform>„{tag}” ma teraz o %Ln utwory więcej; Cofnij to odwoła.</numerusform>
            <numerusform>„{tag}” ma teraz o %Ln utworów więcej; Cofnij to odwoła.</numerusform>
        </translation>
    </message>
    <message>
        <source>Just above</source>
        <translation>Tuż powyżej</translation>
    </message>
    <message>
        <source>Just below</source>
        <translation>Tuż poniżej</translation>
    </message>
    <message>
        <source>Written by labels:</source>
        <translation>Nadane przez etykiety:</translation>
    </message>
    <message>
        <source>Type labels in any language. Each piece is held against all others.</source>
        <translation>Etykiety można wpisywać w dowolnym języku. Każdy utwór jest porównywany ze wszystkimi innymi.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Show only these in full colour</source>
        <translation>Pokaż tylko te w pełnym kolorze</translation>
    </message>
    <message>
        <source>{name}, {count} pieces</source>
        <translation>{name}, utwory: {count}</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level of the microphone</source>
        <translation>Poziom mikrofonu</translation>
    </message>
</context>
<context>
    <name>ListChooser</name>
    <message>
        <source>Add to a list</source>
        <translation>Dodawanie do listy</translation>
    </message>
    <message>
        <source>Name of your first list: a concert, a pupil…</source>
        <translation>Nazwa pierwszej listy: koncert, uczeń…</translation>
    </message>
    <message>
        <source>Which list? Type a name</source>
        <translation>Która lista? Wpisz nazwę</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nazwa listy</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listy</translation>
    </message>
    <message>
        <source>Enter adds the chosen pieces.</source>
        <translation>Enter dodaje wybrane utwory.</translation>
    </message>
    <message>
        <source>New list “{name}”</source>
        <translation>Nowa lista „{name}”</translation>
    </message>
    <message>
        <source>New set list “{name}”</source>
        <translation>Nowa setlista „{name}”</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Back to the search</source>
        <translation>Wróć do wyszukiwania</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Nothing is in this list yet. Drop results on its name, or choose some and press Ctrl+Enter.</source>
        <translation>Na tej liście nic jeszcze nie ma. Upuść wyniki na jej nazwę albo zaznacz kilka i naciśnij Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Set list</source>
        <translation>Setlista</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln utwór</numerusform>
            <numerusform>%Ln utwory</numerusform>
            <numerusform>%Ln utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} without a known length</source>
        <translation>o nieznanej długości: {count}</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Collect pieces for a concert or a pupil: make a list with +.</source>
        <translation>Zbieraj utwory na koncert lub dla ucznia: utwórz listę znakiem +.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listy</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Nowa setlista</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nowa lista</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>What failed…</source>
        <translation>Co się nie udało…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modele…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>About Incipit</source>
        <translation>O programie Incipit</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the library</source>
        <translation>Mapa biblioteki</translation>
    </message>
    <message>
        <source>Arrow keys move the map, with Shift they go from piece to piece; plus and minus look closer.</source>
        <translation>Strzałki przesuwają mapę, z Shift przechodzą od utworu do utworu; plus i minus zmieniają powiększenie.</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Move the map</source>
        <translation>Przesuń mapę</translation>
    </message>
    <message>
        <source>Draw around pieces (or Shift and drag)</source>
        <translation>Obrysuj utwory (lub Shift i przeciąganie)</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Zaznacz prostokąt</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>Powiększ (+)</translation>
    </message>
    <message>
        <source>Look wider (-)</source>
        <translation>Pomniejsz (-)</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation>Pokaż całą mapę (0)</translation>
    </message>
    <message>
        <source>Show only what the search has found in full colour</source>
        <translation>Pokaż w pełnym kolorze tylko wyniki wyszukiwania</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Co oznaczają kolory</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Według rodzaju</translation>
    </message>
    <message>
        <source>By composer</source>
        <translation>Według kompozytora</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Według etykiety</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln znaleziony</numerusform>
            <numerusform>%Ln znalezione</numerusform>
            <numerusform>%Ln znalezionych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Back to the search</source>
        <translation>Wróć do wyszukiwania</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Rysuj od nowa</translation>
    </message>
    <message>
        <source>Give all pieces new places; else new pieces join those that are there</source>
        <translation>Nadaj wszystkim utworom nowe miejsca; inaczej nowe dołączają do obecnych</translation>
    </message>
    <message>
        <source>Map of the library</source>
        <translation>Mapa biblioteki</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Nothing to be seen yet</source>
        <translation>Na razie nic nie widać</translation>
    </message>
    <message>
        <source>As soon as pieces are analysed, each has its place here, near those that it sounds like.</source>
        <translation>Gdy utwory zostaną przeanalizowane, każdy będzie miał tu swoje miejsce, blisko podobnie brzmiących.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces; near one another lies what sounds alike.</source>
        <translation>
            <numerusform>%Ln utwór; blisko siebie leży to, co brzmi podobnie.</numerusform>
            <numerusform>%Ln utwory; blisko siebie leży to, co brzmi podobnie.</numerusform>
            <numerusform>%Ln utworów; blisko siebie leży to, co brzmi podobnie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Giving every piece its place…</source>
        <translation>Każdy utwór otrzymuje swoje miejsce…</translation>
    </message>
    <message>
        <source>Looking which pieces sound alike…</source>
        <translation>Wyszukiwanie podobnie brzmiących utworów…</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Others, or unknown</source>
        <translation>Inni lub nieznani</translation>
    </message>
    <message>
        <source>Other tags, or none</source>
        <translation>Inne etykiety lub brak</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Nuty</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Nagrania</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>How far the map has come</source>
        <translation>Postęp mapy</translation>
    </message>
</context>
<context>
    <name>MapWiring</name>
    <message>
        <source>Map of the library</source>
        <translation>Mapa biblioteki</translation>
    </message>
    <message>
        <source>There is no map</source>
        <translation>Brak mapy</translation>
    </message>
    <message>
        <source>These pieces were selected on the map.</source>
        <translation>Te utwory zaznaczono na mapie.</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Tags…</source>
        <translation>Tagi…</translation>
    </message>
    <message>
        <source>A remark of your own</source>
        <translation>Własna uwaga</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln gwiazdka</numerusform>
            <numerusform>%Ln gwiazdki</numerusform>
            <numerusform>%Ln gwiazdek</numerusform>
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
        <translation>Model</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Działa na</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precyzja</translation>
    </message>
    <message>
        <source>Pieces a minute</source>
        <translation>Utwory na minutę</translation>
    </message>
    <message>
        <source>Why not faster</source>
        <translation>Dlaczego nie szybciej</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Your music and your questions are analysed on this computer alone, {place}.</source>
        <translation>Muzyka i zapytania są analizowane tylko na tym komputerze, {place}.</translation>
    </message>
    <message>
        <source>What analyses your music</source>
        <translation>Co analizuje muzykę</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>GPL-3.0-or-later: free to use, to study, to pass on and to change</source>
        <translation>GPL-3.0-or-later: wolno używać, poznawać, przekazywać i zmieniać</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Python and Qt</source>
        <translation>Python i Qt</translation>
    </message>
    <message>
        <source>Finds scores, MIDI files and recordings in your own folders by what they are like.</source>
        <translation>Znajduje nuty, pliki MIDI i nagrania w Twoich folderach według ich charakteru.</translation>
    </message>
    <message>
        <source>Show the library&apos;s file</source>
        <translation>Pokaż plik biblioteki</translation>
    </message>
    <message>
        <source>About Incipit</source>
        <translation>O programie Incipit</translation>
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
        <translation>Usuwanie modelu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <translation>Usunąć {model}?</translation>
    </message>
    <message>
        <source>Remove what was fetched of {model}?</source>
        <translation>Usunąć pobrane pliki modelu {model}?</translation>
    </message>
    <message>
        <source>This frees {size}.</source>
        <translation>Zwolni to {size}.</translation>
    </message>
    <message numerus="yes">
        <source>This frees {size}: its files, and its analysis of %Ln pieces, which it would have to make again. Your music and what you have said of it stay as they are.</source>
        <translation>
            <numerusform>Zwolni to {size}: pliki modelu i jego analizę %Ln utworu, którą musiałby wykonać od nowa. Muzyka i wszystko, co do niej dodano, pozostaną bez zmian.</numerusform>
            <numerusform>Zwolni to {size}: pliki modelu i jego analizę %Ln utworów, którą musiałby wykonać od nowa. Muzyka i wszystko, co do niej dodano, pozostaną bez zmian.</numerusform>
            <numerusform>Zwolni to {size}: pliki modelu i jego analizę %Ln utworów, którą musiałby wykonać od nowa. Muzyka i wszystko, co do niej dodano, pozostaną bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>at work</source>
        <translation>praca w toku</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Best for</source>
        <translation>Zastosowanie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Niezainstalowany</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Od tego czasu zmieniony</translation>
    </message>
    <message>
        <source>Not installed; its analysis is kept</source>
        <translation>Niezainstalowany; jego analiza jest zachowana</translation>
    </message>
    <message>
        <source>Being made ready: {percent} %</source>
        <translation>W przygotowaniu: {percent} %</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>Gotowy do użycia</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Zainstalowany</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>{size} lub więcej</translation>
    </message>
    <message>
        <source>Recordings, and all kinds in one list</source>
        <translation>Nagrania i wszystkie rodzaje na jednej liście</translation>
    </message>
    <message>
        <source>Scores, MIDI</source>
        <translation>Nuty, MIDI</translation>
    </message>
    <message>
        <source>A quick start on any computer</source>
        <translation>Szybki start na każdym komputerze</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>In use for {kinds}</source>
        <translation>W użyciu: {kinds}</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>nuty</translation>
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
        <translation>teksty</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>A model turns music and words into what can be compared, on this computer. Another one analyses all pieces in the background, while the one in use goes on answering.</source>
        <translation>Model zamienia muzykę i słowa w coś, co da się porównać, na tym komputerze. Inny model analizuje wszystkie utwory w tle, a ten w użyciu nadal odpowiada.</translation>
    </message>
    <message>
        <source>Models, with state, size and licence</source>
        <translation>Modele ze stanem, rozmiarem i licencją</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation>Użyj teraz</translation>
    </message>
    <message>
        <source>Do not make ready</source>
        <translation>Nie przygotowuj</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Import from files…</source>
        <translation>Importuj z plików…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Pobierz…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Back to {model}</source>
        <translation>Wróć do {model}</translation>
    </message>
    <message>
        <source>Languages: {languages}.</source>
        <translation>Języki: {languages}.</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Licencja: {licence}.</translation>
    </message>
    <message>
        <source>{size} of it have been fetched.</source>
        <translation>Pobrano już {size}.</translation>
    </message>
    <message>
        <source>Precision: {precision}.</source>
        <translation>Precyzja: {precision}.</translation>
    </message>
    <message>
        <source>It has analysed {done} of {total} pieces here, which takes {size}.</source>
        <translation>Przeanalizował tu {done} z {total} utworów; analiza zajmuje {size}.</translation>
    </message>
    <message>
        <source>It answers as soon as it has analysed all; until then what is in use answers.</source>
        <translation>Odpowie, gdy tylko przeanalizuje wszystko; do tego czasu odpowiada ten w użyciu.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>No program is set up to open this file.</source>
        <translation>Do otwierania tego pliku nie ustawiono żadnego programu.</translation>
    </message>
    <message>
        <source>This program could not be started.</source>
        <translation>Nie udało się uruchomić tego programu.</translation>
    </message>
    <message>
        <source>No file manager could be started.</source>
        <translation>Nie udało się uruchomić menedżera plików.</translation>
    </message>
</context>
<context>
    <name>OrphansDialog</name>
    <message>
        <source>What lacks its score or recording</source>
        <translation>Utwory bez nut lub nagrania</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Czego szukać</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Pieces looked at</source>
        <translation>Sprawdzone utwory</translation>
    </message>
    <message>
        <source>Looks for pieces to which no likely and no confirmed companion is known.</source>
        <translation>Szuka utworów, dla których nie jest znany żaden prawdopodobny ani potwierdzony odpowiednik.</translation>
    </message>
    <message>
        <source>Pieces found</source>
        <translation>Znalezione utwory</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces found.</source>
        <translation>
            <numerusform>Znaleziono %Ln utwór.</numerusform>
            <numerusform>Znaleziono %Ln utwory.</numerusform>
            <numerusform>Znaleziono %Ln utworów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Zatrzymano przed końcem.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Utwór</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Nagrania</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Nuty</translation>
    </message>
    <message>
        <source>MIDI files</source>
        <translation>Pliki MIDI</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>nagrania</translation>
    </message>
    <message>
        <source>a score</source>
        <translation>nut</translation>
    </message>
    <message>
        <source>a MIDI file</source>
        <translation>pliku MIDI</translation>
    </message>
    <message>
        <source>{kind} without {lacking}</source>
        <translation>{kind} bez {lacking}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Dopasuj do szerokości</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Leave the reading view</source>
        <translation>Opuść tryb czytania</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Tryb czytania</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} z {pages}</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Other parts</source>
        <translation>Inne partie</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>Mute {part}</source>
        <translation>Wycisz: {part}</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Hear {part} alone</source>
        <translation>Słuchaj tylko: {part}</translation>
    </message>
</context>
<context>
    <name>PieceWiring</name>
    <message>
        <source>Add to a list…</source>
        <translation>Dodaj do listy…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tagi…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln gwiazdka</numerusform>
            <numerusform>%Ln gwiazdki</numerusform>
            <numerusform>%Ln gwiazdek</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Bez gwiazdek</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopiuj ścieżkę</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Napisz notatkę</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Usuń z „{name}”</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Kopiuj tytuł</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Zaznaczenie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Otwórz w…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Dodaj do listy</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nowa lista</translation>
    </message>
    <message>
        <source>Another list…</source>
        <translation>Inna lista…</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Oceń</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are offline and cannot be dragged.</source>
        <translation>
            <numerusform>%Ln plik jest offline i nie można go przeciągnąć.</numerusform>
            <numerusform>%Ln pliki są offline i nie można ich przeciągnąć.</numerusform>
            <numerusform>%Ln plików jest offline i nie można ich przeciągnąć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with which program?</source>
        <translation>W którym programie otworzyć?</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Eksport do</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces written to {place}.</source>
        <translation>
            <numerusform>%Ln utwór wyeksportowano do {place}.</numerusform>
            <numerusform>%Ln utwory wyeksportowano do {place}.</numerusform>
            <numerusform>%Ln utworów wyeksportowano do {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln files; they are in {place}.</source>
        <translation>
            <numerusform>Zatrzymano po %Ln pliku; jest w {place}.</numerusform>
            <numerusform>Zatrzymano po %Ln plikach; są w {place}.</numerusform>
            <numerusform>Zatrzymano po %Ln plikach; są w {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files written to {place}; a tunebook is copied once, whole.</source>
        <translation>
            <numerusform>%Ln plik zapisano w {place}; zbiór melodii jest kopiowany raz, w całości.</numerusform>
            <numerusform>%Ln pliki zapisano w {place}; zbiór melodii jest kopiowany raz, w całości.</numerusform>
            <numerusform>%Ln plików zapisano w {place}; zbiór melodii jest kopiowany raz, w całości.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: {reason}</source>
        <translation>
            <numerusform>%Ln pominięty: {reason}</numerusform>
            <numerusform>%Ln pominięte: {reason}</numerusform>
            <numerusform>%Ln pominiętych: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayWiring</name>
    <message>
        <source>Play or pause</source>
        <translation>Odtwórz lub wstrzymaj</translation>
    </message>
    <message>
        <source>Stop, or leave the reading view</source>
        <translation>Zatrzymaj lub opuść tryb czytania</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Tryb czytania</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message numerus="yes">
        <source>Only the first %Ln minutes can be played here.</source>
        <translation>
            <numerusform>Tutaj można odtworzyć tylko pierwszą minutę.</numerusform>
            <numerusform>Tutaj można odtworzyć tylko pierwsze %Ln minuty.</numerusform>
            <numerusform>Tutaj można odtworzyć tylko pierwsze %Ln minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of its repeats are played here: {played} instead of {whole}.</source>
        <translation>Nie wszystkie powtórzenia są tu odtwarzane: {played} zamiast {whole}.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Prędkość</translation>
    </message>
    <message>
        <source>Repeat the marked stretch, or all</source>
        <translation>Powtarzaj zaznaczony odcinek lub całość</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>{time} of {whole}</source>
        <translation>{time} z {whole}</translation>
    </message>
</context>
<context>
    <name>PreferenceWiring</name>
    <message>
        <source>Preferences…</source>
        <translation>Preferencje…</translation>
    </message>
    <message>
        <source>Preview below the results</source>
        <translation>Podgląd pod wynikami</translation>
    </message>
    <message>
        <source>Paused while on battery</source>
        <translation>Wstrzymano: zasilanie z baterii</translation>
    </message>
    <message>
        <source>Paused while other programs are busy</source>
        <translation>Wstrzymano: inne programy są zajęte</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencje</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Right of the results</source>
        <translation>Na prawo od wyników</translation>
    </message>
    <message>
        <source>Below the results</source>
        <translation>Pod wynikami</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Domyślne urządzenie</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Domyślne urządzenie</translation>
    </message>
    <message>
        <source>Pause while on battery</source>
        <translation>Wstrzymuj przy zasilaniu z baterii</translation>
    </message>
    <message>
        <source>Pause while other programs are busy</source>
        <translation>Wstrzymuj, gdy inne programy są zajęte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Delete recordings and pasted music</source>
        <translation>Usuń nagrania i wklejoną muzykę</translation>
    </message>
    <message>
        <source>What was recorded or pasted to search with is kept on this computer only.</source>
        <translation>To, co nagrano lub wklejono do wyszukiwania, pozostaje tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>{device} (absent)</source>
        <translation>{device} (brak)</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Wygląd</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Podgląd</translation>
    </message>
    <message>
        <source>Play &amp;on</source>
        <translation>&amp;Odtwarzaj przez</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analiza</translation>
    </message>
    <message>
        <source>Processor &amp;cores</source>
        <translation>&amp;Rdzenie procesora</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Przykłady</translation>
    </message>
    <message>
        <source>Another language is used when Incipit starts the next time; all else holds at once.</source>
        <translation>Nowy język zacznie działać przy następnym uruchomieniu Incipit; cała reszta obowiązuje od razu.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Only the words of this file could be read, not its notes.</source>
        <translation>Z tego pliku udało się odczytać tylko słowa, nie nuty.</translation>
    </message>
    <message>
        <source>The folder is offline.</source>
        <translation>Folder jest offline.</translation>
    </message>
    <message>
        <source>First system of {title}</source>
        <translation>Pierwszy system: {title}</translation>
    </message>
    <message>
        <source>Choose a piece to see and hear it.</source>
        <translation>Wybierz utwór, aby go zobaczyć i usłyszeć.</translation>
    </message>
</context>
<context>
    <name>QueryBox</name>
    <message>
        <source>Describe the music, or type a name</source>
        <translation>Opisz muzykę albo wpisz nazwę</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Describe the music you look for, in any language, or type a name</source>
        <translation>Opisz szukaną muzykę w dowolnym języku albo wpisz nazwę</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record an example</source>
        <translation>Nagrywanie przykładu</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Domyślny mikrofon</translation>
    </message>
    <message>
        <source>Search with this</source>
        <translation>Szukaj według tego</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Nothing is heard in it: choose another microphone, or see whether it is muted.</source>
        <translation>Nic w nim nie słychać: wybierz inny mikrofon albo sprawdź, czy ten nie jest wyciszony.</translation>
    </message>
    <message>
        <source>{device} (absent)</source>
        <translation>{device} (brak)</translation>
    </message>
    <message>
        <source>Recording: {time} of {most}</source>
        <translation>Nagrywanie: {time} z {most}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Nagrywaj</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Play back</source>
        <translation>Odsłuchaj</translation>
    </message>
    <message>
        <source>{kept} of {whole} are kept</source>
        <translation>Zachowano {kept} z {whole}</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Nic jeszcze nie nagrano.</translation>
    </message>
    <message>
        <source>Sing, hum or play what you look for, up to two minutes. The recording never leaves this computer.</source>
        <translation>Zaśpiewaj, zanuć lub zagraj to, czego szukasz, do dwóch minut. Nagranie nigdy nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>&amp;Mikrofon</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
</context>
<context>
    <name>RecordWiring</name>
    <message>
        <source>Record an example…</source>
        <translation>Nagraj przykład…</translation>
    </message>
    <message>
        <source>Recording of {moment}</source>
        <translation>Nagranie z {moment}</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Matches by name</source>
        <translation>Trafienia według nazwy</translation>
    </message>
    <message>
        <source>Matches by meaning</source>
        <translation>Trafienia według znaczenia</translation>
    </message>
    <message>
        <source>Matches by facts</source>
        <translation>Trafienia według cech</translation>
    </message>
    <message>
        <source>Below here no better than chance</source>
        <translation>Poniżej nie lepiej niż przypadek</translation>
    </message>
    <message>
        <source>No composer named</source>
        <translation>Bez podanego kompozytora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln utwór</numerusform>
            <numerusform>%Ln utwory</numerusform>
            <numerusform>%Ln utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>rozwinięte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zwinięte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln plik</numerusform>
            <numerusform>%Ln pliki</numerusform>
            <numerusform>%Ln plików</numerusform>
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
        <translation>Tylko słowa</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nuty</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Nagranie</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>silne</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>możliwe</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>słabe</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Kompozytor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonacja</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Metrum</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Takty</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumenty</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Trafność</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>według nazwy</translation>
    </message>
</context>
<context>
    <name>ResultTableView</name>
    <message>
        <source>Results as a table</source>
        <translation>Wyniki jako tabela</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Sort by relevance</source>
        <translation>Sortuj według trafności</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>What to ignore</source>
        <translation>Co ignorować</translation>
    </message>
    <message>
        <source>One rule a line, such as *.wav, /sketches/ or !keep.wav, written as for Git. What is ignored is not searched; nothing is deleted, and it comes back when the rule goes.</source>
        <translation>Jedna reguła w wierszu, na przykład *.wav, /sketches/ lub !keep.wav, zapisana jak dla Git. To, co ignorowane, nie jest przeszukiwane; nic nie jest usuwane i wszystko wraca, gdy reguła znika.</translation>
    </message>
    <message>
        <source>In “{folder}”</source>
        <translation>W „{folder}”</translation>
    </message>
    <message>
        <source>In all folders</source>
        <translation>We wszystkich folderach</translation>
    </message>
</context>
<context>
    <name>RuntimeReport</name>
    <message>
        <source>on the processor</source>
        <translation>na procesorze</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>na karcie graficznej</translation>
    </message>
    <message>
        <source>on the processor, since the graphics card cannot be used</source>
        <translation>na procesorze, bo karty graficznej nie można użyć</translation>
    </message>
    <message>
        <source>{rate} pieces a minute</source>
        <translation>{rate} utworów na minutę</translation>
    </message>
</context>
<context>
    <name>ScorePages</name>
    <message>
        <source>Opening the page…</source>
        <translation>Otwieranie strony…</translation>
    </message>
    <message>
        <source>Engraving the score…</source>
        <translation>Przygotowywanie nut…</translation>
    </message>
    <message>
        <source>Page {page} of {pages} of {title}</source>
        <translation>Strona {page} z {pages}: {title}</translation>
    </message>
    <message>
        <source>The whole score cannot be shown. {reason}</source>
        <translation>Nie można pokazać całych nut. {reason}</translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message>
        <source>A search that you save stays here, and stays live.</source>
        <translation>Zapisane wyszukiwanie pozostaje tutaj i stale się aktualizuje.</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Wyszukiwania</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Zapisane wyszukiwania</translation>
    </message>
    <message>
        <source>Save what is asked now (Ctrl+S)</source>
        <translation>Zapisz bieżące wyszukiwanie (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Back to the query before (Alt+Left)</source>
        <translation>Wróć do poprzedniego zapytania (Alt+Lewo)</translation>
    </message>
    <message>
        <source>Forward to the next query (Alt+Right)</source>
        <translation>Przejdź do następnego zapytania (Alt+Prawo)</translation>
    </message>
    <message>
        <source>Record an example (Ctrl+R)</source>
        <translation>Nagraj przykład (Ctrl+R)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Pokaż więcej</translation>
    </message>
    <message>
        <source>Filters…</source>
        <translation>Filtry…</translation>
    </message>
    <message>
        <source>Group results</source>
        <translation>Grupuj wyniki</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Pokaż jako listę</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>Nie grupuj</translation>
    </message>
    <message>
        <source>Group by work</source>
        <translation>Grupuj według dzieła</translation>
    </message>
    <message>
        <source>Group by composer</source>
        <translation>Grupuj według kompozytora</translation>
    </message>
</context>
<context>
    <name>SearchWiring</name>
    <message>
        <source>Type a query</source>
        <translation>Wpisz zapytanie</translation>
    </message>
    <message>
        <source>Back to the query before</source>
        <translation>Wróć do poprzedniego zapytania</translation>
    </message>
    <message>
        <source>Forward to the next query</source>
        <translation>Przejdź do następnego zapytania</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Następny wynik</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Poprzedni wynik</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>Pokaż więcej wyników</translation>
    </message>
    <message>
        <source>Open in your own program</source>
        <translation>Otwórz w domyślnym programie</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Czego szukasz?</translation>
    </message>
    <message>
        <source>Describe it in your own words, in any language, or type a title or a composer.</source>
        <translation>Opisz to własnymi słowami, w dowolnym języku, albo wpisz tytuł lub kompozytora.</translation>
    </message>
    <message>
        <source>a lively dance in 6/8</source>
        <translation>żywy taniec w metrum 6/8</translation>
    </message>
    <message>
        <source>something slow and sad in a minor key</source>
        <translation>coś wolnego i smutnego w tonacji molowej</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new results · Show</source>
        <translation>
            <numerusform>%Ln nowy wynik · Pokaż</numerusform>
            <numerusform>%Ln nowe wyniki · Pokaż</numerusform>
            <numerusform>%Ln nowych wyników · Pokaż</numerusform>
        </translation>
    </message>
    <message>
        <source>Results in a new order · Show</source>
        <translation>Wyniki w nowej kolejności · Pokaż</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln wynik</numerusform>
            <numerusform>%Ln wyniki</numerusform>
            <numerusform>%Ln wyników</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} results</source>
        <translation>Pierwsze wyniki: {count}</translation>
    </message>
    <message>
        <source>Only names are searched.</source>
        <translation>Przeszukiwane są tylko nazwy.</translation>
    </message>
    <message>
        <source>Searching {searched} of {total} pieces so far.</source>
        <translation>Na razie wyszukiwanie obejmuje {searched} z {total} utworów.</translation>
    </message>
    <message>
        <source>Pieces in grey are not there now: their disk is away, or their folder was moved.</source>
        <translation>Utworów na szaro teraz nie ma: ich dysk jest odłączony albo folder został przeniesiony.</translation>
    </message>
    <message>
        <source>Nothing stands out more than by chance; these pieces come nearest.</source>
        <translation>Nic nie wyróżnia się bardziej niż przypadkiem; te utwory są najbliższe.</translation>
    </message>
    <message>
        <source>Examples cannot be compared without a model; words are looked for among names.</source>
        <translation>Bez modelu nie można porównywać przykładów; słowa są szukane w nazwach.</translation>
    </message>
    <message>
        <source>Nothing in the library can be compared with all that is asked here together.</source>
        <translation>Niczego w bibliotece nie da się porównać ze wszystkimi tymi kryteriami naraz.</translation>
    </message>
    <message>
        <source>Try other words, or add more folders.</source>
        <translation>Spróbuj innych słów albo dodaj więcej folderów.</translation>
    </message>
    <message>
        <source>Other kinds of music are hidden: choose All to see them.</source>
        <translation>Inne rodzaje muzyki są ukryte: wybierz Wszystkie, aby je zobaczyć.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Na razie nic nie znaleziono</translation>
    </message>
    <message>
        <source>Nothing is analysed yet</source>
        <translation>Nic jeszcze nie przeanalizowano</translation>
    </message>
    <message>
        <source>{searched} of {total} pieces are analysed; what fits appears here as soon as it is there.</source>
        <translation>Przeanalizowano {searched} z {total} utworów; to, co pasuje, pojawi się tu, gdy tylko będzie dostępne.</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>Wyszukiwanie nie powiodło się</translation>
    </message>
    <message>
        <source>Analysed by {model}, {place}.</source>
        <translation>Analizuje {model}, {place}.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Brak modelu</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select nothing</source>
        <translation>Odznacz wszystko</translation>
    </message>
    <message>
        <source>Show as results</source>
        <translation>Pokaż jako wyniki</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Znajdź podobne</translation>
    </message>
    <message>
        <source>Add to list…</source>
        <translation>Dodaj do listy…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces selected</source>
        <translation>
            <numerusform>Zaznaczono %Ln utwór</numerusform>
            <numerusform>Zaznaczono %Ln utwory</numerusform>
            <numerusform>Zaznaczono %Ln utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a piece, or draw around several.</source>
        <translation>Kliknij utwór lub obrysuj kilka.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces selected; the first {some} are taken</source>
        <translation>
            <numerusform>Zaznaczono %Ln utwór; brane są pierwsze {some}</numerusform>
            <numerusform>Zaznaczono %Ln utwory; brane są pierwsze {some}</numerusform>
            <numerusform>Zaznaczono %Ln utworów; brane są pierwsze {some}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>None of its files is in your folders any more.</source>
        <translation>Żadnego z jego plików nie ma już w folderach.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Engraved music</source>
        <translation>Zapis nutowy</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Models…</source>
        <translation>Modele…</translation>
    </message>
    <message>
        <source>What analyses your music and your questions (Ctrl+M)</source>
        <translation>Co analizuje muzykę i zapytania (Ctrl+M)</translation>
    </message>
    <message>
        <source>Models: {what}</source>
        <translation>Modele: {what}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln pieces</source>
        <translation>
            <numerusform>Tagi %Ln utworu</numerusform>
            <numerusform>Tagi %Ln utworów</numerusform>
            <numerusform>Tagi %Ln utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag; Enter puts it on, Enter again saves</source>
        <translation>Nowy tag; Enter go nadaje, ponowny Enter zapisuje</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nowy tag</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Wszystkie tagi</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Uruchamianie</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Waiting: another program is bringing this library up to date</source>
        <translation>Oczekiwanie: inny program aktualizuje tę bibliotekę</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>{speed} na sekundę</translation>
    </message>
    <message>
        <source>Asking what there is</source>
        <translation>Sprawdzanie, co jest dostępne</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Checking what has come</source>
        <translation>Sprawdzanie pobranych plików</translation>
    </message>
    <message>
        <source>The line dropped; trying again</source>
        <translation>Połączenie zerwane; ponowna próba</translation>
    </message>
    <message>
        <source>Reading the checkpoint</source>
        <translation>Odczyt checkpointu</translation>
    </message>
    <message>
        <source>Recognising the files</source>
        <translation>Rozpoznawanie plików</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Konwersja</translation>
    </message>
    <message>
        <source>Measuring speed and accuracy</source>
        <translation>Pomiar szybkości i dokładności</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Kończenie</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>została mniej niż minuta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>została %Ln minuta</numerusform>
            <numerusform>zostały %Ln minuty</numerusform>
            <numerusform>zostało %Ln minut</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours left</source>
        <translation>zostało godzin: {hours}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Position</source>
        <translation>Położenie</translation>
    </message>
    <message>
        <source>Click to go there. Drag with Shift to mark a stretch for the loop. Ctrl and the wheel zoom.</source>
        <translation>Kliknij, aby tam przejść. Przeciągnij z Shift, aby zaznaczyć odcinek do powtarzania. Ctrl i kółko powiększają.</translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
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
        <translation>Przeciągnij końce, aby zachować część. Strzałki w lewo i w prawo przesuwają początek, z Shift koniec.</translation>
    </message>
    <message>
        <source>What is kept: from {begin} to {end} seconds</source>
        <translation>Zachowana część: od {begin} do {end} s</translation>
    </message>
</context>
<context>
    <name>TwiceDialog</name>
    <message>
        <source>Duplicates and editions</source>
        <translation>Duplikaty i wydania</translation>
    </message>
    <message>
        <source>What is there twice</source>
        <translation>Co występuje podwójnie</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Utwór</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Leave out of all searches; no file is touched</source>
        <translation>Pomijaj we wszystkich wyszukiwaniach; żaden plik nie zostanie zmieniony</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Pokaż ponownie</translation>
    </message>
    <message>
        <source>The same content in several places</source>
        <translation>Ta sama treść w kilku miejscach</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln miejsce</numerusform>
            <numerusform>%Ln miejsca</numerusform>
            <numerusform>%Ln miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly the same, group {number}</source>
        <translation>Prawie takie same, grupa {number}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ukryte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces lie in several places</source>
        <translation>
            <numerusform>%Ln utwór leży w kilku miejscach</numerusform>
            <numerusform>%Ln utwory leżą w kilku miejscach</numerusform>
            <numerusform>%Ln utworów leży w kilku miejscach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are nearly the same</source>
        <translation>
            <numerusform>%Ln grupa prawie takich samych</numerusform>
            <numerusform>%Ln grupy prawie takich samych</numerusform>
            <numerusform>%Ln grup prawie takich samych</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, each found once; {groups}.</source>
        <translation>{files}, a każdy pojawia się raz; {groups}.</translation>
    </message>
    <message>
        <source>Nothing is there twice, or nearly twice.</source>
        <translation>Nic nie występuje podwójnie ani prawie podwójnie.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ukryty</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Cofnij zmianę (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
</context>
<context>
    <name>ViewWiring</name>
    <message>
        <source>Results as a list</source>
        <translation>Wyniki jako lista</translation>
    </message>
    <message>
        <source>Results as a table</source>
        <translation>Wyniki jako tabela</translation>
    </message>
    <message>
        <source>Group by work, by composer, or not</source>
        <translation>Grupowanie według dzieła, kompozytora lub bez</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>From the query into the results, and back</source>
        <translation>Z zapytania do wyników i z powrotem</translation>
    </message>
    <message>
        <source>Rename a list or search, note on a piece of a list</source>
        <translation>Zmiana nazwy listy lub wyszukiwania, notatka do utworu z listy</translation>
    </message>
    <message>
        <source>Move a piece within its list</source>
        <translation>Przesunięcie utworu na liście</translation>
    </message>
    <message>
        <source>Take out of a list, delete a list or search</source>
        <translation>Usunięcie z listy, usunięcie listy lub wyszukiwania</translation>
    </message>
    <message>
        <source>In the line of the sound: a step back or on</source>
        <translation>Na linii dźwięku: krok wstecz lub dalej</translation>
    </message>
    <message>
        <source>Next or previous page</source>
        <translation>Następna lub poprzednia strona</translation>
    </message>
    <message>
        <source>First or last page</source>
        <translation>Pierwsza lub ostatnia strona</translation>
    </message>
    <message>
        <source>Close or open a group of results</source>
        <translation>Zwinięcie lub rozwinięcie grupy wyników</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as there is room</source>
        <translation>Powiększenie, pomniejszenie, dopasowanie do szerokości</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Add a folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Try with sample pieces</source>
        <translation>Wypróbuj na przykładowych utworach</translation>
    </message>
    <message>
        <source>Find any piece you own by describing it</source>
        <translation>Znajdź każdy swój utwór, opisując go</translation>
    </message>
    <message>
        <source>Describe what you look for</source>
        <translation>Opisz, czego szukasz</translation>
    </message>
    <message>
        <source>“A slow sad waltz for two violins”, in any language, finds scores, MIDI files and recordings.</source>
        <translation>„Powolny, smutny walc na dwoje skrzypiec”, w dowolnym języku, znajduje nuty, pliki MIDI i nagrania.</translation>
    </message>
    <message>
        <source>Add your music</source>
        <translation>Dodaj swoją muzykę</translation>
    </message>
    <message>
        <source>Drop a folder here or choose one. Your files are only read: none is ever changed or moved.</source>
        <translation>Upuść tu folder lub wybierz go. Pliki są tylko odczytywane: żaden nie jest nigdy zmieniany ani przenoszony.</translation>
    </message>
    <message>
        <source>Search while it is analysed</source>
        <translation>Szukaj już w trakcie analizy</translation>
    </message>
    <message>
        <source>All work is done on this computer, without a network; you can pause it.</source>
        <translation>Cała praca odbywa się na tym komputerze, bez sieci; można ją wstrzymać.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why it matched</source>
        <translation>Dlaczego pasuje</translation>
    </message>
    <message>
        <source>Find the passage that fits best</source>
        <translation>Znajdź najlepiej pasujący fragment</translation>
    </message>
    <message>
        <source>Play the passage</source>
        <translation>Odtwórz fragment</translation>
    </message>
    <message>
        <source>Comparing passages: {done} of {total}</source>
        <translation>Porównywanie fragmentów: {done} z {total}</translation>
    </message>
    <message>
        <source>Looking for the passage…</source>
        <translation>Szukanie fragmentu…</translation>
    </message>
    <message>
        <source>The piece is too short to tell its passages apart.</source>
        <translation>Utwór jest za krótki, by rozróżnić w nim fragmenty.</translation>
    </message>
    <message>
        <source>Comparing the passages takes too long.</source>
        <translation>Porównywanie fragmentów trwa zbyt długo.</translation>
    </message>
    <message>
        <source>The whole piece matches evenly: no passage stands out.</source>
        <translation>Cały utwór pasuje równomiernie: żaden fragment się nie wyróżnia.</translation>
    </message>
    <message>
        <source>bars {first}–{last}</source>
        <translation>takty {first}–{last}</translation>
    </message>
    <message>
        <source>Stands out: {place}</source>
        <translation>Wyróżnia się: {place}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Kompozytor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <source>not known of this piece</source>
        <translation>nieznane w tym utworze</translation>
    </message>
    <message>
        <source>{fact} (found by analysis)</source>
        <translation>{fact} (z analizy)</translation>
    </message>
    <message>
        <source>asked {wanted}, is {fact}</source>
        <translation>szukano: {wanted}, jest: {fact}</translation>
    </message>
</context>
<context>
    <name>WorkWiring</name>
    <message>
        <source>What lacks its score or recording…</source>
        <translation>Utwory bez nut lub nagrania…</translation>
    </message>
    <message>
        <source>Duplicates and editions…</source>
        <translation>Duplikaty i wydania…</translation>
    </message>
    <message>
        <source>follows from others</source>
        <translation>wynika z innych</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>potwierdzone ręcznie</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>odrzucone ręcznie</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>prawie pewne</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>prawdopodobne</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>możliwe</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>wątpliwe</translation>
    </message>
</context>
<context>
    <name>WorksPanel</name>
    <message>
        <source>Same work</source>
        <translation>To samo dzieło</translation>
    </message>
    <message>
        <source>{kind}: {title}, {sureness}</source>
        <translation>{kind}: {title}, {sureness}</translation>
    </message>
    <message>
        <source>Play this {kind}</source>
        <translation>Odtwórz: {kind}</translation>
    </message>
    <message>
        <source>Play {title}, {kind}</source>
        <translation>Odtwórz {title}, {kind}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>To nie to samo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Potwierdź</translation>
    </message>
</context>
<context>
    <name>_EntryDelegate</name>
    <message>
        <source>in none of your folders now</source>
        <translation>teraz w żadnym z folderów</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
</context>
</TS>
