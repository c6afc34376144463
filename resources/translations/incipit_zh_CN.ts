<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActivityView</name>
    <message>
        <source>{rate} pieces a minute</source>
        <translation>每分钟 {rate} 首</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>分析进度</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Tell what the model runs on</source>
        <translation>显示模型的运行环境</translation>
    </message>
    <message>
        <source>Preparing to look for changes…</source>
        <translation>正在准备检查更改…</translation>
    </message>
    <message>
        <source>Waiting: another program is bringing this library up to date</source>
        <translation>等待中：另一个程序正在更新此曲库</translation>
    </message>
    <message>
        <source>Looking through {folder}: {count} files</source>
        <translation>正在查看 {folder}：{count} 个文件</translation>
    </message>
    <message>
        <source>Looking for what is to be analysed</source>
        <translation>正在查找要分析的内容</translation>
    </message>
    <message>
        <source>Making the other model ready: {done} of {total}</source>
        <translation>正在准备另一个模型：{done} / {total}</translation>
    </message>
    <message>
        <source>Analysing {done} of {total}</source>
        <translation>正在分析：{done} / {total}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces analysed</source>
        <translation>
            <numerusform>已分析 %Ln 首</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to do</source>
        <translation>
            <numerusform>还剩 %Ln 首</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>List what failed and why</source>
        <translation>列出失败的文件及原因</translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>继续分析</translation>
    </message>
    <message>
        <source>Pause analysing</source>
        <translation>暂停分析</translation>
    </message>
</context>
<context>
    <name>ChipStrip</name>
    <message>
        <source>What was understood of the query</source>
        <translation>从查询中理解到的条件</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>清除所有筛选条件</translation>
    </message>
    <message>
        <source>{count} · Show all</source>
        <translation>{count} · 全部显示</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Ask for this</source>
        <translation>改为包含</translation>
    </message>
    <message>
        <source>Leave this out instead</source>
        <translation>改为排除</translation>
    </message>
    <message>
        <source>Counts ×{times}</source>
        <translation>权重 ×{times}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Change {filter}</source>
        <translation>更改：{filter}</translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <translation>移除：{filter}</translation>
    </message>
    <message>
        <source>Only {filter}?</source>
        <translation>只看 {filter}？</translation>
    </message>
    <message>
        <source>Show only {filter}</source>
        <translation>只显示 {filter}</translation>
    </message>
