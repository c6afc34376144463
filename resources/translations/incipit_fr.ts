<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActivityView</name>
    <message>
        <source>{rate} pieces a minute</source>
        <translation>{rate} morceaux par minute</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Progression de l’analyse</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Tell what the model runs on</source>
        <translation>Voir sur quoi tourne le modèle</translation>
    </message>
    <message>
        <source>Preparing to look for changes…</source>
        <translation>Préparation de la recherche de changements…</translation>
    </message>
    <message>
        <source>Waiting: another program is bringing this library up to date</source>
        <translation>En attente&#xa0;: un autre programme met cette bibliothèque à jour</translation>
    </message>
    <message>
        <source>Looking through {folder}: {count} files</source>
        <translation>Parcours de {folder}&#xa0;: {count} fichiers</translation>
    </message>
    <message>
        <source>Looking for what is to be analysed</source>
        <translation>Recherche de ce qui est à analyser</translation>
    </message>
    <message>
        <source>Making the other model ready: {done} of {total}</source>
        <translation>Préparation de l’autre modèle&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Analysing {done} of {total}</source>
        <translation>Analyse&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces analysed</source>
        <translation>
            <numerusform>%Ln morceau analysé</numerusform>
            <numerusform>%Ln morceaux analysés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to do</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>List what failed and why</source>
        <translation>Voir ce qui a échoué et pourquoi</translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>Reprendre l’analyse</translation>
    </message>
    <message>
        <source>Pause analysing</source>
        <translation>Suspendre l’analyse</translation>
    </message>
</context>
<context>
    <name>ChipStrip</name>
    <message>
        <source>What was understood of the query</source>
        <translation>Ce qui a été compris de la requête</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>{count} · Show all</source>
        <translation>{count} · Tout afficher</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Ask for this</source>
        <translation>Rechercher ceci</translation>
    </message>
    <message>
        <source>Leave this out instead</source>
        <translation>Exclure plutôt</translation>
    </message>
    <message>
        <source>Counts ×{times}</source>
        <translation>Compte ×{times}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Change {filter}</source>
        <translation>Modifier {filter}</translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <translation>Retirer {filter}</translation>
    </message>
    <message>
        <source>Only {filter}?</source>
        <translation>{filter} seulement&#x202f;?</translation>
    </message>
    <message>
        <source>Show only {filter}</source>
        <translation>Afficher uniquement {filter}</translation>
    </message>
</context>
<context>
    <name>ChipWords</name>
    <message>
        <source>not {filter}</source>
        <translation>sauf {filter}</translation>
    </message>
    <message>
        <source>with words</source>
        <translation>avec paroles</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>sans paroles</translation>
    </message>
    <message>
        <source>score</source>
        <translation>partition</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>jusqu’à {most}</translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation>à partir de {least}</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositeur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Paroles</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>&amp;Morceau</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Download a model</source>
        <translation>Télécharger un modèle</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>Télécharger {model}&#x202f;?</translation>
    </message>
    <message>
        <source>With MERT, so that it hears recordings</source>
        <translation>Avec MERT, pour écouter aussi les enregistrements</translation>
    </message>
    <message>
        <source>The licences&apos; whole text</source>
        <translation>Texte intégral des licences</translation>
    </message>
    <message>
        <source>Keep the downloaded files after they have been converted</source>
        <translation>Conserver les fichiers téléchargés après leur conversion</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Nothing is sent but the requests for these files: no account, no statistics.</source>
        <translation>Rien n’est envoyé, hormis les demandes de ces fichiers&#xa0;: ni compte, ni statistiques.</translation>
    </message>
    <message>
        <source>They are then converted here. The new model analyses your pieces in the background, and answers as soon as it has all of them; one click goes back.</source>
        <translation>Ils sont ensuite convertis ici. Le nouveau modèle analyse vos morceaux en arrière-plan et prend le relais dès qu’il les a tous&#x202f;; un clic suffit pour revenir en arrière.</translation>
    </message>
    <message>
        <source>{licence} of {model}</source>
        <translation>{licence} de {model}</translation>
    </message>
    <message>
        <source>I have read and accept {licences}: no commercial use</source>
        <translation>J’ai lu et j’accepte {licences}&#xa0;: pas d’usage commercial</translation>
    </message>
    <message>
        <source>• {model}: {size} from {source}, {licence}</source>
        <translation>• {model}&#xa0;: {size} depuis {source}, {licence}</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>{size} ou plus</translation>
    </message>
