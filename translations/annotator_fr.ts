<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Annotator</source>
        <translation>À propos d’Annotator</translation>
    </message>
    <message>
        <source>Apache License 2.0; the sample project CC0</source>
        <translation>Licence Apache 2.0&#x202f;; le projet d’exemple CC0</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Read news articles side by side and mark who alleges, denies, demands and claims evidence.</source>
        <translation>Lire des articles de presse côte à côte et marquer qui allègue, dément, exige et invoque des preuves.</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Ce projet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>{version}, with Qt {qt}</source>
        <translation>{version}, avec Qt {qt}</translation>
    </message>
</context>
<context>
    <name>AgreementBoard</name>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Agreement needs two annotators who have each begun an article.

Merge a colleague’s project, or import their layer; then open this page again.</source>
        <translation>Pour mesurer l’accord, il faut deux annotateurs ayant chacun commencé un article.

Fusionnez le projet d’un collègue, ou importez sa couche&#x202f;; puis rouvrez cette page.</translation>
    </message>
    <message>
        <source>Agreement needs two.</source>
        <translation>Pour mesurer l’accord, il en faut deux.</translation>
    </message>
    <message>
        <source>Choose whom to compare.</source>
        <translation>Choisissez qui comparer.</translation>
    </message>
    <message>
        <source>Click a figure, or press Enter on it, to see its cases. S sorts by its column.</source>
        <translation>Cliquez sur un chiffre, ou appuyez sur Entrée, pour voir ses cas. S trie par sa colonne.</translation>
    </message>
    <message>
        <source>Click or Enter: the cases behind it.</source>
        <translation>Clic ou Entrée&#xa0;: les cas derrière ce chiffre.</translation>
    </message>
    <message>
        <source>Compared: {names}</source>
        <translation>Comparés&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>Count gamma</source>
        <translation>Calculer gamma</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Merge colleagues’ projects …</source>
        <translation>Fusionner les projets de collègues…</translation>
    </message>
    <message>
        <source>The layers have changed since the figures were counted</source>
        <translation>Les couches ont changé depuis que les chiffres ont été calculés</translation>
    </message>
    <message>
        <source>Whom to compare …</source>
        <translation>Qui comparer…</translation>
    </message>
    <message>
        <source>Whose layers are compared</source>
        <translation>Les couches comparées</translation>
    </message>
    <message>
        <source>{name} (suggestions)</source>
        <translation>{name} (suggestions)</translation>
    </message>
</context>
<context>
    <name>AgreementDesk</name>
    <message>
        <source>Counting gamma</source>
        <translation>Calcul de gamma</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Drawing articles for the intervals</source>
        <translation>Tirage d’articles pour les intervalles</translation>
    </message>
    <message>
        <source>The counting ended before it was done. Count again.</source>
        <translation>Le calcul s’est arrêté avant la fin. Recommencez-le.</translation>
    </message>
</context>
<context>
    <name>ArticleDrop</name>
    <message numerus="yes">
        <source>%Ln file(s) in all, {size}</source>
        <translation>
            <numerusform>%Ln fichier en tout, {size}</numerusform>
            <numerusform>%Ln fichiers en tout, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {size}</source>
        <translation>
            <numerusform>%Ln fichier, {size}</numerusform>
            <numerusform>%Ln fichiers, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Articles to bring in</source>
        <translation>Articles à importer</translation>
    </message>
    <message>
        <source>Drop files or folders here: text, JSON Lines, Label Studio, doccano, brat, CoNLL.</source>
        <translation>Déposez ici des fichiers ou des dossiers&#xa0;: texte, JSON Lines, Label Studio, doccano, brat, CoNLL.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the chosen ones out of the list (Delete)</source>
        <translation>Retirer de la liste ceux qui sont choisis (Suppr)</translation>
    </message>
    <message>
        <source>will be left out: {why}</source>
        <translation>sera laissé de côté&#xa0;: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{found}; %Ln cannot be read</source>
        <translation>
            <numerusform>{found}&#x202f;;&#xa0;%Ln ne peut être lu</numerusform>
            <numerusform>{found}&#x202f;;&#xa0;%Ln ne peuvent être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found}; %Ln of other kinds left out</source>
        <translation>
            <numerusform>{found}&#x202f;;&#xa0;%Ln d’un autre type laissé de côté</numerusform>
            <numerusform>{found}&#x202f;;&#xa0;%Ln d’autres types laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}  ·  looking …</source>
        <translation>{name}  ·  examen…</translation>
    </message>
</context>
<context>
    <name>ArticleTable</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>All formats</source>
        <translation>Tous les formats</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export the scheme</source>
        <translation>Exporter le schéma</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>Dossier du nouveau projet</translation>
    </message>
    <message>
        <source>Guidelines in Markdown</source>
        <translation>Consignes en Markdown</translation>
    </message>
    <message>
        <source>Guidelines of the project</source>
        <translation>Consignes du projet</translation>
    </message>
    <message>
        <source>Hand out articles</source>
        <translation>Distribuer des articles</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Labels of the project</source>
        <translation>Étiquettes du projet</translation>
    </message>
    <message>
        <source>Merge colleagues’ projects</source>
        <translation>Fusionner les projets de collègues</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Print into a PDF file</source>
        <translation>Imprimer dans un fichier PDF</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Schémas</translation>
    </message>
    <message>
        <source>Schemes and projects</source>
        <translation>Schémas et projets</translation>
    </message>
    <message>
        <source>Table of spans</source>
        <translation>Tableau des passages</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>Travailler sur une copie</translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkbox</source>
        <translation>Case à cocher</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix proposés</translation>
    </message>
    <message>
        <source>Choices, one on each line</source>
        <translation>Choix proposés, un par ligne</translation>
    </message>
    <message>
        <source>First choice</source>
        <translation>Premier choix</translation>
    </message>
    <message>
        <source>For the label</source>
        <translation>Pour l’étiquette</translation>
    </message>
    <message>
        <source>For the labels</source>
        <translation>Pour les étiquettes</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Identifier of the attribute</source>
        <translation>Identifiant de l’attribut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of the attribute</source>
        <translation>Type de l’attribut</translation>
    </message>
    <message>
        <source>Make the ticked ones</source>
        <translation>Convertir ce qui est coché en</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Nom de l’attribut</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Offer the values in use</source>
        <translation>Proposer les valeurs utilisées</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>Second choix</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>Plusieurs lignes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Values in use</source>
        <translation>Valeurs utilisées</translation>
    </message>
    <message>
        <source>What the ticked values become</source>
        <translation>Ce que deviennent les valeurs cochées</translation>
    </message>
    <message>
        <source>Where nothing is ticked spans of all labels carry it.</source>
        <translation>Si rien n’est coché, les passages de toutes les étiquettes le portent.</translation>
    </message>
</context>
<context>
    <name>BackupSheet</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Backups of “{name}” lie in {folder}. Each was read back when it was made.</source>
        <translation>Les sauvegardes de «&#xa0;{name}&#xa0;» sont dans {folder}. Chacune a été relue lors de sa création.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>There are no backups of “{name}” yet.</source>
        <translation>Il n’y a pas encore de sauvegarde de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Who worked</source>
        <translation>Qui a travaillé</translation>
    </message>
    <message>
        <source>“{name}” becomes again what it was on {when}. What it is now is kept beside it, as “{stem} (before restoring, …)”, and the window opens the project anew.</source>
        <translation>«&#xa0;{name}&#xa0;» redevient ce qu’il était le {when}. Son état actuel est gardé à côté, sous «&#xa0;{stem} (before restoring, …)&#xa0;», et la fenêtre rouvre le projet.</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>&amp;0   Gold</source>
        <translation>&amp;0   Référence</translation>
    </message>
    <message>
        <source>Accept these {n}</source>
        <translation>Accepter ces {n}</translation>
    </message>
    <message>
        <source>Annotator with a mark in the cases</source>
        <translation>Annotateur ayant une marque dans les cas</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Behind {words}</source>
        <translation>Derrière {words}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Cases of this article only</source>
        <translation>Cas de cet article seulement</translation>
    </message>
    <message>
        <source>Any difference</source>
        <translation>Toute différence</translation>
    </message>
    <message>
        <source>Class: how the annotators differ</source>
        <translation>Classe&#xa0;: en quoi les annotateurs diffèrent</translation>
    </message>
    <message>
        <source>Compare annotators</source>
        <translation>Comparer les annotateurs</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Compare: {names}</source>
        <translation>Comparer&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Compare: {n} annotators</source>
        <translation>Comparer&#xa0;: {n} annotateurs</translation>
    </message>
    <message>
        <source>{review.next} compares the layers of all annotators and goes from case to case.

A case is what they say about the same words. Decided cases make the gold layer.</source>
        <translation>{review.next} compare les couches de tous les annotateurs et va de cas en cas.

Un cas est ce qu’ils disent des mêmes mots. Les cas tranchés forment la couche de référence.</translation>
    </message>
    <message>
        <source>Hand out articles …</source>
        <translation>Distribuer des articles…</translation>
    </message>
    <message>
        <source>How far the cases are</source>
        <translation>Où en sont les cas</translation>
    </message>
    <message>
        <source>Label in the cases</source>
        <translation>Étiquette dans les cas</translation>
    </message>
    <message>
        <source>List all cases again</source>
        <translation>Afficher de nouveau tous les cas</translation>
    </message>
    <message>
        <source>Merge colleagues’ projects …</source>
        <translation>Fusionner les projets de collègues…</translation>
    </message>
    <message>
        <source>No such case.</source>
        <translation>Aucun cas de ce type.</translation>
    </message>
    <message>
        <source>Nothing waits to be decided here.</source>
        <translation>Rien n’attend d’être tranché ici.</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>Ordre des cas</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Lecture des couches…</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Afficher tous les cas</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: that takes the layers of two people.

Hand articles out and merge what comes back, or let somebody else annotate here ({project.annotator}).</source>
        <translation>Il n’y a encore rien à comparer&#xa0;: il faut les couches de deux personnes.

Distribuez des articles et fusionnez ce qui revient, ou laissez quelqu’un d’autre annoter ici ({project.annotator}).</translation>
    </message>
    <message>
        <source>This article only</source>
        <translation>Cet article seulement</translation>
    </message>
    <message>
        <source>Whose layers are compared</source>
        <translation>Les couches comparées</translation>
    </message>
    <message>
        <source>changed: {n}</source>
        <translation>modifiés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>deferred: {n}</source>
        <translation>différés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>gaps: {n}</source>
        <translation>lacunes&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{name} (suggestions)</source>
        <translation>{name} (suggestions)</translation>
    </message>
    <message>
        <source>{n} that all agree on …</source>
        <translation>{n} où tous s’accordent…</translation>
    </message>
    <message>
        <source>{review.next} begins</source>
        <translation>{review.next} commence</translation>
    </message>
    <message>
        <source>{review.next} goes on</source>
        <translation>{review.next} continue</translation>
    </message>
</context>
<context>
    <name>CaseStrip</name>
    <message>
        <source>A question on it ({review.ask})</source>
        <translation>Une question à son sujet ({review.ask})</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Différer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Intersection</source>
        <translation>Intersection</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>One span: all words of all</source>
        <translation>Un seul passage&#xa0;: tous les mots de tous</translation>
    </message>
    <message>
        <source>One span: the words that all have</source>
        <translation>Un seul passage&#xa0;: les mots communs à tous</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Select what is right, and label it</source>
        <translation>Sélectionnez ce qui est juste, et étiquetez-le</translation>
    </message>
    <message>
        <source>Select what is right, then a label’s digit makes it gold. Esc leaves it.</source>
        <translation>Sélectionnez ce qui est juste, puis le chiffre d’une étiquette en fait la référence. Échap abandonne.</translation>
    </message>
    <message>
        <source>Take the decision back ({review.reopen})</source>
        <translation>Retirer la décision ({review.reopen})</translation>
    </message>
    <message>
        <source>Take what {name} says ({key})</source>
        <translation>Prendre ce que dit {name} ({key})</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Le cas</translation>
    </message>
    <message>
        <source>Decide later: till then it waits under “Deferred”</source>
        <translation>Décider plus tard&#xa0;: d’ici là, il attend sous «&#xa0;Reportés&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing here becomes gold</source>
        <translation>Rien ici ne devient la référence</translation>
    </message>
    <message>
        <source>The guidelines do not say. Nothing here becomes gold; it waits under “Gaps”</source>
        <translation>Les consignes ne le disent pas. Rien ici ne devient la référence&#x202f;; le cas attend sous «&#xa0;Lacunes&#xa0;»</translation>
    </message>
    <message>
        <source>To “{quote}”, in {article}</source>
        <translation>Vers «&#xa0;{quote}&#xa0;», dans {article}</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Union</translation>
    </message>
    <message>
        <source>Why ({review.why})</source>
        <translation>Pourquoi ({review.why})</translation>
    </message>
    <message>
        <source>Why it is decided so</source>
        <translation>Pourquoi cette décision</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{case}  ·  {review.next} decides</source>
        <translation>{case}  ·  {review.next} tranche</translation>
    </message>
    <message>
        <source>{label}, added by {who}</source>
        <translation>{label}, passage ajouté par {who}</translation>
    </message>
    <message>
        <source>{names} differs</source>
        <translation>Différence&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{state}, by {who}</source>
        <translation>{state}, par {who}</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Check this project</source>
        <translation>Vérifier ce projet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Equal sentences that somebody labelled differently are listed as advice: they are no fault.</source>
        <translation>Les phrases identiques que quelqu’un a étiquetées différemment sont signalées à titre de conseil&#xa0;: ce n’est pas une erreur.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Nothing can be mended with certainty; nothing was changed.</source>
        <translation>Rien ne peut être réparé avec certitude&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>The file is in order. The scheme does not allow what is listed here.</source>
        <translation>Le fichier est en ordre. Le schéma n’autorise pas ce qui figure ici.</translation>
    </message>
    <message>
        <source>The project as it was is kept as {path}</source>
        <translation>Le projet tel qu’il était est gardé sous {path}</translation>
    </message>
    <message>
        <source>This project is damaged. A repair first keeps a copy of it as it is.</source>
        <translation>Ce projet est endommagé. Une réparation en garde d’abord une copie tel quel.</translation>
    </message>
    <message>
        <source>This project is in order: every text, offset, quote, link and reference.</source>
        <translation>Ce projet est en ordre&#xa0;: chaque texte, position, citation, lien et renvoi.</translation>
    </message>
    <message>
        <source>What is listed here needs eyes.</source>
        <translation>Ce qui figure ici doit être examiné par quelqu’un.</translation>
    </message>
    <message>
        <source>What was done to spans and links is one step: undo takes it back.</source>
        <translation>Ce qui a été fait aux passages et aux liens est une seule étape&#xa0;: «&#xa0;Annuler&#xa0;» la défait.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where (Enter goes there)</source>
        <translation>Où (Entrée y va)</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>indexes</source>
        <translation>index</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>loose links</source>
        <translation>liens sans bout</translation>
    </message>
    <message>
        <source>lost rows</source>
        <translation>lignes perdues</translation>
    </message>
    <message>
        <source>offsets</source>
        <translation>positions</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>provenance</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>citations</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>schéma</translation>
    </message>
    <message>
        <source>scheme, links</source>
        <translation>schéma, liens</translation>
    </message>
    <message>
        <source>scheme, values</source>
        <translation>schéma, valeurs</translation>
    </message>
    <message>
        <source>strange</source>
        <translation>étranger</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textes</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Any command</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>No command is called so. Esc leads back.</source>
        <translation>Aucune commande ne porte ce nom. Échap ramène en arrière.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DashboardBoard</name>
    <message>
        <source>Click a number, or press Enter on it, to see its articles. S sorts by its column.</source>
        <translation>Cliquez sur un nombre, ou appuyez sur Entrée, pour voir ses articles. S trie par sa colonne.</translation>
    </message>
    <message>
        <source>Click or Enter: the articles behind it.</source>
        <translation>Clic ou Entrée&#xa0;: les articles derrière ce nombre.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>The counting was stopped. Open the page again to count.</source>
        <translation>Le calcul a été interrompu. Rouvrez la page pour le relancer.</translation>
    </message>
    <message>
        <source>Your own layer: you work blind in this project</source>
        <translation>Votre propre couche&#xa0;: vous travaillez à l’aveugle dans ce projet</translation>
    </message>
</context>
<context>
    <name>DashboardDesk</name>
    <message>
        <source>Counting …</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Looking for the articles …</source>
        <translation>Recherche des articles…</translation>
    </message>
