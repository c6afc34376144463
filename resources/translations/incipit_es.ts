<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActivityView</name>
    <message>
        <source>{rate} pieces a minute</source>
        <translation>{rate} piezas por minuto</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Progreso del análisis</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Tell what the model runs on</source>
        <translation>Mostrar en qué se ejecuta el modelo</translation>
    </message>
    <message>
        <source>Preparing to look for changes…</source>
        <translation>Preparando la búsqueda de cambios…</translation>
    </message>
    <message>
        <source>Waiting: another program is bringing this library up to date</source>
        <translation>En espera: otro programa está actualizando esta biblioteca</translation>
    </message>
    <message>
        <source>Looking through {folder}: {count} files</source>
        <translation>Recorriendo {folder}: {count} archivos</translation>
    </message>
    <message>
        <source>Looking for what is to be analysed</source>
        <translation>Buscando qué hay que analizar</translation>
    </message>
    <message>
        <source>Making the other model ready: {done} of {total}</source>
        <translation>Preparando el otro modelo: {done} de {total}</translation>
    </message>
    <message>
        <source>Analysing {done} of {total}</source>
        <translation>Analizando {done} de {total}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces analysed</source>
        <translation>
            <numerusform>%Ln pieza analizada</numerusform>
            <numerusform>%Ln piezas analizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to do</source>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallo</numerusform>
            <numerusform>%Ln fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>List what failed and why</source>
        <translation>Mostrar qué ha fallado y por qué</translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>Reanudar el análisis</translation>
    </message>
    <message>
        <source>Pause analysing</source>
        <translation>Pausar el análisis</translation>
    </message>
</context>
<context>
    <name>ChipStrip</name>
    <message>
        <source>What was understood of the query</source>
        <translation>Lo que se ha entendido de la consulta</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>{count} · Show all</source>
        <translation>{count} · Mostrar todo</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Ask for this</source>
        <translation>Buscar esto</translation>
    </message>
    <message>
        <source>Leave this out instead</source>
        <translation>Excluirlo</translation>
    </message>
    <message>
        <source>Counts ×{times}</source>
        <translation>Cuenta ×{times}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Change {filter}</source>
        <translation>Cambiar {filter}</translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <translation>Quitar {filter}</translation>
    </message>
    <message>
        <source>Only {filter}?</source>
        <translation>¿Solo {filter}?</translation>
    </message>
    <message>
        <source>Show only {filter}</source>
        <translation>Mostrar solo {filter}</translation>
    </message>