</context>
<context>
    <name>CopyingDialog</name>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie en cours…</translation>
    </message>
    <message>
        <source>Copied so far</source>
        <translation>Déjà copié</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>DropWiring</name>
    <message>
        <source>Paste an example or a query</source>
        <translation>Coller un exemple ou une requête</translation>
    </message>
    <message>
        <source>Drop music to find what is like it, or a folder to add it to the library.</source>
        <translation>Déposez de la musique pour trouver ce qui y ressemble, ou un dossier pour l’ajouter à la bibliothèque.</translation>
    </message>
    <message>
        <source>Add a folder first: there is no music yet to search.</source>
        <translation>Ajoutez d’abord un dossier&#xa0;: il n’y a pas encore de musique à explorer.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln files…</source>
        <translation>
            <numerusform>Lecture de %Ln fichier…</numerusform>
            <numerusform>Lecture de %Ln fichiers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln examples count at once; the first are taken.</source>
        <translation>
            <numerusform>%Ln exemple au plus est pris en compte&#x202f;; le premier est retenu.</numerusform>
            <numerusform>%Ln exemples au plus sont pris en compte à la fois&#x202f;; les premiers sont retenus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ajouter le dossier</translation>
    </message>
    <message>
        <source>Add {names} to the library?</source>
        <translation>Ajouter {names} à la bibliothèque&#x202f;?</translation>
    </message>
    <message>
        <source>Its music is read and can be found; nothing in it is changed.</source>
        <translation>Sa musique est lue et peut être trouvée&#x202f;; rien n’y est modifié.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Pieces of the list</source>
        <translation>Morceaux de la liste</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>in none of your folders</source>
        <translation>dans aucun de vos dossiers</translation>
    </message>
    <message>
        <source>A piece without a title</source>
        <translation>Morceau sans titre</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Incipit met a bug of its own: {error}</source>
        <translation>Incipit a rencontré une erreur interne : {error}</translation>
    </message>
    <message>
        <source>This is not music in a format that Incipit reads.</source>
        <translation>Ce n’est pas de la musique dans un format que lit Incipit.</translation>
    </message>
    <message>
        <source>The file is not what it was when it became an example.</source>
        <translation>Le fichier n’est plus ce qu’il était quand il est devenu un exemple.</translation>
    </message>
    <message>
        <source>The piece is not in the library any more.</source>
        <translation>Le morceau n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Playback is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2).</source>
        <translation>Lecture impossible : PortAudio n’est pas installé (sous Debian et Ubuntu : sudo apt install libportaudio2).</translation>
    </message>
    <message>
        <source>Playback is off: no audio output was found.</source>
        <translation>Lecture impossible : aucune sortie audio n’a été trouvée.</translation>
    </message>
    <message>
        <source>The sound cannot be read any more: choose the piece again.</source>
        <translation>Le son n’est plus lisible : choisissez à nouveau le morceau.</translation>
    </message>
    <message>
        <source>The audio device is gone: press Play to go on with another one.</source>
        <translation>L’appareil audio a disparu : appuyez sur Lire pour continuer avec un autre.</translation>
    </message>
    <message>
        <source>The engraving cannot be shown.</source>
        <translation>La partition gravée ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>The preview was not made.</source>
        <translation>L’aperçu n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Recording is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2).</source>
        <translation>Enregistrement impossible : PortAudio n’est pas installé (sous Debian et Ubuntu : sudo apt install libportaudio2).</translation>
    </message>
    <message>
        <source>Recording is off: no microphone was found.</source>
        <translation>Enregistrement impossible : aucun micro n’a été trouvé.</translation>
    </message>
    <message>
        <source>The microphone is gone; what it has heard until then is here.</source>
        <translation>Le micro a disparu ; ce qu’il a entendu jusque-là est ici.</translation>
    </message>
    <message>
        <source>The examples changed while they were read; ask again.</source>
        <translation>Les exemples ont changé pendant leur lecture ; relancez la recherche.</translation>
    </message>
    <message>
        <source>The search process ended unexpectedly; it is started anew with the next question.</source>
        <translation>Le processus de recherche s’est arrêté de façon inattendue ; il redémarre à la prochaine requête.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is not music in a format that Incipit reads.</source>
        <translation>Le fichier n’est pas de la musique dans un format que lit Incipit.</translation>
    </message>
    <message>
        <source>The file is larger than the {size} MB that {format} files may have.</source>
        <translation>Le fichier dépasse les {size} Mo permis pour un fichier {format}.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>Le fichier ne peut pas être ouvert&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be opened; its disk may be away.</source>
        <translation>Le fichier ne peut pas être ouvert&#x202f;; son disque est peut-être absent.</translation>
    </message>
    <message>
        <source>The file takes longer than {seconds} seconds to read.</source>
        <translation>La lecture du fichier dure plus de {seconds} secondes.</translation>
    </message>
    <message>
        <source>The file holds no tune.</source>
        <translation>Le fichier ne contient aucun air.</translation>
    </message>
    <message>
        <source>The tune is not valid ABC.</source>
        <translation>L’air n’est pas de l’ABC valide.</translation>
    </message>
    <message>
        <source>This text holds no ABC tune.</source>
        <translation>Ce texte ne contient aucun air ABC.</translation>
    </message>
    <message>
        <source>The compressed score is damaged or encrypted and cannot be unpacked.</source>
        <translation>La partition compressée est endommagée ou chiffrée et ne peut pas être décompressée.</translation>
    </message>
    <message>
        <source>The archive holds no MusicXML score.</source>
        <translation>L’archive ne contient aucune partition MusicXML.</translation>
    </message>
    <message>
        <source>The archive holds no MuseScore score.</source>
        <translation>L’archive ne contient aucune partition MuseScore.</translation>
    </message>
    <message>
        <source>This XML file is no MusicXML score: its outermost element is &lt;{element}&gt;.</source>
        <translation>Ce fichier XML n’est pas une partition MusicXML&#xa0;: son élément racine est &lt;{element}&gt;.</translation>
    </message>
    <message>
        <source>This file is neither {kind} nor a compressed score.</source>
        <translation>Ce fichier n’est ni {kind} ni une partition compressée.</translation>
    </message>
    <message>
        <source>The {kind} is damaged: {reason}.</source>
        <translation>{kind} endommagé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The notation of this score cannot be converted.</source>
        <translation>La notation de cette partition ne peut pas être convertie.</translation>
    </message>
    <message>
        <source>The file is not a MIDI file, or it ends within its header.</source>
        <translation>Le fichier n’est pas un fichier MIDI, ou il s’arrête dans son en-tête.</translation>
    </message>
    <message>
        <source>The MIDI file holds no tracks.</source>
        <translation>Le fichier MIDI ne contient aucune piste.</translation>
    </message>
    <message>
        <source>The MIDI file holds no notes.</source>
        <translation>Le fichier MIDI ne contient aucune note.</translation>
    </message>
    <message>
        <source>The file holds no sound that can be decoded.</source>
        <translation>Le fichier ne contient aucun son qui puisse être décodé.</translation>
    </message>
    <message>
        <source>The recording is shorter than one second.</source>
        <translation>L’enregistrement dure moins d’une seconde.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>Le PDF n’a pas de pages.</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be read.</source>
        <translation>Le PDF est endommagé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password.</source>
        <translation>Le PDF est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The LilyPond file holds no notes that can be read without running LilyPond.</source>
        <translation>Le fichier LilyPond ne contient pas de notes lisibles sans exécuter LilyPond.</translation>
    </message>
    <message>
        <source>The LilyPond file holds more music than can be read.</source>
        <translation>Le fichier LilyPond contient plus de musique qu’il n’en peut être lu.</translation>
    </message>
    <message>
        <source>The Capella file is cut off or damaged.</source>
        <translation>Le fichier Capella est tronqué ou endommagé.</translation>
    </message>
    <message>
        <source>The Guitar Pro file is damaged and cannot be unpacked.</source>
        <translation>Le fichier Guitar Pro est endommagé et ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>The Guitar Pro file holds no music.</source>
        <translation>Le fichier Guitar Pro ne contient pas de musique.</translation>
    </message>
    <message>
        <source>The Humdrum file has no **kern spine, which is what Incipit reads of Humdrum.</source>
        <translation>Le fichier Humdrum n’a pas de colonne **kern, la seule qu’Incipit lise de Humdrum.</translation>
    </message>
    <message>
        <source>This MEI file holds mensural notation or neumes, which Incipit does not read.</source>
        <translation>Ce fichier MEI contient une notation mesurée ancienne ou des neumes, qu’Incipit ne lit pas.</translation>
    </message>
    <message>
        <source>The score holds nothing that can be engraved.</source>
        <translation>La partition ne contient rien qui puisse être gravé.</translation>
    </message>
    <message>
        <source>The score cannot be engraved.</source>
        <translation>La partition ne peut pas être gravée.</translation>
    </message>
    <message>
        <source>The score is too large to be shown.</source>
        <translation>La partition est trop grande pour être affichée.</translation>
    </message>
    <message>
        <source>The file holds no notes that can be shown.</source>
        <translation>Le fichier ne contient pas de notes qui puissent être affichées.</translation>
    </message>
    <message>
        <source>The tune is too long to be shown.</source>
        <translation>L’air est trop long pour être affiché.</translation>
    </message>
    <message>
        <source>The recording cannot be played.</source>
        <translation>L’enregistrement ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The piece has no notes to play.</source>
        <translation>Le morceau n’a pas de notes à jouer.</translation>
    </message>
    <message>
        <source>The piece is silent for its first {minutes} minutes.</source>
        <translation>Le morceau est silencieux pendant ses {minutes} premières minutes.</translation>
    </message>
    <message>
        <source>Only the words of this file could be read, so there is nothing to play.</source>
        <translation>Seuls les mots de ce fichier ont pu être lus&#xa0;: il n’y a rien à jouer.</translation>
    </message>
    <message>
        <source>There is no room for the sound on this disk.</source>
        <translation>Il n’y a pas de place pour le son sur ce disque.</translation>
    </message>
    <message>
        <source>There is a list called {name} already.</source>
        <translation>Il existe déjà une liste nommée {name}.</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>Une liste doit avoir un nom.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Une recherche enregistrée doit avoir un nom.</translation>
    </message>
    <message>
        <source>Type a label, or several.</source>
        <translation>Saisissez une catégorie, ou plusieurs.</translation>
    </message>
    <message>
        <source>The piece to compare with has not been analysed yet.</source>
        <translation>Le morceau à comparer n’est pas encore analysé.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} existe déjà.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{place} lies in the folder {folder} of your library, where nothing is ever written.</source>
        <translation>{place} se trouve dans le dossier {folder} de votre bibliothèque, où rien n’est jamais écrit.</translation>
    </message>
    <message>
        <source>The folder {place} is not empty; name a new one, so that nothing in it is touched.</source>
        <translation>Le dossier {place} n’est pas vide&#x202f;; nommez-en un nouveau, afin que rien n’y soit touché.</translation>
    </message>
    <message>
        <source>The folder {place} is in the library already; remove one of the two.</source>
        <translation>Le dossier {place} est déjà dans la bibliothèque&#x202f;; retirez l’un des deux.</translation>
    </message>
    <message>
        <source>{file} holds {count} tunes: the first is the example.</source>
        <translation>{file} contient {count} airs&#xa0;: le premier sert d’exemple.</translation>
    </message>
    <message>
        <source>“{title}” is not compared with anything. {reason}</source>
        <translation>«&#x202f;{title}&#x202f;» n’est comparé à rien. {reason}</translation>
    </message>
    <message>
        <source>It has not been analysed yet.</source>
        <translation>Il n’est pas encore analysé.</translation>
    </message>
    <message>
        <source>It is not where it was.</source>
        <translation>Il n’est plus là où il était.</translation>
    </message>
    <message>
        <source>It is not in the library any more.</source>
        <translation>Il n’est plus dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>Examples that the results are to be like</source>
        <translation>Exemples auxquels les résultats doivent ressembler</translation>
    </message>
    <message>
        <source>Take all examples away</source>
        <translation>Retirer tous les exemples</translation>
    </message>
    <message>
        <source>Find what is like this</source>
        <translation>Trouver ce qui y ressemble</translation>
    </message>
    <message>
        <source>Find what is not like this</source>
        <translation>Trouver ce qui n’y ressemble pas</translation>
    </message>
    <message>
        <source>not like {title}</source>
        <translation>pas comme {title}</translation>
    </message>
    <message>
        <source>like {title}</source>
        <translation>comme {title}</translation>
    </message>
