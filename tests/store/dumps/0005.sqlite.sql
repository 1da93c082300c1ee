BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0005');
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
INSERT INTO "attempt" VALUES('01a22c95-0a75-7652-b703-61cacc623aeb','01a22c95-0a4a-76f4-bd1e-1db41fee1c26',1,'01a22c95-09e6-7263-be7d-6903ad2ee2e0','151efc7348321964',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c95-0a76-7126-8264-2becd0285738','01a22c95-0a4a-76f4-bd1e-1db66e28d5e0',1,'01a22c95-09e6-7263-be7d-6905a07c3706','e61be82d6d95e5c7',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c95-0a77-7772-927a-f910e9e46cda','01a22c95-0a4a-76f4-bd1e-1db89d8b10f6',1,'01a22c95-09e6-7263-be7d-6907d5105f45','bf759e3a198488ac',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c95-0a77-7772-927a-f911ced2c748','01a22c95-0a4a-76f4-bd1e-1dbae63ad887',1,'01a22c95-09e6-7263-be7d-6909f5b0c3f1','9e91b66e1df50433',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c95-0a77-7772-927a-f912c138f7c9','01a22c95-0a4a-76f4-bd1e-1dbc83af9b3f',1,'01a22c95-09e6-7263-be7d-690b210251ac','1a7668f901b10d34',1767225600000000,1767225600000000,1767225600000000,'01a22c95-0a77-7772-927a-f912c138f7c9',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c95-0a77-7772-927a-f913b1a5e0a7','01a22c95-0a4a-76f4-bd1e-1dbe589fc9b1',1,'01a22c95-09e6-7263-be7d-690d91a64636','3bc36773bd08020a',1767225600000000,1767225600000000,1767225600000000,'01a22c95-0a77-7772-927a-f913b1a5e0a7',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c95-0a77-7772-927a-f914e08e36db','01a22c95-0a4a-76f4-bd1e-1dc04a7b7643',1,'01a22c95-09e6-7263-be7d-690fc8fcc1e2','5813a93b71c93ef9',1767225600000000,1767225600000000,1767225600000000,'01a22c95-0a77-7772-927a-f914e08e36db',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c95-0a77-7772-927a-f915824e45d2','01a22c95-0a4a-76f4-bd1e-1dc2c247ed5b',1,'01a22c95-09e6-7263-be7d-6911b67f0925','0eb273c583529b2a',1767225600000000,1767225600000000,1767225600000000,'01a22c95-0a77-7772-927a-f915824e45d2',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c95-0a77-7772-927a-f916b8180951','01a22c95-0a4a-76f4-bd1e-1dc42ada37c3',1,'01a22c95-09e6-7263-be7d-69135c7ee059','a39372564e6ac73e',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'not_sent','{"code":"backend_unreachable","arguments":{},"raw":null}',0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c95-0a78-7099-9536-3a0fc27e7dd4','01a22c95-0a4a-76f4-bd1e-1dc66ddeb135',1,'01a22c95-09e6-7263-be7d-6915bb35ecf0','b8d095bc3a1c6b68',1767225600000000,1767225600000000,1767225600000000,'01a22c95-0a78-7099-9536-3a0fc27e7dd4',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c95-0a78-7099-9536-3a10e4a92b88','01a22c95-0a4a-76f4-bd1e-1dc8e810e900',1,'01a22c95-09e6-7263-be7d-6917de7db05e','c57744c64a3fb25f',1767225600000000,1767225600000000,1767225600000000,'01a22c95-0a78-7099-9536-3a10e4a92b88',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'failed','{"code":"node_failed","arguments":{},"raw":"boom"}',0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c95-0a78-7099-9536-3a11898d4f93','01a22c95-0a4a-76f4-bd1e-1dca06d7f1a8',1,'01a22c95-09e6-7263-be7d-691988977670','7259db26b6e48e5d',1767225600000000,1767225600000000,1767225600000000,'01a22c95-0a78-7099-9536-3a11898d4f93',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c95-0a78-7099-9536-3a1213408114','01a22c95-0a4a-76f4-bd1e-1dcc8c26f25f',1,'01a22c95-09e6-7263-be7d-691b1a612743','9bb48de094d40339',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c95-0a78-7099-9536-3a13e4f50ebe','01a22c95-0a4a-76f4-bd1e-1dce003a2f14',1,'01a22c95-09e6-7263-be7d-691d67884a96','e5c9d15ec6e281c6',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c95-0a78-7099-9536-3a14f9c7c3c5','01a22c95-0a4a-76f4-bd1e-1dd0e6be2161',1,'01a22c95-09e6-7263-be7d-691f94784a39','b8e49840f93f2579',1767225600000000,1767225600000000,1767225600000000,'01a22c95-0a78-7099-9536-3a14f9c7c3c5',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c95-0a79-75ad-a30e-23063dd01087','01a22c95-0a4a-76f4-bd1e-1dd2b0b96e80',1,'01a22c95-09e6-7263-be7d-6921ebcd426f','b48450472748bc20',1767225600000000,1767225600000000,1767225600000000,'01a22c95-0a79-75ad-a30e-23063dd01087',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22c95-0a79-75ad-a30e-2307a5215485','01a22c95-0a4a-76f4-bd1e-1dd431b6bd4e',1,'01a22c95-09e6-7263-be7d-6923206e53b2','1afea84886e1b4f2',1767225600000000,1767225600000000,1767225600000000,'01a22c95-0a79-75ad-a30e-2307a5215485',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
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
INSERT INTO "backend" VALUES('01a22c95-09e6-7263-be7d-68ff373d10f3','01a22c95-09e6-7263-be7d-68ff373d10f3','comfyui','http://01a22c95-09e6-7263-be7d-68ff373d10f3:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c95-09e6-7263-be7d-690171f08e3f','01a22c95-09e6-7263-be7d-690171f08e3f','comfyui','http://01a22c95-09e6-7263-be7d-690171f08e3f:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c95-09e6-7263-be7d-6903ad2ee2e0','01a22c95-09e6-7263-be7d-6903ad2ee2e0','comfyui','http://01a22c95-09e6-7263-be7d-6903ad2ee2e0:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c95-09e6-7263-be7d-6905a07c3706','01a22c95-09e6-7263-be7d-6905a07c3706','comfyui','http://01a22c95-09e6-7263-be7d-6905a07c3706:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c95-09e6-7263-be7d-6907d5105f45','01a22c95-09e6-7263-be7d-6907d5105f45','comfyui','http://01a22c95-09e6-7263-be7d-6907d5105f45:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c95-09e6-7263-be7d-6909f5b0c3f1','01a22c95-09e6-7263-be7d-6909f5b0c3f1','comfyui','http://01a22c95-09e6-7263-be7d-6909f5b0c3f1:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c95-09e6-7263-be7d-690b210251ac','01a22c95-09e6-7263-be7d-690b210251ac','comfyui','http://01a22c95-09e6-7263-be7d-690b210251ac:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c95-09e6-7263-be7d-690d91a64636','01a22c95-09e6-7263-be7d-690d91a64636','comfyui','http://01a22c95-09e6-7263-be7d-690d91a64636:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c95-09e6-7263-be7d-690fc8fcc1e2','01a22c95-09e6-7263-be7d-690fc8fcc1e2','comfyui','http://01a22c95-09e6-7263-be7d-690fc8fcc1e2:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c95-09e6-7263-be7d-6911b67f0925','01a22c95-09e6-7263-be7d-6911b67f0925','comfyui','http://01a22c95-09e6-7263-be7d-6911b67f0925:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c95-09e6-7263-be7d-69135c7ee059','01a22c95-09e6-7263-be7d-69135c7ee059','comfyui','http://01a22c95-09e6-7263-be7d-69135c7ee059:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,1);
INSERT INTO "backend" VALUES('01a22c95-09e6-7263-be7d-6915bb35ecf0','01a22c95-09e6-7263-be7d-6915bb35ecf0','comfyui','http://01a22c95-09e6-7263-be7d-6915bb35ecf0:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c95-09e6-7263-be7d-6917de7db05e','01a22c95-09e6-7263-be7d-6917de7db05e','comfyui','http://01a22c95-09e6-7263-be7d-6917de7db05e:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c95-09e6-7263-be7d-691988977670','01a22c95-09e6-7263-be7d-691988977670','comfyui','http://01a22c95-09e6-7263-be7d-691988977670:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c95-09e6-7263-be7d-691b1a612743','01a22c95-09e6-7263-be7d-691b1a612743','comfyui','http://01a22c95-09e6-7263-be7d-691b1a612743:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c95-09e6-7263-be7d-691d67884a96','01a22c95-09e6-7263-be7d-691d67884a96','comfyui','http://01a22c95-09e6-7263-be7d-691d67884a96:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c95-09e6-7263-be7d-691f94784a39','01a22c95-09e6-7263-be7d-691f94784a39','comfyui','http://01a22c95-09e6-7263-be7d-691f94784a39:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c95-09e6-7263-be7d-6921ebcd426f','01a22c95-09e6-7263-be7d-6921ebcd426f','comfyui','http://01a22c95-09e6-7263-be7d-6921ebcd426f:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22c95-09e6-7263-be7d-6923206e53b2','01a22c95-09e6-7263-be7d-6923206e53b2','comfyui','http://01a22c95-09e6-7263-be7d-6923206e53b2:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
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
INSERT INTO "event" VALUES(1,'backend.updated','','01a22c95-09e6-7263-be7d-68ff373d10f3',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-68ff373d10f3","name":"01a22c95-09e6-7263-be7d-68ff373d10f3","state":"new"}');
INSERT INTO "event" VALUES(2,'backend.updated','','01a22c95-09e6-7263-be7d-690171f08e3f',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-690171f08e3f","name":"01a22c95-09e6-7263-be7d-690171f08e3f","state":"new"}');
INSERT INTO "event" VALUES(3,'backend.updated','','01a22c95-09e6-7263-be7d-6903ad2ee2e0',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-6903ad2ee2e0","name":"01a22c95-09e6-7263-be7d-6903ad2ee2e0","state":"new"}');
INSERT INTO "event" VALUES(4,'backend.updated','','01a22c95-09e6-7263-be7d-6905a07c3706',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-6905a07c3706","name":"01a22c95-09e6-7263-be7d-6905a07c3706","state":"new"}');
INSERT INTO "event" VALUES(5,'backend.updated','','01a22c95-09e6-7263-be7d-6907d5105f45',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-6907d5105f45","name":"01a22c95-09e6-7263-be7d-6907d5105f45","state":"new"}');
INSERT INTO "event" VALUES(6,'backend.updated','','01a22c95-09e6-7263-be7d-6909f5b0c3f1',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-6909f5b0c3f1","name":"01a22c95-09e6-7263-be7d-6909f5b0c3f1","state":"new"}');
INSERT INTO "event" VALUES(7,'backend.updated','','01a22c95-09e6-7263-be7d-690b210251ac',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-690b210251ac","name":"01a22c95-09e6-7263-be7d-690b210251ac","state":"new"}');
INSERT INTO "event" VALUES(8,'backend.updated','','01a22c95-09e6-7263-be7d-690d91a64636',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-690d91a64636","name":"01a22c95-09e6-7263-be7d-690d91a64636","state":"new"}');
INSERT INTO "event" VALUES(9,'backend.updated','','01a22c95-09e6-7263-be7d-690fc8fcc1e2',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-690fc8fcc1e2","name":"01a22c95-09e6-7263-be7d-690fc8fcc1e2","state":"new"}');
INSERT INTO "event" VALUES(10,'backend.updated','','01a22c95-09e6-7263-be7d-6911b67f0925',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-6911b67f0925","name":"01a22c95-09e6-7263-be7d-6911b67f0925","state":"new"}');
INSERT INTO "event" VALUES(11,'backend.updated','','01a22c95-09e6-7263-be7d-69135c7ee059',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-69135c7ee059","name":"01a22c95-09e6-7263-be7d-69135c7ee059","state":"new"}');
INSERT INTO "event" VALUES(12,'backend.updated','','01a22c95-09e6-7263-be7d-6915bb35ecf0',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-6915bb35ecf0","name":"01a22c95-09e6-7263-be7d-6915bb35ecf0","state":"new"}');
INSERT INTO "event" VALUES(13,'backend.updated','','01a22c95-09e6-7263-be7d-6917de7db05e',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-6917de7db05e","name":"01a22c95-09e6-7263-be7d-6917de7db05e","state":"new"}');
INSERT INTO "event" VALUES(14,'backend.updated','','01a22c95-09e6-7263-be7d-691988977670',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-691988977670","name":"01a22c95-09e6-7263-be7d-691988977670","state":"new"}');
INSERT INTO "event" VALUES(15,'backend.updated','','01a22c95-09e6-7263-be7d-691b1a612743',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-691b1a612743","name":"01a22c95-09e6-7263-be7d-691b1a612743","state":"new"}');
INSERT INTO "event" VALUES(16,'backend.updated','','01a22c95-09e6-7263-be7d-691d67884a96',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-691d67884a96","name":"01a22c95-09e6-7263-be7d-691d67884a96","state":"new"}');
INSERT INTO "event" VALUES(17,'backend.updated','','01a22c95-09e6-7263-be7d-691f94784a39',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-691f94784a39","name":"01a22c95-09e6-7263-be7d-691f94784a39","state":"new"}');
INSERT INTO "event" VALUES(18,'backend.updated','','01a22c95-09e6-7263-be7d-6921ebcd426f',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-6921ebcd426f","name":"01a22c95-09e6-7263-be7d-6921ebcd426f","state":"new"}');
INSERT INTO "event" VALUES(19,'backend.updated','','01a22c95-09e6-7263-be7d-6923206e53b2',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-6923206e53b2","name":"01a22c95-09e6-7263-be7d-6923206e53b2","state":"new"}');
INSERT INTO "event" VALUES(20,'backend.updated','','01a22c95-09e6-7263-be7d-68ff373d10f3',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-68ff373d10f3","name":"01a22c95-09e6-7263-be7d-68ff373d10f3","state":"ready","reason":null}');
INSERT INTO "event" VALUES(21,'backend.updated','','01a22c95-09e6-7263-be7d-690171f08e3f',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-690171f08e3f","name":"01a22c95-09e6-7263-be7d-690171f08e3f","state":"ready","reason":null}');
INSERT INTO "event" VALUES(22,'backend.updated','','01a22c95-09e6-7263-be7d-6903ad2ee2e0',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-6903ad2ee2e0","name":"01a22c95-09e6-7263-be7d-6903ad2ee2e0","state":"ready","reason":null}');
INSERT INTO "event" VALUES(23,'backend.updated','','01a22c95-09e6-7263-be7d-6905a07c3706',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-6905a07c3706","name":"01a22c95-09e6-7263-be7d-6905a07c3706","state":"ready","reason":null}');
INSERT INTO "event" VALUES(24,'backend.updated','','01a22c95-09e6-7263-be7d-6907d5105f45',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-6907d5105f45","name":"01a22c95-09e6-7263-be7d-6907d5105f45","state":"ready","reason":null}');
INSERT INTO "event" VALUES(25,'backend.updated','','01a22c95-09e6-7263-be7d-6909f5b0c3f1',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-6909f5b0c3f1","name":"01a22c95-09e6-7263-be7d-6909f5b0c3f1","state":"ready","reason":null}');
INSERT INTO "event" VALUES(26,'backend.updated','','01a22c95-09e6-7263-be7d-690b210251ac',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-690b210251ac","name":"01a22c95-09e6-7263-be7d-690b210251ac","state":"ready","reason":null}');
INSERT INTO "event" VALUES(27,'backend.updated','','01a22c95-09e6-7263-be7d-690d91a64636',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-690d91a64636","name":"01a22c95-09e6-7263-be7d-690d91a64636","state":"ready","reason":null}');
INSERT INTO "event" VALUES(28,'backend.updated','','01a22c95-09e6-7263-be7d-690fc8fcc1e2',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-690fc8fcc1e2","name":"01a22c95-09e6-7263-be7d-690fc8fcc1e2","state":"ready","reason":null}');
INSERT INTO "event" VALUES(29,'backend.updated','','01a22c95-09e6-7263-be7d-6911b67f0925',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-6911b67f0925","name":"01a22c95-09e6-7263-be7d-6911b67f0925","state":"ready","reason":null}');
INSERT INTO "event" VALUES(30,'backend.updated','','01a22c95-09e6-7263-be7d-69135c7ee059',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-69135c7ee059","name":"01a22c95-09e6-7263-be7d-69135c7ee059","state":"ready","reason":null}');
INSERT INTO "event" VALUES(31,'backend.updated','','01a22c95-09e6-7263-be7d-6915bb35ecf0',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-6915bb35ecf0","name":"01a22c95-09e6-7263-be7d-6915bb35ecf0","state":"ready","reason":null}');
INSERT INTO "event" VALUES(32,'backend.updated','','01a22c95-09e6-7263-be7d-6917de7db05e',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-6917de7db05e","name":"01a22c95-09e6-7263-be7d-6917de7db05e","state":"ready","reason":null}');
INSERT INTO "event" VALUES(33,'backend.updated','','01a22c95-09e6-7263-be7d-691988977670',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-691988977670","name":"01a22c95-09e6-7263-be7d-691988977670","state":"ready","reason":null}');
INSERT INTO "event" VALUES(34,'backend.updated','','01a22c95-09e6-7263-be7d-691b1a612743',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-691b1a612743","name":"01a22c95-09e6-7263-be7d-691b1a612743","state":"ready","reason":null}');
INSERT INTO "event" VALUES(35,'backend.updated','','01a22c95-09e6-7263-be7d-691d67884a96',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-691d67884a96","name":"01a22c95-09e6-7263-be7d-691d67884a96","state":"ready","reason":null}');
INSERT INTO "event" VALUES(36,'backend.updated','','01a22c95-09e6-7263-be7d-691f94784a39',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-691f94784a39","name":"01a22c95-09e6-7263-be7d-691f94784a39","state":"ready","reason":null}');
INSERT INTO "event" VALUES(37,'backend.updated','','01a22c95-09e6-7263-be7d-6921ebcd426f',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-6921ebcd426f","name":"01a22c95-09e6-7263-be7d-6921ebcd426f","state":"ready","reason":null}');
INSERT INTO "event" VALUES(38,'backend.updated','','01a22c95-09e6-7263-be7d-6923206e53b2',1767225600000000,'{"id":"01a22c95-09e6-7263-be7d-6923206e53b2","name":"01a22c95-09e6-7263-be7d-6923206e53b2","state":"ready","reason":null}');
INSERT INTO "event" VALUES(39,'task.created','local','01a22c95-0a4a-76f4-bd1e-1db0d3f81057',1767225600000000,'{"version":1,"id":"01a22c95-0a4a-76f4-bd1e-1db0d3f81057","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(40,'task.created','local','01a22c95-0a4a-76f4-bd1e-1db2a8546f7c',1767225600000000,'{"version":1,"id":"01a22c95-0a4a-76f4-bd1e-1db2a8546f7c","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(41,'task.created','local','01a22c95-0a4a-76f4-bd1e-1db41fee1c26',1767225600000000,'{"version":1,"id":"01a22c95-0a4a-76f4-bd1e-1db41fee1c26","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(42,'task.created','local','01a22c95-0a4a-76f4-bd1e-1db66e28d5e0',1767225600000000,'{"version":1,"id":"01a22c95-0a4a-76f4-bd1e-1db66e28d5e0","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(43,'task.created','local','01a22c95-0a4a-76f4-bd1e-1db89d8b10f6',1767225600000000,'{"version":1,"id":"01a22c95-0a4a-76f4-bd1e-1db89d8b10f6","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(44,'task.created','local','01a22c95-0a4a-76f4-bd1e-1dbae63ad887',1767225600000000,'{"version":1,"id":"01a22c95-0a4a-76f4-bd1e-1dbae63ad887","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(45,'task.created','local','01a22c95-0a4a-76f4-bd1e-1dbc83af9b3f',1767225600000000,'{"version":1,"id":"01a22c95-0a4a-76f4-bd1e-1dbc83af9b3f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(46,'task.created','local','01a22c95-0a4a-76f4-bd1e-1dbe589fc9b1',1767225600000000,'{"version":1,"id":"01a22c95-0a4a-76f4-bd1e-1dbe589fc9b1","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(47,'task.created','local','01a22c95-0a4a-76f4-bd1e-1dc04a7b7643',1767225600000000,'{"version":1,"id":"01a22c95-0a4a-76f4-bd1e-1dc04a7b7643","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(48,'task.created','local','01a22c95-0a4a-76f4-bd1e-1dc2c247ed5b',1767225600000000,'{"version":1,"id":"01a22c95-0a4a-76f4-bd1e-1dc2c247ed5b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(49,'task.created','local','01a22c95-0a4a-76f4-bd1e-1dc42ada37c3',1767225600000000,'{"version":1,"id":"01a22c95-0a4a-76f4-bd1e-1dc42ada37c3","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(50,'task.created','local','01a22c95-0a4a-76f4-bd1e-1dc66ddeb135',1767225600000000,'{"version":1,"id":"01a22c95-0a4a-76f4-bd1e-1dc66ddeb135","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(51,'task.created','local','01a22c95-0a4a-76f4-bd1e-1dc8e810e900',1767225600000000,'{"version":1,"id":"01a22c95-0a4a-76f4-bd1e-1dc8e810e900","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(52,'task.created','local','01a22c95-0a4a-76f4-bd1e-1dca06d7f1a8',1767225600000000,'{"version":1,"id":"01a22c95-0a4a-76f4-bd1e-1dca06d7f1a8","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(53,'task.created','local','01a22c95-0a4a-76f4-bd1e-1dcc8c26f25f',1767225600000000,'{"version":1,"id":"01a22c95-0a4a-76f4-bd1e-1dcc8c26f25f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(54,'task.created','local','01a22c95-0a4a-76f4-bd1e-1dce003a2f14',1767225600000000,'{"version":1,"id":"01a22c95-0a4a-76f4-bd1e-1dce003a2f14","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(55,'task.created','local','01a22c95-0a4a-76f4-bd1e-1dd0e6be2161',1767225600000000,'{"version":1,"id":"01a22c95-0a4a-76f4-bd1e-1dd0e6be2161","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(56,'task.created','local','01a22c95-0a4a-76f4-bd1e-1dd2b0b96e80',1767225600000000,'{"version":1,"id":"01a22c95-0a4a-76f4-bd1e-1dd2b0b96e80","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(57,'task.created','local','01a22c95-0a4a-76f4-bd1e-1dd431b6bd4e',1767225600000000,'{"version":1,"id":"01a22c95-0a4a-76f4-bd1e-1dd431b6bd4e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(58,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dcc8c26f25f',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dcc8c26f25f","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-691b1a612743","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(59,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dce003a2f14',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dce003a2f14","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-691d67884a96","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(60,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dbae63ad887',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dbae63ad887","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-6909f5b0c3f1","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(61,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dbc83af9b3f',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dbc83af9b3f","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-690b210251ac","remote_id":"01a22c95-0a77-7772-927a-f912c138f7c9","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(62,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dbe589fc9b1',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dbe589fc9b1","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-690d91a64636","remote_id":"01a22c95-0a77-7772-927a-f913b1a5e0a7","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(63,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dc04a7b7643',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dc04a7b7643","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-690fc8fcc1e2","remote_id":"01a22c95-0a77-7772-927a-f914e08e36db","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(64,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dc2c247ed5b',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dc2c247ed5b","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-6911b67f0925","remote_id":"01a22c95-0a77-7772-927a-f915824e45d2","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(65,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dc66ddeb135',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dc66ddeb135","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-6915bb35ecf0","remote_id":"01a22c95-0a78-7099-9536-3a0fc27e7dd4","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(66,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dc8e810e900',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dc8e810e900","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-6917de7db05e","remote_id":"01a22c95-0a78-7099-9536-3a10e4a92b88","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(67,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dca06d7f1a8',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dca06d7f1a8","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-691988977670","remote_id":"01a22c95-0a78-7099-9536-3a11898d4f93","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(68,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dd0e6be2161',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dd0e6be2161","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-691f94784a39","remote_id":"01a22c95-0a78-7099-9536-3a14f9c7c3c5","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(69,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dd2b0b96e80',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dd2b0b96e80","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-6921ebcd426f","remote_id":"01a22c95-0a79-75ad-a30e-23063dd01087","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(70,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dd431b6bd4e',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dd431b6bd4e","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-6923206e53b2","remote_id":"01a22c95-0a79-75ad-a30e-2307a5215485","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(71,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dc42ada37c3',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dc42ada37c3","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-69135c7ee059","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO "event" VALUES(72,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dce003a2f14',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dce003a2f14","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-691d67884a96","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(73,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dbe589fc9b1',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dbe589fc9b1","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-690d91a64636","remote_id":"01a22c95-0a77-7772-927a-f913b1a5e0a7","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(74,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dc04a7b7643',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dc04a7b7643","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-690fc8fcc1e2","remote_id":"01a22c95-0a77-7772-927a-f914e08e36db","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(75,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dc2c247ed5b',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dc2c247ed5b","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-6911b67f0925","remote_id":"01a22c95-0a77-7772-927a-f915824e45d2","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(76,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dc66ddeb135',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dc66ddeb135","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-6915bb35ecf0","remote_id":"01a22c95-0a78-7099-9536-3a0fc27e7dd4","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(77,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dc8e810e900',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dc8e810e900","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-6917de7db05e","remote_id":"01a22c95-0a78-7099-9536-3a10e4a92b88","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(78,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dca06d7f1a8',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dca06d7f1a8","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-691988977670","remote_id":"01a22c95-0a78-7099-9536-3a11898d4f93","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(79,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dd0e6be2161',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dd0e6be2161","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-691f94784a39","remote_id":"01a22c95-0a78-7099-9536-3a14f9c7c3c5","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(80,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dd2b0b96e80',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dd2b0b96e80","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-6921ebcd426f","remote_id":"01a22c95-0a79-75ad-a30e-23063dd01087","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(81,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dd431b6bd4e',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dd431b6bd4e","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-6923206e53b2","remote_id":"01a22c95-0a79-75ad-a30e-2307a5215485","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(82,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dc2c247ed5b',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dc2c247ed5b","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-6911b67f0925","remote_id":"01a22c95-0a77-7772-927a-f915824e45d2","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(83,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dca06d7f1a8',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dca06d7f1a8","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-691988977670","remote_id":"01a22c95-0a78-7099-9536-3a11898d4f93","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(84,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dd2b0b96e80',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dd2b0b96e80","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-6921ebcd426f","remote_id":"01a22c95-0a79-75ad-a30e-23063dd01087","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(85,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dc66ddeb135',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dc66ddeb135","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-6915bb35ecf0","remote_id":"01a22c95-0a78-7099-9536-3a0fc27e7dd4","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(86,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dd0e6be2161',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dd0e6be2161","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-691f94784a39","remote_id":"01a22c95-0a78-7099-9536-3a14f9c7c3c5","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(87,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dc8e810e900',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dc8e810e900","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-6917de7db05e","remote_id":"01a22c95-0a78-7099-9536-3a10e4a92b88","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO "event" VALUES(88,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dd431b6bd4e',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dd431b6bd4e","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-6923206e53b2","remote_id":"01a22c95-0a79-75ad-a30e-2307a5215485","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(89,'task.deleted','local','01a22c95-0a4a-76f4-bd1e-1dd431b6bd4e',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dd431b6bd4e","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-6923206e53b2","remote_id":"01a22c95-0a79-75ad-a30e-2307a5215485","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(90,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dca06d7f1a8',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dca06d7f1a8","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-691988977670","remote_id":"01a22c95-0a78-7099-9536-3a11898d4f93","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(91,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dd2b0b96e80',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dd2b0b96e80","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-6921ebcd426f","remote_id":"01a22c95-0a79-75ad-a30e-23063dd01087","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(92,'task.updated','local','01a22c95-0a4a-76f4-bd1e-1dd0e6be2161',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dd0e6be2161","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-691f94784a39","remote_id":"01a22c95-0a78-7099-9536-3a14f9c7c3c5","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(93,'task.deleted','local','01a22c95-0a4a-76f4-bd1e-1dd2b0b96e80',1767225600000000,'{"id":"01a22c95-0a4a-76f4-bd1e-1dd2b0b96e80","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c95-09e6-7263-be7d-6921ebcd426f","remote_id":"01a22c95-0a79-75ad-a30e-23063dd01087","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
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
INSERT INTO "lane" VALUES('0eb273c583529b2a','{"backend_kind":"comfyui","node_classes":["01a22c95-09e6-7263-be7d-691036d21fa3"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('151efc7348321964','{"backend_kind":"comfyui","node_classes":["01a22c95-09e6-7263-be7d-69023caa9199"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('1a7668f901b10d34','{"backend_kind":"comfyui","node_classes":["01a22c95-09e6-7263-be7d-690a80a4e34f"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('1afea84886e1b4f2','{"backend_kind":"comfyui","node_classes":["01a22c95-09e6-7263-be7d-692279c6579d"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('24da447b3488c427','{"backend_kind":"comfyui","node_classes":["01a22c95-09e6-7263-be7d-68fe4c2063cc"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('3bc36773bd08020a','{"backend_kind":"comfyui","node_classes":["01a22c95-09e6-7263-be7d-690c7acb4227"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('5813a93b71c93ef9','{"backend_kind":"comfyui","node_classes":["01a22c95-09e6-7263-be7d-690eca73da3b"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('7259db26b6e48e5d','{"backend_kind":"comfyui","node_classes":["01a22c95-09e6-7263-be7d-691899cae3f1"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('884d401d5a9ff8af','{"backend_kind":"comfyui","node_classes":["01a22c95-09e6-7263-be7d-6900618c3b67"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('9bb48de094d40339','{"backend_kind":"comfyui","node_classes":["01a22c95-09e6-7263-be7d-691a169485f6"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('9e91b66e1df50433','{"backend_kind":"comfyui","node_classes":["01a22c95-09e6-7263-be7d-6908cb68d984"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('a39372564e6ac73e','{"backend_kind":"comfyui","node_classes":["01a22c95-09e6-7263-be7d-691256d584b7"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('b48450472748bc20','{"backend_kind":"comfyui","node_classes":["01a22c95-09e6-7263-be7d-692077fbcbf2"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('b8d095bc3a1c6b68','{"backend_kind":"comfyui","node_classes":["01a22c95-09e6-7263-be7d-69145beb01d5"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('b8e49840f93f2579','{"backend_kind":"comfyui","node_classes":["01a22c95-09e6-7263-be7d-691eadfc70db"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('bf759e3a198488ac','{"backend_kind":"comfyui","node_classes":["01a22c95-09e6-7263-be7d-6906bd77f9dd"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('c57744c64a3fb25f','{"backend_kind":"comfyui","node_classes":["01a22c95-09e6-7263-be7d-6916d20b34e5"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('e5c9d15ec6e281c6','{"backend_kind":"comfyui","node_classes":["01a22c95-09e6-7263-be7d-691c62799839"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('e61be82d6d95e5c7','{"backend_kind":"comfyui","node_classes":["01a22c95-09e6-7263-be7d-69048b81d7c2"],"choices":[],"pin":null}',NULL,0);
CREATE TABLE lease (
	name TEXT NOT NULL, 
	owner TEXT, 
	epoch INTEGER DEFAULT '0' NOT NULL, 
	lease_until BIGINT, 
	CONSTRAINT lease_pk PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('backend:01a22c95-09e6-7263-be7d-68ff373d10f3','worker 01a22c95-09e6-7263-be7d-68ff373d10f3',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c95-09e6-7263-be7d-690171f08e3f','worker 01a22c95-09e6-7263-be7d-690171f08e3f',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c95-09e6-7263-be7d-6903ad2ee2e0','worker 01a22c95-09e6-7263-be7d-6903ad2ee2e0',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c95-09e6-7263-be7d-6905a07c3706','worker 01a22c95-09e6-7263-be7d-6905a07c3706',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c95-09e6-7263-be7d-6907d5105f45','worker 01a22c95-09e6-7263-be7d-6907d5105f45',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c95-09e6-7263-be7d-6909f5b0c3f1','worker 01a22c95-09e6-7263-be7d-6909f5b0c3f1',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c95-09e6-7263-be7d-690b210251ac','worker 01a22c95-09e6-7263-be7d-690b210251ac',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c95-09e6-7263-be7d-690d91a64636','worker 01a22c95-09e6-7263-be7d-690d91a64636',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c95-09e6-7263-be7d-690fc8fcc1e2','worker 01a22c95-09e6-7263-be7d-690fc8fcc1e2',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c95-09e6-7263-be7d-6911b67f0925','worker 01a22c95-09e6-7263-be7d-6911b67f0925',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c95-09e6-7263-be7d-69135c7ee059','worker 01a22c95-09e6-7263-be7d-69135c7ee059',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c95-09e6-7263-be7d-6915bb35ecf0','worker 01a22c95-09e6-7263-be7d-6915bb35ecf0',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c95-09e6-7263-be7d-6917de7db05e','worker 01a22c95-09e6-7263-be7d-6917de7db05e',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c95-09e6-7263-be7d-691988977670','worker 01a22c95-09e6-7263-be7d-691988977670',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c95-09e6-7263-be7d-691b1a612743','worker 01a22c95-09e6-7263-be7d-691b1a612743',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c95-09e6-7263-be7d-691d67884a96','worker 01a22c95-09e6-7263-be7d-691d67884a96',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c95-09e6-7263-be7d-691f94784a39','worker 01a22c95-09e6-7263-be7d-691f94784a39',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c95-09e6-7263-be7d-6921ebcd426f','worker 01a22c95-09e6-7263-be7d-6921ebcd426f',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22c95-09e6-7263-be7d-6923206e53b2','worker 01a22c95-09e6-7263-be7d-6923206e53b2',1,1767225630000000);
CREATE TABLE litter (
	"key" TEXT NOT NULL, 
	look_at BIGINT NOT NULL, 
	doomed INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT litter_pk PRIMARY KEY ("key")
);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22c95-0a4a-76f4-bd1e-1dc8e810e900_01a22c95-0a78-7099-9536-3a10e4a92b88/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22c95-0a4a-76f4-bd1e-1dca06d7f1a8_01a22c95-0a78-7099-9536-3a11898d4f93/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22c95-0a4a-76f4-bd1e-1dd2b0b96e80_01a22c95-0a79-75ad-a30e-23063dd01087/',1767225600000000,0);
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
INSERT INTO "meta" VALUES('stream','ef9fad8c-ef13-4e6a-9146-7d3e33415f2f');
INSERT INTO "meta" VALUES('installation','db18b1ab-eea1-45ef-b8b3-877a84f0291f');
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
INSERT INTO "output" VALUES('01a22c95-0a86-7145-b690-3066743f2be2','local','01a22c95-0a4a-76f4-bd1e-1dc66ddeb135','01a22c95-0a78-7099-9536-3a0fc27e7dd4','text_to_image',0,'1','apple.png','outputs/01a22c95-0a86-7145-b690-3067b0ce2528/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
INSERT INTO "output" VALUES('01a22c95-0a86-7145-b690-30688f1940b1','local','01a22c95-0a4a-76f4-bd1e-1dd0e6be2161','01a22c95-0a78-7099-9536-3a14f9c7c3c5','text_to_image',0,'1','apple.png','outputs/01a22c95-0a86-7145-b690-30690519b917/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
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
INSERT INTO "serves" VALUES('01a22c95-09e6-7263-be7d-68ff373d10f3','24da447b3488c427',1,NULL);
INSERT INTO "serves" VALUES('01a22c95-09e6-7263-be7d-690171f08e3f','884d401d5a9ff8af',1,NULL);
INSERT INTO "serves" VALUES('01a22c95-09e6-7263-be7d-6903ad2ee2e0','151efc7348321964',1,NULL);
INSERT INTO "serves" VALUES('01a22c95-09e6-7263-be7d-6905a07c3706','e61be82d6d95e5c7',1,NULL);
INSERT INTO "serves" VALUES('01a22c95-09e6-7263-be7d-6907d5105f45','bf759e3a198488ac',1,NULL);
INSERT INTO "serves" VALUES('01a22c95-09e6-7263-be7d-6909f5b0c3f1','9e91b66e1df50433',1,NULL);
INSERT INTO "serves" VALUES('01a22c95-09e6-7263-be7d-690b210251ac','1a7668f901b10d34',1,NULL);
INSERT INTO "serves" VALUES('01a22c95-09e6-7263-be7d-690d91a64636','3bc36773bd08020a',1,NULL);
INSERT INTO "serves" VALUES('01a22c95-09e6-7263-be7d-690fc8fcc1e2','5813a93b71c93ef9',1,NULL);
INSERT INTO "serves" VALUES('01a22c95-09e6-7263-be7d-6911b67f0925','0eb273c583529b2a',1,NULL);
INSERT INTO "serves" VALUES('01a22c95-09e6-7263-be7d-69135c7ee059','a39372564e6ac73e',1,NULL);
INSERT INTO "serves" VALUES('01a22c95-09e6-7263-be7d-6915bb35ecf0','b8d095bc3a1c6b68',1,NULL);
INSERT INTO "serves" VALUES('01a22c95-09e6-7263-be7d-6917de7db05e','c57744c64a3fb25f',1,NULL);
INSERT INTO "serves" VALUES('01a22c95-09e6-7263-be7d-691988977670','7259db26b6e48e5d',1,NULL);
INSERT INTO "serves" VALUES('01a22c95-09e6-7263-be7d-691b1a612743','9bb48de094d40339',1,NULL);
INSERT INTO "serves" VALUES('01a22c95-09e6-7263-be7d-691d67884a96','e5c9d15ec6e281c6',1,NULL);
INSERT INTO "serves" VALUES('01a22c95-09e6-7263-be7d-691f94784a39','b8e49840f93f2579',1,NULL);
INSERT INTO "serves" VALUES('01a22c95-09e6-7263-be7d-6921ebcd426f','b48450472748bc20',1,NULL);
INSERT INTO "serves" VALUES('01a22c95-09e6-7263-be7d-6923206e53b2','1afea84886e1b4f2',1,NULL);
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
INSERT INTO "task" VALUES('01a22c95-0a4a-76f4-bd1e-1db0d3f81057','local',1,'text_to_image','apple','READY',NULL,0,1767225600000000,'24da447b3488c427','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c95-0a4a-76f4-bd1e-1db2a8546f7c','local',1,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'884d401d5a9ff8af','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c95-0a4a-76f4-bd1e-1db41fee1c26','local',2,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'151efc7348321964','text_to_image',1,'Text to image',1,0,'01a22c95-0a75-7652-b703-61cacc623aeb','01a22c95-09e6-7263-be7d-6903ad2ee2e0',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c95-0a4a-76f4-bd1e-1db66e28d5e0','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'e61be82d6d95e5c7','text_to_image',1,'Text to image',1,0,'01a22c95-0a76-7126-8264-2becd0285738','01a22c95-09e6-7263-be7d-6905a07c3706',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c95-0a4a-76f4-bd1e-1db89d8b10f6','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'bf759e3a198488ac','text_to_image',1,'Text to image',1,0,'01a22c95-0a77-7772-927a-f910e9e46cda','01a22c95-09e6-7263-be7d-6907d5105f45',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c95-0a4a-76f4-bd1e-1dbae63ad887','local',4,'text_to_image','apple','PENDING','stopping',0,1767225600000000,'9e91b66e1df50433','text_to_image',1,'Text to image',1,0,'01a22c95-0a77-7772-927a-f911ced2c748','01a22c95-09e6-7263-be7d-6909f5b0c3f1',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c95-0a4a-76f4-bd1e-1dbc83af9b3f','local',4,'text_to_image','apple','QUEUED','waiting',0,1767225600000000,'1a7668f901b10d34','text_to_image',1,'Text to image',1,0,'01a22c95-0a77-7772-927a-f912c138f7c9','01a22c95-09e6-7263-be7d-690b210251ac','01a22c95-0a77-7772-927a-f912c138f7c9',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c95-0a4a-76f4-bd1e-1dbe589fc9b1','local',5,'text_to_image','apple','QUEUED','stopping',0,1767225600000000,'3bc36773bd08020a','text_to_image',1,'Text to image',1,0,'01a22c95-0a77-7772-927a-f913b1a5e0a7','01a22c95-09e6-7263-be7d-690d91a64636','01a22c95-0a77-7772-927a-f913b1a5e0a7',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c95-0a4a-76f4-bd1e-1dc04a7b7643','local',5,'text_to_image','apple','RUNNING','executing',0,1767225600000000,'5813a93b71c93ef9','text_to_image',1,'Text to image',1,0,'01a22c95-0a77-7772-927a-f914e08e36db','01a22c95-09e6-7263-be7d-690fc8fcc1e2','01a22c95-0a77-7772-927a-f914e08e36db',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c95-0a4a-76f4-bd1e-1dc2c247ed5b','local',6,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'0eb273c583529b2a','text_to_image',1,'Text to image',1,0,'01a22c95-0a77-7772-927a-f915824e45d2','01a22c95-09e6-7263-be7d-6911b67f0925','01a22c95-0a77-7772-927a-f915824e45d2',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c95-0a4a-76f4-bd1e-1dc42ada37c3','local',4,'text_to_image','apple','RETRYING',NULL,0,1767225600000000,'a39372564e6ac73e','text_to_image',1,'Text to image',1,0,NULL,'01a22c95-09e6-7263-be7d-69135c7ee059',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,1767225660000000,NULL,NULL,1,0,1,0,0,0,0,NULL,'{"code":"backend_unreachable","arguments":{},"raw":null}','{"code":"backend_unreachable","arguments":{},"raw":null}','{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c95-0a4a-76f4-bd1e-1dc66ddeb135','local',6,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'b8d095bc3a1c6b68','text_to_image',1,'Text to image',1,0,NULL,'01a22c95-09e6-7263-be7d-6915bb35ecf0','01a22c95-0a78-7099-9536-3a0fc27e7dd4',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c95-0a4a-76f4-bd1e-1dc8e810e900','local',6,'text_to_image','apple','FAILED',NULL,0,1767225600000000,'c57744c64a3fb25f','text_to_image',1,'Text to image',1,0,NULL,'01a22c95-09e6-7263-be7d-6917de7db05e','01a22c95-0a78-7099-9536-3a10e4a92b88',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,'{"code":"node_failed","arguments":{},"raw":"boom"}','{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c95-0a4a-76f4-bd1e-1dca06d7f1a8','local',7,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'7259db26b6e48e5d','text_to_image',1,'Text to image',1,0,NULL,'01a22c95-09e6-7263-be7d-691988977670','01a22c95-0a78-7099-9536-3a11898d4f93',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c95-0a4a-76f4-bd1e-1dcc8c26f25f','local',3,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'9bb48de094d40339','text_to_image',1,'Text to image',1,0,NULL,'01a22c95-09e6-7263-be7d-691b1a612743',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c95-0a4a-76f4-bd1e-1dce003a2f14','local',4,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'e5c9d15ec6e281c6','text_to_image',1,'Text to image',1,0,NULL,'01a22c95-09e6-7263-be7d-691d67884a96',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c95-0a4a-76f4-bd1e-1dd0e6be2161','local',7,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'b8e49840f93f2579','text_to_image',1,'Text to image',1,0,NULL,'01a22c95-09e6-7263-be7d-691f94784a39','01a22c95-0a78-7099-9536-3a14f9c7c3c5',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c95-0a4a-76f4-bd1e-1dd2b0b96e80','local',8,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'b48450472748bc20','text_to_image',1,'Text to image',1,0,NULL,'01a22c95-09e6-7263-be7d-6921ebcd426f','01a22c95-0a79-75ad-a30e-23063dd01087',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
INSERT INTO "task" VALUES('01a22c95-0a4a-76f4-bd1e-1dd431b6bd4e','local',7,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'1afea84886e1b4f2','text_to_image',1,'Text to image',1,0,'01a22c95-0a79-75ad-a30e-2307a5215485','01a22c95-09e6-7263-be7d-6923206e53b2','01a22c95-0a79-75ad-a30e-2307a5215485',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL);
CREATE TABLE task_body (
	task_id TEXT NOT NULL, 
	params TEXT NOT NULL, 
	graph TEXT NOT NULL, base_id TEXT, leaves TEXT, 
	CONSTRAINT task_body_pk PRIMARY KEY (task_id)
);
INSERT INTO "task_body" VALUES('01a22c95-0a4a-76f4-bd1e-1db0d3f81057','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22c95-0a4a-76f4-bd1e-1db2a8546f7c','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22c95-0a4a-76f4-bd1e-1db41fee1c26','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22c95-0a4a-76f4-bd1e-1db66e28d5e0','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22c95-0a4a-76f4-bd1e-1db89d8b10f6','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22c95-0a4a-76f4-bd1e-1dbae63ad887','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22c95-0a4a-76f4-bd1e-1dbc83af9b3f','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22c95-0a4a-76f4-bd1e-1dbe589fc9b1','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22c95-0a4a-76f4-bd1e-1dc04a7b7643','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22c95-0a4a-76f4-bd1e-1dc2c247ed5b','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22c95-0a4a-76f4-bd1e-1dc42ada37c3','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22c95-0a4a-76f4-bd1e-1dc66ddeb135','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22c95-0a4a-76f4-bd1e-1dc8e810e900','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22c95-0a4a-76f4-bd1e-1dca06d7f1a8','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22c95-0a4a-76f4-bd1e-1dcc8c26f25f','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22c95-0a4a-76f4-bd1e-1dce003a2f14','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22c95-0a4a-76f4-bd1e-1dd0e6be2161','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22c95-0a4a-76f4-bd1e-1dd2b0b96e80','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22c95-0a4a-76f4-bd1e-1dd431b6bd4e','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
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
INSERT INTO "task_input" VALUES('01a22c95-0a4a-76f4-bd1e-1db0d3f81057',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c95-0a4a-76f4-bd1e-1db2a8546f7c',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c95-0a4a-76f4-bd1e-1db41fee1c26',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c95-0a4a-76f4-bd1e-1db66e28d5e0',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c95-0a4a-76f4-bd1e-1db89d8b10f6',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c95-0a4a-76f4-bd1e-1dbae63ad887',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c95-0a4a-76f4-bd1e-1dbc83af9b3f',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c95-0a4a-76f4-bd1e-1dbe589fc9b1',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c95-0a4a-76f4-bd1e-1dc04a7b7643',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c95-0a4a-76f4-bd1e-1dc2c247ed5b',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c95-0a4a-76f4-bd1e-1dc42ada37c3',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c95-0a4a-76f4-bd1e-1dc66ddeb135',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c95-0a4a-76f4-bd1e-1dc8e810e900',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c95-0a4a-76f4-bd1e-1dca06d7f1a8',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c95-0a4a-76f4-bd1e-1dcc8c26f25f',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c95-0a4a-76f4-bd1e-1dce003a2f14',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c95-0a4a-76f4-bd1e-1dd0e6be2161',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c95-0a4a-76f4-bd1e-1dd2b0b96e80',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22c95-0a4a-76f4-bd1e-1dd431b6bd4e',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
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
INSERT INTO "waiting" VALUES('0eb273c583529b2a',0,0,0);
INSERT INTO "waiting" VALUES('151efc7348321964',0,0,0);
INSERT INTO "waiting" VALUES('1a7668f901b10d34',0,0,0);
INSERT INTO "waiting" VALUES('1afea84886e1b4f2',0,0,0);
INSERT INTO "waiting" VALUES('3bc36773bd08020a',0,0,0);
INSERT INTO "waiting" VALUES('5813a93b71c93ef9',0,0,0);
INSERT INTO "waiting" VALUES('7259db26b6e48e5d',0,0,0);
INSERT INTO "waiting" VALUES('884d401d5a9ff8af',0,0,1);
INSERT INTO "waiting" VALUES('9bb48de094d40339',0,0,0);
INSERT INTO "waiting" VALUES('9e91b66e1df50433',0,0,0);
INSERT INTO "waiting" VALUES('a39372564e6ac73e',0,0,0);
INSERT INTO "waiting" VALUES('b48450472748bc20',0,0,0);
INSERT INTO "waiting" VALUES('b8d095bc3a1c6b68',0,0,0);
INSERT INTO "waiting" VALUES('b8e49840f93f2579',0,0,0);
INSERT INTO "waiting" VALUES('bf759e3a198488ac',0,0,0);
INSERT INTO "waiting" VALUES('c57744c64a3fb25f',0,0,0);
INSERT INTO "waiting" VALUES('e5c9d15ec6e281c6',0,0,1);
INSERT INTO "waiting" VALUES('e61be82d6d95e5c7',0,0,0);
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
