BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
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
INSERT INTO "attempt" VALUES('01a22274-91fc-7210-a41f-3a2f3de2ed0d','01a22274-91f0-744f-89c3-1d8ff0567bc9',1,'01a22274-91bb-7132-bd2d-53711626b452','54d3e87f3f80f1ab',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22274-9201-7357-85a7-4b791c9f2006','01a22274-91f0-744f-89c3-1d9159fd462b',1,'01a22274-91bb-7132-bd2d-5373473f6778','1bc5bf8feb17b1db',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22274-9201-7357-85a7-4b7a1f326734','01a22274-91f0-744f-89c3-1d9316163feb',1,'01a22274-91bb-7132-bd2d-5375615ebf0a','0188785b9d07e958',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22274-9201-7357-85a7-4b7b4f538c0a','01a22274-91f0-744f-89c3-1d95ac1b3e26',1,'01a22274-91bb-7132-bd2d-5377edbe2eda','98a6728aab4e8425',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22274-9201-7357-85a7-4b7c7105ca79','01a22274-91f0-744f-89c3-1d97fa3157f7',1,'01a22274-91bb-7132-bd2d-5379418620d3','4dbe6dedf8bada65',1767225600000000,1767225600000000,1767225600000000,'01a22274-9201-7357-85a7-4b7c7105ca79',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22274-9202-7444-a8e4-ec82ac6ca861','01a22274-91f0-744f-89c3-1d99bd85373b',1,'01a22274-91bb-7132-bd2d-537b6fc48919','e546108a8864d0c4',1767225600000000,1767225600000000,1767225600000000,'01a22274-9202-7444-a8e4-ec82ac6ca861',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22274-9202-7444-a8e4-ec8394111b20','01a22274-91f0-744f-89c3-1d9baca68baf',1,'01a22274-91bb-7132-bd2d-537df01a64e6','a3970d59ee258a03',1767225600000000,1767225600000000,1767225600000000,'01a22274-9202-7444-a8e4-ec8394111b20',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22274-9202-7444-a8e4-ec84b5aaafc3','01a22274-91f0-744f-89c3-1d9dce3c7f94',1,'01a22274-91bb-7132-bd2d-537f8d317661','296f8d8045a9c504',1767225600000000,1767225600000000,1767225600000000,'01a22274-9202-7444-a8e4-ec84b5aaafc3',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22274-9202-7444-a8e4-ec85d6e666ee','01a22274-91f0-744f-89c3-1d9fb15989a1',1,'01a22274-91bb-7132-bd2d-53813129c026','6e18b2e9e9847a65',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'not_sent','{"code":"backend_unreachable","arguments":{},"raw":null}',0,NULL);
INSERT INTO "attempt" VALUES('01a22274-9202-7444-a8e4-ec865575a332','01a22274-91f0-744f-89c3-1da14727faa6',1,'01a22274-91bb-7132-bd2d-5383f07fcc56','b1d439dac174d72e',1767225600000000,1767225600000000,1767225600000000,'01a22274-9202-7444-a8e4-ec865575a332',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22274-9202-7444-a8e4-ec8776cfa488','01a22274-91f0-744f-89c3-1da3bb4a3866',1,'01a22274-91bb-7132-bd2d-5385531a3d1a','aba20198a687b0dc',1767225600000000,1767225600000000,1767225600000000,'01a22274-9202-7444-a8e4-ec8776cfa488',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'failed','{"code":"node_failed","arguments":{},"raw":"boom"}',0,NULL);
INSERT INTO "attempt" VALUES('01a22274-9202-7444-a8e4-ec88f1442d8e','01a22274-91f0-744f-89c3-1da50b24e769',1,'01a22274-91bb-7132-bd2d-538789649d12','c65701c400f17a1b',1767225600000000,1767225600000000,1767225600000000,'01a22274-9202-7444-a8e4-ec88f1442d8e',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22274-9203-7180-821c-d960921274ff','01a22274-91f0-744f-89c3-1da7a8609ebe',1,'01a22274-91bb-7132-bd2d-5389431be455','226f460ecec202c1',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22274-9203-7180-821c-d9611bd1ca19','01a22274-91f0-744f-89c3-1da90f4fd7e8',1,'01a22274-91bb-7132-bd2d-538b4b5d8587','ea247b8c117f6d74',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22274-9203-7180-821c-d9621123d6be','01a22274-91f0-744f-89c3-1dab8c876790',1,'01a22274-91bb-7132-bd2d-538dc5381538','9591b844715fe241',1767225600000000,1767225600000000,1767225600000000,'01a22274-9203-7180-821c-d9621123d6be',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22274-9203-7180-821c-d9631dfb4f64','01a22274-91f0-744f-89c3-1dad7bd57e14',1,'01a22274-91bb-7132-bd2d-538f22c1eb34','00f50d69b5a6651c',1767225600000000,1767225600000000,1767225600000000,'01a22274-9203-7180-821c-d9631dfb4f64',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22274-9203-7180-821c-d964630b96e8','01a22274-91f0-744f-89c3-1dafcd4f0a7e',1,'01a22274-91bb-7132-bd2d-5391ad4a91db','bbd7b7e6fe17e275',1767225600000000,1767225600000000,1767225600000000,'01a22274-9203-7180-821c-d964630b96e8',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO "backend" VALUES('01a22274-91bb-7132-bd2d-536d3b43ebea','01a22274-91bb-7132-bd2d-536d3b43ebea','comfyui','http://01a22274-91bb-7132-bd2d-536d3b43ebea:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22274-91bb-7132-bd2d-536f5d3cc84d','01a22274-91bb-7132-bd2d-536f5d3cc84d','comfyui','http://01a22274-91bb-7132-bd2d-536f5d3cc84d:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22274-91bb-7132-bd2d-53711626b452','01a22274-91bb-7132-bd2d-53711626b452','comfyui','http://01a22274-91bb-7132-bd2d-53711626b452:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22274-91bb-7132-bd2d-5373473f6778','01a22274-91bb-7132-bd2d-5373473f6778','comfyui','http://01a22274-91bb-7132-bd2d-5373473f6778:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22274-91bb-7132-bd2d-5375615ebf0a','01a22274-91bb-7132-bd2d-5375615ebf0a','comfyui','http://01a22274-91bb-7132-bd2d-5375615ebf0a:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22274-91bb-7132-bd2d-5377edbe2eda','01a22274-91bb-7132-bd2d-5377edbe2eda','comfyui','http://01a22274-91bb-7132-bd2d-5377edbe2eda:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22274-91bb-7132-bd2d-5379418620d3','01a22274-91bb-7132-bd2d-5379418620d3','comfyui','http://01a22274-91bb-7132-bd2d-5379418620d3:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22274-91bb-7132-bd2d-537b6fc48919','01a22274-91bb-7132-bd2d-537b6fc48919','comfyui','http://01a22274-91bb-7132-bd2d-537b6fc48919:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22274-91bb-7132-bd2d-537df01a64e6','01a22274-91bb-7132-bd2d-537df01a64e6','comfyui','http://01a22274-91bb-7132-bd2d-537df01a64e6:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22274-91bb-7132-bd2d-537f8d317661','01a22274-91bb-7132-bd2d-537f8d317661','comfyui','http://01a22274-91bb-7132-bd2d-537f8d317661:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22274-91bb-7132-bd2d-53813129c026','01a22274-91bb-7132-bd2d-53813129c026','comfyui','http://01a22274-91bb-7132-bd2d-53813129c026:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22274-91bb-7132-bd2d-5383f07fcc56','01a22274-91bb-7132-bd2d-5383f07fcc56','comfyui','http://01a22274-91bb-7132-bd2d-5383f07fcc56:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22274-91bb-7132-bd2d-5385531a3d1a','01a22274-91bb-7132-bd2d-5385531a3d1a','comfyui','http://01a22274-91bb-7132-bd2d-5385531a3d1a:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22274-91bb-7132-bd2d-538789649d12','01a22274-91bb-7132-bd2d-538789649d12','comfyui','http://01a22274-91bb-7132-bd2d-538789649d12:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22274-91bb-7132-bd2d-5389431be455','01a22274-91bb-7132-bd2d-5389431be455','comfyui','http://01a22274-91bb-7132-bd2d-5389431be455:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22274-91bb-7132-bd2d-538b4b5d8587','01a22274-91bb-7132-bd2d-538b4b5d8587','comfyui','http://01a22274-91bb-7132-bd2d-538b4b5d8587:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22274-91bb-7132-bd2d-538dc5381538','01a22274-91bb-7132-bd2d-538dc5381538','comfyui','http://01a22274-91bb-7132-bd2d-538dc5381538:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22274-91bb-7132-bd2d-538f22c1eb34','01a22274-91bb-7132-bd2d-538f22c1eb34','comfyui','http://01a22274-91bb-7132-bd2d-538f22c1eb34:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22274-91bb-7132-bd2d-5391ad4a91db','01a22274-91bb-7132-bd2d-5391ad4a91db','comfyui','http://01a22274-91bb-7132-bd2d-5391ad4a91db:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "event" VALUES(1,'backend.updated','','01a22274-91bb-7132-bd2d-536d3b43ebea',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-536d3b43ebea","name":"01a22274-91bb-7132-bd2d-536d3b43ebea","state":"new"}');
INSERT INTO "event" VALUES(2,'backend.updated','','01a22274-91bb-7132-bd2d-536f5d3cc84d',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-536f5d3cc84d","name":"01a22274-91bb-7132-bd2d-536f5d3cc84d","state":"new"}');
INSERT INTO "event" VALUES(3,'backend.updated','','01a22274-91bb-7132-bd2d-53711626b452',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-53711626b452","name":"01a22274-91bb-7132-bd2d-53711626b452","state":"new"}');
INSERT INTO "event" VALUES(4,'backend.updated','','01a22274-91bb-7132-bd2d-5373473f6778',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-5373473f6778","name":"01a22274-91bb-7132-bd2d-5373473f6778","state":"new"}');
INSERT INTO "event" VALUES(5,'backend.updated','','01a22274-91bb-7132-bd2d-5375615ebf0a',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-5375615ebf0a","name":"01a22274-91bb-7132-bd2d-5375615ebf0a","state":"new"}');
INSERT INTO "event" VALUES(6,'backend.updated','','01a22274-91bb-7132-bd2d-5377edbe2eda',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-5377edbe2eda","name":"01a22274-91bb-7132-bd2d-5377edbe2eda","state":"new"}');
INSERT INTO "event" VALUES(7,'backend.updated','','01a22274-91bb-7132-bd2d-5379418620d3',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-5379418620d3","name":"01a22274-91bb-7132-bd2d-5379418620d3","state":"new"}');
INSERT INTO "event" VALUES(8,'backend.updated','','01a22274-91bb-7132-bd2d-537b6fc48919',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-537b6fc48919","name":"01a22274-91bb-7132-bd2d-537b6fc48919","state":"new"}');
INSERT INTO "event" VALUES(9,'backend.updated','','01a22274-91bb-7132-bd2d-537df01a64e6',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-537df01a64e6","name":"01a22274-91bb-7132-bd2d-537df01a64e6","state":"new"}');
INSERT INTO "event" VALUES(10,'backend.updated','','01a22274-91bb-7132-bd2d-537f8d317661',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-537f8d317661","name":"01a22274-91bb-7132-bd2d-537f8d317661","state":"new"}');
INSERT INTO "event" VALUES(11,'backend.updated','','01a22274-91bb-7132-bd2d-53813129c026',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-53813129c026","name":"01a22274-91bb-7132-bd2d-53813129c026","state":"new"}');
INSERT INTO "event" VALUES(12,'backend.updated','','01a22274-91bb-7132-bd2d-5383f07fcc56',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-5383f07fcc56","name":"01a22274-91bb-7132-bd2d-5383f07fcc56","state":"new"}');
INSERT INTO "event" VALUES(13,'backend.updated','','01a22274-91bb-7132-bd2d-5385531a3d1a',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-5385531a3d1a","name":"01a22274-91bb-7132-bd2d-5385531a3d1a","state":"new"}');
INSERT INTO "event" VALUES(14,'backend.updated','','01a22274-91bb-7132-bd2d-538789649d12',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-538789649d12","name":"01a22274-91bb-7132-bd2d-538789649d12","state":"new"}');
INSERT INTO "event" VALUES(15,'backend.updated','','01a22274-91bb-7132-bd2d-5389431be455',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-5389431be455","name":"01a22274-91bb-7132-bd2d-5389431be455","state":"new"}');
INSERT INTO "event" VALUES(16,'backend.updated','','01a22274-91bb-7132-bd2d-538b4b5d8587',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-538b4b5d8587","name":"01a22274-91bb-7132-bd2d-538b4b5d8587","state":"new"}');
INSERT INTO "event" VALUES(17,'backend.updated','','01a22274-91bb-7132-bd2d-538dc5381538',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-538dc5381538","name":"01a22274-91bb-7132-bd2d-538dc5381538","state":"new"}');
INSERT INTO "event" VALUES(18,'backend.updated','','01a22274-91bb-7132-bd2d-538f22c1eb34',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-538f22c1eb34","name":"01a22274-91bb-7132-bd2d-538f22c1eb34","state":"new"}');
INSERT INTO "event" VALUES(19,'backend.updated','','01a22274-91bb-7132-bd2d-5391ad4a91db',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-5391ad4a91db","name":"01a22274-91bb-7132-bd2d-5391ad4a91db","state":"new"}');
INSERT INTO "event" VALUES(20,'backend.updated','','01a22274-91bb-7132-bd2d-536d3b43ebea',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-536d3b43ebea","name":"01a22274-91bb-7132-bd2d-536d3b43ebea","state":"ready","reason":null}');
INSERT INTO "event" VALUES(21,'backend.updated','','01a22274-91bb-7132-bd2d-536f5d3cc84d',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-536f5d3cc84d","name":"01a22274-91bb-7132-bd2d-536f5d3cc84d","state":"ready","reason":null}');
INSERT INTO "event" VALUES(22,'backend.updated','','01a22274-91bb-7132-bd2d-53711626b452',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-53711626b452","name":"01a22274-91bb-7132-bd2d-53711626b452","state":"ready","reason":null}');
INSERT INTO "event" VALUES(23,'backend.updated','','01a22274-91bb-7132-bd2d-5373473f6778',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-5373473f6778","name":"01a22274-91bb-7132-bd2d-5373473f6778","state":"ready","reason":null}');
INSERT INTO "event" VALUES(24,'backend.updated','','01a22274-91bb-7132-bd2d-5375615ebf0a',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-5375615ebf0a","name":"01a22274-91bb-7132-bd2d-5375615ebf0a","state":"ready","reason":null}');
INSERT INTO "event" VALUES(25,'backend.updated','','01a22274-91bb-7132-bd2d-5377edbe2eda',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-5377edbe2eda","name":"01a22274-91bb-7132-bd2d-5377edbe2eda","state":"ready","reason":null}');
INSERT INTO "event" VALUES(26,'backend.updated','','01a22274-91bb-7132-bd2d-5379418620d3',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-5379418620d3","name":"01a22274-91bb-7132-bd2d-5379418620d3","state":"ready","reason":null}');
INSERT INTO "event" VALUES(27,'backend.updated','','01a22274-91bb-7132-bd2d-537b6fc48919',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-537b6fc48919","name":"01a22274-91bb-7132-bd2d-537b6fc48919","state":"ready","reason":null}');
INSERT INTO "event" VALUES(28,'backend.updated','','01a22274-91bb-7132-bd2d-537df01a64e6',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-537df01a64e6","name":"01a22274-91bb-7132-bd2d-537df01a64e6","state":"ready","reason":null}');
INSERT INTO "event" VALUES(29,'backend.updated','','01a22274-91bb-7132-bd2d-537f8d317661',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-537f8d317661","name":"01a22274-91bb-7132-bd2d-537f8d317661","state":"ready","reason":null}');
INSERT INTO "event" VALUES(30,'backend.updated','','01a22274-91bb-7132-bd2d-53813129c026',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-53813129c026","name":"01a22274-91bb-7132-bd2d-53813129c026","state":"ready","reason":null}');
INSERT INTO "event" VALUES(31,'backend.updated','','01a22274-91bb-7132-bd2d-5383f07fcc56',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-5383f07fcc56","name":"01a22274-91bb-7132-bd2d-5383f07fcc56","state":"ready","reason":null}');
INSERT INTO "event" VALUES(32,'backend.updated','','01a22274-91bb-7132-bd2d-5385531a3d1a',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-5385531a3d1a","name":"01a22274-91bb-7132-bd2d-5385531a3d1a","state":"ready","reason":null}');
INSERT INTO "event" VALUES(33,'backend.updated','','01a22274-91bb-7132-bd2d-538789649d12',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-538789649d12","name":"01a22274-91bb-7132-bd2d-538789649d12","state":"ready","reason":null}');
INSERT INTO "event" VALUES(34,'backend.updated','','01a22274-91bb-7132-bd2d-5389431be455',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-5389431be455","name":"01a22274-91bb-7132-bd2d-5389431be455","state":"ready","reason":null}');
INSERT INTO "event" VALUES(35,'backend.updated','','01a22274-91bb-7132-bd2d-538b4b5d8587',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-538b4b5d8587","name":"01a22274-91bb-7132-bd2d-538b4b5d8587","state":"ready","reason":null}');
INSERT INTO "event" VALUES(36,'backend.updated','','01a22274-91bb-7132-bd2d-538dc5381538',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-538dc5381538","name":"01a22274-91bb-7132-bd2d-538dc5381538","state":"ready","reason":null}');
INSERT INTO "event" VALUES(37,'backend.updated','','01a22274-91bb-7132-bd2d-538f22c1eb34',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-538f22c1eb34","name":"01a22274-91bb-7132-bd2d-538f22c1eb34","state":"ready","reason":null}');
INSERT INTO "event" VALUES(38,'backend.updated','','01a22274-91bb-7132-bd2d-5391ad4a91db',1767225600000000,'{"id":"01a22274-91bb-7132-bd2d-5391ad4a91db","name":"01a22274-91bb-7132-bd2d-5391ad4a91db","state":"ready","reason":null}');
INSERT INTO "event" VALUES(39,'task.created','local','01a22274-91f0-744f-89c3-1d8bbcaf938e',1767225600000000,'{"version":1,"id":"01a22274-91f0-744f-89c3-1d8bbcaf938e","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(40,'task.created','local','01a22274-91f0-744f-89c3-1d8d4b933819',1767225600000000,'{"version":1,"id":"01a22274-91f0-744f-89c3-1d8d4b933819","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(41,'task.created','local','01a22274-91f0-744f-89c3-1d8ff0567bc9',1767225600000000,'{"version":1,"id":"01a22274-91f0-744f-89c3-1d8ff0567bc9","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(42,'task.created','local','01a22274-91f0-744f-89c3-1d9159fd462b',1767225600000000,'{"version":1,"id":"01a22274-91f0-744f-89c3-1d9159fd462b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(43,'task.created','local','01a22274-91f0-744f-89c3-1d9316163feb',1767225600000000,'{"version":1,"id":"01a22274-91f0-744f-89c3-1d9316163feb","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(44,'task.created','local','01a22274-91f0-744f-89c3-1d95ac1b3e26',1767225600000000,'{"version":1,"id":"01a22274-91f0-744f-89c3-1d95ac1b3e26","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(45,'task.created','local','01a22274-91f0-744f-89c3-1d97fa3157f7',1767225600000000,'{"version":1,"id":"01a22274-91f0-744f-89c3-1d97fa3157f7","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(46,'task.created','local','01a22274-91f0-744f-89c3-1d99bd85373b',1767225600000000,'{"version":1,"id":"01a22274-91f0-744f-89c3-1d99bd85373b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(47,'task.created','local','01a22274-91f0-744f-89c3-1d9baca68baf',1767225600000000,'{"version":1,"id":"01a22274-91f0-744f-89c3-1d9baca68baf","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(48,'task.created','local','01a22274-91f0-744f-89c3-1d9dce3c7f94',1767225600000000,'{"version":1,"id":"01a22274-91f0-744f-89c3-1d9dce3c7f94","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(49,'task.created','local','01a22274-91f0-744f-89c3-1d9fb15989a1',1767225600000000,'{"version":1,"id":"01a22274-91f0-744f-89c3-1d9fb15989a1","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(50,'task.created','local','01a22274-91f0-744f-89c3-1da14727faa6',1767225600000000,'{"version":1,"id":"01a22274-91f0-744f-89c3-1da14727faa6","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(51,'task.created','local','01a22274-91f0-744f-89c3-1da3bb4a3866',1767225600000000,'{"version":1,"id":"01a22274-91f0-744f-89c3-1da3bb4a3866","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(52,'task.created','local','01a22274-91f0-744f-89c3-1da50b24e769',1767225600000000,'{"version":1,"id":"01a22274-91f0-744f-89c3-1da50b24e769","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(53,'task.created','local','01a22274-91f0-744f-89c3-1da7a8609ebe',1767225600000000,'{"version":1,"id":"01a22274-91f0-744f-89c3-1da7a8609ebe","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(54,'task.created','local','01a22274-91f0-744f-89c3-1da90f4fd7e8',1767225600000000,'{"version":1,"id":"01a22274-91f0-744f-89c3-1da90f4fd7e8","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(55,'task.created','local','01a22274-91f0-744f-89c3-1dab8c876790',1767225600000000,'{"version":1,"id":"01a22274-91f0-744f-89c3-1dab8c876790","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(56,'task.created','local','01a22274-91f0-744f-89c3-1dad7bd57e14',1767225600000000,'{"version":1,"id":"01a22274-91f0-744f-89c3-1dad7bd57e14","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(57,'task.created','local','01a22274-91f0-744f-89c3-1dafcd4f0a7e',1767225600000000,'{"version":1,"id":"01a22274-91f0-744f-89c3-1dafcd4f0a7e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(58,'task.updated','local','01a22274-91f0-744f-89c3-1da7a8609ebe',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1da7a8609ebe","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-5389431be455","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(59,'task.updated','local','01a22274-91f0-744f-89c3-1da90f4fd7e8',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1da90f4fd7e8","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-538b4b5d8587","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(60,'task.updated','local','01a22274-91f0-744f-89c3-1d95ac1b3e26',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1d95ac1b3e26","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-5377edbe2eda","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(61,'task.updated','local','01a22274-91f0-744f-89c3-1d97fa3157f7',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1d97fa3157f7","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-5379418620d3","remote_id":"01a22274-9201-7357-85a7-4b7c7105ca79","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(62,'task.updated','local','01a22274-91f0-744f-89c3-1d99bd85373b',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1d99bd85373b","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-537b6fc48919","remote_id":"01a22274-9202-7444-a8e4-ec82ac6ca861","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(63,'task.updated','local','01a22274-91f0-744f-89c3-1d9baca68baf',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1d9baca68baf","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-537df01a64e6","remote_id":"01a22274-9202-7444-a8e4-ec8394111b20","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(64,'task.updated','local','01a22274-91f0-744f-89c3-1d9dce3c7f94',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1d9dce3c7f94","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-537f8d317661","remote_id":"01a22274-9202-7444-a8e4-ec84b5aaafc3","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(65,'task.updated','local','01a22274-91f0-744f-89c3-1da14727faa6',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1da14727faa6","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-5383f07fcc56","remote_id":"01a22274-9202-7444-a8e4-ec865575a332","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(66,'task.updated','local','01a22274-91f0-744f-89c3-1da3bb4a3866',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1da3bb4a3866","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-5385531a3d1a","remote_id":"01a22274-9202-7444-a8e4-ec8776cfa488","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(67,'task.updated','local','01a22274-91f0-744f-89c3-1da50b24e769',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1da50b24e769","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-538789649d12","remote_id":"01a22274-9202-7444-a8e4-ec88f1442d8e","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(68,'task.updated','local','01a22274-91f0-744f-89c3-1dab8c876790',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1dab8c876790","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-538dc5381538","remote_id":"01a22274-9203-7180-821c-d9621123d6be","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(69,'task.updated','local','01a22274-91f0-744f-89c3-1dad7bd57e14',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1dad7bd57e14","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-538f22c1eb34","remote_id":"01a22274-9203-7180-821c-d9631dfb4f64","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(70,'task.updated','local','01a22274-91f0-744f-89c3-1dafcd4f0a7e',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1dafcd4f0a7e","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-5391ad4a91db","remote_id":"01a22274-9203-7180-821c-d964630b96e8","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(71,'task.updated','local','01a22274-91f0-744f-89c3-1d9fb15989a1',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1d9fb15989a1","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-53813129c026","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO "event" VALUES(72,'task.updated','local','01a22274-91f0-744f-89c3-1da90f4fd7e8',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1da90f4fd7e8","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-538b4b5d8587","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(73,'task.updated','local','01a22274-91f0-744f-89c3-1d99bd85373b',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1d99bd85373b","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-537b6fc48919","remote_id":"01a22274-9202-7444-a8e4-ec82ac6ca861","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(74,'task.updated','local','01a22274-91f0-744f-89c3-1d9baca68baf',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1d9baca68baf","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-537df01a64e6","remote_id":"01a22274-9202-7444-a8e4-ec8394111b20","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(75,'task.updated','local','01a22274-91f0-744f-89c3-1d9dce3c7f94',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1d9dce3c7f94","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-537f8d317661","remote_id":"01a22274-9202-7444-a8e4-ec84b5aaafc3","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(76,'task.updated','local','01a22274-91f0-744f-89c3-1da14727faa6',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1da14727faa6","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-5383f07fcc56","remote_id":"01a22274-9202-7444-a8e4-ec865575a332","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(77,'task.updated','local','01a22274-91f0-744f-89c3-1da3bb4a3866',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1da3bb4a3866","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-5385531a3d1a","remote_id":"01a22274-9202-7444-a8e4-ec8776cfa488","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(78,'task.updated','local','01a22274-91f0-744f-89c3-1da50b24e769',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1da50b24e769","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-538789649d12","remote_id":"01a22274-9202-7444-a8e4-ec88f1442d8e","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(79,'task.updated','local','01a22274-91f0-744f-89c3-1dab8c876790',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1dab8c876790","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-538dc5381538","remote_id":"01a22274-9203-7180-821c-d9621123d6be","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(80,'task.updated','local','01a22274-91f0-744f-89c3-1dad7bd57e14',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1dad7bd57e14","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-538f22c1eb34","remote_id":"01a22274-9203-7180-821c-d9631dfb4f64","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(81,'task.updated','local','01a22274-91f0-744f-89c3-1dafcd4f0a7e',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1dafcd4f0a7e","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-5391ad4a91db","remote_id":"01a22274-9203-7180-821c-d964630b96e8","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(82,'task.updated','local','01a22274-91f0-744f-89c3-1d9dce3c7f94',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1d9dce3c7f94","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-537f8d317661","remote_id":"01a22274-9202-7444-a8e4-ec84b5aaafc3","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(83,'task.updated','local','01a22274-91f0-744f-89c3-1da50b24e769',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1da50b24e769","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-538789649d12","remote_id":"01a22274-9202-7444-a8e4-ec88f1442d8e","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(84,'task.updated','local','01a22274-91f0-744f-89c3-1dad7bd57e14',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1dad7bd57e14","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-538f22c1eb34","remote_id":"01a22274-9203-7180-821c-d9631dfb4f64","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(85,'task.updated','local','01a22274-91f0-744f-89c3-1da14727faa6',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1da14727faa6","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-5383f07fcc56","remote_id":"01a22274-9202-7444-a8e4-ec865575a332","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(86,'task.updated','local','01a22274-91f0-744f-89c3-1dab8c876790',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1dab8c876790","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-538dc5381538","remote_id":"01a22274-9203-7180-821c-d9621123d6be","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(87,'task.updated','local','01a22274-91f0-744f-89c3-1da3bb4a3866',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1da3bb4a3866","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-5385531a3d1a","remote_id":"01a22274-9202-7444-a8e4-ec8776cfa488","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO "event" VALUES(88,'task.updated','local','01a22274-91f0-744f-89c3-1dafcd4f0a7e',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1dafcd4f0a7e","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-5391ad4a91db","remote_id":"01a22274-9203-7180-821c-d964630b96e8","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(89,'task.deleted','local','01a22274-91f0-744f-89c3-1dafcd4f0a7e',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1dafcd4f0a7e","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-5391ad4a91db","remote_id":"01a22274-9203-7180-821c-d964630b96e8","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(90,'task.updated','local','01a22274-91f0-744f-89c3-1da50b24e769',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1da50b24e769","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-538789649d12","remote_id":"01a22274-9202-7444-a8e4-ec88f1442d8e","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(91,'task.updated','local','01a22274-91f0-744f-89c3-1dad7bd57e14',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1dad7bd57e14","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-538f22c1eb34","remote_id":"01a22274-9203-7180-821c-d9631dfb4f64","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(92,'task.updated','local','01a22274-91f0-744f-89c3-1dab8c876790',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1dab8c876790","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-538dc5381538","remote_id":"01a22274-9203-7180-821c-d9621123d6be","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(93,'task.deleted','local','01a22274-91f0-744f-89c3-1dad7bd57e14',1767225600000000,'{"id":"01a22274-91f0-744f-89c3-1dad7bd57e14","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22274-91bb-7132-bd2d-538f22c1eb34","remote_id":"01a22274-9203-7180-821c-d9631dfb4f64","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
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
INSERT INTO "lane" VALUES('00f50d69b5a6651c','{"backend_kind":"comfyui","node_classes":["01a22274-91bb-7132-bd2d-538e5f823e39"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('0188785b9d07e958','{"backend_kind":"comfyui","node_classes":["01a22274-91bb-7132-bd2d-5374bde0d158"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('0c02cdbd4edaa404','{"backend_kind":"comfyui","node_classes":["01a22274-91bb-7132-bd2d-536e72353c44"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('1bc5bf8feb17b1db','{"backend_kind":"comfyui","node_classes":["01a22274-91bb-7132-bd2d-53729d6772ad"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('226f460ecec202c1','{"backend_kind":"comfyui","node_classes":["01a22274-91bb-7132-bd2d-53889e6d565b"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('296f8d8045a9c504','{"backend_kind":"comfyui","node_classes":["01a22274-91bb-7132-bd2d-537e523db4d5"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('2b54060f9f97c096','{"backend_kind":"comfyui","node_classes":["01a22274-91bb-7132-bd2d-536c5627f241"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('4dbe6dedf8bada65','{"backend_kind":"comfyui","node_classes":["01a22274-91bb-7132-bd2d-5378480a1ab5"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('54d3e87f3f80f1ab','{"backend_kind":"comfyui","node_classes":["01a22274-91bb-7132-bd2d-5370cc34ef18"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('6e18b2e9e9847a65','{"backend_kind":"comfyui","node_classes":["01a22274-91bb-7132-bd2d-5380c084c0c5"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('9591b844715fe241','{"backend_kind":"comfyui","node_classes":["01a22274-91bb-7132-bd2d-538cbb0eb985"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('98a6728aab4e8425','{"backend_kind":"comfyui","node_classes":["01a22274-91bb-7132-bd2d-537658e4b55b"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('a3970d59ee258a03','{"backend_kind":"comfyui","node_classes":["01a22274-91bb-7132-bd2d-537c84e97ee6"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('aba20198a687b0dc','{"backend_kind":"comfyui","node_classes":["01a22274-91bb-7132-bd2d-5384f9be9566"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('b1d439dac174d72e','{"backend_kind":"comfyui","node_classes":["01a22274-91bb-7132-bd2d-5382eb114f58"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('bbd7b7e6fe17e275','{"backend_kind":"comfyui","node_classes":["01a22274-91bb-7132-bd2d-53908b8cb7ea"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('c65701c400f17a1b','{"backend_kind":"comfyui","node_classes":["01a22274-91bb-7132-bd2d-538619ec48fb"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('e546108a8864d0c4','{"backend_kind":"comfyui","node_classes":["01a22274-91bb-7132-bd2d-537a6a28f065"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('ea247b8c117f6d74','{"backend_kind":"comfyui","node_classes":["01a22274-91bb-7132-bd2d-538a5dc36551"],"choices":[],"pin":null}',NULL,0);
CREATE TABLE lease (
	name TEXT NOT NULL, 
	owner TEXT, 
	epoch INTEGER DEFAULT '0' NOT NULL, 
	lease_until BIGINT, 
	CONSTRAINT lease_pk PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('backend:01a22274-91bb-7132-bd2d-536d3b43ebea','worker 01a22274-91bb-7132-bd2d-536d3b43ebea',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22274-91bb-7132-bd2d-536f5d3cc84d','worker 01a22274-91bb-7132-bd2d-536f5d3cc84d',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22274-91bb-7132-bd2d-53711626b452','worker 01a22274-91bb-7132-bd2d-53711626b452',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22274-91bb-7132-bd2d-5373473f6778','worker 01a22274-91bb-7132-bd2d-5373473f6778',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22274-91bb-7132-bd2d-5375615ebf0a','worker 01a22274-91bb-7132-bd2d-5375615ebf0a',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22274-91bb-7132-bd2d-5377edbe2eda','worker 01a22274-91bb-7132-bd2d-5377edbe2eda',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22274-91bb-7132-bd2d-5379418620d3','worker 01a22274-91bb-7132-bd2d-5379418620d3',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22274-91bb-7132-bd2d-537b6fc48919','worker 01a22274-91bb-7132-bd2d-537b6fc48919',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22274-91bb-7132-bd2d-537df01a64e6','worker 01a22274-91bb-7132-bd2d-537df01a64e6',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22274-91bb-7132-bd2d-537f8d317661','worker 01a22274-91bb-7132-bd2d-537f8d317661',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22274-91bb-7132-bd2d-53813129c026','worker 01a22274-91bb-7132-bd2d-53813129c026',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22274-91bb-7132-bd2d-5383f07fcc56','worker 01a22274-91bb-7132-bd2d-5383f07fcc56',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22274-91bb-7132-bd2d-5385531a3d1a','worker 01a22274-91bb-7132-bd2d-5385531a3d1a',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22274-91bb-7132-bd2d-538789649d12','worker 01a22274-91bb-7132-bd2d-538789649d12',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22274-91bb-7132-bd2d-5389431be455','worker 01a22274-91bb-7132-bd2d-5389431be455',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22274-91bb-7132-bd2d-538b4b5d8587','worker 01a22274-91bb-7132-bd2d-538b4b5d8587',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22274-91bb-7132-bd2d-538dc5381538','worker 01a22274-91bb-7132-bd2d-538dc5381538',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22274-91bb-7132-bd2d-538f22c1eb34','worker 01a22274-91bb-7132-bd2d-538f22c1eb34',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22274-91bb-7132-bd2d-5391ad4a91db','worker 01a22274-91bb-7132-bd2d-5391ad4a91db',1,1767225630000000);
CREATE TABLE litter (
	"key" TEXT NOT NULL, 
	look_at BIGINT NOT NULL, 
	doomed INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT litter_pk PRIMARY KEY ("key")
);
INSERT INTO "litter" VALUES('outputs/2026-11-28/01a22274-91f0-744f-89c3-1da3bb4a3866/01a22274-9202-7444-a8e4-ec8776cfa488/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-28/01a22274-91f0-744f-89c3-1da50b24e769/01a22274-9202-7444-a8e4-ec88f1442d8e/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-28/01a22274-91f0-744f-89c3-1dad7bd57e14/01a22274-9203-7180-821c-d9631dfb4f64/',1767225600000000,0);
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
INSERT INTO "meta" VALUES('stream','69cdcfcb-0355-4acf-8401-85fa91389e7a');
INSERT INTO "meta" VALUES('installation','1b314421-be12-445b-8624-8ffffb6b16b8');
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
	created_at BIGINT NOT NULL, 
	CONSTRAINT output_pk PRIMARY KEY (id)
);
INSERT INTO "output" VALUES('01a22274-9230-770f-ab08-7d5dec3f15b4','local','01a22274-91f0-744f-89c3-1da14727faa6','01a22274-9202-7444-a8e4-ec865575a332','text_to_image',0,'1','apple.png','outputs/01a22274-9230-770f-ab08-7d5ed581edea/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000);
INSERT INTO "output" VALUES('01a22274-9230-770f-ab08-7d5f135ed9bc','local','01a22274-91f0-744f-89c3-1dab8c876790','01a22274-9203-7180-821c-d9621123d6be','text_to_image',0,'1','apple.png','outputs/01a22274-9230-770f-ab08-7d6073596ac8/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000);
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
INSERT INTO "serves" VALUES('01a22274-91bb-7132-bd2d-536d3b43ebea','2b54060f9f97c096',1,NULL);
INSERT INTO "serves" VALUES('01a22274-91bb-7132-bd2d-536f5d3cc84d','0c02cdbd4edaa404',1,NULL);
INSERT INTO "serves" VALUES('01a22274-91bb-7132-bd2d-53711626b452','54d3e87f3f80f1ab',1,NULL);
INSERT INTO "serves" VALUES('01a22274-91bb-7132-bd2d-5373473f6778','1bc5bf8feb17b1db',1,NULL);
INSERT INTO "serves" VALUES('01a22274-91bb-7132-bd2d-5375615ebf0a','0188785b9d07e958',1,NULL);
INSERT INTO "serves" VALUES('01a22274-91bb-7132-bd2d-5377edbe2eda','98a6728aab4e8425',1,NULL);
INSERT INTO "serves" VALUES('01a22274-91bb-7132-bd2d-5379418620d3','4dbe6dedf8bada65',1,NULL);
INSERT INTO "serves" VALUES('01a22274-91bb-7132-bd2d-537b6fc48919','e546108a8864d0c4',1,NULL);
INSERT INTO "serves" VALUES('01a22274-91bb-7132-bd2d-537df01a64e6','a3970d59ee258a03',1,NULL);
INSERT INTO "serves" VALUES('01a22274-91bb-7132-bd2d-537f8d317661','296f8d8045a9c504',1,NULL);
INSERT INTO "serves" VALUES('01a22274-91bb-7132-bd2d-53813129c026','6e18b2e9e9847a65',1,NULL);
INSERT INTO "serves" VALUES('01a22274-91bb-7132-bd2d-5383f07fcc56','b1d439dac174d72e',1,NULL);
INSERT INTO "serves" VALUES('01a22274-91bb-7132-bd2d-5385531a3d1a','aba20198a687b0dc',1,NULL);
INSERT INTO "serves" VALUES('01a22274-91bb-7132-bd2d-538789649d12','c65701c400f17a1b',1,NULL);
INSERT INTO "serves" VALUES('01a22274-91bb-7132-bd2d-5389431be455','226f460ecec202c1',1,NULL);
INSERT INTO "serves" VALUES('01a22274-91bb-7132-bd2d-538b4b5d8587','ea247b8c117f6d74',1,NULL);
INSERT INTO "serves" VALUES('01a22274-91bb-7132-bd2d-538dc5381538','9591b844715fe241',1,NULL);
INSERT INTO "serves" VALUES('01a22274-91bb-7132-bd2d-538f22c1eb34','00f50d69b5a6651c',1,NULL);
INSERT INTO "serves" VALUES('01a22274-91bb-7132-bd2d-5391ad4a91db','bbd7b7e6fe17e275',1,NULL);
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
INSERT INTO "task" VALUES('01a22274-91f0-744f-89c3-1d8bbcaf938e','local',1,'text_to_image','apple','READY',NULL,0,1767225600000000,'2b54060f9f97c096','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22274-91f0-744f-89c3-1d8d4b933819','local',1,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'0c02cdbd4edaa404','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22274-91f0-744f-89c3-1d8ff0567bc9','local',2,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'54d3e87f3f80f1ab','text_to_image',1,'Text to image',1,0,'01a22274-91fc-7210-a41f-3a2f3de2ed0d','01a22274-91bb-7132-bd2d-53711626b452',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22274-91f0-744f-89c3-1d9159fd462b','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'1bc5bf8feb17b1db','text_to_image',1,'Text to image',1,0,'01a22274-9201-7357-85a7-4b791c9f2006','01a22274-91bb-7132-bd2d-5373473f6778',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22274-91f0-744f-89c3-1d9316163feb','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'0188785b9d07e958','text_to_image',1,'Text to image',1,0,'01a22274-9201-7357-85a7-4b7a1f326734','01a22274-91bb-7132-bd2d-5375615ebf0a',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22274-91f0-744f-89c3-1d95ac1b3e26','local',4,'text_to_image','apple','PENDING','stopping',0,1767225600000000,'98a6728aab4e8425','text_to_image',1,'Text to image',1,0,'01a22274-9201-7357-85a7-4b7b4f538c0a','01a22274-91bb-7132-bd2d-5377edbe2eda',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22274-91f0-744f-89c3-1d97fa3157f7','local',4,'text_to_image','apple','QUEUED','waiting',0,1767225600000000,'4dbe6dedf8bada65','text_to_image',1,'Text to image',1,0,'01a22274-9201-7357-85a7-4b7c7105ca79','01a22274-91bb-7132-bd2d-5379418620d3','01a22274-9201-7357-85a7-4b7c7105ca79',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22274-91f0-744f-89c3-1d99bd85373b','local',5,'text_to_image','apple','QUEUED','stopping',0,1767225600000000,'e546108a8864d0c4','text_to_image',1,'Text to image',1,0,'01a22274-9202-7444-a8e4-ec82ac6ca861','01a22274-91bb-7132-bd2d-537b6fc48919','01a22274-9202-7444-a8e4-ec82ac6ca861',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22274-91f0-744f-89c3-1d9baca68baf','local',5,'text_to_image','apple','RUNNING','executing',0,1767225600000000,'a3970d59ee258a03','text_to_image',1,'Text to image',1,0,'01a22274-9202-7444-a8e4-ec8394111b20','01a22274-91bb-7132-bd2d-537df01a64e6','01a22274-9202-7444-a8e4-ec8394111b20',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22274-91f0-744f-89c3-1d9dce3c7f94','local',6,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'296f8d8045a9c504','text_to_image',1,'Text to image',1,0,'01a22274-9202-7444-a8e4-ec84b5aaafc3','01a22274-91bb-7132-bd2d-537f8d317661','01a22274-9202-7444-a8e4-ec84b5aaafc3',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22274-91f0-744f-89c3-1d9fb15989a1','local',4,'text_to_image','apple','RETRYING',NULL,0,1767225600000000,'6e18b2e9e9847a65','text_to_image',1,'Text to image',1,0,NULL,'01a22274-91bb-7132-bd2d-53813129c026',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,1767225660000000,NULL,NULL,1,0,1,0,0,0,0,NULL,'{"code":"backend_unreachable","arguments":{},"raw":null}','{"code":"backend_unreachable","arguments":{},"raw":null}','{}',NULL,0);
INSERT INTO "task" VALUES('01a22274-91f0-744f-89c3-1da14727faa6','local',6,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'b1d439dac174d72e','text_to_image',1,'Text to image',1,0,NULL,'01a22274-91bb-7132-bd2d-5383f07fcc56','01a22274-9202-7444-a8e4-ec865575a332',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22274-91f0-744f-89c3-1da3bb4a3866','local',6,'text_to_image','apple','FAILED',NULL,0,1767225600000000,'aba20198a687b0dc','text_to_image',1,'Text to image',1,0,NULL,'01a22274-91bb-7132-bd2d-5385531a3d1a','01a22274-9202-7444-a8e4-ec8776cfa488',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,'{"code":"node_failed","arguments":{},"raw":"boom"}','{}',NULL,0);
INSERT INTO "task" VALUES('01a22274-91f0-744f-89c3-1da50b24e769','local',7,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'c65701c400f17a1b','text_to_image',1,'Text to image',1,0,NULL,'01a22274-91bb-7132-bd2d-538789649d12','01a22274-9202-7444-a8e4-ec88f1442d8e',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22274-91f0-744f-89c3-1da7a8609ebe','local',3,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'226f460ecec202c1','text_to_image',1,'Text to image',1,0,NULL,'01a22274-91bb-7132-bd2d-5389431be455',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22274-91f0-744f-89c3-1da90f4fd7e8','local',4,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'ea247b8c117f6d74','text_to_image',1,'Text to image',1,0,NULL,'01a22274-91bb-7132-bd2d-538b4b5d8587',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22274-91f0-744f-89c3-1dab8c876790','local',7,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'9591b844715fe241','text_to_image',1,'Text to image',1,0,NULL,'01a22274-91bb-7132-bd2d-538dc5381538','01a22274-9203-7180-821c-d9621123d6be',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22274-91f0-744f-89c3-1dad7bd57e14','local',8,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'00f50d69b5a6651c','text_to_image',1,'Text to image',1,0,NULL,'01a22274-91bb-7132-bd2d-538f22c1eb34','01a22274-9203-7180-821c-d9631dfb4f64',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22274-91f0-744f-89c3-1dafcd4f0a7e','local',7,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'bbd7b7e6fe17e275','text_to_image',1,'Text to image',1,0,'01a22274-9203-7180-821c-d964630b96e8','01a22274-91bb-7132-bd2d-5391ad4a91db','01a22274-9203-7180-821c-d964630b96e8',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
CREATE TABLE task_body (
	task_id TEXT NOT NULL, 
	params TEXT NOT NULL, 
	graph TEXT NOT NULL, 
	CONSTRAINT task_body_pk PRIMARY KEY (task_id)
);
INSERT INTO "task_body" VALUES('01a22274-91f0-744f-89c3-1d8bbcaf938e','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22274-91f0-744f-89c3-1d8d4b933819','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22274-91f0-744f-89c3-1d8ff0567bc9','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22274-91f0-744f-89c3-1d9159fd462b','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22274-91f0-744f-89c3-1d9316163feb','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22274-91f0-744f-89c3-1d95ac1b3e26','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22274-91f0-744f-89c3-1d97fa3157f7','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22274-91f0-744f-89c3-1d99bd85373b','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22274-91f0-744f-89c3-1d9baca68baf','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22274-91f0-744f-89c3-1d9dce3c7f94','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22274-91f0-744f-89c3-1d9fb15989a1','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22274-91f0-744f-89c3-1da14727faa6','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22274-91f0-744f-89c3-1da3bb4a3866','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22274-91f0-744f-89c3-1da50b24e769','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22274-91f0-744f-89c3-1da7a8609ebe','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22274-91f0-744f-89c3-1da90f4fd7e8','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22274-91f0-744f-89c3-1dab8c876790','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22274-91f0-744f-89c3-1dad7bd57e14','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22274-91f0-744f-89c3-1dafcd4f0a7e','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
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
INSERT INTO "task_input" VALUES('01a22274-91f0-744f-89c3-1d8bbcaf938e',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22274-91f0-744f-89c3-1d8d4b933819',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22274-91f0-744f-89c3-1d8ff0567bc9',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22274-91f0-744f-89c3-1d9159fd462b',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22274-91f0-744f-89c3-1d9316163feb',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22274-91f0-744f-89c3-1d95ac1b3e26',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22274-91f0-744f-89c3-1d97fa3157f7',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22274-91f0-744f-89c3-1d99bd85373b',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22274-91f0-744f-89c3-1d9baca68baf',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22274-91f0-744f-89c3-1d9dce3c7f94',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22274-91f0-744f-89c3-1d9fb15989a1',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22274-91f0-744f-89c3-1da14727faa6',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22274-91f0-744f-89c3-1da3bb4a3866',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22274-91f0-744f-89c3-1da50b24e769',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22274-91f0-744f-89c3-1da7a8609ebe',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22274-91f0-744f-89c3-1da90f4fd7e8',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22274-91f0-744f-89c3-1dab8c876790',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22274-91f0-744f-89c3-1dad7bd57e14',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22274-91f0-744f-89c3-1dafcd4f0a7e',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
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
INSERT INTO "waiting" VALUES('00f50d69b5a6651c',0,0,0);
INSERT INTO "waiting" VALUES('0188785b9d07e958',0,0,0);
INSERT INTO "waiting" VALUES('0c02cdbd4edaa404',0,0,1);
INSERT INTO "waiting" VALUES('1bc5bf8feb17b1db',0,0,0);
INSERT INTO "waiting" VALUES('226f460ecec202c1',0,0,0);
INSERT INTO "waiting" VALUES('296f8d8045a9c504',0,0,0);
INSERT INTO "waiting" VALUES('4dbe6dedf8bada65',0,0,0);
INSERT INTO "waiting" VALUES('54d3e87f3f80f1ab',0,0,0);
INSERT INTO "waiting" VALUES('6e18b2e9e9847a65',0,0,0);
INSERT INTO "waiting" VALUES('9591b844715fe241',0,0,0);
INSERT INTO "waiting" VALUES('98a6728aab4e8425',0,0,0);
INSERT INTO "waiting" VALUES('a3970d59ee258a03',0,0,0);
INSERT INTO "waiting" VALUES('aba20198a687b0dc',0,0,0);
INSERT INTO "waiting" VALUES('b1d439dac174d72e',0,0,0);
INSERT INTO "waiting" VALUES('bbd7b7e6fe17e275',0,0,0);
INSERT INTO "waiting" VALUES('c65701c400f17a1b',0,0,0);
INSERT INTO "waiting" VALUES('e546108a8864d0c4',0,0,0);
INSERT INTO "waiting" VALUES('ea247b8c117f6d74',0,0,1);
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('event',93);
COMMIT;
