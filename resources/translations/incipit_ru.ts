<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActivityView</name>
    <message>
        <source>{rate} pieces a minute</source>
        <translation>{rate} произв. в минуту</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Ход анализа</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Подробнее…</translation>
    </message>
    <message>
        <source>Tell what the model runs on</source>
        <translation>Показать, на чём работает модель</translation>
    </message>
    <message>
        <source>Preparing to look for changes…</source>
        <translation>Подготовка к поиску изменений…</translation>
    </message>
    <message>
        <source>Waiting: another program is bringing this library up to date</source>
        <translation>Ожидание: библиотеку обновляет другая программа</translation>
    </message>
    <message>
        <source>Looking through {folder}: {count} files</source>
        <translation>Просмотр папки {folder}, файлов: {count}</translation>
    </message>
    <message>
        <source>Looking for what is to be analysed</source>
        <translation>Поиск файлов для анализа</translation>
    </message>
    <message>
        <source>Making the other model ready: {done} of {total}</source>
        <translation>Подготовка другой модели: {done} из {total}</translation>
    </message>
    <message>
        <source>Analysing {done} of {total}</source>
        <translation>Анализ: {done} из {total}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces analysed</source>
        <translation>
            <numerusform>Проанализировано %Ln произведение</numerusform>
            <numerusform>Проанализировано %Ln произведения</numerusform>
            <numerusform>Проанализировано %Ln произведений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to do</source>
        <translation>
            <numerusform>осталось %Ln</numerusform>
            <numerusform>осталось %Ln</numerusform>
            <numerusform>осталось %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln ошибка</numerusform>
            <numerusform>%Ln ошибки</numerusform>
            <numerusform>%Ln ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>List what failed and why</source>
        <translation>Показать список ошибок и их причины</translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>Продолжить анализ</translation>
    </message>
    <message>
        <source>Pause analysing</source>
        <translation>Приостановить анализ</translation>
    </message>
</context>
<context>
    <name>ChipStrip</name>
    <message>
        <source>What was understood of the query</source>
        <translation>Как понят запрос</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Снять все фильтры</translation>
    </message>
    <message>
        <source>{count} · Show all</source>
        <translation>{count} · Показать все</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Снять все</translation>
    </message>
    <message>
        <source>Ask for this</source>
        <translation>Искать это</translation>
    </message>
    <message>
        <source>Leave this out instead</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Counts ×{times}</source>
        <translation>Вес ×{times}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Change {filter}</source>
        <translation>Изменить: {filter}</translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <translation>Убрать: {filter}</translation>
    </message>
    <message>
        <source>Only {filter}?</source>
        <translation>Только {filter}?</translation>
    </message>
    <message>
        <source>Show only {filter}</source>
        <translation>Показать только: {filter}</translation>
    </message>
</context>
<context>
    <name>ChipWords</name>
    <message>
        <source>not {filter}</source>
        <translation>не {filter}</translation>
    </message>
    <message>
        <source>with words</source>
        <translation>со словами</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>без слов</translation>
    </message>
    <message>
        <source>score</source>
        <translation>ноты</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>до {most}</translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation>от {least}</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Такты</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Композитор</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Слова</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Библиотека</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>П&amp;оиск</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>Прои&amp;зведение</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Воспроизведение</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ви&amp;д</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Download a model</source>
        <translation>Скачивание модели</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>Скачать {model}?</translation>
    </message>
    <message>
        <source>With MERT, so that it hears recordings</source>
        <translation>С MERT, чтобы распознавать записи</translation>
    </message>
    <message>
        <source>The licences&apos; whole text</source>
        <translation>Полный текст лицензий</translation>
    </message>
    <message>
        <source>Keep the downloaded files after they have been converted</source>
        <translation>Сохранить скачанные файлы после преобразования</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <source>Nothing is sent but the requests for these files: no account, no statistics.</source>
        <translation>Отправляются только запросы этих файлов: ни учётной записи, ни статистики.</translation>
    </message>
    <message>
        <source>They are then converted here. The new model analyses your pieces in the background, and answers as soon as it has all of them; one click goes back.</source>
        <translation>Затем файлы преобразуются на этом компьютере. Новая модель анализирует ваши произведения в фоне и начинает отвечать, когда обработает их все; вернуться к прежней можно одним щелчком.</translation>
    </message>
    <message>
        <source>{licence} of {model}</source>
        <translation>{licence} ({model})</translation>
    </message>
    <message>
        <source>I have read and accept {licences}: no commercial use</source>
        <translation>Условия {licences} прочитаны и приняты: без коммерческого использования</translation>
    </message>
    <message>
        <source>• {model}: {size} from {source}, {licence}</source>
        <translation>• {model}: {size} с {source}, {licence}</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>от {size}</translation>
    </message>
</context>
<context>
    <name>CopyingDialog</name>
    <message>
        <source>Copying</source>
        <translation>Копирование</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Копирование…</translation>
    </message>
    <message>
        <source>Copied so far</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Прервать</translation>
    </message>
