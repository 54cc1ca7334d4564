<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Annotator</source>
        <translation>Acerca de Annotator</translation>
    </message>
    <message>
        <source>Apache License 2.0; the sample project CC0</source>
        <translation>Licencia Apache 2.0; el proyecto de ejemplo, CC0</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Read news articles side by side and mark who alleges, denies, demands and claims evidence.</source>
        <translation>Leer noticias una junto a otra y marcar quién acusa, desmiente, exige y alega pruebas.</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Este proyecto</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>{version}, with Qt {qt}</source>
        <translation>{version}, con Qt {qt}</translation>
    </message>
</context>
<context>
    <name>AgreementBoard</name>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Agreement needs two annotators who have each begun an article.

Merge a colleague’s project, or import their layer; then open this page again.</source>
        <translation>El acuerdo necesita dos anotadores que hayan empezado un artículo cada uno.

Fusione el proyecto de un colega o importe su capa; luego abra otra vez esta página.</translation>
    </message>
    <message>
        <source>Agreement needs two.</source>
        <translation>El acuerdo necesita dos.</translation>
    </message>
    <message>
        <source>Choose whom to compare.</source>
        <translation>Elija a quién comparar.</translation>
    </message>
    <message>
        <source>Click a figure, or press Enter on it, to see its cases. S sorts by its column.</source>
        <translation>Haga clic en una cifra, o pulse Intro, para ver sus casos. S ordena por su columna.</translation>
    </message>
    <message>
        <source>Click or Enter: the cases behind it.</source>
        <translation>Clic o Intro: los casos que hay detrás.</translation>
    </message>
    <message>
        <source>Compared: {names}</source>
        <translation>Comparados: {names}</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recalcular</translation>
    </message>
    <message>
        <source>Count gamma</source>
        <translation>Calcular gamma</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Merge colleagues’ projects …</source>
        <translation>Fusionar proyectos de colegas…</translation>
    </message>
    <message>
        <source>The layers have changed since the figures were counted</source>
        <translation>Las capas han cambiado desde que se calcularon las cifras</translation>
    </message>
    <message>
        <source>Whom to compare …</source>
        <translation>A quién comparar…</translation>
    </message>
    <message>
        <source>Whose layers are compared</source>
        <translation>Las capas que se comparan</translation>
    </message>
    <message>
        <source>{name} (suggestions)</source>
        <translation>{name} (sugerencias)</translation>
    </message>
</context>
<context>
    <name>AgreementDesk</name>
    <message>
        <source>Counting gamma</source>
        <translation>Calculando gamma</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Drawing articles for the intervals</source>
        <translation>Sorteando artículos para los intervalos</translation>
    </message>
    <message>
        <source>The counting ended before it was done. Count again.</source>
        <translation>El cálculo se interrumpió antes de terminar. Vuelva a calcular.</translation>
    </message>
</context>
<context>
    <name>ArticleDrop</name>
    <message numerus="yes">
        <source>%Ln file(s) in all, {size}</source>
        <translation>
            <numerusform>%Ln archivo en total, {size}</numerusform>
            <numerusform>%Ln archivos en total, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {size}</source>
        <translation>
            <numerusform>%Ln archivo, {size}</numerusform>
            <numerusform>%Ln archivos, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Articles to bring in</source>
        <translation>Artículos por importar</translation>
    </message>
    <message>
        <source>Drop files or folders here: text, JSON Lines, Label Studio, doccano, brat, CoNLL.</source>
        <translation>Suelte aquí archivos o carpetas: texto, JSON Lines, Label Studio, doccano, brat, CoNLL.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the chosen ones out of the list (Delete)</source>
        <translation>Quitar de la lista los elegidos (Supr)</translation>
    </message>
    <message>
        <source>will be left out: {why}</source>
        <translation>se dejará fuera: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{found}; %Ln cannot be read</source>
        <translation>
            <numerusform>{found}; %Ln no se puede leer</numerusform>
            <numerusform>{found}; %Ln no se pueden leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found}; %Ln of other kinds left out</source>
        <translation>
            <numerusform>{found}; %Ln de otro tipo queda fuera</numerusform>
            <numerusform>{found}; %Ln de otros tipos quedan fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}  ·  looking …</source>
        <translation>{name}  ·  examinando…</translation>
    </message>
</context>
<context>
    <name>ArticleTable</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>All formats</source>
        <translation>Todos los formatos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the scheme</source>
        <translation>Exportar el esquema</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>Carpeta del proyecto nuevo</translation>
    </message>
    <message>
        <source>Guidelines in Markdown</source>
        <translation>Pautas en Markdown</translation>
    </message>
    <message>
        <source>Guidelines of the project</source>
        <translation>Pautas del proyecto</translation>
    </message>
    <message>
        <source>Hand out articles</source>
        <translation>Repartir artículos</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importar artículos</translation>
    </message>
    <message>
        <source>Labels of the project</source>
        <translation>Etiquetas del proyecto</translation>
    </message>
    <message>
        <source>Merge colleagues’ projects</source>
        <translation>Fusionar proyectos de colegas</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Print into a PDF file</source>
        <translation>Imprimir en un archivo PDF</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>Guardar las cifras</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Esquemas</translation>
    </message>
    <message>
        <source>Schemes and projects</source>
        <translation>Esquemas y proyectos</translation>
    </message>
    <message>
        <source>Table of spans</source>
        <translation>Tabla de fragmentos</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>Trabajar en una copia</translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln fragmento</numerusform>
            <numerusform>%Ln fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkbox</source>
        <translation>Casilla</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Choices, one on each line</source>
        <translation>Opciones, una por línea</translation>
    </message>
    <message>
        <source>First choice</source>
        <translation>Primera opción</translation>
    </message>
    <message>
        <source>For the label</source>
        <translation>Para la etiqueta</translation>
    </message>
    <message>
        <source>For the labels</source>
        <translation>Para las etiquetas</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Identifier of the attribute</source>
        <translation>Identificador del atributo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of the attribute</source>
        <translation>Tipo del atributo</translation>
    </message>
    <message>
        <source>Make the ticked ones</source>
        <translation>Convertir lo marcado en</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Nombre del atributo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Offer the values in use</source>
        <translation>Ofrecer los valores en uso</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>Segunda opción</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>Varias líneas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Values in use</source>
        <translation>Valores en uso</translation>
    </message>
    <message>
        <source>What the ticked values become</source>
        <translation>En qué se convierten los valores marcados</translation>
    </message>
    <message>
        <source>Where nothing is ticked spans of all labels carry it.</source>
        <translation>Si no se marca nada, lo llevan los fragmentos de todas las etiquetas.</translation>
    </message>
</context>
<context>
    <name>BackupSheet</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Backups of “{name}” lie in {folder}. Each was read back when it was made.</source>
        <translation>Las copias de seguridad de «{name}» están en {folder}. Cada una se releyó al hacerla.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>There are no backups of “{name}” yet.</source>
        <translation>Aún no hay copias de seguridad de «{name}».</translation>
    </message>
    <message>
        <source>Who worked</source>
        <translation>Quién trabajó</translation>
    </message>
    <message>
        <source>“{name}” becomes again what it was on {when}. What it is now is kept beside it, as “{stem} (before restoring, …)”, and the window opens the project anew.</source>
        <translation>«{name}» vuelve a ser lo que era el {when}. Lo que es ahora se conserva al lado, como «{stem} (before restoring, …)», y la ventana abre de nuevo el proyecto.</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>&amp;0   Gold</source>
        <translation>&amp;0   Referencia</translation>
    </message>
    <message>
        <source>Accept these {n}</source>
        <translation>Aceptar estos {n}</translation>
    </message>
    <message>
        <source>Annotator with a mark in the cases</source>
        <translation>Anotador con una marca en los casos</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Behind {words}</source>
        <translation>Detrás de {words}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Cases of this article only</source>
        <translation>Solo casos de este artículo</translation>
    </message>
    <message>
        <source>Any difference</source>
        <translation>Cualquier diferencia</translation>
    </message>
    <message>
        <source>Class: how the annotators differ</source>
        <translation>Clase: en qué difieren los anotadores</translation>
    </message>
    <message>
        <source>Compare annotators</source>
        <translation>Comparar anotadores</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Compare: {names}</source>
        <translation>Comparar: {names}</translation>
    </message>
    <message>
        <source>Compare: {n} annotators</source>
        <translation>Comparar: {n} anotadores</translation>
    </message>
    <message>
        <source>{review.next} compares the layers of all annotators and goes from case to case.

A case is what they say about the same words. Decided cases make the gold layer.</source>
        <translation>{review.next} compara las capas de todos los anotadores y va de caso en caso.

Un caso es lo que dicen de las mismas palabras. Los casos decididos forman la capa de referencia.</translation>
    </message>
    <message>
        <source>Hand out articles …</source>
        <translation>Repartir artículos…</translation>
    </message>
    <message>
        <source>How far the cases are</source>
        <translation>Cómo van los casos</translation>
    </message>
    <message>
        <source>Label in the cases</source>
        <translation>Etiqueta en los casos</translation>
    </message>
    <message>
        <source>List all cases again</source>
        <translation>Mostrar otra vez todos los casos</translation>
    </message>
    <message>
        <source>Merge colleagues’ projects …</source>
        <translation>Fusionar proyectos de colegas…</translation>
    </message>
    <message>
        <source>No such case.</source>
        <translation>No hay ningún caso así.</translation>
    </message>
    <message>
        <source>Nothing waits to be decided here.</source>
        <translation>Nada espera decisión aquí.</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>Orden de los casos</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Leyendo las capas…</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Mostrar todos los casos</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: that takes the layers of two people.

Hand articles out and merge what comes back, or let somebody else annotate here ({project.annotator}).</source>
        <translation>Aún no hay nada que comparar: hacen falta las capas de dos personas.

Reparta artículos y fusione lo que vuelva, o deje que otra persona anote aquí ({project.annotator}).</translation>
    </message>
    <message>
        <source>This article only</source>
        <translation>Solo este artículo</translation>
    </message>
    <message>
        <source>Whose layers are compared</source>
        <translation>Las capas que se comparan</translation>
    </message>
    <message>
        <source>changed: {n}</source>
        <translation>cambiados: {n}</translation>
    </message>
    <message>
        <source>deferred: {n}</source>
        <translation>aplazados: {n}</translation>
    </message>
    <message>
        <source>gaps: {n}</source>
        <translation>lagunas: {n}</translation>
    </message>
    <message>
        <source>{name} (suggestions)</source>
        <translation>{name} (sugerencias)</translation>
    </message>
    <message>
        <source>{n} that all agree on …</source>
        <translation>{n} coincidentes…</translation>
    </message>
    <message>
        <source>{review.next} begins</source>
        <translation>{review.next} empieza</translation>
    </message>
    <message>
        <source>{review.next} goes on</source>
        <translation>{review.next} continúa</translation>
    </message>
</context>
<context>
    <name>CaseStrip</name>
    <message>
        <source>A question on it ({review.ask})</source>
        <translation>Una pregunta sobre él ({review.ask})</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Laguna</translation>
    </message>
    <message>
        <source>Intersection</source>
        <translation>Intersección</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>One span: all words of all</source>
        <translation>Un fragmento: todas las palabras de todos</translation>
    </message>
    <message>
        <source>One span: the words that all have</source>
        <translation>Un fragmento: las palabras que todos tienen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Select what is right, and label it</source>
        <translation>Seleccione lo correcto y etiquételo</translation>
    </message>
    <message>
        <source>Select what is right, then a label’s digit makes it gold. Esc leaves it.</source>
        <translation>Seleccione lo correcto; luego, la cifra de una etiqueta lo hace referencia. Esc lo deja.</translation>
    </message>
    <message>
        <source>Take the decision back ({review.reopen})</source>
        <translation>Retirar la decisión ({review.reopen})</translation>
    </message>
    <message>
        <source>Take what {name} says ({key})</source>
        <translation>Tomar lo que dice {name} ({key})</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>El caso</translation>
    </message>
    <message>
        <source>Decide later: till then it waits under “Deferred”</source>
        <translation>Decidir más tarde: hasta entonces espera en «Aplazados»</translation>
    </message>
    <message>
        <source>Nothing here becomes gold</source>
        <translation>Nada de esto pasa a ser referencia</translation>
    </message>
    <message>
        <source>The guidelines do not say. Nothing here becomes gold; it waits under “Gaps”</source>
        <translation>Las pautas no lo dicen. Nada de esto pasa a ser referencia; el caso espera en «Lagunas»</translation>
    </message>
    <message>
        <source>To “{quote}”, in {article}</source>
        <translation>Hacia «{quote}», en {article}</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Unión</translation>
    </message>
    <message>
        <source>Why ({review.why})</source>
        <translation>Por qué ({review.why})</translation>
    </message>
    <message>
        <source>Why it is decided so</source>
        <translation>Por qué se decide así</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{case}  ·  {review.next} decides</source>
        <translation>{case}  ·  {review.next} decide</translation>
    </message>
    <message>
        <source>{label}, added by {who}</source>
        <translation>{label}, fragmento añadido por {who}</translation>
    </message>
    <message>
        <source>{names} differs</source>
        <translation>Difiere: {names}</translation>
    </message>
    <message>
        <source>{state}, by {who}</source>
        <translation>{state}, por {who}</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Check this project</source>
        <translation>Comprobar este proyecto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Equal sentences that somebody labelled differently are listed as advice: they are no fault.</source>
        <translation>Las oraciones iguales que alguien etiquetó de forma distinta se muestran como consejo: no son un error.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Nothing can be mended with certainty; nothing was changed.</source>
        <translation>Nada se puede reparar con certeza; no se cambió nada.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>The file is in order. The scheme does not allow what is listed here.</source>
        <translation>El archivo está en orden. El esquema no permite lo que aquí figura.</translation>
    </message>
    <message>
        <source>The project as it was is kept as {path}</source>
        <translation>El proyecto tal como era se conserva como {path}</translation>
    </message>
    <message>
        <source>This project is damaged. A repair first keeps a copy of it as it is.</source>
        <translation>Este proyecto está dañado. La reparación guarda antes una copia tal como está.</translation>
    </message>
    <message>
        <source>This project is in order: every text, offset, quote, link and reference.</source>
        <translation>Este proyecto está en orden: cada texto, posición, cita, enlace y referencia.</translation>
    </message>
    <message>
        <source>What is listed here needs eyes.</source>
        <translation>Lo que aquí figura debe examinarlo alguien.</translation>
    </message>
    <message>
        <source>What was done to spans and links is one step: undo takes it back.</source>
        <translation>Lo hecho a fragmentos y enlaces es un solo paso: deshacer lo retira.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where (Enter goes there)</source>
        <translation>Dónde (Intro va allí)</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>consejo</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>indexes</source>
        <translation>índices</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>loose links</source>
        <translation>enlaces sueltos</translation>
    </message>
    <message>
        <source>lost rows</source>
        <translation>filas perdidas</translation>
    </message>
    <message>
        <source>offsets</source>
        <translation>posiciones</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>procedencia</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>citas</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>scheme, links</source>
        <translation>esquema, enlaces</translation>
    </message>
    <message>
        <source>scheme, values</source>
        <translation>esquema, valores</translation>
    </message>
    <message>
        <source>strange</source>
        <translation>extraño</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Any command</source>
        <translation>Cualquier orden</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Órdenes encontradas</translation>
    </message>
    <message>
        <source>No command is called so. Esc leads back.</source>
        <translation>Ninguna orden se llama así. Esc lleva atrás.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
</context>
<context>
    <name>DashboardBoard</name>
    <message>
        <source>Click a number, or press Enter on it, to see its articles. S sorts by its column.</source>
        <translation>Haga clic en un número, o pulse Intro, para ver sus artículos. S ordena por su columna.</translation>
    </message>
    <message>
        <source>Click or Enter: the articles behind it.</source>
        <translation>Clic o Intro: los artículos que hay detrás.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Cuadro de mando</translation>
    </message>
    <message>
        <source>The counting was stopped. Open the page again to count.</source>
        <translation>El cálculo se detuvo. Abra otra vez la página para reanudarlo.</translation>
    </message>
    <message>
        <source>Your own layer: you work blind in this project</source>
        <translation>Su propia capa: en este proyecto trabaja a ciegas</translation>
    </message>
</context>
<context>
    <name>DashboardDesk</name>
    <message>
        <source>Counting …</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Looking for the articles …</source>
        <translation>Buscando los artículos…</translation>
    </message>
</context>
<context>
    <name>DashboardPlots</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles by status</source>
        <translation>Artículos por estado</translation>
    </message>
    <message>
        <source>Articles by status, of those handed out to each</source>
        <translation>Artículos por estado, de los repartidos a cada uno</translation>
    </message>
    <message>
        <source>Articles done over time</source>
        <translation>Artículos hechos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Begun the longest and not done</source>
        <translation>Empezados hace más tiempo y no hechos</translation>
    </message>
    <message>
        <source>Days without work are drawn as they are: nothing</source>
        <translation>Los días sin trabajo se dibujan como son: nada</translation>
    </message>
    <message>
        <source>No article says when it was published.</source>
        <translation>Ningún artículo dice cuándo se publicó.</translation>
    </message>
    <message>
        <source>Nobody has worked here yet.</source>
        <translation>Aquí aún no ha trabajado nadie.</translation>
    </message>
    <message>
        <source>Nothing says on which days the work was done.</source>
        <translation>Nada dice qué días se hizo el trabajo.</translation>
    </message>
    <message>
        <source>Nothing that was begun is left undone.</source>
        <translation>Nada de lo empezado quedó sin hacer.</translation>
    </message>
    <message>
        <source>Spans by label</source>
        <translation>Fragmentos por etiqueta</translation>
    </message>
    <message>
        <source>Spans by outlet</source>
        <translation>Fragmentos por medio</translation>
    </message>
    <message>
        <source>Spans by publication</source>
        <translation>Fragmentos por fecha de publicación</translation>
    </message>
    <message>
        <source>Spans for each hour of work</source>
        <translation>Fragmentos por hora de trabajo</translation>
    </message>
    <message>
        <source>Spans made over time</source>
        <translation>Fragmentos hechos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>The {n} outlets with most spans, of {all}</source>
        <translation>Los {n} medios con más fragmentos, de {all}</translation>
    </message>
    <message>
        <source>There are no articles yet.</source>
        <translation>Aún no hay artículos.</translation>
    </message>
    <message>
        <source>There are no spans yet.</source>
        <translation>Aún no hay fragmentos.</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>day of publication</source>
        <translation>día de publicación</translation>
    </message>
    <message>
        <source>day of work</source>
        <translation>día de trabajo</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>nothing says when</source>
        <translation>nada dice cuándo</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>fragmentos</translation>
    </message>
    <message>
        <source>{count} ({share} %)</source>
        <translation>{count} ({share}&#xa0;%)</translation>
    </message>
    <message>
        <source>{plot}: {name}</source>
        <translation>{plot}: {name}</translation>
    </message>
    <message>
        <source>{rate}, in {hours} hours on {days} days</source>
        <translation>{rate} (horas: {hours}, días: {days})</translation>
    </message>
</context>
<context>
    <name>DashboardTables</name>
    <message numerus="yes">
        <source>%Ln annotator(s)</source>
        <translation>
            <numerusform>%Ln anotador</numerusform>
            <numerusform>%Ln anotadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln fragmento</numerusform>
            <numerusform>%Ln fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>An hour of work is six stretches of ten minutes in which something was stored: a longer break is no work, and reading alone leaves no trace. Times of spans are those that the spans carry.</source>
        <translation>Una hora de trabajo son seis tramos de diez minutos en que se guardó algo: una pausa más larga no es trabajo, y la mera lectura no deja rastro. Las horas de los fragmentos son las que llevan.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Articles a day</source>
        <translation>Artículos por día</translation>
    </message>
    <message>
        <source>Articles an hour</source>
        <translation>Artículos por hora</translation>
    </message>
    <message>
        <source>Articles begun and not done</source>
        <translation>Artículos empezados y no hechos</translation>
    </message>
    <message>
        <source>Articles called done</source>
        <translation>Artículos dados por hechos</translation>
    </message>
    <message>
        <source>Articles called done here, for each hour of work</source>
        <translation>Artículos dados aquí por hechos, por hora de trabajo</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>Artículos hechos</translation>
    </message>
    <message>
        <source>Articles handed out to them</source>
        <translation>Artículos que se les repartieron</translation>
    </message>
    <message>
        <source>Articles not begun</source>
        <translation>Artículos sin empezar</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Begun or done, though handed out to others or to nobody</source>
        <translation>Empezados o terminados, aunque se repartieron a otros o a nadie</translation>
    </message>
    <message>
        <source>Begun the longest</source>
        <translation>Empezados hace más tiempo</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>Counted from the day on which the article was begun, or came into this project.</source>
        <translation>Contado desde el día en que se empezó el artículo, o entró en este proyecto.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days without work, from the first day to the last</source>
        <translation>Días sin trabajo, del primer día al último</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>For each day on which something was stored</source>
        <translation>Por cada día en que se guardó algo</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Repartidos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Días sin trabajo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Last at work</source>
        <translation>Último trabajo</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>Mes desde</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Of an hour of work; see Pace</source>
        <translation>De una hora de trabajo; véase Ritmo</translation>
    </message>
    <message>
        <source>Of what was handed out to each annotator; of all articles where nothing was. Counted from the day on which the article was begun, was handed out, or came into this project.</source>
        <translation>De lo que se repartió a cada anotador; de todos los artículos donde no se repartió nada. Contado desde el día en que el artículo se empezó, se repartió o entró en este proyecto.</translation>
    </message>
    <message>
        <source>On which something was stored</source>
        <translation>En que se guardó algo</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Six stretches of ten minutes in which something was stored are one</source>
        <translation>Seis tramos de diez minutos en que se guardó algo son una</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Spans a day</source>
        <translation>Fragmentos por día</translation>
    </message>
    <message>
        <source>Spans an article</source>
        <translation>Fragmentos por artículo</translation>
    </message>
    <message>
        <source>Spans an hour</source>
        <translation>Fragmentos por hora</translation>
    </message>
    <message>
        <source>Spans and done articles of which nothing says when</source>
        <translation>Fragmentos y artículos hechos de los que nada dice cuándo</translation>
    </message>
    <message>
        <source>Spans count on the day that they carry, articles on the day on which they were called done here.</source>
        <translation>Los fragmentos cuentan en el día que llevan; los artículos, en el día en que aquí se dieron por hechos.</translation>
    </message>
    <message>
        <source>Spans for each article, done or not</source>
        <translation>Fragmentos por artículo, hecho o no</translation>
    </message>
    <message>
        <source>Spans made</source>
        <translation>Fragmentos hechos</translation>
    </message>
    <message>
        <source>Spans whose time is known, for each hour of work</source>
        <translation>Fragmentos cuya hora se conoce, por hora de trabajo</translation>
    </message>
    <message>
        <source>The farthest that any annotator has come with an article</source>
        <translation>Lo más lejos que ha llegado un anotador con un artículo</translation>
    </message>
    <message>
        <source>The last day on which something was stored</source>
        <translation>El último día en que se guardó algo</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>Hora desconocida</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Untouched the longest</source>
        <translation>Sin empezar desde hace más tiempo</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana desde</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>{articles}: {done} done, {begun} begun, {untouched} untouched. {spans} by {people}.</source>
        <translation>{articles} (hechos: {done}, empezados: {begun}, sin empezar: {untouched}). {spans}, {people}.</translation>
    </message>
</context>
<context>
    <name>DashboardWords</name>
    <message>
        <source>All annotators</source>
        <translation>Todos los anotadores</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Sin medio</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln article(s) handed out to them</source>
        <translation>
            <numerusform>De %Ln artículo que se les repartió</numerusform>
            <numerusform>De %Ln artículos que se les repartieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all %Ln article(s): nothing was handed out to them</source>
        <translation>
            <numerusform>De %Ln artículo en total: no se les repartió nada</numerusform>
            <numerusform>De %Ln artículos en total: no se les repartió nada</numerusform>
        </translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Whose spans</source>
        <translation>Autor de los fragmentos</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>You work blind in this project: others’ layers and gold are shown when a lead releases them.</source>
        <translation>En este proyecto trabaja a ciegas: las capas de otros y la referencia se muestran cuando un responsable las libera.</translation>
    </message>
</context>
<context>
    <name>DropSheet</name>
    <message numerus="yes">
        <source>Drop to import %Ln file(s) or folder(s)</source>
        <translation>
            <numerusform>Suelte para importar %Ln archivo o carpeta</numerusform>
            <numerusform>Suelte para importar %Ln archivos o carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to open the project “{name}”</source>
        <translation>Suelte para abrir el proyecto «{name}»</translation>
    </message>
</context>
<context>
    <name>EditModel</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>next to redo</source>
        <translation>el próximo en rehacerse</translation>
    </message>
    <message>
        <source>next to undo</source>
        <translation>el próximo en deshacerse</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>taken back for good</source>
        <translation>deshecho definitivamente</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>suyo</translation>
    </message>
</context>
<context>
    <name>EditView</name>
    <message>
        <source>Steps, the latest first</source>
        <translation>Pasos, primero el último</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>%Ln link(s) of this type: it cannot be removed.</source>
        <translation>
            <numerusform>%Ln enlace de este tipo: no se puede quitar.</numerusform>
            <numerusform>%Ln enlaces de este tipo: no se puede quitar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) carry it: merge it to remove it.</source>
        <translation>
            <numerusform>%Ln fragmento la lleva: fusiónela para quitarla.</numerusform>
            <numerusform>%Ln fragmentos la llevan: fusiónela para quitarla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) carry it: removing it discards their values.</source>
        <translation>
            <numerusform>%Ln fragmento lo lleva: quitarlo descarta sus valores.</numerusform>
            <numerusform>%Ln fragmentos lo llevan: quitarlo descarta sus valores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change touches %Ln in gold, too.</source>
        <translation>
            <numerusform>Un cambio afecta también a %Ln pasaje de la referencia.</numerusform>
            <numerusform>Un cambio afecta también a %Ln pasajes de la referencia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change touches %Ln suggestion(s), too.</source>
        <translation>
            <numerusform>Un cambio afecta también a %Ln sugerencia.</numerusform>
            <numerusform>Un cambio afecta también a %Ln sugerencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Labels, link types or attributes</source>
        <translation>Etiquetas, tipos de enlace o atributos</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Atributo nuevo</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>new link</source>
        <translation>enlace nuevo</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportado a {path}</translation>
    </message>
    <message>
        <source>Gold was exported to {path}</source>
        <translation>La referencia se exportó a {path}</translation>
    </message>
    <message>
        <source>The export was stopped; no file was changed.</source>
        <translation>La exportación se detuvo; no se cambió ningún archivo.</translation>
    </message>
    <message>
        <source>Your layer was exported to {path}</source>
        <translation>Su capa se exportó a {path}</translation>
    </message>
</context>
<context>
    <name>FaultSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whoever looks after the program.</source>
        <translation>Copiado. Péguelo en un mensaje a quien cuide del programa.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Report of a fault</source>
        <translation>Informe de un fallo</translation>
    </message>
    <message>
        <source>Save in a file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>Lo que dice el informe</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>A regular expression (Alt+X)</source>
        <translation>Una expresión regular (Alt+X)</translation>
    </message>
    <message>
        <source>Accents and vowel signs count (Alt+E)</source>
        <translation>Los acentos y signos de vocal cuentan (Alt+E)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Next place ({edit.find_next})</source>
        <translation>Resultado siguiente ({edit.find_next})</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Previous place ({edit.find_previous})</source>
        <translation>Resultado anterior ({edit.find_previous})</translation>
    </message>
    <message>
        <source>Upper and lower case count (Alt+C)</source>
        <translation>Cuentan mayúsculas y minúsculas (Alt+C)</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <translation>Solo palabras enteras (Alt+W)</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
</context>
<context>
    <name>FindInPane</name>
    <message>
        <source>Went on from the other end.</source>
        <translation>La búsqueda siguió desde el otro extremo.</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Accents and vowel signs count (Alt+E)</source>
        <translation>Los acentos y signos de vocal cuentan (Alt+E)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>All were tagged as {name} already.</source>
        <translation>Todos estaban ya etiquetados como {name}.</translation>
    </message>
    <message>
        <source>Find in all articles</source>
        <translation>Buscar en todos los artículos</translation>
    </message>
    <message>
        <source>Let case and accents not count</source>
        <translation>No distinguir mayúsculas ni acentos</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found in any article.

Words are found whole: with * at its end, alleg* finds all that begin so.</source>
        <translation>No se encontró en ningún artículo.

Las palabras se buscan enteras: con * al final, alleg* encuentra todas las que empiezan así.</translation>
    </message>
    <message>
        <source>Tagged so already: {n}.</source>
        <translation>Ya etiquetados así: {n}.</translation>
    </message>
    <message>
        <source>Upper and lower case count (Alt+C)</source>
        <translation>Cuentan mayúsculas y minúsculas (Alt+C)</translation>
    </message>
    <message>
        <source>Whole words, all of which an article must hold.

alleg*  finds words that begin so,
*gate  those that end so,
“not a cent”  a phrase.

Enter goes to the places found; there, Enter opens one, Shift+Enter opens it beside, Space unchecks it.</source>
        <translation>Palabras enteras, que el artículo debe contener todas.

alleg*  encuentra palabras que empiezan así,
*gate  las que terminan así,
“not a cent”  una frase.

Intro va a los resultados; allí, Intro abre uno, Mayús+Intro lo abre al lado y Espacio lo desmarca.</translation>
    </message>
    <message>
        <source>{done} of {total} articles …</source>
        <translation>{done} de {total} artículos…</translation>
    </message>
    <message>
        <source>{places} in {articles}</source>
        <translation>{places} en {articles}</translation>
    </message>
    <message>
        <source>{places} tagged as {name}.</source>
        <translation>Etiquetados como {name}: {places}.</translation>
    </message>
</context>
<context>
    <name>GuidelineField</name>
    <message>
        <source>**bold**, *italic*, - for a list, ## for a heading</source>
        <translation>**negrita**, *cursiva*, - para una lista, ## para un título</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>Como se leerá</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Lo que decía antes</translation>
    </message>
</context>
<context>
    <name>Guidelines</name>
    <message>
        <source>Guidelines</source>
        <translation>Pautas</translation>
    </message>
</context>
<context>
    <name>HandOutBook</name>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Articles that they were given</source>
        <translation>Artículos que se les dieron</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>Quién tiene qué</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
</context>
<context>
    <name>HandOutSheet</name>
    <message>
        <source>All {n}</source>
        <translation>Los {n}</translation>
    </message>
    <message>
        <source>Annotators per article</source>
        <translation>Anotadores por artículo</translation>
    </message>
    <message>
        <source>Annotators, one a line</source>
        <translation>Anotadores, uno por línea</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose the folder for the files.</source>
        <translation>Elija la carpeta para los archivos.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Each of these articles is handed out already.</source>
        <translation>Todos estos artículos ya están repartidos.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Repartir</translation>
    </message>
    <message>
        <source>Hand out articles</source>
        <translation>Repartir artículos</translation>
    </message>
    <message>
        <source>Leave out what is handed out already</source>
        <translation>Dejar fuera lo que ya está repartido</translation>
    </message>
    <message>
        <source>Leave out what is handed out already; left: {n}</source>
        <translation>Dejar fuera lo que ya está repartido; quedan: {n}</translation>
    </message>
    <message>
        <source>Name at least one annotator.</source>
        <translation>Indique al menos un anotador.</translation>
    </message>
    <message>
        <source>Number of the draw</source>
        <translation>Número del sorteo</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Un nombre por línea</translation>
    </message>
    <message>
        <source>What is handed out …</source>
        <translation>Lo repartido…</translation>
    </message>
    <message>
        <source>Who gets which article is drawn by lot: the same number draws the same shares again</source>
        <translation>Un sorteo decide quién recibe qué artículo: el mismo número da de nuevo los mismos repartos</translation>
    </message>
    <message>
        <source>Writes a project file for each annotator, with these articles and nobody else’s marks. “Merge colleagues’ projects” brings the files back.</source>
        <translation>Escribe un archivo de proyecto para cada anotador, con estos artículos y sin las marcas de nadie más. «Fusionar proyectos de colegas» trae de vuelta los archivos.</translation>
    </message>
    <message>
        <source>Those that the library lists: {n}</source>
        <translation>Los que muestra la biblioteca: {n}</translation>
    </message>
