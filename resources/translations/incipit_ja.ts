<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ActivityView</name>
    <message>
        <source>{rate} pieces a minute</source>
        <translation>毎分{rate}曲</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>解析の進行状況</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Tell what the model runs on</source>
        <translation>モデルの実行環境を表示</translation>
    </message>
    <message>
        <source>Preparing to look for changes…</source>
        <translation>変更の確認を準備しています…</translation>
    </message>
    <message>
        <source>Waiting: another program is bringing this library up to date</source>
        <translation>待機中：別のプログラムがこのライブラリを更新しています</translation>
    </message>
    <message>
        <source>Looking through {folder}: {count} files</source>
        <translation>{folder}を確認中：{count}ファイル</translation>
    </message>
    <message>
        <source>Looking for what is to be analysed</source>
        <translation>解析するものを探しています</translation>
    </message>
    <message>
        <source>Making the other model ready: {done} of {total}</source>
        <translation>別のモデルを準備中：{done} / {total}</translation>
    </message>
    <message>
        <source>Analysing {done} of {total}</source>
        <translation>解析中：{done} / {total}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces analysed</source>
        <translation>
            <numerusform>%Ln曲を解析済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to do</source>
        <translation>
            <numerusform>残り%Ln曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>List what failed and why</source>
        <translation>失敗したものと理由を一覧表示</translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>解析を再開</translation>
    </message>
    <message>
        <source>Pause analysing</source>
        <translation>解析を一時停止</translation>
    </message>
</context>
<context>
    <name>ChipStrip</name>
    <message>
        <source>What was understood of the query</source>
        <translation>検索文から読み取った条件</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>すべてのフィルターを解除</translation>
    </message>
    <message>
        <source>{count} · Show all</source>
        <translation>{count} · すべて表示</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Ask for this</source>
        <translation>これを含める</translation>
    </message>
    <message>
        <source>Leave this out instead</source>
        <translation>これを除外</translation>
    </message>
    <message>
        <source>Counts ×{times}</source>
        <translation>重み ×{times}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Change {filter}</source>
        <translation>{filter}を変更</translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <translation>{filter}を外す</translation>
    </message>
    <message>
        <source>Only {filter}?</source>
        <translation>{filter}のみ？</translation>
    </message>
    <message>
        <source>Show only {filter}</source>
        <translation>{filter}のみ表示</translation>
    </message>