</context>
<context>
    <name>ExampleWiring</name>
    <message>
        <source>Find similar</source>
        <translation>Trouver des similaires</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Plus dans ce genre</translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation>Moins dans ce genre</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln examples count at once; the first are taken.</source>
        <translation>
            <numerusform>%Ln exemple au plus est pris en compte&#x202f;; le premier est retenu.</numerusform>
            <numerusform>%Ln exemples au plus sont pris en compte à la fois&#x202f;; les premiers sont retenus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Exporter «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces, in this order.</source>
        <translation>
            <numerusform>%Ln morceau.</numerusform>
            <numerusform>%Ln morceaux, dans cet ordre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name files from where the playlist lies, to move both together</source>
        <translation>Nommer les fichiers à partir de la liste de lecture, pour déplacer le tout ensemble</translation>
    </message>
    <message>
        <source>Have Excel read accents and other scripts rightly</source>
        <translation>Pour qu’Excel lise bien les accents et les autres écritures</translation>
    </message>
    <message>
        <source>Playlist (M3U8), for players</source>
        <translation>Liste de lecture (M3U8), pour les lecteurs</translation>
    </message>
    <message>
        <source>Table (CSV), for spreadsheets</source>
        <translation>Tableau (CSV), pour les tableurs</translation>
    </message>
    <message>
        <source>Document (JSON), for other programs</source>
        <translation>Document (JSON), pour d’autres programmes</translation>
    </message>
    <message>
        <source>Folder with copies of the files, numbered in this order</source>
        <translation>Dossier avec copies des fichiers, numérotées dans cet ordre</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choisir l’emplacement…</translation>
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
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Ambitus</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Analysé</translation>
    </message>
    <message>
        <source>Pages in print</source>
        <translation>Pages imprimées</translation>
    </message>
    <message>
        <source>{fact} (found by analysis)</source>
        <translation>{fact} (d’après l’analyse)</translation>
    </message>
    <message>
        <source>the first {time}</source>
        <translation>le début, jusqu’à {time}</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Caractéristiques</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>{file}, tune {number}</source>
        <translation>{file}, air {number}</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>What failed</source>
        <translation>Fichiers en échec</translation>
    </message>
    <message>
        <source>What failed, and why</source>
        <translation>Ce qui a échoué, et pourquoi</translation>
    </message>
    <message>
        <source>Everything else was analysed. A file is tried again when it changes. What is ignored can be taken back in “What to ignore…” of its folder.</source>
        <translation>Tout le reste a été analysé. Un fichier est réessayé quand il change. Ce qui est ignoré peut être repris dans les règles de son dossier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Ignore this</source>
        <translation>Ignorer ceci</translation>
    </message>
    <message>
        <source>Files that failed, with reasons</source>
        <translation>Fichiers en échec, avec les raisons</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Find similar</source>
        <translation>Trouver des similaires</translation>
    </message>
    <message>
        <source>Find music that is like this piece (Ctrl+F)</source>
        <translation>Trouver de la musique qui ressemble à ce morceau (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in your own program (Enter)</source>
        <translation>Ouvrir dans votre logiciel (Entrée)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in this file</source>
        <translation>Aussi dans ce fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical files, also here</source>
        <translation>
            <numerusform>%Ln fichier identique, aussi ici</numerusform>
            <numerusform>%Ln fichiers identiques, aussi ici</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}, tune {number}</source>
        <translation>{path}, air {number}</translation>
    </message>
    <message>
        <source>offline: {path}</source>
        <translation>hors ligne&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Show in folder: {path}</source>
        <translation>Voir dans le dossier : {path}</translation>
    </message>
    <message>
        <source>Open: {path}</source>
        <translation>Ouvrir : {path}</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
</context>
<context>
    <name>FilterWiring</name>
    <message>
        <source>Filters…</source>
        <translation>Filtres…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by filters</source>
        <translation>
            <numerusform>%Ln écarté par les filtres</numerusform>
            <numerusform>%Ln écartés par les filtres</numerusform>
        </translation>
    </message>
    <message>
        <source>Without “{filter}”: {count}</source>
        <translation>Sans «&#x202f;{filter}&#x202f;»&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Without any filter: {count}</source>
        <translation>Sans aucun filtre&#xa0;: {count}</translation>
    </message>
    <message numerus="yes">
        <source>The filters leave out all %Ln pieces.</source>
        <translation>
            <numerusform>Les filtres écartent %Ln morceau.</numerusform>
            <numerusform>Les filtres écartent les %Ln morceaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is filtered away</source>
        <translation>Les filtres écartent tout</translation>
    </message>
</context>
<context>
    <name>FiltersDialog</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces to choose among</source>
        <translation>
            <numerusform>Choix parmi %Ln morceau</numerusform>
            <numerusform>Choix parmi %Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only pieces with</source>
        <translation>N’afficher que les morceaux avec</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tonalité</translation>
    </message>
    <message>
        <source>&amp;Metre</source>
        <translation>&amp;Métrique</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>&amp;Instrument</source>
        <translation>&amp;Instrument</translation>
    </message>
    <message>
        <source>&amp;Composer</source>
        <translation>&amp;Compositeur</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Éti&amp;quette</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>É&amp;valuation</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>any, 2:00 at most, or 2:00-5:00</source>
        <translation>indifférent, 2:00 au plus ou 2:00-5:00</translation>
    </message>
    <message>
        <source>any, about 120, or 90-120</source>
        <translation>indifférent, environ 120 ou 90-120</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pieces of which a fact is not known are left out. One of several keys, metres, composers or folders is enough; instruments and tags must all be there.</source>
        <translation>Les pièces dont une donnée n’est pas connue sont écartées. De plusieurs tonalités, mesures, compositeurs ou dossiers, un seul suffit ; les instruments et les étiquettes doivent tous y être.</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Remove from library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>Retirer «&#x202f;{folder}&#x202f;» de la bibliothèque&#x202f;?</translation>
    </message>
    <message>
        <source>The files stay where they are, untouched. Your lists, stars and tags are kept.</source>
        <translation>Les fichiers restent où ils sont, intacts. Vos listes, étoiles et étiquettes sont conservées.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Where is “{folder}” now?</source>
        <translation>Où se trouve maintenant «&#x202f;{folder}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>Relocaliser</translation>
    </message>
    <message>
        <source>Take it as the same all the same?</source>
        <translation>Le considérer malgré tout comme le même&#x202f;?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Accepter</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>{folder} (offline)</source>
        <translation>{folder} (hors ligne)</translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Look for changes in all folders</source>
        <translation>Chercher les changements dans tous les dossiers</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Dossiers de la bibliothèque</translation>
    </message>
    <message>
        <source>Show its pieces</source>
        <translation>Afficher ses morceaux</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Voir dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Relocate…</source>
        <translation>Relocaliser…</translation>
    </message>
    <message>
        <source>What to ignore…</source>
        <translation>Éléments à ignorer…</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Retirer de la bibliothèque…</translation>
    </message>