</context>
<context>
    <name>ChipWords</name>
    <message>
        <source>not {filter}</source>
        <translation>excepto {filter}</translation>
    </message>
    <message>
        <source>with words</source>
        <translation>con letra</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>sin letra</translation>
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
        <translation>grabación</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>hasta {most}</translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation>desde {least}</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Compases</translation>
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
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
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
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Bú&amp;squeda</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>&amp;Pieza</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Download a model</source>
        <translation>Descargar un modelo</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>¿Descargar {model}?</translation>
    </message>
    <message>
        <source>With MERT, so that it hears recordings</source>
        <translation>Con MERT, para que oiga grabaciones</translation>
    </message>
    <message>
        <source>The licences&apos; whole text</source>
        <translation>Texto completo de las licencias</translation>
    </message>
    <message>
        <source>Keep the downloaded files after they have been converted</source>
        <translation>Conservar los archivos descargados tras convertirlos</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Nothing is sent but the requests for these files: no account, no statistics.</source>
        <translation>Solo se envían las peticiones de estos archivos: sin cuenta ni estadísticas.</translation>
    </message>
    <message>
        <source>They are then converted here. The new model analyses your pieces in the background, and answers as soon as it has all of them; one click goes back.</source>
        <translation>Después se convierten aquí. El nuevo modelo analiza las piezas en segundo plano y responde en cuanto las tiene todas; basta un clic para volver atrás.</translation>
    </message>
    <message>
        <source>{licence} of {model}</source>
        <translation>{licence} de {model}</translation>
    </message>
    <message>
        <source>I have read and accept {licences}: no commercial use</source>
        <translation>He leído y acepto {licences}: sin uso comercial</translation>
    </message>
    <message>
        <source>• {model}: {size} from {source}, {licence}</source>
        <translation>• {model}: {size} de {source}, {licence}</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>{size} o más</translation>
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
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Copied so far</source>
        <translation>Copiado hasta ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>DropWiring</name>
    <message>
        <source>Paste an example or a query</source>
        <translation>Pegar un ejemplo o una consulta</translation>
    </message>
    <message>
        <source>Drop music to find what is like it, or a folder to add it to the library.</source>
        <translation>Suelte música para encontrar lo que se le parece, o una carpeta para añadirla a la biblioteca.</translation>
    </message>
    <message>
        <source>Add a folder first: there is no music yet to search.</source>
        <translation>Añada primero una carpeta: aún no hay música en la que buscar.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln files…</source>
        <translation>
            <numerusform>Leyendo %Ln archivo…</numerusform>
            <numerusform>Leyendo %Ln archivos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln examples count at once; the first are taken.</source>
        <translation>
            <numerusform>Cuenta como máximo %Ln ejemplo a la vez; se toma el primero.</numerusform>
            <numerusform>Cuentan como máximo %Ln ejemplos a la vez; se toman los primeros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Add {names} to the library?</source>
        <translation>¿Añadir {names} a la biblioteca?</translation>
    </message>
    <message>
        <source>Its music is read and can be found; nothing in it is changed.</source>
        <translation>Su música se lee y se puede encontrar; no se modifica nada.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Pieces of the list</source>
        <translation>Piezas de la lista</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>in none of your folders</source>
        <translation>en ninguna de sus carpetas</translation>
    </message>
    <message>
        <source>A piece without a title</source>
        <translation>Pieza sin título</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Incipit met a bug of its own: {error}</source>
        <translation>Incipit ha encontrado un error propio: {error}</translation>
    </message>
    <message>
        <source>This is not music in a format that Incipit reads.</source>
        <translation>No es música en un formato que Incipit sepa leer.</translation>
    </message>
    <message>
        <source>The file is not what it was when it became an example.</source>
        <translation>El archivo ya no es el que era cuando pasó a ser un ejemplo.</translation>
    </message>
    <message>
        <source>The piece is not in the library any more.</source>
        <translation>La pieza ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Playback is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2).</source>
        <translation>No se puede reproducir: PortAudio no está instalado (en Debian y Ubuntu: sudo apt install libportaudio2).</translation>
    </message>
    <message>
        <source>Playback is off: no audio output was found.</source>
        <translation>No se puede reproducir: no se ha encontrado ninguna salida de audio.</translation>
    </message>
    <message>
        <source>The sound cannot be read any more: choose the piece again.</source>
        <translation>El sonido ya no se puede leer: vuelva a elegir la pieza.</translation>
    </message>
    <message>
        <source>The audio device is gone: press Play to go on with another one.</source>
        <translation>El dispositivo de audio ha desaparecido: pulse Reproducir para seguir con otro.</translation>
    </message>
    <message>
        <source>The engraving cannot be shown.</source>
        <translation>No se puede mostrar la partitura.</translation>
    </message>
    <message>
        <source>The preview was not made.</source>
        <translation>No se ha podido crear la vista previa.</translation>
    </message>
    <message>
        <source>Recording is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2).</source>
        <translation>No se puede grabar: PortAudio no está instalado (en Debian y Ubuntu: sudo apt install libportaudio2).</translation>
    </message>
    <message>
        <source>Recording is off: no microphone was found.</source>
        <translation>No se puede grabar: no se ha encontrado ningún micrófono.</translation>
    </message>
    <message>
        <source>The microphone is gone; what it has heard until then is here.</source>
        <translation>El micrófono ha desaparecido; lo que oyó hasta entonces está aquí.</translation>
    </message>
    <message>
        <source>The examples changed while they were read; ask again.</source>
        <translation>Los ejemplos cambiaron mientras se leían; vuelva a buscar.</translation>
    </message>
    <message>
        <source>The search process ended unexpectedly; it is started anew with the next question.</source>
        <translation>El proceso de búsqueda terminó de forma inesperada; se reinicia con la próxima consulta.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is not music in a format that Incipit reads.</source>
        <translation>El archivo no es música en un formato que Incipit sepa leer.</translation>
    </message>
    <message>
        <source>The file is larger than the {size} MB that {format} files may have.</source>
        <translation>El archivo supera los {size} MB que puede tener un archivo {format}.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>No se puede abrir el archivo: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be opened; its disk may be away.</source>
        <translation>No se puede abrir el archivo; quizá su disco no esté conectado.</translation>
    </message>
    <message>
        <source>The file takes longer than {seconds} seconds to read.</source>
        <translation>Leer el archivo tarda más de {seconds} segundos.</translation>
    </message>
    <message>
        <source>The file holds no tune.</source>
        <translation>El archivo no contiene ninguna melodía.</translation>
    </message>
    <message>
        <source>The tune is not valid ABC.</source>
        <translation>La melodía no es ABC válido.</translation>
    </message>
    <message>
        <source>This text holds no ABC tune.</source>
        <translation>Este texto no contiene ninguna melodía ABC.</translation>
    </message>
    <message>
        <source>The compressed score is damaged or encrypted and cannot be unpacked.</source>
        <translation>La partitura comprimida está dañada o cifrada y no se puede descomprimir.</translation>
    </message>
    <message>
        <source>The archive holds no MusicXML score.</source>
        <translation>El archivo comprimido no contiene ninguna partitura MusicXML.</translation>
    </message>
    <message>
        <source>The archive holds no MuseScore score.</source>
        <translation>El archivo comprimido no contiene ninguna partitura de MuseScore.</translation>
    </message>
    <message>
        <source>This XML file is no MusicXML score: its outermost element is &lt;{element}&gt;.</source>
        <translation>Este archivo XML no es una partitura MusicXML: su elemento raíz es &lt;{element}&gt;.</translation>
    </message>
    <message>
        <source>This file is neither {kind} nor a compressed score.</source>
        <translation>Este archivo no es ni {kind} ni una partitura comprimida.</translation>
    </message>
    <message>
        <source>The {kind} is damaged: {reason}.</source>
        <translation>{kind} dañado: {reason}.</translation>
    </message>
    <message>
        <source>The notation of this score cannot be converted.</source>
        <translation>La notación de esta partitura no se puede convertir.</translation>
    </message>
    <message>
        <source>The file is not a MIDI file, or it ends within its header.</source>
        <translation>El archivo no es MIDI, o termina dentro de su cabecera.</translation>
    </message>
    <message>
        <source>The MIDI file holds no tracks.</source>
        <translation>El archivo MIDI no contiene pistas.</translation>
    </message>
    <message>
        <source>The MIDI file holds no notes.</source>
        <translation>El archivo MIDI no contiene notas.</translation>
    </message>
    <message>
        <source>The file holds no sound that can be decoded.</source>
        <translation>El archivo no contiene sonido que se pueda decodificar.</translation>
    </message>
    <message>
        <source>The recording is shorter than one second.</source>
        <translation>La grabación dura menos de un segundo.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>El PDF no tiene páginas.</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be read.</source>
        <translation>El PDF está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password.</source>
        <translation>El PDF está protegido con contraseña.</translation>
    </message>
    <message>
        <source>The LilyPond file holds no notes that can be read without running LilyPond.</source>
        <translation>El archivo LilyPond no contiene notas que se puedan leer sin ejecutar LilyPond.</translation>
    </message>
    <message>
        <source>The LilyPond file holds more music than can be read.</source>
        <translation>El archivo LilyPond contiene más música de la que se puede leer.</translation>
    </message>
    <message>
        <source>The Capella file is cut off or damaged.</source>
        <translation>El archivo Capella está incompleto o dañado.</translation>
    </message>
    <message>
        <source>The Guitar Pro file is damaged and cannot be unpacked.</source>
        <translation>El archivo Guitar Pro está dañado y no se puede descomprimir.</translation>
    </message>
    <message>
        <source>The Guitar Pro file holds no music.</source>
        <translation>El archivo Guitar Pro no contiene música.</translation>
    </message>
    <message>
        <source>The Humdrum file has no **kern spine, which is what Incipit reads of Humdrum.</source>
        <translation>El archivo Humdrum no tiene columna **kern, que es lo que Incipit lee de Humdrum.</translation>
    </message>
    <message>
        <source>This MEI file holds mensural notation or neumes, which Incipit does not read.</source>
        <translation>Este archivo MEI contiene notación mensural o neumas, que Incipit no lee.</translation>
    </message>
    <message>
        <source>The score holds nothing that can be engraved.</source>
        <translation>La partitura no contiene nada que se pueda representar.</translation>
    </message>
    <message>
        <source>The score cannot be engraved.</source>
        <translation>No se puede representar la partitura.</translation>
    </message>
    <message>
        <source>The score is too large to be shown.</source>
        <translation>La partitura es demasiado grande para mostrarla.</translation>
    </message>
    <message>
        <source>The file holds no notes that can be shown.</source>
        <translation>El archivo no contiene notas que se puedan mostrar.</translation>
    </message>
    <message>
        <source>The tune is too long to be shown.</source>
        <translation>La melodía es demasiado larga para mostrarla.</translation>
    </message>
    <message>
        <source>The recording cannot be played.</source>
        <translation>No se puede reproducir la grabación.</translation>
    </message>
    <message>
        <source>The piece has no notes to play.</source>
        <translation>La pieza no tiene notas que tocar.</translation>
    </message>
    <message>
        <source>The piece is silent for its first {minutes} minutes.</source>
        <translation>La pieza está en silencio durante sus primeros {minutes} minutos.</translation>
    </message>
    <message>
        <source>Only the words of this file could be read, so there is nothing to play.</source>
        <translation>Solo se pudieron leer las palabras de este archivo, así que no hay nada que tocar.</translation>
    </message>
    <message>
        <source>There is no room for the sound on this disk.</source>
        <translation>No hay espacio para el sonido en este disco.</translation>
    </message>
    <message>
        <source>There is a list called {name} already.</source>
        <translation>Ya hay una lista llamada {name}.</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>Una lista necesita un nombre.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Una búsqueda guardada necesita un nombre.</translation>
    </message>
    <message>
        <source>Type a label, or several.</source>
        <translation>Escriba una categoría, o varias.</translation>
    </message>
    <message>
        <source>The piece to compare with has not been analysed yet.</source>
        <translation>La pieza con la que comparar aún no está analizada.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} ya existe.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>{place} lies in the folder {folder} of your library, where nothing is ever written.</source>
        <translation>{place} está en la carpeta {folder} de su biblioteca, donde nunca se escribe nada.</translation>
    </message>
    <message>
        <source>The folder {place} is not empty; name a new one, so that nothing in it is touched.</source>
        <translation>La carpeta {place} no está vacía; indique una nueva, para que no se toque nada en ella.</translation>
    </message>
    <message>
        <source>The folder {place} is in the library already; remove one of the two.</source>
        <translation>La carpeta {place} ya está en la biblioteca; quite una de las dos.</translation>
    </message>
    <message>
        <source>{file} holds {count} tunes: the first is the example.</source>
        <translation>{file} contiene {count} melodías: la primera es el ejemplo.</translation>
    </message>
    <message>
        <source>“{title}” is not compared with anything. {reason}</source>
        <translation>«{title}» no se compara con nada. {reason}</translation>
    </message>
    <message>
        <source>It has not been analysed yet.</source>
        <translation>Aún no está analizada.</translation>
    </message>
    <message>
        <source>It is not where it was.</source>
        <translation>No está donde estaba.</translation>
    </message>
    <message>
        <source>It is not in the library any more.</source>
        <translation>Ya no está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>Examples that the results are to be like</source>
        <translation>Ejemplos a los que deben parecerse los resultados</translation>
    </message>
    <message>
        <source>Take all examples away</source>
        <translation>Quitar todos los ejemplos</translation>
    </message>
    <message>
        <source>Find what is like this</source>
        <translation>Buscar lo que se parezca</translation>
    </message>
    <message>
        <source>Find what is not like this</source>
        <translation>Buscar lo que no se parezca</translation>
    </message>
    <message>
        <source>not like {title}</source>
        <translation>no como {title}</translation>
    </message>
    <message>
        <source>like {title}</source>
        <translation>como {title}</translation>
    </message>
