BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0006');
CREATE TABLE attempt (
	id TEXT NOT NULL, 
	task_id TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	backend_id TEXT NOT NULL, 
	lane TEXT NOT NULL, 
	claimed_at BIGINT NOT NULL, 
	submitting_at BIGINT, 
	accepted_at BIGINT, 
	remote_id TEXT, 
	started_at BIGINT, 
	cancel_requested_at BIGINT, 
	absent_at BIGINT, 
	abandoned_at BIGINT, 
	posts INTEGER DEFAULT '0' NOT NULL, 
	ended_at BIGINT, 
	closed_at BIGINT, 
	outcome TEXT, 
	error TEXT, 
	adopted INTEGER DEFAULT '0' NOT NULL, 
	left_there TEXT, resumed_at BIGINT, crashes INTEGER DEFAULT '0' NOT NULL, crashed_at BIGINT, paid INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT attempt_pk PRIMARY KEY (id), 
	CONSTRAINT closed_with_an_outcome CHECK ((closed_at IS NULL) = (outcome IS NULL))
);
INSERT INTO "attempt" VALUES('01a22cd6-49bf-7688-b66b-4bfef935c5b1','01a22cd6-49b0-760c-9598-3d269a78362f',1,'01a22cd6-4961-73b9-9185-1bdf60c82bd1','4e445d69d346ee25',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22cd6-49c8-7578-ad64-1dc933f81ab8','01a22cd6-49b0-760c-9598-3d285dd710d7',1,'01a22cd6-4961-73b9-9185-1be1bacbd8fc','cebf549a097f8f19',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22cd6-49c9-745e-9e45-d1d5277c0e99','01a22cd6-49b1-7040-8f6e-c7b3ca0b5894',1,'01a22cd6-4961-73b9-9185-1be357f6d809','15f305f5878fde2c',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22cd6-49c9-745e-9e45-d1d60f00951f','01a22cd6-49b1-7040-8f6e-c7b536e9a8b5',1,'01a22cd6-4961-73b9-9185-1be5687d200a','85a381ec16ccc219',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22cd6-49c9-745e-9e45-d1d71c8947f9','01a22cd6-49b1-7040-8f6e-c7b79a005df9',1,'01a22cd6-4961-73b9-9185-1be771c47af4','55af091bab201b14',1767225600000000,1767225600000000,1767225600000000,'01a22cd6-49c9-745e-9e45-d1d71c8947f9',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22cd6-49ca-7107-8925-c3056a2e6985','01a22cd6-49b1-7040-8f6e-c7b9e427fb79',1,'01a22cd6-4961-73b9-9185-1be93000dfdd','ad2408c177cbb470',1767225600000000,1767225600000000,1767225600000000,'01a22cd6-49ca-7107-8925-c3056a2e6985',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22cd6-49cc-754f-a2e0-58003a6304ad','01a22cd6-49b1-7040-8f6e-c7bbb5e22d75',1,'01a22cd6-4961-73b9-9185-1beb923b5ca0','96cf98cedac80a79',1767225600000000,1767225600000000,1767225600000000,'01a22cd6-49cc-754f-a2e0-58003a6304ad',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22cd6-49cd-7454-b10e-7939b9d0a3f1','01a22cd6-49b1-7040-8f6e-c7bdb6dc9a97',1,'01a22cd6-4961-73b9-9185-1bed34b65b44','80a496ec248da63d',1767225600000000,1767225600000000,1767225600000000,'01a22cd6-49cd-7454-b10e-7939b9d0a3f1',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22cd6-49cd-7454-b10e-793a17b0f130','01a22cd6-49b1-7040-8f6e-c7bfbe345a7e',1,'01a22cd6-4961-73b9-9185-1bef4cb6492b','efa1c3d559f2e7f5',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'not_sent','{"code":"backend_unreachable","arguments":{},"raw":null}',0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22cd6-49cd-7454-b10e-793bc95fca68','01a22cd6-49b1-7040-8f6e-c7c121f028a5',1,'01a22cd6-4961-73b9-9185-1bf12c9e6e03','4ef660d34846e273',1767225600000000,1767225600000000,1767225600000000,'01a22cd6-49cd-7454-b10e-793bc95fca68',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22cd6-49cd-7454-b10e-793cdbdd189b','01a22cd6-49b1-7040-8f6e-c7c35d398742',1,'01a22cd6-4961-73b9-9185-1bf35a876401','f09939f51d08301c',1767225600000000,1767225600000000,1767225600000000,'01a22cd6-49cd-7454-b10e-793cdbdd189b',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'failed','{"code":"node_failed","arguments":{},"raw":"boom"}',0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22cd6-49cd-7454-b10e-793d5ba60eb7','01a22cd6-49b1-7040-8f6e-c7c5e21c3dc1',1,'01a22cd6-4961-73b9-9185-1bf5c6d3d7b9','25e82259a5da2078',1767225600000000,1767225600000000,1767225600000000,'01a22cd6-49cd-7454-b10e-793d5ba60eb7',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22cd6-49cd-7454-b10e-793e5899194d','01a22cd6-49b1-7040-8f6e-c7c7af693570',1,'01a22cd6-4961-73b9-9185-1bf7d5a33aa5','749392fa66227164',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22cd6-49ce-7652-8e82-84d82403d61d','01a22cd6-49b1-7040-8f6e-c7c9a5b8b6e1',1,'01a22cd6-4961-73b9-9185-1bf98ab7347a','ef858239ce912629',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22cd6-49ce-7652-8e82-84d94fe8dcd4','01a22cd6-49b1-7040-8f6e-c7cb4670868b',1,'01a22cd6-4961-73b9-9185-1bfbbeeffad3','5f7bbfc38c1d7f1b',1767225600000000,1767225600000000,1767225600000000,'01a22cd6-49ce-7652-8e82-84d94fe8dcd4',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22cd6-49ce-7652-8e82-84da6bb36397','01a22cd6-49b1-7040-8f6e-c7cd13214cc9',1,'01a22cd6-4961-73b9-9185-1bfde3cce40b','2512a4ea75821b41',1767225600000000,1767225600000000,1767225600000000,'01a22cd6-49ce-7652-8e82-84da6bb36397',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22cd6-49ce-7652-8e82-84db473bb479','01a22cd6-49b1-7040-8f6e-c7cfa0bcadb4',1,'01a22cd6-4961-73b9-9185-1bff68e8f07f','3a501b8b3159bd46',1767225600000000,1767225600000000,1767225600000000,'01a22cd6-49ce-7652-8e82-84db473bb479',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
CREATE TABLE backend (
	id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	url TEXT NOT NULL, 
	seats INTEGER NOT NULL, 
	running_timeout_s INTEGER, 
	state TEXT DEFAULT 'new' NOT NULL, 
	reason TEXT, 
	about TEXT, 
	created_at BIGINT NOT NULL, 
	checked_at BIGINT, 
	unreachable_since BIGINT, 
	next_probe_at BIGINT, 
	catalog_at BIGINT, 
	catalog_wanted_at BIGINT, 
	paused_at BIGINT, 
	deleted_at BIGINT, ready_at BIGINT, outage_taken INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT backend_pk PRIMARY KEY (id), 
	UNIQUE (name), 
	UNIQUE (url)
);
INSERT INTO "backend" VALUES('01a22cd6-4960-7054-992d-5b247c25556a','01a22cd6-4960-7054-992d-5b247c25556a','comfyui','http://01a22cd6-4960-7054-992d-5b247c25556a:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cd6-4961-73b9-9185-1bdd2fe434e4','01a22cd6-4961-73b9-9185-1bdd2fe434e4','comfyui','http://01a22cd6-4961-73b9-9185-1bdd2fe434e4:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cd6-4961-73b9-9185-1bdf60c82bd1','01a22cd6-4961-73b9-9185-1bdf60c82bd1','comfyui','http://01a22cd6-4961-73b9-9185-1bdf60c82bd1:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cd6-4961-73b9-9185-1be1bacbd8fc','01a22cd6-4961-73b9-9185-1be1bacbd8fc','comfyui','http://01a22cd6-4961-73b9-9185-1be1bacbd8fc:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cd6-4961-73b9-9185-1be357f6d809','01a22cd6-4961-73b9-9185-1be357f6d809','comfyui','http://01a22cd6-4961-73b9-9185-1be357f6d809:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cd6-4961-73b9-9185-1be5687d200a','01a22cd6-4961-73b9-9185-1be5687d200a','comfyui','http://01a22cd6-4961-73b9-9185-1be5687d200a:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cd6-4961-73b9-9185-1be771c47af4','01a22cd6-4961-73b9-9185-1be771c47af4','comfyui','http://01a22cd6-4961-73b9-9185-1be771c47af4:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cd6-4961-73b9-9185-1be93000dfdd','01a22cd6-4961-73b9-9185-1be93000dfdd','comfyui','http://01a22cd6-4961-73b9-9185-1be93000dfdd:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cd6-4961-73b9-9185-1beb923b5ca0','01a22cd6-4961-73b9-9185-1beb923b5ca0','comfyui','http://01a22cd6-4961-73b9-9185-1beb923b5ca0:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cd6-4961-73b9-9185-1bed34b65b44','01a22cd6-4961-73b9-9185-1bed34b65b44','comfyui','http://01a22cd6-4961-73b9-9185-1bed34b65b44:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cd6-4961-73b9-9185-1bef4cb6492b','01a22cd6-4961-73b9-9185-1bef4cb6492b','comfyui','http://01a22cd6-4961-73b9-9185-1bef4cb6492b:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,1);
INSERT INTO "backend" VALUES('01a22cd6-4961-73b9-9185-1bf12c9e6e03','01a22cd6-4961-73b9-9185-1bf12c9e6e03','comfyui','http://01a22cd6-4961-73b9-9185-1bf12c9e6e03:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cd6-4961-73b9-9185-1bf35a876401','01a22cd6-4961-73b9-9185-1bf35a876401','comfyui','http://01a22cd6-4961-73b9-9185-1bf35a876401:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cd6-4961-73b9-9185-1bf5c6d3d7b9','01a22cd6-4961-73b9-9185-1bf5c6d3d7b9','comfyui','http://01a22cd6-4961-73b9-9185-1bf5c6d3d7b9:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cd6-4961-73b9-9185-1bf7d5a33aa5','01a22cd6-4961-73b9-9185-1bf7d5a33aa5','comfyui','http://01a22cd6-4961-73b9-9185-1bf7d5a33aa5:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cd6-4961-73b9-9185-1bf98ab7347a','01a22cd6-4961-73b9-9185-1bf98ab7347a','comfyui','http://01a22cd6-4961-73b9-9185-1bf98ab7347a:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cd6-4961-73b9-9185-1bfbbeeffad3','01a22cd6-4961-73b9-9185-1bfbbeeffad3','comfyui','http://01a22cd6-4961-73b9-9185-1bfbbeeffad3:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cd6-4961-73b9-9185-1bfde3cce40b','01a22cd6-4961-73b9-9185-1bfde3cce40b','comfyui','http://01a22cd6-4961-73b9-9185-1bfde3cce40b:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cd6-4961-73b9-9185-1bff68e8f07f','01a22cd6-4961-73b9-9185-1bff68e8f07f','comfyui','http://01a22cd6-4961-73b9-9185-1bff68e8f07f:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
CREATE TABLE backend_catalog (
	backend_id TEXT NOT NULL, 
	catalog TEXT NOT NULL, 
	CONSTRAINT backend_catalog_pk PRIMARY KEY (backend_id)
);
CREATE TABLE base_graph (
	id TEXT NOT NULL, 
	bytes BIGINT NOT NULL, 
	graph TEXT NOT NULL, 
	CONSTRAINT base_graph_pk PRIMARY KEY (id)
);
CREATE TABLE batch (
	id TEXT NOT NULL, 
	user_id TEXT DEFAULT 'local' NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT batch_pk PRIMARY KEY (id)
);
CREATE TABLE event (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	type TEXT NOT NULL, 
	user_id TEXT DEFAULT 'local' NOT NULL, 
	subject TEXT, 
	at BIGINT NOT NULL, 
	data TEXT NOT NULL
);
INSERT INTO "event" VALUES(1,'backend.updated','','01a22cd6-4960-7054-992d-5b247c25556a',1767225600000000,'{"id":"01a22cd6-4960-7054-992d-5b247c25556a","name":"01a22cd6-4960-7054-992d-5b247c25556a","state":"new"}');
INSERT INTO "event" VALUES(2,'backend.updated','','01a22cd6-4961-73b9-9185-1bdd2fe434e4',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bdd2fe434e4","name":"01a22cd6-4961-73b9-9185-1bdd2fe434e4","state":"new"}');
INSERT INTO "event" VALUES(3,'backend.updated','','01a22cd6-4961-73b9-9185-1bdf60c82bd1',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bdf60c82bd1","name":"01a22cd6-4961-73b9-9185-1bdf60c82bd1","state":"new"}');
INSERT INTO "event" VALUES(4,'backend.updated','','01a22cd6-4961-73b9-9185-1be1bacbd8fc',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1be1bacbd8fc","name":"01a22cd6-4961-73b9-9185-1be1bacbd8fc","state":"new"}');
INSERT INTO "event" VALUES(5,'backend.updated','','01a22cd6-4961-73b9-9185-1be357f6d809',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1be357f6d809","name":"01a22cd6-4961-73b9-9185-1be357f6d809","state":"new"}');
INSERT INTO "event" VALUES(6,'backend.updated','','01a22cd6-4961-73b9-9185-1be5687d200a',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1be5687d200a","name":"01a22cd6-4961-73b9-9185-1be5687d200a","state":"new"}');
INSERT INTO "event" VALUES(7,'backend.updated','','01a22cd6-4961-73b9-9185-1be771c47af4',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1be771c47af4","name":"01a22cd6-4961-73b9-9185-1be771c47af4","state":"new"}');
INSERT INTO "event" VALUES(8,'backend.updated','','01a22cd6-4961-73b9-9185-1be93000dfdd',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1be93000dfdd","name":"01a22cd6-4961-73b9-9185-1be93000dfdd","state":"new"}');
INSERT INTO "event" VALUES(9,'backend.updated','','01a22cd6-4961-73b9-9185-1beb923b5ca0',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1beb923b5ca0","name":"01a22cd6-4961-73b9-9185-1beb923b5ca0","state":"new"}');
INSERT INTO "event" VALUES(10,'backend.updated','','01a22cd6-4961-73b9-9185-1bed34b65b44',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bed34b65b44","name":"01a22cd6-4961-73b9-9185-1bed34b65b44","state":"new"}');
INSERT INTO "event" VALUES(11,'backend.updated','','01a22cd6-4961-73b9-9185-1bef4cb6492b',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bef4cb6492b","name":"01a22cd6-4961-73b9-9185-1bef4cb6492b","state":"new"}');
INSERT INTO "event" VALUES(12,'backend.updated','','01a22cd6-4961-73b9-9185-1bf12c9e6e03',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bf12c9e6e03","name":"01a22cd6-4961-73b9-9185-1bf12c9e6e03","state":"new"}');
INSERT INTO "event" VALUES(13,'backend.updated','','01a22cd6-4961-73b9-9185-1bf35a876401',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bf35a876401","name":"01a22cd6-4961-73b9-9185-1bf35a876401","state":"new"}');
INSERT INTO "event" VALUES(14,'backend.updated','','01a22cd6-4961-73b9-9185-1bf5c6d3d7b9',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bf5c6d3d7b9","name":"01a22cd6-4961-73b9-9185-1bf5c6d3d7b9","state":"new"}');
INSERT INTO "event" VALUES(15,'backend.updated','','01a22cd6-4961-73b9-9185-1bf7d5a33aa5',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bf7d5a33aa5","name":"01a22cd6-4961-73b9-9185-1bf7d5a33aa5","state":"new"}');
INSERT INTO "event" VALUES(16,'backend.updated','','01a22cd6-4961-73b9-9185-1bf98ab7347a',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bf98ab7347a","name":"01a22cd6-4961-73b9-9185-1bf98ab7347a","state":"new"}');
INSERT INTO "event" VALUES(17,'backend.updated','','01a22cd6-4961-73b9-9185-1bfbbeeffad3',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bfbbeeffad3","name":"01a22cd6-4961-73b9-9185-1bfbbeeffad3","state":"new"}');
INSERT INTO "event" VALUES(18,'backend.updated','','01a22cd6-4961-73b9-9185-1bfde3cce40b',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bfde3cce40b","name":"01a22cd6-4961-73b9-9185-1bfde3cce40b","state":"new"}');
INSERT INTO "event" VALUES(19,'backend.updated','','01a22cd6-4961-73b9-9185-1bff68e8f07f',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bff68e8f07f","name":"01a22cd6-4961-73b9-9185-1bff68e8f07f","state":"new"}');
INSERT INTO "event" VALUES(20,'backend.updated','','01a22cd6-4960-7054-992d-5b247c25556a',1767225600000000,'{"id":"01a22cd6-4960-7054-992d-5b247c25556a","name":"01a22cd6-4960-7054-992d-5b247c25556a","state":"ready","reason":null}');
INSERT INTO "event" VALUES(21,'backend.updated','','01a22cd6-4961-73b9-9185-1bdd2fe434e4',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bdd2fe434e4","name":"01a22cd6-4961-73b9-9185-1bdd2fe434e4","state":"ready","reason":null}');
INSERT INTO "event" VALUES(22,'backend.updated','','01a22cd6-4961-73b9-9185-1bdf60c82bd1',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bdf60c82bd1","name":"01a22cd6-4961-73b9-9185-1bdf60c82bd1","state":"ready","reason":null}');
INSERT INTO "event" VALUES(23,'backend.updated','','01a22cd6-4961-73b9-9185-1be1bacbd8fc',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1be1bacbd8fc","name":"01a22cd6-4961-73b9-9185-1be1bacbd8fc","state":"ready","reason":null}');
INSERT INTO "event" VALUES(24,'backend.updated','','01a22cd6-4961-73b9-9185-1be357f6d809',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1be357f6d809","name":"01a22cd6-4961-73b9-9185-1be357f6d809","state":"ready","reason":null}');
INSERT INTO "event" VALUES(25,'backend.updated','','01a22cd6-4961-73b9-9185-1be5687d200a',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1be5687d200a","name":"01a22cd6-4961-73b9-9185-1be5687d200a","state":"ready","reason":null}');
INSERT INTO "event" VALUES(26,'backend.updated','','01a22cd6-4961-73b9-9185-1be771c47af4',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1be771c47af4","name":"01a22cd6-4961-73b9-9185-1be771c47af4","state":"ready","reason":null}');
INSERT INTO "event" VALUES(27,'backend.updated','','01a22cd6-4961-73b9-9185-1be93000dfdd',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1be93000dfdd","name":"01a22cd6-4961-73b9-9185-1be93000dfdd","state":"ready","reason":null}');
INSERT INTO "event" VALUES(28,'backend.updated','','01a22cd6-4961-73b9-9185-1beb923b5ca0',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1beb923b5ca0","name":"01a22cd6-4961-73b9-9185-1beb923b5ca0","state":"ready","reason":null}');
INSERT INTO "event" VALUES(29,'backend.updated','','01a22cd6-4961-73b9-9185-1bed34b65b44',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bed34b65b44","name":"01a22cd6-4961-73b9-9185-1bed34b65b44","state":"ready","reason":null}');
INSERT INTO "event" VALUES(30,'backend.updated','','01a22cd6-4961-73b9-9185-1bef4cb6492b',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bef4cb6492b","name":"01a22cd6-4961-73b9-9185-1bef4cb6492b","state":"ready","reason":null}');
INSERT INTO "event" VALUES(31,'backend.updated','','01a22cd6-4961-73b9-9185-1bf12c9e6e03',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bf12c9e6e03","name":"01a22cd6-4961-73b9-9185-1bf12c9e6e03","state":"ready","reason":null}');
INSERT INTO "event" VALUES(32,'backend.updated','','01a22cd6-4961-73b9-9185-1bf35a876401',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bf35a876401","name":"01a22cd6-4961-73b9-9185-1bf35a876401","state":"ready","reason":null}');
INSERT INTO "event" VALUES(33,'backend.updated','','01a22cd6-4961-73b9-9185-1bf5c6d3d7b9',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bf5c6d3d7b9","name":"01a22cd6-4961-73b9-9185-1bf5c6d3d7b9","state":"ready","reason":null}');
INSERT INTO "event" VALUES(34,'backend.updated','','01a22cd6-4961-73b9-9185-1bf7d5a33aa5',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bf7d5a33aa5","name":"01a22cd6-4961-73b9-9185-1bf7d5a33aa5","state":"ready","reason":null}');
INSERT INTO "event" VALUES(35,'backend.updated','','01a22cd6-4961-73b9-9185-1bf98ab7347a',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bf98ab7347a","name":"01a22cd6-4961-73b9-9185-1bf98ab7347a","state":"ready","reason":null}');
INSERT INTO "event" VALUES(36,'backend.updated','','01a22cd6-4961-73b9-9185-1bfbbeeffad3',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bfbbeeffad3","name":"01a22cd6-4961-73b9-9185-1bfbbeeffad3","state":"ready","reason":null}');
INSERT INTO "event" VALUES(37,'backend.updated','','01a22cd6-4961-73b9-9185-1bfde3cce40b',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bfde3cce40b","name":"01a22cd6-4961-73b9-9185-1bfde3cce40b","state":"ready","reason":null}');
INSERT INTO "event" VALUES(38,'backend.updated','','01a22cd6-4961-73b9-9185-1bff68e8f07f',1767225600000000,'{"id":"01a22cd6-4961-73b9-9185-1bff68e8f07f","name":"01a22cd6-4961-73b9-9185-1bff68e8f07f","state":"ready","reason":null}');
INSERT INTO "event" VALUES(39,'task.created','local','01a22cd6-49b0-760c-9598-3d229ecb67be',1767225600000000,'{"version":1,"id":"01a22cd6-49b0-760c-9598-3d229ecb67be","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(40,'task.created','local','01a22cd6-49b0-760c-9598-3d24786b910f',1767225600000000,'{"version":1,"id":"01a22cd6-49b0-760c-9598-3d24786b910f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(41,'task.created','local','01a22cd6-49b0-760c-9598-3d269a78362f',1767225600000000,'{"version":1,"id":"01a22cd6-49b0-760c-9598-3d269a78362f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(42,'task.created','local','01a22cd6-49b0-760c-9598-3d285dd710d7',1767225600000000,'{"version":1,"id":"01a22cd6-49b0-760c-9598-3d285dd710d7","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(43,'task.created','local','01a22cd6-49b1-7040-8f6e-c7b3ca0b5894',1767225600000000,'{"version":1,"id":"01a22cd6-49b1-7040-8f6e-c7b3ca0b5894","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(44,'task.created','local','01a22cd6-49b1-7040-8f6e-c7b536e9a8b5',1767225600000000,'{"version":1,"id":"01a22cd6-49b1-7040-8f6e-c7b536e9a8b5","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(45,'task.created','local','01a22cd6-49b1-7040-8f6e-c7b79a005df9',1767225600000000,'{"version":1,"id":"01a22cd6-49b1-7040-8f6e-c7b79a005df9","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(46,'task.created','local','01a22cd6-49b1-7040-8f6e-c7b9e427fb79',1767225600000000,'{"version":1,"id":"01a22cd6-49b1-7040-8f6e-c7b9e427fb79","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(47,'task.created','local','01a22cd6-49b1-7040-8f6e-c7bbb5e22d75',1767225600000000,'{"version":1,"id":"01a22cd6-49b1-7040-8f6e-c7bbb5e22d75","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(48,'task.created','local','01a22cd6-49b1-7040-8f6e-c7bdb6dc9a97',1767225600000000,'{"version":1,"id":"01a22cd6-49b1-7040-8f6e-c7bdb6dc9a97","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(49,'task.created','local','01a22cd6-49b1-7040-8f6e-c7bfbe345a7e',1767225600000000,'{"version":1,"id":"01a22cd6-49b1-7040-8f6e-c7bfbe345a7e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(50,'task.created','local','01a22cd6-49b1-7040-8f6e-c7c121f028a5',1767225600000000,'{"version":1,"id":"01a22cd6-49b1-7040-8f6e-c7c121f028a5","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(51,'task.created','local','01a22cd6-49b1-7040-8f6e-c7c35d398742',1767225600000000,'{"version":1,"id":"01a22cd6-49b1-7040-8f6e-c7c35d398742","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(52,'task.created','local','01a22cd6-49b1-7040-8f6e-c7c5e21c3dc1',1767225600000000,'{"version":1,"id":"01a22cd6-49b1-7040-8f6e-c7c5e21c3dc1","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(53,'task.created','local','01a22cd6-49b1-7040-8f6e-c7c7af693570',1767225600000000,'{"version":1,"id":"01a22cd6-49b1-7040-8f6e-c7c7af693570","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(54,'task.created','local','01a22cd6-49b1-7040-8f6e-c7c9a5b8b6e1',1767225600000000,'{"version":1,"id":"01a22cd6-49b1-7040-8f6e-c7c9a5b8b6e1","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(55,'task.created','local','01a22cd6-49b1-7040-8f6e-c7cb4670868b',1767225600000000,'{"version":1,"id":"01a22cd6-49b1-7040-8f6e-c7cb4670868b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(56,'task.created','local','01a22cd6-49b1-7040-8f6e-c7cd13214cc9',1767225600000000,'{"version":1,"id":"01a22cd6-49b1-7040-8f6e-c7cd13214cc9","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(57,'task.created','local','01a22cd6-49b1-7040-8f6e-c7cfa0bcadb4',1767225600000000,'{"version":1,"id":"01a22cd6-49b1-7040-8f6e-c7cfa0bcadb4","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(58,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7c7af693570',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7c7af693570","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bf7d5a33aa5","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(59,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7c9a5b8b6e1',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7c9a5b8b6e1","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bf98ab7347a","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(60,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7b536e9a8b5',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7b536e9a8b5","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1be5687d200a","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(61,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7b79a005df9',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7b79a005df9","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1be771c47af4","remote_id":"01a22cd6-49c9-745e-9e45-d1d71c8947f9","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(62,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7b9e427fb79',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7b9e427fb79","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1be93000dfdd","remote_id":"01a22cd6-49ca-7107-8925-c3056a2e6985","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(63,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7bbb5e22d75',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7bbb5e22d75","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1beb923b5ca0","remote_id":"01a22cd6-49cc-754f-a2e0-58003a6304ad","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(64,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7bdb6dc9a97',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7bdb6dc9a97","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bed34b65b44","remote_id":"01a22cd6-49cd-7454-b10e-7939b9d0a3f1","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(65,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7c121f028a5',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7c121f028a5","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bf12c9e6e03","remote_id":"01a22cd6-49cd-7454-b10e-793bc95fca68","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(66,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7c35d398742',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7c35d398742","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bf35a876401","remote_id":"01a22cd6-49cd-7454-b10e-793cdbdd189b","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(67,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7c5e21c3dc1',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7c5e21c3dc1","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bf5c6d3d7b9","remote_id":"01a22cd6-49cd-7454-b10e-793d5ba60eb7","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(68,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7cb4670868b',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7cb4670868b","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bfbbeeffad3","remote_id":"01a22cd6-49ce-7652-8e82-84d94fe8dcd4","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(69,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7cd13214cc9',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7cd13214cc9","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bfde3cce40b","remote_id":"01a22cd6-49ce-7652-8e82-84da6bb36397","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(70,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7cfa0bcadb4',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7cfa0bcadb4","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bff68e8f07f","remote_id":"01a22cd6-49ce-7652-8e82-84db473bb479","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(71,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7bfbe345a7e',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7bfbe345a7e","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bef4cb6492b","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO "event" VALUES(72,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7c9a5b8b6e1',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7c9a5b8b6e1","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bf98ab7347a","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(73,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7b9e427fb79',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7b9e427fb79","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1be93000dfdd","remote_id":"01a22cd6-49ca-7107-8925-c3056a2e6985","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(74,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7bbb5e22d75',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7bbb5e22d75","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1beb923b5ca0","remote_id":"01a22cd6-49cc-754f-a2e0-58003a6304ad","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(75,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7bdb6dc9a97',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7bdb6dc9a97","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bed34b65b44","remote_id":"01a22cd6-49cd-7454-b10e-7939b9d0a3f1","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(76,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7c121f028a5',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7c121f028a5","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bf12c9e6e03","remote_id":"01a22cd6-49cd-7454-b10e-793bc95fca68","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(77,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7c35d398742',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7c35d398742","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bf35a876401","remote_id":"01a22cd6-49cd-7454-b10e-793cdbdd189b","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(78,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7c5e21c3dc1',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7c5e21c3dc1","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bf5c6d3d7b9","remote_id":"01a22cd6-49cd-7454-b10e-793d5ba60eb7","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(79,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7cb4670868b',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7cb4670868b","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bfbbeeffad3","remote_id":"01a22cd6-49ce-7652-8e82-84d94fe8dcd4","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(80,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7cd13214cc9',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7cd13214cc9","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bfde3cce40b","remote_id":"01a22cd6-49ce-7652-8e82-84da6bb36397","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(81,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7cfa0bcadb4',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7cfa0bcadb4","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bff68e8f07f","remote_id":"01a22cd6-49ce-7652-8e82-84db473bb479","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(82,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7bdb6dc9a97',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7bdb6dc9a97","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bed34b65b44","remote_id":"01a22cd6-49cd-7454-b10e-7939b9d0a3f1","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(83,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7c5e21c3dc1',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7c5e21c3dc1","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bf5c6d3d7b9","remote_id":"01a22cd6-49cd-7454-b10e-793d5ba60eb7","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(84,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7cd13214cc9',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7cd13214cc9","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bfde3cce40b","remote_id":"01a22cd6-49ce-7652-8e82-84da6bb36397","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(85,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7c121f028a5',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7c121f028a5","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bf12c9e6e03","remote_id":"01a22cd6-49cd-7454-b10e-793bc95fca68","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(86,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7cb4670868b',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7cb4670868b","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bfbbeeffad3","remote_id":"01a22cd6-49ce-7652-8e82-84d94fe8dcd4","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(87,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7c35d398742',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7c35d398742","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bf35a876401","remote_id":"01a22cd6-49cd-7454-b10e-793cdbdd189b","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO "event" VALUES(88,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7cfa0bcadb4',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7cfa0bcadb4","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bff68e8f07f","remote_id":"01a22cd6-49ce-7652-8e82-84db473bb479","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(89,'task.deleted','local','01a22cd6-49b1-7040-8f6e-c7cfa0bcadb4',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7cfa0bcadb4","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bff68e8f07f","remote_id":"01a22cd6-49ce-7652-8e82-84db473bb479","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(90,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7c5e21c3dc1',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7c5e21c3dc1","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bf5c6d3d7b9","remote_id":"01a22cd6-49cd-7454-b10e-793d5ba60eb7","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(91,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7cd13214cc9',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7cd13214cc9","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bfde3cce40b","remote_id":"01a22cd6-49ce-7652-8e82-84da6bb36397","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(92,'task.updated','local','01a22cd6-49b1-7040-8f6e-c7cb4670868b',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7cb4670868b","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bfbbeeffad3","remote_id":"01a22cd6-49ce-7652-8e82-84d94fe8dcd4","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(93,'task.deleted','local','01a22cd6-49b1-7040-8f6e-c7cd13214cc9',1767225600000000,'{"id":"01a22cd6-49b1-7040-8f6e-c7cd13214cc9","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22cd6-4961-73b9-9185-1bfde3cce40b","remote_id":"01a22cd6-49ce-7652-8e82-84da6bb36397","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
CREATE TABLE idempotency (
	user_id TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	task_ids TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT idempotency_pk PRIMARY KEY (user_id, "key")
);
CREATE TABLE lane (
	"key" TEXT NOT NULL, 
	needs TEXT NOT NULL, 
	run_us BIGINT, 
	runs INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT lane_pk PRIMARY KEY ("key")
);
INSERT INTO "lane" VALUES('15f305f5878fde2c','{"backend_kind":"comfyui","node_classes":["01a22cd6-4961-73b9-9185-1be2f6b6d52a"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('2512a4ea75821b41','{"backend_kind":"comfyui","node_classes":["01a22cd6-4961-73b9-9185-1bfc8ef75243"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('25e82259a5da2078','{"backend_kind":"comfyui","node_classes":["01a22cd6-4961-73b9-9185-1bf4aea54549"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('3a501b8b3159bd46','{"backend_kind":"comfyui","node_classes":["01a22cd6-4961-73b9-9185-1bfe9e867745"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('4e445d69d346ee25','{"backend_kind":"comfyui","node_classes":["01a22cd6-4961-73b9-9185-1bde4ac259ac"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('4ef660d34846e273','{"backend_kind":"comfyui","node_classes":["01a22cd6-4961-73b9-9185-1bf0a0e76084"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('55af091bab201b14','{"backend_kind":"comfyui","node_classes":["01a22cd6-4961-73b9-9185-1be67e159f07"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('5f7bbfc38c1d7f1b','{"backend_kind":"comfyui","node_classes":["01a22cd6-4961-73b9-9185-1bfa3393d492"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('749392fa66227164','{"backend_kind":"comfyui","node_classes":["01a22cd6-4961-73b9-9185-1bf674b42a93"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('80a496ec248da63d','{"backend_kind":"comfyui","node_classes":["01a22cd6-4961-73b9-9185-1becc77f0e6d"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('85a381ec16ccc219','{"backend_kind":"comfyui","node_classes":["01a22cd6-4961-73b9-9185-1be46abe1871"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('96cf98cedac80a79','{"backend_kind":"comfyui","node_classes":["01a22cd6-4961-73b9-9185-1bead833fe32"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('9cd14626cd7a01be','{"backend_kind":"comfyui","node_classes":["01a22cd6-4960-7054-992d-5b236870d5fa"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('ad2408c177cbb470','{"backend_kind":"comfyui","node_classes":["01a22cd6-4961-73b9-9185-1be8884db367"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('cebf549a097f8f19','{"backend_kind":"comfyui","node_classes":["01a22cd6-4961-73b9-9185-1be04c1a9240"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('e30e0a79004eef39','{"backend_kind":"comfyui","node_classes":["01a22cd6-4961-73b9-9185-1bdc68ab41ec"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('ef858239ce912629','{"backend_kind":"comfyui","node_classes":["01a22cd6-4961-73b9-9185-1bf8f6b6f109"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('efa1c3d559f2e7f5','{"backend_kind":"comfyui","node_classes":["01a22cd6-4961-73b9-9185-1bee3ed52e7c"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('f09939f51d08301c','{"backend_kind":"comfyui","node_classes":["01a22cd6-4961-73b9-9185-1bf2c2a927f3"],"choices":[],"pin":null}',NULL,0);
CREATE TABLE lease (
	name TEXT NOT NULL, 
	owner TEXT, 
	epoch INTEGER DEFAULT '0' NOT NULL, 
	lease_until BIGINT, 
	CONSTRAINT lease_pk PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('backend:01a22cd6-4960-7054-992d-5b247c25556a','worker 01a22cd6-4960-7054-992d-5b247c25556a',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cd6-4961-73b9-9185-1bdd2fe434e4','worker 01a22cd6-4961-73b9-9185-1bdd2fe434e4',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cd6-4961-73b9-9185-1bdf60c82bd1','worker 01a22cd6-4961-73b9-9185-1bdf60c82bd1',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cd6-4961-73b9-9185-1be1bacbd8fc','worker 01a22cd6-4961-73b9-9185-1be1bacbd8fc',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cd6-4961-73b9-9185-1be357f6d809','worker 01a22cd6-4961-73b9-9185-1be357f6d809',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cd6-4961-73b9-9185-1be5687d200a','worker 01a22cd6-4961-73b9-9185-1be5687d200a',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cd6-4961-73b9-9185-1be771c47af4','worker 01a22cd6-4961-73b9-9185-1be771c47af4',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cd6-4961-73b9-9185-1be93000dfdd','worker 01a22cd6-4961-73b9-9185-1be93000dfdd',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cd6-4961-73b9-9185-1beb923b5ca0','worker 01a22cd6-4961-73b9-9185-1beb923b5ca0',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cd6-4961-73b9-9185-1bed34b65b44','worker 01a22cd6-4961-73b9-9185-1bed34b65b44',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cd6-4961-73b9-9185-1bef4cb6492b','worker 01a22cd6-4961-73b9-9185-1bef4cb6492b',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cd6-4961-73b9-9185-1bf12c9e6e03','worker 01a22cd6-4961-73b9-9185-1bf12c9e6e03',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cd6-4961-73b9-9185-1bf35a876401','worker 01a22cd6-4961-73b9-9185-1bf35a876401',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cd6-4961-73b9-9185-1bf5c6d3d7b9','worker 01a22cd6-4961-73b9-9185-1bf5c6d3d7b9',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cd6-4961-73b9-9185-1bf7d5a33aa5','worker 01a22cd6-4961-73b9-9185-1bf7d5a33aa5',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cd6-4961-73b9-9185-1bf98ab7347a','worker 01a22cd6-4961-73b9-9185-1bf98ab7347a',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cd6-4961-73b9-9185-1bfbbeeffad3','worker 01a22cd6-4961-73b9-9185-1bfbbeeffad3',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cd6-4961-73b9-9185-1bfde3cce40b','worker 01a22cd6-4961-73b9-9185-1bfde3cce40b',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cd6-4961-73b9-9185-1bff68e8f07f','worker 01a22cd6-4961-73b9-9185-1bff68e8f07f',1,1767225630000000);
CREATE TABLE litter (
	"key" TEXT NOT NULL, 
	look_at BIGINT NOT NULL, 
	doomed INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT litter_pk PRIMARY KEY ("key")
);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22cd6-49b1-7040-8f6e-c7c35d398742_01a22cd6-49cd-7454-b10e-793cdbdd189b/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22cd6-49b1-7040-8f6e-c7c5e21c3dc1_01a22cd6-49cd-7454-b10e-793d5ba60eb7/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22cd6-49b1-7040-8f6e-c7cd13214cc9_01a22cd6-49ce-7652-8e82-84da6bb36397/',1767225600000000,0);
CREATE TABLE live (
	task_id TEXT NOT NULL, 
	watched_until BIGINT NOT NULL, 
	at BIGINT, 
	value FLOAT, 
	node TEXT, 
	step INTEGER, 
	steps INTEGER, 
	seq INTEGER, 
	preview TEXT, 
	CONSTRAINT live_pk PRIMARY KEY (task_id)
);
CREATE TABLE meta (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT meta_pk PRIMARY KEY (name)
);
INSERT INTO "meta" VALUES('stream','fc95be4b-ed0d-48ed-a17a-5e30400a1599');
INSERT INTO "meta" VALUES('installation','5ac7cc4e-1579-4842-a899-8f3fd5d3d36c');
CREATE TABLE output (
	id TEXT NOT NULL, 
	user_id TEXT DEFAULT 'local' NOT NULL, 
	task_id TEXT NOT NULL, 
	attempt_id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	node TEXT DEFAULT '' NOT NULL, 
	filename TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	media_type TEXT NOT NULL, 
	bytes BIGINT NOT NULL, 
	sha256 TEXT NOT NULL, 
	width INTEGER, 
	height INTEGER, 
	duration_seconds FLOAT, 
	created_at BIGINT NOT NULL, node_title TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT output_pk PRIMARY KEY (id)
);
INSERT INTO "output" VALUES('01a22cd6-49fc-742a-93d9-6bdfa11cc062','local','01a22cd6-49b1-7040-8f6e-c7c121f028a5','01a22cd6-49cd-7454-b10e-793bc95fca68','text_to_image',0,'1','apple.png','outputs/01a22cd6-49fc-742a-93d9-6be01554c0c9/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
INSERT INTO "output" VALUES('01a22cd6-49fc-742a-93d9-6be1413661f9','local','01a22cd6-49b1-7040-8f6e-c7cb4670868b','01a22cd6-49ce-7652-8e82-84d94fe8dcd4','text_to_image',0,'1','apple.png','outputs/01a22cd6-49fc-742a-93d9-6be286821d29/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
CREATE TABLE pace (
	lane TEXT NOT NULL, 
	workflow TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	backend_id TEXT NOT NULL, 
	times TEXT NOT NULL, 
	measured_at BIGINT NOT NULL, 
	CONSTRAINT pace_pk PRIMARY KEY (lane, workflow, size, backend_id)
);
CREATE TABLE secret (
	owner TEXT NOT NULL, 
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT secret_pk PRIMARY KEY (owner, name)
);
CREATE TABLE serves (
	backend_id TEXT NOT NULL, 
	lane TEXT NOT NULL, 
	able INTEGER NOT NULL, 
	lacks TEXT, paid INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT serves_pk PRIMARY KEY (backend_id, lane)
);
INSERT INTO "serves" VALUES('01a22cd6-4960-7054-992d-5b247c25556a','9cd14626cd7a01be',1,NULL,0);
INSERT INTO "serves" VALUES('01a22cd6-4961-73b9-9185-1bdd2fe434e4','e30e0a79004eef39',1,NULL,0);
INSERT INTO "serves" VALUES('01a22cd6-4961-73b9-9185-1bdf60c82bd1','4e445d69d346ee25',1,NULL,0);
INSERT INTO "serves" VALUES('01a22cd6-4961-73b9-9185-1be1bacbd8fc','cebf549a097f8f19',1,NULL,0);
INSERT INTO "serves" VALUES('01a22cd6-4961-73b9-9185-1be357f6d809','15f305f5878fde2c',1,NULL,0);
INSERT INTO "serves" VALUES('01a22cd6-4961-73b9-9185-1be5687d200a','85a381ec16ccc219',1,NULL,0);
INSERT INTO "serves" VALUES('01a22cd6-4961-73b9-9185-1be771c47af4','55af091bab201b14',1,NULL,0);
INSERT INTO "serves" VALUES('01a22cd6-4961-73b9-9185-1be93000dfdd','ad2408c177cbb470',1,NULL,0);
INSERT INTO "serves" VALUES('01a22cd6-4961-73b9-9185-1beb923b5ca0','96cf98cedac80a79',1,NULL,0);
INSERT INTO "serves" VALUES('01a22cd6-4961-73b9-9185-1bed34b65b44','80a496ec248da63d',1,NULL,0);
INSERT INTO "serves" VALUES('01a22cd6-4961-73b9-9185-1bef4cb6492b','efa1c3d559f2e7f5',1,NULL,0);
INSERT INTO "serves" VALUES('01a22cd6-4961-73b9-9185-1bf12c9e6e03','4ef660d34846e273',1,NULL,0);
INSERT INTO "serves" VALUES('01a22cd6-4961-73b9-9185-1bf35a876401','f09939f51d08301c',1,NULL,0);
INSERT INTO "serves" VALUES('01a22cd6-4961-73b9-9185-1bf5c6d3d7b9','25e82259a5da2078',1,NULL,0);
INSERT INTO "serves" VALUES('01a22cd6-4961-73b9-9185-1bf7d5a33aa5','749392fa66227164',1,NULL,0);
INSERT INTO "serves" VALUES('01a22cd6-4961-73b9-9185-1bf98ab7347a','ef858239ce912629',1,NULL,0);
INSERT INTO "serves" VALUES('01a22cd6-4961-73b9-9185-1bfbbeeffad3','5f7bbfc38c1d7f1b',1,NULL,0);
INSERT INTO "serves" VALUES('01a22cd6-4961-73b9-9185-1bfde3cce40b','2512a4ea75821b41',1,NULL,0);
INSERT INTO "serves" VALUES('01a22cd6-4961-73b9-9185-1bff68e8f07f','3a501b8b3159bd46',1,NULL,0);
CREATE TABLE session (
	id TEXT NOT NULL, 
	user_id TEXT DEFAULT 'local' NOT NULL, 
	mark TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	ends_at BIGINT NOT NULL, 
	CONSTRAINT session_pk PRIMARY KEY (id)
);
CREATE TABLE setting (
	user_id TEXT NOT NULL, 
	node TEXT NOT NULL, 
	document TEXT NOT NULL, 
	CONSTRAINT setting_pk PRIMARY KEY (user_id, node)
);
CREATE TABLE submission (
	user_id TEXT NOT NULL, 
	fingerprint TEXT NOT NULL, 
	task_id TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	window_us BIGINT NOT NULL, 
	CONSTRAINT submission_pk PRIMARY KEY (user_id, fingerprint)
);
CREATE TABLE tally (
	user_id TEXT NOT NULL, 
	quarter BIGINT NOT NULL, 
	status TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	cleared INTEGER NOT NULL, 
	slot INTEGER NOT NULL, 
	tasks BIGINT NOT NULL, 
	CONSTRAINT tally_pk PRIMARY KEY (user_id, quarter, status, kind, cleared, slot)
)
 WITHOUT ROWID

;
INSERT INTO "tally" VALUES('local',1963584,'FAILED','text_to_image',0,0,1);
INSERT INTO "tally" VALUES('local',1963584,'PENDING','text_to_image',0,0,6);
INSERT INTO "tally" VALUES('local',1963584,'QUEUED','text_to_image',0,0,2);
INSERT INTO "tally" VALUES('local',1963584,'READY','text_to_image',0,0,1);
INSERT INTO "tally" VALUES('local',1963584,'RETRYING','text_to_image',0,0,1);
INSERT INTO "tally" VALUES('local',1963584,'RUNNING','text_to_image',0,0,2);
INSERT INTO "tally" VALUES('local',1963584,'STOPPED','text_to_image',0,0,2);
INSERT INTO "tally" VALUES('local',1963584,'SUCCESS','text_to_image',0,0,1);
INSERT INTO "tally" VALUES('local',1963584,'SUCCESS','text_to_image',1,0,1);
CREATE TABLE task (
	id TEXT NOT NULL, 
	user_id TEXT DEFAULT 'local' NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	kind TEXT NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	status TEXT NOT NULL, 
	phase TEXT, 
	priority INTEGER DEFAULT '0' NOT NULL, 
	turn BIGINT NOT NULL, 
	lane TEXT NOT NULL, 
	workflow_id TEXT, 
	workflow_version INTEGER, 
	workflow_name TEXT DEFAULT '' NOT NULL, 
	node_count INTEGER DEFAULT '0' NOT NULL, 
	outputs_optional INTEGER DEFAULT '0' NOT NULL, 
	attempt_id TEXT, 
	backend_id TEXT, 
	remote_id TEXT, 
	batch_id TEXT, 
	created_at BIGINT NOT NULL, 
	updated_at BIGINT NOT NULL, 
	sent_at BIGINT, 
	started_at BIGINT, 
	completed_at BIGINT, 
	timeout_at BIGINT, 
	stop_requested_at BIGINT, 
	next_retry_at BIGINT, 
	deleted_at BIGINT, 
	cleared_at BIGINT, 
	retry_count INTEGER DEFAULT '0' NOT NULL, 
	max_retries INTEGER DEFAULT '0' NOT NULL, 
	attempt_count INTEGER DEFAULT '0' NOT NULL, 
	execution_count INTEGER DEFAULT '0' NOT NULL, 
	executions_before INTEGER DEFAULT '0' NOT NULL, 
	vanish_count INTEGER DEFAULT '0' NOT NULL, 
	requeue_count INTEGER DEFAULT '0' NOT NULL, 
	running_timeout_s INTEGER, 
	task_msg TEXT, 
	error TEXT, 
	labels TEXT DEFAULT '{}' NOT NULL, 
	source TEXT, size INTEGER DEFAULT '0' NOT NULL, on_return TEXT, asked_at BIGINT, 
	CONSTRAINT task_pk PRIMARY KEY (id), 
	CONSTRAINT attempt_only_while_live CHECK (attempt_id IS NULL OR status IN ('PENDING','QUEUED','RUNNING')), 
	CONSTRAINT live_has_attempt CHECK (status NOT IN ('QUEUED','RUNNING') OR attempt_id IS NOT NULL)
);
INSERT INTO "task" VALUES('01a22cd6-49b0-760c-9598-3d229ecb67be','local',1,'text_to_image','apple','READY',NULL,0,1767225600000000,'9cd14626cd7a01be','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cd6-49b0-760c-9598-3d24786b910f','local',1,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'e30e0a79004eef39','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cd6-49b0-760c-9598-3d269a78362f','local',2,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'4e445d69d346ee25','text_to_image',1,'Text to image',1,0,'01a22cd6-49bf-7688-b66b-4bfef935c5b1','01a22cd6-4961-73b9-9185-1bdf60c82bd1',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cd6-49b0-760c-9598-3d285dd710d7','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'cebf549a097f8f19','text_to_image',1,'Text to image',1,0,'01a22cd6-49c8-7578-ad64-1dc933f81ab8','01a22cd6-4961-73b9-9185-1be1bacbd8fc',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cd6-49b1-7040-8f6e-c7b3ca0b5894','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'15f305f5878fde2c','text_to_image',1,'Text to image',1,0,'01a22cd6-49c9-745e-9e45-d1d5277c0e99','01a22cd6-4961-73b9-9185-1be357f6d809',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cd6-49b1-7040-8f6e-c7b536e9a8b5','local',4,'text_to_image','apple','PENDING','stopping',0,1767225600000000,'85a381ec16ccc219','text_to_image',1,'Text to image',1,0,'01a22cd6-49c9-745e-9e45-d1d60f00951f','01a22cd6-4961-73b9-9185-1be5687d200a',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cd6-49b1-7040-8f6e-c7b79a005df9','local',4,'text_to_image','apple','QUEUED','waiting',0,1767225600000000,'55af091bab201b14','text_to_image',1,'Text to image',1,0,'01a22cd6-49c9-745e-9e45-d1d71c8947f9','01a22cd6-4961-73b9-9185-1be771c47af4','01a22cd6-49c9-745e-9e45-d1d71c8947f9',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cd6-49b1-7040-8f6e-c7b9e427fb79','local',5,'text_to_image','apple','QUEUED','stopping',0,1767225600000000,'ad2408c177cbb470','text_to_image',1,'Text to image',1,0,'01a22cd6-49ca-7107-8925-c3056a2e6985','01a22cd6-4961-73b9-9185-1be93000dfdd','01a22cd6-49ca-7107-8925-c3056a2e6985',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cd6-49b1-7040-8f6e-c7bbb5e22d75','local',5,'text_to_image','apple','RUNNING','executing',0,1767225600000000,'96cf98cedac80a79','text_to_image',1,'Text to image',1,0,'01a22cd6-49cc-754f-a2e0-58003a6304ad','01a22cd6-4961-73b9-9185-1beb923b5ca0','01a22cd6-49cc-754f-a2e0-58003a6304ad',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cd6-49b1-7040-8f6e-c7bdb6dc9a97','local',6,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'80a496ec248da63d','text_to_image',1,'Text to image',1,0,'01a22cd6-49cd-7454-b10e-7939b9d0a3f1','01a22cd6-4961-73b9-9185-1bed34b65b44','01a22cd6-49cd-7454-b10e-7939b9d0a3f1',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cd6-49b1-7040-8f6e-c7bfbe345a7e','local',4,'text_to_image','apple','RETRYING',NULL,0,1767225600000000,'efa1c3d559f2e7f5','text_to_image',1,'Text to image',1,0,NULL,'01a22cd6-4961-73b9-9185-1bef4cb6492b',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,1767225660000000,NULL,NULL,1,0,1,0,0,0,0,NULL,'{"code":"backend_unreachable","arguments":{},"raw":null}','{"code":"backend_unreachable","arguments":{},"raw":null}','{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cd6-49b1-7040-8f6e-c7c121f028a5','local',6,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'4ef660d34846e273','text_to_image',1,'Text to image',1,0,NULL,'01a22cd6-4961-73b9-9185-1bf12c9e6e03','01a22cd6-49cd-7454-b10e-793bc95fca68',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cd6-49b1-7040-8f6e-c7c35d398742','local',6,'text_to_image','apple','FAILED',NULL,0,1767225600000000,'f09939f51d08301c','text_to_image',1,'Text to image',1,0,NULL,'01a22cd6-4961-73b9-9185-1bf35a876401','01a22cd6-49cd-7454-b10e-793cdbdd189b',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,'{"code":"node_failed","arguments":{},"raw":"boom"}','{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cd6-49b1-7040-8f6e-c7c5e21c3dc1','local',7,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'25e82259a5da2078','text_to_image',1,'Text to image',1,0,NULL,'01a22cd6-4961-73b9-9185-1bf5c6d3d7b9','01a22cd6-49cd-7454-b10e-793d5ba60eb7',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cd6-49b1-7040-8f6e-c7c7af693570','local',3,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'749392fa66227164','text_to_image',1,'Text to image',1,0,NULL,'01a22cd6-4961-73b9-9185-1bf7d5a33aa5',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cd6-49b1-7040-8f6e-c7c9a5b8b6e1','local',4,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'ef858239ce912629','text_to_image',1,'Text to image',1,0,NULL,'01a22cd6-4961-73b9-9185-1bf98ab7347a',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,1767225600000000);
INSERT INTO "task" VALUES('01a22cd6-49b1-7040-8f6e-c7cb4670868b','local',7,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'5f7bbfc38c1d7f1b','text_to_image',1,'Text to image',1,0,NULL,'01a22cd6-4961-73b9-9185-1bfbbeeffad3','01a22cd6-49ce-7652-8e82-84d94fe8dcd4',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cd6-49b1-7040-8f6e-c7cd13214cc9','local',8,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'2512a4ea75821b41','text_to_image',1,'Text to image',1,0,NULL,'01a22cd6-4961-73b9-9185-1bfde3cce40b','01a22cd6-49ce-7652-8e82-84da6bb36397',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cd6-49b1-7040-8f6e-c7cfa0bcadb4','local',7,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'3a501b8b3159bd46','text_to_image',1,'Text to image',1,0,'01a22cd6-49ce-7652-8e82-84db473bb479','01a22cd6-4961-73b9-9185-1bff68e8f07f','01a22cd6-49ce-7652-8e82-84db473bb479',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
CREATE TABLE task_body (
	task_id TEXT NOT NULL, 
	params TEXT NOT NULL, 
	graph TEXT NOT NULL, base_id TEXT, leaves TEXT, 
	CONSTRAINT task_body_pk PRIMARY KEY (task_id)
);
INSERT INTO "task_body" VALUES('01a22cd6-49b0-760c-9598-3d229ecb67be','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cd6-49b0-760c-9598-3d24786b910f','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cd6-49b0-760c-9598-3d269a78362f','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cd6-49b0-760c-9598-3d285dd710d7','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cd6-49b1-7040-8f6e-c7b3ca0b5894','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cd6-49b1-7040-8f6e-c7b536e9a8b5','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cd6-49b1-7040-8f6e-c7b79a005df9','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cd6-49b1-7040-8f6e-c7b9e427fb79','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cd6-49b1-7040-8f6e-c7bbb5e22d75','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cd6-49b1-7040-8f6e-c7bdb6dc9a97','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cd6-49b1-7040-8f6e-c7bfbe345a7e','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cd6-49b1-7040-8f6e-c7c121f028a5','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cd6-49b1-7040-8f6e-c7c35d398742','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cd6-49b1-7040-8f6e-c7c5e21c3dc1','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cd6-49b1-7040-8f6e-c7c7af693570','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cd6-49b1-7040-8f6e-c7c9a5b8b6e1','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cd6-49b1-7040-8f6e-c7cb4670868b','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cd6-49b1-7040-8f6e-c7cd13214cc9','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cd6-49b1-7040-8f6e-c7cfa0bcadb4','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
CREATE TABLE task_input (
	task_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	upload_id TEXT, 
	name TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	bytes BIGINT NOT NULL, 
	filename TEXT NOT NULL, 
	CONSTRAINT task_input_pk PRIMARY KEY (task_id, position)
);
INSERT INTO "task_input" VALUES('01a22cd6-49b0-760c-9598-3d229ecb67be',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cd6-49b0-760c-9598-3d24786b910f',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cd6-49b0-760c-9598-3d269a78362f',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cd6-49b0-760c-9598-3d285dd710d7',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cd6-49b1-7040-8f6e-c7b3ca0b5894',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cd6-49b1-7040-8f6e-c7b536e9a8b5',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cd6-49b1-7040-8f6e-c7b79a005df9',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cd6-49b1-7040-8f6e-c7b9e427fb79',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cd6-49b1-7040-8f6e-c7bbb5e22d75',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cd6-49b1-7040-8f6e-c7bdb6dc9a97',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cd6-49b1-7040-8f6e-c7bfbe345a7e',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cd6-49b1-7040-8f6e-c7c121f028a5',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cd6-49b1-7040-8f6e-c7c35d398742',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cd6-49b1-7040-8f6e-c7c5e21c3dc1',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cd6-49b1-7040-8f6e-c7c7af693570',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cd6-49b1-7040-8f6e-c7c9a5b8b6e1',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cd6-49b1-7040-8f6e-c7cb4670868b',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cd6-49b1-7040-8f6e-c7cd13214cc9',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cd6-49b1-7040-8f6e-c7cfa0bcadb4',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
CREATE TABLE upload (
	id TEXT NOT NULL, 
	user_id TEXT DEFAULT 'local' NOT NULL, 
	filename TEXT NOT NULL, 
	media_type TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	bytes BIGINT NOT NULL, 
	width INTEGER, 
	height INTEGER, 
	duration_seconds FLOAT, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT upload_pk PRIMARY KEY (id)
);
CREATE TABLE waiting (
	lane TEXT NOT NULL, 
	priority INTEGER NOT NULL, 
	slot INTEGER NOT NULL, 
	tasks BIGINT NOT NULL, 
	CONSTRAINT waiting_pk PRIMARY KEY (lane, priority, slot)
)
 WITHOUT ROWID

;
INSERT INTO "waiting" VALUES('15f305f5878fde2c',0,0,0);
INSERT INTO "waiting" VALUES('2512a4ea75821b41',0,0,0);
INSERT INTO "waiting" VALUES('25e82259a5da2078',0,0,0);
INSERT INTO "waiting" VALUES('3a501b8b3159bd46',0,0,0);
INSERT INTO "waiting" VALUES('4e445d69d346ee25',0,0,0);
INSERT INTO "waiting" VALUES('4ef660d34846e273',0,0,0);
INSERT INTO "waiting" VALUES('55af091bab201b14',0,0,0);
INSERT INTO "waiting" VALUES('5f7bbfc38c1d7f1b',0,0,0);
INSERT INTO "waiting" VALUES('749392fa66227164',0,0,0);
INSERT INTO "waiting" VALUES('80a496ec248da63d',0,0,0);
INSERT INTO "waiting" VALUES('85a381ec16ccc219',0,0,0);
INSERT INTO "waiting" VALUES('96cf98cedac80a79',0,0,0);
INSERT INTO "waiting" VALUES('ad2408c177cbb470',0,0,0);
INSERT INTO "waiting" VALUES('cebf549a097f8f19',0,0,0);
INSERT INTO "waiting" VALUES('e30e0a79004eef39',0,0,1);
INSERT INTO "waiting" VALUES('ef858239ce912629',0,0,1);
INSERT INTO "waiting" VALUES('efa1c3d559f2e7f5',0,0,0);
INSERT INTO "waiting" VALUES('f09939f51d08301c',0,0,0);
CREATE UNIQUE INDEX attempt_of_task ON attempt (task_id, number);
CREATE INDEX attempt_open ON attempt (backend_id, id) WHERE closed_at IS NULL;
CREATE INDEX litter_look_at ON litter (look_at, "key");
CREATE INDEX output_key ON output ("key");
CREATE INDEX output_mine ON output (user_id, id);
CREATE UNIQUE INDEX output_of_task ON output (task_id, position);
CREATE INDEX task_batch ON task (batch_id, id) WHERE batch_id IS NOT NULL;
CREATE INDEX task_at_rest ON task (user_id, status, kind, id, deleted_at, cleared_at) WHERE deleted_at IS NULL AND cleared_at IS NULL AND (status = 'READY' OR status = 'PENDING' OR status = 'RETRYING' OR status = 'SUCCESS' OR status = 'FAILED' OR status = 'STOPPED');
CREATE INDEX task_cleared ON task (user_id, id) WHERE deleted_at IS NULL AND cleared_at IS NOT NULL;
CREATE INDEX task_deleted ON task (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX task_due ON task (next_retry_at) WHERE status = 'RETRYING';
CREATE INDEX task_mine ON task (user_id, id, deleted_at, cleared_at) WHERE deleted_at IS NULL AND cleared_at IS NULL;
CREATE INDEX task_order ON task (priority DESC, turn, id, attempt_id, deleted_at, status) WHERE status = 'PENDING' AND attempt_id IS NULL AND deleted_at IS NULL;
CREATE INDEX task_queue ON task (lane, priority DESC, turn, id) WHERE status = 'PENDING' AND attempt_id IS NULL AND deleted_at IS NULL;
CREATE INDEX task_wishes ON task (stop_requested_at) WHERE stop_requested_at IS NOT NULL;
CREATE INDEX task_input_key ON task_input ("key");
CREATE INDEX upload_key ON upload ("key");
CREATE TRIGGER tally_born AFTER INSERT ON task BEGIN 
        INSERT INTO tally (user_id, quarter, status, kind, cleared, slot, tasks) SELECT NEW.user_id, NEW.created_at / 900000000, NEW.status, NEW.kind,
                                    NEW.cleared_at IS NOT NULL, 0, 1 WHERE NEW.deleted_at IS NULL
            ON CONFLICT DO UPDATE SET tasks = tasks + excluded.tasks; END;
CREATE TRIGGER tally_gone AFTER DELETE ON task WHEN OLD.deleted_at IS NULL BEGIN 
        INSERT INTO tally (user_id, quarter, status, kind, cleared, slot, tasks) SELECT OLD.user_id, OLD.created_at / 900000000, OLD.status, OLD.kind,
                                    OLD.cleared_at IS NOT NULL, 0, -1 WHERE OLD.deleted_at IS NULL
            ON CONFLICT DO UPDATE SET tasks = tasks + excluded.tasks; END;
CREATE TRIGGER tally_moved AFTER UPDATE OF status, deleted_at, cleared_at ON task
      WHEN OLD.status <> NEW.status OR (OLD.deleted_at IS NULL) <> (NEW.deleted_at IS NULL)
        OR (OLD.cleared_at IS NULL) <> (NEW.cleared_at IS NULL)
     BEGIN 
        INSERT INTO tally (user_id, quarter, status, kind, cleared, slot, tasks) SELECT OLD.user_id, OLD.created_at / 900000000, OLD.status, OLD.kind,
                                    OLD.cleared_at IS NOT NULL, 0, -1 WHERE OLD.deleted_at IS NULL
            ON CONFLICT DO UPDATE SET tasks = tasks + excluded.tasks; 
        INSERT INTO tally (user_id, quarter, status, kind, cleared, slot, tasks) SELECT NEW.user_id, NEW.created_at / 900000000, NEW.status, NEW.kind,
                                    NEW.cleared_at IS NOT NULL, 0, 1 WHERE NEW.deleted_at IS NULL
            ON CONFLICT DO UPDATE SET tasks = tasks + excluded.tasks; END;
CREATE TRIGGER waiting_born AFTER INSERT ON task BEGIN 
        INSERT INTO waiting (lane, priority, slot, tasks) SELECT NEW.lane, NEW.priority, 0, 1 WHERE (NEW.status = 'PENDING' AND NEW.attempt_id IS NULL AND NEW.deleted_at IS NULL)
            ON CONFLICT DO UPDATE SET tasks = tasks + excluded.tasks; END;
CREATE TRIGGER waiting_gone AFTER DELETE ON task WHEN (OLD.status = 'PENDING' AND OLD.attempt_id IS NULL AND OLD.deleted_at IS NULL) BEGIN 
        INSERT INTO waiting (lane, priority, slot, tasks) SELECT OLD.lane, OLD.priority, 0, -1 WHERE (OLD.status = 'PENDING' AND OLD.attempt_id IS NULL AND OLD.deleted_at IS NULL)
            ON CONFLICT DO UPDATE SET tasks = tasks + excluded.tasks; END;
CREATE TRIGGER waiting_moved AFTER UPDATE OF status, attempt_id, deleted_at, priority ON task
      WHEN (OLD.status = 'PENDING' AND OLD.attempt_id IS NULL AND OLD.deleted_at IS NULL) <> (NEW.status = 'PENDING' AND NEW.attempt_id IS NULL AND NEW.deleted_at IS NULL) OR OLD.priority <> NEW.priority
     BEGIN 
        INSERT INTO waiting (lane, priority, slot, tasks) SELECT OLD.lane, OLD.priority, 0, -1 WHERE (OLD.status = 'PENDING' AND OLD.attempt_id IS NULL AND OLD.deleted_at IS NULL)
            ON CONFLICT DO UPDATE SET tasks = tasks + excluded.tasks; 
        INSERT INTO waiting (lane, priority, slot, tasks) SELECT NEW.lane, NEW.priority, 0, 1 WHERE (NEW.status = 'PENDING' AND NEW.attempt_id IS NULL AND NEW.deleted_at IS NULL)
            ON CONFLICT DO UPDATE SET tasks = tasks + excluded.tasks; END;
CREATE INDEX task_ended ON task (user_id, completed_at, status, kind, created_at, turn, started_at, deleted_at) WHERE completed_at IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX attempt_ended ON attempt (ended_at, backend_id, outcome, started_at) WHERE outcome IS NOT NULL;
CREATE INDEX task_on_return ON task (on_return, completed_at) WHERE on_return IS NOT NULL;
CREATE INDEX attempt_crashed ON attempt (crashed_at) WHERE crashed_at IS NOT NULL;
CREATE INDEX task_body_base ON task_body (base_id) WHERE base_id IS NOT NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('event',93);
COMMIT;