</context>
<context>
    <name>FolderWiring</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Look for changes in all folders</source>
        <translation>Chercher les changements dans tous les dossiers</translation>
    </message>
    <message>
        <source>Relocate the chosen folder…</source>
        <translation>Relocaliser le dossier choisi…</translation>
    </message>
    <message>
        <source>What to ignore in the chosen folder…</source>
        <translation>Éléments à ignorer dans le dossier choisi…</translation>
    </message>
    <message>
        <source>Remove the chosen folder…</source>
        <translation>Retirer le dossier choisi…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Sample pieces</source>
        <translation>Morceaux d’exemple</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Threshold: {value}</source>
        <translation>Seuil&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a model from files</source>
        <translation>Importer un modèle depuis des fichiers</translation>
    </message>
    <message>
        <source>A checkpoint of CLaMP 3, and the folders of what it reads words and hears recordings with, as they are published. The files are only read. The new model then analyses your pieces in the background, and answers as soon as it has all of them; one click goes back.</source>
        <translation>Un checkpoint de CLaMP 3, et les dossiers des modèles qui lui servent à lire les mots et à écouter les enregistrements, tels qu’ils sont publiés. Les fichiers sont seulement lus. Le nouveau modèle analyse ensuite vos morceaux en arrière-plan et prend le relais dès qu’il les a tous&#x202f;; un clic suffit pour revenir en arrière.</translation>
    </message>
    <message>
        <source>CLaMP 3 (.pth)</source>
        <translation>CLaMP 3 (.pth)</translation>
    </message>
    <message>
        <source>XLM-R&apos;s folder</source>
        <translation>Dossier de XLM-R</translation>
    </message>
    <message>
        <source>MERT&apos;s folder (optional)</source>
        <translation>Dossier de MERT (facultatif)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Choisir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Checkpoints (*.pth *.pt *.bin *.safetensors)</source>
        <translation>Checkpoints (*.pth *.pt *.bin *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A name is made of Latin letters, digits, hyphens, underscores and dots.</source>
        <translation>Un nom se compose de lettres latines, de chiffres, de traits d’union, de tirets bas et de points.</translation>
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
        <translation>clavecin</translation>
    </message>
    <message>
        <source>clavichord</source>
        <translation>clavicorde</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>orgue</translation>
    </message>
    <message>
        <source>harmonium</source>
        <translation>harmonium</translation>
    </message>
    <message>
        <source>accordion</source>
        <translation>accordéon</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>clavier</translation>
    </message>
    <message>
        <source>violin</source>
        <translation>violon</translation>
    </message>
    <message>
        <source>viola</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>cello</source>
        <translation>violoncelle</translation>
    </message>
    <message>
        <source>double bass</source>
        <translation>contrebasse</translation>
    </message>
    <message>
        <source>viol</source>
        <translation>viole de gambe</translation>
    </message>
    <message>
        <source>flute</source>
        <translation>flûte traversière</translation>
    </message>
    <message>
        <source>piccolo</source>
        <translation>piccolo</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>flûte à bec</translation>
    </message>
    <message>
        <source>tin whistle</source>
        <translation>tin whistle</translation>
    </message>
    <message>
        <source>fife</source>
        <translation>fifre</translation>
    </message>
    <message>
        <source>oboe</source>
        <translation>hautbois</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>cor anglais</translation>
    </message>
    <message>
        <source>clarinet</source>
        <translation>clarinette</translation>
    </message>
    <message>
        <source>bassoon</source>
        <translation>basson</translation>
    </message>
    <message>
        <source>saxophone</source>
        <translation>saxophone</translation>
    </message>
    <message>
        <source>horn</source>
        <translation>cor</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>trompette</translation>
    </message>
    <message>
        <source>cornet</source>
        <translation>cornet à pistons</translation>
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
        <translation>timbales</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>batterie</translation>
    </message>
    <message>
        <source>percussion</source>
        <translation>percussions</translation>
    </message>
    <message>
        <source>xylophone</source>
        <translation>xylophone</translation>
    </message>
    <message>
        <source>vibraphone</source>
        <translation>vibraphone</translation>
    </message>
    <message>
        <source>glockenspiel</source>
        <translation>glockenspiel</translation>
    </message>
    <message>
        <source>bells</source>
        <translation>cloches</translation>
    </message>
    <message>
        <source>celesta</source>
        <translation>célesta</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>guitare</translation>
    </message>
    <message>
        <source>electric guitar</source>
        <translation>guitare électrique</translation>
    </message>
    <message>
        <source>bass guitar</source>
        <translation>basse électrique</translation>
    </message>
    <message>
        <source>lute</source>
        <translation>luth</translation>
    </message>
    <message>
        <source>mandolin</source>
        <translation>mandoline</translation>
    </message>
    <message>
        <source>banjo</source>
        <translation>banjo</translation>
    </message>
    <message>
        <source>ukulele</source>
        <translation>ukulélé</translation>
    </message>
    <message>
        <source>harp</source>
        <translation>harpe</translation>
    </message>
    <message>
        <source>bagpipe</source>
        <translation>cornemuse</translation>
    </message>
    <message>
        <source>harmonica</source>
        <translation>harmonica</translation>
    </message>
    <message>
        <source>synthesizer</source>
        <translation>synthétiseur</translation>
    </message>
    <message>
        <source>strings</source>
        <translation>cordes</translation>
    </message>
    <message>
        <source>brass</source>
        <translation>cuivres</translation>
    </message>
    <message>
        <source>woodwinds</source>
        <translation>bois</translation>
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
        <translation>voix</translation>
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
        <translation>ténor</translation>
    </message>
    <message>
        <source>baritone</source>
        <translation>baryton</translation>
    </message>
    <message>
        <source>bass voice</source>
        <translation>voix de basse</translation>
    </message>
    <message>
        <source>choir</source>
        <translation>chœur</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>New list “{name}”</source>
        <translation>Nouvelle liste «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>Renommer «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Supprimer «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Ajouter à «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Retirer de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Order of “{name}”</source>
        <translation>Ordre de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Note in “{name}”</source>
        <translation>Annotation dans «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>Enregistrer la recherche «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Label “{name}”</source>
        <translation>Catégorie «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Take back “{name}”</source>
        <translation>Retirer «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>KeepingWiring</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Recent queries</source>
        <translation>Requêtes récentes</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Nouvelle setlist</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Nothing is asked yet that could be saved.</source>
        <translation>Il n’y a pas encore de recherche à enregistrer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Forget all of these</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Remember what is asked</source>
        <translation>Mémoriser les requêtes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>like “{title}”</source>
        <translation>comme «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>not like “{title}”</source>
        <translation>pas comme «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>«&#x202f;{name}&#x202f;» a été supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces taken out of “{name}”.</source>
        <translation>
            <numerusform>%Ln morceau retiré de «&#x202f;{name}&#x202f;».</numerusform>
            <numerusform>%Ln morceaux retirés de «&#x202f;{name}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces added to “{name}”.</source>
        <translation>
            <numerusform>%Ln morceau ajouté à «&#x202f;{name}&#x202f;».</numerusform>
            <numerusform>%Ln morceaux ajoutés à «&#x202f;{name}&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has them already.</source>
        <translation>«&#x202f;{name}&#x202f;» les contient déjà.</translation>
    </message>
    <message>
        <source>The others are in it already.</source>
        <translation>Les autres y sont déjà.</translation>
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
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{tonic} major</source>
        <translation>{tonic} majeur</translation>
    </message>
    <message>
        <source>{tonic} minor</source>
        <translation>{tonic} mineur</translation>
    </message>
    <message>
        <source>{tonic} dorian</source>
        <translation>{tonic} dorien</translation>
    </message>
    <message>
        <source>{tonic} phrygian</source>
        <translation>{tonic} phrygien</translation>
    </message>
    <message>
        <source>{tonic} lydian</source>
        <translation>{tonic} lydien</translation>
    </message>
    <message>
        <source>{tonic} mixolydian</source>
        <translation>{tonic} mixolydien</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show every kind of music</source>
        <translation>Afficher tous les types de musique</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Show scores</source>
        <translation>Afficher les partitions</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Show MIDI files</source>
        <translation>Afficher les fichiers MIDI</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Show recordings</source>
        <translation>Afficher les enregistrements</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Show sheet music as PDF</source>
        <translation>Afficher les partitions en PDF</translation>
    </message>
</context>
<context>
    <name>LabelWiring</name>
    <message>
        <source>Labels…</source>
        <translation>Catégories…</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Labels in your own words, with commas between: lullaby, march, tango</source>
        <translation>Catégories dans vos propres mots, séparées par des virgules&#xa0;: berceuse, marche, tango</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Tag these pieces</source>
        <translation>Étiqueter ces morceaux</translation>
    </message>
    <message>
        <source>Tags that labels wrote</source>
        <translation>Étiquettes posées par des catégories</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>against anything else</source>
        <translation>par rapport à tout le reste</translation>
    </message>
    <message>
        <source>against the others</source>
        <translation>par rapport aux autres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces stand out for “{label}” by {threshold} or more.</source>
        <translation>
            <numerusform>%Ln morceau se détache de {threshold} ou plus pour «&#x202f;{label}&#x202f;».</numerusform>
            <numerusform>%Ln morceaux se détachent de {threshold} ou plus pour «&#x202f;{label}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” is now on %Ln more pieces; Undo takes it back.</source>
        <translation>
            <numerusform>«&#x202f;{tag}&#x202f;» est maintenant sur %Ln morceau de plus&#x202f;; «&#x202f;Annuler&#x202f;» l’en retire.</numerusform>
            <numerusform>«&#x202f;{tag}&#x202f;» est maintenant sur %Ln morceaux de plus&#x202f;; «&#x202f;Annuler&#x202f;» l’en retire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Just above</source>
        <translation>Juste au-dessus</translation>
    </message>
    <message>
        <source>Just below</source>
        <translation>Juste en dessous</translation>
    </message>
    <message>
        <source>Written by labels:</source>
        <translation>Posées par des catégories&#xa0;:</translation>
    </message>
    <message>
        <source>Type labels in any language. Each piece is held against all others.</source>
        <translation>Saisissez des catégories dans n’importe quelle langue. Chaque morceau est comparé à tous les autres.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Show only these in full colour</source>
        <translation>N’afficher que ceux-ci en pleine couleur</translation>
    </message>
    <message>
        <source>{name}, {count} pieces</source>
        <translation>{name}, {count} morceaux</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level of the microphone</source>
        <translation>Niveau du micro</translation>
    </message>
</context>
<context>
    <name>ListChooser</name>
    <message>
        <source>Add to a list</source>
        <translation>Ajouter à une liste</translation>
    </message>
    <message>
        <source>Name of your first list: a concert, a pupil…</source>
        <translation>Nom de votre première liste&#xa0;: un concert, un élève…</translation>
    </message>
    <message>
        <source>Which list? Type a name</source>
        <translation>Quelle liste&#x202f;? Saisissez un nom</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Enter adds the chosen pieces.</source>
        <translation>Entrée ajoute les morceaux choisis.</translation>
    </message>
    <message>
        <source>New list “{name}”</source>
        <translation>Nouvelle liste «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>New set list “{name}”</source>
        <translation>Nouvelle setlist «&#x202f;{name}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Back to the search</source>
        <translation>Retour à la recherche</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Nothing is in this list yet. Drop results on its name, or choose some and press Ctrl+Enter.</source>
        <translation>Cette liste est encore vide. Déposez des résultats sur son nom, ou choisissez-en et appuyez sur Ctrl+Entrée.</translation>
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
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} without a known length</source>
        <translation>{count} sans durée connue</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Collect pieces for a concert or a pupil: make a list with +.</source>
        <translation>Rassemblez des morceaux pour un concert ou un élève&#xa0;: créez une liste avec +.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Nouvelle setlist</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>What failed…</source>
        <translation>Fichiers en échec…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>About Incipit</source>
        <translation>À propos d’Incipit</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the library</source>
        <translation>Carte de la bibliothèque</translation>
    </message>
    <message>
        <source>Arrow keys move the map, with Shift they go from piece to piece; plus and minus look closer.</source>
        <translation>Les flèches déplacent la carte, avec Maj elles vont de morceau en morceau ; plus et moins changent l’agrandissement.</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Move the map</source>
        <translation>Déplacer la carte</translation>
    </message>
    <message>
        <source>Draw around pieces (or Shift and drag)</source>
        <translation>Entourer des morceaux (ou Maj et glisser)</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Sélectionner un rectangle</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Look wider (-)</source>
        <translation>Réduire (-)</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation>Afficher toute la carte (0)</translation>
    </message>
    <message>
        <source>Show only what the search has found in full colour</source>
        <translation>N’afficher en pleine couleur que les résultats de la recherche</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Ce que disent les couleurs</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By composer</source>
        <translation>Par compositeur</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Back to the search</source>
        <translation>Retour à la recherche</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Redessiner</translation>
    </message>
    <message>
        <source>Give all pieces new places; else new pieces join those that are there</source>
        <translation>Donner de nouvelles places à tous les morceaux ; sinon, les nouveaux rejoignent les autres</translation>
    </message>
    <message>
        <source>Map of the library</source>
        <translation>Carte de la bibliothèque</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Nothing to be seen yet</source>
        <translation>Rien à voir pour l’instant</translation>
    </message>
    <message>
        <source>As soon as pieces are analysed, each has its place here, near those that it sounds like.</source>
        <translation>Dès que des morceaux sont analysés, chacun a sa place ici, près de ceux qui lui ressemblent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces; near one another lies what sounds alike.</source>
        <translation>
            <numerusform>%Ln morceau ; ce qui se ressemble est proche.</numerusform>
            <numerusform>%Ln morceaux ; ce qui se ressemble est proche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Giving every piece its place…</source>
        <translation>Chaque morceau reçoit sa place…</translation>
    </message>
    <message>
        <source>Looking which pieces sound alike…</source>
        <translation>Recherche des morceaux qui se ressemblent…</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>Others, or unknown</source>
        <translation>Autres, ou inconnus</translation>
    </message>
    <message>
        <source>Other tags, or none</source>
        <translation>Autres étiquettes, ou aucune</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>How far the map has come</source>
        <translation>Avancement de la carte</translation>
    </message>
