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
INSERT INTO "attempt" VALUES('01a22bf6-5e0a-76c6-9e80-142c27b883e6','01a22bf6-5df3-7048-b185-76443d1ad17e',1,'01a22bf6-5dd8-75d9-a0e7-a6764768305f','8233ce33bb63cb9d',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22bf6-5e11-74bc-b53f-2ecf701573f5','01a22bf6-5df3-7048-b185-7646930a0eef',1,'01a22bf6-5dd8-75d9-a0e7-a678c440d431','889027651643b276',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22bf6-5e11-74bc-b53f-2ed08f561410','01a22bf6-5df3-7048-b185-7648c1c9104a',1,'01a22bf6-5dd8-75d9-a0e7-a67a39fbe3d8','914d676b43634d37',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22bf6-5e12-75c5-9eef-4d1c40be6f3c','01a22bf6-5df3-7048-b185-764ab25d9049',1,'01a22bf6-5dd8-75d9-a0e7-a67cad1637bc','03d0cbf3368ac44e',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22bf6-5e12-75c5-9eef-4d1d272b46c9','01a22bf6-5df3-7048-b185-764ce354df7e',1,'01a22bf6-5dd8-75d9-a0e7-a67e24a89701','2dcd2eed335c2e28',1767225600000000,1767225600000000,1767225600000000,'01a22bf6-5e12-75c5-9eef-4d1d272b46c9',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22bf6-5e12-75c5-9eef-4d1efa08bb65','01a22bf6-5df3-7048-b185-764e6f655889',1,'01a22bf6-5dd8-75d9-a0e7-a680a1475aa7','76342daa9318ca9d',1767225600000000,1767225600000000,1767225600000000,'01a22bf6-5e12-75c5-9eef-4d1efa08bb65',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22bf6-5e12-75c5-9eef-4d1f5d57d682','01a22bf6-5df3-7048-b185-765007c15d68',1,'01a22bf6-5dd8-75d9-a0e7-a6821ec76f8d','6d428a010da23811',1767225600000000,1767225600000000,1767225600000000,'01a22bf6-5e12-75c5-9eef-4d1f5d57d682',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22bf6-5e12-75c5-9eef-4d20e3120da4','01a22bf6-5df3-7048-b185-76522bff4144',1,'01a22bf6-5dd8-75d9-a0e7-a684d7c6ad90','bf892e8f47f7109c',1767225600000000,1767225600000000,1767225600000000,'01a22bf6-5e12-75c5-9eef-4d20e3120da4',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22bf6-5e12-75c5-9eef-4d213cd4539a','01a22bf6-5df3-7048-b185-76549260c792',1,'01a22bf6-5dd8-75d9-a0e7-a68664d6e78c','0cbddd555f22968e',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'not_sent','{"code":"backend_unreachable","arguments":{},"raw":null}',0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22bf6-5e13-71a4-bb38-32bbb79be9d9','01a22bf6-5df4-767e-afd4-d2c2a8a488d6',1,'01a22bf6-5dd8-75d9-a0e7-a688f185b329','5e5508f0d5ed30b2',1767225600000000,1767225600000000,1767225600000000,'01a22bf6-5e13-71a4-bb38-32bbb79be9d9',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22bf6-5e13-71a4-bb38-32bc54778618','01a22bf6-5df4-767e-afd4-d2c4edf706f8',1,'01a22bf6-5dd8-75d9-a0e7-a68a02182cd6','2071731ee7aeebd9',1767225600000000,1767225600000000,1767225600000000,'01a22bf6-5e13-71a4-bb38-32bc54778618',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'failed','{"code":"node_failed","arguments":{},"raw":"boom"}',0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22bf6-5e13-71a4-bb38-32bdd737ed26','01a22bf6-5df4-767e-afd4-d2c6ca672626',1,'01a22bf6-5dd8-75d9-a0e7-a68c7617ac06','a6e5a1bae67524fa',1767225600000000,1767225600000000,1767225600000000,'01a22bf6-5e13-71a4-bb38-32bdd737ed26',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22bf6-5e13-71a4-bb38-32bec6ec479b','01a22bf6-5df4-767e-afd4-d2c88493c062',1,'01a22bf6-5dd8-75d9-a0e7-a68ea1d86c6c','36ae8110ebdfc0d1',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22bf6-5e13-71a4-bb38-32bf192fe6ec','01a22bf6-5df4-767e-afd4-d2cad93fa33a',1,'01a22bf6-5dd8-75d9-a0e7-a690990d26df','b83be3fc22b2e64f',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22bf6-5e13-71a4-bb38-32c09896588a','01a22bf6-5df4-767e-afd4-d2ccf64ddd34',1,'01a22bf6-5dd8-75d9-a0e7-a69215c6fa14','75c7d19afeda7c23',1767225600000000,1767225600000000,1767225600000000,'01a22bf6-5e13-71a4-bb38-32c09896588a',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22bf6-5e14-7787-9f2a-783f5189cc66','01a22bf6-5df4-767e-afd4-d2ce5c486513',1,'01a22bf6-5dd8-75d9-a0e7-a69492aebf45','2e461c464c71d98c',1767225600000000,1767225600000000,1767225600000000,'01a22bf6-5e14-7787-9f2a-783f5189cc66',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22bf6-5e14-7787-9f2a-7840912c5c21','01a22bf6-5df4-767e-afd4-d2d0521e8ced',1,'01a22bf6-5dd8-75d9-a0e7-a696bcd5987c','2e712b423923e7da',1767225600000000,1767225600000000,1767225600000000,'01a22bf6-5e14-7787-9f2a-7840912c5c21',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
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
INSERT INTO "backend" VALUES('01a22bf6-5dd7-7094-bbe9-7772dd93ad68','01a22bf6-5dd7-7094-bbe9-7772dd93ad68','comfyui','http://01a22bf6-5dd7-7094-bbe9-7772dd93ad68:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22bf6-5dd8-75d9-a0e7-a67455924886','01a22bf6-5dd8-75d9-a0e7-a67455924886','comfyui','http://01a22bf6-5dd8-75d9-a0e7-a67455924886:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22bf6-5dd8-75d9-a0e7-a6764768305f','01a22bf6-5dd8-75d9-a0e7-a6764768305f','comfyui','http://01a22bf6-5dd8-75d9-a0e7-a6764768305f:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22bf6-5dd8-75d9-a0e7-a678c440d431','01a22bf6-5dd8-75d9-a0e7-a678c440d431','comfyui','http://01a22bf6-5dd8-75d9-a0e7-a678c440d431:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22bf6-5dd8-75d9-a0e7-a67a39fbe3d8','01a22bf6-5dd8-75d9-a0e7-a67a39fbe3d8','comfyui','http://01a22bf6-5dd8-75d9-a0e7-a67a39fbe3d8:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22bf6-5dd8-75d9-a0e7-a67cad1637bc','01a22bf6-5dd8-75d9-a0e7-a67cad1637bc','comfyui','http://01a22bf6-5dd8-75d9-a0e7-a67cad1637bc:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22bf6-5dd8-75d9-a0e7-a67e24a89701','01a22bf6-5dd8-75d9-a0e7-a67e24a89701','comfyui','http://01a22bf6-5dd8-75d9-a0e7-a67e24a89701:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22bf6-5dd8-75d9-a0e7-a680a1475aa7','01a22bf6-5dd8-75d9-a0e7-a680a1475aa7','comfyui','http://01a22bf6-5dd8-75d9-a0e7-a680a1475aa7:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22bf6-5dd8-75d9-a0e7-a6821ec76f8d','01a22bf6-5dd8-75d9-a0e7-a6821ec76f8d','comfyui','http://01a22bf6-5dd8-75d9-a0e7-a6821ec76f8d:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22bf6-5dd8-75d9-a0e7-a684d7c6ad90','01a22bf6-5dd8-75d9-a0e7-a684d7c6ad90','comfyui','http://01a22bf6-5dd8-75d9-a0e7-a684d7c6ad90:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22bf6-5dd8-75d9-a0e7-a68664d6e78c','01a22bf6-5dd8-75d9-a0e7-a68664d6e78c','comfyui','http://01a22bf6-5dd8-75d9-a0e7-a68664d6e78c:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,1);
INSERT INTO "backend" VALUES('01a22bf6-5dd8-75d9-a0e7-a688f185b329','01a22bf6-5dd8-75d9-a0e7-a688f185b329','comfyui','http://01a22bf6-5dd8-75d9-a0e7-a688f185b329:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22bf6-5dd8-75d9-a0e7-a68a02182cd6','01a22bf6-5dd8-75d9-a0e7-a68a02182cd6','comfyui','http://01a22bf6-5dd8-75d9-a0e7-a68a02182cd6:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22bf6-5dd8-75d9-a0e7-a68c7617ac06','01a22bf6-5dd8-75d9-a0e7-a68c7617ac06','comfyui','http://01a22bf6-5dd8-75d9-a0e7-a68c7617ac06:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22bf6-5dd8-75d9-a0e7-a68ea1d86c6c','01a22bf6-5dd8-75d9-a0e7-a68ea1d86c6c','comfyui','http://01a22bf6-5dd8-75d9-a0e7-a68ea1d86c6c:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22bf6-5dd8-75d9-a0e7-a690990d26df','01a22bf6-5dd8-75d9-a0e7-a690990d26df','comfyui','http://01a22bf6-5dd8-75d9-a0e7-a690990d26df:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22bf6-5dd8-75d9-a0e7-a69215c6fa14','01a22bf6-5dd8-75d9-a0e7-a69215c6fa14','comfyui','http://01a22bf6-5dd8-75d9-a0e7-a69215c6fa14:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22bf6-5dd8-75d9-a0e7-a69492aebf45','01a22bf6-5dd8-75d9-a0e7-a69492aebf45','comfyui','http://01a22bf6-5dd8-75d9-a0e7-a69492aebf45:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22bf6-5dd8-75d9-a0e7-a696bcd5987c','01a22bf6-5dd8-75d9-a0e7-a696bcd5987c','comfyui','http://01a22bf6-5dd8-75d9-a0e7-a696bcd5987c:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
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
INSERT INTO "event" VALUES(1,'backend.updated','','01a22bf6-5dd7-7094-bbe9-7772dd93ad68',1767225600000000,'{"id":"01a22bf6-5dd7-7094-bbe9-7772dd93ad68","name":"01a22bf6-5dd7-7094-bbe9-7772dd93ad68","state":"new"}');
INSERT INTO "event" VALUES(2,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a67455924886',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a67455924886","name":"01a22bf6-5dd8-75d9-a0e7-a67455924886","state":"new"}');
INSERT INTO "event" VALUES(3,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a6764768305f',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a6764768305f","name":"01a22bf6-5dd8-75d9-a0e7-a6764768305f","state":"new"}');
INSERT INTO "event" VALUES(4,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a678c440d431',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a678c440d431","name":"01a22bf6-5dd8-75d9-a0e7-a678c440d431","state":"new"}');
INSERT INTO "event" VALUES(5,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a67a39fbe3d8',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a67a39fbe3d8","name":"01a22bf6-5dd8-75d9-a0e7-a67a39fbe3d8","state":"new"}');
INSERT INTO "event" VALUES(6,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a67cad1637bc',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a67cad1637bc","name":"01a22bf6-5dd8-75d9-a0e7-a67cad1637bc","state":"new"}');
INSERT INTO "event" VALUES(7,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a67e24a89701',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a67e24a89701","name":"01a22bf6-5dd8-75d9-a0e7-a67e24a89701","state":"new"}');
INSERT INTO "event" VALUES(8,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a680a1475aa7',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a680a1475aa7","name":"01a22bf6-5dd8-75d9-a0e7-a680a1475aa7","state":"new"}');
INSERT INTO "event" VALUES(9,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a6821ec76f8d',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a6821ec76f8d","name":"01a22bf6-5dd8-75d9-a0e7-a6821ec76f8d","state":"new"}');
INSERT INTO "event" VALUES(10,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a684d7c6ad90',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a684d7c6ad90","name":"01a22bf6-5dd8-75d9-a0e7-a684d7c6ad90","state":"new"}');
INSERT INTO "event" VALUES(11,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a68664d6e78c',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a68664d6e78c","name":"01a22bf6-5dd8-75d9-a0e7-a68664d6e78c","state":"new"}');
INSERT INTO "event" VALUES(12,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a688f185b329',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a688f185b329","name":"01a22bf6-5dd8-75d9-a0e7-a688f185b329","state":"new"}');
INSERT INTO "event" VALUES(13,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a68a02182cd6',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a68a02182cd6","name":"01a22bf6-5dd8-75d9-a0e7-a68a02182cd6","state":"new"}');
INSERT INTO "event" VALUES(14,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a68c7617ac06',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a68c7617ac06","name":"01a22bf6-5dd8-75d9-a0e7-a68c7617ac06","state":"new"}');
INSERT INTO "event" VALUES(15,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a68ea1d86c6c',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a68ea1d86c6c","name":"01a22bf6-5dd8-75d9-a0e7-a68ea1d86c6c","state":"new"}');
INSERT INTO "event" VALUES(16,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a690990d26df',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a690990d26df","name":"01a22bf6-5dd8-75d9-a0e7-a690990d26df","state":"new"}');
INSERT INTO "event" VALUES(17,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a69215c6fa14',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a69215c6fa14","name":"01a22bf6-5dd8-75d9-a0e7-a69215c6fa14","state":"new"}');
INSERT INTO "event" VALUES(18,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a69492aebf45',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a69492aebf45","name":"01a22bf6-5dd8-75d9-a0e7-a69492aebf45","state":"new"}');
INSERT INTO "event" VALUES(19,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a696bcd5987c',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a696bcd5987c","name":"01a22bf6-5dd8-75d9-a0e7-a696bcd5987c","state":"new"}');
INSERT INTO "event" VALUES(20,'backend.updated','','01a22bf6-5dd7-7094-bbe9-7772dd93ad68',1767225600000000,'{"id":"01a22bf6-5dd7-7094-bbe9-7772dd93ad68","name":"01a22bf6-5dd7-7094-bbe9-7772dd93ad68","state":"ready","reason":null}');
INSERT INTO "event" VALUES(21,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a67455924886',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a67455924886","name":"01a22bf6-5dd8-75d9-a0e7-a67455924886","state":"ready","reason":null}');
INSERT INTO "event" VALUES(22,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a6764768305f',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a6764768305f","name":"01a22bf6-5dd8-75d9-a0e7-a6764768305f","state":"ready","reason":null}');
INSERT INTO "event" VALUES(23,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a678c440d431',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a678c440d431","name":"01a22bf6-5dd8-75d9-a0e7-a678c440d431","state":"ready","reason":null}');
INSERT INTO "event" VALUES(24,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a67a39fbe3d8',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a67a39fbe3d8","name":"01a22bf6-5dd8-75d9-a0e7-a67a39fbe3d8","state":"ready","reason":null}');
INSERT INTO "event" VALUES(25,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a67cad1637bc',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a67cad1637bc","name":"01a22bf6-5dd8-75d9-a0e7-a67cad1637bc","state":"ready","reason":null}');
INSERT INTO "event" VALUES(26,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a67e24a89701',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a67e24a89701","name":"01a22bf6-5dd8-75d9-a0e7-a67e24a89701","state":"ready","reason":null}');
INSERT INTO "event" VALUES(27,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a680a1475aa7',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a680a1475aa7","name":"01a22bf6-5dd8-75d9-a0e7-a680a1475aa7","state":"ready","reason":null}');
INSERT INTO "event" VALUES(28,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a6821ec76f8d',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a6821ec76f8d","name":"01a22bf6-5dd8-75d9-a0e7-a6821ec76f8d","state":"ready","reason":null}');
INSERT INTO "event" VALUES(29,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a684d7c6ad90',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a684d7c6ad90","name":"01a22bf6-5dd8-75d9-a0e7-a684d7c6ad90","state":"ready","reason":null}');
INSERT INTO "event" VALUES(30,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a68664d6e78c',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a68664d6e78c","name":"01a22bf6-5dd8-75d9-a0e7-a68664d6e78c","state":"ready","reason":null}');
INSERT INTO "event" VALUES(31,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a688f185b329',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a688f185b329","name":"01a22bf6-5dd8-75d9-a0e7-a688f185b329","state":"ready","reason":null}');
INSERT INTO "event" VALUES(32,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a68a02182cd6',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a68a02182cd6","name":"01a22bf6-5dd8-75d9-a0e7-a68a02182cd6","state":"ready","reason":null}');
INSERT INTO "event" VALUES(33,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a68c7617ac06',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a68c7617ac06","name":"01a22bf6-5dd8-75d9-a0e7-a68c7617ac06","state":"ready","reason":null}');
INSERT INTO "event" VALUES(34,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a68ea1d86c6c',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a68ea1d86c6c","name":"01a22bf6-5dd8-75d9-a0e7-a68ea1d86c6c","state":"ready","reason":null}');
INSERT INTO "event" VALUES(35,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a690990d26df',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a690990d26df","name":"01a22bf6-5dd8-75d9-a0e7-a690990d26df","state":"ready","reason":null}');
INSERT INTO "event" VALUES(36,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a69215c6fa14',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a69215c6fa14","name":"01a22bf6-5dd8-75d9-a0e7-a69215c6fa14","state":"ready","reason":null}');
INSERT INTO "event" VALUES(37,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a69492aebf45',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a69492aebf45","name":"01a22bf6-5dd8-75d9-a0e7-a69492aebf45","state":"ready","reason":null}');
INSERT INTO "event" VALUES(38,'backend.updated','','01a22bf6-5dd8-75d9-a0e7-a696bcd5987c',1767225600000000,'{"id":"01a22bf6-5dd8-75d9-a0e7-a696bcd5987c","name":"01a22bf6-5dd8-75d9-a0e7-a696bcd5987c","state":"ready","reason":null}');
INSERT INTO "event" VALUES(39,'task.created','local','01a22bf6-5df3-7048-b185-7640f604fe7d',1767225600000000,'{"version":1,"id":"01a22bf6-5df3-7048-b185-7640f604fe7d","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(40,'task.created','local','01a22bf6-5df3-7048-b185-76427deb6285',1767225600000000,'{"version":1,"id":"01a22bf6-5df3-7048-b185-76427deb6285","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(41,'task.created','local','01a22bf6-5df3-7048-b185-76443d1ad17e',1767225600000000,'{"version":1,"id":"01a22bf6-5df3-7048-b185-76443d1ad17e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(42,'task.created','local','01a22bf6-5df3-7048-b185-7646930a0eef',1767225600000000,'{"version":1,"id":"01a22bf6-5df3-7048-b185-7646930a0eef","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(43,'task.created','local','01a22bf6-5df3-7048-b185-7648c1c9104a',1767225600000000,'{"version":1,"id":"01a22bf6-5df3-7048-b185-7648c1c9104a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(44,'task.created','local','01a22bf6-5df3-7048-b185-764ab25d9049',1767225600000000,'{"version":1,"id":"01a22bf6-5df3-7048-b185-764ab25d9049","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(45,'task.created','local','01a22bf6-5df3-7048-b185-764ce354df7e',1767225600000000,'{"version":1,"id":"01a22bf6-5df3-7048-b185-764ce354df7e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(46,'task.created','local','01a22bf6-5df3-7048-b185-764e6f655889',1767225600000000,'{"version":1,"id":"01a22bf6-5df3-7048-b185-764e6f655889","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(47,'task.created','local','01a22bf6-5df3-7048-b185-765007c15d68',1767225600000000,'{"version":1,"id":"01a22bf6-5df3-7048-b185-765007c15d68","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(48,'task.created','local','01a22bf6-5df3-7048-b185-76522bff4144',1767225600000000,'{"version":1,"id":"01a22bf6-5df3-7048-b185-76522bff4144","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(49,'task.created','local','01a22bf6-5df3-7048-b185-76549260c792',1767225600000000,'{"version":1,"id":"01a22bf6-5df3-7048-b185-76549260c792","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(50,'task.created','local','01a22bf6-5df4-767e-afd4-d2c2a8a488d6',1767225600000000,'{"version":1,"id":"01a22bf6-5df4-767e-afd4-d2c2a8a488d6","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(51,'task.created','local','01a22bf6-5df4-767e-afd4-d2c4edf706f8',1767225600000000,'{"version":1,"id":"01a22bf6-5df4-767e-afd4-d2c4edf706f8","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(52,'task.created','local','01a22bf6-5df4-767e-afd4-d2c6ca672626',1767225600000000,'{"version":1,"id":"01a22bf6-5df4-767e-afd4-d2c6ca672626","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(53,'task.created','local','01a22bf6-5df4-767e-afd4-d2c88493c062',1767225600000000,'{"version":1,"id":"01a22bf6-5df4-767e-afd4-d2c88493c062","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(54,'task.created','local','01a22bf6-5df4-767e-afd4-d2cad93fa33a',1767225600000000,'{"version":1,"id":"01a22bf6-5df4-767e-afd4-d2cad93fa33a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(55,'task.created','local','01a22bf6-5df4-767e-afd4-d2ccf64ddd34',1767225600000000,'{"version":1,"id":"01a22bf6-5df4-767e-afd4-d2ccf64ddd34","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(56,'task.created','local','01a22bf6-5df4-767e-afd4-d2ce5c486513',1767225600000000,'{"version":1,"id":"01a22bf6-5df4-767e-afd4-d2ce5c486513","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(57,'task.created','local','01a22bf6-5df4-767e-afd4-d2d0521e8ced',1767225600000000,'{"version":1,"id":"01a22bf6-5df4-767e-afd4-d2d0521e8ced","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(58,'task.updated','local','01a22bf6-5df4-767e-afd4-d2c88493c062',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2c88493c062","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a68ea1d86c6c","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(59,'task.updated','local','01a22bf6-5df4-767e-afd4-d2cad93fa33a',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2cad93fa33a","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a690990d26df","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(60,'task.updated','local','01a22bf6-5df3-7048-b185-764ab25d9049',1767225600000000,'{"id":"01a22bf6-5df3-7048-b185-764ab25d9049","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a67cad1637bc","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(61,'task.updated','local','01a22bf6-5df3-7048-b185-764ce354df7e',1767225600000000,'{"id":"01a22bf6-5df3-7048-b185-764ce354df7e","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a67e24a89701","remote_id":"01a22bf6-5e12-75c5-9eef-4d1d272b46c9","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(62,'task.updated','local','01a22bf6-5df3-7048-b185-764e6f655889',1767225600000000,'{"id":"01a22bf6-5df3-7048-b185-764e6f655889","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a680a1475aa7","remote_id":"01a22bf6-5e12-75c5-9eef-4d1efa08bb65","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(63,'task.updated','local','01a22bf6-5df3-7048-b185-765007c15d68',1767225600000000,'{"id":"01a22bf6-5df3-7048-b185-765007c15d68","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a6821ec76f8d","remote_id":"01a22bf6-5e12-75c5-9eef-4d1f5d57d682","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(64,'task.updated','local','01a22bf6-5df3-7048-b185-76522bff4144',1767225600000000,'{"id":"01a22bf6-5df3-7048-b185-76522bff4144","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a684d7c6ad90","remote_id":"01a22bf6-5e12-75c5-9eef-4d20e3120da4","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(65,'task.updated','local','01a22bf6-5df4-767e-afd4-d2c2a8a488d6',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2c2a8a488d6","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a688f185b329","remote_id":"01a22bf6-5e13-71a4-bb38-32bbb79be9d9","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(66,'task.updated','local','01a22bf6-5df4-767e-afd4-d2c4edf706f8',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2c4edf706f8","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a68a02182cd6","remote_id":"01a22bf6-5e13-71a4-bb38-32bc54778618","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(67,'task.updated','local','01a22bf6-5df4-767e-afd4-d2c6ca672626',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2c6ca672626","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a68c7617ac06","remote_id":"01a22bf6-5e13-71a4-bb38-32bdd737ed26","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(68,'task.updated','local','01a22bf6-5df4-767e-afd4-d2ccf64ddd34',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2ccf64ddd34","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a69215c6fa14","remote_id":"01a22bf6-5e13-71a4-bb38-32c09896588a","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(69,'task.updated','local','01a22bf6-5df4-767e-afd4-d2ce5c486513',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2ce5c486513","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a69492aebf45","remote_id":"01a22bf6-5e14-7787-9f2a-783f5189cc66","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(70,'task.updated','local','01a22bf6-5df4-767e-afd4-d2d0521e8ced',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2d0521e8ced","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a696bcd5987c","remote_id":"01a22bf6-5e14-7787-9f2a-7840912c5c21","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(71,'task.updated','local','01a22bf6-5df3-7048-b185-76549260c792',1767225600000000,'{"id":"01a22bf6-5df3-7048-b185-76549260c792","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a68664d6e78c","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO "event" VALUES(72,'task.updated','local','01a22bf6-5df4-767e-afd4-d2cad93fa33a',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2cad93fa33a","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a690990d26df","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(73,'task.updated','local','01a22bf6-5df3-7048-b185-764e6f655889',1767225600000000,'{"id":"01a22bf6-5df3-7048-b185-764e6f655889","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a680a1475aa7","remote_id":"01a22bf6-5e12-75c5-9eef-4d1efa08bb65","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(74,'task.updated','local','01a22bf6-5df3-7048-b185-765007c15d68',1767225600000000,'{"id":"01a22bf6-5df3-7048-b185-765007c15d68","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a6821ec76f8d","remote_id":"01a22bf6-5e12-75c5-9eef-4d1f5d57d682","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(75,'task.updated','local','01a22bf6-5df3-7048-b185-76522bff4144',1767225600000000,'{"id":"01a22bf6-5df3-7048-b185-76522bff4144","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a684d7c6ad90","remote_id":"01a22bf6-5e12-75c5-9eef-4d20e3120da4","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(76,'task.updated','local','01a22bf6-5df4-767e-afd4-d2c2a8a488d6',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2c2a8a488d6","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a688f185b329","remote_id":"01a22bf6-5e13-71a4-bb38-32bbb79be9d9","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(77,'task.updated','local','01a22bf6-5df4-767e-afd4-d2c4edf706f8',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2c4edf706f8","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a68a02182cd6","remote_id":"01a22bf6-5e13-71a4-bb38-32bc54778618","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(78,'task.updated','local','01a22bf6-5df4-767e-afd4-d2c6ca672626',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2c6ca672626","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a68c7617ac06","remote_id":"01a22bf6-5e13-71a4-bb38-32bdd737ed26","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(79,'task.updated','local','01a22bf6-5df4-767e-afd4-d2ccf64ddd34',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2ccf64ddd34","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a69215c6fa14","remote_id":"01a22bf6-5e13-71a4-bb38-32c09896588a","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(80,'task.updated','local','01a22bf6-5df4-767e-afd4-d2ce5c486513',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2ce5c486513","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a69492aebf45","remote_id":"01a22bf6-5e14-7787-9f2a-783f5189cc66","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(81,'task.updated','local','01a22bf6-5df4-767e-afd4-d2d0521e8ced',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2d0521e8ced","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a696bcd5987c","remote_id":"01a22bf6-5e14-7787-9f2a-7840912c5c21","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(82,'task.updated','local','01a22bf6-5df3-7048-b185-76522bff4144',1767225600000000,'{"id":"01a22bf6-5df3-7048-b185-76522bff4144","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a684d7c6ad90","remote_id":"01a22bf6-5e12-75c5-9eef-4d20e3120da4","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(83,'task.updated','local','01a22bf6-5df4-767e-afd4-d2c6ca672626',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2c6ca672626","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a68c7617ac06","remote_id":"01a22bf6-5e13-71a4-bb38-32bdd737ed26","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(84,'task.updated','local','01a22bf6-5df4-767e-afd4-d2ce5c486513',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2ce5c486513","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a69492aebf45","remote_id":"01a22bf6-5e14-7787-9f2a-783f5189cc66","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(85,'task.updated','local','01a22bf6-5df4-767e-afd4-d2c2a8a488d6',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2c2a8a488d6","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a688f185b329","remote_id":"01a22bf6-5e13-71a4-bb38-32bbb79be9d9","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(86,'task.updated','local','01a22bf6-5df4-767e-afd4-d2ccf64ddd34',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2ccf64ddd34","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a69215c6fa14","remote_id":"01a22bf6-5e13-71a4-bb38-32c09896588a","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(87,'task.updated','local','01a22bf6-5df4-767e-afd4-d2c4edf706f8',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2c4edf706f8","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a68a02182cd6","remote_id":"01a22bf6-5e13-71a4-bb38-32bc54778618","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO "event" VALUES(88,'task.updated','local','01a22bf6-5df4-767e-afd4-d2d0521e8ced',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2d0521e8ced","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a696bcd5987c","remote_id":"01a22bf6-5e14-7787-9f2a-7840912c5c21","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(89,'task.deleted','local','01a22bf6-5df4-767e-afd4-d2d0521e8ced',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2d0521e8ced","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a696bcd5987c","remote_id":"01a22bf6-5e14-7787-9f2a-7840912c5c21","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(90,'task.updated','local','01a22bf6-5df4-767e-afd4-d2c6ca672626',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2c6ca672626","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a68c7617ac06","remote_id":"01a22bf6-5e13-71a4-bb38-32bdd737ed26","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(91,'task.updated','local','01a22bf6-5df4-767e-afd4-d2ce5c486513',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2ce5c486513","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a69492aebf45","remote_id":"01a22bf6-5e14-7787-9f2a-783f5189cc66","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(92,'task.updated','local','01a22bf6-5df4-767e-afd4-d2ccf64ddd34',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2ccf64ddd34","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a69215c6fa14","remote_id":"01a22bf6-5e13-71a4-bb38-32c09896588a","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(93,'task.deleted','local','01a22bf6-5df4-767e-afd4-d2ce5c486513',1767225600000000,'{"id":"01a22bf6-5df4-767e-afd4-d2ce5c486513","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22bf6-5dd8-75d9-a0e7-a69492aebf45","remote_id":"01a22bf6-5e14-7787-9f2a-783f5189cc66","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
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
INSERT INTO "lane" VALUES('03d0cbf3368ac44e','{"backend_kind":"comfyui","node_classes":["01a22bf6-5dd8-75d9-a0e7-a67bd8205fae"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('0cbddd555f22968e','{"backend_kind":"comfyui","node_classes":["01a22bf6-5dd8-75d9-a0e7-a6853804c3d2"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('2071731ee7aeebd9','{"backend_kind":"comfyui","node_classes":["01a22bf6-5dd8-75d9-a0e7-a689e72c7ad0"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('2dcd2eed335c2e28','{"backend_kind":"comfyui","node_classes":["01a22bf6-5dd8-75d9-a0e7-a67dc498fc96"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('2e461c464c71d98c','{"backend_kind":"comfyui","node_classes":["01a22bf6-5dd8-75d9-a0e7-a6934ff441d2"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('2e712b423923e7da','{"backend_kind":"comfyui","node_classes":["01a22bf6-5dd8-75d9-a0e7-a695d6b9d0c6"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('36ae8110ebdfc0d1','{"backend_kind":"comfyui","node_classes":["01a22bf6-5dd8-75d9-a0e7-a68d703e28db"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('5493cebc9150ea94','{"backend_kind":"comfyui","node_classes":["01a22bf6-5dd8-75d9-a0e7-a67359b3ad03"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('5e5508f0d5ed30b2','{"backend_kind":"comfyui","node_classes":["01a22bf6-5dd8-75d9-a0e7-a687024dd987"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('6d428a010da23811','{"backend_kind":"comfyui","node_classes":["01a22bf6-5dd8-75d9-a0e7-a681a134a9a7"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('75c7d19afeda7c23','{"backend_kind":"comfyui","node_classes":["01a22bf6-5dd8-75d9-a0e7-a691b8ac61aa"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('76342daa9318ca9d','{"backend_kind":"comfyui","node_classes":["01a22bf6-5dd8-75d9-a0e7-a67f6b11d6e2"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('8233ce33bb63cb9d','{"backend_kind":"comfyui","node_classes":["01a22bf6-5dd8-75d9-a0e7-a6753e9b60bb"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('889027651643b276','{"backend_kind":"comfyui","node_classes":["01a22bf6-5dd8-75d9-a0e7-a67708fc7859"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('914d676b43634d37','{"backend_kind":"comfyui","node_classes":["01a22bf6-5dd8-75d9-a0e7-a6793a881b04"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('a6e5a1bae67524fa','{"backend_kind":"comfyui","node_classes":["01a22bf6-5dd8-75d9-a0e7-a68b010e77ae"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('b2ec454367ff87dc','{"backend_kind":"comfyui","node_classes":["01a22bf6-5dd7-7094-bbe9-7771ba56e8d1"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('b83be3fc22b2e64f','{"backend_kind":"comfyui","node_classes":["01a22bf6-5dd8-75d9-a0e7-a68f84dfb854"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('bf892e8f47f7109c','{"backend_kind":"comfyui","node_classes":["01a22bf6-5dd8-75d9-a0e7-a683d71b532f"],"choices":[],"pin":null}',NULL,0);
CREATE TABLE lease (
	name TEXT NOT NULL, 
	owner TEXT, 
	epoch INTEGER DEFAULT '0' NOT NULL, 
	lease_until BIGINT, 
	CONSTRAINT lease_pk PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('backend:01a22bf6-5dd7-7094-bbe9-7772dd93ad68','worker 01a22bf6-5dd7-7094-bbe9-7772dd93ad68',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22bf6-5dd8-75d9-a0e7-a67455924886','worker 01a22bf6-5dd8-75d9-a0e7-a67455924886',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22bf6-5dd8-75d9-a0e7-a6764768305f','worker 01a22bf6-5dd8-75d9-a0e7-a6764768305f',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22bf6-5dd8-75d9-a0e7-a678c440d431','worker 01a22bf6-5dd8-75d9-a0e7-a678c440d431',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22bf6-5dd8-75d9-a0e7-a67a39fbe3d8','worker 01a22bf6-5dd8-75d9-a0e7-a67a39fbe3d8',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22bf6-5dd8-75d9-a0e7-a67cad1637bc','worker 01a22bf6-5dd8-75d9-a0e7-a67cad1637bc',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22bf6-5dd8-75d9-a0e7-a67e24a89701','worker 01a22bf6-5dd8-75d9-a0e7-a67e24a89701',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22bf6-5dd8-75d9-a0e7-a680a1475aa7','worker 01a22bf6-5dd8-75d9-a0e7-a680a1475aa7',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22bf6-5dd8-75d9-a0e7-a6821ec76f8d','worker 01a22bf6-5dd8-75d9-a0e7-a6821ec76f8d',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22bf6-5dd8-75d9-a0e7-a684d7c6ad90','worker 01a22bf6-5dd8-75d9-a0e7-a684d7c6ad90',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22bf6-5dd8-75d9-a0e7-a68664d6e78c','worker 01a22bf6-5dd8-75d9-a0e7-a68664d6e78c',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22bf6-5dd8-75d9-a0e7-a688f185b329','worker 01a22bf6-5dd8-75d9-a0e7-a688f185b329',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22bf6-5dd8-75d9-a0e7-a68a02182cd6','worker 01a22bf6-5dd8-75d9-a0e7-a68a02182cd6',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22bf6-5dd8-75d9-a0e7-a68c7617ac06','worker 01a22bf6-5dd8-75d9-a0e7-a68c7617ac06',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22bf6-5dd8-75d9-a0e7-a68ea1d86c6c','worker 01a22bf6-5dd8-75d9-a0e7-a68ea1d86c6c',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22bf6-5dd8-75d9-a0e7-a690990d26df','worker 01a22bf6-5dd8-75d9-a0e7-a690990d26df',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22bf6-5dd8-75d9-a0e7-a69215c6fa14','worker 01a22bf6-5dd8-75d9-a0e7-a69215c6fa14',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22bf6-5dd8-75d9-a0e7-a69492aebf45','worker 01a22bf6-5dd8-75d9-a0e7-a69492aebf45',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22bf6-5dd8-75d9-a0e7-a696bcd5987c','worker 01a22bf6-5dd8-75d9-a0e7-a696bcd5987c',1,1767225630000000);
CREATE TABLE litter (
	"key" TEXT NOT NULL, 
	look_at BIGINT NOT NULL, 
	doomed INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT litter_pk PRIMARY KEY ("key")
);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22bf6-5df4-767e-afd4-d2c4edf706f8_01a22bf6-5e13-71a4-bb38-32bc54778618/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22bf6-5df4-767e-afd4-d2c6ca672626_01a22bf6-5e13-71a4-bb38-32bdd737ed26/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22bf6-5df4-767e-afd4-d2ce5c486513_01a22bf6-5e14-7787-9f2a-783f5189cc66/',1767225600000000,0);
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
INSERT INTO "meta" VALUES('stream','30ea6fff-e469-4c37-83ef-9b7d68376ad4');
INSERT INTO "meta" VALUES('installation','e148297c-7d7d-4ed7-89ec-659a96530bc3');
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
INSERT INTO "output" VALUES('01a22bf6-5e3d-731f-8810-d9e6231fee9f','local','01a22bf6-5df4-767e-afd4-d2c2a8a488d6','01a22bf6-5e13-71a4-bb38-32bbb79be9d9','text_to_image',0,'1','apple.png','outputs/01a22bf6-5e3d-731f-8810-d9e7c9a3f6df/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
INSERT INTO "output" VALUES('01a22bf6-5e3d-731f-8810-d9e8f6eb742f','local','01a22bf6-5df4-767e-afd4-d2ccf64ddd34','01a22bf6-5e13-71a4-bb38-32c09896588a','text_to_image',0,'1','apple.png','outputs/01a22bf6-5e3d-731f-8810-d9e90aa57ad9/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
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
INSERT INTO "serves" VALUES('01a22bf6-5dd7-7094-bbe9-7772dd93ad68','b2ec454367ff87dc',1,NULL);
INSERT INTO "serves" VALUES('01a22bf6-5dd8-75d9-a0e7-a67455924886','5493cebc9150ea94',1,NULL);
INSERT INTO "serves" VALUES('01a22bf6-5dd8-75d9-a0e7-a6764768305f','8233ce33bb63cb9d',1,NULL);
INSERT INTO "serves" VALUES('01a22bf6-5dd8-75d9-a0e7-a678c440d431','889027651643b276',1,NULL);
INSERT INTO "serves" VALUES('01a22bf6-5dd8-75d9-a0e7-a67a39fbe3d8','914d676b43634d37',1,NULL);
INSERT INTO "serves" VALUES('01a22bf6-5dd8-75d9-a0e7-a67cad1637bc','03d0cbf3368ac44e',1,NULL);
INSERT INTO "serves" VALUES('01a22bf6-5dd8-75d9-a0e7-a67e24a89701','2dcd2eed335c2e28',1,NULL);
INSERT INTO "serves" VALUES('01a22bf6-5dd8-75d9-a0e7-a680a1475aa7','76342daa9318ca9d',1,NULL);
INSERT INTO "serves" VALUES('01a22bf6-5dd8-75d9-a0e7-a6821ec76f8d','6d428a010da23811',1,NULL);
INSERT INTO "serves" VALUES('01a22bf6-5dd8-75d9-a0e7-a684d7c6ad90','bf892e8f47f7109c',1,NULL);
INSERT INTO "serves" VALUES('01a22bf6-5dd8-75d9-a0e7-a68664d6e78c','0cbddd555f22968e',1,NULL);
INSERT INTO "serves" VALUES('01a22bf6-5dd8-75d9-a0e7-a688f185b329','5e5508f0d5ed30b2',1,NULL);
INSERT INTO "serves" VALUES('01a22bf6-5dd8-75d9-a0e7-a68a02182cd6','2071731ee7aeebd9',1,NULL);
INSERT INTO "serves" VALUES('01a22bf6-5dd8-75d9-a0e7-a68c7617ac06','a6e5a1bae67524fa',1,NULL);
INSERT INTO "serves" VALUES('01a22bf6-5dd8-75d9-a0e7-a68ea1d86c6c','36ae8110ebdfc0d1',1,NULL);
INSERT INTO "serves" VALUES('01a22bf6-5dd8-75d9-a0e7-a690990d26df','b83be3fc22b2e64f',1,NULL);
INSERT INTO "serves" VALUES('01a22bf6-5dd8-75d9-a0e7-a69215c6fa14','75c7d19afeda7c23',1,NULL);
INSERT INTO "serves" VALUES('01a22bf6-5dd8-75d9-a0e7-a69492aebf45','2e461c464c71d98c',1,NULL);
INSERT INTO "serves" VALUES('01a22bf6-5dd8-75d9-a0e7-a696bcd5987c','2e712b423923e7da',1,NULL);
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
INSERT INTO "task" VALUES('01a22bf6-5df3-7048-b185-7640f604fe7d','local',1,'text_to_image','apple','READY',NULL,0,1767225600000000,'b2ec454367ff87dc','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22bf6-5df3-7048-b185-76427deb6285','local',1,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'5493cebc9150ea94','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22bf6-5df3-7048-b185-76443d1ad17e','local',2,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'8233ce33bb63cb9d','text_to_image',1,'Text to image',1,0,'01a22bf6-5e0a-76c6-9e80-142c27b883e6','01a22bf6-5dd8-75d9-a0e7-a6764768305f',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22bf6-5df3-7048-b185-7646930a0eef','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'889027651643b276','text_to_image',1,'Text to image',1,0,'01a22bf6-5e11-74bc-b53f-2ecf701573f5','01a22bf6-5dd8-75d9-a0e7-a678c440d431',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22bf6-5df3-7048-b185-7648c1c9104a','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'914d676b43634d37','text_to_image',1,'Text to image',1,0,'01a22bf6-5e11-74bc-b53f-2ed08f561410','01a22bf6-5dd8-75d9-a0e7-a67a39fbe3d8',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22bf6-5df3-7048-b185-764ab25d9049','local',4,'text_to_image','apple','PENDING','stopping',0,1767225600000000,'03d0cbf3368ac44e','text_to_image',1,'Text to image',1,0,'01a22bf6-5e12-75c5-9eef-4d1c40be6f3c','01a22bf6-5dd8-75d9-a0e7-a67cad1637bc',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22bf6-5df3-7048-b185-764ce354df7e','local',4,'text_to_image','apple','QUEUED','waiting',0,1767225600000000,'2dcd2eed335c2e28','text_to_image',1,'Text to image',1,0,'01a22bf6-5e12-75c5-9eef-4d1d272b46c9','01a22bf6-5dd8-75d9-a0e7-a67e24a89701','01a22bf6-5e12-75c5-9eef-4d1d272b46c9',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22bf6-5df3-7048-b185-764e6f655889','local',5,'text_to_image','apple','QUEUED','stopping',0,1767225600000000,'76342daa9318ca9d','text_to_image',1,'Text to image',1,0,'01a22bf6-5e12-75c5-9eef-4d1efa08bb65','01a22bf6-5dd8-75d9-a0e7-a680a1475aa7','01a22bf6-5e12-75c5-9eef-4d1efa08bb65',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22bf6-5df3-7048-b185-765007c15d68','local',5,'text_to_image','apple','RUNNING','executing',0,1767225600000000,'6d428a010da23811','text_to_image',1,'Text to image',1,0,'01a22bf6-5e12-75c5-9eef-4d1f5d57d682','01a22bf6-5dd8-75d9-a0e7-a6821ec76f8d','01a22bf6-5e12-75c5-9eef-4d1f5d57d682',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22bf6-5df3-7048-b185-76522bff4144','local',6,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'bf892e8f47f7109c','text_to_image',1,'Text to image',1,0,'01a22bf6-5e12-75c5-9eef-4d20e3120da4','01a22bf6-5dd8-75d9-a0e7-a684d7c6ad90','01a22bf6-5e12-75c5-9eef-4d20e3120da4',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22bf6-5df3-7048-b185-76549260c792','local',4,'text_to_image','apple','RETRYING',NULL,0,1767225600000000,'0cbddd555f22968e','text_to_image',1,'Text to image',1,0,NULL,'01a22bf6-5dd8-75d9-a0e7-a68664d6e78c',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,1767225660000000,NULL,NULL,1,0,1,0,0,0,0,NULL,'{"code":"backend_unreachable","arguments":{},"raw":null}','{"code":"backend_unreachable","arguments":{},"raw":null}','{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22bf6-5df4-767e-afd4-d2c2a8a488d6','local',6,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'5e5508f0d5ed30b2','text_to_image',1,'Text to image',1,0,NULL,'01a22bf6-5dd8-75d9-a0e7-a688f185b329','01a22bf6-5e13-71a4-bb38-32bbb79be9d9',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22bf6-5df4-767e-afd4-d2c4edf706f8','local',6,'text_to_image','apple','FAILED',NULL,0,1767225600000000,'2071731ee7aeebd9','text_to_image',1,'Text to image',1,0,NULL,'01a22bf6-5dd8-75d9-a0e7-a68a02182cd6','01a22bf6-5e13-71a4-bb38-32bc54778618',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,'{"code":"node_failed","arguments":{},"raw":"boom"}','{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22bf6-5df4-767e-afd4-d2c6ca672626','local',7,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'a6e5a1bae67524fa','text_to_image',1,'Text to image',1,0,NULL,'01a22bf6-5dd8-75d9-a0e7-a68c7617ac06','01a22bf6-5e13-71a4-bb38-32bdd737ed26',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22bf6-5df4-767e-afd4-d2c88493c062','local',3,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'36ae8110ebdfc0d1','text_to_image',1,'Text to image',1,0,NULL,'01a22bf6-5dd8-75d9-a0e7-a68ea1d86c6c',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22bf6-5df4-767e-afd4-d2cad93fa33a','local',4,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'b83be3fc22b2e64f','text_to_image',1,'Text to image',1,0,NULL,'01a22bf6-5dd8-75d9-a0e7-a690990d26df',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22bf6-5df4-767e-afd4-d2ccf64ddd34','local',7,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'75c7d19afeda7c23','text_to_image',1,'Text to image',1,0,NULL,'01a22bf6-5dd8-75d9-a0e7-a69215c6fa14','01a22bf6-5e13-71a4-bb38-32c09896588a',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22bf6-5df4-767e-afd4-d2ce5c486513','local',8,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'2e461c464c71d98c','text_to_image',1,'Text to image',1,0,NULL,'01a22bf6-5dd8-75d9-a0e7-a69492aebf45','01a22bf6-5e14-7787-9f2a-783f5189cc66',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22bf6-5df4-767e-afd4-d2d0521e8ced','local',7,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'2e712b423923e7da','text_to_image',1,'Text to image',1,0,'01a22bf6-5e14-7787-9f2a-7840912c5c21','01a22bf6-5dd8-75d9-a0e7-a696bcd5987c','01a22bf6-5e14-7787-9f2a-7840912c5c21',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
CREATE TABLE task_body (
	task_id TEXT NOT NULL, 
	params TEXT NOT NULL, 
	graph TEXT NOT NULL, 
	CONSTRAINT task_body_pk PRIMARY KEY (task_id)
);
INSERT INTO "task_body" VALUES('01a22bf6-5df3-7048-b185-7640f604fe7d','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22bf6-5df3-7048-b185-76427deb6285','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22bf6-5df3-7048-b185-76443d1ad17e','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22bf6-5df3-7048-b185-7646930a0eef','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22bf6-5df3-7048-b185-7648c1c9104a','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22bf6-5df3-7048-b185-764ab25d9049','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22bf6-5df3-7048-b185-764ce354df7e','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22bf6-5df3-7048-b185-764e6f655889','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22bf6-5df3-7048-b185-765007c15d68','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22bf6-5df3-7048-b185-76522bff4144','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22bf6-5df3-7048-b185-76549260c792','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22bf6-5df4-767e-afd4-d2c2a8a488d6','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22bf6-5df4-767e-afd4-d2c4edf706f8','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22bf6-5df4-767e-afd4-d2c6ca672626','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22bf6-5df4-767e-afd4-d2c88493c062','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22bf6-5df4-767e-afd4-d2cad93fa33a','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22bf6-5df4-767e-afd4-d2ccf64ddd34','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22bf6-5df4-767e-afd4-d2ce5c486513','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22bf6-5df4-767e-afd4-d2d0521e8ced','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
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
INSERT INTO "task_input" VALUES('01a22bf6-5df3-7048-b185-7640f604fe7d',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22bf6-5df3-7048-b185-76427deb6285',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22bf6-5df3-7048-b185-76443d1ad17e',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22bf6-5df3-7048-b185-7646930a0eef',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22bf6-5df3-7048-b185-7648c1c9104a',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22bf6-5df3-7048-b185-764ab25d9049',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22bf6-5df3-7048-b185-764ce354df7e',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22bf6-5df3-7048-b185-764e6f655889',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22bf6-5df3-7048-b185-765007c15d68',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22bf6-5df3-7048-b185-76522bff4144',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22bf6-5df3-7048-b185-76549260c792',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22bf6-5df4-767e-afd4-d2c2a8a488d6',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22bf6-5df4-767e-afd4-d2c4edf706f8',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22bf6-5df4-767e-afd4-d2c6ca672626',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22bf6-5df4-767e-afd4-d2c88493c062',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22bf6-5df4-767e-afd4-d2cad93fa33a',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22bf6-5df4-767e-afd4-d2ccf64ddd34',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22bf6-5df4-767e-afd4-d2ce5c486513',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22bf6-5df4-767e-afd4-d2d0521e8ced',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
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
INSERT INTO "waiting" VALUES('03d0cbf3368ac44e',0,0,0);
INSERT INTO "waiting" VALUES('0cbddd555f22968e',0,0,0);
INSERT INTO "waiting" VALUES('2071731ee7aeebd9',0,0,0);
INSERT INTO "waiting" VALUES('2dcd2eed335c2e28',0,0,0);
INSERT INTO "waiting" VALUES('2e461c464c71d98c',0,0,0);
INSERT INTO "waiting" VALUES('2e712b423923e7da',0,0,0);
INSERT INTO "waiting" VALUES('36ae8110ebdfc0d1',0,0,0);
INSERT INTO "waiting" VALUES('5493cebc9150ea94',0,0,1);
INSERT INTO "waiting" VALUES('5e5508f0d5ed30b2',0,0,0);
INSERT INTO "waiting" VALUES('6d428a010da23811',0,0,0);
INSERT INTO "waiting" VALUES('75c7d19afeda7c23',0,0,0);
INSERT INTO "waiting" VALUES('76342daa9318ca9d',0,0,0);
INSERT INTO "waiting" VALUES('8233ce33bb63cb9d',0,0,0);
INSERT INTO "waiting" VALUES('889027651643b276',0,0,0);
INSERT INTO "waiting" VALUES('914d676b43634d37',0,0,0);
INSERT INTO "waiting" VALUES('a6e5a1bae67524fa',0,0,0);
INSERT INTO "waiting" VALUES('b83be3fc22b2e64f',0,0,1);
INSERT INTO "waiting" VALUES('bf892e8f47f7109c',0,0,0);
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
