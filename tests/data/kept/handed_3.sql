PRAGMA application_id = 1095650900;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'annotator','m0001_plain_tables','2026-11-23 04:50:58.376095+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'annotator','m0002_review','2026-11-23 04:50:58.387580+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'annotator','m0003_scheme','2026-11-23 04:50:58.399720+00:00');
CREATE TABLE annotator (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    revision INTEGER NOT NULL DEFAULT 0,
    made_by INTEGER REFERENCES edit (seq)
) STRICT;
INSERT INTO "annotator" VALUES('418adc7baab189e6eb31','Ben',6,NULL);
INSERT INTO "annotator" VALUES('suggester-968666f8ece95011161d','robot',1,2);
CREATE TABLE article (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    published TEXT NOT NULL,
    language TEXT NOT NULL,
    url TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    length INTEGER NOT NULL CHECK (length >= 0),
    position INTEGER NOT NULL,
    made_by INTEGER REFERENCES edit (seq),
    extra TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
INSERT INTO "article" VALUES('harbour','Harbour','Ledger','2026-03-03','en','','e4063758c8ff3aaeb54147a7d999db7b087ff18738a06f956bd65fc0265e1a06',87,0,2,'{}','The minister denied it. “Nobody was paid,” she said, “not a cent.” 💡 Show us the books.');
INSERT INTO "article" VALUES('wire','Wire','','','ar','','2614a88b8d224f7e5c4a38c7dc5782050128d165d4ce9853290b5d911224af45',42,1,2,'{}','قال الوزير: لا. Café owners demand proof.');
CREATE TABLE attribute (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    "key" TEXT NOT NULL,
    completes INTEGER NOT NULL CHECK (completes IN (0, 1)),
    long INTEGER NOT NULL CHECK (long IN (0, 1))
) STRICT;
INSERT INTO "attribute" VALUES('speaker',0,'Speaker','P',1,0);
INSERT INTO "attribute" VALUES('against',1,'Against','G',1,0);
INSERT INTO "attribute" VALUES('note',2,'Note','N',0,1);
INSERT INTO "attribute" VALUES('sure',3,'Sure','',0,0);
CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    article TEXT NOT NULL REFERENCES article (id),
    annotator TEXT NOT NULL REFERENCES annotator (id),
    what TEXT NOT NULL CHECK (what IN ('span', 'link')),
    "key" TEXT NOT NULL,
    choice TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('unanimous', 'adjudicated')),
    "by" TEXT NOT NULL,
    at TEXT NOT NULL,
    reason TEXT NOT NULL,
    among TEXT NOT NULL,
    proposals TEXT NOT NULL,
    revision INTEGER NOT NULL,
    made_by INTEGER REFERENCES edit (seq),
    edit INTEGER NOT NULL REFERENCES edit (seq)
) STRICT;
CREATE TABLE detail (
    what TEXT NOT NULL CHECK (what IN ('label', 'link_type', 'attribute')),
    id TEXT NOT NULL CHECK (id <> ''),
    value TEXT NOT NULL CHECK (value <> ''),
    PRIMARY KEY (what, id)
) STRICT, WITHOUT ROWID;
INSERT INTO "detail" VALUES('attribute','sure','{"kind":"choice","choices":["yes","no"]}');
INSERT INTO "detail" VALUES('label','applause','{"examples":["well done"],"formerly":["praise"]}');
INSERT INTO "detail" VALUES('link_type','answers','{"targets":["demand"]}');
CREATE TABLE edit (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    actor TEXT REFERENCES annotator (id),
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    "of" INTEGER REFERENCES edit (seq),
    verb TEXT NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    standing INTEGER NOT NULL CHECK (standing IN (1, 0, -1)),
    applied INTEGER NOT NULL
) STRICT;
INSERT INTO "edit" VALUES(1,'b868989e1b00864b5221',NULL,'do',NULL,'add_annotator','add annotator Ben','2026-11-23T04:50:58.422Z',1,1);
INSERT INTO "edit" VALUES(2,'d836e666447ba8c5e29e',NULL,'do',NULL,'import','hand out 2 articles','2026-11-23T04:50:58.432Z',1,2);
CREATE TABLE edit_row (
    edit INTEGER NOT NULL REFERENCES edit (seq),
    "table" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    article TEXT,
    before TEXT,
    after TEXT
) STRICT;
INSERT INTO "edit_row" VALUES(1,'annotator','418adc7baab189e6eb31',NULL,NULL,'{"id":"418adc7baab189e6eb31","name":"Ben","revision":0,"made_by":null}');
CREATE TABLE guideline (
    label TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;
INSERT INTO "guideline" VALUES('','# How to mark an article

Read the whole article once before you mark anything. Then mark who accuses whom, who rejects it, who asks for what, and who says
that there is proof or none. Mark what people *say*, true or not. Headlines, captions and quoted posts count like any other sentence.

For every span:

- Take the fewest words that still say the whole thing. Begin and end with a whole word.
- Leave out the attribution (*she said*). Where it stands in the middle, mark the two parts as pieces of one span.
- Take quotation marks along when you mark everything between them. Leave out a full stop or comma that follows the span.
- Spans may overlap. A denial that repeats what it denies holds an allegation within it: mark both.
- Unsure? Mark it, and say why in the note.

The examples come from the sample project.

## Links

A link goes from one span to another, in the same article or in any other. Draw those that you would defend.

**denies**: from a denial to the allegation that it rejects, in its own article if it stands there, else where it was first made.

**demands evidence for**: from a demand for proof to the claim that is to be proved. Brask''s call for raw files goes to *the Hearth 3 stored speech in at least forty homes*.

**disputes evidence of**: from doubt about proof to the proof, or to the claim that rests on it. *“A signature is not a recording,”* disputes the signed statements.

**supports**: from an evidence claim to what it is meant to prove. The delivery note supports the contractor''s story of the board.

**answers**: from any span to the demand that it meets, refuses or turns aside. *published fourteen short recordings* answers *"If there are voices, play them."*

**same claim**: two spans that say the same of the same people, in whatever words or language. No direction.

**different claim**: two spans that look like one claim and are not, because a number or a word was changed: nine meters and five; *nothing on our boards* and *no meter sold*. No direction.

## Speakers

**Speaker** is whoever makes the statement; the paper only where it speaks for itself. A statement that is passed on belongs to the one who made it first. Write a
name in one form throughout: *Ilse Varga*, even where an article prints *Ilze Warga*.

Write the person if one is named, the organisation if it speaks as such (*Brask Metering said*), a role for the unnamed: *ministry official (unnamed)*. Two who
speak together are *A; B*.

**Against** is whom an allegation accuses, a demand asks, or a denial is aimed at. Leave it empty where nobody is meant.');
INSERT INTO "guideline" VALUES('allegation','**What it is.** Somebody says that somebody else did something wrong, or that something harmful is going on.

**When to mark.** Whenever there is a speaker: a person, a group, “critics”, an unnamed official. Also where the paper keeps its distance (*claims*, *allegedly*).

**How far.** What was done, by whom, where and when, as far as the sentence says so. Take the verb in when it carries the charge: *accused it of …*. Two charges
made in one sentence are one span.

**What it is not.** The paper''s own background, or an unkind word without a deed (*a stranger in every hallway*).

- *a technician had repeated to her, word for word, a quarrel that she had had with her sister the evening before* (Berta Quill against Norvane Lines)
- *accused the watchdog behind it of trying to wreck a public tender* (energy ministry against Open Current)
- *Open Current’s largest donor last year was a foundation close to a rival manufacturer* (Dita Corvin against Open Current)');
INSERT INTO "guideline" VALUES('applause','**Yes.**');
INSERT INTO "guideline" VALUES('demand','**What it is.** Somebody asks somebody to do, show, stop or answer something.

**When to mark.** Requests, deadlines, ultimatums, challenges, even where the one who is asked is only implied.

**How far.** From the word that asks (*demanded that …*, *called on …*) to the end of what is asked, with deadline and condition.

**What it is not.** A plan of the speaker''s own (*will open two hundred meters*), or a reporter''s question at a press conference.

- *called on the group to hand over the eleven devices by Friday* (Ilse Varga, of Open Current)
- *demanded that fitting be halted until the results are known* (Coast Party, of the energy ministry)
- *"If there are voices, play them."* (Davo Lintz, of Open Current)');
INSERT INTO "guideline" VALUES('denial','**What it is.** Somebody says that an accusation is not so: of themselves, or of others.

**When to mark.** When it contradicts something that was said, in this article or elsewhere, or offers another explanation in its place.

**How far.** What is contradicted, with *denied that …* or *rejected …* where only the verb makes it a denial. A quotation that denies by itself is marked alone.

**What it is not.** Silence, *declined to comment*, or a refusal to hand something over. Doubt about the other side''s proof is an evidence claim.

- *“There is no microphone in any meter in this country,”* … *“and there never has been.”* (Ilse Varga; one span of two pieces)
- *denied that any pressure had been applied* (energy ministry)
- *called that “a plain invention”* (Ivo Sandry)');
INSERT INTO "guideline" VALUES('evidence_claim','**What it is.** Somebody says that there is evidence, or that there is none, or that what there is proves nothing.

**When to mark.** Recordings, documents, tests, witnesses and signed statements that a speaker has, has seen, offers, misses or doubts.

**How far.** The evidence and what is said of it: who holds it, how much there is, what it shows.

**What it is not.** What is to be proved (an allegation), or a request to see proof (a demand).

- *the group holds signed statements from all forty households* (Maren Oyle: there is evidence)
- *The report gives neither the equipment used nor a single spectrogram* (Emil Farrow: it is lacking)
- *Only seven of the 200 came from the three towns named by a former contractor last week* (Hedda Lorne: it proves little)');
CREATE TABLE label (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    "key" TEXT NOT NULL,
    short TEXT NOT NULL,
    look INTEGER NOT NULL,
    description TEXT NOT NULL
) STRICT;
INSERT INTO "label" VALUES('allegation',0,'Allegation','1','ALLEGATION',0,'Someone accuses someone of having done something.');
INSERT INTO "label" VALUES('denial',1,'Denial','2','DENIAL',1,'Someone rejects what was said of them or of others.');
INSERT INTO "label" VALUES('demand',2,'Demand','3','DEMAND',2,'Someone asks someone to do, show or stop something.');
INSERT INTO "label" VALUES('evidence_claim',3,'Evidence claim','4','EVIDENCE',3,'Someone says that there is evidence, or that there is none.');
INSERT INTO "label" VALUES('applause',4,'Praise','9','Pr',5,'');
CREATE TABLE link (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    annotator TEXT NOT NULL REFERENCES annotator (id),
    type TEXT NOT NULL REFERENCES link_type (id),
    source TEXT NOT NULL REFERENCES span (id),
    target TEXT NOT NULL REFERENCES span (id) CHECK (target <> source),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    revision INTEGER NOT NULL,
    made_by INTEGER REFERENCES edit (seq),
    edit INTEGER NOT NULL REFERENCES edit (seq)
) STRICT;
CREATE TABLE link_type (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    inverse TEXT NOT NULL,
    directed INTEGER NOT NULL CHECK (directed IN (0, 1))
) STRICT;
INSERT INTO "link_type" VALUES('denies',0,'denies','denied by',1);
INSERT INTO "link_type" VALUES('demands_evidence_for',1,'demands evidence for','evidence demanded by',1);
INSERT INTO "link_type" VALUES('disputes_evidence_of',2,'disputes evidence of','evidence disputed by',1);
INSERT INTO "link_type" VALUES('supports',3,'supports','supported by',1);
INSERT INTO "link_type" VALUES('answers',4,'answers','answered by',1);
INSERT INTO "link_type" VALUES('same_claim',5,'same claim as','same claim as',0);
INSERT INTO "link_type" VALUES('different_claim',6,'different claim from','different claim from',0);
CREATE TABLE policy (
    "key" TEXT NOT NULL PRIMARY KEY CHECK ("key" <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE provenance (
    what TEXT NOT NULL CHECK (what IN ('span', 'link')),
    id TEXT NOT NULL CHECK (id <> ''),
    annotator TEXT NOT NULL REFERENCES annotator (id),
    article TEXT NOT NULL REFERENCES article (id),
    decision TEXT REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    source TEXT NOT NULL CHECK (source IN ('unanimous', 'adjudicated')),
    "from" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    at TEXT NOT NULL,
    reason TEXT NOT NULL,
    revision INTEGER NOT NULL,
    made_by INTEGER REFERENCES edit (seq),
    edit INTEGER NOT NULL REFERENCES edit (seq),
    PRIMARY KEY (what, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE question (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    article TEXT NOT NULL REFERENCES article (id),
    annotator TEXT NOT NULL REFERENCES annotator (id),
    span TEXT NOT NULL REFERENCES span (id),
    text TEXT NOT NULL CHECK (text <> ''),
    asked TEXT NOT NULL,
    answer TEXT NOT NULL,
    "by" TEXT NOT NULL,
    answered TEXT NOT NULL,
    revision INTEGER NOT NULL,
    made_by INTEGER REFERENCES edit (seq),
    edit INTEGER NOT NULL REFERENCES edit (seq)
) STRICT;
CREATE TABLE setting (
    "key" TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "setting" VALUES('annotator','"Ben"');
INSERT INTO "setting" VALUES('project','"ba6b5d3e75369224d2a1"');
CREATE TABLE span (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    article TEXT NOT NULL REFERENCES article (id),
    annotator TEXT NOT NULL REFERENCES annotator (id),
    label TEXT NOT NULL REFERENCES label (id),
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > start),
    pieces TEXT,
    quote TEXT NOT NULL,
    attributes TEXT NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    revision INTEGER NOT NULL,
    made_by INTEGER REFERENCES edit (seq),
    edit INTEGER NOT NULL REFERENCES edit (seq)
) STRICT;
INSERT INTO "span" VALUES('cc8f64654be1854117bd','harbour','418adc7baab189e6eb31','denial',0,22,NULL,'The minister denied it','{"note":"خبر"}','2026-11-23T04:50:56.608Z','2026-11-23T04:50:56.608Z',1,2,2);
INSERT INTO "span" VALUES('d26c9f5a1002138b3073','harbour','418adc7baab189e6eb31','demand',69,86,NULL,'Show us the books','{}','2026-11-23T04:50:56.621Z','2026-11-23T04:50:56.621Z',2,2,2);
INSERT INTO "span" VALUES('1dd3278780995c32f94a','wire','418adc7baab189e6eb31','denial',0,3,NULL,'قال','{}','2026-11-23T04:50:57.603Z','2026-11-23T04:50:57.603Z',6,2,2);
INSERT INTO "span" VALUES('bf4dd2018602ec43b137','wire','418adc7baab189e6eb31','allegation',16,21,NULL,'Café','{}','2026-11-23T04:50:56.630Z','2026-11-23T04:50:56.630Z',3,2,2);
INSERT INTO "span" VALUES('0699cbe53479eba7febb','wire','suggester-968666f8ece95011161d','demand',16,21,NULL,'Café','{}','','',1,2,2);
CREATE TABLE status (
    annotator TEXT NOT NULL REFERENCES annotator (id),
    article TEXT NOT NULL REFERENCES article (id),
    status TEXT NOT NULL CHECK (status IN ('begun', 'done')),
    revision INTEGER NOT NULL,
    made_by INTEGER REFERENCES edit (seq),
    edit INTEGER NOT NULL REFERENCES edit (seq),
    PRIMARY KEY (annotator, article)
) STRICT, WITHOUT ROWID;
INSERT INTO "status" VALUES('418adc7baab189e6eb31','harbour','done',1,2,2);
INSERT INTO "status" VALUES('418adc7baab189e6eb31','wire','done',1,2,2);
INSERT INTO "status" VALUES('suggester-968666f8ece95011161d','wire','begun',1,2,2);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX edit_stack ON edit (actor, standing, seq) WHERE kind = 'do';
CREATE INDEX edit_row_edit ON edit_row (edit);
CREATE INDEX edit_row_key ON edit_row ("key", "table");
CREATE INDEX edit_row_article ON edit_row (article);
CREATE INDEX article_sha256 ON article (sha256);
CREATE INDEX article_made_by ON article (made_by);
CREATE INDEX span_made_by ON span (made_by) WHERE made_by IS NOT NULL;
CREATE INDEX link_source ON link (source);
CREATE INDEX link_target ON link (target);
CREATE INDEX link_made_by ON link (made_by) WHERE made_by IS NOT NULL;
CREATE INDEX status_article ON status (article);
CREATE INDEX status_made_by ON status (made_by) WHERE made_by IS NOT NULL;
CREATE INDEX decision_article ON decision (article);
CREATE INDEX decision_made_by ON decision (made_by) WHERE made_by IS NOT NULL;
CREATE INDEX provenance_article ON provenance (article);
CREATE INDEX provenance_decision ON provenance (decision);
CREATE INDEX provenance_made_by ON provenance (made_by) WHERE made_by IS NOT NULL;
CREATE INDEX question_span ON question (span);
CREATE INDEX question_article ON question (article);
CREATE INDEX question_made_by ON question (made_by) WHERE made_by IS NOT NULL;
CREATE INDEX article_reading ON article (substr(published, 1, 10), position);
CREATE INDEX span_place ON span (article, annotator, start, "end", label, id);
COMMIT;