</context>
<context>
    <name>DashboardPlots</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles by status</source>
        <translation>Articles par état</translation>
    </message>
    <message>
        <source>Articles by status, of those handed out to each</source>
        <translation>Articles par état, parmi ceux distribués à chacun</translation>
    </message>
    <message>
        <source>Articles done over time</source>
        <translation>Articles terminés au fil du temps</translation>
    </message>
    <message>
        <source>Begun the longest and not done</source>
        <translation>Commencés depuis le plus longtemps et non terminés</translation>
    </message>
    <message>
        <source>Days without work are drawn as they are: nothing</source>
        <translation>Les jours sans travail sont dessinés tels quels&#xa0;: rien</translation>
    </message>
    <message>
        <source>No article says when it was published.</source>
        <translation>Aucun article n’indique sa date de publication.</translation>
    </message>
    <message>
        <source>Nobody has worked here yet.</source>
        <translation>Personne n’a encore travaillé ici.</translation>
    </message>
    <message>
        <source>Nothing says on which days the work was done.</source>
        <translation>Rien ne dit quels jours le travail a été fait.</translation>
    </message>
    <message>
        <source>Nothing that was begun is left undone.</source>
        <translation>Rien de ce qui a été commencé n’est resté inachevé.</translation>
    </message>
    <message>
        <source>Spans by label</source>
        <translation>Passages par étiquette</translation>
    </message>
    <message>
        <source>Spans by outlet</source>
        <translation>Passages par média</translation>
    </message>
    <message>
        <source>Spans by publication</source>
        <translation>Passages par date de parution</translation>
    </message>
    <message>
        <source>Spans for each hour of work</source>
        <translation>Passages par heure de travail</translation>
    </message>
    <message>
        <source>Spans made over time</source>
        <translation>Passages marqués au fil du temps</translation>
    </message>
    <message>
        <source>The {n} outlets with most spans, of {all}</source>
        <translation>Les {n} médias ayant le plus de passages, sur {all}</translation>
    </message>
    <message>
        <source>There are no articles yet.</source>
        <translation>Il n’y a pas encore d’articles.</translation>
    </message>
    <message>
        <source>There are no spans yet.</source>
        <translation>Il n’y a pas encore de passages.</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>day of publication</source>
        <translation>jour de parution</translation>
    </message>
    <message>
        <source>day of work</source>
        <translation>jour de travail</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>nothing says when</source>
        <translation>rien ne dit quand</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>passages</translation>
    </message>
    <message>
        <source>{count} ({share} %)</source>
        <translation>{count} ({share}&#x202f;%)</translation>
    </message>
    <message>
        <source>{plot}: {name}</source>
        <translation>{plot}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{rate}, in {hours} hours on {days} days</source>
        <translation>{rate} (heures&#xa0;: {hours}, jours&#xa0;: {days})</translation>
    </message>
</context>
<context>
    <name>DashboardTables</name>
    <message numerus="yes">
        <source>%Ln annotator(s)</source>
        <translation>
            <numerusform>%Ln annotateur</numerusform>
            <numerusform>%Ln annotateurs</numerusform>
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
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message>
        <source>An hour of work is six stretches of ten minutes in which something was stored: a longer break is no work, and reading alone leaves no trace. Times of spans are those that the spans carry.</source>
        <translation>Une heure de travail, ce sont six tranches de dix minutes pendant lesquelles quelque chose a été enregistré&#xa0;: une pause plus longue n’est pas du travail, et la lecture seule ne laisse pas de trace. Les heures des passages sont celles qu’ils portent.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Articles a day</source>
        <translation>Articles par jour</translation>
    </message>
    <message>
        <source>Articles an hour</source>
        <translation>Articles par heure</translation>
    </message>
    <message>
        <source>Articles begun and not done</source>
        <translation>Articles commencés et non terminés</translation>
    </message>
    <message>
        <source>Articles called done</source>
        <translation>Articles déclarés terminés</translation>
    </message>
    <message>
        <source>Articles called done here, for each hour of work</source>
        <translation>Articles déclarés terminés ici, par heure de travail</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>Articles terminés</translation>
    </message>
    <message>
        <source>Articles handed out to them</source>
        <translation>Articles qui leur ont été distribués</translation>
    </message>
    <message>
        <source>Articles not begun</source>
        <translation>Articles non commencés</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Begun or done, though handed out to others or to nobody</source>
        <translation>Commencés ou terminés, bien que distribués à d’autres ou à personne</translation>
    </message>
    <message>
        <source>Begun the longest</source>
        <translation>Commencés depuis le plus longtemps</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source>Counted from the day on which the article was begun, or came into this project.</source>
        <translation>Compté à partir du jour où l’article a été commencé, ou est entré dans ce projet.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days without work, from the first day to the last</source>
        <translation>Jours sans travail, du premier jour au dernier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>For each day on which something was stored</source>
        <translation>Pour chaque jour où quelque chose a été enregistré</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Distribués</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Jours sans travail</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Last at work</source>
        <translation>Dernier travail</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>Mois à partir du</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Of an hour of work; see Pace</source>
        <translation>D’une heure de travail&#x202f;; voir Rythme</translation>
    </message>
    <message>
        <source>Of what was handed out to each annotator; of all articles where nothing was. Counted from the day on which the article was begun, was handed out, or came into this project.</source>
        <translation>Parmi ce qui a été distribué à chaque annotateur&#x202f;; parmi tous les articles là où rien ne l’a été. Compté à partir du jour où l’article a été commencé, distribué, ou est entré dans ce projet.</translation>
    </message>
    <message>
        <source>On which something was stored</source>
        <translation>Où quelque chose a été enregistré</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Six stretches of ten minutes in which something was stored are one</source>
        <translation>Six tranches de dix minutes où quelque chose a été enregistré en font une</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Spans a day</source>
        <translation>Passages par jour</translation>
    </message>
    <message>
        <source>Spans an article</source>
        <translation>Passages par article</translation>
    </message>
    <message>
        <source>Spans an hour</source>
        <translation>Passages par heure</translation>
    </message>
    <message>
        <source>Spans and done articles of which nothing says when</source>
        <translation>Passages et articles terminés dont rien ne dit quand</translation>
    </message>
    <message>
        <source>Spans count on the day that they carry, articles on the day on which they were called done here.</source>
        <translation>Les passages comptent au jour qu’ils portent, les articles au jour où ils ont été déclarés terminés ici.</translation>
    </message>
    <message>
        <source>Spans for each article, done or not</source>
        <translation>Passages par article, terminé ou non</translation>
    </message>
    <message>
        <source>Spans made</source>
        <translation>Passages marqués</translation>
    </message>
    <message>
        <source>Spans whose time is known, for each hour of work</source>
        <translation>Passages dont l’heure est connue, par heure de travail</translation>
    </message>
    <message>
        <source>The farthest that any annotator has come with an article</source>
        <translation>Le plus loin qu’un annotateur soit allé dans un article</translation>
    </message>
    <message>
        <source>The last day on which something was stored</source>
        <translation>Le dernier jour où quelque chose a été enregistré</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>Heure inconnue</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>Untouched the longest</source>
        <translation>Non commencés depuis le plus longtemps</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine à partir du</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>{articles}: {done} done, {begun} begun, {untouched} untouched. {spans} by {people}.</source>
        <translation>{articles} (terminés&#xa0;: {done}, commencés&#xa0;: {begun}, non commencés&#xa0;: {untouched}). {spans}, {people}.</translation>
    </message>
</context>
<context>
    <name>DashboardWords</name>
    <message>
        <source>All annotators</source>
        <translation>Tous les annotateurs</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Sans média</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln article(s) handed out to them</source>
        <translation>
            <numerusform>Sur %Ln article qui leur a été distribué</numerusform>
            <numerusform>Sur %Ln articles qui leur ont été distribués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all %Ln article(s): nothing was handed out to them</source>
        <translation>
            <numerusform>Sur %Ln article en tout&#xa0;: rien ne leur a été distribué</numerusform>
            <numerusform>Sur %Ln articles en tout&#xa0;: rien ne leur a été distribué</numerusform>
        </translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>Whose spans</source>
        <translation>Auteur des passages</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>You work blind in this project: others’ layers and gold are shown when a lead releases them.</source>
        <translation>Vous travaillez à l’aveugle dans ce projet&#xa0;: les couches des autres et la référence seront montrées quand un responsable les ouvrira.</translation>
    </message>
</context>
<context>
    <name>DropSheet</name>
    <message numerus="yes">
        <source>Drop to import %Ln file(s) or folder(s)</source>
        <translation>
            <numerusform>Déposez pour importer&#xa0;%Ln fichier ou dossier</numerusform>
            <numerusform>Déposez pour importer&#xa0;%Ln fichiers ou dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to open the project “{name}”</source>
        <translation>Déposez pour ouvrir le projet «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>EditModel</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>next to redo</source>
        <translation>prochain à rétablir</translation>
    </message>
    <message>
        <source>next to undo</source>
        <translation>prochain à annuler</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>taken back for good</source>
        <translation>annulé définitivement</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>de vous</translation>
    </message>
</context>
<context>
    <name>EditView</name>
    <message>
        <source>Steps, the latest first</source>
        <translation>Étapes, la plus récente d’abord</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>%Ln link(s) of this type: it cannot be removed.</source>
        <translation>
            <numerusform>%Ln lien de ce type&#xa0;: le type ne peut pas être retiré.</numerusform>
            <numerusform>%Ln liens de ce type&#xa0;: le type ne peut pas être retiré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) carry it: merge it to remove it.</source>
        <translation>
            <numerusform>%Ln passage la porte&#xa0;: fusionnez-la pour la retirer.</numerusform>
            <numerusform>%Ln passages la portent&#xa0;: fusionnez-la pour la retirer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) carry it: removing it discards their values.</source>
        <translation>
            <numerusform>%Ln passage le porte&#xa0;: le retirer en efface les valeurs.</numerusform>
            <numerusform>%Ln passages le portent&#xa0;: le retirer en efface les valeurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change touches %Ln in gold, too.</source>
        <translation>
            <numerusform>Une modification touche aussi&#x202f;%Ln passage de la référence.</numerusform>
            <numerusform>Une modification touche aussi&#x202f;%Ln passages de la référence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change touches %Ln suggestion(s), too.</source>
        <translation>
            <numerusform>Une modification touche aussi&#x202f;%Ln suggestion.</numerusform>
            <numerusform>Une modification touche aussi&#x202f;%Ln suggestions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Labels, link types or attributes</source>
        <translation>Étiquettes, types de lien ou attributs</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Nouvel attribut</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>new link</source>
        <translation>nouveau lien</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exported to {path}</source>
        <translation>Exporté dans {path}</translation>
    </message>
    <message>
        <source>Gold was exported to {path}</source>
        <translation>La référence a été exportée dans {path}</translation>
    </message>
    <message>
        <source>The export was stopped; no file was changed.</source>
        <translation>L’exportation a été interrompue&#x202f;; aucun fichier n’a été modifié.</translation>
    </message>
    <message>
        <source>Your layer was exported to {path}</source>
        <translation>Votre couche a été exportée dans {path}</translation>
    </message>
</context>
<context>
    <name>FaultSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whoever looks after the program.</source>
        <translation>Copié. Collez-le dans un message à la personne qui s’occupe du programme.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Report of a fault</source>
        <translation>Rapport d’erreur</translation>
    </message>
    <message>
        <source>Save in a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>Ce que dit le rapport</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>A regular expression (Alt+X)</source>
        <translation>Une expression régulière (Alt+X)</translation>
    </message>
    <message>
        <source>Accents and vowel signs count (Alt+E)</source>
        <translation>Accents et signes de voyelle comptent (Alt+E)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Chercher dans cet article</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Next place ({edit.find_next})</source>
        <translation>Résultat suivant ({edit.find_next})</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Previous place ({edit.find_previous})</source>
        <translation>Résultat précédent ({edit.find_previous})</translation>
    </message>
    <message>
        <source>Upper and lower case count (Alt+C)</source>
        <translation>Majuscules et minuscules comptent (Alt+C)</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <translation>Mots entiers seulement (Alt+W)</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
</context>
<context>
    <name>FindInPane</name>
    <message>
        <source>Went on from the other end.</source>
        <translation>La recherche a repris à l’autre bout.</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Accents and vowel signs count (Alt+E)</source>
        <translation>Accents et signes de voyelle comptent (Alt+E)</translation>
    </message>
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
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>All were tagged as {name} already.</source>
        <translation>Tous étaient déjà étiquetés {name}.</translation>
    </message>
    <message>
        <source>Find in all articles</source>
        <translation>Chercher dans tous les articles</translation>
    </message>
    <message>
        <source>Let case and accents not count</source>
        <translation>Ne pas tenir compte de la casse ni des accents</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not found in any article.

Words are found whole: with * at its end, alleg* finds all that begin so.</source>
        <translation>Aucun article ne contient cela.

Les mots sont cherchés entiers&#xa0;: avec * à la fin, alleg* trouve tous ceux qui commencent ainsi.</translation>
    </message>
    <message>
        <source>Tagged so already: {n}.</source>
        <translation>Déjà étiquetés ainsi&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Upper and lower case count (Alt+C)</source>
        <translation>Majuscules et minuscules comptent (Alt+C)</translation>
    </message>
    <message>
        <source>Whole words, all of which an article must hold.

alleg*  finds words that begin so,
*gate  those that end so,
“not a cent”  a phrase.

Enter goes to the places found; there, Enter opens one, Shift+Enter opens it beside, Space unchecks it.</source>
        <translation>Des mots entiers, que l’article doit tous contenir.

alleg*  trouve les mots qui commencent ainsi,
*gate  ceux qui finissent ainsi,
“not a cent”  une suite de mots.

Entrée va aux résultats&#x202f;; là, Entrée en ouvre un, Maj+Entrée l’ouvre à côté, Espace le décoche.</translation>
    </message>
    <message>
        <source>{done} of {total} articles …</source>
        <translation>{done} articles sur {total}…</translation>
    </message>
    <message>
        <source>{places} in {articles}</source>
        <translation>{places} dans {articles}</translation>
    </message>
    <message>
        <source>{places} tagged as {name}.</source>
        <translation>Étiquetés {name}&#xa0;: {places}.</translation>
    </message>
</context>
<context>
    <name>GuidelineField</name>
    <message>
        <source>**bold**, *italic*, - for a list, ## for a heading</source>
        <translation>**gras**, *italique*, - pour une liste, ## pour un titre</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>Tel qu’on le lira</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Ce que cela disait avant</translation>
    </message>
</context>
<context>
    <name>Guidelines</name>
    <message>
        <source>Guidelines</source>
        <translation>Consignes</translation>
    </message>
</context>
<context>
    <name>HandOutBook</name>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Articles that they were given</source>
        <translation>Articles qui leur ont été donnés</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>Qui a quoi</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
</context>
<context>
    <name>HandOutSheet</name>
    <message>
        <source>All {n}</source>
        <translation>Tous les {n}</translation>
    </message>
    <message>
        <source>Annotators per article</source>
        <translation>Annotateurs par article</translation>
    </message>
    <message>
        <source>Annotators, one a line</source>
        <translation>Annotateurs, un par ligne</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose the folder for the files.</source>
        <translation>Choisissez le dossier des fichiers.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Each of these articles is handed out already.</source>
        <translation>Chacun de ces articles est déjà distribué.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Distribuer</translation>
    </message>
    <message>
        <source>Hand out articles</source>
        <translation>Distribuer des articles</translation>
    </message>
    <message>
        <source>Leave out what is handed out already</source>
        <translation>Laisser de côté ce qui est déjà distribué</translation>
    </message>
    <message>
        <source>Leave out what is handed out already; left: {n}</source>
        <translation>Laisser de côté ce qui est déjà distribué&#x202f;; restent&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Name at least one annotator.</source>
        <translation>Nommez au moins un annotateur.</translation>
    </message>
    <message>
        <source>Number of the draw</source>
        <translation>Numéro du tirage</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Un nom par ligne</translation>
    </message>
    <message>
        <source>What is handed out …</source>
        <translation>Ce qui est distribué…</translation>
    </message>
    <message>
        <source>Who gets which article is drawn by lot: the same number draws the same shares again</source>
        <translation>Un tirage au sort décide qui reçoit quel article&#xa0;: le même numéro redonne les mêmes parts</translation>
    </message>
    <message>
        <source>Writes a project file for each annotator, with these articles and nobody else’s marks. “Merge colleagues’ projects” brings the files back.</source>
        <translation>Écrit un fichier de projet pour chaque annotateur, avec ces articles et sans les marques d’aucun autre. «&#xa0;Fusionner les projets de collègues&#xa0;» ramène les fichiers.</translation>
    </message>
    <message>
        <source>Those that the library lists: {n}</source>
        <translation>Ceux que la bibliothèque affiche&#xa0;: {n}</translation>
    </message>
</context>
<context>
    <name>HandedOutSheet</name>
    <message>
        <source>A name</source>
        <translation>Un nom</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Click or Enter: the articles behind it.</source>
        <translation>Clic ou Entrée&#xa0;: les articles derrière ce nombre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tirage</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Donner</translation>
    </message>
    <message>
        <source>Give also to</source>
        <translation>Donner aussi à</translation>
    </message>
    <message>
        <source>Gives them the chosen articles, too; whoever has them keeps them</source>
        <translation>Leur donne aussi les articles choisis&#x202f;; qui les a les garde</translation>
    </message>
    <message>
        <source>Hand out …</source>
        <translation>Distribuer…</translation>
    </message>
    <message>
        <source>Handed out to nobody:</source>
        <translation>Distribués à personne&#xa0;:</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Nothing is handed out yet. What you hand out is remembered here.</source>
        <translation>Rien n’est encore distribué. Ce que vous distribuez est retenu ici.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes the chosen articles out of what they have</source>
        <translation>Retire les articles choisis de ce qu’ils ont</translation>
    </message>
    <message>
        <source>The first {n} of {all}; the number above lists all in the library.</source>
        <translation>Les {n} premiers sur {all}&#x202f;; le nombre ci-dessus les liste tous dans la bibliothèque.</translation>
    </message>
    <message>
        <source>What is changed here changes no file that was handed out, and nothing that anybody marked.</source>
        <translation>Ce qui est modifié ici ne change aucun fichier distribué, ni rien de ce que quelqu’un a marqué.</translation>
    </message>
    <message>
        <source>What is handed out</source>
        <translation>Ce qui est distribué</translation>
    </message>
    <message>
        <source>What {name} has:</source>
        <translation>Ce qu’a {name}&#xa0;:</translation>
    </message>
    <message>
        <source>Whom to give the chosen articles, too</source>
        <translation>À qui donner aussi les articles choisis</translation>
    </message>
</context>
<context>
    <name>HistoryLine</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>History of this span: {n}</source>
        <translation>Historique de ce passage&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Who did what to this span, and when</source>
        <translation>Qui a fait quoi à ce passage, et quand</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Done or not</source>
        <translation>Terminé ou non</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Kind of steps</source>
        <translation>Type d’étapes</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Fusions</translation>
    </message>
    <message>
        <source>Nothing of that kind.</source>
        <translation>Rien de ce type.</translation>
    </message>
    <message>
        <source>Nothing was done here yet.

Every step will stand here: who did it, and when. {edit.undo} takes the last one back.</source>
        <translation>Rien n’a encore été fait ici.

Chaque étape figurera ici&#xa0;: qui l’a faite, et quand. {edit.undo} retire la dernière.</translation>
    </message>
    <message>
        <source>Only on “{quote}”  ✕</source>
        <translation>Seulement sur «&#xa0;{quote}&#xa0;»  ✕</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Schema and people</source>
        <translation>Schéma et personnes</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Afficher toutes les étapes</translation>
    </message>
    <message>
        <source>Show the steps on all spans again</source>
        <translation>Afficher de nouveau les étapes sur tous les passages</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Steps in this article only</source>
        <translation>Étapes dans cet article seulement</translation>
    </message>
    <message>
        <source>Steps on one span only: show all again</source>
        <translation>Étapes sur un seul passage&#xa0;: tout montrer de nouveau</translation>
    </message>
    <message>
        <source>This article only</source>
        <translation>Cet article seulement</translation>
    </message>
    <message>
        <source>Whose steps</source>
        <translation>Auteur des étapes</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message numerus="yes">
        <source>{title}, %Ln place(s)</source>
        <translation>
            <numerusform>{title},&#xa0;%Ln résultat</numerusform>
            <numerusform>{title},&#xa0;%Ln résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitView</name>
    <message>
        <source>Places found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Choose a span first ({go.next_span} or a click), then say more about it.</source>
        <translation>Choisissez d’abord un passage ({go.next_span} ou un clic), puis dites-en plus.</translation>
    </message>
    <message>
        <source>No span is chosen.

{go.next_span} goes from span to span.
{mark.take_sentence} takes the sentence at the caret, {mark.take_quotation} the quotation; a digit labels it.
{mark.jump} shows letters at each word: four letters and a digit mark any stretch in sight.</source>
        <translation>Aucun passage n’est choisi.

{go.next_span} va de passage en passage.
{mark.take_sentence} prend la phrase au curseur, {mark.take_quotation} la citation&#x202f;; un chiffre l’étiquette.
{mark.jump} montre des lettres à chaque mot&#xa0;: quatre lettres et un chiffre marquent toute portion visible.</translation>
    </message>
    <message>
        <source>The chosen span</source>
        <translation>Le passage choisi</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>This work ended by a fault inside the program.</source>
        <translation>Ce travail a été interrompu par une erreur dans le programme.</translation>
    </message>
</context>
<context>
    <name>KeyAsking</name>
    <message>
        <source>All keys are the usual ones again.</source>
        <translation>Toutes les touches sont de nouveau celles d’origine.</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Autre touche</translation>
    </message>
    <message>
        <source>Its usual key</source>
        <translation>Sa touche d’origine</translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation>Laisser (Échap)</translation>
    </message>
    <message>
        <source>Press the new key of “{name}”. Esc leaves it as it is.</source>
        <translation>Appuyez sur la nouvelle touche de «&#xa0;{name}&#xa0;». Échap laisse tout en l’état.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>Les touches sont comme avant.</translation>
    </message>
    <message>
        <source>This key has no name to keep it by. Press another one.</source>
        <translation>Cette touche n’a pas de nom sous lequel la garder. Appuyez sur une autre.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{key} has a use of its own: {place}. Press another one.</source>
        <translation>{key} a son propre usage&#xa0;: {place}. Appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>{key} is needed by the system. Press another one.</source>
        <translation>Le système a besoin de {key}. Appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>{key} is needed wherever words are typed. Press another one.</source>
        <translation>Il faut {key} partout où l’on tape du texte. Appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>{key} is the key of “{name}”.</source>
        <translation>{key} est la touche de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{key} is typed into fields or goes through the window. Press another one, with Ctrl, say.</source>
        <translation>{key} s’écrit dans les champs ou sert à parcourir la fenêtre. Appuyez sur une autre touche, avec Ctrl par exemple.</translation>
    </message>
    <message>
        <source>{key} may open a menu. Press another one.</source>
        <translation>{key} peut ouvrir un menu. Appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>{said} It holds till the program ends: {problem}.</source>
        <translation>{said} Cela vaut jusqu’à la fermeture du programme&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>“{name}” has no key now.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a plus de touche.</translation>
    </message>
    <message>
        <source>“{name}” has the key {key} now.</source>
        <translation>«&#xa0;{name}&#xa0;» a maintenant la touche {key}.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Click, or press Enter here, to change it.</source>
        <translation>Cliquez, ou appuyez ici sur Entrée, pour la changer.</translation>
    </message>
    <message>
        <source>Not its usual key. Delete gives that back.</source>
        <translation>Ce n’est pas sa touche d’origine. Suppr la rend.</translation>
    </message>
    <message>
        <source>What the action does, and its keys</source>
        <translation>Ce que fait l’action, et ses touches</translation>
    </message>
</context>
<context>
    <name>KeyCaps</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Toutes les touches d’origine</translation>
    </message>
    <message>
        <source>Click a key, or press Enter on it, to change it.</source>
        <translation>Cliquez sur une touche, ou appuyez sur Entrée, pour la changer.</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Partout dans la fenêtre</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filtrer les touches</translation>
    </message>
    <message>
        <source>Filter: a word, or a key</source>
        <translation>Filtre&#xa0;: un mot, ou une touche</translation>
    </message>
    <message>
        <source>For a case</source>
        <translation>Pour un cas</translation>
    </message>
    <message>
        <source>Give every action its usual key again</source>
        <translation>Rendre à chaque action sa touche d’origine</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the articles</source>
        <translation>Dans les articles</translation>
    </message>
    <message>
        <source>In the strip of a case, below the articles, one key decides.</source>
        <translation>Dans la bande d’un cas, sous les articles, une touche décide.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>Aucune action ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nothing is typed into an article: letters and digits are commands there.</source>
        <translation>On n’écrit rien dans un article&#xa0;: lettres et chiffres y sont des commandes.</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>All labels, each with its letter ({mark.choose_label})</source>
        <translation>Toutes les étiquettes, chacune avec sa lettre ({mark.choose_label})</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Letters at each word: two put the caret there, two more mark up to there ({mark.jump})</source>
        <translation>Des lettres à chaque mot&#xa0;: deux y mettent le curseur, deux de plus marquent jusque-là ({mark.jump})</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Link the span to another ({mark.link})</source>
        <translation>Relier le passage à un autre ({mark.link})</translation>
    </message>
    <message>
        <source>More labels …</source>
        <translation>Autres étiquettes…</translation>
    </message>
    <message>
        <source>{name} ({key}, then {letter})</source>
        <translation>{name} ({key}, puis {letter})</translation>
    </message>
</context>
<context>
    <name>LabelChoice</name>
    <message>
        <source>From a file …</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Labels of the project</source>
        <translation>Étiquettes du projet</translation>
    </message>
    <message>
        <source>The usual labels</source>
        <translation>Les étiquettes habituelles</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>Above a span</source>
        <translation>Au-dessus d’un passage</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Examples, one on each line</source>
        <translation>Exemples, un par ligne</translation>
    </message>
    <message>
        <source>Give some of its spans another label</source>
        <translation>Donner une autre étiquette à certains de ses passages</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Guidelines of the label</source>
        <translation>Consignes de l’étiquette</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Identifier of the label</source>
        <translation>Identifiant de l’étiquette</translation>
    </message>
    <message>
        <source>In an article {mark.choose_label}, then {letter}, gives it.</source>
        <translation>Dans un article, {mark.choose_label}, puis {letter}, la donne.</translation>
    </message>
    <message>
        <source>It was the key of “{name}”, which has none now.</source>
        <translation>C’était la touche de «&#xa0;{name}&#xa0;», qui n’en a plus.</translation>
    </message>
    <message>
        <source>It was the key of “{name}”, which has that of this label now.</source>
        <translation>C’était la touche de «&#xa0;{name}&#xa0;», qui a maintenant celle de cette étiquette.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Key of the label</source>
        <translation>Touche de l’étiquette</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionner dans</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>Nom de l’étiquette</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Only the digits 1 to 9 reach a label.</source>
        <translation>Seuls les chiffres de 1 à 9 atteignent une étiquette.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Split …</source>
        <translation>Scinder…</translation>
    </message>
    <message>
        <source>The label to merge into</source>
        <translation>L’étiquette dans laquelle fusionner</translation>
    </message>
    <message>
        <source>What stands above a span</source>
        <translation>Ce qui figure au-dessus d’un passage</translation>
    </message>
    <message>
        <source>“{name}” has this key too: only one of them is reached by it.</source>
        <translation>«&#xa0;{name}&#xa0;» a aussi cette touche&#xa0;: elle n’atteint que l’une des deux.</translation>
    </message>
</context>
<context>
    <name>LetterMenu</name>
    <message>
        <source>Label of the gold span</source>
        <translation>Étiquette du passage de référence</translation>
    </message>
    <message>
        <source>Label of the span</source>
        <translation>Étiquette du passage</translation>
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
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Par média</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Filter 1 article  ·  {edit.find_article}</source>
        <translation>Filtrer 1 article  ·  {edit.find_article}</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Filtrer les articles</translation>
    </message>
    <message>
        <source>Filter {total} articles  ·  {edit.find_article}</source>
        <translation>Filtrer {total} articles  ·  {edit.find_article}</translation>
    </message>
    <message>
        <source>Group by date, outlet or status</source>
        <translation>Grouper par date, média ou état</translation>
    </message>
    <message>
        <source>Group the articles</source>
        <translation>Grouper les articles</translation>
    </message>
    <message>
        <source>Import articles …</source>
        <translation>Importer des articles…</translation>
    </message>
    <message>
        <source>No article matches.</source>
        <translation>Aucun article ne correspond.</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Pas encore d’articles.</translation>
    </message>
    <message>
        <source>Open beside	Shift+Return</source>
        <translation>Ouvrir à côté	Maj+Entrée</translation>
    </message>
    <message>
        <source>Open in this pane	Return</source>
        <translation>Ouvrir dans ce volet	Entrée</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Afficher tous les articles</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Sans média</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>{title}, {outlet}, {status}, spans: {n}</source>
        <translation>{title}, {outlet}, {status}, passages&#xa0;: {n}</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>From the other end</source>
        <translation>Depuis l’autre bout</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Identifier of the link type</source>
        <translation>Identifiant du type de lien</translation>
    </message>
    <message>
        <source>It has a direction</source>
        <translation>Il a une direction</translation>
    </message>
    <message>
        <source>Its name seen from the other end</source>
        <translation>Son nom vu de l’autre bout</translation>
    </message>
    <message>
        <source>Links that were there before stay; “Check this project” lists those that do not fit.</source>
        <translation>Les liens déjà là restent&#x202f;; «&#xa0;Vérifier ce projet&#xa0;» énumère ceux qui ne conviennent pas.</translation>
    </message>
    <message>
        <source>May lead to</source>
        <translation>Peut mener à</translation>
    </message>
    <message>
        <source>May start from</source>
        <translation>Peut partir de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the link type</source>
        <translation>Nom du type de lien</translation>
    </message>
    <message>
        <source>Where nothing is ticked it may join any label.</source>
        <translation>Si rien n’est coché, il peut relier n’importe quelles étiquettes.</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>No links.  {mark.link} links this span to another.</source>
        <translation>Aucun lien.  {mark.link} relie ce passage à un autre.</translation>
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
        <translation>Supprimer le lien ({edit.undo} le ramène)</translation>
    </message>
</context>
<context>
    <name>LinkSign</name>
    <message>
        <source>Linked, elsewhere: {spans}</source>
        <translation>Relié, ailleurs&#xa0;: {spans}</translation>
    </message>
    <message>
        <source>Linked, further down: {spans}</source>
        <translation>Relié, plus bas&#xa0;: {spans}</translation>
    </message>
    <message>
        <source>Linked, further up: {spans}</source>
        <translation>Relié, plus haut&#xa0;: {spans}</translation>
    </message>
    <message>
        <source>Where a link goes on</source>
        <translation>Où un lien continue</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
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
        <translation>Choisissez d’abord un passage ({go.next_span} ou un clic), puis {mark.link} le relie.</translation>
    </message>
    <message>
        <source>Choose the other span ({go.next_span}, {go.next_pane}, a click), then {mark.link}. From “{quote}”.</source>
        <translation>Choisissez l’autre passage ({go.next_span}, {go.next_pane}, un clic), puis {mark.link}. À partir de «&#xa0;{quote}&#xa0;».</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>Link to it ({mark.link})</source>
        <translation>Relier à celui-ci ({mark.link})</translation>
    </message>
    <message>
        <source>Type of the link</source>
        <translation>Type du lien</translation>
    </message>
</context>
<context>
    <name>LookChoice</name>
    <message>
        <source>Colour {number}</source>
        <translation>Couleur {number}</translation>
    </message>
    <message>
        <source>Contrast of the name on its band: {ratio}:1.</source>
        <translation>Contraste du nom sur sa bande&#xa0;: {ratio}:1.</translation>
    </message>
    <message>
        <source>Dash and dot</source>
        <translation>Tiret et point</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>Tirets</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Double</translation>
    </message>
    <message>
        <source>No other label has this colour: every sight tells them apart.</source>
        <translation>Aucune autre étiquette n’a cette couleur&#xa0;: chacun les distingue, quelle que soit sa vision des couleurs.</translation>
    </message>
    <message>
        <source>Pattern of the line</source>
        <translation>Motif de la ligne</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Continu</translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation>Ondulé</translation>
    </message>
    <message>
        <source>“{name}” has this colour too: only the pattern tells them apart.</source>
        <translation>«&#xa0;{name}&#xa0;» a aussi cette couleur&#xa0;: seul le motif les distingue.</translation>
    </message>
    <message>
        <source>“{name}” looks just the same.</source>
        <translation>«&#xa0;{name}&#xa0;» a exactement le même aspect.</translation>
    </message>
</context>
<context>
    <name>LostFileHands</name>
    <message>
        <source>Open it again</source>
        <translation>L’ouvrir à nouveau</translation>
    </message>
    <message>
        <source>The project can be read again. What is shown was read anew.</source>
        <translation>Le projet peut de nouveau être lu. Ce qui est affiché a été relu.</translation>
    </message>
    <message>
        <source>What is shown stays. When the file can be read again, all goes on by itself.</source>
        <translation>Ce qui est affiché reste. Dès que le fichier peut de nouveau être lu, tout reprend de soi-même.</translation>
    </message>
</context>
<context>
    <name>MachineSheet</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Files that name their own models, as Label Studio’s do, keep those names.</source>
        <translation>Les fichiers qui nomment leurs propres modèles, comme ceux de Label Studio, gardent ces noms.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import suggestions</source>
        <translation>Importer des suggestions</translation>
    </message>
    <message>
        <source>Name of the machine</source>
        <translation>Nom de la machine</translation>
    </message>
    <message>
        <source>What suggested the annotations in {files}?</source>
        <translation>Quelle machine a suggéré les annotations de {files}&#x202f;?</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A backup was made, and read back.</source>
        <translation>Une sauvegarde a été faite, puis relue.</translation>
    </message>
    <message>
        <source>About the span</source>
        <translation>À propos du passage</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Choose a span first ({go.next_span} or a click), then {mark.ask} asks about it.</source>
        <translation>Choisissez d’abord un passage ({go.next_span} ou un clic), puis {mark.ask} pose une question à son sujet.</translation>
    </message>
    <message>
        <source>Copied, with outlet, date, title and offsets.</source>
        <translation>Copié, avec média, date, titre et positions.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Handed out, articles each: {who}. The files lie in {folder}.</source>
        <translation>Distribués, articles pour chacun&#xa0;: {who}. Les fichiers sont dans {folder}.</translation>
    </message>
    <message>
        <source>Exporting articles</source>
        <translation>Exportation des articles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) that all agree on became gold.</source>
        <translation>
            <numerusform>%Ln cas sur lequel tous s’accordent est devenu référence.</numerusform>
            <numerusform>%Ln cas sur lesquels tous s’accordent sont devenus référence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your questions was (were) answered.</source>
        <translation>
            <numerusform>Il a été répondu à l’une de vos questions.</numerusform>
            <numerusform>Il a été répondu à&#xa0;%Ln de vos questions.</numerusform>
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
            <numerusform>%Ln suggestion acceptée.</numerusform>
            <numerusform>%Ln suggestions acceptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up before that</source>
        <translation>Sauvegarde préalable</translation>
    </message>
    <message>
        <source>Cases that wait for a decision, so are not in it: {n}.</source>
        <translation>Cas qui attendent une décision, donc absents&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Changed as they were changed there: {n}.</source>
        <translation>Modifiés comme ils l’ont été là-bas&#xa0;: {n}.</translation>
    </message>
    <message numerus="yes">
        <source>Changes are stored again. %Ln change(s) before this one could not be: do again what is missing.</source>
        <translation>
            <numerusform>Les modifications sont de nouveau enregistrées. %Ln modification précédente n’a pas pu l’être&#xa0;: refaites ce qui manque.</numerusform>
            <numerusform>Les modifications sont de nouveau enregistrées. %Ln modifications précédentes n’ont pas pu l’être&#xa0;: refaites ce qui manque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the scheme</source>
        <translation>Modification du schéma</translation>
    </message>
    <message>
        <source>Compare the annotators first ({review.begin}).</source>
        <translation>Comparez d’abord les annotateurs ({review.begin}).</translation>
    </message>
    <message>
        <source>Everything is shown at {percent} % when the program starts again.</source>
        <translation>Tout sera affiché à {percent}&#x202f;% au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Export gold …</source>
        <translation>Exporter la référence…</translation>
    </message>
    <message>
        <source>Handing out files</source>
        <translation>Distribution des fichiers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Import again, adding these labels</source>
        <translation>Importer encore, en ajoutant ces étiquettes</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>In the project already</source>
        <translation>Déjà dans le projet</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Looking at the merge</source>
        <translation>Examen de la fusion</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Merge where it is open.</source>
        <translation>Fusionnez là où il est ouvert.</translation>
    </message>
    <message>
        <source>Merged; new spans: {n}.</source>
        <translation>Fusionné&#x202f;; nouveaux passages&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion en cours</translation>
    </message>
    <message>
        <source>No case waits any more but those that were deferred: {n}.</source>
        <translation>Aucun cas n’attend plus, hormis ceux qui ont été différés&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>No case waits for a decision any more.</source>
        <translation>Plus aucun cas n’attend de décision.</translation>
    </message>
    <message>
        <source>No span is at the caret. {go.next_span} leads to the next.</source>
        <translation>Aucun passage au curseur. {go.next_span} mène au suivant.</translation>
    </message>
    <message>
        <source>No suggestion waits for you in this article.</source>
        <translation>Aucune suggestion ne vous attend dans cet article.</translation>
    </message>
    <message>
        <source>Nobody else has a layer here</source>
        <translation>Personne d’autre n’a de couche ici</translation>
    </message>
    <message>
        <source>Nobody marked this. {review.reopen} takes it out of gold again.</source>
        <translation>Personne n’a marqué ceci. {review.reopen} le retire de la référence.</translation>
    </message>
    <message>
        <source>Not read: {names}</source>
        <translation>Non lu&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Nothing marked: {names}</source>
        <translation>Rien de marqué&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Nothing that takes long is under way.</source>
        <translation>Aucun travail long n’est en cours.</translation>
    </message>
    <message>
        <source>Nothing was accepted. What is left is not said by all who are done with an article, or it is a link whose ends have no gold.</source>
        <translation>Rien n’a été accepté. Ce qui reste n’est pas dit par tous ceux qui ont terminé un article, ou c’est un lien dont les bouts n’ont pas de référence.</translation>
    </message>
    <message>
        <source>One long work at a time: the one under way can be cancelled.</source>
        <translation>Un seul travail long à la fois&#xa0;: celui en cours peut être interrompu.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Open what is there</source>
        <translation>Ouvrir celui qui y est</translation>
    </message>
    <message>
        <source>Other layers</source>
        <translation>Autres couches</translation>
    </message>
    <message>
        <source>Printed into {path}: {pages}.</source>
        <translation>Imprimé dans {path}&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression en cours</translation>
    </message>
    <message>
        <source>Putting back a change that was cut off</source>
        <translation>Annulation d’une modification interrompue</translation>
    </message>
    <message>
        <source>Read it again as …</source>
        <translation>Relire dans un autre encodage…</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Repair it where it is open.</source>
        <translation>Réparez-le là où il est ouvert.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Réparation en cours</translation>
    </message>
    <message>
        <source>Restore it where it is open.</source>
        <translation>Restaurez-le là où il est ouvert.</translation>
    </message>
    <message>
        <source>Restored. What the project was is kept as {path}</source>
        <translation>Restauré. L’état précédent du projet est gardé sous {path}</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration en cours</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>Saved as “{path}”.</source>
        <translation>Enregistré sous «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Sélectionnez d’abord les mots.</translation>
    </message>
    <message>
        <source>Select words first, or choose a span ({go.next_span}).</source>
        <translation>Sélectionnez d’abord des mots, ou choisissez un passage ({go.next_span}).</translation>
    </message>
    <message>
        <source>Sent to the printer: {pages}.</source>
        <translation>Envoyé à l’imprimante&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>Settings cannot be kept in {folder}: {reason}. What you choose holds until the program ends.</source>
        <translation>Les réglages ne peuvent pas être gardés dans {folder}&#xa0;: {reason}. Ce que vous choisissez vaut jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show everything at {percent} %</source>
        <translation>Tout afficher à {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Taille de l’affichage</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was shown as saved is saved, and you can go on.</source>
        <translation>Une erreur s’est produite dans le programme. Ce qui était affiché comme enregistré l’est, et vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Start again when the work under way is done or cancelled.</source>
        <translation>Redémarrez quand le travail en cours sera terminé ou interrompu.</translation>
    </message>
    <message>
        <source>Suggestions are hidden: {view.suggestions} shows them.</source>
        <translation>Les suggestions sont masquées&#xa0;: {view.suggestions} les affiche.</translation>
    </message>
    <message>
        <source>Suggestions rest while layers are compared: {review.begin} ends that.</source>
        <translation>Les suggestions restent de côté tant que des couches sont comparées&#xa0;: {review.begin} y met fin.</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Étiquetage</translation>
    </message>
    <message>
        <source>The encoding was guessed: {files}. Where letters are wrong, read it again as another one. {sentence}</source>
        <translation>L’encodage a été deviné&#xa0;: {files}. Si des lettres sont fausses, relisez le texte dans un autre. {sentence}</translation>
    </message>
    <message>
        <source>The language can change when the work under way is done or cancelled.</source>
        <translation>La langue pourra changer quand le travail en cours sera terminé ou interrompu.</translation>
    </message>
    <message>
        <source>The last time, the program was ended by a fault. What was shown as saved then is here.</source>
        <translation>La dernière fois, une erreur a mis fin au programme. Ce qui était alors affiché comme enregistré est là.</translation>
    </message>
    <message>
        <source>The lead of this project does not show suggestions to annotators.</source>
        <translation>Le responsable de ce projet ne montre pas les suggestions aux annotateurs.</translation>
    </message>
    <message>
        <source>The letters of your system are larger than those here.</source>
        <translation>Les lettres de votre système sont plus grandes que celles d’ici.</translation>
    </message>
    <message>
        <source>The list came to its end, and goes on from the other.</source>
        <translation>La liste est arrivée à sa fin et reprend de l’autre bout.</translation>
    </message>
    <message>
        <source>The printer does not answer. Try again, or print a PDF.</source>
        <translation>L’imprimante ne répond pas. Réessayez, ou imprimez un PDF.</translation>
    </message>
    <message>
        <source>The project can only be read: it does not remember this.</source>
        <translation>Le projet est en lecture seule&#xa0;: il ne retient pas cela.</translation>
    </message>
    <message>
        <source>The report could not be written: {why}. Copy it instead.</source>
        <translation>Le rapport n’a pas pu être écrit&#xa0;: {why}. Copiez-le plutôt.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones hold. What was there is kept as {path}</source>
        <translation>Les réglages n’ont pas pu être lus&#xa0;; les réglages habituels s’appliquent. Ce qui s’y trouvait est conservé dans {path}</translation>
    </message>
    <message>
        <source>There is no message now.</source>
        <translation>Il n’y a pas de message en ce moment.</translation>
    </message>
    <message>
        <source>There is no plot in this section.</source>
        <translation>Il n’y a pas de graphique dans cette section.</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>Ce cas n’existe pas.</translation>
    </message>
    <message>
        <source>There is nothing behind it: all say the same.</source>
        <translation>Il n’y a rien derrière&#xa0;: tous disent la même chose.</translation>
    </message>
    <message>
        <source>There is only one layer to look at. Merge or import a colleague’s.</source>
        <translation>Il n’y a qu’une couche à voir. Fusionnez ou importez celle d’un collègue.</translation>
    </message>
    <message>
        <source>This cannot be cancelled: wait until it is done.</source>
        <translation>Ce travail ne peut pas être interrompu&#xa0;: attendez qu’il soit terminé.</translation>
    </message>
    <message>
        <source>This case is not decided yet. {edit.undo} takes your last decision back.</source>
        <translation>Ce cas n’est pas encore tranché. {edit.undo} annule votre dernière décision.</translation>
    </message>
    <message>
        <source>This is what a report would say. Nobody gets it unless you pass it on.</source>
        <translation>Voici ce que dirait un rapport. Personne ne le reçoit si vous ne le transmettez pas.</translation>
    </message>
    <message>
        <source>This is what was kept of it. Nobody gets it unless you pass it on.</source>
        <translation>Voici ce qui en a été gardé. Personne ne le reçoit si vous ne le transmettez pas.</translation>
    </message>
    <message>
        <source>This project can only be read here, for it is open in another window. Close it there to mark in it.</source>
        <translation>Ce projet ne peut qu’être lu ici, car il est ouvert dans une autre fenêtre. Fermez-le là-bas pour y marquer.</translation>
    </message>
    <message>
        <source>This project can only be read here, for its folder is read-only. Copy it to a folder of yours to mark in it.</source>
        <translation>Ce projet ne peut qu’être lu ici, car son dossier est en lecture seule. Copiez-le dans un dossier à vous pour y marquer.</translation>
    </message>
    <message>
        <source>This project can only be read here: it is open in another window, or its folder is read-only. {what}</source>
        <translation>Ce projet ne peut qu’être lu ici&#xa0;: il est ouvert dans une autre fenêtre, ou son dossier est en lecture seule. {what}</translation>
    </message>
    <message>
        <source>This project has no suggestions. Project, Import suggestions, brings some in.</source>
        <translation>Ce projet n’a pas de suggestions. Projet &gt; Importer des suggestions en apporte.</translation>
    </message>
    <message>
        <source>This was the last case of this list.</source>
        <translation>C’était le dernier cas de cette liste.</translation>
    </message>
    <message>
        <source>To be looked at: {n}.</source>
        <translation>À examiner&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Use another name</source>
        <translation>Utiliser un autre nom</translation>
    </message>
    <message>
        <source>Use my own name</source>
        <translation>Utiliser mon propre nom</translation>
    </message>
    <message>
        <source>What this step changed is in no article here.</source>
        <translation>Ce que cette étape a changé n’est dans aucun article d’ici.</translation>
    </message>
    <message>
        <source>Work on a copy …</source>
        <translation>Travailler sur une copie…</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>You mark as {name}, whose layer came with this project.</source>
        <translation>Vous marquez en tant que {name}, dont la couche est venue avec ce projet.</translation>
    </message>
    <message>
        <source>You mark here as {name}, the name that you used last.</source>
        <translation>Vous marquez ici sous le nom de {name}, le dernier que vous avez utilisé.</translation>
    </message>
    <message>
        <source>marked by {name}</source>
        <translation>marqué par {name}</translation>
    </message>
    <message>
        <source>{id} is in no article here.</source>
        <translation>{id} n’est dans aucun article d’ici.</translation>
    </message>
    <message>
        <source>{name} has not read this article.</source>
        <translation>{name} n’a pas lu cet article.</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}. Choose another place.</source>
        <translation>{path} n’a pas pu être écrit&#xa0;: {why}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{sentence} {first} The others stand under Details.</source>
        <translation>{sentence} {first} Les autres sont dans les détails.</translation>
    </message>
    <message>
        <source>{what} A backup comes before that: wait until what is under way is done.</source>
        <translation>{what} Une sauvegarde vient avant&#xa0;: attendez la fin du travail en cours.</translation>
    </message>
    <message>
        <source>{what} A backup is being made first; then it is done.</source>
        <translation>{what} Une sauvegarde est faite d’abord&#x202f;; ensuite c’est exécuté.</translation>
    </message>
    <message>
        <source>{what} A backup was made before: {path}</source>
        <translation>{what} Une sauvegarde a été faite avant&#xa0;: {path}</translation>
    </message>
    <message>
        <source>{what} It was left, since the project has changed. The backup: {path}</source>
        <translation>{what} On s’en est abstenu, car le projet a changé. La sauvegarde&#xa0;: {path}</translation>
    </message>
    <message>
        <source>“{path}” answers again.</source>
        <translation>«&#xa0;{path}&#xa0;» répond de nouveau.</translation>
    </message>
    <message>
        <source>“{path}” does not answer: its drive or the network is away or slow.</source>
        <translation>«&#xa0;{path}&#xa0;» ne répond pas&#xa0;: son disque ou le réseau est absent ou lent.</translation>
    </message>
</context>
<context>
    <name>MarkSample</name>
    <message>
        <source>How a mark of this label looks, in light and in dark</source>
        <translation>Aspect d’une marque de cette étiquette, en clair et en sombre</translation>
    </message>
    <message>
        <source>She said:</source>
        <translation>Elle a dit&#xa0;:</translation>
    </message>
    <message>
        <source>for it.</source>
        <translation>pour cela.</translation>
    </message>
    <message>
        <source>nobody was ever paid</source>
        <translation>personne n’a jamais été payé</translation>
    </message>
</context>
<context>
    <name>MergeMapping</name>
    <message>
        <source>Attribute “{name}”</source>
        <translation>Attribut «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Label “{name}”</source>
        <translation>Étiquette «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Left out, with all that carries it</source>
        <translation>Laissé de côté, avec tout ce qui le porte</translation>
    </message>
    <message>
        <source>Link type “{name}”</source>
        <translation>Type de lien «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>New here: “{name}”</source>
        <translation>Nouveau ici&#xa0;: «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>What labels become here</source>
        <translation>Ce que deviennent ici les étiquettes</translation>
    </message>
    <message>
        <source>What {name} becomes here</source>
        <translation>Ce que {name} devient ici</translation>
    </message>
    <message>
        <source>{name} (proposed)</source>
        <translation>{name} (proposé)</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Added under an id of their own, for another text here has theirs: {n}.</source>
        <translation>Ajoutés sous un identifiant à eux, car un autre texte a le leur ici&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation>Tout y est déjà.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Annotators see suggestions</source>
        <translation>Les annotateurs voient les suggestions</translation>
    </message>
    <message>
        <source>Annotators work blind</source>
        <translation>Les annotateurs travaillent à l’aveugle</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changed on both sides, ours stays</source>
        <translation>Modifié des deux côtés, le nôtre reste</translation>
    </message>
    <message>
        <source>Changed on both sides, theirs is taken</source>
        <translation>Modifié des deux côtés, le leur est pris</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Decided on both sides, both stand until it is decided again</source>
        <translation>Tranché des deux côtés, les deux restent jusqu’à nouvelle décision</translation>
    </message>
    <message>
        <source>Deleted here, comes back</source>
        <translation>Supprimé ici, revient</translation>
    </message>
    <message>
        <source>Deleted there, stays here</source>
        <translation>Supprimé là-bas, reste ici</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>In both, and taken for one person each: {names}.</source>
        <translation>Dans les deux, et pris chacun pour une seule personne&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Labels that are not the same in both. Choose what each becomes here; the counts follow.</source>
        <translation>Étiquettes qui ne sont pas les mêmes des deux côtés. Choisissez ce que chacune devient ici&#x202f;; les nombres suivent.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Looking at what {names} would bring …</source>
        <translation>Examen de ce qu’apporterait {names}…</translation>
    </message>
    <message>
        <source>Marked twice, both stay</source>
        <translation>Marqué deux fois, les deux restent</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge colleagues’ projects</source>
        <translation>Fusionner les projets de collègues</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation>Aucun conflit.</translation>
    </message>
    <message>
        <source>Other files …</source>
        <translation>Autres fichiers…</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Réviseurs</translation>
    </message>
    <message>
        <source>Spans by annotator and label</source>
        <translation>Passages par annotateur et étiquette</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Les mêmes</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>To be looked at: {n}. Enter goes to a span that is here.</source>
        <translation>À examiner&#xa0;: {n}. Entrée va à un passage qui est ici.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>Ce qu’il faut examiner</translation>
    </message>
    <message>
        <source>articles that are here too: {n}</source>
        <translation>articles présents ici aussi&#xa0;: {n}</translation>
    </message>
    <message>
        <source>changed there alone: {n}</source>
        <translation>modifiés là-bas seulement&#xa0;: {n}</translation>
    </message>
    <message>
        <source>characters {start} to {end}</source>
        <translation>caractères {start} à {end}</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>guideline gap</source>
        <translation>lacune des consignes</translation>
    </message>
    <message>
        <source>intersection</source>
        <translation>intersection</translation>
    </message>
    <message>
        <source>new annotators: {names}</source>
        <translation>nouveaux annotateurs&#xa0;: {names}</translation>
    </message>
    <message>
        <source>new articles: {n}</source>
        <translation>nouveaux articles&#xa0;: {n}</translation>
    </message>
    <message>
        <source>new links: {n}</source>
        <translation>nouveaux liens&#xa0;: {n}</translation>
    </message>
    <message>
        <source>new spans: {n}</source>
        <translation>nouveaux passages&#xa0;: {n}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none of it</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>one annotator’s</source>
        <translation>celui d’un annotateur</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>différé</translation>
    </message>
    <message>
        <source>union</source>
        <translation>union</translation>
    </message>
    <message>
        <source>what all said</source>
        <translation>ce que tous ont dit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{choice} ({by})</source>
        <translation>{choice} ({by})</translation>
    </message>
    <message>
        <source>{name} began apart: it is no copy of this project, nor handed out of it. Articles of the same text become one, with the marks of both; others are added.</source>
        <translation>{name} a commencé à part&#xa0;: ce n’est ni une copie de ce projet, ni un fichier distribué à partir de lui. Les articles de même texte n’en font plus qu’un, avec les marques des deux&#x202f;; les autres sont ajoutés.</translation>
    </message>
    <message>
        <source>{name}: {counts}.</source>
        <translation>{name}&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
</context>
<context>
    <name>NewProjectPage</name>
    <message>
        <source>A name has no slashes: the folder stands in the field beside it.</source>
        <translation>Un nom ne contient pas de barre oblique&#xa0;: le dossier est dans le champ à côté.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Esc: nothing is made</source>
        <translation>Échap&#xa0;: rien n’est créé</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Donnez un nom au projet.</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Guidelines of the project</source>
        <translation>Consignes du projet</translation>
    </message>
    <message>
        <source>It will be {path}</source>
        <translation>Ce sera {path}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>My project</source>
        <translation>Mon projet</translation>
    </message>
    <message>
        <source>Name and folder</source>
        <translation>Nom et dossier</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nom du projet</translation>
    </message>
    <message>
        <source>Names of the others</source>
        <translation>Noms des autres</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Others, if any: Ben, Chloé</source>
        <translation>D’autres, s’il y en a&#xa0;: Ben, Chloé</translation>
    </message>
    <message>
        <source>There is a file called {name} already.</source>
        <translation>Il y a déjà un fichier nommé {name}.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Those that come with the labels</source>
        <translation>Celles qui viennent avec les étiquettes</translation>
    </message>
    <message>
        <source>Who annotates</source>
        <translation>Qui annote</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Put the message away ({key}, Esc)</source>
        <translation>Fermer le message ({key}, Échap)</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>, in {count} pieces</source>
        <translation>, en {count} morceaux</translation>
    </message>
    <message>
        <source>Accepted from a suggestion by {name}</source>
        <translation>Accepté d’après une suggestion faite par {name}</translation>
    </message>
    <message>
        <source>Decided by: {who}</source>
        <translation>Décidé par&#xa0;: {who}</translation>
    </message>
    <message>
        <source>From: {names}</source>
        <translation>De&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Gold that nobody had marked, added by a reviewer</source>
        <translation>Référence que personne n’avait marquée, ajoutée par un réviseur</translation>
    </message>
    <message>
        <source>Gold, decided between them</source>
        <translation>Référence, tranchée entre eux</translation>
    </message>
    <message>
        <source>Gold, what all said</source>
        <translation>Référence, ce que tous ont dit</translation>
    </message>
    <message>
        <source>Suggested by {name}</source>
        <translation>Suggéré par {name}</translation>
    </message>
    <message>
        <source>To change gold, decide its case again ({review.next}).</source>
        <translation>Pour modifier la référence, tranchez de nouveau son cas ({review.next}).</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Pourquoi&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{suggestion.accept} makes it a span of yours, {suggestion.dismiss} dismisses it.</source>
        <translation>{suggestion.accept} en fait un passage à vous, {suggestion.dismiss} l’écarte.</translation>
    </message>
    <message>
        <source>characters {start} to {end}</source>
        <translation>caractères {start} à {end}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Map of the marks</source>
        <translation>Carte des marques</translation>
    </message>
    <message>
        <source>Where the marks are; click to go there</source>
        <translation>Où sont les marques&#x202f;; cliquez pour y aller</translation>
    </message>
</context>
<context>
    <name>PaneGroup</name>
    <message>
        <source>Find an article</source>
        <translation>Trouver un article</translation>
    </message>
    <message>
        <source>Import a folder …</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Import articles …</source>
        <translation>Importer des articles…</translation>
    </message>
    <message>
        <source>No article is open. Open one, or drag it here from the library.</source>
        <translation>Aucun article n’est ouvert. Ouvrez-en un, ou faites-le glisser ici depuis la bibliothèque.</translation>
    </message>
    <message>
        <source>Open the next article</source>
        <translation>Ouvrir l’article suivant</translation>
    </message>
    <message>
        <source>This project has no articles yet. Text files will do, or a folder of them.</source>
        <translation>Ce projet n’a pas encore d’articles. Des fichiers de texte suffisent, ou un dossier qui en contient.</translation>
    </message>
</context>
<context>
    <name>PaneHead</name>
    <message numerus="yes">
        <source>%Ln of your spans here</source>
        <translation>
            <numerusform>%Ln passage de vous ici</numerusform>
            <numerusform>%Ln passages de vous ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the pane ({view.close_pane})</source>
        <translation>Fermer le volet ({view.close_pane})</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done ({go.done_next}: done, and the next article)</source>
        <translation>Terminé ({go.done_next}&#xa0;: terminé, et l’article suivant)</translation>
    </message>
    <message>
        <source>Id: {id}</source>
        <translation>Identifiant&#xa0;: {id}</translation>
    </message>
    <message>
        <source>Not done after all ({go.not_done})</source>
        <translation>Pas terminé, finalement ({go.not_done})</translation>
    </message>
    <message>
        <source>Spans of {name} alone</source>
        <translation>Passages de {name} seulement</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>no outlet or date</source>
        <translation>sans média ni date</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Bring it in</source>
        <translation>L’appliquer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien modifier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usages</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>colour or pattern</source>
        <translation>couleur ou motif</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>valeurs proposées</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>direction</translation>
    </message>
    <message>
        <source>earlier identifiers</source>
        <translation>identifiants antérieurs</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>exemples</translation>
    </message>
    <message>
        <source>gold: {n}</source>
        <translation>référence&#xa0;: {n}</translation>
    </message>
    <message>
        <source>guidelines</source>
        <translation>consignes</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>garder</translation>
    </message>
    <message>
        <source>key</source>
        <translation>touche</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>labels at its end</source>
        <translation>étiquettes de son bout</translation>
    </message>
    <message>
        <source>labels at its start</source>
        <translation>étiquettes de son début</translation>
    </message>
    <message>
        <source>labels that carry it</source>
        <translation>étiquettes qui le portent</translation>
    </message>
    <message>
        <source>link type</source>
        <translation>type de lien</translation>
    </message>
    <message>
        <source>merge into</source>
        <translation>fusionner dans</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>name from the target</source>
        <translation>nom depuis la cible</translation>
    </message>
    <message>
        <source>number of lines</source>
        <translation>nombre de lignes</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>reorder</source>
        <translation>réordonner</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>nom court</translation>
    </message>
    <message>
        <source>suggestions: {n}</source>
        <translation>suggestions&#xa0;: {n}</translation>
    </message>
    <message>
        <source>“{name}” says what this scheme says already.</source>
        <translation>«&#xa0;{name}&#xa0;» dit ce que ce schéma dit déjà.</translation>
    </message>
    <message>
        <source>“{name}” would change what is listed here, as one step that can be undone. Uses are the spans, or links, that carry it.</source>
        <translation>«&#xa0;{name}&#xa0;» modifierait ce qui figure ici, en une seule étape qui peut être annulée. Les usages sont les passages, ou les liens, qui portent l’élément.</translation>
    </message>
</context>
<context>
    <name>PlotView</name>
    <message>
        <source>Plot: {title}</source>
        <translation>Graphique&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{words} ({n} of {all})</source>
        <translation>{words} ({n} sur {all})</translation>
    </message>
</context>
<context>
    <name>PolicySheet</name>
    <message>
        <source>Annotators see no layer but their own, and no gold. Reviewers and leads see all. Turning it off releases the layers.</source>
        <translation>Les annotateurs ne voient que leur propre couche, et pas la référence. Réviseurs et responsables voient tout. Désactiver ceci ouvre les couches.</translation>
    </message>
    <message>
        <source>Annotators see suggestions of machines</source>
        <translation>Les annotateurs voient les suggestions des machines</translation>
    </message>
    <message>
        <source>Annotators work blind</source>
        <translation>Les annotateurs travaillent à l’aveugle</translation>
    </message>
    <message>
        <source>As long as nobody is lead, anybody changes this page.</source>
        <translation>Tant que personne n’est responsable, chacun peut modifier cette page.</translation>
    </message>
    <message>
        <source>As long as nobody is reviewer or lead, anybody decides cases and answers questions.</source>
        <translation>Tant que personne n’est réviseur ni responsable, chacun tranche les cas et répond aux questions.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everybody may show everybody’s layer, and gold.</source>
        <translation>Chacun peut montrer la couche de chacun, et la référence.</translation>
    </message>
    <message>
        <source>Reviewers and leads see them anyway</source>
        <translation>Réviseurs et responsables les voient de toute façon</translation>
    </message>
    <message>
        <source>This keeps honest people from being swayed. It is no lock: whoever opens the file with another program, or works under the name of a lead, can read all of it. Each change is in the history of the project, and {edit.undo} takes yours back.</source>
        <translation>Cela évite aux gens honnêtes d’être influencés. Ce n’est pas un verrou&#xa0;: qui ouvre le fichier avec un autre programme, ou travaille sous le nom d’un responsable, peut tout y lire. Chaque changement figure dans l’historique du projet, et {edit.undo} retire le vôtre.</translation>
    </message>
    <message>
        <source>What {name} is</source>
        <translation>Ce qu’est {name}</translation>
    </message>
    <message>
        <source>Who changes this page: {names}</source>
        <translation>Qui modifie cette page&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Who decides cases and answers questions: {names}</source>
        <translation>Qui tranche les cas et répond aux questions&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Who is what</source>
        <translation>Qui est quoi</translation>
    </message>
    <message>
        <source>Who may see and decide</source>
        <translation>Qui peut voir et décider</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>annotateur</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>réviseur</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>encore environ&#xa0;%Ln heure</numerusform>
            <numerusform>encore environ&#xa0;%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>encore environ&#xa0;%Ln minute</numerusform>
            <numerusform>encore environ&#xa0;%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>encore environ&#xa0;%Ln seconde</numerusform>
            <numerusform>encore environ&#xa0;%Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Chercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pg préc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>No questions.  {mark.ask} asks one about this span.</source>
        <translation>Aucune question. {mark.ask} en pose une sur ce passage.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Your question (Enter asks it)</source>
        <translation>Votre question (Entrée la pose)</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source>about “{words}”</source>
        <translation>sur «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>answered by {name}</source>
        <translation>réponse de {name}</translation>
    </message>
    <message>
        <source>{name} answers: {text}</source>
        <translation>{name} répond&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{name} asks: {text}</source>
        <translation>{name} demande&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>New answers to yours</source>
        <translation>Nouvelles réponses à vos questions</translation>
    </message>
    <message>
        <source>No such question.</source>
        <translation>Aucune question de ce type.</translation>
    </message>
    <message>
        <source>Nobody has asked anything.

Choose a span, and {mark.ask} asks the reviewer about it.</source>
        <translation>Personne n’a rien demandé.

Choisissez un passage, et {mark.ask} interroge le réviseur à son sujet.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Afficher toutes les questions</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Quelles questions</translation>
    </message>
    <message>
        <source>With an answer</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Sans réponse</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Answer by {name}</source>
        <translation>Réponse de {name}</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Modifier la réponse</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Your answer (Enter stores it)</source>
        <translation>Votre réponse (Entrée l’enregistre)</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Take it out of this list; the file is left alone</source>
        <translation>Le retirer de cette liste&#x202f;; le fichier n’est pas touché</translation>
    </message>
    <message>
        <source>Take {name} out of the list</source>
        <translation>Retirer {name} de la liste</translation>
    </message>
    <message>
        <source>The projects that you open will stand here.</source>
        <translation>Les projets que vous ouvrirez figureront ici.</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>n’est plus là</translation>
    </message>
    <message>
        <source>{path} was moved, or its drive is not connected. Open it where it lies now, or take it out.</source>
        <translation>{path} a été déplacé, ou son disque n’est pas branché. Ouvrez-le là où il est maintenant, ou retirez-le.</translation>
    </message>
</context>
<context>
    <name>RereadingSheet</name>
    <message numerus="yes">
        <source>All %Ln file(s), as the first of them</source>
        <translation>
            <numerusform>Le fichier (%Ln)</numerusform>
            <numerusform>Les %Ln fichiers, comme le premier</numerusform>
        </translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Balte</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinois simplifié</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinois traditionnel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Encodings that fit</source>
        <translation>Encodages possibles</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>In which encoding does “{file}” read right?</source>
        <translation>Dans quel encodage «&#xa0;{file}&#xa0;» est-il lisible&#x202f;?</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Read a text again</source>
        <translation>Relire un texte</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>So it reads</source>
        <translation>Se lit ainsi</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Undo takes it back. An article in which somebody has worked keeps its text.</source>
        <translation>«&#xa0;Annuler&#xa0;» revient en arrière. Un article dans lequel quelqu’un a travaillé garde son texte.</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Europe occidentale</translation>
    </message>
    <message>
        <source>Which file</source>
        <translation>Quel fichier</translation>
    </message>
    <message>
        <source>“{file}” cannot be read, or fits no other encoding.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être lu, ou ne convient à aucun autre encodage.</translation>
    </message>
    <message>
        <source>“{file}” was taken for {encoding}. Which line reads right?</source>
        <translation>«&#xa0;{file}&#xa0;» a été pris pour du {encoding}. Quelle ligne se lit bien&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Questions ({n})</source>
        <translation>Questions ({n})</translation>
    </message>
</context>
<context>
    <name>SchemeForms</name>
    <message>
        <source>Guidelines on the whole</source>
        <translation>Consignes générales</translation>
    </message>
</context>
<context>
    <name>SchemePage</name>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Retour aux articles</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels and guidelines</source>
        <translation>Étiquettes et consignes</translation>
    </message>
    <message>
        <source>Link types</source>
        <translation>Types de lien</translation>
    </message>
    <message>
        <source>Parts of the scheme</source>
        <translation>Parties du schéma</translation>
    </message>
</context>
<context>
    <name>SectionBoard</name>
    <message>
        <source>Back to the articles</source>
        <translation>Retour aux articles</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Ways to save</source>
        <translation>Façons d’enregistrer</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>SpanForm</name>
    <message>
        <source>Add ({key})</source>
        <translation>Ajouter ({key})</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Spans of this label do not carry that.</source>
        <translation>Les passages de cette étiquette ne portent pas cela.</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Whom or what the words are directed against</source>
        <translation>Qui ou ce que visent les mots</translation>
    </message>
</context>
<context>
    <name>SpanList</name>
    <message>
        <source>No spans here yet.

{mark.take_sentence} takes the sentence at the caret; then {key} labels it as {name}.</source>
        <translation>Pas encore de passages ici.

{mark.take_sentence} prend la phrase au curseur&#x202f;; puis {key} l’étiquette {name}.</translation>
    </message>
    <message>
        <source>No spans here yet.

Select words, then a label above the articles.</source>
        <translation>Pas encore de passages ici.

Sélectionnez des mots, puis une étiquette au-dessus des articles.</translation>
    </message>
    <message>
        <source>No suggestion waits for you in the open articles.</source>
        <translation>Aucune suggestion ne vous attend dans les articles ouverts.</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Spans of the open articles</source>
        <translation>Passages des articles ouverts</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
</context>
<context>
    <name>SplitList</name>
    <message>
        <source>Back to the label</source>
        <translation>Retour à l’étiquette</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln span(s) the label</source>
        <translation>
            <numerusform>Donner l’étiquette à&#xa0;%Ln passage</numerusform>
            <numerusform>Donner l’étiquette à&#xa0;%Ln passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Give all that are ticked the label</source>
        <translation>Donner l’étiquette à tout ce qui est coché</translation>
    </message>
    <message>
        <source>Give them the label</source>
        <translation>Leur donner l’étiquette</translation>
    </message>
    <message>
        <source>More are listed as you scroll; “Tick all” ticks those too.</source>
        <translation>D’autres apparaissent quand vous faites défiler&#x202f;; «&#xa0;Tout cocher&#xa0;» les coche aussi.</translation>
    </message>
    <message>
        <source>Spans of the label</source>
        <translation>Passages de l’étiquette</translation>
    </message>
    <message>
        <source>The label that they get</source>
        <translation>L’étiquette qu’ils reçoivent</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick the spans of “{name}” that another label shall have, and say which: a new name makes a new label.</source>
        <translation>Cochez les passages de «&#xa0;{name}&#xa0;» qui auront une autre étiquette, et dites laquelle&#xa0;: un nouveau nom crée une nouvelle étiquette.</translation>
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
        <translation>Comme dans {name}</translation>
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
        <translation>Articles, étiquettes, et qui annote</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Retour à {name}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open a project …</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Or drop a project file on this page</source>
        <translation>Ou déposez un fichier de projet sur cette page</translation>
    </message>
    <message>
        <source>Read news side by side, and mark who alleges, denies and demands.</source>
        <translation>Lire la presse côte à côte, et marquer qui allègue, dément et exige.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Show this page when the program starts</source>
        <translation>Afficher cette page au démarrage du programme</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite</translation>
    </message>
    <message>
        <source>Ten minutes, eight steps, on the sample</source>
        <translation>Dix minutes, huit étapes, sur l’exemple</translation>
    </message>
    <message>
        <source>The sample project</source>
        <translation>Le projet d’exemple</translation>
    </message>
    <message>
        <source>Twelve articles about one dispute, to try everything on</source>
        <translation>Douze articles sur une même dispute, pour tout essayer</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>L’attendre</translation>
    </message>
    <message>
        <source>Waiting: it is opened as soon as it answers</source>
        <translation>En attente&#xa0;: il sera ouvert dès qu’il répondra</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln other layer(s)</source>
        <translation>
            <numerusform>%Ln autre couche</numerusform>
            <numerusform>%Ln autres couches</numerusform>
        </translation>
    </message>
    <message>
        <source>All marks are hidden: {view.hide_marks} shows them again.</source>
        <translation>Toutes les marques sont masquées&#xa0;: {view.hide_marks} les affiche de nouveau.</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>Articles terminés</translation>
    </message>
    <message>
        <source>Of the articles that were handed out to you</source>
        <translation>Parmi les articles qui vous ont été distribués</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved  ·  {what}</source>
        <translation>Enregistré  ·  {what}</translation>
    </message>
    <message>
        <source>What was stored last</source>
        <translation>Ce qui a été enregistré en dernier</translation>
    </message>
    <message>
        <source>Who annotates ({project.annotator}). What each marks is a layer of their own, apart from the others’.</source>
        <translation>Qui annote ({project.annotator}). Ce que chacun marque forme sa propre couche, à part de celles des autres.</translation>
    </message>
    <message>
        <source>Who annotates?</source>
        <translation>Qui annote&#x202f;?</translation>
    </message>
    <message>
        <source>{done} of {total} articles done</source>
        <translation>{done} articles sur {total} terminés</translation>
    </message>
    <message>
        <source>{name}, and {others}</source>
        <translation>{name}, et {others}</translation>
    </message>
    <message>
        <source>{name}, own layer</source>
        <translation>{name}, sa propre couche</translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>{label}, suggested by {name}: {quote}</source>
        <translation>{label}, passage suggéré par {name}&#xa0;: {quote}</translation>
    </message>
</context>
<context>
    <name>TagBar</name>
    <message>
        <source>All places found</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Check all places found, or none</source>
        <translation>Cocher tous les résultats, ou aucun</translation>
    </message>
    <message>
        <source>None is checked</source>
        <translation>Rien n’est coché</translation>
    </message>
    <message>
        <source>Tag all {n} as</source>
        <translation>Étiqueter les {n}&#xa0;:</translation>
    </message>
    <message>
        <source>Tag {n} of {all} as</source>
        <translation>Étiqueter {n} sur {all}&#xa0;:</translation>
    </message>
    <message>
        <source>Tag the checked places; one step of undo takes all back</source>
        <translation>Étiqueter les résultats cochés&#x202f;; une seule annulation défait tout</translation>
    </message>
</context>
<context>
    <name>TextFinding</name>
    <message>
        <source>The first {n} hits only.</source>
        <translation>Les {n} premiers résultats seulement.</translation>
    </message>
</context>
<context>
    <name>TextLookSheet</name>
    <message>
        <source> %</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>How articles are set</source>
        <translation>Comment les articles sont composés</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>Ligne la plus longue</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Usual ({face})</source>
        <translation>Habituelle ({face})</translation>
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
        <translation>Un chiffre étiquette ce qui est sélectionné&#xa0;: {labels}. Ou cliquez ici sur une étiquette. Ce qui est marqué est aussitôt dans le fichier&#x202f;; {edit.undo} le retire.</translation>
    </message>
    <message>
        <source>A tour of ten minutes</source>
        <translation>Une visite de dix minutes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Click into this article. {move.next_sentence} goes to the next sentence, {move.previous_sentence} to the one before; the arrow keys go, too. Nothing is typed into an article: letters are commands.</source>
        <translation>Cliquez dans cet article. {move.next_sentence} va à la phrase suivante, {move.previous_sentence} à la précédente&#x202f;; les flèches aussi. On n’écrit rien dans un article&#xa0;: les lettres sont des commandes.</translation>
    </message>
    <message>
        <source>Eight small steps on this sample: read, mark, say who speaks, link two articles. Nothing is blocked meanwhile. {help.tour} begins, Esc leaves.</source>
        <translation>Huit petites étapes sur cet exemple&#xa0;: lire, marquer, dire qui parle, relier deux articles. Rien n’est bloqué pendant ce temps. {help.tour} commence, Échap quitte.</translation>
    </message>
    <message>
        <source>{project.export} writes all that is marked, for training. {help.keys} shows the keys for where you are, {help.commands} runs any command by its name. Project &gt; New project begins your own.</source>
        <translation>{project.export} écrit tout ce qui est marqué, pour l’entraînement. {help.keys} montre les touches pour l’endroit où vous êtes, {help.commands} lance toute commande par son nom. Projet &gt; Nouveau projet commence le vôtre.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Give it a label</source>
        <translation>Donnez-lui une étiquette</translation>
    </message>
    <message>
        <source>Go to the next article</source>
        <translation>Allez à l’article suivant</translation>
    </message>
    <message>
        <source>Link the two</source>
        <translation>Reliez les deux</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Première visite&#x202f;?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Press {go.done_next} in an article, or click this mark. Its ring in the library fills, and with the keys the next article comes up.</source>
        <translation>Appuyez sur {go.done_next} dans un article, ou cliquez sur cette coche. L’anneau de l’article se remplit dans la bibliothèque, et avec les touches l’article suivant s’ouvre.</translation>
    </message>
    <message>
        <source>Press {go.next_pane}, or click into this one. Mark something there, too: {mark.take_sentence} takes a sentence, a digit labels it.</source>
        <translation>Appuyez sur {go.next_pane}, ou cliquez dans celui-ci. Marquez-y aussi quelque chose&#xa0;: {mark.take_sentence} prend une phrase, un chiffre l’étiquette.</translation>
    </message>
    <message>
        <source>Press {mark.link}: a link begins at the span that you made last. Go back with {go.previous_pane}, choose the other span with {go.next_span} or a click, press {mark.link} again, and pick what the link says.</source>
        <translation>Appuyez sur {mark.link}&#xa0;: un lien part du passage que vous avez marqué en dernier. Revenez avec {go.previous_pane}, choisissez l’autre passage avec {go.next_span} ou un clic, appuyez encore sur {mark.link}, et choisissez ce que dit le lien.</translation>
    </message>
    <message>
        <source>Press {mark.take_sentence}: the sentence at the caret is selected. {mark.take_sentence} again adds the next one. Or drag over some words with the mouse.</source>
        <translation>Appuyez sur {mark.take_sentence}&#xa0;: la phrase au curseur est sélectionnée. {mark.take_sentence} encore ajoute la suivante. Ou faites glisser la souris sur quelques mots.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lisez</translation>
    </message>
    <message>
        <source>Say that an article is done</source>
        <translation>Dites qu’un article est terminé</translation>
    </message>
    <message>
        <source>Say who says it</source>
        <translation>Dites qui parle</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Étape {number} sur {all}</translation>
    </message>
    <message>
        <source>Take a sentence</source>
        <translation>Prenez une phrase</translation>
    </message>
    <message>
        <source>Take it with you, and where help is</source>
        <translation>Emportez votre travail, et sachez où trouver de l’aide</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite</translation>
    </message>
    <message>
        <source>The span that you made is chosen. Press {mark.speaker}, type a name, and press Enter. Names that are in use are offered.</source>
        <translation>Le passage que vous avez marqué est choisi. Appuyez sur {mark.speaker}, tapez un nom, puis Entrée. Les noms déjà utilisés sont proposés.</translation>
    </message>
    <message>
        <source>{key} is {name}</source>
        <translation>{key} est {name}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>Leave the tour (Esc); {help.tour} takes it up again</source>
        <translation>Quitter la visite (Échap)&#x202f;; {help.tour} la reprend</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>WhoBar</name>
    <message>
        <source>Annotate</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>Who annotates? What each marks is kept apart, as a layer of their own.</source>
        <translation>Qui annote&#x202f;? Ce que chacun marque reste à part, dans sa propre couche.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Choose a span ({go.next_span}), then select words in the same article: {mark.add_piece} adds them to it.</source>
        <translation>Choisissez un passage ({go.next_span}), puis sélectionnez des mots dans le même article&#xa0;: {mark.add_piece} les y ajoute.</translation>
    </message>
    <message>
        <source>Choose a span first ({go.next_span} or a click), then {mark.delete} removes it.</source>
        <translation>Choisissez d’abord un passage ({go.next_span} ou un clic), puis {mark.delete} le supprime.</translation>
    </message>
    <message>
        <source>Choose a span first ({go.next_span} or a click), then {go.follow_link} follows it.</source>
        <translation>Choisissez d’abord un passage ({go.next_span} ou un clic), puis {go.follow_link} suit son lien.</translation>
    </message>
    <message>
        <source>Choose a span first ({go.next_span} or a click), then {mark.end_later} moves its end.</source>
        <translation>Choisissez d’abord un passage ({go.next_span} ou un clic), puis {mark.end_later} en déplace la fin.</translation>
    </message>
    <message>
        <source>Choose a span first ({go.next_span} or a click): {go.next_same_label} goes to the next like it.</source>
        <translation>Choisissez d’abord un passage ({go.next_span} ou un clic)&#xa0;: {go.next_same_label} va au prochain de même étiquette.</translation>
    </message>
    <message>
        <source>Each paragraph before this one has a span of yours.</source>
        <translation>Chaque paragraphe avant celui-ci a un passage de vous.</translation>
    </message>
    <message>
        <source>Each paragraph from here on has a span of yours.</source>
        <translation>Chaque paragraphe à partir d’ici a un passage de vous.</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>No case is shown. {review.next} goes to one.</source>
        <translation>Aucun cas n’est affiché. {review.next} mène à un cas.</translation>
    </message>
    <message>
        <source>No quotation stands at the caret or after it.</source>
        <translation>Aucune citation au curseur ni après lui.</translation>
    </message>
    <message>
        <source>Say first who annotates: {project.annotator}.</source>
        <translation>Dites d’abord qui annote&#xa0;: {project.annotator}.</translation>
    </message>
    <message>
        <source>There is no place to go back to.</source>
        <translation>Il n’y a pas d’endroit où revenir.</translation>
    </message>
    <message>
        <source>There is no place to go forth to.</source>
        <translation>Il n’y a pas d’endroit où avancer.</translation>
    </message>
    <message>
        <source>These words had this label already. {edit.undo} takes the second span back.</source>
        <translation>Ces mots avaient déjà cette étiquette. {edit.undo} retire le second passage.</translation>
    </message>
    <message>
        <source>This is a suggestion: {suggestion.accept} makes it a span of yours, {suggestion.dismiss} dismisses it.</source>
        <translation>C’est une suggestion&#xa0;: {suggestion.accept} en fait un passage à vous, {suggestion.dismiss} l’écarte.</translation>
    </message>
    <message>
        <source>This is gold, which only decisions change: decide its case again ({review.next}).</source>
        <translation>Ceci fait partie de la référence, que seules des décisions modifient&#xa0;: tranchez son cas de nouveau ({review.next}).</translation>
    </message>
    <message>
        <source>This is in another annotator&apos;s layer, which only they can change.</source>
        <translation>Ceci est dans la couche d’un autre annotateur, que lui seul peut modifier.</translation>
    </message>
    <message>
        <source>This span has no link to follow.</source>
        <translation>Ce passage n’a pas de lien à suivre.</translation>
    </message>
    <message>
        <source>You are done with every article that was handed out to you. Your work is in {file}.</source>
        <translation>Vous avez terminé tous les articles qui vous ont été distribués. Votre travail est dans {file}.</translation>
    </message>
    <message>
        <source>You are done with every article. Your work is in {file}.</source>
        <translation>Vous avez terminé tous les articles. Votre travail est dans {file}.</translation>
    </message>
    <message>
        <source>You have no span in this article yet. {mark.take_sentence} takes a sentence, a digit labels it.</source>
        <translation>Vous n’avez pas encore de passage dans cet article. {mark.take_sentence} prend une phrase, un chiffre l’étiquette.</translation>
    </message>
    <message>
        <source>{name}: not read</source>
        <translation>{name}&#xa0;: pas lu</translation>
    </message>
</context>
<context>
    <name>_PatternSearch</name>
    <message>
        <source>Stopped after {n} seconds: this pattern takes too long here.</source>
        <translation>Arrêté après {n} secondes&#xa0;: ce motif prend trop de temps ici.</translation>
    </message>
    <message>
        <source>The pattern could not be looked for.</source>
        <translation>Le motif n’a pas pu être cherché.</translation>
    </message>
</context>
<context>
    <name>_SearchJob</name>
    <message>
        <source>There are more than these: add a word.</source>
        <translation>Il y en a davantage&#xa0;: ajoutez un mot.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>A project file for each annotator</source>
        <translation>Un fichier de projet pour chaque annotateur</translation>
    </message>
    <message>
        <source>A question about this span</source>
        <translation>Une question sur ce passage</translation>
    </message>
    <message>
        <source>A question on a span of it</source>
        <translation>Une question sur un passage du cas</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>À propos d’Annotator</translation>
    </message>
    <message>
        <source>Accept all suggestions here</source>
        <translation>Accepter toutes les suggestions ici</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Accepter la suggestion</translation>
    </message>
    <message>
        <source>Accept what all agree on …</source>
        <translation>Accepter ce que tous disent…</translation>
    </message>
    <message>
        <source>Add the selection as a piece</source>
        <translation>Ajouter la sélection comme morceau</translation>
    </message>
    <message>
        <source>Again: add the next one</source>
        <translation>Encore une fois&#xa0;: ajouter la suivante</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Visé</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>All labels in a list: a digit or a letter gives one</source>
        <translation>Toutes les étiquettes en liste&#xa0;: un chiffre ou une lettre en donne une</translation>
    </message>
    <message>
        <source>Also of those who marked nothing in the article</source>
        <translation>Aussi celles des personnes qui n’ont rien marqué dans l’article</translation>
    </message>
    <message>
        <source>And repair it</source>
        <translation>Et le réparer</translation>
    </message>
    <message>
        <source>And tag all places at once</source>
        <translation>Et étiqueter tous les résultats d’un coup</translation>
    </message>
    <message>
        <source>Any command …</source>
        <translation>Toutes les commandes…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Ask about this case</source>
        <translation>Poser une question sur ce cas</translation>
    </message>
    <message>
        <source>Ask the reviewer</source>
        <translation>Interroger le réviseur</translation>
    </message>
    <message>
        <source>At the caret, else the next; again: the one after</source>
        <translation>Au curseur, sinon la prochaine&#x202f;; encore&#xa0;: la suivante</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Retour aux articles</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message>
        <source>Back, then the word</source>
        <translation>Pas à pas en arrière, jusqu’au mot</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation>Interrompre le travail en cours</translation>
    </message>
    <message>
        <source>Change labels, link types, attributes and guidelines</source>
        <translation>Modifier étiquettes, types de lien, attributs et consignes</translation>
    </message>
    <message>
        <source>Check this project …</source>
        <translation>Vérifier ce projet…</translation>
    </message>
    <message>
        <source>Clause, quotation, sentence, paragraph</source>
        <translation>Proposition, citation, phrase, paragraphe</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>Fermer le volet</translation>
    </message>
    <message>
        <source>Compare annotators</source>
        <translation>Comparer les annotateurs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>Copier comme citation</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Différer</translation>
    </message>
    <message>
        <source>Dismiss the suggestion</source>
        <translation>Écarter la suggestion</translation>
    </message>
    <message>
        <source>Done, and the next article</source>
        <translation>Terminé, et l’article suivant</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Eight small steps over the sample, at any time</source>
        <translation>Huit petites étapes sur l’exemple, quand vous voulez</translation>
    </message>
    <message>
        <source>Empty lanes</source>
        <translation>Colonnes vides</translation>
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
        <translation>Tout à 100&#x202f;%</translation>
    </message>
    <message>
        <source>Everything at 125 %</source>
        <translation>Tout à 125&#x202f;%</translation>
    </message>
    <message>
        <source>Everything at 150 %</source>
        <translation>Tout à 150&#x202f;%</translation>
    </message>
    <message>
        <source>Everything at 175 %</source>
        <translation>Tout à 175&#x202f;%</translation>
    </message>
    <message>
        <source>Everything at 200 %</source>
        <translation>Tout à 200&#x202f;%</translation>
    </message>
    <message>
        <source>Export JSONL, brat, CoNLL …</source>
        <translation>Exporter en JSONL, brat, CoNLL…</translation>
    </message>
    <message>
        <source>Export gold …</source>
        <translation>Exporter la référence…</translation>
    </message>
    <message>
        <source>Extend back by a sentence</source>
        <translation>Étendre d’une phrase en arrière</translation>
    </message>
    <message>
        <source>Extend by a sentence</source>
        <translation>Étendre d’une phrase</translation>
    </message>
    <message>
        <source>Extend to a page down</source>
        <translation>Étendre d’une page vers le bas</translation>
    </message>
    <message>
        <source>Extend to a page up</source>
        <translation>Étendre d’une page vers le haut</translation>
    </message>
    <message>
        <source>Extend to the end of the article</source>
        <translation>Étendre jusqu’à la fin de l’article</translation>
    </message>
    <message>
        <source>Extend to the end of the line</source>
        <translation>Étendre jusqu’à la fin de la ligne</translation>
    </message>
    <message>
        <source>Extend to the line above</source>
        <translation>Étendre à la ligne du dessus</translation>
    </message>
    <message>
        <source>Extend to the line below</source>
        <translation>Étendre à la ligne du dessous</translation>
    </message>
    <message>
        <source>Extend to the next character</source>
        <translation>Étendre au caractère suivant</translation>
    </message>
    <message>
        <source>Extend to the next paragraph</source>
        <translation>Étendre au paragraphe suivant</translation>
    </message>
    <message>
        <source>Extend to the next word</source>
        <translation>Étendre au mot suivant</translation>
    </message>
    <message>
        <source>Extend to the previous character</source>
        <translation>Étendre au caractère précédent</translation>
    </message>
    <message>
        <source>Extend to the previous paragraph</source>
        <translation>Étendre au paragraphe précédent</translation>
    </message>
    <message>
        <source>Extend to the previous word</source>
        <translation>Étendre au mot précédent</translation>
    </message>
    <message>
        <source>Extend to the start of the article</source>
        <translation>Étendre jusqu’au début de l’article</translation>
    </message>
    <message>
        <source>Extend to the start of the line</source>
        <translation>Étendre jusqu’au début de la ligne</translation>
    </message>
    <message>
        <source>Extending</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Face, size, line height, measure</source>
        <translation>Police, taille, interligne, longueur de ligne</translation>
    </message>
    <message>
        <source>Figures and plots, each a door to its cases</source>
        <translation>Chiffres et graphiques, chacun menant à ses cas</translation>
    </message>
    <message>
        <source>Find in all articles</source>
        <translation>Chercher dans tous les articles</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Chercher dans cet article</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>For training; or as a table (.csv), or for REFI-QDA (.qdpx)</source>
        <translation>Pour l’entraînement&#xa0;; ou en tableau (.csv), ou pour REFI-QDA (.qdpx)</translation>
    </message>
    <message>
        <source>Forth again</source>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>From the caret on; again: to the next end</source>
        <translation>À partir du curseur&#x202f;; encore&#xa0;: jusqu’à la fin suivante</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Give a clause back</source>
        <translation>Rendre une proposition</translation>
    </message>
    <message>
        <source>Give a sentence back</source>
        <translation>Rendre une phrase</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Go to an article</source>
        <translation>Aller à un article</translation>
    </message>
    <message>
        <source>Gold that nobody marked …</source>
        <translation>Référence que personne n’a marquée…</translation>
    </message>
    <message>
        <source>Guideline gap</source>
        <translation>Lacune des consignes</translation>
    </message>
    <message>
        <source>Hand out articles …</source>
        <translation>Distribuer des articles…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Hide all marks</source>
        <translation>Masquer toutes les marques</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Import a folder …</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Import articles …</source>
        <translation>Importer des articles…</translation>
    </message>
    <message>
        <source>Import suggestions …</source>
        <translation>Importer des suggestions…</translation>
    </message>
    <message>
        <source>Intersection</source>
        <translation>Intersection</translation>
    </message>
    <message>
        <source>It becomes a span of yours</source>
        <translation>Elle devient un passage à vous</translation>
    </message>
    <message>
        <source>It is not shown to you again</source>
        <translation>Elle ne vous est plus montrée</translation>
    </message>
    <message>
        <source>Jump marks</source>
        <translation>Marques de saut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Label 1</source>
        <translation>Étiquette 1</translation>
    </message>
    <message>
        <source>Label 2</source>
        <translation>Étiquette 2</translation>
    </message>
    <message>
        <source>Label 3</source>
        <translation>Étiquette 3</translation>
    </message>
    <message>
        <source>Label 4</source>
        <translation>Étiquette 4</translation>
    </message>
    <message>
        <source>Label 5</source>
        <translation>Étiquette 5</translation>
    </message>
    <message>
        <source>Label 6</source>
        <translation>Étiquette 6</translation>
    </message>
    <message>
        <source>Label 7</source>
        <translation>Étiquette 7</translation>
    </message>
    <message>
        <source>Label 8</source>
        <translation>Étiquette 8</translation>
    </message>
    <message>
        <source>Label 9</source>
        <translation>Étiquette 9</translation>
    </message>
    <message>
        <source>Label …</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>Label: {name}</source>
        <translation>Étiquette&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Labels and guidelines</source>
        <translation>Étiquettes et consignes</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Last label again</source>
        <translation>La dernière étiquette encore</translation>
    </message>
    <message>
        <source>Layers side by side</source>
        <translation>Couches côte à côte</translation>
    </message>
    <message>
        <source>Leave the span or selection</source>
        <translation>Quitter le passage ou la sélection</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Clair ou sombre comme le système</translation>
    </message>
    <message>
        <source>Link to another span</source>
        <translation>Relier à un autre passage</translation>
    </message>
    <message>
        <source>Lists it first; then one step makes it gold</source>
        <translation>En dresse d’abord la liste&#x202f;; puis une étape en fait la référence</translation>
    </message>
    <message>
        <source>Make the panes equally wide</source>
        <translation>Donner la même largeur aux volets</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Merge colleagues’ projects …</source>
        <translation>Fusionner les projets de collègues…</translation>
    </message>
    <message>
        <source>Move an end</source>
        <translation>Déplacer une borne</translation>
    </message>
    <message>
        <source>Move the end left by a character</source>
        <translation>Déplacer la fin d’un caractère à gauche</translation>
    </message>
    <message>
        <source>Move the end left by a word</source>
        <translation>Déplacer la fin d’un mot à gauche</translation>
    </message>
    <message>
        <source>Move the end right by a character</source>
        <translation>Déplacer la fin d’un caractère à droite</translation>
    </message>
    <message>
        <source>Move the end right by a word</source>
        <translation>Déplacer la fin d’un mot à droite</translation>
    </message>
    <message>
        <source>Move the pane left</source>
        <translation>Déplacer le volet à gauche</translation>
    </message>
    <message>
        <source>Move the pane right</source>
        <translation>Déplacer le volet à droite</translation>
    </message>
    <message>
        <source>Move the start left by a character</source>
        <translation>Déplacer le début d’un caractère à gauche</translation>
    </message>
    <message>
        <source>Move the start left by a word</source>
        <translation>Déplacer le début d’un mot à gauche</translation>
    </message>
    <message>
        <source>Move the start right by a character</source>
        <translation>Déplacer le début d’un caractère à droite</translation>
    </message>
    <message>
        <source>Move the start right by a word</source>
        <translation>Déplacer le début d’un mot à droite</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Rétrécir</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>New answers to yours, and what waits for an answer</source>
        <translation>Nouvelles réponses à vos questions, et ce qui attend une réponse</translation>
    </message>
    <message>
        <source>New pane</source>
        <translation>Nouveau volet</translation>
    </message>
    <message>
        <source>New project …</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Next article in this pane</source>
        <translation>Article suivant dans ce volet</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Cas suivant</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Next paragraph without a span of yours</source>
        <translation>Prochain paragraphe sans passage de vous</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Next span</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Next span of the same label</source>
        <translation>Passage suivant de même étiquette</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Suggestion suivante</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Pas terminé, finalement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing here becomes gold</source>
        <translation>Rien ici ne devient la référence</translation>
    </message>
    <message>
        <source>One span of all words that anybody marked</source>
        <translation>Un seul passage de tous les mots que quelqu’un a marqués</translation>
    </message>
    <message>
        <source>One span of the words that all marked</source>
        <translation>Un seul passage des mots que tous ont marqués</translation>
    </message>
    <message>
        <source>One more now, or back to one</source>
        <translation>Une de plus maintenant, ou revenir à l’une d’elles</translation>
    </message>
    <message>
        <source>Only the articles and their labels; again, all as it was</source>
        <translation>Seulement les articles et leurs étiquettes&#x202f;; encore&#xa0;: tout comme avant</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open project …</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Ouvrir le projet d’exemple</translation>
    </message>
    <message>
        <source>Or all in one text</source>
        <translation>Ou toutes dans un seul texte</translation>
    </message>
    <message>
        <source>Pane 1</source>
        <translation>Volet 1</translation>
    </message>
    <message>
        <source>Pane 2</source>
        <translation>Volet 2</translation>
    </message>
    <message>
        <source>Pane 3</source>
        <translation>Volet 3</translation>
    </message>
    <message>
        <source>Pane 4</source>
        <translation>Volet 4</translation>
    </message>
    <message>
        <source>Pane 5</source>
        <translation>Volet 5</translation>
    </message>
    <message>
        <source>Pane 6</source>
        <translation>Volet 6</translation>
    </message>
    <message>
        <source>Previous article in this pane</source>
        <translation>Article précédent dans ce volet</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Cas précédent</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Previous paragraph without a span of yours</source>
        <translation>Paragraphe précédent sans passage de vous</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Previous span of the same label</source>
        <translation>Passage précédent de même étiquette</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Suggestion précédente</translation>
    </message>
    <message>
        <source>Print into a PDF file …</source>
        <translation>Imprimer dans un fichier PDF…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Progress, pace and spans in numbers and plots, each the way to its articles</source>
        <translation>Avancement, rythme et passages en chiffres et en graphiques, chacun menant à ses articles</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read a text again as …</source>
        <translation>Relire un texte dans un autre encodage…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove the span</source>
        <translation>Supprimer le passage</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Reviewers, leads, and whether annotators work blind</source>
        <translation>Réviseurs, responsables, et si les annotateurs travaillent à l’aveugle</translation>
    </message>
    <message>
        <source>Scroll panes together</source>
        <translation>Faire défiler les volets ensemble</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select the words first; in another’s lane, or gold’s, a label’s digit does it too</source>
        <translation>Sélectionnez d’abord les mots&#x202f;; dans la colonne d’un autre, ou de la référence, le chiffre d’une étiquette suffit aussi</translation>
    </message>
    <message>
        <source>Select what is right, and label it</source>
        <translation>Sélectionnez ce qui est juste, et étiquetez-le</translation>
    </message>
    <message>
        <source>Show all links</source>
        <translation>Afficher tous les liens</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>Afficher les suggestions</translation>
    </message>
    <message>
        <source>Shows first what would come in</source>
        <translation>Affiche d’abord ce qui arriverait</translation>
    </message>
    <message>
        <source>Size of everything in the window</source>
        <translation>Taille de tout ce que montre la fenêtre</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Span and guidelines</source>
        <translation>Passage et consignes</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Tabs beside the articles</source>
        <translation>Onglets à côté des articles</translation>
    </message>
    <message>
        <source>Take the clause</source>
        <translation>Prendre la proposition</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Retirer la décision</translation>
    </message>
    <message>
        <source>Take the quotation</source>
        <translation>Prendre la citation</translation>
    </message>
    <message>
        <source>Take the sentence</source>
        <translation>Prendre la phrase</translation>
    </message>
    <message>
        <source>Take what annotator 1 says</source>
        <translation>Prendre ce que dit l’annotateur 1</translation>
    </message>
    <message>
        <source>Take what annotator 2 says</source>
        <translation>Prendre ce que dit l’annotateur 2</translation>
    </message>
    <message>
        <source>Take what annotator 3 says</source>
        <translation>Prendre ce que dit l’annotateur 3</translation>
    </message>
    <message>
        <source>Take what annotator 4 says</source>
        <translation>Prendre ce que dit l’annotateur 4</translation>
    </message>
    <message>
        <source>Take what annotator 5 says</source>
        <translation>Prendre ce que dit l’annotateur 5</translation>
    </message>
    <message>
        <source>Take what annotator 6 says</source>
        <translation>Prendre ce que dit l’annotateur 6</translation>
    </message>
    <message>
        <source>Take what annotator 7 says</source>
        <translation>Prendre ce que dit l’annotateur 7</translation>
    </message>
    <message>
        <source>Take what annotator 8 says</source>
        <translation>Prendre ce que dit l’annotateur 8</translation>
    </message>
    <message>
        <source>Take what annotator 9 says</source>
        <translation>Prendre ce que dit l’annotateur 9</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Texte à sa taille habituelle</translation>
    </message>
    <message>
        <source>Text …</source>
        <translation>Texte…</translation>
    </message>
    <message>
        <source>Texts, JSON Lines with spans, Label Studio, doccano, brat, CoNLL</source>
        <translation>Textes, JSON Lines avec passages, Label Studio, doccano, brat, CoNLL</translation>
    </message>
    <message>
        <source>The arrows choose one, Tab goes into it, Esc leads back</source>
        <translation>Les flèches en choisissent un, Tab y entre, Échap ramène aux articles</translation>
    </message>
    <message>
        <source>The guidelines do not say</source>
        <translation>Les consignes ne le disent pas</translation>
    </message>
    <message>
        <source>The long work whose progress is shown</source>
        <translation>Le travail long dont l’avancement est affiché</translation>
    </message>
    <message>
        <source>The message below</source>
        <translation>Le message en bas</translation>
    </message>
    <message>
        <source>The next article beside this one</source>
        <translation>L’article suivant à côté de celui-ci</translation>
    </message>
    <message>
        <source>The next of those that overlap here</source>
        <translation>Le suivant de ceux qui se chevauchent ici</translation>
    </message>
    <message>
        <source>The other end of the link</source>
        <translation>L’autre bout du lien</translation>
    </message>
    <message>
        <source>The reason of the decision</source>
        <translation>La raison de la décision</translation>
    </message>
    <message>
        <source>The sample, recent projects</source>
        <translation>L’exemple, les projets récents</translation>
    </message>
    <message>
        <source>The spans at the caret, who says them, and where their links lead</source>
        <translation>Les passages au curseur, qui les dit, et où mènent leurs liens</translation>
    </message>
    <message>
        <source>Their layers side by side, and a list of the cases</source>
        <translation>Leurs couches côte à côte, et la liste des cas</translation>
    </message>
    <message>
        <source>This article, with its marks</source>
        <translation>Cet article, avec ses marques</translation>
    </message>
    <message>
        <source>Those of this article, as one step</source>
        <translation>Celles de cet article, en une étape</translation>
    </message>
    <message>
        <source>To a page down</source>
        <translation>Une page vers le bas</translation>
    </message>
    <message>
        <source>To a page up</source>
        <translation>Une page vers le haut</translation>
    </message>
    <message>
        <source>To its buttons; Esc puts it away, in the articles too</source>
        <translation>Vers ses boutons&#xa0;; Échap le ferme, dans les articles aussi</translation>
    </message>
    <message>
        <source>To read the article clean; again, or with the next mark, all are there</source>
        <translation>Pour lire l’article sans rien dessus&#x202f;; une deuxième fois, ou avec la marque suivante, tout revient</translation>
    </message>
    <message>
        <source>To the end of the article</source>
        <translation>À la fin de l’article</translation>
    </message>
    <message>
        <source>To the end of the line</source>
        <translation>À la fin de la ligne</translation>
    </message>
    <message>
        <source>To the line above</source>
        <translation>À la ligne du dessus</translation>
    </message>
    <message>
        <source>To the line below</source>
        <translation>À la ligne du dessous</translation>
    </message>
    <message>
        <source>To the next character</source>
        <translation>Au caractère suivant</translation>
    </message>
    <message>
        <source>To the next paragraph</source>
        <translation>Au paragraphe suivant</translation>
    </message>
    <message>
        <source>To the next word</source>
        <translation>Au mot suivant</translation>
    </message>
    <message>
        <source>To the previous character</source>
        <translation>Au caractère précédent</translation>
    </message>
    <message>
        <source>To the previous paragraph</source>
        <translation>Au paragraphe précédent</translation>
    </message>
    <message>
        <source>To the previous word</source>
        <translation>Au mot précédent</translation>
    </message>
    <message>
        <source>To the start of the article</source>
        <translation>Au début de l’article</translation>
    </message>
    <message>
        <source>To the start of the line</source>
        <translation>Au début de la ligne</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Two letters put the caret at any word in sight</source>
        <translation>Deux lettres mettent le curseur à tout mot visible</translation>
    </message>
    <message>
        <source>Type to filter the library</source>
        <translation>Tapez pour filtrer la bibliothèque</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Union</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>What a machine marked, and you have not</source>
        <translation>Ce qu’une machine a marqué, et vous non</translation>
    </message>
    <message>
        <source>What a machine marked: to be accepted or dismissed</source>
        <translation>Ce qu’une machine a marqué&#xa0;: à accepter ou à écarter</translation>
    </message>
    <message>
        <source>What is handed out …</source>
        <translation>Ce qui est distribué…</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>Ce qu’il y a ici</translation>
    </message>
    <message>
        <source>What machines marked, hatched</source>
        <translation>Ce que des machines ont marqué, hachuré</translation>
    </message>
    <message>
        <source>What was decided, for training</source>
        <translation>Ce qui a été tranché, pour l’entraînement</translation>
    </message>
    <message>
        <source>Where letters are wrong: in another encoding</source>
        <translation>Si des lettres sont fausses&#xa0;: dans un autre encodage</translation>
    </message>
    <message>
        <source>Who annotates …</source>
        <translation>Qui annote…</translation>
    </message>
    <message>
        <source>Who did what, and when</source>
        <translation>Qui a fait quoi, et quand</translation>
    </message>
    <message>
        <source>Who has which articles, and how far they are</source>
        <translation>Qui a quels articles, et où chacun en est</translation>
    </message>
    <message>
        <source>Who may see and decide …</source>
        <translation>Qui peut voir et décider…</translation>
    </message>
    <message>
        <source>Whom or what the words are directed against</source>
        <translation>Qui ou ce que visent les mots</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Élargir</translation>
    </message>
    <message>
        <source>With outlet, date, title and offsets</source>
        <translation>Avec média, date, titre et positions</translation>
    </message>
    <message>
        <source>Words, or a pattern</source>
        <translation>Des mots, ou un motif</translation>
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
        <translation>Articles</translation>
    </message>
    <message>
        <source>Each two annotators</source>
        <translation>Les annotateurs deux à deux</translation>
    </message>
    <message>
        <source>Every figure as CSV …</source>
        <translation>Tous les chiffres en CSV…</translation>
    </message>
    <message>
        <source>Every figure as LaTeX …</source>
        <translation>Tous les chiffres en LaTeX…</translation>
    </message>
    <message>
        <source>Every figure as Markdown …</source>
        <translation>Tous les chiffres en Markdown…</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Plot as PNG …</source>
        <translation>Graphique en PNG…</translation>
    </message>
    <message>
        <source>Plot as SVG …</source>
        <translation>Graphique en SVG…</translation>
    </message>
    <message>
        <source>The report as one HTML page …</source>
        <translation>Le rapport en une page HTML…</translation>
    </message>
    <message>
        <source>This table as CSV …</source>
        <translation>Ce tableau en CSV…</translation>
    </message>
    <message>
        <source>This table as LaTeX …</source>
        <translation>Ce tableau en LaTeX…</translation>
    </message>
    <message>
        <source>This table as Markdown …</source>
        <translation>Ce tableau en Markdown…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Which label for which</source>
        <translation>Quelle étiquette pour quelle autre</translation>
    </message>
</context>
<context>
    <name>below</name>
    <message>
        <source>&quot;meta&quot; should be an object and is {meta}</source>
        <translation>«&#xa0;meta&#xa0;» devrait être un objet et est {meta}</translation>
    </message>
    <message>
        <source>&quot;text&quot; is empty</source>
        <translation>«&#xa0;text&#xa0;» est vide</translation>
    </message>
    <message>
        <source>&quot;text&quot; should be text and is {text}</source>
        <translation>«&#xa0;text&#xa0;» devrait être du texte et est {text}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is nested too deep: more than {deepest} levels</source>
        <translation>«&#xa0;{key}&#xa0;» est imbriqué trop profondément&#xa0;: plus de {deepest} niveaux</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; should be a list and is {value}</source>
        <translation>«&#xa0;{key}&#xa0;» devrait être une liste et est {value}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; should be an object and is {value}</source>
        <translation>«&#xa0;{key}&#xa0;» devrait être un objet et est {value}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; should be text and is {said}</source>
        <translation>«&#xa0;{key}&#xa0;» devrait être du texte et est {said}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; does not know &quot;{key}&quot;, only {known}</source>
        <translation>«&#xa0;{name}&#xa0;» ne connaît pas «&#xa0;{key}&#xa0;», seulement {known}</translation>
    </message>
    <message>
        <source>(k)u-alpha</source>
        <translation>(k)u-alpha</translation>
    </message>
    <message>
        <source>(k)u-alpha, share covered</source>
        <translation>(k)u-alpha, part couverte</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 lien</translation>
    </message>
    <message>
        <source>1 span</source>
        <translation>1 passage</translation>
    </message>
    <message>
        <source>; the file may have been cut off here</source>
        <translation>&#x202f;; le fichier a peut-être été coupé ici</translation>
    </message>
    <message>
        <source>A label cannot be merged into itself.</source>
        <translation>Une étiquette ne peut pas être fusionnée avec elle-même.</translation>
    </message>
    <message>
        <source>A link joins two spans of its own annotator, not somebody else&apos;s.</source>
        <translation>Un lien relie deux passages de son propre annotateur, pas ceux d’un autre.</translation>
    </message>
    <message>
        <source>A machine answers no suggestions.</source>
        <translation>Une machine ne répond pas aux suggestions.</translation>
    </message>
    <message>
        <source>A machine&apos;s suggestion cannot be changed: accept it, and change yours.</source>
        <translation>La suggestion d’une machine ne se modifie pas&#xa0;: acceptez-la, puis modifiez la vôtre.</translation>
    </message>
    <message>
        <source>A scheme needs at least one label.</source>
        <translation>Un schéma a besoin d’au moins une étiquette.</translation>
    </message>
    <message>
        <source>A span cannot be linked to itself.</source>
        <translation>Un passage ne peut pas être relié à lui-même.</translation>
    </message>
    <message>
        <source>A span of these is gone. Look at them again.</source>
        <translation>Un de ces passages n’existe plus. Regardez-les de nouveau.</translation>
    </message>
    <message>
        <source>A span of these is no {name} any more. Look at them again.</source>
        <translation>Un de ces passages n’est plus {name}. Regardez-les de nouveau.</translation>
    </message>
    <message>
        <source>A {kind} needs a name.</source>
        <translation>Il faut un nom&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Adjusted Rand index</source>
        <translation>Indice de Rand ajusté</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Face à</translation>
    </message>
    <message>
        <source>Against all others who read the same articles</source>
        <translation>Face à tous les autres qui ont lu les mêmes articles</translation>
    </message>
    <message>
        <source>Agreement by day of publication</source>
        <translation>Accord selon le jour de parution</translation>
    </message>
    <message>
        <source>Agreement by length of the article</source>
        <translation>Accord selon la longueur de l’article</translation>
    </message>
    <message>
        <source>Agreement of all on {value}, above what chance would give.</source>
        <translation>Accord de tous sur les {value}, au-delà de ce que donnerait le hasard.</translation>
    </message>
    <message>
        <source>Agreement of two on {value}, above what chance would give.</source>
        <translation>Accord de deux personnes sur les {value}, au-delà de ce que donnerait le hasard.</translation>
    </message>
    <message>
        <source>Agreement on labels where people marked the same place.</source>
        <translation>Accord sur les étiquettes là où l’on a marqué au même endroit.</translation>
    </message>
    <message>
        <source>Agreement on link types</source>
        <translation>Accord sur les types de lien</translation>
    </message>
    <message>
        <source>Agreement on one label where somebody gave it.</source>
        <translation>Accord sur une étiquette là où quelqu’un l’a mise.</translation>
    </message>
    <message>
        <source>Agreement on the types of links that both drew, above chance.</source>
        <translation>Accord sur les types des liens que les deux ont tracés, au-delà du hasard.</translation>
    </message>
    <message>
        <source>Agreement on what is marked at all.</source>
        <translation>Accord sur ce qui est marqué ou non.</translation>
    </message>
    <message>
        <source>Agreement on where units lie and how they are labelled.</source>
        <translation>Accord sur la place des unités et leur étiquette.</translation>
    </message>
    <message>
        <source>Agreement on {value} above chance, steady where one label is rare.</source>
        <translation>Accord sur les {value} au-delà du hasard, stable quand une étiquette est rare.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Alpha of {of} as sets, which may agree in part ({like}).</source>
        <translation>Alpha des {of}, pris comme des ensembles qui peuvent s’accorder en partie ({like}).</translation>
    </message>
    <message>
        <source>An annotator is named twice; each gets one file.</source>
        <translation>Un annotateur est nommé deux fois&#x202f;; chacun reçoit un fichier.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Annotator {version}, {built}</source>
        <translation>Annotator {version}, {built}</translation>
    </message>
    <message>
        <source>Another {kind} is called “{name}”. Choose another name.</source>
        <translation>Le nom «&#xa0;{name}&#xa0;» est déjà pris ({kind}). Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Article or annotator</source>
        <translation>Article ou annotateur</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>As Cohen’s kappa on {value}, with one idea of chance for both.</source>
        <translation>Comme le kappa de Cohen sur les {value}, avec une même idée du hasard pour les deux.</translation>
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
        <translation>Les deux bouts de ce lien sont dans un seul passage de référence&#xa0;: il ne peut pas en faire partie.</translation>
    </message>
    <message>
        <source>Boundary similarity</source>
        <translation>Similarité des bornes</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>CEAF by spans</source>
        <translation>CEAF par passages</translation>
    </message>
    <message>
        <source>CEAF by threads</source>
        <translation>CEAF par fils</translation>
    </message>
    <message>
        <source>Characters, start and end</source>
        <translation>Caractères, début et fin</translation>
    </message>
    <message>
        <source>Choose two annotators at least: there is nothing to compare yet.</source>
        <translation>Choisissez au moins deux annotateurs&#xa0;: il n’y a encore rien à comparer.</translation>
    </message>
    <message>
        <source>CoNLL score</source>
        <translation>Score CoNLL</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Cohen’s kappa of characters</source>
        <translation>Kappa de Cohen des caractères</translation>
    </message>
    <message>
        <source>Cohen’s kappa of link types</source>
        <translation>Kappa de Cohen des types de lien</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>An end of this link has no gold. Decide that span first; where it was decided to be none, the link is none either.</source>
        <translation>Un bout de ce lien n’a pas de référence. Tranchez d’abord ce passage&#xa0;; s’il a été décidé qu’il n’y en a pas, le lien n’est rien non plus.</translation>
    </message>
    <message>
        <source>Each annotator against the others, over time</source>
        <translation>Chaque annotateur face aux autres, au fil du temps</translation>
    </message>
    <message>
        <source>Each whisker holds 95 % of the draws of articles</source>
        <translation>Chaque trait contient 95&#x202f;% des tirages d’articles</translation>
    </message>
    <message>
        <source>End off</source>
        <translation>Fin décalée</translation>
    </message>
    <message>
        <source>Every figure has a value, and nothing was left out.</source>
        <translation>Chaque chiffre a une valeur, et rien n’a été laissé de côté.</translation>
    </message>
    <message>
        <source>Every span has “{id}”, so it is no attribute. Choose another identifier.</source>
        <translation>Tout passage a «&#xa0;{id}&#xa0;», ce n’est donc pas un attribut. Choisissez un autre identifiant.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Exact F1</source>
        <translation>F1 exact</translation>
    </message>
    <message>
        <source>Exact F1 against all others who read the same articles</source>
        <translation>F1 exact face à tous les autres qui ont lu les mêmes articles</translation>
    </message>
    <message>
        <source>Exact F1 {f1}.</source>
        <translation>F1 exact {f1}.</translation>
    </message>
    <message>
        <source>Expected disorder</source>
        <translation>Désordre attendu</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1 of linked spans</source>
        <translation>F1 des passages reliés</translation>
    </message>
    <message>
        <source>F1 of links</source>
        <translation>F1 des liens</translation>
    </message>
    <message>
        <source>F1 of links, any type</source>
        <translation>F1 des liens, tout type</translation>
    </message>
    <message>
        <source>F1 of links, ends by overlap</source>
        <translation>F1 des liens, bouts par chevauchement</translation>
    </message>
    <message>
        <source>F1 of pairs</source>
        <translation>F1 des paires</translation>
    </message>
    <message>
        <source>F1 of pairs both marked</source>
        <translation>F1 des paires marquées par les deux</translation>
    </message>
    <message>
        <source>F1 of tokens</source>
        <translation>F1 des mots</translation>
    </message>
    <message>
        <source>Fewer than two of those compared have begun this article.</source>
        <translation>Moins de deux de ceux que l’on compare ont commencé cet article.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Figure of links</source>
        <translation>Chiffre des liens</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>le nom du fichier est trop long</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>Gamma takes long: chance is drawn anew for each article that all have read.</source>
        <translation>Gamma prend du temps&#xa0;: le hasard est tiré à nouveau pour chaque article lu par tous.</translation>
    </message>
    <message>
        <source>Given another label</source>
        <translation>Autre étiquette donnée</translation>
    </message>
    <message>
        <source>Gold cannot be decided against itself: compare annotators.</source>
        <translation>La référence ne peut pas être tranchée face à elle-même&#xa0;: comparez des annotateurs.</translation>
    </message>
    <message>
        <source>Gold has the link “{name}” between these two spans already.</source>
        <translation>La référence a déjà le lien «&#xa0;{name}&#xa0;» entre ces deux passages.</translation>
    </message>
    <message>
        <source>Gold is no annotator: compare annotators.</source>
        <translation>La référence n’est pas un annotateur&#xa0;: comparez des annotateurs.</translation>
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
        <translation>Nombre de passages {classes}&#xa0;: {semeval}.</translation>
    </message>
    <message>
        <source>How much of what has this label somebody else marked too.</source>
        <translation>Part de ce qui porte cette étiquette que quelqu’un d’autre a marquée aussi.</translation>
    </message>
    <message>
        <source>How near the ends of spans lie, in {value}; near misses count in part.</source>
        <translation>À quel point les bornes des passages sont proches, en {value}&#x202f;; les presque justes comptent en partie.</translation>
    </message>
    <message>
        <source>How well spans can be laid beside each other, against chance.</source>
        <translation>À quel point les passages peuvent être mis en regard, face au hasard.</translation>
    </message>
    <message>
        <source>In the reference</source>
        <translation>Dans la référence</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée-sortie</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Alpha de Krippendorff</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha of characters</source>
        <translation>Alpha de Krippendorff des caractères</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha of {of}, {like}</source>
        <translation>Alpha de Krippendorff des {of}, {like}</translation>
    </message>
    <message>
        <source>Krippendorff’s first way to compare units on a line.</source>
        <translation>La première façon de Krippendorff de comparer des unités sur une ligne.</translation>
    </message>
    <message>
        <source>LEA</source>
        <translation>LEA</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>Label given</source>
        <translation>Étiquette donnée</translation>
    </message>
    <message>
        <source>Label of the reference</source>
        <translation>Étiquette de la référence</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Left out, {reason}: {n}.</source>
        <translation>Laissés de côté, {reason}&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Link type</source>
        <translation>Type de lien</translation>
    </message>
    <message>
        <source>Links have no union or intersection: take one, or none.</source>
        <translation>Les liens n’ont ni union ni intersection&#xa0;: prenez-en un, ou aucun.</translation>
    </message>
    <message>
        <source>MUC</source>
        <translation>MUC</translation>
    </message>
    <message>
        <source>Mean of characters: above 0 begins too early, below 0 too late</source>
        <translation>Moyenne en caractères&#xa0;: au-dessus de 0, début trop tôt&#x202f;; au-dessous, trop tard</translation>
    </message>
    <message>
        <source>Mean of characters: above 0 ends too late, below 0 too early</source>
        <translation>Moyenne en caractères&#xa0;: au-dessus de 0, fin trop tard&#x202f;; au-dessous, trop tôt</translation>
    </message>
    <message>
        <source>Mean over {values} articles: {values2}.</source>
        <translation>Moyenne sur {values} articles&#xa0;: {values2}.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Neither marked anything.</source>
        <translation>Aucun n’a rien marqué.</translation>
    </message>
    <message>
        <source>Nextcloud or ownCloud</source>
        <translation>Nextcloud ou ownCloud</translation>
    </message>
    <message>
        <source>No article with a figure says when it was published.</source>
        <translation>Aucun article ayant un chiffre n’indique sa date de publication.</translation>
    </message>
    <message>
        <source>No project that is merged has the {kind} “{id}”, which was to be mapped.</source>
        <translation>Aucun projet fusionné n’a ceci à convertir ({kind})&#xa0;: «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Nobody has drawn a link in an article that two have read.</source>
        <translation>Personne n’a tracé de lien dans un article lu par deux personnes.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Not all of these have read it.</source>
        <translation>Tous ne l’ont pas lu.</translation>
    </message>
    <message>
        <source>Nothing can be written to “{folder}”: {reason}.</source>
        <translation>Rien ne peut être écrit dans «&#xa0;{folder}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Nothing can be written to “{folder}”: {strerror}.</source>
        <translation>Rien ne peut être écrit dans «&#xa0;{folder}&#xa0;»&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Rien n’a encore été calculé.</translation>
    </message>
    <message>
        <source>Nothing says on which days the articles were worked on.</source>
        <translation>Rien ne dit quels jours on a travaillé sur les articles.</translation>
    </message>
    <message>
        <source>Nothing was handed out to “{folder}”: {reason}.</source>
        <translation>Rien n’a été distribué dans «&#xa0;{folder}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>Accord observé</translation>
    </message>
    <message>
        <source>Observed disorder</source>
        <translation>Désordre observé</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Of all annotators</source>
        <translation>De tous les annotateurs</translation>
    </message>
    <message>
        <source>Of links that both drew, how many have one type.</source>
        <translation>Parmi les liens que les deux ont tracés, combien ont le même type.</translation>
    </message>
    <message>
        <source>Of spans with {semeval}: {says}.</source>
        <translation>Parmi les passages, {semeval}&#xa0;: {says}.</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>One against the other</source>
        <translation>L’un face à l’autre</translation>
    </message>
    <message>
        <source>One less the disagreement on {value} over that of chance; any number of people.</source>
        <translation>Un moins le désaccord sur les {value} rapporté à celui du hasard&#x202f;; pour tout nombre de personnes.</translation>
    </message>
    <message>
        <source>Only a lead changes the scheme of this project.</source>
        <translation>Seul un responsable modifie le schéma de ce projet.</translation>
    </message>
    <message>
        <source>Only a lead of this project may change that.</source>
        <translation>Seul un responsable de ce projet peut modifier cela.</translation>
    </message>
    <message>
        <source>Only a reviewer or lead of this project may decide that.</source>
        <translation>Seul un réviseur ou un responsable de ce projet peut trancher cela.</translation>
    </message>
    <message>
        <source>Only who asked a question can take it back.</source>
        <translation>Seul celui qui a posé une question peut la retirer.</translation>
    </message>
    <message>
        <source>Other ends</source>
        <translation>Autres bornes</translation>
    </message>
    <message>
        <source>Other label</source>
        <translation>Autre étiquette</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Plotted</source>
        <translation>Représenté</translation>
    </message>
    <message>
        <source>Precision, the recall with the annotators exchanged, of: {doc}</source>
        <translation>Précision, c’est-à-dire le rappel en échangeant les annotateurs, de&#xa0;: {doc}</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Rand index</source>
        <translation>Indice de Rand</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le système de fichiers est en lecture seule</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Redoing “{text}”</source>
        <translation>Rétablir «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Resilio Sync</source>
        <translation>Resilio Sync</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>Right label, fewer characters in all</source>
        <translation>Bonne étiquette, moins de caractères en tout</translation>
    </message>
    <message>
        <source>Right label, more characters in all</source>
        <translation>Bonne étiquette, plus de caractères en tout</translation>
    </message>
    <message>
        <source>SQLite cannot read it</source>
        <translation>SQLite ne peut pas le lire</translation>
    </message>
    <message>
        <source>SQLite finds its pages in disorder</source>
        <translation>SQLite trouve ses pages en désordre</translation>
    </message>
    <message>
        <source>SQLite finds {what}: {some}.</source>
        <translation>SQLite trouve {what}&#xa0;: {some}.</translation>
    </message>
    <message>
        <source>Same ends and same label</source>
        <translation>Mêmes bornes et même étiquette</translation>
    </message>
    <message>
        <source>Say what shall be gold; to have nothing, choose “neither”.</source>
        <translation>Dites ce qui sera la référence&#x202f;; pour n’avoir rien, choisissez «&#xa0;aucun&#xa0;».</translation>
    </message>
    <message>
        <source>Say who {what}: --by NAME.</source>
        <translation>Dites qui {what}&#xa0;: --by NOM.</translation>
    </message>
    <message>
        <source>Say whose marks to take: an annotator who has read the article.</source>
        <translation>Dites les marques de qui prendre&#xa0;: un annotateur qui a lu l’article.</translation>
    </message>
    <message>
        <source>Scott’s pi</source>
        <translation>Pi de Scott</translation>
    </message>
    <message>
        <source>Segmentation similarity</source>
        <translation>Similarité de segmentation</translation>
    </message>
    <message>
        <source>Something was marked just now: accept what all agree on again.</source>
        <translation>Quelque chose vient d’être marqué&#xa0;: acceptez de nouveau ce que tous disent.</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Spans of this label in the reference</source>
        <translation>Passages de cette étiquette dans la référence</translation>
    </message>
    <message>
        <source>Spans, matched one to one where they overlap. “(nothing)”: the other marked nothing there.</source>
        <translation>Passages, appariés un à un là où ils se chevauchent. «&#xa0;(rien)&#xa0;»&#xa0;: l’autre n’y a rien marqué.</translation>
    </message>
    <message>
        <source>Spans, matched where they overlap</source>
        <translation>Passages, appariés là où ils se chevauchent</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Start off</source>
        <translation>Début décalé</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strict</translation>
    </message>
    <message>
        <source>The Rand index above chance.</source>
        <translation>L’indice de Rand au-delà du hasard.</translation>
    </message>
    <message>
        <source>The backup of “{path}” does not say what the project says, so it was not kept.</source>
        <translation>La sauvegarde de «&#xa0;{path}&#xa0;» ne dit pas ce que dit le projet&#x202f;; elle n’a donc pas été gardée.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was changed.</source>
        <translation>L’exportation a été interrompue&#x202f;; aucun fichier n’a été modifié.</translation>
    </message>
    <message>
        <source>The files have labels that the project does not have: {said}{more}.</source>
        <translation>Les fichiers ont des étiquettes que le projet n’a pas&#xa0;: {said}{more}.</translation>
    </message>
    <message>
        <source>The gold layer is changed by decisions only: decide the case again.</source>
        <translation>La couche de référence ne change que par des décisions&#xa0;: tranchez de nouveau le cas.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept.</source>
        <translation>L’importation a été arrêtée&#x202f;; rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>The labels differ here: say which one the span shall have.</source>
        <translation>Les étiquettes diffèrent ici&#xa0;: dites laquelle aura le passage.</translation>
    </message>
    <message>
        <source>The lead of this project does not show suggestions to annotators.</source>
        <translation>Le responsable de ce projet ne montre pas les suggestions aux annotateurs.</translation>
    </message>
    <message>
        <source>The mean of three measures of threads: MUC, B-cubed and CEAF.</source>
        <translation>La moyenne de trois mesures de fils&#xa0;: MUC, B-cubed et CEAF.</translation>
    </message>
    <message>
        <source>The middle one</source>
        <translation>Celui du milieu</translation>
    </message>
    <message>
        <source>The person marked nothing there</source>
        <translation>La personne n’y a rien marqué</translation>
    </message>
    <message>
        <source>The project has no annotator {chosen}.</source>
        <translation>Le projet n’a pas d’annotateur {chosen}.</translation>
    </message>
    <message>
        <source>The project has no annotator {name}.</source>
        <translation>Le projet n’a pas d’annotateur {name}.</translation>
    </message>
    <message>
        <source>The project has no annotator {name}; {has}.</source>
        <translation>Le projet n’a pas d’annotateur {name}&#x202f;; {has}.</translation>
    </message>
    <message>
        <source>The project has no annotator “{id}”.</source>
        <translation>Le projet n’a pas d’annotateur «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>The project has no annotator “{unknown}”.</source>
        <translation>Le projet n’a pas d’annotateur «&#xa0;{unknown}&#xa0;».</translation>
    </message>
    <message>
        <source>The project has no article {pattern}.</source>
        <translation>Le projet n’a pas d’article {pattern}.</translation>
    </message>
    <message>
        <source>The project has no article “{id}”.</source>
        <translation>Le projet n’a pas d’article «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>The project has no articles to hand out.</source>
        <translation>Le projet n’a pas d’articles à distribuer.</translation>
    </message>
    <message>
        <source>The project has no {what} {target} to map anything to; it has {names}. --add-labels would add it.</source>
        <translation>Le projet n’a pas {target} ({what}) où convertir quoi que ce soit&#x202f;; il a {names}. --add-labels l’ajouterait.</translation>
    </message>
    <message>
        <source>The project is damaged: what is stored of a decision cannot be read. Run the check, or restore a backup.</source>
        <translation>Le projet est endommagé&#xa0;: ce qui est enregistré d’une décision ne peut pas être lu. Lancez la vérification, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The project is damaged: what is stored of the span “{span}” cannot be read. Run the check, or restore a backup.</source>
        <translation>Le projet est endommagé&#xa0;: ce qui est enregistré du passage «&#xa0;{span}&#xa0;» ne peut pas être lu. Lancez la vérification, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The reference has nothing there</source>
        <translation>La référence n’a rien là</translation>
    </message>
    <message>
        <source>The repair was taken back, since it would have left new damage: {sentence} Restore the newest backup instead.</source>
        <translation>La réparation a été annulée, car elle aurait laissé de nouveaux dégâts&#xa0;: {sentence} Restaurez plutôt la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The rest counts between those who read it; see “Left out”.</source>
        <translation>Le reste compte entre ceux qui l’ont lu&#x202f;; voir «&#xa0;Laissé de côté&#xa0;».</translation>
    </message>
    <message>
        <source>The same either way</source>
        <translation>La même chose dans les deux sens</translation>
    </message>
    <message>
        <source>The same, of spans that both have alone.</source>
        <translation>De même, pour les seuls passages que les deux ont.</translation>
    </message>
    <message>
        <source>a scheme needs a list &quot;{name}&quot;</source>
        <translation>un schéma a besoin d’une liste «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>changes this</source>
        <translation>modifie cela</translation>
    </message>
    <message>
        <source>delete link {type_name} from “{title}”</source>
        <translation>supprimer le lien {type_name} depuis «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>give articles to {name}</source>
        <translation>donner des articles à {name}</translation>
    </message>
    <message>
        <source>hand out articles to {name}</source>
        <translation>distribuer des articles à {name}</translation>
    </message>
    <message>
        <source>hand out articles to {number} annotators</source>
        <translation>distribuer des articles à {number} annotateurs</translation>
    </message>
    <message>
        <source>is blank, so it is not in the project&apos;s scheme</source>
        <translation>est vide, et n’est donc pas dans le schéma du projet</translation>
    </message>
    <message>
        <source>is no scheme: every span has &quot;{id}&quot;, so it is no attribute</source>
        <translation>n’est pas un schéma&#xa0;: tout passage a «&#xa0;{id}&#xa0;», ce n’est donc pas un attribut</translation>
    </message>
    <message>
        <source>is no scheme: it should hold an object with a list &quot;labels&quot;</source>
        <translation>n’est pas un schéma&#xa0;: il devrait contenir un objet avec une liste «&#xa0;labels&#xa0;»</translation>
    </message>
    <message>
        <source>is no scheme: its JSON is nested too deep or its numbers are too long</source>
        <translation>n’est pas un schéma&#xa0;: son JSON est imbriqué trop profondément ou ses nombres sont trop longs</translation>
    </message>
    <message>
        <source>is no scheme: {attribute}</source>
        <translation>n’est pas un schéma&#xa0;: {attribute}</translation>
    </message>
    <message>
        <source>is no scheme: {error}</source>
        <translation>n’est pas un schéma&#xa0;: {error}</translation>
    </message>
    <message>
        <source>is not JSON: {error} at character {colno}</source>
        <translation>n’est pas du JSON&#xa0;: {error}, au caractère {colno}</translation>
    </message>
    <message>
        <source>is not UTF-8; save the scheme as UTF-8</source>
        <translation>n’est pas en UTF-8&#x202f;; enregistrez le schéma en UTF-8</translation>
    </message>
    <message>
        <source>label {marked} {name}</source>
        <translation>étiqueter {name}&#xa0;: {marked}</translation>
    </message>
    <message>
        <source>labels or link types in use were put back into the scheme</source>
        <translation>des étiquettes ou types de lien utilisés ont été remis dans le schéma</translation>
    </message>
    <message>
        <source>same text as the article {named}, so its spans go into that one</source>
        <translation>même texte que l’article {named}, ses passages vont donc dans celui-ci</translation>
    </message>
    <message>
        <source>same text as the article {named}, so not added again</source>
        <translation>même texte que l’article {named}, donc pas ajouté de nouveau</translation>
    </message>
    <message>
        <source>the scheme has no attribute “{name}”</source>
        <translation>le schéma n’a pas d’attribut «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the scheme has no label “{label}”</source>
        <translation>le schéma n’a pas d’étiquette «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>the scheme has no link type “{type}”</source>
        <translation>le schéma n’a pas de type de lien «&#xa0;{type}&#xa0;»</translation>
    </message>
    <message>
        <source>the {what} {said} is not in the project&apos;s scheme; {said2} ({options})</source>
        <translation>{said} ({what}) n’est pas dans le schéma du projet&#x202f;; {said2} ({options})</translation>
    </message>
    <message>
        <source>{keys} of its spans left out: the scheme has no such attribute</source>
        <translation>laissé de côté dans ses passages&#xa0;: {keys}&#x202f;; le schéma n’a pas cet attribut</translation>
    </message>
    <message>
        <source>{name} in {marked}</source>
        <translation>{name} dans {marked}</translation>
    </message>
    <message>
        <source>{name} labelled equal sentences differently, as {names}: {text}</source>
        <translation>{name} a étiqueté différemment des phrases identiques ({names})&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{new} in the project&apos;s scheme</source>
        <translation>{new} dans le schéma du projet</translation>
    </message>
    <message>
        <source>The scheme has no label “{id}”.</source>
        <translation>Le schéma n’a pas d’étiquette «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>The share of labelled words that both labelled so.</source>
        <translation>La part des mots étiquetés que les deux ont étiquetés ainsi.</translation>
    </message>
    <message>
        <source>The share of links that both drew between spans that overlap.</source>
        <translation>La part des liens que les deux ont tracés entre passages qui se chevauchent.</translation>
    </message>
    <message>
        <source>The share of links that both drew, of the same type.</source>
        <translation>La part des liens que les deux ont tracés, du même type.</translation>
    </message>
    <message>
        <source>The share of links that both drew.</source>
        <translation>La part des liens que les deux ont tracés.</translation>
    </message>
    <message>
        <source>The share of pairs in one thread that both put together.</source>
        <translation>La part des paires d’un même fil que les deux ont réunies.</translation>
    </message>
    <message>
        <source>The share of pairs that both join, or both keep apart.</source>
        <translation>La part des paires que les deux joignent, ou que les deux séparent.</translation>
    </message>
    <message>
        <source>The share of places, in {value}, where both put an end or both put none.</source>
        <translation>La part des endroits, en {value}, où les deux mettent une borne ou aucun n’en met.</translation>
    </message>
    <message>
        <source>The share of spans in threads that both have.</source>
        <translation>La part des passages en fils que les deux ont.</translation>
    </message>
    <message>
        <source>The share of spans that both marked with the same ends and label.</source>
        <translation>La part des passages que les deux ont marqués avec mêmes bornes et même étiquette.</translation>
    </message>
    <message>
        <source>The share of {value} on which both say the same.</source>
        <translation>La part des {value} sur lesquels les deux disent la même chose.</translation>
    </message>
    <message>
        <source>The shares of the split {text} do not add up to 1.</source>
        <translation>Les parts de la division {text} ne font pas 1 en tout.</translation>
    </message>
    <message>
        <source>The split {text} names a part twice.</source>
        <translation>La division {text} nomme une partie deux fois.</translation>
    </message>
    <message>
        <source>The value; then where 95 % of the draws of articles lie</source>
        <translation>La valeur&#x202f;; puis où se trouvent 95&#x202f;% des tirages d’articles</translation>
    </message>
    <message>
        <source>There is a {words} “{id}” already. Choose another identifier.</source>
        <translation>«&#xa0;{id}&#xa0;» existe déjà ({words}). Choisissez un autre identifiant.</translation>
    </message>
    <message>
        <source>There is no annotator &quot;{name}&quot; here; there are: {known}.</source>
        <translation>Il n’y a pas d’annotateur «&#xa0;{name}&#xa0;» ici&#x202f;; il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no article.</source>
        <translation>Il n’y a pas d’article.</translation>
    </message>
    <message>
        <source>There is no attribute “{attribute}” any more.</source>
        <translation>Il n’y a plus d’attribut «&#xa0;{attribute}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no value under {missing}: check the names of annotators, label and article in the brackets.</source>
        <translation>Il n’y a pas de valeur sous {missing}&#xa0;: vérifiez les noms des annotateurs, de l’étiquette et de l’article entre crochets.</translation>
    </message>
    <message>
        <source>There is no {words} “{id}” any more.</source>
        <translation>«&#xa0;{id}&#xa0;» n’existe plus ({words}).</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>Il n’y a rien à calculer.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Il n’y a rien à montrer.</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>Il n’y avait rien à importer.</translation>
    </message>
    <message>
        <source>These spans have changed since they were compared. Look at the case again.</source>
        <translation>Ces passages ont changé depuis la comparaison. Regardez de nouveau le cas.</translation>
    </message>
    <message>
        <source>These spans have no character that all of them share.</source>
        <translation>Ces passages n’ont aucun caractère commun à tous.</translation>
    </message>
    <message>
        <source>These two spans are linked by “{name}” already.</source>
        <translation>Ces deux passages sont déjà reliés par «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>These words were marked so, and decided: decide that case again.</source>
        <translation>Ces mots ont été marqués ainsi, et tranchés&#xa0;: tranchez de nouveau ce cas.</translation>
    </message>
    <message>
        <source>This cannot be gold: {problem}.</source>
        <translation>Ceci ne peut pas être la référence&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>This cannot be marked: {problem}.</source>
        <translation>Ceci ne peut pas être marqué&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>This cannot be stored: it {problem}.</source>
        <translation>Ceci ne peut pas être enregistré&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>This cannot be stored: line {found} of it {found2}.</source>
        <translation>Ceci ne peut pas être enregistré&#xa0;: la ligne {found} {found2}.</translation>
    </message>
    <message>
        <source>This cannot be stored: {problem}.</source>
        <translation>Ceci ne peut pas être enregistré&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>This is no suggestion.</source>
        <translation>Ce n’est pas une suggestion.</translation>
    </message>
    <message>
        <source>This link is not there any more.</source>
        <translation>Ce lien n’est plus là.</translation>
    </message>
    <message>
        <source>This pattern is too large.</source>
        <translation>Ce motif est trop grand.</translation>
    </message>
    <message>
        <source>This project has no {kind} “{said}”, to which “{id}” is mapped.</source>
        <translation>Ce projet n’a pas «&#xa0;{said}&#xa0;» ({kind}), où «&#xa0;{id}&#xa0;» devait être converti.</translation>
    </message>
    <message>
        <source>This question is not there any more.</source>
        <translation>Cette question n’est plus là.</translation>
    </message>
    <message>
        <source>This span is in a layer that you do not see yet.</source>
        <translation>Ce passage est dans une couche que vous ne voyez pas encore.</translation>
    </message>
    <message>
        <source>This span is not there any more.</source>
        <translation>Ce passage n’est plus là.</translation>
    </message>
    <message>
        <source>Threads of linked spans: {says}.</source>
        <translation>Fils de passages reliés&#xa0;: {says}.</translation>
    </message>
    <message>
        <source>To look at, the gravest first</source>
        <translation>À examiner, le plus grave d’abord</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Trop court</translation>
    </message>
    <message>
        <source>Training begins with the first article whose cases are all decided.</source>
        <translation>La formation commence avec le premier article dont tous les cas sont tranchés.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Undoing “{text}”</source>
        <translation>Annuler «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>un texte entre guillemets n’est pas fermé</translation>
    </message>
    <message>
        <source>Until the program has started again, paths of code stand here whole.</source>
        <translation>Jusqu’au prochain démarrage du programme, les chemins du code figurent ici en entier.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What all agree on is accepted for all articles at once.</source>
        <translation>Ce que tous disent est accepté pour tous les articles à la fois.</translation>
    </message>
    <message>
        <source>What is said of “{name}” {found}.</source>
        <translation>Ce qui est dit de «&#xa0;{name}&#xa0;» {found}.</translation>
    </message>
    <message>
        <source>What matching costs by chance.</source>
        <translation>Ce que coûte l’appariement au hasard.</translation>
    </message>
    <message>
        <source>What the best way to match the spans costs.</source>
        <translation>Ce que coûte la meilleure façon d’apparier les passages.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lesquels</translation>
    </message>
    <message>
        <source>Which other label, and how often</source>
        <translation>Quelle autre étiquette, et combien de fois</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Auteur du travail</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Without a figure</source>
        <translation>Sans chiffre</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a Label Studio export</source>
        <translation>une exportation de Label Studio</translation>
    </message>
    <message>
        <source>a Markdown file</source>
        <translation>un fichier Markdown</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a Parquet table</source>
        <translation>une table Parquet</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (.pptx)</source>
        <translation>une présentation PowerPoint (.pptx)</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <translation>une base SQLite</translation>
    </message>
    <message>
        <source>a Word document (.docx)</source>
        <translation>un document Word (.docx)</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>a checkbox holds “{ticked}” or nothing</source>
        <translation>une case contient «&#xa0;{ticked}&#xa0;» ou rien</translation>
    </message>
    <message>
        <source>a detail of the scheme belongs to nothing in it</source>
        <translation>un détail du schéma ne s’y rapporte à rien</translation>
    </message>
    <message>
        <source>a doccano export</source>
        <translation>une exportation de doccano</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>une archive gzip</translation>
    </message>
    <message>
        <source>a layer whose annotator was gone got one again</source>
        <translation>une couche dont l’annotateur avait disparu en a de nouveau un</translation>
    </message>
    <message>
        <source>a link joins spans that are not both its annotator&apos;s</source>
        <translation>un lien relie des passages qui ne sont pas tous deux de son annotateur</translation>
    </message>
    <message>
        <source>a link leads to or from a span that is not there</source>
        <translation>un lien part de ou mène à un passage qui n’existe pas</translation>
    </message>
    <message>
        <source>a link was given to the annotator of its spans</source>
        <translation>un lien a été rendu à l’annotateur de ses passages</translation>
    </message>
    <message>
        <source>a number of many digits</source>
        <translation>un nombre de beaucoup de chiffres</translation>
    </message>
    <message>
        <source>You have accepted this suggestion already; undo takes that back.</source>
        <translation>Vous avez déjà accepté cette suggestion&#x202f;; «&#xa0;Annuler&#xa0;» permet de revenir en arrière.</translation>
    </message>
    <message>
        <source> (of {name})</source>
        <translation> (par {name})</translation>
    </message>
    <message>
        <source>&quot;guidelines&quot; is no text</source>
        <translation>«&#xa0;guidelines&#xa0;» n’est pas du texte</translation>
    </message>
    <message>
        <source>&quot;kind&quot; of &quot;{row}&quot; is none of {kinds}</source>
        <translation>«&#xa0;kind&#xa0;» de «&#xa0;{row}&#xa0;» ne figure pas dans cette liste&#xa0;: {kinds}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; of &quot;{row}&quot; in &quot;{name}&quot; is not of the kind {wanted}</source>
        <translation>«&#xa0;{key}&#xa0;» de «&#xa0;{row}&#xa0;» dans «&#xa0;{name}&#xa0;» n’est pas du type attendu ({wanted})</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has the id &quot;{row}&quot; twice</source>
        <translation>«&#xa0;{name}&#xa0;» a deux fois l’identifiant «&#xa0;{row}&#xa0;»</translation>
    </message>
    <message>
        <source>1 new label</source>
        <translation>1 nouvelle étiquette</translation>
    </message>
    <message>
        <source>1 new link type</source>
        <translation>1 nouveau type de lien</translation>
    </message>
    <message>
        <source>Agreement needs two annotators who have begun an article; here is none.</source>
        <translation>Pour mesurer l’accord, il faut deux annotateurs ayant commencé un article&#x202f;; ici, il n’y en a aucun.</translation>
    </message>
    <message>
        <source>Agreement needs two annotators who have begun an article; here is one: {names}.</source>
        <translation>Pour mesurer l’accord, il faut deux annotateurs ayant commencé un article&#x202f;; ici, il n’y en a qu’un&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Each article cannot go to {overlap} annotators: that is more than are named here ({names}).</source>
        <translation>Chaque article ne peut pas aller à {overlap} annotateurs&#xa0;: c’est plus qu’il n’en est nommé ici ({names}).</translation>
    </message>
    <message>
        <source>Each of these articles is handed out already.</source>
        <translation>Chacun de ces articles est déjà distribué.</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>une virgule est attendue</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>un deux-points est attendu</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>un nom entre guillemets droits est attendu</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>une valeur est attendue</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>il y a des données en trop</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>un caractère de contrôle n’est pas permis</translation>
    </message>
    <message>
        <source>More measures</source>
        <translation>Autres mesures</translation>
    </message>
    <message>
        <source>No article was read again.</source>
        <translation>Aucun article n’a été relu.</translation>
    </message>
    <message>
        <source>No pattern yet: {msg} (at character {place}).</source>
        <translation>Ce n’est pas encore un motif&#xa0;: {msg} (au caractère {place}).</translation>
    </message>
    <message>
        <source>No pattern yet: {msg}.</source>
        <translation>Ce n’est pas encore un motif&#xa0;: {msg}.</translation>
    </message>
    <message>
        <source>No two have read the same article, so there is nothing to compare. Hand the same articles out to two people (“Annotators per article”), merge their files, and count again.</source>
        <translation>Aucun article n’a été lu par deux personnes, il n’y a donc rien à comparer. Distribuez les mêmes articles à deux personnes («&#xa0;Annotateurs par article&#xa0;»), fusionnez leurs fichiers et comptez de nouveau.</translation>
    </message>
    <message>
        <source>Nothing of this export falls to “{path}”; another seed draws other parts.</source>
        <translation>Rien de cette exportation ne revient à «&#xa0;{path}&#xa0;»&#x202f;; une autre graine tire d’autres parts.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Read Krippendorff’s alpha of characters first: spans may lie over one another here, and it weighs how each character is labelled, less what chance would give, for any number of people.</source>
        <translation>Lisez d’abord l’alpha de Krippendorff des caractères&#xa0;: ici, les passages peuvent se recouvrir, et il pèse l’étiquette de chaque caractère, moins ce que donnerait le hasard, pour n’importe quel nombre de personnes.</translation>
    </message>
    <message>
        <source>Read exact F1 first: it says how many spans two marked alike, and the usual others have no value here.</source>
        <translation>Lisez d’abord le F1 exact&#xa0;: il dit combien de passages deux personnes ont marqués de même, et les autres mesures usuelles n’ont pas de valeur ici.</translation>
    </message>
    <message>
        <source>Read u-alpha first: spans are set freely here, and it weighs where they lie and how they are labelled, less what chance would give, for any number of people.</source>
        <translation>Lisez d’abord l’u-alpha&#xa0;: les passages se posent ici librement, et il pèse leur place et leur étiquette, moins ce que donnerait le hasard, pour n’importe quel nombre de personnes.</translation>
    </message>
    <message>
        <source>Somebody has worked in “{id}”, so its text stays as it is.</source>
        <translation>Quelqu’un a travaillé dans «&#xa0;{id}&#xa0;», son texte reste donc tel quel.</translation>
    </message>
    <message>
        <source>The guide says under “Agreement” when another measure fits better.</source>
        <translation>Le guide dit sous «&#xa0;Accord&#xa0;» quand une autre mesure convient mieux.</translation>
    </message>
    <message>
        <source>The project is damaged: its table “{table}” holds what this program never writes. Run the check, or restore a backup.</source>
        <translation>Le projet est endommagé&#xa0;: sa table «&#xa0;{table}&#xa0;» contient ce que ce programme n’écrit jamais. Lancez la vérification, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The project was changed while its spans were looked for. Do it again.</source>
        <translation>Le projet a été modifié pendant la recherche de ses passages. Recommencez.</translation>
    </message>
    <message>
        <source>The scheme has no label “{label}”. It has: {names}.</source>
        <translation>Le schéma n’a pas d’étiquette «&#xa0;{label}&#xa0;». Il a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The scheme has no link type “{id}”. It has: {names}.</source>
        <translation>Le schéma n’a pas de type de lien «&#xa0;{id}&#xa0;». Il a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no metric “{name}”.{like} The name * gives all that are there, *kappa* all kappas.</source>
        <translation>Il n’y a pas de mesure «&#xa0;{name}&#xa0;».{like} Le nom * les donne toutes, *kappa* tous les kappas.</translation>
    </message>
    <message>
        <source>You have dismissed this suggestion already; undo takes that back.</source>
        <translation>Vous avez déjà écarté cette suggestion&#x202f;; «&#xa0;Annuler&#xa0;» permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>a backslash stands before what it does not fit</source>
        <translation>une barre oblique inverse précède ce qu’elle ne peut précéder</translation>
    </message>
    <message>
        <source>a byte order mark stands in the text</source>
        <translation>une marque d’ordre des octets se trouve dans le texte</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>il manque deux-points</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>il manque une virgule</translation>
    </message>
    <message>
        <source>a comma stands before the end of a list or an object</source>
        <translation>une virgule précède la fin d’une liste ou d’un objet</translation>
    </message>
    <message>
        <source>a file for each annotator: {names}</source>
        <translation>un fichier par annotateur&#xa0;: {names}</translation>
    </message>
    <message>
        <source>a key in double quotes is missing</source>
        <translation>il manque une clé entre guillemets doubles</translation>
    </message>
    <message>
        <source>a label or link type in use was put back into the scheme</source>
        <translation>une étiquette ou un type de lien utilisés ont été remis dans le schéma</translation>
    </message>
    <message>
        <source>a project of REFI-QDA (.qdpx)</source>
        <translation>un projet REFI-QDA (.qdpx)</translation>
    </message>
    <message>
        <source>a project of this program</source>
        <translation>un projet de ce programme</translation>
    </message>
    <message>
        <source>a reference to a lost edit was mended</source>
        <translation>un renvoi à une étape perdue a été réparé</translation>
    </message>
    <message>
        <source>a row against the rules of its table</source>
        <translation>une ligne contraire aux règles de sa table</translation>
    </message>
    <message>
        <source>a row refers to something that is not there</source>
        <translation>une ligne renvoie à quelque chose qui n’existe pas</translation>
    </message>
    <message>
        <source>a row that others refer to was put back</source>
        <translation>une ligne à laquelle d’autres renvoient a été remise</translation>
    </message>
    <message>
        <source>a row that refers to nothing was removed</source>
        <translation>une ligne qui ne renvoie à rien a été retirée</translation>
    </message>
    <message>
        <source>a spaCy DocBin</source>
        <translation>un DocBin de spaCy</translation>
    </message>
    <message>
        <source>a span carries a value {rest}</source>
        <translation>un passage porte une valeur {rest}</translation>
    </message>
    <message>
        <source>a span lies outside its text, or its pieces are disordered</source>
        <translation>un passage sort de son texte, ou ses morceaux sont en désordre</translation>
    </message>
    <message>
        <source>a span was moved to where its quote is</source>
        <translation>un passage a été déplacé où est sa citation</translation>
    </message>
    <message>
        <source>a span was put back as it was</source>
        <translation>un passage a été remis comme il était</translation>
    </message>
    <message>
        <source>a span&apos;s pieces or attributes cannot be read</source>
        <translation>les morceaux ou les attributs d’un passage ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>a span&apos;s quote is not what its text says there</source>
        <translation>la citation d’un passage n’est pas ce que dit là son texte</translation>
    </message>
    <message>
        <source>a span&apos;s quote was taken anew from its text</source>
        <translation>la citation d’un passage a été reprise de son texte</translation>
    </message>
    <message>
        <source>a table, index, view or trigger of another program</source>
        <translation>une table, un index, une vue ou un déclencheur d’un autre programme</translation>
    </message>
    <message>
        <source>a text has no closing quote; it begins</source>
        <translation>un texte n’a pas de guillemet final&#x202f;; il commence</translation>
    </message>
    <message>
        <source>a text holds a line end or another control character</source>
        <translation>un texte contient une fin de ligne ou un autre caractère de contrôle</translation>
    </message>
    <message>
        <source>a text is larger than a project can hold</source>
        <translation>un texte est plus long que ce qu’un projet peut contenir</translation>
    </message>
    <message>
        <source>a text is not as long as it was</source>
        <translation>un texte n’a plus la longueur qu’il avait</translation>
    </message>
    <message>
        <source>a text is not the one that was imported</source>
        <translation>un texte n’est pas celui qui a été importé</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>il manque une valeur</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>a {one} does not join</source>
        <translation>{one} n’admet pas</translation>
    </message>
    <message>
        <source>accept {cases} agreed case{many} in {articles} article</source>
        <translation>accepter les cas où tous s’accordent&#xa0;: {cases}, dans {articles} article</translation>
    </message>
    <message>
        <source>accept {cases} agreed case{many} in {articles} articles</source>
        <translation>accepter les cas où tous s’accordent&#xa0;: {cases}, dans {articles} articles</translation>
    </message>
    <message>
        <source>accept {found} suggestion{many} by {who}</source>
        <translation>accepter {found} suggestion{many} faite{many} par {who}</translation>
    </message>
    <message>
        <source>accept {label} suggested by {who}</source>
        <translation>accepter {label}, passage suggéré par {who}</translation>
    </message>
    <message>
        <source>add a span to gold</source>
        <translation>ajouter un passage à la référence</translation>
    </message>
    <message>
        <source>add annotator {name}</source>
        <translation>ajouter l’annotateur {name}</translation>
    </message>
    <message>
        <source>add {words} {name}</source>
        <translation>ajouter {words} {name}</translation>
    </message>
    <message>
        <source>against</source>
        <translation>visé</translation>
    </message>
    <message>
        <source>all that both linked has one and the same type, so chance alone agrees fully</source>
        <translation>tout ce que les deux ont relié a un seul et même type, si bien que le hasard seul s’accorde tout à fait</translation>
    </message>
    <message>
        <source>all values are the same or nothing was read by two, so there is no variation to agree on</source>
        <translation>toutes les valeurs sont les mêmes ou rien n’a été lu par deux personnes&#xa0;: aucune variation sur laquelle s’accorder</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>un livre EPUB</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <translation>un classeur Excel (.xlsx)</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un fichier OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument text (.odt)</source>
        <translation>un texte OpenDocument (.odt)</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un fichier XML</translation>
    </message>
    <message>
        <source>an annotation file of UIMA (.xmi)</source>
        <translation>un fichier d’annotations UIMA (.xmi)</translation>
    </message>
    <message>
        <source>an annotator needs a name</source>
        <translation>un annotateur a besoin d’un nom</translation>
    </message>
    <message>
        <source>an annotator&apos;s name is one line of text</source>
        <translation>le nom d’un annotateur tient en une ligne de texte</translation>
    </message>
    <message>
        <source>an end</source>
        <translation>une fin</translation>
    </message>
    <message>
        <source>an entry of the history cannot be read</source>
        <translation>une entrée de l’historique ne peut pas être lue</translation>
    </message>
    <message>
        <source>an index that does not say what its table says</source>
        <translation>un index qui ne dit pas ce que dit sa table</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>an old Office document (.doc, .xls)</source>
        <translation>un ancien document Office (.doc, .xls)</translation>
    </message>
    <message>
        <source>an unreadable entry of the history was removed, and its step cannot be undone any more</source>
        <translation>une entrée illisible de l’historique a été retirée, et son étape ne peut plus être annulée</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>une archive xz</translation>
    </message>
    <message>
        <source>and on {times} more lines</source>
        <translation>et sur d’autres lignes&#xa0;: {times}</translation>
    </message>
    <message>
        <source>annotation {number} should be an object and is {row}</source>
        <translation>l’annotation {number} devrait être un objet et est {row}</translation>
    </message>
    <message>
        <source>annotation {value}</source>
        <translation>annotation {value}</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>annotateur</translation>
    </message>
    <message>
        <source>another edit</source>
        <translation>une autre étape</translation>
    </message>
    <message>
        <source>another text is called {id}, so this is {id2}</source>
        <translation>un autre texte s’appelle {id}, celui-ci est donc {id2}</translation>
    </message>
    <message>
        <source>another text of the project has the number of one here, so that got an id of its own</source>
        <translation>un autre texte du projet porte ici ce numéro&#x202f;; celui-ci a reçu son propre identifiant</translation>
    </message>
    <message>
        <source>another window or program has it locked</source>
        <translation>une autre fenêtre ou un autre programme le tient verrouillé</translation>
    </message>
    <message>
        <source>answer a question</source>
        <translation>répondre à une question</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>ask the reviewer</source>
        <translation>interroger le réviseur</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>bad escape (end of pattern)</source>
        <translation>une barre oblique inverse le termine</translation>
    </message>
    <message>
        <source>begin the gold layer</source>
        <translation>commencer la couche de référence</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>bring in a scheme: {count} change{many}, {worn} relabelled</source>
        <translation>importer un schéma (modifications&#xa0;: {count}, réétiquetés&#xa0;: {worn})</translation>
    </message>
    <message>
        <source>bring it in with “annotator merge”</source>
        <translation>importez-le avec «&#xa0;annotator merge&#xa0;»</translation>
    </message>
    <message>
        <source>built program</source>
        <translation>programme compilé</translation>
    </message>
    <message>
        <source>call a {value} a guideline gap</source>
        <translation>déclarer une lacune des consignes&#xa0;: {value}</translation>
    </message>
    <message>
        <source>called otherwise in the files: {said}{more}</source>
        <translation>appelés autrement dans les fichiers&#xa0;: {said}{more}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut être lu</translation>
    </message>
    <message>
        <source>cannot be read as {encoding}, as {who}: {error}</source>
        <translation>ne peut être lu en {encoding}, {who}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>cannot be read: {strerror}</source>
        <translation>ne peut pas être lu&#xa0;: {strerror}</translation>
    </message>
    <message>
        <source>change link to {name}</source>
        <translation>changer le lien en {name}</translation>
    </message>
    <message>
        <source>change the guidelines</source>
        <translation>modifier les consignes</translation>
    </message>
    <message>
        <source>change the guidelines on the whole</source>
        <translation>modifier les consignes générales</translation>
    </message>
    <message>
        <source>change the order of the {kind}s</source>
        <translation>changer l’ordre&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>change {label} to {label2}</source>
        <translation>changer {label} en {label2}</translation>
    </message>
    <message>
        <source>change {words} {name}{touched}</source>
        <translation>modifier {words} {name}{touched}</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>points de code</translation>
    </message>
    <message>
        <source>colour or pattern</source>
        <translation>couleur ou motif</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>cu-alpha</source>
        <translation>cu-alpha</translation>
    </message>
    <message>
        <source>day of publication</source>
        <translation>jour de parution</translation>
    </message>
    <message>
        <source>day of work</source>
        <translation>jour de travail</translation>
    </message>
    <message>
        <source>decide a {value}</source>
        <translation>trancher&#xa0;: {value}</translation>
    </message>
    <message>
        <source>delete {label}</source>
        <translation>supprimer {label}</translation>
    </message>
    <message>
        <source>details of the scheme belong to nothing in it</source>
        <translation>des détails du schéma ne s’y rapportent à rien</translation>
    </message>
    <message>
        <source>dismiss {label} suggested by {who}</source>
        <translation>écarter {label}, passage suggéré par {who}</translation>
    </message>
    <message>
        <source>do you mean {meant}?</source>
        <translation>vouliez-vous dire {meant}&#x202f;?</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>each entry of &quot;{name}&quot; needs an &quot;id&quot; and a &quot;name&quot;</source>
        <translation>chaque entrée de «&#xa0;{name}&#xa0;» a besoin d’un «&#xa0;id&#xa0;» et d’un «&#xa0;name&#xa0;»</translation>
    </message>
    <message>
        <source>earlier identifiers</source>
        <translation>identifiants antérieurs</translation>
    </message>
    <message>
        <source>edit {edit}</source>
        <translation>étape {edit}</translation>
    </message>
    <message>
        <source>ends before its list does; the file may have been cut off here</source>
        <translation>finit avant sa liste&#x202f;; le fichier a peut-être été coupé ici</translation>
    </message>
    <message>
        <source>entries of the history cannot be read</source>
        <translation>des entrées de l’historique ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>entry {number} of &quot;{key}&quot;</source>
        <translation>entrée {number} de «&#xa0;{key}&#xa0;»</translation>
    </message>
    <message>
        <source>entry {rowid} of the history</source>
        <translation>entrée {rowid} de l’historique</translation>
    </message>
    <message>
        <source>every span lies in the same thread, so there is no variation to agree on</source>
        <translation>chaque passage est dans le même fil&#xa0;: aucune variation sur laquelle s’accorder</translation>
    </message>
    <message>
        <source>everything is in one and the same category, so chance alone agrees fully</source>
        <translation>tout est dans une seule et même catégorie, si bien que le hasard seul s’accorde tout à fait</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>export it as JSON Lines (text, and spans with start, end and label), and import that</source>
        <translation>exportez-le en JSON Lines (text, et spans avec start, end et label), et importez cela</translation>
    </message>
    <message>
        <source>fewer than two spans were marked by both</source>
        <translation>moins de deux passages ont été marqués par les deux</translation>
    </message>
    <message>
        <source>from source</source>
        <translation>depuis les sources</translation>
    </message>
    <message>
        <source>goes on after the end of its list</source>
        <translation>continue après la fin de sa liste</translation>
    </message>
    <message>
        <source>gold layer</source>
        <translation>couche de référence</translation>
    </message>
    <message>
        <source>gold layer {n}</source>
        <translation>couche de référence {n}</translation>
    </message>
    <message>
        <source>half right</source>
        <translation>à moitié justes</translation>
    </message>
    <message>
        <source>hand out {wanted} articles</source>
        <translation>distribuer des articles&#xa0;: {wanted}</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>distribué</translation>
    </message>
    <message>
        <source>has a tag and no token</source>
        <translation>a une étiquette et pas de mot</translation>
    </message>
    <message>
        <source>has begun no article</source>
        <translation>n’a commencé aucun article</translation>
    </message>
    <message>
        <source>has its annotator in its name alone; its annotations went to “{owner}”</source>
        <translation>ne nomme son annotateur que dans son nom de fichier&#x202f;; ses annotations sont allées à «&#xa0;{owner}&#xa0;»</translation>
    </message>
    <message>
        <source>has no &quot;text&quot;</source>
        <translation>n’a pas de «&#xa0;text&#xa0;»</translation>
    </message>
    <message>
        <source>has no suffix</source>
        <translation>n’a pas d’extension</translation>
    </message>
    <message>
        <source>has no tag: {row} stands alone in it</source>
        <translation>n’a pas d’étiquette&#xa0;: {row} y est seul</translation>
    </message>
    <message>
        <source>has no text but tokens: they were joined by blanks, a sentence a line</source>
        <translation>n’a pas de texte mais des mots&#xa0;: ils ont été joints par des espaces, une phrase par ligne</translation>
    </message>
    <message>
        <source>has no text to read (its data: {kinds}), so the task was left out</source>
        <translation>n’a pas de texte à lire (ses données&#xa0;: {kinds})&#x202f;; la tâche a donc été laissée de côté</translation>
    </message>
    <message>
        <source>has no text: its data is empty</source>
        <translation>n’a pas de texte&#xa0;: ses données sont vides</translation>
    </message>
    <message>
        <source>has no text: “{name}” is not beside it</source>
        <translation>n’a pas de texte&#xa0;: «&#xa0;{name}&#xa0;» n’est pas à côté</translation>
    </message>
    <message>
        <source>has tags that go on with nothing (I- and the like): {odd}; each was taken as a beginning</source>
        <translation>a des étiquettes qui ne continuent rien (I- et semblables)&#xa0;: {odd}&#x202f;; chacune a été prise pour un début</translation>
    </message>
    <message>
        <source>has the &quot;id&quot; of line {first}, but another text</source>
        <translation>a l’«&#xa0;id&#xa0;» de la ligne {first}, mais un autre texte</translation>
    </message>
    <message>
        <source>has the suffix {suffix}</source>
        <translation>a l’extension {suffix}</translation>
    </message>
    <message>
        <source>hide suggestions from annotators</source>
        <translation>masquer les suggestions aux annotateurs</translation>
    </message>
    <message>
        <source>holds JSON that is nested too deep</source>
        <translation>contient du JSON imbriqué trop profondément</translation>
    </message>
    <message>
        <source>holds a NUL character, so it is no text</source>
        <translation>contient un caractère NUL, ce n’est donc pas du texte</translation>
    </message>
    <message>
        <source>holds a number of too many digits</source>
        <translation>contient un nombre de trop de chiffres</translation>
    </message>
    <message>
        <source>holds an entry of more than {largest} million characters</source>
        <translation>contient une entrée de plus de {largest} millions de caractères</translation>
    </message>
    <message>
        <source>holds emoji or the like before its spans, and no quotes: offsets were taken as code points, as doccano writes them. Look at a few; some old versions counted otherwise (--offsets utf-16)</source>
        <translation>contient des emoji ou autres avant ses passages, et pas de citations&#xa0;: les positions ont été prises comme points de code, ainsi que doccano les écrit. Regardez-en quelques-unes&#x202f;; d’anciennes versions comptaient autrement (--offsets utf-16)</translation>
    </message>
    <message>
        <source>holds half of a surrogate pair, which no text file can carry</source>
        <translation>contient la moitié d’une paire de substitution, qu’aucun fichier de texte ne peut porter</translation>
    </message>
    <message>
        <source>holds line ends, invisible characters or &lt;, so it cannot be added</source>
        <translation>contient des fins de ligne, des caractères invisibles ou &lt;, et ne peut donc être ajouté</translation>
    </message>
    <message>
        <source>holds more than one annotation by the same person: {twice}{more}; all are in that person&apos;s layer</source>
        <translation>contient plus d’une annotation par la même personne&#xa0;: {twice}{more}&#x202f;; toutes sont dans la couche de cette personne</translation>
    </message>
    <message>
        <source>holds no file that can be imported; read are {suffixes}</source>
        <translation>ne contient aucun fichier importable&#x202f;; on lit {suffixes}</translation>
    </message>
    <message>
        <source>holds no token</source>
        <translation>ne contient aucun mot</translation>
    </message>
    <message>
        <source>holds nothing but white space</source>
        <translation>ne contient que des blancs</translation>
    </message>
    <message>
        <source>holds the key {twice} twice in one object</source>
        <translation>contient deux fois la clé {twice} dans un objet</translation>
    </message>
    <message>
        <source>holds the number {digits}, which is too large</source>
        <translation>contient le nombre {digits}, qui est trop grand</translation>
    </message>
    <message>
        <source>holds {name}, which is no JSON</source>
        <translation>contient {name}, qui n’est pas du JSON</translation>
    </message>
    <message>
        <source>how alike pairs are joined, and pairs kept apart</source>
        <translation>à quel point les paires sont jointes de la même façon, et séparées de même</translation>
    </message>
    <message>
        <source>how alike the threads are that answer to each other</source>
        <translation>à quel point se ressemblent les fils qui se répondent</translation>
    </message>
    <message>
        <source>how few joins it takes to make one person’s threads of the other’s</source>
        <translation>combien peu de jonctions font des fils de l’un ceux de l’autre</translation>
    </message>
    <message>
        <source>how many pairs within each thread the other joined too</source>
        <translation>combien de paires de chaque fil l’autre a jointes aussi</translation>
    </message>
    <message>
        <source>how many spans lie in threads that answer to each other</source>
        <translation>combien de passages sont dans des fils qui se répondent</translation>
    </message>
    <message>
        <source>how much of its thread each span shares with the other’s</source>
        <translation>quelle part de son fil chaque passage partage avec celui de l’autre</translation>
    </message>
    <message>
        <source>iCloud Drive</source>
        <translation>iCloud Drive</translation>
    </message>
    <message>
        <source>import {files} files</source>
        <translation>importer des fichiers&#xa0;: {files}</translation>
    </message>
    <message>
        <source>import {name}</source>
        <translation>importer {name}</translation>
    </message>
    <message>
        <source>in {encoding} it has the same text as the article {said}, so it stays as it is</source>
        <translation>en {encoding}, il a le même texte que l’article {said}, il reste donc tel quel</translation>
    </message>
    <message>
        <source>indexes were made anew</source>
        <translation>des index ont été refaits</translation>
    </message>
    <message>
        <source>is JSON of no known kind: no Label Studio or doccano export, nor a list of texts</source>
        <translation>est du JSON d’un type inconnu&#xa0;: ni exportation de Label Studio ou de doccano, ni liste de textes</translation>
    </message>
    <message>
        <source>is UTF-16; {title} is UTF-8, so save it as that</source>
        <translation>est en UTF-16&#x202f;; {title} est en UTF-8, enregistrez-le donc ainsi</translation>
    </message>
    <message>
        <source>is UTF-8 with damage: {where} does not belong; {choose}</source>
        <translation>est de l’UTF-8 abîmé&#xa0;: {where} n’y a pas sa place&#x202f;; {choose}</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>is a line of more than {largest} million bytes</source>
        <translation>est une ligne de plus de {largest} millions d’octets</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is larger than 256 MB; split it into articles first</source>
        <translation>dépasse 256 Mo&#x202f;; séparez-le d’abord en articles</translation>
    </message>
    <message>
        <source>is longer than {longest_name} characters, so it cannot be added</source>
        <translation>dépasse {longest_name} caractères, et ne peut donc être ajouté</translation>
    </message>
    <message>
        <source>is no JSON</source>
        <translation>n’est pas du JSON</translation>
    </message>
    <message>
        <source>is no JSON object but {data}</source>
        <translation>n’est pas un objet JSON mais {data}</translation>
    </message>
    <message>
        <source>is no JSON object but {value}</source>
        <translation>n’est pas un objet JSON mais {value}</translation>
    </message>
    <message>
        <source>is no JSON: {error} at character {place}</source>
        <translation>n’est pas du JSON&#xa0;: {error} au caractère {place}</translation>
    </message>
    <message>
        <source>is no path</source>
        <translation>n’est pas un chemin</translation>
    </message>
    <message>
        <source>is no text: it is full of control characters</source>
        <translation>n’est pas du texte&#xa0;: il est plein de caractères de contrôle</translation>
    </message>
    <message>
        <source>is not UTF-8 ({where}), and no encoding fits; {choose}</source>
        <translation>n’est pas en UTF-8 ({where}), et aucun codage ne convient&#x202f;; {choose}</translation>
    </message>
    <message>
        <source>is not UTF-8: the byte 0x{byte} at place {start} does not belong</source>
        <translation>n’est pas en UTF-8&#xa0;: l’octet 0x{byte} à la place {start} n’y a pas sa place</translation>
    </message>
    <message>
        <source>is not UTF-8: the byte 0x{byte} does not belong</source>
        <translation>n’est pas en UTF-8&#xa0;: l’octet 0x{byte} n’y a pas sa place</translation>
    </message>
    <message>
        <source>is not UTF-8; its encoding was guessed: {encoding}</source>
        <translation>n’est pas en UTF-8&#x202f;; son codage a été deviné&#xa0;: {encoding}</translation>
    </message>
    <message>
        <source>is not UTF-8; save the guidelines as UTF-8</source>
        <translation>n’est pas en UTF-8&#x202f;; enregistrez les consignes en UTF-8</translation>
    </message>
    <message>
        <source>is not in the project as it is now: import it</source>
        <translation>n’est pas dans le projet tel qu’il est maintenant&#xa0;: importez-le</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>n’est pas là</translation>
    </message>
    <message>
        <source>is not {encoding}, as {who}: {reason} at byte {start}</source>
        <translation>n’est pas en {encoding}, {who}&#xa0;: {reason} à l’octet {start}</translation>
    </message>
    <message>
        <source>is {kind}, no plain text; save it as plain text (UTF-8) first</source>
        <translation>est {kind}, pas du texte brut&#x202f;; enregistrez-le d’abord en texte brut (UTF-8)</translation>
    </message>
    <message>
        <source>is {kind}, no {title}</source>
        <translation>est {kind}, pas {title}</translation>
    </message>
    <message>
        <source>is {value}</source>
        <translation>est {value}</translation>
    </message>
    <message>
        <source>is {what}, which is not read; {advice}</source>
        <translation>est {what}, qui n’est pas lu&#x202f;; {advice}</translation>
    </message>
    <message>
        <source>it carries no version</source>
        <translation>il ne porte pas de version</translation>
    </message>
    <message>
        <source>it has no pieces</source>
        <translation>il n’a pas de morceaux</translation>
    </message>
    <message>
        <source>it has none yet</source>
        <translation>il n’en a pas encore</translation>
    </message>
    <message>
        <source>it has {ids}{more}</source>
        <translation>il a {ids}{more}</translation>
    </message>
    <message>
        <source>it has {known}</source>
        <translation>il a {known}</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is cut off ({found} of {expected} bytes)</source>
        <translation>il est tronqué ({found} octets sur {expected})</translation>
    </message>
    <message>
        <source>it links a span to itself</source>
        <translation>il relie un passage à lui-même</translation>
    </message>
    <message>
        <source>its annotations name no annotator</source>
        <translation>ses annotations ne nomment pas d’annotateur</translation>
    </message>
    <message>
        <source>its answer is {answer}, so its spans were left out</source>
        <translation>sa réponse est {answer}, ses passages ont donc été laissés de côté</translation>
    </message>
    <message>
        <source>its attributes {name} left out: the scheme has no such attribute</source>
        <translation>ses attributs {name} ont été laissés de côté&#xa0;: le schéma n’a pas cet attribut</translation>
    </message>
    <message>
        <source>its attributes {name} on relations left out: links have none</source>
        <translation>ses attributs {name} sur des relations ont été laissés de côté&#xa0;: les liens n’en ont pas</translation>
    </message>
    <message>
        <source>its byte order mark says</source>
        <translation>d’après sa marque d’ordre des octets</translation>
    </message>
    <message>
        <source>its choices</source>
        <translation>ses choix</translation>
    </message>
    <message>
        <source>its comments were left out</source>
        <translation>ses commentaires ont été laissés de côté</translation>
    </message>
    <message>
        <source>its events became spans, and links to what has a part in them</source>
        <translation>ses événements sont devenus des passages, et des liens vers ce qui y a part</translation>
    </message>
    <message>
        <source>its gold is not complete</source>
        <translation>sa référence n’est pas complète</translation>
    </message>
    <message>
        <source>its id or time {found}</source>
        <translation>son identifiant ou son heure {found}</translation>
    </message>
    <message>
        <source>its id {found}</source>
        <translation>son identifiant {found}</translation>
    </message>
    <message>
        <source>its line ends were made LF, and its offsets moved with them</source>
        <translation>ses fins de ligne ont été mises en LF, et ses positions avec elles</translation>
    </message>
    <message>
        <source>its meta.sha256 is not that of its text, so one of the two was changed</source>
        <translation>son meta.sha256 n’est pas celui de son texte&#xa0;: l’un des deux a été modifié</translation>
    </message>
    <message>
        <source>its notes {name} left out: the scheme has no such attribute</source>
        <translation>ses notes {name} ont été laissées de côté&#xa0;: le schéma n’a pas cet attribut</translation>
    </message>
    <message>
        <source>its notes {name} on relations left out: links have none</source>
        <translation>ses notes {name} sur des relations ont été laissées de côté&#xa0;: les liens n’en ont pas</translation>
    </message>
    <message>
        <source>its offsets count the byte order mark; they were moved</source>
        <translation>ses positions comptent la marque d’ordre des octets&#x202f;; elles ont été décalées</translation>
    </message>
    <message>
        <source>its offsets count {name}; they were made code points</source>
        <translation>ses positions comptent des {name}&#x202f;; elles ont été converties en points de code</translation>
    </message>
    <message>
        <source>its pieces are not sorted and apart</source>
        <translation>ses morceaux ne sont pas triés et séparés</translation>
    </message>
    <message>
        <source>its references to other databases (N) were left out</source>
        <translation>ses renvois à d’autres bases de données (N) ont été laissés de côté</translation>
    </message>
    <message>
        <source>its relations from a mark to itself were left out</source>
        <translation>ses relations d’une marque à elle-même ont été laissées de côté</translation>
    </message>
    <message>
        <source>its sets of equal marks (*) became links from each to the next</source>
        <translation>ses ensembles de marques équivalentes (*) sont devenus des liens de chacune à la suivante</translation>
    </message>
    <message>
        <source>its table or index “{changed}” is not as this program makes it</source>
        <translation>sa table ou son index «&#xa0;{changed}&#xa0;» n’est pas tel que ce programme le fait</translation>
    </message>
    <message>
        <source>its table or index “{missing}” is missing</source>
        <translation>sa table ou son index «&#xa0;{missing}&#xa0;» manque</translation>
    </message>
    <message>
        <source>its text {reason} (line {line} of the text)</source>
        <translation>son texte {reason} (ligne {line} du texte)</translation>
    </message>
    <message>
        <source>keep {named}, which {uses} carries</source>
        <translation>garder {named}, que porte {uses}</translation>
    </message>
    <message>
        <source>keep {named}, which {uses} carry</source>
        <translation>garder {named}, que portent {uses}</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>label cells</source>
        <translation>cases d’étiquettes</translation>
    </message>
    <message>
        <source>label {label} {times} in {articles} article</source>
        <translation>étiqueter {label} {times} dans {articles} article</translation>
    </message>
    <message>
        <source>label {label} {times} in {articles} articles</source>
        <translation>étiqueter {label} {times} dans {articles} articles</translation>
    </message>
    <message>
        <source>label {name}</source>
        <translation>étiqueter {name}</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>labels at its end</source>
        <translation>les étiquettes de son bout</translation>
    </message>
    <message>
        <source>labels at its start</source>
        <translation>les étiquettes de son début</translation>
    </message>
    <message>
        <source>labels of an article</source>
        <translation>étiquettes d’un article</translation>
    </message>
    <message>
        <source>labels of the whole text were left out: they mark no stretch of it</source>
        <translation>les étiquettes de tout le texte ont été laissées de côté&#xa0;: elles n’en marquent aucune portion</translation>
    </message>
    <message>
        <source>labels that carry it</source>
        <translation>les étiquettes qui le portent</translation>
    </message>
    <message>
        <source>layers whose annotators were gone got them again</source>
        <translation>des couches dont l’annotateur avait disparu en ont de nouveau un</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>length in characters</source>
        <translation>longueur en caractères</translation>
    </message>
    <message>
        <source>lengths of texts were counted anew</source>
        <translation>les longueurs de textes ont été recomptées</translation>
    </message>
    <message>
        <source>let annotators work blind</source>
        <translation>faire travailler les annotateurs à l’aveugle</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>link from “{source}” to “{target}”</source>
        <translation>le lien de «&#xa0;{source}&#xa0;» à «&#xa0;{target}&#xa0;»</translation>
    </message>
    <message>
        <source>link joins labels that its type</source>
        <translation>un lien relie des étiquettes que son type</translation>
    </message>
    <message>
        <source>link type</source>
        <translation>type de lien</translation>
    </message>
    <message>
        <source>link {n}</source>
        <translation>lien {n}</translation>
    </message>
    <message>
        <source>link {type_name} from “{title}”</source>
        <translation>relier {type_name} depuis «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>link “{id}”</source>
        <translation>le lien «&#xa0;{id}&#xa0;»</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>links join labels that their types</source>
        <translation>des liens relient des étiquettes que leurs types</translation>
    </message>
    <message>
        <source>links join spans that are not both their annotator&apos;s</source>
        <translation>des liens relient des passages qui ne sont pas tous deux de leur annotateur</translation>
    </message>
    <message>
        <source>links lead to or from spans that are not there</source>
        <translation>des liens partent de ou mènent à des passages qui n’existent pas</translation>
    </message>
    <message>
        <source>links were given to the annotator of their spans</source>
        <translation>des liens ont été rendus à l’annotateur de leurs passages</translation>
    </message>
    <message>
        <source>looks like UTF-16; say so with the encoding {hint}</source>
        <translation>ressemble à de l’UTF-16&#x202f;; dites-le avec le codage {hint}</translation>
    </message>
    <message>
        <source>make {name} {value}</source>
        <translation>nommer {name} {value}</translation>
    </message>
    <message>
        <source>mark “{title}” {status}</source>
        <translation>marquer «&#xa0;{title}&#xa0;» comme {status}</translation>
    </message>
    <message>
        <source>marked by the first alone</source>
        <translation>marqués par le premier seul</translation>
    </message>
    <message>
        <source>marked by the second alone</source>
        <translation>marqués par le second seul</translation>
    </message>
    <message>
        <source>may not be read: permission denied</source>
        <translation>ne peut être lu&#xa0;: permission refusée</translation>
    </message>
    <message>
        <source>mend it, or choose its encoding</source>
        <translation>réparez-le, ou choisissez son codage</translation>
    </message>
    <message>
        <source>merge label {name} into {name2}: {worn}</source>
        <translation>fusionner l’étiquette {name} dans {name2}&#xa0;: {worn}</translation>
    </message>
    <message>
        <source>merge {named} into {says}: {uses}</source>
        <translation>fusionner {named} dans {says}&#xa0;: {uses}</translation>
    </message>
    <message>
        <source>merge {name}</source>
        <translation>fusionner {name}</translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <translation>le minimum de répétitions dépasse le maximum</translation>
    </message>
    <message>
        <source>missing ), unterminated subpattern</source>
        <translation>une parenthèse n’est pas fermée</translation>
    </message>
    <message>
        <source>move {words} {name}</source>
        <translation>déplacer {words} {name}</translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <translation>deux signes de répétition se suivent</translation>
    </message>
    <message>
        <source>name from the target</source>
        <translation>nom depuis la cible</translation>
    </message>
    <message>
        <source>names no annotator; its annotations went to “{nobody}”</source>
        <translation>ne nomme pas d’annotateur&#x202f;; ses annotations sont allées à «&#xa0;{nobody}&#xa0;»</translation>
    </message>
    <message>
        <source>names no annotator; its annotations went to “{nobody}”, after its name</source>
        <translation>ne nomme pas d’annotateur&#x202f;; ses annotations sont allées à «&#xa0;{nobody}&#xa0;», d’après son nom</translation>
    </message>
    <message>
        <source>names {named} annotators ({said}{more}), so it was not all put into the layer of {annotator}; --map-annotator gives each another name</source>
        <translation>nomme {named} annotateurs ({said}{more}), tout n’a donc pas été mis dans la couche de {annotator}&#x202f;; --map-annotator donne à chacun un autre nom</translation>
    </message>
    <message>
        <source>neither annotator drew such a link</source>
        <translation>aucun des deux n’a tracé de tel lien</translation>
    </message>
    <message>
        <source>neither annotator has a boundary inside the text</source>
        <translation>aucun des deux n’a de borne à l’intérieur du texte</translation>
    </message>
    <message>
        <source>neither annotator marked anything there, so there is nothing to agree on (0/0)</source>
        <translation>aucun des deux n’y a rien marqué&#xa0;: il n’y a rien sur quoi s’accorder (0/0)</translation>
    </message>
    <message>
        <source>no annotator marked anything in the article</source>
        <translation>aucun annotateur n’a rien marqué dans l’article</translation>
    </message>
    <message>
        <source>no article was read by all the annotators</source>
        <translation>aucun article n’a été lu par tous les annotateurs</translation>
    </message>
    <message>
        <source>no article was read by both</source>
        <translation>aucun article n’a été lu par les deux</translation>
    </message>
    <message>
        <source>no article was read by two of the annotators</source>
        <translation>aucun article n’a été lu par deux des annotateurs</translation>
    </message>
    <message>
        <source>no place was marked by two of these annotators</source>
        <translation>aucun endroit n’a été marqué par deux de ces annotateurs</translation>
    </message>
    <message>
        <source>no span was marked by two annotators</source>
        <translation>aucun passage n’a été marqué par deux annotateurs</translation>
    </message>
    <message>
        <source>no span was marked there</source>
        <translation>aucun passage n’y a été marqué</translation>
    </message>
    <message>
        <source>no suffix</source>
        <translation>sans extension</translation>
    </message>
    <message>
        <source>no text was read by both</source>
        <translation>aucun texte n’a été lu par les deux</translation>
    </message>
    <message>
        <source>no thread there joins two spans</source>
        <translation>aucun fil n’y réunit deux passages</translation>
    </message>
    <message>
        <source>no two spans were linked by both</source>
        <translation>aucune paire de passages n’a été reliée par les deux</translation>
    </message>
    <message>
        <source>no {lower}</source>
        <translation>{lower}&#xa0;: rien</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none of these annotators marked anything of it, so nothing could differ by chance</source>
        <translation>aucun de ces annotateurs n’en a rien marqué&#xa0;: rien ne pouvait différer par hasard</translation>
    </message>
    <message>
        <source>none of these annotators used the label</source>
        <translation>aucun de ces annotateurs n’a utilisé l’étiquette</translation>
    </message>
    <message>
        <source>not begun by {lacking}</source>
        <translation>pas commencé par {lacking}</translation>
    </message>
    <message>
        <source>not handed out</source>
        <translation>non distribué</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>rien là</translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <translation>il n’y a rien à répéter</translation>
    </message>
    <message>
        <source>number of lines</source>
        <translation>nombre de lignes</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>only one label occurs where two annotators marked the same place</source>
        <translation>une seule étiquette apparaît là où deux annotateurs ont marqué le même endroit</translation>
    </message>
    <message>
        <source>only texts are</source>
        <translation>seuls les textes le sont</translation>
    </message>
    <message>
        <source>open a case again</source>
        <translation>rouvrir un cas</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>paires</translation>
    </message>
    <message>
        <source>prediction {value}</source>
        <translation>prédiction {value}</translation>
    </message>
    <message>
        <source>provenance left out: only gold has one</source>
        <translation>provenance laissée de côté&#xa0;: seule la référence en a une</translation>
    </message>
    <message>
        <source>provenances belong to no gold span or link</source>
        <translation>des provenances ne se rapportent à aucun passage ou lien de référence</translation>
    </message>
    <message>
        <source>put a {value} off</source>
        <translation>différer&#xa0;: {value}</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>read {files} files again as {encoding}</source>
        <translation>relire des fichiers en {encoding}&#xa0;: {files}</translation>
    </message>
    <message>
        <source>read {name} again as {encoding}</source>
        <translation>relire {name} en {encoding}</translation>
    </message>
    <message>
        <source>reads the same in {encoding}</source>
        <translation>se lit de la même façon en {encoding}</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>references to lost edits were mended</source>
        <translation>des renvois à des étapes perdues ont été réparés</translation>
    </message>
    <message>
        <source>relation {number}</source>
        <translation>relation {number}</translation>
    </message>
    <message>
        <source>release the layers</source>
        <translation>ouvrir les couches</translation>
    </message>
    <message>
        <source>remove {kind} {name}{old}</source>
        <translation>retirer {kind} {name}{old}</translation>
    </message>
    <message>
        <source>rename it to .txt to import it as it is, marks and all</source>
        <translation>renommez-le en .txt pour l’importer tel quel, marques comprises</translation>
    </message>
    <message>
        <source>rename {kind} {id} to {id2}{old}</source>
        <translation>renommer {kind} {id} en {id2}{old}</translation>
    </message>
    <message>
        <source>repair spans and links</source>
        <translation>réparer des passages et des liens</translation>
    </message>
    <message>
        <source>repair the file</source>
        <translation>réparer le fichier</translation>
    </message>
    <message>
        <source>resize {label}</source>
        <translation>déplacer les bornes de {label}</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>réviseur</translation>
    </message>
    <message>
        <source>right</source>
        <translation>justes</translation>
    </message>
    <message>
        <source>rows refer to something that is not there</source>
        <translation>des lignes renvoient à quelque chose qui n’existe pas</translation>
    </message>
    <message>
        <source>rows that others refer to were put back</source>
        <translation>des lignes auxquelles d’autres renvoient ont été remises</translation>
    </message>
    <message>
        <source>rows that refer to nothing were removed</source>
        <translation>des lignes qui ne renvoient à rien ont été retirées</translation>
    </message>
    <message>
        <source>same ends and same label</source>
        <translation>mêmes bornes et même étiquette</translation>
    </message>
    <message>
        <source>same ends, or half for an overlap</source>
        <translation>mêmes bornes, ou la moitié pour un chevauchement</translation>
    </message>
    <message>
        <source>same ends, whatever the label</source>
        <translation>mêmes bornes, quelle que soit l’étiquette</translation>
    </message>
    <message>
        <source>same label on words that overlap</source>
        <translation>même étiquette sur des mots qui se chevauchent</translation>
    </message>
    <message>
        <source>same text as the article {first}</source>
        <translation>même texte que l’article {first}</translation>
    </message>
    <message>
        <source>save each article as plain text (.txt), or all as JSON Lines with a “text” each</source>
        <translation>enregistrez chaque article en texte brut (.txt), ou tous en JSON Lines avec chacun un «&#xa0;text&#xa0;»</translation>
    </message>
    <message>
        <source>save it as plain text (.txt, UTF-8), and import that</source>
        <translation>enregistrez-le en texte brut (.txt, UTF-8), et importez cela</translation>
    </message>
    <message>
        <source>say who may see and decide</source>
        <translation>dire qui peut voir et décider</translation>
    </message>
    <message>
        <source>scheme links</source>
        <translation>liens du schéma</translation>
    </message>
    <message>
        <source>scheme values</source>
        <translation>valeurs du schéma</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>nom court</translation>
    </message>
    <message>
        <source>show suggestions to annotators</source>
        <translation>montrer les suggestions aux annotateurs</translation>
    </message>
    <message>
        <source>somebody has worked in its article, so that keeps its text</source>
        <translation>quelqu’un a travaillé dans son article, qui garde donc son texte</translation>
    </message>
    <message>
        <source>something follows the end</source>
        <translation>quelque chose suit la fin</translation>
    </message>
    <message>
        <source>span</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>span tokens</source>
        <translation>mots des passages</translation>
    </message>
    <message>
        <source>span {number}</source>
        <translation>passage {number}</translation>
    </message>
    <message>
        <source>span {number}: its text is {quote}, but at {start} to {end} is {there}</source>
        <translation>passage {number}&#xa0;: son texte est {quote}, mais de {start} à {end} on lit {there}</translation>
    </message>
    <message>
        <source>span {number}: {error}</source>
        <translation>passage {number}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>span {number}: {start} to {end} is no stretch of its text</source>
        <translation>passage {number}&#xa0;: {start} à {end} n’est pas une portion de son texte</translation>
    </message>
    <message>
        <source>span {pieces} to {pieces2}</source>
        <translation>passage de {pieces} à {pieces2}</translation>
    </message>
    <message>
        <source>span “{id}”</source>
        <translation>le passage «&#xa0;{id}&#xa0;»</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>passages</translation>
    </message>
    <message>
        <source>spans carry values {rest}</source>
        <translation>des passages portent des valeurs {rest}</translation>
    </message>
    <message>
        <source>spans lie outside their text, or their pieces are disordered</source>
        <translation>des passages sortent de leur texte, ou leurs morceaux sont en désordre</translation>
    </message>
    <message>
        <source>spans of one annotator overlap, which this coefficient does not allow</source>
        <translation>des passages d’un même annotateur se chevauchent, ce que ce coefficient n’admet pas</translation>
    </message>
    <message>
        <source>spans of one annotator with the same label overlap, which this coefficient does not allow</source>
        <translation>des passages d’un même annotateur et de même étiquette se chevauchent, ce que ce coefficient n’admet pas</translation>
    </message>
    <message>
        <source>spans were moved to where their quotes are</source>
        <translation>des passages ont été déplacés où sont leurs citations</translation>
    </message>
    <message>
        <source>spans were put back as they were</source>
        <translation>des passages ont été remis comme ils étaient</translation>
    </message>
    <message>
        <source>spans&apos; pieces or attributes cannot be read</source>
        <translation>les morceaux ou attributs de passages ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>spans&apos; quotes are not what their texts say there</source>
        <translation>les citations de passages ne sont pas ce que disent là leurs textes</translation>
    </message>
    <message>
        <source>spans&apos; quotes were taken anew from their texts</source>
        <translation>les citations de passages ont été reprises de leurs textes</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>split label {name}: {given} to {name2}</source>
        <translation>scinder l’étiquette {name}&#xa0;: {given} vers {name2}</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>la sortie standard</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>strange tables, indexes, views or triggers</source>
        <translation>des tables, index, vues ou déclencheurs étrangers</translation>
    </message>
    <message>
        <source>take a question back</source>
        <translation>retirer une question</translation>
    </message>
    <message>
        <source>take an annotator&apos;s {value}</source>
        <translation>prendre ce que dit un annotateur&#xa0;: {value}</translation>
    </message>
    <message>
        <source>take an answer back</source>
        <translation>retirer une réponse</translation>
    </message>
    <message>
        <source>take articles from {name}</source>
        <translation>retirer des articles à {name}</translation>
    </message>
    <message>
        <source>take no {value}</source>
        <translation>ne rien prendre&#xa0;: {value}</translation>
    </message>
    <message>
        <source>take the intersection of {value}s</source>
        <translation>prendre l’intersection&#xa0;: {value}</translation>
    </message>
    <message>
        <source>take the union of {value}s</source>
        <translation>prendre l’union&#xa0;: {value}</translation>
    </message>
    <message>
        <source>task {name}: {error}</source>
        <translation>tâche {name}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>texts are not those that were imported</source>
        <translation>des textes ne sont pas ceux qui ont été importés</translation>
    </message>
    <message>
        <source>texts of articles were put back from a backup</source>
        <translation>des textes d’articles ont été repris d’une sauvegarde</translation>
    </message>
    <message>
        <source>that the scheme does not allow</source>
        <translation>que le schéma n’autorise pas</translation>
    </message>
    <message>
        <source>the attribute “{id}” cannot have the key “{key}”. Only these have a key: {known}. Leave the key out; the field stands in the Span tab</source>
        <translation>l’attribut «&#xa0;{id}&#xa0;» ne peut pas avoir la touche «&#xa0;{key}&#xa0;». Seuls ceux-ci ont une touche&#xa0;: {known}. Omettez la touche&#x202f;; le champ est dans l’onglet Passage</translation>
    </message>
    <message>
        <source>the balance of precision and recall</source>
        <translation>l’équilibre entre précision et rappel</translation>
    </message>
    <message>
        <source>the byte 0x{data}</source>
        <translation>l’octet 0x{data}</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the file damaged</source>
        <translation>le fichier endommagé</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>the file or its folder cannot be opened</source>
        <translation>le fichier ou son dossier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation>le fichier ou son dossier est en lecture seule</translation>
    </message>
    <message>
        <source>the file system does not lock as it should</source>
        <translation>le système de fichiers ne verrouille pas comme il devrait</translation>
    </message>
    <message>
        <source>the id {id} stands on line {lines} already</source>
        <translation>l’identifiant {id} figure déjà à la ligne {lines}</translation>
    </message>
    <message>
        <source>the import ended there: what it had added before stays, the files after that were not read</source>
        <translation>l’importation s’est arrêtée là&#xa0;: ce qu’elle avait ajouté avant reste, les fichiers suivants n’ont pas été lus</translation>
    </message>
    <message>
        <source>the indexes were made anew from their tables</source>
        <translation>les index ont été refaits à partir de leurs tables</translation>
    </message>
    <message>
        <source>the length of a text was counted anew</source>
        <translation>la longueur d’un texte a été recomptée</translation>
    </message>
    <message>
        <source>the look of “{id}” is no number from 0 to {looks}.</source>
        <translation>le «&#xa0;look&#xa0;» de «&#xa0;{id}&#xa0;» n’est pas un nombre de 0 à {looks}.</translation>
    </message>
    <message>
        <source>the project has an article “{id}” with another text</source>
        <translation>le projet a un article «&#xa0;{id}&#xa0;» avec un autre texte</translation>
    </message>
    <message>
        <source>the project has this link, but changed; it was left as it is</source>
        <translation>le projet a ce lien, mais modifié&#x202f;; il a été laissé tel quel</translation>
    </message>
    <message>
        <source>the project has this span, but changed; it was left as it is</source>
        <translation>le projet a ce passage, mais modifié&#x202f;; il a été laissé tel quel</translation>
    </message>
    <message>
        <source>the share of the first one’s spans that the second has too</source>
        <translation>la part des passages du premier que le second a aussi</translation>
    </message>
    <message>
        <source>the share of the second one’s spans that the first has too</source>
        <translation>la part des passages du second que le premier a aussi</translation>
    </message>
    <message>
        <source>the span “{named}” is another annotator&apos;s, and a link joins two of one&apos;s own</source>
        <translation>le passage «&#xa0;{named}&#xa0;» est d’un autre annotateur, et un lien relie deux passages d’un même annotateur</translation>
    </message>
    <message>
        <source>the spans lie so densely that the best alignment cannot be found in reasonable time</source>
        <translation>les passages sont si denses que le meilleur appariement ne peut être trouvé en un temps raisonnable</translation>
    </message>
    <message>
        <source>the status {value} is not known; known are {known}</source>
        <translation>l’état {value} n’est pas connu&#x202f;; sont connus {known}</translation>
    </message>
    <message>
        <source>the system does not permit it</source>
        <translation>le système ne le permet pas</translation>
    </message>
    <message>
        <source>the text of an article was put back from a backup</source>
        <translation>le texte d’un article a été repris d’une sauvegarde</translation>
    </message>
    <message>
        <source>the threads leave nothing to chance: both are all one thread, or both join nothing</source>
        <translation>les fils ne laissent rien au hasard&#xa0;: chez les deux, tout est un seul fil, ou rien n’est joint</translation>
    </message>
    <message>
        <source>the value of “{name}” is no text</source>
        <translation>la valeur de «&#xa0;{name}&#xa0;» n’est pas du texte</translation>
    </message>
    <message>
        <source>the value of “{name}” {problem}</source>
        <translation>la valeur de «&#xa0;{name}&#xa0;» {problem}</translation>
    </message>
    <message>
        <source>the {what} {said} {problem}; {said2}</source>
        <translation>{said} ({what}) {problem}&#x202f;; {said2}</translation>
    </message>
    <message>
        <source>there is no span “{named}”</source>
        <translation>il n’y a pas de passage «&#xa0;{named}&#xa0;»</translation>
    </message>
    <message>
        <source>there is only one category, so nothing could differ by chance</source>
        <translation>il n’y a qu’une catégorie&#xa0;: rien ne pouvait différer par hasard</translation>
    </message>
    <message>
        <source>things that another program left in the file were removed</source>
        <translation>des choses qu’un autre programme avait laissées dans le fichier ont été retirées</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>fils</translation>
    </message>
    <message>
        <source>token boundaries</source>
        <translation>bornes de mots</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>two of its links have the id {twice}</source>
        <translation>deux de ses liens ont l’identifiant {twice}</translation>
    </message>
    <message>
        <source>two of its spans have the id {twice}</source>
        <translation>deux de ses passages ont l’identifiant {twice}</translation>
    </message>
    <message>
        <source>u-alpha</source>
        <translation>u-alpha</translation>
    </message>
    <message>
        <source>u-alpha of 1995</source>
        <translation>u-alpha de 1995</translation>
    </message>
    <message>
        <source>u-alpha, marked or not</source>
        <translation>u-alpha, marqué ou non</translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <translation>une parenthèse est de trop</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>unknown {id}</source>
        <translation>inconnu {id}</translation>
    </message>
    <message>
        <source>unpack it, and import the folder</source>
        <translation>décompressez-la, et importez le dossier</translation>
    </message>
    <message>
        <source>unpack it, and import the texts in its Sources</source>
        <translation>décompressez-le, et importez les textes de son dossier Sources</translation>
    </message>
    <message>
        <source>unreadable entries of the history were removed, and their steps cannot be undone any more</source>
        <translation>des entrées illisibles de l’historique ont été retirées, et leurs étapes ne peuvent plus être annulées</translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <translation>un crochet n’est pas fermé</translation>
    </message>
    <message>
        <source>untouched</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>user {value}</source>
        <translation>utilisateur {value}</translation>
    </message>
    <message>
        <source>values of units</source>
        <translation>valeurs d’unités</translation>
    </message>
    <message>
        <source>was read no further: {problems} lines are bad</source>
        <translation>n’a pas été lu plus loin&#x202f;; lignes incorrectes&#xa0;: {problems}</translation>
    </message>
    <message>
        <source>what another program left in the file was removed</source>
        <translation>ce qu’un autre programme avait laissé dans le fichier a été retiré</translation>
    </message>
    <message>
        <source>what is said of where gold comes from belongs to no gold span or link</source>
        <translation>ce qui est dit de l’origine de la référence ne se rapporte à aucun passage ou lien de référence</translation>
    </message>
    <message>
        <source>what it says of its article {found}</source>
        <translation>ce qu’il dit de son article {found}</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>{action} takes away {spans} of {before} spans of {annotator}.</source>
        <translation>{action} supprime {spans} des {before} passages de {annotator}.</translation>
    </message>
    <message>
        <source>{annotator} against {reference}: {articles} articles.</source>
        <translation>{annotator} face à {reference} (articles&#xa0;: {articles}).</translation>
    </message>
    <message>
        <source>{annotator}, {day}, {articles} articles: {f1}</source>
        <translation>{annotator}, {day}, {articles} articles&#xa0;: {f1}</translation>
    </message>
    <message>
        <source>{carried} Discard its values with it, or keep it.</source>
        <translation>{carried} Abandonnez ses valeurs avec lui, ou gardez-le.</translation>
    </message>
    <message>
        <source>{carried} Merge it into another label instead.</source>
        <translation>{carried} Fusionnez-la plutôt dans une autre étiquette.</translation>
    </message>
    <message>
        <source>{count} annotation{s} left out that had been skipped</source>
        <translation>annotations sautées laissées de côté&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} article</source>
        <translation>{count} article</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <translation>
            <numerusform>{count} article</numerusform>
            <numerusform>{count} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} article{s} marked as done: {program} does not hold that</source>
        <translation>articles marqués comme terminés&#xa0;: {count}&#x202f;; {program} ne le retient pas</translation>
    </message>
    <message>
        <source>{count} article{s} with an outlet, a day or a title of its own, which {program} does not hold</source>
        <translation>articles avec un média, un jour ou un titre propre, que {program} ne retient pas&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} draft{s} left out: no annotations yet</source>
        <translation>brouillons laissés de côté, encore sans annotation&#xa0;: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} fichier</numerusform>
            <numerusform>{count} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} link</source>
        <translation>{count} lien</translation>
    </message>
    <message numerus="yes">
        <source>{count} links</source>
        <translation>
            <numerusform>{count} lien</numerusform>
            <numerusform>{count} liens</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} link{s} left out whose other end is not exported</source>
        <translation>liens laissés de côté dont l’autre bout n’est pas exporté&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} link{s} left out with a span at its end</source>
        <translation>liens laissés de côté avec le passage à l’un de leurs bouts&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} link{s} left out: {program} has none</source>
        <translation>liens laissés de côté&#xa0;: {count}&#x202f;; {program} n’en a pas</translation>
    </message>
    <message>
        <source>{count} link{s} to other articles left out: {program} has none</source>
        <translation>liens vers d’autres articles laissés de côté&#xa0;: {count}&#x202f;; {program} n’en a pas</translation>
    </message>
    <message numerus="yes">
        <source>{count} new labels</source>
        <translation>
            <numerusform>{count} nouvelle étiquette</numerusform>
            <numerusform>{count} nouvelles étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new link types</source>
        <translation>
            <numerusform>{count} nouveau type de lien</numerusform>
            <numerusform>{count} nouveaux types de lien</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} piece{s} left out of spans whose other pieces are written</source>
        <translation>morceaux laissés de côté, de passages dont les autres morceaux sont écrits&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} prediction{s} left out whose results the file lacks</source>
        <translation>prédictions laissées de côté, faute de résultats dans le fichier&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} relation{s} left out: not between two marks on the text</source>
        <translation>relations laissées de côté&#xa0;: {count}&#x202f;; elles ne relient pas deux marques du texte</translation>
    </message>
    <message>
        <source>{count} skipped annotation{s} kept, for the marks made before</source>
        <translation>annotations sautées gardées, pour les marques faites avant&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} span</source>
        <translation>{count} passage</translation>
    </message>
    <message numerus="yes">
        <source>{count} spans</source>
        <translation>
            <numerusform>{count} passage</numerusform>
            <numerusform>{count} passages</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} span{s} left out for a longer one on the same tokens: a token has one tag</source>
        <translation>passages laissés de côté pour un plus long sur les mêmes mots&#xa0;: {count}&#x202f;; un mot a une seule étiquette</translation>
    </message>
    <message>
        <source>{count} span{s} of line ends alone left out</source>
        <translation>passages faits de seules fins de ligne laissés de côté&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} span{s} of pieces that only a line end parts: they come back as one piece</source>
        <translation>passages dont seule une fin de ligne sépare les morceaux&#xa0;: {count}&#x202f;; ils reviennent d’un seul tenant</translation>
    </message>
    <message>
        <source>{count} span{s} of several pieces: each piece is written as a span</source>
        <translation>passages de plusieurs morceaux&#xa0;: {count}&#x202f;; chaque morceau est écrit comme un passage</translation>
    </message>
    <message>
        <source>{count} span{s} of several pieces: {program} shows all between them too</source>
        <translation>passages de plusieurs morceaux&#xa0;: {count}&#x202f;; {program} montre aussi tout ce qui est entre eux</translation>
    </message>
    <message>
        <source>{count} span{s} of white space alone left out</source>
        <translation>passages faits de seuls blancs laissés de côté&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} span{s} widened to whole tokens</source>
        <translation>passages élargis à des mots entiers&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} span{s} with a speaker or the like, which {program} does not hold</source>
        <translation>passages avec un locuteur ou autre attribut&#xa0;: {count}&#x202f;; {program} ne le retient pas</translation>
    </message>
    <message>
        <source>{count} span{s} with a speaker or the like, which {program} shows as remarks</source>
        <translation>passages avec un locuteur ou autre attribut&#xa0;: {count}&#x202f;; {program} le montre comme remarque</translation>
    </message>
    <message>
        <source>{count} span{s} with a speaker or the like: {program} does not show it</source>
        <translation>passages avec un locuteur ou autre&#xa0;: {count}&#x202f;; {program} ne le montre pas</translation>
    </message>
    <message>
        <source>{count} span{s} written without the line ends at their ends</source>
        <translation>passages écrits sans les fins de ligne à leurs bouts&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} suggestion</source>
        <translation>{count} suggestion</translation>
    </message>
    <message numerus="yes">
        <source>{count} suggestions</source>
        <translation>
            <numerusform>{count} suggestion</numerusform>
            <numerusform>{count} suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} value{s} of several lines written in one</source>
        <translation>valeurs de plusieurs lignes écrites sur une seule&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} {kind} result{s} left out: no mark on a stretch of the text</source>
        <translation>résultats laissés de côté ({kind})&#xa0;: {count}&#x202f;; ils ne marquent rien dans le texte</translation>
    </message>
    <message>
        <source>{count} {many}</source>
        <translation>{many} ({count})</translation>
    </message>
    <message>
        <source>{every} articles; {both} of them read by all.</source>
        <translation>{every} articles, dont {both} lus par tous.</translation>
    </message>
    <message>
        <source>{files} article{s} whose id is no name of a file got a name made of it</source>
        <translation>articles dont l’identifiant n’est pas un nom de fichier, nommés d’après lui&#xa0;: {files}</translation>
    </message>
    <message>
        <source>{files} files were read again.</source>
        <translation>Fichiers relus&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>{first} against {second}</source>
        <translation>{first} face à {second}</translation>
    </message>
    <message>
        <source>{first}: {row}. {second}: {column}. {n} spans</source>
        <translation>{first}&#xa0;: {row}. {second}&#xa0;: {column}. Passages&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{gold} in gold</source>
        <translation>{gold} dans la référence</translation>
    </message>
    <message>
        <source>{id}: its trigger is none of its marks</source>
        <translation>{id}&#xa0;: son déclencheur n’est aucune de ses marques</translation>
    </message>
    <message>
        <source>{id}: its words are {said}, but at {ends} its text has {there}</source>
        <translation>{id}&#xa0;: ses mots sont {said}, mais à {ends} son texte porte {there}</translation>
    </message>
    <message>
        <source>{id}: {ends} is no stretch of its text</source>
        <translation>{id}&#xa0;: {ends} n’est pas une portion de son texte</translation>
    </message>
    <message>
        <source>{id}: {end} is none of its marks</source>
        <translation>{id}&#xa0;: {end} n’est aucune de ses marques</translation>
    </message>
    <message>
        <source>{keys} of its links left out</source>
        <translation>laissé de côté dans ses liens&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>{left_out} left out</source>
        <translation>{left_out}&#xa0;: laissé de côté</translation>
    </message>
    <message>
        <source>{left_out} left out: meta has the same</source>
        <translation>{left_out}&#xa0;: laissé de côté, meta a la même chose</translation>
    </message>
    <message>
        <source>{left_out} of other kinds left out</source>
        <translation>laissés de côté, d’autres types&#xa0;: {left_out}</translation>
    </message>
    <message>
        <source>{many} do not join</source>
        <translation>{many} n’admettent pas</translation>
    </message>
    <message>
        <source>{metric} by label</source>
        <translation>{metric} par étiquette</translation>
    </message>
    <message>
        <source>{metric} of each two annotators</source>
        <translation>{metric}, annotateurs deux à deux</translation>
    </message>
    <message>
        <source>{missing} not found</source>
        <translation>introuvable&#xa0;: {missing}</translation>
    </message>
    <message>
        <source>{more} more</source>
        <translation>{more} de plus</translation>
    </message>
    <message>
        <source>{more} more articles have the text of others</source>
        <translation>articles de plus qui ont le texte d’autres&#xa0;: {more}</translation>
    </message>
    <message>
        <source>{moved} kept under meta</source>
        <translation>{moved}&#xa0;: gardé sous meta</translation>
    </message>
    <message>
        <source>{name} cannot be measured by the same layer.</source>
        <translation>{name} ne peut pas être mesuré par la même couche.</translation>
    </message>
    <message>
        <source>{name} is no name for an annotator: {problem}.</source>
        <translation>{name} ne convient pas comme nom d’annotateur&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>{name} of a span is kept, though the scheme does not allow it: {why}</source>
        <translation>{name} d’un passage est gardé, bien que le schéma ne l’admette pas&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{name} of {units}</source>
        <translation>{name} – {units}</translation>
    </message>
    <message>
        <source>{name}, F1</source>
        <translation>{name}, F1</translation>
    </message>
    <message>
        <source>{name}, precision</source>
        <translation>{name}, précision</translation>
    </message>
    <message>
        <source>{name}, recall</source>
        <translation>{name}, rappel</translation>
    </message>
    <message>
        <source>{option} maps it, --add-labels adds it</source>
        <translation>{option} le convertit, --add-labels l’ajoute</translation>
    </message>
    <message>
        <source>{other} left out: its spans stand under {key}</source>
        <translation>{other} laissé de côté&#xa0;: ses passages sont sous {key}</translation>
    </message>
    <message>
        <source>{owner} is of Label Studio&apos;s JSON-MIN; export that project as JSON instead</source>
        <translation>{owner} est du JSON-MIN de Label Studio&#x202f;; exportez plutôt ce projet en JSON</translation>
    </message>
    <message>
        <source>{owner} should be an object and is {row}</source>
        <translation>{owner} devrait être un objet et est {row}</translation>
    </message>
    <message>
        <source>{owner}&quot;{key}&quot; is no id but {text}</source>
        <translation>{owner}«&#xa0;{key}&#xa0;» n’est pas un identifiant mais {text}</translation>
    </message>
    <message>
        <source>{owner}&quot;{key}&quot; should be text and is {value}</source>
        <translation>{owner}«&#xa0;{key}&#xa0;» devrait être du texte et est {value}</translation>
    </message>
    <message>
        <source>{owner}, relation {number}</source>
        <translation>{owner}, relation {number}</translation>
    </message>
    <message>
        <source>{owner}, result {name}</source>
        <translation>{owner}, résultat {name}</translation>
    </message>
    <message>
        <source>{owner}: &quot;fragments&quot; should be a list of [start, end]</source>
        <translation>{owner}&#xa0;: «&#xa0;fragments&#xa0;» devrait être une liste de [start, end]</translation>
    </message>
    <message>
        <source>{owner}: &quot;{key}&quot; should be an object and is {value}</source>
        <translation>{owner}&#xa0;: «&#xa0;{key}&#xa0;» devrait être un objet et est {value}</translation>
    </message>
    <message>
        <source>{owner}: each of &quot;from&quot; should be an object and one is {row}</source>
        <translation>{owner}&#xa0;: chaque élément de «&#xa0;from&#xa0;» devrait être un objet, et l’un est {row}</translation>
    </message>
    <message>
        <source>{owner}: has no label</source>
        <translation>{owner}&#xa0;: n’a pas d’étiquette</translation>
    </message>
    <message>
        <source>{owner}: it has no target</source>
        <translation>{owner}&#xa0;: il n’a pas de cible</translation>
    </message>
    <message>
        <source>{owner}: it joins {source} with itself</source>
        <translation>{owner}&#xa0;: il relie {source} à lui-même</translation>
    </message>
    <message>
        <source>{owner}: its &quot;fragments&quot; do not begin and end where it does</source>
        <translation>{owner}&#xa0;: ses «&#xa0;fragments&#xa0;» ne commencent et ne finissent pas où il le fait</translation>
    </message>
    <message>
        <source>{owner}: its source {source} is none of the spans of this line</source>
        <translation>{owner}&#xa0;: sa source {source} n’est aucun des passages de cette ligne</translation>
    </message>
    <message>
        <source>{owner}: marks {tag}, which is no text of the task</source>
        <translation>{owner}&#xa0;: marque {tag}, qui n’est pas un texte de la tâche</translation>
    </message>
    <message>
        <source>{owner}: result {number} should be an object and is {row}</source>
        <translation>{owner}&#xa0;: le résultat {number} devrait être un objet et est {row}</translation>
    </message>
    <message>
        <source>{owner}: the source {source} is not known; known are {known}</source>
        <translation>{owner}&#xa0;: la source {source} n’est pas connue&#x202f;; sont connues {known}</translation>
    </message>
    <message>
        <source>{owner}: {end} is none of the spans of this example</source>
        <translation>{owner}&#xa0;: {end} n’est aucun des passages de cet exemple</translation>
    </message>
    <message>
        <source>{owner}: {name} should be a whole number and {what}</source>
        <translation>{owner}&#xa0;: {name} devrait être un nombre entier et {what}</translation>
    </message>
    <message>
        <source>{parts} written to {places}.</source>
        <translation>{parts} écrits dans {places}.</translation>
    </message>
    <message>
        <source>{parts} written to {places}; left out: {left}.</source>
        <translation>{parts} écrits dans {places}&#x202f;; laissés de côté&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>{path}, ligne {line}</translation>
    </message>
    <message>
        <source>{path}, line {line}: {text}</source>
        <translation>{path}, ligne {line}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{places} times</source>
        <translation>
            <numerusform>une fois</numerusform>
            <numerusform>{places} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; the file may have been cut off here</source>
        <translation>{reason}&#x202f;; le fichier a peut-être été coupé ici</translation>
    </message>
    <message>
        <source>{row} by {row2}</source>
        <translation>{row}, {row2}</translation>
    </message>
    <message>
        <source>{says} The mean over each two annotators.</source>
        <translation>{says} La moyenne des annotateurs deux à deux.</translation>
    </message>
    <message>
        <source>{start} to {end} is no stretch of a text of {length} characters</source>
        <translation>{start} à {end} n’est pas une portion d’un texte de {length} caractères</translation>
    </message>
    <message>
        <source>{tag} is no tag such as B-denial, I-denial or O</source>
        <translation>{tag} n’est pas une étiquette comme B-denial, I-denial ou O</translation>
    </message>
    <message>
        <source>{text} is no line of brat&apos;s</source>
        <translation>{text} n’est pas une ligne de brat</translation>
    </message>
    <message>
        <source>{text} is no part of a split; write train=0.8,dev=0.1,test=0.1 or the like.</source>
        <translation>{text} n’est pas une partie de division&#x202f;; écrivez train=0.8,dev=0.1,test=0.1 ou de même.</translation>
    </message>
    <message>
        <source>{title} has one annotator in a file, and this export has {names}. Choose one with --annotator, or name a file with -o: each then gets one.</source>
        <translation>{title} a un seul annotateur par fichier, et cette exportation a {names}. Choisissez-en un avec --annotator, ou nommez un fichier avec -o&#xa0;: chacun aura le sien.</translation>
    </message>
    <message>
        <source>{title} is a folder of files; name one with -o.</source>
        <translation>{title} est un dossier de fichiers&#x202f;; nommez-en un avec -o.</translation>
    </message>
    <message>
        <source>{total} of other kinds left out ({kinds})</source>
        <translation>laissés de côté, d’autres types&#xa0;: {total} ({kinds})</translation>
    </message>
    <message>
        <source>{value} added</source>
        <translation>ajoutés&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{value} refused</source>
        <translation>refusés&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{value} unchanged</source>
        <translation>inchangés&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{what} ({counts})</source>
        <translation>{what} ({counts})</translation>
    </message>
    <message>
        <source>{what} and {count} more</source>
        <translation>{what} et {count} de plus</translation>
    </message>
    <message>
        <source>{what} in “{title}”</source>
        <translation>{what} dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{what} needs some words.</source>
        <translation>Il faut quelques mots&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{what}; read are {suffixes}, any other name if its format is said</source>
        <translation>{what}&#x202f;; on lit {suffixes}, tout autre nom si son format est indiqué</translation>
    </message>
    <message>
        <source>{who} on task {name}</source>
        <translation>{who} sur la tâche {name}</translation>
    </message>
    <message>
        <source>“{backup}” cannot be restored in place of itself.</source>
        <translation>«&#xa0;{backup}&#xa0;» ne peut pas être restauré à la place de lui-même.</translation>
    </message>
    <message>
        <source>“{holders}” and “{id}” both have the key “{key}”.</source>
        <translation>«&#xa0;{holders}&#xa0;» et «&#xa0;{id}&#xa0;» ont tous deux la touche «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>“{id}” cannot have the key “{key}”: only the digits 1 to 9 reach a label.</source>
        <translation>«&#xa0;{id}&#xa0;» ne peut pas avoir la touche «&#xa0;{key}&#xa0;»&#xa0;: seuls les chiffres de 1 à 9 atteignent une étiquette.</translation>
    </message>
    <message>
        <source>“{id}” is no identifier: use letters, digits and _.</source>
        <translation>«&#xa0;{id}&#xa0;» n’est pas un identifiant&#xa0;: utilisez lettres, chiffres et _.</translation>
    </message>
    <message>
        <source>“{kind}” is none of {kinds}.</source>
        <translation>«&#xa0;{kind}&#xa0;» ne figure pas dans cette liste&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>“{name}” cannot have this value: {problem}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas avoir cette valeur&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>“{name}” does not lead from {names} to {names2} in this scheme.</source>
        <translation>«&#xa0;{name}&#xa0;» ne mène pas de {names} à {names2} dans ce schéma.</translation>
    </message>
    <message>
        <source>“{name}” is a choice among nothing: say what there is to choose.</source>
        <translation>«&#xa0;{name}&#xa0;» est un choix sans rien à choisir&#xa0;: dites ce qu’on peut choisir.</translation>
    </message>
    <message>
        <source>“{name}” is a machine here, and no annotator: --map-annotator gives another name</source>
        <translation>«&#xa0;{name}&#xa0;» est ici une machine, pas un annotateur&#xa0;: --map-annotator donne un autre nom</translation>
    </message>
    <message>
        <source>“{name}” is a person here, and no machine: --map-annotator gives another name</source>
        <translation>«&#xa0;{name}&#xa0;» est ici une personne, pas une machine&#xa0;: --map-annotator donne un autre nom</translation>
    </message>
    <message>
        <source>“{name}” is for “{name2}” alone. Change that first.</source>
        <translation>«&#xa0;{name}&#xa0;» est pour «&#xa0;{name2}&#xa0;» seulement. Changez d’abord cela.</translation>
    </message>
    <message>
        <source>“{name}” is no name for an annotator: {problem}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne convient pas comme nom d’annotateur&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>“{name}” is not for spans of the label {label}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas pour les passages d’étiquette {label}.</translation>
    </message>
    <message>
        <source>“{name}” is on {uses}.</source>
        <translation>«&#xa0;{name}&#xa0;» est sur {uses}.</translation>
    </message>
    <message>
        <source>“{name}” is the gold layer here, and no annotator</source>
        <translation>«&#xa0;{name}&#xa0;» est ici la couche de référence, pas un annotateur</translation>
    </message>
    <message>
        <source>“{name}” is the gold layer of this project; choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» est la couche de référence de ce projet&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is the type of {uses}. Change or delete them first.</source>
        <translation>«&#xa0;{name}&#xa0;» est le type de {uses}. Modifiez ou supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>“{name}” is this project itself.</source>
        <translation>«&#xa0;{name}&#xa0;» est ce projet lui-même.</translation>
    </message>
    <message>
        <source>“{name}” lies in a folder that {synced} synchronises, which can bring back an older file or make two of one. Keep it in a folder of this computer alone, give others copies, and bring these together with “Merge”.</source>
        <translation>«&#xa0;{name}&#xa0;» est dans un dossier que {synced} synchronise, ce qui peut ramener un ancien fichier ou en faire deux d’un seul. Gardez-le dans un dossier de ce seul ordinateur, donnez des copies aux autres, et réunissez-les avec «&#xa0;Fusionner&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” lies on a network drive ({network}), where two computers may write to it at once. Copy it to this computer, work there, and bring copies together with “Merge”.</source>
        <translation>«&#xa0;{name}&#xa0;» est sur un disque réseau ({network}), où deux ordinateurs peuvent y écrire à la fois. Copiez-le sur cet ordinateur, travaillez-y, et réunissez les copies avec «&#xa0;Fusionner&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” makes suggestions in this project; choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» fait des suggestions dans ce projet&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {title} is a folder with such a file for each article. Name it “{other}”.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: {title} est un dossier avec un tel fichier pour chaque article. Nommez-le «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” was not written: {title} is only read. Name a file of another format.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: {title} ne fait qu’être lu. Nommez un fichier d’un autre format.</translation>
    </message>
    <message>
        <source>“{name}” was read again.</source>
        <translation>«&#xa0;{name}&#xa0;» a été relu.</translation>
    </message>
    <message>
        <source>“{other}” was not merged: the spans that it holds and those that arrived do not add up. “annotator check” says whether it is damaged.</source>
        <translation>«&#xa0;{other}&#xa0;» n’a pas été fusionné&#xa0;: les passages qu’il contient et ceux qui sont arrivés ne font pas le compte. «&#xa0;annotator check&#xa0;» dit s’il est endommagé.</translation>
    </message>
    <message>
        <source>“{path}” cannot be made: No such file or directory.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être créé&#xa0;: fichier ou dossier introuvable.</translation>
    </message>
    <message>
        <source>“{path}” cannot be made: {error}.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être créé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be merged into itself.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened: {error}.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être ouvert&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {error}.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être lu&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written safely: {error}. What was done last is in the file, but may be lost where the computer stops before the disk serves again.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être écrit de façon sûre&#xa0;: {error}. Ce qui a été fait en dernier est dans le fichier, mais peut se perdre si l’ordinateur s’arrête avant que le disque ne réponde de nouveau.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}. Nothing was changed.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être écrit&#xa0;: {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}. What was there before is unchanged.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être écrit&#xa0;: {reason}. Ce qui y était avant est inchangé.</translation>
    </message>
    <message>
        <source>“{path}” could not be {done}: {reason}. Nothing was changed in it.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être {done}&#xa0;: {reason}. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>“{path}” exists already, so no new project is made there.</source>
        <translation>«&#xa0;{path}&#xa0;» existe déjà, aucun nouveau projet n’y est donc créé.</translation>
    </message>
    <message>
        <source>“{path}” has no gold layer: nobody has adjudicated its layers yet. Name an annotator to be measured by with --against.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas de couche de référence&#xa0;: personne n’a encore arbitré ses couches. Nommez avec --against un annotateur qui serve de mesure.</translation>
    </message>
    <message>
        <source>“{path}” has no gold layer: nobody has decided anything in it yet. Export the annotators&apos; own layers, or begin with: annotator review PROJECT --accept-agreed</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas de couche de référence&#xa0;: personne n’y a encore rien tranché. Exportez les couches des annotateurs, ou commencez par&#xa0;: annotator review PROJECT --accept-agreed</translation>
    </message>
    <message>
        <source>“{path}” holds an unexpected {kind} (“{name}”), which no project has; it could change what is stored, so the file is not opened. “annotator check --repair” removes it.</source>
        <translation>«&#xa0;{path}&#xa0;» contient un élément inattendu ({kind} «&#xa0;{name}&#xa0;») qu’aucun projet n’a&#x202f;; il pourrait modifier ce qui est enregistré, le fichier n’est donc pas ouvert. «&#xa0;annotator check --repair&#xa0;» le retire.</translation>
    </message>
    <message>
        <source>“{path}” is a database of another program, not a project.</source>
        <translation>«&#xa0;{path}&#xa0;» est une base d’un autre programme, pas un projet.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a project file.</source>
        <translation>«&#xa0;{path}&#xa0;» est un dossier, pas un fichier de projet.</translation>
    </message>
    <message>
        <source>“{path}” is a project, or called like one, and was left alone. Name another file.</source>
        <translation>«&#xa0;{path}&#xa0;» est un projet, ou en porte le nom, et a été laissé tel quel. Nommez un autre fichier.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, so what it holds is not known.</source>
        <translation>«&#xa0;{path}&#xa0;» est endommagé, on ne sait donc pas ce qu’il contient.</translation>
    </message>
    <message>
        <source>“{path}” is damaged: some of its rows refer to nothing, or cannot be read. Check and repair it first, or have it sent again.</source>
        <translation>«&#xa0;{path}&#xa0;» est endommagé&#xa0;: certaines de ses lignes ne renvoient à rien ou ne peuvent pas être lues. Vérifiez-le et réparez-le d’abord, ou demandez qu’on le renvoie.</translation>
    </message>
    <message>
        <source>“{path}” is damaged: {how}. It was left as it is; restore it from a backup, or have it sent again.</source>
        <translation>«&#xa0;{path}&#xa0;» est endommagé&#xa0;: {how}. Il a été laissé tel quel&#x202f;; restaurez-le d’une sauvegarde, ou faites-le renvoyer.</translation>
    </message>
    <message>
        <source>“{path}” is open for reading only, so nothing in it can be changed. Work on a copy of it, in a folder that may be written.</source>
        <translation>«&#xa0;{path}&#xa0;» est ouvert en lecture seule, rien ne peut donc y être modifié. Travaillez sur une copie, dans un dossier où l’on peut écrire.</translation>
    </message>
    <message>
        <source>“{path}” is empty (0 bytes), so it is no project any more. Restore it from a backup; if it was never one, delete it.</source>
        <translation>«&#xa0;{path}&#xa0;» est vide (0 octet), ce n’est donc plus un projet. Restaurez-le d’une sauvegarde&#x202f;; s’il n’en a jamais été un, supprimez-le.</translation>
    </message>
    <message>
        <source>“{path}” is in use: another program has it locked. Try again when it is done.</source>
        <translation>«&#xa0;{path}&#xa0;» est utilisé&#xa0;: un autre programme le tient verrouillé. Réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>“{path}” is no ordinary file, so it is no project.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un fichier ordinaire, ce n’est donc pas un projet.</translation>
    </message>
    <message>
        <source>“{path}” is no project: it is not a database, or its beginning is damaged. If it was a project, restore it from a backup.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un projet&#xa0;: ce n’est pas une base de données, ou son début est endommagé. Si c’était un projet, restaurez-le d’une sauvegarde.</translation>
    </message>
    <message>
        <source>“{path}” is not there (any more).</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas (ou plus) là.</translation>
    </message>
    <message>
        <source>“{path}” is open in another window{who}. Close it there, or open it for reading only.</source>
        <translation>«&#xa0;{path}&#xa0;» est ouvert dans une autre fenêtre{who}. Fermez-le là-bas, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>“{path}” is the project itself; name another file.</source>
        <translation>«&#xa0;{path}&#xa0;» est le projet lui-même&#x202f;; nommez un autre fichier.</translation>
    </message>
    <message>
        <source>“{path}” is there already, and not empty. Name a new folder, or an empty one.</source>
        <translation>«&#xa0;{path}&#xa0;» existe déjà, et n’est pas vide. Nommez un nouveau dossier, ou un dossier vide.</translation>
    </message>
    <message>
        <source>“{path}” is there already. A file for each annotator is written: name another one, or put those away first.</source>
        <translation>«&#xa0;{path}&#xa0;» existe déjà. Un fichier est écrit par annotateur&#xa0;: nommez-en un autre, ou rangez d’abord ceux-ci ailleurs.</translation>
    </message>
    <message>
        <source>“{path}” was left in the middle of a change by a crash, and can only be mended where it may be written. Copy it, with the file “-journal” beside it, to a folder of yours.</source>
        <translation>«&#xa0;{path}&#xa0;» a été laissé au milieu d’une modification par un arrêt brutal, et ne peut être réparé que là où l’on peut écrire. Copiez-le, avec le fichier «&#xa0;-journal&#xa0;» à côté, dans un dossier à vous.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of this program (file version {version}, this program knows {version2}). Update the program to open it.</source>
        <translation>«&#xa0;{path}&#xa0;» a été fait par une version plus récente de ce programme (version du fichier {version}, ce programme connaît {version2}). Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“{path}” was moved, deleted or replaced while it was open, so nothing can be stored in it. Bring it back, or close it and open the right file.</source>
        <translation>«&#xa0;{path}&#xa0;» a été déplacé, supprimé ou remplacé pendant qu’il était ouvert, rien ne peut donc y être enregistré. Ramenez-le, ou fermez-le et ouvrez le bon fichier.</translation>
    </message>
    <message>
        <source>“{path}” was moved, deleted or replaced while it was open, so nothing was read or written. Bring it back, or close it and open the right file.</source>
        <translation>«&#xa0;{path}&#xa0;» a été déplacé, supprimé ou remplacé pendant qu’il était ouvert, rien n’a donc été lu ni écrit. Remettez-le à sa place, ou fermez-le et ouvrez le bon fichier.</translation>
    </message>
    <message>
        <source>“{place}” is there already, so nothing was handed out. Choose another folder.</source>
        <translation>«&#xa0;{place}&#xa0;» existe déjà, rien n’a donc été distribué. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{project}” cannot be written: {strerror}.</source>
        <translation>«&#xa0;{project}&#xa0;» ne peut pas être écrit&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>“{project}” is a folder, so no project can be restored there.</source>
        <translation>«&#xa0;{project}&#xa0;» est un dossier, aucun projet ne peut donc y être restauré.</translation>
    </message>
    <message>
        <source>“{project}” is damaged: {found}. No backup was made of it, and earlier ones were left alone; “annotator check” names what is wrong.</source>
        <translation>«&#xa0;{project}&#xa0;» est endommagé&#xa0;: {found}. Aucune sauvegarde n’en a été faite, et les précédentes n’ont pas été touchées&#x202f;; «&#xa0;annotator check&#xa0;» dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>“{project}” is open in another window. Close it there, then restore.</source>
        <translation>«&#xa0;{project}&#xa0;» est ouvert dans une autre fenêtre. Fermez-le là-bas, puis restaurez.</translation>
    </message>
    <message>
        <source>“{project}” is there already. Restore to another name, or replace it (--replace): what is there now is kept beside it.</source>
        <translation>«&#xa0;{project}&#xa0;» existe déjà. Restaurez sous un autre nom, ou remplacez-le (--replace)&#xa0;: ce qui s’y trouve est gardé à côté.</translation>
    </message>
    <message>
        <source>“{project}” was made meanwhile, and was left alone.</source>
        <translation>«&#xa0;{project}&#xa0;» a été créé entre-temps, et n’a pas été touché.</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>“{real}” is of an earlier version of this program and could not be brought up to this one: {error}. Nothing was changed in it.</source>
        <translation>«&#xa0;{real}&#xa0;» est d’une version antérieure de ce programme et n’a pas pu être mis à niveau&#xa0;: {error}. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>“{real}” is of an earlier version of this program, and what it would be in this one is not the same. Nothing was changed in it.</source>
        <translation>«&#xa0;{real}&#xa0;» est d’une version antérieure de ce programme, et ce qu’il deviendrait dans celle-ci n’est pas la même chose. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>“{target}” is the project itself; export to another file.</source>
        <translation>«&#xa0;{target}&#xa0;» est le projet lui-même&#x202f;; exportez dans un autre fichier.</translation>
    </message>
    <message>
        <source>“{text}” cannot be {done}: {who} {has} since changed what it touched.</source>
        <translation>«&#xa0;{text}&#xa0;» ne peut pas être {done}&#xa0;: {who} a depuis modifié ce que cela touchait.</translation>
    </message>
    <message>
        <source>“{text}” is under way and changes this too: wait until that is done, or is cancelled.</source>
        <translation>«&#xa0;{text}&#xa0;» est en cours et modifie aussi ceci&#xa0;: attendez la fin ou l’interruption de ce travail.</translation>
    </message>
    <message>
        <source>“{text}” is under way: until it is done, or is cancelled, this cannot be done.</source>
        <translation>«&#xa0;{text}&#xa0;» est en cours&#xa0;: cela ne peut pas se faire avant la fin ou l’interruption de ce travail.</translation>
    </message>
    <message>
        <source>“{text}” was cut off before it was done: until all is put back, nothing can be changed.</source>
        <translation>«&#xa0;{text}&#xa0;» a été interrompu avant la fin&#xa0;: tant que tout n’est pas remis en place, rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>“{text}” was undone, so nothing can be added to it.</source>
        <translation>«&#xa0;{text}&#xa0;» a été annulé, rien ne peut donc y être ajouté.</translation>
    </message>
    <message>
        <source>“{title}” has spans, so it is not untouched. Delete them first.</source>
        <translation>«&#xa0;{title}&#xa0;» a des passages&#xa0;: cet article est donc déjà commencé. Supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>“{value}” is no number</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>“{value}” is none of {choices}</source>
        <translation>«&#xa0;{value}&#xa0;» ne figure pas dans cette liste&#xa0;: {choices}</translation>
    </message>
