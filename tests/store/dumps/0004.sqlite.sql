BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
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
	left_there TEXT, resumed_at BIGINT, crashes INTEGER DEFAULT '0' NOT NULL, crashed_at BIGINT, 
	CONSTRAINT attempt_pk PRIMARY KEY (id), 
	CONSTRAINT closed_with_an_outcome CHECK ((closed_at IS NULL) = (outcome IS NULL))
);
INSERT INTO "attempt" VALUES('01a22c02-db4f-7052-9449-3153fd40bf27','01a22c02-db45-70ed-b5b9-8172b959d22e',1,'01a22c02-db08-70c7-b84b-f40df9577b0d','2edb925751ca6f49',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c02-db58-7058-870c-ad7b4892efea','01a22c02-db45-70ed-b5b9-81749298cb05',1,'01a22c02-db08-70c7-b84b-f40ff526b556','b188fca71f914f42',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c02-db59-7377-9f36-1a177a0aeb1c','01a22c02-db45-70ed-b5b9-817664d45030',1,'01a22c02-db08-70c7-b84b-f4115efa64c8','18913a43b0ea7b2a',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c02-db59-7377-9f36-1a18c49f07f2','01a22c02-db45-70ed-b5b9-81784e723577',1,'01a22c02-db08-70c7-b84b-f413e8832ade','915f53d6cdb0bd1a',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c02-db59-7377-9f36-1a19dfcba095','01a22c02-db45-70ed-b5b9-817a5fb9bb2e',1,'01a22c02-db08-70c7-b84b-f415aaaa330d','e401621b5dccbc8a',1767225600000000,1767225600000000,1767225600000000,'01a22c02-db59-7377-9f36-1a19dfcba095',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c02-db59-7377-9f36-1a1adabec313','01a22c02-db45-70ed-b5b9-817c2fecce66',1,'01a22c02-db08-70c7-b84b-f417e8882246','38a466e69fa6e66a',1767225600000000,1767225600000000,1767225600000000,'01a22c02-db59-7377-9f36-1a1adabec313',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c02-db59-7377-9f36-1a1b3d9414fa','01a22c02-db45-70ed-b5b9-817eb213434b',1,'01a22c02-db08-70c7-b84b-f419105de498','83271a6610c21518',1767225600000000,1767225600000000,1767225600000000,'01a22c02-db59-7377-9f36-1a1b3d9414fa',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c02-db59-7377-9f36-1a1c3b3b343c','01a22c02-db45-70ed-b5b9-8180f2744d53',1,'01a22c02-db08-70c7-b84b-f41bedc9739c','b2e115f9e9f9d06f',1767225600000000,1767225600000000,1767225600000000,'01a22c02-db59-7377-9f36-1a1c3b3b343c',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c02-db59-7377-9f36-1a1d5cb8987b','01a22c02-db45-70ed-b5b9-81822277dc6f',1,'01a22c02-db08-70c7-b84b-f41d90e86748','ed8bde37cee22b54',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'not_sent','{"code":"backend_unreachable","arguments":{},"raw":null}',0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c02-db5a-717a-a09f-f3fb55045eb0','01a22c02-db45-70ed-b5b9-8184571f2675',1,'01a22c02-db08-70c7-b84b-f41f9274f46f','6eb0292e588e23c4',1767225600000000,1767225600000000,1767225600000000,'01a22c02-db5a-717a-a09f-f3fb55045eb0',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c02-db5a-717a-a09f-f3fc72e80bc2','01a22c02-db45-70ed-b5b9-81864b8b72a2',1,'01a22c02-db08-70c7-b84b-f42113129de4','fa47c4fea8c90252',1767225600000000,1767225600000000,1767225600000000,'01a22c02-db5a-717a-a09f-f3fc72e80bc2',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'failed','{"code":"node_failed","arguments":{},"raw":"boom"}',0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c02-db5a-717a-a09f-f3fd7621b840','01a22c02-db45-70ed-b5b9-8188fbab80dc',1,'01a22c02-db08-70c7-b84b-f423fbfaef4b','d84321fd1f3643ba',1767225600000000,1767225600000000,1767225600000000,'01a22c02-db5a-717a-a09f-f3fd7621b840',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c02-db5a-717a-a09f-f3fed72709bc','01a22c02-db45-70ed-b5b9-818a5a1668af',1,'01a22c02-db08-70c7-b84b-f425b0251b46','162aa42fcc956642',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c02-db5a-717a-a09f-f3ffe498cb0a','01a22c02-db45-70ed-b5b9-818c3c55e3c8',1,'01a22c02-db08-70c7-b84b-f4277a2215bb','c96d1682ab78fde0',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c02-db5a-717a-a09f-f400da88a447','01a22c02-db45-70ed-b5b9-818ed7d52e45',1,'01a22c02-db08-70c7-b84b-f4299ee88e02','07a5e32a11dc5fcb',1767225600000000,1767225600000000,1767225600000000,'01a22c02-db5a-717a-a09f-f400da88a447',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c02-db5a-717a-a09f-f40117250576','01a22c02-db45-70ed-b5b9-81909ce58910',1,'01a22c02-db08-70c7-b84b-f42b73c81714','80c4d3da48f33a3a',1767225600000000,1767225600000000,1767225600000000,'01a22c02-db5a-717a-a09f-f40117250576',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c02-db5a-717a-a09f-f40204b78e2f','01a22c02-db45-70ed-b5b9-819255ce233a',1,'01a22c02-db08-70c7-b84b-f42d2ebe4174','39d79bffb2433f5a',1767225600000000,1767225600000000,1767225600000000,'01a22c02-db5a-717a-a09f-f40204b78e2f',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
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
INSERT INTO "backend" VALUES('01a22c02-db04-71ad-a357-9f7f6528d0e5','01a22c02-db04-71ad-a357-9f7f6528d0e5','comfyui','http://01a22c02-db04-71ad-a357-9f7f6528d0e5:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c02-db08-70c7-b84b-f40b5d3d46c0','01a22c02-db08-70c7-b84b-f40b5d3d46c0','comfyui','http://01a22c02-db08-70c7-b84b-f40b5d3d46c0:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c02-db08-70c7-b84b-f40df9577b0d','01a22c02-db08-70c7-b84b-f40df9577b0d','comfyui','http://01a22c02-db08-70c7-b84b-f40df9577b0d:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c02-db08-70c7-b84b-f40ff526b556','01a22c02-db08-70c7-b84b-f40ff526b556','comfyui','http://01a22c02-db08-70c7-b84b-f40ff526b556:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c02-db08-70c7-b84b-f4115efa64c8','01a22c02-db08-70c7-b84b-f4115efa64c8','comfyui','http://01a22c02-db08-70c7-b84b-f4115efa64c8:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c02-db08-70c7-b84b-f413e8832ade','01a22c02-db08-70c7-b84b-f413e8832ade','comfyui','http://01a22c02-db08-70c7-b84b-f413e8832ade:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c02-db08-70c7-b84b-f415aaaa330d','01a22c02-db08-70c7-b84b-f415aaaa330d','comfyui','http://01a22c02-db08-70c7-b84b-f415aaaa330d:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c02-db08-70c7-b84b-f417e8882246','01a22c02-db08-70c7-b84b-f417e8882246','comfyui','http://01a22c02-db08-70c7-b84b-f417e8882246:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c02-db08-70c7-b84b-f419105de498','01a22c02-db08-70c7-b84b-f419105de498','comfyui','http://01a22c02-db08-70c7-b84b-f419105de498:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c02-db08-70c7-b84b-f41bedc9739c','01a22c02-db08-70c7-b84b-f41bedc9739c','comfyui','http://01a22c02-db08-70c7-b84b-f41bedc9739c:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c02-db08-70c7-b84b-f41d90e86748','01a22c02-db08-70c7-b84b-f41d90e86748','comfyui','http://01a22c02-db08-70c7-b84b-f41d90e86748:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,1);
INSERT INTO "backend" VALUES('01a22c02-db08-70c7-b84b-f41f9274f46f','01a22c02-db08-70c7-b84b-f41f9274f46f','comfyui','http://01a22c02-db08-70c7-b84b-f41f9274f46f:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c02-db08-70c7-b84b-f42113129de4','01a22c02-db08-70c7-b84b-f42113129de4','comfyui','http://01a22c02-db08-70c7-b84b-f42113129de4:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c02-db08-70c7-b84b-f423fbfaef4b','01a22c02-db08-70c7-b84b-f423fbfaef4b','comfyui','http://01a22c02-db08-70c7-b84b-f423fbfaef4b:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c02-db08-70c7-b84b-f425b0251b46','01a22c02-db08-70c7-b84b-f425b0251b46','comfyui','http://01a22c02-db08-70c7-b84b-f425b0251b46:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c02-db08-70c7-b84b-f4277a2215bb','01a22c02-db08-70c7-b84b-f4277a2215bb','comfyui','http://01a22c02-db08-70c7-b84b-f4277a2215bb:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c02-db08-70c7-b84b-f4299ee88e02','01a22c02-db08-70c7-b84b-f4299ee88e02','comfyui','http://01a22c02-db08-70c7-b84b-f4299ee88e02:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c02-db08-70c7-b84b-f42b73c81714','01a22c02-db08-70c7-b84b-f42b73c81714','comfyui','http://01a22c02-db08-70c7-b84b-f42b73c81714:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c02-db08-70c7-b84b-f42d2ebe4174','01a22c02-db08-70c7-b84b-f42d2ebe4174','comfyui','http://01a22c02-db08-70c7-b84b-f42d2ebe4174:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
CREATE TABLE backend_catalog (
	backend_id TEXT NOT NULL, 
	catalog TEXT NOT NULL, 
	CONSTRAINT backend_catalog_pk PRIMARY KEY (backend_id)
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
INSERT INTO "event" VALUES(1,'backend.updated','','01a22c02-db04-71ad-a357-9f7f6528d0e5',1767225600000000,'{"id":"01a22c02-db04-71ad-a357-9f7f6528d0e5","name":"01a22c02-db04-71ad-a357-9f7f6528d0e5","state":"new"}');
INSERT INTO "event" VALUES(2,'backend.updated','','01a22c02-db08-70c7-b84b-f40b5d3d46c0',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f40b5d3d46c0","name":"01a22c02-db08-70c7-b84b-f40b5d3d46c0","state":"new"}');
INSERT INTO "event" VALUES(3,'backend.updated','','01a22c02-db08-70c7-b84b-f40df9577b0d',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f40df9577b0d","name":"01a22c02-db08-70c7-b84b-f40df9577b0d","state":"new"}');
INSERT INTO "event" VALUES(4,'backend.updated','','01a22c02-db08-70c7-b84b-f40ff526b556',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f40ff526b556","name":"01a22c02-db08-70c7-b84b-f40ff526b556","state":"new"}');
INSERT INTO "event" VALUES(5,'backend.updated','','01a22c02-db08-70c7-b84b-f4115efa64c8',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f4115efa64c8","name":"01a22c02-db08-70c7-b84b-f4115efa64c8","state":"new"}');
INSERT INTO "event" VALUES(6,'backend.updated','','01a22c02-db08-70c7-b84b-f413e8832ade',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f413e8832ade","name":"01a22c02-db08-70c7-b84b-f413e8832ade","state":"new"}');
INSERT INTO "event" VALUES(7,'backend.updated','','01a22c02-db08-70c7-b84b-f415aaaa330d',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f415aaaa330d","name":"01a22c02-db08-70c7-b84b-f415aaaa330d","state":"new"}');
INSERT INTO "event" VALUES(8,'backend.updated','','01a22c02-db08-70c7-b84b-f417e8882246',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f417e8882246","name":"01a22c02-db08-70c7-b84b-f417e8882246","state":"new"}');
INSERT INTO "event" VALUES(9,'backend.updated','','01a22c02-db08-70c7-b84b-f419105de498',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f419105de498","name":"01a22c02-db08-70c7-b84b-f419105de498","state":"new"}');
INSERT INTO "event" VALUES(10,'backend.updated','','01a22c02-db08-70c7-b84b-f41bedc9739c',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f41bedc9739c","name":"01a22c02-db08-70c7-b84b-f41bedc9739c","state":"new"}');
INSERT INTO "event" VALUES(11,'backend.updated','','01a22c02-db08-70c7-b84b-f41d90e86748',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f41d90e86748","name":"01a22c02-db08-70c7-b84b-f41d90e86748","state":"new"}');
INSERT INTO "event" VALUES(12,'backend.updated','','01a22c02-db08-70c7-b84b-f41f9274f46f',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f41f9274f46f","name":"01a22c02-db08-70c7-b84b-f41f9274f46f","state":"new"}');
INSERT INTO "event" VALUES(13,'backend.updated','','01a22c02-db08-70c7-b84b-f42113129de4',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f42113129de4","name":"01a22c02-db08-70c7-b84b-f42113129de4","state":"new"}');
INSERT INTO "event" VALUES(14,'backend.updated','','01a22c02-db08-70c7-b84b-f423fbfaef4b',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f423fbfaef4b","name":"01a22c02-db08-70c7-b84b-f423fbfaef4b","state":"new"}');
INSERT INTO "event" VALUES(15,'backend.updated','','01a22c02-db08-70c7-b84b-f425b0251b46',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f425b0251b46","name":"01a22c02-db08-70c7-b84b-f425b0251b46","state":"new"}');
INSERT INTO "event" VALUES(16,'backend.updated','','01a22c02-db08-70c7-b84b-f4277a2215bb',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f4277a2215bb","name":"01a22c02-db08-70c7-b84b-f4277a2215bb","state":"new"}');
INSERT INTO "event" VALUES(17,'backend.updated','','01a22c02-db08-70c7-b84b-f4299ee88e02',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f4299ee88e02","name":"01a22c02-db08-70c7-b84b-f4299ee88e02","state":"new"}');
INSERT INTO "event" VALUES(18,'backend.updated','','01a22c02-db08-70c7-b84b-f42b73c81714',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f42b73c81714","name":"01a22c02-db08-70c7-b84b-f42b73c81714","state":"new"}');
INSERT INTO "event" VALUES(19,'backend.updated','','01a22c02-db08-70c7-b84b-f42d2ebe4174',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f42d2ebe4174","name":"01a22c02-db08-70c7-b84b-f42d2ebe4174","state":"new"}');
INSERT INTO "event" VALUES(20,'backend.updated','','01a22c02-db04-71ad-a357-9f7f6528d0e5',1767225600000000,'{"id":"01a22c02-db04-71ad-a357-9f7f6528d0e5","name":"01a22c02-db04-71ad-a357-9f7f6528d0e5","state":"ready","reason":null}');
INSERT INTO "event" VALUES(21,'backend.updated','','01a22c02-db08-70c7-b84b-f40b5d3d46c0',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f40b5d3d46c0","name":"01a22c02-db08-70c7-b84b-f40b5d3d46c0","state":"ready","reason":null}');
INSERT INTO "event" VALUES(22,'backend.updated','','01a22c02-db08-70c7-b84b-f40df9577b0d',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f40df9577b0d","name":"01a22c02-db08-70c7-b84b-f40df9577b0d","state":"ready","reason":null}');
INSERT INTO "event" VALUES(23,'backend.updated','','01a22c02-db08-70c7-b84b-f40ff526b556',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f40ff526b556","name":"01a22c02-db08-70c7-b84b-f40ff526b556","state":"ready","reason":null}');
INSERT INTO "event" VALUES(24,'backend.updated','','01a22c02-db08-70c7-b84b-f4115efa64c8',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f4115efa64c8","name":"01a22c02-db08-70c7-b84b-f4115efa64c8","state":"ready","reason":null}');
INSERT INTO "event" VALUES(25,'backend.updated','','01a22c02-db08-70c7-b84b-f413e8832ade',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f413e8832ade","name":"01a22c02-db08-70c7-b84b-f413e8832ade","state":"ready","reason":null}');
INSERT INTO "event" VALUES(26,'backend.updated','','01a22c02-db08-70c7-b84b-f415aaaa330d',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f415aaaa330d","name":"01a22c02-db08-70c7-b84b-f415aaaa330d","state":"ready","reason":null}');
INSERT INTO "event" VALUES(27,'backend.updated','','01a22c02-db08-70c7-b84b-f417e8882246',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f417e8882246","name":"01a22c02-db08-70c7-b84b-f417e8882246","state":"ready","reason":null}');
INSERT INTO "event" VALUES(28,'backend.updated','','01a22c02-db08-70c7-b84b-f419105de498',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f419105de498","name":"01a22c02-db08-70c7-b84b-f419105de498","state":"ready","reason":null}');
INSERT INTO "event" VALUES(29,'backend.updated','','01a22c02-db08-70c7-b84b-f41bedc9739c',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f41bedc9739c","name":"01a22c02-db08-70c7-b84b-f41bedc9739c","state":"ready","reason":null}');
INSERT INTO "event" VALUES(30,'backend.updated','','01a22c02-db08-70c7-b84b-f41d90e86748',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f41d90e86748","name":"01a22c02-db08-70c7-b84b-f41d90e86748","state":"ready","reason":null}');
INSERT INTO "event" VALUES(31,'backend.updated','','01a22c02-db08-70c7-b84b-f41f9274f46f',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f41f9274f46f","name":"01a22c02-db08-70c7-b84b-f41f9274f46f","state":"ready","reason":null}');
INSERT INTO "event" VALUES(32,'backend.updated','','01a22c02-db08-70c7-b84b-f42113129de4',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f42113129de4","name":"01a22c02-db08-70c7-b84b-f42113129de4","state":"ready","reason":null}');
INSERT INTO "event" VALUES(33,'backend.updated','','01a22c02-db08-70c7-b84b-f423fbfaef4b',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f423fbfaef4b","name":"01a22c02-db08-70c7-b84b-f423fbfaef4b","state":"ready","reason":null}');
INSERT INTO "event" VALUES(34,'backend.updated','','01a22c02-db08-70c7-b84b-f425b0251b46',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f425b0251b46","name":"01a22c02-db08-70c7-b84b-f425b0251b46","state":"ready","reason":null}');
INSERT INTO "event" VALUES(35,'backend.updated','','01a22c02-db08-70c7-b84b-f4277a2215bb',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f4277a2215bb","name":"01a22c02-db08-70c7-b84b-f4277a2215bb","state":"ready","reason":null}');
INSERT INTO "event" VALUES(36,'backend.updated','','01a22c02-db08-70c7-b84b-f4299ee88e02',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f4299ee88e02","name":"01a22c02-db08-70c7-b84b-f4299ee88e02","state":"ready","reason":null}');
INSERT INTO "event" VALUES(37,'backend.updated','','01a22c02-db08-70c7-b84b-f42b73c81714',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f42b73c81714","name":"01a22c02-db08-70c7-b84b-f42b73c81714","state":"ready","reason":null}');
INSERT INTO "event" VALUES(38,'backend.updated','','01a22c02-db08-70c7-b84b-f42d2ebe4174',1767225600000000,'{"id":"01a22c02-db08-70c7-b84b-f42d2ebe4174","name":"01a22c02-db08-70c7-b84b-f42d2ebe4174","state":"ready","reason":null}');
INSERT INTO "event" VALUES(39,'task.created','local','01a22c02-db45-70ed-b5b9-816e6b8dbad0',1767225600000000,'{"version":1,"id":"01a22c02-db45-70ed-b5b9-816e6b8dbad0","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(40,'task.created','local','01a22c02-db45-70ed-b5b9-81708081d167',1767225600000000,'{"version":1,"id":"01a22c02-db45-70ed-b5b9-81708081d167","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(41,'task.created','local','01a22c02-db45-70ed-b5b9-8172b959d22e',1767225600000000,'{"version":1,"id":"01a22c02-db45-70ed-b5b9-8172b959d22e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(42,'task.created','local','01a22c02-db45-70ed-b5b9-81749298cb05',1767225600000000,'{"version":1,"id":"01a22c02-db45-70ed-b5b9-81749298cb05","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(43,'task.created','local','01a22c02-db45-70ed-b5b9-817664d45030',1767225600000000,'{"version":1,"id":"01a22c02-db45-70ed-b5b9-817664d45030","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(44,'task.created','local','01a22c02-db45-70ed-b5b9-81784e723577',1767225600000000,'{"version":1,"id":"01a22c02-db45-70ed-b5b9-81784e723577","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(45,'task.created','local','01a22c02-db45-70ed-b5b9-817a5fb9bb2e',1767225600000000,'{"version":1,"id":"01a22c02-db45-70ed-b5b9-817a5fb9bb2e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(46,'task.created','local','01a22c02-db45-70ed-b5b9-817c2fecce66',1767225600000000,'{"version":1,"id":"01a22c02-db45-70ed-b5b9-817c2fecce66","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(47,'task.created','local','01a22c02-db45-70ed-b5b9-817eb213434b',1767225600000000,'{"version":1,"id":"01a22c02-db45-70ed-b5b9-817eb213434b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(48,'task.created','local','01a22c02-db45-70ed-b5b9-8180f2744d53',1767225600000000,'{"version":1,"id":"01a22c02-db45-70ed-b5b9-8180f2744d53","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(49,'task.created','local','01a22c02-db45-70ed-b5b9-81822277dc6f',1767225600000000,'{"version":1,"id":"01a22c02-db45-70ed-b5b9-81822277dc6f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(50,'task.created','local','01a22c02-db45-70ed-b5b9-8184571f2675',1767225600000000,'{"version":1,"id":"01a22c02-db45-70ed-b5b9-8184571f2675","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(51,'task.created','local','01a22c02-db45-70ed-b5b9-81864b8b72a2',1767225600000000,'{"version":1,"id":"01a22c02-db45-70ed-b5b9-81864b8b72a2","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(52,'task.created','local','01a22c02-db45-70ed-b5b9-8188fbab80dc',1767225600000000,'{"version":1,"id":"01a22c02-db45-70ed-b5b9-8188fbab80dc","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(53,'task.created','local','01a22c02-db45-70ed-b5b9-818a5a1668af',1767225600000000,'{"version":1,"id":"01a22c02-db45-70ed-b5b9-818a5a1668af","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(54,'task.created','local','01a22c02-db45-70ed-b5b9-818c3c55e3c8',1767225600000000,'{"version":1,"id":"01a22c02-db45-70ed-b5b9-818c3c55e3c8","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(55,'task.created','local','01a22c02-db45-70ed-b5b9-818ed7d52e45',1767225600000000,'{"version":1,"id":"01a22c02-db45-70ed-b5b9-818ed7d52e45","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(56,'task.created','local','01a22c02-db45-70ed-b5b9-81909ce58910',1767225600000000,'{"version":1,"id":"01a22c02-db45-70ed-b5b9-81909ce58910","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(57,'task.created','local','01a22c02-db45-70ed-b5b9-819255ce233a',1767225600000000,'{"version":1,"id":"01a22c02-db45-70ed-b5b9-819255ce233a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(58,'task.updated','local','01a22c02-db45-70ed-b5b9-818a5a1668af',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-818a5a1668af","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f425b0251b46","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(59,'task.updated','local','01a22c02-db45-70ed-b5b9-818c3c55e3c8',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-818c3c55e3c8","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f4277a2215bb","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(60,'task.updated','local','01a22c02-db45-70ed-b5b9-81784e723577',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-81784e723577","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f413e8832ade","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(61,'task.updated','local','01a22c02-db45-70ed-b5b9-817a5fb9bb2e',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-817a5fb9bb2e","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f415aaaa330d","remote_id":"01a22c02-db59-7377-9f36-1a19dfcba095","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(62,'task.updated','local','01a22c02-db45-70ed-b5b9-817c2fecce66',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-817c2fecce66","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f417e8882246","remote_id":"01a22c02-db59-7377-9f36-1a1adabec313","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(63,'task.updated','local','01a22c02-db45-70ed-b5b9-817eb213434b',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-817eb213434b","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f419105de498","remote_id":"01a22c02-db59-7377-9f36-1a1b3d9414fa","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(64,'task.updated','local','01a22c02-db45-70ed-b5b9-8180f2744d53',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-8180f2744d53","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f41bedc9739c","remote_id":"01a22c02-db59-7377-9f36-1a1c3b3b343c","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(65,'task.updated','local','01a22c02-db45-70ed-b5b9-8184571f2675',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-8184571f2675","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f41f9274f46f","remote_id":"01a22c02-db5a-717a-a09f-f3fb55045eb0","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(66,'task.updated','local','01a22c02-db45-70ed-b5b9-81864b8b72a2',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-81864b8b72a2","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f42113129de4","remote_id":"01a22c02-db5a-717a-a09f-f3fc72e80bc2","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(67,'task.updated','local','01a22c02-db45-70ed-b5b9-8188fbab80dc',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-8188fbab80dc","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f423fbfaef4b","remote_id":"01a22c02-db5a-717a-a09f-f3fd7621b840","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(68,'task.updated','local','01a22c02-db45-70ed-b5b9-818ed7d52e45',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-818ed7d52e45","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f4299ee88e02","remote_id":"01a22c02-db5a-717a-a09f-f400da88a447","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(69,'task.updated','local','01a22c02-db45-70ed-b5b9-81909ce58910',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-81909ce58910","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f42b73c81714","remote_id":"01a22c02-db5a-717a-a09f-f40117250576","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(70,'task.updated','local','01a22c02-db45-70ed-b5b9-819255ce233a',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-819255ce233a","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f42d2ebe4174","remote_id":"01a22c02-db5a-717a-a09f-f40204b78e2f","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(71,'task.updated','local','01a22c02-db45-70ed-b5b9-81822277dc6f',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-81822277dc6f","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f41d90e86748","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO "event" VALUES(72,'task.updated','local','01a22c02-db45-70ed-b5b9-818c3c55e3c8',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-818c3c55e3c8","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f4277a2215bb","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(73,'task.updated','local','01a22c02-db45-70ed-b5b9-817c2fecce66',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-817c2fecce66","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f417e8882246","remote_id":"01a22c02-db59-7377-9f36-1a1adabec313","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(74,'task.updated','local','01a22c02-db45-70ed-b5b9-817eb213434b',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-817eb213434b","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f419105de498","remote_id":"01a22c02-db59-7377-9f36-1a1b3d9414fa","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(75,'task.updated','local','01a22c02-db45-70ed-b5b9-8180f2744d53',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-8180f2744d53","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f41bedc9739c","remote_id":"01a22c02-db59-7377-9f36-1a1c3b3b343c","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(76,'task.updated','local','01a22c02-db45-70ed-b5b9-8184571f2675',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-8184571f2675","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f41f9274f46f","remote_id":"01a22c02-db5a-717a-a09f-f3fb55045eb0","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(77,'task.updated','local','01a22c02-db45-70ed-b5b9-81864b8b72a2',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-81864b8b72a2","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f42113129de4","remote_id":"01a22c02-db5a-717a-a09f-f3fc72e80bc2","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(78,'task.updated','local','01a22c02-db45-70ed-b5b9-8188fbab80dc',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-8188fbab80dc","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f423fbfaef4b","remote_id":"01a22c02-db5a-717a-a09f-f3fd7621b840","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(79,'task.updated','local','01a22c02-db45-70ed-b5b9-818ed7d52e45',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-818ed7d52e45","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f4299ee88e02","remote_id":"01a22c02-db5a-717a-a09f-f400da88a447","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(80,'task.updated','local','01a22c02-db45-70ed-b5b9-81909ce58910',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-81909ce58910","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f42b73c81714","remote_id":"01a22c02-db5a-717a-a09f-f40117250576","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(81,'task.updated','local','01a22c02-db45-70ed-b5b9-819255ce233a',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-819255ce233a","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f42d2ebe4174","remote_id":"01a22c02-db5a-717a-a09f-f40204b78e2f","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(82,'task.updated','local','01a22c02-db45-70ed-b5b9-8180f2744d53',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-8180f2744d53","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f41bedc9739c","remote_id":"01a22c02-db59-7377-9f36-1a1c3b3b343c","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(83,'task.updated','local','01a22c02-db45-70ed-b5b9-8188fbab80dc',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-8188fbab80dc","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f423fbfaef4b","remote_id":"01a22c02-db5a-717a-a09f-f3fd7621b840","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(84,'task.updated','local','01a22c02-db45-70ed-b5b9-81909ce58910',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-81909ce58910","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f42b73c81714","remote_id":"01a22c02-db5a-717a-a09f-f40117250576","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(85,'task.updated','local','01a22c02-db45-70ed-b5b9-8184571f2675',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-8184571f2675","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f41f9274f46f","remote_id":"01a22c02-db5a-717a-a09f-f3fb55045eb0","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(86,'task.updated','local','01a22c02-db45-70ed-b5b9-818ed7d52e45',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-818ed7d52e45","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f4299ee88e02","remote_id":"01a22c02-db5a-717a-a09f-f400da88a447","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(87,'task.updated','local','01a22c02-db45-70ed-b5b9-81864b8b72a2',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-81864b8b72a2","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f42113129de4","remote_id":"01a22c02-db5a-717a-a09f-f3fc72e80bc2","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO "event" VALUES(88,'task.updated','local','01a22c02-db45-70ed-b5b9-819255ce233a',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-819255ce233a","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f42d2ebe4174","remote_id":"01a22c02-db5a-717a-a09f-f40204b78e2f","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(89,'task.deleted','local','01a22c02-db45-70ed-b5b9-819255ce233a',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-819255ce233a","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f42d2ebe4174","remote_id":"01a22c02-db5a-717a-a09f-f40204b78e2f","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(90,'task.updated','local','01a22c02-db45-70ed-b5b9-8188fbab80dc',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-8188fbab80dc","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f423fbfaef4b","remote_id":"01a22c02-db5a-717a-a09f-f3fd7621b840","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(91,'task.updated','local','01a22c02-db45-70ed-b5b9-81909ce58910',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-81909ce58910","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f42b73c81714","remote_id":"01a22c02-db5a-717a-a09f-f40117250576","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(92,'task.updated','local','01a22c02-db45-70ed-b5b9-818ed7d52e45',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-818ed7d52e45","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f4299ee88e02","remote_id":"01a22c02-db5a-717a-a09f-f400da88a447","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(93,'task.deleted','local','01a22c02-db45-70ed-b5b9-81909ce58910',1767225600000000,'{"id":"01a22c02-db45-70ed-b5b9-81909ce58910","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c02-db08-70c7-b84b-f42b73c81714","remote_id":"01a22c02-db5a-717a-a09f-f40117250576","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
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
INSERT INTO "lane" VALUES('07a5e32a11dc5fcb','{"backend_kind":"comfyui","node_classes":["01a22c02-db08-70c7-b84b-f428be226a43"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('162aa42fcc956642','{"backend_kind":"comfyui","node_classes":["01a22c02-db08-70c7-b84b-f424c4a565e5"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('18913a43b0ea7b2a','{"backend_kind":"comfyui","node_classes":["01a22c02-db08-70c7-b84b-f41004fc7dc1"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('2edb925751ca6f49','{"backend_kind":"comfyui","node_classes":["01a22c02-db08-70c7-b84b-f40cf16f92d8"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('38a466e69fa6e66a','{"backend_kind":"comfyui","node_classes":["01a22c02-db08-70c7-b84b-f416d9084567"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('39d79bffb2433f5a','{"backend_kind":"comfyui","node_classes":["01a22c02-db08-70c7-b84b-f42c021a049e"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('4214a81f8c210900','{"backend_kind":"comfyui","node_classes":["01a22c02-db04-71ad-a357-9f7efbdc4411"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('6136fa586821f998','{"backend_kind":"comfyui","node_classes":["01a22c02-db08-70c7-b84b-f40afd5a8fff"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('6eb0292e588e23c4','{"backend_kind":"comfyui","node_classes":["01a22c02-db08-70c7-b84b-f41e8348f0c0"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('80c4d3da48f33a3a','{"backend_kind":"comfyui","node_classes":["01a22c02-db08-70c7-b84b-f42a141164a4"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('83271a6610c21518','{"backend_kind":"comfyui","node_classes":["01a22c02-db08-70c7-b84b-f418cce5f580"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('915f53d6cdb0bd1a','{"backend_kind":"comfyui","node_classes":["01a22c02-db08-70c7-b84b-f4128334749e"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('b188fca71f914f42','{"backend_kind":"comfyui","node_classes":["01a22c02-db08-70c7-b84b-f40e45edaa14"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('b2e115f9e9f9d06f','{"backend_kind":"comfyui","node_classes":["01a22c02-db08-70c7-b84b-f41ad1a9361a"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('c96d1682ab78fde0','{"backend_kind":"comfyui","node_classes":["01a22c02-db08-70c7-b84b-f426778d52b2"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('d84321fd1f3643ba','{"backend_kind":"comfyui","node_classes":["01a22c02-db08-70c7-b84b-f422b7aac912"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('e401621b5dccbc8a','{"backend_kind":"comfyui","node_classes":["01a22c02-db08-70c7-b84b-f414dca5b150"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('ed8bde37cee22b54','{"backend_kind":"comfyui","node_classes":["01a22c02-db08-70c7-b84b-f41cf7c30e5f"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('fa47c4fea8c90252','{"backend_kind":"comfyui","node_classes":["01a22c02-db08-70c7-b84b-f420d7a934b4"],"choices":[],"pin":null}',NULL,0);
CREATE TABLE lease (
	name TEXT NOT NULL, 
	owner TEXT, 
	epoch INTEGER DEFAULT '0' NOT NULL, 
	lease_until BIGINT, 
	CONSTRAINT lease_pk PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('backend:01a22c02-db04-71ad-a357-9f7f6528d0e5','worker 01a22c02-db04-71ad-a357-9f7f6528d0e5',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c02-db08-70c7-b84b-f40b5d3d46c0','worker 01a22c02-db08-70c7-b84b-f40b5d3d46c0',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c02-db08-70c7-b84b-f40df9577b0d','worker 01a22c02-db08-70c7-b84b-f40df9577b0d',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c02-db08-70c7-b84b-f40ff526b556','worker 01a22c02-db08-70c7-b84b-f40ff526b556',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c02-db08-70c7-b84b-f4115efa64c8','worker 01a22c02-db08-70c7-b84b-f4115efa64c8',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c02-db08-70c7-b84b-f413e8832ade','worker 01a22c02-db08-70c7-b84b-f413e8832ade',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c02-db08-70c7-b84b-f415aaaa330d','worker 01a22c02-db08-70c7-b84b-f415aaaa330d',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c02-db08-70c7-b84b-f417e8882246','worker 01a22c02-db08-70c7-b84b-f417e8882246',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c02-db08-70c7-b84b-f419105de498','worker 01a22c02-db08-70c7-b84b-f419105de498',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c02-db08-70c7-b84b-f41bedc9739c','worker 01a22c02-db08-70c7-b84b-f41bedc9739c',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c02-db08-70c7-b84b-f41d90e86748','worker 01a22c02-db08-70c7-b84b-f41d90e86748',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c02-db08-70c7-b84b-f41f9274f46f','worker 01a22c02-db08-70c7-b84b-f41f9274f46f',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c02-db08-70c7-b84b-f42113129de4','worker 01a22c02-db08-70c7-b84b-f42113129de4',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c02-db08-70c7-b84b-f423fbfaef4b','worker 01a22c02-db08-70c7-b84b-f423fbfaef4b',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c02-db08-70c7-b84b-f425b0251b46','worker 01a22c02-db08-70c7-b84b-f425b0251b46',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c02-db08-70c7-b84b-f4277a2215bb','worker 01a22c02-db08-70c7-b84b-f4277a2215bb',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c02-db08-70c7-b84b-f4299ee88e02','worker 01a22c02-db08-70c7-b84b-f4299ee88e02',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c02-db08-70c7-b84b-f42b73c81714','worker 01a22c02-db08-70c7-b84b-f42b73c81714',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c02-db08-70c7-b84b-f42d2ebe4174','worker 01a22c02-db08-70c7-b84b-f42d2ebe4174',1,1767225630000000);
CREATE TABLE litter (
	"key" TEXT NOT NULL, 
	look_at BIGINT NOT NULL, 
	doomed INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT litter_pk PRIMARY KEY ("key")
);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22c02-db45-70ed-b5b9-81864b8b72a2_01a22c02-db5a-717a-a09f-f3fc72e80bc2/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22c02-db45-70ed-b5b9-8188fbab80dc_01a22c02-db5a-717a-a09f-f3fd7621b840/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22c02-db45-70ed-b5b9-81909ce58910_01a22c02-db5a-717a-a09f-f40117250576/',1767225600000000,0);
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
INSERT INTO "meta" VALUES('stream','7bf6a12e-988c-4b8f-b190-777914de2b41');
INSERT INTO "meta" VALUES('installation','4d2cfb5b-5086-475b-9d9e-12452b5da835');
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
INSERT INTO "output" VALUES('01a22c02-db80-7046-8b95-01ecdb1d0bd9','local','01a22c02-db45-70ed-b5b9-8184571f2675','01a22c02-db5a-717a-a09f-f3fb55045eb0','text_to_image',0,'1','apple.png','outputs/01a22c02-db80-7046-8b95-01edc0b42fd2/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
INSERT INTO "output" VALUES('01a22c02-db80-7046-8b95-01ee94f76ab1','local','01a22c02-db45-70ed-b5b9-818ed7d52e45','01a22c02-db5a-717a-a09f-f400da88a447','text_to_image',0,'1','apple.png','outputs/01a22c02-db80-7046-8b95-01ef83805259/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
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
	lacks TEXT, 
	CONSTRAINT serves_pk PRIMARY KEY (backend_id, lane)
);
INSERT INTO "serves" VALUES('01a22c02-db04-71ad-a357-9f7f6528d0e5','4214a81f8c210900',1,NULL);
INSERT INTO "serves" VALUES('01a22c02-db08-70c7-b84b-f40b5d3d46c0','6136fa586821f998',1,NULL);
INSERT INTO "serves" VALUES('01a22c02-db08-70c7-b84b-f40df9577b0d','2edb925751ca6f49',1,NULL);
INSERT INTO "serves" VALUES('01a22c02-db08-70c7-b84b-f40ff526b556','b188fca71f914f42',1,NULL);
INSERT INTO "serves" VALUES('01a22c02-db08-70c7-b84b-f4115efa64c8','18913a43b0ea7b2a',1,NULL);
INSERT INTO "serves" VALUES('01a22c02-db08-70c7-b84b-f413e8832ade','915f53d6cdb0bd1a',1,NULL);
INSERT INTO "serves" VALUES('01a22c02-db08-70c7-b84b-f415aaaa330d','e401621b5dccbc8a',1,NULL);
INSERT INTO "serves" VALUES('01a22c02-db08-70c7-b84b-f417e8882246','38a466e69fa6e66a',1,NULL);
INSERT INTO "serves" VALUES('01a22c02-db08-70c7-b84b-f419105de498','83271a6610c21518',1,NULL);
INSERT INTO "serves" VALUES('01a22c02-db08-70c7-b84b-f41bedc9739c','b2e115f9e9f9d06f',1,NULL);
INSERT INTO "serves" VALUES('01a22c02-db08-70c7-b84b-f41d90e86748','ed8bde37cee22b54',1,NULL);
INSERT INTO "serves" VALUES('01a22c02-db08-70c7-b84b-f41f9274f46f','6eb0292e588e23c4',1,NULL);
INSERT INTO "serves" VALUES('01a22c02-db08-70c7-b84b-f42113129de4','fa47c4fea8c90252',1,NULL);
INSERT INTO "serves" VALUES('01a22c02-db08-70c7-b84b-f423fbfaef4b','d84321fd1f3643ba',1,NULL);
INSERT INTO "serves" VALUES('01a22c02-db08-70c7-b84b-f425b0251b46','162aa42fcc956642',1,NULL);
INSERT INTO "serves" VALUES('01a22c02-db08-70c7-b84b-f4277a2215bb','c96d1682ab78fde0',1,NULL);
INSERT INTO "serves" VALUES('01a22c02-db08-70c7-b84b-f4299ee88e02','07a5e32a11dc5fcb',1,NULL);
INSERT INTO "serves" VALUES('01a22c02-db08-70c7-b84b-f42b73c81714','80c4d3da48f33a3a',1,NULL);
INSERT INTO "serves" VALUES('01a22c02-db08-70c7-b84b-f42d2ebe4174','39d79bffb2433f5a',1,NULL);
CREATE TABLE session (
	id TEXT NOT NULL, 
	user_id TEXT NOT NULL, 
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
	source TEXT, size INTEGER DEFAULT '0' NOT NULL, on_return TEXT, 
	CONSTRAINT task_pk PRIMARY KEY (id), 
	CONSTRAINT attempt_only_while_live CHECK (attempt_id IS NULL OR status IN ('PENDING','QUEUED','RUNNING')), 
	CONSTRAINT live_has_attempt CHECK (status NOT IN ('QUEUED','RUNNING') OR attempt_id IS NOT NULL)
);
INSERT INTO "task" VALUES('01a22c02-db45-70ed-b5b9-816e6b8dbad0','local',1,'text_to_image','apple','READY',NULL,0,1767225600000000,'4214a81f8c210900','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c02-db45-70ed-b5b9-81708081d167','local',1,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'6136fa586821f998','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c02-db45-70ed-b5b9-8172b959d22e','local',2,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'2edb925751ca6f49','text_to_image',1,'Text to image',1,0,'01a22c02-db4f-7052-9449-3153fd40bf27','01a22c02-db08-70c7-b84b-f40df9577b0d',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c02-db45-70ed-b5b9-81749298cb05','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'b188fca71f914f42','text_to_image',1,'Text to image',1,0,'01a22c02-db58-7058-870c-ad7b4892efea','01a22c02-db08-70c7-b84b-f40ff526b556',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c02-db45-70ed-b5b9-817664d45030','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'18913a43b0ea7b2a','text_to_image',1,'Text to image',1,0,'01a22c02-db59-7377-9f36-1a177a0aeb1c','01a22c02-db08-70c7-b84b-f4115efa64c8',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c02-db45-70ed-b5b9-81784e723577','local',4,'text_to_image','apple','PENDING','stopping',0,1767225600000000,'915f53d6cdb0bd1a','text_to_image',1,'Text to image',1,0,'01a22c02-db59-7377-9f36-1a18c49f07f2','01a22c02-db08-70c7-b84b-f413e8832ade',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c02-db45-70ed-b5b9-817a5fb9bb2e','local',4,'text_to_image','apple','QUEUED','waiting',0,1767225600000000,'e401621b5dccbc8a','text_to_image',1,'Text to image',1,0,'01a22c02-db59-7377-9f36-1a19dfcba095','01a22c02-db08-70c7-b84b-f415aaaa330d','01a22c02-db59-7377-9f36-1a19dfcba095',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c02-db45-70ed-b5b9-817c2fecce66','local',5,'text_to_image','apple','QUEUED','stopping',0,1767225600000000,'38a466e69fa6e66a','text_to_image',1,'Text to image',1,0,'01a22c02-db59-7377-9f36-1a1adabec313','01a22c02-db08-70c7-b84b-f417e8882246','01a22c02-db59-7377-9f36-1a1adabec313',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c02-db45-70ed-b5b9-817eb213434b','local',5,'text_to_image','apple','RUNNING','executing',0,1767225600000000,'83271a6610c21518','text_to_image',1,'Text to image',1,0,'01a22c02-db59-7377-9f36-1a1b3d9414fa','01a22c02-db08-70c7-b84b-f419105de498','01a22c02-db59-7377-9f36-1a1b3d9414fa',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c02-db45-70ed-b5b9-8180f2744d53','local',6,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'b2e115f9e9f9d06f','text_to_image',1,'Text to image',1,0,'01a22c02-db59-7377-9f36-1a1c3b3b343c','01a22c02-db08-70c7-b84b-f41bedc9739c','01a22c02-db59-7377-9f36-1a1c3b3b343c',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c02-db45-70ed-b5b9-81822277dc6f','local',4,'text_to_image','apple','RETRYING',NULL,0,1767225600000000,'ed8bde37cee22b54','text_to_image',1,'Text to image',1,0,NULL,'01a22c02-db08-70c7-b84b-f41d90e86748',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,1767225660000000,NULL,NULL,1,0,1,0,0,0,0,NULL,'{"code":"backend_unreachable","arguments":{},"raw":null}','{"code":"backend_unreachable","arguments":{},"raw":null}','{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c02-db45-70ed-b5b9-8184571f2675','local',6,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'6eb0292e588e23c4','text_to_image',1,'Text to image',1,0,NULL,'01a22c02-db08-70c7-b84b-f41f9274f46f','01a22c02-db5a-717a-a09f-f3fb55045eb0',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c02-db45-70ed-b5b9-81864b8b72a2','local',6,'text_to_image','apple','FAILED',NULL,0,1767225600000000,'fa47c4fea8c90252','text_to_image',1,'Text to image',1,0,NULL,'01a22c02-db08-70c7-b84b-f42113129de4','01a22c02-db5a-717a-a09f-f3fc72e80bc2',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,'{"code":"node_failed","arguments":{},"raw":"boom"}','{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c02-db45-70ed-b5b9-8188fbab80dc','local',7,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'d84321fd1f3643ba','text_to_image',1,'Text to image',1,0,NULL,'01a22c02-db08-70c7-b84b-f423fbfaef4b','01a22c02-db5a-717a-a09f-f3fd7621b840',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c02-db45-70ed-b5b9-818a5a1668af','local',3,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'162aa42fcc956642','text_to_image',1,'Text to image',1,0,NULL,'01a22c02-db08-70c7-b84b-f425b0251b46',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c02-db45-70ed-b5b9-818c3c55e3c8','local',4,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'c96d1682ab78fde0','text_to_image',1,'Text to image',1,0,NULL,'01a22c02-db08-70c7-b84b-f4277a2215bb',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c02-db45-70ed-b5b9-818ed7d52e45','local',7,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'07a5e32a11dc5fcb','text_to_image',1,'Text to image',1,0,NULL,'01a22c02-db08-70c7-b84b-f4299ee88e02','01a22c02-db5a-717a-a09f-f400da88a447',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c02-db45-70ed-b5b9-81909ce58910','local',8,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'80c4d3da48f33a3a','text_to_image',1,'Text to image',1,0,NULL,'01a22c02-db08-70c7-b84b-f42b73c81714','01a22c02-db5a-717a-a09f-f40117250576',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c02-db45-70ed-b5b9-819255ce233a','local',7,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'39d79bffb2433f5a','text_to_image',1,'Text to image',1,0,'01a22c02-db5a-717a-a09f-f40204b78e2f','01a22c02-db08-70c7-b84b-f42d2ebe4174','01a22c02-db5a-717a-a09f-f40204b78e2f',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
CREATE TABLE task_body (
	task_id TEXT NOT NULL, 
	params TEXT NOT NULL, 
	graph TEXT NOT NULL, 
	CONSTRAINT task_body_pk PRIMARY KEY (task_id)
);
INSERT INTO "task_body" VALUES('01a22c02-db45-70ed-b5b9-816e6b8dbad0','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c02-db45-70ed-b5b9-81708081d167','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c02-db45-70ed-b5b9-8172b959d22e','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c02-db45-70ed-b5b9-81749298cb05','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c02-db45-70ed-b5b9-817664d45030','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c02-db45-70ed-b5b9-81784e723577','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c02-db45-70ed-b5b9-817a5fb9bb2e','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c02-db45-70ed-b5b9-817c2fecce66','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c02-db45-70ed-b5b9-817eb213434b','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c02-db45-70ed-b5b9-8180f2744d53','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c02-db45-70ed-b5b9-81822277dc6f','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c02-db45-70ed-b5b9-8184571f2675','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c02-db45-70ed-b5b9-81864b8b72a2','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c02-db45-70ed-b5b9-8188fbab80dc','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c02-db45-70ed-b5b9-818a5a1668af','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c02-db45-70ed-b5b9-818c3c55e3c8','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c02-db45-70ed-b5b9-818ed7d52e45','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c02-db45-70ed-b5b9-81909ce58910','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c02-db45-70ed-b5b9-819255ce233a','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
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
INSERT INTO "task_input" VALUES('01a22c02-db45-70ed-b5b9-816e6b8dbad0',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c02-db45-70ed-b5b9-81708081d167',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c02-db45-70ed-b5b9-8172b959d22e',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c02-db45-70ed-b5b9-81749298cb05',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c02-db45-70ed-b5b9-817664d45030',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c02-db45-70ed-b5b9-81784e723577',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c02-db45-70ed-b5b9-817a5fb9bb2e',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c02-db45-70ed-b5b9-817c2fecce66',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c02-db45-70ed-b5b9-817eb213434b',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c02-db45-70ed-b5b9-8180f2744d53',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c02-db45-70ed-b5b9-81822277dc6f',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c02-db45-70ed-b5b9-8184571f2675',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c02-db45-70ed-b5b9-81864b8b72a2',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c02-db45-70ed-b5b9-8188fbab80dc',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c02-db45-70ed-b5b9-818a5a1668af',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c02-db45-70ed-b5b9-818c3c55e3c8',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c02-db45-70ed-b5b9-818ed7d52e45',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c02-db45-70ed-b5b9-81909ce58910',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c02-db45-70ed-b5b9-819255ce233a',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
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
INSERT INTO "waiting" VALUES('07a5e32a11dc5fcb',0,0,0);
INSERT INTO "waiting" VALUES('162aa42fcc956642',0,0,0);
INSERT INTO "waiting" VALUES('18913a43b0ea7b2a',0,0,0);
INSERT INTO "waiting" VALUES('2edb925751ca6f49',0,0,0);
INSERT INTO "waiting" VALUES('38a466e69fa6e66a',0,0,0);
INSERT INTO "waiting" VALUES('39d79bffb2433f5a',0,0,0);
INSERT INTO "waiting" VALUES('6136fa586821f998',0,0,1);
INSERT INTO "waiting" VALUES('6eb0292e588e23c4',0,0,0);
INSERT INTO "waiting" VALUES('80c4d3da48f33a3a',0,0,0);
INSERT INTO "waiting" VALUES('83271a6610c21518',0,0,0);
INSERT INTO "waiting" VALUES('915f53d6cdb0bd1a',0,0,0);
INSERT INTO "waiting" VALUES('b188fca71f914f42',0,0,0);
INSERT INTO "waiting" VALUES('b2e115f9e9f9d06f',0,0,0);
INSERT INTO "waiting" VALUES('c96d1682ab78fde0',0,0,1);
INSERT INTO "waiting" VALUES('d84321fd1f3643ba',0,0,0);
INSERT INTO "waiting" VALUES('e401621b5dccbc8a',0,0,0);
INSERT INTO "waiting" VALUES('ed8bde37cee22b54',0,0,0);
INSERT INTO "waiting" VALUES('fa47c4fea8c90252',0,0,0);
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('event',93);
COMMIT;