</context>
<context>
    <name>HandedOutSheet</name>
    <message>
        <source>A name</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Click or Enter: the articles behind it.</source>
        <translation>Clic o Intro: los artículos que hay detrás.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Sorteo</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Dar</translation>
    </message>
    <message>
        <source>Give also to</source>
        <translation>Dar también a</translation>
    </message>
    <message>
        <source>Gives them the chosen articles, too; whoever has them keeps them</source>
        <translation>Les da también los artículos elegidos; quien los tiene los conserva</translation>
    </message>
    <message>
        <source>Hand out …</source>
        <translation>Repartir…</translation>
    </message>
    <message>
        <source>Handed out to nobody:</source>
        <translation>No repartidos a nadie:</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Nothing is handed out yet. What you hand out is remembered here.</source>
        <translation>Todavía no hay nada repartido. Lo que reparta se recuerda aquí.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes the chosen articles out of what they have</source>
        <translation>Quita los artículos elegidos de lo que tienen</translation>
    </message>
    <message>
        <source>The first {n} of {all}; the number above lists all in the library.</source>
        <translation>Los primeros {n} de {all}; el número de arriba los muestra todos en la biblioteca.</translation>
    </message>
    <message>
        <source>What is changed here changes no file that was handed out, and nothing that anybody marked.</source>
        <translation>Lo que se cambia aquí no cambia ningún archivo repartido ni nada de lo que alguien haya marcado.</translation>
    </message>
    <message>
        <source>What is handed out</source>
        <translation>Lo repartido</translation>
    </message>
    <message>
        <source>What {name} has:</source>
        <translation>Lo que tiene {name}:</translation>
    </message>
    <message>
        <source>Whom to give the chosen articles, too</source>
        <translation>A quién dar también los artículos elegidos</translation>
    </message>
</context>
<context>
    <name>HistoryLine</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>History of this span: {n}</source>
        <translation>Historial de este fragmento: {n}</translation>
    </message>
    <message>
        <source>Who did what to this span, and when</source>
        <translation>Quién hizo qué a este fragmento y cuándo</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Done or not</source>
        <translation>Hecho o no</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Kind of steps</source>
        <translation>Tipo de pasos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Fusiones</translation>
    </message>
    <message>
        <source>Nothing of that kind.</source>
        <translation>Nada de ese tipo.</translation>
    </message>
    <message>
        <source>Nothing was done here yet.

Every step will stand here: who did it, and when. {edit.undo} takes the last one back.</source>
        <translation>Aquí aún no se ha hecho nada.

Cada paso figurará aquí: quién lo hizo y cuándo. {edit.undo} retira el último.</translation>
    </message>
    <message>
        <source>Only on “{quote}”  ✕</source>
        <translation>Solo en «{quote}»  ✕</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Schema and people</source>
        <translation>Esquema y personas</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Mostrar todos los pasos</translation>
    </message>
    <message>
        <source>Show the steps on all spans again</source>
        <translation>Mostrar otra vez los pasos en todos los fragmentos</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Steps in this article only</source>
        <translation>Solo los pasos en este artículo</translation>
    </message>
    <message>
        <source>Steps on one span only: show all again</source>
        <translation>Solo pasos en un fragmento: mostrar todos otra vez</translation>
    </message>
    <message>
        <source>This article only</source>
        <translation>Solo este artículo</translation>
    </message>
    <message>
        <source>Whose steps</source>
        <translation>Autor de los pasos</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message numerus="yes">
        <source>{title}, %Ln place(s)</source>
        <translation>
            <numerusform>{title}, %Ln resultado</numerusform>
            <numerusform>{title}, %Ln resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitView</name>
    <message>
        <source>Places found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Choose a span first ({go.next_span} or a click), then say more about it.</source>
        <translation>Elija antes un fragmento ({go.next_span} o un clic); luego, diga más sobre él.</translation>
    </message>
    <message>
        <source>No span is chosen.

{go.next_span} goes from span to span.
{mark.take_sentence} takes the sentence at the caret, {mark.take_quotation} the quotation; a digit labels it.
{mark.jump} shows letters at each word: four letters and a digit mark any stretch in sight.</source>
        <translation>No hay ningún fragmento elegido.

{go.next_span} va de fragmento en fragmento.
{mark.take_sentence} toma la oración del cursor, {mark.take_quotation} la cita; una cifra la etiqueta.
{mark.jump} muestra letras en cada palabra: cuatro letras y una cifra marcan cualquier tramo visible.</translation>
    </message>
    <message>
        <source>The chosen span</source>
        <translation>El fragmento elegido</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>This work ended by a fault inside the program.</source>
        <translation>Este trabajo terminó por un fallo dentro del programa.</translation>
    </message>
</context>
<context>
    <name>KeyAsking</name>
    <message>
        <source>All keys are the usual ones again.</source>
        <translation>Todas las teclas vuelven a ser las habituales.</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Otra tecla</translation>
    </message>
    <message>
        <source>Its usual key</source>
        <translation>Su tecla habitual</translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation>Dejarlo (Esc)</translation>
    </message>
    <message>
        <source>Press the new key of “{name}”. Esc leaves it as it is.</source>
        <translation>Pulse la nueva tecla de «{name}». Esc la deja como está.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Quedársela</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>Las teclas están como antes.</translation>
    </message>
    <message>
        <source>This key has no name to keep it by. Press another one.</source>
        <translation>Esta tecla no tiene nombre con el que guardarla. Pulse otra.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{key} has a use of its own: {place}. Press another one.</source>
        <translation>{key} tiene un uso propio: {place}. Pulse otra.</translation>
    </message>
    <message>
        <source>{key} is needed by the system. Press another one.</source>
        <translation>El sistema necesita {key}. Pulse otra.</translation>
    </message>
    <message>
        <source>{key} is needed wherever words are typed. Press another one.</source>
        <translation>{key} hace falta dondequiera que se escriba. Pulse otra.</translation>
    </message>
    <message>
        <source>{key} is the key of “{name}”.</source>
        <translation>{key} es la tecla de «{name}».</translation>
    </message>
    <message>
        <source>{key} is typed into fields or goes through the window. Press another one, with Ctrl, say.</source>
        <translation>{key} se escribe en los campos o sirve para recorrer la ventana. Pulse otra, por ejemplo con Ctrl.</translation>
    </message>
    <message>
        <source>{key} may open a menu. Press another one.</source>
        <translation>{key} puede abrir un menú. Pulse otra.</translation>
    </message>
    <message>
        <source>{said} It holds till the program ends: {problem}.</source>
        <translation>{said} Vale hasta que se cierre el programa: {problem}.</translation>
    </message>
    <message>
        <source>“{name}” has no key now.</source>
        <translation>«{name}» ya no tiene tecla.</translation>
    </message>
    <message>
        <source>“{name}” has the key {key} now.</source>
        <translation>«{name}» tiene ahora la tecla {key}.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Click, or press Enter here, to change it.</source>
        <translation>Haga clic, o pulse Intro aquí, para cambiarla.</translation>
    </message>
    <message>
        <source>Not its usual key. Delete gives that back.</source>
        <translation>No es su tecla habitual. Supr la devuelve.</translation>
    </message>
    <message>
        <source>What the action does, and its keys</source>
        <translation>Qué hace la acción y sus teclas</translation>
    </message>
</context>
<context>
    <name>KeyCaps</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Todas las teclas habituales</translation>
    </message>
    <message>
        <source>Click a key, or press Enter on it, to change it.</source>
        <translation>Haga clic en una tecla, o pulse Intro sobre ella, para cambiarla.</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>En toda la ventana</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filtrar las teclas</translation>
    </message>
    <message>
        <source>Filter: a word, or a key</source>
        <translation>Filtro: una palabra o una tecla</translation>
    </message>
    <message>
        <source>For a case</source>
        <translation>Para un caso</translation>
    </message>
    <message>
        <source>Give every action its usual key again</source>
        <translation>Devolver a cada acción su tecla habitual</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>In the articles</source>
        <translation>En los artículos</translation>
    </message>
    <message>
        <source>In the strip of a case, below the articles, one key decides.</source>
        <translation>En la franja de un caso, bajo los artículos, decide una tecla.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>Ninguna acción se llama así.</translation>
    </message>
    <message>
        <source>Nothing is typed into an article: letters and digits are commands there.</source>
        <translation>En un artículo no se escribe: letras y cifras son órdenes.</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>All labels, each with its letter ({mark.choose_label})</source>
        <translation>Todas las etiquetas, cada una con su letra ({mark.choose_label})</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Letters at each word: two put the caret there, two more mark up to there ({mark.jump})</source>
        <translation>Letras en cada palabra: dos llevan allí el cursor, dos más marcan hasta allí ({mark.jump})</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlazar</translation>
    </message>
    <message>
        <source>Link the span to another ({mark.link})</source>
        <translation>Enlazar el fragmento con otro ({mark.link})</translation>
    </message>
    <message>
        <source>More labels …</source>
        <translation>Más etiquetas…</translation>
    </message>
    <message>
        <source>{name} ({key}, then {letter})</source>
        <translation>{name} ({key}; luego, {letter})</translation>
    </message>
</context>
<context>
    <name>LabelChoice</name>
    <message>
        <source>From a file …</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Labels of the project</source>
        <translation>Etiquetas del proyecto</translation>
    </message>
    <message>
        <source>The usual labels</source>
        <translation>Las etiquetas habituales</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>Above a span</source>
        <translation>Encima de un fragmento</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Examples, one on each line</source>
        <translation>Ejemplos, uno por línea</translation>
    </message>
    <message>
        <source>Give some of its spans another label</source>
        <translation>Dar otra etiqueta a algunos de sus fragmentos</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Pautas</translation>
    </message>
    <message>
        <source>Guidelines of the label</source>
        <translation>Pautas de la etiqueta</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Identifier of the label</source>
        <translation>Identificador de la etiqueta</translation>
    </message>
    <message>
        <source>In an article {mark.choose_label}, then {letter}, gives it.</source>
        <translation>En un artículo, {mark.choose_label} y luego {letter} la pone.</translation>
    </message>
    <message>
        <source>It was the key of “{name}”, which has none now.</source>
        <translation>Era la tecla de «{name}», que ahora no tiene.</translation>
    </message>
    <message>
        <source>It was the key of “{name}”, which has that of this label now.</source>
        <translation>Era la tecla de «{name}», que ahora tiene la de esta etiqueta.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Key of the label</source>
        <translation>Tecla de la etiqueta</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionar con</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>Nombre de la etiqueta</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>Only the digits 1 to 9 reach a label.</source>
        <translation>Solo las cifras del 1 al 9 llegan a una etiqueta.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Split …</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>The label to merge into</source>
        <translation>La etiqueta con la que fusionar</translation>
    </message>
    <message>
        <source>What stands above a span</source>
        <translation>Lo que figura encima de un fragmento</translation>
    </message>
    <message>
        <source>“{name}” has this key too: only one of them is reached by it.</source>
        <translation>«{name}» tiene también esta tecla: solo llega a una de ellas.</translation>
    </message>
</context>
<context>
    <name>LetterMenu</name>
    <message>
        <source>Label of the gold span</source>
        <translation>Etiqueta del fragmento de referencia</translation>
    </message>
    <message>
        <source>Label of the span</source>
        <translation>Etiqueta del fragmento</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Por medio</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Filter 1 article  ·  {edit.find_article}</source>
        <translation>Filtrar 1 artículo  ·  {edit.find_article}</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Filtrar los artículos</translation>
    </message>
    <message>
        <source>Filter {total} articles  ·  {edit.find_article}</source>
        <translation>Filtrar {total} artículos  ·  {edit.find_article}</translation>
    </message>
    <message>
        <source>Group by date, outlet or status</source>
        <translation>Agrupar por fecha, medio o estado</translation>
    </message>
    <message>
        <source>Group the articles</source>
        <translation>Agrupar los artículos</translation>
    </message>
    <message>
        <source>Import articles …</source>
        <translation>Importar artículos…</translation>
    </message>
    <message>
        <source>No article matches.</source>
        <translation>Ningún artículo coincide.</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Aún no hay artículos.</translation>
    </message>
    <message>
        <source>Open beside	Shift+Return</source>
        <translation>Abrir al lado	Mayús+Intro</translation>
    </message>
    <message>
        <source>Open in this pane	Return</source>
        <translation>Abrir en este panel	Intro</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Mostrar todos los artículos</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Sin medio</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>{title}, {outlet}, {status}, spans: {n}</source>
        <translation>{title}, {outlet}, {status}, fragmentos: {n}</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>From the other end</source>
        <translation>Desde el otro extremo</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Identifier of the link type</source>
        <translation>Identificador del tipo de enlace</translation>
    </message>
    <message>
        <source>It has a direction</source>
        <translation>Tiene una dirección</translation>
    </message>
    <message>
        <source>Its name seen from the other end</source>
        <translation>Su nombre visto desde el otro extremo</translation>
    </message>
    <message>
        <source>Links that were there before stay; “Check this project” lists those that do not fit.</source>
        <translation>Los enlaces que ya estaban quedan; «Comprobar este proyecto» enumera los que no encajan.</translation>
    </message>
    <message>
        <source>May lead to</source>
        <translation>Puede llevar a</translation>
    </message>
    <message>
        <source>May start from</source>
        <translation>Puede partir de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the link type</source>
        <translation>Nombre del tipo de enlace</translation>
    </message>
    <message>
        <source>Where nothing is ticked it may join any label.</source>
        <translation>Si no se marca nada, puede unir etiquetas cualesquiera.</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>No links.  {mark.link} links this span to another.</source>
        <translation>Sin enlaces.  {mark.link} enlaza este fragmento con otro.</translation>
    </message>
</context>
<context>
    <name>LinkOverlay</name>
    <message>
        <source>{words} ({go.follow_link})</source>
        <translation>{words} ({go.follow_link})</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Remove the link ({edit.undo} brings it back)</source>
        <translation>Quitar el enlace ({edit.undo} lo devuelve)</translation>
    </message>
</context>
<context>
    <name>LinkSign</name>
    <message>
        <source>Linked, elsewhere: {spans}</source>
        <translation>Enlazado, en otra parte: {spans}</translation>
    </message>
    <message>
        <source>Linked, further down: {spans}</source>
        <translation>Enlazado, más abajo: {spans}</translation>
    </message>
    <message>
        <source>Linked, further up: {spans}</source>
        <translation>Enlazado, más arriba: {spans}</translation>
    </message>
    <message>
        <source>Where a link goes on</source>
        <translation>Donde sigue un enlace</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>{label} by {speaker}</source>
        <translation>{label} ({speaker})</translation>
    </message>
</context>
<context>
    <name>LinkStrip</name>
    <message>
        <source>Choose a span first ({go.next_span} or a click), then {mark.link} links it.</source>
        <translation>Elija antes un fragmento ({go.next_span} o un clic); luego, {mark.link} lo enlaza.</translation>
    </message>
    <message>
        <source>Choose the other span ({go.next_span}, {go.next_pane}, a click), then {mark.link}. From “{quote}”.</source>
        <translation>Elija el otro fragmento ({go.next_span}, {go.next_pane}, un clic); luego, {mark.link}. Desde «{quote}».</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Dejar (Esc)</translation>
    </message>
    <message>
        <source>Link to it ({mark.link})</source>
        <translation>Enlazar con este ({mark.link})</translation>
    </message>
    <message>
        <source>Type of the link</source>
        <translation>Tipo del enlace</translation>
    </message>
</context>
<context>
    <name>LookChoice</name>
    <message>
        <source>Colour {number}</source>
        <translation>Color {number}</translation>
    </message>
    <message>
        <source>Contrast of the name on its band: {ratio}:1.</source>
        <translation>Contraste del nombre sobre su banda: {ratio}:1.</translation>
    </message>
    <message>
        <source>Dash and dot</source>
        <translation>Raya y punto</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>Rayas</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doble</translation>
    </message>
    <message>
        <source>No other label has this colour: every sight tells them apart.</source>
        <translation>Ninguna otra etiqueta tiene este color: cualquiera las distingue, vea como vea los colores.</translation>
    </message>
    <message>
        <source>Pattern of the line</source>
        <translation>Trama de la línea</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Continuo</translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation>Ondulado</translation>
    </message>
    <message>
        <source>“{name}” has this colour too: only the pattern tells them apart.</source>
        <translation>«{name}» tiene también este color: solo la trama las distingue.</translation>
    </message>
    <message>
        <source>“{name}” looks just the same.</source>
        <translation>«{name}» tiene el mismo aspecto.</translation>
    </message>
</context>
<context>
    <name>LostFileHands</name>
    <message>
        <source>Open it again</source>
        <translation>Abrirlo de nuevo</translation>
    </message>
    <message>
        <source>The project can be read again. What is shown was read anew.</source>
        <translation>El proyecto se puede leer de nuevo. Lo que se muestra se ha vuelto a leer.</translation>
    </message>
    <message>
        <source>What is shown stays. When the file can be read again, all goes on by itself.</source>
        <translation>Lo que se muestra se queda. En cuanto el archivo se pueda leer de nuevo, todo sigue por sí solo.</translation>
    </message>
</context>
<context>
    <name>MachineSheet</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Files that name their own models, as Label Studio’s do, keep those names.</source>
        <translation>Los archivos que nombran sus propios modelos, como los de Label Studio, conservan esos nombres.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import suggestions</source>
        <translation>Importar sugerencias</translation>
    </message>
    <message>
        <source>Name of the machine</source>
        <translation>Nombre de la máquina</translation>
    </message>
    <message>
        <source>What suggested the annotations in {files}?</source>
        <translation>¿Qué máquina ha sugerido las anotaciones de {files}?</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A backup was made, and read back.</source>
        <translation>Se hizo una copia de seguridad y se releyó.</translation>
    </message>
    <message>
        <source>About the span</source>
        <translation>Sobre el fragmento</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Choose a span first ({go.next_span} or a click), then {mark.ask} asks about it.</source>
        <translation>Elija antes un fragmento ({go.next_span} o un clic); luego, {mark.ask} pregunta por él.</translation>
    </message>
    <message>
        <source>Copied, with outlet, date, title and offsets.</source>
        <translation>Copiado, con medio, fecha, título y posiciones.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Pautas</translation>
    </message>
    <message>
        <source>Handed out, articles each: {who}. The files lie in {folder}.</source>
        <translation>Repartidos, artículos para cada uno: {who}. Los archivos están en {folder}.</translation>
    </message>
    <message>
        <source>Exporting articles</source>
        <translation>Exportando artículos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) that all agree on became gold.</source>
        <translation>
            <numerusform>%Ln caso en que todos coinciden pasó a ser referencia.</numerusform>
            <numerusform>%Ln casos en que todos coinciden pasaron a ser referencia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your questions was (were) answered.</source>
        <translation>
            <numerusform>Se respondió una de sus preguntas.</numerusform>
            <numerusform>Se respondieron %Ln de sus preguntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) accepted.</source>
        <translation>
            <numerusform>%Ln sugerencia aceptada.</numerusform>
            <numerusform>%Ln sugerencias aceptadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up before that</source>
        <translation>Copia de seguridad previa</translation>
    </message>
    <message>
        <source>Cases that wait for a decision, so are not in it: {n}.</source>
        <translation>Casos que esperan decisión y por eso no figuran: {n}.</translation>
    </message>
    <message>
        <source>Changed as they were changed there: {n}.</source>
        <translation>Cambiados como se cambiaron allí: {n}.</translation>
    </message>
    <message numerus="yes">
        <source>Changes are stored again. %Ln change(s) before this one could not be: do again what is missing.</source>
        <translation>
            <numerusform>Los cambios se guardan de nuevo. %Ln cambio anterior no se pudo guardar: repita lo que falte.</numerusform>
            <numerusform>Los cambios se guardan de nuevo. %Ln cambios anteriores no se pudieron guardar: repita lo que falte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the scheme</source>
        <translation>Cambiando el esquema</translation>
    </message>
    <message>
        <source>Compare the annotators first ({review.begin}).</source>
        <translation>Compare antes a los anotadores ({review.begin}).</translation>
    </message>
    <message>
        <source>Everything is shown at {percent} % when the program starts again.</source>
        <translation>Todo se mostrará al {percent}&#xa0;% cuando el programa se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Export gold …</source>
        <translation>Exportar la referencia…</translation>
    </message>
    <message>
        <source>Handing out files</source>
        <translation>Repartiendo archivos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Import again, adding these labels</source>
        <translation>Importar otra vez, añadiendo estas etiquetas</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>In the project already</source>
        <translation>Ya en el proyecto</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Looking at the merge</source>
        <translation>Examinando la fusión</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>Merge where it is open.</source>
        <translation>Fusione donde está abierto.</translation>
    </message>
    <message>
        <source>Merged; new spans: {n}.</source>
        <translation>Fusionado; fragmentos nuevos: {n}.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusionando</translation>
    </message>
    <message>
        <source>No case waits any more but those that were deferred: {n}.</source>
        <translation>Ya no espera ningún caso, salvo los aplazados: {n}.</translation>
    </message>
    <message>
        <source>No case waits for a decision any more.</source>
        <translation>Ya ningún caso espera decisión.</translation>
    </message>
    <message>
        <source>No span is at the caret. {go.next_span} leads to the next.</source>
        <translation>No hay ningún fragmento en el cursor. {go.next_span} lleva al siguiente.</translation>
    </message>
    <message>
        <source>No suggestion waits for you in this article.</source>
        <translation>Ninguna sugerencia le espera en este artículo.</translation>
    </message>
    <message>
        <source>Nobody else has a layer here</source>
        <translation>Nadie más tiene una capa aquí</translation>
    </message>
    <message>
        <source>Nobody marked this. {review.reopen} takes it out of gold again.</source>
        <translation>Nadie marcó esto. {review.reopen} lo saca de la referencia.</translation>
    </message>
    <message>
        <source>Not read: {names}</source>
        <translation>Sin leer: {names}</translation>
    </message>
    <message>
        <source>Nothing marked: {names}</source>
        <translation>Nada marcado: {names}</translation>
    </message>
    <message>
        <source>Nothing that takes long is under way.</source>
        <translation>No hay ningún trabajo largo en marcha.</translation>
    </message>
    <message>
        <source>Nothing was accepted. What is left is not said by all who are done with an article, or it is a link whose ends have no gold.</source>
        <translation>No se aceptó nada. Lo que queda no lo dicen todos los que terminaron un artículo, o es un enlace cuyos extremos no tienen referencia.</translation>
    </message>
    <message>
        <source>One long work at a time: the one under way can be cancelled.</source>
        <translation>Un trabajo largo a la vez: el que está en marcha se puede cancelar.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Open what is there</source>
        <translation>Abrir el que está</translation>
    </message>
    <message>
        <source>Other layers</source>
        <translation>Otras capas</translation>
    </message>
    <message>
        <source>Printed into {path}: {pages}.</source>
        <translation>Impreso en {path}: {pages}.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Putting back a change that was cut off</source>
        <translation>Deshaciendo un cambio que quedó cortado</translation>
    </message>
    <message>
        <source>Read it again as …</source>
        <translation>Leer de nuevo como…</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Leyendo de nuevo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rehacer: {what}</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Rehaciendo</translation>
    </message>
    <message>
        <source>Repair it where it is open.</source>
        <translation>Repárelo donde está abierto.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Reparando</translation>
    </message>
    <message>
        <source>Restore it where it is open.</source>
        <translation>Restáurelo donde está abierto.</translation>
    </message>
    <message>
        <source>Restored. What the project was is kept as {path}</source>
        <translation>Restaurado. Lo que era el proyecto se conserva como {path}</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>Saved as “{path}”.</source>
        <translation>Guardado como «{path}».</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Seleccione antes las palabras.</translation>
    </message>
    <message>
        <source>Select words first, or choose a span ({go.next_span}).</source>
        <translation>Seleccione antes palabras o elija un fragmento ({go.next_span}).</translation>
    </message>
    <message>
        <source>Sent to the printer: {pages}.</source>
        <translation>Enviado a la impresora: {pages}.</translation>
    </message>
    <message>
        <source>Settings cannot be kept in {folder}: {reason}. What you choose holds until the program ends.</source>
        <translation>Los ajustes no se pueden guardar en {folder}: {reason}. Lo que elija vale hasta que termine el programa.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show everything at {percent} %</source>
        <translation>Mostrar todo al {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Tamaño de todo</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was shown as saved is saved, and you can go on.</source>
        <translation>Algo falló dentro del programa. Lo que se mostraba como guardado está guardado, y puede seguir.</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Start again when the work under way is done or cancelled.</source>
        <translation>Reinicie cuando el trabajo en marcha termine o se cancele.</translation>
    </message>
    <message>
        <source>Suggestions are hidden: {view.suggestions} shows them.</source>
        <translation>Las sugerencias están ocultas: {view.suggestions} las muestra.</translation>
    </message>
    <message>
        <source>Suggestions rest while layers are compared: {review.begin} ends that.</source>
        <translation>Las sugerencias quedan aparte mientras se comparan capas: {review.begin} termina la comparación.</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Etiquetando</translation>
    </message>
    <message>
        <source>The encoding was guessed: {files}. Where letters are wrong, read it again as another one. {sentence}</source>
        <translation>La codificación se adivinó: {files}. Si hay letras equivocadas, lea el texto de nuevo con otra. {sentence}</translation>
    </message>
    <message>
        <source>The language can change when the work under way is done or cancelled.</source>
        <translation>El idioma podrá cambiar cuando el trabajo en marcha termine o se cancele.</translation>
    </message>
    <message>
        <source>The last time, the program was ended by a fault. What was shown as saved then is here.</source>
        <translation>La última vez, un fallo puso fin al programa. Lo que entonces se mostraba como guardado está aquí.</translation>
    </message>
    <message>
        <source>The lead of this project does not show suggestions to annotators.</source>
        <translation>El responsable de este proyecto no muestra las sugerencias a los anotadores.</translation>
    </message>
    <message>
        <source>The letters of your system are larger than those here.</source>
        <translation>Las letras de su sistema son más grandes que las de aquí.</translation>
    </message>
    <message>
        <source>The list came to its end, and goes on from the other.</source>
        <translation>La lista llegó a su final y sigue desde el otro extremo.</translation>
    </message>
    <message>
        <source>The printer does not answer. Try again, or print a PDF.</source>
        <translation>La impresora no responde. Inténtelo otra vez o imprima un PDF.</translation>
    </message>
    <message>
        <source>The project can only be read: it does not remember this.</source>
        <translation>El proyecto solo puede leerse: no recuerda esto.</translation>
    </message>
    <message>
        <source>The report could not be written: {why}. Copy it instead.</source>
        <translation>No se pudo escribir el informe: {why}. Cópielo en su lugar.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones hold. What was there is kept as {path}</source>
        <translation>No se han podido leer los ajustes, así que valen los habituales. Lo que había se conserva en {path}</translation>
    </message>
    <message>
        <source>There is no message now.</source>
        <translation>Ahora no hay ningún mensaje.</translation>
    </message>
    <message>
        <source>There is no plot in this section.</source>
        <translation>No hay ningún gráfico en esta sección.</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>Ese caso no existe.</translation>
    </message>
    <message>
        <source>There is nothing behind it: all say the same.</source>
        <translation>No hay nada detrás: todos dicen lo mismo.</translation>
    </message>
    <message>
        <source>There is only one layer to look at. Merge or import a colleague’s.</source>
        <translation>Solo hay una capa que ver. Fusione o importe la de un colega.</translation>
    </message>
    <message>
        <source>This cannot be cancelled: wait until it is done.</source>
        <translation>Esto no se puede cancelar: espere a que termine.</translation>
    </message>
    <message>
        <source>This case is not decided yet. {edit.undo} takes your last decision back.</source>
        <translation>Este caso aún no está decidido. {edit.undo} deshace su última decisión.</translation>
    </message>
    <message>
        <source>This is what a report would say. Nobody gets it unless you pass it on.</source>
        <translation>Esto es lo que diría un informe. Nadie lo recibe si usted no lo entrega.</translation>
    </message>
    <message>
        <source>This is what was kept of it. Nobody gets it unless you pass it on.</source>
        <translation>Esto es lo que se conservó de ello. Nadie lo recibe si usted no lo entrega.</translation>
    </message>
    <message>
        <source>This project can only be read here, for it is open in another window. Close it there to mark in it.</source>
        <translation>Este proyecto aquí solo se puede leer, porque está abierto en otra ventana. Ciérrelo allí para marcar en él.</translation>
    </message>
    <message>
        <source>This project can only be read here, for its folder is read-only. Copy it to a folder of yours to mark in it.</source>
        <translation>Este proyecto aquí solo se puede leer, porque su carpeta es de solo lectura. Cópielo a una carpeta suya para marcar en él.</translation>
    </message>
    <message>
        <source>This project can only be read here: it is open in another window, or its folder is read-only. {what}</source>
        <translation>Este proyecto aquí solo se puede leer: está abierto en otra ventana o su carpeta es de solo lectura. {what}</translation>
    </message>
    <message>
        <source>This project has no suggestions. Project, Import suggestions, brings some in.</source>
        <translation>Este proyecto no tiene sugerencias. Proyecto &gt; Importar sugerencias las trae.</translation>
    </message>
    <message>
        <source>This was the last case of this list.</source>
        <translation>Este era el último caso de la lista.</translation>
    </message>
    <message>
        <source>To be looked at: {n}.</source>
        <translation>Por examinar: {n}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Use another name</source>
        <translation>Usar otro nombre</translation>
    </message>
    <message>
        <source>Use my own name</source>
        <translation>Usar mi propio nombre</translation>
    </message>
    <message>
        <source>What this step changed is in no article here.</source>
        <translation>Lo que cambió este paso no está en ningún artículo de aquí.</translation>
    </message>
    <message>
        <source>Work on a copy …</source>
        <translation>Trabajar en una copia…</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>You mark as {name}, whose layer came with this project.</source>
        <translation>Usted marca como {name}, cuya capa vino con este proyecto.</translation>
    </message>
    <message>
        <source>You mark here as {name}, the name that you used last.</source>
        <translation>Usted marca aquí como {name}, el último nombre que usó.</translation>
    </message>
    <message>
        <source>marked by {name}</source>
        <translation>marcado por {name}</translation>
    </message>
    <message>
        <source>{id} is in no article here.</source>
        <translation>{id} no está en ningún artículo de aquí.</translation>
    </message>
    <message>
        <source>{name} has not read this article.</source>
        <translation>{name} no ha leído este artículo.</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}. Choose another place.</source>
        <translation>No se pudo escribir {path}: {why}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>{sentence} {first} The others stand under Details.</source>
        <translation>{sentence} {first} Los demás están en los detalles.</translation>
    </message>
    <message>
        <source>{what} A backup comes before that: wait until what is under way is done.</source>
        <translation>{what} Antes viene una copia de seguridad: espere a que termine lo que está en marcha.</translation>
    </message>
    <message>
        <source>{what} A backup is being made first; then it is done.</source>
        <translation>{what} Primero se hace una copia de seguridad; después se ejecuta.</translation>
    </message>
    <message>
        <source>{what} A backup was made before: {path}</source>
        <translation>{what} Antes se hizo una copia de seguridad: {path}</translation>
    </message>
    <message>
        <source>{what} It was left, since the project has changed. The backup: {path}</source>
        <translation>{what} No se hizo, ya que el proyecto ha cambiado. La copia: {path}</translation>
    </message>
    <message>
        <source>“{path}” answers again.</source>
        <translation>«{path}» vuelve a responder.</translation>
    </message>
    <message>
        <source>“{path}” does not answer: its drive or the network is away or slow.</source>
        <translation>«{path}» no responde: su disco o la red no está disponible o va lenta.</translation>
    </message>
</context>
<context>
    <name>MarkSample</name>
    <message>
        <source>How a mark of this label looks, in light and in dark</source>
        <translation>Cómo se ve una marca de esta etiqueta, en claro y en oscuro</translation>
    </message>
    <message>
        <source>She said:</source>
        <translation>Dijo ella:</translation>
    </message>
    <message>
        <source>for it.</source>
        <translation>por ello.</translation>
    </message>
    <message>
        <source>nobody was ever paid</source>
        <translation>a nadie se le pagó nunca</translation>
    </message>