</context>
<context>
    <name>DropWiring</name>
    <message>
        <source>Paste an example or a query</source>
        <translation>Вставить образец или запрос</translation>
    </message>
    <message>
        <source>Drop music to find what is like it, or a folder to add it to the library.</source>
        <translation>Отпустите музыку, чтобы найти похожее, или папку, чтобы добавить её в библиотеку.</translation>
    </message>
    <message>
        <source>Add a folder first: there is no music yet to search.</source>
        <translation>Сначала добавьте папку: пока искать негде.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln files…</source>
        <translation>
            <numerusform>Чтение %Ln файла…</numerusform>
            <numerusform>Чтение %Ln файлов…</numerusform>
            <numerusform>Чтение %Ln файлов…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln examples count at once; the first are taken.</source>
        <translation>
            <numerusform>Учитывается не больше %Ln образца; взяты первые.</numerusform>
            <numerusform>Учитывается не больше %Ln образцов; взяты первые.</numerusform>
            <numerusform>Учитывается не больше %Ln образцов; взяты первые.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>Add {names} to the library?</source>
        <translation>Добавить в библиотеку {names}?</translation>
    </message>
    <message>
        <source>Its music is read and can be found; nothing in it is changed.</source>
        <translation>Музыка из папки будет прочитана и доступна для поиска; в самой папке ничего не изменится.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Pieces of the list</source>
        <translation>Произведения списка</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>in none of your folders</source>
        <translation>нет ни в одной из ваших папок</translation>
    </message>
    <message>
        <source>A piece without a title</source>
        <translation>Произведение без названия</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Incipit met a bug of its own: {error}</source>
        <translation>В Incipit произошла внутренняя ошибка: {error}</translation>
    </message>
    <message>
        <source>This is not music in a format that Incipit reads.</source>
        <translation>Это не музыка в формате, который читает Incipit.</translation>
    </message>
    <message>
        <source>The file is not what it was when it became an example.</source>
        <translation>Файл изменился с тех пор, как стал образцом.</translation>
    </message>
    <message>
        <source>The piece is not in the library any more.</source>
        <translation>Этого произведения больше нет в библиотеке.</translation>
    </message>
    <message>
        <source>Playback is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2).</source>
        <translation>Воспроизведение недоступно: не установлен PortAudio (в Debian и Ubuntu: sudo apt install libportaudio2).</translation>
    </message>
    <message>
        <source>Playback is off: no audio output was found.</source>
        <translation>Воспроизведение недоступно: аудиовыход не найден.</translation>
    </message>
    <message>
        <source>The sound cannot be read any more: choose the piece again.</source>
        <translation>Звук больше не читается: выберите произведение ещё раз.</translation>
    </message>
    <message>
        <source>The audio device is gone: press Play to go on with another one.</source>
        <translation>Аудиоустройство пропало: нажмите «Воспроизвести», чтобы продолжить на другом.</translation>
    </message>
    <message>
        <source>The engraving cannot be shown.</source>
        <translation>Не удаётся показать нотный текст.</translation>
    </message>
    <message>
        <source>The preview was not made.</source>
        <translation>Предпросмотр не создан.</translation>
    </message>
    <message>
        <source>Recording is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2).</source>
        <translation>Запись недоступна: не установлен PortAudio (в Debian и Ubuntu: sudo apt install libportaudio2).</translation>
    </message>
    <message>
        <source>Recording is off: no microphone was found.</source>
        <translation>Запись недоступна: микрофон не найден.</translation>
    </message>
    <message>
        <source>The microphone is gone; what it has heard until then is here.</source>
        <translation>Микрофон пропал; записанное до этого сохранено здесь.</translation>
    </message>
    <message>
        <source>The examples changed while they were read; ask again.</source>
        <translation>Образцы изменились во время чтения; повторите поиск.</translation>
    </message>
    <message>
        <source>The search process ended unexpectedly; it is started anew with the next question.</source>
        <translation>Процесс поиска неожиданно завершился; он запустится снова при следующем запросе.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file is not music in a format that Incipit reads.</source>
        <translation>Файл — не музыка в формате, который читает Incipit.</translation>
    </message>
    <message>
        <source>The file is larger than the {size} MB that {format} files may have.</source>
        <translation>Файл больше {size} МБ, допустимых для файлов {format}.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>Не удаётся открыть файл: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be opened; its disk may be away.</source>
        <translation>Не удаётся открыть файл; возможно, его диск отключён.</translation>
    </message>
    <message>
        <source>The file takes longer than {seconds} seconds to read.</source>
        <translation>Чтение файла занимает больше {seconds} с.</translation>
    </message>
    <message>
        <source>The file holds no tune.</source>
        <translation>В файле нет ни одной мелодии.</translation>
    </message>
    <message>
        <source>The tune is not valid ABC.</source>
        <translation>Мелодия записана в ABC с ошибками.</translation>
    </message>
    <message>
        <source>This text holds no ABC tune.</source>
        <translation>В этом тексте нет мелодии ABC.</translation>
    </message>
    <message>
        <source>The compressed score is damaged or encrypted and cannot be unpacked.</source>
        <translation>Сжатые ноты повреждены или зашифрованы, распаковать их нельзя.</translation>
    </message>
    <message>
        <source>The archive holds no MusicXML score.</source>
        <translation>В архиве нет нот MusicXML.</translation>
    </message>
    <message>
        <source>The archive holds no MuseScore score.</source>
        <translation>В архиве нет нот MuseScore.</translation>
    </message>
    <message>
        <source>This XML file is no MusicXML score: its outermost element is &lt;{element}&gt;.</source>
        <translation>Этот файл XML — не ноты MusicXML: его корневой элемент — &lt;{element}&gt;.</translation>
    </message>
    <message>
        <source>This file is neither {kind} nor a compressed score.</source>
        <translation>Этот файл — ни {kind}, ни сжатые ноты.</translation>
    </message>
    <message>
        <source>The {kind} is damaged: {reason}.</source>
        <translation>{kind} повреждён: {reason}.</translation>
    </message>
    <message>
        <source>The notation of this score cannot be converted.</source>
        <translation>Запись этих нот не удаётся преобразовать.</translation>
    </message>
    <message>
        <source>The file is not a MIDI file, or it ends within its header.</source>
        <translation>Это не файл MIDI, или он обрывается в заголовке.</translation>
    </message>
    <message>
        <source>The MIDI file holds no tracks.</source>
        <translation>В файле MIDI нет дорожек.</translation>
    </message>
    <message>
        <source>The MIDI file holds no notes.</source>
        <translation>В файле MIDI нет нот.</translation>
    </message>
    <message>
        <source>The file holds no sound that can be decoded.</source>
        <translation>В файле нет звука, который можно декодировать.</translation>
    </message>
    <message>
        <source>The recording is shorter than one second.</source>
        <translation>Запись короче одной секунды.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>В PDF нет страниц.</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be read.</source>
        <translation>PDF повреждён, прочитать его нельзя.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password.</source>
        <translation>PDF защищён паролем.</translation>
    </message>
    <message>
        <source>The LilyPond file holds no notes that can be read without running LilyPond.</source>
        <translation>В файле LilyPond нет нот, которые можно прочитать без запуска LilyPond.</translation>
    </message>
    <message>
        <source>The LilyPond file holds more music than can be read.</source>
        <translation>В файле LilyPond больше музыки, чем можно прочитать.</translation>
    </message>
    <message>
        <source>The Capella file is cut off or damaged.</source>
        <translation>Файл Capella обрезан или повреждён.</translation>
    </message>
    <message>
        <source>The Guitar Pro file is damaged and cannot be unpacked.</source>
        <translation>Файл Guitar Pro повреждён, распаковать его нельзя.</translation>
    </message>
    <message>
        <source>The Guitar Pro file holds no music.</source>
        <translation>В файле Guitar Pro нет музыки.</translation>
    </message>
    <message>
        <source>The Humdrum file has no **kern spine, which is what Incipit reads of Humdrum.</source>
        <translation>В файле Humdrum нет столбца **kern — из Humdrum Incipit читает только его.</translation>
    </message>
    <message>
        <source>This MEI file holds mensural notation or neumes, which Incipit does not read.</source>
        <translation>В этом файле MEI мензуральная нотация или невмы, которые Incipit не читает.</translation>
    </message>
    <message>
        <source>The score holds nothing that can be engraved.</source>
        <translation>В нотах нет ничего, что можно отрисовать.</translation>
    </message>
    <message>
        <source>The score cannot be engraved.</source>
        <translation>Ноты не удаётся отрисовать.</translation>
    </message>
    <message>
        <source>The score is too large to be shown.</source>
        <translation>Ноты слишком велики для показа.</translation>
    </message>
    <message>
        <source>The file holds no notes that can be shown.</source>
        <translation>В файле нет нот, которые можно показать.</translation>
    </message>
    <message>
        <source>The tune is too long to be shown.</source>
        <translation>Мелодия слишком длинна для показа.</translation>
    </message>
    <message>
        <source>The recording cannot be played.</source>
        <translation>Запись не удаётся воспроизвести.</translation>
    </message>
    <message>
        <source>The piece has no notes to play.</source>
        <translation>В произведении нет нот для воспроизведения.</translation>
    </message>
    <message>
        <source>The piece is silent for its first {minutes} minutes.</source>
        <translation>Первые {minutes} мин в произведении тишина.</translation>
    </message>
    <message>
        <source>Only the words of this file could be read, so there is nothing to play.</source>
        <translation>Из этого файла удалось прочитать только слова, играть нечего.</translation>
    </message>
    <message>
        <source>There is no room for the sound on this disk.</source>
        <translation>На этом диске нет места для звука.</translation>
    </message>
    <message>
        <source>There is a list called {name} already.</source>
        <translation>Список с именем {name} уже есть.</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>Списку нужно имя.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Сохранённому поиску нужно имя.</translation>
    </message>
    <message>
        <source>Type a label, or several.</source>
        <translation>Введите метку или несколько.</translation>
    </message>
    <message>
        <source>The piece to compare with has not been analysed yet.</source>
        <translation>Произведение для сравнения ещё не проанализировано.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} уже есть.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Не удаётся записать {path}: {reason}.</translation>
    </message>
    <message>
        <source>{place} lies in the folder {folder} of your library, where nothing is ever written.</source>
        <translation>{place} находится в папке {folder} вашей библиотеки, куда ничего никогда не записывается.</translation>
    </message>
    <message>
        <source>The folder {place} is not empty; name a new one, so that nothing in it is touched.</source>
        <translation>Папка {place} не пуста; укажите новую, чтобы ничего в ней не тронуть.</translation>
    </message>
    <message>
        <source>The folder {place} is in the library already; remove one of the two.</source>
        <translation>Папка {place} уже есть в библиотеке; уберите одну из двух.</translation>
    </message>
    <message>
        <source>{file} holds {count} tunes: the first is the example.</source>
        <translation>Мелодий в файле {file}: {count}; образцом стала первая.</translation>
    </message>
    <message>
        <source>“{title}” is not compared with anything. {reason}</source>
        <translation>«{title}» ни с чем не сравнивается. {reason}</translation>
    </message>
    <message>
        <source>It has not been analysed yet.</source>
        <translation>Оно ещё не проанализировано.</translation>
    </message>
    <message>
        <source>It is not where it was.</source>
        <translation>Его нет там, где оно было.</translation>
    </message>
    <message>
        <source>It is not in the library any more.</source>
        <translation>Его больше нет в библиотеке.</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>Examples that the results are to be like</source>
        <translation>Образцы, на которые должны быть похожи результаты</translation>
    </message>
    <message>
        <source>Take all examples away</source>
        <translation>Убрать все образцы</translation>
    </message>
    <message>
        <source>Find what is like this</source>
        <translation>Искать похожее</translation>
    </message>
    <message>
        <source>Find what is not like this</source>
        <translation>Искать непохожее</translation>
    </message>
    <message>
        <source>not like {title}</source>
        <translation>не похоже на: {title}</translation>
    </message>
    <message>
        <source>like {title}</source>
        <translation>похоже на: {title}</translation>
    </message>