</context>
<context>
    <name>MapWiring</name>
    <message>
        <source>Map of the library</source>
        <translation>Carte de la bibliothèque</translation>
    </message>
    <message>
        <source>There is no map</source>
        <translation>Il n’y a pas de carte</translation>
    </message>
    <message>
        <source>These pieces were selected on the map.</source>
        <translation>Ces morceaux ont été sélectionnés sur la carte.</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>A remark of your own</source>
        <translation>Votre remarque</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
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
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Exécution sur</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Pieces a minute</source>
        <translation>Morceaux par minute</translation>
    </message>
    <message>
        <source>Why not faster</source>
        <translation>Pourquoi pas plus vite</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Your music and your questions are analysed on this computer alone, {place}.</source>
        <translation>Votre musique et vos requêtes ne sont analysées que sur cet ordinateur, {place}.</translation>
    </message>
    <message>
        <source>What analyses your music</source>
        <translation>Ce qui analyse votre musique</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>GPL-3.0-or-later: free to use, to study, to pass on and to change</source>
        <translation>GPL-3.0-or-later : libre d’utiliser, d’étudier, de transmettre et de modifier</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Python and Qt</source>
        <translation>Python et Qt</translation>
    </message>
    <message>
        <source>Finds scores, MIDI files and recordings in your own folders by what they are like.</source>
        <translation>Trouve partitions, fichiers MIDI et enregistrements dans vos dossiers d’après leur caractère.</translation>
    </message>
    <message>
        <source>Show the library&apos;s file</source>
        <translation>Voir le fichier de la bibliothèque</translation>
    </message>
    <message>
        <source>About Incipit</source>
        <translation>À propos d’Incipit</translation>
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
        <translation>do dièse</translation>
    </message>
    <message>
        <source>D♭</source>
        <translation>ré bémol</translation>
    </message>
    <message>
        <source>D</source>
        <translation>ré</translation>
    </message>
    <message>
        <source>D♯</source>
        <translation>ré dièse</translation>
    </message>
    <message>
        <source>E♭</source>
        <translation>mi bémol</translation>
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
        <translation>fa dièse</translation>
    </message>
    <message>
        <source>G♭</source>
        <translation>sol bémol</translation>
    </message>
    <message>
        <source>G</source>
        <translation>sol</translation>
    </message>
    <message>
        <source>G♯</source>
        <translation>sol dièse</translation>
    </message>
    <message>
        <source>A♭</source>
        <translation>la bémol</translation>
    </message>
    <message>
        <source>A</source>
        <translation>la</translation>
    </message>
    <message>
        <source>A♯</source>
        <translation>la dièse</translation>
    </message>
    <message>
        <source>B♭</source>
        <translation>si bémol</translation>
    </message>
    <message>
        <source>B</source>
        <translation>si</translation>
    </message>
    <message>
        <source>C♭</source>
        <translation>do bémol</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Remove a model</source>
        <translation>Supprimer un modèle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <translation>Supprimer {model}&#x202f;?</translation>
    </message>
    <message>
        <source>Remove what was fetched of {model}?</source>
        <translation>Supprimer ce qui a été téléchargé de {model}&#x202f;?</translation>
    </message>
    <message>
        <source>This frees {size}.</source>
        <translation>Cela libère {size}.</translation>
    </message>
    <message numerus="yes">
        <source>This frees {size}: its files, and its analysis of %Ln pieces, which it would have to make again. Your music and what you have said of it stay as they are.</source>
        <translation>
            <numerusform>Cela libère {size}&#xa0;: ses fichiers, et son analyse de %Ln morceau, qu’il devrait refaire. Votre musique et ce que vous en avez dit restent tels quels.</numerusform>
            <numerusform>Cela libère {size}&#xa0;: ses fichiers, et son analyse de %Ln morceaux, qu’il devrait refaire. Votre musique et ce que vous en avez dit restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>at work</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Best for</source>
        <translation>Idéal pour</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Non installé</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Not installed; its analysis is kept</source>
        <translation>Non installé&#x202f;; son analyse est conservée</translation>
    </message>
    <message>
        <source>Being made ready: {percent} %</source>
        <translation>En préparation&#xa0;: {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>Prêt à l’emploi</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>{size} ou plus</translation>
    </message>
    <message>
        <source>Recordings, and all kinds in one list</source>
        <translation>Enregistrements, et tous les types en une liste</translation>
    </message>
    <message>
        <source>Scores, MIDI</source>
        <translation>Partitions, MIDI</translation>
    </message>
    <message>
        <source>A quick start on any computer</source>
        <translation>Démarrage rapide sur tout ordinateur</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>In use for {kinds}</source>
        <translation>Utilisé pour {kinds}</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>partitions</translation>
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
        <translation>textes</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>A model turns music and words into what can be compared, on this computer. Another one analyses all pieces in the background, while the one in use goes on answering.</source>
        <translation>Un modèle rend la musique et les mots comparables, sur cet ordinateur. Un autre analyse tous les morceaux en arrière-plan, pendant que celui qui est utilisé continue de répondre.</translation>
    </message>
    <message>
        <source>Models, with state, size and licence</source>
        <translation>Modèles, avec état, taille et licence</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation>Utiliser maintenant</translation>
    </message>
    <message>
        <source>Do not make ready</source>
        <translation>Ne pas préparer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Import from files…</source>
        <translation>Importer depuis des fichiers…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Back to {model}</source>
        <translation>Revenir à {model}</translation>
    </message>
    <message>
        <source>Languages: {languages}.</source>
        <translation>Langues&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Licence&#xa0;: {licence}.</translation>
    </message>
    <message>
        <source>{size} of it have been fetched.</source>
        <translation>{size} en ont été téléchargés.</translation>
    </message>
    <message>
        <source>Precision: {precision}.</source>
        <translation>Précision&#xa0;: {precision}.</translation>
    </message>
    <message>
        <source>It has analysed {done} of {total} pieces here, which takes {size}.</source>
        <translation>Il a analysé ici {done} morceaux sur {total}, ce qui occupe {size}.</translation>
    </message>
    <message>
        <source>It answers as soon as it has analysed all; until then what is in use answers.</source>
        <translation>Il répondra dès qu’il aura tout analysé&#x202f;; d’ici là, celui qui est utilisé répond.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>No program is set up to open this file.</source>
        <translation>Aucun programme n’est prévu pour ouvrir ce fichier.</translation>
    </message>
    <message>
        <source>This program could not be started.</source>
        <translation>Impossible de lancer ce programme.</translation>
    </message>
    <message>
        <source>No file manager could be started.</source>
        <translation>Impossible de lancer un gestionnaire de fichiers.</translation>
    </message>
