BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0008');
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
INSERT INTO "attempt" VALUES('01a22f0c-2468-7324-96bf-7ed348945d7f','01a22f0c-245e-7401-85ea-6a6d44c98d78',1,'01a22f0c-2439-76d6-a944-50c2e0795c70','229052dfe12607f9',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22f0c-2469-748d-b8a0-b120c13cca22','01a22f0c-245e-7401-85ea-6a6fc0341f8d',1,'01a22f0c-2439-76d6-a944-50c4bd65c291','02f7735a74c184f2',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22f0c-246a-7225-b63f-f23ca6a76fef','01a22f0c-245e-7401-85ea-6a71595a5775',1,'01a22f0c-2439-76d6-a944-50c6c4a4a628','78c0adf967ceeef0',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22f0c-246a-7225-b63f-f23d4ef75f48','01a22f0c-245e-7401-85ea-6a7351c10d6c',1,'01a22f0c-2439-76d6-a944-50c84c895114','13274112568f6bdb',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22f0c-246a-7225-b63f-f23ec9879482','01a22f0c-245e-7401-85ea-6a7595cc67da',1,'01a22f0c-2439-76d6-a944-50ca77e7e395','63e363cc92c911ed',1767225600000000,1767225600000000,1767225600000000,'01a22f0c-246a-7225-b63f-f23ec9879482',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22f0c-246a-7225-b63f-f23f466d4b48','01a22f0c-245e-7401-85ea-6a773ca74a6c',1,'01a22f0c-2439-76d6-a944-50cc6ba37ce6','8ed8c72a6adae205',1767225600000000,1767225600000000,1767225600000000,'01a22f0c-246a-7225-b63f-f23f466d4b48',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22f0c-246a-7225-b63f-f240d0d4f18a','01a22f0c-245e-7401-85ea-6a79c7535c78',1,'01a22f0c-2439-76d6-a944-50ce41327ae9','b4e1af2144e9f1ac',1767225600000000,1767225600000000,1767225600000000,'01a22f0c-246a-7225-b63f-f240d0d4f18a',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22f0c-246a-7225-b63f-f2414b14ed54','01a22f0c-245e-7401-85ea-6a7ba1c214c2',1,'01a22f0c-2439-76d6-a944-50d00170c3df','55468993985b53a1',1767225600000000,1767225600000000,1767225600000000,'01a22f0c-246a-7225-b63f-f2414b14ed54',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22f0c-246b-7182-b8ff-8e38f5ddde82','01a22f0c-245e-7401-85ea-6a7dda518683',1,'01a22f0c-2439-76d6-a944-50d245a4293b','8bad9d451bbc2a02',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'not_sent','{"code":"backend_unreachable","arguments":{},"raw":null}',0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22f0c-246b-7182-b8ff-8e3918f276ee','01a22f0c-245e-7401-85ea-6a7f3024f509',1,'01a22f0c-2439-76d6-a944-50d4e543d0cf','2a62ddbfc97a2eb8',1767225600000000,1767225600000000,1767225600000000,'01a22f0c-246b-7182-b8ff-8e3918f276ee',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22f0c-246b-7182-b8ff-8e3ae61dd6c0','01a22f0c-245e-7401-85ea-6a81cb5ff9c3',1,'01a22f0c-2439-76d6-a944-50d689868cae','dff3378604a60dd2',1767225600000000,1767225600000000,1767225600000000,'01a22f0c-246b-7182-b8ff-8e3ae61dd6c0',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'failed','{"code":"node_failed","arguments":{},"raw":"boom"}',0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22f0c-246b-7182-b8ff-8e3bb6899415','01a22f0c-245e-7401-85ea-6a8368206c69',1,'01a22f0c-2439-76d6-a944-50d8e1867dc5','b07ec66526b5d341',1767225600000000,1767225600000000,1767225600000000,'01a22f0c-246b-7182-b8ff-8e3bb6899415',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22f0c-2470-7431-be10-9caed23a02b7','01a22f0c-245e-7401-85ea-6a8528332ad9',1,'01a22f0c-2439-76d6-a944-50dadc591370','2554c9faab91629a',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22f0c-2470-7431-be10-9caf4588fcd8','01a22f0c-245e-7401-85ea-6a872888875f',1,'01a22f0c-2439-76d6-a944-50dcb5ccddb2','6af89951652d7ac6',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22f0c-2470-7431-be10-9cb0af205e4c','01a22f0c-245e-7401-85ea-6a8962f0805f',1,'01a22f0c-2439-76d6-a944-50dec3442bae','d683c06b62914d63',1767225600000000,1767225600000000,1767225600000000,'01a22f0c-2470-7431-be10-9cb0af205e4c',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22f0c-2471-75d8-8034-372c1044ac3a','01a22f0c-245e-7401-85ea-6a8b41ecafec',1,'01a22f0c-2439-76d6-a944-50e009a32e3b','be19d47d509a56c2',1767225600000000,1767225600000000,1767225600000000,'01a22f0c-2471-75d8-8034-372c1044ac3a',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22f0c-2471-75d8-8034-372de10f6b69','01a22f0c-245e-7401-85ea-6a8d66cc888f',1,'01a22f0c-2439-76d6-a944-50e20d01e5c2','e7ea58c6bb25f4d3',1767225600000000,1767225600000000,1767225600000000,'01a22f0c-2471-75d8-8034-372de10f6b69',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
CREATE TABLE backend (
	id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	url TEXT NOT NULL, 
	account TEXT DEFAULT '' NOT NULL, 
	seats INTEGER NOT NULL, 
	running_timeout_s INTEGER, 
	state TEXT DEFAULT 'new' NOT NULL, 
	reason TEXT, 
	about TEXT, 
	created_at BIGINT NOT NULL, 
	checked_at BIGINT, 
	unreachable_since BIGINT, 
	ready_at BIGINT, 
	outage_taken INTEGER DEFAULT '0' NOT NULL, 
	next_probe_at BIGINT, 
	catalog_at BIGINT, 
	catalog_wanted_at BIGINT, 
	paused_at BIGINT, 
	deleted_at BIGINT, daily_coins BIGINT, daily_money BIGINT, batch_coins BIGINT, batch_money BIGINT, rerun_failed INTEGER, 
	CONSTRAINT backend_pk PRIMARY KEY (id), 
	UNIQUE (name), 
	UNIQUE (url, account)
);
INSERT INTO "backend" VALUES('01a22f0c-2439-76d6-a944-50beba85356b','01a22f0c-2439-76d6-a944-50beba85356b','comfyui','http://01a22f0c-2439-76d6-a944-50beba85356b:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22f0c-2439-76d6-a944-50c0056b738c','01a22f0c-2439-76d6-a944-50c0056b738c','comfyui','http://01a22f0c-2439-76d6-a944-50c0056b738c:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22f0c-2439-76d6-a944-50c2e0795c70','01a22f0c-2439-76d6-a944-50c2e0795c70','comfyui','http://01a22f0c-2439-76d6-a944-50c2e0795c70:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22f0c-2439-76d6-a944-50c4bd65c291','01a22f0c-2439-76d6-a944-50c4bd65c291','comfyui','http://01a22f0c-2439-76d6-a944-50c4bd65c291:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22f0c-2439-76d6-a944-50c6c4a4a628','01a22f0c-2439-76d6-a944-50c6c4a4a628','comfyui','http://01a22f0c-2439-76d6-a944-50c6c4a4a628:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22f0c-2439-76d6-a944-50c84c895114','01a22f0c-2439-76d6-a944-50c84c895114','comfyui','http://01a22f0c-2439-76d6-a944-50c84c895114:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22f0c-2439-76d6-a944-50ca77e7e395','01a22f0c-2439-76d6-a944-50ca77e7e395','comfyui','http://01a22f0c-2439-76d6-a944-50ca77e7e395:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22f0c-2439-76d6-a944-50cc6ba37ce6','01a22f0c-2439-76d6-a944-50cc6ba37ce6','comfyui','http://01a22f0c-2439-76d6-a944-50cc6ba37ce6:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22f0c-2439-76d6-a944-50ce41327ae9','01a22f0c-2439-76d6-a944-50ce41327ae9','comfyui','http://01a22f0c-2439-76d6-a944-50ce41327ae9:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22f0c-2439-76d6-a944-50d00170c3df','01a22f0c-2439-76d6-a944-50d00170c3df','comfyui','http://01a22f0c-2439-76d6-a944-50d00170c3df:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22f0c-2439-76d6-a944-50d245a4293b','01a22f0c-2439-76d6-a944-50d245a4293b','comfyui','http://01a22f0c-2439-76d6-a944-50d245a4293b:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22f0c-2439-76d6-a944-50d4e543d0cf','01a22f0c-2439-76d6-a944-50d4e543d0cf','comfyui','http://01a22f0c-2439-76d6-a944-50d4e543d0cf:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22f0c-2439-76d6-a944-50d689868cae','01a22f0c-2439-76d6-a944-50d689868cae','comfyui','http://01a22f0c-2439-76d6-a944-50d689868cae:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22f0c-2439-76d6-a944-50d8e1867dc5','01a22f0c-2439-76d6-a944-50d8e1867dc5','comfyui','http://01a22f0c-2439-76d6-a944-50d8e1867dc5:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22f0c-2439-76d6-a944-50dadc591370','01a22f0c-2439-76d6-a944-50dadc591370','comfyui','http://01a22f0c-2439-76d6-a944-50dadc591370:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22f0c-2439-76d6-a944-50dcb5ccddb2','01a22f0c-2439-76d6-a944-50dcb5ccddb2','comfyui','http://01a22f0c-2439-76d6-a944-50dcb5ccddb2:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22f0c-2439-76d6-a944-50dec3442bae','01a22f0c-2439-76d6-a944-50dec3442bae','comfyui','http://01a22f0c-2439-76d6-a944-50dec3442bae:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22f0c-2439-76d6-a944-50e009a32e3b','01a22f0c-2439-76d6-a944-50e009a32e3b','comfyui','http://01a22f0c-2439-76d6-a944-50e009a32e3b:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22f0c-2439-76d6-a944-50e20d01e5c2','01a22f0c-2439-76d6-a944-50e20d01e5c2','comfyui','http://01a22f0c-2439-76d6-a944-50e20d01e5c2:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "event" VALUES(1,'backend.updated','','01a22f0c-2439-76d6-a944-50beba85356b',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50beba85356b","name":"01a22f0c-2439-76d6-a944-50beba85356b","state":"new"}');
INSERT INTO "event" VALUES(2,'backend.updated','','01a22f0c-2439-76d6-a944-50c0056b738c',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50c0056b738c","name":"01a22f0c-2439-76d6-a944-50c0056b738c","state":"new"}');
INSERT INTO "event" VALUES(3,'backend.updated','','01a22f0c-2439-76d6-a944-50c2e0795c70',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50c2e0795c70","name":"01a22f0c-2439-76d6-a944-50c2e0795c70","state":"new"}');
INSERT INTO "event" VALUES(4,'backend.updated','','01a22f0c-2439-76d6-a944-50c4bd65c291',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50c4bd65c291","name":"01a22f0c-2439-76d6-a944-50c4bd65c291","state":"new"}');
INSERT INTO "event" VALUES(5,'backend.updated','','01a22f0c-2439-76d6-a944-50c6c4a4a628',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50c6c4a4a628","name":"01a22f0c-2439-76d6-a944-50c6c4a4a628","state":"new"}');
INSERT INTO "event" VALUES(6,'backend.updated','','01a22f0c-2439-76d6-a944-50c84c895114',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50c84c895114","name":"01a22f0c-2439-76d6-a944-50c84c895114","state":"new"}');
INSERT INTO "event" VALUES(7,'backend.updated','','01a22f0c-2439-76d6-a944-50ca77e7e395',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50ca77e7e395","name":"01a22f0c-2439-76d6-a944-50ca77e7e395","state":"new"}');
INSERT INTO "event" VALUES(8,'backend.updated','','01a22f0c-2439-76d6-a944-50cc6ba37ce6',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50cc6ba37ce6","name":"01a22f0c-2439-76d6-a944-50cc6ba37ce6","state":"new"}');
INSERT INTO "event" VALUES(9,'backend.updated','','01a22f0c-2439-76d6-a944-50ce41327ae9',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50ce41327ae9","name":"01a22f0c-2439-76d6-a944-50ce41327ae9","state":"new"}');
INSERT INTO "event" VALUES(10,'backend.updated','','01a22f0c-2439-76d6-a944-50d00170c3df',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50d00170c3df","name":"01a22f0c-2439-76d6-a944-50d00170c3df","state":"new"}');
INSERT INTO "event" VALUES(11,'backend.updated','','01a22f0c-2439-76d6-a944-50d245a4293b',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50d245a4293b","name":"01a22f0c-2439-76d6-a944-50d245a4293b","state":"new"}');
INSERT INTO "event" VALUES(12,'backend.updated','','01a22f0c-2439-76d6-a944-50d4e543d0cf',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50d4e543d0cf","name":"01a22f0c-2439-76d6-a944-50d4e543d0cf","state":"new"}');
INSERT INTO "event" VALUES(13,'backend.updated','','01a22f0c-2439-76d6-a944-50d689868cae',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50d689868cae","name":"01a22f0c-2439-76d6-a944-50d689868cae","state":"new"}');
INSERT INTO "event" VALUES(14,'backend.updated','','01a22f0c-2439-76d6-a944-50d8e1867dc5',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50d8e1867dc5","name":"01a22f0c-2439-76d6-a944-50d8e1867dc5","state":"new"}');
INSERT INTO "event" VALUES(15,'backend.updated','','01a22f0c-2439-76d6-a944-50dadc591370',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50dadc591370","name":"01a22f0c-2439-76d6-a944-50dadc591370","state":"new"}');
INSERT INTO "event" VALUES(16,'backend.updated','','01a22f0c-2439-76d6-a944-50dcb5ccddb2',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50dcb5ccddb2","name":"01a22f0c-2439-76d6-a944-50dcb5ccddb2","state":"new"}');
INSERT INTO "event" VALUES(17,'backend.updated','','01a22f0c-2439-76d6-a944-50dec3442bae',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50dec3442bae","name":"01a22f0c-2439-76d6-a944-50dec3442bae","state":"new"}');
INSERT INTO "event" VALUES(18,'backend.updated','','01a22f0c-2439-76d6-a944-50e009a32e3b',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50e009a32e3b","name":"01a22f0c-2439-76d6-a944-50e009a32e3b","state":"new"}');
INSERT INTO "event" VALUES(19,'backend.updated','','01a22f0c-2439-76d6-a944-50e20d01e5c2',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50e20d01e5c2","name":"01a22f0c-2439-76d6-a944-50e20d01e5c2","state":"new"}');
INSERT INTO "event" VALUES(20,'backend.updated','','01a22f0c-2439-76d6-a944-50beba85356b',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50beba85356b","name":"01a22f0c-2439-76d6-a944-50beba85356b","state":"ready","reason":null}');
INSERT INTO "event" VALUES(21,'backend.updated','','01a22f0c-2439-76d6-a944-50c0056b738c',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50c0056b738c","name":"01a22f0c-2439-76d6-a944-50c0056b738c","state":"ready","reason":null}');
INSERT INTO "event" VALUES(22,'backend.updated','','01a22f0c-2439-76d6-a944-50c2e0795c70',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50c2e0795c70","name":"01a22f0c-2439-76d6-a944-50c2e0795c70","state":"ready","reason":null}');
INSERT INTO "event" VALUES(23,'backend.updated','','01a22f0c-2439-76d6-a944-50c4bd65c291',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50c4bd65c291","name":"01a22f0c-2439-76d6-a944-50c4bd65c291","state":"ready","reason":null}');
INSERT INTO "event" VALUES(24,'backend.updated','','01a22f0c-2439-76d6-a944-50c6c4a4a628',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50c6c4a4a628","name":"01a22f0c-2439-76d6-a944-50c6c4a4a628","state":"ready","reason":null}');
INSERT INTO "event" VALUES(25,'backend.updated','','01a22f0c-2439-76d6-a944-50c84c895114',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50c84c895114","name":"01a22f0c-2439-76d6-a944-50c84c895114","state":"ready","reason":null}');
INSERT INTO "event" VALUES(26,'backend.updated','','01a22f0c-2439-76d6-a944-50ca77e7e395',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50ca77e7e395","name":"01a22f0c-2439-76d6-a944-50ca77e7e395","state":"ready","reason":null}');
INSERT INTO "event" VALUES(27,'backend.updated','','01a22f0c-2439-76d6-a944-50cc6ba37ce6',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50cc6ba37ce6","name":"01a22f0c-2439-76d6-a944-50cc6ba37ce6","state":"ready","reason":null}');
INSERT INTO "event" VALUES(28,'backend.updated','','01a22f0c-2439-76d6-a944-50ce41327ae9',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50ce41327ae9","name":"01a22f0c-2439-76d6-a944-50ce41327ae9","state":"ready","reason":null}');
INSERT INTO "event" VALUES(29,'backend.updated','','01a22f0c-2439-76d6-a944-50d00170c3df',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50d00170c3df","name":"01a22f0c-2439-76d6-a944-50d00170c3df","state":"ready","reason":null}');
INSERT INTO "event" VALUES(30,'backend.updated','','01a22f0c-2439-76d6-a944-50d245a4293b',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50d245a4293b","name":"01a22f0c-2439-76d6-a944-50d245a4293b","state":"ready","reason":null}');
INSERT INTO "event" VALUES(31,'backend.updated','','01a22f0c-2439-76d6-a944-50d4e543d0cf',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50d4e543d0cf","name":"01a22f0c-2439-76d6-a944-50d4e543d0cf","state":"ready","reason":null}');
INSERT INTO "event" VALUES(32,'backend.updated','','01a22f0c-2439-76d6-a944-50d689868cae',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50d689868cae","name":"01a22f0c-2439-76d6-a944-50d689868cae","state":"ready","reason":null}');
INSERT INTO "event" VALUES(33,'backend.updated','','01a22f0c-2439-76d6-a944-50d8e1867dc5',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50d8e1867dc5","name":"01a22f0c-2439-76d6-a944-50d8e1867dc5","state":"ready","reason":null}');
INSERT INTO "event" VALUES(34,'backend.updated','','01a22f0c-2439-76d6-a944-50dadc591370',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50dadc591370","name":"01a22f0c-2439-76d6-a944-50dadc591370","state":"ready","reason":null}');
INSERT INTO "event" VALUES(35,'backend.updated','','01a22f0c-2439-76d6-a944-50dcb5ccddb2',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50dcb5ccddb2","name":"01a22f0c-2439-76d6-a944-50dcb5ccddb2","state":"ready","reason":null}');
INSERT INTO "event" VALUES(36,'backend.updated','','01a22f0c-2439-76d6-a944-50dec3442bae',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50dec3442bae","name":"01a22f0c-2439-76d6-a944-50dec3442bae","state":"ready","reason":null}');
INSERT INTO "event" VALUES(37,'backend.updated','','01a22f0c-2439-76d6-a944-50e009a32e3b',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50e009a32e3b","name":"01a22f0c-2439-76d6-a944-50e009a32e3b","state":"ready","reason":null}');
INSERT INTO "event" VALUES(38,'backend.updated','','01a22f0c-2439-76d6-a944-50e20d01e5c2',1767225600000000,'{"id":"01a22f0c-2439-76d6-a944-50e20d01e5c2","name":"01a22f0c-2439-76d6-a944-50e20d01e5c2","state":"ready","reason":null}');
INSERT INTO "event" VALUES(39,'task.created','local','01a22f0c-245e-7401-85ea-6a69ba4aa6a0',1767225600000000,'{"version":1,"id":"01a22f0c-245e-7401-85ea-6a69ba4aa6a0","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(40,'task.created','local','01a22f0c-245e-7401-85ea-6a6b6bac02da',1767225600000000,'{"version":1,"id":"01a22f0c-245e-7401-85ea-6a6b6bac02da","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(41,'task.created','local','01a22f0c-245e-7401-85ea-6a6d44c98d78',1767225600000000,'{"version":1,"id":"01a22f0c-245e-7401-85ea-6a6d44c98d78","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(42,'task.created','local','01a22f0c-245e-7401-85ea-6a6fc0341f8d',1767225600000000,'{"version":1,"id":"01a22f0c-245e-7401-85ea-6a6fc0341f8d","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(43,'task.created','local','01a22f0c-245e-7401-85ea-6a71595a5775',1767225600000000,'{"version":1,"id":"01a22f0c-245e-7401-85ea-6a71595a5775","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(44,'task.created','local','01a22f0c-245e-7401-85ea-6a7351c10d6c',1767225600000000,'{"version":1,"id":"01a22f0c-245e-7401-85ea-6a7351c10d6c","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(45,'task.created','local','01a22f0c-245e-7401-85ea-6a7595cc67da',1767225600000000,'{"version":1,"id":"01a22f0c-245e-7401-85ea-6a7595cc67da","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(46,'task.created','local','01a22f0c-245e-7401-85ea-6a773ca74a6c',1767225600000000,'{"version":1,"id":"01a22f0c-245e-7401-85ea-6a773ca74a6c","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(47,'task.created','local','01a22f0c-245e-7401-85ea-6a79c7535c78',1767225600000000,'{"version":1,"id":"01a22f0c-245e-7401-85ea-6a79c7535c78","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(48,'task.created','local','01a22f0c-245e-7401-85ea-6a7ba1c214c2',1767225600000000,'{"version":1,"id":"01a22f0c-245e-7401-85ea-6a7ba1c214c2","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(49,'task.created','local','01a22f0c-245e-7401-85ea-6a7dda518683',1767225600000000,'{"version":1,"id":"01a22f0c-245e-7401-85ea-6a7dda518683","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(50,'task.created','local','01a22f0c-245e-7401-85ea-6a7f3024f509',1767225600000000,'{"version":1,"id":"01a22f0c-245e-7401-85ea-6a7f3024f509","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(51,'task.created','local','01a22f0c-245e-7401-85ea-6a81cb5ff9c3',1767225600000000,'{"version":1,"id":"01a22f0c-245e-7401-85ea-6a81cb5ff9c3","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(52,'task.created','local','01a22f0c-245e-7401-85ea-6a8368206c69',1767225600000000,'{"version":1,"id":"01a22f0c-245e-7401-85ea-6a8368206c69","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(53,'task.created','local','01a22f0c-245e-7401-85ea-6a8528332ad9',1767225600000000,'{"version":1,"id":"01a22f0c-245e-7401-85ea-6a8528332ad9","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(54,'task.created','local','01a22f0c-245e-7401-85ea-6a872888875f',1767225600000000,'{"version":1,"id":"01a22f0c-245e-7401-85ea-6a872888875f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(55,'task.created','local','01a22f0c-245e-7401-85ea-6a8962f0805f',1767225600000000,'{"version":1,"id":"01a22f0c-245e-7401-85ea-6a8962f0805f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(56,'task.created','local','01a22f0c-245e-7401-85ea-6a8b41ecafec',1767225600000000,'{"version":1,"id":"01a22f0c-245e-7401-85ea-6a8b41ecafec","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(57,'task.created','local','01a22f0c-245e-7401-85ea-6a8d66cc888f',1767225600000000,'{"version":1,"id":"01a22f0c-245e-7401-85ea-6a8d66cc888f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(58,'task.updated','local','01a22f0c-245e-7401-85ea-6a8528332ad9',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a8528332ad9","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50dadc591370","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(59,'task.updated','local','01a22f0c-245e-7401-85ea-6a872888875f',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a872888875f","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50dcb5ccddb2","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(60,'task.updated','local','01a22f0c-245e-7401-85ea-6a7351c10d6c',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a7351c10d6c","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50c84c895114","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(61,'task.updated','local','01a22f0c-245e-7401-85ea-6a7595cc67da',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a7595cc67da","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50ca77e7e395","remote_id":"01a22f0c-246a-7225-b63f-f23ec9879482","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(62,'task.updated','local','01a22f0c-245e-7401-85ea-6a773ca74a6c',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a773ca74a6c","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50cc6ba37ce6","remote_id":"01a22f0c-246a-7225-b63f-f23f466d4b48","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(63,'task.updated','local','01a22f0c-245e-7401-85ea-6a79c7535c78',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a79c7535c78","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50ce41327ae9","remote_id":"01a22f0c-246a-7225-b63f-f240d0d4f18a","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(64,'task.updated','local','01a22f0c-245e-7401-85ea-6a7ba1c214c2',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a7ba1c214c2","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50d00170c3df","remote_id":"01a22f0c-246a-7225-b63f-f2414b14ed54","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(65,'task.updated','local','01a22f0c-245e-7401-85ea-6a7f3024f509',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a7f3024f509","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50d4e543d0cf","remote_id":"01a22f0c-246b-7182-b8ff-8e3918f276ee","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(66,'task.updated','local','01a22f0c-245e-7401-85ea-6a81cb5ff9c3',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a81cb5ff9c3","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50d689868cae","remote_id":"01a22f0c-246b-7182-b8ff-8e3ae61dd6c0","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(67,'task.updated','local','01a22f0c-245e-7401-85ea-6a8368206c69',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a8368206c69","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50d8e1867dc5","remote_id":"01a22f0c-246b-7182-b8ff-8e3bb6899415","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(68,'task.updated','local','01a22f0c-245e-7401-85ea-6a8962f0805f',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a8962f0805f","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50dec3442bae","remote_id":"01a22f0c-2470-7431-be10-9cb0af205e4c","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(69,'task.updated','local','01a22f0c-245e-7401-85ea-6a8b41ecafec',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a8b41ecafec","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50e009a32e3b","remote_id":"01a22f0c-2471-75d8-8034-372c1044ac3a","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(70,'task.updated','local','01a22f0c-245e-7401-85ea-6a8d66cc888f',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a8d66cc888f","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50e20d01e5c2","remote_id":"01a22f0c-2471-75d8-8034-372de10f6b69","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(71,'task.updated','local','01a22f0c-245e-7401-85ea-6a7dda518683',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a7dda518683","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50d245a4293b","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO "event" VALUES(72,'task.updated','local','01a22f0c-245e-7401-85ea-6a872888875f',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a872888875f","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50dcb5ccddb2","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(73,'task.updated','local','01a22f0c-245e-7401-85ea-6a773ca74a6c',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a773ca74a6c","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50cc6ba37ce6","remote_id":"01a22f0c-246a-7225-b63f-f23f466d4b48","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(74,'task.updated','local','01a22f0c-245e-7401-85ea-6a79c7535c78',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a79c7535c78","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50ce41327ae9","remote_id":"01a22f0c-246a-7225-b63f-f240d0d4f18a","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(75,'task.updated','local','01a22f0c-245e-7401-85ea-6a7ba1c214c2',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a7ba1c214c2","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50d00170c3df","remote_id":"01a22f0c-246a-7225-b63f-f2414b14ed54","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(76,'task.updated','local','01a22f0c-245e-7401-85ea-6a7f3024f509',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a7f3024f509","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50d4e543d0cf","remote_id":"01a22f0c-246b-7182-b8ff-8e3918f276ee","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(77,'task.updated','local','01a22f0c-245e-7401-85ea-6a81cb5ff9c3',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a81cb5ff9c3","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50d689868cae","remote_id":"01a22f0c-246b-7182-b8ff-8e3ae61dd6c0","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(78,'task.updated','local','01a22f0c-245e-7401-85ea-6a8368206c69',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a8368206c69","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50d8e1867dc5","remote_id":"01a22f0c-246b-7182-b8ff-8e3bb6899415","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(79,'task.updated','local','01a22f0c-245e-7401-85ea-6a8962f0805f',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a8962f0805f","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50dec3442bae","remote_id":"01a22f0c-2470-7431-be10-9cb0af205e4c","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(80,'task.updated','local','01a22f0c-245e-7401-85ea-6a8b41ecafec',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a8b41ecafec","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50e009a32e3b","remote_id":"01a22f0c-2471-75d8-8034-372c1044ac3a","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(81,'task.updated','local','01a22f0c-245e-7401-85ea-6a8d66cc888f',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a8d66cc888f","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50e20d01e5c2","remote_id":"01a22f0c-2471-75d8-8034-372de10f6b69","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(82,'task.updated','local','01a22f0c-245e-7401-85ea-6a7ba1c214c2',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a7ba1c214c2","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50d00170c3df","remote_id":"01a22f0c-246a-7225-b63f-f2414b14ed54","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(83,'task.updated','local','01a22f0c-245e-7401-85ea-6a8368206c69',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a8368206c69","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50d8e1867dc5","remote_id":"01a22f0c-246b-7182-b8ff-8e3bb6899415","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(84,'task.updated','local','01a22f0c-245e-7401-85ea-6a8b41ecafec',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a8b41ecafec","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50e009a32e3b","remote_id":"01a22f0c-2471-75d8-8034-372c1044ac3a","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(85,'task.updated','local','01a22f0c-245e-7401-85ea-6a7f3024f509',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a7f3024f509","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50d4e543d0cf","remote_id":"01a22f0c-246b-7182-b8ff-8e3918f276ee","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(86,'task.updated','local','01a22f0c-245e-7401-85ea-6a8962f0805f',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a8962f0805f","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50dec3442bae","remote_id":"01a22f0c-2470-7431-be10-9cb0af205e4c","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(87,'task.updated','local','01a22f0c-245e-7401-85ea-6a81cb5ff9c3',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a81cb5ff9c3","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50d689868cae","remote_id":"01a22f0c-246b-7182-b8ff-8e3ae61dd6c0","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO "event" VALUES(88,'task.updated','local','01a22f0c-245e-7401-85ea-6a8d66cc888f',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a8d66cc888f","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50e20d01e5c2","remote_id":"01a22f0c-2471-75d8-8034-372de10f6b69","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(89,'task.deleted','local','01a22f0c-245e-7401-85ea-6a8d66cc888f',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a8d66cc888f","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50e20d01e5c2","remote_id":"01a22f0c-2471-75d8-8034-372de10f6b69","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(90,'task.updated','local','01a22f0c-245e-7401-85ea-6a8368206c69',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a8368206c69","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50d8e1867dc5","remote_id":"01a22f0c-246b-7182-b8ff-8e3bb6899415","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(91,'task.updated','local','01a22f0c-245e-7401-85ea-6a8b41ecafec',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a8b41ecafec","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50e009a32e3b","remote_id":"01a22f0c-2471-75d8-8034-372c1044ac3a","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(92,'task.updated','local','01a22f0c-245e-7401-85ea-6a8962f0805f',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a8962f0805f","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50dec3442bae","remote_id":"01a22f0c-2470-7431-be10-9cb0af205e4c","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(93,'task.deleted','local','01a22f0c-245e-7401-85ea-6a8b41ecafec',1767225600000000,'{"id":"01a22f0c-245e-7401-85ea-6a8b41ecafec","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22f0c-2439-76d6-a944-50e009a32e3b","remote_id":"01a22f0c-2471-75d8-8034-372c1044ac3a","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
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
INSERT INTO "lane" VALUES('02f7735a74c184f2','{"backend_kind":"comfyui","node_classes":["01a22f0c-2439-76d6-a944-50c31b550326"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('13274112568f6bdb','{"backend_kind":"comfyui","node_classes":["01a22f0c-2439-76d6-a944-50c702a051bc"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('229052dfe12607f9','{"backend_kind":"comfyui","node_classes":["01a22f0c-2439-76d6-a944-50c1b3d277fb"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('2554c9faab91629a','{"backend_kind":"comfyui","node_classes":["01a22f0c-2439-76d6-a944-50d93d1d825f"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('2a62ddbfc97a2eb8','{"backend_kind":"comfyui","node_classes":["01a22f0c-2439-76d6-a944-50d33c284814"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('55468993985b53a1','{"backend_kind":"comfyui","node_classes":["01a22f0c-2439-76d6-a944-50cf0456b4ab"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('63e363cc92c911ed','{"backend_kind":"comfyui","node_classes":["01a22f0c-2439-76d6-a944-50c96e12b89f"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('645489a9c667b39c','{"backend_kind":"comfyui","node_classes":["01a22f0c-2439-76d6-a944-50bf42125486"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('6af89951652d7ac6','{"backend_kind":"comfyui","node_classes":["01a22f0c-2439-76d6-a944-50dbc2cb8362"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('6c1ce13c7099178a','{"backend_kind":"comfyui","node_classes":["01a22f0c-2439-76d6-a944-50bd84fd3c71"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('78c0adf967ceeef0','{"backend_kind":"comfyui","node_classes":["01a22f0c-2439-76d6-a944-50c53168d0e1"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('8bad9d451bbc2a02','{"backend_kind":"comfyui","node_classes":["01a22f0c-2439-76d6-a944-50d12ce11b83"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('8ed8c72a6adae205','{"backend_kind":"comfyui","node_classes":["01a22f0c-2439-76d6-a944-50cb71daf29d"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('b07ec66526b5d341','{"backend_kind":"comfyui","node_classes":["01a22f0c-2439-76d6-a944-50d7b3bf2812"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('b4e1af2144e9f1ac','{"backend_kind":"comfyui","node_classes":["01a22f0c-2439-76d6-a944-50cdb5681e14"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('be19d47d509a56c2','{"backend_kind":"comfyui","node_classes":["01a22f0c-2439-76d6-a944-50df56333c03"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('d683c06b62914d63','{"backend_kind":"comfyui","node_classes":["01a22f0c-2439-76d6-a944-50dd04aeef65"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('dff3378604a60dd2','{"backend_kind":"comfyui","node_classes":["01a22f0c-2439-76d6-a944-50d555945e8b"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('e7ea58c6bb25f4d3','{"backend_kind":"comfyui","node_classes":["01a22f0c-2439-76d6-a944-50e18a7ca47a"],"choices":[],"pin":null}',NULL,0);
CREATE TABLE lease (
	name TEXT NOT NULL, 
	owner TEXT, 
	epoch INTEGER DEFAULT '0' NOT NULL, 
	lease_until BIGINT, 
	CONSTRAINT lease_pk PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('backend:01a22f0c-2439-76d6-a944-50beba85356b','worker 01a22f0c-2439-76d6-a944-50beba85356b',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22f0c-2439-76d6-a944-50c0056b738c','worker 01a22f0c-2439-76d6-a944-50c0056b738c',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22f0c-2439-76d6-a944-50c2e0795c70','worker 01a22f0c-2439-76d6-a944-50c2e0795c70',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22f0c-2439-76d6-a944-50c4bd65c291','worker 01a22f0c-2439-76d6-a944-50c4bd65c291',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22f0c-2439-76d6-a944-50c6c4a4a628','worker 01a22f0c-2439-76d6-a944-50c6c4a4a628',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22f0c-2439-76d6-a944-50c84c895114','worker 01a22f0c-2439-76d6-a944-50c84c895114',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22f0c-2439-76d6-a944-50ca77e7e395','worker 01a22f0c-2439-76d6-a944-50ca77e7e395',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22f0c-2439-76d6-a944-50cc6ba37ce6','worker 01a22f0c-2439-76d6-a944-50cc6ba37ce6',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22f0c-2439-76d6-a944-50ce41327ae9','worker 01a22f0c-2439-76d6-a944-50ce41327ae9',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22f0c-2439-76d6-a944-50d00170c3df','worker 01a22f0c-2439-76d6-a944-50d00170c3df',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22f0c-2439-76d6-a944-50d245a4293b','worker 01a22f0c-2439-76d6-a944-50d245a4293b',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22f0c-2439-76d6-a944-50d4e543d0cf','worker 01a22f0c-2439-76d6-a944-50d4e543d0cf',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22f0c-2439-76d6-a944-50d689868cae','worker 01a22f0c-2439-76d6-a944-50d689868cae',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22f0c-2439-76d6-a944-50d8e1867dc5','worker 01a22f0c-2439-76d6-a944-50d8e1867dc5',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22f0c-2439-76d6-a944-50dadc591370','worker 01a22f0c-2439-76d6-a944-50dadc591370',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22f0c-2439-76d6-a944-50dcb5ccddb2','worker 01a22f0c-2439-76d6-a944-50dcb5ccddb2',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22f0c-2439-76d6-a944-50dec3442bae','worker 01a22f0c-2439-76d6-a944-50dec3442bae',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22f0c-2439-76d6-a944-50e009a32e3b','worker 01a22f0c-2439-76d6-a944-50e009a32e3b',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22f0c-2439-76d6-a944-50e20d01e5c2','worker 01a22f0c-2439-76d6-a944-50e20d01e5c2',1,1767225630000000);
CREATE TABLE litter (
	"key" TEXT NOT NULL, 
	look_at BIGINT NOT NULL, 
	doomed INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT litter_pk PRIMARY KEY ("key")
);
INSERT INTO "litter" VALUES('outputs/2026-12-01/01a22f0c-245e-7401-85ea-6a81cb5ff9c3_01a22f0c-246b-7182-b8ff-8e3ae61dd6c0/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-12-01/01a22f0c-245e-7401-85ea-6a8368206c69_01a22f0c-246b-7182-b8ff-8e3bb6899415/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-12-01/01a22f0c-245e-7401-85ea-6a8b41ecafec_01a22f0c-2471-75d8-8034-372c1044ac3a/',1767225600000000,0);
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
INSERT INTO "meta" VALUES('stream','1500fe1b-d227-4556-b598-1496402553b5');
INSERT INTO "meta" VALUES('installation','8b18b917-08df-4a96-be9e-474f6827d72e');
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
INSERT INTO "output" VALUES('01a22f0c-2498-71ca-9315-78df125b7398','local','01a22f0c-245e-7401-85ea-6a7f3024f509','01a22f0c-246b-7182-b8ff-8e3918f276ee','text_to_image',0,'1','apple.png','outputs/01a22f0c-2498-71ca-9315-78e0f045e592/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
INSERT INTO "output" VALUES('01a22f0c-2498-71ca-9315-78e109baeb5c','local','01a22f0c-245e-7401-85ea-6a8962f0805f','01a22f0c-2470-7431-be10-9cb0af205e4c','text_to_image',0,'1','apple.png','outputs/01a22f0c-2498-71ca-9315-78e2401359e9/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
CREATE TABLE pace (
	lane TEXT NOT NULL, 
	workflow TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	backend_id TEXT NOT NULL, 
	times TEXT NOT NULL, 
	measured_at BIGINT NOT NULL, 
	CONSTRAINT pace_pk PRIMARY KEY (lane, workflow, size, backend_id)
);
CREATE TABLE run_cost (
	backend_id TEXT NOT NULL, 
	remote_id TEXT NOT NULL, 
	user_id TEXT DEFAULT 'local' NOT NULL, 
	attempt_id TEXT NOT NULL, 
	task_id TEXT NOT NULL, 
	batch_id TEXT, 
	work TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	coins BIGINT, 
	money BIGINT, 
	currency TEXT, 
	third_party_money BIGINT, 
	seconds BIGINT, 
	CONSTRAINT run_cost_pk PRIMARY KEY (backend_id, remote_id)
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
INSERT INTO "serves" VALUES('01a22f0c-2439-76d6-a944-50beba85356b','6c1ce13c7099178a',1,NULL,0);
INSERT INTO "serves" VALUES('01a22f0c-2439-76d6-a944-50c0056b738c','645489a9c667b39c',1,NULL,0);
INSERT INTO "serves" VALUES('01a22f0c-2439-76d6-a944-50c2e0795c70','229052dfe12607f9',1,NULL,0);
INSERT INTO "serves" VALUES('01a22f0c-2439-76d6-a944-50c4bd65c291','02f7735a74c184f2',1,NULL,0);
INSERT INTO "serves" VALUES('01a22f0c-2439-76d6-a944-50c6c4a4a628','78c0adf967ceeef0',1,NULL,0);
INSERT INTO "serves" VALUES('01a22f0c-2439-76d6-a944-50c84c895114','13274112568f6bdb',1,NULL,0);
INSERT INTO "serves" VALUES('01a22f0c-2439-76d6-a944-50ca77e7e395','63e363cc92c911ed',1,NULL,0);
INSERT INTO "serves" VALUES('01a22f0c-2439-76d6-a944-50cc6ba37ce6','8ed8c72a6adae205',1,NULL,0);
INSERT INTO "serves" VALUES('01a22f0c-2439-76d6-a944-50ce41327ae9','b4e1af2144e9f1ac',1,NULL,0);
INSERT INTO "serves" VALUES('01a22f0c-2439-76d6-a944-50d00170c3df','55468993985b53a1',1,NULL,0);
INSERT INTO "serves" VALUES('01a22f0c-2439-76d6-a944-50d245a4293b','8bad9d451bbc2a02',1,NULL,0);
INSERT INTO "serves" VALUES('01a22f0c-2439-76d6-a944-50d4e543d0cf','2a62ddbfc97a2eb8',1,NULL,0);
INSERT INTO "serves" VALUES('01a22f0c-2439-76d6-a944-50d689868cae','dff3378604a60dd2',1,NULL,0);
INSERT INTO "serves" VALUES('01a22f0c-2439-76d6-a944-50d8e1867dc5','b07ec66526b5d341',1,NULL,0);
INSERT INTO "serves" VALUES('01a22f0c-2439-76d6-a944-50dadc591370','2554c9faab91629a',1,NULL,0);
INSERT INTO "serves" VALUES('01a22f0c-2439-76d6-a944-50dcb5ccddb2','6af89951652d7ac6',1,NULL,0);
INSERT INTO "serves" VALUES('01a22f0c-2439-76d6-a944-50dec3442bae','d683c06b62914d63',1,NULL,0);
INSERT INTO "serves" VALUES('01a22f0c-2439-76d6-a944-50e009a32e3b','be19d47d509a56c2',1,NULL,0);
INSERT INTO "serves" VALUES('01a22f0c-2439-76d6-a944-50e20d01e5c2','e7ea58c6bb25f4d3',1,NULL,0);
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
INSERT INTO "task" VALUES('01a22f0c-245e-7401-85ea-6a69ba4aa6a0','local',1,'text_to_image','apple','READY',NULL,0,1767225600000000,'6c1ce13c7099178a','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22f0c-245e-7401-85ea-6a6b6bac02da','local',1,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'645489a9c667b39c','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22f0c-245e-7401-85ea-6a6d44c98d78','local',2,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'229052dfe12607f9','text_to_image',1,'Text to image',1,0,'01a22f0c-2468-7324-96bf-7ed348945d7f','01a22f0c-2439-76d6-a944-50c2e0795c70',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22f0c-245e-7401-85ea-6a6fc0341f8d','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'02f7735a74c184f2','text_to_image',1,'Text to image',1,0,'01a22f0c-2469-748d-b8a0-b120c13cca22','01a22f0c-2439-76d6-a944-50c4bd65c291',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22f0c-245e-7401-85ea-6a71595a5775','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'78c0adf967ceeef0','text_to_image',1,'Text to image',1,0,'01a22f0c-246a-7225-b63f-f23ca6a76fef','01a22f0c-2439-76d6-a944-50c6c4a4a628',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22f0c-245e-7401-85ea-6a7351c10d6c','local',4,'text_to_image','apple','PENDING','stopping',0,1767225600000000,'13274112568f6bdb','text_to_image',1,'Text to image',1,0,'01a22f0c-246a-7225-b63f-f23d4ef75f48','01a22f0c-2439-76d6-a944-50c84c895114',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22f0c-245e-7401-85ea-6a7595cc67da','local',4,'text_to_image','apple','QUEUED','waiting',0,1767225600000000,'63e363cc92c911ed','text_to_image',1,'Text to image',1,0,'01a22f0c-246a-7225-b63f-f23ec9879482','01a22f0c-2439-76d6-a944-50ca77e7e395','01a22f0c-246a-7225-b63f-f23ec9879482',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22f0c-245e-7401-85ea-6a773ca74a6c','local',5,'text_to_image','apple','QUEUED','stopping',0,1767225600000000,'8ed8c72a6adae205','text_to_image',1,'Text to image',1,0,'01a22f0c-246a-7225-b63f-f23f466d4b48','01a22f0c-2439-76d6-a944-50cc6ba37ce6','01a22f0c-246a-7225-b63f-f23f466d4b48',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22f0c-245e-7401-85ea-6a79c7535c78','local',5,'text_to_image','apple','RUNNING','executing',0,1767225600000000,'b4e1af2144e9f1ac','text_to_image',1,'Text to image',1,0,'01a22f0c-246a-7225-b63f-f240d0d4f18a','01a22f0c-2439-76d6-a944-50ce41327ae9','01a22f0c-246a-7225-b63f-f240d0d4f18a',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22f0c-245e-7401-85ea-6a7ba1c214c2','local',6,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'55468993985b53a1','text_to_image',1,'Text to image',1,0,'01a22f0c-246a-7225-b63f-f2414b14ed54','01a22f0c-2439-76d6-a944-50d00170c3df','01a22f0c-246a-7225-b63f-f2414b14ed54',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22f0c-245e-7401-85ea-6a7dda518683','local',4,'text_to_image','apple','RETRYING',NULL,0,1767225600000000,'8bad9d451bbc2a02','text_to_image',1,'Text to image',1,0,NULL,'01a22f0c-2439-76d6-a944-50d245a4293b',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,1767225660000000,NULL,NULL,1,0,1,0,0,0,0,NULL,'{"code":"backend_unreachable","arguments":{},"raw":null}','{"code":"backend_unreachable","arguments":{},"raw":null}','{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22f0c-245e-7401-85ea-6a7f3024f509','local',6,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'2a62ddbfc97a2eb8','text_to_image',1,'Text to image',1,0,NULL,'01a22f0c-2439-76d6-a944-50d4e543d0cf','01a22f0c-246b-7182-b8ff-8e3918f276ee',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22f0c-245e-7401-85ea-6a81cb5ff9c3','local',6,'text_to_image','apple','FAILED',NULL,0,1767225600000000,'dff3378604a60dd2','text_to_image',1,'Text to image',1,0,NULL,'01a22f0c-2439-76d6-a944-50d689868cae','01a22f0c-246b-7182-b8ff-8e3ae61dd6c0',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,'{"code":"node_failed","arguments":{},"raw":"boom"}','{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22f0c-245e-7401-85ea-6a8368206c69','local',7,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'b07ec66526b5d341','text_to_image',1,'Text to image',1,0,NULL,'01a22f0c-2439-76d6-a944-50d8e1867dc5','01a22f0c-246b-7182-b8ff-8e3bb6899415',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22f0c-245e-7401-85ea-6a8528332ad9','local',3,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'2554c9faab91629a','text_to_image',1,'Text to image',1,0,NULL,'01a22f0c-2439-76d6-a944-50dadc591370',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22f0c-245e-7401-85ea-6a872888875f','local',4,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'6af89951652d7ac6','text_to_image',1,'Text to image',1,0,NULL,'01a22f0c-2439-76d6-a944-50dcb5ccddb2',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,1767225600000000);
INSERT INTO "task" VALUES('01a22f0c-245e-7401-85ea-6a8962f0805f','local',7,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'d683c06b62914d63','text_to_image',1,'Text to image',1,0,NULL,'01a22f0c-2439-76d6-a944-50dec3442bae','01a22f0c-2470-7431-be10-9cb0af205e4c',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22f0c-245e-7401-85ea-6a8b41ecafec','local',8,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'be19d47d509a56c2','text_to_image',1,'Text to image',1,0,NULL,'01a22f0c-2439-76d6-a944-50e009a32e3b','01a22f0c-2471-75d8-8034-372c1044ac3a',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22f0c-245e-7401-85ea-6a8d66cc888f','local',7,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'e7ea58c6bb25f4d3','text_to_image',1,'Text to image',1,0,'01a22f0c-2471-75d8-8034-372de10f6b69','01a22f0c-2439-76d6-a944-50e20d01e5c2','01a22f0c-2471-75d8-8034-372de10f6b69',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
CREATE TABLE task_body (
	task_id TEXT NOT NULL, 
	params TEXT NOT NULL, 
	graph TEXT NOT NULL, base_id TEXT, leaves TEXT, 
	CONSTRAINT task_body_pk PRIMARY KEY (task_id)
);
INSERT INTO "task_body" VALUES('01a22f0c-245e-7401-85ea-6a69ba4aa6a0','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22f0c-245e-7401-85ea-6a6b6bac02da','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22f0c-245e-7401-85ea-6a6d44c98d78','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22f0c-245e-7401-85ea-6a6fc0341f8d','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22f0c-245e-7401-85ea-6a71595a5775','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22f0c-245e-7401-85ea-6a7351c10d6c','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22f0c-245e-7401-85ea-6a7595cc67da','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22f0c-245e-7401-85ea-6a773ca74a6c','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22f0c-245e-7401-85ea-6a79c7535c78','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22f0c-245e-7401-85ea-6a7ba1c214c2','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22f0c-245e-7401-85ea-6a7dda518683','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22f0c-245e-7401-85ea-6a7f3024f509','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22f0c-245e-7401-85ea-6a81cb5ff9c3','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22f0c-245e-7401-85ea-6a8368206c69','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22f0c-245e-7401-85ea-6a8528332ad9','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22f0c-245e-7401-85ea-6a872888875f','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22f0c-245e-7401-85ea-6a8962f0805f','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22f0c-245e-7401-85ea-6a8b41ecafec','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22f0c-245e-7401-85ea-6a8d66cc888f','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
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
INSERT INTO "task_input" VALUES('01a22f0c-245e-7401-85ea-6a69ba4aa6a0',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22f0c-245e-7401-85ea-6a6b6bac02da',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22f0c-245e-7401-85ea-6a6d44c98d78',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22f0c-245e-7401-85ea-6a6fc0341f8d',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22f0c-245e-7401-85ea-6a71595a5775',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22f0c-245e-7401-85ea-6a7351c10d6c',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22f0c-245e-7401-85ea-6a7595cc67da',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22f0c-245e-7401-85ea-6a773ca74a6c',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22f0c-245e-7401-85ea-6a79c7535c78',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22f0c-245e-7401-85ea-6a7ba1c214c2',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22f0c-245e-7401-85ea-6a7dda518683',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22f0c-245e-7401-85ea-6a7f3024f509',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22f0c-245e-7401-85ea-6a81cb5ff9c3',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22f0c-245e-7401-85ea-6a8368206c69',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22f0c-245e-7401-85ea-6a8528332ad9',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22f0c-245e-7401-85ea-6a872888875f',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22f0c-245e-7401-85ea-6a8962f0805f',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22f0c-245e-7401-85ea-6a8b41ecafec',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22f0c-245e-7401-85ea-6a8d66cc888f',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
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
INSERT INTO "waiting" VALUES('02f7735a74c184f2',0,0,0);
INSERT INTO "waiting" VALUES('13274112568f6bdb',0,0,0);
INSERT INTO "waiting" VALUES('229052dfe12607f9',0,0,0);
INSERT INTO "waiting" VALUES('2554c9faab91629a',0,0,0);
INSERT INTO "waiting" VALUES('2a62ddbfc97a2eb8',0,0,0);
INSERT INTO "waiting" VALUES('55468993985b53a1',0,0,0);
INSERT INTO "waiting" VALUES('63e363cc92c911ed',0,0,0);
INSERT INTO "waiting" VALUES('645489a9c667b39c',0,0,1);
INSERT INTO "waiting" VALUES('6af89951652d7ac6',0,0,1);
INSERT INTO "waiting" VALUES('78c0adf967ceeef0',0,0,0);
INSERT INTO "waiting" VALUES('8bad9d451bbc2a02',0,0,0);
INSERT INTO "waiting" VALUES('8ed8c72a6adae205',0,0,0);
INSERT INTO "waiting" VALUES('b07ec66526b5d341',0,0,0);
INSERT INTO "waiting" VALUES('b4e1af2144e9f1ac',0,0,0);
INSERT INTO "waiting" VALUES('be19d47d509a56c2',0,0,0);
INSERT INTO "waiting" VALUES('d683c06b62914d63',0,0,0);
INSERT INTO "waiting" VALUES('dff3378604a60dd2',0,0,0);
INSERT INTO "waiting" VALUES('e7ea58c6bb25f4d3',0,0,0);
CREATE TABLE workflow (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	origin TEXT, 
	created_at BIGINT NOT NULL, 
	updated_at BIGINT NOT NULL, 
	archived_at BIGINT, 
	CONSTRAINT workflow_pk PRIMARY KEY (id)
);
CREATE TABLE workflow_version (
	workflow_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	document TEXT NOT NULL, 
	node_count INTEGER NOT NULL, 
	sha TEXT NOT NULL, 
	origin TEXT, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT workflow_version_pk PRIMARY KEY (workflow_id, version)
);
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
CREATE INDEX run_cost_of_task ON run_cost (task_id);
CREATE INDEX run_cost_of_work ON run_cost (work, at);
CREATE INDEX run_cost_at ON run_cost (at, backend_id);
CREATE INDEX run_cost_of_batch ON run_cost (batch_id, backend_id) WHERE batch_id IS NOT NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('event',93);
COMMIT;