</context>
<context>
    <name>ExampleWiring</name>
    <message>
        <source>Find similar</source>
        <translation>Найти похожее</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Больше похожего</translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation>Меньше похожего</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln examples count at once; the first are taken.</source>
        <translation>
            <numerusform>Учитывается не больше %Ln образца; взяты первые.</numerusform>
            <numerusform>Учитывается не больше %Ln образцов; взяты первые.</numerusform>
            <numerusform>Учитывается не больше %Ln образцов; взяты первые.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Экспорт «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces, in this order.</source>
        <translation>
            <numerusform>%Ln произведение, в этом порядке.</numerusform>
            <numerusform>%Ln произведения, в этом порядке.</numerusform>
            <numerusform>%Ln произведений, в этом порядке.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name files from where the playlist lies, to move both together</source>
        <translation>Указывать файлы относительно плейлиста, чтобы переносить их вместе</translation>
    </message>
    <message>
        <source>Have Excel read accents and other scripts rightly</source>
        <translation>Чтобы Excel правильно читал диакритику и другие письменности</translation>
    </message>
    <message>
        <source>Playlist (M3U8), for players</source>
        <translation>Плейлист (M3U8) для проигрывателей</translation>
    </message>
    <message>
        <source>Table (CSV), for spreadsheets</source>
        <translation>Таблица (CSV) для электронных таблиц</translation>
    </message>
    <message>
        <source>Document (JSON), for other programs</source>
        <translation>Документ (JSON) для других программ</translation>
    </message>
    <message>
        <source>Folder with copies of the files, numbered in this order</source>
        <translation>Папка с копиями файлов, пронумерованными в этом порядке</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Выбрать место…</translation>
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
        <translation>Тональность</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Диапазон</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Такты</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Прослушано</translation>
    </message>
    <message>
        <source>Pages in print</source>
        <translation>Страниц в печати</translation>
    </message>
    <message>
        <source>{fact} (found by analysis)</source>
        <translation>{fact} (определено анализом)</translation>
    </message>
    <message>
        <source>the first {time}</source>
        <translation>первые {time}</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Характеристики</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>{file}, tune {number}</source>
        <translation>{file}, мелодия {number}</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>What failed</source>
        <translation>Ошибки анализа</translation>
    </message>
    <message>
        <source>What failed, and why</source>
        <translation>Ошибки анализа и их причины</translation>
    </message>
    <message>
        <source>Everything else was analysed. A file is tried again when it changes. What is ignored can be taken back in “What to ignore…” of its folder.</source>
        <translation>Всё остальное проанализировано. Файл проверяется снова, когда меняется. Пропуск можно отменить в правилах его папки.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Ignore this</source>
        <translation>Пропускать это</translation>
    </message>
    <message>
        <source>Files that failed, with reasons</source>
        <translation>Файлы с ошибками и причины</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Find similar</source>
        <translation>Найти похожее</translation>
    </message>
    <message>
        <source>Find music that is like this piece (Ctrl+F)</source>
        <translation>Найти музыку, похожую на это произведение (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open in your own program (Enter)</source>
        <translation>Открыть во внешней программе (Enter)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in this file</source>
        <translation>Также в этом файле</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical files, also here</source>
        <translation>
            <numerusform>%Ln одинаковый файл, также здесь</numerusform>
            <numerusform>%Ln одинаковых файла, также здесь</numerusform>
            <numerusform>%Ln одинаковых файлов, также здесь</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}, tune {number}</source>
        <translation>{path}, мелодия {number}</translation>
    </message>
    <message>
        <source>offline: {path}</source>
        <translation>недоступно: {path}</translation>
    </message>
    <message>
        <source>Show in folder: {path}</source>
        <translation>Показать в папке: {path}</translation>
    </message>
    <message>
        <source>Open: {path}</source>
        <translation>Открыть: {path}</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message>
        <source>any</source>
        <translation>не важно</translation>
    </message>
</context>
<context>
    <name>FilterWiring</name>
    <message>
        <source>Filters…</source>
        <translation>Фильтры…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Снять все фильтры</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by filters</source>
        <translation>
            <numerusform>Скрыто фильтрами: %Ln</numerusform>
            <numerusform>Скрыто фильтрами: %Ln</numerusform>
            <numerusform>Скрыто фильтрами: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Without “{filter}”: {count}</source>
        <translation>Без «{filter}»: {count}</translation>
    </message>
    <message>
        <source>Without any filter: {count}</source>
        <translation>Без фильтров: {count}</translation>
    </message>
    <message numerus="yes">
        <source>The filters leave out all %Ln pieces.</source>
        <translation>
            <numerusform>Фильтры скрывают всё: %Ln произведение.</numerusform>
            <numerusform>Фильтры скрывают все %Ln произведения.</numerusform>
            <numerusform>Фильтры скрывают все %Ln произведений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is filtered away</source>
        <translation>Всё скрыто фильтрами</translation>
    </message>
</context>
<context>
    <name>FiltersDialog</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces to choose among</source>
        <translation>
            <numerusform>На выбор %Ln произведение</numerusform>
            <numerusform>На выбор %Ln произведения</numerusform>
            <numerusform>На выбор %Ln произведений</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only pieces with</source>
        <translation>Отбор произведений</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Тональность</translation>
    </message>
    <message>
        <source>&amp;Metre</source>
        <translation>&amp;Размер</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Длительность</translation>
    </message>
    <message>
        <source>&amp;Instrument</source>
        <translation>&amp;Инструмент</translation>
    </message>
    <message>
        <source>&amp;Composer</source>
        <translation>&amp;Композитор</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>П&amp;апка</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Т&amp;ег</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Оценка</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>Ти&amp;п</translation>
    </message>
    <message>
        <source>any, 2:00 at most, or 2:00-5:00</source>
        <translation>любая, не более 2:00 или 2:00-5:00</translation>
    </message>
    <message>
        <source>any, about 120, or 90-120</source>
        <translation>любой, около 120 или 90-120</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Pieces of which a fact is not known are left out. One of several keys, metres, composers or folders is enough; instruments and tags must all be there.</source>
        <translation>Пьесы, о которых что-то неизвестно, не показываются. Из нескольких тональностей, размеров, композиторов или папок достаточно одного; инструменты и метки должны быть все.</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Remove from library</source>
        <translation>Удалить из библиотеки</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>Удалить «{folder}» из библиотеки?</translation>
    </message>
    <message>
        <source>The files stay where they are, untouched. Your lists, stars and tags are kept.</source>
        <translation>Файлы останутся на месте нетронутыми. Ваши списки, звёзды и теги сохранятся.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Where is “{folder}” now?</source>
        <translation>Где теперь «{folder}»?</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>Новое место папки</translation>
    </message>
    <message>
        <source>Take it as the same all the same?</source>
        <translation>Всё равно считать её той же папкой?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Считать той же</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>{folder} (offline)</source>
        <translation>{folder} (недоступна)</translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Look for changes in all folders</source>
        <translation>Искать изменения во всех папках</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Папки библиотеки</translation>
    </message>
    <message>
        <source>Show its pieces</source>
        <translation>Показать произведения</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Показать в файловом менеджере</translation>
    </message>
    <message>
        <source>Relocate…</source>
        <translation>Указать новое место…</translation>
    </message>
    <message>
        <source>What to ignore…</source>
        <translation>Что пропускать…</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Удалить из библиотеки…</translation>
    </message>
