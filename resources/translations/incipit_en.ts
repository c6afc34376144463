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
    <name>SearchWiring</name>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
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
    <name>PreviewView</name>
    <message numerus="yes">
        <source>Only the first %Ln minutes can be played here.</source>
        <translation>
            <numerusform>Only the first minute can be played here.</numerusform>
            <numerusform>Only the first %Ln minutes can be played here.</numerusform>
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
</TS>