</context>
<context>
    <name>OrphansDialog</name>
    <message>
        <source>What lacks its score or recording</source>
        <translation>Partitions ou enregistrements manquants</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Que chercher</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Pieces looked at</source>
        <translation>Morceaux examinés</translation>
    </message>
    <message>
        <source>Looks for pieces to which no likely and no confirmed companion is known.</source>
        <translation>Cherche les morceaux dont aucun équivalent, probable ou confirmé, n’est connu.</translation>
    </message>
    <message>
        <source>Pieces found</source>
        <translation>Morceaux trouvés</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces found.</source>
        <translation>
            <numerusform>%Ln morceau trouvé.</numerusform>
            <numerusform>%Ln morceaux trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Morceau</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>MIDI files</source>
        <translation>Fichiers MIDI</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>a score</source>
        <translation>partition</translation>
    </message>
    <message>
        <source>a MIDI file</source>
        <translation>fichier MIDI</translation>
    </message>
    <message>
        <source>{kind} without {lacking}</source>
        <translation>{kind} sans {lacking}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Leave the reading view</source>
        <translation>Quitter la vue partition</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Vue partition</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Other parts</source>
        <translation>Autres parties</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Mute {part}</source>
        <translation>Couper {part}</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Hear {part} alone</source>
        <translation>Écouter {part} en solo</translation>
    </message>