</context>
<context>
    <name>dashboard</name>
    <message>
        <source>By publication</source>
        <translation>Par date de parution</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Longest undone</source>
        <translation>Inachevés depuis le plus longtemps</translation>
    </message>
    <message>
        <source>Numbers as CSV …</source>
        <translation>Nombres en CSV…</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Over the days</source>
        <translation>Au fil des jours</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Plots as PNG …</source>
        <translation>Graphiques en PNG…</translation>
    </message>
    <message>
        <source>Plots as SVG …</source>
        <translation>Graphiques en SVG…</translation>
    </message>
    <message>
        <source>There is no article behind it any more.</source>
        <translation>Il n’y a plus d’article derrière.</translation>
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
        <translation>d MMM yyyy &apos;à&apos; HH:mm</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
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
        <translation>{low}&#x202f;; {high}</translation>
    </message>
    <message>
        <source>{one} against {other}</source>
        <translation>{one} face à {other}</translation>
    </message>
    <message>
        <source>{value}  {low} to {high}</source>
        <translation>{value}  {low} à {high}</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>answered</source>
        <translation>avec réponse</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>nouvelle réponse</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
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
            <numerusform>%n chiffre.</numerusform>
            <numerusform>%n chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement of {people}</source>
        <translation>Accord de {people}</translation>
    </message>
    <message>
        <source>All agree</source>
        <translation>Tous d’accord</translation>
    </message>
    <message numerus="yes">
        <source>And %n more pair(s).</source>
        <translation>
            <numerusform>Et&#x202f;%n autre paire.</numerusform>
            <numerusform>Et&#x202f;%n autres paires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which weigh less.</source>
        <translation>
            <numerusform>Et&#x202f;%n autre, de moindre poids.</numerusform>
            <numerusform>Et&#x202f;%n autres, de moindre poids.</numerusform>
        </translation>
    </message>
    <message>
        <source>Article, the least agreement first</source>
        <translation>Article, du moindre accord au plus grand</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Each two annotators</source>
        <translation>Les annotateurs deux à deux</translation>
    </message>
    <message>
        <source>Every figure by label</source>
        <translation>Tous les chiffres par étiquette</translation>
    </message>
    <message>
        <source>Every figure has a value.</source>
        <translation>Chaque chiffre a une valeur.</translation>
    </message>
    <message>
        <source>Exact F1 {f1}: {counts}.</source>
        <translation>F1 exact {f1}&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Formula and source (in English)</source>
        <translation>Formule et source (en anglais)</translation>
    </message>
    <message>
        <source>In brackets: 95 % of {rounds} draws of the articles, with replacement, gave a figure between the two (seed {seed}).</source>
        <translation>Entre crochets&#xa0;: 95&#x202f;% de {rounds} tirages des articles, avec remise, ont donné un chiffre compris entre les deux (graine {seed}).</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Links differ</source>
        <translation>Les liens diffèrent</translation>
    </message>
    <message>
        <source>Made by Annotator {version}.</source>
        <translation>Fait par Annotator {version}.</translation>
    </message>
    <message>
        <source>Marked by some only</source>
        <translation>Marqué par certains seulement</translation>
    </message>
    <message>
        <source>No annotator drew a link.</source>
        <translation>Aucun annotateur n’a tracé de lien.</translation>
    </message>
    <message>
        <source>No article can be counted yet; what is lacking is listed below. --against NAME measures by another annotator&apos;s layer.</source>
        <translation>Aucun article ne peut encore être compté&#x202f;; ce qui manque est indiqué plus bas. --against NOM mesure par la couche d’un autre annotateur.</translation>
    </message>
    <message>
        <source>No label was used.</source>
        <translation>Aucune étiquette n’a été utilisée.</translation>
    </message>
    <message>
        <source>Nobody marked anything in them.</source>
        <translation>Personne n’y a rien marqué.</translation>
    </message>
    <message>
        <source>None has a value.</source>
        <translation>Aucun n’a de valeur.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Of all annotators</source>
        <translation>De tous les annotateurs</translation>
    </message>
    <message>
        <source>Off by: characters (tokens) on average where the boundaries differ; above 0 the span begins too early or ends too late, below 0 it is cut short.</source>
        <translation>Écart&#xa0;: caractères (mots) en moyenne là où les bornes diffèrent&#x202f;; au-dessus de 0, le passage commence trop tôt ou finit trop tard&#x202f;; au-dessous, il est écourté.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Overlapping words, other label</source>
        <translation>Mots qui se chevauchent, autre étiquette</translation>
    </message>
    <message>
        <source>Same label, other boundaries</source>
        <translation>Même étiquette, autres bornes</translation>
    </message>
    <message>
        <source>Same words, other label</source>
        <translation>Mêmes mots, autre étiquette</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Les chiffres</translation>
    </message>
    <message>
        <source>The second against the first</source>
        <translation>Le second face au premier</translation>
    </message>
    <message>
        <source>To look at, the gravest first</source>
        <translation>À examiner, le plus grave d’abord</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Ce que disent les chiffres</translation>
    </message>
    <message>
        <source>Which label for which</source>
        <translation>Quelle étiquette pour quelle autre</translation>
    </message>
    <message>
        <source>Without a figure</source>
        <translation>Sans chiffre</translation>
    </message>
    <message>
        <source>Without a figure, and left out</source>
        <translation>Sans chiffre, et laissé de côté</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutés</translation>
    </message>
    <message>
        <source>confused with</source>
        <translation>confondus avec</translation>
    </message>
    <message>
        <source>drew no such link</source>
        <translation>n’a pas tracé ce lien</translation>
    </message>
    <message>
        <source>end off by</source>
        <translation>fin décalée de</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>marked nothing here</source>
        <translation>n’a rien marqué ici</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqués</translation>
    </message>
    <message>
        <source>right</source>
        <translation>justes</translation>
    </message>
    <message>
        <source>start off by</source>
        <translation>début décalé de</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop longs</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>trop courts</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>attendus</translation>
    </message>
    <message>
        <source>with another label</source>
        <translation>sous une autre étiquette</translation>
    </message>
    <message>
        <source>with other boundaries</source>
        <translation>aux bornes différentes</translation>
    </message>
    <message>
        <source>{articles}, {all} of them read by all. Project {project}, {day}.</source>
        <translation>{articles}, dont {all} lus par tous. Projet {project}, {day}.</translation>
    </message>
    <message>
        <source>{article}, at {place}: {what}</source>
        <translation>{article}, à {place}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{low}, {high}</source>
        <translation>{low}&#x202f;; {high}</translation>
    </message>
    <message>
        <source>{one} against {other}</source>
        <translation>{one} face à {other}</translation>
    </message>
    <message>
        <source>{person} against {reference}, {articles}.</source>
        <translation>{person} face à {reference}, {articles}.</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>… and {more} more; --cases {all} shows them all</source>
        <translation>… et {more} de plus&#x202f;; --cases {all} les montre tous</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>All agree</source>
        <translation>Tous d’accord</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tous les cas</translation>
    </message>
    <message>
        <source>All marks here have the same words: take one of them by its number.</source>
        <translation>Toutes les marques portent ici sur les mêmes mots&#xa0;: prenez-en une par son numéro.</translation>
    </message>
    <message>
        <source>Case {n} of {all}  ·  {decided} decided</source>
        <translation>Cas {n} sur {all}  ·  tranchés&#xa0;: {decided}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Tranchés</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Différés</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Dans l’ordre</translation>
    </message>
    <message>
        <source>Links differ</source>
        <translation>Les liens diffèrent</translation>
    </message>
    <message>
        <source>Marked by nobody</source>
        <translation>Marqué par personne</translation>
    </message>
    <message>
        <source>Not marked by all</source>
        <translation>Pas marqué par tous</translation>
    </message>
    <message>
        <source>One span of all words that anybody marked here: “{words}”</source>
        <translation>Un seul passage de tous les mots que quelqu’un a marqués ici&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>One span of the words that all marked here: “{words}”</source>
        <translation>Un seul passage des mots que tous ont marqués ici&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Overlap, other label</source>
        <translation>Chevauchement, autre étiquette</translation>
    </message>
    <message>
        <source>Same label, other ends</source>
        <translation>Même étiquette, autres bornes</translation>
    </message>
    <message>
        <source>Same words, other label</source>
        <translation>Mêmes mots, autre étiquette</translation>
    </message>
    <message>
        <source>There is no word here that all have marked.</source>
        <translation>Il n’y a ici aucun mot que tous ont marqué.</translation>
    </message>
    <message>
        <source>There is one mark here alone: take it, or choose Neither.</source>
        <translation>Il n’y a ici qu’une seule marque&#xa0;: prenez-la, ou choisissez «&#xa0;Aucun&#xa0;».</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Les pires d’abord</translation>
    </message>
    <message>
        <source>You choose its label then.</source>
        <translation>Vous choisissez ensuite son étiquette.</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>tranché</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>différé</translation>
    </message>
    <message>
        <source>guideline gap</source>
        <translation>lacune des consignes</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à trancher</translation>
    </message>
    <message>
        <source>{n} of {all} decided</source>
        <translation>{n} sur {all} tranchés</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>A new line in a note</source>
        <translation>Une nouvelle ligne dans une note</translation>
    </message>
    <message>
        <source>Accents and vowel signs count</source>
        <translation>Accents et signes de voyelle comptent</translation>
    </message>
    <message>
        <source>At the chosen span</source>
        <translation>Sur le passage choisi</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Retour aux articles</translation>
    </message>
    <message>
        <source>Check or uncheck a place</source>
        <translation>Cocher ou décocher un résultat</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>Do it, open it</source>
        <translation>Le faire, l’ouvrir</translation>
    </message>
    <message>
        <source>From line to line</source>
        <translation>De ligne en ligne</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>Dans tous les articles</translation>
    </message>
    <message>
        <source>In the find bar</source>
        <translation>Dans la barre de recherche</translation>
    </message>
    <message>
        <source>In the history</source>
        <translation>Dans l’historique</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message>
        <source>In the list of cases</source>
        <translation>Dans la liste des cas</translation>
    </message>
    <message>
        <source>In the list of spans</source>
        <translation>Dans la liste des passages</translation>
    </message>
    <message>
        <source>In the scheme</source>
        <translation>Dans le schéma</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Le laisser comme avant</translation>
    </message>
    <message>
        <source>Leave; nothing is made</source>
        <translation>Quitter&#x202f;; rien n’est créé</translation>
    </message>
    <message>
        <source>Move the row up or down</source>
        <translation>Monter ou descendre la ligne</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>On the dashboard</source>
        <translation>Sur le tableau de bord</translation>
    </message>
    <message>
        <source>On the page of a new project</source>
        <translation>Sur la page d’un nouveau projet</translation>
    </message>
    <message>
        <source>On the page of figures</source>
        <translation>Sur la page des chiffres</translation>
    </message>
    <message>
        <source>On the start page</source>
        <translation>Sur la page d’accueil</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Ouvrir à côté</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Ouvrir ici</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Show all articles again</source>
        <translation>Afficher de nouveau tous les articles</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Trier par cette colonne</translation>
    </message>
    <message>
        <source>Store what is typed</source>
        <translation>Enregistrer ce qui est écrit</translation>
    </message>
    <message>
        <source>Take articles out of the list</source>
        <translation>Retirer des articles de la liste</translation>
    </message>
    <message>
        <source>The articles behind a figure or a bar</source>
        <translation>Les articles derrière un chiffre ou une barre</translation>
    </message>
    <message>
        <source>The cases behind a figure</source>
        <translation>Les cas derrière un chiffre</translation>
    </message>
    <message>
        <source>To the places found; there, open one</source>
        <translation>Aux résultats&#x202f;; là, en ouvrir un</translation>
    </message>
    <message>
        <source>Upper and lower case count</source>
        <translation>Majuscules et minuscules comptent</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>Links ({n}): {links}</source>
        <translation>Liens ({n})&#xa0;: {links}</translation>
    </message>
    <message>
        <source>suggested: {label}</source>
        <translation>suggestion&#xa0;: {label}</translation>
    </message>
    <message>
        <source>suggested: {label} by {name}</source>
        <translation>suggestion&#xa0;: {label}, par {name}</translation>
    </message>
    <message>
        <source>{label} by {speaker}</source>
        <translation>{label} ({speaker})</translation>
    </message>
    <message>
        <source>{mark}, ends</source>
        <translation>{mark}, fin</translation>
    </message>
    <message>
        <source>{mark}, goes on</source>
        <translation>{mark}, continue</translation>
    </message>
    <message>
        <source>{mark}, inside</source>
        <translation>{mark}, à l’intérieur</translation>
    </message>
    <message>
        <source>{mark}, links: {n}</source>
        <translation>{mark}, liens&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{mark}, marked by {name}</source>
        <translation>{mark}, marqué par {name}</translation>
    </message>
    <message>
        <source>{mark}, starts</source>
        <translation>{mark}, début</translation>
    </message>
</context>
<context>
    <name>switches</name>
    <message>
        <source>{switch}: off</source>
        <translation>{switch}&#xa0;: non</translation>
    </message>
    <message>
        <source>{switch}: on</source>
        <translation>{switch}&#xa0;: oui</translation>
    </message>
</context>
</TS>