</context>
<context>
    <name>MergeMapping</name>
    <message>
        <source>Attribute “{name}”</source>
        <translation>Atributo «{name}»</translation>
    </message>
    <message>
        <source>Label “{name}”</source>
        <translation>Etiqueta «{name}»</translation>
    </message>
    <message>
        <source>Left out, with all that carries it</source>
        <translation>Se deja fuera, con todo lo que lo lleva</translation>
    </message>
    <message>
        <source>Link type “{name}”</source>
        <translation>Tipo de enlace «{name}»</translation>
    </message>
    <message>
        <source>New here: “{name}”</source>
        <translation>Nuevo aquí: «{name}»</translation>
    </message>
    <message>
        <source>What labels become here</source>
        <translation>En qué se convierten aquí las etiquetas</translation>
    </message>
    <message>
        <source>What {name} becomes here</source>
        <translation>En qué se convierte aquí {name}</translation>
    </message>
    <message>
        <source>{name} (proposed)</source>
        <translation>{name} (propuesto)</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Added under an id of their own, for another text here has theirs: {n}.</source>
        <translation>Añadidos con un identificador propio, porque otro texto tiene aquí el suyo: {n}.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation>Todo está ya aquí.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>Annotators see suggestions</source>
        <translation>Los anotadores ven las sugerencias</translation>
    </message>
    <message>
        <source>Annotators work blind</source>
        <translation>Los anotadores trabajan a ciegas</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Changed on both sides, ours stays</source>
        <translation>Cambiado en ambos lados, queda el nuestro</translation>
    </message>
    <message>
        <source>Changed on both sides, theirs is taken</source>
        <translation>Cambiado en ambos lados, se toma el suyo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Decided on both sides, both stand until it is decided again</source>
        <translation>Decidido en ambos lados, quedan los dos hasta decidir otra vez</translation>
    </message>
    <message>
        <source>Deleted here, comes back</source>
        <translation>Borrado aquí, vuelve</translation>
    </message>
    <message>
        <source>Deleted there, stays here</source>
        <translation>Borrado allí, queda aquí</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entran</translation>
    </message>
    <message>
        <source>In both, and taken for one person each: {names}.</source>
        <translation>En ambos, y tomados cada uno por una sola persona: {names}.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Labels that are not the same in both. Choose what each becomes here; the counts follow.</source>
        <translation>Etiquetas que no son iguales en ambos. Elija en qué se convierte cada una aquí; los números siguen.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Looking at what {names} would bring …</source>
        <translation>Examinando qué traería {names}…</translation>
    </message>
    <message>
        <source>Marked twice, both stay</source>
        <translation>Marcado dos veces, quedan los dos</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merge colleagues’ projects</source>
        <translation>Fusionar proyectos de colegas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation>Sin conflictos.</translation>
    </message>
    <message>
        <source>Other files …</source>
        <translation>Otros archivos…</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Revisores</translation>
    </message>
    <message>
        <source>Spans by annotator and label</source>
        <translation>Fragmentos por anotador y etiqueta</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Queda fuera</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>To be looked at: {n}. Enter goes to a span that is here.</source>
        <translation>Por examinar: {n}. Intro va a un fragmento que está aquí.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>Lo que hay que examinar</translation>
    </message>
    <message>
        <source>articles that are here too: {n}</source>
        <translation>artículos que también están aquí: {n}</translation>
    </message>
    <message>
        <source>changed there alone: {n}</source>
        <translation>cambiados solo allí: {n}</translation>
    </message>
    <message>
        <source>characters {start} to {end}</source>
        <translation>caracteres {start} a {end}</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>guideline gap</source>
        <translation>laguna de las pautas</translation>
    </message>
    <message>
        <source>intersection</source>
        <translation>intersección</translation>
    </message>
    <message>
        <source>new annotators: {names}</source>
        <translation>anotadores nuevos: {names}</translation>
    </message>
    <message>
        <source>new articles: {n}</source>
        <translation>artículos nuevos: {n}</translation>
    </message>
    <message>
        <source>new links: {n}</source>
        <translation>enlaces nuevos: {n}</translation>
    </message>
    <message>
        <source>new spans: {n}</source>
        <translation>fragmentos nuevos: {n}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none of it</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>one annotator’s</source>
        <translation>el de un anotador</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>union</source>
        <translation>unión</translation>
    </message>
    <message>
        <source>what all said</source>
        <translation>lo que dijeron todos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{choice} ({by})</source>
        <translation>{choice} ({by})</translation>
    </message>
    <message>
        <source>{name} began apart: it is no copy of this project, nor handed out of it. Articles of the same text become one, with the marks of both; others are added.</source>
        <translation>{name} empezó aparte: no es copia de este proyecto ni se repartió de él. Los artículos del mismo texto pasan a ser uno, con las marcas de ambos; los demás se añaden.</translation>
    </message>
    <message>
        <source>{name}: {counts}.</source>
        <translation>{name}: {counts}.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
</context>
<context>
    <name>NewProjectPage</name>
    <message>
        <source>A name has no slashes: the folder stands in the field beside it.</source>
        <translation>Un nombre no lleva barras: la carpeta está en el campo de al lado.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>Crear el proyecto</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Esc: nothing is made</source>
        <translation>Esc: no se crea nada</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Carpeta del proyecto</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Dé un nombre al proyecto.</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Pautas</translation>
    </message>
    <message>
        <source>Guidelines of the project</source>
        <translation>Pautas del proyecto</translation>
    </message>
    <message>
        <source>It will be {path}</source>
        <translation>Será {path}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>My project</source>
        <translation>Mi proyecto</translation>
    </message>
    <message>
        <source>Name and folder</source>
        <translation>Nombre y carpeta</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nombre del proyecto</translation>
    </message>
    <message>
        <source>Names of the others</source>
        <translation>Nombres de los demás</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Others, if any: Ben, Chloé</source>
        <translation>Otros, si los hay: Ben, Chloé</translation>
    </message>
    <message>
        <source>There is a file called {name} already.</source>
        <translation>Ya hay un archivo llamado {name}.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>Those that come with the labels</source>
        <translation>Las que vienen con las etiquetas</translation>
    </message>
    <message>
        <source>Who annotates</source>
        <translation>Quién anota</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Copy the message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>Quitar el mensaje</translation>
    </message>
    <message>
        <source>Put the message away ({key}, Esc)</source>
        <translation>Quitar el mensaje ({key}, Esc)</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>, in {count} pieces</source>
        <translation>, en {count} trozos</translation>
    </message>
    <message>
        <source>Accepted from a suggestion by {name}</source>
        <translation>Aceptado a partir de una sugerencia de {name}</translation>
    </message>
    <message>
        <source>Decided by: {who}</source>
        <translation>Decidido por: {who}</translation>
    </message>
    <message>
        <source>From: {names}</source>
        <translation>De: {names}</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Gold that nobody had marked, added by a reviewer</source>
        <translation>Referencia que nadie había marcado, añadida por un revisor</translation>
    </message>
    <message>
        <source>Gold, decided between them</source>
        <translation>Referencia, decidida entre ellos</translation>
    </message>
    <message>
        <source>Gold, what all said</source>
        <translation>Referencia, lo que todos dijeron</translation>
    </message>
    <message>
        <source>Suggested by {name}</source>
        <translation>Sugerido por {name}</translation>
    </message>
    <message>
        <source>To change gold, decide its case again ({review.next}).</source>
        <translation>Para cambiar la referencia, decida otra vez su caso ({review.next}).</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Por qué: {reason}</translation>
    </message>
    <message>
        <source>{suggestion.accept} makes it a span of yours, {suggestion.dismiss} dismisses it.</source>
        <translation>{suggestion.accept} lo convierte en un fragmento suyo, {suggestion.dismiss} lo descarta.</translation>
    </message>
    <message>
        <source>characters {start} to {end}</source>
        <translation>caracteres {start} a {end}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Map of the marks</source>
        <translation>Mapa de las marcas</translation>
    </message>
    <message>
        <source>Where the marks are; click to go there</source>
        <translation>Dónde están las marcas; haga clic para ir</translation>
    </message>
</context>
<context>
    <name>PaneGroup</name>
    <message>
        <source>Find an article</source>
        <translation>Buscar un artículo</translation>
    </message>
    <message>
        <source>Import a folder …</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Import articles …</source>
        <translation>Importar artículos…</translation>
    </message>
    <message>
        <source>No article is open. Open one, or drag it here from the library.</source>
        <translation>No hay ningún artículo abierto. Abra uno o arrástrelo aquí desde la biblioteca.</translation>
    </message>
    <message>
        <source>Open the next article</source>
        <translation>Abrir el artículo siguiente</translation>
    </message>
    <message>
        <source>This project has no articles yet. Text files will do, or a folder of them.</source>
        <translation>Este proyecto aún no tiene artículos. Bastan archivos de texto o una carpeta con ellos.</translation>
    </message>
</context>
<context>
    <name>PaneHead</name>
    <message numerus="yes">
        <source>%Ln of your spans here</source>
        <translation>
            <numerusform>%Ln fragmento suyo aquí</numerusform>
            <numerusform>%Ln fragmentos suyos aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the pane ({view.close_pane})</source>
        <translation>Cerrar el panel ({view.close_pane})</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done ({go.done_next}: done, and the next article)</source>
        <translation>Hecho ({go.done_next}: hecho, y el artículo siguiente)</translation>
    </message>
    <message>
        <source>Id: {id}</source>
        <translation>Identificador: {id}</translation>
    </message>
    <message>
        <source>Not done after all ({go.not_done})</source>
        <translation>Al final, no está hecho ({go.not_done})</translation>
    </message>
    <message>
        <source>Spans of {name} alone</source>
        <translation>Solo los fragmentos de {name}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>no outlet or date</source>
        <translation>sin medio ni fecha</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Bring it in</source>
        <translation>Aplicarlo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>No cambiar nada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>atributo</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>colour or pattern</source>
        <translation>color o trama</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>valores ofrecidos</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>earlier identifiers</source>
        <translation>identificadores anteriores</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>ejemplos</translation>
    </message>
    <message>
        <source>gold: {n}</source>
        <translation>referencia: {n}</translation>
    </message>
    <message>
        <source>guidelines</source>
        <translation>pautas</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tecla</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>labels at its end</source>
        <translation>etiquetas de su extremo</translation>
    </message>
    <message>
        <source>labels at its start</source>
        <translation>etiquetas de su inicio</translation>
    </message>
    <message>
        <source>labels that carry it</source>
        <translation>etiquetas que lo llevan</translation>
    </message>
    <message>
        <source>link type</source>
        <translation>tipo de enlace</translation>
    </message>
    <message>
        <source>merge into</source>
        <translation>fusionar con</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>name from the target</source>
        <translation>nombre desde el destino</translation>
    </message>
    <message>
        <source>number of lines</source>
        <translation>número de líneas</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>reorder</source>
        <translation>reordenar</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>nombre corto</translation>
    </message>
    <message>
        <source>suggestions: {n}</source>
        <translation>sugerencias: {n}</translation>
    </message>
    <message>
        <source>“{name}” says what this scheme says already.</source>
        <translation>«{name}» dice lo que este esquema ya dice.</translation>
    </message>
    <message>
        <source>“{name}” would change what is listed here, as one step that can be undone. Uses are the spans, or links, that carry it.</source>
        <translation>«{name}» cambiaría lo que aquí figura, en un solo paso que se puede deshacer. Los usos son los fragmentos, o enlaces, que lo llevan.</translation>
    </message>
</context>
<context>
    <name>PlotView</name>
    <message>
        <source>Plot: {title}</source>
        <translation>Gráfico: {title}</translation>
    </message>
    <message>
        <source>{words} ({n} of {all})</source>
        <translation>{words} ({n} de {all})</translation>
    </message>
</context>
<context>
    <name>PolicySheet</name>
    <message>
        <source>Annotators see no layer but their own, and no gold. Reviewers and leads see all. Turning it off releases the layers.</source>
        <translation>Los anotadores no ven más capa que la suya, ni la referencia. Revisores y responsables lo ven todo. Al desactivarlo se liberan las capas.</translation>
    </message>
    <message>
        <source>Annotators see suggestions of machines</source>
        <translation>Los anotadores ven las sugerencias de las máquinas</translation>
    </message>
    <message>
        <source>Annotators work blind</source>
        <translation>Los anotadores trabajan a ciegas</translation>
    </message>
    <message>
        <source>As long as nobody is lead, anybody changes this page.</source>
        <translation>Mientras nadie sea responsable, cualquiera cambia esta página.</translation>
    </message>
    <message>
        <source>As long as nobody is reviewer or lead, anybody decides cases and answers questions.</source>
        <translation>Mientras nadie sea revisor ni responsable, cualquiera decide casos y responde preguntas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everybody may show everybody’s layer, and gold.</source>
        <translation>Cualquiera puede mostrar la capa de cualquiera, y la referencia.</translation>
    </message>
    <message>
        <source>Reviewers and leads see them anyway</source>
        <translation>Revisores y responsables las ven de todos modos</translation>
    </message>
    <message>
        <source>This keeps honest people from being swayed. It is no lock: whoever opens the file with another program, or works under the name of a lead, can read all of it. Each change is in the history of the project, and {edit.undo} takes yours back.</source>
        <translation>Esto evita que la gente honrada se deje influir. No es un candado: quien abra el archivo con otro programa, o trabaje con el nombre de un responsable, puede leerlo todo. Cada cambio está en el historial del proyecto, y {edit.undo} retira el suyo.</translation>
    </message>
    <message>
        <source>What {name} is</source>
        <translation>Lo que es {name}</translation>
    </message>
    <message>
        <source>Who changes this page: {names}</source>
        <translation>Quién cambia esta página: {names}</translation>
    </message>
    <message>
        <source>Who decides cases and answers questions: {names}</source>
        <translation>Quién decide casos y responde preguntas: {names}</translation>
    </message>
    <message>
        <source>Who is what</source>
        <translation>Quién es qué</translation>
    </message>
    <message>
        <source>Who may see and decide</source>
        <translation>Quién puede ver y decidir</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>anotador</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>revisor</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto lleva</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>queda alrededor de %Ln hora</numerusform>
            <numerusform>quedan alrededor de %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>queda alrededor de %Ln minuto</numerusform>
            <numerusform>quedan alrededor de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>queda alrededor de %Ln segundo</numerusform>
            <numerusform>quedan alrededor de %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Archivos de &amp;tipo:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>No questions.  {mark.ask} asks one about this span.</source>
        <translation>Sin preguntas.  {mark.ask} hace una sobre este fragmento.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Your question (Enter asks it)</source>
        <translation>Su pregunta (Intro la hace)</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source>about “{words}”</source>
        <translation>sobre «{words}»</translation>
    </message>
    <message>
        <source>answered by {name}</source>
        <translation>respondida por {name}</translation>
    </message>
    <message>
        <source>{name} answers: {text}</source>
        <translation>{name} responde: {text}</translation>
    </message>
    <message>
        <source>{name} asks: {text}</source>
        <translation>{name} pregunta: {text}</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>New answers to yours</source>
        <translation>Respuestas nuevas a las suyas</translation>
    </message>
    <message>
        <source>No such question.</source>
        <translation>No hay ninguna pregunta así.</translation>
    </message>
    <message>
        <source>Nobody has asked anything.

Choose a span, and {mark.ask} asks the reviewer about it.</source>
        <translation>Nadie ha preguntado nada.

Elija un fragmento, y {mark.ask} pregunta por él al revisor.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Mostrar todas las preguntas</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Qué preguntas</translation>
    </message>
    <message>
        <source>With an answer</source>
        <translation>Con respuesta</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Answer by {name}</source>
        <translation>Respuesta de {name}</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Cambiar la respuesta</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Your answer (Enter stores it)</source>
        <translation>Su respuesta (Intro la guarda)</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Take it out of this list; the file is left alone</source>
        <translation>Quitarlo de esta lista; el archivo no se toca</translation>
    </message>
    <message>
        <source>Take {name} out of the list</source>
        <translation>Quitar {name} de la lista</translation>
    </message>
    <message>
        <source>The projects that you open will stand here.</source>
        <translation>Los proyectos que abra figurarán aquí.</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>{path} was moved, or its drive is not connected. Open it where it lies now, or take it out.</source>
        <translation>{path} se movió, o su disco no está conectado. Ábralo donde esté ahora o quítelo.</translation>
    </message>
</context>
<context>
    <name>RereadingSheet</name>
    <message numerus="yes">
        <source>All %Ln file(s), as the first of them</source>
        <translation>
            <numerusform>El archivo (%Ln)</numerusform>
            <numerusform>Los %Ln archivos, como el primero</numerusform>
        </translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Báltico</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>Europa central</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chino tradicional</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Encodings that fit</source>
        <translation>Codificaciones posibles</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>In which encoding does “{file}” read right?</source>
        <translation>¿Con qué codificación se lee bien «{file}»?</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Read a text again</source>
        <translation>Leer un texto de nuevo</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>So it reads</source>
        <translation>Se lee así</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Undo takes it back. An article in which somebody has worked keeps its text.</source>
        <translation>Deshacer lo revierte. Un artículo en el que alguien ha trabajado conserva su texto.</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Europa occidental</translation>
    </message>
    <message>
        <source>Which file</source>
        <translation>Qué archivo</translation>
    </message>
    <message>
        <source>“{file}” cannot be read, or fits no other encoding.</source>
        <translation>«{file}» no se puede leer o no encaja en ninguna otra codificación.</translation>
    </message>
    <message>
        <source>“{file}” was taken for {encoding}. Which line reads right?</source>
        <translation>«{file}» se tomó por {encoding}. ¿Qué línea se lee bien?</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions ({n})</source>
        <translation>Preguntas ({n})</translation>
    </message>
</context>
<context>
    <name>SchemeForms</name>
    <message>
        <source>Guidelines on the whole</source>
        <translation>Pautas generales</translation>
    </message>
</context>
<context>
    <name>SchemePage</name>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Volver a los artículos</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Pautas</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels and guidelines</source>
        <translation>Etiquetas y pautas</translation>
    </message>
    <message>
        <source>Link types</source>
        <translation>Tipos de enlace</translation>
    </message>
    <message>
        <source>Parts of the scheme</source>
        <translation>Partes del esquema</translation>
    </message>
</context>
<context>
    <name>SectionBoard</name>
    <message>
        <source>Back to the articles</source>
        <translation>Volver a los artículos</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Ways to save</source>
        <translation>Formas de guardar</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
</context>
<context>
    <name>SpanForm</name>
    <message>
        <source>Add ({key})</source>
        <translation>Añadir ({key})</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Spans of this label do not carry that.</source>
        <translation>Los fragmentos de esta etiqueta no llevan eso.</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Whom or what the words are directed against</source>
        <translation>Contra quién o contra qué van las palabras</translation>
    </message>
</context>
<context>
    <name>SpanList</name>
    <message>
        <source>No spans here yet.

{mark.take_sentence} takes the sentence at the caret; then {key} labels it as {name}.</source>
        <translation>Aún no hay fragmentos aquí.

{mark.take_sentence} toma la oración del cursor; luego, {key} la etiqueta como {name}.</translation>
    </message>
    <message>
        <source>No spans here yet.

Select words, then a label above the articles.</source>
        <translation>Aún no hay fragmentos aquí.

Seleccione palabras y luego una etiqueta encima de los artículos.</translation>
    </message>
    <message>
        <source>No suggestion waits for you in the open articles.</source>
        <translation>Ninguna sugerencia le espera en los artículos abiertos.</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Spans of the open articles</source>
        <translation>Fragmentos de los artículos abiertos</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Qué se enumera</translation>
    </message>
</context>
<context>
    <name>SplitList</name>
    <message>
        <source>Back to the label</source>
        <translation>Volver a la etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln span(s) the label</source>
        <translation>
            <numerusform>Dar la etiqueta a %Ln fragmento</numerusform>
            <numerusform>Dar la etiqueta a %Ln fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Give all that are ticked the label</source>
        <translation>Dar la etiqueta a todo lo marcado</translation>
    </message>
    <message>
        <source>Give them the label</source>
        <translation>Darles la etiqueta</translation>
    </message>
    <message>
        <source>More are listed as you scroll; “Tick all” ticks those too.</source>
        <translation>Al desplazarse aparecen más; «Marcar todos» los marca también.</translation>
    </message>
    <message>
        <source>Spans of the label</source>
        <translation>Fragmentos de la etiqueta</translation>
    </message>
    <message>
        <source>The label that they get</source>
        <translation>La etiqueta que reciben</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todos</translation>
    </message>
    <message>
        <source>Tick the spans of “{name}” that another label shall have, and say which: a new name makes a new label.</source>
        <translation>Marque los fragmentos de «{name}» que tendrán otra etiqueta, y diga cuál: un nombre nuevo crea una etiqueta nueva.</translation>
    </message>
    <message>
        <source>{name} 2</source>
        <translation>{name} 2</translation>
    </message>
</context>
<context>
    <name>StartHands</name>
    <message>
        <source>As in {name}</source>
        <translation>Como en {name}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Articles, labels, and who annotates</source>
        <translation>Artículos, etiquetas y quién anota</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Volver a {name}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Open a project …</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Or drop a project file on this page</source>
        <translation>O suelte un archivo de proyecto en esta página</translation>
    </message>
    <message>
        <source>Read news side by side, and mark who alleges, denies and demands.</source>
        <translation>Leer noticias una junto a otra y marcar quién acusa, desmiente y exige.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Show this page when the program starts</source>
        <translation>Mostrar esta página al iniciar el programa</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Ten minutes, eight steps, on the sample</source>
        <translation>Diez minutos, ocho pasos, sobre el ejemplo</translation>
    </message>
    <message>
        <source>The sample project</source>
        <translation>El proyecto de ejemplo</translation>
    </message>
    <message>
        <source>Twelve articles about one dispute, to try everything on</source>
        <translation>Doce artículos sobre una disputa, para probarlo todo</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Esperarlo</translation>
    </message>
    <message>
        <source>Waiting: it is opened as soon as it answers</source>
        <translation>En espera: se abrirá en cuanto responda</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln other layer(s)</source>
        <translation>
            <numerusform>%Ln capa más</numerusform>
            <numerusform>%Ln capas más</numerusform>
        </translation>
    </message>
    <message>
        <source>All marks are hidden: {view.hide_marks} shows them again.</source>
        <translation>Todas las marcas están ocultas: {view.hide_marks} vuelve a mostrarlas.</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>Artículos hechos</translation>
    </message>
    <message>
        <source>Of the articles that were handed out to you</source>
        <translation>De los artículos que se le repartieron</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved  ·  {what}</source>
        <translation>Guardado  ·  {what}</translation>
    </message>
    <message>
        <source>What was stored last</source>
        <translation>Lo último que se guardó</translation>
    </message>
    <message>
        <source>Who annotates ({project.annotator}). What each marks is a layer of their own, apart from the others’.</source>
        <translation>Quién anota ({project.annotator}). Lo que cada uno marca forma su propia capa, aparte de las demás.</translation>
    </message>
    <message>
        <source>Who annotates?</source>
        <translation>¿Quién anota?</translation>
    </message>
    <message>
        <source>{done} of {total} articles done</source>
        <translation>{done} de {total} artículos hechos</translation>
    </message>
    <message>
        <source>{name}, and {others}</source>
        <translation>{name}, y {others}</translation>
    </message>
    <message>
        <source>{name}, own layer</source>
        <translation>{name}, su propia capa</translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>{label}, suggested by {name}: {quote}</source>
        <translation>{label}, fragmento sugerido por {name}: {quote}</translation>
    </message>
</context>
<context>
    <name>TagBar</name>
    <message>
        <source>All places found</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Check all places found, or none</source>
        <translation>Marcar todos los resultados o ninguno</translation>
    </message>
    <message>
        <source>None is checked</source>
        <translation>Ninguno está marcado</translation>
    </message>
    <message>
        <source>Tag all {n} as</source>
        <translation>Etiquetar los {n} como</translation>
    </message>
    <message>
        <source>Tag {n} of {all} as</source>
        <translation>Etiquetar {n} de {all} como</translation>
    </message>
    <message>
        <source>Tag the checked places; one step of undo takes all back</source>
        <translation>Etiquetar los resultados marcados; deshacer una vez los retira todos</translation>
    </message>
</context>
<context>
    <name>TextFinding</name>
    <message>
        <source>The first {n} hits only.</source>
        <translation>Solo los primeros {n} resultados.</translation>
    </message>
</context>
<context>
    <name>TextLookSheet</name>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>How articles are set</source>
        <translation>Cómo se componen los artículos</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>Línea más larga</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Usual ({face})</source>
        <translation>Habitual ({face})</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A digit labels what is selected: {labels}. Or click a label here. What is marked is in the file at once; {edit.undo} takes it back.</source>
        <translation>Una cifra etiqueta lo seleccionado: {labels}. O haga clic aquí en una etiqueta. Lo marcado está en el archivo al instante; {edit.undo} lo retira.</translation>
    </message>
    <message>
        <source>A tour of ten minutes</source>
        <translation>Un recorrido de diez minutos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Click into this article. {move.next_sentence} goes to the next sentence, {move.previous_sentence} to the one before; the arrow keys go, too. Nothing is typed into an article: letters are commands.</source>
        <translation>Haga clic en este artículo. {move.next_sentence} va a la oración siguiente, {move.previous_sentence} a la anterior; las flechas también. En un artículo no se escribe: las letras son órdenes.</translation>
    </message>
    <message>
        <source>Eight small steps on this sample: read, mark, say who speaks, link two articles. Nothing is blocked meanwhile. {help.tour} begins, Esc leaves.</source>
        <translation>Ocho pasos breves sobre este ejemplo: leer, marcar, decir quién habla, enlazar dos artículos. Entretanto nada se bloquea. {help.tour} empieza, Esc lo deja.</translation>
    </message>
    <message>
        <source>{project.export} writes all that is marked, for training. {help.keys} shows the keys for where you are, {help.commands} runs any command by its name. Project &gt; New project begins your own.</source>
        <translation>{project.export} escribe todo lo marcado, para el entrenamiento. {help.keys} muestra las teclas del lugar en que está; {help.commands} ejecuta cualquier orden por su nombre. Proyecto &gt; Proyecto nuevo empieza el suyo.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Give it a label</source>
        <translation>Póngale una etiqueta</translation>
    </message>
    <message>
        <source>Go to the next article</source>
        <translation>Vaya al artículo siguiente</translation>
    </message>
    <message>
        <source>Link the two</source>
        <translation>Enlace los dos</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Primera vez aquí?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Press {go.done_next} in an article, or click this mark. Its ring in the library fills, and with the keys the next article comes up.</source>
        <translation>Pulse {go.done_next} en un artículo, o haga clic en esta marca. El anillo del artículo se llena en la biblioteca y, con las teclas, aparece el artículo siguiente.</translation>
    </message>
    <message>
        <source>Press {go.next_pane}, or click into this one. Mark something there, too: {mark.take_sentence} takes a sentence, a digit labels it.</source>
        <translation>Pulse {go.next_pane} o haga clic en este. Marque algo también ahí: {mark.take_sentence} toma una oración, una cifra la etiqueta.</translation>
    </message>
    <message>
        <source>Press {mark.link}: a link begins at the span that you made last. Go back with {go.previous_pane}, choose the other span with {go.next_span} or a click, press {mark.link} again, and pick what the link says.</source>
        <translation>Pulse {mark.link}: empieza un enlace en el fragmento que hizo al final. Vuelva con {go.previous_pane}, elija el otro fragmento con {go.next_span} o un clic, pulse {mark.link} otra vez y elija qué dice el enlace.</translation>
    </message>
    <message>
        <source>Press {mark.take_sentence}: the sentence at the caret is selected. {mark.take_sentence} again adds the next one. Or drag over some words with the mouse.</source>
        <translation>Pulse {mark.take_sentence}: se selecciona la oración del cursor. {mark.take_sentence} otra vez añade la siguiente. O arrastre el ratón sobre unas palabras.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lea</translation>
    </message>
    <message>
        <source>Say that an article is done</source>
        <translation>Diga que un artículo está hecho</translation>
    </message>
    <message>
        <source>Say who says it</source>
        <translation>Diga quién lo dice</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Paso {number} de {all}</translation>
    </message>
    <message>
        <source>Take a sentence</source>
        <translation>Tome una oración</translation>
    </message>
    <message>
        <source>Take it with you, and where help is</source>
        <translation>Llévese su trabajo, y sepa dónde hay ayuda</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>The span that you made is chosen. Press {mark.speaker}, type a name, and press Enter. Names that are in use are offered.</source>
        <translation>El fragmento que hizo está elegido. Pulse {mark.speaker}, escriba un nombre y pulse Intro. Se ofrecen los nombres que ya se usan.</translation>
    </message>
    <message>
        <source>{key} is {name}</source>
        <translation>{key} es {name}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Dejar el recorrido</translation>
    </message>
    <message>
        <source>Leave the tour (Esc); {help.tour} takes it up again</source>
        <translation>Dejar el recorrido (Esc); {help.tour} lo retoma</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>WhoBar</name>
    <message>
        <source>Annotate</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Who annotates? What each marks is kept apart, as a layer of their own.</source>
        <translation>¿Quién anota? Lo que cada uno marca queda aparte, en su propia capa.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Choose a span ({go.next_span}), then select words in the same article: {mark.add_piece} adds them to it.</source>
        <translation>Elija un fragmento ({go.next_span}) y seleccione palabras en el mismo artículo: {mark.add_piece} se las añade.</translation>
    </message>
    <message>
        <source>Choose a span first ({go.next_span} or a click), then {mark.delete} removes it.</source>
        <translation>Elija antes un fragmento ({go.next_span} o un clic); luego, {mark.delete} lo quita.</translation>
    </message>
    <message>
        <source>Choose a span first ({go.next_span} or a click), then {go.follow_link} follows it.</source>
        <translation>Elija antes un fragmento ({go.next_span} o un clic); luego, {go.follow_link} sigue su enlace.</translation>
    </message>
    <message>
        <source>Choose a span first ({go.next_span} or a click), then {mark.end_later} moves its end.</source>
        <translation>Elija antes un fragmento ({go.next_span} o un clic); luego, {mark.end_later} mueve su final.</translation>
    </message>
    <message>
        <source>Choose a span first ({go.next_span} or a click): {go.next_same_label} goes to the next like it.</source>
        <translation>Elija antes un fragmento ({go.next_span} o un clic): {go.next_same_label} va al siguiente con la misma etiqueta.</translation>
    </message>
    <message>
        <source>Each paragraph before this one has a span of yours.</source>
        <translation>Cada párrafo anterior a este tiene un fragmento suyo.</translation>
    </message>
    <message>
        <source>Each paragraph from here on has a span of yours.</source>
        <translation>Cada párrafo desde aquí tiene un fragmento suyo.</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>No case is shown. {review.next} goes to one.</source>
        <translation>No se muestra ningún caso. {review.next} lleva a uno.</translation>
    </message>
    <message>
        <source>No quotation stands at the caret or after it.</source>
        <translation>No hay ninguna cita en el cursor ni después.</translation>
    </message>
    <message>
        <source>Say first who annotates: {project.annotator}.</source>
        <translation>Diga antes quién anota: {project.annotator}.</translation>
    </message>
    <message>
        <source>There is no place to go back to.</source>
        <translation>No hay ningún lugar al que volver.</translation>
    </message>
    <message>
        <source>There is no place to go forth to.</source>
        <translation>No hay ningún lugar al que avanzar.</translation>
    </message>
    <message>
        <source>These words had this label already. {edit.undo} takes the second span back.</source>
        <translation>Estas palabras ya tenían esta etiqueta. {edit.undo} retira el segundo fragmento.</translation>
    </message>
    <message>
        <source>This is a suggestion: {suggestion.accept} makes it a span of yours, {suggestion.dismiss} dismisses it.</source>
        <translation>Esto es una sugerencia: {suggestion.accept} la convierte en un fragmento suyo, {suggestion.dismiss} la descarta.</translation>
    </message>
    <message>
        <source>This is gold, which only decisions change: decide its case again ({review.next}).</source>
        <translation>Esto es referencia, que solo las decisiones cambian: decida su caso otra vez ({review.next}).</translation>
    </message>
    <message>
        <source>This is in another annotator&apos;s layer, which only they can change.</source>
        <translation>Esto está en la capa de otro anotador, que solo él puede cambiar.</translation>
    </message>
    <message>
        <source>This span has no link to follow.</source>
        <translation>Este fragmento no tiene ningún enlace que seguir.</translation>
    </message>
    <message>
        <source>You are done with every article that was handed out to you. Your work is in {file}.</source>
        <translation>Ha terminado todos los artículos que se le repartieron. Su trabajo está en {file}.</translation>
    </message>
    <message>
        <source>You are done with every article. Your work is in {file}.</source>
        <translation>Ha terminado todos los artículos. Su trabajo está en {file}.</translation>
    </message>
    <message>
        <source>You have no span in this article yet. {mark.take_sentence} takes a sentence, a digit labels it.</source>
        <translation>Aún no tiene ningún fragmento en este artículo. {mark.take_sentence} toma una oración, una cifra la etiqueta.</translation>
    </message>
    <message>
        <source>{name}: not read</source>
        <translation>{name}: no leído</translation>
    </message>