</context>
<context>
    <name>FolderWiring</name>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Look for changes in all folders</source>
        <translation>Искать изменения во всех папках</translation>
    </message>
    <message>
        <source>Relocate the chosen folder…</source>
        <translation>Указать новое место выбранной папки…</translation>
    </message>
    <message>
        <source>What to ignore in the chosen folder…</source>
        <translation>Что пропускать в выбранной папке…</translation>
    </message>
    <message>
        <source>Remove the chosen folder…</source>
        <translation>Удалить выбранную папку…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>Sample pieces</source>
        <translation>Примеры пьес</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Threshold: {value}</source>
        <translation>Порог: {value}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a model from files</source>
        <translation>Импорт модели из файлов</translation>
    </message>
    <message>
        <source>A checkpoint of CLaMP 3, and the folders of what it reads words and hears recordings with, as they are published. The files are only read. The new model then analyses your pieces in the background, and answers as soon as it has all of them; one click goes back.</source>
        <translation>Чекпоинт CLaMP 3 и папки моделей, с помощью которых он читает слова и слышит записи, — в том виде, в каком они опубликованы. Файлы только читаются. Затем новая модель анализирует ваши произведения в фоне и начинает отвечать, когда обработает их все; вернуться к прежней можно одним щелчком.</translation>
    </message>
    <message>
        <source>CLaMP 3 (.pth)</source>
        <translation>CLaMP 3 (.pth)</translation>
    </message>
    <message>
        <source>XLM-R&apos;s folder</source>
        <translation>Папка XLM-R</translation>
    </message>
    <message>
        <source>MERT&apos;s folder (optional)</source>
        <translation>Папка MERT (необязательно)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Выбрать: {what}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Checkpoints (*.pth *.pt *.bin *.safetensors)</source>
        <translation>Чекпоинты (*.pth *.pt *.bin *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>A name is made of Latin letters, digits, hyphens, underscores and dots.</source>
        <translation>Имя может состоять из латинских букв, цифр, дефисов, подчёркиваний и точек.</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>piano</source>
        <translation>фортепиано</translation>
    </message>
    <message>
        <source>harpsichord</source>
        <translation>клавесин</translation>
    </message>
    <message>
        <source>clavichord</source>
        <translation>клавикорд</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>harmonium</source>
        <translation>фисгармония</translation>
    </message>
    <message>
        <source>accordion</source>
        <translation>аккордеон</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>клавишные</translation>
    </message>
    <message>
        <source>violin</source>
        <translation>скрипка</translation>
    </message>
    <message>
        <source>viola</source>
        <translation>альт</translation>
    </message>
    <message>
        <source>cello</source>
        <translation>виолончель</translation>
    </message>
    <message>
        <source>double bass</source>
        <translation>контрабас</translation>
    </message>
    <message>
        <source>viol</source>
        <translation>виола да гамба</translation>
    </message>
    <message>
        <source>flute</source>
        <translation>флейта</translation>
    </message>
    <message>
        <source>piccolo</source>
        <translation>флейта-пикколо</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>блокфлейта</translation>
    </message>
    <message>
        <source>tin whistle</source>
        <translation>тин-вистл</translation>
    </message>
    <message>
        <source>fife</source>
        <translation>файф</translation>
    </message>
    <message>
        <source>oboe</source>
        <translation>гобой</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>английский рожок</translation>
    </message>
    <message>
        <source>clarinet</source>
        <translation>кларнет</translation>
    </message>
    <message>
        <source>bassoon</source>
        <translation>фагот</translation>
    </message>
    <message>
        <source>saxophone</source>
        <translation>саксофон</translation>
    </message>
    <message>
        <source>horn</source>
        <translation>валторна</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>труба</translation>
    </message>
    <message>
        <source>cornet</source>
        <translation>корнет</translation>
    </message>
    <message>
        <source>trombone</source>
        <translation>тромбон</translation>
    </message>
    <message>
        <source>tuba</source>
        <translation>туба</translation>
    </message>
    <message>
        <source>timpani</source>
        <translation>литавры</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>ударная установка</translation>
    </message>
    <message>
        <source>percussion</source>
        <translation>ударные</translation>
    </message>
    <message>
        <source>xylophone</source>
        <translation>ксилофон</translation>
    </message>
    <message>
        <source>vibraphone</source>
        <translation>вибрафон</translation>
    </message>
    <message>
        <source>glockenspiel</source>
        <translation>колокольчики</translation>
    </message>
    <message>
        <source>bells</source>
        <translation>колокола</translation>
    </message>
    <message>
        <source>celesta</source>
        <translation>челеста</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>гитара</translation>
    </message>
    <message>
        <source>electric guitar</source>
        <translation>электрогитара</translation>
    </message>
    <message>
        <source>bass guitar</source>
        <translation>бас-гитара</translation>
    </message>
    <message>
        <source>lute</source>
        <translation>лютня</translation>
    </message>
    <message>
        <source>mandolin</source>
        <translation>мандолина</translation>
    </message>
    <message>
        <source>banjo</source>
        <translation>банджо</translation>
    </message>
    <message>
        <source>ukulele</source>
        <translation>укулеле</translation>
    </message>
    <message>
        <source>harp</source>
        <translation>арфа</translation>
    </message>
    <message>
        <source>bagpipe</source>
        <translation>волынка</translation>
    </message>
    <message>
        <source>harmonica</source>
        <translation>губная гармошка</translation>
    </message>
    <message>
        <source>synthesizer</source>
        <translation>синтезатор</translation>
    </message>
    <message>
        <source>strings</source>
        <translation>струнные</translation>
    </message>
    <message>
        <source>brass</source>
        <translation>медные духовые</translation>
    </message>
    <message>
        <source>woodwinds</source>
        <translation>деревянные духовые</translation>
    </message>
    <message>
        <source>koto</source>
        <translation>кото</translation>
    </message>
    <message>
        <source>shamisen</source>
        <translation>сямисэн</translation>
    </message>
    <message>
        <source>sitar</source>
        <translation>ситар</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>голос</translation>
    </message>
    <message>
        <source>soprano</source>
        <translation>сопрано</translation>
    </message>
    <message>
        <source>mezzo-soprano</source>
        <translation>меццо-сопрано</translation>
    </message>
    <message>
        <source>alto</source>
        <translation>контральто</translation>
    </message>
    <message>
        <source>tenor</source>
        <translation>тенор</translation>
    </message>
    <message>
        <source>baritone</source>
        <translation>баритон</translation>
    </message>
    <message>
        <source>bass voice</source>
        <translation>бас</translation>
    </message>
    <message>
        <source>choir</source>
        <translation>хор</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>New list “{name}”</source>
        <translation>новый список «{name}»</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>переименование «{name}»</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>удаление «{name}»</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>добавление в «{name}»</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>удаление из «{name}»</translation>
    </message>
    <message>
        <source>Order of “{name}”</source>
        <translation>порядок в «{name}»</translation>
    </message>
    <message>
        <source>Note in “{name}”</source>
        <translation>примечание в «{name}»</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>сохранение запроса «{name}»</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>теги</translation>
    </message>
    <message>
        <source>Label “{name}”</source>
        <translation>метка «{name}»</translation>
    </message>
    <message>
        <source>Take back “{name}”</source>
        <translation>снятие метки «{name}»</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>заметка</translation>
    </message>
</context>
<context>
    <name>KeepingWiring</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Recent queries</source>
        <translation>Недавние запросы</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Новый список</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Новый сет-лист</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить этот запрос</translation>
    </message>
    <message>
        <source>Nothing is asked yet that could be saved.</source>
        <translation>Пока нет запроса, который можно сохранить.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Forget all of these</source>
        <translation>Забыть их все</translation>
    </message>
    <message>
        <source>Remember what is asked</source>
        <translation>Запоминать запросы</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Отменить: {what}</translation>
    </message>
    <message>
        <source>like “{title}”</source>
        <translation>похоже на «{title}»</translation>
    </message>
    <message>
        <source>not like “{title}”</source>
        <translation>не похоже на «{title}»</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>«{name}» удалён.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces taken out of “{name}”.</source>
        <translation>
            <numerusform>%Ln произведение убрано из «{name}».</numerusform>
            <numerusform>%Ln произведения убраны из «{name}».</numerusform>
            <numerusform>%Ln произведений убрано из «{name}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces added to “{name}”.</source>
        <translation>
            <numerusform>%Ln произведение добавлено в «{name}».</numerusform>
            <numerusform>%Ln произведения добавлены в «{name}».</numerusform>
            <numerusform>%Ln произведений добавлено в «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has them already.</source>
        <translation>В «{name}» это уже есть.</translation>
    </message>
    <message>
        <source>The others are in it already.</source>
        <translation>Остальные там уже есть.</translation>
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
            <numerusform>%Ln произведение</numerusform>
            <numerusform>%Ln произведения</numerusform>
            <numerusform>%Ln произведений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{tonic} major</source>
        <translation>{tonic} мажор</translation>
    </message>
    <message>
        <source>{tonic} minor</source>
        <translation>{tonic} минор</translation>
    </message>
    <message>
        <source>{tonic} dorian</source>
        <translation>{tonic} дорийский</translation>
    </message>
    <message>
        <source>{tonic} phrygian</source>
        <translation>{tonic} фригийский</translation>
    </message>
    <message>
        <source>{tonic} lydian</source>
        <translation>{tonic} лидийский</translation>
    </message>
    <message>
        <source>{tonic} mixolydian</source>
        <translation>{tonic} миксолидийский</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Show every kind of music</source>
        <translation>Показать все типы музыки</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Ноты</translation>
    </message>
    <message>
        <source>Show scores</source>
        <translation>Показать ноты</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Show MIDI files</source>
        <translation>Показать MIDI-файлы</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Show recordings</source>
        <translation>Показать записи</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Show sheet music as PDF</source>
        <translation>Показать ноты в PDF</translation>
    </message>
</context>
<context>
    <name>LabelWiring</name>
    <message>
        <source>Labels…</source>
        <translation>Метки…</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Labels in your own words, with commas between: lullaby, march, tango</source>
        <translation>Метки своими словами через запятую: колыбельная, марш, танго</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Tag these pieces</source>
        <translation>Добавить тег</translation>
    </message>
    <message>
        <source>Tags that labels wrote</source>
        <translation>Теги, добавленные по меткам</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>against anything else</source>
        <translation>в сравнении со всем остальным</translation>
    </message>
    <message>
        <source>against the others</source>
        <translation>в сравнении с другими метками</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces stand out for “{label}” by {threshold} or more.</source>
        <translation>
            <numerusform>По метке «{label}» на {threshold} или больше выделяется %Ln произведение.</numerusform>
            <numerusform>По метке «{label}» на {threshold} или больше выделяются %Ln произведения.</numerusform>
            <numerusform>По метке «{label}» на {threshold} или больше выделяются %Ln произведений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” is now on %Ln more pieces; Undo takes it back.</source>
        <translation>
            <numerusform>Тег «{tag}» добавлен ещё %Ln произведению; это можно отменить.</numerusform>
            <numerusform>Тег «{tag}» добавлен ещё %Ln произведениям; это можно отменить.</numerusform>
            <numerusform>Тег «{tag}» добавлен ещё %Ln произведениям; это можно отменить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Just above</source>
        <translation>Чуть выше порога</translation>
    </message>
    <message>
        <source>Just below</source>
        <translation>Чуть ниже порога</translation>
    </message>
    <message>
        <source>Written by labels:</source>
        <translation>Добавлено по меткам:</translation>
    </message>
    <message>
        <source>Type labels in any language. Each piece is held against all others.</source>
        <translation>Введите метки на любом языке. Каждое произведение сравнивается со всеми остальными.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Show only these in full colour</source>
        <translation>Показать в полном цвете только эти</translation>
    </message>
    <message>
        <source>{name}, {count} pieces</source>
        <translation>{name}, произведений: {count}</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level of the microphone</source>
        <translation>Уровень микрофона</translation>
    </message>
</context>
<context>
    <name>ListChooser</name>
    <message>
        <source>Add to a list</source>
        <translation>Добавление в список</translation>
    </message>
    <message>
        <source>Name of your first list: a concert, a pupil…</source>
        <translation>Имя первого списка: концерт, ученик…</translation>
    </message>
    <message>
        <source>Which list? Type a name</source>
        <translation>Какой список? Введите название</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Название списка</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Enter adds the chosen pieces.</source>
        <translation>Enter добавляет выбранные произведения.</translation>
    </message>
    <message>
        <source>New list “{name}”</source>
        <translation>Новый список «{name}»</translation>
    </message>
    <message>
        <source>New set list “{name}”</source>
        <translation>Новый сет-лист «{name}»</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Back to the search</source>
        <translation>Вернуться к поиску</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Nothing is in this list yet. Drop results on its name, or choose some and press Ctrl+Enter.</source>
        <translation>В этом списке пока ничего нет. Перетащите результаты на его название или выберите их и нажмите Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Set list</source>
        <translation>Сет-лист</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln произведение</numerusform>
            <numerusform>%Ln произведения</numerusform>
            <numerusform>%Ln произведений</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} without a known length</source>
        <translation>{count} без известной длительности</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Collect pieces for a concert or a pupil: make a list with +.</source>
        <translation>Собирайте произведения для концерта или ученика: создайте список кнопкой +.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Новый сет-лист</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Новый список</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>What failed…</source>
        <translation>Ошибки анализа…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Модели…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>About Incipit</source>
        <translation>О программе Incipit</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the library</source>
        <translation>Карта библиотеки</translation>
    </message>
    <message>
        <source>Arrow keys move the map, with Shift they go from piece to piece; plus and minus look closer.</source>
        <translation>Стрелки двигают карту, с Shift переходят от произведения к произведению; плюс и минус меняют масштаб.</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Move the map</source>
        <translation>Двигать карту</translation>
    </message>
    <message>
        <source>Draw around pieces (or Shift and drag)</source>
        <translation>Обвести произведения (или тянуть с Shift)</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Выделить прямоугольник</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>Приблизить (+)</translation>
    </message>
    <message>
        <source>Look wider (-)</source>
        <translation>Отдалить (-)</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation>Показать всю карту (0)</translation>
    </message>
    <message>
        <source>Show only what the search has found in full colour</source>
        <translation>Показать в полном цвете только найденное</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Что означают цвета</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>По виду</translation>
    </message>
    <message>
        <source>By composer</source>
        <translation>По композитору</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>По тегу</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln найдено</numerusform>
            <numerusform>%Ln найдено</numerusform>
            <numerusform>%Ln найдено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Back to the search</source>
        <translation>Вернуться к поиску</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Нарисовать заново</translation>
    </message>
    <message>
        <source>Give all pieces new places; else new pieces join those that are there</source>
        <translation>Дать всем произведениям новые места; иначе новые добавляются к имеющимся</translation>
    </message>
    <message>
        <source>Map of the library</source>
        <translation>Карта библиотеки</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Nothing to be seen yet</source>
        <translation>Пока ничего не видно</translation>
    </message>
    <message>
        <source>As soon as pieces are analysed, each has its place here, near those that it sounds like.</source>
        <translation>Как только произведения проанализированы, каждое получает здесь место рядом с похожими по звучанию.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces; near one another lies what sounds alike.</source>
        <translation>
            <numerusform>%Ln произведение; рядом лежит то, что звучит похоже.</numerusform>
            <numerusform>%Ln произведения; рядом лежит то, что звучит похоже.</numerusform>
            <numerusform>%Ln произведений; рядом лежит то, что звучит похоже.</numerusform>
        </translation>
    </message>
    <message>
        <source>Giving every piece its place…</source>
        <translation>Каждое произведение получает своё место…</translation>
    </message>
    <message>
        <source>Looking which pieces sound alike…</source>
        <translation>Поиск похожих по звучанию произведений…</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>недоступно</translation>
    </message>
    <message>
        <source>Others, or unknown</source>
        <translation>Другие или неизвестно</translation>
    </message>
    <message>
        <source>Other tags, or none</source>
        <translation>Другие теги или без них</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Ноты</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>How far the map has come</source>
        <translation>Ход построения карты</translation>
    </message>