</context>
<context>
    <name>ExampleWiring</name>
    <message>
        <source>Find similar</source>
        <translation>Buscar similares</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Más como esto</translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation>Menos como esto</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln examples count at once; the first are taken.</source>
        <translation>
            <numerusform>Cuenta como máximo %Ln ejemplo a la vez; se toma el primero.</numerusform>
            <numerusform>Cuentan como máximo %Ln ejemplos a la vez; se toman los primeros.</numerusform>
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
        <translation>Exportar «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces, in this order.</source>
        <translation>
            <numerusform>%Ln pieza.</numerusform>
            <numerusform>%Ln piezas, en este orden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name files from where the playlist lies, to move both together</source>
        <translation>Nombrar los archivos desde la lista de reproducción, para mover todo junto</translation>
    </message>
    <message>
        <source>Have Excel read accents and other scripts rightly</source>
        <translation>Para que Excel lea bien los acentos y otras escrituras</translation>
    </message>
    <message>
        <source>Playlist (M3U8), for players</source>
        <translation>Lista de reproducción (M3U8), para reproductores</translation>
    </message>
    <message>
        <source>Table (CSV), for spreadsheets</source>
        <translation>Tabla (CSV), para hojas de cálculo</translation>
    </message>
    <message>
        <source>Document (JSON), for other programs</source>
        <translation>Documento (JSON), para otros programas</translation>
    </message>
    <message>
        <source>Folder with copies of the files, numbered in this order</source>
        <translation>Carpeta con copias de los archivos, numeradas en este orden</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir ubicación…</translation>
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
        <translation>Tonalidad</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Compás</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Compases</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Analizado</translation>
    </message>
    <message>
        <source>Pages in print</source>
        <translation>Páginas impresas</translation>
    </message>
    <message>
        <source>{fact} (found by analysis)</source>
        <translation>{fact} (según el análisis)</translation>
    </message>
    <message>
        <source>the first {time}</source>
        <translation>los primeros {time}</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>{file}, tune {number}</source>
        <translation>{file}, melodía {number}</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>What failed</source>
        <translation>Archivos con fallos</translation>
    </message>
    <message>
        <source>What failed, and why</source>
        <translation>Qué ha fallado y por qué</translation>
    </message>
    <message>
        <source>Everything else was analysed. A file is tried again when it changes. What is ignored can be taken back in “What to ignore…” of its folder.</source>
        <translation>Todo lo demás se ha analizado. Un archivo se vuelve a intentar cuando cambia. Lo ignorado se puede recuperar en las reglas de su carpeta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Ignore this</source>
        <translation>Ignorar esto</translation>
    </message>
    <message>
        <source>Files that failed, with reasons</source>
        <translation>Archivos con fallos, con los motivos</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Find similar</source>
        <translation>Buscar similares</translation>
    </message>
    <message>
        <source>Find music that is like this piece (Ctrl+F)</source>
        <translation>Buscar música que se parezca a esta pieza (Control+F)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in your own program (Enter)</source>
        <translation>Abrir en su programa (Intro)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in this file</source>
        <translation>También en este archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical files, also here</source>
        <translation>
            <numerusform>%Ln archivo idéntico, también aquí</numerusform>
            <numerusform>%Ln archivos idénticos, también aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}, tune {number}</source>
        <translation>{path}, melodía {number}</translation>
    </message>
    <message>
        <source>offline: {path}</source>
        <translation>no disponible: {path}</translation>
    </message>
    <message>
        <source>Show in folder: {path}</source>
        <translation>Mostrar en la carpeta: {path}</translation>
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
        <translation>cualquiera</translation>
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
        <translation>Quitar todos los filtros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by filters</source>
        <translation>
            <numerusform>%Ln excluida por los filtros</numerusform>
            <numerusform>%Ln excluidas por los filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>Without “{filter}”: {count}</source>
        <translation>Sin «{filter}»: {count}</translation>
    </message>
    <message>
        <source>Without any filter: {count}</source>
        <translation>Sin ningún filtro: {count}</translation>
    </message>
    <message numerus="yes">
        <source>The filters leave out all %Ln pieces.</source>
        <translation>
            <numerusform>Los filtros excluyen %Ln pieza.</numerusform>
            <numerusform>Los filtros excluyen las %Ln piezas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is filtered away</source>
        <translation>Los filtros no dejan nada</translation>
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
            <numerusform>%Ln pieza entre la que elegir</numerusform>
            <numerusform>%Ln piezas entre las que elegir</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only pieces with</source>
        <translation>Mostrar solo piezas con</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estas</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tonalidad</translation>
    </message>
    <message>
        <source>&amp;Metre</source>
        <translation>&amp;Compás</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>&amp;Instrument</source>
        <translation>&amp;Instrumento</translation>
    </message>
    <message>
        <source>&amp;Composer</source>
        <translation>C&amp;ompositor</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Ca&amp;rpeta</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Valoración</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>Ti&amp;po</translation>
    </message>
    <message>
        <source>any, 2:00 at most, or 2:00-5:00</source>
        <translation>cualquiera, 2:00 como máximo o 2:00-5:00</translation>
    </message>
    <message>
        <source>any, about 120, or 90-120</source>
        <translation>cualquiera, unos 120 o 90-120</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pieces of which a fact is not known are left out. One of several keys, metres, composers or folders is enough; instruments and tags must all be there.</source>
        <translation>Se omiten las piezas de las que no se conoce un dato. De varias tonalidades, compases, compositores o carpetas basta con uno; los instrumentos y las etiquetas deben estar todos.</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Remove from library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>¿Quitar «{folder}» de la biblioteca?</translation>
    </message>
    <message>
        <source>The files stay where they are, untouched. Your lists, stars and tags are kept.</source>
        <translation>Los archivos se quedan donde están, intactos. Se conservan sus listas, estrellas y etiquetas.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Where is “{folder}” now?</source>
        <translation>¿Dónde está ahora «{folder}»?</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>Reubicar</translation>
    </message>
    <message>
        <source>Take it as the same all the same?</source>
        <translation>¿Tomarla como la misma de todos modos?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Aceptarla</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>{folder} (offline)</source>
        <translation>{folder} (no disponible)</translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Look for changes in all folders</source>
        <translation>Buscar cambios en todas las carpetas</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Carpetas de la biblioteca</translation>
    </message>
    <message>
        <source>Show its pieces</source>
        <translation>Mostrar sus piezas</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Relocate…</source>
        <translation>Reubicar…</translation>
    </message>
    <message>
        <source>What to ignore…</source>
        <translation>Qué ignorar…</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Quitar de la biblioteca…</translation>
    </message>
