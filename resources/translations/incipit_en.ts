<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityView</name>
    <message numerus="yes">
        <source>%Ln pieces analysed</source>
        <translation>
            <numerusform>%Ln piece analysed</numerusform>
            <numerusform>%Ln pieces analysed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to do</source>
        <translation>
            <numerusform>%Ln still to do</numerusform>
            <numerusform>%Ln still to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropWiring</name>
    <message numerus="yes">
        <source>Reading %Ln files…</source>
        <translation>
            <numerusform>Reading the file…</numerusform>
            <numerusform>Reading %Ln files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln examples count at once; the first are taken.</source>
        <translation>
            <numerusform>At most one example counts at once; the first is taken.</numerusform>
            <numerusform>At most %Ln examples count at once; the first are taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExampleWiring</name>
    <message numerus="yes">
        <source>At most %Ln examples count at once; the first are taken.</source>
        <translation>
            <numerusform>At most one example counts at once; the first is taken.</numerusform>
            <numerusform>At most %Ln examples count at once; the first are taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln pieces, in this order.</source>
        <translation>
            <numerusform>%Ln piece, in this order.</numerusform>
            <numerusform>%Ln pieces, in this order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical files, also here</source>
        <translation>
            <numerusform>%Ln identical file, also here</numerusform>
            <numerusform>%Ln identical files, also here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWiring</name>
    <message numerus="yes">
        <source>%Ln left out by filters</source>
        <translation>
            <numerusform>%Ln left out by filters</numerusform>
            <numerusform>%Ln left out by filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters leave out all %Ln pieces.</source>
        <translation>
            <numerusform>The filters leave out the one piece.</numerusform>
            <numerusform>The filters leave out all %Ln pieces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiltersDialog</name>
    <message numerus="yes">
        <source>%Ln pieces to choose among</source>
        <translation>
            <numerusform>%Ln piece to choose among</numerusform>
            <numerusform>%Ln pieces to choose among</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingWiring</name>
    <message numerus="yes">
        <source>%Ln pieces taken out of “{name}”.</source>
        <translation>
            <numerusform>%Ln piece taken out of “{name}”.</numerusform>
            <numerusform>%Ln pieces taken out of “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces added to “{name}”.</source>
        <translation>
            <numerusform>%Ln piece added to “{name}”.</numerusform>
            <numerusform>%Ln pieces added to “{name}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptModel</name>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message numerus="yes">
        <source>%Ln pieces stand out for “{label}” by {threshold} or more.</source>
        <translation>
            <numerusform>%Ln piece stands out for “{label}” by {threshold} or more.</numerusform>
            <numerusform>%Ln pieces stand out for “{label}” by {threshold} or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” is now on %Ln more pieces; Undo takes it back.</source>
        <translation>
            <numerusform>“{tag}” is now on %Ln more piece; Undo takes it back.</numerusform>
            <numerusform>“{tag}” is now on %Ln more pieces; Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln pieces; near one another lies what sounds alike.</source>
        <translation>
            <numerusform>%Ln piece.</numerusform>
            <numerusform>%Ln pieces; near one another lies what sounds alike.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message numerus="yes">
        <source>This frees {size}: its files, and its analysis of %Ln pieces, which it would have to make again. Your music and what you have said of it stay as they are.</source>
        <translation>
            <numerusform>This frees {size}: its files, and its analysis of %Ln piece, which it would have to make again. Your music and what you have said of it stay as they are.</numerusform>
            <numerusform>This frees {size}: its files, and its analysis of %Ln pieces, which it would have to make again. Your music and what you have said of it stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrphansDialog</name>
    <message numerus="yes">
        <source>%Ln pieces found.</source>
        <translation>
            <numerusform>%Ln piece found.</numerusform>
            <numerusform>%Ln pieces found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PieceWiring</name>
    <message numerus="yes">
        <source>%Ln files written to {place}; a tunebook is copied once, whole.</source>
        <translation>
            <numerusform>%Ln file written to {place}; a tunebook is copied once, whole.</numerusform>
            <numerusform>%Ln files written to {place}; a tunebook is copied once, whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are offline and cannot be dragged.</source>
        <translation>
            <numerusform>%Ln file is offline and cannot be dragged.</numerusform>
            <numerusform>%Ln files are offline and cannot be dragged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces written to {place}.</source>
        <translation>
            <numerusform>%Ln piece written to {place}.</numerusform>
            <numerusform>%Ln pieces written to {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln files; they are in {place}.</source>
        <translation>
            <numerusform>Stopped after %Ln file; it is in {place}.</numerusform>
            <numerusform>Stopped after %Ln files; they are in {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: {reason}</source>
        <translation>
            <numerusform>%Ln left out: {reason}</numerusform>
            <numerusform>%Ln left out: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message numerus="yes">
        <source>Only the first %Ln minutes can be played here.</source>
        <translation>
            <numerusform>Only the first minute can be played here.</numerusform>
            <numerusform>Only the first %Ln minutes can be played here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchWiring</name>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new results · Show</source>
        <translation>
            <numerusform>%Ln new result · Show</numerusform>
            <numerusform>%Ln new results · Show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln pieces selected</source>
        <translation>
            <numerusform>%Ln piece selected</numerusform>
            <numerusform>%Ln pieces selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces selected; the first {some} are taken</source>
        <translation>
            <numerusform>%Ln piece selected; the first {some} are taken</numerusform>
            <numerusform>%Ln pieces selected; the first {some} are taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln pieces</source>
        <translation>
            <numerusform>Tags of %Ln piece</numerusform>
            <numerusform>Tags of %Ln pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwiceDialog</name>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces lie in several places</source>
        <translation>
            <numerusform>%Ln piece lies in several places</numerusform>
            <numerusform>%Ln pieces lie in several places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are nearly the same</source>
        <translation>
            <numerusform>%Ln group is nearly the same</numerusform>
            <numerusform>%Ln groups are nearly the same</numerusform>
        </translation>
    </message>
</context>
</TS>