</context>
<context>
    <name>MapWiring</name>
    <message>
        <source>Map of the library</source>
        <translation>Карта библиотеки</translation>
    </message>
    <message>
        <source>There is no map</source>
        <translation>Карты нет</translation>
    </message>
    <message>
        <source>These pieces were selected on the map.</source>
        <translation>Эти произведения выбраны на карте.</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Tags…</source>
        <translation>Теги…</translation>
    </message>
    <message>
        <source>A remark of your own</source>
        <translation>Ваша заметка</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Заметка</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln звезда</numerusform>
            <numerusform>%Ln звезды</numerusform>
            <numerusform>%Ln звёзд</numerusform>
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
        <translation>Модель</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Выполняется на</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Pieces a minute</source>
        <translation>Произведений в минуту</translation>
    </message>
    <message>
        <source>Why not faster</source>
        <translation>Почему не быстрее</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Your music and your questions are analysed on this computer alone, {place}.</source>
        <translation>Ваша музыка и запросы анализируются только на этом компьютере, {place}.</translation>
    </message>
    <message>
        <source>What analyses your music</source>
        <translation>Что анализирует вашу музыку</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>GPL-3.0-or-later: free to use, to study, to pass on and to change</source>
        <translation>GPL-3.0-or-later: можно свободно использовать, изучать, передавать и изменять</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Python and Qt</source>
        <translation>Python и Qt</translation>
    </message>
    <message>
        <source>Finds scores, MIDI files and recordings in your own folders by what they are like.</source>
        <translation>Находит ноты, MIDI-файлы и записи в ваших папках по тому, какие они.</translation>
    </message>
    <message>
        <source>Show the library&apos;s file</source>
        <translation>Показать файл библиотеки</translation>
    </message>
    <message>
        <source>About Incipit</source>
        <translation>О программе Incipit</translation>
    </message>
</context>
<context>
    <name>MinorTonics</name>
    <message>
        <source>C</source>
        <translation>до</translation>
    </message>
    <message>
        <source>C♯</source>
        <translation>до-диез</translation>
    </message>
    <message>
        <source>D♭</source>
        <translation>ре-бемоль</translation>
    </message>
    <message>
        <source>D</source>
        <translation>ре</translation>
    </message>
    <message>
        <source>D♯</source>
        <translation>ре-диез</translation>
    </message>
    <message>
        <source>E♭</source>
        <translation>ми-бемоль</translation>
    </message>
    <message>
        <source>E</source>
        <translation>ми</translation>
    </message>
    <message>
        <source>F</source>
        <translation>фа</translation>
    </message>
    <message>
        <source>F♯</source>
        <translation>фа-диез</translation>
    </message>
    <message>
        <source>G♭</source>
        <translation>соль-бемоль</translation>
    </message>
    <message>
        <source>G</source>
        <translation>соль</translation>
    </message>
    <message>
        <source>G♯</source>
        <translation>соль-диез</translation>
    </message>
    <message>
        <source>A♭</source>
        <translation>ля-бемоль</translation>
    </message>
    <message>
        <source>A</source>
        <translation>ля</translation>
    </message>
    <message>
        <source>A♯</source>
        <translation>ля-диез</translation>
    </message>
    <message>
        <source>B♭</source>
        <translation>си-бемоль</translation>
    </message>
    <message>
        <source>B</source>
        <translation>си</translation>
    </message>
    <message>
        <source>C♭</source>
        <translation>до-бемоль</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Remove a model</source>
        <translation>Удаление модели</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <translation>Удалить {model}?</translation>
    </message>
    <message>
        <source>Remove what was fetched of {model}?</source>
        <translation>Удалить скачанные файлы {model}?</translation>
    </message>
    <message>
        <source>This frees {size}.</source>
        <translation>Это освободит {size}.</translation>
    </message>
    <message numerus="yes">
        <source>This frees {size}: its files, and its analysis of %Ln pieces, which it would have to make again. Your music and what you have said of it stay as they are.</source>
        <translation>
            <numerusform>Это освободит {size}: файлы модели и её анализ %Ln произведения, который пришлось бы делать заново. Ваша музыка и всё, что вы о ней указали, останутся без изменений.</numerusform>
            <numerusform>Это освободит {size}: файлы модели и её анализ %Ln произведений, который пришлось бы делать заново. Ваша музыка и всё, что вы о ней указали, останутся без изменений.</numerusform>
            <numerusform>Это освободит {size}: файлы модели и её анализ %Ln произведений, который пришлось бы делать заново. Ваша музыка и всё, что вы о ней указали, останутся без изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>at work</source>
        <translation>работает</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Best for</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Не установлена</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Изменилась с тех пор</translation>
    </message>
    <message>
        <source>Not installed; its analysis is kept</source>
        <translation>Не установлена; анализ сохранён</translation>
    </message>
    <message>
        <source>Being made ready: {percent} %</source>
        <translation>Подготовка: {percent} %</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>Готова к работе</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Установлена</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>от {size}</translation>
    </message>
    <message>
        <source>Recordings, and all kinds in one list</source>
        <translation>Записи; все типы в одном списке</translation>
    </message>
    <message>
        <source>Scores, MIDI</source>
        <translation>Ноты, MIDI</translation>
    </message>
    <message>
        <source>A quick start on any computer</source>
        <translation>Быстрый старт на любом компьютере</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>In use for {kinds}</source>
        <translation>Используется для {kinds}</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>нот</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>аудио</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>текстов</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>A model turns music and words into what can be compared, on this computer. Another one analyses all pieces in the background, while the one in use goes on answering.</source>
        <translation>Модель превращает музыку и слова в то, что можно сравнивать, прямо на этом компьютере. Другая модель анализирует все произведения в фоне, а текущая тем временем продолжает отвечать.</translation>
    </message>
    <message>
        <source>Models, with state, size and licence</source>
        <translation>Модели: состояние, размер и лицензия</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation>Включить сразу</translation>
    </message>
    <message>
        <source>Do not make ready</source>
        <translation>Не готовить</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Import from files…</source>
        <translation>Импорт из файлов…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Скачать…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Back to {model}</source>
        <translation>Вернуть {model}</translation>
    </message>
    <message>
        <source>Languages: {languages}.</source>
        <translation>Языки: {languages}.</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Лицензия: {licence}.</translation>
    </message>
    <message>
        <source>{size} of it have been fetched.</source>
        <translation>Уже скачано {size}.</translation>
    </message>
    <message>
        <source>Precision: {precision}.</source>
        <translation>Точность: {precision}.</translation>
    </message>
    <message>
        <source>It has analysed {done} of {total} pieces here, which takes {size}.</source>
        <translation>Здесь проанализировано {done} из {total} произведений, анализ занимает {size}.</translation>
    </message>
    <message>
        <source>It answers as soon as it has analysed all; until then what is in use answers.</source>
        <translation>Модель начнёт отвечать, когда проанализирует всё; до тех пор отвечает текущая.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>No program is set up to open this file.</source>
        <translation>Не назначена программа для открытия этого файла.</translation>
    </message>
    <message>
        <source>This program could not be started.</source>
        <translation>Не удалось запустить эту программу.</translation>
    </message>
    <message>
        <source>No file manager could be started.</source>
        <translation>Не удалось запустить файловый менеджер.</translation>
    </message>