</context>
<context>
    <name>FolderWiring</name>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Look for changes in all folders</source>
        <translation>Buscar cambios en todas las carpetas</translation>
    </message>
    <message>
        <source>Relocate the chosen folder…</source>
        <translation>Reubicar la carpeta elegida…</translation>
    </message>
    <message>
        <source>What to ignore in the chosen folder…</source>
        <translation>Qué ignorar en la carpeta elegida…</translation>
    </message>
    <message>
        <source>Remove the chosen folder…</source>
        <translation>Quitar la carpeta elegida…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Sample pieces</source>
        <translation>Piezas de ejemplo</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Threshold: {value}</source>
        <translation>Umbral: {value}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a model from files</source>
        <translation>Importar un modelo desde archivos</translation>
    </message>
    <message>
        <source>A checkpoint of CLaMP 3, and the folders of what it reads words and hears recordings with, as they are published. The files are only read. The new model then analyses your pieces in the background, and answers as soon as it has all of them; one click goes back.</source>
        <translation>Un checkpoint de CLaMP 3 y las carpetas de los modelos con los que lee palabras y oye grabaciones, tal como están publicados. Los archivos solo se leen. Después, el nuevo modelo analiza las piezas en segundo plano y responde en cuanto las tiene todas; basta un clic para volver atrás.</translation>
    </message>
    <message>
        <source>CLaMP 3 (.pth)</source>
        <translation>CLaMP 3 (.pth)</translation>
    </message>
    <message>
        <source>XLM-R&apos;s folder</source>
        <translation>Carpeta de XLM-R</translation>
    </message>
    <message>
        <source>MERT&apos;s folder (optional)</source>
        <translation>Carpeta de MERT (opcional)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Elegir: {what}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A name is made of Latin letters, digits, hyphens, underscores and dots.</source>
        <translation>Un nombre consta de letras latinas, cifras, guiones, guiones bajos y puntos.</translation>
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
        <translation>clave</translation>
    </message>
    <message>
        <source>clavichord</source>
        <translation>clavicordio</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>órgano</translation>
    </message>
    <message>
        <source>harmonium</source>
        <translation>armonio</translation>
    </message>
    <message>
        <source>accordion</source>
        <translation>acordeón</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>teclado</translation>
    </message>
    <message>
        <source>violin</source>
        <translation>violín</translation>
    </message>
    <message>
        <source>viola</source>
        <translation>viola</translation>
    </message>
    <message>
        <source>cello</source>
        <translation>violonchelo</translation>
    </message>
    <message>
        <source>double bass</source>
        <translation>contrabajo</translation>
    </message>
    <message>
        <source>viol</source>
        <translation>viola da gamba</translation>
    </message>
    <message>
        <source>flute</source>
        <translation>flauta travesera</translation>
    </message>
    <message>
        <source>piccolo</source>
        <translation>flautín</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>flauta dulce</translation>
    </message>
    <message>
        <source>tin whistle</source>
        <translation>tin whistle</translation>
    </message>
    <message>
        <source>fife</source>
        <translation>pífano</translation>
    </message>
    <message>
        <source>oboe</source>
        <translation>oboe</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>corno inglés</translation>
    </message>
    <message>
        <source>clarinet</source>
        <translation>clarinete</translation>
    </message>
    <message>
        <source>bassoon</source>
        <translation>fagot</translation>
    </message>
    <message>
        <source>saxophone</source>
        <translation>saxofón</translation>
    </message>
    <message>
        <source>horn</source>
        <translation>trompa</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>trompeta</translation>
    </message>
    <message>
        <source>cornet</source>
        <translation>corneta</translation>
    </message>
    <message>
        <source>trombone</source>
        <translation>trombón</translation>
    </message>
    <message>
        <source>tuba</source>
        <translation>tuba</translation>
    </message>
    <message>
        <source>timpani</source>
        <translation>timbales</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>batería</translation>
    </message>
    <message>
        <source>percussion</source>
        <translation>percusión</translation>
    </message>
    <message>
        <source>xylophone</source>
        <translation>xilófono</translation>
    </message>
    <message>
        <source>vibraphone</source>
        <translation>vibráfono</translation>
    </message>
    <message>
        <source>glockenspiel</source>
        <translation>glockenspiel</translation>
    </message>
    <message>
        <source>bells</source>
        <translation>campanas</translation>
    </message>
    <message>
        <source>celesta</source>
        <translation>celesta</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>guitarra</translation>
    </message>
    <message>
        <source>electric guitar</source>
        <translation>guitarra eléctrica</translation>
    </message>
    <message>
        <source>bass guitar</source>
        <translation>bajo eléctrico</translation>
    </message>
    <message>
        <source>lute</source>
        <translation>laúd</translation>
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
        <translation>ukelele</translation>
    </message>
    <message>
        <source>harp</source>
        <translation>arpa</translation>
    </message>
    <message>
        <source>bagpipe</source>
        <translation>gaita</translation>
    </message>
    <message>
        <source>harmonica</source>
        <translation>armónica</translation>
    </message>
    <message>
        <source>synthesizer</source>
        <translation>sintetizador</translation>
    </message>
    <message>
        <source>strings</source>
        <translation>cuerdas</translation>
    </message>
    <message>
        <source>brass</source>
        <translation>metales</translation>
    </message>
    <message>
        <source>woodwinds</source>
        <translation>maderas</translation>
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
        <translation>mezzosoprano</translation>
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
        <translation>voz de bajo</translation>
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
        <translation>Nueva lista «{name}»</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>Cambiar el nombre de «{name}»</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Eliminar «{name}»</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Añadir a «{name}»</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Quitar de «{name}»</translation>
    </message>
    <message>
        <source>Order of “{name}”</source>
        <translation>Orden de «{name}»</translation>
    </message>
    <message>
        <source>Note in “{name}”</source>
        <translation>Anotación en «{name}»</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>Guardar la búsqueda «{name}»</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Label “{name}”</source>
        <translation>Categoría «{name}»</translation>
    </message>
    <message>
        <source>Take back “{name}”</source>
        <translation>Retirar «{name}»</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Comentario</translation>
    </message>
</context>
<context>
    <name>KeepingWiring</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Recent queries</source>
        <translation>Consultas recientes</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Nuevo repertorio</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Nothing is asked yet that could be saved.</source>
        <translation>Aún no hay ninguna búsqueda que guardar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Forget all of these</source>
        <translation>Olvidar todas</translation>
    </message>
    <message>
        <source>Remember what is asked</source>
        <translation>Recordar las consultas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>like “{title}”</source>
        <translation>como «{title}»</translation>
    </message>
    <message>
        <source>not like “{title}”</source>
        <translation>no como «{title}»</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>Se ha eliminado «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces taken out of “{name}”.</source>
        <translation>
            <numerusform>%Ln pieza quitada de «{name}».</numerusform>
            <numerusform>%Ln piezas quitadas de «{name}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces added to “{name}”.</source>
        <translation>
            <numerusform>%Ln pieza añadida a «{name}».</numerusform>
            <numerusform>%Ln piezas añadidas a «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has them already.</source>
        <translation>«{name}» ya las contiene.</translation>
    </message>
    <message>
        <source>The others are in it already.</source>
        <translation>Las demás ya están.</translation>
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
            <numerusform>%Ln pieza</numerusform>
            <numerusform>%Ln piezas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{tonic} major</source>
        <translation>{tonic} mayor</translation>
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
        <translation>{tonic} frigio</translation>
    </message>
    <message>
        <source>{tonic} lydian</source>
        <translation>{tonic} lidio</translation>
    </message>
    <message>
        <source>{tonic} mixolydian</source>
        <translation>{tonic} mixolidio</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show every kind of music</source>
        <translation>Mostrar todo tipo de música</translation>
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
        <translation>Mostrar archivos MIDI</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Show recordings</source>
        <translation>Mostrar grabaciones</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Show sheet music as PDF</source>
        <translation>Mostrar partituras en PDF</translation>
    </message>
</context>
<context>
    <name>LabelWiring</name>
    <message>
        <source>Labels…</source>
        <translation>Categorías…</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Labels in your own words, with commas between: lullaby, march, tango</source>
        <translation>Categorías con sus propias palabras, separadas por comas: canción de cuna, marcha, tango</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Tag these pieces</source>
        <translation>Etiquetar estas piezas</translation>
    </message>
    <message>
        <source>Tags that labels wrote</source>
        <translation>Etiquetas puestas por categorías</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>against anything else</source>
        <translation>frente a todo lo demás</translation>
    </message>
    <message>
        <source>against the others</source>
        <translation>frente a las demás</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces stand out for “{label}” by {threshold} or more.</source>
        <translation>
            <numerusform>%Ln pieza destaca en «{label}» por {threshold} o más.</numerusform>
            <numerusform>%Ln piezas destacan en «{label}» por {threshold} o más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” is now on %Ln more pieces; Undo takes it back.</source>
        <translation>
            <numerusform>«{tag}» está ahora en %Ln pieza más; «Deshacer» lo retira.</numerusform>
            <numerusform>«{tag}» está ahora en %Ln piezas más; «Deshacer» lo retira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Just above</source>
        <translation>Justo por encima</translation>
    </message>
    <message>
        <source>Just below</source>
        <translation>Justo por debajo</translation>
    </message>
    <message>
        <source>Written by labels:</source>
        <translation>Puestas por categorías:</translation>
    </message>
    <message>
        <source>Type labels in any language. Each piece is held against all others.</source>
        <translation>Escriba categorías en cualquier idioma. Cada pieza se compara con todas las demás.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Show only these in full colour</source>
        <translation>Mostrar solo estas a todo color</translation>
    </message>
    <message>
        <source>{name}, {count} pieces</source>
        <translation>{name}, {count} piezas</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level of the microphone</source>
        <translation>Nivel del micrófono</translation>
    </message>