</context>
<context>
    <name>PieceWiring</name>
    <message>
        <source>Add to a list…</source>
        <translation>Ajouter à une liste…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Aucune étoile</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une annotation</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Retirer de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copier le titre</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Ouvrir avec…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Ajouter à une liste</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Another list…</source>
        <translation>Autre liste…</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Évaluer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are offline and cannot be dragged.</source>
        <translation>
            <numerusform>%Ln fichier est hors ligne et ne peut pas être glissé.</numerusform>
            <numerusform>%Ln fichiers sont hors ligne et ne peuvent pas être glissés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with which program?</source>
        <translation>Avec quel programme ouvrir&#x202f;?</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces written to {place}.</source>
        <translation>
            <numerusform>%Ln morceau écrit dans {place}.</numerusform>
            <numerusform>%Ln morceaux écrits dans {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln files; they are in {place}.</source>
        <translation>
            <numerusform>Arrêté après %Ln fichier&#x202f;; il est dans {place}.</numerusform>
            <numerusform>Arrêté après %Ln fichiers&#x202f;; ils sont dans {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files written to {place}; a tunebook is copied once, whole.</source>
        <translation>
            <numerusform>%Ln fichier écrit dans {place}&#x202f;; un recueil d’airs est copié une fois, en entier.</numerusform>
            <numerusform>%Ln fichiers écrits dans {place}&#x202f;; un recueil d’airs est copié une fois, en entier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: {reason}</source>
        <translation>
            <numerusform>%Ln laissé de côté&#xa0;: {reason}</numerusform>
            <numerusform>%Ln laissés de côté&#xa0;: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayWiring</name>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Stop, or leave the reading view</source>
        <translation>Arrêter, ou quitter la vue partition</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Vue partition</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message numerus="yes">
        <source>Only the first %Ln minutes can be played here.</source>
        <translation>
            <numerusform>Seule %Ln minute peut être lue ici.</numerusform>
            <numerusform>Seules les %Ln premières minutes peuvent être lues ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of its repeats are played here: {played} instead of {whole}.</source>
        <translation>Toutes les reprises ne sont pas jouées ici : {played} au lieu de {whole}.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Repeat the marked stretch, or all</source>
        <translation>Répéter le passage marqué, ou tout</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{time} of {whole}</source>
        <translation>{time} sur {whole}</translation>
    </message>
</context>
<context>
    <name>PreferenceWiring</name>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Preview below the results</source>
        <translation>Aperçu sous les résultats</translation>
    </message>
    <message>
        <source>Paused while on battery</source>
        <translation>En pause sur batterie</translation>
    </message>
    <message>
        <source>Paused while other programs are busy</source>
        <translation>En pause&#xa0;: d’autres programmes sont occupés</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Right of the results</source>
        <translation>À droite des résultats</translation>
    </message>
    <message>
        <source>Below the results</source>
        <translation>Sous les résultats</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Par défaut du système</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Par défaut du système</translation>
    </message>
    <message>
        <source>Pause while on battery</source>
        <translation>Suspendre sur batterie</translation>
    </message>
    <message>
        <source>Pause while other programs are busy</source>
        <translation>Suspendre quand d’autres programmes sont occupés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Delete recordings and pasted music</source>
        <translation>Supprimer les exemples enregistrés et collés</translation>
    </message>
    <message>
        <source>What was recorded or pasted to search with is kept on this computer only.</source>
        <translation>Ce qui a été enregistré ou collé pour chercher reste sur cet ordinateur uniquement.</translation>
    </message>
    <message>
        <source>{device} (absent)</source>
        <translation>{device} (non connecté)</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>Play &amp;on</source>
        <translation>Sor&amp;tie audio</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Processor &amp;cores</source>
        <translation>&amp;Cœurs du processeur</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Another language is used when Incipit starts the next time; all else holds at once.</source>
        <translation>Une autre langue prend effet au prochain démarrage d’Incipit&#x202f;; tout le reste, immédiatement.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Only the words of this file could be read, not its notes.</source>
        <translation>Seuls les mots de ce fichier ont pu être lus, pas ses notes.</translation>
    </message>
    <message>
        <source>The folder is offline.</source>
        <translation>Le dossier est hors ligne.</translation>
    </message>
    <message>
        <source>First system of {title}</source>
        <translation>Premier système de {title}</translation>
    </message>
    <message>
        <source>Choose a piece to see and hear it.</source>
        <translation>Choisissez un morceau pour le voir et l’écouter.</translation>
    </message>
</context>
<context>
    <name>QueryBox</name>
    <message>
        <source>Describe the music, or type a name</source>
        <translation>Décrivez la musique, ou saisissez un nom</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Describe the music you look for, in any language, or type a name</source>
        <translation>Décrivez la musique que vous cherchez, dans n’importe quelle langue, ou saisissez un nom</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record an example</source>
        <translation>Enregistrer un exemple au micro</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Par défaut du système</translation>
    </message>
    <message>
        <source>Search with this</source>
        <translation>Chercher avec ceci</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is heard in it: choose another microphone, or see whether it is muted.</source>
        <translation>On n’y entend rien&#xa0;: choisissez un autre micro, ou vérifiez qu’il n’est pas coupé.</translation>
    </message>
    <message>
        <source>{device} (absent)</source>
        <translation>{device} (non connecté)</translation>
    </message>
    <message>
        <source>Recording: {time} of {most}</source>
        <translation>Enregistrement&#xa0;: {time} sur {most}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play back</source>
        <translation>Réécouter</translation>
    </message>
    <message>
        <source>{kept} of {whole} are kept</source>
        <translation>Conservé&#xa0;: {kept} sur {whole}</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Sing, hum or play what you look for, up to two minutes. The recording never leaves this computer.</source>
        <translation>Chantez, fredonnez ou jouez ce que vous cherchez, deux minutes au plus. L’enregistrement ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>&amp;Micro</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>RecordWiring</name>
    <message>
        <source>Record an example…</source>
        <translation>Enregistrer un exemple au micro…</translation>
    </message>
    <message>
        <source>Recording of {moment}</source>
        <translation>Enregistrement du {moment}</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Matches by name</source>
        <translation>Trouvés par le nom</translation>
    </message>
    <message>
        <source>Matches by meaning</source>
        <translation>Trouvés par le sens</translation>
    </message>
    <message>
        <source>Matches by facts</source>
        <translation>Trouvés par les caractéristiques</translation>
    </message>
    <message>
        <source>Below here no better than chance</source>
        <translation>À partir d’ici, pas mieux que le hasard</translation>
    </message>
    <message>
        <source>No composer named</source>
        <translation>Compositeur non indiqué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>replié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>{path}, tune {number}</source>
        <translation>{path}, air {number}</translation>
    </message>
    <message>
        <source>offline: {path}</source>
        <translation>hors ligne&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Mots seuls</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositeur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par le nom</translation>
    </message>
</context>
<context>
    <name>ResultTableView</name>
    <message>
        <source>Results as a table</source>
        <translation>Résultats en tableau</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort by relevance</source>
        <translation>Trier par pertinence</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>What to ignore</source>
        <translation>Éléments à ignorer</translation>
    </message>
    <message>
        <source>One rule a line, such as *.wav, /sketches/ or !keep.wav, written as for Git. What is ignored is not searched; nothing is deleted, and it comes back when the rule goes.</source>
        <translation>Une règle par ligne, comme *.wav, /sketches/ ou&#x202f;!keep.wav, écrite comme pour Git. Ce qui est ignoré n’est pas exploré&#x202f;; rien n’est supprimé, et tout revient quand la règle disparaît.</translation>
    </message>
    <message>
        <source>In “{folder}”</source>
        <translation>Dans «&#x202f;{folder}&#x202f;»</translation>
    </message>
    <message>
        <source>In all folders</source>
        <translation>Dans tous les dossiers</translation>
    </message>
</context>
<context>
    <name>RuntimeReport</name>
    <message>
        <source>on the processor</source>
        <translation>sur le processeur</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>sur la carte graphique</translation>
    </message>
    <message>
        <source>on the processor, since the graphics card cannot be used</source>
        <translation>sur le processeur, car la carte graphique est inutilisable</translation>
    </message>
    <message>
        <source>{rate} pieces a minute</source>
        <translation>{rate} morceaux par minute</translation>
    </message>
</context>
<context>
    <name>ScorePages</name>
    <message>
        <source>Opening the page…</source>
        <translation>Ouverture de la page…</translation>
    </message>
    <message>
        <source>Engraving the score…</source>
        <translation>Gravure de la partition…</translation>
    </message>
    <message>
        <source>Page {page} of {pages} of {title}</source>
        <translation>Page {page} sur {pages} de {title}</translation>
    </message>
    <message>
        <source>The whole score cannot be shown. {reason}</source>
        <translation>La partition ne peut pas être affichée en entier. {reason}</translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message>
        <source>A search that you save stays here, and stays live.</source>
        <translation>Une recherche enregistrée reste ici, toujours à jour.</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Save what is asked now (Ctrl+S)</source>
        <translation>Enregistrer la recherche actuelle (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Back to the query before (Alt+Left)</source>
        <translation>Revenir à la requête précédente (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward to the next query (Alt+Right)</source>
        <translation>Avancer à la requête suivante (Alt+Droite)</translation>
    </message>
    <message>
        <source>Record an example (Ctrl+R)</source>
        <translation>Enregistrer un exemple au micro (Ctrl+R)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Filters…</source>
        <translation>Filtres…</translation>
    </message>
    <message>
        <source>Group results</source>
        <translation>Grouper les résultats</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Afficher en liste</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>Ne pas grouper</translation>
    </message>
    <message>
        <source>Group by work</source>
        <translation>Grouper par œuvre</translation>
    </message>
    <message>
        <source>Group by composer</source>
        <translation>Grouper par compositeur</translation>
    </message>
</context>
<context>
    <name>SearchWiring</name>
    <message>
        <source>Type a query</source>
        <translation>Saisir une requête</translation>
    </message>
    <message>
        <source>Back to the query before</source>
        <translation>Revenir à la requête précédente</translation>
    </message>
    <message>
        <source>Forward to the next query</source>
        <translation>Avancer à la requête suivante</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>Afficher plus de résultats</translation>
    </message>
    <message>
        <source>Open in your own program</source>
        <translation>Ouvrir dans votre logiciel</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Describe it in your own words, in any language, or type a title or a composer.</source>
        <translation>Décrivez-le dans vos propres mots, dans n’importe quelle langue, ou saisissez un titre ou un compositeur.</translation>
    </message>
    <message>
        <source>a lively dance in 6/8</source>
        <translation>une danse entraînante à 6/8</translation>
    </message>
    <message>
        <source>something slow and sad in a minor key</source>
        <translation>quelque chose de lent et triste en mineur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new results · Show</source>
        <translation>
            <numerusform>%Ln nouveau résultat · Afficher</numerusform>
            <numerusform>%Ln nouveaux résultats · Afficher</numerusform>
        </translation>
    </message>
    <message>
        <source>Results in a new order · Show</source>
        <translation>Résultats dans un nouvel ordre · Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} results</source>
        <translation>Les {count} premiers résultats</translation>
    </message>
    <message>
        <source>Only names are searched.</source>
        <translation>Seuls les noms sont explorés.</translation>
    </message>
    <message>
        <source>Searching {searched} of {total} pieces so far.</source>
        <translation>Recherche dans {searched} morceaux sur {total} pour l’instant.</translation>
    </message>
    <message>
        <source>Pieces in grey are not there now: their disk is away, or their folder was moved.</source>
        <translation>Les morceaux en gris ne sont pas là&#xa0;: leur disque est absent, ou leur dossier a été déplacé.</translation>
    </message>
    <message>
        <source>Nothing stands out more than by chance; these pieces come nearest.</source>
        <translation>Rien ne ressort plus que par hasard ; ces morceaux s’en approchent le plus.</translation>
    </message>
    <message>
        <source>Examples cannot be compared without a model; words are looked for among names.</source>
        <translation>Sans modèle, les exemples ne peuvent pas être comparés&#x202f;; les mots sont cherchés dans les noms.</translation>
    </message>
    <message>
        <source>Nothing in the library can be compared with all that is asked here together.</source>
        <translation>Rien dans la bibliothèque ne peut être comparé à tout ce qui est demandé ici à la fois.</translation>
    </message>
    <message>
        <source>Try other words, or add more folders.</source>
        <translation>Essayez d’autres mots, ou ajoutez des dossiers.</translation>
    </message>
    <message>
        <source>Other kinds of music are hidden: choose All to see them.</source>
        <translation>Les autres types de musique sont masqués&#xa0;: choisissez «&#x202f;Tout&#x202f;» pour les voir.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Aucun résultat pour l’instant</translation>
    </message>
    <message>
        <source>Nothing is analysed yet</source>
        <translation>Rien n’est encore analysé</translation>
    </message>
    <message>
        <source>{searched} of {total} pieces are analysed; what fits appears here as soon as it is there.</source>
        <translation>{searched} morceaux sur {total} sont analysés&#x202f;; ce qui convient apparaîtra ici dès que possible.</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>La recherche a échoué</translation>
    </message>
    <message>
        <source>Analysed by {model}, {place}.</source>
        <translation>Analyse par {model}, {place}.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Show as results</source>
        <translation>Afficher comme résultats</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Trouver des similaires</translation>
    </message>
    <message>
        <source>Add to list…</source>
        <translation>Ajouter à une liste…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces selected</source>
        <translation>
            <numerusform>%Ln morceau sélectionné</numerusform>
            <numerusform>%Ln morceaux sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a piece, or draw around several.</source>
        <translation>Cliquez sur un morceau, ou entourez-en plusieurs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces selected; the first {some} are taken</source>
        <translation>
            <numerusform>%Ln morceau sélectionné ; les {some} premiers sont pris</numerusform>
            <numerusform>%Ln morceaux sélectionnés ; les {some} premiers sont pris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>None of its files is in your folders any more.</source>
        <translation>Aucun de ses fichiers n’est plus dans vos dossiers.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Engraved music</source>
        <translation>Partition gravée</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>What analyses your music and your questions (Ctrl+M)</source>
        <translation>Ce qui analyse votre musique et vos requêtes (Ctrl+M)</translation>
    </message>
    <message>
        <source>Models: {what}</source>
        <translation>Modèles&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln pieces</source>
        <translation>
            <numerusform>Étiquettes de %Ln morceau</numerusform>
            <numerusform>Étiquettes de %Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag; Enter puts it on, Enter again saves</source>
        <translation>Nouvelle étiquette&#x202f;; Entrée la pose, encore Entrée enregistre</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting: another program is bringing this library up to date</source>
        <translation>En attente&#xa0;: un autre programme met cette bibliothèque à jour</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>{speed} par seconde</translation>
    </message>
    <message>
        <source>Asking what there is</source>
        <translation>Interrogation du serveur</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Checking what has come</source>
        <translation>Vérification des fichiers reçus</translation>
    </message>
    <message>
        <source>The line dropped; trying again</source>
        <translation>Connexion interrompue&#x202f;; nouvel essai</translation>
    </message>
    <message>
        <source>Reading the checkpoint</source>
        <translation>Lecture du checkpoint</translation>
    </message>
    <message>
        <source>Recognising the files</source>
        <translation>Identification des fichiers</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Measuring speed and accuracy</source>
        <translation>Mesure de la vitesse et de l’exactitude</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>%Ln minute restante</numerusform>
            <numerusform>%Ln minutes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours left</source>
        <translation>{hours} heures restantes</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Cliquez pour y aller. Glissez avec Shift pour marquer un passage à répéter en boucle. Ctrl et la molette zooment.</translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
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
        <translation>do dièse</translation>
    </message>
    <message>
        <source>D♭</source>
        <translation>ré bémol</translation>
    </message>
    <message>
        <source>D</source>
        <translation>ré</translation>
    </message>
    <message>
        <source>D♯</source>
        <translation>ré dièse</translation>
    </message>
    <message>
        <source>E♭</source>
        <translation>mi bémol</translation>
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
        <translation>fa dièse</translation>
    </message>
    <message>
        <source>G♭</source>
        <translation>sol bémol</translation>
    </message>
    <message>
        <source>G</source>
        <translation>sol</translation>
    </message>
    <message>
        <source>G♯</source>
        <translation>sol dièse</translation>
    </message>
    <message>
        <source>A♭</source>
        <translation>la bémol</translation>
    </message>
    <message>
        <source>A</source>
        <translation>la</translation>
    </message>
    <message>
        <source>A♯</source>
        <translation>la dièse</translation>
    </message>
    <message>
        <source>B♭</source>
        <translation>si bémol</translation>
    </message>
    <message>
        <source>B</source>
        <translation>si</translation>
    </message>
    <message>
        <source>C♭</source>
        <translation>do bémol</translation>
    </message>
</context>
<context>
    <name>TrimBar</name>
    <message>
        <source>Drag the ends to keep a part. Left and Right move the first, with Shift the last.</source>
        <translation>Glissez les extrémités pour garder une partie. Gauche et Droite déplacent le début, avec Shift la fin.</translation>
    </message>
    <message>
        <source>What is kept: from {begin} to {end} seconds</source>
        <translation>Partie conservée&#xa0;: de {begin} à {end} secondes</translation>
    </message>
</context>
<context>
    <name>TwiceDialog</name>
    <message>
        <source>Duplicates and editions</source>
        <translation>Doublons et éditions</translation>
    </message>
    <message>
        <source>What is there twice</source>
        <translation>Ce qui est en double</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Morceau</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Leave out of all searches; no file is touched</source>
        <translation>Écarter de toutes les recherches&#x202f;; aucun fichier n’est touché</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>The same content in several places</source>
        <translation>Le même contenu à plusieurs emplacements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln emplacement</numerusform>
            <numerusform>%Ln emplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly the same, group {number}</source>
        <translation>Presque identiques, groupe {number}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqués</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces lie in several places</source>
        <translation>
            <numerusform>%Ln morceau se trouve à plusieurs emplacements</numerusform>
            <numerusform>%Ln morceaux se trouvent à plusieurs emplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are nearly the same</source>
        <translation>
            <numerusform>%Ln groupe de morceaux presque identiques</numerusform>
            <numerusform>%Ln groupes de morceaux presque identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, each found once; {groups}.</source>
        <translation>{files}, chacun trouvé une seule fois&#x202f;; {groups}.</translation>
    </message>
    <message>
        <source>Nothing is there twice, or nearly twice.</source>
        <translation>Rien n’est en double, ni presque.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Revenir en arrière (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
</context>
<context>
    <name>ViewWiring</name>
    <message>
        <source>Results as a list</source>
        <translation>Résultats en liste</translation>
    </message>
    <message>
        <source>Results as a table</source>
        <translation>Résultats en tableau</translation>
    </message>
    <message>
        <source>Group by work, by composer, or not</source>
        <translation>Grouper par œuvre, par compositeur, ou pas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>From the query into the results, and back</source>
        <translation>De la requête aux résultats, et retour</translation>
    </message>
    <message>
        <source>Rename a list or search, note on a piece of a list</source>
        <translation>Renommer une liste ou une recherche, annoter un morceau d’une liste</translation>
    </message>
    <message>
        <source>Move a piece within its list</source>
        <translation>Déplacer un morceau dans sa liste</translation>
    </message>
    <message>
        <source>Take out of a list, delete a list or search</source>
        <translation>Retirer d’une liste, supprimer une liste ou une recherche</translation>
    </message>
    <message>
        <source>In the line of the sound: a step back or on</source>
        <translation>Dans la ligne du son : un pas en arrière ou en avant</translation>
    </message>
    <message>
        <source>Next or previous page</source>
        <translation>Page suivante ou précédente</translation>
    </message>
    <message>
        <source>First or last page</source>
        <translation>Première ou dernière page</translation>
    </message>
    <message>
        <source>Close or open a group of results</source>
        <translation>Replier ou déplier un groupe de résultats</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as there is room</source>
        <translation>Agrandir, réduire, ajuster à la largeur</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Try with sample pieces</source>
        <translation>Essayer les morceaux d’exemple</translation>
    </message>
    <message>
        <source>Find any piece you own by describing it</source>
        <translation>Retrouvez n’importe lequel de vos morceaux en le décrivant</translation>
    </message>
    <message>
        <source>Describe what you look for</source>
        <translation>Décrivez ce que vous cherchez</translation>
    </message>
    <message>
        <source>“A slow sad waltz for two violins”, in any language, finds scores, MIDI files and recordings.</source>
        <translation>«&#x202f;Une valse lente et triste pour deux violons&#x202f;»&#xa0;: dans n’importe quelle langue, Incipit trouve partitions, fichiers MIDI et enregistrements.</translation>
    </message>
    <message>
        <source>Add your music</source>
        <translation>Ajoutez votre musique</translation>
    </message>
    <message>
        <source>Drop a folder here or choose one. Your files are only read: none is ever changed or moved.</source>
        <translation>Déposez un dossier ici ou choisissez-en un. Vos fichiers sont seulement lus&#xa0;: aucun n’est jamais modifié ni déplacé.</translation>
    </message>
    <message>
        <source>Search while it is analysed</source>
        <translation>Cherchez pendant l’analyse</translation>
    </message>
    <message>
        <source>All work is done on this computer, without a network; you can pause it.</source>
        <translation>Tout se fait sur cet ordinateur, sans réseau&#x202f;; vous pouvez suspendre à tout moment.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why it matched</source>
        <translation>Pourquoi ce résultat</translation>
    </message>
    <message>
        <source>Find the passage that fits best</source>
        <translation>Trouver le passage qui convient le mieux</translation>
    </message>
    <message>
        <source>Play the passage</source>
        <translation>Lire le passage</translation>
    </message>
    <message>
        <source>Comparing passages: {done} of {total}</source>
        <translation>Comparaison des passages&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Looking for the passage…</source>
        <translation>Recherche du passage…</translation>
    </message>
    <message>
        <source>The piece is too short to tell its passages apart.</source>
        <translation>Le morceau est trop court pour y distinguer des passages.</translation>
    </message>
    <message>
        <source>Comparing the passages takes too long.</source>
        <translation>La comparaison des passages prend trop de temps.</translation>
    </message>
    <message>
        <source>The whole piece matches evenly: no passage stands out.</source>
        <translation>Tout le morceau correspond uniformément&#xa0;: aucun passage ne se détache.</translation>
    </message>
    <message>
        <source>bars {first}–{last}</source>
        <translation>mesures {first}–{last}</translation>
    </message>
    <message>
        <source>Stands out: {place}</source>
        <translation>Se détache&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositeur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>not known of this piece</source>
        <translation>inconnu pour ce morceau</translation>
    </message>
    <message>
        <source>{fact} (found by analysis)</source>
        <translation>{fact} (d’après l’analyse)</translation>
    </message>
    <message>
        <source>asked {wanted}, is {fact}</source>
        <translation>demandé&#xa0;: {wanted}, trouvé&#xa0;: {fact}</translation>
    </message>
</context>
<context>
    <name>WorkWiring</name>
    <message>
        <source>What lacks its score or recording…</source>
        <translation>Partitions ou enregistrements manquants…</translation>
    </message>
    <message>
        <source>Duplicates and editions…</source>
        <translation>Doublons et éditions…</translation>
    </message>
    <message>
        <source>follows from others</source>
        <translation>se déduit d’autres</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>confirmé par vous</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>rejeté par vous</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>presque certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
</context>
<context>
    <name>WorksPanel</name>
    <message>
        <source>Same work</source>
        <translation>Même œuvre</translation>
    </message>
    <message>
        <source>{kind}: {title}, {sureness}</source>
        <translation>{kind}&#xa0;: {title}, {sureness}</translation>
    </message>
    <message>
        <source>Play this {kind}</source>
        <translation>Lire&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Play {title}, {kind}</source>
        <translation>Lire {title}, {kind}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
</context>
<context>
    <name>_EntryDelegate</name>
    <message>
        <source>in none of your folders now</source>
        <translation>dans aucun de vos dossiers actuellement</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
</context>
</TS>
