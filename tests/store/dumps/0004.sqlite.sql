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
INSERT INTO "attempt" VALUES('01a22c4b-ab85-70eb-b89e-e5b66c8d1123','01a22c4b-ab7b-764a-8996-9e14fee61bd7',1,'01a22c4b-aabc-70d1-b9f8-010045e83ca5','db214d5667870b12',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c4b-ab8c-7334-8df8-b88720870ea4','01a22c4b-ab7b-764a-8996-9e164469a3fe',1,'01a22c4b-aabc-70d1-b9f8-0102aee52483','d42855f1da473157',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c4b-ab8c-7334-8df8-b8880a15fa59','01a22c4b-ab7b-764a-8996-9e18af7f409e',1,'01a22c4b-aabc-70d1-b9f8-0104785d5014','ba252e0731a151a6',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c4b-ab8c-7334-8df8-b889f9489678','01a22c4b-ab7b-764a-8996-9e1a336d5961',1,'01a22c4b-aabc-70d1-b9f8-01069c792c09','6a8e383b022e6000',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c4b-ab8c-7334-8df8-b88ae63d1417','01a22c4b-ab7b-764a-8996-9e1cc359a8d3',1,'01a22c4b-aabc-70d1-b9f8-0108369738e4','d9dd05d0d6e69710',1767225600000000,1767225600000000,1767225600000000,'01a22c4b-ab8c-7334-8df8-b88ae63d1417',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c4b-ab8d-7718-ad91-eba34718f408','01a22c4b-ab7d-71de-b8c0-a2e4ad6b902b',1,'01a22c4b-aabc-70d1-b9f8-010aa6bbc52a','f0a41416becf1bff',1767225600000000,1767225600000000,1767225600000000,'01a22c4b-ab8d-7718-ad91-eba34718f408',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c4b-ab8d-7718-ad91-eba4c76c6c67','01a22c4b-ab7d-71de-b8c0-a2e647f75a98',1,'01a22c4b-ab31-748b-8525-3cb0ddeccc06','63df607d86637f7a',1767225600000000,1767225600000000,1767225600000000,'01a22c4b-ab8d-7718-ad91-eba4c76c6c67',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c4b-ab8d-7718-ad91-eba56c892b8e','01a22c4b-ab7e-72ab-8456-2500a9f764ae',1,'01a22c4b-ab31-748b-8525-3cb27684ba8d','7ba7ed613633210b',1767225600000000,1767225600000000,1767225600000000,'01a22c4b-ab8d-7718-ad91-eba56c892b8e',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c4b-ab8d-7718-ad91-eba6e464a658','01a22c4b-ab7e-72ab-8456-25025dc13084',1,'01a22c4b-ab31-748b-8525-3cb4e7504c24','8e0873ec8a7d597b',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'not_sent','{"code":"backend_unreachable","arguments":{},"raw":null}',0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c4b-ab8d-7718-ad91-eba7d3619b9d','01a22c4b-ab7e-72ab-8456-2504db08c315',1,'01a22c4b-ab31-748b-8525-3cb61f684d9d','129dc2699a214678',1767225600000000,1767225600000000,1767225600000000,'01a22c4b-ab8d-7718-ad91-eba7d3619b9d',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c4b-ab8d-7718-ad91-eba8eb06d2a9','01a22c4b-ab7e-72ab-8456-250687e642bd',1,'01a22c4b-ab31-748b-8525-3cb88cfb9760','e74087af7e62fd33',1767225600000000,1767225600000000,1767225600000000,'01a22c4b-ab8d-7718-ad91-eba8eb06d2a9',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'failed','{"code":"node_failed","arguments":{},"raw":"boom"}',0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c4b-ab8d-7718-ad91-eba9af376ee6','01a22c4b-ab7e-72ab-8456-2508ca14ebed',1,'01a22c4b-ab31-748b-8525-3cba3ae95c87','532f63f8c7b54af1',1767225600000000,1767225600000000,1767225600000000,'01a22c4b-ab8d-7718-ad91-eba9af376ee6',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c4b-ab8e-77bf-ac19-318fe068a9e5','01a22c4b-ab7e-72ab-8456-250a7e7bb14f',1,'01a22c4b-ab31-748b-8525-3cbccaa1c5d6','dbab346808b3010a',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c4b-ab8e-77bf-ac19-31906d3eb980','01a22c4b-ab7e-72ab-8456-250c770e7d34',1,'01a22c4b-ab31-748b-8525-3cbe709ea462','58d074cc71a6ee34',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c4b-ab8e-77bf-ac19-31918c7468ca','01a22c4b-ab7e-72ab-8456-250e4109d937',1,'01a22c4b-ab33-7153-8bde-e30949352675','c8f50de75cb7f31b',1767225600000000,1767225600000000,1767225600000000,'01a22c4b-ab8e-77bf-ac19-31918c7468ca',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c4b-ab8e-77bf-ac19-3192254a4e92','01a22c4b-ab7e-72ab-8456-25102090a14e',1,'01a22c4b-ab33-7153-8bde-e30bbd0324f6','575b28799706163f',1767225600000000,1767225600000000,1767225600000000,'01a22c4b-ab8e-77bf-ac19-3192254a4e92',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c4b-ab8e-77bf-ac19-31931024cff8','01a22c4b-ab7e-72ab-8456-2512ea7d01fe',1,'01a22c4b-ab33-7153-8bde-e30d7802fee2','0600ca8a11f13696',1767225600000000,1767225600000000,1767225600000000,'01a22c4b-ab8e-77bf-ac19-31931024cff8',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
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
INSERT INTO "backend" VALUES('01a22c4b-aabb-720a-84a0-5ce5959ccb47','01a22c4b-aabb-720a-84a0-5ce5959ccb47','comfyui','http://01a22c4b-aabb-720a-84a0-5ce5959ccb47:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c4b-aabc-70d1-b9f8-00feaf2e4c75','01a22c4b-aabc-70d1-b9f8-00feaf2e4c75','comfyui','http://01a22c4b-aabc-70d1-b9f8-00feaf2e4c75:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c4b-aabc-70d1-b9f8-010045e83ca5','01a22c4b-aabc-70d1-b9f8-010045e83ca5','comfyui','http://01a22c4b-aabc-70d1-b9f8-010045e83ca5:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c4b-aabc-70d1-b9f8-0102aee52483','01a22c4b-aabc-70d1-b9f8-0102aee52483','comfyui','http://01a22c4b-aabc-70d1-b9f8-0102aee52483:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c4b-aabc-70d1-b9f8-0104785d5014','01a22c4b-aabc-70d1-b9f8-0104785d5014','comfyui','http://01a22c4b-aabc-70d1-b9f8-0104785d5014:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c4b-aabc-70d1-b9f8-01069c792c09','01a22c4b-aabc-70d1-b9f8-01069c792c09','comfyui','http://01a22c4b-aabc-70d1-b9f8-01069c792c09:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c4b-aabc-70d1-b9f8-0108369738e4','01a22c4b-aabc-70d1-b9f8-0108369738e4','comfyui','http://01a22c4b-aabc-70d1-b9f8-0108369738e4:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c4b-aabc-70d1-b9f8-010aa6bbc52a','01a22c4b-aabc-70d1-b9f8-010aa6bbc52a','comfyui','http://01a22c4b-aabc-70d1-b9f8-010aa6bbc52a:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c4b-ab31-748b-8525-3cb0ddeccc06','01a22c4b-ab31-748b-8525-3cb0ddeccc06','comfyui','http://01a22c4b-ab31-748b-8525-3cb0ddeccc06:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c4b-ab31-748b-8525-3cb27684ba8d','01a22c4b-ab31-748b-8525-3cb27684ba8d','comfyui','http://01a22c4b-ab31-748b-8525-3cb27684ba8d:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c4b-ab31-748b-8525-3cb4e7504c24','01a22c4b-ab31-748b-8525-3cb4e7504c24','comfyui','http://01a22c4b-ab31-748b-8525-3cb4e7504c24:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,1);
INSERT INTO "backend" VALUES('01a22c4b-ab31-748b-8525-3cb61f684d9d','01a22c4b-ab31-748b-8525-3cb61f684d9d','comfyui','http://01a22c4b-ab31-748b-8525-3cb61f684d9d:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c4b-ab31-748b-8525-3cb88cfb9760','01a22c4b-ab31-748b-8525-3cb88cfb9760','comfyui','http://01a22c4b-ab31-748b-8525-3cb88cfb9760:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c4b-ab31-748b-8525-3cba3ae95c87','01a22c4b-ab31-748b-8525-3cba3ae95c87','comfyui','http://01a22c4b-ab31-748b-8525-3cba3ae95c87:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c4b-ab31-748b-8525-3cbccaa1c5d6','01a22c4b-ab31-748b-8525-3cbccaa1c5d6','comfyui','http://01a22c4b-ab31-748b-8525-3cbccaa1c5d6:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c4b-ab31-748b-8525-3cbe709ea462','01a22c4b-ab31-748b-8525-3cbe709ea462','comfyui','http://01a22c4b-ab31-748b-8525-3cbe709ea462:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c4b-ab33-7153-8bde-e30949352675','01a22c4b-ab33-7153-8bde-e30949352675','comfyui','http://01a22c4b-ab33-7153-8bde-e30949352675:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c4b-ab33-7153-8bde-e30bbd0324f6','01a22c4b-ab33-7153-8bde-e30bbd0324f6','comfyui','http://01a22c4b-ab33-7153-8bde-e30bbd0324f6:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c4b-ab33-7153-8bde-e30d7802fee2','01a22c4b-ab33-7153-8bde-e30d7802fee2','comfyui','http://01a22c4b-ab33-7153-8bde-e30d7802fee2:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
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
INSERT INTO "event" VALUES(1,'backend.updated','','01a22c4b-aabb-720a-84a0-5ce5959ccb47',1767225600000000,'{"id":"01a22c4b-aabb-720a-84a0-5ce5959ccb47","name":"01a22c4b-aabb-720a-84a0-5ce5959ccb47","state":"new"}');
INSERT INTO "event" VALUES(2,'backend.updated','','01a22c4b-aabc-70d1-b9f8-00feaf2e4c75',1767225600000000,'{"id":"01a22c4b-aabc-70d1-b9f8-00feaf2e4c75","name":"01a22c4b-aabc-70d1-b9f8-00feaf2e4c75","state":"new"}');
INSERT INTO "event" VALUES(3,'backend.updated','','01a22c4b-aabc-70d1-b9f8-010045e83ca5',1767225600000000,'{"id":"01a22c4b-aabc-70d1-b9f8-010045e83ca5","name":"01a22c4b-aabc-70d1-b9f8-010045e83ca5","state":"new"}');
INSERT INTO "event" VALUES(4,'backend.updated','','01a22c4b-aabc-70d1-b9f8-0102aee52483',1767225600000000,'{"id":"01a22c4b-aabc-70d1-b9f8-0102aee52483","name":"01a22c4b-aabc-70d1-b9f8-0102aee52483","state":"new"}');
INSERT INTO "event" VALUES(5,'backend.updated','','01a22c4b-aabc-70d1-b9f8-0104785d5014',1767225600000000,'{"id":"01a22c4b-aabc-70d1-b9f8-0104785d5014","name":"01a22c4b-aabc-70d1-b9f8-0104785d5014","state":"new"}');
INSERT INTO "event" VALUES(6,'backend.updated','','01a22c4b-aabc-70d1-b9f8-01069c792c09',1767225600000000,'{"id":"01a22c4b-aabc-70d1-b9f8-01069c792c09","name":"01a22c4b-aabc-70d1-b9f8-01069c792c09","state":"new"}');
INSERT INTO "event" VALUES(7,'backend.updated','','01a22c4b-aabc-70d1-b9f8-0108369738e4',1767225600000000,'{"id":"01a22c4b-aabc-70d1-b9f8-0108369738e4","name":"01a22c4b-aabc-70d1-b9f8-0108369738e4","state":"new"}');
INSERT INTO "event" VALUES(8,'backend.updated','','01a22c4b-aabc-70d1-b9f8-010aa6bbc52a',1767225600000000,'{"id":"01a22c4b-aabc-70d1-b9f8-010aa6bbc52a","name":"01a22c4b-aabc-70d1-b9f8-010aa6bbc52a","state":"new"}');
INSERT INTO "event" VALUES(9,'backend.updated','','01a22c4b-ab31-748b-8525-3cb0ddeccc06',1767225600000000,'{"id":"01a22c4b-ab31-748b-8525-3cb0ddeccc06","name":"01a22c4b-ab31-748b-8525-3cb0ddeccc06","state":"new"}');
INSERT INTO "event" VALUES(10,'backend.updated','','01a22c4b-ab31-748b-8525-3cb27684ba8d',1767225600000000,'{"id":"01a22c4b-ab31-748b-8525-3cb27684ba8d","name":"01a22c4b-ab31-748b-8525-3cb27684ba8d","state":"new"}');
INSERT INTO "event" VALUES(11,'backend.updated','','01a22c4b-ab31-748b-8525-3cb4e7504c24',1767225600000000,'{"id":"01a22c4b-ab31-748b-8525-3cb4e7504c24","name":"01a22c4b-ab31-748b-8525-3cb4e7504c24","state":"new"}');
INSERT INTO "event" VALUES(12,'backend.updated','','01a22c4b-ab31-748b-8525-3cb61f684d9d',1767225600000000,'{"id":"01a22c4b-ab31-748b-8525-3cb61f684d9d","name":"01a22c4b-ab31-748b-8525-3cb61f684d9d","state":"new"}');
INSERT INTO "event" VALUES(13,'backend.updated','','01a22c4b-ab31-748b-8525-3cb88cfb9760',1767225600000000,'{"id":"01a22c4b-ab31-748b-8525-3cb88cfb9760","name":"01a22c4b-ab31-748b-8525-3cb88cfb9760","state":"new"}');
INSERT INTO "event" VALUES(14,'backend.updated','','01a22c4b-ab31-748b-8525-3cba3ae95c87',1767225600000000,'{"id":"01a22c4b-ab31-748b-8525-3cba3ae95c87","name":"01a22c4b-ab31-748b-8525-3cba3ae95c87","state":"new"}');
INSERT INTO "event" VALUES(15,'backend.updated','','01a22c4b-ab31-748b-8525-3cbccaa1c5d6',1767225600000000,'{"id":"01a22c4b-ab31-748b-8525-3cbccaa1c5d6","name":"01a22c4b-ab31-748b-8525-3cbccaa1c5d6","state":"new"}');
INSERT INTO "event" VALUES(16,'backend.updated','','01a22c4b-ab31-748b-8525-3cbe709ea462',1767225600000000,'{"id":"01a22c4b-ab31-748b-8525-3cbe709ea462","name":"01a22c4b-ab31-748b-8525-3cbe709ea462","state":"new"}');
INSERT INTO "event" VALUES(17,'backend.updated','','01a22c4b-ab33-7153-8bde-e30949352675',1767225600000000,'{"id":"01a22c4b-ab33-7153-8bde-e30949352675","name":"01a22c4b-ab33-7153-8bde-e30949352675","state":"new"}');
INSERT INTO "event" VALUES(18,'backend.updated','','01a22c4b-ab33-7153-8bde-e30bbd0324f6',1767225600000000,'{"id":"01a22c4b-ab33-7153-8bde-e30bbd0324f6","name":"01a22c4b-ab33-7153-8bde-e30bbd0324f6","state":"new"}');
INSERT INTO "event" VALUES(19,'backend.updated','','01a22c4b-ab33-7153-8bde-e30d7802fee2',1767225600000000,'{"id":"01a22c4b-ab33-7153-8bde-e30d7802fee2","name":"01a22c4b-ab33-7153-8bde-e30d7802fee2","state":"new"}');
INSERT INTO "event" VALUES(20,'backend.updated','','01a22c4b-aabb-720a-84a0-5ce5959ccb47',1767225600000000,'{"id":"01a22c4b-aabb-720a-84a0-5ce5959ccb47","name":"01a22c4b-aabb-720a-84a0-5ce5959ccb47","state":"ready","reason":null}');
INSERT INTO "event" VALUES(21,'backend.updated','','01a22c4b-aabc-70d1-b9f8-00feaf2e4c75',1767225600000000,'{"id":"01a22c4b-aabc-70d1-b9f8-00feaf2e4c75","name":"01a22c4b-aabc-70d1-b9f8-00feaf2e4c75","state":"ready","reason":null}');
INSERT INTO "event" VALUES(22,'backend.updated','','01a22c4b-aabc-70d1-b9f8-010045e83ca5',1767225600000000,'{"id":"01a22c4b-aabc-70d1-b9f8-010045e83ca5","name":"01a22c4b-aabc-70d1-b9f8-010045e83ca5","state":"ready","reason":null}');
INSERT INTO "event" VALUES(23,'backend.updated','','01a22c4b-aabc-70d1-b9f8-0102aee52483',1767225600000000,'{"id":"01a22c4b-aabc-70d1-b9f8-0102aee52483","name":"01a22c4b-aabc-70d1-b9f8-0102aee52483","state":"ready","reason":null}');
INSERT INTO "event" VALUES(24,'backend.updated','','01a22c4b-aabc-70d1-b9f8-0104785d5014',1767225600000000,'{"id":"01a22c4b-aabc-70d1-b9f8-0104785d5014","name":"01a22c4b-aabc-70d1-b9f8-0104785d5014","state":"ready","reason":null}');
INSERT INTO "event" VALUES(25,'backend.updated','','01a22c4b-aabc-70d1-b9f8-01069c792c09',1767225600000000,'{"id":"01a22c4b-aabc-70d1-b9f8-01069c792c09","name":"01a22c4b-aabc-70d1-b9f8-01069c792c09","state":"ready","reason":null}');
INSERT INTO "event" VALUES(26,'backend.updated','','01a22c4b-aabc-70d1-b9f8-0108369738e4',1767225600000000,'{"id":"01a22c4b-aabc-70d1-b9f8-0108369738e4","name":"01a22c4b-aabc-70d1-b9f8-0108369738e4","state":"ready","reason":null}');
INSERT INTO "event" VALUES(27,'backend.updated','','01a22c4b-aabc-70d1-b9f8-010aa6bbc52a',1767225600000000,'{"id":"01a22c4b-aabc-70d1-b9f8-010aa6bbc52a","name":"01a22c4b-aabc-70d1-b9f8-010aa6bbc52a","state":"ready","reason":null}');
INSERT INTO "event" VALUES(28,'backend.updated','','01a22c4b-ab31-748b-8525-3cb0ddeccc06',1767225600000000,'{"id":"01a22c4b-ab31-748b-8525-3cb0ddeccc06","name":"01a22c4b-ab31-748b-8525-3cb0ddeccc06","state":"ready","reason":null}');
INSERT INTO "event" VALUES(29,'backend.updated','','01a22c4b-ab31-748b-8525-3cb27684ba8d',1767225600000000,'{"id":"01a22c4b-ab31-748b-8525-3cb27684ba8d","name":"01a22c4b-ab31-748b-8525-3cb27684ba8d","state":"ready","reason":null}');
INSERT INTO "event" VALUES(30,'backend.updated','','01a22c4b-ab31-748b-8525-3cb4e7504c24',1767225600000000,'{"id":"01a22c4b-ab31-748b-8525-3cb4e7504c24","name":"01a22c4b-ab31-748b-8525-3cb4e7504c24","state":"ready","reason":null}');
INSERT INTO "event" VALUES(31,'backend.updated','','01a22c4b-ab31-748b-8525-3cb61f684d9d',1767225600000000,'{"id":"01a22c4b-ab31-748b-8525-3cb61f684d9d","name":"01a22c4b-ab31-748b-8525-3cb61f684d9d","state":"ready","reason":null}');
INSERT INTO "event" VALUES(32,'backend.updated','','01a22c4b-ab31-748b-8525-3cb88cfb9760',1767225600000000,'{"id":"01a22c4b-ab31-748b-8525-3cb88cfb9760","name":"01a22c4b-ab31-748b-8525-3cb88cfb9760","state":"ready","reason":null}');
INSERT INTO "event" VALUES(33,'backend.updated','','01a22c4b-ab31-748b-8525-3cba3ae95c87',1767225600000000,'{"id":"01a22c4b-ab31-748b-8525-3cba3ae95c87","name":"01a22c4b-ab31-748b-8525-3cba3ae95c87","state":"ready","reason":null}');
INSERT INTO "event" VALUES(34,'backend.updated','','01a22c4b-ab31-748b-8525-3cbccaa1c5d6',1767225600000000,'{"id":"01a22c4b-ab31-748b-8525-3cbccaa1c5d6","name":"01a22c4b-ab31-748b-8525-3cbccaa1c5d6","state":"ready","reason":null}');
INSERT INTO "event" VALUES(35,'backend.updated','','01a22c4b-ab31-748b-8525-3cbe709ea462',1767225600000000,'{"id":"01a22c4b-ab31-748b-8525-3cbe709ea462","name":"01a22c4b-ab31-748b-8525-3cbe709ea462","state":"ready","reason":null}');
INSERT INTO "event" VALUES(36,'backend.updated','','01a22c4b-ab33-7153-8bde-e30949352675',1767225600000000,'{"id":"01a22c4b-ab33-7153-8bde-e30949352675","name":"01a22c4b-ab33-7153-8bde-e30949352675","state":"ready","reason":null}');
INSERT INTO "event" VALUES(37,'backend.updated','','01a22c4b-ab33-7153-8bde-e30bbd0324f6',1767225600000000,'{"id":"01a22c4b-ab33-7153-8bde-e30bbd0324f6","name":"01a22c4b-ab33-7153-8bde-e30bbd0324f6","state":"ready","reason":null}');
INSERT INTO "event" VALUES(38,'backend.updated','','01a22c4b-ab33-7153-8bde-e30d7802fee2',1767225600000000,'{"id":"01a22c4b-ab33-7153-8bde-e30d7802fee2","name":"01a22c4b-ab33-7153-8bde-e30d7802fee2","state":"ready","reason":null}');
INSERT INTO "event" VALUES(39,'task.created','local','01a22c4b-ab7b-764a-8996-9e1090bcbcbc',1767225600000000,'{"version":1,"id":"01a22c4b-ab7b-764a-8996-9e1090bcbcbc","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(40,'task.created','local','01a22c4b-ab7b-764a-8996-9e12f0755863',1767225600000000,'{"version":1,"id":"01a22c4b-ab7b-764a-8996-9e12f0755863","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(41,'task.created','local','01a22c4b-ab7b-764a-8996-9e14fee61bd7',1767225600000000,'{"version":1,"id":"01a22c4b-ab7b-764a-8996-9e14fee61bd7","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(42,'task.created','local','01a22c4b-ab7b-764a-8996-9e164469a3fe',1767225600000000,'{"version":1,"id":"01a22c4b-ab7b-764a-8996-9e164469a3fe","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(43,'task.created','local','01a22c4b-ab7b-764a-8996-9e18af7f409e',1767225600000000,'{"version":1,"id":"01a22c4b-ab7b-764a-8996-9e18af7f409e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(44,'task.created','local','01a22c4b-ab7b-764a-8996-9e1a336d5961',1767225600000000,'{"version":1,"id":"01a22c4b-ab7b-764a-8996-9e1a336d5961","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(45,'task.created','local','01a22c4b-ab7b-764a-8996-9e1cc359a8d3',1767225600000000,'{"version":1,"id":"01a22c4b-ab7b-764a-8996-9e1cc359a8d3","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(46,'task.created','local','01a22c4b-ab7d-71de-b8c0-a2e4ad6b902b',1767225600000000,'{"version":1,"id":"01a22c4b-ab7d-71de-b8c0-a2e4ad6b902b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(47,'task.created','local','01a22c4b-ab7d-71de-b8c0-a2e647f75a98',1767225600000000,'{"version":1,"id":"01a22c4b-ab7d-71de-b8c0-a2e647f75a98","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(48,'task.created','local','01a22c4b-ab7e-72ab-8456-2500a9f764ae',1767225600000000,'{"version":1,"id":"01a22c4b-ab7e-72ab-8456-2500a9f764ae","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(49,'task.created','local','01a22c4b-ab7e-72ab-8456-25025dc13084',1767225600000000,'{"version":1,"id":"01a22c4b-ab7e-72ab-8456-25025dc13084","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(50,'task.created','local','01a22c4b-ab7e-72ab-8456-2504db08c315',1767225600000000,'{"version":1,"id":"01a22c4b-ab7e-72ab-8456-2504db08c315","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(51,'task.created','local','01a22c4b-ab7e-72ab-8456-250687e642bd',1767225600000000,'{"version":1,"id":"01a22c4b-ab7e-72ab-8456-250687e642bd","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(52,'task.created','local','01a22c4b-ab7e-72ab-8456-2508ca14ebed',1767225600000000,'{"version":1,"id":"01a22c4b-ab7e-72ab-8456-2508ca14ebed","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(53,'task.created','local','01a22c4b-ab7e-72ab-8456-250a7e7bb14f',1767225600000000,'{"version":1,"id":"01a22c4b-ab7e-72ab-8456-250a7e7bb14f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(54,'task.created','local','01a22c4b-ab7e-72ab-8456-250c770e7d34',1767225600000000,'{"version":1,"id":"01a22c4b-ab7e-72ab-8456-250c770e7d34","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(55,'task.created','local','01a22c4b-ab7e-72ab-8456-250e4109d937',1767225600000000,'{"version":1,"id":"01a22c4b-ab7e-72ab-8456-250e4109d937","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(56,'task.created','local','01a22c4b-ab7e-72ab-8456-25102090a14e',1767225600000000,'{"version":1,"id":"01a22c4b-ab7e-72ab-8456-25102090a14e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(57,'task.created','local','01a22c4b-ab7e-72ab-8456-2512ea7d01fe',1767225600000000,'{"version":1,"id":"01a22c4b-ab7e-72ab-8456-2512ea7d01fe","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(58,'task.updated','local','01a22c4b-ab7e-72ab-8456-250a7e7bb14f',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-250a7e7bb14f","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c4b-ab31-748b-8525-3cbccaa1c5d6","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(59,'task.updated','local','01a22c4b-ab7e-72ab-8456-250c770e7d34',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-250c770e7d34","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c4b-ab31-748b-8525-3cbe709ea462","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(60,'task.updated','local','01a22c4b-ab7b-764a-8996-9e1a336d5961',1767225600000000,'{"id":"01a22c4b-ab7b-764a-8996-9e1a336d5961","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22c4b-aabc-70d1-b9f8-01069c792c09","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(61,'task.updated','local','01a22c4b-ab7b-764a-8996-9e1cc359a8d3',1767225600000000,'{"id":"01a22c4b-ab7b-764a-8996-9e1cc359a8d3","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c4b-aabc-70d1-b9f8-0108369738e4","remote_id":"01a22c4b-ab8c-7334-8df8-b88ae63d1417","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(62,'task.updated','local','01a22c4b-ab7d-71de-b8c0-a2e4ad6b902b',1767225600000000,'{"id":"01a22c4b-ab7d-71de-b8c0-a2e4ad6b902b","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c4b-aabc-70d1-b9f8-010aa6bbc52a","remote_id":"01a22c4b-ab8d-7718-ad91-eba34718f408","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(63,'task.updated','local','01a22c4b-ab7d-71de-b8c0-a2e647f75a98',1767225600000000,'{"id":"01a22c4b-ab7d-71de-b8c0-a2e647f75a98","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c4b-ab31-748b-8525-3cb0ddeccc06","remote_id":"01a22c4b-ab8d-7718-ad91-eba4c76c6c67","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(64,'task.updated','local','01a22c4b-ab7e-72ab-8456-2500a9f764ae',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-2500a9f764ae","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c4b-ab31-748b-8525-3cb27684ba8d","remote_id":"01a22c4b-ab8d-7718-ad91-eba56c892b8e","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(65,'task.updated','local','01a22c4b-ab7e-72ab-8456-2504db08c315',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-2504db08c315","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c4b-ab31-748b-8525-3cb61f684d9d","remote_id":"01a22c4b-ab8d-7718-ad91-eba7d3619b9d","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(66,'task.updated','local','01a22c4b-ab7e-72ab-8456-250687e642bd',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-250687e642bd","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c4b-ab31-748b-8525-3cb88cfb9760","remote_id":"01a22c4b-ab8d-7718-ad91-eba8eb06d2a9","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(67,'task.updated','local','01a22c4b-ab7e-72ab-8456-2508ca14ebed',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-2508ca14ebed","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c4b-ab31-748b-8525-3cba3ae95c87","remote_id":"01a22c4b-ab8d-7718-ad91-eba9af376ee6","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(68,'task.updated','local','01a22c4b-ab7e-72ab-8456-250e4109d937',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-250e4109d937","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c4b-ab33-7153-8bde-e30949352675","remote_id":"01a22c4b-ab8e-77bf-ac19-31918c7468ca","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(69,'task.updated','local','01a22c4b-ab7e-72ab-8456-25102090a14e',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-25102090a14e","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c4b-ab33-7153-8bde-e30bbd0324f6","remote_id":"01a22c4b-ab8e-77bf-ac19-3192254a4e92","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(70,'task.updated','local','01a22c4b-ab7e-72ab-8456-2512ea7d01fe',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-2512ea7d01fe","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c4b-ab33-7153-8bde-e30d7802fee2","remote_id":"01a22c4b-ab8e-77bf-ac19-31931024cff8","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(71,'task.updated','local','01a22c4b-ab7e-72ab-8456-25025dc13084',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-25025dc13084","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22c4b-ab31-748b-8525-3cb4e7504c24","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO "event" VALUES(72,'task.updated','local','01a22c4b-ab7e-72ab-8456-250c770e7d34',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-250c770e7d34","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22c4b-ab31-748b-8525-3cbe709ea462","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(73,'task.updated','local','01a22c4b-ab7d-71de-b8c0-a2e4ad6b902b',1767225600000000,'{"id":"01a22c4b-ab7d-71de-b8c0-a2e4ad6b902b","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22c4b-aabc-70d1-b9f8-010aa6bbc52a","remote_id":"01a22c4b-ab8d-7718-ad91-eba34718f408","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(74,'task.updated','local','01a22c4b-ab7d-71de-b8c0-a2e647f75a98',1767225600000000,'{"id":"01a22c4b-ab7d-71de-b8c0-a2e647f75a98","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c4b-ab31-748b-8525-3cb0ddeccc06","remote_id":"01a22c4b-ab8d-7718-ad91-eba4c76c6c67","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(75,'task.updated','local','01a22c4b-ab7e-72ab-8456-2500a9f764ae',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-2500a9f764ae","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c4b-ab31-748b-8525-3cb27684ba8d","remote_id":"01a22c4b-ab8d-7718-ad91-eba56c892b8e","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(76,'task.updated','local','01a22c4b-ab7e-72ab-8456-2504db08c315',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-2504db08c315","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c4b-ab31-748b-8525-3cb61f684d9d","remote_id":"01a22c4b-ab8d-7718-ad91-eba7d3619b9d","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(77,'task.updated','local','01a22c4b-ab7e-72ab-8456-250687e642bd',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-250687e642bd","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c4b-ab31-748b-8525-3cb88cfb9760","remote_id":"01a22c4b-ab8d-7718-ad91-eba8eb06d2a9","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(78,'task.updated','local','01a22c4b-ab7e-72ab-8456-2508ca14ebed',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-2508ca14ebed","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c4b-ab31-748b-8525-3cba3ae95c87","remote_id":"01a22c4b-ab8d-7718-ad91-eba9af376ee6","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(79,'task.updated','local','01a22c4b-ab7e-72ab-8456-250e4109d937',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-250e4109d937","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c4b-ab33-7153-8bde-e30949352675","remote_id":"01a22c4b-ab8e-77bf-ac19-31918c7468ca","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(80,'task.updated','local','01a22c4b-ab7e-72ab-8456-25102090a14e',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-25102090a14e","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c4b-ab33-7153-8bde-e30bbd0324f6","remote_id":"01a22c4b-ab8e-77bf-ac19-3192254a4e92","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(81,'task.updated','local','01a22c4b-ab7e-72ab-8456-2512ea7d01fe',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-2512ea7d01fe","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c4b-ab33-7153-8bde-e30d7802fee2","remote_id":"01a22c4b-ab8e-77bf-ac19-31931024cff8","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(82,'task.updated','local','01a22c4b-ab7e-72ab-8456-2500a9f764ae',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-2500a9f764ae","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c4b-ab31-748b-8525-3cb27684ba8d","remote_id":"01a22c4b-ab8d-7718-ad91-eba56c892b8e","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(83,'task.updated','local','01a22c4b-ab7e-72ab-8456-2508ca14ebed',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-2508ca14ebed","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c4b-ab31-748b-8525-3cba3ae95c87","remote_id":"01a22c4b-ab8d-7718-ad91-eba9af376ee6","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(84,'task.updated','local','01a22c4b-ab7e-72ab-8456-25102090a14e',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-25102090a14e","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c4b-ab33-7153-8bde-e30bbd0324f6","remote_id":"01a22c4b-ab8e-77bf-ac19-3192254a4e92","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(85,'task.updated','local','01a22c4b-ab7e-72ab-8456-2504db08c315',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-2504db08c315","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22c4b-ab31-748b-8525-3cb61f684d9d","remote_id":"01a22c4b-ab8d-7718-ad91-eba7d3619b9d","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(86,'task.updated','local','01a22c4b-ab7e-72ab-8456-250e4109d937',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-250e4109d937","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22c4b-ab33-7153-8bde-e30949352675","remote_id":"01a22c4b-ab8e-77bf-ac19-31918c7468ca","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(87,'task.updated','local','01a22c4b-ab7e-72ab-8456-250687e642bd',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-250687e642bd","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22c4b-ab31-748b-8525-3cb88cfb9760","remote_id":"01a22c4b-ab8d-7718-ad91-eba8eb06d2a9","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO "event" VALUES(88,'task.updated','local','01a22c4b-ab7e-72ab-8456-2512ea7d01fe',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-2512ea7d01fe","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c4b-ab33-7153-8bde-e30d7802fee2","remote_id":"01a22c4b-ab8e-77bf-ac19-31931024cff8","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(89,'task.deleted','local','01a22c4b-ab7e-72ab-8456-2512ea7d01fe',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-2512ea7d01fe","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c4b-ab33-7153-8bde-e30d7802fee2","remote_id":"01a22c4b-ab8e-77bf-ac19-31931024cff8","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(90,'task.updated','local','01a22c4b-ab7e-72ab-8456-2508ca14ebed',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-2508ca14ebed","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c4b-ab31-748b-8525-3cba3ae95c87","remote_id":"01a22c4b-ab8d-7718-ad91-eba9af376ee6","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(91,'task.updated','local','01a22c4b-ab7e-72ab-8456-25102090a14e',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-25102090a14e","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c4b-ab33-7153-8bde-e30bbd0324f6","remote_id":"01a22c4b-ab8e-77bf-ac19-3192254a4e92","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(92,'task.updated','local','01a22c4b-ab7e-72ab-8456-250e4109d937',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-250e4109d937","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22c4b-ab33-7153-8bde-e30949352675","remote_id":"01a22c4b-ab8e-77bf-ac19-31918c7468ca","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(93,'task.deleted','local','01a22c4b-ab7e-72ab-8456-25102090a14e',1767225600000000,'{"id":"01a22c4b-ab7e-72ab-8456-25102090a14e","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c4b-ab33-7153-8bde-e30bbd0324f6","remote_id":"01a22c4b-ab8e-77bf-ac19-3192254a4e92","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
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
INSERT INTO "lane" VALUES('0600ca8a11f13696','{"backend_kind":"comfyui","node_classes":["01a22c4b-ab33-7153-8bde-e30c4755060e"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('129dc2699a214678','{"backend_kind":"comfyui","node_classes":["01a22c4b-ab31-748b-8525-3cb5450b1311"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('45e51d3787c8c2e4','{"backend_kind":"comfyui","node_classes":["01a22c4b-aabc-70d1-b9f8-00fd6a3aadb8"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('532f63f8c7b54af1','{"backend_kind":"comfyui","node_classes":["01a22c4b-ab31-748b-8525-3cb9433d1078"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('575b28799706163f','{"backend_kind":"comfyui","node_classes":["01a22c4b-ab33-7153-8bde-e30af00ce5d0"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('58d074cc71a6ee34','{"backend_kind":"comfyui","node_classes":["01a22c4b-ab31-748b-8525-3cbd2ee670b6"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('63df607d86637f7a','{"backend_kind":"comfyui","node_classes":["01a22c4b-ab31-748b-8525-3caf451071dd"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('6a8e383b022e6000','{"backend_kind":"comfyui","node_classes":["01a22c4b-aabc-70d1-b9f8-0105f32bc8d7"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('7ba7ed613633210b','{"backend_kind":"comfyui","node_classes":["01a22c4b-ab31-748b-8525-3cb1938ed956"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('8e0873ec8a7d597b','{"backend_kind":"comfyui","node_classes":["01a22c4b-ab31-748b-8525-3cb31ad271f4"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('940e550b113f923a','{"backend_kind":"comfyui","node_classes":["01a22c4b-aabb-720a-84a0-5ce4984e0076"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('ba252e0731a151a6','{"backend_kind":"comfyui","node_classes":["01a22c4b-aabc-70d1-b9f8-01038aa769f7"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('c8f50de75cb7f31b','{"backend_kind":"comfyui","node_classes":["01a22c4b-ab33-7153-8bde-e30882dfc649"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('d42855f1da473157','{"backend_kind":"comfyui","node_classes":["01a22c4b-aabc-70d1-b9f8-010126b3b52c"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('d9dd05d0d6e69710','{"backend_kind":"comfyui","node_classes":["01a22c4b-aabc-70d1-b9f8-010751e39484"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('db214d5667870b12','{"backend_kind":"comfyui","node_classes":["01a22c4b-aabc-70d1-b9f8-00ff68336d8c"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('dbab346808b3010a','{"backend_kind":"comfyui","node_classes":["01a22c4b-ab31-748b-8525-3cbb201685f4"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('e74087af7e62fd33','{"backend_kind":"comfyui","node_classes":["01a22c4b-ab31-748b-8525-3cb79281f21a"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('f0a41416becf1bff','{"backend_kind":"comfyui","node_classes":["01a22c4b-aabc-70d1-b9f8-010912d936ad"],"choices":[],"pin":null}',NULL,0);
CREATE TABLE lease (
	name TEXT NOT NULL, 
	owner TEXT, 
	epoch INTEGER DEFAULT '0' NOT NULL, 
	lease_until BIGINT, 
	CONSTRAINT lease_pk PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('backend:01a22c4b-aabb-720a-84a0-5ce5959ccb47','worker 01a22c4b-aabb-720a-84a0-5ce5959ccb47',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c4b-aabc-70d1-b9f8-00feaf2e4c75','worker 01a22c4b-aabc-70d1-b9f8-00feaf2e4c75',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c4b-aabc-70d1-b9f8-010045e83ca5','worker 01a22c4b-aabc-70d1-b9f8-010045e83ca5',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c4b-aabc-70d1-b9f8-0102aee52483','worker 01a22c4b-aabc-70d1-b9f8-0102aee52483',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c4b-aabc-70d1-b9f8-0104785d5014','worker 01a22c4b-aabc-70d1-b9f8-0104785d5014',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c4b-aabc-70d1-b9f8-01069c792c09','worker 01a22c4b-aabc-70d1-b9f8-01069c792c09',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c4b-aabc-70d1-b9f8-0108369738e4','worker 01a22c4b-aabc-70d1-b9f8-0108369738e4',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c4b-aabc-70d1-b9f8-010aa6bbc52a','worker 01a22c4b-aabc-70d1-b9f8-010aa6bbc52a',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c4b-ab31-748b-8525-3cb0ddeccc06','worker 01a22c4b-ab31-748b-8525-3cb0ddeccc06',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c4b-ab31-748b-8525-3cb27684ba8d','worker 01a22c4b-ab31-748b-8525-3cb27684ba8d',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c4b-ab31-748b-8525-3cb4e7504c24','worker 01a22c4b-ab31-748b-8525-3cb4e7504c24',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c4b-ab31-748b-8525-3cb61f684d9d','worker 01a22c4b-ab31-748b-8525-3cb61f684d9d',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c4b-ab31-748b-8525-3cb88cfb9760','worker 01a22c4b-ab31-748b-8525-3cb88cfb9760',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c4b-ab31-748b-8525-3cba3ae95c87','worker 01a22c4b-ab31-748b-8525-3cba3ae95c87',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c4b-ab31-748b-8525-3cbccaa1c5d6','worker 01a22c4b-ab31-748b-8525-3cbccaa1c5d6',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c4b-ab31-748b-8525-3cbe709ea462','worker 01a22c4b-ab31-748b-8525-3cbe709ea462',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c4b-ab33-7153-8bde-e30949352675','worker 01a22c4b-ab33-7153-8bde-e30949352675',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c4b-ab33-7153-8bde-e30bbd0324f6','worker 01a22c4b-ab33-7153-8bde-e30bbd0324f6',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c4b-ab33-7153-8bde-e30d7802fee2','worker 01a22c4b-ab33-7153-8bde-e30d7802fee2',1,1767225630000000);
CREATE TABLE litter (
	"key" TEXT NOT NULL, 
	look_at BIGINT NOT NULL, 
	doomed INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT litter_pk PRIMARY KEY ("key")
);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22c4b-ab7e-72ab-8456-250687e642bd_01a22c4b-ab8d-7718-ad91-eba8eb06d2a9/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22c4b-ab7e-72ab-8456-2508ca14ebed_01a22c4b-ab8d-7718-ad91-eba9af376ee6/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22c4b-ab7e-72ab-8456-25102090a14e_01a22c4b-ab8e-77bf-ac19-3192254a4e92/',1767225600000000,0);
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
INSERT INTO "meta" VALUES('stream','e24036e9-09b8-41c6-8ffa-d67c2d018acc');
INSERT INTO "meta" VALUES('installation','77f01e76-0a94-46b9-b733-ddf76badf698');
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
INSERT INTO "output" VALUES('01a22c4b-abac-748d-96fa-cf814b14a94a','local','01a22c4b-ab7e-72ab-8456-2504db08c315','01a22c4b-ab8d-7718-ad91-eba7d3619b9d','text_to_image',0,'1','apple.png','outputs/01a22c4b-abac-748d-96fa-cf822e82af36/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
INSERT INTO "output" VALUES('01a22c4b-abac-748d-96fa-cf835fbc58ac','local','01a22c4b-ab7e-72ab-8456-250e4109d937','01a22c4b-ab8e-77bf-ac19-31918c7468ca','text_to_image',0,'1','apple.png','outputs/01a22c4b-abac-748d-96fa-cf84a5f7b1c1/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
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
INSERT INTO "serves" VALUES('01a22c4b-aabb-720a-84a0-5ce5959ccb47','940e550b113f923a',1,NULL);
INSERT INTO "serves" VALUES('01a22c4b-aabc-70d1-b9f8-00feaf2e4c75','45e51d3787c8c2e4',1,NULL);
INSERT INTO "serves" VALUES('01a22c4b-aabc-70d1-b9f8-010045e83ca5','db214d5667870b12',1,NULL);
INSERT INTO "serves" VALUES('01a22c4b-aabc-70d1-b9f8-0102aee52483','d42855f1da473157',1,NULL);
INSERT INTO "serves" VALUES('01a22c4b-aabc-70d1-b9f8-0104785d5014','ba252e0731a151a6',1,NULL);
INSERT INTO "serves" VALUES('01a22c4b-aabc-70d1-b9f8-01069c792c09','6a8e383b022e6000',1,NULL);
INSERT INTO "serves" VALUES('01a22c4b-aabc-70d1-b9f8-0108369738e4','d9dd05d0d6e69710',1,NULL);
INSERT INTO "serves" VALUES('01a22c4b-aabc-70d1-b9f8-010aa6bbc52a','f0a41416becf1bff',1,NULL);
INSERT INTO "serves" VALUES('01a22c4b-ab31-748b-8525-3cb0ddeccc06','63df607d86637f7a',1,NULL);
INSERT INTO "serves" VALUES('01a22c4b-ab31-748b-8525-3cb27684ba8d','7ba7ed613633210b',1,NULL);
INSERT INTO "serves" VALUES('01a22c4b-ab31-748b-8525-3cb4e7504c24','8e0873ec8a7d597b',1,NULL);
INSERT INTO "serves" VALUES('01a22c4b-ab31-748b-8525-3cb61f684d9d','129dc2699a214678',1,NULL);
INSERT INTO "serves" VALUES('01a22c4b-ab31-748b-8525-3cb88cfb9760','e74087af7e62fd33',1,NULL);
INSERT INTO "serves" VALUES('01a22c4b-ab31-748b-8525-3cba3ae95c87','532f63f8c7b54af1',1,NULL);
INSERT INTO "serves" VALUES('01a22c4b-ab31-748b-8525-3cbccaa1c5d6','dbab346808b3010a',1,NULL);
INSERT INTO "serves" VALUES('01a22c4b-ab31-748b-8525-3cbe709ea462','58d074cc71a6ee34',1,NULL);
INSERT INTO "serves" VALUES('01a22c4b-ab33-7153-8bde-e30949352675','c8f50de75cb7f31b',1,NULL);
INSERT INTO "serves" VALUES('01a22c4b-ab33-7153-8bde-e30bbd0324f6','575b28799706163f',1,NULL);
INSERT INTO "serves" VALUES('01a22c4b-ab33-7153-8bde-e30d7802fee2','0600ca8a11f13696',1,NULL);
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
	source TEXT, size INTEGER DEFAULT '0' NOT NULL, on_return TEXT, 
	CONSTRAINT task_pk PRIMARY KEY (id), 
	CONSTRAINT attempt_only_while_live CHECK (attempt_id IS NULL OR status IN ('PENDING','QUEUED','RUNNING')), 
	CONSTRAINT live_has_attempt CHECK (status NOT IN ('QUEUED','RUNNING') OR attempt_id IS NOT NULL)
);
INSERT INTO "task" VALUES('01a22c4b-ab7b-764a-8996-9e1090bcbcbc','local',1,'text_to_image','apple','READY',NULL,0,1767225600000000,'940e550b113f923a','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c4b-ab7b-764a-8996-9e12f0755863','local',1,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'45e51d3787c8c2e4','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c4b-ab7b-764a-8996-9e14fee61bd7','local',2,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'db214d5667870b12','text_to_image',1,'Text to image',1,0,'01a22c4b-ab85-70eb-b89e-e5b66c8d1123','01a22c4b-aabc-70d1-b9f8-010045e83ca5',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c4b-ab7b-764a-8996-9e164469a3fe','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'d42855f1da473157','text_to_image',1,'Text to image',1,0,'01a22c4b-ab8c-7334-8df8-b88720870ea4','01a22c4b-aabc-70d1-b9f8-0102aee52483',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c4b-ab7b-764a-8996-9e18af7f409e','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'ba252e0731a151a6','text_to_image',1,'Text to image',1,0,'01a22c4b-ab8c-7334-8df8-b8880a15fa59','01a22c4b-aabc-70d1-b9f8-0104785d5014',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c4b-ab7b-764a-8996-9e1a336d5961','local',4,'text_to_image','apple','PENDING','stopping',0,1767225600000000,'6a8e383b022e6000','text_to_image',1,'Text to image',1,0,'01a22c4b-ab8c-7334-8df8-b889f9489678','01a22c4b-aabc-70d1-b9f8-01069c792c09',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c4b-ab7b-764a-8996-9e1cc359a8d3','local',4,'text_to_image','apple','QUEUED','waiting',0,1767225600000000,'d9dd05d0d6e69710','text_to_image',1,'Text to image',1,0,'01a22c4b-ab8c-7334-8df8-b88ae63d1417','01a22c4b-aabc-70d1-b9f8-0108369738e4','01a22c4b-ab8c-7334-8df8-b88ae63d1417',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c4b-ab7d-71de-b8c0-a2e4ad6b902b','local',5,'text_to_image','apple','QUEUED','stopping',0,1767225600000000,'f0a41416becf1bff','text_to_image',1,'Text to image',1,0,'01a22c4b-ab8d-7718-ad91-eba34718f408','01a22c4b-aabc-70d1-b9f8-010aa6bbc52a','01a22c4b-ab8d-7718-ad91-eba34718f408',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c4b-ab7d-71de-b8c0-a2e647f75a98','local',5,'text_to_image','apple','RUNNING','executing',0,1767225600000000,'63df607d86637f7a','text_to_image',1,'Text to image',1,0,'01a22c4b-ab8d-7718-ad91-eba4c76c6c67','01a22c4b-ab31-748b-8525-3cb0ddeccc06','01a22c4b-ab8d-7718-ad91-eba4c76c6c67',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c4b-ab7e-72ab-8456-2500a9f764ae','local',6,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'7ba7ed613633210b','text_to_image',1,'Text to image',1,0,'01a22c4b-ab8d-7718-ad91-eba56c892b8e','01a22c4b-ab31-748b-8525-3cb27684ba8d','01a22c4b-ab8d-7718-ad91-eba56c892b8e',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c4b-ab7e-72ab-8456-25025dc13084','local',4,'text_to_image','apple','RETRYING',NULL,0,1767225600000000,'8e0873ec8a7d597b','text_to_image',1,'Text to image',1,0,NULL,'01a22c4b-ab31-748b-8525-3cb4e7504c24',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,1767225660000000,NULL,NULL,1,0,1,0,0,0,0,NULL,'{"code":"backend_unreachable","arguments":{},"raw":null}','{"code":"backend_unreachable","arguments":{},"raw":null}','{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c4b-ab7e-72ab-8456-2504db08c315','local',6,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'129dc2699a214678','text_to_image',1,'Text to image',1,0,NULL,'01a22c4b-ab31-748b-8525-3cb61f684d9d','01a22c4b-ab8d-7718-ad91-eba7d3619b9d',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c4b-ab7e-72ab-8456-250687e642bd','local',6,'text_to_image','apple','FAILED',NULL,0,1767225600000000,'e74087af7e62fd33','text_to_image',1,'Text to image',1,0,NULL,'01a22c4b-ab31-748b-8525-3cb88cfb9760','01a22c4b-ab8d-7718-ad91-eba8eb06d2a9',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,'{"code":"node_failed","arguments":{},"raw":"boom"}','{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c4b-ab7e-72ab-8456-2508ca14ebed','local',7,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'532f63f8c7b54af1','text_to_image',1,'Text to image',1,0,NULL,'01a22c4b-ab31-748b-8525-3cba3ae95c87','01a22c4b-ab8d-7718-ad91-eba9af376ee6',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c4b-ab7e-72ab-8456-250a7e7bb14f','local',3,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'dbab346808b3010a','text_to_image',1,'Text to image',1,0,NULL,'01a22c4b-ab31-748b-8525-3cbccaa1c5d6',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c4b-ab7e-72ab-8456-250c770e7d34','local',4,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'58d074cc71a6ee34','text_to_image',1,'Text to image',1,0,NULL,'01a22c4b-ab31-748b-8525-3cbe709ea462',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c4b-ab7e-72ab-8456-250e4109d937','local',7,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'c8f50de75cb7f31b','text_to_image',1,'Text to image',1,0,NULL,'01a22c4b-ab33-7153-8bde-e30949352675','01a22c4b-ab8e-77bf-ac19-31918c7468ca',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c4b-ab7e-72ab-8456-25102090a14e','local',8,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'575b28799706163f','text_to_image',1,'Text to image',1,0,NULL,'01a22c4b-ab33-7153-8bde-e30bbd0324f6','01a22c4b-ab8e-77bf-ac19-3192254a4e92',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c4b-ab7e-72ab-8456-2512ea7d01fe','local',7,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'0600ca8a11f13696','text_to_image',1,'Text to image',1,0,'01a22c4b-ab8e-77bf-ac19-31931024cff8','01a22c4b-ab33-7153-8bde-e30d7802fee2','01a22c4b-ab8e-77bf-ac19-31931024cff8',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
CREATE TABLE task_body (
	task_id TEXT NOT NULL, 
	params TEXT NOT NULL, 
	graph TEXT NOT NULL, 
	CONSTRAINT task_body_pk PRIMARY KEY (task_id)
);
INSERT INTO "task_body" VALUES('01a22c4b-ab7b-764a-8996-9e1090bcbcbc','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c4b-ab7b-764a-8996-9e12f0755863','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c4b-ab7b-764a-8996-9e14fee61bd7','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c4b-ab7b-764a-8996-9e164469a3fe','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c4b-ab7b-764a-8996-9e18af7f409e','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c4b-ab7b-764a-8996-9e1a336d5961','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c4b-ab7b-764a-8996-9e1cc359a8d3','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c4b-ab7d-71de-b8c0-a2e4ad6b902b','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c4b-ab7d-71de-b8c0-a2e647f75a98','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c4b-ab7e-72ab-8456-2500a9f764ae','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c4b-ab7e-72ab-8456-25025dc13084','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c4b-ab7e-72ab-8456-2504db08c315','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c4b-ab7e-72ab-8456-250687e642bd','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c4b-ab7e-72ab-8456-2508ca14ebed','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c4b-ab7e-72ab-8456-250a7e7bb14f','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c4b-ab7e-72ab-8456-250c770e7d34','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c4b-ab7e-72ab-8456-250e4109d937','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c4b-ab7e-72ab-8456-25102090a14e','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22c4b-ab7e-72ab-8456-2512ea7d01fe','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
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
INSERT INTO "task_input" VALUES('01a22c4b-ab7b-764a-8996-9e1090bcbcbc',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c4b-ab7b-764a-8996-9e12f0755863',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c4b-ab7b-764a-8996-9e14fee61bd7',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c4b-ab7b-764a-8996-9e164469a3fe',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c4b-ab7b-764a-8996-9e18af7f409e',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c4b-ab7b-764a-8996-9e1a336d5961',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c4b-ab7b-764a-8996-9e1cc359a8d3',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c4b-ab7d-71de-b8c0-a2e4ad6b902b',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c4b-ab7d-71de-b8c0-a2e647f75a98',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c4b-ab7e-72ab-8456-2500a9f764ae',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c4b-ab7e-72ab-8456-25025dc13084',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c4b-ab7e-72ab-8456-2504db08c315',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c4b-ab7e-72ab-8456-250687e642bd',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c4b-ab7e-72ab-8456-2508ca14ebed',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c4b-ab7e-72ab-8456-250a7e7bb14f',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c4b-ab7e-72ab-8456-250c770e7d34',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c4b-ab7e-72ab-8456-250e4109d937',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c4b-ab7e-72ab-8456-25102090a14e',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c4b-ab7e-72ab-8456-2512ea7d01fe',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
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
INSERT INTO "waiting" VALUES('0600ca8a11f13696',0,0,0);
INSERT INTO "waiting" VALUES('129dc2699a214678',0,0,0);
INSERT INTO "waiting" VALUES('45e51d3787c8c2e4',0,0,1);
INSERT INTO "waiting" VALUES('532f63f8c7b54af1',0,0,0);
INSERT INTO "waiting" VALUES('575b28799706163f',0,0,0);
INSERT INTO "waiting" VALUES('58d074cc71a6ee34',0,0,1);
INSERT INTO "waiting" VALUES('63df607d86637f7a',0,0,0);
INSERT INTO "waiting" VALUES('6a8e383b022e6000',0,0,0);
INSERT INTO "waiting" VALUES('7ba7ed613633210b',0,0,0);
INSERT INTO "waiting" VALUES('8e0873ec8a7d597b',0,0,0);
INSERT INTO "waiting" VALUES('ba252e0731a151a6',0,0,0);
INSERT INTO "waiting" VALUES('c8f50de75cb7f31b',0,0,0);
INSERT INTO "waiting" VALUES('d42855f1da473157',0,0,0);
INSERT INTO "waiting" VALUES('d9dd05d0d6e69710',0,0,0);
INSERT INTO "waiting" VALUES('db214d5667870b12',0,0,0);
INSERT INTO "waiting" VALUES('dbab346808b3010a',0,0,0);
INSERT INTO "waiting" VALUES('e74087af7e62fd33',0,0,0);
INSERT INTO "waiting" VALUES('f0a41416becf1bff',0,0,0);
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
