<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleDrop</name>
    <message numerus="yes">
        <source>%Ln file(s) in all, {size}</source>
        <translation>
            <numerusform>%Ln file in all, {size}</numerusform>
            <numerusform>%Ln files in all, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {size}</source>
        <translation>
            <numerusform>%Ln file, {size}</numerusform>
            <numerusform>%Ln files, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found}; %Ln cannot be read</source>
        <translation>
            <numerusform>{found}; %Ln cannot be read</numerusform>
            <numerusform>{found}; %Ln cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found}; %Ln of other kinds left out</source>
        <translation>
            <numerusform>{found}; %Ln of other kinds left out</numerusform>
            <numerusform>{found}; %Ln of other kinds left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardPlots</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardTables</name>
    <message numerus="yes">
        <source>%Ln annotator(s)</source>
        <translation>
            <numerusform>%Ln annotator</numerusform>
            <numerusform>%Ln annotators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardWords</name>
    <message numerus="yes">
        <source>Of %Ln article(s) handed out to them</source>
        <translation>
            <numerusform>Of %Ln article handed out to them</numerusform>
            <numerusform>Of %Ln articles handed out to them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all %Ln article(s): nothing was handed out to them</source>
        <translation>
            <numerusform>Of all %Ln article: nothing was handed out to them</numerusform>
            <numerusform>Of all %Ln articles: nothing was handed out to them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropSheet</name>
    <message numerus="yes">
        <source>Drop to import %Ln file(s) or folder(s)</source>
        <translation>
            <numerusform>Drop to import %Ln file or folder</numerusform>
            <numerusform>Drop to import %Ln files or folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>%Ln link(s) of this type: it cannot be removed.</source>
        <translation>
            <numerusform>%Ln link of this type: it cannot be removed.</numerusform>
            <numerusform>%Ln links of this type: it cannot be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) carry it: merge it to remove it.</source>
        <translation>
            <numerusform>%Ln span carry it: merge it to remove it.</numerusform>
            <numerusform>%Ln spans carry it: merge it to remove it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) carry it: removing it discards their values.</source>
        <translation>
            <numerusform>%Ln span carry it: removing it discards their values.</numerusform>
            <numerusform>%Ln spans carry it: removing it discards their values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change touches %Ln in gold, too.</source>
        <translation>
            <numerusform>A change touches %Ln in gold, too.</numerusform>
            <numerusform>A change touches %Ln in gold, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change touches %Ln suggestion(s), too.</source>
        <translation>
            <numerusform>A change touches %Ln suggestion, too.</numerusform>
            <numerusform>A change touches %Ln suggestions, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryLine</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message numerus="yes">
        <source>{title}, %Ln place(s)</source>
        <translation>
            <numerusform>{title}, %Ln place</numerusform>
            <numerusform>{title}, %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachineSheet</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%Ln case(s) that all agree on became gold.</source>
        <translation>
            <numerusform>%Ln case that all agree on became gold.</numerusform>
            <numerusform>%Ln cases that all agree on became gold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your questions was (were) answered.</source>
        <translation>
            <numerusform>One of your questions was answered.</numerusform>
            <numerusform>%Ln of your questions were answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) accepted.</source>
        <translation>
            <numerusform>%Ln suggestion accepted.</numerusform>
            <numerusform>%Ln suggestions accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes are stored again. %Ln change(s) before this one could not be: do again what is missing.</source>
        <translation>
            <numerusform>Changes are stored again. %Ln change before this one could not be: do again what is missing.</numerusform>
            <numerusform>Changes are stored again. %Ln changes before this one could not be: do again what is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaneHead</name>
    <message numerus="yes">
        <source>%Ln of your spans here</source>
        <translation>
            <numerusform>%Ln of your spans here</numerusform>
            <numerusform>%Ln of your spans here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>about %Ln hour left</numerusform>
            <numerusform>about %Ln hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RereadingSheet</name>
    <message numerus="yes">
        <source>All %Ln file(s), as the first of them</source>
        <translation>
            <numerusform>All %Ln file, as the first of them</numerusform>
            <numerusform>All %Ln files, as the first of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitList</name>
    <message numerus="yes">
        <source>Give %Ln span(s) the label</source>
        <translation>
            <numerusform>Give %Ln span the label</numerusform>
            <numerusform>Give %Ln spans the label</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln other layer(s)</source>
        <translation>
            <numerusform>%Ln other layer</numerusform>
            <numerusform>%Ln other layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>below</name>
    <message numerus="yes">
        <source>{count} articles</source>
        <translation>
            <numerusform>{count} articles</numerusform>
            <numerusform>{count} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} file</numerusform>
            <numerusform>{count} files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links</source>
        <translation>
            <numerusform>{count} link</numerusform>
            <numerusform>{count} links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new labels</source>
        <translation>
            <numerusform>{count} new labels</numerusform>
            <numerusform>{count} new labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new link types</source>
        <translation>
            <numerusform>{count} new link types</numerusform>
            <numerusform>{count} new link types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} spans</source>
        <translation>
            <numerusform>{count} span</numerusform>
            <numerusform>{count} spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} suggestions</source>
        <translation>
            <numerusform>{count} suggestion</numerusform>
            <numerusform>{count} suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{places} times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>{places} times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s).</source>
        <translation>
            <numerusform>%n figure.</numerusform>
            <numerusform>%n figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more pair(s).</source>
        <translation>
            <numerusform>And %n more pair.</numerusform>
            <numerusform>And %n more pairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which weigh less.</source>
        <translation>
            <numerusform>And %n more, which weigh less.</numerusform>
            <numerusform>And %n more, which weigh less.</numerusform>
        </translation>
    </message>
</context>
</TS>