</context>
<context>
    <name>_PatternSearch</name>
    <message>
        <source>Stopped after {n} seconds: this pattern takes too long here.</source>
        <translation>Se detuvo tras {n} segundos: este patrón tarda demasiado aquí.</translation>
    </message>
    <message>
        <source>The pattern could not be looked for.</source>
        <translation>No se pudo buscar el patrón.</translation>
    </message>
</context>
<context>
    <name>_SearchJob</name>
    <message>
        <source>There are more than these: add a word.</source>
        <translation>Hay más que estos: añada una palabra.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>A project file for each annotator</source>
        <translation>Un archivo de proyecto para cada anotador</translation>
    </message>
    <message>
        <source>A question about this span</source>
        <translation>Una pregunta sobre este fragmento</translation>
    </message>
    <message>
        <source>A question on a span of it</source>
        <translation>Una pregunta sobre un fragmento del caso</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>Acerca de Annotator</translation>
    </message>
    <message>
        <source>Accept all suggestions here</source>
        <translation>Aceptar todas las sugerencias de aquí</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Aceptar la sugerencia</translation>
    </message>
    <message>
        <source>Accept what all agree on …</source>
        <translation>Aceptar lo que todos dicen…</translation>
    </message>
    <message>
        <source>Add the selection as a piece</source>
        <translation>Añadir la selección como trozo</translation>
    </message>
    <message>
        <source>Again: add the next one</source>
        <translation>Otra vez: añadir la siguiente</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contra</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>All labels in a list: a digit or a letter gives one</source>
        <translation>Todas las etiquetas en una lista: una cifra o una letra pone una</translation>
    </message>
    <message>
        <source>Also of those who marked nothing in the article</source>
        <translation>También las de quienes no marcaron nada en el artículo</translation>
    </message>
    <message>
        <source>And repair it</source>
        <translation>Y repararlo</translation>
    </message>
    <message>
        <source>And tag all places at once</source>
        <translation>Y etiquetar todos los resultados a la vez</translation>
    </message>
    <message>
        <source>Any command …</source>
        <translation>Cualquier orden…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Ask about this case</source>
        <translation>Preguntar por este caso</translation>
    </message>
    <message>
        <source>Ask the reviewer</source>
        <translation>Preguntar al revisor</translation>
    </message>
    <message>
        <source>At the caret, else the next; again: the one after</source>
        <translation>En el cursor o la próxima; otra vez: la siguiente</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Volver a los artículos</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Volver adonde estaba</translation>
    </message>
    <message>
        <source>Back, then the word</source>
        <translation>Paso a paso hacia atrás, hasta la palabra</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation>Cancelar lo que está en marcha</translation>
    </message>
    <message>
        <source>Change labels, link types, attributes and guidelines</source>
        <translation>Cambiar etiquetas, tipos de enlace, atributos y pautas</translation>
    </message>
    <message>
        <source>Check this project …</source>
        <translation>Comprobar este proyecto…</translation>
    </message>
    <message>
        <source>Clause, quotation, sentence, paragraph</source>
        <translation>Proposición, cita, oración, párrafo</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Compare annotators</source>
        <translation>Comparar anotadores</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>Copiar como cita</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Cuadro de mando</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Dismiss the suggestion</source>
        <translation>Descartar la sugerencia</translation>
    </message>
    <message>
        <source>Done, and the next article</source>
        <translation>Hecho, y el artículo siguiente</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Eight small steps over the sample, at any time</source>
        <translation>Ocho pasos breves por el ejemplo, cuando quiera</translation>
    </message>
    <message>
        <source>Empty lanes</source>
        <translation>Columnas vacías</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Everything at 100 %</source>
        <translation>Todo al 100&#xa0;%</translation>
    </message>
    <message>
        <source>Everything at 125 %</source>
        <translation>Todo al 125&#xa0;%</translation>
    </message>
    <message>
        <source>Everything at 150 %</source>
        <translation>Todo al 150&#xa0;%</translation>
    </message>
    <message>
        <source>Everything at 175 %</source>
        <translation>Todo al 175&#xa0;%</translation>
    </message>
    <message>
        <source>Everything at 200 %</source>
        <translation>Todo al 200&#xa0;%</translation>
    </message>
    <message>
        <source>Export JSONL, brat, CoNLL …</source>
        <translation>Exportar a JSONL, brat, CoNLL…</translation>
    </message>
    <message>
        <source>Export gold …</source>
        <translation>Exportar la referencia…</translation>
    </message>
    <message>
        <source>Extend back by a sentence</source>
        <translation>Ampliar una oración hacia atrás</translation>
    </message>
    <message>
        <source>Extend by a sentence</source>
        <translation>Ampliar una oración</translation>
    </message>
    <message>
        <source>Extend to a page down</source>
        <translation>Ampliar una página hacia abajo</translation>
    </message>
    <message>
        <source>Extend to a page up</source>
        <translation>Ampliar una página hacia arriba</translation>
    </message>
    <message>
        <source>Extend to the end of the article</source>
        <translation>Ampliar hasta el final del artículo</translation>
    </message>
    <message>
        <source>Extend to the end of the line</source>
        <translation>Ampliar hasta el final de la línea</translation>
    </message>
    <message>
        <source>Extend to the line above</source>
        <translation>Ampliar a la línea de arriba</translation>
    </message>
    <message>
        <source>Extend to the line below</source>
        <translation>Ampliar a la línea de abajo</translation>
    </message>
    <message>
        <source>Extend to the next character</source>
        <translation>Ampliar al carácter siguiente</translation>
    </message>
    <message>
        <source>Extend to the next paragraph</source>
        <translation>Ampliar al párrafo siguiente</translation>
    </message>
    <message>
        <source>Extend to the next word</source>
        <translation>Ampliar a la palabra siguiente</translation>
    </message>
    <message>
        <source>Extend to the previous character</source>
        <translation>Ampliar al carácter anterior</translation>
    </message>
    <message>
        <source>Extend to the previous paragraph</source>
        <translation>Ampliar al párrafo anterior</translation>
    </message>
    <message>
        <source>Extend to the previous word</source>
        <translation>Ampliar a la palabra anterior</translation>
    </message>
    <message>
        <source>Extend to the start of the article</source>
        <translation>Ampliar hasta el principio del artículo</translation>
    </message>
    <message>
        <source>Extend to the start of the line</source>
        <translation>Ampliar hasta el principio de la línea</translation>
    </message>
    <message>
        <source>Extending</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>Face, size, line height, measure</source>
        <translation>Tipo de letra, tamaño, interlineado, largo de línea</translation>
    </message>
    <message>
        <source>Figures and plots, each a door to its cases</source>
        <translation>Cifras y gráficos, cada uno con acceso a sus casos</translation>
    </message>
    <message>
        <source>Find in all articles</source>
        <translation>Buscar en todos los artículos</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>For training; or as a table (.csv), or for REFI-QDA (.qdpx)</source>
        <translation>Para el entrenamiento; o como tabla (.csv), o para REFI-QDA (.qdpx)</translation>
    </message>
    <message>
        <source>Forth again</source>
        <translation>Otra vez adelante</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>From the caret on; again: to the next end</source>
        <translation>Desde el cursor; otra vez: hasta el final siguiente</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Give a clause back</source>
        <translation>Devolver una proposición</translation>
    </message>
    <message>
        <source>Give a sentence back</source>
        <translation>Devolver una oración</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go to an article</source>
        <translation>Ir a un artículo</translation>
    </message>
    <message>
        <source>Gold that nobody marked …</source>
        <translation>Referencia que nadie marcó…</translation>
    </message>
    <message>
        <source>Guideline gap</source>
        <translation>Laguna de las pautas</translation>
    </message>
    <message>
        <source>Hand out articles …</source>
        <translation>Repartir artículos…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hide all marks</source>
        <translation>Ocultar todas las marcas</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Import a folder …</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Import articles …</source>
        <translation>Importar artículos…</translation>
    </message>
    <message>
        <source>Import suggestions …</source>
        <translation>Importar sugerencias…</translation>
    </message>
    <message>
        <source>Intersection</source>
        <translation>Intersección</translation>
    </message>
    <message>
        <source>It becomes a span of yours</source>
        <translation>Pasa a ser un fragmento suyo</translation>
    </message>
    <message>
        <source>It is not shown to you again</source>
        <translation>No se le vuelve a mostrar</translation>
    </message>
    <message>
        <source>Jump marks</source>
        <translation>Marcas de salto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Label 1</source>
        <translation>Etiqueta 1</translation>
    </message>
    <message>
        <source>Label 2</source>
        <translation>Etiqueta 2</translation>
    </message>
    <message>
        <source>Label 3</source>
        <translation>Etiqueta 3</translation>
    </message>
    <message>
        <source>Label 4</source>
        <translation>Etiqueta 4</translation>
    </message>
    <message>
        <source>Label 5</source>
        <translation>Etiqueta 5</translation>
    </message>
    <message>
        <source>Label 6</source>
        <translation>Etiqueta 6</translation>
    </message>
    <message>
        <source>Label 7</source>
        <translation>Etiqueta 7</translation>
    </message>
    <message>
        <source>Label 8</source>
        <translation>Etiqueta 8</translation>
    </message>
    <message>
        <source>Label 9</source>
        <translation>Etiqueta 9</translation>
    </message>
    <message>
        <source>Label …</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>Label: {name}</source>
        <translation>Etiqueta: {name}</translation>
    </message>
    <message>
        <source>Labels and guidelines</source>
        <translation>Etiquetas y pautas</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Last label again</source>
        <translation>La última etiqueta otra vez</translation>
    </message>
    <message>
        <source>Layers side by side</source>
        <translation>Capas una junto a otra</translation>
    </message>
    <message>
        <source>Leave the span or selection</source>
        <translation>Dejar el fragmento o la selección</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Claro u oscuro como el sistema</translation>
    </message>
    <message>
        <source>Link to another span</source>
        <translation>Enlazar con otro fragmento</translation>
    </message>
    <message>
        <source>Lists it first; then one step makes it gold</source>
        <translation>Primero los enumera; luego un paso los hace referencia</translation>
    </message>
    <message>
        <source>Make the panes equally wide</source>
        <translation>Igualar el ancho de los paneles</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Merge colleagues’ projects …</source>
        <translation>Fusionar proyectos de colegas…</translation>
    </message>
    <message>
        <source>Move an end</source>
        <translation>Mover un límite</translation>
    </message>
    <message>
        <source>Move the end left by a character</source>
        <translation>Mover el final un carácter a la izquierda</translation>
    </message>
    <message>
        <source>Move the end left by a word</source>
        <translation>Mover el final una palabra a la izquierda</translation>
    </message>
    <message>
        <source>Move the end right by a character</source>
        <translation>Mover el final un carácter a la derecha</translation>
    </message>
    <message>
        <source>Move the end right by a word</source>
        <translation>Mover el final una palabra a la derecha</translation>
    </message>
    <message>
        <source>Move the pane left</source>
        <translation>Mover el panel a la izquierda</translation>
    </message>
    <message>
        <source>Move the pane right</source>
        <translation>Mover el panel a la derecha</translation>
    </message>
    <message>
        <source>Move the start left by a character</source>
        <translation>Mover el inicio un carácter a la izquierda</translation>
    </message>
    <message>
        <source>Move the start left by a word</source>
        <translation>Mover el inicio una palabra a la izquierda</translation>
    </message>
    <message>
        <source>Move the start right by a character</source>
        <translation>Mover el inicio un carácter a la derecha</translation>
    </message>
    <message>
        <source>Move the start right by a word</source>
        <translation>Mover el inicio una palabra a la derecha</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrechar</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>New answers to yours, and what waits for an answer</source>
        <translation>Respuestas nuevas a las suyas, y lo que espera respuesta</translation>
    </message>
    <message>
        <source>New pane</source>
        <translation>Panel nuevo</translation>
    </message>
    <message>
        <source>New project …</source>
        <translation>Proyecto nuevo…</translation>
    </message>
    <message>
        <source>Next article in this pane</source>
        <translation>Artículo siguiente en este panel</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Caso siguiente</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Next paragraph without a span of yours</source>
        <translation>Próximo párrafo sin fragmento suyo</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Oración siguiente</translation>
    </message>
    <message>
        <source>Next span</source>
        <translation>Fragmento siguiente</translation>
    </message>
    <message>
        <source>Next span of the same label</source>
        <translation>Fragmento siguiente de la misma etiqueta</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Sugerencia siguiente</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Al final, no está hecho</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing here becomes gold</source>
        <translation>Nada de esto pasa a ser referencia</translation>
    </message>
    <message>
        <source>One span of all words that anybody marked</source>
        <translation>Un fragmento con todas las palabras que alguien marcó</translation>
    </message>
    <message>
        <source>One span of the words that all marked</source>
        <translation>Un fragmento con las palabras que todos marcaron</translation>
    </message>
    <message>
        <source>One more now, or back to one</source>
        <translation>Una más ahora, o volver a una</translation>
    </message>
    <message>
        <source>Only the articles and their labels; again, all as it was</source>
        <translation>Solo los artículos y sus etiquetas; otra vez: todo como estaba</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Open project …</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Abrir el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>Or all in one text</source>
        <translation>O todas en un solo texto</translation>
    </message>
    <message>
        <source>Pane 1</source>
        <translation>Panel 1</translation>
    </message>
    <message>
        <source>Pane 2</source>
        <translation>Panel 2</translation>
    </message>
    <message>
        <source>Pane 3</source>
        <translation>Panel 3</translation>
    </message>
    <message>
        <source>Pane 4</source>
        <translation>Panel 4</translation>
    </message>
    <message>
        <source>Pane 5</source>
        <translation>Panel 5</translation>
    </message>
    <message>
        <source>Pane 6</source>
        <translation>Panel 6</translation>
    </message>
    <message>
        <source>Previous article in this pane</source>
        <translation>Artículo anterior en este panel</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Caso anterior</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Previous paragraph without a span of yours</source>
        <translation>Párrafo anterior sin fragmento suyo</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Oración anterior</translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation>Fragmento anterior</translation>
    </message>
    <message>
        <source>Previous span of the same label</source>
        <translation>Fragmento anterior de la misma etiqueta</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Sugerencia anterior</translation>
    </message>
    <message>
        <source>Print into a PDF file …</source>
        <translation>Imprimir en un archivo PDF…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Progress, pace and spans in numbers and plots, each the way to its articles</source>
        <translation>Progreso, ritmo y fragmentos en números y gráficos, cada uno con acceso a sus artículos</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Read a text again as …</source>
        <translation>Leer un texto de nuevo como…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remove the span</source>
        <translation>Quitar el fragmento</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Reviewers, leads, and whether annotators work blind</source>
        <translation>Revisores, responsables, y si los anotadores trabajan a ciegas</translation>
    </message>
    <message>
        <source>Scroll panes together</source>
        <translation>Desplazar los paneles juntos</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select the words first; in another’s lane, or gold’s, a label’s digit does it too</source>
        <translation>Seleccione antes las palabras; en la columna de otro, o de la referencia, también vale la cifra de una etiqueta</translation>
    </message>
    <message>
        <source>Select what is right, and label it</source>
        <translation>Seleccione lo correcto y etiquételo</translation>
    </message>
    <message>
        <source>Show all links</source>
        <translation>Mostrar todos los enlaces</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>Mostrar las sugerencias</translation>
    </message>
    <message>
        <source>Shows first what would come in</source>
        <translation>Muestra antes lo que entraría</translation>
    </message>
    <message>
        <source>Size of everything in the window</source>
        <translation>Tamaño de todo en la ventana</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Span and guidelines</source>
        <translation>Fragmento y pautas</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Tabs beside the articles</source>
        <translation>Pestañas junto a los artículos</translation>
    </message>
    <message>
        <source>Take the clause</source>
        <translation>Tomar la proposición</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Retirar la decisión</translation>
    </message>
    <message>
        <source>Take the quotation</source>
        <translation>Tomar la cita</translation>
    </message>
    <message>
        <source>Take the sentence</source>
        <translation>Tomar la oración</translation>
    </message>
    <message>
        <source>Take what annotator 1 says</source>
        <translation>Tomar lo que dice el anotador 1</translation>
    </message>
    <message>
        <source>Take what annotator 2 says</source>
        <translation>Tomar lo que dice el anotador 2</translation>
    </message>
    <message>
        <source>Take what annotator 3 says</source>
        <translation>Tomar lo que dice el anotador 3</translation>
    </message>
    <message>
        <source>Take what annotator 4 says</source>
        <translation>Tomar lo que dice el anotador 4</translation>
    </message>
    <message>
        <source>Take what annotator 5 says</source>
        <translation>Tomar lo que dice el anotador 5</translation>
    </message>
    <message>
        <source>Take what annotator 6 says</source>
        <translation>Tomar lo que dice el anotador 6</translation>
    </message>
    <message>
        <source>Take what annotator 7 says</source>
        <translation>Tomar lo que dice el anotador 7</translation>
    </message>
    <message>
        <source>Take what annotator 8 says</source>
        <translation>Tomar lo que dice el anotador 8</translation>
    </message>
    <message>
        <source>Take what annotator 9 says</source>
        <translation>Tomar lo que dice el anotador 9</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Texto en su tamaño habitual</translation>
    </message>
    <message>
        <source>Text …</source>
        <translation>Texto…</translation>
    </message>
    <message>
        <source>Texts, JSON Lines with spans, Label Studio, doccano, brat, CoNLL</source>
        <translation>Textos, JSON Lines con fragmentos, Label Studio, doccano, brat, CoNLL</translation>
    </message>
    <message>
        <source>The arrows choose one, Tab goes into it, Esc leads back</source>
        <translation>Las flechas eligen una, Tab entra en ella, Esc devuelve a los artículos</translation>
    </message>
    <message>
        <source>The guidelines do not say</source>
        <translation>Las pautas no lo dicen</translation>
    </message>
    <message>
        <source>The long work whose progress is shown</source>
        <translation>El trabajo largo cuyo avance se muestra</translation>
    </message>
    <message>
        <source>The message below</source>
        <translation>El mensaje de abajo</translation>
    </message>
    <message>
        <source>The next article beside this one</source>
        <translation>El artículo siguiente junto a este</translation>
    </message>
    <message>
        <source>The next of those that overlap here</source>
        <translation>El siguiente de los que se solapan aquí</translation>
    </message>
    <message>
        <source>The other end of the link</source>
        <translation>El otro extremo del enlace</translation>
    </message>
    <message>
        <source>The reason of the decision</source>
        <translation>La razón de la decisión</translation>
    </message>
    <message>
        <source>The sample, recent projects</source>
        <translation>El ejemplo, los proyectos recientes</translation>
    </message>
    <message>
        <source>The spans at the caret, who says them, and where their links lead</source>
        <translation>Los fragmentos en el cursor, quién los dice y adónde llevan sus enlaces</translation>
    </message>
    <message>
        <source>Their layers side by side, and a list of the cases</source>
        <translation>Sus capas una junto a otra, y la lista de los casos</translation>
    </message>
    <message>
        <source>This article, with its marks</source>
        <translation>Este artículo, con sus marcas</translation>
    </message>
    <message>
        <source>Those of this article, as one step</source>
        <translation>Las de este artículo, en un paso</translation>
    </message>
    <message>
        <source>To a page down</source>
        <translation>Una página hacia abajo</translation>
    </message>
    <message>
        <source>To a page up</source>
        <translation>Una página hacia arriba</translation>
    </message>
    <message>
        <source>To its buttons; Esc puts it away, in the articles too</source>
        <translation>A sus botones; Esc lo quita, también en los artículos</translation>
    </message>
    <message>
        <source>To read the article clean; again, or with the next mark, all are there</source>
        <translation>Para leer el artículo limpio; otra vez, o con la marca siguiente, vuelven todas</translation>
    </message>
    <message>
        <source>To the end of the article</source>
        <translation>Al final del artículo</translation>
    </message>
    <message>
        <source>To the end of the line</source>
        <translation>Al final de la línea</translation>
    </message>
    <message>
        <source>To the line above</source>
        <translation>A la línea de arriba</translation>
    </message>
    <message>
        <source>To the line below</source>
        <translation>A la línea de abajo</translation>
    </message>
    <message>
        <source>To the next character</source>
        <translation>Al carácter siguiente</translation>
    </message>
    <message>
        <source>To the next paragraph</source>
        <translation>Al párrafo siguiente</translation>
    </message>
    <message>
        <source>To the next word</source>
        <translation>A la palabra siguiente</translation>
    </message>
    <message>
        <source>To the previous character</source>
        <translation>Al carácter anterior</translation>
    </message>
    <message>
        <source>To the previous paragraph</source>
        <translation>Al párrafo anterior</translation>
    </message>
    <message>
        <source>To the previous word</source>
        <translation>A la palabra anterior</translation>
    </message>
    <message>
        <source>To the start of the article</source>
        <translation>Al principio del artículo</translation>
    </message>
    <message>
        <source>To the start of the line</source>
        <translation>Al principio de la línea</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Two letters put the caret at any word in sight</source>
        <translation>Dos letras llevan el cursor a cualquier palabra visible</translation>
    </message>
    <message>
        <source>Type to filter the library</source>
        <translation>Escriba para filtrar la biblioteca</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Unión</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>What a machine marked, and you have not</source>
        <translation>Lo que una máquina ha marcado y usted no</translation>
    </message>
    <message>
        <source>What a machine marked: to be accepted or dismissed</source>
        <translation>Lo que una máquina ha marcado: para aceptar o descartar</translation>
    </message>
    <message>
        <source>What is handed out …</source>
        <translation>Lo repartido…</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>Qué hay aquí</translation>
    </message>
    <message>
        <source>What machines marked, hatched</source>
        <translation>Lo que han marcado las máquinas, rayado</translation>
    </message>
    <message>
        <source>What was decided, for training</source>
        <translation>Lo decidido, para el entrenamiento</translation>
    </message>
    <message>
        <source>Where letters are wrong: in another encoding</source>
        <translation>Si hay letras equivocadas: con otra codificación</translation>
    </message>
    <message>
        <source>Who annotates …</source>
        <translation>Quién anota…</translation>
    </message>
    <message>
        <source>Who did what, and when</source>
        <translation>Quién hizo qué y cuándo</translation>
    </message>
    <message>
        <source>Who has which articles, and how far they are</source>
        <translation>Quién tiene qué artículos y hasta dónde ha llegado</translation>
    </message>
    <message>
        <source>Who may see and decide …</source>
        <translation>Quién puede ver y decidir…</translation>
    </message>
    <message>
        <source>Whom or what the words are directed against</source>
        <translation>Contra quién o contra qué van las palabras</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Ensanchar</translation>
    </message>
    <message>
        <source>With outlet, date, title and offsets</source>
        <translation>Con medio, fecha, título y posiciones</translation>
    </message>
    <message>
        <source>Words, or a pattern</source>
        <translation>Palabras, o un patrón</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Each two annotators</source>
        <translation>Anotadores de dos en dos</translation>
    </message>
    <message>
        <source>Every figure as CSV …</source>
        <translation>Todas las cifras en CSV…</translation>
    </message>
    <message>
        <source>Every figure as LaTeX …</source>
        <translation>Todas las cifras en LaTeX…</translation>
    </message>
    <message>
        <source>Every figure as Markdown …</source>
        <translation>Todas las cifras en Markdown…</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Lo que se dejó fuera</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>Plot as PNG …</source>
        <translation>Gráfico en PNG…</translation>
    </message>
    <message>
        <source>Plot as SVG …</source>
        <translation>Gráfico en SVG…</translation>
    </message>
    <message>
        <source>The report as one HTML page …</source>
        <translation>El informe como una página HTML…</translation>
    </message>
    <message>
        <source>This table as CSV …</source>
        <translation>Esta tabla en CSV…</translation>
    </message>
    <message>
        <source>This table as LaTeX …</source>
        <translation>Esta tabla en LaTeX…</translation>
    </message>
    <message>
        <source>This table as Markdown …</source>
        <translation>Esta tabla en Markdown…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Which label for which</source>
        <translation>Qué etiqueta por cuál</translation>
    </message>
