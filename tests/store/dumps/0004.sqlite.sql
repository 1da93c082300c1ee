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
	left_there TEXT, resumed_at BIGINT, 
	CONSTRAINT attempt_pk PRIMARY KEY (id), 
	CONSTRAINT closed_with_an_outcome CHECK ((closed_at IS NULL) = (outcome IS NULL))
);
INSERT INTO "attempt" VALUES('01a22b50-34c4-7030-b1bf-1fb0f53ab2d9','01a22b50-34be-70c7-a8a8-25b98dc42202',1,'01a22b50-349a-7108-b81e-225a6e1c3d6d','84339c6081a7b277',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22b50-34c5-722d-89fa-af379298d9d1','01a22b50-34be-70c7-a8a8-25bbe62deb4c',1,'01a22b50-349a-7108-b81e-225c9a77f665','ffd41e9641f6502e',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22b50-34c5-722d-89fa-af389c8d0e3f','01a22b50-34c0-712a-9f85-dc9c308b6218',1,'01a22b50-349a-7108-b81e-225e21d8215b','461852baeafe279d',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22b50-34c5-722d-89fa-af39d663db09','01a22b50-34c0-712a-9f85-dc9e53fd1f99',1,'01a22b50-349a-7108-b81e-226001e7c111','8ce72def503597a4',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22b50-34c5-722d-89fa-af3a246b643f','01a22b50-34c0-712a-9f85-dca0bfa0a9f5',1,'01a22b50-349a-7108-b81e-22623f4290c9','217d65563accbafd',1767225600000000,1767225600000000,1767225600000000,'01a22b50-34c5-722d-89fa-af3a246b643f',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22b50-34c6-7004-8fba-f4dc57fe40e5','01a22b50-34c0-712a-9f85-dca25aba67a5',1,'01a22b50-349a-7108-b81e-2264107021de','86cbc3428287d1e7',1767225600000000,1767225600000000,1767225600000000,'01a22b50-34c6-7004-8fba-f4dc57fe40e5',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22b50-34c6-7004-8fba-f4dd63c70c05','01a22b50-34c0-712a-9f85-dca46ca77e65',1,'01a22b50-349b-7023-a30b-95b689b853f8','2ee588e2bb59eb8b',1767225600000000,1767225600000000,1767225600000000,'01a22b50-34c6-7004-8fba-f4dd63c70c05',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22b50-34c6-7004-8fba-f4de1ef8978e','01a22b50-34c0-712a-9f85-dca6205c2336',1,'01a22b50-349b-7023-a30b-95b8b03ba8e7','8446e32ac39551f2',1767225600000000,1767225600000000,1767225600000000,'01a22b50-34c6-7004-8fba-f4de1ef8978e',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22b50-34c6-7004-8fba-f4df8099576b','01a22b50-34c0-712a-9f85-dca81e16ae3a',1,'01a22b50-349b-7023-a30b-95ba44b9cf12','fcf4999cabe4230d',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'not_sent','{"code":"backend_unreachable","arguments":{},"raw":null}',0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22b50-34c6-7004-8fba-f4e0f34d00ce','01a22b50-34c0-712a-9f85-dcaa88b6f965',1,'01a22b50-349b-7023-a30b-95bcc99e51f1','549fcf03882692d2',1767225600000000,1767225600000000,1767225600000000,'01a22b50-34c6-7004-8fba-f4e0f34d00ce',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22b50-34c7-7659-a6fd-6364d08b454e','01a22b50-34c0-712a-9f85-dcac1c2ba245',1,'01a22b50-349b-7023-a30b-95befd815971','d8df83967c025543',1767225600000000,1767225600000000,1767225600000000,'01a22b50-34c7-7659-a6fd-6364d08b454e',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'failed','{"code":"node_failed","arguments":{},"raw":"boom"}',0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22b50-34c7-7659-a6fd-6365a38cfad9','01a22b50-34c0-712a-9f85-dcaee3a244dc',1,'01a22b50-349b-7023-a30b-95c064ee37c4','2dcb6b02028c58ea',1767225600000000,1767225600000000,1767225600000000,'01a22b50-34c7-7659-a6fd-6365a38cfad9',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22b50-34c7-7659-a6fd-63662b89739d','01a22b50-34c0-712a-9f85-dcb01368b5ce',1,'01a22b50-349b-7023-a30b-95c2e68fd55e','c429d7a3aad69a06',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22b50-34c7-7659-a6fd-636703e0fa6e','01a22b50-34c0-712a-9f85-dcb27ed065ab',1,'01a22b50-349b-7023-a30b-95c455c97c14','9a63b2fc2fc2e494',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22b50-34c7-7659-a6fd-63689aa25649','01a22b50-34c0-712a-9f85-dcb433fdc253',1,'01a22b50-349b-7023-a30b-95c6b878f2f8','9e6765f60fdd8472',1767225600000000,1767225600000000,1767225600000000,'01a22b50-34c7-7659-a6fd-63689aa25649',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22b50-34c7-7659-a6fd-6369f03f2b1f','01a22b50-34c0-712a-9f85-dcb63b0812f4',1,'01a22b50-349b-7023-a30b-95c8646d559b','00e7251eb2c75bab',1767225600000000,1767225600000000,1767225600000000,'01a22b50-34c7-7659-a6fd-6369f03f2b1f',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22b50-34c8-7297-a812-359e824a6893','01a22b50-34c0-712a-9f85-dcb8277557b4',1,'01a22b50-349b-7023-a30b-95ca24285d5c','034ed750de04d752',1767225600000000,1767225600000000,1767225600000000,'01a22b50-34c8-7297-a812-359e824a6893',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL);
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
INSERT INTO "backend" VALUES('01a22b50-349a-7108-b81e-2256bc22dd7f','01a22b50-349a-7108-b81e-2256bc22dd7f','comfyui','http://01a22b50-349a-7108-b81e-2256bc22dd7f:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22b50-349a-7108-b81e-2258b714651e','01a22b50-349a-7108-b81e-2258b714651e','comfyui','http://01a22b50-349a-7108-b81e-2258b714651e:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22b50-349a-7108-b81e-225a6e1c3d6d','01a22b50-349a-7108-b81e-225a6e1c3d6d','comfyui','http://01a22b50-349a-7108-b81e-225a6e1c3d6d:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22b50-349a-7108-b81e-225c9a77f665','01a22b50-349a-7108-b81e-225c9a77f665','comfyui','http://01a22b50-349a-7108-b81e-225c9a77f665:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22b50-349a-7108-b81e-225e21d8215b','01a22b50-349a-7108-b81e-225e21d8215b','comfyui','http://01a22b50-349a-7108-b81e-225e21d8215b:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22b50-349a-7108-b81e-226001e7c111','01a22b50-349a-7108-b81e-226001e7c111','comfyui','http://01a22b50-349a-7108-b81e-226001e7c111:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22b50-349a-7108-b81e-22623f4290c9','01a22b50-349a-7108-b81e-22623f4290c9','comfyui','http://01a22b50-349a-7108-b81e-22623f4290c9:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22b50-349a-7108-b81e-2264107021de','01a22b50-349a-7108-b81e-2264107021de','comfyui','http://01a22b50-349a-7108-b81e-2264107021de:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22b50-349b-7023-a30b-95b689b853f8','01a22b50-349b-7023-a30b-95b689b853f8','comfyui','http://01a22b50-349b-7023-a30b-95b689b853f8:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22b50-349b-7023-a30b-95b8b03ba8e7','01a22b50-349b-7023-a30b-95b8b03ba8e7','comfyui','http://01a22b50-349b-7023-a30b-95b8b03ba8e7:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22b50-349b-7023-a30b-95ba44b9cf12','01a22b50-349b-7023-a30b-95ba44b9cf12','comfyui','http://01a22b50-349b-7023-a30b-95ba44b9cf12:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,1);
INSERT INTO "backend" VALUES('01a22b50-349b-7023-a30b-95bcc99e51f1','01a22b50-349b-7023-a30b-95bcc99e51f1','comfyui','http://01a22b50-349b-7023-a30b-95bcc99e51f1:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22b50-349b-7023-a30b-95befd815971','01a22b50-349b-7023-a30b-95befd815971','comfyui','http://01a22b50-349b-7023-a30b-95befd815971:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22b50-349b-7023-a30b-95c064ee37c4','01a22b50-349b-7023-a30b-95c064ee37c4','comfyui','http://01a22b50-349b-7023-a30b-95c064ee37c4:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22b50-349b-7023-a30b-95c2e68fd55e','01a22b50-349b-7023-a30b-95c2e68fd55e','comfyui','http://01a22b50-349b-7023-a30b-95c2e68fd55e:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22b50-349b-7023-a30b-95c455c97c14','01a22b50-349b-7023-a30b-95c455c97c14','comfyui','http://01a22b50-349b-7023-a30b-95c455c97c14:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22b50-349b-7023-a30b-95c6b878f2f8','01a22b50-349b-7023-a30b-95c6b878f2f8','comfyui','http://01a22b50-349b-7023-a30b-95c6b878f2f8:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22b50-349b-7023-a30b-95c8646d559b','01a22b50-349b-7023-a30b-95c8646d559b','comfyui','http://01a22b50-349b-7023-a30b-95c8646d559b:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22b50-349b-7023-a30b-95ca24285d5c','01a22b50-349b-7023-a30b-95ca24285d5c','comfyui','http://01a22b50-349b-7023-a30b-95ca24285d5c:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
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
INSERT INTO "event" VALUES(1,'backend.updated','','01a22b50-349a-7108-b81e-2256bc22dd7f',1767225600000000,'{"id":"01a22b50-349a-7108-b81e-2256bc22dd7f","name":"01a22b50-349a-7108-b81e-2256bc22dd7f","state":"new"}');
INSERT INTO "event" VALUES(2,'backend.updated','','01a22b50-349a-7108-b81e-2258b714651e',1767225600000000,'{"id":"01a22b50-349a-7108-b81e-2258b714651e","name":"01a22b50-349a-7108-b81e-2258b714651e","state":"new"}');
INSERT INTO "event" VALUES(3,'backend.updated','','01a22b50-349a-7108-b81e-225a6e1c3d6d',1767225600000000,'{"id":"01a22b50-349a-7108-b81e-225a6e1c3d6d","name":"01a22b50-349a-7108-b81e-225a6e1c3d6d","state":"new"}');
INSERT INTO "event" VALUES(4,'backend.updated','','01a22b50-349a-7108-b81e-225c9a77f665',1767225600000000,'{"id":"01a22b50-349a-7108-b81e-225c9a77f665","name":"01a22b50-349a-7108-b81e-225c9a77f665","state":"new"}');
INSERT INTO "event" VALUES(5,'backend.updated','','01a22b50-349a-7108-b81e-225e21d8215b',1767225600000000,'{"id":"01a22b50-349a-7108-b81e-225e21d8215b","name":"01a22b50-349a-7108-b81e-225e21d8215b","state":"new"}');
INSERT INTO "event" VALUES(6,'backend.updated','','01a22b50-349a-7108-b81e-226001e7c111',1767225600000000,'{"id":"01a22b50-349a-7108-b81e-226001e7c111","name":"01a22b50-349a-7108-b81e-226001e7c111","state":"new"}');
INSERT INTO "event" VALUES(7,'backend.updated','','01a22b50-349a-7108-b81e-22623f4290c9',1767225600000000,'{"id":"01a22b50-349a-7108-b81e-22623f4290c9","name":"01a22b50-349a-7108-b81e-22623f4290c9","state":"new"}');
INSERT INTO "event" VALUES(8,'backend.updated','','01a22b50-349a-7108-b81e-2264107021de',1767225600000000,'{"id":"01a22b50-349a-7108-b81e-2264107021de","name":"01a22b50-349a-7108-b81e-2264107021de","state":"new"}');
INSERT INTO "event" VALUES(9,'backend.updated','','01a22b50-349b-7023-a30b-95b689b853f8',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95b689b853f8","name":"01a22b50-349b-7023-a30b-95b689b853f8","state":"new"}');
INSERT INTO "event" VALUES(10,'backend.updated','','01a22b50-349b-7023-a30b-95b8b03ba8e7',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95b8b03ba8e7","name":"01a22b50-349b-7023-a30b-95b8b03ba8e7","state":"new"}');
INSERT INTO "event" VALUES(11,'backend.updated','','01a22b50-349b-7023-a30b-95ba44b9cf12',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95ba44b9cf12","name":"01a22b50-349b-7023-a30b-95ba44b9cf12","state":"new"}');
INSERT INTO "event" VALUES(12,'backend.updated','','01a22b50-349b-7023-a30b-95bcc99e51f1',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95bcc99e51f1","name":"01a22b50-349b-7023-a30b-95bcc99e51f1","state":"new"}');
INSERT INTO "event" VALUES(13,'backend.updated','','01a22b50-349b-7023-a30b-95befd815971',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95befd815971","name":"01a22b50-349b-7023-a30b-95befd815971","state":"new"}');
INSERT INTO "event" VALUES(14,'backend.updated','','01a22b50-349b-7023-a30b-95c064ee37c4',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95c064ee37c4","name":"01a22b50-349b-7023-a30b-95c064ee37c4","state":"new"}');
INSERT INTO "event" VALUES(15,'backend.updated','','01a22b50-349b-7023-a30b-95c2e68fd55e',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95c2e68fd55e","name":"01a22b50-349b-7023-a30b-95c2e68fd55e","state":"new"}');
INSERT INTO "event" VALUES(16,'backend.updated','','01a22b50-349b-7023-a30b-95c455c97c14',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95c455c97c14","name":"01a22b50-349b-7023-a30b-95c455c97c14","state":"new"}');
INSERT INTO "event" VALUES(17,'backend.updated','','01a22b50-349b-7023-a30b-95c6b878f2f8',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95c6b878f2f8","name":"01a22b50-349b-7023-a30b-95c6b878f2f8","state":"new"}');
INSERT INTO "event" VALUES(18,'backend.updated','','01a22b50-349b-7023-a30b-95c8646d559b',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95c8646d559b","name":"01a22b50-349b-7023-a30b-95c8646d559b","state":"new"}');
INSERT INTO "event" VALUES(19,'backend.updated','','01a22b50-349b-7023-a30b-95ca24285d5c',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95ca24285d5c","name":"01a22b50-349b-7023-a30b-95ca24285d5c","state":"new"}');
INSERT INTO "event" VALUES(20,'backend.updated','','01a22b50-349a-7108-b81e-2256bc22dd7f',1767225600000000,'{"id":"01a22b50-349a-7108-b81e-2256bc22dd7f","name":"01a22b50-349a-7108-b81e-2256bc22dd7f","state":"ready","reason":null}');
INSERT INTO "event" VALUES(21,'backend.updated','','01a22b50-349a-7108-b81e-2258b714651e',1767225600000000,'{"id":"01a22b50-349a-7108-b81e-2258b714651e","name":"01a22b50-349a-7108-b81e-2258b714651e","state":"ready","reason":null}');
INSERT INTO "event" VALUES(22,'backend.updated','','01a22b50-349a-7108-b81e-225a6e1c3d6d',1767225600000000,'{"id":"01a22b50-349a-7108-b81e-225a6e1c3d6d","name":"01a22b50-349a-7108-b81e-225a6e1c3d6d","state":"ready","reason":null}');
INSERT INTO "event" VALUES(23,'backend.updated','','01a22b50-349a-7108-b81e-225c9a77f665',1767225600000000,'{"id":"01a22b50-349a-7108-b81e-225c9a77f665","name":"01a22b50-349a-7108-b81e-225c9a77f665","state":"ready","reason":null}');
INSERT INTO "event" VALUES(24,'backend.updated','','01a22b50-349a-7108-b81e-225e21d8215b',1767225600000000,'{"id":"01a22b50-349a-7108-b81e-225e21d8215b","name":"01a22b50-349a-7108-b81e-225e21d8215b","state":"ready","reason":null}');
INSERT INTO "event" VALUES(25,'backend.updated','','01a22b50-349a-7108-b81e-226001e7c111',1767225600000000,'{"id":"01a22b50-349a-7108-b81e-226001e7c111","name":"01a22b50-349a-7108-b81e-226001e7c111","state":"ready","reason":null}');
INSERT INTO "event" VALUES(26,'backend.updated','','01a22b50-349a-7108-b81e-22623f4290c9',1767225600000000,'{"id":"01a22b50-349a-7108-b81e-22623f4290c9","name":"01a22b50-349a-7108-b81e-22623f4290c9","state":"ready","reason":null}');
INSERT INTO "event" VALUES(27,'backend.updated','','01a22b50-349a-7108-b81e-2264107021de',1767225600000000,'{"id":"01a22b50-349a-7108-b81e-2264107021de","name":"01a22b50-349a-7108-b81e-2264107021de","state":"ready","reason":null}');
INSERT INTO "event" VALUES(28,'backend.updated','','01a22b50-349b-7023-a30b-95b689b853f8',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95b689b853f8","name":"01a22b50-349b-7023-a30b-95b689b853f8","state":"ready","reason":null}');
INSERT INTO "event" VALUES(29,'backend.updated','','01a22b50-349b-7023-a30b-95b8b03ba8e7',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95b8b03ba8e7","name":"01a22b50-349b-7023-a30b-95b8b03ba8e7","state":"ready","reason":null}');
INSERT INTO "event" VALUES(30,'backend.updated','','01a22b50-349b-7023-a30b-95ba44b9cf12',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95ba44b9cf12","name":"01a22b50-349b-7023-a30b-95ba44b9cf12","state":"ready","reason":null}');
INSERT INTO "event" VALUES(31,'backend.updated','','01a22b50-349b-7023-a30b-95bcc99e51f1',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95bcc99e51f1","name":"01a22b50-349b-7023-a30b-95bcc99e51f1","state":"ready","reason":null}');
INSERT INTO "event" VALUES(32,'backend.updated','','01a22b50-349b-7023-a30b-95befd815971',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95befd815971","name":"01a22b50-349b-7023-a30b-95befd815971","state":"ready","reason":null}');
INSERT INTO "event" VALUES(33,'backend.updated','','01a22b50-349b-7023-a30b-95c064ee37c4',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95c064ee37c4","name":"01a22b50-349b-7023-a30b-95c064ee37c4","state":"ready","reason":null}');
INSERT INTO "event" VALUES(34,'backend.updated','','01a22b50-349b-7023-a30b-95c2e68fd55e',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95c2e68fd55e","name":"01a22b50-349b-7023-a30b-95c2e68fd55e","state":"ready","reason":null}');
INSERT INTO "event" VALUES(35,'backend.updated','','01a22b50-349b-7023-a30b-95c455c97c14',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95c455c97c14","name":"01a22b50-349b-7023-a30b-95c455c97c14","state":"ready","reason":null}');
INSERT INTO "event" VALUES(36,'backend.updated','','01a22b50-349b-7023-a30b-95c6b878f2f8',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95c6b878f2f8","name":"01a22b50-349b-7023-a30b-95c6b878f2f8","state":"ready","reason":null}');
INSERT INTO "event" VALUES(37,'backend.updated','','01a22b50-349b-7023-a30b-95c8646d559b',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95c8646d559b","name":"01a22b50-349b-7023-a30b-95c8646d559b","state":"ready","reason":null}');
INSERT INTO "event" VALUES(38,'backend.updated','','01a22b50-349b-7023-a30b-95ca24285d5c',1767225600000000,'{"id":"01a22b50-349b-7023-a30b-95ca24285d5c","name":"01a22b50-349b-7023-a30b-95ca24285d5c","state":"ready","reason":null}');
INSERT INTO "event" VALUES(39,'task.created','local','01a22b50-34be-70c7-a8a8-25b598128cb6',1767225600000000,'{"version":1,"id":"01a22b50-34be-70c7-a8a8-25b598128cb6","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(40,'task.created','local','01a22b50-34be-70c7-a8a8-25b77cc46c06',1767225600000000,'{"version":1,"id":"01a22b50-34be-70c7-a8a8-25b77cc46c06","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(41,'task.created','local','01a22b50-34be-70c7-a8a8-25b98dc42202',1767225600000000,'{"version":1,"id":"01a22b50-34be-70c7-a8a8-25b98dc42202","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(42,'task.created','local','01a22b50-34be-70c7-a8a8-25bbe62deb4c',1767225600000000,'{"version":1,"id":"01a22b50-34be-70c7-a8a8-25bbe62deb4c","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(43,'task.created','local','01a22b50-34c0-712a-9f85-dc9c308b6218',1767225600000000,'{"version":1,"id":"01a22b50-34c0-712a-9f85-dc9c308b6218","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(44,'task.created','local','01a22b50-34c0-712a-9f85-dc9e53fd1f99',1767225600000000,'{"version":1,"id":"01a22b50-34c0-712a-9f85-dc9e53fd1f99","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(45,'task.created','local','01a22b50-34c0-712a-9f85-dca0bfa0a9f5',1767225600000000,'{"version":1,"id":"01a22b50-34c0-712a-9f85-dca0bfa0a9f5","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(46,'task.created','local','01a22b50-34c0-712a-9f85-dca25aba67a5',1767225600000000,'{"version":1,"id":"01a22b50-34c0-712a-9f85-dca25aba67a5","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(47,'task.created','local','01a22b50-34c0-712a-9f85-dca46ca77e65',1767225600000000,'{"version":1,"id":"01a22b50-34c0-712a-9f85-dca46ca77e65","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(48,'task.created','local','01a22b50-34c0-712a-9f85-dca6205c2336',1767225600000000,'{"version":1,"id":"01a22b50-34c0-712a-9f85-dca6205c2336","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(49,'task.created','local','01a22b50-34c0-712a-9f85-dca81e16ae3a',1767225600000000,'{"version":1,"id":"01a22b50-34c0-712a-9f85-dca81e16ae3a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(50,'task.created','local','01a22b50-34c0-712a-9f85-dcaa88b6f965',1767225600000000,'{"version":1,"id":"01a22b50-34c0-712a-9f85-dcaa88b6f965","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(51,'task.created','local','01a22b50-34c0-712a-9f85-dcac1c2ba245',1767225600000000,'{"version":1,"id":"01a22b50-34c0-712a-9f85-dcac1c2ba245","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(52,'task.created','local','01a22b50-34c0-712a-9f85-dcaee3a244dc',1767225600000000,'{"version":1,"id":"01a22b50-34c0-712a-9f85-dcaee3a244dc","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(53,'task.created','local','01a22b50-34c0-712a-9f85-dcb01368b5ce',1767225600000000,'{"version":1,"id":"01a22b50-34c0-712a-9f85-dcb01368b5ce","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(54,'task.created','local','01a22b50-34c0-712a-9f85-dcb27ed065ab',1767225600000000,'{"version":1,"id":"01a22b50-34c0-712a-9f85-dcb27ed065ab","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(55,'task.created','local','01a22b50-34c0-712a-9f85-dcb433fdc253',1767225600000000,'{"version":1,"id":"01a22b50-34c0-712a-9f85-dcb433fdc253","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(56,'task.created','local','01a22b50-34c0-712a-9f85-dcb63b0812f4',1767225600000000,'{"version":1,"id":"01a22b50-34c0-712a-9f85-dcb63b0812f4","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(57,'task.created','local','01a22b50-34c0-712a-9f85-dcb8277557b4',1767225600000000,'{"version":1,"id":"01a22b50-34c0-712a-9f85-dcb8277557b4","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(58,'task.updated','local','01a22b50-34c0-712a-9f85-dcb01368b5ce',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcb01368b5ce","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95c2e68fd55e","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(59,'task.updated','local','01a22b50-34c0-712a-9f85-dcb27ed065ab',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcb27ed065ab","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95c455c97c14","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(60,'task.updated','local','01a22b50-34c0-712a-9f85-dc9e53fd1f99',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dc9e53fd1f99","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22b50-349a-7108-b81e-226001e7c111","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(61,'task.updated','local','01a22b50-34c0-712a-9f85-dca0bfa0a9f5',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dca0bfa0a9f5","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22b50-349a-7108-b81e-22623f4290c9","remote_id":"01a22b50-34c5-722d-89fa-af3a246b643f","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(62,'task.updated','local','01a22b50-34c0-712a-9f85-dca25aba67a5',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dca25aba67a5","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22b50-349a-7108-b81e-2264107021de","remote_id":"01a22b50-34c6-7004-8fba-f4dc57fe40e5","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(63,'task.updated','local','01a22b50-34c0-712a-9f85-dca46ca77e65',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dca46ca77e65","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95b689b853f8","remote_id":"01a22b50-34c6-7004-8fba-f4dd63c70c05","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(64,'task.updated','local','01a22b50-34c0-712a-9f85-dca6205c2336',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dca6205c2336","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95b8b03ba8e7","remote_id":"01a22b50-34c6-7004-8fba-f4de1ef8978e","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(65,'task.updated','local','01a22b50-34c0-712a-9f85-dcaa88b6f965',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcaa88b6f965","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95bcc99e51f1","remote_id":"01a22b50-34c6-7004-8fba-f4e0f34d00ce","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(66,'task.updated','local','01a22b50-34c0-712a-9f85-dcac1c2ba245',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcac1c2ba245","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95befd815971","remote_id":"01a22b50-34c7-7659-a6fd-6364d08b454e","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(67,'task.updated','local','01a22b50-34c0-712a-9f85-dcaee3a244dc',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcaee3a244dc","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95c064ee37c4","remote_id":"01a22b50-34c7-7659-a6fd-6365a38cfad9","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(68,'task.updated','local','01a22b50-34c0-712a-9f85-dcb433fdc253',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcb433fdc253","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95c6b878f2f8","remote_id":"01a22b50-34c7-7659-a6fd-63689aa25649","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(69,'task.updated','local','01a22b50-34c0-712a-9f85-dcb63b0812f4',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcb63b0812f4","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95c8646d559b","remote_id":"01a22b50-34c7-7659-a6fd-6369f03f2b1f","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(70,'task.updated','local','01a22b50-34c0-712a-9f85-dcb8277557b4',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcb8277557b4","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95ca24285d5c","remote_id":"01a22b50-34c8-7297-a812-359e824a6893","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(71,'task.updated','local','01a22b50-34c0-712a-9f85-dca81e16ae3a',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dca81e16ae3a","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95ba44b9cf12","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO "event" VALUES(72,'task.updated','local','01a22b50-34c0-712a-9f85-dcb27ed065ab',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcb27ed065ab","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95c455c97c14","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(73,'task.updated','local','01a22b50-34c0-712a-9f85-dca25aba67a5',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dca25aba67a5","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22b50-349a-7108-b81e-2264107021de","remote_id":"01a22b50-34c6-7004-8fba-f4dc57fe40e5","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(74,'task.updated','local','01a22b50-34c0-712a-9f85-dca46ca77e65',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dca46ca77e65","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95b689b853f8","remote_id":"01a22b50-34c6-7004-8fba-f4dd63c70c05","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(75,'task.updated','local','01a22b50-34c0-712a-9f85-dca6205c2336',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dca6205c2336","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95b8b03ba8e7","remote_id":"01a22b50-34c6-7004-8fba-f4de1ef8978e","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(76,'task.updated','local','01a22b50-34c0-712a-9f85-dcaa88b6f965',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcaa88b6f965","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95bcc99e51f1","remote_id":"01a22b50-34c6-7004-8fba-f4e0f34d00ce","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(77,'task.updated','local','01a22b50-34c0-712a-9f85-dcac1c2ba245',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcac1c2ba245","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95befd815971","remote_id":"01a22b50-34c7-7659-a6fd-6364d08b454e","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(78,'task.updated','local','01a22b50-34c0-712a-9f85-dcaee3a244dc',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcaee3a244dc","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95c064ee37c4","remote_id":"01a22b50-34c7-7659-a6fd-6365a38cfad9","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(79,'task.updated','local','01a22b50-34c0-712a-9f85-dcb433fdc253',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcb433fdc253","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95c6b878f2f8","remote_id":"01a22b50-34c7-7659-a6fd-63689aa25649","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(80,'task.updated','local','01a22b50-34c0-712a-9f85-dcb63b0812f4',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcb63b0812f4","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95c8646d559b","remote_id":"01a22b50-34c7-7659-a6fd-6369f03f2b1f","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(81,'task.updated','local','01a22b50-34c0-712a-9f85-dcb8277557b4',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcb8277557b4","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95ca24285d5c","remote_id":"01a22b50-34c8-7297-a812-359e824a6893","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(82,'task.updated','local','01a22b50-34c0-712a-9f85-dca6205c2336',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dca6205c2336","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95b8b03ba8e7","remote_id":"01a22b50-34c6-7004-8fba-f4de1ef8978e","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(83,'task.updated','local','01a22b50-34c0-712a-9f85-dcaee3a244dc',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcaee3a244dc","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95c064ee37c4","remote_id":"01a22b50-34c7-7659-a6fd-6365a38cfad9","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(84,'task.updated','local','01a22b50-34c0-712a-9f85-dcb63b0812f4',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcb63b0812f4","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95c8646d559b","remote_id":"01a22b50-34c7-7659-a6fd-6369f03f2b1f","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(85,'task.updated','local','01a22b50-34c0-712a-9f85-dcaa88b6f965',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcaa88b6f965","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95bcc99e51f1","remote_id":"01a22b50-34c6-7004-8fba-f4e0f34d00ce","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(86,'task.updated','local','01a22b50-34c0-712a-9f85-dcb433fdc253',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcb433fdc253","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95c6b878f2f8","remote_id":"01a22b50-34c7-7659-a6fd-63689aa25649","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(87,'task.updated','local','01a22b50-34c0-712a-9f85-dcac1c2ba245',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcac1c2ba245","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95befd815971","remote_id":"01a22b50-34c7-7659-a6fd-6364d08b454e","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO "event" VALUES(88,'task.updated','local','01a22b50-34c0-712a-9f85-dcb8277557b4',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcb8277557b4","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95ca24285d5c","remote_id":"01a22b50-34c8-7297-a812-359e824a6893","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(89,'task.deleted','local','01a22b50-34c0-712a-9f85-dcb8277557b4',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcb8277557b4","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95ca24285d5c","remote_id":"01a22b50-34c8-7297-a812-359e824a6893","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(90,'task.updated','local','01a22b50-34c0-712a-9f85-dcaee3a244dc',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcaee3a244dc","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95c064ee37c4","remote_id":"01a22b50-34c7-7659-a6fd-6365a38cfad9","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(91,'task.updated','local','01a22b50-34c0-712a-9f85-dcb63b0812f4',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcb63b0812f4","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95c8646d559b","remote_id":"01a22b50-34c7-7659-a6fd-6369f03f2b1f","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(92,'task.updated','local','01a22b50-34c0-712a-9f85-dcb433fdc253',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcb433fdc253","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95c6b878f2f8","remote_id":"01a22b50-34c7-7659-a6fd-63689aa25649","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(93,'task.deleted','local','01a22b50-34c0-712a-9f85-dcb63b0812f4',1767225600000000,'{"id":"01a22b50-34c0-712a-9f85-dcb63b0812f4","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22b50-349b-7023-a30b-95c8646d559b","remote_id":"01a22b50-34c7-7659-a6fd-6369f03f2b1f","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
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
INSERT INTO "lane" VALUES('00e7251eb2c75bab','{"backend_kind":"comfyui","node_classes":["01a22b50-349b-7023-a30b-95c7a0ec02a9"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('034ed750de04d752','{"backend_kind":"comfyui","node_classes":["01a22b50-349b-7023-a30b-95c9f3d4dfde"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('1a456457667840ca','{"backend_kind":"comfyui","node_classes":["01a22b50-349a-7108-b81e-225756cdcc5b"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('217d65563accbafd','{"backend_kind":"comfyui","node_classes":["01a22b50-349a-7108-b81e-2261cc528a04"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('2dcb6b02028c58ea','{"backend_kind":"comfyui","node_classes":["01a22b50-349b-7023-a30b-95bf1e29c7b3"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('2ee588e2bb59eb8b','{"backend_kind":"comfyui","node_classes":["01a22b50-349b-7023-a30b-95b506aa25e0"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('461852baeafe279d','{"backend_kind":"comfyui","node_classes":["01a22b50-349a-7108-b81e-225d08aab988"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('549fcf03882692d2','{"backend_kind":"comfyui","node_classes":["01a22b50-349b-7023-a30b-95bbd7466da4"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('84339c6081a7b277','{"backend_kind":"comfyui","node_classes":["01a22b50-349a-7108-b81e-2259896c434a"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('8446e32ac39551f2','{"backend_kind":"comfyui","node_classes":["01a22b50-349b-7023-a30b-95b779308e11"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('86cbc3428287d1e7','{"backend_kind":"comfyui","node_classes":["01a22b50-349a-7108-b81e-226312f8bd42"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('8ce72def503597a4','{"backend_kind":"comfyui","node_classes":["01a22b50-349a-7108-b81e-225f6db52dc4"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('9a63b2fc2fc2e494','{"backend_kind":"comfyui","node_classes":["01a22b50-349b-7023-a30b-95c3114d6f0b"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('9e6765f60fdd8472','{"backend_kind":"comfyui","node_classes":["01a22b50-349b-7023-a30b-95c566074650"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('c429d7a3aad69a06','{"backend_kind":"comfyui","node_classes":["01a22b50-349b-7023-a30b-95c1bca897ea"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('d8df83967c025543','{"backend_kind":"comfyui","node_classes":["01a22b50-349b-7023-a30b-95bde3c141aa"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('f83c1fba1ba796b3','{"backend_kind":"comfyui","node_classes":["01a22b50-349a-7108-b81e-22550c163d46"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('fcf4999cabe4230d','{"backend_kind":"comfyui","node_classes":["01a22b50-349b-7023-a30b-95b9641ae799"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('ffd41e9641f6502e','{"backend_kind":"comfyui","node_classes":["01a22b50-349a-7108-b81e-225b224f7fa6"],"choices":[],"pin":null}',NULL,0);
CREATE TABLE lease (
	name TEXT NOT NULL, 
	owner TEXT, 
	epoch INTEGER DEFAULT '0' NOT NULL, 
	lease_until BIGINT, 
	CONSTRAINT lease_pk PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('backend:01a22b50-349a-7108-b81e-2256bc22dd7f','worker 01a22b50-349a-7108-b81e-2256bc22dd7f',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22b50-349a-7108-b81e-2258b714651e','worker 01a22b50-349a-7108-b81e-2258b714651e',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22b50-349a-7108-b81e-225a6e1c3d6d','worker 01a22b50-349a-7108-b81e-225a6e1c3d6d',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22b50-349a-7108-b81e-225c9a77f665','worker 01a22b50-349a-7108-b81e-225c9a77f665',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22b50-349a-7108-b81e-225e21d8215b','worker 01a22b50-349a-7108-b81e-225e21d8215b',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22b50-349a-7108-b81e-226001e7c111','worker 01a22b50-349a-7108-b81e-226001e7c111',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22b50-349a-7108-b81e-22623f4290c9','worker 01a22b50-349a-7108-b81e-22623f4290c9',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22b50-349a-7108-b81e-2264107021de','worker 01a22b50-349a-7108-b81e-2264107021de',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22b50-349b-7023-a30b-95b689b853f8','worker 01a22b50-349b-7023-a30b-95b689b853f8',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22b50-349b-7023-a30b-95b8b03ba8e7','worker 01a22b50-349b-7023-a30b-95b8b03ba8e7',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22b50-349b-7023-a30b-95ba44b9cf12','worker 01a22b50-349b-7023-a30b-95ba44b9cf12',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22b50-349b-7023-a30b-95bcc99e51f1','worker 01a22b50-349b-7023-a30b-95bcc99e51f1',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22b50-349b-7023-a30b-95befd815971','worker 01a22b50-349b-7023-a30b-95befd815971',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22b50-349b-7023-a30b-95c064ee37c4','worker 01a22b50-349b-7023-a30b-95c064ee37c4',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22b50-349b-7023-a30b-95c2e68fd55e','worker 01a22b50-349b-7023-a30b-95c2e68fd55e',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22b50-349b-7023-a30b-95c455c97c14','worker 01a22b50-349b-7023-a30b-95c455c97c14',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22b50-349b-7023-a30b-95c6b878f2f8','worker 01a22b50-349b-7023-a30b-95c6b878f2f8',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22b50-349b-7023-a30b-95c8646d559b','worker 01a22b50-349b-7023-a30b-95c8646d559b',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22b50-349b-7023-a30b-95ca24285d5c','worker 01a22b50-349b-7023-a30b-95ca24285d5c',1,1767225630000000);
CREATE TABLE litter (
	"key" TEXT NOT NULL, 
	look_at BIGINT NOT NULL, 
	doomed INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT litter_pk PRIMARY KEY ("key")
);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22b50-34c0-712a-9f85-dcac1c2ba245_01a22b50-34c7-7659-a6fd-6364d08b454e/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22b50-34c0-712a-9f85-dcaee3a244dc_01a22b50-34c7-7659-a6fd-6365a38cfad9/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22b50-34c0-712a-9f85-dcb63b0812f4_01a22b50-34c7-7659-a6fd-6369f03f2b1f/',1767225600000000,0);
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
INSERT INTO "meta" VALUES('stream','db40372e-2a0a-42f7-9774-defbdddb53ae');
INSERT INTO "meta" VALUES('installation','f10a582e-18f6-41e0-998b-cf8fab89306b');
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
INSERT INTO "output" VALUES('01a22b50-34d4-70fb-a6a5-d90a418257ec','local','01a22b50-34c0-712a-9f85-dcaa88b6f965','01a22b50-34c6-7004-8fba-f4e0f34d00ce','text_to_image',0,'1','apple.png','outputs/01a22b50-34d4-70fb-a6a5-d90ba9b18941/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
INSERT INTO "output" VALUES('01a22b50-34d4-70fb-a6a5-d90c42d2ed39','local','01a22b50-34c0-712a-9f85-dcb433fdc253','01a22b50-34c7-7659-a6fd-63689aa25649','text_to_image',0,'1','apple.png','outputs/01a22b50-34d4-70fb-a6a5-d90d7347ed73/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
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
INSERT INTO "serves" VALUES('01a22b50-349a-7108-b81e-2256bc22dd7f','f83c1fba1ba796b3',1,NULL);
INSERT INTO "serves" VALUES('01a22b50-349a-7108-b81e-2258b714651e','1a456457667840ca',1,NULL);
INSERT INTO "serves" VALUES('01a22b50-349a-7108-b81e-225a6e1c3d6d','84339c6081a7b277',1,NULL);
INSERT INTO "serves" VALUES('01a22b50-349a-7108-b81e-225c9a77f665','ffd41e9641f6502e',1,NULL);
INSERT INTO "serves" VALUES('01a22b50-349a-7108-b81e-225e21d8215b','461852baeafe279d',1,NULL);
INSERT INTO "serves" VALUES('01a22b50-349a-7108-b81e-226001e7c111','8ce72def503597a4',1,NULL);
INSERT INTO "serves" VALUES('01a22b50-349a-7108-b81e-22623f4290c9','217d65563accbafd',1,NULL);
INSERT INTO "serves" VALUES('01a22b50-349a-7108-b81e-2264107021de','86cbc3428287d1e7',1,NULL);
INSERT INTO "serves" VALUES('01a22b50-349b-7023-a30b-95b689b853f8','2ee588e2bb59eb8b',1,NULL);
INSERT INTO "serves" VALUES('01a22b50-349b-7023-a30b-95b8b03ba8e7','8446e32ac39551f2',1,NULL);
INSERT INTO "serves" VALUES('01a22b50-349b-7023-a30b-95ba44b9cf12','fcf4999cabe4230d',1,NULL);
INSERT INTO "serves" VALUES('01a22b50-349b-7023-a30b-95bcc99e51f1','549fcf03882692d2',1,NULL);
INSERT INTO "serves" VALUES('01a22b50-349b-7023-a30b-95befd815971','d8df83967c025543',1,NULL);
INSERT INTO "serves" VALUES('01a22b50-349b-7023-a30b-95c064ee37c4','2dcb6b02028c58ea',1,NULL);
INSERT INTO "serves" VALUES('01a22b50-349b-7023-a30b-95c2e68fd55e','c429d7a3aad69a06',1,NULL);
INSERT INTO "serves" VALUES('01a22b50-349b-7023-a30b-95c455c97c14','9a63b2fc2fc2e494',1,NULL);
INSERT INTO "serves" VALUES('01a22b50-349b-7023-a30b-95c6b878f2f8','9e6765f60fdd8472',1,NULL);
INSERT INTO "serves" VALUES('01a22b50-349b-7023-a30b-95c8646d559b','00e7251eb2c75bab',1,NULL);
INSERT INTO "serves" VALUES('01a22b50-349b-7023-a30b-95ca24285d5c','034ed750de04d752',1,NULL);
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
INSERT INTO "task" VALUES('01a22b50-34be-70c7-a8a8-25b598128cb6','local',1,'text_to_image','apple','READY',NULL,0,1767225600000000,'f83c1fba1ba796b3','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22b50-34be-70c7-a8a8-25b77cc46c06','local',1,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'1a456457667840ca','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22b50-34be-70c7-a8a8-25b98dc42202','local',2,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'84339c6081a7b277','text_to_image',1,'Text to image',1,0,'01a22b50-34c4-7030-b1bf-1fb0f53ab2d9','01a22b50-349a-7108-b81e-225a6e1c3d6d',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22b50-34be-70c7-a8a8-25bbe62deb4c','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'ffd41e9641f6502e','text_to_image',1,'Text to image',1,0,'01a22b50-34c5-722d-89fa-af379298d9d1','01a22b50-349a-7108-b81e-225c9a77f665',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22b50-34c0-712a-9f85-dc9c308b6218','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'461852baeafe279d','text_to_image',1,'Text to image',1,0,'01a22b50-34c5-722d-89fa-af389c8d0e3f','01a22b50-349a-7108-b81e-225e21d8215b',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22b50-34c0-712a-9f85-dc9e53fd1f99','local',4,'text_to_image','apple','PENDING','stopping',0,1767225600000000,'8ce72def503597a4','text_to_image',1,'Text to image',1,0,'01a22b50-34c5-722d-89fa-af39d663db09','01a22b50-349a-7108-b81e-226001e7c111',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22b50-34c0-712a-9f85-dca0bfa0a9f5','local',4,'text_to_image','apple','QUEUED','waiting',0,1767225600000000,'217d65563accbafd','text_to_image',1,'Text to image',1,0,'01a22b50-34c5-722d-89fa-af3a246b643f','01a22b50-349a-7108-b81e-22623f4290c9','01a22b50-34c5-722d-89fa-af3a246b643f',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22b50-34c0-712a-9f85-dca25aba67a5','local',5,'text_to_image','apple','QUEUED','stopping',0,1767225600000000,'86cbc3428287d1e7','text_to_image',1,'Text to image',1,0,'01a22b50-34c6-7004-8fba-f4dc57fe40e5','01a22b50-349a-7108-b81e-2264107021de','01a22b50-34c6-7004-8fba-f4dc57fe40e5',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22b50-34c0-712a-9f85-dca46ca77e65','local',5,'text_to_image','apple','RUNNING','executing',0,1767225600000000,'2ee588e2bb59eb8b','text_to_image',1,'Text to image',1,0,'01a22b50-34c6-7004-8fba-f4dd63c70c05','01a22b50-349b-7023-a30b-95b689b853f8','01a22b50-34c6-7004-8fba-f4dd63c70c05',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22b50-34c0-712a-9f85-dca6205c2336','local',6,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'8446e32ac39551f2','text_to_image',1,'Text to image',1,0,'01a22b50-34c6-7004-8fba-f4de1ef8978e','01a22b50-349b-7023-a30b-95b8b03ba8e7','01a22b50-34c6-7004-8fba-f4de1ef8978e',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22b50-34c0-712a-9f85-dca81e16ae3a','local',4,'text_to_image','apple','RETRYING',NULL,0,1767225600000000,'fcf4999cabe4230d','text_to_image',1,'Text to image',1,0,NULL,'01a22b50-349b-7023-a30b-95ba44b9cf12',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,1767225660000000,NULL,NULL,1,0,1,0,0,0,0,NULL,'{"code":"backend_unreachable","arguments":{},"raw":null}','{"code":"backend_unreachable","arguments":{},"raw":null}','{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22b50-34c0-712a-9f85-dcaa88b6f965','local',6,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'549fcf03882692d2','text_to_image',1,'Text to image',1,0,NULL,'01a22b50-349b-7023-a30b-95bcc99e51f1','01a22b50-34c6-7004-8fba-f4e0f34d00ce',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22b50-34c0-712a-9f85-dcac1c2ba245','local',6,'text_to_image','apple','FAILED',NULL,0,1767225600000000,'d8df83967c025543','text_to_image',1,'Text to image',1,0,NULL,'01a22b50-349b-7023-a30b-95befd815971','01a22b50-34c7-7659-a6fd-6364d08b454e',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,'{"code":"node_failed","arguments":{},"raw":"boom"}','{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22b50-34c0-712a-9f85-dcaee3a244dc','local',7,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'2dcb6b02028c58ea','text_to_image',1,'Text to image',1,0,NULL,'01a22b50-349b-7023-a30b-95c064ee37c4','01a22b50-34c7-7659-a6fd-6365a38cfad9',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22b50-34c0-712a-9f85-dcb01368b5ce','local',3,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'c429d7a3aad69a06','text_to_image',1,'Text to image',1,0,NULL,'01a22b50-349b-7023-a30b-95c2e68fd55e',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22b50-34c0-712a-9f85-dcb27ed065ab','local',4,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'9a63b2fc2fc2e494','text_to_image',1,'Text to image',1,0,NULL,'01a22b50-349b-7023-a30b-95c455c97c14',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22b50-34c0-712a-9f85-dcb433fdc253','local',7,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'9e6765f60fdd8472','text_to_image',1,'Text to image',1,0,NULL,'01a22b50-349b-7023-a30b-95c6b878f2f8','01a22b50-34c7-7659-a6fd-63689aa25649',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22b50-34c0-712a-9f85-dcb63b0812f4','local',8,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'00e7251eb2c75bab','text_to_image',1,'Text to image',1,0,NULL,'01a22b50-349b-7023-a30b-95c8646d559b','01a22b50-34c7-7659-a6fd-6369f03f2b1f',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22b50-34c0-712a-9f85-dcb8277557b4','local',7,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'034ed750de04d752','text_to_image',1,'Text to image',1,0,'01a22b50-34c8-7297-a812-359e824a6893','01a22b50-349b-7023-a30b-95ca24285d5c','01a22b50-34c8-7297-a812-359e824a6893',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
CREATE TABLE task_body (
	task_id TEXT NOT NULL, 
	params TEXT NOT NULL, 
	graph TEXT NOT NULL, 
	CONSTRAINT task_body_pk PRIMARY KEY (task_id)
);
INSERT INTO "task_body" VALUES('01a22b50-34be-70c7-a8a8-25b598128cb6','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22b50-34be-70c7-a8a8-25b77cc46c06','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22b50-34be-70c7-a8a8-25b98dc42202','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22b50-34be-70c7-a8a8-25bbe62deb4c','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22b50-34c0-712a-9f85-dc9c308b6218','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22b50-34c0-712a-9f85-dc9e53fd1f99','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22b50-34c0-712a-9f85-dca0bfa0a9f5','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22b50-34c0-712a-9f85-dca25aba67a5','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22b50-34c0-712a-9f85-dca46ca77e65','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22b50-34c0-712a-9f85-dca6205c2336','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22b50-34c0-712a-9f85-dca81e16ae3a','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22b50-34c0-712a-9f85-dcaa88b6f965','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22b50-34c0-712a-9f85-dcac1c2ba245','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22b50-34c0-712a-9f85-dcaee3a244dc','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22b50-34c0-712a-9f85-dcb01368b5ce','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22b50-34c0-712a-9f85-dcb27ed065ab','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22b50-34c0-712a-9f85-dcb433fdc253','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22b50-34c0-712a-9f85-dcb63b0812f4','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22b50-34c0-712a-9f85-dcb8277557b4','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
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
INSERT INTO "task_input" VALUES('01a22b50-34be-70c7-a8a8-25b598128cb6',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22b50-34be-70c7-a8a8-25b77cc46c06',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22b50-34be-70c7-a8a8-25b98dc42202',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22b50-34be-70c7-a8a8-25bbe62deb4c',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22b50-34c0-712a-9f85-dc9c308b6218',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22b50-34c0-712a-9f85-dc9e53fd1f99',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22b50-34c0-712a-9f85-dca0bfa0a9f5',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22b50-34c0-712a-9f85-dca25aba67a5',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22b50-34c0-712a-9f85-dca46ca77e65',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22b50-34c0-712a-9f85-dca6205c2336',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22b50-34c0-712a-9f85-dca81e16ae3a',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22b50-34c0-712a-9f85-dcaa88b6f965',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22b50-34c0-712a-9f85-dcac1c2ba245',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22b50-34c0-712a-9f85-dcaee3a244dc',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22b50-34c0-712a-9f85-dcb01368b5ce',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22b50-34c0-712a-9f85-dcb27ed065ab',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22b50-34c0-712a-9f85-dcb433fdc253',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22b50-34c0-712a-9f85-dcb63b0812f4',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22b50-34c0-712a-9f85-dcb8277557b4',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
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
INSERT INTO "waiting" VALUES('00e7251eb2c75bab',0,0,0);
INSERT INTO "waiting" VALUES('034ed750de04d752',0,0,0);
INSERT INTO "waiting" VALUES('1a456457667840ca',0,0,1);
INSERT INTO "waiting" VALUES('217d65563accbafd',0,0,0);
INSERT INTO "waiting" VALUES('2dcb6b02028c58ea',0,0,0);
INSERT INTO "waiting" VALUES('2ee588e2bb59eb8b',0,0,0);
INSERT INTO "waiting" VALUES('461852baeafe279d',0,0,0);
INSERT INTO "waiting" VALUES('549fcf03882692d2',0,0,0);
INSERT INTO "waiting" VALUES('84339c6081a7b277',0,0,0);
INSERT INTO "waiting" VALUES('8446e32ac39551f2',0,0,0);
INSERT INTO "waiting" VALUES('86cbc3428287d1e7',0,0,0);
INSERT INTO "waiting" VALUES('8ce72def503597a4',0,0,0);
INSERT INTO "waiting" VALUES('9a63b2fc2fc2e494',0,0,1);
INSERT INTO "waiting" VALUES('9e6765f60fdd8472',0,0,0);
INSERT INTO "waiting" VALUES('c429d7a3aad69a06',0,0,0);
INSERT INTO "waiting" VALUES('d8df83967c025543',0,0,0);
INSERT INTO "waiting" VALUES('fcf4999cabe4230d',0,0,0);
INSERT INTO "waiting" VALUES('ffd41e9641f6502e',0,0,0);
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('event',93);
COMMIT;