</context>
<context>
    <name>ChipWords</name>
    <message>
        <source>not {filter}</source>
        <translation>排除 {filter}</translation>
    </message>
    <message>
        <source>with words</source>
        <translation>有歌词</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>无歌词</translation>
    </message>
    <message>
        <source>score</source>
        <translation>乐谱</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>{most} 以下</translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation>{least} 以上</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>小节数</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌词</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Library</source>
        <translation>曲库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>曲目(&amp;P)</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>播放(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Download a model</source>
        <translation>下载模型</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>下载 {model}？</translation>
    </message>
    <message>
        <source>With MERT, so that it hears recordings</source>
        <translation>同时下载 MERT，以便识别录音</translation>
    </message>
    <message>
        <source>The licences&apos; whole text</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Keep the downloaded files after they have been converted</source>
        <translation>转换后保留下载的文件</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Nothing is sent but the requests for these files: no account, no statistics.</source>
        <translation>除了请求这些文件，不会发送任何内容：无需账号，也不统计。</translation>
    </message>
    <message>
        <source>They are then converted here. The new model analyses your pieces in the background, and answers as soon as it has all of them; one click goes back.</source>
        <translation>下载后将在本机转换。新模型会在后台分析曲目，全部完成后即可使用；只需点击一下就能换回原模型。</translation>
    </message>
    <message>
        <source>{licence} of {model}</source>
        <translation>{model} 的 {licence}</translation>
    </message>
    <message>
        <source>I have read and accept {licences}: no commercial use</source>
        <translation>我已阅读并接受 {licences}：不作商业用途</translation>
    </message>
    <message>
        <source>• {model}: {size} from {source}, {licence}</source>
        <translation>• {model}：{size}，来自 {source}，{licence}</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>至少 {size}</translation>
    </message>
</context>
<context>
    <name>CopyingDialog</name>
    <message>
        <source>Copying</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>Copied so far</source>
        <translation>复制进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>DropWiring</name>
    <message>
        <source>Paste an example or a query</source>
        <translation>粘贴示例或查询</translation>
    </message>
    <message>
        <source>Drop music to find what is like it, or a folder to add it to the library.</source>
        <translation>松开音乐即可查找相似内容，松开文件夹即可添加到曲库。</translation>
    </message>
    <message>
        <source>Add a folder first: there is no music yet to search.</source>
        <translation>请先添加文件夹：还没有可搜索的音乐。</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln files…</source>
        <translation>
            <numerusform>正在读取 %Ln 个文件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln examples count at once; the first are taken.</source>
        <translation>
            <numerusform>最多同时使用 %Ln 个示例，已取最前面的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add {names} to the library?</source>
        <translation>将 {names} 添加到曲库？</translation>
    </message>
    <message>
        <source>Its music is read and can be found; nothing in it is changed.</source>
        <translation>其中的音乐会被读取并可供搜索，文件夹内容不会有任何更改。</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Pieces of the list</source>
        <translation>列表中的曲目</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>in none of your folders</source>
        <translation>不在任何文件夹中</translation>
    </message>
    <message>
        <source>A piece without a title</source>
        <translation>无标题曲目</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Incipit met a bug of its own: {error}</source>
        <translation>Incipit 自身出现错误：{error}</translation>
    </message>
    <message>
        <source>This is not music in a format that Incipit reads.</source>
        <translation>这不是 Incipit 能读取的音乐格式。</translation>
    </message>
    <message>
        <source>The file is not what it was when it became an example.</source>
        <translation>该文件在成为示例之后已发生变化。</translation>
    </message>
    <message>
        <source>The piece is not in the library any more.</source>
        <translation>该曲目已不在曲库中。</translation>
    </message>
    <message>
        <source>Playback is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2).</source>
        <translation>无法播放：未安装 PortAudio（在 Debian 和 Ubuntu 上：sudo apt install libportaudio2）。</translation>
    </message>
    <message>
        <source>Playback is off: no audio output was found.</source>
        <translation>无法播放：未找到音频输出设备。</translation>
    </message>
    <message>
        <source>The sound cannot be read any more: choose the piece again.</source>
        <translation>声音已无法读取：请重新选择该曲目。</translation>
    </message>
    <message>
        <source>The audio device is gone: press Play to go on with another one.</source>
        <translation>音频设备已断开：按“播放”可换用其他设备继续。</translation>
    </message>
    <message>
        <source>The engraving cannot be shown.</source>
        <translation>无法显示乐谱。</translation>
    </message>
    <message>
        <source>The preview was not made.</source>
        <translation>未能生成预览。</translation>
    </message>
    <message>
        <source>Recording is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2).</source>
        <translation>无法录音：未安装 PortAudio（在 Debian 和 Ubuntu 上：sudo apt install libportaudio2）。</translation>
    </message>
    <message>
        <source>Recording is off: no microphone was found.</source>
        <translation>无法录音：未找到麦克风。</translation>
    </message>
    <message>
        <source>The microphone is gone; what it has heard until then is here.</source>
        <translation>麦克风已断开；此前录到的内容保留在这里。</translation>
    </message>
    <message>
        <source>The examples changed while they were read; ask again.</source>
        <translation>读取过程中示例发生了变化；请重新搜索。</translation>
    </message>
    <message>
        <source>The search process ended unexpectedly; it is started anew with the next question.</source>
        <translation>搜索进程意外结束；下次查询时会重新启动。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is not music in a format that Incipit reads.</source>
        <translation>该文件不是 Incipit 能读取的音乐格式。</translation>
    </message>
    <message>
        <source>The file is larger than the {size} MB that {format} files may have.</source>
        <translation>文件超过了 {format} 文件允许的 {size} MB。</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>无法打开文件：{reason}。</translation>
    </message>
    <message>
        <source>The file cannot be opened; its disk may be away.</source>
        <translation>无法打开文件；它所在的磁盘可能未连接。</translation>
    </message>
    <message>
        <source>The file takes longer than {seconds} seconds to read.</source>
        <translation>读取该文件需要超过 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The file holds no tune.</source>
        <translation>文件中没有曲子。</translation>
    </message>
    <message>
        <source>The tune is not valid ABC.</source>
        <translation>该曲不是有效的 ABC。</translation>
    </message>
    <message>
        <source>This text holds no ABC tune.</source>
        <translation>这段文本中没有 ABC 曲子。</translation>
    </message>
    <message>
        <source>The compressed score is damaged or encrypted and cannot be unpacked.</source>
        <translation>压缩的乐谱已损坏或已加密，无法解压。</translation>
    </message>
    <message>
        <source>The archive holds no MusicXML score.</source>
        <translation>压缩包中没有 MusicXML 乐谱。</translation>
    </message>
    <message>
        <source>The archive holds no MuseScore score.</source>
        <translation>压缩包中没有 MuseScore 乐谱。</translation>
    </message>
    <message>
        <source>This XML file is no MusicXML score: its outermost element is &lt;{element}&gt;.</source>
        <translation>该 XML 文件不是 MusicXML 乐谱：其根元素是 &lt;{element}&gt;。</translation>
    </message>
    <message>
        <source>This file is neither {kind} nor a compressed score.</source>
        <translation>该文件既不是 {kind} 也不是压缩的乐谱。</translation>
    </message>
    <message>
        <source>The {kind} is damaged: {reason}.</source>
        <translation>{kind} 已损坏：{reason}。</translation>
    </message>
    <message>
        <source>The notation of this score cannot be converted.</source>
        <translation>该乐谱的记谱无法转换。</translation>
    </message>
    <message>
        <source>The file is not a MIDI file, or it ends within its header.</source>
        <translation>该文件不是 MIDI 文件，或在文件头处中断。</translation>
    </message>
    <message>
        <source>The MIDI file holds no tracks.</source>
        <translation>MIDI 文件中没有音轨。</translation>
    </message>
    <message>
        <source>The MIDI file holds no notes.</source>
        <translation>MIDI 文件中没有音符。</translation>
    </message>
    <message>
        <source>The file holds no sound that can be decoded.</source>
        <translation>文件中没有可解码的声音。</translation>
    </message>
    <message>
        <source>The recording is shorter than one second.</source>
        <translation>录音不足一秒。</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>该 PDF 没有页面。</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be read.</source>
        <translation>该 PDF 已损坏，无法读取。</translation>
    </message>
    <message>
        <source>The PDF is locked with a password.</source>
        <translation>该 PDF 受密码保护。</translation>
    </message>
    <message>
        <source>The LilyPond file holds no notes that can be read without running LilyPond.</source>
        <translation>LilyPond 文件中没有无需运行 LilyPond 即可读取的音符。</translation>
    </message>
    <message>
        <source>The LilyPond file holds more music than can be read.</source>
        <translation>LilyPond 文件中的音乐超出了可读取的范围。</translation>
    </message>
    <message>
        <source>The Capella file is cut off or damaged.</source>
        <translation>Capella 文件被截断或已损坏。</translation>
    </message>
    <message>
        <source>The Guitar Pro file is damaged and cannot be unpacked.</source>
        <translation>Guitar Pro 文件已损坏，无法解压。</translation>
    </message>
    <message>
        <source>The Guitar Pro file holds no music.</source>
        <translation>Guitar Pro 文件中没有音乐。</translation>
    </message>
    <message>
        <source>The Humdrum file has no **kern spine, which is what Incipit reads of Humdrum.</source>
        <translation>Humdrum 文件没有 **kern 列，而 Incipit 只读取这种列。</translation>
    </message>
    <message>
        <source>This MEI file holds mensural notation or neumes, which Incipit does not read.</source>
        <translation>该 MEI 文件为有量记谱或纽姆谱，Incipit 不读取。</translation>
    </message>
    <message>
        <source>The score holds nothing that can be engraved.</source>
        <translation>乐谱中没有可以排版的内容。</translation>
    </message>
    <message>
        <source>The score cannot be engraved.</source>
        <translation>无法排版该乐谱。</translation>
    </message>
    <message>
        <source>The score is too large to be shown.</source>
        <translation>乐谱太大，无法显示。</translation>
    </message>
    <message>
        <source>The file holds no notes that can be shown.</source>
        <translation>文件中没有可显示的音符。</translation>
    </message>
    <message>
        <source>The tune is too long to be shown.</source>
        <translation>曲子太长，无法显示。</translation>
    </message>
    <message>
        <source>The recording cannot be played.</source>
        <translation>无法播放该录音。</translation>
    </message>
    <message>
        <source>The piece has no notes to play.</source>
        <translation>该曲没有可播放的音符。</translation>
    </message>
    <message>
        <source>The piece is silent for its first {minutes} minutes.</source>
        <translation>该曲的前 {minutes} 分钟没有声音。</translation>
    </message>
    <message>
        <source>Only the words of this file could be read, so there is nothing to play.</source>
        <translation>只能读取该文件的文字，因此没有可播放的内容。</translation>
    </message>
    <message>
        <source>There is no room for the sound on this disk.</source>
        <translation>该磁盘没有存放声音的空间。</translation>
    </message>
    <message>
        <source>There is a list called {name} already.</source>
        <translation>已经有名为 {name} 的列表。</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>列表需要一个名称。</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>保存的搜索需要一个名称。</translation>
    </message>
    <message>
        <source>Type a label, or several.</source>
        <translation>请输入一个或多个标签。</translation>
    </message>
    <message>
        <source>The piece to compare with has not been analysed yet.</source>
        <translation>用于比较的曲子尚未分析。</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} 已经存在。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{place} lies in the folder {folder} of your library, where nothing is ever written.</source>
        <translation>{place}位于您曲库的文件夹 {folder} 中，那里从不写入任何内容。</translation>
    </message>
    <message>
        <source>The folder {place} is not empty; name a new one, so that nothing in it is touched.</source>
        <translation>文件夹 {place} 不是空的；请另取新名，以免改动其中的内容。</translation>
    </message>
    <message>
        <source>The folder {place} is in the library already; remove one of the two.</source>
        <translation>文件夹 {place} 已在曲库中；请移除其中一个。</translation>
    </message>
    <message>
        <source>{file} holds {count} tunes: the first is the example.</source>
        <translation>{file} 含有 {count} 首曲子：以第一首为示例。</translation>
    </message>
    <message>
        <source>“{title}” is not compared with anything. {reason}</source>
        <translation>“{title}”未与任何内容比较。{reason}</translation>
    </message>
    <message>
        <source>It has not been analysed yet.</source>
        <translation>它尚未分析。</translation>
    </message>
    <message>
        <source>It is not where it was.</source>
        <translation>它不在原来的位置。</translation>
    </message>
    <message>
        <source>It is not in the library any more.</source>
        <translation>它已不在曲库中。</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>Examples that the results are to be like</source>
        <translation>搜索结果所要接近的示例</translation>
    </message>
    <message>
        <source>Take all examples away</source>
        <translation>移除所有示例</translation>
    </message>
    <message>
        <source>Find what is like this</source>
        <translation>查找与此相似的</translation>
    </message>
    <message>
        <source>Find what is not like this</source>
        <translation>查找与此不同的</translation>
    </message>
    <message>
        <source>not like {title}</source>
        <translation>不像 {title}</translation>
    </message>
    <message>
        <source>like {title}</source>
        <translation>像 {title}</translation>
    </message>