</context>
<context>
    <name>below</name>
    <message>
        <source>&quot;meta&quot; should be an object and is {meta}</source>
        <translation>&quot;meta&quot; debería ser un objeto y es {meta}</translation>
    </message>
    <message>
        <source>&quot;text&quot; is empty</source>
        <translation>&quot;text&quot; está vacío</translation>
    </message>
    <message>
        <source>&quot;text&quot; should be text and is {text}</source>
        <translation>&quot;text&quot; debería ser texto y es {text}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is nested too deep: more than {deepest} levels</source>
        <translation>&quot;{key}&quot; está anidado a demasiada profundidad: más de {deepest} niveles</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; should be a list and is {value}</source>
        <translation>&quot;{key}&quot; debería ser una lista y es {value}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; should be an object and is {value}</source>
        <translation>&quot;{key}&quot; debería ser un objeto y es {value}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; should be text and is {said}</source>
        <translation>&quot;{key}&quot; debería ser texto y es {said}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; does not know &quot;{key}&quot;, only {known}</source>
        <translation>&quot;{name}&quot; no conoce &quot;{key}&quot;, solo {known}</translation>
    </message>
    <message>
        <source>(k)u-alpha</source>
        <translation>(k)u-alfa</translation>
    </message>
    <message>
        <source>(k)u-alpha, share covered</source>
        <translation>(k)u-alfa, parte cubierta</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 enlace</translation>
    </message>
    <message>
        <source>1 span</source>
        <translation>1 fragmento</translation>
    </message>
    <message>
        <source>; the file may have been cut off here</source>
        <translation>; el archivo puede estar cortado aquí</translation>
    </message>
    <message>
        <source>A label cannot be merged into itself.</source>
        <translation>Una etiqueta no se puede fusionar consigo misma.</translation>
    </message>
    <message>
        <source>A link joins two spans of its own annotator, not somebody else&apos;s.</source>
        <translation>Un enlace une dos fragmentos de su propio anotador, no de otro.</translation>
    </message>
    <message>
        <source>A machine answers no suggestions.</source>
        <translation>Una máquina no responde a sugerencias.</translation>
    </message>
    <message>
        <source>A machine&apos;s suggestion cannot be changed: accept it, and change yours.</source>
        <translation>La sugerencia de una máquina no se puede cambiar: acéptela y cambie la suya.</translation>
    </message>
    <message>
        <source>A scheme needs at least one label.</source>
        <translation>Un esquema necesita al menos una etiqueta.</translation>
    </message>
    <message>
        <source>A span cannot be linked to itself.</source>
        <translation>Un fragmento no se puede enlazar consigo mismo.</translation>
    </message>
    <message>
        <source>A span of these is gone. Look at them again.</source>
        <translation>Uno de estos fragmentos ya no está. Mírelos otra vez.</translation>
    </message>
    <message>
        <source>A span of these is no {name} any more. Look at them again.</source>
        <translation>Uno de estos fragmentos ya no es {name}. Mírelos otra vez.</translation>
    </message>
    <message>
        <source>A {kind} needs a name.</source>
        <translation>Hace falta un nombre: {kind}.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Adjusted Rand index</source>
        <translation>Índice de Rand ajustado</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Frente a</translation>
    </message>
    <message>
        <source>Against all others who read the same articles</source>
        <translation>Frente a todos los demás que leyeron los mismos artículos</translation>
    </message>
    <message>
        <source>Agreement by day of publication</source>
        <translation>Acuerdo por día de publicación</translation>
    </message>
    <message>
        <source>Agreement by length of the article</source>
        <translation>Acuerdo por longitud del artículo</translation>
    </message>
    <message>
        <source>Agreement of all on {value}, above what chance would give.</source>
        <translation>Acuerdo de todos sobre {value}, por encima de lo que daría el azar.</translation>
    </message>
    <message>
        <source>Agreement of two on {value}, above what chance would give.</source>
        <translation>Acuerdo de dos sobre {value}, por encima de lo que daría el azar.</translation>
    </message>
    <message>
        <source>Agreement on labels where people marked the same place.</source>
        <translation>Acuerdo sobre las etiquetas donde se marcó el mismo lugar.</translation>
    </message>
    <message>
        <source>Agreement on link types</source>
        <translation>Acuerdo sobre los tipos de enlace</translation>
    </message>
    <message>
        <source>Agreement on one label where somebody gave it.</source>
        <translation>Acuerdo sobre una etiqueta donde alguien la puso.</translation>
    </message>
    <message>
        <source>Agreement on the types of links that both drew, above chance.</source>
        <translation>Acuerdo sobre los tipos de los enlaces que ambos trazaron, por encima del azar.</translation>
    </message>
    <message>
        <source>Agreement on what is marked at all.</source>
        <translation>Acuerdo sobre lo que se marca o no.</translation>
    </message>
    <message>
        <source>Agreement on where units lie and how they are labelled.</source>
        <translation>Acuerdo sobre dónde están las unidades y cómo se etiquetan.</translation>
    </message>
    <message>
        <source>Agreement on {value} above chance, steady where one label is rare.</source>
        <translation>Acuerdo sobre {value} por encima del azar, estable cuando una etiqueta es rara.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Alpha of {of} as sets, which may agree in part ({like}).</source>
        <translation>Alfa de {of} como conjuntos, que pueden coincidir en parte ({like}).</translation>
    </message>
    <message>
        <source>An annotator is named twice; each gets one file.</source>
        <translation>Un anotador figura dos veces; cada uno recibe un archivo.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>Annotator {version}, {built}</source>
        <translation>Annotator {version}, {built}</translation>
    </message>
    <message>
        <source>Another {kind} is called “{name}”. Choose another name.</source>
        <translation>El nombre «{name}» ya está en uso ({kind}). Elija otro.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Article or annotator</source>
        <translation>Artículo o anotador</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>As Cohen’s kappa on {value}, with one idea of chance for both.</source>
        <translation>Como el kappa de Cohen sobre {value}, con una sola idea del azar para ambos.</translation>
    </message>
    <message>
        <source>B-cubed</source>
        <translation>B-cubed</translation>
    </message>
    <message>
        <source>BLANC</source>
        <translation>BLANC</translation>
    </message>
    <message>
        <source>Both ends of this link lie in one gold span, so it cannot be gold.</source>
        <translation>Los dos extremos de este enlace están en un mismo fragmento de referencia, así que no puede ser referencia.</translation>
    </message>
    <message>
        <source>Boundary similarity</source>
        <translation>Similitud de límites</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>CEAF by spans</source>
        <translation>CEAF por fragmentos</translation>
    </message>
    <message>
        <source>CEAF by threads</source>
        <translation>CEAF por hilos</translation>
    </message>
    <message>
        <source>Characters, start and end</source>
        <translation>Caracteres, inicio y final</translation>
    </message>
    <message>
        <source>Choose two annotators at least: there is nothing to compare yet.</source>
        <translation>Elija al menos dos anotadores: aún no hay nada que comparar.</translation>
    </message>
    <message>
        <source>CoNLL score</source>
        <translation>Puntuación CoNLL</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Cohen’s kappa of characters</source>
        <translation>Kappa de Cohen de caracteres</translation>
    </message>
    <message>
        <source>Cohen’s kappa of link types</source>
        <translation>Kappa de Cohen de tipos de enlace</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>An end of this link has no gold. Decide that span first; where it was decided to be none, the link is none either.</source>
        <translation>Un extremo de este enlace no tiene referencia. Decida antes ese fragmento; si se decidió que no hay ninguna, tampoco la hay del enlace.</translation>
    </message>
    <message>
        <source>Each annotator against the others, over time</source>
        <translation>Cada anotador frente a los demás, a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Each whisker holds 95 % of the draws of articles</source>
        <translation>Cada bigote abarca el 95&#xa0;% de los sorteos de artículos</translation>
    </message>
    <message>
        <source>End off</source>
        <translation>Final desviado</translation>
    </message>
    <message>
        <source>Every figure has a value, and nothing was left out.</source>
        <translation>Cada cifra tiene un valor, y nada se dejó fuera.</translation>
    </message>
    <message>
        <source>Every span has “{id}”, so it is no attribute. Choose another identifier.</source>
        <translation>Todo fragmento tiene «{id}», así que no es un atributo. Elija otro identificador.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Exact F1</source>
        <translation>F1 exacto</translation>
    </message>
    <message>
        <source>Exact F1 against all others who read the same articles</source>
        <translation>F1 exacto frente a todos los demás que leyeron los mismos artículos</translation>
    </message>
    <message>
        <source>Exact F1 {f1}.</source>
        <translation>F1 exacto {f1}.</translation>
    </message>
    <message>
        <source>Expected disorder</source>
        <translation>Desorden esperado</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1 of linked spans</source>
        <translation>F1 de fragmentos enlazados</translation>
    </message>
    <message>
        <source>F1 of links</source>
        <translation>F1 de enlaces</translation>
    </message>
    <message>
        <source>F1 of links, any type</source>
        <translation>F1 de enlaces, cualquier tipo</translation>
    </message>
    <message>
        <source>F1 of links, ends by overlap</source>
        <translation>F1 de enlaces, extremos por solapamiento</translation>
    </message>
    <message>
        <source>F1 of pairs</source>
        <translation>F1 de pares</translation>
    </message>
    <message>
        <source>F1 of pairs both marked</source>
        <translation>F1 de pares que ambos marcaron</translation>
    </message>
    <message>
        <source>F1 of tokens</source>
        <translation>F1 de palabras</translation>
    </message>
    <message>
        <source>Fewer than two of those compared have begun this article.</source>
        <translation>Menos de dos de los comparados han empezado este artículo.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Figure of links</source>
        <translation>Cifra de enlaces</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>el nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>Gamma takes long: chance is drawn anew for each article that all have read.</source>
        <translation>Gamma tarda: el azar se sortea de nuevo para cada artículo que todos han leído.</translation>
    </message>
    <message>
        <source>Given another label</source>
        <translation>Se le puso otra etiqueta</translation>
    </message>
    <message>
        <source>Gold cannot be decided against itself: compare annotators.</source>
        <translation>La referencia no se decide contra sí misma: compare anotadores.</translation>
    </message>
    <message>
        <source>Gold has the link “{name}” between these two spans already.</source>
        <translation>La referencia ya tiene el enlace «{name}» entre estos dos fragmentos.</translation>
    </message>
    <message>
        <source>Gold is no annotator: compare annotators.</source>
        <translation>La referencia no es un anotador: compare anotadores.</translation>
    </message>
    <message>
        <source>Google Drive</source>
        <translation>Google Drive</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>AC1 de Gwet</translation>
    </message>
    <message>
        <source>How many spans are {classes}: {semeval}.</source>
        <translation>Cuántos fragmentos son {classes}: {semeval}.</translation>
    </message>
    <message>
        <source>How much of what has this label somebody else marked too.</source>
        <translation>Cuánto de lo que tiene esta etiqueta marcó también otra persona.</translation>
    </message>
    <message>
        <source>How near the ends of spans lie, in {value}; near misses count in part.</source>
        <translation>Lo cerca que están los límites de los fragmentos, en {value}; los casi acertados cuentan en parte.</translation>
    </message>
    <message>
        <source>How well spans can be laid beside each other, against chance.</source>
        <translation>Lo bien que se pueden poner los fragmentos unos junto a otros, frente al azar.</translation>
    </message>
    <message>
        <source>In the reference</source>
        <translation>En la referencia</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada o salida</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Alfa de Krippendorff</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha of characters</source>
        <translation>Alfa de Krippendorff de caracteres</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha of {of}, {like}</source>
        <translation>Alfa de Krippendorff de {of}, {like}</translation>
    </message>
    <message>
        <source>Krippendorff’s first way to compare units on a line.</source>
        <translation>La primera forma de Krippendorff de comparar unidades en una línea.</translation>
    </message>
    <message>
        <source>LEA</source>
        <translation>LEA</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>Label given</source>
        <translation>Etiqueta puesta</translation>
    </message>
    <message>
        <source>Label of the reference</source>
        <translation>Etiqueta de la referencia</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Lo que se dejó fuera</translation>
    </message>
    <message>
        <source>Left out, {reason}: {n}.</source>
        <translation>Dejados fuera, {reason}: {n}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Link type</source>
        <translation>Tipo de enlace</translation>
    </message>
    <message>
        <source>Links have no union or intersection: take one, or none.</source>
        <translation>Los enlaces no tienen unión ni intersección: tome uno, o ninguno.</translation>
    </message>
    <message>
        <source>MUC</source>
        <translation>MUC</translation>
    </message>
    <message>
        <source>Mean of characters: above 0 begins too early, below 0 too late</source>
        <translation>Media de caracteres: por encima de 0 empieza demasiado pronto; por debajo, tarde</translation>
    </message>
    <message>
        <source>Mean of characters: above 0 ends too late, below 0 too early</source>
        <translation>Media de caracteres: por encima de 0 termina demasiado tarde; por debajo, pronto</translation>
    </message>
    <message>
        <source>Mean over {values} articles: {values2}.</source>
        <translation>Media de {values} artículos: {values2}.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Neither marked anything.</source>
        <translation>Ninguno marcó nada.</translation>
    </message>
    <message>
        <source>Nextcloud or ownCloud</source>
        <translation>Nextcloud u ownCloud</translation>
    </message>
    <message>
        <source>No article with a figure says when it was published.</source>
        <translation>Ningún artículo con una cifra dice cuándo se publicó.</translation>
    </message>
    <message>
        <source>No project that is merged has the {kind} “{id}”, which was to be mapped.</source>
        <translation>Ningún proyecto que se fusiona tiene esto que convertir ({kind}): «{id}».</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Nobody has drawn a link in an article that two have read.</source>
        <translation>Nadie ha trazado un enlace en un artículo que hayan leído dos.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Not all of these have read it.</source>
        <translation>No todos ellos lo han leído.</translation>
    </message>
    <message>
        <source>Nothing can be written to “{folder}”: {reason}.</source>
        <translation>No se puede escribir nada en «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>Nothing can be written to “{folder}”: {strerror}.</source>
        <translation>No se puede escribir nada en «{folder}»: {strerror}.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Aún no se ha calculado nada.</translation>
    </message>
    <message>
        <source>Nothing says on which days the articles were worked on.</source>
        <translation>Nada dice qué días se trabajó en los artículos.</translation>
    </message>
    <message>
        <source>Nothing was handed out to “{folder}”: {reason}.</source>
        <translation>No se repartió nada a «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>Acuerdo observado</translation>
    </message>
    <message>
        <source>Observed disorder</source>
        <translation>Desorden observado</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Of all annotators</source>
        <translation>De todos los anotadores</translation>
    </message>
    <message>
        <source>Of links that both drew, how many have one type.</source>
        <translation>De los enlaces que ambos trazaron, cuántos tienen un mismo tipo.</translation>
    </message>
    <message>
        <source>Of spans with {semeval}: {says}.</source>
        <translation>De fragmentos con {semeval}: {says}.</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>One against the other</source>
        <translation>Uno frente a otro</translation>
    </message>
    <message>
        <source>One less the disagreement on {value} over that of chance; any number of people.</source>
        <translation>Uno menos el desacuerdo sobre {value} partido por el del azar; para cualquier número de personas.</translation>
    </message>
    <message>
        <source>Only a lead changes the scheme of this project.</source>
        <translation>Solo un responsable cambia el esquema de este proyecto.</translation>
    </message>
    <message>
        <source>Only a lead of this project may change that.</source>
        <translation>Solo un responsable de este proyecto puede cambiar eso.</translation>
    </message>
    <message>
        <source>Only a reviewer or lead of this project may decide that.</source>
        <translation>Solo un revisor o responsable de este proyecto puede decidir eso.</translation>
    </message>
    <message>
        <source>Only who asked a question can take it back.</source>
        <translation>Solo quien hizo una pregunta puede retirarla.</translation>
    </message>
    <message>
        <source>Other ends</source>
        <translation>Otros límites</translation>
    </message>
    <message>
        <source>Other label</source>
        <translation>Otra etiqueta</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Plotted</source>
        <translation>Representado</translation>
    </message>
    <message>
        <source>Precision, the recall with the annotators exchanged, of: {doc}</source>
        <translation>Precisión, la exhaustividad con los anotadores intercambiados, de: {doc}</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Rand index</source>
        <translation>Índice de Rand</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>Redoing “{text}”</source>
        <translation>Rehacer «{text}»</translation>
    </message>
    <message>
        <source>Resilio Sync</source>
        <translation>Resilio Sync</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correctos</translation>
    </message>
    <message>
        <source>Right label, fewer characters in all</source>
        <translation>Etiqueta correcta, menos caracteres en total</translation>
    </message>
    <message>
        <source>Right label, more characters in all</source>
        <translation>Etiqueta correcta, más caracteres en total</translation>
    </message>
    <message>
        <source>SQLite cannot read it</source>
        <translation>SQLite no puede leerlo</translation>
    </message>
    <message>
        <source>SQLite finds its pages in disorder</source>
        <translation>SQLite encuentra sus páginas en desorden</translation>
    </message>
    <message>
        <source>SQLite finds {what}: {some}.</source>
        <translation>SQLite encuentra {what}: {some}.</translation>
    </message>
    <message>
        <source>Same ends and same label</source>
        <translation>Mismos límites y misma etiqueta</translation>
    </message>
    <message>
        <source>Say what shall be gold; to have nothing, choose “neither”.</source>
        <translation>Diga qué será referencia; para no tener nada, elija «ninguno».</translation>
    </message>
    <message>
        <source>Say who {what}: --by NAME.</source>
        <translation>Diga quién {what}: --by NOMBRE.</translation>
    </message>
    <message>
        <source>Say whose marks to take: an annotator who has read the article.</source>
        <translation>Diga las marcas de quién se toman: un anotador que haya leído el artículo.</translation>
    </message>
    <message>
        <source>Scott’s pi</source>
        <translation>Pi de Scott</translation>
    </message>
    <message>
        <source>Segmentation similarity</source>
        <translation>Similitud de segmentación</translation>
    </message>
    <message>
        <source>Something was marked just now: accept what all agree on again.</source>
        <translation>Se acaba de marcar algo: acepte otra vez lo que todos dicen.</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Spans of this label in the reference</source>
        <translation>Fragmentos de esta etiqueta en la referencia</translation>
    </message>
    <message>
        <source>Spans, matched one to one where they overlap. “(nothing)”: the other marked nothing there.</source>
        <translation>Fragmentos, emparejados uno a uno donde se solapan. «(nada)»: el otro no marcó nada ahí.</translation>
    </message>
    <message>
        <source>Spans, matched where they overlap</source>
        <translation>Fragmentos, emparejados donde se solapan</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Start off</source>
        <translation>Inicio desviado</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricto</translation>
    </message>
    <message>
        <source>The Rand index above chance.</source>
        <translation>El índice de Rand por encima del azar.</translation>
    </message>
    <message>
        <source>The backup of “{path}” does not say what the project says, so it was not kept.</source>
        <translation>La copia de seguridad de «{path}» no dice lo que dice el proyecto, así que no se conservó.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was changed.</source>
        <translation>La exportación se detuvo; no se cambió ningún archivo.</translation>
    </message>
    <message>
        <source>The files have labels that the project does not have: {said}{more}.</source>
        <translation>Los archivos tienen etiquetas que el proyecto no tiene: {said}{more}.</translation>
    </message>
    <message>
        <source>The gold layer is changed by decisions only: decide the case again.</source>
        <translation>La capa de referencia solo cambia por decisiones: decida el caso otra vez.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept.</source>
        <translation>La importación se detuvo; no se conservó nada de ella.</translation>
    </message>
    <message>
        <source>The labels differ here: say which one the span shall have.</source>
        <translation>Las etiquetas difieren aquí: diga cuál tendrá el fragmento.</translation>
    </message>
    <message>
        <source>The lead of this project does not show suggestions to annotators.</source>
        <translation>El responsable de este proyecto no muestra las sugerencias a los anotadores.</translation>
    </message>
    <message>
        <source>The mean of three measures of threads: MUC, B-cubed and CEAF.</source>
        <translation>La media de tres medidas de hilos: MUC, B-cubed y CEAF.</translation>
    </message>
    <message>
        <source>The middle one</source>
        <translation>El del medio</translation>
    </message>
    <message>
        <source>The person marked nothing there</source>
        <translation>La persona no marcó nada ahí</translation>
    </message>
    <message>
        <source>The project has no annotator {chosen}.</source>
        <translation>El proyecto no tiene ningún anotador {chosen}.</translation>
    </message>
    <message>
        <source>The project has no annotator {name}.</source>
        <translation>El proyecto no tiene ningún anotador {name}.</translation>
    </message>
    <message>
        <source>The project has no annotator {name}; {has}.</source>
        <translation>El proyecto no tiene ningún anotador {name}; {has}.</translation>
    </message>
    <message>
        <source>The project has no annotator “{id}”.</source>
        <translation>El proyecto no tiene ningún anotador «{id}».</translation>
    </message>
    <message>
        <source>The project has no annotator “{unknown}”.</source>
        <translation>El proyecto no tiene ningún anotador «{unknown}».</translation>
    </message>
    <message>
        <source>The project has no article {pattern}.</source>
        <translation>El proyecto no tiene ningún artículo {pattern}.</translation>
    </message>
    <message>
        <source>The project has no article “{id}”.</source>
        <translation>El proyecto no tiene ningún artículo «{id}».</translation>
    </message>
    <message>
        <source>The project has no articles to hand out.</source>
        <translation>El proyecto no tiene artículos que repartir.</translation>
    </message>
    <message>
        <source>The project has no {what} {target} to map anything to; it has {names}. --add-labels would add it.</source>
        <translation>El proyecto no tiene {target} ({what}) al que convertir nada; tiene {names}. --add-labels lo añadiría.</translation>
    </message>
    <message>
        <source>The project is damaged: what is stored of a decision cannot be read. Run the check, or restore a backup.</source>
        <translation>El proyecto está dañado: no se puede leer lo guardado de una decisión. Ejecute la comprobación o restaure una copia.</translation>
    </message>
    <message>
        <source>The project is damaged: what is stored of the span “{span}” cannot be read. Run the check, or restore a backup.</source>
        <translation>El proyecto está dañado: no se puede leer lo guardado del fragmento «{span}». Ejecute la comprobación o restaure una copia.</translation>
    </message>
    <message>
        <source>The reference has nothing there</source>
        <translation>La referencia no tiene nada ahí</translation>
    </message>
    <message>
        <source>The repair was taken back, since it would have left new damage: {sentence} Restore the newest backup instead.</source>
        <translation>La reparación se retiró, ya que habría dejado daños nuevos: {sentence} Restaure en su lugar la copia más reciente.</translation>
    </message>
    <message>
        <source>The rest counts between those who read it; see “Left out”.</source>
        <translation>El resto cuenta entre quienes lo leyeron; véase «Lo que se dejó fuera».</translation>
    </message>
    <message>
        <source>The same either way</source>
        <translation>Lo mismo en ambos sentidos</translation>
    </message>
    <message>
        <source>The same, of spans that both have alone.</source>
        <translation>Lo mismo, solo de los fragmentos que ambos tienen.</translation>
    </message>
    <message>
        <source>a scheme needs a list &quot;{name}&quot;</source>
        <translation>un esquema necesita una lista &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>changes this</source>
        <translation>cambia esto</translation>
    </message>
    <message>
        <source>delete link {type_name} from “{title}”</source>
        <translation>borrar el enlace {type_name} desde «{title}»</translation>
    </message>
    <message>
        <source>give articles to {name}</source>
        <translation>dar artículos a {name}</translation>
    </message>
    <message>
        <source>hand out articles to {name}</source>
        <translation>repartir artículos a {name}</translation>
    </message>
    <message>
        <source>hand out articles to {number} annotators</source>
        <translation>repartir artículos a {number} anotadores</translation>
    </message>
    <message>
        <source>is blank, so it is not in the project&apos;s scheme</source>
        <translation>está en blanco, así que no está en el esquema del proyecto</translation>
    </message>
    <message>
        <source>is no scheme: every span has &quot;{id}&quot;, so it is no attribute</source>
        <translation>no es un esquema: todo fragmento tiene &quot;{id}&quot;, así que no es un atributo</translation>
    </message>
    <message>
        <source>is no scheme: it should hold an object with a list &quot;labels&quot;</source>
        <translation>no es un esquema: debería contener un objeto con una lista &quot;labels&quot;</translation>
    </message>
    <message>
        <source>is no scheme: its JSON is nested too deep or its numbers are too long</source>
        <translation>no es un esquema: su JSON está anidado a demasiada profundidad o sus números son demasiado largos</translation>
    </message>
    <message>
        <source>is no scheme: {attribute}</source>
        <translation>no es un esquema: {attribute}</translation>
    </message>
    <message>
        <source>is no scheme: {error}</source>
        <translation>no es un esquema: {error}</translation>
    </message>
    <message>
        <source>is not JSON: {error} at character {colno}</source>
        <translation>no es JSON: {error}, en el carácter {colno}</translation>
    </message>
    <message>
        <source>is not UTF-8; save the scheme as UTF-8</source>
        <translation>no es UTF-8; guarde el esquema como UTF-8</translation>
    </message>
    <message>
        <source>label {marked} {name}</source>
        <translation>etiquetar {name}: {marked}</translation>
    </message>
    <message>
        <source>labels or link types in use were put back into the scheme</source>
        <translation>etiquetas o tipos de enlace en uso volvieron al esquema</translation>
    </message>
    <message>
        <source>same text as the article {named}, so its spans go into that one</source>
        <translation>el mismo texto que el artículo {named}, así que sus fragmentos van a ese</translation>
    </message>
    <message>
        <source>same text as the article {named}, so not added again</source>
        <translation>el mismo texto que el artículo {named}, así que no se añadió de nuevo</translation>
    </message>
    <message>
        <source>the scheme has no attribute “{name}”</source>
        <translation>el esquema no tiene ningún atributo «{name}»</translation>
    </message>
    <message>
        <source>the scheme has no label “{label}”</source>
        <translation>el esquema no tiene ninguna etiqueta «{label}»</translation>
    </message>
    <message>
        <source>the scheme has no link type “{type}”</source>
        <translation>el esquema no tiene ningún tipo de enlace «{type}»</translation>
    </message>
    <message>
        <source>the {what} {said} is not in the project&apos;s scheme; {said2} ({options})</source>
        <translation>{said} ({what}) no está en el esquema del proyecto; {said2} ({options})</translation>
    </message>
    <message>
        <source>{keys} of its spans left out: the scheme has no such attribute</source>
        <translation>se dejó fuera de sus fragmentos: {keys}; el esquema no tiene ese atributo</translation>
    </message>
    <message>
        <source>{name} in {marked}</source>
        <translation>{name} en {marked}</translation>
    </message>
    <message>
        <source>{name} labelled equal sentences differently, as {names}: {text}</source>
        <translation>{name} etiquetó de forma distinta oraciones iguales, como {names}: {text}</translation>
    </message>
    <message>
        <source>{new} in the project&apos;s scheme</source>
        <translation>{new} en el esquema del proyecto</translation>
    </message>
    <message>
        <source>The scheme has no label “{id}”.</source>
        <translation>El esquema no tiene ninguna etiqueta «{id}».</translation>
    </message>
    <message>
        <source>The share of labelled words that both labelled so.</source>
        <translation>La parte de las palabras etiquetadas que ambos etiquetaron así.</translation>
    </message>
    <message>
        <source>The share of links that both drew between spans that overlap.</source>
        <translation>La parte de los enlaces que ambos trazaron entre fragmentos que se solapan.</translation>
    </message>
    <message>
        <source>The share of links that both drew, of the same type.</source>
        <translation>La parte de los enlaces que ambos trazaron, del mismo tipo.</translation>
    </message>
    <message>
        <source>The share of links that both drew.</source>
        <translation>La parte de los enlaces que ambos trazaron.</translation>
    </message>
    <message>
        <source>The share of pairs in one thread that both put together.</source>
        <translation>La parte de los pares de un mismo hilo que ambos juntaron.</translation>
    </message>
    <message>
        <source>The share of pairs that both join, or both keep apart.</source>
        <translation>La parte de los pares que ambos unen, o que ambos separan.</translation>
    </message>
    <message>
        <source>The share of places, in {value}, where both put an end or both put none.</source>
        <translation>La parte de los lugares, en {value}, donde ambos ponen un límite o ninguno lo pone.</translation>
    </message>
    <message>
        <source>The share of spans in threads that both have.</source>
        <translation>La parte de los fragmentos en hilos que ambos tienen.</translation>
    </message>
    <message>
        <source>The share of spans that both marked with the same ends and label.</source>
        <translation>La parte de los fragmentos que ambos marcaron con los mismos límites y etiqueta.</translation>
    </message>
    <message>
        <source>The share of {value} on which both say the same.</source>
        <translation>La parte de {value} en que ambos dicen lo mismo.</translation>
    </message>
    <message>
        <source>The shares of the split {text} do not add up to 1.</source>
        <translation>Las partes de la división {text} no suman 1.</translation>
    </message>
    <message>
        <source>The split {text} names a part twice.</source>
        <translation>La división {text} nombra una parte dos veces.</translation>
    </message>
    <message>
        <source>The value; then where 95 % of the draws of articles lie</source>
        <translation>El valor; luego, dónde está el 95&#xa0;% de los sorteos de artículos</translation>
    </message>
    <message>
        <source>There is a {words} “{id}” already. Choose another identifier.</source>
        <translation>Ya hay «{id}» ({words}). Elija otro identificador.</translation>
    </message>
    <message>
        <source>There is no annotator &quot;{name}&quot; here; there are: {known}.</source>
        <translation>Aquí no hay ningún anotador &quot;{name}&quot;; hay: {known}.</translation>
    </message>
    <message>
        <source>There is no article.</source>
        <translation>No hay ningún artículo.</translation>
    </message>
    <message>
        <source>There is no attribute “{attribute}” any more.</source>
        <translation>Ya no hay ningún atributo «{attribute}».</translation>
    </message>
    <message>
        <source>There is no value under {missing}: check the names of annotators, label and article in the brackets.</source>
        <translation>No hay ningún valor en {missing}: compruebe los nombres de anotadores, etiqueta y artículo entre corchetes.</translation>
    </message>
    <message>
        <source>There is no {words} “{id}” any more.</source>
        <translation>Ya no hay «{id}» ({words}).</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>No hay nada que comparar.</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>No hay nada que calcular.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>No hay nada que mostrar.</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>No había nada que importar.</translation>
    </message>
    <message>
        <source>These spans have changed since they were compared. Look at the case again.</source>
        <translation>Estos fragmentos han cambiado desde que se compararon. Mire otra vez el caso.</translation>
    </message>
    <message>
        <source>These spans have no character that all of them share.</source>
        <translation>Estos fragmentos no tienen ningún carácter común a todos.</translation>
    </message>
    <message>
        <source>These two spans are linked by “{name}” already.</source>
        <translation>Estos dos fragmentos ya están enlazados por «{name}».</translation>
    </message>
    <message>
        <source>These words were marked so, and decided: decide that case again.</source>
        <translation>Estas palabras se marcaron así, y se decidieron: decida otra vez ese caso.</translation>
    </message>
    <message>
        <source>This cannot be gold: {problem}.</source>
        <translation>Esto no puede ser referencia: {problem}.</translation>
    </message>
    <message>
        <source>This cannot be marked: {problem}.</source>
        <translation>Esto no se puede marcar: {problem}.</translation>
    </message>
    <message>
        <source>This cannot be stored: it {problem}.</source>
        <translation>Esto no se puede guardar: {problem}.</translation>
    </message>
    <message>
        <source>This cannot be stored: line {found} of it {found2}.</source>
        <translation>Esto no se puede guardar: la línea {found} {found2}.</translation>
    </message>
    <message>
        <source>This cannot be stored: {problem}.</source>
        <translation>Esto no se puede guardar: {problem}.</translation>
    </message>
    <message>
        <source>This is no suggestion.</source>
        <translation>Esto no es una sugerencia.</translation>
    </message>
    <message>
        <source>This link is not there any more.</source>
        <translation>Este enlace ya no está.</translation>
    </message>
    <message>
        <source>This pattern is too large.</source>
        <translation>Este patrón es demasiado grande.</translation>
    </message>
    <message>
        <source>This project has no {kind} “{said}”, to which “{id}” is mapped.</source>
        <translation>Este proyecto no tiene «{said}» ({kind}), al que se convierte «{id}».</translation>
    </message>
    <message>
        <source>This question is not there any more.</source>
        <translation>Esta pregunta ya no está.</translation>
    </message>
    <message>
        <source>This span is in a layer that you do not see yet.</source>
        <translation>Este fragmento está en una capa que usted aún no ve.</translation>
    </message>
    <message>
        <source>This span is not there any more.</source>
        <translation>Este fragmento ya no está.</translation>
    </message>
    <message>
        <source>Threads of linked spans: {says}.</source>
        <translation>Hilos de fragmentos enlazados: {says}.</translation>
    </message>
    <message>
        <source>To look at, the gravest first</source>
        <translation>Por examinar, primero lo más grave</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Demasiado largo</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Demasiado corto</translation>
    </message>
    <message>
        <source>Training begins with the first article whose cases are all decided.</source>
        <translation>La formación empieza con el primer artículo cuyos casos estén todos decididos.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Undoing “{text}”</source>
        <translation>Deshacer «{text}»</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>un texto entre comillas no se cierra</translation>
    </message>
    <message>
        <source>Until the program has started again, paths of code stand here whole.</source>
        <translation>Hasta que el programa se inicie de nuevo, las rutas del código figuran aquí enteras.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What all agree on is accepted for all articles at once.</source>
        <translation>Lo que todos dicen se acepta para todos los artículos a la vez.</translation>
    </message>
    <message>
        <source>What is said of “{name}” {found}.</source>
        <translation>Lo que se dice de «{name}» {found}.</translation>
    </message>
    <message>
        <source>What matching costs by chance.</source>
        <translation>Lo que cuesta emparejar por azar.</translation>
    </message>
    <message>
        <source>What the best way to match the spans costs.</source>
        <translation>Lo que cuesta la mejor forma de emparejar los fragmentos.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>Which other label, and how often</source>
        <translation>Qué otra etiqueta, y cuántas veces</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Autor del trabajo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Without a figure</source>
        <translation>Sin cifra</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a Label Studio export</source>
        <translation>una exportación de Label Studio</translation>
    </message>
    <message>
        <source>a Markdown file</source>
        <translation>un archivo Markdown</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a Parquet table</source>
        <translation>una tabla Parquet</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (.pptx)</source>
        <translation>una presentación de PowerPoint (.pptx)</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <translation>una base de datos SQLite</translation>
    </message>
    <message>
        <source>a Word document (.docx)</source>
        <translation>un documento de Word (.docx)</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>a checkbox holds “{ticked}” or nothing</source>
        <translation>una casilla contiene «{ticked}» o nada</translation>
    </message>
    <message>
        <source>a detail of the scheme belongs to nothing in it</source>
        <translation>un detalle del esquema no corresponde a nada en él</translation>
    </message>
    <message>
        <source>a doccano export</source>
        <translation>una exportación de doccano</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>un archivo gzip</translation>
    </message>
    <message>
        <source>a layer whose annotator was gone got one again</source>
        <translation>una capa cuyo anotador faltaba tiene otra vez uno</translation>
    </message>
    <message>
        <source>a link joins spans that are not both its annotator&apos;s</source>
        <translation>un enlace une fragmentos que no son ambos de su anotador</translation>
    </message>
    <message>
        <source>a link leads to or from a span that is not there</source>
        <translation>un enlace va o viene de un fragmento que no está</translation>
    </message>
    <message>
        <source>a link was given to the annotator of its spans</source>
        <translation>un enlace se dio al anotador de sus fragmentos</translation>
    </message>
    <message>
        <source>a number of many digits</source>
        <translation>un número de muchas cifras</translation>
    </message>
    <message>
        <source>You have accepted this suggestion already; undo takes that back.</source>
        <translation>Ya ha aceptado esta sugerencia; deshacer lo revierte.</translation>
    </message>
    <message>
        <source> (of {name})</source>
        <translation> (por {name})</translation>
    </message>
    <message>
        <source>&quot;guidelines&quot; is no text</source>
        <translation>&quot;guidelines&quot; no es texto</translation>
    </message>
    <message>
        <source>&quot;kind&quot; of &quot;{row}&quot; is none of {kinds}</source>
        <translation>&quot;kind&quot; de &quot;{row}&quot; no figura en esta lista: {kinds}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; of &quot;{row}&quot; in &quot;{name}&quot; is not of the kind {wanted}</source>
        <translation>&quot;{key}&quot; de &quot;{row}&quot; en &quot;{name}&quot; no es del tipo esperado ({wanted})</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has the id &quot;{row}&quot; twice</source>
        <translation>&quot;{name}&quot; tiene dos veces el identificador &quot;{row}&quot;</translation>
    </message>
    <message>
        <source>1 new label</source>
        <translation>1 etiqueta nueva</translation>
    </message>
    <message>
        <source>1 new link type</source>
        <translation>1 tipo de enlace nuevo</translation>
    </message>
    <message>
        <source>Agreement needs two annotators who have begun an article; here is none.</source>
        <translation>El acuerdo necesita dos anotadores que hayan empezado un artículo; aquí no hay ninguno.</translation>
    </message>
    <message>
        <source>Agreement needs two annotators who have begun an article; here is one: {names}.</source>
        <translation>El acuerdo necesita dos anotadores que hayan empezado un artículo; aquí hay uno: {names}.</translation>
    </message>
    <message>
        <source>Each article cannot go to {overlap} annotators: that is more than are named here ({names}).</source>
        <translation>Cada artículo no puede ir a {overlap} anotadores: son más de los que se nombran aquí ({names}).</translation>
    </message>
    <message>
        <source>Each of these articles is handed out already.</source>
        <translation>Todos estos artículos ya están repartidos.</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>se esperaba una coma</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>se esperaban dos puntos</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>se esperaba un nombre entre comillas rectas</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>se esperaba un valor</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>sobran datos</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>un carácter de control no está permitido</translation>
    </message>
    <message>
        <source>More measures</source>
        <translation>Otras medidas</translation>
    </message>
    <message>
        <source>No article was read again.</source>
        <translation>No se leyó de nuevo ningún artículo.</translation>
    </message>
    <message>
        <source>No pattern yet: {msg} (at character {place}).</source>
        <translation>Aún no es un patrón: {msg} (en el carácter {place}).</translation>
    </message>
    <message>
        <source>No pattern yet: {msg}.</source>
        <translation>Aún no es un patrón: {msg}.</translation>
    </message>
    <message>
        <source>No two have read the same article, so there is nothing to compare. Hand the same articles out to two people (“Annotators per article”), merge their files, and count again.</source>
        <translation>Ningún artículo lo han leído dos personas, así que no hay nada que comparar. Reparta los mismos artículos a dos personas («Anotadores por artículo»), fusione sus archivos y cuente de nuevo.</translation>
    </message>
    <message>
        <source>Nothing of this export falls to “{path}”; another seed draws other parts.</source>
        <translation>Nada de esta exportación corresponde a «{path}»; otra semilla sortea otras partes.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Read Krippendorff’s alpha of characters first: spans may lie over one another here, and it weighs how each character is labelled, less what chance would give, for any number of people.</source>
        <translation>Lea primero el alfa de Krippendorff de los caracteres: aquí los fragmentos pueden solaparse, y mide la etiqueta de cada carácter, menos lo que daría el azar, para cualquier número de personas.</translation>
    </message>
    <message>
        <source>Read exact F1 first: it says how many spans two marked alike, and the usual others have no value here.</source>
        <translation>Lea primero el F1 exacto: dice cuántos fragmentos marcaron dos personas igual, y las otras medidas usuales no tienen valor aquí.</translation>
    </message>
    <message>
        <source>Read u-alpha first: spans are set freely here, and it weighs where they lie and how they are labelled, less what chance would give, for any number of people.</source>
        <translation>Lea primero el u-alfa: aquí los fragmentos se ponen libremente, y mide dónde están y qué etiqueta llevan, menos lo que daría el azar, para cualquier número de personas.</translation>
    </message>
    <message>
        <source>Somebody has worked in “{id}”, so its text stays as it is.</source>
        <translation>Alguien ha trabajado en «{id}»; su texto queda como está.</translation>
    </message>
    <message>
        <source>The guide says under “Agreement” when another measure fits better.</source>
        <translation>La guía dice en «Acuerdo» cuándo conviene más otra medida.</translation>
    </message>
    <message>
        <source>The project is damaged: its table “{table}” holds what this program never writes. Run the check, or restore a backup.</source>
        <translation>El proyecto está dañado: su tabla «{table}» contiene algo que este programa nunca escribe. Ejecute la comprobación o restaure una copia.</translation>
    </message>
    <message>
        <source>The project was changed while its spans were looked for. Do it again.</source>
        <translation>El proyecto cambió mientras se buscaban sus fragmentos. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The scheme has no label “{label}”. It has: {names}.</source>
        <translation>El esquema no tiene ninguna etiqueta «{label}». Tiene: {names}.</translation>
    </message>
    <message>
        <source>The scheme has no link type “{id}”. It has: {names}.</source>
        <translation>El esquema no tiene ningún tipo de enlace «{id}». Tiene: {names}.</translation>
    </message>
    <message>
        <source>There is no metric “{name}”.{like} The name * gives all that are there, *kappa* all kappas.</source>
        <translation>No hay ninguna medida «{name}».{like} El nombre * las da todas; *kappa*, todos los kappas.</translation>
    </message>
    <message>
        <source>You have dismissed this suggestion already; undo takes that back.</source>
        <translation>Ya ha descartado esta sugerencia; deshacer lo revierte.</translation>
    </message>
    <message>
        <source>a backslash stands before what it does not fit</source>
        <translation>una barra invertida precede a lo que no puede preceder</translation>
    </message>
    <message>
        <source>a byte order mark stands in the text</source>
        <translation>hay una marca de orden de bytes en el texto</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>faltan dos puntos</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>falta una coma</translation>
    </message>
    <message>
        <source>a comma stands before the end of a list or an object</source>
        <translation>hay una coma antes del final de una lista o de un objeto</translation>
    </message>
    <message>
        <source>a file for each annotator: {names}</source>
        <translation>un archivo por cada anotador: {names}</translation>
    </message>
    <message>
        <source>a key in double quotes is missing</source>
        <translation>falta una clave entre comillas dobles</translation>
    </message>
    <message>
        <source>a label or link type in use was put back into the scheme</source>
        <translation>una etiqueta o tipo de enlace en uso volvió al esquema</translation>
    </message>
    <message>
        <source>a project of REFI-QDA (.qdpx)</source>
        <translation>un proyecto de REFI-QDA (.qdpx)</translation>
    </message>
    <message>
        <source>a project of this program</source>
        <translation>un proyecto de este programa</translation>
    </message>
    <message>
        <source>a reference to a lost edit was mended</source>
        <translation>se reparó una referencia a un paso perdido</translation>
    </message>
    <message>
        <source>a row against the rules of its table</source>
        <translation>una fila contraria a las reglas de su tabla</translation>
    </message>
    <message>
        <source>a row refers to something that is not there</source>
        <translation>una fila remite a algo que no está</translation>
    </message>
    <message>
        <source>a row that others refer to was put back</source>
        <translation>volvió una fila a la que otras remiten</translation>
    </message>
    <message>
        <source>a row that refers to nothing was removed</source>
        <translation>se quitó una fila que no remite a nada</translation>
    </message>
    <message>
        <source>a spaCy DocBin</source>
        <translation>un DocBin de spaCy</translation>
    </message>
    <message>
        <source>a span carries a value {rest}</source>
        <translation>un fragmento lleva un valor {rest}</translation>
    </message>
    <message>
        <source>a span lies outside its text, or its pieces are disordered</source>
        <translation>un fragmento queda fuera de su texto, o sus trozos están desordenados</translation>
    </message>
    <message>
        <source>a span was moved to where its quote is</source>
        <translation>un fragmento se movió adonde está su cita</translation>
    </message>
    <message>
        <source>a span was put back as it was</source>
        <translation>un fragmento volvió a como era</translation>
    </message>
    <message>
        <source>a span&apos;s pieces or attributes cannot be read</source>
        <translation>no se pueden leer los trozos o atributos de un fragmento</translation>
    </message>
    <message>
        <source>a span&apos;s quote is not what its text says there</source>
        <translation>la cita de un fragmento no es lo que dice ahí su texto</translation>
    </message>
    <message>
        <source>a span&apos;s quote was taken anew from its text</source>
        <translation>la cita de un fragmento se tomó de nuevo de su texto</translation>
    </message>
    <message>
        <source>a table, index, view or trigger of another program</source>
        <translation>una tabla, índice, vista o disparador de otro programa</translation>
    </message>
    <message>
        <source>a text has no closing quote; it begins</source>
        <translation>un texto no tiene comilla de cierre; empieza</translation>
    </message>
    <message>
        <source>a text holds a line end or another control character</source>
        <translation>un texto contiene un fin de línea u otro carácter de control</translation>
    </message>
    <message>
        <source>a text is larger than a project can hold</source>
        <translation>un texto es mayor de lo que cabe en un proyecto</translation>
    </message>
    <message>
        <source>a text is not as long as it was</source>
        <translation>un texto no tiene la longitud que tenía</translation>
    </message>
    <message>
        <source>a text is not the one that was imported</source>
        <translation>un texto no es el que se importó</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>a {one} does not join</source>
        <translation>{one} no admite</translation>
    </message>
    <message>
        <source>accept {cases} agreed case{many} in {articles} article</source>
        <translation>aceptar los casos en que todos coinciden: {cases}, en {articles} artículo</translation>
    </message>
    <message>
        <source>accept {cases} agreed case{many} in {articles} articles</source>
        <translation>aceptar los casos en que todos coinciden: {cases}, en {articles} artículos</translation>
    </message>
    <message>
        <source>accept {found} suggestion{many} by {who}</source>
        <translation>aceptar {found} sugerencia{many} de {who}</translation>
    </message>
    <message>
        <source>accept {label} suggested by {who}</source>
        <translation>aceptar {label}, fragmento sugerido por {who}</translation>
    </message>
    <message>
        <source>add a span to gold</source>
        <translation>añadir un fragmento a la referencia</translation>
    </message>
    <message>
        <source>add annotator {name}</source>
        <translation>añadir al anotador {name}</translation>
    </message>
    <message>
        <source>add {words} {name}</source>
        <translation>añadir {words} {name}</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contra</translation>
    </message>
    <message>
        <source>all that both linked has one and the same type, so chance alone agrees fully</source>
        <translation>todo lo que ambos enlazaron tiene un mismo tipo, así que el azar solo ya coincide del todo</translation>
    </message>
    <message>
        <source>all values are the same or nothing was read by two, so there is no variation to agree on</source>
        <translation>todos los valores son iguales o nada lo leyeron dos, así que no hay variación en que coincidir</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>un libro EPUB</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <translation>un libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un archivo OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument text (.odt)</source>
        <translation>un texto OpenDocument (.odt)</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un documento RTF</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un archivo XML</translation>
    </message>
    <message>
        <source>an annotation file of UIMA (.xmi)</source>
        <translation>un archivo de anotaciones de UIMA (.xmi)</translation>
    </message>
    <message>
        <source>an annotator needs a name</source>
        <translation>un anotador necesita un nombre</translation>
    </message>
    <message>
        <source>an annotator&apos;s name is one line of text</source>
        <translation>el nombre de un anotador es una línea de texto</translation>
    </message>
    <message>
        <source>an end</source>
        <translation>un final</translation>
    </message>
    <message>
        <source>an entry of the history cannot be read</source>
        <translation>no se puede leer una entrada del historial</translation>
    </message>
    <message>
        <source>an index that does not say what its table says</source>
        <translation>un índice que no dice lo que dice su tabla</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>an old Office document (.doc, .xls)</source>
        <translation>un documento antiguo de Office (.doc, .xls)</translation>
    </message>
    <message>
        <source>an unreadable entry of the history was removed, and its step cannot be undone any more</source>
        <translation>se quitó una entrada ilegible del historial, y su paso ya no se puede deshacer</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>un archivo xz</translation>
    </message>
    <message>
        <source>and on {times} more lines</source>
        <translation>y en otras líneas: {times}</translation>
    </message>
    <message>
        <source>annotation {number} should be an object and is {row}</source>
        <translation>la anotación {number} debería ser un objeto y es {row}</translation>
    </message>
    <message>
        <source>annotation {value}</source>
        <translation>anotación {value}</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>anotador</translation>
    </message>
    <message>
        <source>another edit</source>
        <translation>otro paso</translation>
    </message>
    <message>
        <source>another text is called {id}, so this is {id2}</source>
        <translation>otro texto se llama {id}, así que este es {id2}</translation>
    </message>
    <message>
        <source>another text of the project has the number of one here, so that got an id of its own</source>
        <translation>otro texto del proyecto tiene aquí ese número, así que este recibió uno propio</translation>
    </message>
    <message>
        <source>another window or program has it locked</source>
        <translation>otra ventana u otro programa lo tiene bloqueado</translation>
    </message>
    <message>
        <source>answer a question</source>
        <translation>responder una pregunta</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>ask the reviewer</source>
        <translation>preguntar al revisor</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>atributo</translation>
    </message>
    <message>
        <source>bad escape (end of pattern)</source>
        <translation>termina en barra invertida</translation>
    </message>
    <message>
        <source>begin the gold layer</source>
        <translation>empezar la capa de referencia</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>bring in a scheme: {count} change{many}, {worn} relabelled</source>
        <translation>importar un esquema (cambios: {count}, reetiquetados: {worn})</translation>
    </message>
    <message>
        <source>bring it in with “annotator merge”</source>
        <translation>tráigalo con «annotator merge»</translation>
    </message>
    <message>
        <source>built program</source>
        <translation>programa compilado</translation>
    </message>
    <message>
        <source>call a {value} a guideline gap</source>
        <translation>declarar una laguna de las pautas: {value}</translation>
    </message>
    <message>
        <source>called otherwise in the files: {said}{more}</source>
        <translation>se llaman de otro modo en los archivos: {said}{more}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>cannot be read as {encoding}, as {who}: {error}</source>
        <translation>no se puede leer como {encoding}, {who}: {error}</translation>
    </message>
    <message>
        <source>cannot be read: {strerror}</source>
        <translation>no se puede leer: {strerror}</translation>
    </message>
    <message>
        <source>change link to {name}</source>
        <translation>cambiar el enlace a {name}</translation>
    </message>
    <message>
        <source>change the guidelines</source>
        <translation>cambiar las pautas</translation>
    </message>
    <message>
        <source>change the guidelines on the whole</source>
        <translation>cambiar las pautas generales</translation>
    </message>
    <message>
        <source>change the order of the {kind}s</source>
        <translation>cambiar el orden: {kind}</translation>
    </message>
    <message>
        <source>change {label} to {label2}</source>
        <translation>cambiar {label} a {label2}</translation>
    </message>
    <message>
        <source>change {words} {name}{touched}</source>
        <translation>cambiar {words} {name}{touched}</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>puntos de código</translation>
    </message>
    <message>
        <source>colour or pattern</source>
        <translation>color o trama</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>cu-alpha</source>
        <translation>cu-alfa</translation>
    </message>
    <message>
        <source>day of publication</source>
        <translation>día de publicación</translation>
    </message>
    <message>
        <source>day of work</source>
        <translation>día de trabajo</translation>
    </message>
    <message>
        <source>decide a {value}</source>
        <translation>decidir: {value}</translation>
    </message>
    <message>
        <source>delete {label}</source>
        <translation>borrar {label}</translation>
    </message>
    <message>
        <source>details of the scheme belong to nothing in it</source>
        <translation>detalles del esquema no corresponden a nada en él</translation>
    </message>
    <message>
        <source>dismiss {label} suggested by {who}</source>
        <translation>descartar {label}, fragmento sugerido por {who}</translation>
    </message>
    <message>
        <source>do you mean {meant}?</source>
        <translation>¿quiso decir {meant}?</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>each entry of &quot;{name}&quot; needs an &quot;id&quot; and a &quot;name&quot;</source>
        <translation>cada entrada de &quot;{name}&quot; necesita un &quot;id&quot; y un &quot;name&quot;</translation>
    </message>
    <message>
        <source>earlier identifiers</source>
        <translation>identificadores anteriores</translation>
    </message>
    <message>
        <source>edit {edit}</source>
        <translation>paso {edit}</translation>
    </message>
    <message>
        <source>ends before its list does; the file may have been cut off here</source>
        <translation>acaba antes que su lista; el archivo puede estar cortado aquí</translation>
    </message>
    <message>
        <source>entries of the history cannot be read</source>
        <translation>no se pueden leer entradas del historial</translation>
    </message>
    <message>
        <source>entry {number} of &quot;{key}&quot;</source>
        <translation>entrada {number} de &quot;{key}&quot;</translation>
    </message>
    <message>
        <source>entry {rowid} of the history</source>
        <translation>entrada {rowid} del historial</translation>
    </message>
    <message>
        <source>every span lies in the same thread, so there is no variation to agree on</source>
        <translation>todos los fragmentos están en el mismo hilo, así que no hay variación en que coincidir</translation>
    </message>
    <message>
        <source>everything is in one and the same category, so chance alone agrees fully</source>
        <translation>todo está en una misma categoría, así que el azar solo ya coincide del todo</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>export it as JSON Lines (text, and spans with start, end and label), and import that</source>
        <translation>expórtelo como JSON Lines (text, y spans con start, end y label) e importe eso</translation>
    </message>
    <message>
        <source>fewer than two spans were marked by both</source>
        <translation>ambos marcaron menos de dos fragmentos</translation>
    </message>
    <message>
        <source>from source</source>
        <translation>desde el código fuente</translation>
    </message>
    <message>
        <source>goes on after the end of its list</source>
        <translation>sigue después del final de su lista</translation>
    </message>
    <message>
        <source>gold layer</source>
        <translation>capa de referencia</translation>
    </message>
    <message>
        <source>gold layer {n}</source>
        <translation>capa de referencia {n}</translation>
    </message>
    <message>
        <source>half right</source>
        <translation>a medias correctos</translation>
    </message>
    <message>
        <source>hand out {wanted} articles</source>
        <translation>repartir artículos: {wanted}</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>repartido</translation>
    </message>
    <message>
        <source>has a tag and no token</source>
        <translation>tiene una etiqueta y ninguna palabra</translation>
    </message>
    <message>
        <source>has begun no article</source>
        <translation>no ha empezado ningún artículo</translation>
    </message>
    <message>
        <source>has its annotator in its name alone; its annotations went to “{owner}”</source>
        <translation>solo indica su anotador en el nombre del archivo; sus anotaciones fueron a «{owner}»</translation>
    </message>
    <message>
        <source>has no &quot;text&quot;</source>
        <translation>no tiene &quot;text&quot;</translation>
    </message>
    <message>
        <source>has no suffix</source>
        <translation>no tiene extensión</translation>
    </message>
    <message>
        <source>has no tag: {row} stands alone in it</source>
        <translation>no tiene etiqueta: {row} está solo en ella</translation>
    </message>
    <message>
        <source>has no text but tokens: they were joined by blanks, a sentence a line</source>
        <translation>no tiene texto, sino palabras: se unieron con espacios, una oración por línea</translation>
    </message>
    <message>
        <source>has no text to read (its data: {kinds}), so the task was left out</source>
        <translation>no tiene texto que leer (sus datos: {kinds}), así que la tarea se dejó fuera</translation>
    </message>
    <message>
        <source>has no text: its data is empty</source>
        <translation>no tiene texto: sus datos están vacíos</translation>
    </message>
    <message>
        <source>has no text: “{name}” is not beside it</source>
        <translation>no tiene texto: «{name}» no está a su lado</translation>
    </message>
    <message>
        <source>has tags that go on with nothing (I- and the like): {odd}; each was taken as a beginning</source>
        <translation>tiene etiquetas que no continúan nada (I- y similares): {odd}; cada una se tomó como un comienzo</translation>
    </message>
    <message>
        <source>has the &quot;id&quot; of line {first}, but another text</source>
        <translation>tiene el &quot;id&quot; de la línea {first}, pero otro texto</translation>
    </message>
    <message>
        <source>has the suffix {suffix}</source>
        <translation>tiene la extensión {suffix}</translation>
    </message>
    <message>
        <source>hide suggestions from annotators</source>
        <translation>ocultar las sugerencias a los anotadores</translation>
    </message>
    <message>
        <source>holds JSON that is nested too deep</source>
        <translation>contiene JSON anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>holds a NUL character, so it is no text</source>
        <translation>contiene un carácter NUL, así que no es texto</translation>
    </message>
    <message>
        <source>holds a number of too many digits</source>
        <translation>contiene un número de demasiadas cifras</translation>
    </message>
    <message>
        <source>holds an entry of more than {largest} million characters</source>
        <translation>contiene una entrada de más de {largest} millones de caracteres</translation>
    </message>
    <message>
        <source>holds emoji or the like before its spans, and no quotes: offsets were taken as code points, as doccano writes them. Look at a few; some old versions counted otherwise (--offsets utf-16)</source>
        <translation>contiene emojis o similares antes de sus fragmentos, y ninguna cita: las posiciones se tomaron como puntos de código, como las escribe doccano. Mire algunas; versiones antiguas contaban de otro modo (--offsets utf-16)</translation>
    </message>
    <message>
        <source>holds half of a surrogate pair, which no text file can carry</source>
        <translation>contiene la mitad de un par sustituto, que ningún archivo de texto puede llevar</translation>
    </message>
    <message>
        <source>holds line ends, invisible characters or &lt;, so it cannot be added</source>
        <translation>contiene finales de línea, caracteres invisibles o &lt;, así que no se puede añadir</translation>
    </message>
    <message>
        <source>holds more than one annotation by the same person: {twice}{more}; all are in that person&apos;s layer</source>
        <translation>contiene más de una anotación de la misma persona: {twice}{more}; todas están en la capa de esa persona</translation>
    </message>
    <message>
        <source>holds no file that can be imported; read are {suffixes}</source>
        <translation>no contiene ningún archivo que se pueda importar; se leen {suffixes}</translation>
    </message>
    <message>
        <source>holds no token</source>
        <translation>no contiene ninguna palabra</translation>
    </message>
    <message>
        <source>holds nothing but white space</source>
        <translation>no contiene más que espacios</translation>
    </message>
    <message>
        <source>holds the key {twice} twice in one object</source>
        <translation>contiene dos veces la clave {twice} en un objeto</translation>
    </message>
    <message>
        <source>holds the number {digits}, which is too large</source>
        <translation>contiene el número {digits}, que es demasiado grande</translation>
    </message>
    <message>
        <source>holds {name}, which is no JSON</source>
        <translation>contiene {name}, que no es JSON</translation>
    </message>
    <message>
        <source>how alike pairs are joined, and pairs kept apart</source>
        <translation>lo parecido que se unen los pares, y que se separan</translation>
    </message>
    <message>
        <source>how alike the threads are that answer to each other</source>
        <translation>lo parecidos que son los hilos que se corresponden</translation>
    </message>
    <message>
        <source>how few joins it takes to make one person’s threads of the other’s</source>
        <translation>cuán pocas uniones hacen de los hilos de uno los del otro</translation>
    </message>
    <message>
        <source>how many pairs within each thread the other joined too</source>
        <translation>cuántos pares de cada hilo unió también el otro</translation>
    </message>
    <message>
        <source>how many spans lie in threads that answer to each other</source>
        <translation>cuántos fragmentos están en hilos que se corresponden</translation>
    </message>
    <message>
        <source>how much of its thread each span shares with the other’s</source>
        <translation>qué parte de su hilo comparte cada fragmento con el del otro</translation>
    </message>
    <message>
        <source>iCloud Drive</source>
        <translation>iCloud Drive</translation>
    </message>
    <message>
        <source>import {files} files</source>
        <translation>importar archivos: {files}</translation>
    </message>
    <message>
        <source>import {name}</source>
        <translation>importar {name}</translation>
    </message>
    <message>
        <source>in {encoding} it has the same text as the article {said}, so it stays as it is</source>
        <translation>con {encoding} tiene el mismo texto que el artículo {said}, así que queda como está</translation>
    </message>
    <message>
        <source>indexes were made anew</source>
        <translation>se rehicieron índices</translation>
    </message>
    <message>
        <source>is JSON of no known kind: no Label Studio or doccano export, nor a list of texts</source>
        <translation>es JSON de un tipo desconocido: ni exportación de Label Studio o doccano, ni lista de textos</translation>
    </message>
    <message>
        <source>is UTF-16; {title} is UTF-8, so save it as that</source>
        <translation>es UTF-16; {title} es UTF-8, así que guárdelo así</translation>
    </message>
    <message>
        <source>is UTF-8 with damage: {where} does not belong; {choose}</source>
        <translation>es UTF-8 con daños: {where} no corresponde; {choose}</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>is a line of more than {largest} million bytes</source>
        <translation>es una línea de más de {largest} millones de bytes</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is larger than 256 MB; split it into articles first</source>
        <translation>pasa de 256 MB; divídalo antes en artículos</translation>
    </message>
    <message>
        <source>is longer than {longest_name} characters, so it cannot be added</source>
        <translation>pasa de {longest_name} caracteres, así que no se puede añadir</translation>
    </message>
    <message>
        <source>is no JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>is no JSON object but {data}</source>
        <translation>no es un objeto JSON sino {data}</translation>
    </message>
    <message>
        <source>is no JSON object but {value}</source>
        <translation>no es un objeto JSON sino {value}</translation>
    </message>
    <message>
        <source>is no JSON: {error} at character {place}</source>
        <translation>no es JSON: {error} en el carácter {place}</translation>
    </message>
    <message>
        <source>is no path</source>
        <translation>no es una ruta</translation>
    </message>
    <message>
        <source>is no text: it is full of control characters</source>
        <translation>no es texto: está lleno de caracteres de control</translation>
    </message>
    <message>
        <source>is not UTF-8 ({where}), and no encoding fits; {choose}</source>
        <translation>no es UTF-8 ({where}), y ninguna codificación encaja; {choose}</translation>
    </message>
    <message>
        <source>is not UTF-8: the byte 0x{byte} at place {start} does not belong</source>
        <translation>no es UTF-8: el byte 0x{byte} en el lugar {start} no corresponde</translation>
    </message>
    <message>
        <source>is not UTF-8: the byte 0x{byte} does not belong</source>
        <translation>no es UTF-8: el byte 0x{byte} no corresponde</translation>
    </message>
    <message>
        <source>is not UTF-8; its encoding was guessed: {encoding}</source>
        <translation>no es UTF-8; se adivinó su codificación: {encoding}</translation>
    </message>
    <message>
        <source>is not UTF-8; save the guidelines as UTF-8</source>
        <translation>no es UTF-8; guarde las pautas como UTF-8</translation>
    </message>
    <message>
        <source>is not in the project as it is now: import it</source>
        <translation>no está en el proyecto tal como es ahora: impórtelo</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>no está ahí</translation>
    </message>
    <message>
        <source>is not {encoding}, as {who}: {reason} at byte {start}</source>
        <translation>no es {encoding}, {who}: {reason} en el byte {start}</translation>
    </message>
    <message>
        <source>is {kind}, no plain text; save it as plain text (UTF-8) first</source>
        <translation>es {kind}, no texto sin formato; guárdelo antes como texto (UTF-8)</translation>
    </message>
    <message>
        <source>is {kind}, no {title}</source>
        <translation>es {kind}, no {title}</translation>
    </message>
    <message>
        <source>is {value}</source>
        <translation>es {value}</translation>
    </message>
    <message>
        <source>is {what}, which is not read; {advice}</source>
        <translation>es {what}, que no se lee; {advice}</translation>
    </message>
    <message>
        <source>it carries no version</source>
        <translation>no lleva versión</translation>
    </message>
    <message>
        <source>it has no pieces</source>
        <translation>no tiene trozos</translation>
    </message>
    <message>
        <source>it has none yet</source>
        <translation>aún no tiene ninguno</translation>
    </message>
    <message>
        <source>it has {ids}{more}</source>
        <translation>tiene {ids}{more}</translation>
    </message>
    <message>
        <source>it has {known}</source>
        <translation>tiene {known}</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is cut off ({found} of {expected} bytes)</source>
        <translation>está cortado ({found} de {expected} bytes)</translation>
    </message>
    <message>
        <source>it links a span to itself</source>
        <translation>enlaza un fragmento consigo mismo</translation>
    </message>
    <message>
        <source>its annotations name no annotator</source>
        <translation>sus anotaciones no nombran a ningún anotador</translation>
    </message>
    <message>
        <source>its answer is {answer}, so its spans were left out</source>
        <translation>su respuesta es {answer}, así que sus fragmentos se dejaron fuera</translation>
    </message>
    <message>
        <source>its attributes {name} left out: the scheme has no such attribute</source>
        <translation>sus atributos {name} se dejaron fuera: el esquema no tiene ese atributo</translation>
    </message>
    <message>
        <source>its attributes {name} on relations left out: links have none</source>
        <translation>sus atributos {name} sobre relaciones se dejaron fuera: los enlaces no los tienen</translation>
    </message>
    <message>
        <source>its byte order mark says</source>
        <translation>según su marca de orden de bytes</translation>
    </message>
    <message>
        <source>its choices</source>
        <translation>sus opciones</translation>
    </message>
    <message>
        <source>its comments were left out</source>
        <translation>sus comentarios se dejaron fuera</translation>
    </message>
    <message>
        <source>its events became spans, and links to what has a part in them</source>
        <translation>sus eventos pasaron a ser fragmentos, y enlaces a lo que participa en ellos</translation>
    </message>
    <message>
        <source>its gold is not complete</source>
        <translation>su referencia no está completa</translation>
    </message>
    <message>
        <source>its id or time {found}</source>
        <translation>su identificador o su hora {found}</translation>
    </message>
    <message>
        <source>its id {found}</source>
        <translation>su identificador {found}</translation>
    </message>
    <message>
        <source>its line ends were made LF, and its offsets moved with them</source>
        <translation>sus finales de línea pasaron a LF, y sus posiciones con ellos</translation>
    </message>
    <message>
        <source>its meta.sha256 is not that of its text, so one of the two was changed</source>
        <translation>su meta.sha256 no es el de su texto, así que uno de los dos se cambió</translation>
    </message>
    <message>
        <source>its notes {name} left out: the scheme has no such attribute</source>
        <translation>sus notas {name} se dejaron fuera: el esquema no tiene ese atributo</translation>
    </message>
    <message>
        <source>its notes {name} on relations left out: links have none</source>
        <translation>sus notas {name} sobre relaciones se dejaron fuera: los enlaces no las tienen</translation>
    </message>
    <message>
        <source>its offsets count the byte order mark; they were moved</source>
        <translation>sus posiciones cuentan la marca de orden de bytes; se han desplazado</translation>
    </message>
    <message>
        <source>its offsets count {name}; they were made code points</source>
        <translation>sus posiciones cuentan {name}; se convirtieron en puntos de código</translation>
    </message>
    <message>
        <source>its pieces are not sorted and apart</source>
        <translation>sus trozos no están ordenados y separados</translation>
    </message>
    <message>
        <source>its references to other databases (N) were left out</source>
        <translation>sus referencias a otras bases de datos (N) se dejaron fuera</translation>
    </message>
    <message>
        <source>its relations from a mark to itself were left out</source>
        <translation>sus relaciones de una marca consigo misma se dejaron fuera</translation>
    </message>
    <message>
        <source>its sets of equal marks (*) became links from each to the next</source>
        <translation>sus conjuntos de marcas equivalentes (*) pasaron a ser enlaces de cada una a la siguiente</translation>
    </message>
    <message>
        <source>its table or index “{changed}” is not as this program makes it</source>
        <translation>su tabla o índice «{changed}» no es como lo hace este programa</translation>
    </message>
    <message>
        <source>its table or index “{missing}” is missing</source>
        <translation>falta su tabla o índice «{missing}»</translation>
    </message>
    <message>
        <source>its text {reason} (line {line} of the text)</source>
        <translation>su texto {reason} (línea {line} del texto)</translation>
    </message>
    <message>
        <source>keep {named}, which {uses} carries</source>
        <translation>conservar {named}, que lleva {uses}</translation>
    </message>
    <message>
        <source>keep {named}, which {uses} carry</source>
        <translation>conservar {named}, que llevan {uses}</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>label cells</source>
        <translation>celdas de etiquetas</translation>
    </message>
    <message>
        <source>label {label} {times} in {articles} article</source>
        <translation>etiquetar {label} {times} en {articles} artículo</translation>
    </message>
    <message>
        <source>label {label} {times} in {articles} articles</source>
        <translation>etiquetar {label} {times} en {articles} artículos</translation>
    </message>
    <message>
        <source>label {name}</source>
        <translation>etiquetar {name}</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>labels at its end</source>
        <translation>las etiquetas de su extremo</translation>
    </message>
    <message>
        <source>labels at its start</source>
        <translation>las etiquetas de su inicio</translation>
    </message>
    <message>
        <source>labels of an article</source>
        <translation>etiquetas de un artículo</translation>
    </message>
    <message>
        <source>labels of the whole text were left out: they mark no stretch of it</source>
        <translation>las etiquetas de todo el texto se dejaron fuera: no marcan ningún tramo de él</translation>
    </message>
    <message>
        <source>labels that carry it</source>
        <translation>las etiquetas que lo llevan</translation>
    </message>
    <message>
        <source>layers whose annotators were gone got them again</source>
        <translation>capas cuyos anotadores faltaban los tienen otra vez</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>length in characters</source>
        <translation>longitud en caracteres</translation>
    </message>
    <message>
        <source>lengths of texts were counted anew</source>
        <translation>se contaron de nuevo longitudes de textos</translation>
    </message>
    <message>
        <source>let annotators work blind</source>
        <translation>hacer que los anotadores trabajen a ciegas</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>link from “{source}” to “{target}”</source>
        <translation>el enlace de «{source}» a «{target}»</translation>
    </message>
    <message>
        <source>link joins labels that its type</source>
        <translation>un enlace une etiquetas que su tipo</translation>
    </message>
    <message>
        <source>link type</source>
        <translation>tipo de enlace</translation>
    </message>
    <message>
        <source>link {n}</source>
        <translation>enlace {n}</translation>
    </message>
    <message>
        <source>link {type_name} from “{title}”</source>
        <translation>enlazar {type_name} desde «{title}»</translation>
    </message>
    <message>
        <source>link “{id}”</source>
        <translation>el enlace «{id}»</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>links join labels that their types</source>
        <translation>enlaces unen etiquetas que sus tipos</translation>
    </message>
    <message>
        <source>links join spans that are not both their annotator&apos;s</source>
        <translation>enlaces unen fragmentos que no son ambos de su anotador</translation>
    </message>
    <message>
        <source>links lead to or from spans that are not there</source>
        <translation>enlaces van o vienen de fragmentos que no están</translation>
    </message>
    <message>
        <source>links were given to the annotator of their spans</source>
        <translation>enlaces se dieron al anotador de sus fragmentos</translation>
    </message>
    <message>
        <source>looks like UTF-16; say so with the encoding {hint}</source>
        <translation>parece UTF-16; dígalo con la codificación {hint}</translation>
    </message>
    <message>
        <source>make {name} {value}</source>
        <translation>nombrar a {name} {value}</translation>
    </message>
    <message>
        <source>mark “{title}” {status}</source>
        <translation>marcar «{title}» como {status}</translation>
    </message>
    <message>
        <source>marked by the first alone</source>
        <translation>marcados solo por el primero</translation>
    </message>
    <message>
        <source>marked by the second alone</source>
        <translation>marcados solo por el segundo</translation>
    </message>
    <message>
        <source>may not be read: permission denied</source>
        <translation>no se puede leer: permiso denegado</translation>
    </message>
    <message>
        <source>mend it, or choose its encoding</source>
        <translation>arréglelo o elija su codificación</translation>
    </message>
    <message>
        <source>merge label {name} into {name2}: {worn}</source>
        <translation>fusionar la etiqueta {name} con {name2}: {worn}</translation>
    </message>
    <message>
        <source>merge {named} into {says}: {uses}</source>
        <translation>fusionar {named} con {says}: {uses}</translation>
    </message>
    <message>
        <source>merge {name}</source>
        <translation>fusionar {name}</translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <translation>el mínimo de repeticiones supera el máximo</translation>
    </message>
    <message>
        <source>missing ), unterminated subpattern</source>
        <translation>un paréntesis no se cierra</translation>
    </message>
    <message>
        <source>move {words} {name}</source>
        <translation>mover {words} {name}</translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <translation>hay dos signos de repetición seguidos</translation>
    </message>
    <message>
        <source>name from the target</source>
        <translation>nombre desde el destino</translation>
    </message>
    <message>
        <source>names no annotator; its annotations went to “{nobody}”</source>
        <translation>no nombra a ningún anotador; sus anotaciones fueron a «{nobody}»</translation>
    </message>
    <message>
        <source>names no annotator; its annotations went to “{nobody}”, after its name</source>
        <translation>no nombra a ningún anotador; sus anotaciones fueron a «{nobody}», por su nombre</translation>
    </message>
    <message>
        <source>names {named} annotators ({said}{more}), so it was not all put into the layer of {annotator}; --map-annotator gives each another name</source>
        <translation>nombra a {named} anotadores ({said}{more}), así que no todo se puso en la capa de {annotator}; --map-annotator da a cada uno otro nombre</translation>
    </message>
    <message>
        <source>neither annotator drew such a link</source>
        <translation>ninguno de los dos trazó un enlace así</translation>
    </message>
    <message>
        <source>neither annotator has a boundary inside the text</source>
        <translation>ninguno de los dos tiene un límite dentro del texto</translation>
    </message>
    <message>
        <source>neither annotator marked anything there, so there is nothing to agree on (0/0)</source>
        <translation>ninguno marcó nada ahí, así que no hay en qué coincidir (0/0)</translation>
    </message>
    <message>
        <source>no annotator marked anything in the article</source>
        <translation>ningún anotador marcó nada en el artículo</translation>
    </message>
    <message>
        <source>no article was read by all the annotators</source>
        <translation>ningún artículo lo leyeron todos los anotadores</translation>
    </message>
    <message>
        <source>no article was read by both</source>
        <translation>ningún artículo lo leyeron los dos</translation>
    </message>
    <message>
        <source>no article was read by two of the annotators</source>
        <translation>ningún artículo lo leyeron dos de los anotadores</translation>
    </message>
    <message>
        <source>no place was marked by two of these annotators</source>
        <translation>ningún lugar lo marcaron dos de estos anotadores</translation>
    </message>
    <message>
        <source>no span was marked by two annotators</source>
        <translation>ningún fragmento lo marcaron dos anotadores</translation>
    </message>
    <message>
        <source>no span was marked there</source>
        <translation>no se marcó ningún fragmento ahí</translation>
    </message>
    <message>
        <source>no suffix</source>
        <translation>sin extensión</translation>
    </message>
    <message>
        <source>no text was read by both</source>
        <translation>ningún texto lo leyeron los dos</translation>
    </message>
    <message>
        <source>no thread there joins two spans</source>
        <translation>ningún hilo une ahí dos fragmentos</translation>
    </message>
    <message>
        <source>no two spans were linked by both</source>
        <translation>ningún par de fragmentos lo enlazaron los dos</translation>
    </message>
    <message>
        <source>no {lower}</source>
        <translation>{lower}: nada</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none of these annotators marked anything of it, so nothing could differ by chance</source>
        <translation>ninguno de estos anotadores marcó nada de ello, así que nada podía diferir por azar</translation>
    </message>
    <message>
        <source>none of these annotators used the label</source>
        <translation>ninguno de estos anotadores usó la etiqueta</translation>
    </message>
    <message>
        <source>not begun by {lacking}</source>
        <translation>no lo ha empezado {lacking}</translation>
    </message>
    <message>
        <source>not handed out</source>
        <translation>no repartido</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>nada ahí</translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <translation>no hay nada que repetir</translation>
    </message>
    <message>
        <source>number of lines</source>
        <translation>número de líneas</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>only one label occurs where two annotators marked the same place</source>
        <translation>solo aparece una etiqueta donde dos anotadores marcaron el mismo lugar</translation>
    </message>
    <message>
        <source>only texts are</source>
        <translation>solo los textos</translation>
    </message>
    <message>
        <source>open a case again</source>
        <translation>abrir de nuevo un caso</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>prediction {value}</source>
        <translation>predicción {value}</translation>
    </message>
    <message>
        <source>provenance left out: only gold has one</source>
        <translation>se dejó fuera la procedencia: solo la referencia la tiene</translation>
    </message>
    <message>
        <source>provenances belong to no gold span or link</source>
        <translation>procedencias que no corresponden a ningún fragmento o enlace de referencia</translation>
    </message>
    <message>
        <source>put a {value} off</source>
        <translation>aplazar: {value}</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>read {files} files again as {encoding}</source>
        <translation>leer archivos de nuevo como {encoding}: {files}</translation>
    </message>
    <message>
        <source>read {name} again as {encoding}</source>
        <translation>leer {name} de nuevo como {encoding}</translation>
    </message>
    <message>
        <source>reads the same in {encoding}</source>
        <translation>se lee igual con {encoding}</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>rehecho</translation>
    </message>
    <message>
        <source>references to lost edits were mended</source>
        <translation>se repararon referencias a pasos perdidos</translation>
    </message>
    <message>
        <source>relation {number}</source>
        <translation>relación {number}</translation>
    </message>
    <message>
        <source>release the layers</source>
        <translation>liberar las capas</translation>
    </message>
    <message>
        <source>remove {kind} {name}{old}</source>
        <translation>quitar {kind} {name}{old}</translation>
    </message>
    <message>
        <source>rename it to .txt to import it as it is, marks and all</source>
        <translation>cámbiele el nombre a .txt para importarlo como está, marcas incluidas</translation>
    </message>
    <message>
        <source>rename {kind} {id} to {id2}{old}</source>
        <translation>renombrar {kind} {id} a {id2}{old}</translation>
    </message>
    <message>
        <source>repair spans and links</source>
        <translation>reparar fragmentos y enlaces</translation>
    </message>
    <message>
        <source>repair the file</source>
        <translation>reparar el archivo</translation>
    </message>
    <message>
        <source>resize {label}</source>
        <translation>mover los límites de {label}</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>revisor</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correctos</translation>
    </message>
    <message>
        <source>rows refer to something that is not there</source>
        <translation>filas remiten a algo que no está</translation>
    </message>
    <message>
        <source>rows that others refer to were put back</source>
        <translation>volvieron filas a las que otras remiten</translation>
    </message>
    <message>
        <source>rows that refer to nothing were removed</source>
        <translation>se quitaron filas que no remiten a nada</translation>
    </message>
    <message>
        <source>same ends and same label</source>
        <translation>mismos límites y misma etiqueta</translation>
    </message>
    <message>
        <source>same ends, or half for an overlap</source>
        <translation>mismos límites, o la mitad si se solapan</translation>
    </message>
    <message>
        <source>same ends, whatever the label</source>
        <translation>mismos límites, sea cual sea la etiqueta</translation>
    </message>
    <message>
        <source>same label on words that overlap</source>
        <translation>misma etiqueta en palabras que se solapan</translation>
    </message>
    <message>
        <source>same text as the article {first}</source>
        <translation>el mismo texto que el artículo {first}</translation>
    </message>
    <message>
        <source>save each article as plain text (.txt), or all as JSON Lines with a “text” each</source>
        <translation>guarde cada artículo como texto (.txt), o todos como JSON Lines con un «text» cada uno</translation>
    </message>
    <message>
        <source>save it as plain text (.txt, UTF-8), and import that</source>
        <translation>guárdelo como texto (.txt, UTF-8) e importe eso</translation>
    </message>
    <message>
        <source>say who may see and decide</source>
        <translation>decir quién puede ver y decidir</translation>
    </message>
    <message>
        <source>scheme links</source>
        <translation>enlaces del esquema</translation>
    </message>
    <message>
        <source>scheme values</source>
        <translation>valores del esquema</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>nombre corto</translation>
    </message>
    <message>
        <source>show suggestions to annotators</source>
        <translation>mostrar las sugerencias a los anotadores</translation>
    </message>
    <message>
        <source>somebody has worked in its article, so that keeps its text</source>
        <translation>alguien ha trabajado en su artículo, que conserva su texto</translation>
    </message>
    <message>
        <source>something follows the end</source>
        <translation>algo sigue al final</translation>
    </message>
    <message>
        <source>span</source>
        <translation>fragmento</translation>
    </message>
    <message>
        <source>span tokens</source>
        <translation>palabras de los fragmentos</translation>
    </message>
    <message>
        <source>span {number}</source>
        <translation>fragmento {number}</translation>
    </message>
    <message>
        <source>span {number}: its text is {quote}, but at {start} to {end} is {there}</source>
        <translation>fragmento {number}: su texto es {quote}, pero de {start} a {end} pone {there}</translation>
    </message>
    <message>
        <source>span {number}: {error}</source>
        <translation>fragmento {number}: {error}</translation>
    </message>
    <message>
        <source>span {number}: {start} to {end} is no stretch of its text</source>
        <translation>fragmento {number}: de {start} a {end} no es un tramo de su texto</translation>
    </message>
    <message>
        <source>span {pieces} to {pieces2}</source>
        <translation>fragmento de {pieces} a {pieces2}</translation>
    </message>
    <message>
        <source>span “{id}”</source>
        <translation>el fragmento «{id}»</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>fragmentos</translation>
    </message>
    <message>
        <source>spans carry values {rest}</source>
        <translation>fragmentos llevan valores {rest}</translation>
    </message>
    <message>
        <source>spans lie outside their text, or their pieces are disordered</source>
        <translation>fragmentos quedan fuera de su texto, o sus trozos están desordenados</translation>
    </message>
    <message>
        <source>spans of one annotator overlap, which this coefficient does not allow</source>
        <translation>fragmentos de un anotador se solapan, lo que este coeficiente no admite</translation>
    </message>
    <message>
        <source>spans of one annotator with the same label overlap, which this coefficient does not allow</source>
        <translation>fragmentos de un anotador con la misma etiqueta se solapan, lo que este coeficiente no admite</translation>
    </message>
    <message>
        <source>spans were moved to where their quotes are</source>
        <translation>fragmentos se movieron adonde están sus citas</translation>
    </message>
    <message>
        <source>spans were put back as they were</source>
        <translation>fragmentos volvieron a como eran</translation>
    </message>
    <message>
        <source>spans&apos; pieces or attributes cannot be read</source>
        <translation>no se pueden leer los trozos o atributos de fragmentos</translation>
    </message>
    <message>
        <source>spans&apos; quotes are not what their texts say there</source>
        <translation>las citas de fragmentos no son lo que dicen ahí sus textos</translation>
    </message>
    <message>
        <source>spans&apos; quotes were taken anew from their texts</source>
        <translation>las citas de fragmentos se tomaron de nuevo de sus textos</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>hablante</translation>
    </message>
    <message>
        <source>split label {name}: {given} to {name2}</source>
        <translation>dividir la etiqueta {name}: {given} a {name2}</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>la salida estándar</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>strange tables, indexes, views or triggers</source>
        <translation>tablas, índices, vistas o disparadores extraños</translation>
    </message>
    <message>
        <source>take a question back</source>
        <translation>retirar una pregunta</translation>
    </message>
    <message>
        <source>take an annotator&apos;s {value}</source>
        <translation>tomar lo de un anotador: {value}</translation>
    </message>
    <message>
        <source>take an answer back</source>
        <translation>retirar una respuesta</translation>
    </message>
    <message>
        <source>take articles from {name}</source>
        <translation>quitar artículos a {name}</translation>
    </message>
    <message>
        <source>take no {value}</source>
        <translation>no tomar nada: {value}</translation>
    </message>
    <message>
        <source>take the intersection of {value}s</source>
        <translation>tomar la intersección: {value}</translation>
    </message>
    <message>
        <source>take the union of {value}s</source>
        <translation>tomar la unión: {value}</translation>
    </message>
    <message>
        <source>task {name}: {error}</source>
        <translation>tarea {name}: {error}</translation>
    </message>
    <message>
        <source>texts are not those that were imported</source>
        <translation>textos que no son los que se importaron</translation>
    </message>
    <message>
        <source>texts of articles were put back from a backup</source>
        <translation>textos de artículos se recuperaron de una copia de seguridad</translation>
    </message>
    <message>
        <source>that the scheme does not allow</source>
        <translation>que el esquema no permite</translation>
    </message>
    <message>
        <source>the attribute “{id}” cannot have the key “{key}”. Only these have a key: {known}. Leave the key out; the field stands in the Span tab</source>
        <translation>el atributo «{id}» no puede tener la tecla «{key}». Solo estos tienen tecla: {known}. Omita la tecla; el campo está en la pestaña Fragmento</translation>
    </message>
    <message>
        <source>the balance of precision and recall</source>
        <translation>el equilibrio entre precisión y exhaustividad</translation>
    </message>
    <message>
        <source>the byte 0x{data}</source>
        <translation>el byte 0x{data}</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>el disco informa de un error</translation>
    </message>
    <message>
        <source>the file damaged</source>
        <translation>el archivo dañado</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>the file or its folder cannot be opened</source>
        <translation>no se puede abrir el archivo o su carpeta</translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation>el archivo o su carpeta es de solo lectura</translation>
    </message>
    <message>
        <source>the file system does not lock as it should</source>
        <translation>el sistema de archivos no bloquea como debería</translation>
    </message>
    <message>
        <source>the id {id} stands on line {lines} already</source>
        <translation>el identificador {id} ya está en la línea {lines}</translation>
    </message>
    <message>
        <source>the import ended there: what it had added before stays, the files after that were not read</source>
        <translation>la importación terminó ahí: lo que había añadido antes se queda, los archivos siguientes no se leyeron</translation>
    </message>
    <message>
        <source>the indexes were made anew from their tables</source>
        <translation>los índices se rehicieron a partir de sus tablas</translation>
    </message>
    <message>
        <source>the length of a text was counted anew</source>
        <translation>se contó de nuevo la longitud de un texto</translation>
    </message>
    <message>
        <source>the look of “{id}” is no number from 0 to {looks}.</source>
        <translation>el «look» de «{id}» no es un número de 0 a {looks}.</translation>
    </message>
    <message>
        <source>the project has an article “{id}” with another text</source>
        <translation>el proyecto tiene un artículo «{id}» con otro texto</translation>
    </message>
    <message>
        <source>the project has this link, but changed; it was left as it is</source>
        <translation>el proyecto tiene este enlace, pero cambiado; se dejó como está</translation>
    </message>
    <message>
        <source>the project has this span, but changed; it was left as it is</source>
        <translation>el proyecto tiene este fragmento, pero cambiado; se dejó como está</translation>
    </message>
    <message>
        <source>the share of the first one’s spans that the second has too</source>
        <translation>la parte de los fragmentos del primero que tiene también el segundo</translation>
    </message>
    <message>
        <source>the share of the second one’s spans that the first has too</source>
        <translation>la parte de los fragmentos del segundo que tiene también el primero</translation>
    </message>
    <message>
        <source>the span “{named}” is another annotator&apos;s, and a link joins two of one&apos;s own</source>
        <translation>el fragmento «{named}» es de otro anotador, y un enlace une dos propios</translation>
    </message>
    <message>
        <source>the spans lie so densely that the best alignment cannot be found in reasonable time</source>
        <translation>los fragmentos son tan densos que el mejor emparejamiento no se encuentra en un tiempo razonable</translation>
    </message>
    <message>
        <source>the status {value} is not known; known are {known}</source>
        <translation>el estado {value} no se conoce; se conocen {known}</translation>
    </message>
    <message>
        <source>the system does not permit it</source>
        <translation>el sistema no lo permite</translation>
    </message>
    <message>
        <source>the text of an article was put back from a backup</source>
        <translation>el texto de un artículo se recuperó de una copia de seguridad</translation>
    </message>
    <message>
        <source>the threads leave nothing to chance: both are all one thread, or both join nothing</source>
        <translation>los hilos no dejan nada al azar: en ambos todo es un hilo, o nada se une</translation>
    </message>
    <message>
        <source>the value of “{name}” is no text</source>
        <translation>el valor de «{name}» no es texto</translation>
    </message>
    <message>
        <source>the value of “{name}” {problem}</source>
        <translation>el valor de «{name}» {problem}</translation>
    </message>
    <message>
        <source>the {what} {said} {problem}; {said2}</source>
        <translation>{said} ({what}) {problem}; {said2}</translation>
    </message>
    <message>
        <source>there is no span “{named}”</source>
        <translation>no hay ningún fragmento «{named}»</translation>
    </message>
    <message>
        <source>there is only one category, so nothing could differ by chance</source>
        <translation>solo hay una categoría, así que nada podía diferir por azar</translation>
    </message>
    <message>
        <source>things that another program left in the file were removed</source>
        <translation>se quitaron cosas que otro programa dejó en el archivo</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>token boundaries</source>
        <translation>límites de palabras</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>two of its links have the id {twice}</source>
        <translation>dos de sus enlaces tienen el identificador {twice}</translation>
    </message>
    <message>
        <source>two of its spans have the id {twice}</source>
        <translation>dos de sus fragmentos tienen el identificador {twice}</translation>
    </message>
    <message>
        <source>u-alpha</source>
        <translation>u-alfa</translation>
    </message>
    <message>
        <source>u-alpha of 1995</source>
        <translation>u-alfa de 1995</translation>
    </message>
    <message>
        <source>u-alpha, marked or not</source>
        <translation>u-alfa, marcado o no</translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <translation>sobra un paréntesis</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>unknown {id}</source>
        <translation>desconocido {id}</translation>
    </message>
    <message>
        <source>unpack it, and import the folder</source>
        <translation>descomprímalo e importe la carpeta</translation>
    </message>
    <message>
        <source>unpack it, and import the texts in its Sources</source>
        <translation>descomprímalo e importe los textos de su carpeta Sources</translation>
    </message>
    <message>
        <source>unreadable entries of the history were removed, and their steps cannot be undone any more</source>
        <translation>se quitaron entradas ilegibles del historial, y sus pasos ya no se pueden deshacer</translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <translation>un corchete no se cierra</translation>
    </message>
    <message>
        <source>untouched</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>user {value}</source>
        <translation>usuario {value}</translation>
    </message>
    <message>
        <source>values of units</source>
        <translation>valores de unidades</translation>
    </message>
    <message>
        <source>was read no further: {problems} lines are bad</source>
        <translation>no se leyó más; líneas incorrectas: {problems}</translation>
    </message>
    <message>
        <source>what another program left in the file was removed</source>
        <translation>se quitó lo que otro programa dejó en el archivo</translation>
    </message>
    <message>
        <source>what is said of where gold comes from belongs to no gold span or link</source>
        <translation>lo que se dice del origen de la referencia no corresponde a ningún fragmento o enlace de referencia</translation>
    </message>
    <message>
        <source>what it says of its article {found}</source>
        <translation>lo que dice de su artículo {found}</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrectos</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>como eligió</translation>
    </message>
    <message>
        <source>{action} takes away {spans} of {before} spans of {annotator}.</source>
        <translation>{action} quita {spans} de los {before} fragmentos de {annotator}.</translation>
    </message>
    <message>
        <source>{annotator} against {reference}: {articles} articles.</source>
        <translation>{annotator} frente a {reference} (artículos: {articles}).</translation>
    </message>
    <message>
        <source>{annotator}, {day}, {articles} articles: {f1}</source>
        <translation>{annotator}, {day}, {articles} artículos: {f1}</translation>
    </message>
    <message>
        <source>{carried} Discard its values with it, or keep it.</source>
        <translation>{carried} Descarte sus valores con él o consérvelo.</translation>
    </message>
    <message>
        <source>{carried} Merge it into another label instead.</source>
        <translation>{carried} Fusiónela en su lugar con otra etiqueta.</translation>
    </message>
    <message>
        <source>{count} annotation{s} left out that had been skipped</source>
        <translation>anotaciones saltadas que se dejaron fuera: {count}</translation>
    </message>
    <message>
        <source>{count} article</source>
        <translation>{count} artículo</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <translation>
            <numerusform>{count} artículo</numerusform>
            <numerusform>{count} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} article{s} marked as done: {program} does not hold that</source>
        <translation>artículos marcados como terminados: {count}; {program} no lo guarda</translation>
    </message>
    <message>
        <source>{count} article{s} with an outlet, a day or a title of its own, which {program} does not hold</source>
        <translation>artículos con medio, día o título propio, que {program} no guarda: {count}</translation>
    </message>
    <message>
        <source>{count} draft{s} left out: no annotations yet</source>
        <translation>borradores que se dejaron fuera, aún sin anotaciones: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} archivo</numerusform>
            <numerusform>{count} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} link</source>
        <translation>{count} enlace</translation>
    </message>
    <message numerus="yes">
        <source>{count} links</source>
        <translation>
            <numerusform>{count} enlace</numerusform>
            <numerusform>{count} enlaces</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} link{s} left out whose other end is not exported</source>
        <translation>enlaces que se dejaron fuera porque su otro extremo no se exporta: {count}</translation>
    </message>
    <message>
        <source>{count} link{s} left out with a span at its end</source>
        <translation>enlaces que se dejaron fuera con el fragmento de uno de sus extremos: {count}</translation>
    </message>
    <message>
        <source>{count} link{s} left out: {program} has none</source>
        <translation>enlaces que se dejaron fuera: {count}; {program} no tiene ninguno</translation>
    </message>
    <message>
        <source>{count} link{s} to other articles left out: {program} has none</source>
        <translation>enlaces a otros artículos que se dejaron fuera: {count}; {program} no tiene ninguno</translation>
    </message>
    <message numerus="yes">
        <source>{count} new labels</source>
        <translation>
            <numerusform>{count} etiqueta nueva</numerusform>
            <numerusform>{count} etiquetas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new link types</source>
        <translation>
            <numerusform>{count} tipo de enlace nuevo</numerusform>
            <numerusform>{count} tipos de enlace nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} piece{s} left out of spans whose other pieces are written</source>
        <translation>trozos que se dejaron fuera, de fragmentos cuyos otros trozos se escriben: {count}</translation>
    </message>
    <message>
        <source>{count} prediction{s} left out whose results the file lacks</source>
        <translation>predicciones que se dejaron fuera, cuyos resultados faltan en el archivo: {count}</translation>
    </message>
    <message>
        <source>{count} relation{s} left out: not between two marks on the text</source>
        <translation>relaciones que se dejaron fuera: {count}; no unen dos marcas del texto</translation>
    </message>
    <message>
        <source>{count} skipped annotation{s} kept, for the marks made before</source>
        <translation>anotaciones saltadas que se conservaron, por las marcas hechas antes: {count}</translation>
    </message>
    <message>
        <source>{count} span</source>
        <translation>{count} fragmento</translation>
    </message>
    <message numerus="yes">
        <source>{count} spans</source>
        <translation>
            <numerusform>{count} fragmento</numerusform>
            <numerusform>{count} fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} span{s} left out for a longer one on the same tokens: a token has one tag</source>
        <translation>fragmentos que se dejaron fuera por uno más largo en las mismas palabras: {count}; una palabra tiene una sola etiqueta</translation>
    </message>
    <message>
        <source>{count} span{s} of line ends alone left out</source>
        <translation>fragmentos de solo finales de línea que se dejaron fuera: {count}</translation>
    </message>
    <message>
        <source>{count} span{s} of pieces that only a line end parts: they come back as one piece</source>
        <translation>fragmentos cuyos trozos solo separa un final de línea: {count}; vuelven como un solo trozo</translation>
    </message>
    <message>
        <source>{count} span{s} of several pieces: each piece is written as a span</source>
        <translation>fragmentos de varios trozos: {count}; cada trozo se escribe como un fragmento</translation>
    </message>
    <message>
        <source>{count} span{s} of several pieces: {program} shows all between them too</source>
        <translation>fragmentos de varios trozos: {count}; {program} muestra también todo lo que hay entre ellos</translation>
    </message>
    <message>
        <source>{count} span{s} of white space alone left out</source>
        <translation>fragmentos de solo espacios en blanco que se dejaron fuera: {count}</translation>
    </message>
    <message>
        <source>{count} span{s} widened to whole tokens</source>
        <translation>fragmentos ampliados a palabras enteras: {count}</translation>
    </message>
    <message>
        <source>{count} span{s} with a speaker or the like, which {program} does not hold</source>
        <translation>fragmentos con hablante u otro atributo: {count}; {program} no lo guarda</translation>
    </message>
    <message>
        <source>{count} span{s} with a speaker or the like, which {program} shows as remarks</source>
        <translation>fragmentos con hablante u otro atributo: {count}; {program} lo muestra como comentario</translation>
    </message>
    <message>
        <source>{count} span{s} with a speaker or the like: {program} does not show it</source>
        <translation>fragmentos con hablante o similar: {count}; {program} no lo muestra</translation>
    </message>
    <message>
        <source>{count} span{s} written without the line ends at their ends</source>
        <translation>fragmentos escritos sin los finales de línea de sus extremos: {count}</translation>
    </message>
    <message>
        <source>{count} suggestion</source>
        <translation>{count} sugerencia</translation>
    </message>
    <message numerus="yes">
        <source>{count} suggestions</source>
        <translation>
            <numerusform>{count} sugerencia</numerusform>
            <numerusform>{count} sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} value{s} of several lines written in one</source>
        <translation>valores de varias líneas escritos en una sola: {count}</translation>
    </message>
    <message>
        <source>{count} {kind} result{s} left out: no mark on a stretch of the text</source>
        <translation>resultados que se dejaron fuera ({kind}): {count}; no marcan nada en el texto</translation>
    </message>
    <message>
        <source>{count} {many}</source>
        <translation>{many} ({count})</translation>
    </message>
    <message>
        <source>{every} articles; {both} of them read by all.</source>
        <translation>{every} artículos; {both} de ellos leídos por todos.</translation>
    </message>
    <message>
        <source>{files} article{s} whose id is no name of a file got a name made of it</source>
        <translation>artículos cuyo identificador no sirve de nombre de archivo y llevan uno hecho de él: {files}</translation>
    </message>
    <message>
        <source>{files} files were read again.</source>
        <translation>Archivos leídos de nuevo: {files}.</translation>
    </message>
    <message>
        <source>{first} against {second}</source>
        <translation>{first} frente a {second}</translation>
    </message>
    <message>
        <source>{first}: {row}. {second}: {column}. {n} spans</source>
        <translation>{first}: {row}. {second}: {column}. Fragmentos: {n}</translation>
    </message>
    <message>
        <source>{gold} in gold</source>
        <translation>{gold} en la referencia</translation>
    </message>
    <message>
        <source>{id}: its trigger is none of its marks</source>
        <translation>{id}: su desencadenante no es ninguna de sus marcas</translation>
    </message>
    <message>
        <source>{id}: its words are {said}, but at {ends} its text has {there}</source>
        <translation>{id}: sus palabras son {said}, pero en {ends} su texto tiene {there}</translation>
    </message>
    <message>
        <source>{id}: {ends} is no stretch of its text</source>
        <translation>{id}: {ends} no es un tramo de su texto</translation>
    </message>
    <message>
        <source>{id}: {end} is none of its marks</source>
        <translation>{id}: {end} no es ninguna de sus marcas</translation>
    </message>
    <message>
        <source>{keys} of its links left out</source>
        <translation>se dejó fuera de sus enlaces: {keys}</translation>
    </message>
    <message>
        <source>{left_out} left out</source>
        <translation>{left_out}: se dejó fuera</translation>
    </message>
    <message>
        <source>{left_out} left out: meta has the same</source>
        <translation>{left_out}: se dejó fuera, meta tiene lo mismo</translation>
    </message>
    <message>
        <source>{left_out} of other kinds left out</source>
        <translation>se dejaron fuera otros tipos: {left_out}</translation>
    </message>
    <message>
        <source>{many} do not join</source>
        <translation>{many} no admiten</translation>
    </message>
    <message>
        <source>{metric} by label</source>
        <translation>{metric} por etiqueta</translation>
    </message>
    <message>
        <source>{metric} of each two annotators</source>
        <translation>{metric}, anotadores de dos en dos</translation>
    </message>
    <message>
        <source>{missing} not found</source>
        <translation>no encontrado: {missing}</translation>
    </message>
    <message>
        <source>{more} more</source>
        <translation>{more} más</translation>
    </message>
    <message>
        <source>{more} more articles have the text of others</source>
        <translation>otros artículos con el texto de otros: {more}</translation>
    </message>
    <message>
        <source>{moved} kept under meta</source>
        <translation>{moved}: se conserva en meta</translation>
    </message>
    <message>
        <source>{name} cannot be measured by the same layer.</source>
        <translation>{name} no se puede medir con la misma capa.</translation>
    </message>
    <message>
        <source>{name} is no name for an annotator: {problem}.</source>
        <translation>{name} no es nombre para un anotador: {problem}.</translation>
    </message>
    <message>
        <source>{name} of a span is kept, though the scheme does not allow it: {why}</source>
        <translation>{name} de un fragmento se conserva, aunque el esquema no lo admite: {why}</translation>
    </message>
    <message>
        <source>{name} of {units}</source>
        <translation>{name} de {units}</translation>
    </message>
    <message>
        <source>{name}, F1</source>
        <translation>{name}, F1</translation>
    </message>
    <message>
        <source>{name}, precision</source>
        <translation>{name}, precisión</translation>
    </message>
    <message>
        <source>{name}, recall</source>
        <translation>{name}, exhaustividad</translation>
    </message>
    <message>
        <source>{option} maps it, --add-labels adds it</source>
        <translation>{option} lo convierte, --add-labels lo añade</translation>
    </message>
    <message>
        <source>{other} left out: its spans stand under {key}</source>
        <translation>{other} se dejó fuera: sus fragmentos están en {key}</translation>
    </message>
    <message>
        <source>{owner} is of Label Studio&apos;s JSON-MIN; export that project as JSON instead</source>
        <translation>{owner} es JSON-MIN de Label Studio; exporte ese proyecto como JSON</translation>
    </message>
    <message>
        <source>{owner} should be an object and is {row}</source>
        <translation>{owner} debería ser un objeto y es {row}</translation>
    </message>
    <message>
        <source>{owner}&quot;{key}&quot; is no id but {text}</source>
        <translation>{owner}&quot;{key}&quot; no es un identificador sino {text}</translation>
    </message>
    <message>
        <source>{owner}&quot;{key}&quot; should be text and is {value}</source>
        <translation>{owner}&quot;{key}&quot; debería ser texto y es {value}</translation>
    </message>
    <message>
        <source>{owner}, relation {number}</source>
        <translation>{owner}, relación {number}</translation>
    </message>
    <message>
        <source>{owner}, result {name}</source>
        <translation>{owner}, resultado {name}</translation>
    </message>
    <message>
        <source>{owner}: &quot;fragments&quot; should be a list of [start, end]</source>
        <translation>{owner}: &quot;fragments&quot; debería ser una lista de [start, end]</translation>
    </message>
    <message>
        <source>{owner}: &quot;{key}&quot; should be an object and is {value}</source>
        <translation>{owner}: &quot;{key}&quot; debería ser un objeto y es {value}</translation>
    </message>
    <message>
        <source>{owner}: each of &quot;from&quot; should be an object and one is {row}</source>
        <translation>{owner}: cada elemento de &quot;from&quot; debería ser un objeto y uno es {row}</translation>
    </message>
    <message>
        <source>{owner}: has no label</source>
        <translation>{owner}: no tiene etiqueta</translation>
    </message>
    <message>
        <source>{owner}: it has no target</source>
        <translation>{owner}: no tiene destino</translation>
    </message>
    <message>
        <source>{owner}: it joins {source} with itself</source>
        <translation>{owner}: une {source} consigo mismo</translation>
    </message>
    <message>
        <source>{owner}: its &quot;fragments&quot; do not begin and end where it does</source>
        <translation>{owner}: sus &quot;fragments&quot; no empiezan y terminan donde él</translation>
    </message>
    <message>
        <source>{owner}: its source {source} is none of the spans of this line</source>
        <translation>{owner}: su origen {source} no es ninguno de los fragmentos de esta línea</translation>
    </message>
    <message>
        <source>{owner}: marks {tag}, which is no text of the task</source>
        <translation>{owner}: marca {tag}, que no es un texto de la tarea</translation>
    </message>
    <message>
        <source>{owner}: result {number} should be an object and is {row}</source>
        <translation>{owner}: el resultado {number} debería ser un objeto y es {row}</translation>
    </message>
    <message>
        <source>{owner}: the source {source} is not known; known are {known}</source>
        <translation>{owner}: el origen {source} no se conoce; se conocen {known}</translation>
    </message>
    <message>
        <source>{owner}: {end} is none of the spans of this example</source>
        <translation>{owner}: {end} no es ninguno de los fragmentos de este ejemplo</translation>
    </message>
    <message>
        <source>{owner}: {name} should be a whole number and {what}</source>
        <translation>{owner}: {name} debería ser un número entero y {what}</translation>
    </message>
    <message>
        <source>{parts} written to {places}.</source>
        <translation>{parts} escritos en {places}.</translation>
    </message>
    <message>
        <source>{parts} written to {places}; left out: {left}.</source>
        <translation>{parts} escritos en {places}; se dejaron fuera: {left}.</translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>{path}, línea {line}</translation>
    </message>
    <message>
        <source>{path}, line {line}: {text}</source>
        <translation>{path}, línea {line}: {text}</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{places} times</source>
        <translation>
            <numerusform>una vez</numerusform>
            <numerusform>{places} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; the file may have been cut off here</source>
        <translation>{reason}; el archivo puede estar cortado aquí</translation>
    </message>
    <message>
        <source>{row} by {row2}</source>
        <translation>{row} de {row2}</translation>
    </message>
    <message>
        <source>{says} The mean over each two annotators.</source>
        <translation>{says} La media de los anotadores de dos en dos.</translation>
    </message>
    <message>
        <source>{start} to {end} is no stretch of a text of {length} characters</source>
        <translation>de {start} a {end} no es un tramo de un texto de {length} caracteres</translation>
    </message>
    <message>
        <source>{tag} is no tag such as B-denial, I-denial or O</source>
        <translation>{tag} no es una etiqueta como B-denial, I-denial u O</translation>
    </message>
    <message>
        <source>{text} is no line of brat&apos;s</source>
        <translation>{text} no es una línea de brat</translation>
    </message>
    <message>
        <source>{text} is no part of a split; write train=0.8,dev=0.1,test=0.1 or the like.</source>
        <translation>{text} no es una parte de una división; escriba train=0.8,dev=0.1,test=0.1 o similar.</translation>
    </message>
    <message>
        <source>{title} has one annotator in a file, and this export has {names}. Choose one with --annotator, or name a file with -o: each then gets one.</source>
        <translation>{title} tiene un solo anotador por archivo, y esta exportación tiene {names}. Elija uno con --annotator, o indique un archivo con -o: cada uno tendrá el suyo.</translation>
    </message>
    <message>
        <source>{title} is a folder of files; name one with -o.</source>
        <translation>{title} es una carpeta de archivos; nombre una con -o.</translation>
    </message>
    <message>
        <source>{total} of other kinds left out ({kinds})</source>
        <translation>se dejaron fuera otros tipos: {total} ({kinds})</translation>
    </message>
    <message>
        <source>{value} added</source>
        <translation>añadidos: {value}</translation>
    </message>
    <message>
        <source>{value} refused</source>
        <translation>rechazados: {value}</translation>
    </message>
    <message>
        <source>{value} unchanged</source>
        <translation>sin cambios: {value}</translation>
    </message>
    <message>
        <source>{what} ({counts})</source>
        <translation>{what} ({counts})</translation>
    </message>
    <message>
        <source>{what} and {count} more</source>
        <translation>{what} y {count} más</translation>
    </message>
    <message>
        <source>{what} in “{title}”</source>
        <translation>{what} en «{title}»</translation>
    </message>
    <message>
        <source>{what} needs some words.</source>
        <translation>Hacen falta unas palabras: {what}.</translation>
    </message>
    <message>
        <source>{what}; read are {suffixes}, any other name if its format is said</source>
        <translation>{what}; se leen {suffixes}, cualquier otro nombre si se dice su formato</translation>
    </message>
    <message>
        <source>{who} on task {name}</source>
        <translation>{who} en la tarea {name}</translation>
    </message>
    <message>
        <source>“{backup}” cannot be restored in place of itself.</source>
        <translation>«{backup}» no se puede restaurar en lugar de sí mismo.</translation>
    </message>
    <message>
        <source>“{holders}” and “{id}” both have the key “{key}”.</source>
        <translation>«{holders}» y «{id}» tienen ambos la tecla «{key}».</translation>
    </message>
    <message>
        <source>“{id}” cannot have the key “{key}”: only the digits 1 to 9 reach a label.</source>
        <translation>«{id}» no puede tener la tecla «{key}»: solo las cifras del 1 al 9 llegan a una etiqueta.</translation>
    </message>
    <message>
        <source>“{id}” is no identifier: use letters, digits and _.</source>
        <translation>«{id}» no es un identificador: use letras, cifras y _.</translation>
    </message>
    <message>
        <source>“{kind}” is none of {kinds}.</source>
        <translation>«{kind}» no figura en esta lista: {kinds}.</translation>
    </message>
    <message>
        <source>“{name}” cannot have this value: {problem}.</source>
        <translation>«{name}» no puede tener este valor: {problem}.</translation>
    </message>
    <message>
        <source>“{name}” does not lead from {names} to {names2} in this scheme.</source>
        <translation>«{name}» no lleva de {names} a {names2} en este esquema.</translation>
    </message>
    <message>
        <source>“{name}” is a choice among nothing: say what there is to choose.</source>
        <translation>«{name}» es una elección sin opciones: diga qué se puede elegir.</translation>
    </message>
    <message>
        <source>“{name}” is a machine here, and no annotator: --map-annotator gives another name</source>
        <translation>«{name}» es aquí una máquina, no un anotador: --map-annotator da otro nombre</translation>
    </message>
    <message>
        <source>“{name}” is a person here, and no machine: --map-annotator gives another name</source>
        <translation>«{name}» es aquí una persona, no una máquina: --map-annotator da otro nombre</translation>
    </message>
    <message>
        <source>“{name}” is for “{name2}” alone. Change that first.</source>
        <translation>«{name}» es solo para «{name2}». Cambie eso antes.</translation>
    </message>
    <message>
        <source>“{name}” is no name for an annotator: {problem}.</source>
        <translation>«{name}» no es nombre para un anotador: {problem}.</translation>
    </message>
    <message>
        <source>“{name}” is not for spans of the label {label}.</source>
        <translation>«{name}» no es para fragmentos de la etiqueta {label}.</translation>
    </message>
    <message>
        <source>“{name}” is on {uses}.</source>
        <translation>«{name}» está en {uses}.</translation>
    </message>
    <message>
        <source>“{name}” is the gold layer here, and no annotator</source>
        <translation>«{name}» es aquí la capa de referencia, no un anotador</translation>
    </message>
    <message>
        <source>“{name}” is the gold layer of this project; choose another name.</source>
        <translation>«{name}» es la capa de referencia de este proyecto; elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” is the type of {uses}. Change or delete them first.</source>
        <translation>«{name}» es el tipo de {uses}. Cámbielos o bórrelos antes.</translation>
    </message>
    <message>
        <source>“{name}” is this project itself.</source>
        <translation>«{name}» es este mismo proyecto.</translation>
    </message>
    <message>
        <source>“{name}” lies in a folder that {synced} synchronises, which can bring back an older file or make two of one. Keep it in a folder of this computer alone, give others copies, and bring these together with “Merge”.</source>
        <translation>«{name}» está en una carpeta que {synced} sincroniza, lo que puede traer de vuelta un archivo antiguo o hacer dos de uno. Guárdelo en una carpeta solo de este ordenador, dé copias a otros y júntelas con «Fusionar».</translation>
    </message>
    <message>
        <source>“{name}” lies on a network drive ({network}), where two computers may write to it at once. Copy it to this computer, work there, and bring copies together with “Merge”.</source>
        <translation>«{name}» está en una unidad de red ({network}), donde dos ordenadores pueden escribir a la vez. Cópielo a este ordenador, trabaje ahí y junte las copias con «Fusionar».</translation>
    </message>
    <message>
        <source>“{name}” makes suggestions in this project; choose another name.</source>
        <translation>«{name}» hace sugerencias en este proyecto; elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {title} is a folder with such a file for each article. Name it “{other}”.</source>
        <translation>No se escribió «{name}»: {title} es una carpeta con un archivo así por cada artículo. Llámela «{other}».</translation>
    </message>
    <message>
        <source>“{name}” was not written: {title} is only read. Name a file of another format.</source>
        <translation>No se escribió «{name}»: {title} solo se lee. Indique un archivo de otro formato.</translation>
    </message>
    <message>
        <source>“{name}” was read again.</source>
        <translation>«{name}» se leyó de nuevo.</translation>
    </message>
    <message>
        <source>“{other}” was not merged: the spans that it holds and those that arrived do not add up. “annotator check” says whether it is damaged.</source>
        <translation>«{other}» no se fusionó: los fragmentos que contiene y los que llegaron no cuadran. «annotator check» dice si está dañado.</translation>
    </message>
    <message>
        <source>“{path}” cannot be made: No such file or directory.</source>
        <translation>«{path}» no se puede crear: no existe el archivo o la carpeta.</translation>
    </message>
    <message>
        <source>“{path}” cannot be made: {error}.</source>
        <translation>«{path}» no se puede crear: {error}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be merged into itself.</source>
        <translation>«{path}» no se puede fusionar consigo mismo.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened: {error}.</source>
        <translation>«{path}» no se puede abrir: {error}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {error}.</source>
        <translation>«{path}» no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written safely: {error}. What was done last is in the file, but may be lost where the computer stops before the disk serves again.</source>
        <translation>«{path}» no se pudo escribir de forma segura: {error}. Lo último que se hizo está en el archivo, pero puede perderse si el ordenador se para antes de que el disco responda.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}. Nothing was changed.</source>
        <translation>No se pudo escribir «{path}»: {reason}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}. What was there before is unchanged.</source>
        <translation>«{path}» no se pudo escribir: {reason}. Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>“{path}” could not be {done}: {reason}. Nothing was changed in it.</source>
        <translation>«{path}» no pudo ser {done}: {reason}. Nada se cambió en él.</translation>
    </message>
    <message>
        <source>“{path}” exists already, so no new project is made there.</source>
        <translation>«{path}» ya existe, así que ahí no se crea un proyecto nuevo.</translation>
    </message>
    <message>
        <source>“{path}” has no gold layer: nobody has adjudicated its layers yet. Name an annotator to be measured by with --against.</source>
        <translation>«{path}» no tiene capa de referencia: nadie ha arbitrado aún sus capas. Nombre con --against a un anotador con el que medir.</translation>
    </message>
    <message>
        <source>“{path}” has no gold layer: nobody has decided anything in it yet. Export the annotators&apos; own layers, or begin with: annotator review PROJECT --accept-agreed</source>
        <translation>«{path}» no tiene capa de referencia: nadie ha decidido aún nada en él. Exporte las capas de los anotadores, o empiece con: annotator review PROJECT --accept-agreed</translation>
    </message>
    <message>
        <source>“{path}” holds an unexpected {kind} (“{name}”), which no project has; it could change what is stored, so the file is not opened. “annotator check --repair” removes it.</source>
        <translation>«{path}» contiene un elemento inesperado ({kind} «{name}») que ningún proyecto tiene; podría cambiar lo guardado, así que el archivo no se abre. «annotator check --repair» lo quita.</translation>
    </message>
    <message>
        <source>“{path}” is a database of another program, not a project.</source>
        <translation>«{path}» es una base de datos de otro programa, no un proyecto.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a project file.</source>
        <translation>«{path}» es una carpeta, no un archivo de proyecto.</translation>
    </message>
    <message>
        <source>“{path}” is a project, or called like one, and was left alone. Name another file.</source>
        <translation>«{path}» es un proyecto, o se llama como uno, y se dejó como está. Nombre otro archivo.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, so what it holds is not known.</source>
        <translation>«{path}» está dañado; no se sabe qué contiene.</translation>
    </message>
    <message>
        <source>“{path}” is damaged: some of its rows refer to nothing, or cannot be read. Check and repair it first, or have it sent again.</source>
        <translation>«{path}» está dañado: algunas de sus filas no remiten a nada o no se pueden leer. Compruébelo y repárelo primero, o pida que se lo envíen de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” is damaged: {how}. It was left as it is; restore it from a backup, or have it sent again.</source>
        <translation>«{path}» está dañado: {how}. Se dejó como está; restáurelo de una copia de seguridad o pida que se lo envíen de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” is open for reading only, so nothing in it can be changed. Work on a copy of it, in a folder that may be written.</source>
        <translation>«{path}» está abierto solo para leer, así que nada en él se puede cambiar. Trabaje en una copia, en una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>“{path}” is empty (0 bytes), so it is no project any more. Restore it from a backup; if it was never one, delete it.</source>
        <translation>«{path}» está vacío (0 bytes), así que ya no es un proyecto. Restáurelo de una copia de seguridad; si nunca lo fue, bórrelo.</translation>
    </message>
    <message>
        <source>“{path}” is in use: another program has it locked. Try again when it is done.</source>
        <translation>«{path}» está en uso: otro programa lo tiene bloqueado. Inténtelo cuando termine.</translation>
    </message>
    <message>
        <source>“{path}” is no ordinary file, so it is no project.</source>
        <translation>«{path}» no es un archivo corriente, así que no es un proyecto.</translation>
    </message>
    <message>
        <source>“{path}” is no project: it is not a database, or its beginning is damaged. If it was a project, restore it from a backup.</source>
        <translation>«{path}» no es un proyecto: no es una base de datos, o su principio está dañado. Si era un proyecto, restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>“{path}” is not there (any more).</source>
        <translation>«{path}» no está (ya) ahí.</translation>
    </message>
    <message>
        <source>“{path}” is open in another window{who}. Close it there, or open it for reading only.</source>
        <translation>«{path}» está abierto en otra ventana{who}. Ciérrelo allí o ábralo solo para leer.</translation>
    </message>
    <message>
        <source>“{path}” is the project itself; name another file.</source>
        <translation>«{path}» es el proyecto mismo; nombre otro archivo.</translation>
    </message>
    <message>
        <source>“{path}” is there already, and not empty. Name a new folder, or an empty one.</source>
        <translation>«{path}» ya existe y no está vacía. Nombre una carpeta nueva o una vacía.</translation>
    </message>
    <message>
        <source>“{path}” is there already. A file for each annotator is written: name another one, or put those away first.</source>
        <translation>«{path}» ya existe. Se escribe un archivo por anotador: nombre otro o guarde antes esos en otro lugar.</translation>
    </message>
    <message>
        <source>“{path}” was left in the middle of a change by a crash, and can only be mended where it may be written. Copy it, with the file “-journal” beside it, to a folder of yours.</source>
        <translation>Un cierre brusco dejó «{path}» en mitad de un cambio, y solo se puede reparar donde se pueda escribir. Cópielo, con el archivo «-journal» de al lado, a una carpeta suya.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of this program (file version {version}, this program knows {version2}). Update the program to open it.</source>
        <translation>«{path}» se hizo con una versión más nueva de este programa (versión del archivo {version}, este programa conoce la {version2}). Actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>“{path}” was moved, deleted or replaced while it was open, so nothing can be stored in it. Bring it back, or close it and open the right file.</source>
        <translation>«{path}» se movió, borró o reemplazó mientras estaba abierto, así que no se puede guardar nada en él. Tráigalo de vuelta, o ciérrelo y abra el archivo correcto.</translation>
    </message>
    <message>
        <source>“{path}” was moved, deleted or replaced while it was open, so nothing was read or written. Bring it back, or close it and open the right file.</source>
        <translation>«{path}» se movió, se borró o se sustituyó mientras estaba abierto, así que no se leyó ni se escribió nada. Devuélvalo a su sitio, o ciérrelo y abra el archivo correcto.</translation>
    </message>
    <message>
        <source>“{place}” is there already, so nothing was handed out. Choose another folder.</source>
        <translation>«{place}» ya está ahí, así que no se repartió nada. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“{project}” cannot be written: {strerror}.</source>
        <translation>«{project}» no se puede escribir: {strerror}.</translation>
    </message>
    <message>
        <source>“{project}” is a folder, so no project can be restored there.</source>
        <translation>«{project}» es una carpeta, así que ahí no se puede restaurar un proyecto.</translation>
    </message>
    <message>
        <source>“{project}” is damaged: {found}. No backup was made of it, and earlier ones were left alone; “annotator check” names what is wrong.</source>
        <translation>«{project}» está dañado: {found}. No se hizo copia de seguridad, y las anteriores no se tocaron; «annotator check» dice qué está mal.</translation>
    </message>
    <message>
        <source>“{project}” is open in another window. Close it there, then restore.</source>
        <translation>«{project}» está abierto en otra ventana. Ciérrelo allí y luego restaure.</translation>
    </message>
    <message>
        <source>“{project}” is there already. Restore to another name, or replace it (--replace): what is there now is kept beside it.</source>
        <translation>«{project}» ya está ahí. Restaure con otro nombre o reemplácelo (--replace): lo que hay ahora se conserva al lado.</translation>
    </message>
    <message>
        <source>“{project}” was made meanwhile, and was left alone.</source>
        <translation>«{project}» se creó entretanto, y no se tocó.</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«{quote}»</translation>
    </message>
    <message>
        <source>“{real}” is of an earlier version of this program and could not be brought up to this one: {error}. Nothing was changed in it.</source>
        <translation>«{real}» es de una versión anterior de este programa y no se pudo poner al día: {error}. Nada se cambió en él.</translation>
    </message>
    <message>
        <source>“{real}” is of an earlier version of this program, and what it would be in this one is not the same. Nothing was changed in it.</source>
        <translation>«{real}» es de una versión anterior de este programa, y lo que sería en esta no es lo mismo. Nada se cambió en él.</translation>
    </message>
    <message>
        <source>“{target}” is the project itself; export to another file.</source>
        <translation>«{target}» es el proyecto mismo; exporte a otro archivo.</translation>
    </message>
    <message>
        <source>“{text}” cannot be {done}: {who} {has} since changed what it touched.</source>
        <translation>«{text}» no puede ser {done}: {who} ha cambiado desde entonces lo que tocó.</translation>
    </message>
    <message>
        <source>“{text}” is under way and changes this too: wait until that is done, or is cancelled.</source>
        <translation>«{text}» está en marcha y también cambia esto: espere a que termine o se cancele.</translation>
    </message>
    <message>
        <source>“{text}” is under way: until it is done, or is cancelled, this cannot be done.</source>
        <translation>«{text}» está en marcha: hasta que termine o se cancele, esto no se puede hacer.</translation>
    </message>
    <message>
        <source>“{text}” was cut off before it was done: until all is put back, nothing can be changed.</source>
        <translation>«{text}» se cortó antes de terminar: hasta que todo vuelva a su sitio, no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>“{text}” was undone, so nothing can be added to it.</source>
        <translation>«{text}» se deshizo, así que no se le puede añadir nada.</translation>
    </message>
    <message>
        <source>“{title}” has spans, so it is not untouched. Delete them first.</source>
        <translation>«{title}» tiene fragmentos: el artículo ya está empezado. Bórrelos antes.</translation>
    </message>
    <message>
        <source>“{value}” is no number</source>
        <translation>«{value}» no es un número</translation>
    </message>
    <message>
        <source>“{value}” is none of {choices}</source>
        <translation>«{value}» no figura en esta lista: {choices}</translation>
    </message>
