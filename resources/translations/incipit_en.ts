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
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
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
</TS>