</context>
<context>
    <name>ExampleWiring</name>
    <message>
        <source>Find similar</source>
        <translation>查找相似曲目</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>多找类似的</translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation>少找类似的</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln examples count at once; the first are taken.</source>
        <translation>
            <numerusform>最多同时使用 %Ln 个示例，已取最前面的。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>导出“{name}”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces, in this order.</source>
        <translation>
            <numerusform>%Ln 首，按此顺序。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name files from where the playlist lies, to move both together</source>
        <translation>以播放列表所在位置表示文件，便于一起移动</translation>
    </message>
    <message>
        <source>Have Excel read accents and other scripts rightly</source>
        <translation>让 Excel 正确读取重音符号和其他文字</translation>
    </message>
    <message>
        <source>Playlist (M3U8), for players</source>
        <translation>播放列表 (M3U8)，用于播放器</translation>
    </message>
    <message>
        <source>Table (CSV), for spreadsheets</source>
        <translation>表格 (CSV)，用于电子表格</translation>
    </message>
    <message>
        <source>Document (JSON), for other programs</source>
        <translation>文档 (JSON)，用于其他程序</translation>
    </message>
    <message>
        <source>Folder with copies of the files, numbered in this order</source>
        <translation>文件夹，内含按此顺序编号的文件副本</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>选择位置…</translation>
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
        <translation>调性</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>拍号</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>乐器</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>音域</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>小节数</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>分析范围</translation>
    </message>
    <message>
        <source>Pages in print</source>
        <translation>印刷页数</translation>
    </message>
    <message>
        <source>{fact} (found by analysis)</source>
        <translation>{fact}（由分析得出）</translation>
    </message>
    <message>
        <source>the first {time}</source>
        <translation>前 {time}</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>曲目信息</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{file}, tune {number}</source>
        <translation>{file}，第 {number} 曲</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>What failed</source>
        <translation>分析失败的文件</translation>
    </message>
    <message>
        <source>What failed, and why</source>
        <translation>分析失败的文件及原因</translation>
    </message>
    <message>
        <source>Everything else was analysed. A file is tried again when it changes. What is ignored can be taken back in “What to ignore…” of its folder.</source>
        <translation>其余均已分析。文件更改后会重新尝试。已忽略的文件可在其文件夹的忽略规则中恢复。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Ignore this</source>
        <translation>忽略此项</translation>
    </message>
    <message>
        <source>Files that failed, with reasons</source>
        <translation>失败的文件及原因</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Find similar</source>
        <translation>查找相似曲目</translation>
    </message>
    <message>
        <source>Find music that is like this piece (Ctrl+F)</source>
        <translation>查找与此曲目相似的音乐 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in your own program (Enter)</source>
        <translation>用默认程序打开 (回车)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in this file</source>
        <translation>此文件中还有</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical files, also here</source>
        <translation>
            <numerusform>%Ln 个相同文件，还位于此处</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}, tune {number}</source>
        <translation>{path}，第 {number} 曲</translation>
    </message>
    <message>
        <source>offline: {path}</source>
        <translation>离线：{path}</translation>
    </message>
    <message>
        <source>Show in folder: {path}</source>
        <translation>在文件夹中显示：{path}</translation>
    </message>
    <message>
        <source>Open: {path}</source>
        <translation>打开：{path}</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>FilterWiring</name>
    <message>
        <source>Filters…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选条件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by filters</source>
        <translation>
            <numerusform>已筛除 %Ln 首</numerusform>
        </translation>
    </message>
    <message>
        <source>Without “{filter}”: {count}</source>
        <translation>不限“{filter}”：{count}</translation>
    </message>
    <message>
        <source>Without any filter: {count}</source>
        <translation>不加筛选：{count}</translation>
    </message>
    <message numerus="yes">
        <source>The filters leave out all %Ln pieces.</source>
        <translation>
            <numerusform>全部 %Ln 首曲目都被筛除了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is filtered away</source>
        <translation>没有符合筛选条件的曲目</translation>
    </message>
