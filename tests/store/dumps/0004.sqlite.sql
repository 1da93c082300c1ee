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
	left_there TEXT, 
	CONSTRAINT attempt_pk PRIMARY KEY (id), 
	CONSTRAINT closed_with_an_outcome CHECK ((closed_at IS NULL) = (outcome IS NULL))
);
INSERT INTO "attempt" VALUES('01a22adf-9eb8-71d2-a09b-489c4c72d5bb','01a22adf-9eb3-7749-810b-b253757b98ee',1,'01a22adf-9e97-70eb-a466-9fd4f64d45e8','1ab77f502831a60b',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22adf-9eb9-71eb-9d6f-9e98ddf524b4','01a22adf-9eb3-7749-810b-b2559a78a06e',1,'01a22adf-9e97-70eb-a466-9fd62d8ddc74','30aa9ccf64560650',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22adf-9eb9-71eb-9d6f-9e99b5ca6247','01a22adf-9eb3-7749-810b-b257629d807f',1,'01a22adf-9e97-70eb-a466-9fd834710c85','0e196726d5bae49f',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22adf-9eb9-71eb-9d6f-9e9a20c7c34f','01a22adf-9eb3-7749-810b-b25994a3c4cd',1,'01a22adf-9e97-70eb-a466-9fda44b168dd','056b9158f7457066',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22adf-9eba-771b-bf40-7b2156de581e','01a22adf-9eb3-7749-810b-b25b3763e52a',1,'01a22adf-9e97-70eb-a466-9fdc0d4069c2','ef1c23da3765a1fe',1767225600000000,1767225600000000,1767225600000000,'01a22adf-9eba-771b-bf40-7b2156de581e',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22adf-9eba-771b-bf40-7b22c7ba4164','01a22adf-9eb3-7749-810b-b25d9ab433ba',1,'01a22adf-9e97-70eb-a466-9fdec9181de7','3a7b36f75632d4b8',1767225600000000,1767225600000000,1767225600000000,'01a22adf-9eba-771b-bf40-7b22c7ba4164',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22adf-9eba-771b-bf40-7b231adbfaa0','01a22adf-9eb3-7749-810b-b25f02c40f57',1,'01a22adf-9e97-70eb-a466-9fe0aa178498','18bde7bb264617a6',1767225600000000,1767225600000000,1767225600000000,'01a22adf-9eba-771b-bf40-7b231adbfaa0',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22adf-9eba-771b-bf40-7b2462cd077e','01a22adf-9eb3-7749-810b-b2616d43d4bd',1,'01a22adf-9e97-70eb-a466-9fe2c462d0ea','c0030d57c9c30f62',1767225600000000,1767225600000000,1767225600000000,'01a22adf-9eba-771b-bf40-7b2462cd077e',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22adf-9eba-771b-bf40-7b2586ff025e','01a22adf-9eb3-7749-810b-b263ff1c8771',1,'01a22adf-9e97-70eb-a466-9fe42f9338c7','c23834a1a3b0b6d9',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'not_sent','{"code":"backend_unreachable","arguments":{},"raw":null}',0,NULL);
INSERT INTO "attempt" VALUES('01a22adf-9eba-771b-bf40-7b264bc9ddfd','01a22adf-9eb3-7749-810b-b265e6374cdb',1,'01a22adf-9e97-70eb-a466-9fe6199cd83b','9c1b66bfe4f31056',1767225600000000,1767225600000000,1767225600000000,'01a22adf-9eba-771b-bf40-7b264bc9ddfd',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22adf-9ebb-7391-8837-802ca4400416','01a22adf-9eb3-7749-810b-b267647259b7',1,'01a22adf-9e97-70eb-a466-9fe8cabdce40','421d5883d4f42927',1767225600000000,1767225600000000,1767225600000000,'01a22adf-9ebb-7391-8837-802ca4400416',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'failed','{"code":"node_failed","arguments":{},"raw":"boom"}',0,NULL);
INSERT INTO "attempt" VALUES('01a22adf-9ebb-7391-8837-802dc6f7b8cc','01a22adf-9eb3-7749-810b-b269c6b887ac',1,'01a22adf-9e97-70eb-a466-9fea97db1a5c','c88b3aa0341eb673',1767225600000000,1767225600000000,1767225600000000,'01a22adf-9ebb-7391-8837-802dc6f7b8cc',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22adf-9ebb-7391-8837-802e157c7ae9','01a22adf-9eb3-7749-810b-b26bd91fff36',1,'01a22adf-9e97-70eb-a466-9fec22abbac1','e02ffc1828156bae',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22adf-9ebb-7391-8837-802f59552611','01a22adf-9eb3-7749-810b-b26d178f5e0d',1,'01a22adf-9e97-70eb-a466-9fee10d67569','4df12918a1eb12db',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22adf-9ebb-7391-8837-8030bc28cfc2','01a22adf-9eb3-7749-810b-b26f3f940ec2',1,'01a22adf-9e97-70eb-a466-9ff03388e115','e1f2c8ae89b95ca6',1767225600000000,1767225600000000,1767225600000000,'01a22adf-9ebb-7391-8837-8030bc28cfc2',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22adf-9ebb-7391-8837-8031b0d10454','01a22adf-9eb3-7749-810b-b27116302ea2',1,'01a22adf-9e97-70eb-a466-9ff2345e85ff','3e5b694589738f5a',1767225600000000,1767225600000000,1767225600000000,'01a22adf-9ebb-7391-8837-8031b0d10454',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22adf-9ebb-7391-8837-8032cbb61d7e','01a22adf-9eb3-7749-810b-b273f0c9087d',1,'01a22adf-9e97-70eb-a466-9ff4fe9003bc','a9e45465e3a78304',1767225600000000,1767225600000000,1767225600000000,'01a22adf-9ebb-7391-8837-8032cbb61d7e',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
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
	deleted_at BIGINT, 
	CONSTRAINT backend_pk PRIMARY KEY (id), 
	UNIQUE (name), 
	UNIQUE (url)
);
INSERT INTO "backend" VALUES('01a22adf-9e96-77a8-846a-e996bd67cb41','01a22adf-9e96-77a8-846a-e996bd67cb41','comfyui','http://01a22adf-9e96-77a8-846a-e996bd67cb41:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22adf-9e97-70eb-a466-9fd2ea51e4ac','01a22adf-9e97-70eb-a466-9fd2ea51e4ac','comfyui','http://01a22adf-9e97-70eb-a466-9fd2ea51e4ac:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22adf-9e97-70eb-a466-9fd4f64d45e8','01a22adf-9e97-70eb-a466-9fd4f64d45e8','comfyui','http://01a22adf-9e97-70eb-a466-9fd4f64d45e8:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22adf-9e97-70eb-a466-9fd62d8ddc74','01a22adf-9e97-70eb-a466-9fd62d8ddc74','comfyui','http://01a22adf-9e97-70eb-a466-9fd62d8ddc74:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22adf-9e97-70eb-a466-9fd834710c85','01a22adf-9e97-70eb-a466-9fd834710c85','comfyui','http://01a22adf-9e97-70eb-a466-9fd834710c85:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22adf-9e97-70eb-a466-9fda44b168dd','01a22adf-9e97-70eb-a466-9fda44b168dd','comfyui','http://01a22adf-9e97-70eb-a466-9fda44b168dd:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22adf-9e97-70eb-a466-9fdc0d4069c2','01a22adf-9e97-70eb-a466-9fdc0d4069c2','comfyui','http://01a22adf-9e97-70eb-a466-9fdc0d4069c2:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22adf-9e97-70eb-a466-9fdec9181de7','01a22adf-9e97-70eb-a466-9fdec9181de7','comfyui','http://01a22adf-9e97-70eb-a466-9fdec9181de7:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22adf-9e97-70eb-a466-9fe0aa178498','01a22adf-9e97-70eb-a466-9fe0aa178498','comfyui','http://01a22adf-9e97-70eb-a466-9fe0aa178498:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22adf-9e97-70eb-a466-9fe2c462d0ea','01a22adf-9e97-70eb-a466-9fe2c462d0ea','comfyui','http://01a22adf-9e97-70eb-a466-9fe2c462d0ea:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22adf-9e97-70eb-a466-9fe42f9338c7','01a22adf-9e97-70eb-a466-9fe42f9338c7','comfyui','http://01a22adf-9e97-70eb-a466-9fe42f9338c7:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22adf-9e97-70eb-a466-9fe6199cd83b','01a22adf-9e97-70eb-a466-9fe6199cd83b','comfyui','http://01a22adf-9e97-70eb-a466-9fe6199cd83b:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22adf-9e97-70eb-a466-9fe8cabdce40','01a22adf-9e97-70eb-a466-9fe8cabdce40','comfyui','http://01a22adf-9e97-70eb-a466-9fe8cabdce40:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22adf-9e97-70eb-a466-9fea97db1a5c','01a22adf-9e97-70eb-a466-9fea97db1a5c','comfyui','http://01a22adf-9e97-70eb-a466-9fea97db1a5c:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22adf-9e97-70eb-a466-9fec22abbac1','01a22adf-9e97-70eb-a466-9fec22abbac1','comfyui','http://01a22adf-9e97-70eb-a466-9fec22abbac1:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22adf-9e97-70eb-a466-9fee10d67569','01a22adf-9e97-70eb-a466-9fee10d67569','comfyui','http://01a22adf-9e97-70eb-a466-9fee10d67569:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22adf-9e97-70eb-a466-9ff03388e115','01a22adf-9e97-70eb-a466-9ff03388e115','comfyui','http://01a22adf-9e97-70eb-a466-9ff03388e115:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22adf-9e97-70eb-a466-9ff2345e85ff','01a22adf-9e97-70eb-a466-9ff2345e85ff','comfyui','http://01a22adf-9e97-70eb-a466-9ff2345e85ff:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22adf-9e97-70eb-a466-9ff4fe9003bc','01a22adf-9e97-70eb-a466-9ff4fe9003bc','comfyui','http://01a22adf-9e97-70eb-a466-9ff4fe9003bc:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "event" VALUES(1,'backend.updated','','01a22adf-9e96-77a8-846a-e996bd67cb41',1767225600000000,'{"id":"01a22adf-9e96-77a8-846a-e996bd67cb41","name":"01a22adf-9e96-77a8-846a-e996bd67cb41","state":"new"}');
INSERT INTO "event" VALUES(2,'backend.updated','','01a22adf-9e97-70eb-a466-9fd2ea51e4ac',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fd2ea51e4ac","name":"01a22adf-9e97-70eb-a466-9fd2ea51e4ac","state":"new"}');
INSERT INTO "event" VALUES(3,'backend.updated','','01a22adf-9e97-70eb-a466-9fd4f64d45e8',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fd4f64d45e8","name":"01a22adf-9e97-70eb-a466-9fd4f64d45e8","state":"new"}');
INSERT INTO "event" VALUES(4,'backend.updated','','01a22adf-9e97-70eb-a466-9fd62d8ddc74',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fd62d8ddc74","name":"01a22adf-9e97-70eb-a466-9fd62d8ddc74","state":"new"}');
INSERT INTO "event" VALUES(5,'backend.updated','','01a22adf-9e97-70eb-a466-9fd834710c85',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fd834710c85","name":"01a22adf-9e97-70eb-a466-9fd834710c85","state":"new"}');
INSERT INTO "event" VALUES(6,'backend.updated','','01a22adf-9e97-70eb-a466-9fda44b168dd',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fda44b168dd","name":"01a22adf-9e97-70eb-a466-9fda44b168dd","state":"new"}');
INSERT INTO "event" VALUES(7,'backend.updated','','01a22adf-9e97-70eb-a466-9fdc0d4069c2',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fdc0d4069c2","name":"01a22adf-9e97-70eb-a466-9fdc0d4069c2","state":"new"}');
INSERT INTO "event" VALUES(8,'backend.updated','','01a22adf-9e97-70eb-a466-9fdec9181de7',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fdec9181de7","name":"01a22adf-9e97-70eb-a466-9fdec9181de7","state":"new"}');
INSERT INTO "event" VALUES(9,'backend.updated','','01a22adf-9e97-70eb-a466-9fe0aa178498',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fe0aa178498","name":"01a22adf-9e97-70eb-a466-9fe0aa178498","state":"new"}');
INSERT INTO "event" VALUES(10,'backend.updated','','01a22adf-9e97-70eb-a466-9fe2c462d0ea',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fe2c462d0ea","name":"01a22adf-9e97-70eb-a466-9fe2c462d0ea","state":"new"}');
INSERT INTO "event" VALUES(11,'backend.updated','','01a22adf-9e97-70eb-a466-9fe42f9338c7',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fe42f9338c7","name":"01a22adf-9e97-70eb-a466-9fe42f9338c7","state":"new"}');
INSERT INTO "event" VALUES(12,'backend.updated','','01a22adf-9e97-70eb-a466-9fe6199cd83b',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fe6199cd83b","name":"01a22adf-9e97-70eb-a466-9fe6199cd83b","state":"new"}');
INSERT INTO "event" VALUES(13,'backend.updated','','01a22adf-9e97-70eb-a466-9fe8cabdce40',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fe8cabdce40","name":"01a22adf-9e97-70eb-a466-9fe8cabdce40","state":"new"}');
INSERT INTO "event" VALUES(14,'backend.updated','','01a22adf-9e97-70eb-a466-9fea97db1a5c',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fea97db1a5c","name":"01a22adf-9e97-70eb-a466-9fea97db1a5c","state":"new"}');
INSERT INTO "event" VALUES(15,'backend.updated','','01a22adf-9e97-70eb-a466-9fec22abbac1',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fec22abbac1","name":"01a22adf-9e97-70eb-a466-9fec22abbac1","state":"new"}');
INSERT INTO "event" VALUES(16,'backend.updated','','01a22adf-9e97-70eb-a466-9fee10d67569',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fee10d67569","name":"01a22adf-9e97-70eb-a466-9fee10d67569","state":"new"}');
INSERT INTO "event" VALUES(17,'backend.updated','','01a22adf-9e97-70eb-a466-9ff03388e115',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9ff03388e115","name":"01a22adf-9e97-70eb-a466-9ff03388e115","state":"new"}');
INSERT INTO "event" VALUES(18,'backend.updated','','01a22adf-9e97-70eb-a466-9ff2345e85ff',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9ff2345e85ff","name":"01a22adf-9e97-70eb-a466-9ff2345e85ff","state":"new"}');
INSERT INTO "event" VALUES(19,'backend.updated','','01a22adf-9e97-70eb-a466-9ff4fe9003bc',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9ff4fe9003bc","name":"01a22adf-9e97-70eb-a466-9ff4fe9003bc","state":"new"}');
INSERT INTO "event" VALUES(20,'backend.updated','','01a22adf-9e96-77a8-846a-e996bd67cb41',1767225600000000,'{"id":"01a22adf-9e96-77a8-846a-e996bd67cb41","name":"01a22adf-9e96-77a8-846a-e996bd67cb41","state":"ready","reason":null}');
INSERT INTO "event" VALUES(21,'backend.updated','','01a22adf-9e97-70eb-a466-9fd2ea51e4ac',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fd2ea51e4ac","name":"01a22adf-9e97-70eb-a466-9fd2ea51e4ac","state":"ready","reason":null}');
INSERT INTO "event" VALUES(22,'backend.updated','','01a22adf-9e97-70eb-a466-9fd4f64d45e8',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fd4f64d45e8","name":"01a22adf-9e97-70eb-a466-9fd4f64d45e8","state":"ready","reason":null}');
INSERT INTO "event" VALUES(23,'backend.updated','','01a22adf-9e97-70eb-a466-9fd62d8ddc74',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fd62d8ddc74","name":"01a22adf-9e97-70eb-a466-9fd62d8ddc74","state":"ready","reason":null}');
INSERT INTO "event" VALUES(24,'backend.updated','','01a22adf-9e97-70eb-a466-9fd834710c85',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fd834710c85","name":"01a22adf-9e97-70eb-a466-9fd834710c85","state":"ready","reason":null}');
INSERT INTO "event" VALUES(25,'backend.updated','','01a22adf-9e97-70eb-a466-9fda44b168dd',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fda44b168dd","name":"01a22adf-9e97-70eb-a466-9fda44b168dd","state":"ready","reason":null}');
INSERT INTO "event" VALUES(26,'backend.updated','','01a22adf-9e97-70eb-a466-9fdc0d4069c2',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fdc0d4069c2","name":"01a22adf-9e97-70eb-a466-9fdc0d4069c2","state":"ready","reason":null}');
INSERT INTO "event" VALUES(27,'backend.updated','','01a22adf-9e97-70eb-a466-9fdec9181de7',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fdec9181de7","name":"01a22adf-9e97-70eb-a466-9fdec9181de7","state":"ready","reason":null}');
INSERT INTO "event" VALUES(28,'backend.updated','','01a22adf-9e97-70eb-a466-9fe0aa178498',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fe0aa178498","name":"01a22adf-9e97-70eb-a466-9fe0aa178498","state":"ready","reason":null}');
INSERT INTO "event" VALUES(29,'backend.updated','','01a22adf-9e97-70eb-a466-9fe2c462d0ea',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fe2c462d0ea","name":"01a22adf-9e97-70eb-a466-9fe2c462d0ea","state":"ready","reason":null}');
INSERT INTO "event" VALUES(30,'backend.updated','','01a22adf-9e97-70eb-a466-9fe42f9338c7',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fe42f9338c7","name":"01a22adf-9e97-70eb-a466-9fe42f9338c7","state":"ready","reason":null}');
INSERT INTO "event" VALUES(31,'backend.updated','','01a22adf-9e97-70eb-a466-9fe6199cd83b',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fe6199cd83b","name":"01a22adf-9e97-70eb-a466-9fe6199cd83b","state":"ready","reason":null}');
INSERT INTO "event" VALUES(32,'backend.updated','','01a22adf-9e97-70eb-a466-9fe8cabdce40',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fe8cabdce40","name":"01a22adf-9e97-70eb-a466-9fe8cabdce40","state":"ready","reason":null}');
INSERT INTO "event" VALUES(33,'backend.updated','','01a22adf-9e97-70eb-a466-9fea97db1a5c',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fea97db1a5c","name":"01a22adf-9e97-70eb-a466-9fea97db1a5c","state":"ready","reason":null}');
INSERT INTO "event" VALUES(34,'backend.updated','','01a22adf-9e97-70eb-a466-9fec22abbac1',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fec22abbac1","name":"01a22adf-9e97-70eb-a466-9fec22abbac1","state":"ready","reason":null}');
INSERT INTO "event" VALUES(35,'backend.updated','','01a22adf-9e97-70eb-a466-9fee10d67569',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9fee10d67569","name":"01a22adf-9e97-70eb-a466-9fee10d67569","state":"ready","reason":null}');
INSERT INTO "event" VALUES(36,'backend.updated','','01a22adf-9e97-70eb-a466-9ff03388e115',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9ff03388e115","name":"01a22adf-9e97-70eb-a466-9ff03388e115","state":"ready","reason":null}');
INSERT INTO "event" VALUES(37,'backend.updated','','01a22adf-9e97-70eb-a466-9ff2345e85ff',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9ff2345e85ff","name":"01a22adf-9e97-70eb-a466-9ff2345e85ff","state":"ready","reason":null}');
INSERT INTO "event" VALUES(38,'backend.updated','','01a22adf-9e97-70eb-a466-9ff4fe9003bc',1767225600000000,'{"id":"01a22adf-9e97-70eb-a466-9ff4fe9003bc","name":"01a22adf-9e97-70eb-a466-9ff4fe9003bc","state":"ready","reason":null}');
INSERT INTO "event" VALUES(39,'task.created','local','01a22adf-9eb3-7749-810b-b24f87a8ad12',1767225600000000,'{"version":1,"id":"01a22adf-9eb3-7749-810b-b24f87a8ad12","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(40,'task.created','local','01a22adf-9eb3-7749-810b-b251fec91064',1767225600000000,'{"version":1,"id":"01a22adf-9eb3-7749-810b-b251fec91064","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(41,'task.created','local','01a22adf-9eb3-7749-810b-b253757b98ee',1767225600000000,'{"version":1,"id":"01a22adf-9eb3-7749-810b-b253757b98ee","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(42,'task.created','local','01a22adf-9eb3-7749-810b-b2559a78a06e',1767225600000000,'{"version":1,"id":"01a22adf-9eb3-7749-810b-b2559a78a06e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(43,'task.created','local','01a22adf-9eb3-7749-810b-b257629d807f',1767225600000000,'{"version":1,"id":"01a22adf-9eb3-7749-810b-b257629d807f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(44,'task.created','local','01a22adf-9eb3-7749-810b-b25994a3c4cd',1767225600000000,'{"version":1,"id":"01a22adf-9eb3-7749-810b-b25994a3c4cd","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(45,'task.created','local','01a22adf-9eb3-7749-810b-b25b3763e52a',1767225600000000,'{"version":1,"id":"01a22adf-9eb3-7749-810b-b25b3763e52a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(46,'task.created','local','01a22adf-9eb3-7749-810b-b25d9ab433ba',1767225600000000,'{"version":1,"id":"01a22adf-9eb3-7749-810b-b25d9ab433ba","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(47,'task.created','local','01a22adf-9eb3-7749-810b-b25f02c40f57',1767225600000000,'{"version":1,"id":"01a22adf-9eb3-7749-810b-b25f02c40f57","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(48,'task.created','local','01a22adf-9eb3-7749-810b-b2616d43d4bd',1767225600000000,'{"version":1,"id":"01a22adf-9eb3-7749-810b-b2616d43d4bd","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(49,'task.created','local','01a22adf-9eb3-7749-810b-b263ff1c8771',1767225600000000,'{"version":1,"id":"01a22adf-9eb3-7749-810b-b263ff1c8771","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(50,'task.created','local','01a22adf-9eb3-7749-810b-b265e6374cdb',1767225600000000,'{"version":1,"id":"01a22adf-9eb3-7749-810b-b265e6374cdb","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(51,'task.created','local','01a22adf-9eb3-7749-810b-b267647259b7',1767225600000000,'{"version":1,"id":"01a22adf-9eb3-7749-810b-b267647259b7","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(52,'task.created','local','01a22adf-9eb3-7749-810b-b269c6b887ac',1767225600000000,'{"version":1,"id":"01a22adf-9eb3-7749-810b-b269c6b887ac","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(53,'task.created','local','01a22adf-9eb3-7749-810b-b26bd91fff36',1767225600000000,'{"version":1,"id":"01a22adf-9eb3-7749-810b-b26bd91fff36","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(54,'task.created','local','01a22adf-9eb3-7749-810b-b26d178f5e0d',1767225600000000,'{"version":1,"id":"01a22adf-9eb3-7749-810b-b26d178f5e0d","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(55,'task.created','local','01a22adf-9eb3-7749-810b-b26f3f940ec2',1767225600000000,'{"version":1,"id":"01a22adf-9eb3-7749-810b-b26f3f940ec2","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(56,'task.created','local','01a22adf-9eb3-7749-810b-b27116302ea2',1767225600000000,'{"version":1,"id":"01a22adf-9eb3-7749-810b-b27116302ea2","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(57,'task.created','local','01a22adf-9eb3-7749-810b-b273f0c9087d',1767225600000000,'{"version":1,"id":"01a22adf-9eb3-7749-810b-b273f0c9087d","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(58,'task.updated','local','01a22adf-9eb3-7749-810b-b26bd91fff36',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b26bd91fff36","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fec22abbac1","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(59,'task.updated','local','01a22adf-9eb3-7749-810b-b26d178f5e0d',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b26d178f5e0d","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fee10d67569","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(60,'task.updated','local','01a22adf-9eb3-7749-810b-b25994a3c4cd',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b25994a3c4cd","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fda44b168dd","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(61,'task.updated','local','01a22adf-9eb3-7749-810b-b25b3763e52a',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b25b3763e52a","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fdc0d4069c2","remote_id":"01a22adf-9eba-771b-bf40-7b2156de581e","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(62,'task.updated','local','01a22adf-9eb3-7749-810b-b25d9ab433ba',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b25d9ab433ba","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fdec9181de7","remote_id":"01a22adf-9eba-771b-bf40-7b22c7ba4164","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(63,'task.updated','local','01a22adf-9eb3-7749-810b-b25f02c40f57',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b25f02c40f57","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fe0aa178498","remote_id":"01a22adf-9eba-771b-bf40-7b231adbfaa0","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(64,'task.updated','local','01a22adf-9eb3-7749-810b-b2616d43d4bd',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b2616d43d4bd","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fe2c462d0ea","remote_id":"01a22adf-9eba-771b-bf40-7b2462cd077e","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(65,'task.updated','local','01a22adf-9eb3-7749-810b-b265e6374cdb',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b265e6374cdb","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fe6199cd83b","remote_id":"01a22adf-9eba-771b-bf40-7b264bc9ddfd","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(66,'task.updated','local','01a22adf-9eb3-7749-810b-b267647259b7',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b267647259b7","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fe8cabdce40","remote_id":"01a22adf-9ebb-7391-8837-802ca4400416","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(67,'task.updated','local','01a22adf-9eb3-7749-810b-b269c6b887ac',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b269c6b887ac","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fea97db1a5c","remote_id":"01a22adf-9ebb-7391-8837-802dc6f7b8cc","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(68,'task.updated','local','01a22adf-9eb3-7749-810b-b26f3f940ec2',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b26f3f940ec2","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9ff03388e115","remote_id":"01a22adf-9ebb-7391-8837-8030bc28cfc2","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(69,'task.updated','local','01a22adf-9eb3-7749-810b-b27116302ea2',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b27116302ea2","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9ff2345e85ff","remote_id":"01a22adf-9ebb-7391-8837-8031b0d10454","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(70,'task.updated','local','01a22adf-9eb3-7749-810b-b273f0c9087d',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b273f0c9087d","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9ff4fe9003bc","remote_id":"01a22adf-9ebb-7391-8837-8032cbb61d7e","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(71,'task.updated','local','01a22adf-9eb3-7749-810b-b263ff1c8771',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b263ff1c8771","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fe42f9338c7","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO "event" VALUES(72,'task.updated','local','01a22adf-9eb3-7749-810b-b26d178f5e0d',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b26d178f5e0d","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fee10d67569","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(73,'task.updated','local','01a22adf-9eb3-7749-810b-b25d9ab433ba',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b25d9ab433ba","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fdec9181de7","remote_id":"01a22adf-9eba-771b-bf40-7b22c7ba4164","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(74,'task.updated','local','01a22adf-9eb3-7749-810b-b25f02c40f57',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b25f02c40f57","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fe0aa178498","remote_id":"01a22adf-9eba-771b-bf40-7b231adbfaa0","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(75,'task.updated','local','01a22adf-9eb3-7749-810b-b2616d43d4bd',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b2616d43d4bd","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fe2c462d0ea","remote_id":"01a22adf-9eba-771b-bf40-7b2462cd077e","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(76,'task.updated','local','01a22adf-9eb3-7749-810b-b265e6374cdb',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b265e6374cdb","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fe6199cd83b","remote_id":"01a22adf-9eba-771b-bf40-7b264bc9ddfd","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(77,'task.updated','local','01a22adf-9eb3-7749-810b-b267647259b7',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b267647259b7","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fe8cabdce40","remote_id":"01a22adf-9ebb-7391-8837-802ca4400416","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(78,'task.updated','local','01a22adf-9eb3-7749-810b-b269c6b887ac',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b269c6b887ac","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fea97db1a5c","remote_id":"01a22adf-9ebb-7391-8837-802dc6f7b8cc","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(79,'task.updated','local','01a22adf-9eb3-7749-810b-b26f3f940ec2',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b26f3f940ec2","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9ff03388e115","remote_id":"01a22adf-9ebb-7391-8837-8030bc28cfc2","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(80,'task.updated','local','01a22adf-9eb3-7749-810b-b27116302ea2',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b27116302ea2","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9ff2345e85ff","remote_id":"01a22adf-9ebb-7391-8837-8031b0d10454","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(81,'task.updated','local','01a22adf-9eb3-7749-810b-b273f0c9087d',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b273f0c9087d","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9ff4fe9003bc","remote_id":"01a22adf-9ebb-7391-8837-8032cbb61d7e","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(82,'task.updated','local','01a22adf-9eb3-7749-810b-b2616d43d4bd',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b2616d43d4bd","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fe2c462d0ea","remote_id":"01a22adf-9eba-771b-bf40-7b2462cd077e","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(83,'task.updated','local','01a22adf-9eb3-7749-810b-b269c6b887ac',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b269c6b887ac","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fea97db1a5c","remote_id":"01a22adf-9ebb-7391-8837-802dc6f7b8cc","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(84,'task.updated','local','01a22adf-9eb3-7749-810b-b27116302ea2',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b27116302ea2","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9ff2345e85ff","remote_id":"01a22adf-9ebb-7391-8837-8031b0d10454","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(85,'task.updated','local','01a22adf-9eb3-7749-810b-b265e6374cdb',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b265e6374cdb","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fe6199cd83b","remote_id":"01a22adf-9eba-771b-bf40-7b264bc9ddfd","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(86,'task.updated','local','01a22adf-9eb3-7749-810b-b26f3f940ec2',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b26f3f940ec2","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9ff03388e115","remote_id":"01a22adf-9ebb-7391-8837-8030bc28cfc2","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(87,'task.updated','local','01a22adf-9eb3-7749-810b-b267647259b7',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b267647259b7","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fe8cabdce40","remote_id":"01a22adf-9ebb-7391-8837-802ca4400416","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO "event" VALUES(88,'task.updated','local','01a22adf-9eb3-7749-810b-b273f0c9087d',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b273f0c9087d","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9ff4fe9003bc","remote_id":"01a22adf-9ebb-7391-8837-8032cbb61d7e","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(89,'task.deleted','local','01a22adf-9eb3-7749-810b-b273f0c9087d',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b273f0c9087d","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9ff4fe9003bc","remote_id":"01a22adf-9ebb-7391-8837-8032cbb61d7e","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(90,'task.updated','local','01a22adf-9eb3-7749-810b-b269c6b887ac',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b269c6b887ac","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9fea97db1a5c","remote_id":"01a22adf-9ebb-7391-8837-802dc6f7b8cc","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(91,'task.updated','local','01a22adf-9eb3-7749-810b-b27116302ea2',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b27116302ea2","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9ff2345e85ff","remote_id":"01a22adf-9ebb-7391-8837-8031b0d10454","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(92,'task.updated','local','01a22adf-9eb3-7749-810b-b26f3f940ec2',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b26f3f940ec2","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9ff03388e115","remote_id":"01a22adf-9ebb-7391-8837-8030bc28cfc2","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(93,'task.deleted','local','01a22adf-9eb3-7749-810b-b27116302ea2',1767225600000000,'{"id":"01a22adf-9eb3-7749-810b-b27116302ea2","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22adf-9e97-70eb-a466-9ff2345e85ff","remote_id":"01a22adf-9ebb-7391-8837-8031b0d10454","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
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
INSERT INTO "lane" VALUES('056b9158f7457066','{"backend_kind":"comfyui","node_classes":["01a22adf-9e97-70eb-a466-9fd90dfff47b"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('091769a1ed4cc505','{"backend_kind":"comfyui","node_classes":["01a22adf-9e96-77a8-846a-e99539a8e181"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('0e196726d5bae49f','{"backend_kind":"comfyui","node_classes":["01a22adf-9e97-70eb-a466-9fd75654bf7f"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('18bde7bb264617a6','{"backend_kind":"comfyui","node_classes":["01a22adf-9e97-70eb-a466-9fdfc424aad3"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('1ab77f502831a60b','{"backend_kind":"comfyui","node_classes":["01a22adf-9e97-70eb-a466-9fd3fa073f33"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('30aa9ccf64560650','{"backend_kind":"comfyui","node_classes":["01a22adf-9e97-70eb-a466-9fd5f3746fa5"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('3a7b36f75632d4b8','{"backend_kind":"comfyui","node_classes":["01a22adf-9e97-70eb-a466-9fddf2e125d3"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('3e5b694589738f5a','{"backend_kind":"comfyui","node_classes":["01a22adf-9e97-70eb-a466-9ff118990041"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('421d5883d4f42927','{"backend_kind":"comfyui","node_classes":["01a22adf-9e97-70eb-a466-9fe70f7bc309"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('4df12918a1eb12db','{"backend_kind":"comfyui","node_classes":["01a22adf-9e97-70eb-a466-9fed1d44c52e"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('9c1b66bfe4f31056','{"backend_kind":"comfyui","node_classes":["01a22adf-9e97-70eb-a466-9fe524e05d9e"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('a9e45465e3a78304','{"backend_kind":"comfyui","node_classes":["01a22adf-9e97-70eb-a466-9ff324165526"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('b107a9893f516092','{"backend_kind":"comfyui","node_classes":["01a22adf-9e97-70eb-a466-9fd171b19b2d"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('c0030d57c9c30f62','{"backend_kind":"comfyui","node_classes":["01a22adf-9e97-70eb-a466-9fe10c038646"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('c23834a1a3b0b6d9','{"backend_kind":"comfyui","node_classes":["01a22adf-9e97-70eb-a466-9fe396f59482"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('c88b3aa0341eb673','{"backend_kind":"comfyui","node_classes":["01a22adf-9e97-70eb-a466-9fe99a3723cb"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('e02ffc1828156bae','{"backend_kind":"comfyui","node_classes":["01a22adf-9e97-70eb-a466-9feb8976f3f0"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('e1f2c8ae89b95ca6','{"backend_kind":"comfyui","node_classes":["01a22adf-9e97-70eb-a466-9fef06a079d4"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('ef1c23da3765a1fe','{"backend_kind":"comfyui","node_classes":["01a22adf-9e97-70eb-a466-9fdbec9e30ea"],"choices":[],"pin":null}',NULL,0);
CREATE TABLE lease (
	name TEXT NOT NULL, 
	owner TEXT, 
	epoch INTEGER DEFAULT '0' NOT NULL, 
	lease_until BIGINT, 
	CONSTRAINT lease_pk PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('backend:01a22adf-9e96-77a8-846a-e996bd67cb41','worker 01a22adf-9e96-77a8-846a-e996bd67cb41',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22adf-9e97-70eb-a466-9fd2ea51e4ac','worker 01a22adf-9e97-70eb-a466-9fd2ea51e4ac',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22adf-9e97-70eb-a466-9fd4f64d45e8','worker 01a22adf-9e97-70eb-a466-9fd4f64d45e8',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22adf-9e97-70eb-a466-9fd62d8ddc74','worker 01a22adf-9e97-70eb-a466-9fd62d8ddc74',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22adf-9e97-70eb-a466-9fd834710c85','worker 01a22adf-9e97-70eb-a466-9fd834710c85',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22adf-9e97-70eb-a466-9fda44b168dd','worker 01a22adf-9e97-70eb-a466-9fda44b168dd',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22adf-9e97-70eb-a466-9fdc0d4069c2','worker 01a22adf-9e97-70eb-a466-9fdc0d4069c2',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22adf-9e97-70eb-a466-9fdec9181de7','worker 01a22adf-9e97-70eb-a466-9fdec9181de7',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22adf-9e97-70eb-a466-9fe0aa178498','worker 01a22adf-9e97-70eb-a466-9fe0aa178498',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22adf-9e97-70eb-a466-9fe2c462d0ea','worker 01a22adf-9e97-70eb-a466-9fe2c462d0ea',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22adf-9e97-70eb-a466-9fe42f9338c7','worker 01a22adf-9e97-70eb-a466-9fe42f9338c7',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22adf-9e97-70eb-a466-9fe6199cd83b','worker 01a22adf-9e97-70eb-a466-9fe6199cd83b',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22adf-9e97-70eb-a466-9fe8cabdce40','worker 01a22adf-9e97-70eb-a466-9fe8cabdce40',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22adf-9e97-70eb-a466-9fea97db1a5c','worker 01a22adf-9e97-70eb-a466-9fea97db1a5c',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22adf-9e97-70eb-a466-9fec22abbac1','worker 01a22adf-9e97-70eb-a466-9fec22abbac1',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22adf-9e97-70eb-a466-9fee10d67569','worker 01a22adf-9e97-70eb-a466-9fee10d67569',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22adf-9e97-70eb-a466-9ff03388e115','worker 01a22adf-9e97-70eb-a466-9ff03388e115',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22adf-9e97-70eb-a466-9ff2345e85ff','worker 01a22adf-9e97-70eb-a466-9ff2345e85ff',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22adf-9e97-70eb-a466-9ff4fe9003bc','worker 01a22adf-9e97-70eb-a466-9ff4fe9003bc',1,1767225630000000);
CREATE TABLE litter (
	"key" TEXT NOT NULL, 
	look_at BIGINT NOT NULL, 
	doomed INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT litter_pk PRIMARY KEY ("key")
);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22adf-9eb3-7749-810b-b267647259b7_01a22adf-9ebb-7391-8837-802ca4400416/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22adf-9eb3-7749-810b-b269c6b887ac_01a22adf-9ebb-7391-8837-802dc6f7b8cc/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22adf-9eb3-7749-810b-b27116302ea2_01a22adf-9ebb-7391-8837-8031b0d10454/',1767225600000000,0);
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
INSERT INTO "meta" VALUES('stream','c9b27aab-1455-4589-a111-cb5f4a8b40f0');
INSERT INTO "meta" VALUES('installation','3f10ae82-b8b2-45e5-9b95-2d72d245cbc0');
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
INSERT INTO "output" VALUES('01a22adf-9edd-715e-bd48-d3a3721c6acf','local','01a22adf-9eb3-7749-810b-b265e6374cdb','01a22adf-9eba-771b-bf40-7b264bc9ddfd','text_to_image',0,'1','apple.png','outputs/01a22adf-9edd-715e-bd48-d3a4841e378b/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
INSERT INTO "output" VALUES('01a22adf-9edd-715e-bd48-d3a596ef5a4e','local','01a22adf-9eb3-7749-810b-b26f3f940ec2','01a22adf-9ebb-7391-8837-8030bc28cfc2','text_to_image',0,'1','apple.png','outputs/01a22adf-9edd-715e-bd48-d3a673b164b3/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
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
INSERT INTO "serves" VALUES('01a22adf-9e96-77a8-846a-e996bd67cb41','091769a1ed4cc505',1,NULL);
INSERT INTO "serves" VALUES('01a22adf-9e97-70eb-a466-9fd2ea51e4ac','b107a9893f516092',1,NULL);
INSERT INTO "serves" VALUES('01a22adf-9e97-70eb-a466-9fd4f64d45e8','1ab77f502831a60b',1,NULL);
INSERT INTO "serves" VALUES('01a22adf-9e97-70eb-a466-9fd62d8ddc74','30aa9ccf64560650',1,NULL);
INSERT INTO "serves" VALUES('01a22adf-9e97-70eb-a466-9fd834710c85','0e196726d5bae49f',1,NULL);
INSERT INTO "serves" VALUES('01a22adf-9e97-70eb-a466-9fda44b168dd','056b9158f7457066',1,NULL);
INSERT INTO "serves" VALUES('01a22adf-9e97-70eb-a466-9fdc0d4069c2','ef1c23da3765a1fe',1,NULL);
INSERT INTO "serves" VALUES('01a22adf-9e97-70eb-a466-9fdec9181de7','3a7b36f75632d4b8',1,NULL);
INSERT INTO "serves" VALUES('01a22adf-9e97-70eb-a466-9fe0aa178498','18bde7bb264617a6',1,NULL);
INSERT INTO "serves" VALUES('01a22adf-9e97-70eb-a466-9fe2c462d0ea','c0030d57c9c30f62',1,NULL);
INSERT INTO "serves" VALUES('01a22adf-9e97-70eb-a466-9fe42f9338c7','c23834a1a3b0b6d9',1,NULL);
INSERT INTO "serves" VALUES('01a22adf-9e97-70eb-a466-9fe6199cd83b','9c1b66bfe4f31056',1,NULL);
INSERT INTO "serves" VALUES('01a22adf-9e97-70eb-a466-9fe8cabdce40','421d5883d4f42927',1,NULL);
INSERT INTO "serves" VALUES('01a22adf-9e97-70eb-a466-9fea97db1a5c','c88b3aa0341eb673',1,NULL);
INSERT INTO "serves" VALUES('01a22adf-9e97-70eb-a466-9fec22abbac1','e02ffc1828156bae',1,NULL);
INSERT INTO "serves" VALUES('01a22adf-9e97-70eb-a466-9fee10d67569','4df12918a1eb12db',1,NULL);
INSERT INTO "serves" VALUES('01a22adf-9e97-70eb-a466-9ff03388e115','e1f2c8ae89b95ca6',1,NULL);
INSERT INTO "serves" VALUES('01a22adf-9e97-70eb-a466-9ff2345e85ff','3e5b694589738f5a',1,NULL);
INSERT INTO "serves" VALUES('01a22adf-9e97-70eb-a466-9ff4fe9003bc','a9e45465e3a78304',1,NULL);
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
	source TEXT, size INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT task_pk PRIMARY KEY (id), 
	CONSTRAINT attempt_only_while_live CHECK (attempt_id IS NULL OR status IN ('PENDING','QUEUED','RUNNING')), 
	CONSTRAINT live_has_attempt CHECK (status NOT IN ('QUEUED','RUNNING') OR attempt_id IS NOT NULL)
);
INSERT INTO "task" VALUES('01a22adf-9eb3-7749-810b-b24f87a8ad12','local',1,'text_to_image','apple','READY',NULL,0,1767225600000000,'091769a1ed4cc505','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22adf-9eb3-7749-810b-b251fec91064','local',1,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'b107a9893f516092','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22adf-9eb3-7749-810b-b253757b98ee','local',2,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'1ab77f502831a60b','text_to_image',1,'Text to image',1,0,'01a22adf-9eb8-71d2-a09b-489c4c72d5bb','01a22adf-9e97-70eb-a466-9fd4f64d45e8',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22adf-9eb3-7749-810b-b2559a78a06e','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'30aa9ccf64560650','text_to_image',1,'Text to image',1,0,'01a22adf-9eb9-71eb-9d6f-9e98ddf524b4','01a22adf-9e97-70eb-a466-9fd62d8ddc74',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22adf-9eb3-7749-810b-b257629d807f','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'0e196726d5bae49f','text_to_image',1,'Text to image',1,0,'01a22adf-9eb9-71eb-9d6f-9e99b5ca6247','01a22adf-9e97-70eb-a466-9fd834710c85',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22adf-9eb3-7749-810b-b25994a3c4cd','local',4,'text_to_image','apple','PENDING','stopping',0,1767225600000000,'056b9158f7457066','text_to_image',1,'Text to image',1,0,'01a22adf-9eb9-71eb-9d6f-9e9a20c7c34f','01a22adf-9e97-70eb-a466-9fda44b168dd',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22adf-9eb3-7749-810b-b25b3763e52a','local',4,'text_to_image','apple','QUEUED','waiting',0,1767225600000000,'ef1c23da3765a1fe','text_to_image',1,'Text to image',1,0,'01a22adf-9eba-771b-bf40-7b2156de581e','01a22adf-9e97-70eb-a466-9fdc0d4069c2','01a22adf-9eba-771b-bf40-7b2156de581e',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22adf-9eb3-7749-810b-b25d9ab433ba','local',5,'text_to_image','apple','QUEUED','stopping',0,1767225600000000,'3a7b36f75632d4b8','text_to_image',1,'Text to image',1,0,'01a22adf-9eba-771b-bf40-7b22c7ba4164','01a22adf-9e97-70eb-a466-9fdec9181de7','01a22adf-9eba-771b-bf40-7b22c7ba4164',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22adf-9eb3-7749-810b-b25f02c40f57','local',5,'text_to_image','apple','RUNNING','executing',0,1767225600000000,'18bde7bb264617a6','text_to_image',1,'Text to image',1,0,'01a22adf-9eba-771b-bf40-7b231adbfaa0','01a22adf-9e97-70eb-a466-9fe0aa178498','01a22adf-9eba-771b-bf40-7b231adbfaa0',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22adf-9eb3-7749-810b-b2616d43d4bd','local',6,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'c0030d57c9c30f62','text_to_image',1,'Text to image',1,0,'01a22adf-9eba-771b-bf40-7b2462cd077e','01a22adf-9e97-70eb-a466-9fe2c462d0ea','01a22adf-9eba-771b-bf40-7b2462cd077e',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22adf-9eb3-7749-810b-b263ff1c8771','local',4,'text_to_image','apple','RETRYING',NULL,0,1767225600000000,'c23834a1a3b0b6d9','text_to_image',1,'Text to image',1,0,NULL,'01a22adf-9e97-70eb-a466-9fe42f9338c7',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,1767225660000000,NULL,NULL,1,0,1,0,0,0,0,NULL,'{"code":"backend_unreachable","arguments":{},"raw":null}','{"code":"backend_unreachable","arguments":{},"raw":null}','{}',NULL,0);
INSERT INTO "task" VALUES('01a22adf-9eb3-7749-810b-b265e6374cdb','local',6,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'9c1b66bfe4f31056','text_to_image',1,'Text to image',1,0,NULL,'01a22adf-9e97-70eb-a466-9fe6199cd83b','01a22adf-9eba-771b-bf40-7b264bc9ddfd',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22adf-9eb3-7749-810b-b267647259b7','local',6,'text_to_image','apple','FAILED',NULL,0,1767225600000000,'421d5883d4f42927','text_to_image',1,'Text to image',1,0,NULL,'01a22adf-9e97-70eb-a466-9fe8cabdce40','01a22adf-9ebb-7391-8837-802ca4400416',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,'{"code":"node_failed","arguments":{},"raw":"boom"}','{}',NULL,0);
INSERT INTO "task" VALUES('01a22adf-9eb3-7749-810b-b269c6b887ac','local',7,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'c88b3aa0341eb673','text_to_image',1,'Text to image',1,0,NULL,'01a22adf-9e97-70eb-a466-9fea97db1a5c','01a22adf-9ebb-7391-8837-802dc6f7b8cc',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22adf-9eb3-7749-810b-b26bd91fff36','local',3,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'e02ffc1828156bae','text_to_image',1,'Text to image',1,0,NULL,'01a22adf-9e97-70eb-a466-9fec22abbac1',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22adf-9eb3-7749-810b-b26d178f5e0d','local',4,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'4df12918a1eb12db','text_to_image',1,'Text to image',1,0,NULL,'01a22adf-9e97-70eb-a466-9fee10d67569',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22adf-9eb3-7749-810b-b26f3f940ec2','local',7,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'e1f2c8ae89b95ca6','text_to_image',1,'Text to image',1,0,NULL,'01a22adf-9e97-70eb-a466-9ff03388e115','01a22adf-9ebb-7391-8837-8030bc28cfc2',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22adf-9eb3-7749-810b-b27116302ea2','local',8,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'3e5b694589738f5a','text_to_image',1,'Text to image',1,0,NULL,'01a22adf-9e97-70eb-a466-9ff2345e85ff','01a22adf-9ebb-7391-8837-8031b0d10454',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22adf-9eb3-7749-810b-b273f0c9087d','local',7,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'a9e45465e3a78304','text_to_image',1,'Text to image',1,0,'01a22adf-9ebb-7391-8837-8032cbb61d7e','01a22adf-9e97-70eb-a466-9ff4fe9003bc','01a22adf-9ebb-7391-8837-8032cbb61d7e',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
CREATE TABLE task_body (
	task_id TEXT NOT NULL, 
	params TEXT NOT NULL, 
	graph TEXT NOT NULL, 
	CONSTRAINT task_body_pk PRIMARY KEY (task_id)
);
INSERT INTO "task_body" VALUES('01a22adf-9eb3-7749-810b-b24f87a8ad12','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22adf-9eb3-7749-810b-b251fec91064','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22adf-9eb3-7749-810b-b253757b98ee','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22adf-9eb3-7749-810b-b2559a78a06e','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22adf-9eb3-7749-810b-b257629d807f','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22adf-9eb3-7749-810b-b25994a3c4cd','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22adf-9eb3-7749-810b-b25b3763e52a','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22adf-9eb3-7749-810b-b25d9ab433ba','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22adf-9eb3-7749-810b-b25f02c40f57','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22adf-9eb3-7749-810b-b2616d43d4bd','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22adf-9eb3-7749-810b-b263ff1c8771','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22adf-9eb3-7749-810b-b265e6374cdb','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22adf-9eb3-7749-810b-b267647259b7','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22adf-9eb3-7749-810b-b269c6b887ac','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22adf-9eb3-7749-810b-b26bd91fff36','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22adf-9eb3-7749-810b-b26d178f5e0d','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22adf-9eb3-7749-810b-b26f3f940ec2','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22adf-9eb3-7749-810b-b27116302ea2','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22adf-9eb3-7749-810b-b273f0c9087d','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
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
INSERT INTO "task_input" VALUES('01a22adf-9eb3-7749-810b-b24f87a8ad12',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22adf-9eb3-7749-810b-b251fec91064',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22adf-9eb3-7749-810b-b253757b98ee',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22adf-9eb3-7749-810b-b2559a78a06e',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22adf-9eb3-7749-810b-b257629d807f',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22adf-9eb3-7749-810b-b25994a3c4cd',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22adf-9eb3-7749-810b-b25b3763e52a',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22adf-9eb3-7749-810b-b25d9ab433ba',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22adf-9eb3-7749-810b-b25f02c40f57',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22adf-9eb3-7749-810b-b2616d43d4bd',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22adf-9eb3-7749-810b-b263ff1c8771',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22adf-9eb3-7749-810b-b265e6374cdb',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22adf-9eb3-7749-810b-b267647259b7',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22adf-9eb3-7749-810b-b269c6b887ac',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22adf-9eb3-7749-810b-b26bd91fff36',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22adf-9eb3-7749-810b-b26d178f5e0d',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22adf-9eb3-7749-810b-b26f3f940ec2',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22adf-9eb3-7749-810b-b27116302ea2',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22adf-9eb3-7749-810b-b273f0c9087d',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
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
INSERT INTO "waiting" VALUES('056b9158f7457066',0,0,0);
INSERT INTO "waiting" VALUES('0e196726d5bae49f',0,0,0);
INSERT INTO "waiting" VALUES('18bde7bb264617a6',0,0,0);
INSERT INTO "waiting" VALUES('1ab77f502831a60b',0,0,0);
INSERT INTO "waiting" VALUES('30aa9ccf64560650',0,0,0);
INSERT INTO "waiting" VALUES('3a7b36f75632d4b8',0,0,0);
INSERT INTO "waiting" VALUES('3e5b694589738f5a',0,0,0);
INSERT INTO "waiting" VALUES('421d5883d4f42927',0,0,0);
INSERT INTO "waiting" VALUES('4df12918a1eb12db',0,0,1);
INSERT INTO "waiting" VALUES('9c1b66bfe4f31056',0,0,0);
INSERT INTO "waiting" VALUES('a9e45465e3a78304',0,0,0);
INSERT INTO "waiting" VALUES('b107a9893f516092',0,0,1);
INSERT INTO "waiting" VALUES('c0030d57c9c30f62',0,0,0);
INSERT INTO "waiting" VALUES('c23834a1a3b0b6d9',0,0,0);
INSERT INTO "waiting" VALUES('c88b3aa0341eb673',0,0,0);
INSERT INTO "waiting" VALUES('e02ffc1828156bae',0,0,0);
INSERT INTO "waiting" VALUES('e1f2c8ae89b95ca6',0,0,0);
INSERT INTO "waiting" VALUES('ef1c23da3765a1fe',0,0,0);
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('event',93);
COMMIT;