</context>
<context>
    <name>OrphansDialog</name>
    <message>
        <source>What lacks its score or recording</source>
        <translation>Произведения без нот или записи</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Что искать</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>Pieces looked at</source>
        <translation>Просмотрено произведений</translation>
    </message>
    <message>
        <source>Looks for pieces to which no likely and no confirmed companion is known.</source>
        <translation>Поиск произведений, для которых не известно ни вероятной, ни подтверждённой пары.</translation>
    </message>
    <message>
        <source>Pieces found</source>
        <translation>Найденные произведения</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces found.</source>
        <translation>
            <numerusform>Найдено %Ln произведение.</numerusform>
            <numerusform>Найдено %Ln произведения.</numerusform>
            <numerusform>Найдено %Ln произведений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Поиск остановлен раньше конца.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Произведение</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Ноты</translation>
    </message>
    <message>
        <source>MIDI files</source>
        <translation>MIDI-файлы</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>записи</translation>
    </message>
    <message>
        <source>a score</source>
        <translation>нот</translation>
    </message>
    <message>
        <source>a MIDI file</source>
        <translation>MIDI-файла</translation>
    </message>
    <message>
        <source>{kind} without {lacking}</source>
        <translation>{kind} без {lacking}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Leave the reading view</source>
        <translation>Выйти из режима чтения</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Режим чтения</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} из {pages}</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Other parts</source>
        <translation>Другие партии</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Заглушить</translation>
    </message>
    <message>
        <source>Mute {part}</source>
        <translation>Заглушить: {part}</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Соло</translation>
    </message>
    <message>
        <source>Hear {part} alone</source>
        <translation>Слушать отдельно: {part}</translation>
    </message>