</context>
<context>
    <name>ListChooser</name>
    <message>
        <source>Add to a list</source>
        <translation>Añadir a una lista</translation>
    </message>
    <message>
        <source>Name of your first list: a concert, a pupil…</source>
        <translation>Nombre de su primera lista: un concierto, un alumno…</translation>
    </message>
    <message>
        <source>Which list? Type a name</source>
        <translation>¿Qué lista? Escriba un nombre</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Enter adds the chosen pieces.</source>
        <translation>Intro añade las piezas elegidas.</translation>
    </message>
    <message>
        <source>New list “{name}”</source>
        <translation>Nueva lista «{name}»</translation>
    </message>
    <message>
        <source>New set list “{name}”</source>
        <translation>Nuevo repertorio «{name}»</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Back to the search</source>
        <translation>Volver a la búsqueda</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Nothing is in this list yet. Drop results on its name, or choose some and press Ctrl+Enter.</source>
        <translation>Esta lista aún está vacía. Arrastre resultados sobre su nombre, o elija algunos y pulse Control+Intro.</translation>
    </message>
    <message>
        <source>Set list</source>
        <translation>Repertorio</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln pieza</numerusform>
            <numerusform>%Ln piezas</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} without a known length</source>
        <translation>{count} sin duración conocida</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Collect pieces for a concert or a pupil: make a list with +.</source>
        <translation>Reúna piezas para un concierto o un alumno: cree una lista con +.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Nuevo repertorio</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nueva lista</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>What failed…</source>
        <translation>Archivos con fallos…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>About Incipit</source>
        <translation>Acerca de Incipit</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the library</source>
        <translation>Mapa de la biblioteca</translation>
    </message>
    <message>
        <source>Arrow keys move the map, with Shift they go from piece to piece; plus and minus look closer.</source>
        <translation>Las flechas mueven el mapa, con Mayús van de pieza en pieza; más y menos acercan y alejan.</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Move the map</source>
        <translation>Mover el mapa</translation>
    </message>
    <message>
        <source>Draw around pieces (or Shift and drag)</source>
        <translation>Rodear piezas (o Mayús y arrastrar)</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Seleccionar un rectángulo</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Look wider (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation>Mostrar todo el mapa (0)</translation>
    </message>
    <message>
        <source>Show only what the search has found in full colour</source>
        <translation>Mostrar a todo color solo lo que ha encontrado la búsqueda</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Qué indican los colores</translation>
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
        <translation>Volver a la búsqueda</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Dibujar de nuevo</translation>
    </message>
    <message>
        <source>Give all pieces new places; else new pieces join those that are there</source>
        <translation>Dar nuevos lugares a todas las piezas; si no, las nuevas se suman a las que hay</translation>
    </message>
    <message>
        <source>Map of the library</source>
        <translation>Mapa de la biblioteca</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Nothing to be seen yet</source>
        <translation>Aún no hay nada que ver</translation>
    </message>
    <message>
        <source>As soon as pieces are analysed, each has its place here, near those that it sounds like.</source>
        <translation>En cuanto se analicen piezas, cada una tendrá aquí su lugar, cerca de las que suenan parecido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces; near one another lies what sounds alike.</source>
        <translation>
            <numerusform>%Ln pieza; lo que suena parecido está cerca.</numerusform>
            <numerusform>%Ln piezas; lo que suena parecido está cerca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Giving every piece its place…</source>
        <translation>Dando a cada pieza su lugar…</translation>
    </message>
    <message>
        <source>Looking which pieces sound alike…</source>
        <translation>Buscando qué piezas suenan parecido…</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>Others, or unknown</source>
        <translation>Otros o desconocidos</translation>
    </message>
    <message>
        <source>Other tags, or none</source>
        <translation>Otras etiquetas o ninguna</translation>
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
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>How far the map has come</source>
        <translation>Progreso del mapa</translation>
    </message>
</context>
<context>
    <name>MapWiring</name>
    <message>
        <source>Map of the library</source>
        <translation>Mapa de la biblioteca</translation>
    </message>
    <message>
        <source>There is no map</source>
        <translation>No hay mapa</translation>
    </message>
    <message>
        <source>These pieces were selected on the map.</source>
        <translation>Estas piezas se seleccionaron en el mapa.</translation>
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
        <translation>Su comentario</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Comentario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
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
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Pieces a minute</source>
        <translation>Piezas por minuto</translation>
    </message>
    <message>
        <source>Why not faster</source>
        <translation>Por qué no más rápido</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Your music and your questions are analysed on this computer alone, {place}.</source>
        <translation>Su música y sus consultas se analizan solo en este ordenador, {place}.</translation>
    </message>
    <message>
        <source>What analyses your music</source>
        <translation>Lo que analiza su música</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>GPL-3.0-or-later: free to use, to study, to pass on and to change</source>
        <translation>GPL-3.0-or-later: libre para usar, estudiar, compartir y modificar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Python and Qt</source>
        <translation>Python y Qt</translation>
    </message>
    <message>
        <source>Finds scores, MIDI files and recordings in your own folders by what they are like.</source>
        <translation>Encuentra partituras, archivos MIDI y grabaciones en sus carpetas por cómo son.</translation>
    </message>
    <message>
        <source>Show the library&apos;s file</source>
        <translation>Mostrar el archivo de la biblioteca</translation>
    </message>
    <message>
        <source>About Incipit</source>
        <translation>Acerca de Incipit</translation>
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
        <translation>do sostenido</translation>
    </message>
    <message>
        <source>D♭</source>
        <translation>re bemol</translation>
    </message>
    <message>
        <source>D</source>
        <translation>re</translation>
    </message>
    <message>
        <source>D♯</source>
        <translation>re sostenido</translation>
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
        <translation>fa</translation>
    </message>
    <message>
        <source>F♯</source>
        <translation>fa sostenido</translation>
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
        <translation>sol sostenido</translation>
    </message>
    <message>
        <source>A♭</source>
        <translation>la bemol</translation>
    </message>
    <message>
        <source>A</source>
        <translation>la</translation>
    </message>
    <message>
        <source>A♯</source>
        <translation>la sostenido</translation>
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
        <translation>do bemol</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Remove a model</source>
        <translation>Eliminar un modelo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <translation>¿Eliminar {model}?</translation>
    </message>
    <message>
        <source>Remove what was fetched of {model}?</source>
        <translation>¿Eliminar lo descargado de {model}?</translation>
    </message>
    <message>
        <source>This frees {size}.</source>
        <translation>Esto libera {size}.</translation>
    </message>
    <message numerus="yes">
        <source>This frees {size}: its files, and its analysis of %Ln pieces, which it would have to make again. Your music and what you have said of it stay as they are.</source>
        <translation>
            <numerusform>Esto libera {size}: sus archivos y su análisis de %Ln pieza, que tendría que repetir. Su música y lo que ha anotado sobre ella quedan como están.</numerusform>
            <numerusform>Esto libera {size}: sus archivos y su análisis de %Ln piezas, que tendría que repetir. Su música y lo que ha anotado sobre ella quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>at work</source>
        <translation>en curso</translation>
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
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Best for</source>
        <translation>Ideal para</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>No instalado</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modificado desde entonces</translation>
    </message>
    <message>
        <source>Not installed; its analysis is kept</source>
        <translation>No instalado; se conserva su análisis</translation>
    </message>
    <message>
        <source>Being made ready: {percent} %</source>
        <translation>En preparación: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>Listo para usar</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>{size} o más</translation>
    </message>
    <message>
        <source>Recordings, and all kinds in one list</source>
        <translation>Grabaciones y todos los tipos en una lista</translation>
    </message>
    <message>
        <source>Scores, MIDI</source>
        <translation>Partituras, MIDI</translation>
    </message>
    <message>
        <source>A quick start on any computer</source>
        <translation>Inicio rápido en cualquier equipo</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>In use for {kinds}</source>
        <translation>En uso para {kinds}</translation>
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
        <translation>audio</translation>
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
        <translation>Un modelo hace comparables la música y las palabras, en este equipo. Otro analiza todas las piezas en segundo plano mientras el que está en uso sigue respondiendo.</translation>
    </message>
    <message>
        <source>Models, with state, size and licence</source>
        <translation>Modelos, con estado, tamaño y licencia</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation>Usar ya</translation>
    </message>
    <message>
        <source>Do not make ready</source>
        <translation>No preparar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Import from files…</source>
        <translation>Importar desde archivos…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Back to {model}</source>
        <translation>Volver a {model}</translation>
    </message>
    <message>
        <source>Languages: {languages}.</source>
        <translation>Idiomas: {languages}.</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Licencia: {licence}.</translation>
    </message>
    <message>
        <source>{size} of it have been fetched.</source>
        <translation>Se han descargado {size}.</translation>
    </message>
    <message>
        <source>Precision: {precision}.</source>
        <translation>Precisión: {precision}.</translation>
    </message>
    <message>
        <source>It has analysed {done} of {total} pieces here, which takes {size}.</source>
        <translation>Ha analizado aquí {done} de {total} piezas, lo que ocupa {size}.</translation>
    </message>
    <message>
        <source>It answers as soon as it has analysed all; until then what is in use answers.</source>
        <translation>Responderá en cuanto las haya analizado todas; hasta entonces responde el que está en uso.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>No program is set up to open this file.</source>
        <translation>No hay ningún programa asignado para abrir este archivo.</translation>
    </message>
    <message>
        <source>This program could not be started.</source>
        <translation>No se ha podido iniciar este programa.</translation>
    </message>
    <message>
        <source>No file manager could be started.</source>
        <translation>No se ha podido iniciar ningún gestor de archivos.</translation>
    </message>
</context>
<context>
    <name>OrphansDialog</name>
    <message>
        <source>What lacks its score or recording</source>
        <translation>Partituras o grabaciones que faltan</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Pieces looked at</source>
        <translation>Piezas examinadas</translation>
    </message>
    <message>
        <source>Looks for pieces to which no likely and no confirmed companion is known.</source>
        <translation>Busca piezas de las que no se conoce ningún equivalente probable ni confirmado.</translation>
    </message>
    <message>
        <source>Pieces found</source>
        <translation>Piezas encontradas</translation>
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
            <numerusform>%Ln pieza encontrada.</numerusform>
            <numerusform>%Ln piezas encontradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Detenido antes del final.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Partituras</translation>
    </message>
    <message>
        <source>MIDI files</source>
        <translation>Archivos MIDI</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>a score</source>
        <translation>partitura</translation>
    </message>
    <message>
        <source>a MIDI file</source>
        <translation>archivo MIDI</translation>
    </message>
    <message>
        <source>{kind} without {lacking}</source>
        <translation>{kind} sin {lacking}</translation>
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
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Leave the reading view</source>
        <translation>Salir de la vista de lectura</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Vista de lectura</translation>
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
        <translation>Otras partes</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
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
        <translation>Oír solo {part}</translation>
    </message>
</context>
<context>
    <name>PieceWiring</name>
    <message>
        <source>Add to a list…</source>
        <translation>Añadir a una lista…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una anotación</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Quitar de «{name}»</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copiar título</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Abrir con…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Añadir a lista</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>Another list…</source>
        <translation>Otra lista…</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Valorar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are offline and cannot be dragged.</source>
        <translation>
            <numerusform>%Ln archivo no está disponible y no se puede arrastrar.</numerusform>
            <numerusform>%Ln archivos no están disponibles y no se pueden arrastrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with which program?</source>
        <translation>¿Con qué programa abrir?</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces written to {place}.</source>
        <translation>
            <numerusform>%Ln pieza escrita en {place}.</numerusform>
            <numerusform>%Ln piezas escritas en {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln files; they are in {place}.</source>
        <translation>
            <numerusform>Detenido tras %Ln archivo; está en {place}.</numerusform>
            <numerusform>Detenido tras %Ln archivos; están en {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files written to {place}; a tunebook is copied once, whole.</source>
        <translation>
            <numerusform>%Ln archivo escrito en {place}; un cuaderno de melodías se copia una vez, entero.</numerusform>
            <numerusform>%Ln archivos escritos en {place}; un cuaderno de melodías se copia una vez, entero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: {reason}</source>
        <translation>
            <numerusform>%Ln omitida: {reason}</numerusform>
            <numerusform>%Ln omitidas: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayWiring</name>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Stop, or leave the reading view</source>
        <translation>Detener, o salir de la vista de lectura</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Vista de lectura</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message numerus="yes">
        <source>Only the first %Ln minutes can be played here.</source>
        <translation>
            <numerusform>Aquí solo se puede reproducir el primer minuto.</numerusform>
            <numerusform>Aquí solo se pueden reproducir los primeros %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of its repeats are played here: {played} instead of {whole}.</source>
        <translation>Aquí no se tocan todas las repeticiones: {played} en lugar de {whole}.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Repeat the marked stretch, or all</source>
        <translation>Repetir el fragmento marcado, o todo</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
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
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Preview below the results</source>
        <translation>Vista previa bajo los resultados</translation>
    </message>
    <message>
        <source>Paused while on battery</source>
        <translation>En pausa por usar la batería</translation>
    </message>
    <message>
        <source>Paused while other programs are busy</source>
        <translation>En pausa mientras otros programas están ocupados</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Right of the results</source>
        <translation>A la derecha de los resultados</translation>
    </message>
    <message>
        <source>Below the results</source>
        <translation>Debajo de los resultados</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>Pause while on battery</source>
        <translation>Pausar al usar la batería</translation>
    </message>
    <message>
        <source>Pause while other programs are busy</source>
        <translation>Pausar si otros programas están ocupados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Delete recordings and pasted music</source>
        <translation>Eliminar lo grabado y lo pegado</translation>
    </message>
    <message>
        <source>What was recorded or pasted to search with is kept on this computer only.</source>
        <translation>Lo grabado o pegado para buscar se guarda solo en este equipo.</translation>
    </message>
    <message>
        <source>{device} (absent)</source>
        <translation>{device} (no conectado)</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Play &amp;on</source>
        <translation>&amp;Reproducir en</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Processor &amp;cores</source>
        <translation>&amp;Núcleos del procesador</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Another language is used when Incipit starts the next time; all else holds at once.</source>
        <translation>Otro idioma se aplica la próxima vez que se inicie Incipit; todo lo demás, de inmediato.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Only the words of this file could be read, not its notes.</source>
        <translation>De este archivo solo se ha podido leer el texto, no las notas.</translation>
    </message>
    <message>
        <source>The folder is offline.</source>
        <translation>La carpeta no está disponible.</translation>
    </message>
    <message>
        <source>First system of {title}</source>
        <translation>Primer sistema de {title}</translation>
    </message>
    <message>
        <source>Choose a piece to see and hear it.</source>
        <translation>Elija una pieza para verla y oírla.</translation>
    </message>
</context>
<context>
    <name>QueryBox</name>
    <message>
        <source>Describe the music, or type a name</source>
        <translation>Describa la música o escriba un nombre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Describe the music you look for, in any language, or type a name</source>
        <translation>Describa la música que busca, en cualquier idioma, o escriba un nombre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record an example</source>
        <translation>Grabar un ejemplo</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>Search with this</source>
        <translation>Buscar con esto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is heard in it: choose another microphone, or see whether it is muted.</source>
        <translation>No se oye nada: elija otro micrófono o compruebe si está silenciado.</translation>
    </message>
    <message>
        <source>{device} (absent)</source>
        <translation>{device} (no conectado)</translation>
    </message>
    <message>
        <source>Recording: {time} of {most}</source>
        <translation>Grabando: {time} de {most}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play back</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>{kept} of {whole} are kept</source>
        <translation>Se conservan {kept} de {whole}</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Aún no se ha grabado nada.</translation>
    </message>
    <message>
        <source>Sing, hum or play what you look for, up to two minutes. The recording never leaves this computer.</source>
        <translation>Cante, tararee o toque lo que busca, hasta dos minutos. La grabación nunca sale de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>&amp;Micrófono</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
</context>
<context>
    <name>RecordWiring</name>
    <message>
        <source>Record an example…</source>
        <translation>Grabar un ejemplo…</translation>
    </message>
    <message>
        <source>Recording of {moment}</source>
        <translation>Grabación del {moment}</translation>
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
        <translation>Coincidencias por nombre</translation>
    </message>
    <message>
        <source>Matches by meaning</source>
        <translation>Coincidencias por significado</translation>
    </message>
    <message>
        <source>Matches by facts</source>
        <translation>Coincidencias por datos</translation>
    </message>
    <message>
        <source>Below here no better than chance</source>
        <translation>A partir de aquí, no mejor que el azar</translation>
    </message>
    <message>
        <source>No composer named</source>
        <translation>Sin compositor indicado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln pieza</numerusform>
            <numerusform>%Ln piezas</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>{path}, tune {number}</source>
        <translation>{path}, melodía {number}</translation>
    </message>
    <message>
        <source>offline: {path}</source>
        <translation>no disponible: {path}</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Solo palabras</translation>
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
        <translation>Grabación</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
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
        <translation>Tonalidad</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Compás</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Compases</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevancia</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
</context>
<context>
    <name>ResultTableView</name>
    <message>
        <source>Results as a table</source>
        <translation>Resultados en tabla</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort by relevance</source>
        <translation>Ordenar por relevancia</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>What to ignore</source>
        <translation>Qué ignorar</translation>
    </message>
    <message>
        <source>One rule a line, such as *.wav, /sketches/ or !keep.wav, written as for Git. What is ignored is not searched; nothing is deleted, and it comes back when the rule goes.</source>
        <translation>Una regla por línea, como *.wav, /sketches/ o !keep.wav, escrita como para Git. En lo ignorado no se busca; no se elimina nada, y vuelve a aparecer al quitar la regla.</translation>
    </message>
    <message>
        <source>In “{folder}”</source>
        <translation>En «{folder}»</translation>
    </message>
    <message>
        <source>In all folders</source>
        <translation>En todas las carpetas</translation>
    </message>
</context>
<context>
    <name>RuntimeReport</name>
    <message>
        <source>on the processor</source>
        <translation>en el procesador</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>on the processor, since the graphics card cannot be used</source>
        <translation>en el procesador, pues no se puede usar la tarjeta gráfica</translation>
    </message>
    <message>
        <source>{rate} pieces a minute</source>
        <translation>{rate} piezas por minuto</translation>
    </message>
</context>
<context>
    <name>ScorePages</name>
    <message>
        <source>Opening the page…</source>
        <translation>Abriendo la página…</translation>
    </message>
    <message>
        <source>Engraving the score…</source>
        <translation>Grabando la partitura…</translation>
    </message>
    <message>
        <source>Page {page} of {pages} of {title}</source>
        <translation>Página {page} de {pages} de {title}</translation>
    </message>
    <message>
        <source>The whole score cannot be shown. {reason}</source>
        <translation>La partitura no se puede mostrar completa. {reason}</translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message>
        <source>A search that you save stays here, and stays live.</source>
        <translation>Una búsqueda guardada queda aquí, siempre al día.</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Save what is asked now (Ctrl+S)</source>
        <translation>Guardar la búsqueda actual (Control+S)</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Back to the query before (Alt+Left)</source>
        <translation>Volver a la consulta anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward to the next query (Alt+Right)</source>
        <translation>Avanzar a la consulta siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Record an example (Ctrl+R)</source>
        <translation>Grabar un ejemplo (Control+R)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Filters…</source>
        <translation>Filtros…</translation>
    </message>
    <message>
        <source>Group results</source>
        <translation>Agrupar los resultados</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Mostrar en lista</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar en tabla</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>No agrupar</translation>
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
        <translation>Escribir una consulta</translation>
    </message>
    <message>
        <source>Back to the query before</source>
        <translation>Volver a la consulta anterior</translation>
    </message>
    <message>
        <source>Forward to the next query</source>
        <translation>Avanzar a la consulta siguiente</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>Mostrar más resultados</translation>
    </message>
    <message>
        <source>Open in your own program</source>
        <translation>Abrir en su programa</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué busca?</translation>
    </message>
    <message>
        <source>Describe it in your own words, in any language, or type a title or a composer.</source>
        <translation>Descríbalo con sus propias palabras, en cualquier idioma, o escriba un título o un compositor.</translation>
    </message>
    <message>
        <source>a lively dance in 6/8</source>
        <translation>una danza animada en 6/8</translation>
    </message>
    <message>
        <source>something slow and sad in a minor key</source>
        <translation>algo lento y triste en modo menor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new results · Show</source>
        <translation>
            <numerusform>%Ln resultado nuevo · Mostrar</numerusform>
            <numerusform>%Ln resultados nuevos · Mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Results in a new order · Show</source>
        <translation>Resultados en otro orden · Mostrar</translation>
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
        <translation>Los primeros {count} resultados</translation>
    </message>
    <message>
        <source>Only names are searched.</source>
        <translation>Solo se busca en los nombres.</translation>
    </message>
    <message>
        <source>Searching {searched} of {total} pieces so far.</source>
        <translation>Por ahora se busca en {searched} de {total} piezas.</translation>
    </message>
    <message>
        <source>Pieces in grey are not there now: their disk is away, or their folder was moved.</source>
        <translation>Las piezas en gris no están ahora: falta su disco o se ha movido su carpeta.</translation>
    </message>
    <message>
        <source>Nothing stands out more than by chance; these pieces come nearest.</source>
        <translation>Nada destaca más que por azar; estas piezas son las más cercanas.</translation>
    </message>
    <message>
        <source>Examples cannot be compared without a model; words are looked for among names.</source>
        <translation>Sin un modelo no se pueden comparar los ejemplos; las palabras se buscan en los nombres.</translation>
    </message>
    <message>
        <source>Nothing in the library can be compared with all that is asked here together.</source>
        <translation>Nada en la biblioteca se puede comparar con todo lo que aquí se pide a la vez.</translation>
    </message>
    <message>
        <source>Try other words, or add more folders.</source>
        <translation>Pruebe con otras palabras o añada más carpetas.</translation>
    </message>
    <message>
        <source>Other kinds of music are hidden: choose All to see them.</source>
        <translation>Otros tipos de música están ocultos: elija «Todo» para verlos.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Nada encontrado por ahora</translation>
    </message>
    <message>
        <source>Nothing is analysed yet</source>
        <translation>Aún no se ha analizado nada</translation>
    </message>
    <message>
        <source>{searched} of {total} pieces are analysed; what fits appears here as soon as it is there.</source>
        <translation>Se han analizado {searched} de {total} piezas; lo que encaje aparecerá aquí en cuanto esté.</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>La búsqueda ha fallado</translation>
    </message>
    <message>
        <source>Analysed by {model}, {place}.</source>
        <translation>Analiza {model}, {place}.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Show as results</source>
        <translation>Mostrar como resultados</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Buscar similares</translation>
    </message>
    <message>
        <source>Add to list…</source>
        <translation>Añadir a una lista…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces selected</source>
        <translation>
            <numerusform>%Ln pieza seleccionada</numerusform>
            <numerusform>%Ln piezas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a piece, or draw around several.</source>
        <translation>Haga clic en una pieza o rodee varias.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces selected; the first {some} are taken</source>
        <translation>
            <numerusform>%Ln pieza seleccionada; se toman las primeras {some}</numerusform>
            <numerusform>%Ln piezas seleccionadas; se toman las primeras {some}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>None of its files is in your folders any more.</source>
        <translation>Ninguno de sus archivos está ya en sus carpetas.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Engraved music</source>
        <translation>Partitura</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
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
        <translation>Lo que analiza su música y sus consultas (Control+M)</translation>
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
            <numerusform>Etiquetas de %Ln pieza</numerusform>
            <numerusform>Etiquetas de %Ln piezas</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag; Enter puts it on, Enter again saves</source>
        <translation>Nueva etiqueta; Intro la pone, Intro de nuevo guarda</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting: another program is bringing this library up to date</source>
        <translation>En espera: otro programa está actualizando esta biblioteca</translation>
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
        <translation>Consultando qué hay</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Checking what has come</source>
        <translation>Comprobando lo recibido</translation>
    </message>
    <message>
        <source>The line dropped; trying again</source>
        <translation>Se ha cortado la conexión; nuevo intento</translation>
    </message>
    <message>
        <source>Reading the checkpoint</source>
        <translation>Leyendo el checkpoint</translation>
    </message>
    <message>
        <source>Recognising the files</source>
        <translation>Reconociendo los archivos</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Convirtiendo</translation>
    </message>
    <message>
        <source>Measuring speed and accuracy</source>
        <translation>Midiendo velocidad y exactitud</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>queda %Ln minuto</numerusform>
            <numerusform>quedan %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours left</source>
        <translation>quedan {hours} horas</translation>
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
        <translation>Posición</translation>
    </message>
    <message>
        <source>Click to go there. Drag with Shift to mark a stretch for the loop. Ctrl and the wheel zoom.</source>
        <translation>Haga clic para ir ahí. Arrastre con Shift para marcar un fragmento en bucle. Ctrl y la rueda hacen zoom.</translation>
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
        <translation>do</translation>
    </message>
    <message>
        <source>C♯</source>
        <translation>do sostenido</translation>
    </message>
    <message>
        <source>D♭</source>
        <translation>re bemol</translation>
    </message>
    <message>
        <source>D</source>
        <translation>re</translation>
    </message>
    <message>
        <source>D♯</source>
        <translation>re sostenido</translation>
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
        <translation>fa</translation>
    </message>
    <message>
        <source>F♯</source>
        <translation>fa sostenido</translation>
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
        <translation>sol sostenido</translation>
    </message>
    <message>
        <source>A♭</source>
        <translation>la bemol</translation>
    </message>
    <message>
        <source>A</source>
        <translation>la</translation>
    </message>
    <message>
        <source>A♯</source>
        <translation>la sostenido</translation>
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
        <translation>do bemol</translation>
    </message>
</context>
<context>
    <name>TrimBar</name>
    <message>
        <source>Drag the ends to keep a part. Left and Right move the first, with Shift the last.</source>
        <translation>Arrastre los extremos para conservar una parte. Izquierda y Derecha mueven el inicio; con Shift, el final.</translation>
    </message>
    <message>
        <source>What is kept: from {begin} to {end} seconds</source>
        <translation>Lo que se conserva: de {begin} a {end} segundos</translation>
    </message>
</context>
<context>
    <name>TwiceDialog</name>
    <message>
        <source>Duplicates and editions</source>
        <translation>Duplicados y ediciones</translation>
    </message>
    <message>
        <source>What is there twice</source>
        <translation>Lo que está duplicado</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
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
        <translation>Excluir de todas las búsquedas; no se toca ningún archivo</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>The same content in several places</source>
        <translation>El mismo contenido en varios lugares</translation>
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
        <translation>Casi iguales, grupo {number}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces lie in several places</source>
        <translation>
            <numerusform>%Ln pieza está en varios lugares</numerusform>
            <numerusform>%Ln piezas están en varios lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are nearly the same</source>
        <translation>
            <numerusform>%Ln grupo de piezas casi iguales</numerusform>
            <numerusform>%Ln grupos de piezas casi iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, each found once; {groups}.</source>
        <translation>{files}, cada una encontrada una sola vez; {groups}.</translation>
    </message>
    <message>
        <source>Nothing is there twice, or nearly twice.</source>
        <translation>Nada está duplicado, ni casi.</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Deshacer (Control+Z)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>ViewWiring</name>
    <message>
        <source>Results as a list</source>
        <translation>Resultados en lista</translation>
    </message>
    <message>
        <source>Results as a table</source>
        <translation>Resultados en tabla</translation>
    </message>
    <message>
        <source>Group by work, by composer, or not</source>
        <translation>Agrupar por obra, por compositor o no</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>From the query into the results, and back</source>
        <translation>De la consulta a los resultados y vuelta</translation>
    </message>
    <message>
        <source>Rename a list or search, note on a piece of a list</source>
        <translation>Cambiar el nombre de una lista o búsqueda, anotar una pieza de una lista</translation>
    </message>
    <message>
        <source>Move a piece within its list</source>
        <translation>Mover una pieza dentro de su lista</translation>
    </message>
    <message>
        <source>Take out of a list, delete a list or search</source>
        <translation>Quitar de una lista, eliminar una lista o búsqueda</translation>
    </message>
    <message>
        <source>In the line of the sound: a step back or on</source>
        <translation>En la línea del sonido: un paso atrás o adelante</translation>
    </message>
    <message>
        <source>Next or previous page</source>
        <translation>Página siguiente o anterior</translation>
    </message>
    <message>
        <source>First or last page</source>
        <translation>Primera o última página</translation>
    </message>
    <message>
        <source>Close or open a group of results</source>
        <translation>Cerrar o abrir un grupo de resultados</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as there is room</source>
        <translation>Ampliar, reducir, ajustar al ancho</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Try with sample pieces</source>
        <translation>Probar con piezas de ejemplo</translation>
    </message>
    <message>
        <source>Find any piece you own by describing it</source>
        <translation>Encuentre cualquiera de sus piezas describiéndola</translation>
    </message>
    <message>
        <source>Describe what you look for</source>
        <translation>Describa lo que busca</translation>
    </message>
    <message>
        <source>“A slow sad waltz for two violins”, in any language, finds scores, MIDI files and recordings.</source>
        <translation>«Un vals lento y triste para dos violines», en cualquier idioma, encuentra partituras, archivos MIDI y grabaciones.</translation>
    </message>
    <message>
        <source>Add your music</source>
        <translation>Añada su música</translation>
    </message>
    <message>
        <source>Drop a folder here or choose one. Your files are only read: none is ever changed or moved.</source>
        <translation>Arrastre una carpeta aquí o elija una. Sus archivos solo se leen: ninguno se modifica ni se mueve nunca.</translation>
    </message>
    <message>
        <source>Search while it is analysed</source>
        <translation>Busque mientras se analiza</translation>
    </message>
    <message>
        <source>All work is done on this computer, without a network; you can pause it.</source>
        <translation>Todo se hace en este equipo, sin red; puede pausarlo.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why it matched</source>
        <translation>Por qué coincide</translation>
    </message>
    <message>
        <source>Find the passage that fits best</source>
        <translation>Buscar el pasaje que mejor encaja</translation>
    </message>
    <message>
        <source>Play the passage</source>
        <translation>Reproducir el pasaje</translation>
    </message>
    <message>
        <source>Comparing passages: {done} of {total}</source>
        <translation>Comparando pasajes: {done} de {total}</translation>
    </message>
    <message>
        <source>Looking for the passage…</source>
        <translation>Buscando el pasaje…</translation>
    </message>
    <message>
        <source>The piece is too short to tell its passages apart.</source>
        <translation>La pieza es demasiado corta para distinguir pasajes.</translation>
    </message>
    <message>
        <source>Comparing the passages takes too long.</source>
        <translation>Comparar los pasajes lleva demasiado tiempo.</translation>
    </message>
    <message>
        <source>The whole piece matches evenly: no passage stands out.</source>
        <translation>Toda la pieza encaja por igual: ningún pasaje destaca.</translation>
    </message>
    <message>
        <source>bars {first}–{last}</source>
        <translation>compases {first}–{last}</translation>
    </message>
    <message>
        <source>Stands out: {place}</source>
        <translation>Destaca: {place}</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>not known of this piece</source>
        <translation>no consta en esta pieza</translation>
    </message>
    <message>
        <source>{fact} (found by analysis)</source>
        <translation>{fact} (según el análisis)</translation>
    </message>
    <message>
        <source>asked {wanted}, is {fact}</source>
        <translation>se pide {wanted}, es {fact}</translation>
    </message>
</context>
<context>
    <name>WorkWiring</name>
    <message>
        <source>What lacks its score or recording…</source>
        <translation>Partituras o grabaciones que faltan…</translation>
    </message>
    <message>
        <source>Duplicates and editions…</source>
        <translation>Duplicados y ediciones…</translation>
    </message>
    <message>
        <source>follows from others</source>
        <translation>se deduce de otras</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>confirmado por usted</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>rechazado por usted</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>casi seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
</context>
<context>
    <name>WorksPanel</name>
    <message>
        <source>Same work</source>
        <translation>Misma obra</translation>
    </message>
    <message>
        <source>{kind}: {title}, {sureness}</source>
        <translation>{kind}: {title}, {sureness}</translation>
    </message>
    <message>
        <source>Play this {kind}</source>
        <translation>Reproducir: {kind}</translation>
    </message>
    <message>
        <source>Play {title}, {kind}</source>
        <translation>Reproducir {title}, {kind}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es la misma</translation>
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
        <translation>ahora en ninguna de sus carpetas</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>no disponible</translation>
    </message>
</context>
</TS>