</context>
<context>
    <name>dashboard</name>
    <message>
        <source>By publication</source>
        <translation>Por fecha de publicación</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Longest undone</source>
        <translation>Sin hacer desde hace más tiempo</translation>
    </message>
    <message>
        <source>Numbers as CSV …</source>
        <translation>Números en CSV…</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Over the days</source>
        <translation>A lo largo de los días</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Plots as PNG …</source>
        <translation>Gráficos en PNG…</translation>
    </message>
    <message>
        <source>Plots as SVG …</source>
        <translation>Gráficos en SVG…</translation>
    </message>
    <message>
        <source>There is no article behind it any more.</source>
        <translation>Ya no hay ningún artículo detrás.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{low}, {high}</source>
        <translation>{low}; {high}</translation>
    </message>
    <message>
        <source>{one} against {other}</source>
        <translation>{one} frente a {other}</translation>
    </message>
    <message>
        <source>{value}  {low} to {high}</source>
        <translation>{value}  {low} a {high}</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>respuesta nueva</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s).</source>
        <translation>
            <numerusform>%n cifra.</numerusform>
            <numerusform>%n cifras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement of {people}</source>
        <translation>Acuerdo de {people}</translation>
    </message>
    <message>
        <source>All agree</source>
        <translation>Todos coinciden</translation>
    </message>
    <message numerus="yes">
        <source>And %n more pair(s).</source>
        <translation>
            <numerusform>Y %n par más.</numerusform>
            <numerusform>Y %n pares más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which weigh less.</source>
        <translation>
            <numerusform>Y %n más, de menor peso.</numerusform>
            <numerusform>Y %n más, de menor peso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Article, the least agreement first</source>
        <translation>Artículo, primero el de menor acuerdo</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Desacuerdos</translation>
    </message>
    <message>
        <source>Each two annotators</source>
        <translation>Anotadores de dos en dos</translation>
    </message>
    <message>
        <source>Every figure by label</source>
        <translation>Todas las cifras por etiqueta</translation>
    </message>
    <message>
        <source>Every figure has a value.</source>
        <translation>Cada cifra tiene un valor.</translation>
    </message>
    <message>
        <source>Exact F1 {f1}: {counts}.</source>
        <translation>F1 exacto {f1}: {counts}.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Formula and source (in English)</source>
        <translation>Fórmula y fuente (en inglés)</translation>
    </message>
    <message>
        <source>In brackets: 95 % of {rounds} draws of the articles, with replacement, gave a figure between the two (seed {seed}).</source>
        <translation>Entre corchetes: el 95&#xa0;% de {rounds} sorteos de los artículos, con reemplazo, dio una cifra entre las dos (semilla {seed}).</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Lo que se dejó fuera</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Links differ</source>
        <translation>Difieren los enlaces</translation>
    </message>
    <message>
        <source>Made by Annotator {version}.</source>
        <translation>Hecho con Annotator {version}.</translation>
    </message>
    <message>
        <source>Marked by some only</source>
        <translation>Solo lo marcaron algunos</translation>
    </message>
    <message>
        <source>No annotator drew a link.</source>
        <translation>Ningún anotador trazó un enlace.</translation>
    </message>
    <message>
        <source>No article can be counted yet; what is lacking is listed below. --against NAME measures by another annotator&apos;s layer.</source>
        <translation>Aún no se puede contar ningún artículo; lo que falta se indica abajo. --against NOMBRE mide por la capa de otro anotador.</translation>
    </message>
    <message>
        <source>No label was used.</source>
        <translation>No se usó ninguna etiqueta.</translation>
    </message>
    <message>
        <source>Nobody marked anything in them.</source>
        <translation>Nadie marcó nada en ellos.</translation>
    </message>
    <message>
        <source>None has a value.</source>
        <translation>Ninguno tiene valor.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Of all annotators</source>
        <translation>De todos los anotadores</translation>
    </message>
    <message>
        <source>Off by: characters (tokens) on average where the boundaries differ; above 0 the span begins too early or ends too late, below 0 it is cut short.</source>
        <translation>Desviación: caracteres (palabras) de media donde los límites difieren; por encima de 0 el fragmento empieza demasiado pronto o termina demasiado tarde, por debajo queda corto.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>Overlapping words, other label</source>
        <translation>Palabras que se solapan, otra etiqueta</translation>
    </message>
    <message>
        <source>Same label, other boundaries</source>
        <translation>Misma etiqueta, otros límites</translation>
    </message>
    <message>
        <source>Same words, other label</source>
        <translation>Mismas palabras, otra etiqueta</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Las cifras</translation>
    </message>
    <message>
        <source>The second against the first</source>
        <translation>El segundo frente al primero</translation>
    </message>
    <message>
        <source>To look at, the gravest first</source>
        <translation>Por examinar, primero lo más grave</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Qué significan las cifras</translation>
    </message>
    <message>
        <source>Which label for which</source>
        <translation>Qué etiqueta por cuál</translation>
    </message>
    <message>
        <source>Without a figure</source>
        <translation>Sin cifra</translation>
    </message>
    <message>
        <source>Without a figure, and left out</source>
        <translation>Sin cifra, y lo que se dejó fuera</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadidos</translation>
    </message>
    <message>
        <source>confused with</source>
        <translation>confundidos con</translation>
    </message>
    <message>
        <source>drew no such link</source>
        <translation>no trazó ese enlace</translation>
    </message>
    <message>
        <source>end off by</source>
        <translation>final desviado en</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>marked nothing here</source>
        <translation>no marcó nada aquí</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>omitidos</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correctos</translation>
    </message>
    <message>
        <source>start off by</source>
        <translation>inicio desviado en</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado largos</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>demasiado cortos</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>esperados</translation>
    </message>
    <message>
        <source>with another label</source>
        <translation>con otra etiqueta</translation>
    </message>
    <message>
        <source>with other boundaries</source>
        <translation>con otros límites</translation>
    </message>
    <message>
        <source>{articles}, {all} of them read by all. Project {project}, {day}.</source>
        <translation>{articles}, {all} de ellos leídos por todos. Proyecto {project}, {day}.</translation>
    </message>
    <message>
        <source>{article}, at {place}: {what}</source>
        <translation>{article}, en {place}: {what}</translation>
    </message>
    <message>
        <source>{low}, {high}</source>
        <translation>{low}; {high}</translation>
    </message>
    <message>
        <source>{one} against {other}</source>
        <translation>{one} frente a {other}</translation>
    </message>
    <message>
        <source>{person} against {reference}, {articles}.</source>
        <translation>{person} frente a {reference}, {articles}.</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>… and {more} more; --cases {all} shows them all</source>
        <translation>… y {more} más; --cases {all} los muestra todos</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>All agree</source>
        <translation>Todos coinciden</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>All marks here have the same words: take one of them by its number.</source>
        <translation>Todas las marcas tienen aquí las mismas palabras: tome una por su número.</translation>
    </message>
    <message>
        <source>Case {n} of {all}  ·  {decided} decided</source>
        <translation>Caso {n} de {all}  ·  decididos: {decided}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididos</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazados</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lagunas</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Por orden</translation>
    </message>
    <message>
        <source>Links differ</source>
        <translation>Difieren los enlaces</translation>
    </message>
    <message>
        <source>Marked by nobody</source>
        <translation>Nadie lo marcó</translation>
    </message>
    <message>
        <source>Not marked by all</source>
        <translation>No lo marcaron todos</translation>
    </message>
    <message>
        <source>One span of all words that anybody marked here: “{words}”</source>
        <translation>Un fragmento con todas las palabras que alguien marcó aquí: «{words}»</translation>
    </message>
    <message>
        <source>One span of the words that all marked here: “{words}”</source>
        <translation>Un fragmento con las palabras que todos marcaron aquí: «{words}»</translation>
    </message>
    <message>
        <source>Overlap, other label</source>
        <translation>Se solapan, otra etiqueta</translation>
    </message>
    <message>
        <source>Same label, other ends</source>
        <translation>Misma etiqueta, otros límites</translation>
    </message>
    <message>
        <source>Same words, other label</source>
        <translation>Mismas palabras, otra etiqueta</translation>
    </message>
    <message>
        <source>There is no word here that all have marked.</source>
        <translation>No hay aquí ninguna palabra que todos hayan marcado.</translation>
    </message>
    <message>
        <source>There is one mark here alone: take it, or choose Neither.</source>
        <translation>Aquí hay una sola marca: tómela o elija «Ninguno».</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Primero los peores</translation>
    </message>
    <message>
        <source>You choose its label then.</source>
        <translation>Después usted elige su etiqueta.</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>cambiado desde entonces</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>guideline gap</source>
        <translation>laguna de las pautas</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>{n} of {all} decided</source>
        <translation>{n} de {all} decididos</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>A new line in a note</source>
        <translation>Una línea nueva en una nota</translation>
    </message>
    <message>
        <source>Accents and vowel signs count</source>
        <translation>Los acentos y signos de vocal cuentan</translation>
    </message>
    <message>
        <source>At the chosen span</source>
        <translation>En el fragmento elegido</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Volver a los artículos</translation>
    </message>
    <message>
        <source>Check or uncheck a place</source>
        <translation>Marcar o desmarcar un resultado</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>Crear el proyecto</translation>
    </message>
    <message>
        <source>Do it, open it</source>
        <translation>Hacerlo, abrirlo</translation>
    </message>
    <message>
        <source>From line to line</source>
        <translation>De línea en línea</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>En todos los artículos</translation>
    </message>
    <message>
        <source>In the find bar</source>
        <translation>En la barra de búsqueda</translation>
    </message>
    <message>
        <source>In the history</source>
        <translation>En el historial</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>En la biblioteca</translation>
    </message>
    <message>
        <source>In the list of cases</source>
        <translation>En la lista de casos</translation>
    </message>
    <message>
        <source>In the list of spans</source>
        <translation>En la lista de fragmentos</translation>
    </message>
    <message>
        <source>In the scheme</source>
        <translation>En el esquema</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Leave; nothing is made</source>
        <translation>Salir; no se crea nada</translation>
    </message>
    <message>
        <source>Move the row up or down</source>
        <translation>Subir o bajar la fila</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>On the dashboard</source>
        <translation>En el cuadro de mando</translation>
    </message>
    <message>
        <source>On the page of a new project</source>
        <translation>En la página de un proyecto nuevo</translation>
    </message>
    <message>
        <source>On the page of figures</source>
        <translation>En la página de cifras</translation>
    </message>
    <message>
        <source>On the start page</source>
        <translation>En la página de inicio</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Abrir al lado</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Abrir aquí</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Show all articles again</source>
        <translation>Mostrar otra vez todos los artículos</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Ordenar por esta columna</translation>
    </message>
    <message>
        <source>Store what is typed</source>
        <translation>Guardar lo escrito</translation>
    </message>
    <message>
        <source>Take articles out of the list</source>
        <translation>Quitar artículos de la lista</translation>
    </message>
    <message>
        <source>The articles behind a figure or a bar</source>
        <translation>Los artículos detrás de una cifra o una barra</translation>
    </message>
    <message>
        <source>The cases behind a figure</source>
        <translation>Los casos detrás de una cifra</translation>
    </message>
    <message>
        <source>To the places found; there, open one</source>
        <translation>A los resultados; allí, abrir uno</translation>
    </message>
    <message>
        <source>Upper and lower case count</source>
        <translation>Cuentan mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras enteras</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>Links ({n}): {links}</source>
        <translation>Enlaces ({n}): {links}</translation>
    </message>
    <message>
        <source>suggested: {label}</source>
        <translation>sugerencia: {label}</translation>
    </message>
    <message>
        <source>suggested: {label} by {name}</source>
        <translation>sugerencia: {label}, de {name}</translation>
    </message>
    <message>
        <source>{label} by {speaker}</source>
        <translation>{label} ({speaker})</translation>
    </message>
    <message>
        <source>{mark}, ends</source>
        <translation>{mark}, termina</translation>
    </message>
    <message>
        <source>{mark}, goes on</source>
        <translation>{mark}, sigue</translation>
    </message>
    <message>
        <source>{mark}, inside</source>
        <translation>{mark}, dentro</translation>
    </message>
    <message>
        <source>{mark}, links: {n}</source>
        <translation>{mark}, enlaces: {n}</translation>
    </message>
    <message>
        <source>{mark}, marked by {name}</source>
        <translation>{mark}, marcado por {name}</translation>
    </message>
    <message>
        <source>{mark}, starts</source>
        <translation>{mark}, empieza</translation>
    </message>
</context>
<context>
    <name>switches</name>
    <message>
        <source>{switch}: off</source>
        <translation>{switch}: no</translation>
    </message>
    <message>
        <source>{switch}: on</source>
        <translation>{switch}: sí</translation>
    </message>
</context>
</TS>