</context>
<context>
    <name>ChipWords</name>
    <message>
        <source>not {filter}</source>
        <translation>{filter}以外</translation>
    </message>
    <message>
        <source>with words</source>
        <translation>歌詞あり</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>歌詞なし</translation>
    </message>
    <message>
        <source>score</source>
        <translation>楽譜</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>{most}以下</translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation>{least}以上</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>小節数</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>曲名</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌詞</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Library</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>曲(&amp;P)</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>再生(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Download a model</source>
        <translation>モデルのダウンロード</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>{model}をダウンロードしますか？</translation>
    </message>
    <message>
        <source>With MERT, so that it hears recordings</source>
        <translation>録音を聴き取るためのMERTも含める</translation>
    </message>
    <message>
        <source>The licences&apos; whole text</source>
        <translation>ライセンス全文</translation>
    </message>
    <message>
        <source>Keep the downloaded files after they have been converted</source>
        <translation>変換後もダウンロードしたファイルを残す</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Nothing is sent but the requests for these files: no account, no statistics.</source>
        <translation>送信されるのはこれらのファイルの要求だけです。アカウントも統計情報の送信もありません。</translation>
    </message>
    <message>
        <source>They are then converted here. The new model analyses your pieces in the background, and answers as soon as it has all of them; one click goes back.</source>
        <translation>ダウンロード後、このコンピューターで変換します。新しいモデルはバックグラウンドで曲を解析し、すべて終わると検索に使われます。元のモデルにはワンクリックで戻せます。</translation>
    </message>
    <message>
        <source>{licence} of {model}</source>
        <translation>{model}の{licence}</translation>
    </message>
    <message>
        <source>I have read and accept {licences}: no commercial use</source>
        <translation>{licences}を読み、同意します（商用利用不可）</translation>
    </message>
    <message>
        <source>• {model}: {size} from {source}, {licence}</source>
        <translation>• {model}：{size}、{source}から、{licence}</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>{size}以上</translation>
    </message>
</context>
<context>
    <name>CopyingDialog</name>
    <message>
        <source>Copying</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>コピー中…</translation>
    </message>
    <message>
        <source>Copied so far</source>
        <translation>コピーの進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>DropWiring</name>
    <message>
        <source>Paste an example or a query</source>
        <translation>見本または検索文を貼り付け</translation>
    </message>
    <message>
        <source>Drop music to find what is like it, or a folder to add it to the library.</source>
        <translation>音楽をドロップすると似たものを探し、フォルダーをドロップするとライブラリに追加します。</translation>
    </message>
    <message>
        <source>Add a folder first: there is no music yet to search.</source>
        <translation>先にフォルダーを追加してください。検索できる音楽がまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln files…</source>
        <translation>
            <numerusform>%Ln個のファイルを読み込み中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln examples count at once; the first are taken.</source>
        <translation>
            <numerusform>一度に使える見本は%Ln個までです。最初のものから使います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Add {names} to the library?</source>
        <translation>{names}をライブラリに追加しますか？</translation>
    </message>
    <message>
        <source>Its music is read and can be found; nothing in it is changed.</source>
        <translation>中の音楽を読み取り、検索できるようにします。内容は一切変更しません。</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Pieces of the list</source>
        <translation>リストの曲</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>in none of your folders</source>
        <translation>どのフォルダーにもありません</translation>
    </message>
    <message>
        <source>A piece without a title</source>
        <translation>無題の曲</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Incipit met a bug of its own: {error}</source>
        <translation>Incipitの内部エラーです: {error}</translation>
    </message>
    <message>
        <source>This is not music in a format that Incipit reads.</source>
        <translation>Incipitで読める形式の音楽ではありません。</translation>
    </message>
    <message>
        <source>The file is not what it was when it became an example.</source>
        <translation>見本にしたあとでファイルが変わっています。</translation>
    </message>
    <message>
        <source>The piece is not in the library any more.</source>
        <translation>この曲はもうライブラリにありません。</translation>
    </message>
    <message>
        <source>Playback is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2).</source>
        <translation>再生できません。PortAudioがインストールされていません（DebianとUbuntuでは sudo apt install libportaudio2）。</translation>
    </message>
    <message>
        <source>Playback is off: no audio output was found.</source>
        <translation>再生できません。音声出力が見つかりません。</translation>
    </message>
    <message>
        <source>The sound cannot be read any more: choose the piece again.</source>
        <translation>音を読み込めなくなりました。曲を選び直してください。</translation>
    </message>
    <message>
        <source>The audio device is gone: press Play to go on with another one.</source>
        <translation>オーディオ機器がなくなりました。「再生」を押すと別の機器で続けます。</translation>
    </message>
    <message>
        <source>The engraving cannot be shown.</source>
        <translation>楽譜を表示できません。</translation>
    </message>
    <message>
        <source>The preview was not made.</source>
        <translation>プレビューを作れませんでした。</translation>
    </message>
    <message>
        <source>Recording is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2).</source>
        <translation>録音できません。PortAudioがインストールされていません（DebianとUbuntuでは sudo apt install libportaudio2）。</translation>
    </message>
    <message>
        <source>Recording is off: no microphone was found.</source>
        <translation>録音できません。マイクが見つかりません。</translation>
    </message>
    <message>
        <source>The microphone is gone; what it has heard until then is here.</source>
        <translation>マイクがなくなりました。それまでに録れた分はここにあります。</translation>
    </message>
    <message>
        <source>The examples changed while they were read; ask again.</source>
        <translation>読み込み中に見本が変わりました。もう一度検索してください。</translation>
    </message>
    <message>
        <source>The search process ended unexpectedly; it is started anew with the next question.</source>
        <translation>検索プロセスが予期せず終了しました。次の検索で再び起動します。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file is not music in a format that Incipit reads.</source>
        <translation>このファイルはIncipitで読める形式の音楽ではありません。</translation>
    </message>
    <message>
        <source>The file is larger than the {size} MB that {format} files may have.</source>
        <translation>ファイルが、{format}ファイルの上限である{size} MBを超えています。</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>ファイルを開けません：{reason}。</translation>
    </message>
    <message>
        <source>The file cannot be opened; its disk may be away.</source>
        <translation>ファイルを開けません。ディスクが外れているのかもしれません。</translation>
    </message>
    <message>
        <source>The file takes longer than {seconds} seconds to read.</source>
        <translation>ファイルの読み込みに{seconds}秒以上かかります。</translation>
    </message>
    <message>
        <source>The file holds no tune.</source>
        <translation>ファイルに曲がありません。</translation>
    </message>
    <message>
        <source>The tune is not valid ABC.</source>
        <translation>この曲は正しいABCではありません。</translation>
    </message>
    <message>
        <source>This text holds no ABC tune.</source>
        <translation>このテキストにABCの曲はありません。</translation>
    </message>
    <message>
        <source>The compressed score is damaged or encrypted and cannot be unpacked.</source>
        <translation>圧縮された楽譜が壊れているか暗号化されていて、展開できません。</translation>
    </message>
    <message>
        <source>The archive holds no MusicXML score.</source>
        <translation>アーカイブにMusicXMLの楽譜がありません。</translation>
    </message>
    <message>
        <source>The archive holds no MuseScore score.</source>
        <translation>アーカイブにMuseScoreの楽譜がありません。</translation>
    </message>
    <message>
        <source>This XML file is no MusicXML score: its outermost element is &lt;{element}&gt;.</source>
        <translation>このXMLファイルはMusicXMLの楽譜ではありません。ルート要素は&lt;{element}&gt;です。</translation>
    </message>
    <message>
        <source>This file is neither {kind} nor a compressed score.</source>
        <translation>このファイルは{kind}でも圧縮された楽譜でもありません。</translation>
    </message>
    <message>
        <source>The {kind} is damaged: {reason}.</source>
        <translation>{kind}が壊れています：{reason}。</translation>
    </message>
    <message>
        <source>The notation of this score cannot be converted.</source>
        <translation>この楽譜の記譜を変換できません。</translation>
    </message>
    <message>
        <source>The file is not a MIDI file, or it ends within its header.</source>
        <translation>MIDIファイルではないか、ヘッダーの途中で終わっています。</translation>
    </message>
    <message>
        <source>The MIDI file holds no tracks.</source>
        <translation>MIDIファイルにトラックがありません。</translation>
    </message>
    <message>
        <source>The MIDI file holds no notes.</source>
        <translation>MIDIファイルに音符がありません。</translation>
    </message>
    <message>
        <source>The file holds no sound that can be decoded.</source>
        <translation>デコードできる音がファイルにありません。</translation>
    </message>
    <message>
        <source>The recording is shorter than one second.</source>
        <translation>録音が1秒未満です。</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>PDFにページがありません。</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be read.</source>
        <translation>PDFが壊れていて読めません。</translation>
    </message>
    <message>
        <source>The PDF is locked with a password.</source>
        <translation>PDFはパスワードで保護されています。</translation>
    </message>
    <message>
        <source>The LilyPond file holds no notes that can be read without running LilyPond.</source>
        <translation>LilyPondを実行せずに読める音符がファイルにありません。</translation>
    </message>
    <message>
        <source>The LilyPond file holds more music than can be read.</source>
        <translation>LilyPondファイルの音楽が多すぎて読めません。</translation>
    </message>
    <message>
        <source>The Capella file is cut off or damaged.</source>
        <translation>Capellaファイルが途中で切れているか壊れています。</translation>
    </message>
    <message>
        <source>The Guitar Pro file is damaged and cannot be unpacked.</source>
        <translation>Guitar Proファイルが壊れていて展開できません。</translation>
    </message>
    <message>
        <source>The Guitar Pro file holds no music.</source>
        <translation>Guitar Proファイルに音楽がありません。</translation>
    </message>
    <message>
        <source>The Humdrum file has no **kern spine, which is what Incipit reads of Humdrum.</source>
        <translation>Humdrumファイルに**kernの列がありません。Incipitが読むのはこの列だけです。</translation>
    </message>
    <message>
        <source>This MEI file holds mensural notation or neumes, which Incipit does not read.</source>
        <translation>このMEIファイルは定量記譜かネウマ譜で、Incipitでは読めません。</translation>
    </message>
    <message>
        <source>The score holds nothing that can be engraved.</source>
        <translation>楽譜に描けるものがありません。</translation>
    </message>
    <message>
        <source>The score cannot be engraved.</source>
        <translation>楽譜を描けません。</translation>
    </message>
    <message>
        <source>The score is too large to be shown.</source>
        <translation>楽譜が大きすぎて表示できません。</translation>
    </message>
    <message>
        <source>The file holds no notes that can be shown.</source>
        <translation>表示できる音符がファイルにありません。</translation>
    </message>
    <message>
        <source>The tune is too long to be shown.</source>
        <translation>曲が長すぎて表示できません。</translation>
    </message>
    <message>
        <source>The recording cannot be played.</source>
        <translation>録音を再生できません。</translation>
    </message>
    <message>
        <source>The piece has no notes to play.</source>
        <translation>演奏できる音符がありません。</translation>
    </message>
    <message>
        <source>The piece is silent for its first {minutes} minutes.</source>
        <translation>最初の{minutes}分間は無音です。</translation>
    </message>
    <message>
        <source>Only the words of this file could be read, so there is nothing to play.</source>
        <translation>このファイルからは言葉しか読めず、演奏するものがありません。</translation>
    </message>
    <message>
        <source>There is no room for the sound on this disk.</source>
        <translation>このディスクに音を置く空きがありません。</translation>
    </message>
    <message>
        <source>There is a list called {name} already.</source>
        <translation>{name}という名前のリストはすでにあります。</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>リストには名前が必要です。</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>保存した検索には名前が必要です。</translation>
    </message>
    <message>
        <source>Type a label, or several.</source>
        <translation>ラベルを1つ以上入力してください。</translation>
    </message>
    <message>
        <source>The piece to compare with has not been analysed yet.</source>
        <translation>比較する曲はまだ分析されていません。</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path}はすでにあります。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path}に書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>{place} lies in the folder {folder} of your library, where nothing is ever written.</source>
        <translation>{place}はライブラリのフォルダー{folder}の中にあり、そこには何も書き込みません。</translation>
    </message>
    <message>
        <source>The folder {place} is not empty; name a new one, so that nothing in it is touched.</source>
        <translation>フォルダー{place}は空ではありません。中のものに触れないよう、新しい名前を付けてください。</translation>
    </message>
    <message>
        <source>The folder {place} is in the library already; remove one of the two.</source>
        <translation>フォルダー{place}はすでにライブラリにあります。どちらかを外してください。</translation>
    </message>
    <message>
        <source>{file} holds {count} tunes: the first is the example.</source>
        <translation>{file}には{count}曲あり、最初の曲を見本にします。</translation>
    </message>
    <message>
        <source>“{title}” is not compared with anything. {reason}</source>
        <translation>「{title}」は何とも比較されません。{reason}</translation>
    </message>
    <message>
        <source>It has not been analysed yet.</source>
        <translation>まだ分析されていません。</translation>
    </message>
    <message>
        <source>It is not where it was.</source>
        <translation>元の場所にありません。</translation>
    </message>
    <message>
        <source>It is not in the library any more.</source>
        <translation>もうライブラリにありません。</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>Examples that the results are to be like</source>
        <translation>検索の見本</translation>
    </message>
    <message>
        <source>Take all examples away</source>
        <translation>すべての見本を外す</translation>
    </message>
    <message>
        <source>Find what is like this</source>
        <translation>似たものを探す</translation>
    </message>
    <message>
        <source>Find what is not like this</source>
        <translation>似ていないものを探す</translation>
    </message>
    <message>
        <source>not like {title}</source>
        <translation>{title}に似ていない</translation>
    </message>
    <message>
        <source>like {title}</source>
        <translation>{title}に似ている</translation>
    </message>
