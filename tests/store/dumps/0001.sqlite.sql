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
INSERT INTO "attempt" VALUES('01a20583-7c1e-7729-9cc0-ddef86646583','01a20583-7c06-7742-8873-bca7ed47d0b5',1,'01a20583-7bb3-77cf-a234-5d69de3dafb6','64dfffaea126f349',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a20583-7c20-73a9-b77b-5d2bd343d1e2','01a20583-7c06-7742-8873-bca9b6dcbad5',1,'01a20583-7bb3-77cf-a234-5d6b4a720a6a','278199053b2eaa25',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a20583-7c20-73a9-b77b-5d2c87bc3438','01a20583-7c06-7742-8873-bcab17a550cb',1,'01a20583-7bb3-77cf-a234-5d6d9ad84824','ae55b76f01e2b9b5',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a20583-7c20-73a9-b77b-5d2ddae94c36','01a20583-7c06-7742-8873-bcad5dabb2ea',1,'01a20583-7bb3-77cf-a234-5d6f4286f9c9','a1994b792bf2784d',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a20583-7c21-76d4-a864-2c13d7b2a37d','01a20583-7c06-7742-8873-bcafc61220ae',1,'01a20583-7bb3-77cf-a234-5d7169c77ed5','1ed40a13d1af33ac',1767225600000000,1767225600000000,1767225600000000,'01a20583-7c21-76d4-a864-2c13d7b2a37d',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a20583-7c21-76d4-a864-2c149bbfa64d','01a20583-7c07-743a-9997-ea02fb08b3b8',1,'01a20583-7bb3-77cf-a234-5d731e52393a','2ae55b2b92f78895',1767225600000000,1767225600000000,1767225600000000,'01a20583-7c21-76d4-a864-2c149bbfa64d',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a20583-7c21-76d4-a864-2c1512499525','01a20583-7c07-743a-9997-ea040fae6b49',1,'01a20583-7bb3-77cf-a234-5d75232ac88f','e964267b97d64673',1767225600000000,1767225600000000,1767225600000000,'01a20583-7c21-76d4-a864-2c1512499525',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a20583-7c22-731e-a7f9-8e670af9d09c','01a20583-7c07-743a-9997-ea064038ea54',1,'01a20583-7bb3-77cf-a234-5d77e28c06fb','01574189154dec7f',1767225600000000,1767225600000000,1767225600000000,'01a20583-7c22-731e-a7f9-8e670af9d09c',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a20583-7c26-757c-a314-373f4d6f5115','01a20583-7c07-743a-9997-ea083ab95da7',1,'01a20583-7bb3-77cf-a234-5d7963929da3','c83724400d077413',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'not_sent','{"code":"backend_unreachable","arguments":{},"raw":null}',0,NULL);
INSERT INTO "attempt" VALUES('01a20583-7c27-74e2-a791-66f2463d697d','01a20583-7c07-743a-9997-ea0a6c69cef6',1,'01a20583-7bb3-77cf-a234-5d7bbf1c22be','1625042b727c701a',1767225600000000,1767225600000000,1767225600000000,'01a20583-7c27-74e2-a791-66f2463d697d',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a20583-7c27-74e2-a791-66f314b742cb','01a20583-7c07-743a-9997-ea0c7a10d6e4',1,'01a20583-7bb3-77cf-a234-5d7dc9edce9c','a348d83c3e5884c3',1767225600000000,1767225600000000,1767225600000000,'01a20583-7c27-74e2-a791-66f314b742cb',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'failed','{"code":"node_failed","arguments":{},"raw":"boom"}',0,NULL);
INSERT INTO "attempt" VALUES('01a20583-7c27-74e2-a791-66f481d93cc4','01a20583-7c07-743a-9997-ea0e788293a2',1,'01a20583-7bb3-77cf-a234-5d7f0efda88d','d47eefe3b852fdf5',1767225600000000,1767225600000000,1767225600000000,'01a20583-7c27-74e2-a791-66f481d93cc4',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a20583-7c28-73b9-b7fb-777def476d5e','01a20583-7c07-743a-9997-ea106429c7c0',1,'01a20583-7bb3-77cf-a234-5d81a2105ecd','e06a9a6369d9f022',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a20583-7c28-73b9-b7fb-777e5eb926de','01a20583-7c07-743a-9997-ea12ae2c3007',1,'01a20583-7bb3-77cf-a234-5d83227070f4','ce196f78bed0e2af',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a20583-7c28-73b9-b7fb-777f5782b0c8','01a20583-7c07-743a-9997-ea1491dc7468',1,'01a20583-7bb3-77cf-a234-5d8563fef16a','da77e6ab14f9df51',1767225600000000,1767225600000000,1767225600000000,'01a20583-7c28-73b9-b7fb-777f5782b0c8',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a20583-7c28-73b9-b7fb-7780b4a79fbc','01a20583-7c07-743a-9997-ea16d24bd6c0',1,'01a20583-7bb3-77cf-a234-5d8724ed6dfe','49ce382496bcb62e',1767225600000000,1767225600000000,1767225600000000,'01a20583-7c28-73b9-b7fb-7780b4a79fbc',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a20583-7c29-73bf-987a-6a0d53637de3','01a20583-7c07-743a-9997-ea1868c8ffa1',1,'01a20583-7bb3-77cf-a234-5d89a174a43e','bb32456d435762e1',1767225600000000,1767225600000000,1767225600000000,'01a20583-7c29-73bf-987a-6a0d53637de3',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO "backend" VALUES('01a20583-7bb3-77cf-a234-5d65d8cd29da','01a20583-7bb3-77cf-a234-5d65d8cd29da','comfyui','http://01a20583-7bb3-77cf-a234-5d65d8cd29da:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20583-7bb3-77cf-a234-5d675a94a4cf','01a20583-7bb3-77cf-a234-5d675a94a4cf','comfyui','http://01a20583-7bb3-77cf-a234-5d675a94a4cf:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20583-7bb3-77cf-a234-5d69de3dafb6','01a20583-7bb3-77cf-a234-5d69de3dafb6','comfyui','http://01a20583-7bb3-77cf-a234-5d69de3dafb6:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20583-7bb3-77cf-a234-5d6b4a720a6a','01a20583-7bb3-77cf-a234-5d6b4a720a6a','comfyui','http://01a20583-7bb3-77cf-a234-5d6b4a720a6a:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20583-7bb3-77cf-a234-5d6d9ad84824','01a20583-7bb3-77cf-a234-5d6d9ad84824','comfyui','http://01a20583-7bb3-77cf-a234-5d6d9ad84824:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20583-7bb3-77cf-a234-5d6f4286f9c9','01a20583-7bb3-77cf-a234-5d6f4286f9c9','comfyui','http://01a20583-7bb3-77cf-a234-5d6f4286f9c9:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20583-7bb3-77cf-a234-5d7169c77ed5','01a20583-7bb3-77cf-a234-5d7169c77ed5','comfyui','http://01a20583-7bb3-77cf-a234-5d7169c77ed5:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20583-7bb3-77cf-a234-5d731e52393a','01a20583-7bb3-77cf-a234-5d731e52393a','comfyui','http://01a20583-7bb3-77cf-a234-5d731e52393a:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20583-7bb3-77cf-a234-5d75232ac88f','01a20583-7bb3-77cf-a234-5d75232ac88f','comfyui','http://01a20583-7bb3-77cf-a234-5d75232ac88f:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20583-7bb3-77cf-a234-5d77e28c06fb','01a20583-7bb3-77cf-a234-5d77e28c06fb','comfyui','http://01a20583-7bb3-77cf-a234-5d77e28c06fb:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20583-7bb3-77cf-a234-5d7963929da3','01a20583-7bb3-77cf-a234-5d7963929da3','comfyui','http://01a20583-7bb3-77cf-a234-5d7963929da3:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20583-7bb3-77cf-a234-5d7bbf1c22be','01a20583-7bb3-77cf-a234-5d7bbf1c22be','comfyui','http://01a20583-7bb3-77cf-a234-5d7bbf1c22be:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20583-7bb3-77cf-a234-5d7dc9edce9c','01a20583-7bb3-77cf-a234-5d7dc9edce9c','comfyui','http://01a20583-7bb3-77cf-a234-5d7dc9edce9c:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20583-7bb3-77cf-a234-5d7f0efda88d','01a20583-7bb3-77cf-a234-5d7f0efda88d','comfyui','http://01a20583-7bb3-77cf-a234-5d7f0efda88d:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20583-7bb3-77cf-a234-5d81a2105ecd','01a20583-7bb3-77cf-a234-5d81a2105ecd','comfyui','http://01a20583-7bb3-77cf-a234-5d81a2105ecd:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20583-7bb3-77cf-a234-5d83227070f4','01a20583-7bb3-77cf-a234-5d83227070f4','comfyui','http://01a20583-7bb3-77cf-a234-5d83227070f4:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20583-7bb3-77cf-a234-5d8563fef16a','01a20583-7bb3-77cf-a234-5d8563fef16a','comfyui','http://01a20583-7bb3-77cf-a234-5d8563fef16a:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20583-7bb3-77cf-a234-5d8724ed6dfe','01a20583-7bb3-77cf-a234-5d8724ed6dfe','comfyui','http://01a20583-7bb3-77cf-a234-5d8724ed6dfe:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a20583-7bb3-77cf-a234-5d89a174a43e','01a20583-7bb3-77cf-a234-5d89a174a43e','comfyui','http://01a20583-7bb3-77cf-a234-5d89a174a43e:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "event" VALUES(1,'backend.updated','','01a20583-7bb3-77cf-a234-5d65d8cd29da',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d65d8cd29da","name":"01a20583-7bb3-77cf-a234-5d65d8cd29da","state":"new"}');
INSERT INTO "event" VALUES(2,'backend.updated','','01a20583-7bb3-77cf-a234-5d675a94a4cf',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d675a94a4cf","name":"01a20583-7bb3-77cf-a234-5d675a94a4cf","state":"new"}');
INSERT INTO "event" VALUES(3,'backend.updated','','01a20583-7bb3-77cf-a234-5d69de3dafb6',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d69de3dafb6","name":"01a20583-7bb3-77cf-a234-5d69de3dafb6","state":"new"}');
INSERT INTO "event" VALUES(4,'backend.updated','','01a20583-7bb3-77cf-a234-5d6b4a720a6a',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d6b4a720a6a","name":"01a20583-7bb3-77cf-a234-5d6b4a720a6a","state":"new"}');
INSERT INTO "event" VALUES(5,'backend.updated','','01a20583-7bb3-77cf-a234-5d6d9ad84824',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d6d9ad84824","name":"01a20583-7bb3-77cf-a234-5d6d9ad84824","state":"new"}');
INSERT INTO "event" VALUES(6,'backend.updated','','01a20583-7bb3-77cf-a234-5d6f4286f9c9',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d6f4286f9c9","name":"01a20583-7bb3-77cf-a234-5d6f4286f9c9","state":"new"}');
INSERT INTO "event" VALUES(7,'backend.updated','','01a20583-7bb3-77cf-a234-5d7169c77ed5',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d7169c77ed5","name":"01a20583-7bb3-77cf-a234-5d7169c77ed5","state":"new"}');
INSERT INTO "event" VALUES(8,'backend.updated','','01a20583-7bb3-77cf-a234-5d731e52393a',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d731e52393a","name":"01a20583-7bb3-77cf-a234-5d731e52393a","state":"new"}');
INSERT INTO "event" VALUES(9,'backend.updated','','01a20583-7bb3-77cf-a234-5d75232ac88f',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d75232ac88f","name":"01a20583-7bb3-77cf-a234-5d75232ac88f","state":"new"}');
INSERT INTO "event" VALUES(10,'backend.updated','','01a20583-7bb3-77cf-a234-5d77e28c06fb',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d77e28c06fb","name":"01a20583-7bb3-77cf-a234-5d77e28c06fb","state":"new"}');
INSERT INTO "event" VALUES(11,'backend.updated','','01a20583-7bb3-77cf-a234-5d7963929da3',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d7963929da3","name":"01a20583-7bb3-77cf-a234-5d7963929da3","state":"new"}');
INSERT INTO "event" VALUES(12,'backend.updated','','01a20583-7bb3-77cf-a234-5d7bbf1c22be',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d7bbf1c22be","name":"01a20583-7bb3-77cf-a234-5d7bbf1c22be","state":"new"}');
INSERT INTO "event" VALUES(13,'backend.updated','','01a20583-7bb3-77cf-a234-5d7dc9edce9c',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d7dc9edce9c","name":"01a20583-7bb3-77cf-a234-5d7dc9edce9c","state":"new"}');
INSERT INTO "event" VALUES(14,'backend.updated','','01a20583-7bb3-77cf-a234-5d7f0efda88d',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d7f0efda88d","name":"01a20583-7bb3-77cf-a234-5d7f0efda88d","state":"new"}');
INSERT INTO "event" VALUES(15,'backend.updated','','01a20583-7bb3-77cf-a234-5d81a2105ecd',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d81a2105ecd","name":"01a20583-7bb3-77cf-a234-5d81a2105ecd","state":"new"}');
INSERT INTO "event" VALUES(16,'backend.updated','','01a20583-7bb3-77cf-a234-5d83227070f4',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d83227070f4","name":"01a20583-7bb3-77cf-a234-5d83227070f4","state":"new"}');
INSERT INTO "event" VALUES(17,'backend.updated','','01a20583-7bb3-77cf-a234-5d8563fef16a',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d8563fef16a","name":"01a20583-7bb3-77cf-a234-5d8563fef16a","state":"new"}');
INSERT INTO "event" VALUES(18,'backend.updated','','01a20583-7bb3-77cf-a234-5d8724ed6dfe',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d8724ed6dfe","name":"01a20583-7bb3-77cf-a234-5d8724ed6dfe","state":"new"}');
INSERT INTO "event" VALUES(19,'backend.updated','','01a20583-7bb3-77cf-a234-5d89a174a43e',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d89a174a43e","name":"01a20583-7bb3-77cf-a234-5d89a174a43e","state":"new"}');
INSERT INTO "event" VALUES(20,'backend.updated','','01a20583-7bb3-77cf-a234-5d65d8cd29da',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d65d8cd29da","name":"01a20583-7bb3-77cf-a234-5d65d8cd29da","state":"ready","reason":null}');
INSERT INTO "event" VALUES(21,'backend.updated','','01a20583-7bb3-77cf-a234-5d675a94a4cf',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d675a94a4cf","name":"01a20583-7bb3-77cf-a234-5d675a94a4cf","state":"ready","reason":null}');
INSERT INTO "event" VALUES(22,'backend.updated','','01a20583-7bb3-77cf-a234-5d69de3dafb6',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d69de3dafb6","name":"01a20583-7bb3-77cf-a234-5d69de3dafb6","state":"ready","reason":null}');
INSERT INTO "event" VALUES(23,'backend.updated','','01a20583-7bb3-77cf-a234-5d6b4a720a6a',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d6b4a720a6a","name":"01a20583-7bb3-77cf-a234-5d6b4a720a6a","state":"ready","reason":null}');
INSERT INTO "event" VALUES(24,'backend.updated','','01a20583-7bb3-77cf-a234-5d6d9ad84824',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d6d9ad84824","name":"01a20583-7bb3-77cf-a234-5d6d9ad84824","state":"ready","reason":null}');
INSERT INTO "event" VALUES(25,'backend.updated','','01a20583-7bb3-77cf-a234-5d6f4286f9c9',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d6f4286f9c9","name":"01a20583-7bb3-77cf-a234-5d6f4286f9c9","state":"ready","reason":null}');
INSERT INTO "event" VALUES(26,'backend.updated','','01a20583-7bb3-77cf-a234-5d7169c77ed5',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d7169c77ed5","name":"01a20583-7bb3-77cf-a234-5d7169c77ed5","state":"ready","reason":null}');
INSERT INTO "event" VALUES(27,'backend.updated','','01a20583-7bb3-77cf-a234-5d731e52393a',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d731e52393a","name":"01a20583-7bb3-77cf-a234-5d731e52393a","state":"ready","reason":null}');
INSERT INTO "event" VALUES(28,'backend.updated','','01a20583-7bb3-77cf-a234-5d75232ac88f',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d75232ac88f","name":"01a20583-7bb3-77cf-a234-5d75232ac88f","state":"ready","reason":null}');
INSERT INTO "event" VALUES(29,'backend.updated','','01a20583-7bb3-77cf-a234-5d77e28c06fb',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d77e28c06fb","name":"01a20583-7bb3-77cf-a234-5d77e28c06fb","state":"ready","reason":null}');
INSERT INTO "event" VALUES(30,'backend.updated','','01a20583-7bb3-77cf-a234-5d7963929da3',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d7963929da3","name":"01a20583-7bb3-77cf-a234-5d7963929da3","state":"ready","reason":null}');
INSERT INTO "event" VALUES(31,'backend.updated','','01a20583-7bb3-77cf-a234-5d7bbf1c22be',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d7bbf1c22be","name":"01a20583-7bb3-77cf-a234-5d7bbf1c22be","state":"ready","reason":null}');
INSERT INTO "event" VALUES(32,'backend.updated','','01a20583-7bb3-77cf-a234-5d7dc9edce9c',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d7dc9edce9c","name":"01a20583-7bb3-77cf-a234-5d7dc9edce9c","state":"ready","reason":null}');
INSERT INTO "event" VALUES(33,'backend.updated','','01a20583-7bb3-77cf-a234-5d7f0efda88d',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d7f0efda88d","name":"01a20583-7bb3-77cf-a234-5d7f0efda88d","state":"ready","reason":null}');
INSERT INTO "event" VALUES(34,'backend.updated','','01a20583-7bb3-77cf-a234-5d81a2105ecd',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d81a2105ecd","name":"01a20583-7bb3-77cf-a234-5d81a2105ecd","state":"ready","reason":null}');
INSERT INTO "event" VALUES(35,'backend.updated','','01a20583-7bb3-77cf-a234-5d83227070f4',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d83227070f4","name":"01a20583-7bb3-77cf-a234-5d83227070f4","state":"ready","reason":null}');
INSERT INTO "event" VALUES(36,'backend.updated','','01a20583-7bb3-77cf-a234-5d8563fef16a',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d8563fef16a","name":"01a20583-7bb3-77cf-a234-5d8563fef16a","state":"ready","reason":null}');
INSERT INTO "event" VALUES(37,'backend.updated','','01a20583-7bb3-77cf-a234-5d8724ed6dfe',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d8724ed6dfe","name":"01a20583-7bb3-77cf-a234-5d8724ed6dfe","state":"ready","reason":null}');
INSERT INTO "event" VALUES(38,'backend.updated','','01a20583-7bb3-77cf-a234-5d89a174a43e',1767225600000000,'{"id":"01a20583-7bb3-77cf-a234-5d89a174a43e","name":"01a20583-7bb3-77cf-a234-5d89a174a43e","state":"ready","reason":null}');
INSERT INTO "event" VALUES(39,'task.created','local','01a20583-7c06-7742-8873-bca3235f93d3',1767225600000000,'{"version":1,"id":"01a20583-7c06-7742-8873-bca3235f93d3","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(40,'task.created','local','01a20583-7c06-7742-8873-bca5eabe49b7',1767225600000000,'{"version":1,"id":"01a20583-7c06-7742-8873-bca5eabe49b7","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(41,'task.created','local','01a20583-7c06-7742-8873-bca7ed47d0b5',1767225600000000,'{"version":1,"id":"01a20583-7c06-7742-8873-bca7ed47d0b5","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(42,'task.created','local','01a20583-7c06-7742-8873-bca9b6dcbad5',1767225600000000,'{"version":1,"id":"01a20583-7c06-7742-8873-bca9b6dcbad5","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(43,'task.created','local','01a20583-7c06-7742-8873-bcab17a550cb',1767225600000000,'{"version":1,"id":"01a20583-7c06-7742-8873-bcab17a550cb","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(44,'task.created','local','01a20583-7c06-7742-8873-bcad5dabb2ea',1767225600000000,'{"version":1,"id":"01a20583-7c06-7742-8873-bcad5dabb2ea","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(45,'task.created','local','01a20583-7c06-7742-8873-bcafc61220ae',1767225600000000,'{"version":1,"id":"01a20583-7c06-7742-8873-bcafc61220ae","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(46,'task.created','local','01a20583-7c07-743a-9997-ea02fb08b3b8',1767225600000000,'{"version":1,"id":"01a20583-7c07-743a-9997-ea02fb08b3b8","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(47,'task.created','local','01a20583-7c07-743a-9997-ea040fae6b49',1767225600000000,'{"version":1,"id":"01a20583-7c07-743a-9997-ea040fae6b49","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(48,'task.created','local','01a20583-7c07-743a-9997-ea064038ea54',1767225600000000,'{"version":1,"id":"01a20583-7c07-743a-9997-ea064038ea54","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(49,'task.created','local','01a20583-7c07-743a-9997-ea083ab95da7',1767225600000000,'{"version":1,"id":"01a20583-7c07-743a-9997-ea083ab95da7","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(50,'task.created','local','01a20583-7c07-743a-9997-ea0a6c69cef6',1767225600000000,'{"version":1,"id":"01a20583-7c07-743a-9997-ea0a6c69cef6","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(51,'task.created','local','01a20583-7c07-743a-9997-ea0c7a10d6e4',1767225600000000,'{"version":1,"id":"01a20583-7c07-743a-9997-ea0c7a10d6e4","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(52,'task.created','local','01a20583-7c07-743a-9997-ea0e788293a2',1767225600000000,'{"version":1,"id":"01a20583-7c07-743a-9997-ea0e788293a2","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(53,'task.created','local','01a20583-7c07-743a-9997-ea106429c7c0',1767225600000000,'{"version":1,"id":"01a20583-7c07-743a-9997-ea106429c7c0","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(54,'task.created','local','01a20583-7c07-743a-9997-ea12ae2c3007',1767225600000000,'{"version":1,"id":"01a20583-7c07-743a-9997-ea12ae2c3007","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(55,'task.created','local','01a20583-7c07-743a-9997-ea1491dc7468',1767225600000000,'{"version":1,"id":"01a20583-7c07-743a-9997-ea1491dc7468","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(56,'task.created','local','01a20583-7c07-743a-9997-ea16d24bd6c0',1767225600000000,'{"version":1,"id":"01a20583-7c07-743a-9997-ea16d24bd6c0","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(57,'task.created','local','01a20583-7c07-743a-9997-ea1868c8ffa1',1767225600000000,'{"version":1,"id":"01a20583-7c07-743a-9997-ea1868c8ffa1","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(58,'task.updated','local','01a20583-7c07-743a-9997-ea106429c7c0',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea106429c7c0","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d81a2105ecd","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(59,'task.updated','local','01a20583-7c07-743a-9997-ea12ae2c3007',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea12ae2c3007","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d83227070f4","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(60,'task.updated','local','01a20583-7c06-7742-8873-bcad5dabb2ea',1767225600000000,'{"id":"01a20583-7c06-7742-8873-bcad5dabb2ea","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d6f4286f9c9","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(61,'task.updated','local','01a20583-7c06-7742-8873-bcafc61220ae',1767225600000000,'{"id":"01a20583-7c06-7742-8873-bcafc61220ae","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d7169c77ed5","remote_id":"01a20583-7c21-76d4-a864-2c13d7b2a37d","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(62,'task.updated','local','01a20583-7c07-743a-9997-ea02fb08b3b8',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea02fb08b3b8","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d731e52393a","remote_id":"01a20583-7c21-76d4-a864-2c149bbfa64d","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(63,'task.updated','local','01a20583-7c07-743a-9997-ea040fae6b49',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea040fae6b49","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d75232ac88f","remote_id":"01a20583-7c21-76d4-a864-2c1512499525","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(64,'task.updated','local','01a20583-7c07-743a-9997-ea064038ea54',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea064038ea54","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d77e28c06fb","remote_id":"01a20583-7c22-731e-a7f9-8e670af9d09c","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(65,'task.updated','local','01a20583-7c07-743a-9997-ea0a6c69cef6',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea0a6c69cef6","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d7bbf1c22be","remote_id":"01a20583-7c27-74e2-a791-66f2463d697d","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(66,'task.updated','local','01a20583-7c07-743a-9997-ea0c7a10d6e4',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea0c7a10d6e4","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d7dc9edce9c","remote_id":"01a20583-7c27-74e2-a791-66f314b742cb","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(67,'task.updated','local','01a20583-7c07-743a-9997-ea0e788293a2',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea0e788293a2","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d7f0efda88d","remote_id":"01a20583-7c27-74e2-a791-66f481d93cc4","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(68,'task.updated','local','01a20583-7c07-743a-9997-ea1491dc7468',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea1491dc7468","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d8563fef16a","remote_id":"01a20583-7c28-73b9-b7fb-777f5782b0c8","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(69,'task.updated','local','01a20583-7c07-743a-9997-ea16d24bd6c0',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea16d24bd6c0","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d8724ed6dfe","remote_id":"01a20583-7c28-73b9-b7fb-7780b4a79fbc","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(70,'task.updated','local','01a20583-7c07-743a-9997-ea1868c8ffa1',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea1868c8ffa1","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d89a174a43e","remote_id":"01a20583-7c29-73bf-987a-6a0d53637de3","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(71,'task.updated','local','01a20583-7c07-743a-9997-ea083ab95da7',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea083ab95da7","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d7963929da3","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO "event" VALUES(72,'task.updated','local','01a20583-7c07-743a-9997-ea12ae2c3007',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea12ae2c3007","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d83227070f4","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(73,'task.updated','local','01a20583-7c07-743a-9997-ea02fb08b3b8',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea02fb08b3b8","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d731e52393a","remote_id":"01a20583-7c21-76d4-a864-2c149bbfa64d","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(74,'task.updated','local','01a20583-7c07-743a-9997-ea040fae6b49',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea040fae6b49","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d75232ac88f","remote_id":"01a20583-7c21-76d4-a864-2c1512499525","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(75,'task.updated','local','01a20583-7c07-743a-9997-ea064038ea54',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea064038ea54","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d77e28c06fb","remote_id":"01a20583-7c22-731e-a7f9-8e670af9d09c","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(76,'task.updated','local','01a20583-7c07-743a-9997-ea0a6c69cef6',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea0a6c69cef6","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d7bbf1c22be","remote_id":"01a20583-7c27-74e2-a791-66f2463d697d","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(77,'task.updated','local','01a20583-7c07-743a-9997-ea0c7a10d6e4',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea0c7a10d6e4","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d7dc9edce9c","remote_id":"01a20583-7c27-74e2-a791-66f314b742cb","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(78,'task.updated','local','01a20583-7c07-743a-9997-ea0e788293a2',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea0e788293a2","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d7f0efda88d","remote_id":"01a20583-7c27-74e2-a791-66f481d93cc4","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(79,'task.updated','local','01a20583-7c07-743a-9997-ea1491dc7468',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea1491dc7468","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d8563fef16a","remote_id":"01a20583-7c28-73b9-b7fb-777f5782b0c8","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(80,'task.updated','local','01a20583-7c07-743a-9997-ea16d24bd6c0',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea16d24bd6c0","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d8724ed6dfe","remote_id":"01a20583-7c28-73b9-b7fb-7780b4a79fbc","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(81,'task.updated','local','01a20583-7c07-743a-9997-ea1868c8ffa1',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea1868c8ffa1","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d89a174a43e","remote_id":"01a20583-7c29-73bf-987a-6a0d53637de3","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(82,'task.updated','local','01a20583-7c07-743a-9997-ea064038ea54',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea064038ea54","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d77e28c06fb","remote_id":"01a20583-7c22-731e-a7f9-8e670af9d09c","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(83,'task.updated','local','01a20583-7c07-743a-9997-ea0e788293a2',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea0e788293a2","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d7f0efda88d","remote_id":"01a20583-7c27-74e2-a791-66f481d93cc4","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(84,'task.updated','local','01a20583-7c07-743a-9997-ea16d24bd6c0',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea16d24bd6c0","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d8724ed6dfe","remote_id":"01a20583-7c28-73b9-b7fb-7780b4a79fbc","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(85,'task.updated','local','01a20583-7c07-743a-9997-ea0a6c69cef6',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea0a6c69cef6","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d7bbf1c22be","remote_id":"01a20583-7c27-74e2-a791-66f2463d697d","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(86,'task.updated','local','01a20583-7c07-743a-9997-ea1491dc7468',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea1491dc7468","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d8563fef16a","remote_id":"01a20583-7c28-73b9-b7fb-777f5782b0c8","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(87,'task.updated','local','01a20583-7c07-743a-9997-ea0c7a10d6e4',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea0c7a10d6e4","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d7dc9edce9c","remote_id":"01a20583-7c27-74e2-a791-66f314b742cb","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO "event" VALUES(88,'task.updated','local','01a20583-7c07-743a-9997-ea1868c8ffa1',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea1868c8ffa1","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d89a174a43e","remote_id":"01a20583-7c29-73bf-987a-6a0d53637de3","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(89,'task.deleted','local','01a20583-7c07-743a-9997-ea1868c8ffa1',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea1868c8ffa1","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d89a174a43e","remote_id":"01a20583-7c29-73bf-987a-6a0d53637de3","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(90,'task.updated','local','01a20583-7c07-743a-9997-ea0e788293a2',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea0e788293a2","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d7f0efda88d","remote_id":"01a20583-7c27-74e2-a791-66f481d93cc4","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(91,'task.updated','local','01a20583-7c07-743a-9997-ea16d24bd6c0',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea16d24bd6c0","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d8724ed6dfe","remote_id":"01a20583-7c28-73b9-b7fb-7780b4a79fbc","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(92,'task.updated','local','01a20583-7c07-743a-9997-ea1491dc7468',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea1491dc7468","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d8563fef16a","remote_id":"01a20583-7c28-73b9-b7fb-777f5782b0c8","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(93,'task.deleted','local','01a20583-7c07-743a-9997-ea16d24bd6c0',1767225600000000,'{"id":"01a20583-7c07-743a-9997-ea16d24bd6c0","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a20583-7bb3-77cf-a234-5d8724ed6dfe","remote_id":"01a20583-7c28-73b9-b7fb-7780b4a79fbc","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
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
INSERT INTO "lane" VALUES('01574189154dec7f','{"backend_kind":"comfyui","node_classes":["01a20583-7bb3-77cf-a234-5d762e9f7753"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('1625042b727c701a','{"backend_kind":"comfyui","node_classes":["01a20583-7bb3-77cf-a234-5d7aab923f10"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('1dfe9488f26d1045','{"backend_kind":"comfyui","node_classes":["01a20583-7bb3-77cf-a234-5d66f66b8d5d"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('1ed40a13d1af33ac','{"backend_kind":"comfyui","node_classes":["01a20583-7bb3-77cf-a234-5d70fc147ad6"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('278199053b2eaa25','{"backend_kind":"comfyui","node_classes":["01a20583-7bb3-77cf-a234-5d6af6466362"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('2ae55b2b92f78895','{"backend_kind":"comfyui","node_classes":["01a20583-7bb3-77cf-a234-5d72dbd9cc82"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('49ce382496bcb62e','{"backend_kind":"comfyui","node_classes":["01a20583-7bb3-77cf-a234-5d8606b1c95e"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('64dfffaea126f349','{"backend_kind":"comfyui","node_classes":["01a20583-7bb3-77cf-a234-5d687927e340"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('8472b8fe0c41908a','{"backend_kind":"comfyui","node_classes":["01a20583-7bb3-77cf-a234-5d642687d33e"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('a1994b792bf2784d','{"backend_kind":"comfyui","node_classes":["01a20583-7bb3-77cf-a234-5d6ed374ac35"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('a348d83c3e5884c3','{"backend_kind":"comfyui","node_classes":["01a20583-7bb3-77cf-a234-5d7c8c0127c3"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('ae55b76f01e2b9b5','{"backend_kind":"comfyui","node_classes":["01a20583-7bb3-77cf-a234-5d6c46729839"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('bb32456d435762e1','{"backend_kind":"comfyui","node_classes":["01a20583-7bb3-77cf-a234-5d88eb95a069"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('c83724400d077413','{"backend_kind":"comfyui","node_classes":["01a20583-7bb3-77cf-a234-5d78c30dd45d"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('ce196f78bed0e2af','{"backend_kind":"comfyui","node_classes":["01a20583-7bb3-77cf-a234-5d82e8041b72"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('d47eefe3b852fdf5','{"backend_kind":"comfyui","node_classes":["01a20583-7bb3-77cf-a234-5d7ef6d9f7d0"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('da77e6ab14f9df51','{"backend_kind":"comfyui","node_classes":["01a20583-7bb3-77cf-a234-5d84724489f5"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('e06a9a6369d9f022','{"backend_kind":"comfyui","node_classes":["01a20583-7bb3-77cf-a234-5d8030130df8"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('e964267b97d64673','{"backend_kind":"comfyui","node_classes":["01a20583-7bb3-77cf-a234-5d7408302edc"],"choices":[],"pin":null}',NULL,0);
CREATE TABLE lease (
	name TEXT NOT NULL, 
	owner TEXT, 
	epoch INTEGER DEFAULT '0' NOT NULL, 
	lease_until BIGINT, 
	CONSTRAINT lease_pk PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('backend:01a20583-7bb3-77cf-a234-5d65d8cd29da','worker 01a20583-7bb3-77cf-a234-5d65d8cd29da',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20583-7bb3-77cf-a234-5d675a94a4cf','worker 01a20583-7bb3-77cf-a234-5d675a94a4cf',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20583-7bb3-77cf-a234-5d69de3dafb6','worker 01a20583-7bb3-77cf-a234-5d69de3dafb6',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20583-7bb3-77cf-a234-5d6b4a720a6a','worker 01a20583-7bb3-77cf-a234-5d6b4a720a6a',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20583-7bb3-77cf-a234-5d6d9ad84824','worker 01a20583-7bb3-77cf-a234-5d6d9ad84824',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20583-7bb3-77cf-a234-5d6f4286f9c9','worker 01a20583-7bb3-77cf-a234-5d6f4286f9c9',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20583-7bb3-77cf-a234-5d7169c77ed5','worker 01a20583-7bb3-77cf-a234-5d7169c77ed5',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20583-7bb3-77cf-a234-5d731e52393a','worker 01a20583-7bb3-77cf-a234-5d731e52393a',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20583-7bb3-77cf-a234-5d75232ac88f','worker 01a20583-7bb3-77cf-a234-5d75232ac88f',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20583-7bb3-77cf-a234-5d77e28c06fb','worker 01a20583-7bb3-77cf-a234-5d77e28c06fb',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20583-7bb3-77cf-a234-5d7963929da3','worker 01a20583-7bb3-77cf-a234-5d7963929da3',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20583-7bb3-77cf-a234-5d7bbf1c22be','worker 01a20583-7bb3-77cf-a234-5d7bbf1c22be',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20583-7bb3-77cf-a234-5d7dc9edce9c','worker 01a20583-7bb3-77cf-a234-5d7dc9edce9c',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20583-7bb3-77cf-a234-5d7f0efda88d','worker 01a20583-7bb3-77cf-a234-5d7f0efda88d',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20583-7bb3-77cf-a234-5d81a2105ecd','worker 01a20583-7bb3-77cf-a234-5d81a2105ecd',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20583-7bb3-77cf-a234-5d83227070f4','worker 01a20583-7bb3-77cf-a234-5d83227070f4',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20583-7bb3-77cf-a234-5d8563fef16a','worker 01a20583-7bb3-77cf-a234-5d8563fef16a',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20583-7bb3-77cf-a234-5d8724ed6dfe','worker 01a20583-7bb3-77cf-a234-5d8724ed6dfe',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a20583-7bb3-77cf-a234-5d89a174a43e','worker 01a20583-7bb3-77cf-a234-5d89a174a43e',1,1767225630000000);
CREATE TABLE litter (
	"key" TEXT NOT NULL, 
	look_at BIGINT NOT NULL, 
	doomed INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT litter_pk PRIMARY KEY ("key")
);
INSERT INTO "litter" VALUES('outputs/2026-11-22/01a20583-7c07-743a-9997-ea0c7a10d6e4/01a20583-7c27-74e2-a791-66f314b742cb/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-22/01a20583-7c07-743a-9997-ea0e788293a2/01a20583-7c27-74e2-a791-66f481d93cc4/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-22/01a20583-7c07-743a-9997-ea16d24bd6c0/01a20583-7c28-73b9-b7fb-7780b4a79fbc/',1767225600000000,0);
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
INSERT INTO "meta" VALUES('stream','8bdeb8f4-4a1c-409b-8339-584f6100b0fa');
INSERT INTO "meta" VALUES('installation','f44a22f1-8832-44db-b2db-4724e99a7614');
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
INSERT INTO "output" VALUES('01a20583-7c5e-7622-a7a4-06a64c8349c9','local','01a20583-7c07-743a-9997-ea0a6c69cef6','01a20583-7c27-74e2-a791-66f2463d697d','text_to_image',0,'1','apple.png','outputs/01a20583-7c5e-7622-a7a4-06a79b735af1/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000);
INSERT INTO "output" VALUES('01a20583-7c5e-7622-a7a4-06a82f73429f','local','01a20583-7c07-743a-9997-ea1491dc7468','01a20583-7c28-73b9-b7fb-777f5782b0c8','text_to_image',0,'1','apple.png','outputs/01a20583-7c5e-7622-a7a4-06a996f6efc4/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000);
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
INSERT INTO "serves" VALUES('01a20583-7bb3-77cf-a234-5d65d8cd29da','8472b8fe0c41908a',1,NULL);
INSERT INTO "serves" VALUES('01a20583-7bb3-77cf-a234-5d675a94a4cf','1dfe9488f26d1045',1,NULL);
INSERT INTO "serves" VALUES('01a20583-7bb3-77cf-a234-5d69de3dafb6','64dfffaea126f349',1,NULL);
INSERT INTO "serves" VALUES('01a20583-7bb3-77cf-a234-5d6b4a720a6a','278199053b2eaa25',1,NULL);
INSERT INTO "serves" VALUES('01a20583-7bb3-77cf-a234-5d6d9ad84824','ae55b76f01e2b9b5',1,NULL);
INSERT INTO "serves" VALUES('01a20583-7bb3-77cf-a234-5d6f4286f9c9','a1994b792bf2784d',1,NULL);
INSERT INTO "serves" VALUES('01a20583-7bb3-77cf-a234-5d7169c77ed5','1ed40a13d1af33ac',1,NULL);
INSERT INTO "serves" VALUES('01a20583-7bb3-77cf-a234-5d731e52393a','2ae55b2b92f78895',1,NULL);
INSERT INTO "serves" VALUES('01a20583-7bb3-77cf-a234-5d75232ac88f','e964267b97d64673',1,NULL);
INSERT INTO "serves" VALUES('01a20583-7bb3-77cf-a234-5d77e28c06fb','01574189154dec7f',1,NULL);
INSERT INTO "serves" VALUES('01a20583-7bb3-77cf-a234-5d7963929da3','c83724400d077413',1,NULL);
INSERT INTO "serves" VALUES('01a20583-7bb3-77cf-a234-5d7bbf1c22be','1625042b727c701a',1,NULL);
INSERT INTO "serves" VALUES('01a20583-7bb3-77cf-a234-5d7dc9edce9c','a348d83c3e5884c3',1,NULL);
INSERT INTO "serves" VALUES('01a20583-7bb3-77cf-a234-5d7f0efda88d','d47eefe3b852fdf5',1,NULL);
INSERT INTO "serves" VALUES('01a20583-7bb3-77cf-a234-5d81a2105ecd','e06a9a6369d9f022',1,NULL);
INSERT INTO "serves" VALUES('01a20583-7bb3-77cf-a234-5d83227070f4','ce196f78bed0e2af',1,NULL);
INSERT INTO "serves" VALUES('01a20583-7bb3-77cf-a234-5d8563fef16a','da77e6ab14f9df51',1,NULL);
INSERT INTO "serves" VALUES('01a20583-7bb3-77cf-a234-5d8724ed6dfe','49ce382496bcb62e',1,NULL);
INSERT INTO "serves" VALUES('01a20583-7bb3-77cf-a234-5d89a174a43e','bb32456d435762e1',1,NULL);
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
	source TEXT, 
	CONSTRAINT task_pk PRIMARY KEY (id), 
	CONSTRAINT attempt_only_while_live CHECK (attempt_id IS NULL OR status IN ('PENDING','QUEUED','RUNNING')), 
	CONSTRAINT live_has_attempt CHECK (status NOT IN ('QUEUED','RUNNING') OR attempt_id IS NOT NULL)
);
INSERT INTO "task" VALUES('01a20583-7c06-7742-8873-bca3235f93d3','local',1,'text_to_image','apple','READY',NULL,0,1767225600000000,'8472b8fe0c41908a','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20583-7c06-7742-8873-bca5eabe49b7','local',1,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'1dfe9488f26d1045','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20583-7c06-7742-8873-bca7ed47d0b5','local',2,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'64dfffaea126f349','text_to_image',1,'Text to image',1,0,'01a20583-7c1e-7729-9cc0-ddef86646583','01a20583-7bb3-77cf-a234-5d69de3dafb6',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20583-7c06-7742-8873-bca9b6dcbad5','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'278199053b2eaa25','text_to_image',1,'Text to image',1,0,'01a20583-7c20-73a9-b77b-5d2bd343d1e2','01a20583-7bb3-77cf-a234-5d6b4a720a6a',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20583-7c06-7742-8873-bcab17a550cb','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'ae55b76f01e2b9b5','text_to_image',1,'Text to image',1,0,'01a20583-7c20-73a9-b77b-5d2c87bc3438','01a20583-7bb3-77cf-a234-5d6d9ad84824',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20583-7c06-7742-8873-bcad5dabb2ea','local',4,'text_to_image','apple','PENDING','stopping',0,1767225600000000,'a1994b792bf2784d','text_to_image',1,'Text to image',1,0,'01a20583-7c20-73a9-b77b-5d2ddae94c36','01a20583-7bb3-77cf-a234-5d6f4286f9c9',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20583-7c06-7742-8873-bcafc61220ae','local',4,'text_to_image','apple','QUEUED','waiting',0,1767225600000000,'1ed40a13d1af33ac','text_to_image',1,'Text to image',1,0,'01a20583-7c21-76d4-a864-2c13d7b2a37d','01a20583-7bb3-77cf-a234-5d7169c77ed5','01a20583-7c21-76d4-a864-2c13d7b2a37d',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20583-7c07-743a-9997-ea02fb08b3b8','local',5,'text_to_image','apple','QUEUED','stopping',0,1767225600000000,'2ae55b2b92f78895','text_to_image',1,'Text to image',1,0,'01a20583-7c21-76d4-a864-2c149bbfa64d','01a20583-7bb3-77cf-a234-5d731e52393a','01a20583-7c21-76d4-a864-2c149bbfa64d',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20583-7c07-743a-9997-ea040fae6b49','local',5,'text_to_image','apple','RUNNING','executing',0,1767225600000000,'e964267b97d64673','text_to_image',1,'Text to image',1,0,'01a20583-7c21-76d4-a864-2c1512499525','01a20583-7bb3-77cf-a234-5d75232ac88f','01a20583-7c21-76d4-a864-2c1512499525',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20583-7c07-743a-9997-ea064038ea54','local',6,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'01574189154dec7f','text_to_image',1,'Text to image',1,0,'01a20583-7c22-731e-a7f9-8e670af9d09c','01a20583-7bb3-77cf-a234-5d77e28c06fb','01a20583-7c22-731e-a7f9-8e670af9d09c',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20583-7c07-743a-9997-ea083ab95da7','local',4,'text_to_image','apple','RETRYING',NULL,0,1767225600000000,'c83724400d077413','text_to_image',1,'Text to image',1,0,NULL,'01a20583-7bb3-77cf-a234-5d7963929da3',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,1767225660000000,NULL,NULL,1,0,1,0,0,0,0,NULL,'{"code":"backend_unreachable","arguments":{},"raw":null}','{"code":"backend_unreachable","arguments":{},"raw":null}','{}',NULL);
INSERT INTO "task" VALUES('01a20583-7c07-743a-9997-ea0a6c69cef6','local',6,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'1625042b727c701a','text_to_image',1,'Text to image',1,0,NULL,'01a20583-7bb3-77cf-a234-5d7bbf1c22be','01a20583-7c27-74e2-a791-66f2463d697d',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20583-7c07-743a-9997-ea0c7a10d6e4','local',6,'text_to_image','apple','FAILED',NULL,0,1767225600000000,'a348d83c3e5884c3','text_to_image',1,'Text to image',1,0,NULL,'01a20583-7bb3-77cf-a234-5d7dc9edce9c','01a20583-7c27-74e2-a791-66f314b742cb',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,'{"code":"node_failed","arguments":{},"raw":"boom"}','{}',NULL);
INSERT INTO "task" VALUES('01a20583-7c07-743a-9997-ea0e788293a2','local',7,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'d47eefe3b852fdf5','text_to_image',1,'Text to image',1,0,NULL,'01a20583-7bb3-77cf-a234-5d7f0efda88d','01a20583-7c27-74e2-a791-66f481d93cc4',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20583-7c07-743a-9997-ea106429c7c0','local',3,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'e06a9a6369d9f022','text_to_image',1,'Text to image',1,0,NULL,'01a20583-7bb3-77cf-a234-5d81a2105ecd',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20583-7c07-743a-9997-ea12ae2c3007','local',4,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'ce196f78bed0e2af','text_to_image',1,'Text to image',1,0,NULL,'01a20583-7bb3-77cf-a234-5d83227070f4',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20583-7c07-743a-9997-ea1491dc7468','local',7,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'da77e6ab14f9df51','text_to_image',1,'Text to image',1,0,NULL,'01a20583-7bb3-77cf-a234-5d8563fef16a','01a20583-7c28-73b9-b7fb-777f5782b0c8',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20583-7c07-743a-9997-ea16d24bd6c0','local',8,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'49ce382496bcb62e','text_to_image',1,'Text to image',1,0,NULL,'01a20583-7bb3-77cf-a234-5d8724ed6dfe','01a20583-7c28-73b9-b7fb-7780b4a79fbc',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "task" VALUES('01a20583-7c07-743a-9997-ea1868c8ffa1','local',7,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'bb32456d435762e1','text_to_image',1,'Text to image',1,0,'01a20583-7c29-73bf-987a-6a0d53637de3','01a20583-7bb3-77cf-a234-5d89a174a43e','01a20583-7c29-73bf-987a-6a0d53637de3',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL);
CREATE TABLE task_body (
	task_id TEXT NOT NULL, 
	params TEXT NOT NULL, 
	graph TEXT NOT NULL, 
	CONSTRAINT task_body_pk PRIMARY KEY (task_id)
);
INSERT INTO "task_body" VALUES('01a20583-7c06-7742-8873-bca3235f93d3','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20583-7c06-7742-8873-bca5eabe49b7','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20583-7c06-7742-8873-bca7ed47d0b5','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20583-7c06-7742-8873-bca9b6dcbad5','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20583-7c06-7742-8873-bcab17a550cb','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20583-7c06-7742-8873-bcad5dabb2ea','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20583-7c06-7742-8873-bcafc61220ae','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20583-7c07-743a-9997-ea02fb08b3b8','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20583-7c07-743a-9997-ea040fae6b49','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20583-7c07-743a-9997-ea064038ea54','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20583-7c07-743a-9997-ea083ab95da7','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20583-7c07-743a-9997-ea0a6c69cef6','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20583-7c07-743a-9997-ea0c7a10d6e4','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20583-7c07-743a-9997-ea0e788293a2','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20583-7c07-743a-9997-ea106429c7c0','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20583-7c07-743a-9997-ea12ae2c3007','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20583-7c07-743a-9997-ea1491dc7468','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20583-7c07-743a-9997-ea16d24bd6c0','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a20583-7c07-743a-9997-ea1868c8ffa1','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
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
INSERT INTO "task_input" VALUES('01a20583-7c06-7742-8873-bca3235f93d3',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a20583-7c06-7742-8873-bca5eabe49b7',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a20583-7c06-7742-8873-bca7ed47d0b5',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a20583-7c06-7742-8873-bca9b6dcbad5',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a20583-7c06-7742-8873-bcab17a550cb',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a20583-7c06-7742-8873-bcad5dabb2ea',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a20583-7c06-7742-8873-bcafc61220ae',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a20583-7c07-743a-9997-ea02fb08b3b8',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a20583-7c07-743a-9997-ea040fae6b49',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a20583-7c07-743a-9997-ea064038ea54',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a20583-7c07-743a-9997-ea083ab95da7',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a20583-7c07-743a-9997-ea0a6c69cef6',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a20583-7c07-743a-9997-ea0c7a10d6e4',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a20583-7c07-743a-9997-ea0e788293a2',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a20583-7c07-743a-9997-ea106429c7c0',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a20583-7c07-743a-9997-ea12ae2c3007',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a20583-7c07-743a-9997-ea1491dc7468',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a20583-7c07-743a-9997-ea16d24bd6c0',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a20583-7c07-743a-9997-ea1868c8ffa1',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
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
INSERT INTO "waiting" VALUES('01574189154dec7f',0,0,0);
INSERT INTO "waiting" VALUES('1625042b727c701a',0,0,0);
INSERT INTO "waiting" VALUES('1dfe9488f26d1045',0,0,1);
INSERT INTO "waiting" VALUES('1ed40a13d1af33ac',0,0,0);
INSERT INTO "waiting" VALUES('278199053b2eaa25',0,0,0);
INSERT INTO "waiting" VALUES('2ae55b2b92f78895',0,0,0);
INSERT INTO "waiting" VALUES('49ce382496bcb62e',0,0,0);
INSERT INTO "waiting" VALUES('64dfffaea126f349',0,0,0);
INSERT INTO "waiting" VALUES('a1994b792bf2784d',0,0,0);
INSERT INTO "waiting" VALUES('a348d83c3e5884c3',0,0,0);
INSERT INTO "waiting" VALUES('ae55b76f01e2b9b5',0,0,0);
INSERT INTO "waiting" VALUES('bb32456d435762e1',0,0,0);
INSERT INTO "waiting" VALUES('c83724400d077413',0,0,0);
INSERT INTO "waiting" VALUES('ce196f78bed0e2af',0,0,1);
INSERT INTO "waiting" VALUES('d47eefe3b852fdf5',0,0,0);
INSERT INTO "waiting" VALUES('da77e6ab14f9df51',0,0,0);
INSERT INTO "waiting" VALUES('e06a9a6369d9f022',0,0,0);
INSERT INTO "waiting" VALUES('e964267b97d64673',0,0,0);
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