</context>
<context>
    <name>FiltersDialog</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces to choose among</source>
        <translation>
            <numerusform>共 %Ln 首可选</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only pieces with</source>
        <translation>只显示符合条件的曲目</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>调性(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Metre</source>
        <translation>拍号(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>时长(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Instrument</source>
        <translation>乐器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Composer</source>
        <translation>作曲者(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>评分(&amp;R)</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>类型(&amp;N)</translation>
    </message>
    <message>
        <source>any, 2:00 at most, or 2:00-5:00</source>
        <translation>不限、最长 2:00 或 2:00-5:00</translation>
    </message>
    <message>
        <source>any, about 120, or 90-120</source>
        <translation>不限、约 120 或 90-120</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Pieces of which a fact is not known are left out. One of several keys, metres, composers or folders is enough; instruments and tags must all be there.</source>
        <translation>缺少某项信息的乐曲不会显示。调、拍号、作曲家或文件夹有多个时，符合其一即可；乐器和标签则须全部具备。</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Remove from library</source>
        <translation>从曲库移除</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>从曲库移除“{folder}”？</translation>
    </message>
    <message>
        <source>The files stay where they are, untouched. Your lists, stars and tags are kept.</source>
        <translation>文件留在原处，不会改动。列表、星级和标签都会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Where is “{folder}” now?</source>
        <translation>“{folder}”现在在哪里？</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>重新指定位置</translation>
    </message>
    <message>
        <source>Take it as the same all the same?</source>
        <translation>仍要视为同一个文件夹吗？</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>仍要使用</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>{folder} (offline)</source>
        <translation>{folder}（离线）</translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Look for changes in all folders</source>
        <translation>检查所有文件夹的更改</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>曲库中的文件夹</translation>
    </message>
    <message>
        <source>Show its pieces</source>
        <translation>显示其中的曲目</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Relocate…</source>
        <translation>重新指定位置…</translation>
    </message>
    <message>
        <source>What to ignore…</source>
        <translation>忽略规则…</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>从曲库移除…</translation>
    </message>
</context>
<context>
    <name>FolderWiring</name>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Look for changes in all folders</source>
        <translation>检查所有文件夹的更改</translation>
    </message>
    <message>
        <source>Relocate the chosen folder…</source>
        <translation>重新指定所选文件夹的位置…</translation>
    </message>
    <message>
        <source>What to ignore in the chosen folder…</source>
        <translation>所选文件夹的忽略规则…</translation>
    </message>
    <message>
        <source>Remove the chosen folder…</source>
        <translation>移除所选文件夹…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Sample pieces</source>
        <translation>示范曲目</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Threshold: {value}</source>
        <translation>阈值：{value}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a model from files</source>
        <translation>从文件导入模型</translation>
    </message>
    <message>
        <source>A checkpoint of CLaMP 3, and the folders of what it reads words and hears recordings with, as they are published. The files are only read. The new model then analyses your pieces in the background, and answers as soon as it has all of them; one click goes back.</source>
        <translation>需要 CLaMP 3 的检查点，以及它读取文字和听取录音所用模型的文件夹，均保持发布时的原样。这些文件只会被读取。之后新模型会在后台分析曲目，全部完成后即可使用；只需点击一下就能换回原模型。</translation>
    </message>
    <message>
        <source>CLaMP 3 (.pth)</source>
        <translation>CLaMP 3 (.pth)</translation>
    </message>
    <message>
        <source>XLM-R&apos;s folder</source>
        <translation>XLM-R 文件夹</translation>
    </message>
    <message>
        <source>MERT&apos;s folder (optional)</source>
        <translation>MERT 文件夹（可选）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>选择：{what}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Checkpoints (*.pth *.pt *.bin *.safetensors)</source>
        <translation>检查点 (*.pth *.pt *.bin *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>A name is made of Latin letters, digits, hyphens, underscores and dots.</source>
        <translation>名称只能包含拉丁字母、数字、连字符、下划线和点。</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>piano</source>
        <translation>钢琴</translation>
    </message>
    <message>
        <source>harpsichord</source>
        <translation>羽管键琴</translation>
    </message>
    <message>
        <source>clavichord</source>
        <translation>击弦键琴</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>管风琴</translation>
    </message>
    <message>
        <source>harmonium</source>
        <translation>簧风琴</translation>
    </message>
    <message>
        <source>accordion</source>
        <translation>手风琴</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>violin</source>
        <translation>小提琴</translation>
    </message>
    <message>
        <source>viola</source>
        <translation>中提琴</translation>
    </message>
    <message>
        <source>cello</source>
        <translation>大提琴</translation>
    </message>
    <message>
        <source>double bass</source>
        <translation>低音提琴</translation>
    </message>
    <message>
        <source>viol</source>
        <translation>维奥尔琴</translation>
    </message>
    <message>
        <source>flute</source>
        <translation>长笛</translation>
    </message>
    <message>
        <source>piccolo</source>
        <translation>短笛</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>竖笛</translation>
    </message>
    <message>
        <source>tin whistle</source>
        <translation>锡笛</translation>
    </message>
    <message>
        <source>fife</source>
        <translation>军笛</translation>
    </message>
    <message>
        <source>oboe</source>
        <translation>双簧管</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>英国管</translation>
    </message>
    <message>
        <source>clarinet</source>
        <translation>单簧管</translation>
    </message>
    <message>
        <source>bassoon</source>
        <translation>大管</translation>
    </message>
    <message>
        <source>saxophone</source>
        <translation>萨克斯</translation>
    </message>
    <message>
        <source>horn</source>
        <translation>圆号</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>小号</translation>
    </message>
    <message>
        <source>cornet</source>
        <translation>短号</translation>
    </message>
    <message>
        <source>trombone</source>
        <translation>长号</translation>
    </message>
    <message>
        <source>tuba</source>
        <translation>大号</translation>
    </message>
    <message>
        <source>timpani</source>
        <translation>定音鼓</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>架子鼓</translation>
    </message>
    <message>
        <source>percussion</source>
        <translation>打击乐</translation>
    </message>
    <message>
        <source>xylophone</source>
        <translation>木琴</translation>
    </message>
    <message>
        <source>vibraphone</source>
        <translation>颤音琴</translation>
    </message>
    <message>
        <source>glockenspiel</source>
        <translation>钟琴</translation>
    </message>
    <message>
        <source>bells</source>
        <translation>钟</translation>
    </message>
    <message>
        <source>celesta</source>
        <translation>钢片琴</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>吉他</translation>
    </message>
    <message>
        <source>electric guitar</source>
        <translation>电吉他</translation>
    </message>
    <message>
        <source>bass guitar</source>
        <translation>电贝斯</translation>
    </message>
    <message>
        <source>lute</source>
        <translation>琉特琴</translation>
    </message>
    <message>
        <source>mandolin</source>
        <translation>曼陀林</translation>
    </message>
    <message>
        <source>banjo</source>
        <translation>班卓琴</translation>
    </message>
    <message>
        <source>ukulele</source>
        <translation>尤克里里</translation>
    </message>
    <message>
        <source>harp</source>
        <translation>竖琴</translation>
    </message>
    <message>
        <source>bagpipe</source>
        <translation>风笛</translation>
    </message>
    <message>
        <source>harmonica</source>
        <translation>口琴</translation>
    </message>
    <message>
        <source>synthesizer</source>
        <translation>合成器</translation>
    </message>
    <message>
        <source>strings</source>
        <translation>弦乐</translation>
    </message>
    <message>
        <source>brass</source>
        <translation>铜管乐</translation>
    </message>
    <message>
        <source>woodwinds</source>
        <translation>木管乐</translation>
    </message>
    <message>
        <source>koto</source>
        <translation>日本筝</translation>
    </message>
    <message>
        <source>shamisen</source>
        <translation>三味线</translation>
    </message>
    <message>
        <source>sitar</source>
        <translation>西塔琴</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>人声</translation>
    </message>
    <message>
        <source>soprano</source>
        <translation>女高音</translation>
    </message>
    <message>
        <source>mezzo-soprano</source>
        <translation>女中音</translation>
    </message>
    <message>
        <source>alto</source>
        <translation>女低音</translation>
    </message>
    <message>
        <source>tenor</source>
        <translation>男高音</translation>
    </message>
    <message>
        <source>baritone</source>
        <translation>男中音</translation>
    </message>
    <message>
        <source>bass voice</source>
        <translation>男低音</translation>
    </message>
    <message>
        <source>choir</source>
        <translation>合唱团</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>New list “{name}”</source>
        <translation>新建列表“{name}”</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>重命名“{name}”</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>删除“{name}”</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>添加到“{name}”</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>从“{name}”移除</translation>
    </message>
    <message>
        <source>Order of “{name}”</source>
        <translation>“{name}”的排序</translation>
    </message>
    <message>
        <source>Note in “{name}”</source>
        <translation>“{name}”中的注记</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>保存搜索“{name}”</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Label “{name}”</source>
        <translation>类别“{name}”</translation>
    </message>
    <message>
        <source>Take back “{name}”</source>
        <translation>撤回类别“{name}”</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>KeepingWiring</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Recent queries</source>
        <translation>最近的查询</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新建列表</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>新建演出曲目单</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Nothing is asked yet that could be saved.</source>
        <translation>还没有可保存的查询。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Forget all of these</source>
        <translation>清除这些记录</translation>
    </message>
    <message>
        <source>Remember what is asked</source>
        <translation>记住查询</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>撤销：{what}</translation>
    </message>
    <message>
        <source>like “{title}”</source>
        <translation>像“{title}”</translation>
    </message>
    <message>
        <source>not like “{title}”</source>
        <translation>不像“{title}”</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>已删除“{name}”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces taken out of “{name}”.</source>
        <translation>
            <numerusform>已从“{name}”移除 %Ln 首。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces added to “{name}”.</source>
        <translation>
            <numerusform>已向“{name}”添加 %Ln 首。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has them already.</source>
        <translation>“{name}”中已有这些曲目。</translation>
    </message>
    <message>
        <source>The others are in it already.</source>
        <translation>其余的已在其中。</translation>
    </message>
</context>
<context>
    <name>KeptModel</name>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}，{count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln 首</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{tonic} major</source>
        <translation>{tonic}大调</translation>
    </message>
    <message>
        <source>{tonic} minor</source>
        <translation>{tonic}小调</translation>
    </message>
    <message>
        <source>{tonic} dorian</source>
        <translation>{tonic}多利亚调式</translation>
    </message>
    <message>
        <source>{tonic} phrygian</source>
        <translation>{tonic}弗里几亚调式</translation>
    </message>
    <message>
        <source>{tonic} lydian</source>
        <translation>{tonic}利底亚调式</translation>
    </message>
    <message>
        <source>{tonic} mixolydian</source>
        <translation>{tonic}混合利底亚调式</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show every kind of music</source>
        <translation>显示所有类型的音乐</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>乐谱</translation>
    </message>
    <message>
        <source>Show scores</source>
        <translation>显示乐谱</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Show MIDI files</source>
        <translation>显示 MIDI 文件</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Show recordings</source>
        <translation>显示录音</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Show sheet music as PDF</source>
        <translation>显示 PDF 乐谱</translation>
    </message>
</context>
<context>
    <name>LabelWiring</name>
    <message>
        <source>Labels…</source>
        <translation>按类别标记…</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>按类别标记</translation>
    </message>
    <message>
        <source>Labels in your own words, with commas between: lullaby, march, tango</source>
        <translation>自拟类别，用逗号分隔：摇篮曲，进行曲，探戈</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Tag these pieces</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Tags that labels wrote</source>
        <translation>按类别添加的标签</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>against anything else</source>
        <translation>与其他一切相比</translation>
    </message>
    <message>
        <source>against the others</source>
        <translation>与其他类别相比</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces stand out for “{label}” by {threshold} or more.</source>
        <translation>
            <numerusform>对“{label}”的突出程度达到或超过 {threshold} 的曲目有 %Ln 首。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” is now on %Ln more pieces; Undo takes it back.</source>
        <translation>
            <numerusform>又有 %Ln 首加上了标签“{tag}”；可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Just above</source>
        <translation>略高于阈值</translation>
    </message>
    <message>
        <source>Just below</source>
        <translation>略低于阈值</translation>
    </message>
    <message>
        <source>Written by labels:</source>
        <translation>按类别添加：</translation>
    </message>
    <message>
        <source>Type labels in any language. Each piece is held against all others.</source>
        <translation>用任何语言输入类别。每首曲目都会与其他所有曲目比较。</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Show only these in full colour</source>
        <translation>仅以全彩显示这些</translation>
    </message>
    <message>
        <source>{name}, {count} pieces</source>
        <translation>{name}，{count} 首</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level of the microphone</source>
        <translation>麦克风电平</translation>
    </message>
</context>
<context>
    <name>ListChooser</name>
    <message>
        <source>Add to a list</source>
        <translation>添加到列表</translation>
    </message>
    <message>
        <source>Name of your first list: a concert, a pupil…</source>
        <translation>为您的第一个列表取名：一场音乐会、一位学生…</translation>
    </message>
    <message>
        <source>Which list? Type a name</source>
        <translation>哪个列表？输入名称</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>列表名称</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Enter adds the chosen pieces.</source>
        <translation>按 Enter 添加所选曲目。</translation>
    </message>
    <message>
        <source>New list “{name}”</source>
        <translation>新建列表“{name}”</translation>
    </message>
    <message>
        <source>New set list “{name}”</source>
        <translation>新建演出曲目单“{name}”</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Back to the search</source>
        <translation>返回搜索</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Nothing is in this list yet. Drop results on its name, or choose some and press Ctrl+Enter.</source>
        <translation>此列表还是空的。将搜索结果拖到列表名称上，或选中曲目后按 Ctrl+回车。</translation>
    </message>
    <message>
        <source>Set list</source>
        <translation>演出曲目单</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln 首</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} without a known length</source>
        <translation>{count} 首时长未知</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Collect pieces for a concert or a pupil: make a list with +.</source>
        <translation>为音乐会或学生收集曲目：点 + 新建列表。</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>新建演出曲目单</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新建列表</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>What failed…</source>
        <translation>分析失败的文件…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>About Incipit</source>
        <translation>关于 Incipit</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the library</source>
        <translation>曲库地图</translation>
    </message>
    <message>
        <source>Arrow keys move the map, with Shift they go from piece to piece; plus and minus look closer.</source>
        <translation>方向键移动地图，按住 Shift 在曲目间移动；加号和减号缩放。</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Move the map</source>
        <translation>移动地图</translation>
    </message>
    <message>
        <source>Draw around pieces (or Shift and drag)</source>
        <translation>圈选曲目（或按住 Shift 拖动）</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>矩形选择</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Look wider (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation>显示整个地图 (0)</translation>
    </message>
    <message>
        <source>Show only what the search has found in full colour</source>
        <translation>仅以全彩显示搜索结果</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>颜色的含义</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按种类</translation>
    </message>
    <message>
        <source>By composer</source>
        <translation>按作曲者</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>按标签</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>找到 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Back to the search</source>
        <translation>返回搜索</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>重新绘制</translation>
    </message>
    <message>
        <source>Give all pieces new places; else new pieces join those that are there</source>
        <translation>为所有曲目重新安排位置；否则新曲目会加入现有曲目之中</translation>
    </message>
    <message>
        <source>Map of the library</source>
        <translation>曲库地图</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Nothing to be seen yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>As soon as pieces are analysed, each has its place here, near those that it sounds like.</source>
        <translation>曲目分析完成后，每首都会在此处有自己的位置，靠近听起来相似的曲目。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces; near one another lies what sounds alike.</source>
        <translation>
            <numerusform>%Ln 首曲目；听起来相似的彼此靠近。</numerusform>
        </translation>
    </message>
    <message>
        <source>Giving every piece its place…</source>
        <translation>正在安排每首曲目的位置…</translation>
    </message>
    <message>
        <source>Looking which pieces sound alike…</source>
        <translation>正在查找听起来相似的曲目…</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Others, or unknown</source>
        <translation>其他或未知</translation>
    </message>
    <message>
        <source>Other tags, or none</source>
        <translation>其他标签或无标签</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>乐谱</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>How far the map has come</source>
        <translation>地图进度</translation>
    </message>
</context>
<context>
    <name>MapWiring</name>
    <message>
        <source>Map of the library</source>
        <translation>曲库地图</translation>
    </message>
    <message>
        <source>There is no map</source>
        <translation>没有地图</translation>
    </message>
    <message>
        <source>These pieces were selected on the map.</source>
        <translation>这些曲目是在地图上选取的。</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>A remark of your own</source>
        <translation>写下自己的备注</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln 星</numerusform>
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
        <translation>模型</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Pieces a minute</source>
        <translation>每分钟曲目数</translation>
    </message>
    <message>
        <source>Why not faster</source>
        <translation>为何不能更快</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Your music and your questions are analysed on this computer alone, {place}.</source>
        <translation>您的音乐和查询仅在此电脑上分析，{place}。</translation>
    </message>
    <message>
        <source>What analyses your music</source>
        <translation>分析音乐所用的模型</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>GPL-3.0-or-later: free to use, to study, to pass on and to change</source>
        <translation>GPL-3.0-or-later：可自由使用、研究、分发和修改</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>曲库</translation>
    </message>
    <message>
        <source>Python and Qt</source>
        <translation>Python 与 Qt</translation>
    </message>
    <message>
        <source>Finds scores, MIDI files and recordings in your own folders by what they are like.</source>
        <translation>根据音乐的特点，在您自己的文件夹中查找乐谱、MIDI 文件和录音。</translation>
    </message>
    <message>
        <source>Show the library&apos;s file</source>
        <translation>显示曲库文件</translation>
    </message>
    <message>
        <source>About Incipit</source>
        <translation>关于 Incipit</translation>
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
        <translation>升c</translation>
    </message>
    <message>
        <source>D♭</source>
        <translation>降d</translation>
    </message>
    <message>
        <source>D</source>
        <translation>d</translation>
    </message>
    <message>
        <source>D♯</source>
        <translation>升d</translation>
    </message>
    <message>
        <source>E♭</source>
        <translation>降e</translation>
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
        <translation>升f</translation>
    </message>
    <message>
        <source>G♭</source>
        <translation>降g</translation>
    </message>
    <message>
        <source>G</source>
        <translation>g</translation>
    </message>
    <message>
        <source>G♯</source>
        <translation>升g</translation>
    </message>
    <message>
        <source>A♭</source>
        <translation>降a</translation>
    </message>
    <message>
        <source>A</source>
        <translation>a</translation>
    </message>
    <message>
        <source>A♯</source>
        <translation>升a</translation>
    </message>
    <message>
        <source>B♭</source>
        <translation>降b</translation>
    </message>
    <message>
        <source>B</source>
        <translation>b</translation>
    </message>
    <message>
        <source>C♭</source>
        <translation>降c</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Remove a model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <translation>移除 {model}？</translation>
    </message>
    <message>
        <source>Remove what was fetched of {model}?</source>
        <translation>移除已下载的 {model} 文件？</translation>
    </message>
    <message>
        <source>This frees {size}.</source>
        <translation>将释放 {size}。</translation>
    </message>
    <message numerus="yes">
        <source>This frees {size}: its files, and its analysis of %Ln pieces, which it would have to make again. Your music and what you have said of it stay as they are.</source>
        <translation>
            <numerusform>将释放 {size}：包括模型文件及其对 %Ln 首曲目的分析，再用时需重新分析。音乐本身和添加的信息都会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>at work</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Best for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>此后有更改</translation>
    </message>
    <message>
        <source>Not installed; its analysis is kept</source>
        <translation>未安装；分析结果已保留</translation>
    </message>
    <message>
        <source>Being made ready: {percent} %</source>
        <translation>准备中：{percent} %</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>可以使用</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>至少 {size}</translation>
    </message>
    <message>
        <source>Recordings, and all kinds in one list</source>
        <translation>录音，以及所有类型混合列出</translation>
    </message>
    <message>
        <source>Scores, MIDI</source>
        <translation>乐谱、MIDI</translation>
    </message>
    <message>
        <source>A quick start on any computer</source>
        <translation>在任何电脑上快速上手</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>In use for {kinds}</source>
        <translation>使用中：{kinds}</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>乐谱</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>A model turns music and words into what can be compared, on this computer. Another one analyses all pieces in the background, while the one in use goes on answering.</source>
        <translation>模型在本机将音乐和文字转换成可以互相比较的形式。换用另一个模型时，它会在后台分析所有曲目，期间仍由当前模型提供结果。</translation>
    </message>
    <message>
        <source>Models, with state, size and licence</source>
        <translation>模型及其状态、大小和许可证</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation>立即使用</translation>
    </message>
    <message>
        <source>Do not make ready</source>
        <translation>取消准备</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Import from files…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Back to {model}</source>
        <translation>换回 {model}</translation>
    </message>
    <message>
        <source>Languages: {languages}.</source>
        <translation>语言：{languages}。</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>许可证：{licence}。</translation>
    </message>
    <message>
        <source>{size} of it have been fetched.</source>
        <translation>已下载 {size}。</translation>
    </message>
    <message>
        <source>Precision: {precision}.</source>
        <translation>精度：{precision}。</translation>
    </message>
    <message>
        <source>It has analysed {done} of {total} pieces here, which takes {size}.</source>
        <translation>已在此分析 {done} / {total} 首曲目，占用 {size}。</translation>
    </message>
    <message>
        <source>It answers as soon as it has analysed all; until then what is in use answers.</source>
        <translation>全部分析完成后即启用；在此之前由当前模型提供结果。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>No program is set up to open this file.</source>
        <translation>没有设定用于打开此文件的程序。</translation>
    </message>
    <message>
        <source>This program could not be started.</source>
        <translation>无法启动此程序。</translation>
    </message>
    <message>
        <source>No file manager could be started.</source>
        <translation>无法启动文件管理器。</translation>
    </message>
</context>
<context>
    <name>OrphansDialog</name>
    <message>
        <source>What lacks its score or recording</source>
        <translation>缺少乐谱或录音的曲目</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>查找内容</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Pieces looked at</source>
        <translation>已检查的曲目</translation>
    </message>
    <message>
        <source>Looks for pieces to which no likely and no confirmed companion is known.</source>
        <translation>查找没有对应项的曲目：既无很可能的，也无已确认的。</translation>
    </message>
    <message>
        <source>Pieces found</source>
        <translation>找到的曲目</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces found.</source>
        <translation>
            <numerusform>找到 %Ln 首曲目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>未查完即已停止。</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>乐谱</translation>
    </message>
    <message>
        <source>MIDI files</source>
        <translation>MIDI 文件</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>a score</source>
        <translation>乐谱</translation>
    </message>
    <message>
        <source>a MIDI file</source>
        <translation>MIDI 文件</translation>
    </message>
    <message>
        <source>{kind} without {lacking}</source>
        <translation>缺少{lacking}的{kind}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Leave the reading view</source>
        <translation>退出阅读视图</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>阅读视图</translation>
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
        <translation>其他声部</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Mute {part}</source>
        <translation>静音：{part}</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>独奏</translation>
    </message>
    <message>
        <source>Hear {part} alone</source>
        <translation>只听 {part}</translation>
    </message>
</context>
<context>
    <name>PieceWiring</name>
    <message>
        <source>Add to a list…</source>
        <translation>添加到列表…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln 星</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>无星级</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写注记</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>从“{name}”移除</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>复制标题</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选曲目</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>打开方式…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>添加到列表</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新建列表</translation>
    </message>
    <message>
        <source>Another list…</source>
        <translation>其他列表…</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>评分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are offline and cannot be dragged.</source>
        <translation>
            <numerusform>%Ln 个文件处于离线状态，无法拖动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with which program?</source>
        <translation>用哪个程序打开？</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces written to {place}.</source>
        <translation>
            <numerusform>已将 %Ln 首写入 {place}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln files; they are in {place}.</source>
        <translation>
            <numerusform>已停止，此前的 %Ln 个文件在 {place}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files written to {place}; a tunebook is copied once, whole.</source>
        <translation>
            <numerusform>已将 %Ln 个文件写入 {place}；曲集只整本复制一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: {reason}</source>
        <translation>
            <numerusform>略过 %Ln 个：{reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayWiring</name>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Stop, or leave the reading view</source>
        <translation>停止或退出阅读视图</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>阅读视图</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message numerus="yes">
        <source>Only the first %Ln minutes can be played here.</source>
        <translation>
            <numerusform>此处只能播放前 %Ln 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of its repeats are played here: {played} instead of {whole}.</source>
        <translation>此处未演奏全部反复：{played}，而非 {whole}。</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Repeat the marked stretch, or all</source>
        <translation>循环播放所选段落或全曲</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>声部</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
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
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Preview below the results</source>
        <translation>在结果下方预览</translation>
    </message>
    <message>
        <source>Paused while on battery</source>
        <translation>使用电池供电，已暂停</translation>
    </message>
    <message>
        <source>Paused while other programs are busy</source>
        <translation>其他程序繁忙，已暂停</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Right of the results</source>
        <translation>结果右侧</translation>
    </message>
    <message>
        <source>Below the results</source>
        <translation>结果下方</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>Pause while on battery</source>
        <translation>使用电池时暂停</translation>
    </message>
    <message>
        <source>Pause while other programs are busy</source>
        <translation>其他程序繁忙时暂停</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Delete recordings and pasted music</source>
        <translation>删除录制和粘贴的音乐</translation>
    </message>
    <message>
        <source>What was recorded or pasted to search with is kept on this computer only.</source>
        <translation>为搜索而录制或粘贴的内容只保存在本机。</translation>
    </message>
    <message>
        <source>{device} (absent)</source>
        <translation>{device}（未连接）</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>Play &amp;on</source>
        <translation>播放设备(&amp;O)</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Processor &amp;cores</source>
        <translation>处理器核心数(&amp;C)</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Another language is used when Incipit starts the next time; all else holds at once.</source>
        <translation>语言更改在下次启动 Incipit 时生效；其他设置立即生效。</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Only the words of this file could be read, not its notes.</source>
        <translation>只能读取此文件中的文字，无法读取音符。</translation>
    </message>
    <message>
        <source>The folder is offline.</source>
        <translation>文件夹处于离线状态。</translation>
    </message>
    <message>
        <source>First system of {title}</source>
        <translation>{title} 的第一行乐谱</translation>
    </message>
    <message>
        <source>Choose a piece to see and hear it.</source>
        <translation>选择一首曲目即可查看和试听。</translation>
    </message>
</context>
<context>
    <name>QueryBox</name>
    <message>
        <source>Describe the music, or type a name</source>
        <translation>描述音乐，或输入名称</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Describe the music you look for, in any language, or type a name</source>
        <translation>用任何语言描述要找的音乐，或输入名称</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record an example</source>
        <translation>录制示例</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>Search with this</source>
        <translation>用它搜索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is heard in it: choose another microphone, or see whether it is muted.</source>
        <translation>没有听到声音：请换一个麦克风，或检查是否已静音。</translation>
    </message>
    <message>
        <source>{device} (absent)</source>
        <translation>{device}（未连接）</translation>
    </message>
    <message>
        <source>Recording: {time} of {most}</source>
        <translation>正在录音：{time} / {most}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play back</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>{kept} of {whole} are kept</source>
        <translation>保留 {kept} / {whole}</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>还没有录音。</translation>
    </message>
    <message>
        <source>Sing, hum or play what you look for, up to two minutes. The recording never leaves this computer.</source>
        <translation>唱出、哼出或奏出要找的音乐，最长两分钟。录音不会离开本机。</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>麦克风(&amp;M)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>输入电平</translation>
    </message>
</context>
<context>
    <name>RecordWiring</name>
    <message>
        <source>Record an example…</source>
        <translation>录制示例…</translation>
    </message>
    <message>
        <source>Recording of {moment}</source>
        <translation>{moment} 的录音</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Matches by name</source>
        <translation>名称匹配</translation>
    </message>
    <message>
        <source>Matches by meaning</source>
        <translation>含义匹配</translation>
    </message>
    <message>
        <source>Matches by facts</source>
        <translation>曲目信息匹配</translation>
    </message>
    <message>
        <source>Below here no better than chance</source>
        <translation>以下与随机结果无异</translation>
    </message>
    <message>
        <source>No composer named</source>
        <translation>未注明作曲者</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln 首</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已折叠</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>{path}, tune {number}</source>
        <translation>{path}，第 {number} 曲</translation>
    </message>
    <message>
        <source>offline: {path}</source>
        <translation>离线：{path}</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>仅文字</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>乐谱</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>调性</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>拍号</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>小节数</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>乐器</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关度</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改日期</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按名称</translation>
    </message>
</context>
<context>
    <name>ResultTableView</name>
    <message>
        <source>Results as a table</source>
        <translation>表格形式的结果</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort by relevance</source>
        <translation>按相关度排序</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>What to ignore</source>
        <translation>忽略规则</translation>
    </message>
    <message>
        <source>One rule a line, such as *.wav, /sketches/ or !keep.wav, written as for Git. What is ignored is not searched; nothing is deleted, and it comes back when the rule goes.</source>
        <translation>每行一条规则，例如 *.wav、/sketches/ 或 !keep.wav，写法与 Git 相同。被忽略的内容不参与搜索；不会删除任何文件，去掉规则即可恢复。</translation>
    </message>
    <message>
        <source>In “{folder}”</source>
        <translation>在“{folder}”中</translation>
    </message>
    <message>
        <source>In all folders</source>
        <translation>在所有文件夹中</translation>
    </message>
</context>
<context>
    <name>RuntimeReport</name>
    <message>
        <source>on the processor</source>
        <translation>使用处理器</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>使用显卡</translation>
    </message>
    <message>
        <source>on the processor, since the graphics card cannot be used</source>
        <translation>使用处理器，因为显卡不可用</translation>
    </message>
    <message>
        <source>{rate} pieces a minute</source>
        <translation>每分钟 {rate} 首</translation>
    </message>
</context>
<context>
    <name>ScorePages</name>
    <message>
        <source>Opening the page…</source>
        <translation>正在打开页面…</translation>
    </message>
    <message>
        <source>Engraving the score…</source>
        <translation>正在排版乐谱…</translation>
    </message>
    <message>
        <source>Page {page} of {pages} of {title}</source>
        <translation>{title} 第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>The whole score cannot be shown. {reason}</source>
        <translation>无法显示完整乐谱。{reason}</translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message>
        <source>A search that you save stays here, and stays live.</source>
        <translation>保存的搜索会留在这里，并保持更新。</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Save what is asked now (Ctrl+S)</source>
        <translation>保存当前查询 (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Back to the query before (Alt+Left)</source>
        <translation>返回上一次查询 (Alt+左方向)</translation>
    </message>
    <message>
        <source>Forward to the next query (Alt+Right)</source>
        <translation>前往下一次查询 (Alt+右方向)</translation>
    </message>
    <message>
        <source>Record an example (Ctrl+R)</source>
        <translation>录制示例 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Filters…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Group results</source>
        <translation>结果分组</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>以列表显示</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Group by work</source>
        <translation>按作品分组</translation>
    </message>
    <message>
        <source>Group by composer</source>
        <translation>按作曲者分组</translation>
    </message>
</context>
<context>
    <name>SearchWiring</name>
    <message>
        <source>Type a query</source>
        <translation>输入查询</translation>
    </message>
    <message>
        <source>Back to the query before</source>
        <translation>返回上一次查询</translation>
    </message>
    <message>
        <source>Forward to the next query</source>
        <translation>前往下一次查询</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>下一个结果</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>上一个结果</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>显示更多结果</translation>
    </message>
    <message>
        <source>Open in your own program</source>
        <translation>用默认程序打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>想找什么音乐？</translation>
    </message>
    <message>
        <source>Describe it in your own words, in any language, or type a title or a composer.</source>
        <translation>用自己的话描述，任何语言都可以，或输入标题或作曲者。</translation>
    </message>
    <message>
        <source>a lively dance in 6/8</source>
        <translation>一首欢快的 6/8 拍舞曲</translation>
    </message>
    <message>
        <source>something slow and sad in a minor key</source>
        <translation>缓慢而忧伤的小调乐曲</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new results · Show</source>
        <translation>
            <numerusform>%Ln 个新结果 · 显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Results in a new order · Show</source>
        <translation>结果顺序有变 · 显示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} results</source>
        <translation>前 {count} 个结果</translation>
    </message>
    <message>
        <source>Only names are searched.</source>
        <translation>仅搜索名称。</translation>
    </message>
    <message>
        <source>Searching {searched} of {total} pieces so far.</source>
        <translation>目前可搜索 {total} 首曲目中的 {searched} 首。</translation>
    </message>
    <message>
        <source>Pieces in grey are not there now: their disk is away, or their folder was moved.</source>
        <translation>灰色曲目目前不可用：磁盘未连接，或文件夹已移动。</translation>
    </message>
    <message>
        <source>Nothing stands out more than by chance; these pieces come nearest.</source>
        <translation>没有明显突出的结果；以下曲目最为接近。</translation>
    </message>
    <message>
        <source>Examples cannot be compared without a model; words are looked for among names.</source>
        <translation>没有模型就无法比较示例；只能在名称中查找文字。</translation>
    </message>
    <message>
        <source>Nothing in the library can be compared with all that is asked here together.</source>
        <translation>曲库中没有能与此处全部条件一并比较的内容。</translation>
    </message>
    <message>
        <source>Try other words, or add more folders.</source>
        <translation>试试其他说法，或添加更多文件夹。</translation>
    </message>
    <message>
        <source>Other kinds of music are hidden: choose All to see them.</source>
        <translation>其他类型的音乐已隐藏：选择“全部”即可显示。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>目前未找到结果</translation>
    </message>
    <message>
        <source>Nothing is analysed yet</source>
        <translation>尚未分析任何内容</translation>
    </message>
    <message>
        <source>{searched} of {total} pieces are analysed; what fits appears here as soon as it is there.</source>
        <translation>已分析 {searched} / {total} 首曲目；一有合适的就会显示在这里。</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>搜索失败</translation>
    </message>
    <message>
        <source>Analysed by {model}, {place}.</source>
        <translation>由 {model} 分析，{place}。</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Show as results</source>
        <translation>显示为结果</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>查找相似曲目</translation>
    </message>
    <message>
        <source>Add to list…</source>
        <translation>添加到列表…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces selected</source>
        <translation>
            <numerusform>已选择 %Ln 首曲目</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a piece, or draw around several.</source>
        <translation>点击一首曲目，或圈选多首。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces selected; the first {some} are taken</source>
        <translation>
            <numerusform>已选择 %Ln 首曲目；取前 {some} 首</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>None of its files is in your folders any more.</source>
        <translation>它的文件已不在任何文件夹中。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Engraved music</source>
        <translation>乐谱</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>What analyses your music and your questions (Ctrl+M)</source>
        <translation>分析音乐和查询所用的模型 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Models: {what}</source>
        <translation>模型：{what}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln pieces</source>
        <translation>
            <numerusform>%Ln 首曲目的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag; Enter puts it on, Enter again saves</source>
        <translation>新标签；按 Enter 添加，再按 Enter 保存</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有标签</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting: another program is bringing this library up to date</source>
        <translation>等待中：另一个程序正在更新此曲库</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>每秒 {speed}</translation>
    </message>
    <message>
        <source>Asking what there is</source>
        <translation>正在查询可下载的文件</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Checking what has come</source>
        <translation>正在校验下载内容</translation>
    </message>
    <message>
        <source>The line dropped; trying again</source>
        <translation>连接中断，正在重试</translation>
    </message>
    <message>
        <source>Reading the checkpoint</source>
        <translation>正在读取检查点</translation>
    </message>
    <message>
        <source>Recognising the files</source>
        <translation>正在识别文件</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>正在转换</translation>
    </message>
    <message>
        <source>Measuring speed and accuracy</source>
        <translation>正在测量速度和精度</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>剩余 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours left</source>
        <translation>剩余 {hours} 小时</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Click to go there. Drag with Shift to mark a stretch for the loop. Ctrl and the wheel zoom.</source>
        <translation>点击可跳到该处。按住 Shift 拖动可选定循环段落。Ctrl 加滚轮可缩放。</translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
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
        <translation>升C</translation>
    </message>
    <message>
        <source>D♭</source>
        <translation>降D</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>D♯</source>
        <translation>升D</translation>
    </message>
    <message>
        <source>E♭</source>
        <translation>降E</translation>
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
        <translation>升F</translation>
    </message>
    <message>
        <source>G♭</source>
        <translation>降G</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>G♯</source>
        <translation>升G</translation>
    </message>
    <message>
        <source>A♭</source>
        <translation>降A</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>A♯</source>
        <translation>升A</translation>
    </message>
    <message>
        <source>B♭</source>
        <translation>降B</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C♭</source>
        <translation>降C</translation>
    </message>
</context>
<context>
    <name>TrimBar</name>
    <message>
        <source>Drag the ends to keep a part. Left and Right move the first, with Shift the last.</source>
        <translation>拖动两端可保留一部分。左右方向键移动起点，按住 Shift 则移动终点。</translation>
    </message>
    <message>
        <source>What is kept: from {begin} to {end} seconds</source>
        <translation>保留部分：{begin} 至 {end} 秒</translation>
    </message>
</context>
<context>
    <name>TwiceDialog</name>
    <message>
        <source>Duplicates and editions</source>
        <translation>重复与不同版本</translation>
    </message>
    <message>
        <source>What is there twice</source>
        <translation>重复的内容</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Leave out of all searches; no file is touched</source>
        <translation>从所有搜索中排除；不会改动文件</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>The same content in several places</source>
        <translation>多处存放的相同内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly the same, group {number}</source>
        <translation>几乎相同，第 {number} 组</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces lie in several places</source>
        <translation>
            <numerusform>%Ln 首曲目存放在多处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are nearly the same</source>
        <translation>
            <numerusform>%Ln 组几乎相同</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, each found once; {groups}.</source>
        <translation>{files}，搜索时各只出现一次；{groups}。</translation>
    </message>
    <message>
        <source>Nothing is there twice, or nearly twice.</source>
        <translation>没有重复或近似重复的内容。</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>撤销此操作 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>ViewWiring</name>
    <message>
        <source>Results as a list</source>
        <translation>以列表显示结果</translation>
    </message>
    <message>
        <source>Results as a table</source>
        <translation>以表格显示结果</translation>
    </message>
    <message>
        <source>Group by work, by composer, or not</source>
        <translation>按作品、按作曲者分组或不分组</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>From the query into the results, and back</source>
        <translation>从查询框到结果，再返回</translation>
    </message>
    <message>
        <source>Rename a list or search, note on a piece of a list</source>
        <translation>重命名列表或搜索，为列表中的曲目写注记</translation>
    </message>
    <message>
        <source>Move a piece within its list</source>
        <translation>在列表中移动曲目</translation>
    </message>
    <message>
        <source>Take out of a list, delete a list or search</source>
        <translation>从列表移除，删除列表或搜索</translation>
    </message>
    <message>
        <source>In the line of the sound: a step back or on</source>
        <translation>在声音时间线中：后退或前进一步</translation>
    </message>
    <message>
        <source>Next or previous page</source>
        <translation>下一页或上一页</translation>
    </message>
    <message>
        <source>First or last page</source>
        <translation>第一页或最后一页</translation>
    </message>
    <message>
        <source>Close or open a group of results</source>
        <translation>折叠或展开结果分组</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as there is room</source>
        <translation>放大、缩小、适合宽度</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Try with sample pieces</source>
        <translation>用示范曲目试试</translation>
    </message>
    <message>
        <source>Find any piece you own by describing it</source>
        <translation>描述一下，就能找到自己的任何曲目</translation>
    </message>
    <message>
        <source>Describe what you look for</source>
        <translation>描述要找的音乐</translation>
    </message>
    <message>
        <source>“A slow sad waltz for two violins”, in any language, finds scores, MIDI files and recordings.</source>
        <translation>用任何语言输入“两把小提琴的缓慢忧伤的圆舞曲”，就能找到乐谱、MIDI 文件和录音。</translation>
    </message>
    <message>
        <source>Add your music</source>
        <translation>添加音乐</translation>
    </message>
    <message>
        <source>Drop a folder here or choose one. Your files are only read: none is ever changed or moved.</source>
        <translation>将文件夹拖到这里，或选择一个。文件只会被读取，绝不会更改或移动。</translation>
    </message>
    <message>
        <source>Search while it is analysed</source>
        <translation>边分析边搜索</translation>
    </message>
    <message>
        <source>All work is done on this computer, without a network; you can pause it.</source>
        <translation>所有工作都在本机完成，无需联网；可以随时暂停。</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why it matched</source>
        <translation>匹配原因</translation>
    </message>
    <message>
        <source>Find the passage that fits best</source>
        <translation>查找最匹配的片段</translation>
    </message>
    <message>
        <source>Play the passage</source>
        <translation>播放该片段</translation>
    </message>
    <message>
        <source>Comparing passages: {done} of {total}</source>
        <translation>正在比较片段：{done} / {total}</translation>
    </message>
    <message>
        <source>Looking for the passage…</source>
        <translation>正在查找片段…</translation>
    </message>
    <message>
        <source>The piece is too short to tell its passages apart.</source>
        <translation>曲目太短，无法区分片段。</translation>
    </message>
    <message>
        <source>Comparing the passages takes too long.</source>
        <translation>比较片段耗时过长。</translation>
    </message>
    <message>
        <source>The whole piece matches evenly: no passage stands out.</source>
        <translation>整首曲目匹配程度均匀，没有突出的片段。</translation>
    </message>
    <message>
        <source>bars {first}–{last}</source>
        <translation>第 {first}–{last} 小节</translation>
    </message>
    <message>
        <source>Stands out: {place}</source>
        <translation>突出的片段：{place}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>not known of this piece</source>
        <translation>此曲目未知</translation>
    </message>
    <message>
        <source>{fact} (found by analysis)</source>
        <translation>{fact}（由分析得出）</translation>
    </message>
    <message>
        <source>asked {wanted}, is {fact}</source>
        <translation>要求 {wanted}，实为 {fact}</translation>
    </message>
</context>
<context>
    <name>WorkWiring</name>
    <message>
        <source>What lacks its score or recording…</source>
        <translation>缺少乐谱或录音的曲目…</translation>
    </message>
    <message>
        <source>Duplicates and editions…</source>
        <translation>重复与不同版本…</translation>
    </message>
    <message>
        <source>follows from others</source>
        <translation>由其他关联推断</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>已手动确认</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>已手动否定</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>几乎确定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
</context>
<context>
    <name>WorksPanel</name>
    <message>
        <source>Same work</source>
        <translation>同一作品</translation>
    </message>
    <message>
        <source>{kind}: {title}, {sureness}</source>
        <translation>{kind}：{title}，{sureness}</translation>
    </message>
    <message>
        <source>Play this {kind}</source>
        <translation>播放此{kind}</translation>
    </message>
    <message>
        <source>Play {title}, {kind}</source>
        <translation>播放 {title}，{kind}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一作品</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
</context>
<context>
    <name>_EntryDelegate</name>
    <message>
        <source>in none of your folders now</source>
        <translation>目前不在任何文件夹中</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
</context>
</TS>
