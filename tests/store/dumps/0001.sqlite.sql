BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
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
	posts INTEGER DEFAULT '0' NOT NULL, 
	ended_at BIGINT, 
	closed_at BIGINT, 
	outcome TEXT, 
	error TEXT, 
	CONSTRAINT attempt_pk PRIMARY KEY (id), 
	CONSTRAINT closed_with_an_outcome CHECK ((closed_at IS NULL) = (outcome IS NULL))
);
INSERT INTO "attempt" VALUES('01a20568-72f1-700d-aa0d-5d4e51bf7e2e','01a20568-72d4-71f1-a59e-5c6385615c3a',1,'01a20568-7210-7599-826d-abf448ddc7e2','9914656ff93c137c',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO "attempt" VALUES('01a20568-72fb-740f-b255-7782f10a79ea','01a20568-72d4-71f1-a59e-5c65cbbf34c7',1,'01a20568-7210-7599-826d-abf64cb79ccc','c0af6e2e6eeb7e13',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL);
INSERT INTO "attempt" VALUES('01a20568-72fc-7518-86ec-a1d4d9bae1b8','01a20568-72d4-71f1-a59e-5c671f366448',1,'01a20568-7210-7599-826d-abf83a4582e4','1cff6296a96e2393',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,1,NULL,NULL,NULL,NULL);
INSERT INTO "attempt" VALUES('01a20568-72fc-7518-86ec-a1d5d0e6e610','01a20568-72d4-71f1-a59e-5c6979ced3b7',1,'01a20568-7210-7599-826d-abfa85bc91d2','aa7de6b7e29897f3',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL);
INSERT INTO "attempt" VALUES('01a20568-72fc-7518-86ec-a1d6a448f48f','01a20568-72d4-71f1-a59e-5c6badec3a1b',1,'01a20568-7210-7599-826d-abfc861d91ca','2d7bdee39154e67c',1767225600000000,1767225600000000,1767225600000000,'01a20568-72fc-7518-86ec-a1d6a448f48f',NULL,NULL,NULL,1,NULL,NULL,NULL,NULL);
INSERT INTO "attempt" VALUES('01a20568-72fd-747f-b019-51783e366e33','01a20568-72d5-7120-b0cc-84eea823309b',1,'01a20568-7210-7599-826d-abfeced3fe3a','78d9dec971b72a4f',1767225600000000,1767225600000000,1767225600000000,'01a20568-72fd-747f-b019-51783e366e33',NULL,NULL,NULL,1,NULL,NULL,NULL,NULL);
INSERT INTO "attempt" VALUES('01a20568-72fd-747f-b019-5179c55cf744','01a20568-72d5-7120-b0cc-84f081ea1d0b',1,'01a20568-7210-7599-826d-ac00e9e8da69','ce6d18ada0613eb4',1767225600000000,1767225600000000,1767225600000000,'01a20568-72fd-747f-b019-5179c55cf744',1767225600000000,NULL,NULL,1,NULL,NULL,NULL,NULL);
INSERT INTO "attempt" VALUES('01a20568-7312-736b-ba80-16b87a9c9e3a','01a20568-72d5-7120-b0cc-84f24465cd2d',1,'01a20568-7210-7599-826d-ac0253cb83c7','ebb519ea0bbbca32',1767225600000000,1767225600000000,1767225600000000,'01a20568-7312-736b-ba80-16b87a9c9e3a',1767225600000000,NULL,NULL,1,NULL,NULL,NULL,NULL);
INSERT INTO "attempt" VALUES('01a20568-7313-700c-91f0-b153a825c943','01a20568-72d5-7120-b0cc-84f48fae80cc',1,'01a20568-7210-7599-826d-ac04d1ae8443','b8df573d8803bb4d',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'not_sent','{"code":"backend_unreachable","arguments":{},"raw":null}');
INSERT INTO "attempt" VALUES('01a20568-7318-77ce-8920-d7fbcdafdf88','01a20568-72d5-7120-b0cc-84f650fb3f6d',1,'01a20568-7210-7599-826d-ac064eb2c3bb','079f00b883ec0db5',1767225600000000,1767225600000000,1767225600000000,'01a20568-7318-77ce-8920-d7fbcdafdf88',1767225600000000,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL);
INSERT INTO "attempt" VALUES('01a20568-731a-751f-bca7-08b4a2ce375b','01a20568-72d5-7120-b0cc-84f8a81194e8',1,'01a20568-7210-7599-826d-ac08fab99e43','262c51b60759c949',1767225600000000,1767225600000000,1767225600000000,'01a20568-731a-751f-bca7-08b4a2ce375b',1767225600000000,NULL,NULL,1,1767225600000000,1767225600000000,'failed','{"code":"node_failed","arguments":{},"raw":"boom"}');
INSERT INTO "attempt" VALUES('01a20568-731b-74d8-ba29-d2565f49c739','01a20568-72d5-7120-b0cc-84fa2065b567',1,'01a20568-7210-7599-826d-ac0a363c5500','35c34d5df94a277b',1767225600000000,1767225600000000,1767225600000000,'01a20568-731b-74d8-ba29-d2565f49c739',1767225600000000,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL);
INSERT INTO "attempt" VALUES('01a20568-731c-706d-a88d-ba20272f778f','01a20568-72d5-7120-b0cc-84fcb0ac9c9e',1,'01a20568-7210-7599-826d-ac0c8f2c7705','9ce3e1f7b0728369',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO "attempt" VALUES('01a20568-731c-706d-a88d-ba213d41a4c2','01a20568-72d5-7120-b0cc-84fe7422cc52',1,'01a20568-7210-7599-826d-ac0e13b917ec','a0c646f89d3aa1e5',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO "attempt" VALUES('01a20568-731d-7046-acaa-c07e17f9ba15','01a20568-72d5-7120-b0cc-85001af87b7b',1,'01a20568-7210-7599-826d-ac10cf2efe9b','2553c37d7c47f327',1767225600000000,1767225600000000,1767225600000000,'01a20568-731d-7046-acaa-c07e17f9ba15',1767225600000000,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL);
INSERT INTO "attempt" VALUES('01a20568-731e-73f9-a4d7-bfe5f1843e08','01a20568-72d5-7120-b0cc-850290c355fa',1,'01a20568-7210-7599-826d-ac12b717fbba','5ddc3282219794a8',1767225600000000,1767225600000000,1767225600000000,'01a20568-731e-73f9-a4d7-bfe5f1843e08',1767225600000000,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL);
INSERT INTO "attempt" VALUES('01a20568-7337-7666-a26d-1f12f8f29909','01a20568-72d5-7120-b0cc-85048bee8179',1,'01a20568-7210-7599-826d-ac140cade7bc','f2e41f4f94c1c56f',1767225600000000,1767225600000000,1767225600000000,'01a20568-7337-7666-a26d-1f12f8f29909',1767225600000000,NULL,NULL,1,NULL,NULL,NULL,NULL);
CREATE TABLE backend (
	id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	url TEXT NOT NULL, 
	seats INTEGER NOT NULL, 
	state TEXT DEFAULT 'new' NOT NULL, 
	reason TEXT, 
	about TEXT, 
	created_at BIGINT NOT NULL, 
	checked_at BIGINT, 
	unreachable_since BIGINT, 
	next_probe_at BIGINT, 
	catalog_at BIGINT, 
	catalog_wanted_at BIGINT, 
	deleted_at BIGINT, 
	CONSTRAINT backend_pk PRIMARY KEY (id), 
	UNIQUE (name), 
	UNIQUE (url)
);
INSERT INTO "backend" VALUES('01a20568-7209-7070-8d7d-46e75767aa0d','01a20568-7209-7070-8d7d-46e75767aa0d','comfyui','http://01a20568-7209-7070-8d7d-46e75767aa0d:8188',1,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20568-7210-7599-826d-abf2a7853e58','01a20568-7210-7599-826d-abf2a7853e58','comfyui','http://01a20568-7210-7599-826d-abf2a7853e58:8188',1,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20568-7210-7599-826d-abf448ddc7e2','01a20568-7210-7599-826d-abf448ddc7e2','comfyui','http://01a20568-7210-7599-826d-abf448ddc7e2:8188',1,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20568-7210-7599-826d-abf64cb79ccc','01a20568-7210-7599-826d-abf64cb79ccc','comfyui','http://01a20568-7210-7599-826d-abf64cb79ccc:8188',1,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20568-7210-7599-826d-abf83a4582e4','01a20568-7210-7599-826d-abf83a4582e4','comfyui','http://01a20568-7210-7599-826d-abf83a4582e4:8188',1,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20568-7210-7599-826d-abfa85bc91d2','01a20568-7210-7599-826d-abfa85bc91d2','comfyui','http://01a20568-7210-7599-826d-abfa85bc91d2:8188',1,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20568-7210-7599-826d-abfc861d91ca','01a20568-7210-7599-826d-abfc861d91ca','comfyui','http://01a20568-7210-7599-826d-abfc861d91ca:8188',1,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20568-7210-7599-826d-abfeced3fe3a','01a20568-7210-7599-826d-abfeced3fe3a','comfyui','http://01a20568-7210-7599-826d-abfeced3fe3a:8188',1,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20568-7210-7599-826d-ac00e9e8da69','01a20568-7210-7599-826d-ac00e9e8da69','comfyui','http://01a20568-7210-7599-826d-ac00e9e8da69:8188',1,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20568-7210-7599-826d-ac0253cb83c7','01a20568-7210-7599-826d-ac0253cb83c7','comfyui','http://01a20568-7210-7599-826d-ac0253cb83c7:8188',1,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20568-7210-7599-826d-ac04d1ae8443','01a20568-7210-7599-826d-ac04d1ae8443','comfyui','http://01a20568-7210-7599-826d-ac04d1ae8443:8188',1,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20568-7210-7599-826d-ac064eb2c3bb','01a20568-7210-7599-826d-ac064eb2c3bb','comfyui','http://01a20568-7210-7599-826d-ac064eb2c3bb:8188',1,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20568-7210-7599-826d-ac08fab99e43','01a20568-7210-7599-826d-ac08fab99e43','comfyui','http://01a20568-7210-7599-826d-ac08fab99e43:8188',1,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20568-7210-7599-826d-ac0a363c5500','01a20568-7210-7599-826d-ac0a363c5500','comfyui','http://01a20568-7210-7599-826d-ac0a363c5500:8188',1,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20568-7210-7599-826d-ac0c8f2c7705','01a20568-7210-7599-826d-ac0c8f2c7705','comfyui','http://01a20568-7210-7599-826d-ac0c8f2c7705:8188',1,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20568-7210-7599-826d-ac0e13b917ec','01a20568-7210-7599-826d-ac0e13b917ec','comfyui','http://01a20568-7210-7599-826d-ac0e13b917ec:8188',1,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20568-7210-7599-826d-ac10cf2efe9b','01a20568-7210-7599-826d-ac10cf2efe9b','comfyui','http://01a20568-7210-7599-826d-ac10cf2efe9b:8188',1,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20568-7210-7599-826d-ac12b717fbba','01a20568-7210-7599-826d-ac12b717fbba','comfyui','http://01a20568-7210-7599-826d-ac12b717fbba:8188',1,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20568-7210-7599-826d-ac140cade7bc','01a20568-7210-7599-826d-ac140cade7bc','comfyui','http://01a20568-7210-7599-826d-ac140cade7bc:8188',1,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "event" VALUES(1,'backend.updated','','01a20568-7209-7070-8d7d-46e75767aa0d',1767225600000000,'{"id":"01a20568-7209-7070-8d7d-46e75767aa0d","name":"01a20568-7209-7070-8d7d-46e75767aa0d","state":"new"}');
INSERT INTO "event" VALUES(2,'backend.updated','','01a20568-7210-7599-826d-abf2a7853e58',1767225600000000,'{"id":"01a20568-7210-7599-826d-abf2a7853e58","name":"01a20568-7210-7599-826d-abf2a7853e58","state":"new"}');
INSERT INTO "event" VALUES(3,'backend.updated','','01a20568-7210-7599-826d-abf448ddc7e2',1767225600000000,'{"id":"01a20568-7210-7599-826d-abf448ddc7e2","name":"01a20568-7210-7599-826d-abf448ddc7e2","state":"new"}');
INSERT INTO "event" VALUES(4,'backend.updated','','01a20568-7210-7599-826d-abf64cb79ccc',1767225600000000,'{"id":"01a20568-7210-7599-826d-abf64cb79ccc","name":"01a20568-7210-7599-826d-abf64cb79ccc","state":"new"}');
INSERT INTO "event" VALUES(5,'backend.updated','','01a20568-7210-7599-826d-abf83a4582e4',1767225600000000,'{"id":"01a20568-7210-7599-826d-abf83a4582e4","name":"01a20568-7210-7599-826d-abf83a4582e4","state":"new"}');
INSERT INTO "event" VALUES(6,'backend.updated','','01a20568-7210-7599-826d-abfa85bc91d2',1767225600000000,'{"id":"01a20568-7210-7599-826d-abfa85bc91d2","name":"01a20568-7210-7599-826d-abfa85bc91d2","state":"new"}');
INSERT INTO "event" VALUES(7,'backend.updated','','01a20568-7210-7599-826d-abfc861d91ca',1767225600000000,'{"id":"01a20568-7210-7599-826d-abfc861d91ca","name":"01a20568-7210-7599-826d-abfc861d91ca","state":"new"}');
INSERT INTO "event" VALUES(8,'backend.updated','','01a20568-7210-7599-826d-abfeced3fe3a',1767225600000000,'{"id":"01a20568-7210-7599-826d-abfeced3fe3a","name":"01a20568-7210-7599-826d-abfeced3fe3a","state":"new"}');
INSERT INTO "event" VALUES(9,'backend.updated','','01a20568-7210-7599-826d-ac00e9e8da69',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac00e9e8da69","name":"01a20568-7210-7599-826d-ac00e9e8da69","state":"new"}');
INSERT INTO "event" VALUES(10,'backend.updated','','01a20568-7210-7599-826d-ac0253cb83c7',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac0253cb83c7","name":"01a20568-7210-7599-826d-ac0253cb83c7","state":"new"}');
INSERT INTO "event" VALUES(11,'backend.updated','','01a20568-7210-7599-826d-ac04d1ae8443',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac04d1ae8443","name":"01a20568-7210-7599-826d-ac04d1ae8443","state":"new"}');
INSERT INTO "event" VALUES(12,'backend.updated','','01a20568-7210-7599-826d-ac064eb2c3bb',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac064eb2c3bb","name":"01a20568-7210-7599-826d-ac064eb2c3bb","state":"new"}');
INSERT INTO "event" VALUES(13,'backend.updated','','01a20568-7210-7599-826d-ac08fab99e43',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac08fab99e43","name":"01a20568-7210-7599-826d-ac08fab99e43","state":"new"}');
INSERT INTO "event" VALUES(14,'backend.updated','','01a20568-7210-7599-826d-ac0a363c5500',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac0a363c5500","name":"01a20568-7210-7599-826d-ac0a363c5500","state":"new"}');
INSERT INTO "event" VALUES(15,'backend.updated','','01a20568-7210-7599-826d-ac0c8f2c7705',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac0c8f2c7705","name":"01a20568-7210-7599-826d-ac0c8f2c7705","state":"new"}');
INSERT INTO "event" VALUES(16,'backend.updated','','01a20568-7210-7599-826d-ac0e13b917ec',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac0e13b917ec","name":"01a20568-7210-7599-826d-ac0e13b917ec","state":"new"}');
INSERT INTO "event" VALUES(17,'backend.updated','','01a20568-7210-7599-826d-ac10cf2efe9b',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac10cf2efe9b","name":"01a20568-7210-7599-826d-ac10cf2efe9b","state":"new"}');
INSERT INTO "event" VALUES(18,'backend.updated','','01a20568-7210-7599-826d-ac12b717fbba',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac12b717fbba","name":"01a20568-7210-7599-826d-ac12b717fbba","state":"new"}');
INSERT INTO "event" VALUES(19,'backend.updated','','01a20568-7210-7599-826d-ac140cade7bc',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac140cade7bc","name":"01a20568-7210-7599-826d-ac140cade7bc","state":"new"}');
INSERT INTO "event" VALUES(20,'backend.updated','','01a20568-7209-7070-8d7d-46e75767aa0d',1767225600000000,'{"id":"01a20568-7209-7070-8d7d-46e75767aa0d","name":"01a20568-7209-7070-8d7d-46e75767aa0d","state":"ready","reason":null}');
INSERT INTO "event" VALUES(21,'backend.updated','','01a20568-7210-7599-826d-abf2a7853e58',1767225600000000,'{"id":"01a20568-7210-7599-826d-abf2a7853e58","name":"01a20568-7210-7599-826d-abf2a7853e58","state":"ready","reason":null}');
INSERT INTO "event" VALUES(22,'backend.updated','','01a20568-7210-7599-826d-abf448ddc7e2',1767225600000000,'{"id":"01a20568-7210-7599-826d-abf448ddc7e2","name":"01a20568-7210-7599-826d-abf448ddc7e2","state":"ready","reason":null}');
INSERT INTO "event" VALUES(23,'backend.updated','','01a20568-7210-7599-826d-abf64cb79ccc',1767225600000000,'{"id":"01a20568-7210-7599-826d-abf64cb79ccc","name":"01a20568-7210-7599-826d-abf64cb79ccc","state":"ready","reason":null}');
INSERT INTO "event" VALUES(24,'backend.updated','','01a20568-7210-7599-826d-abf83a4582e4',1767225600000000,'{"id":"01a20568-7210-7599-826d-abf83a4582e4","name":"01a20568-7210-7599-826d-abf83a4582e4","state":"ready","reason":null}');
INSERT INTO "event" VALUES(25,'backend.updated','','01a20568-7210-7599-826d-abfa85bc91d2',1767225600000000,'{"id":"01a20568-7210-7599-826d-abfa85bc91d2","name":"01a20568-7210-7599-826d-abfa85bc91d2","state":"ready","reason":null}');
INSERT INTO "event" VALUES(26,'backend.updated','','01a20568-7210-7599-826d-abfc861d91ca',1767225600000000,'{"id":"01a20568-7210-7599-826d-abfc861d91ca","name":"01a20568-7210-7599-826d-abfc861d91ca","state":"ready","reason":null}');
INSERT INTO "event" VALUES(27,'backend.updated','','01a20568-7210-7599-826d-abfeced3fe3a',1767225600000000,'{"id":"01a20568-7210-7599-826d-abfeced3fe3a","name":"01a20568-7210-7599-826d-abfeced3fe3a","state":"ready","reason":null}');
INSERT INTO "event" VALUES(28,'backend.updated','','01a20568-7210-7599-826d-ac00e9e8da69',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac00e9e8da69","name":"01a20568-7210-7599-826d-ac00e9e8da69","state":"ready","reason":null}');
INSERT INTO "event" VALUES(29,'backend.updated','','01a20568-7210-7599-826d-ac0253cb83c7',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac0253cb83c7","name":"01a20568-7210-7599-826d-ac0253cb83c7","state":"ready","reason":null}');
INSERT INTO "event" VALUES(30,'backend.updated','','01a20568-7210-7599-826d-ac04d1ae8443',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac04d1ae8443","name":"01a20568-7210-7599-826d-ac04d1ae8443","state":"ready","reason":null}');
INSERT INTO "event" VALUES(31,'backend.updated','','01a20568-7210-7599-826d-ac064eb2c3bb',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac064eb2c3bb","name":"01a20568-7210-7599-826d-ac064eb2c3bb","state":"ready","reason":null}');
INSERT INTO "event" VALUES(32,'backend.updated','','01a20568-7210-7599-826d-ac08fab99e43',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac08fab99e43","name":"01a20568-7210-7599-826d-ac08fab99e43","state":"ready","reason":null}');
INSERT INTO "event" VALUES(33,'backend.updated','','01a20568-7210-7599-826d-ac0a363c5500',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac0a363c5500","name":"01a20568-7210-7599-826d-ac0a363c5500","state":"ready","reason":null}');
INSERT INTO "event" VALUES(34,'backend.updated','','01a20568-7210-7599-826d-ac0c8f2c7705',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac0c8f2c7705","name":"01a20568-7210-7599-826d-ac0c8f2c7705","state":"ready","reason":null}');
INSERT INTO "event" VALUES(35,'backend.updated','','01a20568-7210-7599-826d-ac0e13b917ec',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac0e13b917ec","name":"01a20568-7210-7599-826d-ac0e13b917ec","state":"ready","reason":null}');
INSERT INTO "event" VALUES(36,'backend.updated','','01a20568-7210-7599-826d-ac10cf2efe9b',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac10cf2efe9b","name":"01a20568-7210-7599-826d-ac10cf2efe9b","state":"ready","reason":null}');
INSERT INTO "event" VALUES(37,'backend.updated','','01a20568-7210-7599-826d-ac12b717fbba',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac12b717fbba","name":"01a20568-7210-7599-826d-ac12b717fbba","state":"ready","reason":null}');
INSERT INTO "event" VALUES(38,'backend.updated','','01a20568-7210-7599-826d-ac140cade7bc',1767225600000000,'{"id":"01a20568-7210-7599-826d-ac140cade7bc","name":"01a20568-7210-7599-826d-ac140cade7bc","state":"ready","reason":null}');
INSERT INTO "event" VALUES(39,'task.created','local','01a20568-72d4-71f1-a59e-5c5fa6782590',1767225600000000,'{"version":1,"id":"01a20568-72d4-71f1-a59e-5c5fa6782590","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(40,'task.created','local','01a20568-72d4-71f1-a59e-5c619d582a61',1767225600000000,'{"version":1,"id":"01a20568-72d4-71f1-a59e-5c619d582a61","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(41,'task.created','local','01a20568-72d4-71f1-a59e-5c6385615c3a',1767225600000000,'{"version":1,"id":"01a20568-72d4-71f1-a59e-5c6385615c3a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(42,'task.created','local','01a20568-72d4-71f1-a59e-5c65cbbf34c7',1767225600000000,'{"version":1,"id":"01a20568-72d4-71f1-a59e-5c65cbbf34c7","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(43,'task.created','local','01a20568-72d4-71f1-a59e-5c671f366448',1767225600000000,'{"version":1,"id":"01a20568-72d4-71f1-a59e-5c671f366448","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(44,'task.created','local','01a20568-72d4-71f1-a59e-5c6979ced3b7',1767225600000000,'{"version":1,"id":"01a20568-72d4-71f1-a59e-5c6979ced3b7","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(45,'task.created','local','01a20568-72d4-71f1-a59e-5c6badec3a1b',1767225600000000,'{"version":1,"id":"01a20568-72d4-71f1-a59e-5c6badec3a1b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(46,'task.created','local','01a20568-72d5-7120-b0cc-84eea823309b',1767225600000000,'{"version":1,"id":"01a20568-72d5-7120-b0cc-84eea823309b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(47,'task.created','local','01a20568-72d5-7120-b0cc-84f081ea1d0b',1767225600000000,'{"version":1,"id":"01a20568-72d5-7120-b0cc-84f081ea1d0b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(48,'task.created','local','01a20568-72d5-7120-b0cc-84f24465cd2d',1767225600000000,'{"version":1,"id":"01a20568-72d5-7120-b0cc-84f24465cd2d","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(49,'task.created','local','01a20568-72d5-7120-b0cc-84f48fae80cc',1767225600000000,'{"version":1,"id":"01a20568-72d5-7120-b0cc-84f48fae80cc","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(50,'task.created','local','01a20568-72d5-7120-b0cc-84f650fb3f6d',1767225600000000,'{"version":1,"id":"01a20568-72d5-7120-b0cc-84f650fb3f6d","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(51,'task.created','local','01a20568-72d5-7120-b0cc-84f8a81194e8',1767225600000000,'{"version":1,"id":"01a20568-72d5-7120-b0cc-84f8a81194e8","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(52,'task.created','local','01a20568-72d5-7120-b0cc-84fa2065b567',1767225600000000,'{"version":1,"id":"01a20568-72d5-7120-b0cc-84fa2065b567","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(53,'task.created','local','01a20568-72d5-7120-b0cc-84fcb0ac9c9e',1767225600000000,'{"version":1,"id":"01a20568-72d5-7120-b0cc-84fcb0ac9c9e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(54,'task.created','local','01a20568-72d5-7120-b0cc-84fe7422cc52',1767225600000000,'{"version":1,"id":"01a20568-72d5-7120-b0cc-84fe7422cc52","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(55,'task.created','local','01a20568-72d5-7120-b0cc-85001af87b7b',1767225600000000,'{"version":1,"id":"01a20568-72d5-7120-b0cc-85001af87b7b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(56,'task.created','local','01a20568-72d5-7120-b0cc-850290c355fa',1767225600000000,'{"version":1,"id":"01a20568-72d5-7120-b0cc-850290c355fa","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(57,'task.created','local','01a20568-72d5-7120-b0cc-85048bee8179',1767225600000000,'{"version":1,"id":"01a20568-72d5-7120-b0cc-85048bee8179","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(58,'task.updated','local','01a20568-72d5-7120-b0cc-84fcb0ac9c9e',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-84fcb0ac9c9e","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a20568-7210-7599-826d-ac0c8f2c7705","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(59,'task.updated','local','01a20568-72d5-7120-b0cc-84fe7422cc52',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-84fe7422cc52","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a20568-7210-7599-826d-ac0e13b917ec","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(60,'task.updated','local','01a20568-72d4-71f1-a59e-5c6979ced3b7',1767225600000000,'{"id":"01a20568-72d4-71f1-a59e-5c6979ced3b7","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a20568-7210-7599-826d-abfa85bc91d2","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(61,'task.updated','local','01a20568-72d4-71f1-a59e-5c6badec3a1b',1767225600000000,'{"id":"01a20568-72d4-71f1-a59e-5c6badec3a1b","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20568-7210-7599-826d-abfc861d91ca","remote_id":"01a20568-72fc-7518-86ec-a1d6a448f48f","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(62,'task.updated','local','01a20568-72d5-7120-b0cc-84eea823309b',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-84eea823309b","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20568-7210-7599-826d-abfeced3fe3a","remote_id":"01a20568-72fd-747f-b019-51783e366e33","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(63,'task.updated','local','01a20568-72d5-7120-b0cc-84f081ea1d0b',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-84f081ea1d0b","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20568-7210-7599-826d-ac00e9e8da69","remote_id":"01a20568-72fd-747f-b019-5179c55cf744","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(64,'task.updated','local','01a20568-72d5-7120-b0cc-84f24465cd2d',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-84f24465cd2d","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20568-7210-7599-826d-ac0253cb83c7","remote_id":"01a20568-7312-736b-ba80-16b87a9c9e3a","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(65,'task.updated','local','01a20568-72d5-7120-b0cc-84f650fb3f6d',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-84f650fb3f6d","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20568-7210-7599-826d-ac064eb2c3bb","remote_id":"01a20568-7318-77ce-8920-d7fbcdafdf88","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(66,'task.updated','local','01a20568-72d5-7120-b0cc-84f8a81194e8',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-84f8a81194e8","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20568-7210-7599-826d-ac08fab99e43","remote_id":"01a20568-731a-751f-bca7-08b4a2ce375b","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(67,'task.updated','local','01a20568-72d5-7120-b0cc-84fa2065b567',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-84fa2065b567","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20568-7210-7599-826d-ac0a363c5500","remote_id":"01a20568-731b-74d8-ba29-d2565f49c739","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(68,'task.updated','local','01a20568-72d5-7120-b0cc-85001af87b7b',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-85001af87b7b","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20568-7210-7599-826d-ac10cf2efe9b","remote_id":"01a20568-731d-7046-acaa-c07e17f9ba15","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(69,'task.updated','local','01a20568-72d5-7120-b0cc-850290c355fa',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-850290c355fa","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20568-7210-7599-826d-ac12b717fbba","remote_id":"01a20568-731e-73f9-a4d7-bfe5f1843e08","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(70,'task.updated','local','01a20568-72d5-7120-b0cc-85048bee8179',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-85048bee8179","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20568-7210-7599-826d-ac140cade7bc","remote_id":"01a20568-7337-7666-a26d-1f12f8f29909","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(71,'task.updated','local','01a20568-72d5-7120-b0cc-84f48fae80cc',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-84f48fae80cc","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a20568-7210-7599-826d-ac04d1ae8443","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO "event" VALUES(72,'task.updated','local','01a20568-72d5-7120-b0cc-84fe7422cc52',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-84fe7422cc52","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a20568-7210-7599-826d-ac0e13b917ec","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(73,'task.updated','local','01a20568-72d5-7120-b0cc-84eea823309b',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-84eea823309b","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a20568-7210-7599-826d-abfeced3fe3a","remote_id":"01a20568-72fd-747f-b019-51783e366e33","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(74,'task.updated','local','01a20568-72d5-7120-b0cc-84f081ea1d0b',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-84f081ea1d0b","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20568-7210-7599-826d-ac00e9e8da69","remote_id":"01a20568-72fd-747f-b019-5179c55cf744","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(75,'task.updated','local','01a20568-72d5-7120-b0cc-84f24465cd2d',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-84f24465cd2d","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20568-7210-7599-826d-ac0253cb83c7","remote_id":"01a20568-7312-736b-ba80-16b87a9c9e3a","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(76,'task.updated','local','01a20568-72d5-7120-b0cc-84f650fb3f6d',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-84f650fb3f6d","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20568-7210-7599-826d-ac064eb2c3bb","remote_id":"01a20568-7318-77ce-8920-d7fbcdafdf88","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(77,'task.updated','local','01a20568-72d5-7120-b0cc-84f8a81194e8',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-84f8a81194e8","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20568-7210-7599-826d-ac08fab99e43","remote_id":"01a20568-731a-751f-bca7-08b4a2ce375b","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(78,'task.updated','local','01a20568-72d5-7120-b0cc-84fa2065b567',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-84fa2065b567","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20568-7210-7599-826d-ac0a363c5500","remote_id":"01a20568-731b-74d8-ba29-d2565f49c739","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(79,'task.updated','local','01a20568-72d5-7120-b0cc-85001af87b7b',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-85001af87b7b","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20568-7210-7599-826d-ac10cf2efe9b","remote_id":"01a20568-731d-7046-acaa-c07e17f9ba15","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(80,'task.updated','local','01a20568-72d5-7120-b0cc-850290c355fa',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-850290c355fa","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20568-7210-7599-826d-ac12b717fbba","remote_id":"01a20568-731e-73f9-a4d7-bfe5f1843e08","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(81,'task.updated','local','01a20568-72d5-7120-b0cc-85048bee8179',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-85048bee8179","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20568-7210-7599-826d-ac140cade7bc","remote_id":"01a20568-7337-7666-a26d-1f12f8f29909","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(82,'task.updated','local','01a20568-72d5-7120-b0cc-84f24465cd2d',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-84f24465cd2d","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a20568-7210-7599-826d-ac0253cb83c7","remote_id":"01a20568-7312-736b-ba80-16b87a9c9e3a","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(83,'task.updated','local','01a20568-72d5-7120-b0cc-84fa2065b567',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-84fa2065b567","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a20568-7210-7599-826d-ac0a363c5500","remote_id":"01a20568-731b-74d8-ba29-d2565f49c739","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(84,'task.updated','local','01a20568-72d5-7120-b0cc-850290c355fa',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-850290c355fa","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a20568-7210-7599-826d-ac12b717fbba","remote_id":"01a20568-731e-73f9-a4d7-bfe5f1843e08","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(85,'task.updated','local','01a20568-72d5-7120-b0cc-84f650fb3f6d',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-84f650fb3f6d","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a20568-7210-7599-826d-ac064eb2c3bb","remote_id":"01a20568-7318-77ce-8920-d7fbcdafdf88","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(86,'task.updated','local','01a20568-72d5-7120-b0cc-85001af87b7b',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-85001af87b7b","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a20568-7210-7599-826d-ac10cf2efe9b","remote_id":"01a20568-731d-7046-acaa-c07e17f9ba15","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(87,'task.updated','local','01a20568-72d5-7120-b0cc-84f8a81194e8',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-84f8a81194e8","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a20568-7210-7599-826d-ac08fab99e43","remote_id":"01a20568-731a-751f-bca7-08b4a2ce375b","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO "event" VALUES(88,'task.updated','local','01a20568-72d5-7120-b0cc-85048bee8179',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-85048bee8179","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a20568-7210-7599-826d-ac140cade7bc","remote_id":"01a20568-7337-7666-a26d-1f12f8f29909","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(89,'task.deleted','local','01a20568-72d5-7120-b0cc-85048bee8179',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-85048bee8179","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a20568-7210-7599-826d-ac140cade7bc","remote_id":"01a20568-7337-7666-a26d-1f12f8f29909","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(90,'task.updated','local','01a20568-72d5-7120-b0cc-84fa2065b567',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-84fa2065b567","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a20568-7210-7599-826d-ac0a363c5500","remote_id":"01a20568-731b-74d8-ba29-d2565f49c739","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(91,'task.updated','local','01a20568-72d5-7120-b0cc-850290c355fa',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-850290c355fa","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a20568-7210-7599-826d-ac12b717fbba","remote_id":"01a20568-731e-73f9-a4d7-bfe5f1843e08","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(92,'task.updated','local','01a20568-72d5-7120-b0cc-85001af87b7b',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-85001af87b7b","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a20568-7210-7599-826d-ac10cf2efe9b","remote_id":"01a20568-731d-7046-acaa-c07e17f9ba15","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(93,'task.deleted','local','01a20568-72d5-7120-b0cc-850290c355fa',1767225600000000,'{"id":"01a20568-72d5-7120-b0cc-850290c355fa","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a20568-7210-7599-826d-ac12b717fbba","remote_id":"01a20568-731e-73f9-a4d7-bfe5f1843e08","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
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
INSERT INTO "lane" VALUES('079f00b883ec0db5','{"backend_kind":"comfyui","node_classes":["01a20568-7210-7599-826d-ac05b1b62f00"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('1cff6296a96e2393','{"backend_kind":"comfyui","node_classes":["01a20568-7210-7599-826d-abf7ae2e3021"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('2553c37d7c47f327','{"backend_kind":"comfyui","node_classes":["01a20568-7210-7599-826d-ac0fe68973fa"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('262c51b60759c949','{"backend_kind":"comfyui","node_classes":["01a20568-7210-7599-826d-ac07652d08ba"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('2d7bdee39154e67c','{"backend_kind":"comfyui","node_classes":["01a20568-7210-7599-826d-abfb97feea0f"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('35c34d5df94a277b','{"backend_kind":"comfyui","node_classes":["01a20568-7210-7599-826d-ac09cb712f03"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('5ddc3282219794a8','{"backend_kind":"comfyui","node_classes":["01a20568-7210-7599-826d-ac118a8fa05b"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('5dfeb5addb999bae','{"backend_kind":"comfyui","node_classes":["01a20568-7210-7599-826d-abf1d5088a66"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('646997b4c2ec31a5','{"backend_kind":"comfyui","node_classes":["01a20568-7209-7070-8d7d-46e6d880fadc"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('78d9dec971b72a4f','{"backend_kind":"comfyui","node_classes":["01a20568-7210-7599-826d-abfddbef8d16"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('9914656ff93c137c','{"backend_kind":"comfyui","node_classes":["01a20568-7210-7599-826d-abf351127c79"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('9ce3e1f7b0728369','{"backend_kind":"comfyui","node_classes":["01a20568-7210-7599-826d-ac0b99ea6175"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('a0c646f89d3aa1e5','{"backend_kind":"comfyui","node_classes":["01a20568-7210-7599-826d-ac0db9d01af4"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('aa7de6b7e29897f3','{"backend_kind":"comfyui","node_classes":["01a20568-7210-7599-826d-abf9e97dbdaa"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('b8df573d8803bb4d','{"backend_kind":"comfyui","node_classes":["01a20568-7210-7599-826d-ac034d1af851"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('c0af6e2e6eeb7e13','{"backend_kind":"comfyui","node_classes":["01a20568-7210-7599-826d-abf5dd9fbdd1"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('ce6d18ada0613eb4','{"backend_kind":"comfyui","node_classes":["01a20568-7210-7599-826d-abff5debe251"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('ebb519ea0bbbca32','{"backend_kind":"comfyui","node_classes":["01a20568-7210-7599-826d-ac0132dd3c2e"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('f2e41f4f94c1c56f','{"backend_kind":"comfyui","node_classes":["01a20568-7210-7599-826d-ac134381700a"],"choices":[],"pin":null}',NULL,0);
CREATE TABLE lease (
	name TEXT NOT NULL, 
	owner TEXT, 
	epoch INTEGER DEFAULT '0' NOT NULL, 
	lease_until BIGINT, 
	CONSTRAINT lease_pk PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('backend:01a20568-7209-7070-8d7d-46e75767aa0d','worker 01a20568-7209-7070-8d7d-46e75767aa0d',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20568-7210-7599-826d-abf2a7853e58','worker 01a20568-7210-7599-826d-abf2a7853e58',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20568-7210-7599-826d-abf448ddc7e2','worker 01a20568-7210-7599-826d-abf448ddc7e2',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20568-7210-7599-826d-abf64cb79ccc','worker 01a20568-7210-7599-826d-abf64cb79ccc',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20568-7210-7599-826d-abf83a4582e4','worker 01a20568-7210-7599-826d-abf83a4582e4',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20568-7210-7599-826d-abfa85bc91d2','worker 01a20568-7210-7599-826d-abfa85bc91d2',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20568-7210-7599-826d-abfc861d91ca','worker 01a20568-7210-7599-826d-abfc861d91ca',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20568-7210-7599-826d-abfeced3fe3a','worker 01a20568-7210-7599-826d-abfeced3fe3a',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20568-7210-7599-826d-ac00e9e8da69','worker 01a20568-7210-7599-826d-ac00e9e8da69',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20568-7210-7599-826d-ac0253cb83c7','worker 01a20568-7210-7599-826d-ac0253cb83c7',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20568-7210-7599-826d-ac04d1ae8443','worker 01a20568-7210-7599-826d-ac04d1ae8443',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20568-7210-7599-826d-ac064eb2c3bb','worker 01a20568-7210-7599-826d-ac064eb2c3bb',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20568-7210-7599-826d-ac08fab99e43','worker 01a20568-7210-7599-826d-ac08fab99e43',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20568-7210-7599-826d-ac0a363c5500','worker 01a20568-7210-7599-826d-ac0a363c5500',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20568-7210-7599-826d-ac0c8f2c7705','worker 01a20568-7210-7599-826d-ac0c8f2c7705',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20568-7210-7599-826d-ac0e13b917ec','worker 01a20568-7210-7599-826d-ac0e13b917ec',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20568-7210-7599-826d-ac10cf2efe9b','worker 01a20568-7210-7599-826d-ac10cf2efe9b',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20568-7210-7599-826d-ac12b717fbba','worker 01a20568-7210-7599-826d-ac12b717fbba',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20568-7210-7599-826d-ac140cade7bc','worker 01a20568-7210-7599-826d-ac140cade7bc',1,1767225630000000);
CREATE TABLE meta (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT meta_pk PRIMARY KEY (name)
);
INSERT INTO "meta" VALUES('stream','b2c722dd-e4ea-4b4c-b1e5-63578ee26f2d');
INSERT INTO "meta" VALUES('installation','b91ecc55-4509-4e63-8396-230ec739d5e5');
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
INSERT INTO "output" VALUES('01a20568-7395-71d5-8d77-80ac43f6292d','local','01a20568-72d5-7120-b0cc-84f650fb3f6d','01a20568-7318-77ce-8920-d7fbcdafdf88','text_to_image',0,'1','apple.png','outputs/01a20568-7395-71d5-8d77-80ad2f43d013/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000);
INSERT INTO "output" VALUES('01a20568-7395-71d5-8d77-80ae538a6a31','local','01a20568-72d5-7120-b0cc-85001af87b7b','01a20568-731d-7046-acaa-c07e17f9ba15','text_to_image',0,'1','apple.png','outputs/01a20568-7395-71d5-8d77-80af666a81f2/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000);
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
INSERT INTO "serves" VALUES('01a20568-7209-7070-8d7d-46e75767aa0d','646997b4c2ec31a5',1,NULL);
INSERT INTO "serves" VALUES('01a20568-7210-7599-826d-abf2a7853e58','5dfeb5addb999bae',1,NULL);
INSERT INTO "serves" VALUES('01a20568-7210-7599-826d-abf448ddc7e2','9914656ff93c137c',1,NULL);
INSERT INTO "serves" VALUES('01a20568-7210-7599-826d-abf64cb79ccc','c0af6e2e6eeb7e13',1,NULL);
INSERT INTO "serves" VALUES('01a20568-7210-7599-826d-abf83a4582e4','1cff6296a96e2393',1,NULL);
INSERT INTO "serves" VALUES('01a20568-7210-7599-826d-abfa85bc91d2','aa7de6b7e29897f3',1,NULL);
INSERT INTO "serves" VALUES('01a20568-7210-7599-826d-abfc861d91ca','2d7bdee39154e67c',1,NULL);
INSERT INTO "serves" VALUES('01a20568-7210-7599-826d-abfeced3fe3a','78d9dec971b72a4f',1,NULL);
INSERT INTO "serves" VALUES('01a20568-7210-7599-826d-ac00e9e8da69','ce6d18ada0613eb4',1,NULL);
INSERT INTO "serves" VALUES('01a20568-7210-7599-826d-ac0253cb83c7','ebb519ea0bbbca32',1,NULL);
INSERT INTO "serves" VALUES('01a20568-7210-7599-826d-ac04d1ae8443','b8df573d8803bb4d',1,NULL);
INSERT INTO "serves" VALUES('01a20568-7210-7599-826d-ac064eb2c3bb','079f00b883ec0db5',1,NULL);
INSERT INTO "serves" VALUES('01a20568-7210-7599-826d-ac08fab99e43','262c51b60759c949',1,NULL);
INSERT INTO "serves" VALUES('01a20568-7210-7599-826d-ac0a363c5500','35c34d5df94a277b',1,NULL);
INSERT INTO "serves" VALUES('01a20568-7210-7599-826d-ac0c8f2c7705','9ce3e1f7b0728369',1,NULL);
INSERT INTO "serves" VALUES('01a20568-7210-7599-826d-ac0e13b917ec','a0c646f89d3aa1e5',1,NULL);
INSERT INTO "serves" VALUES('01a20568-7210-7599-826d-ac10cf2efe9b','2553c37d7c47f327',1,NULL);
INSERT INTO "serves" VALUES('01a20568-7210-7599-826d-ac12b717fbba','5ddc3282219794a8',1,NULL);
INSERT INTO "serves" VALUES('01a20568-7210-7599-826d-ac140cade7bc','f2e41f4f94c1c56f',1,NULL);
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
	vanish_count INTEGER DEFAULT '0' NOT NULL, 
	task_msg TEXT, 
	error TEXT, 
	labels TEXT DEFAULT '{}' NOT NULL, 
	source TEXT, 
	CONSTRAINT task_pk PRIMARY KEY (id), 
	CONSTRAINT attempt_only_while_live CHECK (attempt_id IS NULL OR status IN ('PENDING','QUEUED','RUNNING')), 
	CONSTRAINT live_has_attempt CHECK (status NOT IN ('QUEUED','RUNNING') OR attempt_id IS NOT NULL)
);
INSERT INTO "task" VALUES('01a20568-72d4-71f1-a59e-5c5fa6782590','local',1,'text_to_image','apple','READY',NULL,0,1767225600000000,'646997b4c2ec31a5','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20568-72d4-71f1-a59e-5c619d582a61','local',1,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'5dfeb5addb999bae','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20568-72d4-71f1-a59e-5c6385615c3a','local',2,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'9914656ff93c137c','text_to_image',1,'Text to image',1,0,'01a20568-72f1-700d-aa0d-5d4e51bf7e2e','01a20568-7210-7599-826d-abf448ddc7e2',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20568-72d4-71f1-a59e-5c65cbbf34c7','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'c0af6e2e6eeb7e13','text_to_image',1,'Text to image',1,0,'01a20568-72fb-740f-b255-7782f10a79ea','01a20568-7210-7599-826d-abf64cb79ccc',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20568-72d4-71f1-a59e-5c671f366448','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'1cff6296a96e2393','text_to_image',1,'Text to image',1,0,'01a20568-72fc-7518-86ec-a1d4d9bae1b8','01a20568-7210-7599-826d-abf83a4582e4',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20568-72d4-71f1-a59e-5c6979ced3b7','local',4,'text_to_image','apple','PENDING','stopping',0,1767225600000000,'aa7de6b7e29897f3','text_to_image',1,'Text to image',1,0,'01a20568-72fc-7518-86ec-a1d5d0e6e610','01a20568-7210-7599-826d-abfa85bc91d2',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20568-72d4-71f1-a59e-5c6badec3a1b','local',4,'text_to_image','apple','QUEUED','waiting',0,1767225600000000,'2d7bdee39154e67c','text_to_image',1,'Text to image',1,0,'01a20568-72fc-7518-86ec-a1d6a448f48f','01a20568-7210-7599-826d-abfc861d91ca','01a20568-72fc-7518-86ec-a1d6a448f48f',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20568-72d5-7120-b0cc-84eea823309b','local',5,'text_to_image','apple','QUEUED','stopping',0,1767225600000000,'78d9dec971b72a4f','text_to_image',1,'Text to image',1,0,'01a20568-72fd-747f-b019-51783e366e33','01a20568-7210-7599-826d-abfeced3fe3a','01a20568-72fd-747f-b019-51783e366e33',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20568-72d5-7120-b0cc-84f081ea1d0b','local',5,'text_to_image','apple','RUNNING','executing',0,1767225600000000,'ce6d18ada0613eb4','text_to_image',1,'Text to image',1,0,'01a20568-72fd-747f-b019-5179c55cf744','01a20568-7210-7599-826d-ac00e9e8da69','01a20568-72fd-747f-b019-5179c55cf744',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,NULL,NULL,NULL,NULL,0,0,1,1,0,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20568-72d5-7120-b0cc-84f24465cd2d','local',6,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'ebb519ea0bbbca32','text_to_image',1,'Text to image',1,0,'01a20568-7312-736b-ba80-16b87a9c9e3a','01a20568-7210-7599-826d-ac0253cb83c7','01a20568-7312-736b-ba80-16b87a9c9e3a',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,NULL,NULL,0,0,1,1,0,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20568-72d5-7120-b0cc-84f48fae80cc','local',4,'text_to_image','apple','RETRYING',NULL,0,1767225600000000,'b8df573d8803bb4d','text_to_image',1,'Text to image',1,0,NULL,'01a20568-7210-7599-826d-ac04d1ae8443',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,1767225660000000,NULL,NULL,1,0,1,0,0,'{"code":"backend_unreachable","arguments":{},"raw":null}','{"code":"backend_unreachable","arguments":{},"raw":null}','{}',NULL);
INSERT INTO "task" VALUES('01a20568-72d5-7120-b0cc-84f650fb3f6d','local',6,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'079f00b883ec0db5','text_to_image',1,'Text to image',1,0,NULL,'01a20568-7210-7599-826d-ac064eb2c3bb','01a20568-7318-77ce-8920-d7fbcdafdf88',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20568-72d5-7120-b0cc-84f8a81194e8','local',6,'text_to_image','apple','FAILED',NULL,0,1767225600000000,'262c51b60759c949','text_to_image',1,'Text to image',1,0,NULL,'01a20568-7210-7599-826d-ac08fab99e43','01a20568-731a-751f-bca7-08b4a2ce375b',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,NULL,'{"code":"node_failed","arguments":{},"raw":"boom"}','{}',NULL);
INSERT INTO "task" VALUES('01a20568-72d5-7120-b0cc-84fa2065b567','local',7,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'35c34d5df94a277b','text_to_image',1,'Text to image',1,0,NULL,'01a20568-7210-7599-826d-ac0a363c5500','01a20568-731b-74d8-ba29-d2565f49c739',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20568-72d5-7120-b0cc-84fcb0ac9c9e','local',3,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'9ce3e1f7b0728369','text_to_image',1,'Text to image',1,0,NULL,'01a20568-7210-7599-826d-ac0c8f2c7705',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20568-72d5-7120-b0cc-84fe7422cc52','local',4,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'a0c646f89d3aa1e5','text_to_image',1,'Text to image',1,0,NULL,'01a20568-7210-7599-826d-ac0e13b917ec',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20568-72d5-7120-b0cc-85001af87b7b','local',7,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'2553c37d7c47f327','text_to_image',1,'Text to image',1,0,NULL,'01a20568-7210-7599-826d-ac10cf2efe9b','01a20568-731d-7046-acaa-c07e17f9ba15',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,0,0,1,1,0,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20568-72d5-7120-b0cc-850290c355fa','local',8,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'5ddc3282219794a8','text_to_image',1,'Text to image',1,0,NULL,'01a20568-7210-7599-826d-ac12b717fbba','01a20568-731e-73f9-a4d7-bfe5f1843e08',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,0,0,1,1,0,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20568-72d5-7120-b0cc-85048bee8179','local',7,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'f2e41f4f94c1c56f','text_to_image',1,'Text to image',1,0,'01a20568-7337-7666-a26d-1f12f8f29909','01a20568-7210-7599-826d-ac140cade7bc','01a20568-7337-7666-a26d-1f12f8f29909',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,1767225600000000,NULL,0,0,1,1,0,NULL,NULL,'{}',NULL);
CREATE TABLE task_body (
	task_id TEXT NOT NULL, 
	params TEXT NOT NULL, 
	graph TEXT NOT NULL, 
	CONSTRAINT task_body_pk PRIMARY KEY (task_id)
);
INSERT INTO "task_body" VALUES('01a20568-72d4-71f1-a59e-5c5fa6782590','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20568-72d4-71f1-a59e-5c619d582a61','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20568-72d4-71f1-a59e-5c6385615c3a','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20568-72d4-71f1-a59e-5c65cbbf34c7','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20568-72d4-71f1-a59e-5c671f366448','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20568-72d4-71f1-a59e-5c6979ced3b7','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20568-72d4-71f1-a59e-5c6badec3a1b','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20568-72d5-7120-b0cc-84eea823309b','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20568-72d5-7120-b0cc-84f081ea1d0b','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20568-72d5-7120-b0cc-84f24465cd2d','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20568-72d5-7120-b0cc-84f48fae80cc','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20568-72d5-7120-b0cc-84f650fb3f6d','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20568-72d5-7120-b0cc-84f8a81194e8','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20568-72d5-7120-b0cc-84fa2065b567','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20568-72d5-7120-b0cc-84fcb0ac9c9e','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20568-72d5-7120-b0cc-84fe7422cc52','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20568-72d5-7120-b0cc-85001af87b7b','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20568-72d5-7120-b0cc-850290c355fa','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20568-72d5-7120-b0cc-85048bee8179','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
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
CREATE UNIQUE INDEX attempt_of_task ON attempt (task_id, number);
CREATE INDEX attempt_open ON attempt (backend_id, id) WHERE closed_at IS NULL;
CREATE INDEX output_mine ON output (user_id, id);
CREATE UNIQUE INDEX output_of_task ON output (task_id, position);
CREATE INDEX task_batch ON task (batch_id, id) WHERE batch_id IS NOT NULL;
CREATE INDEX task_counted ON task (user_id, status, kind, id, deleted_at, cleared_at) WHERE deleted_at IS NULL AND cleared_at IS NULL;
CREATE INDEX task_deleted ON task (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX task_due ON task (next_retry_at) WHERE status = 'RETRYING';
CREATE INDEX task_mine ON task (user_id, id, deleted_at, cleared_at) WHERE deleted_at IS NULL AND cleared_at IS NULL;
CREATE INDEX task_order ON task (priority DESC, turn, id, attempt_id, deleted_at, status) WHERE status = 'PENDING' AND attempt_id IS NULL AND deleted_at IS NULL;
CREATE INDEX task_queue ON task (lane, priority DESC, turn, id) WHERE status = 'PENDING' AND attempt_id IS NULL AND deleted_at IS NULL;
CREATE INDEX task_wishes ON task (stop_requested_at) WHERE stop_requested_at IS NOT NULL;
CREATE INDEX task_input_key ON task_input ("key");
CREATE INDEX upload_key ON upload ("key");
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('event',93);
COMMIT;