</context>
<context>
    <name>ExampleWiring</name>
    <message>
        <source>Find similar</source>
        <translation>似た曲を検索</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>これに近い曲を増やす</translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation>これに近い曲を減らす</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln examples count at once; the first are taken.</source>
        <translation>
            <numerusform>一度に使える見本は%Ln個までです。最初のものから使います。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>「{name}」を書き出し</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces, in this order.</source>
        <translation>
            <numerusform>%Ln曲、この順序で書き出します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name files from where the playlist lies, to move both together</source>
        <translation>プレイリストの場所を基準にファイルを示す（一緒に移動できます）</translation>
    </message>
    <message>
        <source>Have Excel read accents and other scripts rightly</source>
        <translation>Excelでアクセント記号や各国の文字を正しく読めるようにする</translation>
    </message>
    <message>
        <source>Playlist (M3U8), for players</source>
        <translation>プレイリスト（M3U8）：プレーヤー用</translation>
    </message>
    <message>
        <source>Table (CSV), for spreadsheets</source>
        <translation>表（CSV）：表計算ソフト用</translation>
    </message>
    <message>
        <source>Document (JSON), for other programs</source>
        <translation>文書（JSON）：ほかのプログラム用</translation>
    </message>
    <message>
        <source>Folder with copies of the files, numbered in this order</source>
        <translation>この順に番号を付けたファイルのコピーを入れたフォルダー</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>場所を選択…</translation>
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
        <translation>調</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>拍子</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>楽器</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>音域</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>小節数</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>演奏時間</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>解析範囲</translation>
    </message>
    <message>
        <source>Pages in print</source>
        <translation>印刷時のページ数</translation>
    </message>
    <message>
        <source>{fact} (found by analysis)</source>
        <translation>{fact}（解析による）</translation>
    </message>
    <message>
        <source>the first {time}</source>
        <translation>最初の{time}</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>曲の情報</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>{file}, tune {number}</source>
        <translation>{file}、第{number}曲</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>What failed</source>
        <translation>解析の失敗</translation>
    </message>
    <message>
        <source>What failed, and why</source>
        <translation>解析の失敗とその理由</translation>
    </message>
    <message>
        <source>Everything else was analysed. A file is tried again when it changes. What is ignored can be taken back in “What to ignore…” of its folder.</source>
        <translation>ほかはすべて解析済みです。ファイルが変わると再び試します。無視したものは、そのフォルダーの無視の規則で元に戻せます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Ignore this</source>
        <translation>これを無視</translation>
    </message>
    <message>
        <source>Files that failed, with reasons</source>
        <translation>失敗したファイルとその理由</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Find similar</source>
        <translation>似た曲を検索</translation>
    </message>
    <message>
        <source>Find music that is like this piece (Ctrl+F)</source>
        <translation>この曲に似た音楽を探す (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open in your own program (Enter)</source>
        <translation>既定のプログラムで開く (Enter)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in this file</source>
        <translation>このファイルにもあります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical files, also here</source>
        <translation>
            <numerusform>同じファイルが%Ln個、ここにもあります</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}, tune {number}</source>
        <translation>{path}、第{number}曲</translation>
    </message>
    <message>
        <source>offline: {path}</source>
        <translation>オフライン：{path}</translation>
    </message>
    <message>
        <source>Show in folder: {path}</source>
        <translation>フォルダーで表示: {path}</translation>
    </message>
    <message>
        <source>Open: {path}</source>
        <translation>開く: {path}</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message>
        <source>any</source>
        <translation>指定なし</translation>
    </message>
</context>
<context>
    <name>FilterWiring</name>
    <message>
        <source>Filters…</source>
        <translation>フィルター…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>すべてのフィルターを解除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by filters</source>
        <translation>
            <numerusform>フィルターで%Ln曲を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Without “{filter}”: {count}</source>
        <translation>「{filter}」なし：{count}</translation>
    </message>
    <message>
        <source>Without any filter: {count}</source>
        <translation>フィルターなし：{count}</translation>
    </message>
    <message numerus="yes">
        <source>The filters leave out all %Ln pieces.</source>
        <translation>
            <numerusform>フィルターにより%Ln曲すべてが除外されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is filtered away</source>
        <translation>すべて除外されました</translation>
    </message>
