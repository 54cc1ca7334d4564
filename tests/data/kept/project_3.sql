PRAGMA application_id = 1095650900;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'annotator','m0001_plain_tables','2026-11-23 04:50:56.014358+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'annotator','m0002_review','2026-11-23 04:50:56.035655+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'annotator','m0003_scheme','2026-11-23 04:50:56.057178+00:00');
CREATE TABLE annotator (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    revision INTEGER NOT NULL DEFAULT 0,
    made_by INTEGER REFERENCES edit (seq)
) STRICT;
INSERT INTO "annotator" VALUES('0fb7bd2ca697e1d3b908','Ana',11,NULL);
INSERT INTO "annotator" VALUES('fc60e9e470b270e833d4','Ben',8,NULL);
INSERT INTO "annotator" VALUES('3d132d3e710d524deac8','Lea',0,NULL);
INSERT INTO "annotator" VALUES('gold','gold',3,NULL);
INSERT INTO "annotator" VALUES('suggester-cd70a2eb53f5da564afc','robot',1,30);
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
INSERT INTO "article" VALUES('harbour','Harbour','Ledger','2026-03-03','en','','e4063758c8ff3aaeb54147a7d999db7b087ff18738a06f956bd65fc0265e1a06',87,0,1,'{}','The minister denied it. “Nobody was paid,” she said, “not a cent.” 💡 Show us the books.');
INSERT INTO "article" VALUES('wire','Wire','','','ar','','2614a88b8d224f7e5c4a38c7dc5782050128d165d4ce9853290b5d911224af45',42,1,1,'{}','قال الوزير: لا. Café owners demand proof.');
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
INSERT INTO "decision" VALUES('3fda8620f0517adc1106','harbour','gold','span','bdb52b333fea796ff662','agreed','unanimous','Lea','2026-11-23T04:50:56.774Z','','["Ana","Ben"]','[{"says":[["demand",[[69,86]]]],"from":[["Ana","021437ad6863e7d5ae37"],["Ben","d26c9f5a1002138b3073"]]}]',1,26,26);
INSERT INTO "decision" VALUES('93a0dd332b72350636c3','harbour','gold','span','f2f530b0eb2bd9a5912a','take','adjudicated','Lea','2026-11-23T04:50:56.802Z','whole sentence','["Ana","Ben"]','[{"says":[["denial",[[0,22]]]],"from":[["Ben","cc8f64654be1854117bd"]]},{"says":[["denial",[[0,23]]]],"from":[["Ana","072544d3110c2a301a59"]]}]',2,NULL,27);
INSERT INTO "decision" VALUES('594c232c59ed7cbf2c64','harbour','gold','span','3751edcd5f23315423b5','neither','adjudicated','Lea','2026-11-23T04:50:56.817Z','no denial','["Ana","Ben"]','[{"says":[["denial",[[24,41],[53,66]]]],"from":[["Ana","498d8e03bcad2089d6a2"]]}]',3,NULL,28);
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
INSERT INTO "edit" VALUES(1,'3640ca592cc2d6827cf5',NULL,'do',NULL,'import','import 2 texts','2026-11-23T04:50:56.248Z',1,1);
INSERT INTO "edit" VALUES(2,'53aa68d8a087a7a08517',NULL,'do',NULL,'add_annotator','add annotator Ana','2026-11-23T04:50:56.280Z',1,2);
INSERT INTO "edit" VALUES(3,'b299ec3cf214ea2d0c37',NULL,'do',NULL,'add_annotator','add annotator Ben','2026-11-23T04:50:56.309Z',1,3);
INSERT INTO "edit" VALUES(4,'b05e24b1c3b721eb2e9f',NULL,'do',NULL,'add_annotator','add annotator Lea','2026-11-23T04:50:56.332Z',1,4);
INSERT INTO "edit" VALUES(5,'90d3dfaa33875290eb64','3d132d3e710d524deac8','do',NULL,'policy','make Lea lead','2026-11-23T04:50:56.354Z',1,5);
INSERT INTO "edit" VALUES(6,'12f2271156ffcf0775bd','3d132d3e710d524deac8','do',NULL,'scheme','add label Praise','2026-11-23T04:50:56.418Z',1,6);
INSERT INTO "edit" VALUES(7,'a9bfc92db731ff3b737d','3d132d3e710d524deac8','do',NULL,'scheme','rename label praise to applause','2026-11-23T04:50:56.434Z',1,7);
INSERT INTO "edit" VALUES(8,'b58190ad1dee6e0bf343','3d132d3e710d524deac8','do',NULL,'scheme','add attribute Sure','2026-11-23T04:50:56.456Z',1,8);
INSERT INTO "edit" VALUES(9,'f7e790abe489f5d33821','0fb7bd2ca697e1d3b908','do',NULL,'add_span','label Denial in “Harbour”','2026-11-23T04:50:56.477Z',1,9);
INSERT INTO "edit" VALUES(10,'6c37778046b29a913dad','0fb7bd2ca697e1d3b908','do',NULL,'add_span','label Denial in “Harbour”','2026-11-23T04:50:56.489Z',1,10);
INSERT INTO "edit" VALUES(11,'a9963e2e756b758880ee','0fb7bd2ca697e1d3b908','do',NULL,'add_span','label Demand in “Harbour”','2026-11-23T04:50:56.509Z',1,11);
INSERT INTO "edit" VALUES(12,'2ae252ebaed200eb4518','0fb7bd2ca697e1d3b908','do',NULL,'add_link','link answers from “Harbour”','2026-11-23T04:50:56.541Z',1,12);
INSERT INTO "edit" VALUES(13,'706da4c4476ae5e18bc3','0fb7bd2ca697e1d3b908','do',NULL,'add_span','label Demand in “Wire”','2026-11-23T04:50:56.554Z',1,13);
INSERT INTO "edit" VALUES(14,'3165d07dd7e31c7f6bcc','0fb7bd2ca697e1d3b908','do',NULL,'add_link','link supports from “Wire”','2026-11-23T04:50:56.579Z',1,14);
INSERT INTO "edit" VALUES(15,'e68cca1f784923c43b57','0fb7bd2ca697e1d3b908','do',NULL,'add_span','label Praise in “Wire”','2026-11-23T04:50:56.590Z',1,15);
INSERT INTO "edit" VALUES(16,'3b388263ee40ae42f591','fc60e9e470b270e833d4','do',NULL,'add_span','label Denial in “Harbour”','2026-11-23T04:50:56.608Z',1,16);
INSERT INTO "edit" VALUES(17,'7a8d2626d35a4cbdc5d3','fc60e9e470b270e833d4','do',NULL,'add_span','label Demand in “Harbour”','2026-11-23T04:50:56.621Z',1,17);
INSERT INTO "edit" VALUES(18,'72ee663b8971baa92b9d','fc60e9e470b270e833d4','do',NULL,'add_span','label Allegation in “Wire”','2026-11-23T04:50:56.630Z',1,18);
INSERT INTO "edit" VALUES(19,'ca79beca2f08730392a8','0fb7bd2ca697e1d3b908','do',NULL,'set_status','mark “Harbour” done','2026-11-23T04:50:56.632Z',1,19);
INSERT INTO "edit" VALUES(20,'bf5562015bbf5d9b8bae','0fb7bd2ca697e1d3b908','do',NULL,'set_status','mark “Wire” done','2026-11-23T04:50:56.645Z',1,20);
INSERT INTO "edit" VALUES(21,'8baf9b7a2399233f1fdb','fc60e9e470b270e833d4','do',NULL,'set_status','mark “Harbour” done','2026-11-23T04:50:56.669Z',1,21);
INSERT INTO "edit" VALUES(22,'b3096c550f2c763d40c8','fc60e9e470b270e833d4','do',NULL,'set_status','mark “Wire” done','2026-11-23T04:50:56.689Z',1,22);
INSERT INTO "edit" VALUES(23,'3bfaa78cf84e81194987','0fb7bd2ca697e1d3b908','do',NULL,'ask','ask the reviewer in “Harbour”','2026-11-23T04:50:56.705Z',1,23);
INSERT INTO "edit" VALUES(24,'2b58e6eee0803ce2f6cd','3d132d3e710d524deac8','do',NULL,'answer','answer a question in “Harbour”','2026-11-23T04:50:56.718Z',1,24);
INSERT INTO "edit" VALUES(25,'83651c488c110e848746',NULL,'do',NULL,'add_gold','begin the gold layer','2026-11-23T04:50:56.751Z',1,25);
INSERT INTO "edit" VALUES(26,'7adb6893021fa05491b2','3d132d3e710d524deac8','do',NULL,'accept','accept 1 agreed case in 1 article','2026-11-23T04:50:56.774Z',1,26);
INSERT INTO "edit" VALUES(27,'65586e8d6780cab9e036','3d132d3e710d524deac8','do',NULL,'decide','take an annotator''s span in “Harbour”','2026-11-23T04:50:56.801Z',1,27);
INSERT INTO "edit" VALUES(28,'be9a27bdba9cd01b68dc','3d132d3e710d524deac8','do',NULL,'decide','take no span in “Harbour”','2026-11-23T04:50:56.817Z',1,28);
INSERT INTO "edit" VALUES(29,'f2f2c4f0617cc247fa33','3d132d3e710d524deac8','do',NULL,'policy','let annotators work blind','2026-11-23T04:50:56.843Z',1,29);
INSERT INTO "edit" VALUES(30,'394553cae0969726694a',NULL,'do',NULL,'import','import s.jsonl','2026-11-23T04:50:57.503Z',1,30);
INSERT INTO "edit" VALUES(31,'700de33d297cca665035','fc60e9e470b270e833d4','do',NULL,'accept_suggestion','accept Denial suggested by robot in “Wire”','2026-11-23T04:50:57.603Z',1,31);
INSERT INTO "edit" VALUES(32,'6daf7ad35ad2e3221ba5','fc60e9e470b270e833d4','do',NULL,'dismiss_suggestion','dismiss Demand suggested by robot in “Wire”','2026-11-23T04:50:57.623Z',1,32);
INSERT INTO "edit" VALUES(33,'bfb59bdef230310e35be',NULL,'do',NULL,'hand_out','hand out articles to 2 annotators (2 articles)','2026-11-23T04:50:58.456Z',1,33);
INSERT INTO "edit" VALUES(34,'d7fc7ef5ea09826ef96d','fc60e9e470b270e833d4','do',NULL,'add_span','label Allegation in “Wire”','2026-11-23T04:50:58.570Z',0,34);
INSERT INTO "edit" VALUES(35,'469af73c82e01593f093','fc60e9e470b270e833d4','undo',34,'add_span','label Allegation in “Wire”','2026-11-23T04:50:58.608Z',1,35);
CREATE TABLE edit_row (
    edit INTEGER NOT NULL REFERENCES edit (seq),
    "table" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    article TEXT,
    before TEXT,
    after TEXT
) STRICT;
INSERT INTO "edit_row" VALUES(2,'annotator','0fb7bd2ca697e1d3b908',NULL,NULL,'{"id":"0fb7bd2ca697e1d3b908","name":"Ana","revision":0,"made_by":null}');
INSERT INTO "edit_row" VALUES(3,'annotator','fc60e9e470b270e833d4',NULL,NULL,'{"id":"fc60e9e470b270e833d4","name":"Ben","revision":0,"made_by":null}');
INSERT INTO "edit_row" VALUES(4,'annotator','3d132d3e710d524deac8',NULL,NULL,'{"id":"3d132d3e710d524deac8","name":"Lea","revision":0,"made_by":null}');
INSERT INTO "edit_row" VALUES(5,'policy','leads',NULL,NULL,'{"key":"leads","value":"{\"is\": [\"3d132d3e710d524deac8\"], \"revision\": 1}"}');
INSERT INTO "edit_row" VALUES(6,'label','praise',NULL,NULL,'{"id":"praise","name":"Praise","key":"9","short":"Pr","look":5,"description":"","position":4}');
INSERT INTO "edit_row" VALUES(6,'detail','label/praise',NULL,NULL,'{"what":"label","id":"praise","value":"{\"examples\":[\"well done\"]}"}');
INSERT INTO "edit_row" VALUES(6,'guideline','praise',NULL,NULL,'{"label":"praise","text":"**Yes.**"}');
INSERT INTO "edit_row" VALUES(7,'label','applause',NULL,NULL,'{"id":"applause","name":"Praise","key":"9","short":"Pr","look":5,"description":"","position":5}');
INSERT INTO "edit_row" VALUES(7,'detail','label/applause',NULL,NULL,'{"what":"label","id":"applause","value":"{\"examples\":[\"well done\"],\"formerly\":[\"praise\"]}"}');
INSERT INTO "edit_row" VALUES(7,'guideline','applause',NULL,NULL,'{"label":"applause","text":"**Yes.**"}');
INSERT INTO "edit_row" VALUES(7,'detail','label/praise',NULL,'{"what":"label","id":"praise","value":"{\"examples\":[\"well done\"]}"}',NULL);
INSERT INTO "edit_row" VALUES(7,'guideline','praise',NULL,'{"label":"praise","text":"**Yes.**"}',NULL);
INSERT INTO "edit_row" VALUES(7,'label','praise',NULL,'{"id":"praise","position":4,"name":"Praise","key":"9","short":"Pr","look":5,"description":""}',NULL);
INSERT INTO "edit_row" VALUES(8,'attribute','sure',NULL,NULL,'{"id":"sure","name":"Sure","key":"","completes":0,"long":0,"position":3}');
INSERT INTO "edit_row" VALUES(8,'detail','attribute/sure',NULL,NULL,'{"what":"attribute","id":"sure","value":"{\"kind\":\"choice\",\"choices\":[\"yes\",\"no\"]}"}');
INSERT INTO "edit_row" VALUES(9,'status','0fb7bd2ca697e1d3b908/harbour','harbour',NULL,'{"made_by":null,"annotator":"0fb7bd2ca697e1d3b908","article":"harbour","status":"begun","revision":1,"edit":9}');
INSERT INTO "edit_row" VALUES(9,'span','072544d3110c2a301a59','harbour',NULL,'{"made_by":null,"id":"072544d3110c2a301a59","article":"harbour","annotator":"0fb7bd2ca697e1d3b908","label":"denial","start":0,"end":23,"pieces":null,"quote":"The minister denied it.","attributes":"{\"speaker\":\"the minister\",\"sure\":\"yes\"}","created":"2026-11-23T04:50:56.476Z","updated":"2026-11-23T04:50:56.476Z","revision":1,"edit":9}');
INSERT INTO "edit_row" VALUES(10,'span','498d8e03bcad2089d6a2','harbour',NULL,'{"made_by":null,"id":"498d8e03bcad2089d6a2","article":"harbour","annotator":"0fb7bd2ca697e1d3b908","label":"denial","start":24,"end":66,"pieces":"[[24,41],[53,66]]","quote":"“Nobody was paid,” she said, “not a cent.”","attributes":"{}","created":"2026-11-23T04:50:56.489Z","updated":"2026-11-23T04:50:56.489Z","revision":2,"edit":10}');
INSERT INTO "edit_row" VALUES(11,'span','021437ad6863e7d5ae37','harbour',NULL,'{"made_by":null,"id":"021437ad6863e7d5ae37","article":"harbour","annotator":"0fb7bd2ca697e1d3b908","label":"demand","start":69,"end":86,"pieces":null,"quote":"Show us the books","attributes":"{}","created":"2026-11-23T04:50:56.509Z","updated":"2026-11-23T04:50:56.509Z","revision":3,"edit":11}');
INSERT INTO "edit_row" VALUES(12,'link','f94f58c35fe82f34caf9','harbour',NULL,'{"made_by":null,"id":"f94f58c35fe82f34caf9","annotator":"0fb7bd2ca697e1d3b908","type":"answers","source":"072544d3110c2a301a59","target":"021437ad6863e7d5ae37","created":"2026-11-23T04:50:56.541Z","updated":"2026-11-23T04:50:56.541Z","revision":4,"edit":12}');
INSERT INTO "edit_row" VALUES(13,'status','0fb7bd2ca697e1d3b908/wire','wire',NULL,'{"made_by":null,"annotator":"0fb7bd2ca697e1d3b908","article":"wire","status":"begun","revision":5,"edit":13}');
INSERT INTO "edit_row" VALUES(13,'span','5b0887b4a99afc977a38','wire',NULL,'{"made_by":null,"id":"5b0887b4a99afc977a38","article":"wire","annotator":"0fb7bd2ca697e1d3b908","label":"demand","start":16,"end":41,"pieces":null,"quote":"Café owners demand proof","attributes":"{}","created":"2026-11-23T04:50:56.554Z","updated":"2026-11-23T04:50:56.554Z","revision":5,"edit":13}');
INSERT INTO "edit_row" VALUES(14,'link','aaa3be7fe07cc71573e9','wire',NULL,'{"made_by":null,"id":"aaa3be7fe07cc71573e9","annotator":"0fb7bd2ca697e1d3b908","type":"supports","source":"5b0887b4a99afc977a38","target":"021437ad6863e7d5ae37","created":"2026-11-23T04:50:56.579Z","updated":"2026-11-23T04:50:56.579Z","revision":6,"edit":14}');
INSERT INTO "edit_row" VALUES(15,'span','6f27dbe4f7948bf7a18e','wire',NULL,'{"made_by":null,"id":"6f27dbe4f7948bf7a18e","article":"wire","annotator":"0fb7bd2ca697e1d3b908","label":"applause","start":12,"end":14,"pieces":null,"quote":"لا","attributes":"{}","created":"2026-11-23T04:50:56.590Z","updated":"2026-11-23T04:50:56.590Z","revision":7,"edit":15}');
INSERT INTO "edit_row" VALUES(16,'status','fc60e9e470b270e833d4/harbour','harbour',NULL,'{"made_by":null,"annotator":"fc60e9e470b270e833d4","article":"harbour","status":"begun","revision":1,"edit":16}');
INSERT INTO "edit_row" VALUES(16,'span','cc8f64654be1854117bd','harbour',NULL,'{"made_by":null,"id":"cc8f64654be1854117bd","article":"harbour","annotator":"fc60e9e470b270e833d4","label":"denial","start":0,"end":22,"pieces":null,"quote":"The minister denied it","attributes":"{\"note\":\"خبر\"}","created":"2026-11-23T04:50:56.608Z","updated":"2026-11-23T04:50:56.608Z","revision":1,"edit":16}');
INSERT INTO "edit_row" VALUES(17,'span','d26c9f5a1002138b3073','harbour',NULL,'{"made_by":null,"id":"d26c9f5a1002138b3073","article":"harbour","annotator":"fc60e9e470b270e833d4","label":"demand","start":69,"end":86,"pieces":null,"quote":"Show us the books","attributes":"{}","created":"2026-11-23T04:50:56.621Z","updated":"2026-11-23T04:50:56.621Z","revision":2,"edit":17}');
INSERT INTO "edit_row" VALUES(18,'status','fc60e9e470b270e833d4/wire','wire',NULL,'{"made_by":null,"annotator":"fc60e9e470b270e833d4","article":"wire","status":"begun","revision":3,"edit":18}');
INSERT INTO "edit_row" VALUES(18,'span','bf4dd2018602ec43b137','wire',NULL,'{"made_by":null,"id":"bf4dd2018602ec43b137","article":"wire","annotator":"fc60e9e470b270e833d4","label":"allegation","start":16,"end":21,"pieces":null,"quote":"Café","attributes":"{}","created":"2026-11-23T04:50:56.630Z","updated":"2026-11-23T04:50:56.630Z","revision":3,"edit":18}');
INSERT INTO "edit_row" VALUES(19,'status','0fb7bd2ca697e1d3b908/harbour','harbour','{"annotator":"0fb7bd2ca697e1d3b908","article":"harbour","status":"begun","revision":1,"made_by":null,"edit":9}','{"made_by":null,"annotator":"0fb7bd2ca697e1d3b908","article":"harbour","status":"done","revision":8,"edit":19}');
INSERT INTO "edit_row" VALUES(20,'status','0fb7bd2ca697e1d3b908/wire','wire','{"annotator":"0fb7bd2ca697e1d3b908","article":"wire","status":"begun","revision":5,"made_by":null,"edit":13}','{"made_by":null,"annotator":"0fb7bd2ca697e1d3b908","article":"wire","status":"done","revision":9,"edit":20}');
INSERT INTO "edit_row" VALUES(21,'status','fc60e9e470b270e833d4/harbour','harbour','{"annotator":"fc60e9e470b270e833d4","article":"harbour","status":"begun","revision":1,"made_by":null,"edit":16}','{"made_by":null,"annotator":"fc60e9e470b270e833d4","article":"harbour","status":"done","revision":4,"edit":21}');
INSERT INTO "edit_row" VALUES(22,'status','fc60e9e470b270e833d4/wire','wire','{"annotator":"fc60e9e470b270e833d4","article":"wire","status":"begun","revision":3,"made_by":null,"edit":18}','{"made_by":null,"annotator":"fc60e9e470b270e833d4","article":"wire","status":"done","revision":5,"edit":22}');
INSERT INTO "edit_row" VALUES(23,'question','f9224851d5c4eff77d04','harbour',NULL,'{"made_by":null,"id":"f9224851d5c4eff77d04","article":"harbour","annotator":"0fb7bd2ca697e1d3b908","span":"072544d3110c2a301a59","text":"With “it”?","asked":"2026-11-23T04:50:56.705Z","answer":"","by":"","answered":"","revision":10,"edit":23}');
INSERT INTO "edit_row" VALUES(24,'question','f9224851d5c4eff77d04','harbour','{"id":"f9224851d5c4eff77d04","article":"harbour","annotator":"0fb7bd2ca697e1d3b908","span":"072544d3110c2a301a59","text":"With “it”?","asked":"2026-11-23T04:50:56.705Z","answer":"","by":"","answered":"","revision":10,"made_by":null,"edit":23}','{"made_by":null,"id":"f9224851d5c4eff77d04","article":"harbour","annotator":"0fb7bd2ca697e1d3b908","span":"072544d3110c2a301a59","text":"With “it”?","asked":"2026-11-23T04:50:56.705Z","answer":"Yes.","by":"Lea","answered":"2026-11-23T04:50:56.718Z","revision":11,"edit":24}');
INSERT INTO "edit_row" VALUES(25,'annotator','gold',NULL,NULL,'{"id":"gold","name":"gold","revision":0,"made_by":null}');
INSERT INTO "edit_row" VALUES(26,'status','gold/harbour','harbour',NULL,'{"made_by":null,"annotator":"gold","article":"harbour","status":"begun","revision":1,"edit":26}');
INSERT INTO "edit_row" VALUES(27,'decision','93a0dd332b72350636c3','harbour',NULL,'{"made_by":null,"id":"93a0dd332b72350636c3","article":"harbour","annotator":"gold","what":"span","key":"f2f530b0eb2bd9a5912a","choice":"take","source":"adjudicated","by":"Lea","at":"2026-11-23T04:50:56.802Z","reason":"whole sentence","among":"[\"Ana\",\"Ben\"]","proposals":"[{\"says\":[[\"denial\",[[0,22]]]],\"from\":[[\"Ben\",\"cc8f64654be1854117bd\"]]},{\"says\":[[\"denial\",[[0,23]]]],\"from\":[[\"Ana\",\"072544d3110c2a301a59\"]]}]","revision":2,"edit":27}');
INSERT INTO "edit_row" VALUES(27,'span','7d02c3c7a33cfdd2d036','harbour',NULL,'{"made_by":null,"id":"7d02c3c7a33cfdd2d036","created":"2026-11-23T04:50:56.802Z","article":"harbour","annotator":"gold","label":"denial","start":0,"end":23,"pieces":null,"quote":"The minister denied it.","attributes":"{\"speaker\":\"the minister\",\"sure\":\"yes\"}","updated":"2026-11-23T04:50:56.802Z","revision":2,"edit":27}');
INSERT INTO "edit_row" VALUES(27,'provenance','span/7d02c3c7a33cfdd2d036','harbour',NULL,'{"made_by":null,"what":"span","id":"7d02c3c7a33cfdd2d036","annotator":"gold","article":"harbour","decision":"93a0dd332b72350636c3","source":"adjudicated","from":"[[\"Ana\",\"072544d3110c2a301a59\"]]","by":"Lea","at":"2026-11-23T04:50:56.802Z","reason":"whole sentence","revision":2,"edit":27}');
INSERT INTO "edit_row" VALUES(28,'decision','594c232c59ed7cbf2c64','harbour',NULL,'{"made_by":null,"id":"594c232c59ed7cbf2c64","article":"harbour","annotator":"gold","what":"span","key":"3751edcd5f23315423b5","choice":"neither","source":"adjudicated","by":"Lea","at":"2026-11-23T04:50:56.817Z","reason":"no denial","among":"[\"Ana\",\"Ben\"]","proposals":"[{\"says\":[[\"denial\",[[24,41],[53,66]]]],\"from\":[[\"Ana\",\"498d8e03bcad2089d6a2\"]]}]","revision":3,"edit":28}');
INSERT INTO "edit_row" VALUES(29,'policy','blind',NULL,NULL,'{"key":"blind","value":"{\"is\": true, \"revision\": 2}"}');
INSERT INTO "edit_row" VALUES(31,'span','1dd3278780995c32f94a','wire',NULL,'{"made_by":null,"id":"1dd3278780995c32f94a","article":"wire","annotator":"fc60e9e470b270e833d4","label":"denial","start":0,"end":3,"pieces":null,"quote":"قال","attributes":"{}","created":"2026-11-23T04:50:57.603Z","updated":"2026-11-23T04:50:57.603Z","revision":6,"edit":31}');
INSERT INTO "edit_row" VALUES(31,'policy','suggestion/f48fd4148355e75dce7d/fc60e9e470b270e833d4','wire',NULL,'{"key":"suggestion/f48fd4148355e75dce7d/fc60e9e470b270e833d4","value":"{\"is\": \"accepted\", \"span\": \"1dd3278780995c32f94a\"}"}');
INSERT INTO "edit_row" VALUES(32,'policy','suggestion/d8ec67a4d84d1215b4c2/fc60e9e470b270e833d4','wire',NULL,'{"key":"suggestion/d8ec67a4d84d1215b4c2/fc60e9e470b270e833d4","value":"{\"is\": \"dismissed\"}"}');
INSERT INTO "edit_row" VALUES(33,'policy','hand-out/25914f90209b96953dc7/0fb7bd2ca697e1d3b908',NULL,NULL,'{"key":"hand-out/25914f90209b96953dc7/0fb7bd2ca697e1d3b908","value":"{\"is\": {\"at\": \"2026-11-23T04:50:58.456Z\", \"draw\": 0, \"articles\": [\"harbour\", \"wire\"]}, \"revision\": 1}"}');
INSERT INTO "edit_row" VALUES(33,'policy','hand-out/25914f90209b96953dc7/fc60e9e470b270e833d4',NULL,NULL,'{"key":"hand-out/25914f90209b96953dc7/fc60e9e470b270e833d4","value":"{\"is\": {\"at\": \"2026-11-23T04:50:58.456Z\", \"draw\": 0, \"articles\": [\"harbour\", \"wire\"]}, \"revision\": 1}"}');
INSERT INTO "edit_row" VALUES(34,'span','eaf8f76306b3037f56ec','wire',NULL,'{"made_by":null,"id":"eaf8f76306b3037f56ec","article":"wire","annotator":"fc60e9e470b270e833d4","label":"allegation","start":0,"end":10,"pieces":null,"quote":"قال الوزير","attributes":"{}","created":"2026-11-23T04:50:58.570Z","updated":"2026-11-23T04:50:58.570Z","revision":7,"edit":34}');
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
INSERT INTO "label" VALUES('applause',5,'Praise','9','Pr',5,'');
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
INSERT INTO "link" VALUES('f94f58c35fe82f34caf9','0fb7bd2ca697e1d3b908','answers','072544d3110c2a301a59','021437ad6863e7d5ae37','2026-11-23T04:50:56.541Z','2026-11-23T04:50:56.541Z',4,NULL,12);
INSERT INTO "link" VALUES('aaa3be7fe07cc71573e9','0fb7bd2ca697e1d3b908','supports','5b0887b4a99afc977a38','021437ad6863e7d5ae37','2026-11-23T04:50:56.579Z','2026-11-23T04:50:56.579Z',6,NULL,14);
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
INSERT INTO "policy" VALUES('blind','{"is": true, "revision": 2}');
INSERT INTO "policy" VALUES('hand-out/25914f90209b96953dc7/0fb7bd2ca697e1d3b908','{"is": {"at": "2026-11-23T04:50:58.456Z", "draw": 0, "articles": ["harbour", "wire"]}, "revision": 1}');
INSERT INTO "policy" VALUES('hand-out/25914f90209b96953dc7/fc60e9e470b270e833d4','{"is": {"at": "2026-11-23T04:50:58.456Z", "draw": 0, "articles": ["harbour", "wire"]}, "revision": 1}');
INSERT INTO "policy" VALUES('leads','{"is": ["3d132d3e710d524deac8"], "revision": 1}');
INSERT INTO "policy" VALUES('suggestion/d8ec67a4d84d1215b4c2/fc60e9e470b270e833d4','{"is": "dismissed"}');
INSERT INTO "policy" VALUES('suggestion/f48fd4148355e75dce7d/fc60e9e470b270e833d4','{"is": "accepted", "span": "1dd3278780995c32f94a"}');
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
INSERT INTO "provenance" VALUES('span','0c9ddc5cc8e77944f587','gold','harbour','3fda8620f0517adc1106','unanimous','[["Ana","021437ad6863e7d5ae37"],["Ben","d26c9f5a1002138b3073"]]','Lea','2026-11-23T04:50:56.774Z','',1,26,26);
INSERT INTO "provenance" VALUES('span','7d02c3c7a33cfdd2d036','gold','harbour','93a0dd332b72350636c3','adjudicated','[["Ana","072544d3110c2a301a59"]]','Lea','2026-11-23T04:50:56.802Z','whole sentence',2,NULL,27);
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
INSERT INTO "question" VALUES('f9224851d5c4eff77d04','harbour','0fb7bd2ca697e1d3b908','072544d3110c2a301a59','With “it”?','2026-11-23T04:50:56.705Z','Yes.','Lea','2026-11-23T04:50:56.718Z',11,NULL,24);
CREATE TABLE setting (
    "key" TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "setting" VALUES('layout','{"panes": ["wire", "harbour"], "sizes": [400, 500], "active": 1}');
INSERT INTO "setting" VALUES('project','"5f15cf2b857a288246e6"');
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
INSERT INTO "span" VALUES('072544d3110c2a301a59','harbour','0fb7bd2ca697e1d3b908','denial',0,23,NULL,'The minister denied it.','{"speaker":"the minister","sure":"yes"}','2026-11-23T04:50:56.476Z','2026-11-23T04:50:56.476Z',1,NULL,9);
INSERT INTO "span" VALUES('498d8e03bcad2089d6a2','harbour','0fb7bd2ca697e1d3b908','denial',24,66,'[[24,41],[53,66]]','“Nobody was paid,” she said, “not a cent.”','{}','2026-11-23T04:50:56.489Z','2026-11-23T04:50:56.489Z',2,NULL,10);
INSERT INTO "span" VALUES('021437ad6863e7d5ae37','harbour','0fb7bd2ca697e1d3b908','demand',69,86,NULL,'Show us the books','{}','2026-11-23T04:50:56.509Z','2026-11-23T04:50:56.509Z',3,NULL,11);
INSERT INTO "span" VALUES('5b0887b4a99afc977a38','wire','0fb7bd2ca697e1d3b908','demand',16,41,NULL,'Café owners demand proof','{}','2026-11-23T04:50:56.554Z','2026-11-23T04:50:56.554Z',5,NULL,13);
INSERT INTO "span" VALUES('6f27dbe4f7948bf7a18e','wire','0fb7bd2ca697e1d3b908','applause',12,14,NULL,'لا','{}','2026-11-23T04:50:56.590Z','2026-11-23T04:50:56.590Z',7,NULL,15);
INSERT INTO "span" VALUES('cc8f64654be1854117bd','harbour','fc60e9e470b270e833d4','denial',0,22,NULL,'The minister denied it','{"note":"خبر"}','2026-11-23T04:50:56.608Z','2026-11-23T04:50:56.608Z',1,NULL,16);
INSERT INTO "span" VALUES('d26c9f5a1002138b3073','harbour','fc60e9e470b270e833d4','demand',69,86,NULL,'Show us the books','{}','2026-11-23T04:50:56.621Z','2026-11-23T04:50:56.621Z',2,NULL,17);
INSERT INTO "span" VALUES('bf4dd2018602ec43b137','wire','fc60e9e470b270e833d4','allegation',16,21,NULL,'Café','{}','2026-11-23T04:50:56.630Z','2026-11-23T04:50:56.630Z',3,NULL,18);
INSERT INTO "span" VALUES('0c9ddc5cc8e77944f587','harbour','gold','demand',69,86,NULL,'Show us the books','{}','2026-11-23T04:50:56.774Z','2026-11-23T04:50:56.774Z',1,26,26);
INSERT INTO "span" VALUES('7d02c3c7a33cfdd2d036','harbour','gold','denial',0,23,NULL,'The minister denied it.','{"speaker":"the minister","sure":"yes"}','2026-11-23T04:50:56.802Z','2026-11-23T04:50:56.802Z',2,NULL,27);
INSERT INTO "span" VALUES('f48fd4148355e75dce7d','wire','suggester-cd70a2eb53f5da564afc','denial',0,3,NULL,'قال','{}','','',1,30,30);
INSERT INTO "span" VALUES('0699cbe53479eba7febb','wire','suggester-cd70a2eb53f5da564afc','demand',16,21,NULL,'Café','{}','','',1,30,30);
INSERT INTO "span" VALUES('d8ec67a4d84d1215b4c2','wire','suggester-cd70a2eb53f5da564afc','demand',4,10,NULL,'الوزير','{}','','',1,30,30);
INSERT INTO "span" VALUES('1dd3278780995c32f94a','wire','fc60e9e470b270e833d4','denial',0,3,NULL,'قال','{}','2026-11-23T04:50:57.603Z','2026-11-23T04:50:57.603Z',6,NULL,31);
CREATE TABLE status (
    annotator TEXT NOT NULL REFERENCES annotator (id),
    article TEXT NOT NULL REFERENCES article (id),
    status TEXT NOT NULL CHECK (status IN ('begun', 'done')),
    revision INTEGER NOT NULL,
    made_by INTEGER REFERENCES edit (seq),
    edit INTEGER NOT NULL REFERENCES edit (seq),
    PRIMARY KEY (annotator, article)
) STRICT, WITHOUT ROWID;
INSERT INTO "status" VALUES('0fb7bd2ca697e1d3b908','harbour','done',8,NULL,19);
INSERT INTO "status" VALUES('0fb7bd2ca697e1d3b908','wire','done',9,NULL,20);
INSERT INTO "status" VALUES('fc60e9e470b270e833d4','harbour','done',4,NULL,21);
INSERT INTO "status" VALUES('fc60e9e470b270e833d4','wire','done',5,NULL,22);
INSERT INTO "status" VALUES('gold','harbour','begun',1,NULL,26);
INSERT INTO "status" VALUES('suggester-cd70a2eb53f5da564afc','wire','begun',1,30,30);
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