</context>
<context>
    <name>PieceWiring</name>
    <message>
        <source>Add to a list…</source>
        <translation>Добавить в список…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Теги…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln звезда</numerusform>
            <numerusform>%Ln звезды</numerusform>
            <numerusform>%Ln звёзд</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Без звёзд</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать примечание</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Убрать из «{name}»</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Копировать название</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Выбранное</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Открыть с помощью…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Добавить в список</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Новый список</translation>
    </message>
    <message>
        <source>Another list…</source>
        <translation>Другой список…</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Оценить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are offline and cannot be dragged.</source>
        <translation>
            <numerusform>%Ln файл недоступен, перетащить его нельзя.</numerusform>
            <numerusform>%Ln файла недоступны, перетащить их нельзя.</numerusform>
            <numerusform>%Ln файлов недоступны, перетащить их нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with which program?</source>
        <translation>Какой программой открыть?</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Экспорт в</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces written to {place}.</source>
        <translation>
            <numerusform>%Ln произведение сохранено в {place}.</numerusform>
            <numerusform>%Ln произведения сохранены в {place}.</numerusform>
            <numerusform>%Ln произведений сохранено в {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln files; they are in {place}.</source>
        <translation>
            <numerusform>Остановлено: скопирован %Ln файл, он в {place}.</numerusform>
            <numerusform>Остановлено: скопировано %Ln файла, они в {place}.</numerusform>
            <numerusform>Остановлено: скопировано %Ln файлов, они в {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files written to {place}; a tunebook is copied once, whole.</source>
        <translation>
            <numerusform>%Ln файл сохранён в {place}; сборник мелодий копируется один раз целиком.</numerusform>
            <numerusform>%Ln файла сохранены в {place}; сборник мелодий копируется один раз целиком.</numerusform>
            <numerusform>%Ln файлов сохранено в {place}; сборник мелодий копируется один раз целиком.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: {reason}</source>
        <translation>
            <numerusform>Пропущено %Ln: {reason}</numerusform>
            <numerusform>Пропущено %Ln: {reason}</numerusform>
            <numerusform>Пропущено %Ln: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayWiring</name>
    <message>
        <source>Play or pause</source>
        <translation>Воспроизвести или приостановить</translation>
    </message>
    <message>
        <source>Stop, or leave the reading view</source>
        <translation>Остановить или выйти из режима чтения</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Режим чтения</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message numerus="yes">
        <source>Only the first %Ln minutes can be played here.</source>
        <translation>
            <numerusform>Здесь можно прослушать только первую %Ln минуту.</numerusform>
            <numerusform>Здесь можно прослушать только первые %Ln минуты.</numerusform>
            <numerusform>Здесь можно прослушать только первые %Ln минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of its repeats are played here: {played} instead of {whole}.</source>
        <translation>Здесь звучат не все повторения: {played} вместо {whole}.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Repeat the marked stretch, or all</source>
        <translation>Повторять отмеченный фрагмент или всё</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Партии</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>{time} of {whole}</source>
        <translation>{time} из {whole}</translation>
    </message>
</context>
<context>
    <name>PreferenceWiring</name>
    <message>
        <source>Preferences…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Preview below the results</source>
        <translation>Просмотр под результатами</translation>
    </message>
    <message>
        <source>Paused while on battery</source>
        <translation>Приостановлено: питание от батареи</translation>
    </message>
    <message>
        <source>Paused while other programs are busy</source>
        <translation>Приостановлено: заняты другие программы</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Right of the results</source>
        <translation>Справа от результатов</translation>
    </message>
    <message>
        <source>Below the results</source>
        <translation>Под результатами</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Системное</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Pause while on battery</source>
        <translation>Приостанавливать при питании от батареи</translation>
    </message>
    <message>
        <source>Pause while other programs are busy</source>
        <translation>Приостанавливать, когда заняты другие программы</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Delete recordings and pasted music</source>
        <translation>Удалить записанную и вставленную музыку</translation>
    </message>
    <message>
        <source>What was recorded or pasted to search with is kept on this computer only.</source>
        <translation>Всё записанное или вставленное для поиска хранится только на этом компьютере.</translation>
    </message>
    <message>
        <source>{device} (absent)</source>
        <translation>{device} (не подключено)</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Просмотр</translation>
    </message>
    <message>
        <source>Play &amp;on</source>
        <translation>&amp;Вывод звука</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>Processor &amp;cores</source>
        <translation>Я&amp;дра процессора</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Образцы</translation>
    </message>
    <message>
        <source>Another language is used when Incipit starts the next time; all else holds at once.</source>
        <translation>Язык сменится при следующем запуске Incipit; всё остальное действует сразу.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Only the words of this file could be read, not its notes.</source>
        <translation>В этом файле удалось прочитать только слова, но не ноты.</translation>
    </message>
    <message>
        <source>The folder is offline.</source>
        <translation>Папка недоступна.</translation>
    </message>
    <message>
        <source>First system of {title}</source>
        <translation>Первая система: {title}</translation>
    </message>
    <message>
        <source>Choose a piece to see and hear it.</source>
        <translation>Выберите произведение, чтобы увидеть и услышать его.</translation>
    </message>
</context>
<context>
    <name>QueryBox</name>
    <message>
        <source>Describe the music, or type a name</source>
        <translation>Опишите музыку или введите название</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Describe the music you look for, in any language, or type a name</source>
        <translation>Опишите нужную музыку на любом языке или введите название</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record an example</source>
        <translation>Запись образца</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Search with this</source>
        <translation>Искать по записи</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing is heard in it: choose another microphone, or see whether it is muted.</source>
        <translation>Звука не слышно: выберите другой микрофон или проверьте, не отключён ли он.</translation>
    </message>
    <message>
        <source>{device} (absent)</source>
        <translation>{device} (не подключён)</translation>
    </message>
    <message>
        <source>Recording: {time} of {most}</source>
        <translation>Запись: {time} из {most}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play back</source>
        <translation>Прослушать</translation>
    </message>
    <message>
        <source>{kept} of {whole} are kept</source>
        <translation>Оставлено {kept} из {whole}</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Пока ничего не записано.</translation>
    </message>
    <message>
        <source>Sing, hum or play what you look for, up to two minutes. The recording never leaves this computer.</source>
        <translation>Спойте, напойте или сыграйте то, что ищете, — до двух минут. Запись не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>&amp;Микрофон</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
</context>
<context>
    <name>RecordWiring</name>
    <message>
        <source>Record an example…</source>
        <translation>Записать образец…</translation>
    </message>
    <message>
        <source>Recording of {moment}</source>
        <translation>Запись от {moment}</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Matches by name</source>
        <translation>Совпадения по названию</translation>
    </message>
    <message>
        <source>Matches by meaning</source>
        <translation>Совпадения по смыслу</translation>
    </message>
    <message>
        <source>Matches by facts</source>
        <translation>Совпадения по характеристикам</translation>
    </message>
    <message>
        <source>Below here no better than chance</source>
        <translation>Ниже — не лучше случайных</translation>
    </message>
    <message>
        <source>No composer named</source>
        <translation>Композитор не указан</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln произведение</numerusform>
            <numerusform>%Ln произведения</numerusform>
            <numerusform>%Ln произведений</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>раскрыто</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>свёрнуто</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>недоступно</translation>
    </message>
    <message>
        <source>{path}, tune {number}</source>
        <translation>{path}, мелодия {number}</translation>
    </message>
    <message>
        <source>offline: {path}</source>
        <translation>недоступно: {path}</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Только слова</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ноты</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>сильное</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможное</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>слабое</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Композитор</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Тональность</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Такты</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Соответствие</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>по названию</translation>
    </message>
</context>
<context>
    <name>ResultTableView</name>
    <message>
        <source>Results as a table</source>
        <translation>Результаты таблицей</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Sort by relevance</source>
        <translation>Сортировать по соответствию</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>What to ignore</source>
        <translation>Что пропускать</translation>
    </message>
    <message>
        <source>One rule a line, such as *.wav, /sketches/ or !keep.wav, written as for Git. What is ignored is not searched; nothing is deleted, and it comes back when the rule goes.</source>
        <translation>По одному правилу в строке, например *.wav, /sketches/ или !keep.wav, как в Git. Пропущенное не участвует в поиске; ничего не удаляется, и всё вернётся, если убрать правило.</translation>
    </message>
    <message>
        <source>In “{folder}”</source>
        <translation>В «{folder}»</translation>
    </message>
    <message>
        <source>In all folders</source>
        <translation>Во всех папках</translation>
    </message>
</context>
<context>
    <name>RuntimeReport</name>
    <message>
        <source>on the processor</source>
        <translation>на процессоре</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>на видеокарте</translation>
    </message>
    <message>
        <source>on the processor, since the graphics card cannot be used</source>
        <translation>на процессоре, так как видеокарту использовать нельзя</translation>
    </message>
    <message>
        <source>{rate} pieces a minute</source>
        <translation>{rate} произв. в минуту</translation>
    </message>
</context>
<context>
    <name>ScorePages</name>
    <message>
        <source>Opening the page…</source>
        <translation>Страница открывается…</translation>
    </message>
    <message>
        <source>Engraving the score…</source>
        <translation>Ноты отрисовываются…</translation>
    </message>
    <message>
        <source>Page {page} of {pages} of {title}</source>
        <translation>Страница {page} из {pages}: {title}</translation>
    </message>
    <message>
        <source>The whole score cannot be shown. {reason}</source>
        <translation>Ноты нельзя показать целиком. {reason}</translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message>
        <source>A search that you save stays here, and stays live.</source>
        <translation>Сохранённый запрос остаётся здесь, а его результаты обновляются.</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые запросы</translation>
    </message>
    <message>
        <source>Save what is asked now (Ctrl+S)</source>
        <translation>Сохранить текущий запрос (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Back to the query before (Alt+Left)</source>
        <translation>К предыдущему запросу (Alt+Влево)</translation>
    </message>
    <message>
        <source>Forward to the next query (Alt+Right)</source>
        <translation>К следующему запросу (Alt+Вправо)</translation>
    </message>
    <message>
        <source>Record an example (Ctrl+R)</source>
        <translation>Записать образец (Ctrl+R)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>Filters…</source>
        <translation>Фильтры…</translation>
    </message>
    <message>
        <source>Group results</source>
        <translation>Группировать результаты</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Показать списком</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>Не группировать</translation>
    </message>
    <message>
        <source>Group by work</source>
        <translation>Группировать по произведению</translation>
    </message>
    <message>
        <source>Group by composer</source>
        <translation>Группировать по композитору</translation>
    </message>
</context>
<context>
    <name>SearchWiring</name>
    <message>
        <source>Type a query</source>
        <translation>Ввести запрос</translation>
    </message>
    <message>
        <source>Back to the query before</source>
        <translation>К предыдущему запросу</translation>
    </message>
    <message>
        <source>Forward to the next query</source>
        <translation>К следующему запросу</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Следующий результат</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Предыдущий результат</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>Показать больше результатов</translation>
    </message>
    <message>
        <source>Open in your own program</source>
        <translation>Открыть во внешней программе</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Что вы ищете?</translation>
    </message>
    <message>
        <source>Describe it in your own words, in any language, or type a title or a composer.</source>
        <translation>Опишите это своими словами на любом языке либо введите название или композитора.</translation>
    </message>
    <message>
        <source>a lively dance in 6/8</source>
        <translation>оживлённый танец на 6/8</translation>
    </message>
    <message>
        <source>something slow and sad in a minor key</source>
        <translation>что-нибудь медленное и грустное в миноре</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new results · Show</source>
        <translation>
            <numerusform>%Ln новый результат · Показать</numerusform>
            <numerusform>%Ln новых результата · Показать</numerusform>
            <numerusform>%Ln новых результатов · Показать</numerusform>
        </translation>
    </message>
    <message>
        <source>Results in a new order · Show</source>
        <translation>Новый порядок результатов · Показать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln результат</numerusform>
            <numerusform>%Ln результата</numerusform>
            <numerusform>%Ln результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} results</source>
        <translation>Первые результаты: {count}</translation>
    </message>
    <message>
        <source>Only names are searched.</source>
        <translation>Поиск идёт только по названиям.</translation>
    </message>
    <message>
        <source>Searching {searched} of {total} pieces so far.</source>
        <translation>Пока поиск идёт по {searched} из {total} произведений.</translation>
    </message>
    <message>
        <source>Pieces in grey are not there now: their disk is away, or their folder was moved.</source>
        <translation>Серым показаны недоступные произведения: их диск отключён или папка перемещена.</translation>
    </message>
    <message>
        <source>Nothing stands out more than by chance; these pieces come nearest.</source>
        <translation>Ничто не выделяется сильнее случайного; эти произведения ближе всего.</translation>
    </message>
    <message>
        <source>Examples cannot be compared without a model; words are looked for among names.</source>
        <translation>Без модели образцы сравнить нельзя; слова ищутся в названиях.</translation>
    </message>
    <message>
        <source>Nothing in the library can be compared with all that is asked here together.</source>
        <translation>В библиотеке нет ничего, что можно сравнить сразу со всем запрошенным.</translation>
    </message>
    <message>
        <source>Try other words, or add more folders.</source>
        <translation>Попробуйте другие слова или добавьте ещё папки.</translation>
    </message>
    <message>
        <source>Other kinds of music are hidden: choose All to see them.</source>
        <translation>Другие типы музыки скрыты: выберите «Все», чтобы увидеть их.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Пока ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing is analysed yet</source>
        <translation>Пока ничего не проанализировано</translation>
    </message>
    <message>
        <source>{searched} of {total} pieces are analysed; what fits appears here as soon as it is there.</source>
        <translation>Проанализировано {searched} из {total} произведений; подходящее появится здесь сразу, как только найдётся.</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>Поиск не удался</translation>
    </message>
    <message>
        <source>Analysed by {model}, {place}.</source>
        <translation>Анализирует {model}, {place}.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Нет модели</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select nothing</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Show as results</source>
        <translation>Показать как результаты</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Найти похожее</translation>
    </message>
    <message>
        <source>Add to list…</source>
        <translation>Добавить в список…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces selected</source>
        <translation>
            <numerusform>Выбрано %Ln произведение</numerusform>
            <numerusform>Выбрано %Ln произведения</numerusform>
            <numerusform>Выбрано %Ln произведений</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a piece, or draw around several.</source>
        <translation>Щёлкните произведение или обведите несколько.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces selected; the first {some} are taken</source>
        <translation>
            <numerusform>Выбрано %Ln произведение; берутся первые {some}</numerusform>
            <numerusform>Выбрано %Ln произведения; берутся первые {some}</numerusform>
            <numerusform>Выбрано %Ln произведений; берутся первые {some}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>None of its files is in your folders any more.</source>
        <translation>Ни одного из его файлов больше нет в ваших папках.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Engraved music</source>
        <translation>Нотный текст</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Models…</source>
        <translation>Модели…</translation>
    </message>
    <message>
        <source>What analyses your music and your questions (Ctrl+M)</source>
        <translation>Что анализирует вашу музыку и ваши запросы (Ctrl+M)</translation>
    </message>
    <message>
        <source>Models: {what}</source>
        <translation>Модели: {what}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln pieces</source>
        <translation>
            <numerusform>Теги %Ln произведения</numerusform>
            <numerusform>Теги %Ln произведений</numerusform>
            <numerusform>Теги %Ln произведений</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag; Enter puts it on, Enter again saves</source>
        <translation>Новый тег; Enter добавляет его, Enter ещё раз — сохраняет</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новый тег</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Все теги</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Waiting: another program is bringing this library up to date</source>
        <translation>Ожидание: библиотеку обновляет другая программа</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>{speed}/с</translation>
    </message>
    <message>
        <source>Asking what there is</source>
        <translation>Запрос списка файлов</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Скачивание</translation>
    </message>
    <message>
        <source>Checking what has come</source>
        <translation>Проверка скачанного</translation>
    </message>
    <message>
        <source>The line dropped; trying again</source>
        <translation>Связь прервалась; новая попытка</translation>
    </message>
    <message>
        <source>Reading the checkpoint</source>
        <translation>Чтение чекпоинта</translation>
    </message>
    <message>
        <source>Recognising the files</source>
        <translation>Распознавание файлов</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Преобразование</translation>
    </message>
    <message>
        <source>Measuring speed and accuracy</source>
        <translation>Измерение скорости и точности</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Завершение</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>осталось меньше минуты</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>осталась %Ln минута</numerusform>
            <numerusform>осталось %Ln минуты</numerusform>
            <numerusform>осталось %Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours left</source>
        <translation>осталось {hours} ч</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Click to go there. Drag with Shift to mark a stretch for the loop. Ctrl and the wheel zoom.</source>
        <translation>Щелчок — переход к этому месту. Перетаскивание с Shift — выделение фрагмента для повтора. Ctrl и колесо — масштаб.</translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>Tonics</name>
    <message>
        <source>C</source>
        <translation>до</translation>
    </message>
    <message>
        <source>C♯</source>
        <translation>до-диез</translation>
    </message>
    <message>
        <source>D♭</source>
        <translation>ре-бемоль</translation>
    </message>
    <message>
        <source>D</source>
        <translation>ре</translation>
    </message>
    <message>
        <source>D♯</source>
        <translation>ре-диез</translation>
    </message>
    <message>
        <source>E♭</source>
        <translation>ми-бемоль</translation>
    </message>
    <message>
        <source>E</source>
        <translation>ми</translation>
    </message>
    <message>
        <source>F</source>
        <translation>фа</translation>
    </message>
    <message>
        <source>F♯</source>
        <translation>фа-диез</translation>
    </message>
    <message>
        <source>G♭</source>
        <translation>соль-бемоль</translation>
    </message>
    <message>
        <source>G</source>
        <translation>соль</translation>
    </message>
    <message>
        <source>G♯</source>
        <translation>соль-диез</translation>
    </message>
    <message>
        <source>A♭</source>
        <translation>ля-бемоль</translation>
    </message>
    <message>
        <source>A</source>
        <translation>ля</translation>
    </message>
    <message>
        <source>A♯</source>
        <translation>ля-диез</translation>
    </message>
    <message>
        <source>B♭</source>
        <translation>си-бемоль</translation>
    </message>
    <message>
        <source>B</source>
        <translation>си</translation>
    </message>
    <message>
        <source>C♭</source>
        <translation>до-бемоль</translation>
    </message>
</context>
<context>
    <name>TrimBar</name>
    <message>
        <source>Drag the ends to keep a part. Left and Right move the first, with Shift the last.</source>
        <translation>Перетащите края, чтобы оставить часть. Стрелки влево и вправо двигают начало, с Shift — конец.</translation>
    </message>
    <message>
        <source>What is kept: from {begin} to {end} seconds</source>
        <translation>Оставлено: от {begin} до {end} с</translation>
    </message>
</context>
<context>
    <name>TwiceDialog</name>
    <message>
        <source>Duplicates and editions</source>
        <translation>Дубликаты и редакции</translation>
    </message>
    <message>
        <source>What is there twice</source>
        <translation>Что есть в нескольких экземплярах</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Произведение</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Leave out of all searches; no file is touched</source>
        <translation>Исключить из всех поисков; файлы не затрагиваются</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Показать снова</translation>
    </message>
    <message>
        <source>The same content in several places</source>
        <translation>Одно и то же содержимое в нескольких местах</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln место</numerusform>
            <numerusform>%Ln места</numerusform>
            <numerusform>%Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly the same, group {number}</source>
        <translation>Почти одинаковые, группа {number}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрытые</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces lie in several places</source>
        <translation>
            <numerusform>%Ln произведение хранится в нескольких местах</numerusform>
            <numerusform>%Ln произведения хранятся в нескольких местах</numerusform>
            <numerusform>%Ln произведений хранятся в нескольких местах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are nearly the same</source>
        <translation>
            <numerusform>%Ln группа почти одинаковых</numerusform>
            <numerusform>%Ln группы почти одинаковых</numerusform>
            <numerusform>%Ln групп почти одинаковых</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, each found once; {groups}.</source>
        <translation>{files} (в результатах — по одному разу); {groups}.</translation>
    </message>
    <message>
        <source>Nothing is there twice, or nearly twice.</source>
        <translation>Ничего не повторяется, даже почти.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Отменить это действие (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>ViewWiring</name>
    <message>
        <source>Results as a list</source>
        <translation>Результаты списком</translation>
    </message>
    <message>
        <source>Results as a table</source>
        <translation>Результаты таблицей</translation>
    </message>
    <message>
        <source>Group by work, by composer, or not</source>
        <translation>Группировать по произведению, композитору или нет</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>From the query into the results, and back</source>
        <translation>Из запроса в результаты и обратно</translation>
    </message>
    <message>
        <source>Rename a list or search, note on a piece of a list</source>
        <translation>Переименовать список или поиск, примечание к произведению списка</translation>
    </message>
    <message>
        <source>Move a piece within its list</source>
        <translation>Переместить произведение в списке</translation>
    </message>
    <message>
        <source>Take out of a list, delete a list or search</source>
        <translation>Убрать из списка, удалить список или поиск</translation>
    </message>
    <message>
        <source>In the line of the sound: a step back or on</source>
        <translation>На линии звука: шаг назад или вперёд</translation>
    </message>
    <message>
        <source>Next or previous page</source>
        <translation>Следующая или предыдущая страница</translation>
    </message>
    <message>
        <source>First or last page</source>
        <translation>Первая или последняя страница</translation>
    </message>
    <message>
        <source>Close or open a group of results</source>
        <translation>Свернуть или раскрыть группу результатов</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as there is room</source>
        <translation>Крупнее, мельче, по ширине</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Try with sample pieces</source>
        <translation>Попробовать на примерах</translation>
    </message>
    <message>
        <source>Find any piece you own by describing it</source>
        <translation>Найдите любое своё произведение по описанию</translation>
    </message>
    <message>
        <source>Describe what you look for</source>
        <translation>Опишите, что ищете</translation>
    </message>
    <message>
        <source>“A slow sad waltz for two violins”, in any language, finds scores, MIDI files and recordings.</source>
        <translation>Запрос «Медленный грустный вальс для двух скрипок» на любом языке найдёт ноты, MIDI-файлы и записи.</translation>
    </message>
    <message>
        <source>Add your music</source>
        <translation>Добавьте свою музыку</translation>
    </message>
    <message>
        <source>Drop a folder here or choose one. Your files are only read: none is ever changed or moved.</source>
        <translation>Перетащите папку сюда или выберите её. Файлы только читаются: ни один не будет изменён или перемещён.</translation>
    </message>
    <message>
        <source>Search while it is analysed</source>
        <translation>Ищите, пока идёт анализ</translation>
    </message>
    <message>
        <source>All work is done on this computer, without a network; you can pause it.</source>
        <translation>Вся работа идёт на этом компьютере, без сети; её можно приостановить.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why it matched</source>
        <translation>Почему найдено</translation>
    </message>
    <message>
        <source>Find the passage that fits best</source>
        <translation>Найти самый подходящий фрагмент</translation>
    </message>
    <message>
        <source>Play the passage</source>
        <translation>Воспроизвести фрагмент</translation>
    </message>
    <message>
        <source>Comparing passages: {done} of {total}</source>
        <translation>Сравнение фрагментов: {done} из {total}</translation>
    </message>
    <message>
        <source>Looking for the passage…</source>
        <translation>Поиск фрагмента…</translation>
    </message>
    <message>
        <source>The piece is too short to tell its passages apart.</source>
        <translation>Произведение слишком короткое, чтобы выделить в нём фрагменты.</translation>
    </message>
    <message>
        <source>Comparing the passages takes too long.</source>
        <translation>Сравнение фрагментов занимает слишком много времени.</translation>
    </message>
    <message>
        <source>The whole piece matches evenly: no passage stands out.</source>
        <translation>Произведение подходит равномерно: ни один фрагмент не выделяется.</translation>
    </message>
    <message>
        <source>bars {first}–{last}</source>
        <translation>такты {first}–{last}</translation>
    </message>
    <message>
        <source>Stands out: {place}</source>
        <translation>Выделяется: {place}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Композитор</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>not known of this piece</source>
        <translation>для этого произведения неизвестно</translation>
    </message>
    <message>
        <source>{fact} (found by analysis)</source>
        <translation>{fact} (определено анализом)</translation>
    </message>
    <message>
        <source>asked {wanted}, is {fact}</source>
        <translation>запрошено {wanted}, на деле {fact}</translation>
    </message>
</context>
<context>
    <name>WorkWiring</name>
    <message>
        <source>What lacks its score or recording…</source>
        <translation>Произведения без нот или записи…</translation>
    </message>
    <message>
        <source>Duplicates and editions…</source>
        <translation>Дубликаты и редакции…</translation>
    </message>
    <message>
        <source>follows from others</source>
        <translation>следует из других</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>подтверждено вами</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>отклонено вами</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>почти наверняка</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительно</translation>
    </message>
</context>
<context>
    <name>WorksPanel</name>
    <message>
        <source>Same work</source>
        <translation>То же сочинение</translation>
    </message>
    <message>
        <source>{kind}: {title}, {sureness}</source>
        <translation>{kind}: {title}, {sureness}</translation>
    </message>
    <message>
        <source>Play this {kind}</source>
        <translation>Воспроизвести: {kind}</translation>
    </message>
    <message>
        <source>Play {title}, {kind}</source>
        <translation>Воспроизвести: {title}, {kind}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Это другое</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
</context>
<context>
    <name>_EntryDelegate</name>
    <message>
        <source>in none of your folders now</source>
        <translation>сейчас нет ни в одной из ваших папок</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>недоступно</translation>
    </message>
</context>
</TS>