</context>
<context>
    <name>FiltersDialog</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces to choose among</source>
        <translation>
            <numerusform>対象：%Ln曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only pieces with</source>
        <translation>表示する曲の条件</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>調(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Metre</source>
        <translation>拍子(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>長さ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Instrument</source>
        <translation>楽器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Composer</source>
        <translation>作曲者(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>評価(&amp;R)</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>種類(&amp;N)</translation>
    </message>
    <message>
        <source>any, 2:00 at most, or 2:00-5:00</source>
        <translation>指定なし、2:00 以内、または 2:00-5:00</translation>
    </message>
    <message>
        <source>any, about 120, or 90-120</source>
        <translation>指定なし、120 前後、または 90-120</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Pieces of which a fact is not known are left out. One of several keys, metres, composers or folders is enough; instruments and tags must all be there.</source>
        <translation>項目が不明な曲は除かれます。調・拍子・作曲者・フォルダーはいずれか一つに合えばよく、楽器とタグはすべて必要です。</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Remove from library</source>
        <translation>ライブラリから外す</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>「{folder}」をライブラリから外しますか？</translation>
    </message>
    <message>
        <source>The files stay where they are, untouched. Your lists, stars and tags are kept.</source>
        <translation>ファイルは元の場所にそのまま残ります。リスト、星、タグも保持されます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Where is “{folder}” now?</source>
        <translation>「{folder}」は今どこにありますか？</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>場所の再指定</translation>
    </message>
    <message>
        <source>Take it as the same all the same?</source>
        <translation>それでも同じフォルダーとして扱いますか？</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>同じとして扱う</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>{folder} (offline)</source>
        <translation>{folder}（オフライン）</translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Look for changes in all folders</source>
        <translation>すべてのフォルダーの変更を確認</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>ライブラリのフォルダー</translation>
    </message>
    <message>
        <source>Show its pieces</source>
        <translation>中の曲を表示</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Relocate…</source>
        <translation>場所を再指定…</translation>
    </message>
    <message>
        <source>What to ignore…</source>
        <translation>無視するもの…</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>ライブラリから外す…</translation>
    </message>
</context>
<context>
    <name>FolderWiring</name>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Look for changes in all folders</source>
        <translation>すべてのフォルダーの変更を確認</translation>
    </message>
    <message>
        <source>Relocate the chosen folder…</source>
        <translation>選択したフォルダーの場所を再指定…</translation>
    </message>
    <message>
        <source>What to ignore in the chosen folder…</source>
        <translation>選択したフォルダーで無視するもの…</translation>
    </message>
    <message>
        <source>Remove the chosen folder…</source>
        <translation>選択したフォルダーを外す…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Sample pieces</source>
        <translation>サンプル曲</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Threshold: {value}</source>
        <translation>しきい値：{value}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a model from files</source>
        <translation>ファイルからモデルを取り込む</translation>
    </message>
    <message>
        <source>A checkpoint of CLaMP 3, and the folders of what it reads words and hears recordings with, as they are published. The files are only read. The new model then analyses your pieces in the background, and answers as soon as it has all of them; one click goes back.</source>
        <translation>CLaMP 3のチェックポイントと、言葉を読み録音を聴くために使うモデルのフォルダーを、公開されたままの形で指定します。ファイルは読み取るだけです。その後、新しいモデルがバックグラウンドで曲を解析し、すべて終わると検索に使われます。元のモデルにはワンクリックで戻せます。</translation>
    </message>
    <message>
        <source>CLaMP 3 (.pth)</source>
        <translation>CLaMP 3 (.pth)</translation>
    </message>
    <message>
        <source>XLM-R&apos;s folder</source>
        <translation>XLM-Rのフォルダー</translation>
    </message>
    <message>
        <source>MERT&apos;s folder (optional)</source>
        <translation>MERTのフォルダー（任意）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>選択：{what}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Checkpoints (*.pth *.pt *.bin *.safetensors)</source>
        <translation>チェックポイント (*.pth *.pt *.bin *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>A name is made of Latin letters, digits, hyphens, underscores and dots.</source>
        <translation>名前に使えるのは、半角の英字、数字、ハイフン、アンダースコア、ピリオドです。</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>piano</source>
        <translation>ピアノ</translation>
    </message>
    <message>
        <source>harpsichord</source>
        <translation>チェンバロ</translation>
    </message>
    <message>
        <source>clavichord</source>
        <translation>クラヴィコード</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>オルガン</translation>
    </message>
    <message>
        <source>harmonium</source>
        <translation>ハルモニウム</translation>
    </message>
    <message>
        <source>accordion</source>
        <translation>アコーディオン</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>violin</source>
        <translation>ヴァイオリン</translation>
    </message>
    <message>
        <source>viola</source>
        <translation>ヴィオラ</translation>
    </message>
    <message>
        <source>cello</source>
        <translation>チェロ</translation>
    </message>
    <message>
        <source>double bass</source>
        <translation>コントラバス</translation>
    </message>
    <message>
        <source>viol</source>
        <translation>ヴィオール</translation>
    </message>
    <message>
        <source>flute</source>
        <translation>フルート</translation>
    </message>
    <message>
        <source>piccolo</source>
        <translation>ピッコロ</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>リコーダー</translation>
    </message>
    <message>
        <source>tin whistle</source>
        <translation>ティン・ホイッスル</translation>
    </message>
    <message>
        <source>fife</source>
        <translation>ファイフ</translation>
    </message>
    <message>
        <source>oboe</source>
        <translation>オーボエ</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>イングリッシュホルン</translation>
    </message>
    <message>
        <source>clarinet</source>
        <translation>クラリネット</translation>
    </message>
    <message>
        <source>bassoon</source>
        <translation>ファゴット</translation>
    </message>
    <message>
        <source>saxophone</source>
        <translation>サクソフォン</translation>
    </message>
    <message>
        <source>horn</source>
        <translation>ホルン</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>トランペット</translation>
    </message>
    <message>
        <source>cornet</source>
        <translation>コルネット</translation>
    </message>
    <message>
        <source>trombone</source>
        <translation>トロンボーン</translation>
    </message>
    <message>
        <source>tuba</source>
        <translation>チューバ</translation>
    </message>
    <message>
        <source>timpani</source>
        <translation>ティンパニ</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>ドラム</translation>
    </message>
    <message>
        <source>percussion</source>
        <translation>打楽器</translation>
    </message>
    <message>
        <source>xylophone</source>
        <translation>シロフォン</translation>
    </message>
    <message>
        <source>vibraphone</source>
        <translation>ヴィブラフォン</translation>
    </message>
    <message>
        <source>glockenspiel</source>
        <translation>グロッケンシュピール</translation>
    </message>
    <message>
        <source>bells</source>
        <translation>鐘</translation>
    </message>
    <message>
        <source>celesta</source>
        <translation>チェレスタ</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>ギター</translation>
    </message>
    <message>
        <source>electric guitar</source>
        <translation>エレキギター</translation>
    </message>
    <message>
        <source>bass guitar</source>
        <translation>エレキベース</translation>
    </message>
    <message>
        <source>lute</source>
        <translation>リュート</translation>
    </message>
    <message>
        <source>mandolin</source>
        <translation>マンドリン</translation>
    </message>
    <message>
        <source>banjo</source>
        <translation>バンジョー</translation>
    </message>
    <message>
        <source>ukulele</source>
        <translation>ウクレレ</translation>
    </message>
    <message>
        <source>harp</source>
        <translation>ハープ</translation>
    </message>
    <message>
        <source>bagpipe</source>
        <translation>バグパイプ</translation>
    </message>
    <message>
        <source>harmonica</source>
        <translation>ハーモニカ</translation>
    </message>
    <message>
        <source>synthesizer</source>
        <translation>シンセサイザー</translation>
    </message>
    <message>
        <source>strings</source>
        <translation>弦楽</translation>
    </message>
    <message>
        <source>brass</source>
        <translation>金管</translation>
    </message>
    <message>
        <source>woodwinds</source>
        <translation>木管</translation>
    </message>
    <message>
        <source>koto</source>
        <translation>箏</translation>
    </message>
    <message>
        <source>shamisen</source>
        <translation>三味線</translation>
    </message>
    <message>
        <source>sitar</source>
        <translation>シタール</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>soprano</source>
        <translation>ソプラノ</translation>
    </message>
    <message>
        <source>mezzo-soprano</source>
        <translation>メゾソプラノ</translation>
    </message>
    <message>
        <source>alto</source>
        <translation>アルト</translation>
    </message>
    <message>
        <source>tenor</source>
        <translation>テノール</translation>
    </message>
    <message>
        <source>baritone</source>
        <translation>バリトン</translation>
    </message>
    <message>
        <source>bass voice</source>
        <translation>バス</translation>
    </message>
    <message>
        <source>choir</source>
        <translation>合唱</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>New list “{name}”</source>
        <translation>新規リスト「{name}」</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>「{name}」の名前の変更</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>「{name}」の削除</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>「{name}」への追加</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>「{name}」からの削除</translation>
    </message>
    <message>
        <source>Order of “{name}”</source>
        <translation>「{name}」の並べ替え</translation>
    </message>
    <message>
        <source>Note in “{name}”</source>
        <translation>「{name}」の注記</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>検索「{name}」の保存</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Label “{name}”</source>
        <translation>ラベル「{name}」</translation>
    </message>
    <message>
        <source>Take back “{name}”</source>
        <translation>ラベル「{name}」の取り消し</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>KeepingWiring</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Recent queries</source>
        <translation>最近の検索</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新規リスト</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>新規セットリスト</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Nothing is asked yet that could be saved.</source>
        <translation>保存できる検索がまだありません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Forget all of these</source>
        <translation>この履歴をすべて消去</translation>
    </message>
    <message>
        <source>Remember what is asked</source>
        <translation>検索を記憶する</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>元に戻す：{what}</translation>
    </message>
    <message>
        <source>like “{title}”</source>
        <translation>「{title}」に似ている</translation>
    </message>
    <message>
        <source>not like “{title}”</source>
        <translation>「{title}」に似ていない</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>「{name}」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces taken out of “{name}”.</source>
        <translation>
            <numerusform>「{name}」から%Ln曲を外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces added to “{name}”.</source>
        <translation>
            <numerusform>「{name}」に%Ln曲を追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has them already.</source>
        <translation>「{name}」にはすでに入っています。</translation>
    </message>
    <message>
        <source>The others are in it already.</source>
        <translation>ほかの曲はすでに入っています。</translation>
    </message>
</context>
<context>
    <name>KeptModel</name>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}、{count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln曲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{tonic} major</source>
        <translation>{tonic}長調</translation>
    </message>
    <message>
        <source>{tonic} minor</source>
        <translation>{tonic}短調</translation>
    </message>
    <message>
        <source>{tonic} dorian</source>
        <translation>{tonic}調ドリア旋法</translation>
    </message>
    <message>
        <source>{tonic} phrygian</source>
        <translation>{tonic}調フリギア旋法</translation>
    </message>
    <message>
        <source>{tonic} lydian</source>
        <translation>{tonic}調リディア旋法</translation>
    </message>
    <message>
        <source>{tonic} mixolydian</source>
        <translation>{tonic}調ミクソリディア旋法</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Show every kind of music</source>
        <translation>すべての種類の音楽を表示</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>楽譜</translation>
    </message>
    <message>
        <source>Show scores</source>
        <translation>楽譜を表示</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Show MIDI files</source>
        <translation>MIDIファイルを表示</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Show recordings</source>
        <translation>録音を表示</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Show sheet music as PDF</source>
        <translation>PDFの楽譜を表示</translation>
    </message>
</context>
<context>
    <name>LabelWiring</name>
    <message>
        <source>Labels…</source>
        <translation>ラベル…</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Labels in your own words, with commas between: lullaby, march, tango</source>
        <translation>自由な言葉でラベルをコンマ区切りで入力：子守歌、行進曲、タンゴ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Tag these pieces</source>
        <translation>タグを付ける</translation>
    </message>
    <message>
        <source>Tags that labels wrote</source>
        <translation>ラベルで付けたタグ</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>against anything else</source>
        <translation>ほかのすべてとの比較</translation>
    </message>
    <message>
        <source>against the others</source>
        <translation>ほかのラベルとの比較</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces stand out for “{label}” by {threshold} or more.</source>
        <translation>
            <numerusform>「{label}」で{threshold}以上際立つ曲は%Ln曲です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” is now on %Ln more pieces; Undo takes it back.</source>
        <translation>
            <numerusform>新たに%Ln曲にタグ「{tag}」を付けました。元に戻すこともできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Just above</source>
        <translation>しきい値のすぐ上</translation>
    </message>
    <message>
        <source>Just below</source>
        <translation>しきい値のすぐ下</translation>
    </message>
    <message>
        <source>Written by labels:</source>
        <translation>ラベルで付けたタグ：</translation>
    </message>
    <message>
        <source>Type labels in any language. Each piece is held against all others.</source>
        <translation>ラベルはどの言語でも入力できます。各曲をほかのすべての曲と比較します。</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Show only these in full colour</source>
        <translation>これらだけをはっきりした色で示す</translation>
    </message>
    <message>
        <source>{name}, {count} pieces</source>
        <translation>{name}、{count}曲</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level of the microphone</source>
        <translation>マイクの入力レベル</translation>
    </message>
</context>
<context>
    <name>ListChooser</name>
    <message>
        <source>Add to a list</source>
        <translation>リストに追加</translation>
    </message>
    <message>
        <source>Name of your first list: a concert, a pupil…</source>
        <translation>最初のリストの名前：演奏会、生徒…</translation>
    </message>
    <message>
        <source>Which list? Type a name</source>
        <translation>どのリスト？ 名前を入力</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>リストの名前</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Enter adds the chosen pieces.</source>
        <translation>Enterで、選択した曲を追加します。</translation>
    </message>
    <message>
        <source>New list “{name}”</source>
        <translation>新規リスト「{name}」</translation>
    </message>
    <message>
        <source>New set list “{name}”</source>
        <translation>新規セットリスト「{name}」</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Back to the search</source>
        <translation>検索に戻る</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Nothing is in this list yet. Drop results on its name, or choose some and press Ctrl+Enter.</source>
        <translation>このリストはまだ空です。検索結果をリスト名にドロップするか、曲を選んでCtrl+Enterを押してください。</translation>
    </message>
    <message>
        <source>Set list</source>
        <translation>セットリスト</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln曲</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} without a known length</source>
        <translation>{count}曲は長さ不明</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Collect pieces for a concert or a pupil: make a list with +.</source>
        <translation>演奏会や生徒のために曲を集めましょう。＋でリストを作ります。</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>新規セットリスト</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新規リスト</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>What failed…</source>
        <translation>解析の失敗…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>About Incipit</source>
        <translation>Incipitについて</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the library</source>
        <translation>ライブラリの地図</translation>
    </message>
    <message>
        <source>Arrow keys move the map, with Shift they go from piece to piece; plus and minus look closer.</source>
        <translation>矢印キーで地図を動かし、Shiftを押すと曲から曲へ移ります。＋と－で拡大・縮小します。</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Move the map</source>
        <translation>地図を動かす</translation>
    </message>
    <message>
        <source>Draw around pieces (or Shift and drag)</source>
        <translation>曲を囲む（またはShiftを押してドラッグ）</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>四角で選ぶ</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Look wider (-)</source>
        <translation>縮小 (-)</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation>地図全体を表示 (0)</translation>
    </message>
    <message>
        <source>Show only what the search has found in full colour</source>
        <translation>検索で見つかった曲だけをはっきりした色で示す</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>色の意味</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>By composer</source>
        <translation>作曲者別</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>タグ別</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln件見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Back to the search</source>
        <translation>検索に戻る</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>描き直す</translation>
    </message>
    <message>
        <source>Give all pieces new places; else new pieces join those that are there</source>
        <translation>すべての曲の場所を決め直す（そうしないと新しい曲は今ある曲に加わります）</translation>
    </message>
    <message>
        <source>Map of the library</source>
        <translation>ライブラリの地図</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Nothing to be seen yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>As soon as pieces are analysed, each has its place here, near those that it sounds like.</source>
        <translation>曲が解析されると、似て聞こえる曲の近くにそれぞれの場所ができます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces; near one another lies what sounds alike.</source>
        <translation>
            <numerusform>%Ln曲。似て聞こえる曲が近くにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Giving every piece its place…</source>
        <translation>それぞれの曲の場所を決めています…</translation>
    </message>
    <message>
        <source>Looking which pieces sound alike…</source>
        <translation>似て聞こえる曲を調べています…</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Others, or unknown</source>
        <translation>その他、または不明</translation>
    </message>
    <message>
        <source>Other tags, or none</source>
        <translation>ほかのタグ、またはなし</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>楽譜</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>How far the map has come</source>
        <translation>地図の進み具合</translation>
    </message>
</context>
<context>
    <name>MapWiring</name>
    <message>
        <source>Map of the library</source>
        <translation>ライブラリの地図</translation>
    </message>
    <message>
        <source>There is no map</source>
        <translation>地図がありません</translation>
    </message>
    <message>
        <source>These pieces were selected on the map.</source>
        <translation>これらの曲は地図で選ばれました。</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>A remark of your own</source>
        <translation>自分用のメモ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>メモ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>星%Lnつ</numerusform>
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
        <translation>モデル</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>実行環境</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Pieces a minute</source>
        <translation>毎分の曲数</translation>
    </message>
    <message>
        <source>Why not faster</source>
        <translation>これより速くない理由</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Your music and your questions are analysed on this computer alone, {place}.</source>
        <translation>音楽と検索文の解析はこのコンピューターの中だけで行われます（{place}）。</translation>
    </message>
    <message>
        <source>What analyses your music</source>
        <translation>音楽を解析するもの</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>GPL-3.0-or-later: free to use, to study, to pass on and to change</source>
        <translation>GPL-3.0-or-later：自由に使い、調べ、配り、変更できます</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Python and Qt</source>
        <translation>PythonとQt</translation>
    </message>
    <message>
        <source>Finds scores, MIDI files and recordings in your own folders by what they are like.</source>
        <translation>自分のフォルダーにある楽譜・MIDIファイル・録音を、曲の感じから探します。</translation>
    </message>
    <message>
        <source>Show the library&apos;s file</source>
        <translation>ライブラリのファイルを表示</translation>
    </message>
    <message>
        <source>About Incipit</source>
        <translation>Incipitについて</translation>
    </message>
</context>
<context>
    <name>MinorTonics</name>
    <message>
        <source>C</source>
        <translation>ハ</translation>
    </message>
    <message>
        <source>C♯</source>
        <translation>嬰ハ</translation>
    </message>
    <message>
        <source>D♭</source>
        <translation>変ニ</translation>
    </message>
    <message>
        <source>D</source>
        <translation>ニ</translation>
    </message>
    <message>
        <source>D♯</source>
        <translation>嬰ニ</translation>
    </message>
    <message>
        <source>E♭</source>
        <translation>変ホ</translation>
    </message>
    <message>
        <source>E</source>
        <translation>ホ</translation>
    </message>
    <message>
        <source>F</source>
        <translation>ヘ</translation>
    </message>
    <message>
        <source>F♯</source>
        <translation>嬰ヘ</translation>
    </message>
    <message>
        <source>G♭</source>
        <translation>変ト</translation>
    </message>
    <message>
        <source>G</source>
        <translation>ト</translation>
    </message>
    <message>
        <source>G♯</source>
        <translation>嬰ト</translation>
    </message>
    <message>
        <source>A♭</source>
        <translation>変イ</translation>
    </message>
    <message>
        <source>A</source>
        <translation>イ</translation>
    </message>
    <message>
        <source>A♯</source>
        <translation>嬰イ</translation>
    </message>
    <message>
        <source>B♭</source>
        <translation>変ロ</translation>
    </message>
    <message>
        <source>B</source>
        <translation>ロ</translation>
    </message>
    <message>
        <source>C♭</source>
        <translation>変ハ</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Remove a model</source>
        <translation>モデルの削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <translation>{model}を削除しますか？</translation>
    </message>
    <message>
        <source>Remove what was fetched of {model}?</source>
        <translation>ダウンロード済みの{model}のファイルを削除しますか？</translation>
    </message>
    <message>
        <source>This frees {size}.</source>
        <translation>{size}の空きができます。</translation>
    </message>
    <message numerus="yes">
        <source>This frees {size}: its files, and its analysis of %Ln pieces, which it would have to make again. Your music and what you have said of it stay as they are.</source>
        <translation>
            <numerusform>{size}の空きができます。モデルのファイルと%Ln曲の解析結果が削除され、再び使うには解析し直す必要があります。音楽と、曲に付けた情報はそのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>at work</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Best for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>その後に変更あり</translation>
    </message>
    <message>
        <source>Not installed; its analysis is kept</source>
        <translation>未インストール（解析結果は保持）</translation>
    </message>
    <message>
        <source>Being made ready: {percent} %</source>
        <translation>準備中：{percent} %</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>{size}以上</translation>
    </message>
    <message>
        <source>Recordings, and all kinds in one list</source>
        <translation>録音と、全種類をまとめた一覧</translation>
    </message>
    <message>
        <source>Scores, MIDI</source>
        <translation>楽譜、MIDI</translation>
    </message>
    <message>
        <source>A quick start on any computer</source>
        <translation>どのコンピューターでもすぐに使える</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>In use for {kinds}</source>
        <translation>{kinds}に使用中</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>楽譜</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>A model turns music and words into what can be compared, on this computer. Another one analyses all pieces in the background, while the one in use goes on answering.</source>
        <translation>モデルは、音楽と言葉を比較できる形に変換します。処理はこのコンピューターで行います。別のモデルがバックグラウンドですべての曲を解析する間も、使用中のモデルで検索できます。</translation>
    </message>
    <message>
        <source>Models, with state, size and licence</source>
        <translation>モデルと状態、サイズ、ライセンス</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation>今すぐ使用</translation>
    </message>
    <message>
        <source>Do not make ready</source>
        <translation>準備を取りやめ</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Import from files…</source>
        <translation>ファイルから取り込む…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>ダウンロード…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Back to {model}</source>
        <translation>{model}に戻す</translation>
    </message>
    <message>
        <source>Languages: {languages}.</source>
        <translation>対応言語：{languages}。</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>ライセンス：{licence}。</translation>
    </message>
    <message>
        <source>{size} of it have been fetched.</source>
        <translation>{size}をダウンロード済みです。</translation>
    </message>
    <message>
        <source>Precision: {precision}.</source>
        <translation>精度：{precision}。</translation>
    </message>
    <message>
        <source>It has analysed {done} of {total} pieces here, which takes {size}.</source>
        <translation>ここでは{total}曲中{done}曲を解析済みで、{size}を使用しています。</translation>
    </message>
    <message>
        <source>It answers as soon as it has analysed all; until then what is in use answers.</source>
        <translation>すべての解析が終わると使われます。それまでは使用中のモデルで検索します。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>No program is set up to open this file.</source>
        <translation>このファイルを開くプログラムが設定されていません。</translation>
    </message>
    <message>
        <source>This program could not be started.</source>
        <translation>このプログラムを起動できませんでした。</translation>
    </message>
    <message>
        <source>No file manager could be started.</source>
        <translation>ファイルマネージャーを起動できませんでした。</translation>
    </message>
</context>
<context>
    <name>OrphansDialog</name>
    <message>
        <source>What lacks its score or recording</source>
        <translation>楽譜または録音のない曲</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>探すもの</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>Pieces looked at</source>
        <translation>確認した曲</translation>
    </message>
    <message>
        <source>Looks for pieces to which no likely and no confirmed companion is known.</source>
        <translation>対応する曲が、確認済みのものも有力なものも見つかっていない曲を探します。</translation>
    </message>
    <message>
        <source>Pieces found</source>
        <translation>見つかった曲</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces found.</source>
        <translation>
            <numerusform>%Ln曲見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>途中で中止しました。</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>楽譜</translation>
    </message>
    <message>
        <source>MIDI files</source>
        <translation>MIDIファイル</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>a score</source>
        <translation>楽譜</translation>
    </message>
    <message>
        <source>a MIDI file</source>
        <translation>MIDIファイル</translation>
    </message>
    <message>
        <source>{kind} without {lacking}</source>
        <translation>{lacking}のない{kind}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Leave the reading view</source>
        <translation>閲覧表示を終了</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>閲覧表示</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Other parts</source>
        <translation>その他のパート</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Mute {part}</source>
        <translation>{part}をミュート</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>ソロ</translation>
    </message>
    <message>
        <source>Hear {part} alone</source>
        <translation>{part}だけを聴く</translation>
    </message>
</context>
<context>
    <name>PieceWiring</name>
    <message>
        <source>Add to a list…</source>
        <translation>リストに追加…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>星%Lnつ</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>星なし</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>注記を書く</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>「{name}」から外す</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>曲名をコピー</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択した曲</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>プログラムから開く…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>リストに追加</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新規リスト</translation>
    </message>
    <message>
        <source>Another list…</source>
        <translation>ほかのリスト…</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>評価</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are offline and cannot be dragged.</source>
        <translation>
            <numerusform>%Ln個のファイルがオフラインのため、ドラッグできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with which program?</source>
        <translation>どのプログラムで開きますか？</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>書き出し先</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces written to {place}.</source>
        <translation>
            <numerusform>%Ln曲を{place}に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln files; they are in {place}.</source>
        <translation>
            <numerusform>%Ln個のファイルで中止しました。{place}にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files written to {place}; a tunebook is copied once, whole.</source>
        <translation>
            <numerusform>%Ln個のファイルを{place}に書き出しました。曲集は全体を1回だけコピーします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: {reason}</source>
        <translation>
            <numerusform>%Ln件を除外：{reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayWiring</name>
    <message>
        <source>Play or pause</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>Stop, or leave the reading view</source>
        <translation>停止、または閲覧表示を終了</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>閲覧表示</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message numerus="yes">
        <source>Only the first %Ln minutes can be played here.</source>
        <translation>
            <numerusform>ここで再生できるのは最初の%Ln分だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of its repeats are played here: {played} instead of {whole}.</source>
        <translation>ここでは繰り返しをすべては演奏しません（全体{whole}のうち{played}）。</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>再生速度</translation>
    </message>
    <message>
        <source>Repeat the marked stretch, or all</source>
        <translation>選択した区間または全体を繰り返す</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>{time} of {whole}</source>
        <translation>{time} / {whole}</translation>
    </message>
</context>
<context>
    <name>PreferenceWiring</name>
    <message>
        <source>Preferences…</source>
        <translation>環境設定…</translation>
    </message>
    <message>
        <source>Preview below the results</source>
        <translation>結果の下にプレビュー</translation>
    </message>
    <message>
        <source>Paused while on battery</source>
        <translation>バッテリー使用のため一時停止中</translation>
    </message>
    <message>
        <source>Paused while other programs are busy</source>
        <translation>ほかのプログラムの負荷のため一時停止中</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Right of the results</source>
        <translation>結果の右</translation>
    </message>
    <message>
        <source>Below the results</source>
        <translation>結果の下</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>Pause while on battery</source>
        <translation>バッテリー使用時は一時停止</translation>
    </message>
    <message>
        <source>Pause while other programs are busy</source>
        <translation>ほかのプログラムの負荷が高いときは一時停止</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Delete recordings and pasted music</source>
        <translation>録音や貼り付けた音楽を削除</translation>
    </message>
    <message>
        <source>What was recorded or pasted to search with is kept on this computer only.</source>
        <translation>検索のために録音したり貼り付けたりしたものは、このコンピューターにだけ保存されます。</translation>
    </message>
    <message>
        <source>{device} (absent)</source>
        <translation>{device}（未接続）</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除しました</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>Play &amp;on</source>
        <translation>再生デバイス(&amp;O)</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Processor &amp;cores</source>
        <translation>使用するコア数(&amp;C)</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>見本</translation>
    </message>
    <message>
        <source>Another language is used when Incipit starts the next time; all else holds at once.</source>
        <translation>言語の変更はIncipitの次回起動時に反映されます。ほかの設定はすぐに反映されます。</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Only the words of this file could be read, not its notes.</source>
        <translation>このファイルは文字しか読み取れず、音符は読み取れませんでした。</translation>
    </message>
    <message>
        <source>The folder is offline.</source>
        <translation>フォルダーがオフラインです。</translation>
    </message>
    <message>
        <source>First system of {title}</source>
        <translation>{title}の最初の段</translation>
    </message>
    <message>
        <source>Choose a piece to see and hear it.</source>
        <translation>曲を選ぶと、ここで見たり聴いたりできます。</translation>
    </message>
</context>
<context>
    <name>QueryBox</name>
    <message>
        <source>Describe the music, or type a name</source>
        <translation>音楽の特徴または名前を入力</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Describe the music you look for, in any language, or type a name</source>
        <translation>探している音楽の特徴（どの言語でも可）または名前を入力</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record an example</source>
        <translation>見本を録音</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>Search with this</source>
        <translation>これで検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing is heard in it: choose another microphone, or see whether it is muted.</source>
        <translation>音が聞こえません。別のマイクを選ぶか、ミュートになっていないか確認してください。</translation>
    </message>
    <message>
        <source>{device} (absent)</source>
        <translation>{device}（未接続）</translation>
    </message>
    <message>
        <source>Recording: {time} of {most}</source>
        <translation>録音中：{time} / {most}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play back</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>{kept} of {whole} are kept</source>
        <translation>{whole}のうち{kept}を使用</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>まだ何も録音されていません。</translation>
    </message>
    <message>
        <source>Sing, hum or play what you look for, up to two minutes. The recording never leaves this computer.</source>
        <translation>探している曲を2分以内で歌うか、ハミングするか、演奏してください。録音がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>マイク(&amp;M)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>入力レベル</translation>
    </message>
</context>
<context>
    <name>RecordWiring</name>
    <message>
        <source>Record an example…</source>
        <translation>見本を録音…</translation>
    </message>
    <message>
        <source>Recording of {moment}</source>
        <translation>{moment}の録音</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Matches by name</source>
        <translation>名前が一致</translation>
    </message>
    <message>
        <source>Matches by meaning</source>
        <translation>内容が一致</translation>
    </message>
    <message>
        <source>Matches by facts</source>
        <translation>曲の情報が一致</translation>
    </message>
    <message>
        <source>Below here no better than chance</source>
        <translation>ここから下は偶然の一致と変わりません</translation>
    </message>
    <message>
        <source>No composer named</source>
        <translation>作曲者の記載なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln曲</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>折りたたみ中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>{path}, tune {number}</source>
        <translation>{path}、第{number}曲</translation>
    </message>
    <message>
        <source>offline: {path}</source>
        <translation>オフライン：{path}</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>言葉のみ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>楽譜</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>有力</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱い</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Title</source>
        <translation>曲名</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>調</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>拍子</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>小節数</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>楽器</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>関連度</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>名前で一致</translation>
    </message>
</context>
<context>
    <name>ResultTableView</name>
    <message>
        <source>Results as a table</source>
        <translation>検索結果の表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort by relevance</source>
        <translation>関連度順に並べ替え</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>What to ignore</source>
        <translation>無視するもの</translation>
    </message>
    <message>
        <source>One rule a line, such as *.wav, /sketches/ or !keep.wav, written as for Git. What is ignored is not searched; nothing is deleted, and it comes back when the rule goes.</source>
        <translation>*.wav、/sketches/、!keep.wavのように、1行に1つずつGitと同じ書き方で入力します。無視したものは検索されません。削除はされず、ルールを消せば元に戻ります。</translation>
    </message>
    <message>
        <source>In “{folder}”</source>
        <translation>「{folder}」内</translation>
    </message>
    <message>
        <source>In all folders</source>
        <translation>すべてのフォルダー</translation>
    </message>
</context>
<context>
    <name>RuntimeReport</name>
    <message>
        <source>on the processor</source>
        <translation>プロセッサで動作</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>グラフィックカードで動作</translation>
    </message>
    <message>
        <source>on the processor, since the graphics card cannot be used</source>
        <translation>グラフィックカードが使えないためプロセッサで動作</translation>
    </message>
    <message>
        <source>{rate} pieces a minute</source>
        <translation>毎分{rate}曲</translation>
    </message>
</context>
<context>
    <name>ScorePages</name>
    <message>
        <source>Opening the page…</source>
        <translation>ページを開いています…</translation>
    </message>
    <message>
        <source>Engraving the score…</source>
        <translation>楽譜を描いています…</translation>
    </message>
    <message>
        <source>Page {page} of {pages} of {title}</source>
        <translation>{title}の{page} / {pages}ページ</translation>
    </message>
    <message>
        <source>The whole score cannot be shown. {reason}</source>
        <translation>楽譜全体を表示できません。{reason}</translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message>
        <source>A search that you save stays here, and stays live.</source>
        <translation>保存した検索はここに残り、常に最新の結果を示します。</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Save what is asked now (Ctrl+S)</source>
        <translation>現在の検索を保存 (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Back to the query before (Alt+Left)</source>
        <translation>前の検索に戻る (Alt+←)</translation>
    </message>
    <message>
        <source>Forward to the next query (Alt+Right)</source>
        <translation>次の検索に進む (Alt+→)</translation>
    </message>
    <message>
        <source>Record an example (Ctrl+R)</source>
        <translation>見本を録音 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Filters…</source>
        <translation>フィルター…</translation>
    </message>
    <message>
        <source>Group results</source>
        <translation>結果をまとめる</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>リストで表示</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>まとめない</translation>
    </message>
    <message>
        <source>Group by work</source>
        <translation>作品ごとにまとめる</translation>
    </message>
    <message>
        <source>Group by composer</source>
        <translation>作曲者ごとにまとめる</translation>
    </message>
</context>
<context>
    <name>SearchWiring</name>
    <message>
        <source>Type a query</source>
        <translation>検索文を入力</translation>
    </message>
    <message>
        <source>Back to the query before</source>
        <translation>前の検索に戻る</translation>
    </message>
    <message>
        <source>Forward to the next query</source>
        <translation>次の検索に進む</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>次の結果</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>前の結果</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>さらに結果を表示</translation>
    </message>
    <message>
        <source>Open in your own program</source>
        <translation>既定のプログラムで開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>何をお探しですか？</translation>
    </message>
    <message>
        <source>Describe it in your own words, in any language, or type a title or a composer.</source>
        <translation>どの言語でも自由な言葉で説明するか、曲名や作曲者を入力してください。</translation>
    </message>
    <message>
        <source>a lively dance in 6/8</source>
        <translation>6/8拍子の陽気な舞曲</translation>
    </message>
    <message>
        <source>something slow and sad in a minor key</source>
        <translation>短調のゆっくりとした悲しい曲</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new results · Show</source>
        <translation>
            <numerusform>新しい結果%Ln件・表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Results in a new order · Show</source>
        <translation>結果の順序が変わりました・表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln件の結果</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} results</source>
        <translation>最初の{count}件</translation>
    </message>
    <message>
        <source>Only names are searched.</source>
        <translation>名前のみを検索します。</translation>
    </message>
    <message>
        <source>Searching {searched} of {total} pieces so far.</source>
        <translation>現在、{total}曲中{searched}曲を検索しています。</translation>
    </message>
    <message>
        <source>Pieces in grey are not there now: their disk is away, or their folder was moved.</source>
        <translation>灰色の曲は現在利用できません。ディスクが接続されていないか、フォルダーが移動されています。</translation>
    </message>
    <message>
        <source>Nothing stands out more than by chance; these pieces come nearest.</source>
        <translation>偶然以上に目立つ曲はありません。最も近い曲を示しています。</translation>
    </message>
    <message>
        <source>Examples cannot be compared without a model; words are looked for among names.</source>
        <translation>モデルがないと見本を比較できません。言葉は名前の中から探します。</translation>
    </message>
    <message>
        <source>Nothing in the library can be compared with all that is asked here together.</source>
        <translation>ここで指定したすべてとまとめて比較できるものが、ライブラリにありません。</translation>
    </message>
    <message>
        <source>Try other words, or add more folders.</source>
        <translation>別の言葉を試すか、フォルダーを追加してください。</translation>
    </message>
    <message>
        <source>Other kinds of music are hidden: choose All to see them.</source>
        <translation>ほかの種類の音楽は非表示です。「すべて」を選ぶと表示されます。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>まだ見つかっていません</translation>
    </message>
    <message>
        <source>Nothing is analysed yet</source>
        <translation>まだ何も解析されていません</translation>
    </message>
    <message>
        <source>{searched} of {total} pieces are analysed; what fits appears here as soon as it is there.</source>
        <translation>{total}曲中{searched}曲を解析済みです。合うものが見つかりしだい、ここに表示します。</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>検索に失敗しました</translation>
    </message>
    <message>
        <source>Analysed by {model}, {place}.</source>
        <translation>解析には{model}を使います（{place}）。</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Show as results</source>
        <translation>結果として表示</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>似た曲を検索</translation>
    </message>
    <message>
        <source>Add to list…</source>
        <translation>リストに追加…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces selected</source>
        <translation>
            <numerusform>%Ln曲を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a piece, or draw around several.</source>
        <translation>曲をクリックするか、いくつか囲んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces selected; the first {some} are taken</source>
        <translation>
            <numerusform>%Ln曲を選択中。最初の{some}曲を使います</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>None of its files is in your folders any more.</source>
        <translation>この曲のファイルは、もうどのフォルダーにもありません。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Engraved music</source>
        <translation>楽譜</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>What analyses your music and your questions (Ctrl+M)</source>
        <translation>音楽と検索文を解析するモデル (Ctrl+M)</translation>
    </message>
    <message>
        <source>Models: {what}</source>
        <translation>モデル：{what}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln pieces</source>
        <translation>
            <numerusform>%Ln曲のタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag; Enter puts it on, Enter again saves</source>
        <translation>新しいタグ：Enterで追加、もう一度Enterで保存</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>すべてのタグ</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Waiting: another program is bringing this library up to date</source>
        <translation>待機中：別のプログラムがこのライブラリを更新しています</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>毎秒{speed}</translation>
    </message>
    <message>
        <source>Asking what there is</source>
        <translation>ファイルの情報を確認中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Checking what has come</source>
        <translation>ダウンロード内容を検証中</translation>
    </message>
    <message>
        <source>The line dropped; trying again</source>
        <translation>接続が切れたため再試行中</translation>
    </message>
    <message>
        <source>Reading the checkpoint</source>
        <translation>チェックポイントを読み込み中</translation>
    </message>
    <message>
        <source>Recognising the files</source>
        <translation>ファイルを判別中</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>変換中</translation>
    </message>
    <message>
        <source>Measuring speed and accuracy</source>
        <translation>速度と精度を測定中</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>仕上げ中</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り1分未満</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>残り%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours left</source>
        <translation>残り{hours}時間</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Position</source>
        <translation>再生位置</translation>
    </message>
    <message>
        <source>Click to go there. Drag with Shift to mark a stretch for the loop. Ctrl and the wheel zoom.</source>
        <translation>クリックでその位置に移動します。Shiftを押しながらドラッグすると繰り返し区間を選択し、Ctrlとホイールで拡大・縮小します。</translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>Tonics</name>
    <message>
        <source>C</source>
        <translation>ハ</translation>
    </message>
    <message>
        <source>C♯</source>
        <translation>嬰ハ</translation>
    </message>
    <message>
        <source>D♭</source>
        <translation>変ニ</translation>
    </message>
    <message>
        <source>D</source>
        <translation>ニ</translation>
    </message>
    <message>
        <source>D♯</source>
        <translation>嬰ニ</translation>
    </message>
    <message>
        <source>E♭</source>
        <translation>変ホ</translation>
    </message>
    <message>
        <source>E</source>
        <translation>ホ</translation>
    </message>
    <message>
        <source>F</source>
        <translation>ヘ</translation>
    </message>
    <message>
        <source>F♯</source>
        <translation>嬰ヘ</translation>
    </message>
    <message>
        <source>G♭</source>
        <translation>変ト</translation>
    </message>
    <message>
        <source>G</source>
        <translation>ト</translation>
    </message>
    <message>
        <source>G♯</source>
        <translation>嬰ト</translation>
    </message>
    <message>
        <source>A♭</source>
        <translation>変イ</translation>
    </message>
    <message>
        <source>A</source>
        <translation>イ</translation>
    </message>
    <message>
        <source>A♯</source>
        <translation>嬰イ</translation>
    </message>
    <message>
        <source>B♭</source>
        <translation>変ロ</translation>
    </message>
    <message>
        <source>B</source>
        <translation>ロ</translation>
    </message>
    <message>
        <source>C♭</source>
        <translation>変ハ</translation>
    </message>
</context>
<context>
    <name>TrimBar</name>
    <message>
        <source>Drag the ends to keep a part. Left and Right move the first, with Shift the last.</source>
        <translation>両端をドラッグして使う部分を選びます。左右キーで始点、Shiftを押しながらで終点が動きます。</translation>
    </message>
    <message>
        <source>What is kept: from {begin} to {end} seconds</source>
        <translation>使用範囲：{begin}～{end}秒</translation>
    </message>
</context>
<context>
    <name>TwiceDialog</name>
    <message>
        <source>Duplicates and editions</source>
        <translation>重複と版違い</translation>
    </message>
    <message>
        <source>What is there twice</source>
        <translation>重複しているもの</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Leave out of all searches; no file is touched</source>
        <translation>すべての検索から除外します（ファイルには触れません）</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再表示</translation>
    </message>
    <message>
        <source>The same content in several places</source>
        <translation>同じ内容が複数の場所にあるもの</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly the same, group {number}</source>
        <translation>ほぼ同じ、グループ{number}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示の曲</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces lie in several places</source>
        <translation>
            <numerusform>%Ln曲が複数の場所にあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are nearly the same</source>
        <translation>
            <numerusform>%Lnグループがほぼ同じ内容です</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, each found once; {groups}.</source>
        <translation>{files}（検索結果には1回ずつ表示）。{groups}。</translation>
    </message>
    <message>
        <source>Nothing is there twice, or nearly twice.</source>
        <translation>重複も、ほぼ同じものもありません。</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>この操作を元に戻す (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
</context>
<context>
    <name>ViewWiring</name>
    <message>
        <source>Results as a list</source>
        <translation>検索結果をリストで表示</translation>
    </message>
    <message>
        <source>Results as a table</source>
        <translation>検索結果を表で表示</translation>
    </message>
    <message>
        <source>Group by work, by composer, or not</source>
        <translation>作品・作曲者ごとにまとめる、まとめない</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>From the query into the results, and back</source>
        <translation>検索欄から結果へ、また戻る</translation>
    </message>
    <message>
        <source>Rename a list or search, note on a piece of a list</source>
        <translation>リストや検索の名前を変更、リストの曲に注記を書く</translation>
    </message>
    <message>
        <source>Move a piece within its list</source>
        <translation>リストの中で曲を動かす</translation>
    </message>
    <message>
        <source>Take out of a list, delete a list or search</source>
        <translation>リストから外す、リストや検索を削除する</translation>
    </message>
    <message>
        <source>In the line of the sound: a step back or on</source>
        <translation>音の線の中で：少し戻る、進む</translation>
    </message>
    <message>
        <source>Next or previous page</source>
        <translation>次または前のページ</translation>
    </message>
    <message>
        <source>First or last page</source>
        <translation>最初または最後のページ</translation>
    </message>
    <message>
        <source>Close or open a group of results</source>
        <translation>結果のまとまりを閉じる、開く</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as there is room</source>
        <translation>拡大、縮小、幅に合わせる</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Try with sample pieces</source>
        <translation>サンプル曲で試す</translation>
    </message>
    <message>
        <source>Find any piece you own by describing it</source>
        <translation>手持ちのどんな曲も、言葉で見つかる</translation>
    </message>
    <message>
        <source>Describe what you look for</source>
        <translation>探している曲を言葉で表す</translation>
    </message>
    <message>
        <source>“A slow sad waltz for two violins”, in any language, finds scores, MIDI files and recordings.</source>
        <translation>「2本のヴァイオリンのための、ゆっくりとした悲しいワルツ」のように、どの言語で書いても楽譜、MIDIファイル、録音が見つかります。</translation>
    </message>
    <message>
        <source>Add your music</source>
        <translation>音楽を追加する</translation>
    </message>
    <message>
        <source>Drop a folder here or choose one. Your files are only read: none is ever changed or moved.</source>
        <translation>ここにフォルダーをドロップするか、選択してください。ファイルは読み取るだけで、変更や移動は一切しません。</translation>
    </message>
    <message>
        <source>Search while it is analysed</source>
        <translation>解析中も検索できる</translation>
    </message>
    <message>
        <source>All work is done on this computer, without a network; you can pause it.</source>
        <translation>処理はすべてこのコンピューターで、ネットワークなしで行います。一時停止もできます。</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why it matched</source>
        <translation>一致した理由</translation>
    </message>
    <message>
        <source>Find the passage that fits best</source>
        <translation>最もよく合う箇所を探す</translation>
    </message>
    <message>
        <source>Play the passage</source>
        <translation>その箇所を再生</translation>
    </message>
    <message>
        <source>Comparing passages: {done} of {total}</source>
        <translation>箇所を比較中：{done} / {total}</translation>
    </message>
    <message>
        <source>Looking for the passage…</source>
        <translation>箇所を探しています…</translation>
    </message>
    <message>
        <source>The piece is too short to tell its passages apart.</source>
        <translation>曲が短すぎて、箇所ごとに区別できません。</translation>
    </message>
    <message>
        <source>Comparing the passages takes too long.</source>
        <translation>箇所の比較に時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>The whole piece matches evenly: no passage stands out.</source>
        <translation>曲全体が均等に一致しており、際立つ箇所はありません。</translation>
    </message>
    <message>
        <source>bars {first}–{last}</source>
        <translation>{first}–{last}小節</translation>
    </message>
    <message>
        <source>Stands out: {place}</source>
        <translation>際立つ箇所：{place}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>曲名</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>not known of this piece</source>
        <translation>この曲では不明</translation>
    </message>
    <message>
        <source>{fact} (found by analysis)</source>
        <translation>{fact}（解析による）</translation>
    </message>
    <message>
        <source>asked {wanted}, is {fact}</source>
        <translation>指定は{wanted}、実際は{fact}</translation>
    </message>
</context>
<context>
    <name>WorkWiring</name>
    <message>
        <source>What lacks its score or recording…</source>
        <translation>楽譜または録音のない曲…</translation>
    </message>
    <message>
        <source>Duplicates and editions…</source>
        <translation>重複と版違い…</translation>
    </message>
    <message>
        <source>follows from others</source>
        <translation>ほかの対応から推定</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>否定済み</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>ほぼ確実</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>有力</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>疑わしい</translation>
    </message>
</context>
<context>
    <name>WorksPanel</name>
    <message>
        <source>Same work</source>
        <translation>同じ作品</translation>
    </message>
    <message>
        <source>{kind}: {title}, {sureness}</source>
        <translation>{kind}：{title}、{sureness}</translation>
    </message>
    <message>
        <source>Play this {kind}</source>
        <translation>この{kind}を再生</translation>
    </message>
    <message>
        <source>Play {title}, {kind}</source>
        <translation>{title}を再生、{kind}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>別の作品</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
</context>
<context>
    <name>_EntryDelegate</name>
    <message>
        <source>in none of your folders now</source>
        <translation>現在どのフォルダーにもありません</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
</context>
</TS>
