BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "attempt" VALUES('01a22283-1b95-7715-a71e-a4c8f0c15c45','01a22283-1b8d-7703-b7ec-114ca531ff2c',1,'01a22283-1b6c-7558-acb5-e3d4c79776d8','bcdd503eafd1472e',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22283-1b96-769a-9642-7ae682849d7f','01a22283-1b8d-7703-b7ec-114e0c7a46fe',1,'01a22283-1b6c-7558-acb5-e3d6c2738116','69e1c24731b1295f',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22283-1b96-769a-9642-7ae7d666f469','01a22283-1b8d-7703-b7ec-1150002d30e5',1,'01a22283-1b6c-7558-acb5-e3d89a2ae864','6800b40bbc7468ad',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22283-1b96-769a-9642-7ae813a619ca','01a22283-1b8d-7703-b7ec-1152eaedc1c5',1,'01a22283-1b6c-7558-acb5-e3da7f81cd08','5d0adc17512cc734',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22283-1b96-769a-9642-7ae9d72716d0','01a22283-1b8d-7703-b7ec-1154cb92d863',1,'01a22283-1b6c-7558-acb5-e3dc568b0ef9','26c7a68b2f54511e',1767225600000000,1767225600000000,1767225600000000,'01a22283-1b96-769a-9642-7ae9d72716d0',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22283-1b96-769a-9642-7aea1fe229ba','01a22283-1b8d-7703-b7ec-115651744d98',1,'01a22283-1b6c-7558-acb5-e3dee84433cc','2f9c790a9dba9e25',1767225600000000,1767225600000000,1767225600000000,'01a22283-1b96-769a-9642-7aea1fe229ba',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22283-1b97-7439-bcc1-575b95854f65','01a22283-1b8d-7703-b7ec-1158e25bbcec',1,'01a22283-1b6c-7558-acb5-e3e0c06b817f','d2c53901d8a03dc2',1767225600000000,1767225600000000,1767225600000000,'01a22283-1b97-7439-bcc1-575b95854f65',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22283-1b97-7439-bcc1-575c7d3fa60a','01a22283-1b8d-7703-b7ec-115aa8ed2e4a',1,'01a22283-1b6c-7558-acb5-e3e22fc811ec','0e508d906d08f533',1767225600000000,1767225600000000,1767225600000000,'01a22283-1b97-7439-bcc1-575c7d3fa60a',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22283-1b97-7439-bcc1-575d20dc5dbe','01a22283-1b8d-7703-b7ec-115c6fdcd8dd',1,'01a22283-1b6c-7558-acb5-e3e453a21a08','42333b09dad13c52',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'not_sent','{"code":"backend_unreachable","arguments":{},"raw":null}',0,NULL);
INSERT INTO "attempt" VALUES('01a22283-1b97-7439-bcc1-575efb71fc3e','01a22283-1b8d-7703-b7ec-115ed977a648',1,'01a22283-1b6c-7558-acb5-e3e69a57e28e','667f91d14deef2ce',1767225600000000,1767225600000000,1767225600000000,'01a22283-1b97-7439-bcc1-575efb71fc3e',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22283-1b97-7439-bcc1-575f5cc3495f','01a22283-1b8d-7703-b7ec-11607a51c893',1,'01a22283-1b6c-7558-acb5-e3e8e2d68dca','80f5f7935a82f373',1767225600000000,1767225600000000,1767225600000000,'01a22283-1b97-7439-bcc1-575f5cc3495f',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'failed','{"code":"node_failed","arguments":{},"raw":"boom"}',0,NULL);
INSERT INTO "attempt" VALUES('01a22283-1b97-7439-bcc1-5760cbcdec89','01a22283-1b8d-7703-b7ec-1162248cb34e',1,'01a22283-1b6c-7558-acb5-e3ea51c0125a','33f0215685b3d290',1767225600000000,1767225600000000,1767225600000000,'01a22283-1b97-7439-bcc1-5760cbcdec89',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22283-1b98-76bc-b1e4-107a481326da','01a22283-1b8d-7703-b7ec-11648ac2b85d',1,'01a22283-1b6c-7558-acb5-e3ec16b66e18','61f4e43f76e6999f',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22283-1b98-76bc-b1e4-107b93a0aec2','01a22283-1b8d-7703-b7ec-1166f1a86d77',1,'01a22283-1b6c-7558-acb5-e3eef4d12583','a11a0f7ce995fc31',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22283-1b98-76bc-b1e4-107c32bd6c64','01a22283-1b8d-7703-b7ec-1168ed2d3a6e',1,'01a22283-1b6c-7558-acb5-e3f0ee3b09e7','b8195f358b93fc6a',1767225600000000,1767225600000000,1767225600000000,'01a22283-1b98-76bc-b1e4-107c32bd6c64',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22283-1b98-76bc-b1e4-107d8cae0704','01a22283-1b8d-7703-b7ec-116ab34a9c04',1,'01a22283-1b6c-7558-acb5-e3f2affdc6b3','37ecb8c4bb161d86',1767225600000000,1767225600000000,1767225600000000,'01a22283-1b98-76bc-b1e4-107d8cae0704',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22283-1b98-76bc-b1e4-107e8e927777','01a22283-1b8d-7703-b7ec-116c4eb9d92f',1,'01a22283-1b6c-7558-acb5-e3f4223fa5b2','b73b8d28661fd0e5',1767225600000000,1767225600000000,1767225600000000,'01a22283-1b98-76bc-b1e4-107e8e927777',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO "backend" VALUES('01a22283-1b69-71cb-8867-489e140297e9','01a22283-1b69-71cb-8867-489e140297e9','comfyui','http://01a22283-1b69-71cb-8867-489e140297e9:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22283-1b6c-7558-acb5-e3d2aec0bd5f','01a22283-1b6c-7558-acb5-e3d2aec0bd5f','comfyui','http://01a22283-1b6c-7558-acb5-e3d2aec0bd5f:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22283-1b6c-7558-acb5-e3d4c79776d8','01a22283-1b6c-7558-acb5-e3d4c79776d8','comfyui','http://01a22283-1b6c-7558-acb5-e3d4c79776d8:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22283-1b6c-7558-acb5-e3d6c2738116','01a22283-1b6c-7558-acb5-e3d6c2738116','comfyui','http://01a22283-1b6c-7558-acb5-e3d6c2738116:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22283-1b6c-7558-acb5-e3d89a2ae864','01a22283-1b6c-7558-acb5-e3d89a2ae864','comfyui','http://01a22283-1b6c-7558-acb5-e3d89a2ae864:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22283-1b6c-7558-acb5-e3da7f81cd08','01a22283-1b6c-7558-acb5-e3da7f81cd08','comfyui','http://01a22283-1b6c-7558-acb5-e3da7f81cd08:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22283-1b6c-7558-acb5-e3dc568b0ef9','01a22283-1b6c-7558-acb5-e3dc568b0ef9','comfyui','http://01a22283-1b6c-7558-acb5-e3dc568b0ef9:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22283-1b6c-7558-acb5-e3dee84433cc','01a22283-1b6c-7558-acb5-e3dee84433cc','comfyui','http://01a22283-1b6c-7558-acb5-e3dee84433cc:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22283-1b6c-7558-acb5-e3e0c06b817f','01a22283-1b6c-7558-acb5-e3e0c06b817f','comfyui','http://01a22283-1b6c-7558-acb5-e3e0c06b817f:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22283-1b6c-7558-acb5-e3e22fc811ec','01a22283-1b6c-7558-acb5-e3e22fc811ec','comfyui','http://01a22283-1b6c-7558-acb5-e3e22fc811ec:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22283-1b6c-7558-acb5-e3e453a21a08','01a22283-1b6c-7558-acb5-e3e453a21a08','comfyui','http://01a22283-1b6c-7558-acb5-e3e453a21a08:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22283-1b6c-7558-acb5-e3e69a57e28e','01a22283-1b6c-7558-acb5-e3e69a57e28e','comfyui','http://01a22283-1b6c-7558-acb5-e3e69a57e28e:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22283-1b6c-7558-acb5-e3e8e2d68dca','01a22283-1b6c-7558-acb5-e3e8e2d68dca','comfyui','http://01a22283-1b6c-7558-acb5-e3e8e2d68dca:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22283-1b6c-7558-acb5-e3ea51c0125a','01a22283-1b6c-7558-acb5-e3ea51c0125a','comfyui','http://01a22283-1b6c-7558-acb5-e3ea51c0125a:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22283-1b6c-7558-acb5-e3ec16b66e18','01a22283-1b6c-7558-acb5-e3ec16b66e18','comfyui','http://01a22283-1b6c-7558-acb5-e3ec16b66e18:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22283-1b6c-7558-acb5-e3eef4d12583','01a22283-1b6c-7558-acb5-e3eef4d12583','comfyui','http://01a22283-1b6c-7558-acb5-e3eef4d12583:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22283-1b6c-7558-acb5-e3f0ee3b09e7','01a22283-1b6c-7558-acb5-e3f0ee3b09e7','comfyui','http://01a22283-1b6c-7558-acb5-e3f0ee3b09e7:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22283-1b6c-7558-acb5-e3f2affdc6b3','01a22283-1b6c-7558-acb5-e3f2affdc6b3','comfyui','http://01a22283-1b6c-7558-acb5-e3f2affdc6b3:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22283-1b6c-7558-acb5-e3f4223fa5b2','01a22283-1b6c-7558-acb5-e3f4223fa5b2','comfyui','http://01a22283-1b6c-7558-acb5-e3f4223fa5b2:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "event" VALUES(1,'backend.updated','','01a22283-1b69-71cb-8867-489e140297e9',1767225600000000,'{"id":"01a22283-1b69-71cb-8867-489e140297e9","name":"01a22283-1b69-71cb-8867-489e140297e9","state":"new"}');
INSERT INTO "event" VALUES(2,'backend.updated','','01a22283-1b6c-7558-acb5-e3d2aec0bd5f',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3d2aec0bd5f","name":"01a22283-1b6c-7558-acb5-e3d2aec0bd5f","state":"new"}');
INSERT INTO "event" VALUES(3,'backend.updated','','01a22283-1b6c-7558-acb5-e3d4c79776d8',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3d4c79776d8","name":"01a22283-1b6c-7558-acb5-e3d4c79776d8","state":"new"}');
INSERT INTO "event" VALUES(4,'backend.updated','','01a22283-1b6c-7558-acb5-e3d6c2738116',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3d6c2738116","name":"01a22283-1b6c-7558-acb5-e3d6c2738116","state":"new"}');
INSERT INTO "event" VALUES(5,'backend.updated','','01a22283-1b6c-7558-acb5-e3d89a2ae864',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3d89a2ae864","name":"01a22283-1b6c-7558-acb5-e3d89a2ae864","state":"new"}');
INSERT INTO "event" VALUES(6,'backend.updated','','01a22283-1b6c-7558-acb5-e3da7f81cd08',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3da7f81cd08","name":"01a22283-1b6c-7558-acb5-e3da7f81cd08","state":"new"}');
INSERT INTO "event" VALUES(7,'backend.updated','','01a22283-1b6c-7558-acb5-e3dc568b0ef9',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3dc568b0ef9","name":"01a22283-1b6c-7558-acb5-e3dc568b0ef9","state":"new"}');
INSERT INTO "event" VALUES(8,'backend.updated','','01a22283-1b6c-7558-acb5-e3dee84433cc',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3dee84433cc","name":"01a22283-1b6c-7558-acb5-e3dee84433cc","state":"new"}');
INSERT INTO "event" VALUES(9,'backend.updated','','01a22283-1b6c-7558-acb5-e3e0c06b817f',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3e0c06b817f","name":"01a22283-1b6c-7558-acb5-e3e0c06b817f","state":"new"}');
INSERT INTO "event" VALUES(10,'backend.updated','','01a22283-1b6c-7558-acb5-e3e22fc811ec',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3e22fc811ec","name":"01a22283-1b6c-7558-acb5-e3e22fc811ec","state":"new"}');
INSERT INTO "event" VALUES(11,'backend.updated','','01a22283-1b6c-7558-acb5-e3e453a21a08',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3e453a21a08","name":"01a22283-1b6c-7558-acb5-e3e453a21a08","state":"new"}');
INSERT INTO "event" VALUES(12,'backend.updated','','01a22283-1b6c-7558-acb5-e3e69a57e28e',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3e69a57e28e","name":"01a22283-1b6c-7558-acb5-e3e69a57e28e","state":"new"}');
INSERT INTO "event" VALUES(13,'backend.updated','','01a22283-1b6c-7558-acb5-e3e8e2d68dca',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3e8e2d68dca","name":"01a22283-1b6c-7558-acb5-e3e8e2d68dca","state":"new"}');
INSERT INTO "event" VALUES(14,'backend.updated','','01a22283-1b6c-7558-acb5-e3ea51c0125a',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3ea51c0125a","name":"01a22283-1b6c-7558-acb5-e3ea51c0125a","state":"new"}');
INSERT INTO "event" VALUES(15,'backend.updated','','01a22283-1b6c-7558-acb5-e3ec16b66e18',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3ec16b66e18","name":"01a22283-1b6c-7558-acb5-e3ec16b66e18","state":"new"}');
INSERT INTO "event" VALUES(16,'backend.updated','','01a22283-1b6c-7558-acb5-e3eef4d12583',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3eef4d12583","name":"01a22283-1b6c-7558-acb5-e3eef4d12583","state":"new"}');
INSERT INTO "event" VALUES(17,'backend.updated','','01a22283-1b6c-7558-acb5-e3f0ee3b09e7',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3f0ee3b09e7","name":"01a22283-1b6c-7558-acb5-e3f0ee3b09e7","state":"new"}');
INSERT INTO "event" VALUES(18,'backend.updated','','01a22283-1b6c-7558-acb5-e3f2affdc6b3',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3f2affdc6b3","name":"01a22283-1b6c-7558-acb5-e3f2affdc6b3","state":"new"}');
INSERT INTO "event" VALUES(19,'backend.updated','','01a22283-1b6c-7558-acb5-e3f4223fa5b2',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3f4223fa5b2","name":"01a22283-1b6c-7558-acb5-e3f4223fa5b2","state":"new"}');
INSERT INTO "event" VALUES(20,'backend.updated','','01a22283-1b69-71cb-8867-489e140297e9',1767225600000000,'{"id":"01a22283-1b69-71cb-8867-489e140297e9","name":"01a22283-1b69-71cb-8867-489e140297e9","state":"ready","reason":null}');
INSERT INTO "event" VALUES(21,'backend.updated','','01a22283-1b6c-7558-acb5-e3d2aec0bd5f',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3d2aec0bd5f","name":"01a22283-1b6c-7558-acb5-e3d2aec0bd5f","state":"ready","reason":null}');
INSERT INTO "event" VALUES(22,'backend.updated','','01a22283-1b6c-7558-acb5-e3d4c79776d8',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3d4c79776d8","name":"01a22283-1b6c-7558-acb5-e3d4c79776d8","state":"ready","reason":null}');
INSERT INTO "event" VALUES(23,'backend.updated','','01a22283-1b6c-7558-acb5-e3d6c2738116',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3d6c2738116","name":"01a22283-1b6c-7558-acb5-e3d6c2738116","state":"ready","reason":null}');
INSERT INTO "event" VALUES(24,'backend.updated','','01a22283-1b6c-7558-acb5-e3d89a2ae864',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3d89a2ae864","name":"01a22283-1b6c-7558-acb5-e3d89a2ae864","state":"ready","reason":null}');
INSERT INTO "event" VALUES(25,'backend.updated','','01a22283-1b6c-7558-acb5-e3da7f81cd08',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3da7f81cd08","name":"01a22283-1b6c-7558-acb5-e3da7f81cd08","state":"ready","reason":null}');
INSERT INTO "event" VALUES(26,'backend.updated','','01a22283-1b6c-7558-acb5-e3dc568b0ef9',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3dc568b0ef9","name":"01a22283-1b6c-7558-acb5-e3dc568b0ef9","state":"ready","reason":null}');
INSERT INTO "event" VALUES(27,'backend.updated','','01a22283-1b6c-7558-acb5-e3dee84433cc',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3dee84433cc","name":"01a22283-1b6c-7558-acb5-e3dee84433cc","state":"ready","reason":null}');
INSERT INTO "event" VALUES(28,'backend.updated','','01a22283-1b6c-7558-acb5-e3e0c06b817f',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3e0c06b817f","name":"01a22283-1b6c-7558-acb5-e3e0c06b817f","state":"ready","reason":null}');
INSERT INTO "event" VALUES(29,'backend.updated','','01a22283-1b6c-7558-acb5-e3e22fc811ec',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3e22fc811ec","name":"01a22283-1b6c-7558-acb5-e3e22fc811ec","state":"ready","reason":null}');
INSERT INTO "event" VALUES(30,'backend.updated','','01a22283-1b6c-7558-acb5-e3e453a21a08',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3e453a21a08","name":"01a22283-1b6c-7558-acb5-e3e453a21a08","state":"ready","reason":null}');
INSERT INTO "event" VALUES(31,'backend.updated','','01a22283-1b6c-7558-acb5-e3e69a57e28e',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3e69a57e28e","name":"01a22283-1b6c-7558-acb5-e3e69a57e28e","state":"ready","reason":null}');
INSERT INTO "event" VALUES(32,'backend.updated','','01a22283-1b6c-7558-acb5-e3e8e2d68dca',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3e8e2d68dca","name":"01a22283-1b6c-7558-acb5-e3e8e2d68dca","state":"ready","reason":null}');
INSERT INTO "event" VALUES(33,'backend.updated','','01a22283-1b6c-7558-acb5-e3ea51c0125a',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3ea51c0125a","name":"01a22283-1b6c-7558-acb5-e3ea51c0125a","state":"ready","reason":null}');
INSERT INTO "event" VALUES(34,'backend.updated','','01a22283-1b6c-7558-acb5-e3ec16b66e18',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3ec16b66e18","name":"01a22283-1b6c-7558-acb5-e3ec16b66e18","state":"ready","reason":null}');
INSERT INTO "event" VALUES(35,'backend.updated','','01a22283-1b6c-7558-acb5-e3eef4d12583',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3eef4d12583","name":"01a22283-1b6c-7558-acb5-e3eef4d12583","state":"ready","reason":null}');
INSERT INTO "event" VALUES(36,'backend.updated','','01a22283-1b6c-7558-acb5-e3f0ee3b09e7',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3f0ee3b09e7","name":"01a22283-1b6c-7558-acb5-e3f0ee3b09e7","state":"ready","reason":null}');
INSERT INTO "event" VALUES(37,'backend.updated','','01a22283-1b6c-7558-acb5-e3f2affdc6b3',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3f2affdc6b3","name":"01a22283-1b6c-7558-acb5-e3f2affdc6b3","state":"ready","reason":null}');
INSERT INTO "event" VALUES(38,'backend.updated','','01a22283-1b6c-7558-acb5-e3f4223fa5b2',1767225600000000,'{"id":"01a22283-1b6c-7558-acb5-e3f4223fa5b2","name":"01a22283-1b6c-7558-acb5-e3f4223fa5b2","state":"ready","reason":null}');
INSERT INTO "event" VALUES(39,'task.created','local','01a22283-1b8d-7703-b7ec-1148df66dba8',1767225600000000,'{"version":1,"id":"01a22283-1b8d-7703-b7ec-1148df66dba8","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(40,'task.created','local','01a22283-1b8d-7703-b7ec-114a41c7600f',1767225600000000,'{"version":1,"id":"01a22283-1b8d-7703-b7ec-114a41c7600f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(41,'task.created','local','01a22283-1b8d-7703-b7ec-114ca531ff2c',1767225600000000,'{"version":1,"id":"01a22283-1b8d-7703-b7ec-114ca531ff2c","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(42,'task.created','local','01a22283-1b8d-7703-b7ec-114e0c7a46fe',1767225600000000,'{"version":1,"id":"01a22283-1b8d-7703-b7ec-114e0c7a46fe","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(43,'task.created','local','01a22283-1b8d-7703-b7ec-1150002d30e5',1767225600000000,'{"version":1,"id":"01a22283-1b8d-7703-b7ec-1150002d30e5","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(44,'task.created','local','01a22283-1b8d-7703-b7ec-1152eaedc1c5',1767225600000000,'{"version":1,"id":"01a22283-1b8d-7703-b7ec-1152eaedc1c5","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(45,'task.created','local','01a22283-1b8d-7703-b7ec-1154cb92d863',1767225600000000,'{"version":1,"id":"01a22283-1b8d-7703-b7ec-1154cb92d863","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(46,'task.created','local','01a22283-1b8d-7703-b7ec-115651744d98',1767225600000000,'{"version":1,"id":"01a22283-1b8d-7703-b7ec-115651744d98","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(47,'task.created','local','01a22283-1b8d-7703-b7ec-1158e25bbcec',1767225600000000,'{"version":1,"id":"01a22283-1b8d-7703-b7ec-1158e25bbcec","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(48,'task.created','local','01a22283-1b8d-7703-b7ec-115aa8ed2e4a',1767225600000000,'{"version":1,"id":"01a22283-1b8d-7703-b7ec-115aa8ed2e4a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(49,'task.created','local','01a22283-1b8d-7703-b7ec-115c6fdcd8dd',1767225600000000,'{"version":1,"id":"01a22283-1b8d-7703-b7ec-115c6fdcd8dd","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(50,'task.created','local','01a22283-1b8d-7703-b7ec-115ed977a648',1767225600000000,'{"version":1,"id":"01a22283-1b8d-7703-b7ec-115ed977a648","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(51,'task.created','local','01a22283-1b8d-7703-b7ec-11607a51c893',1767225600000000,'{"version":1,"id":"01a22283-1b8d-7703-b7ec-11607a51c893","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(52,'task.created','local','01a22283-1b8d-7703-b7ec-1162248cb34e',1767225600000000,'{"version":1,"id":"01a22283-1b8d-7703-b7ec-1162248cb34e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(53,'task.created','local','01a22283-1b8d-7703-b7ec-11648ac2b85d',1767225600000000,'{"version":1,"id":"01a22283-1b8d-7703-b7ec-11648ac2b85d","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(54,'task.created','local','01a22283-1b8d-7703-b7ec-1166f1a86d77',1767225600000000,'{"version":1,"id":"01a22283-1b8d-7703-b7ec-1166f1a86d77","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(55,'task.created','local','01a22283-1b8d-7703-b7ec-1168ed2d3a6e',1767225600000000,'{"version":1,"id":"01a22283-1b8d-7703-b7ec-1168ed2d3a6e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(56,'task.created','local','01a22283-1b8d-7703-b7ec-116ab34a9c04',1767225600000000,'{"version":1,"id":"01a22283-1b8d-7703-b7ec-116ab34a9c04","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(57,'task.created','local','01a22283-1b8d-7703-b7ec-116c4eb9d92f',1767225600000000,'{"version":1,"id":"01a22283-1b8d-7703-b7ec-116c4eb9d92f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(58,'task.updated','local','01a22283-1b8d-7703-b7ec-11648ac2b85d',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-11648ac2b85d","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3ec16b66e18","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(59,'task.updated','local','01a22283-1b8d-7703-b7ec-1166f1a86d77',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-1166f1a86d77","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3eef4d12583","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(60,'task.updated','local','01a22283-1b8d-7703-b7ec-1152eaedc1c5',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-1152eaedc1c5","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3da7f81cd08","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(61,'task.updated','local','01a22283-1b8d-7703-b7ec-1154cb92d863',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-1154cb92d863","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3dc568b0ef9","remote_id":"01a22283-1b96-769a-9642-7ae9d72716d0","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(62,'task.updated','local','01a22283-1b8d-7703-b7ec-115651744d98',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-115651744d98","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3dee84433cc","remote_id":"01a22283-1b96-769a-9642-7aea1fe229ba","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(63,'task.updated','local','01a22283-1b8d-7703-b7ec-1158e25bbcec',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-1158e25bbcec","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3e0c06b817f","remote_id":"01a22283-1b97-7439-bcc1-575b95854f65","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(64,'task.updated','local','01a22283-1b8d-7703-b7ec-115aa8ed2e4a',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-115aa8ed2e4a","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3e22fc811ec","remote_id":"01a22283-1b97-7439-bcc1-575c7d3fa60a","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(65,'task.updated','local','01a22283-1b8d-7703-b7ec-115ed977a648',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-115ed977a648","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3e69a57e28e","remote_id":"01a22283-1b97-7439-bcc1-575efb71fc3e","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(66,'task.updated','local','01a22283-1b8d-7703-b7ec-11607a51c893',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-11607a51c893","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3e8e2d68dca","remote_id":"01a22283-1b97-7439-bcc1-575f5cc3495f","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(67,'task.updated','local','01a22283-1b8d-7703-b7ec-1162248cb34e',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-1162248cb34e","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3ea51c0125a","remote_id":"01a22283-1b97-7439-bcc1-5760cbcdec89","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(68,'task.updated','local','01a22283-1b8d-7703-b7ec-1168ed2d3a6e',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-1168ed2d3a6e","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3f0ee3b09e7","remote_id":"01a22283-1b98-76bc-b1e4-107c32bd6c64","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(69,'task.updated','local','01a22283-1b8d-7703-b7ec-116ab34a9c04',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-116ab34a9c04","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3f2affdc6b3","remote_id":"01a22283-1b98-76bc-b1e4-107d8cae0704","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(70,'task.updated','local','01a22283-1b8d-7703-b7ec-116c4eb9d92f',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-116c4eb9d92f","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3f4223fa5b2","remote_id":"01a22283-1b98-76bc-b1e4-107e8e927777","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(71,'task.updated','local','01a22283-1b8d-7703-b7ec-115c6fdcd8dd',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-115c6fdcd8dd","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3e453a21a08","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO "event" VALUES(72,'task.updated','local','01a22283-1b8d-7703-b7ec-1166f1a86d77',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-1166f1a86d77","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3eef4d12583","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(73,'task.updated','local','01a22283-1b8d-7703-b7ec-115651744d98',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-115651744d98","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3dee84433cc","remote_id":"01a22283-1b96-769a-9642-7aea1fe229ba","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(74,'task.updated','local','01a22283-1b8d-7703-b7ec-1158e25bbcec',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-1158e25bbcec","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3e0c06b817f","remote_id":"01a22283-1b97-7439-bcc1-575b95854f65","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(75,'task.updated','local','01a22283-1b8d-7703-b7ec-115aa8ed2e4a',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-115aa8ed2e4a","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3e22fc811ec","remote_id":"01a22283-1b97-7439-bcc1-575c7d3fa60a","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(76,'task.updated','local','01a22283-1b8d-7703-b7ec-115ed977a648',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-115ed977a648","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3e69a57e28e","remote_id":"01a22283-1b97-7439-bcc1-575efb71fc3e","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(77,'task.updated','local','01a22283-1b8d-7703-b7ec-11607a51c893',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-11607a51c893","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3e8e2d68dca","remote_id":"01a22283-1b97-7439-bcc1-575f5cc3495f","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(78,'task.updated','local','01a22283-1b8d-7703-b7ec-1162248cb34e',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-1162248cb34e","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3ea51c0125a","remote_id":"01a22283-1b97-7439-bcc1-5760cbcdec89","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(79,'task.updated','local','01a22283-1b8d-7703-b7ec-1168ed2d3a6e',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-1168ed2d3a6e","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3f0ee3b09e7","remote_id":"01a22283-1b98-76bc-b1e4-107c32bd6c64","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(80,'task.updated','local','01a22283-1b8d-7703-b7ec-116ab34a9c04',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-116ab34a9c04","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3f2affdc6b3","remote_id":"01a22283-1b98-76bc-b1e4-107d8cae0704","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(81,'task.updated','local','01a22283-1b8d-7703-b7ec-116c4eb9d92f',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-116c4eb9d92f","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3f4223fa5b2","remote_id":"01a22283-1b98-76bc-b1e4-107e8e927777","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(82,'task.updated','local','01a22283-1b8d-7703-b7ec-115aa8ed2e4a',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-115aa8ed2e4a","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3e22fc811ec","remote_id":"01a22283-1b97-7439-bcc1-575c7d3fa60a","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(83,'task.updated','local','01a22283-1b8d-7703-b7ec-1162248cb34e',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-1162248cb34e","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3ea51c0125a","remote_id":"01a22283-1b97-7439-bcc1-5760cbcdec89","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(84,'task.updated','local','01a22283-1b8d-7703-b7ec-116ab34a9c04',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-116ab34a9c04","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3f2affdc6b3","remote_id":"01a22283-1b98-76bc-b1e4-107d8cae0704","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(85,'task.updated','local','01a22283-1b8d-7703-b7ec-115ed977a648',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-115ed977a648","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3e69a57e28e","remote_id":"01a22283-1b97-7439-bcc1-575efb71fc3e","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(86,'task.updated','local','01a22283-1b8d-7703-b7ec-1168ed2d3a6e',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-1168ed2d3a6e","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3f0ee3b09e7","remote_id":"01a22283-1b98-76bc-b1e4-107c32bd6c64","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(87,'task.updated','local','01a22283-1b8d-7703-b7ec-11607a51c893',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-11607a51c893","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3e8e2d68dca","remote_id":"01a22283-1b97-7439-bcc1-575f5cc3495f","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO "event" VALUES(88,'task.updated','local','01a22283-1b8d-7703-b7ec-116c4eb9d92f',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-116c4eb9d92f","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3f4223fa5b2","remote_id":"01a22283-1b98-76bc-b1e4-107e8e927777","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(89,'task.deleted','local','01a22283-1b8d-7703-b7ec-116c4eb9d92f',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-116c4eb9d92f","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3f4223fa5b2","remote_id":"01a22283-1b98-76bc-b1e4-107e8e927777","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(90,'task.updated','local','01a22283-1b8d-7703-b7ec-1162248cb34e',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-1162248cb34e","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3ea51c0125a","remote_id":"01a22283-1b97-7439-bcc1-5760cbcdec89","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(91,'task.updated','local','01a22283-1b8d-7703-b7ec-116ab34a9c04',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-116ab34a9c04","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3f2affdc6b3","remote_id":"01a22283-1b98-76bc-b1e4-107d8cae0704","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(92,'task.updated','local','01a22283-1b8d-7703-b7ec-1168ed2d3a6e',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-1168ed2d3a6e","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3f0ee3b09e7","remote_id":"01a22283-1b98-76bc-b1e4-107c32bd6c64","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(93,'task.deleted','local','01a22283-1b8d-7703-b7ec-116ab34a9c04',1767225600000000,'{"id":"01a22283-1b8d-7703-b7ec-116ab34a9c04","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22283-1b6c-7558-acb5-e3f2affdc6b3","remote_id":"01a22283-1b98-76bc-b1e4-107d8cae0704","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
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
INSERT INTO "lane" VALUES('0e508d906d08f533','{"backend_kind":"comfyui","node_classes":["01a22283-1b6c-7558-acb5-e3e18775b933"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('26c7a68b2f54511e','{"backend_kind":"comfyui","node_classes":["01a22283-1b6c-7558-acb5-e3db8636343a"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('2f9c790a9dba9e25','{"backend_kind":"comfyui","node_classes":["01a22283-1b6c-7558-acb5-e3dde78e7f2f"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('33f0215685b3d290','{"backend_kind":"comfyui","node_classes":["01a22283-1b6c-7558-acb5-e3e9b836e679"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('37ecb8c4bb161d86','{"backend_kind":"comfyui","node_classes":["01a22283-1b6c-7558-acb5-e3f1b97ccf19"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('42333b09dad13c52','{"backend_kind":"comfyui","node_classes":["01a22283-1b6c-7558-acb5-e3e3f832eaa4"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('4ec687a30ce49888','{"backend_kind":"comfyui","node_classes":["01a22283-1b6c-7558-acb5-e3d12691906d"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('5d0adc17512cc734','{"backend_kind":"comfyui","node_classes":["01a22283-1b6c-7558-acb5-e3d909f8dc41"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('61f4e43f76e6999f','{"backend_kind":"comfyui","node_classes":["01a22283-1b6c-7558-acb5-e3eb41925ec4"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('667f91d14deef2ce','{"backend_kind":"comfyui","node_classes":["01a22283-1b6c-7558-acb5-e3e538f82d60"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('6800b40bbc7468ad','{"backend_kind":"comfyui","node_classes":["01a22283-1b6c-7558-acb5-e3d708bf49a3"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('69e1c24731b1295f','{"backend_kind":"comfyui","node_classes":["01a22283-1b6c-7558-acb5-e3d576063ee4"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('80f5f7935a82f373','{"backend_kind":"comfyui","node_classes":["01a22283-1b6c-7558-acb5-e3e785fdae7f"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('957ff36803bcf41a','{"backend_kind":"comfyui","node_classes":["01a22283-1b69-71cb-8867-489df555caa5"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('a11a0f7ce995fc31','{"backend_kind":"comfyui","node_classes":["01a22283-1b6c-7558-acb5-e3eda986dbb4"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('b73b8d28661fd0e5','{"backend_kind":"comfyui","node_classes":["01a22283-1b6c-7558-acb5-e3f3164b28d8"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('b8195f358b93fc6a','{"backend_kind":"comfyui","node_classes":["01a22283-1b6c-7558-acb5-e3ef52ef5358"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('bcdd503eafd1472e','{"backend_kind":"comfyui","node_classes":["01a22283-1b6c-7558-acb5-e3d383bf4b4c"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('d2c53901d8a03dc2','{"backend_kind":"comfyui","node_classes":["01a22283-1b6c-7558-acb5-e3df004d7142"],"choices":[],"pin":null}',NULL,0);
CREATE TABLE lease (
	name TEXT NOT NULL, 
	owner TEXT, 
	epoch INTEGER DEFAULT '0' NOT NULL, 
	lease_until BIGINT, 
	CONSTRAINT lease_pk PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('backend:01a22283-1b69-71cb-8867-489e140297e9','worker 01a22283-1b69-71cb-8867-489e140297e9',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22283-1b6c-7558-acb5-e3d2aec0bd5f','worker 01a22283-1b6c-7558-acb5-e3d2aec0bd5f',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22283-1b6c-7558-acb5-e3d4c79776d8','worker 01a22283-1b6c-7558-acb5-e3d4c79776d8',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22283-1b6c-7558-acb5-e3d6c2738116','worker 01a22283-1b6c-7558-acb5-e3d6c2738116',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22283-1b6c-7558-acb5-e3d89a2ae864','worker 01a22283-1b6c-7558-acb5-e3d89a2ae864',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22283-1b6c-7558-acb5-e3da7f81cd08','worker 01a22283-1b6c-7558-acb5-e3da7f81cd08',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22283-1b6c-7558-acb5-e3dc568b0ef9','worker 01a22283-1b6c-7558-acb5-e3dc568b0ef9',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22283-1b6c-7558-acb5-e3dee84433cc','worker 01a22283-1b6c-7558-acb5-e3dee84433cc',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22283-1b6c-7558-acb5-e3e0c06b817f','worker 01a22283-1b6c-7558-acb5-e3e0c06b817f',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22283-1b6c-7558-acb5-e3e22fc811ec','worker 01a22283-1b6c-7558-acb5-e3e22fc811ec',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22283-1b6c-7558-acb5-e3e453a21a08','worker 01a22283-1b6c-7558-acb5-e3e453a21a08',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22283-1b6c-7558-acb5-e3e69a57e28e','worker 01a22283-1b6c-7558-acb5-e3e69a57e28e',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22283-1b6c-7558-acb5-e3e8e2d68dca','worker 01a22283-1b6c-7558-acb5-e3e8e2d68dca',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22283-1b6c-7558-acb5-e3ea51c0125a','worker 01a22283-1b6c-7558-acb5-e3ea51c0125a',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22283-1b6c-7558-acb5-e3ec16b66e18','worker 01a22283-1b6c-7558-acb5-e3ec16b66e18',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22283-1b6c-7558-acb5-e3eef4d12583','worker 01a22283-1b6c-7558-acb5-e3eef4d12583',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22283-1b6c-7558-acb5-e3f0ee3b09e7','worker 01a22283-1b6c-7558-acb5-e3f0ee3b09e7',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22283-1b6c-7558-acb5-e3f2affdc6b3','worker 01a22283-1b6c-7558-acb5-e3f2affdc6b3',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22283-1b6c-7558-acb5-e3f4223fa5b2','worker 01a22283-1b6c-7558-acb5-e3f4223fa5b2',1,1767225630000000);
CREATE TABLE litter (
	"key" TEXT NOT NULL, 
	look_at BIGINT NOT NULL, 
	doomed INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT litter_pk PRIMARY KEY ("key")
);
INSERT INTO "litter" VALUES('outputs/2026-11-28/01a22283-1b8d-7703-b7ec-11607a51c893/01a22283-1b97-7439-bcc1-575f5cc3495f/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-28/01a22283-1b8d-7703-b7ec-1162248cb34e/01a22283-1b97-7439-bcc1-5760cbcdec89/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-28/01a22283-1b8d-7703-b7ec-116ab34a9c04/01a22283-1b98-76bc-b1e4-107d8cae0704/',1767225600000000,0);
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
INSERT INTO "meta" VALUES('stream','13945f28-7894-451d-bee3-073fbd6ca4bb');
INSERT INTO "meta" VALUES('installation','e225b4ca-1056-45b0-8871-4ee2fd400694');
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
INSERT INTO "output" VALUES('01a22283-1bac-7405-84ba-df60931e683b','local','01a22283-1b8d-7703-b7ec-115ed977a648','01a22283-1b97-7439-bcc1-575efb71fc3e','text_to_image',0,'1','apple.png','outputs/01a22283-1bac-7405-84ba-df61e8bec014/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000);
INSERT INTO "output" VALUES('01a22283-1bac-7405-84ba-df62dae24fd5','local','01a22283-1b8d-7703-b7ec-1168ed2d3a6e','01a22283-1b98-76bc-b1e4-107c32bd6c64','text_to_image',0,'1','apple.png','outputs/01a22283-1bac-7405-84ba-df6372721add/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000);
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
INSERT INTO "serves" VALUES('01a22283-1b69-71cb-8867-489e140297e9','957ff36803bcf41a',1,NULL);
INSERT INTO "serves" VALUES('01a22283-1b6c-7558-acb5-e3d2aec0bd5f','4ec687a30ce49888',1,NULL);
INSERT INTO "serves" VALUES('01a22283-1b6c-7558-acb5-e3d4c79776d8','bcdd503eafd1472e',1,NULL);
INSERT INTO "serves" VALUES('01a22283-1b6c-7558-acb5-e3d6c2738116','69e1c24731b1295f',1,NULL);
INSERT INTO "serves" VALUES('01a22283-1b6c-7558-acb5-e3d89a2ae864','6800b40bbc7468ad',1,NULL);
INSERT INTO "serves" VALUES('01a22283-1b6c-7558-acb5-e3da7f81cd08','5d0adc17512cc734',1,NULL);
INSERT INTO "serves" VALUES('01a22283-1b6c-7558-acb5-e3dc568b0ef9','26c7a68b2f54511e',1,NULL);
INSERT INTO "serves" VALUES('01a22283-1b6c-7558-acb5-e3dee84433cc','2f9c790a9dba9e25',1,NULL);
INSERT INTO "serves" VALUES('01a22283-1b6c-7558-acb5-e3e0c06b817f','d2c53901d8a03dc2',1,NULL);
INSERT INTO "serves" VALUES('01a22283-1b6c-7558-acb5-e3e22fc811ec','0e508d906d08f533',1,NULL);
INSERT INTO "serves" VALUES('01a22283-1b6c-7558-acb5-e3e453a21a08','42333b09dad13c52',1,NULL);
INSERT INTO "serves" VALUES('01a22283-1b6c-7558-acb5-e3e69a57e28e','667f91d14deef2ce',1,NULL);
INSERT INTO "serves" VALUES('01a22283-1b6c-7558-acb5-e3e8e2d68dca','80f5f7935a82f373',1,NULL);
INSERT INTO "serves" VALUES('01a22283-1b6c-7558-acb5-e3ea51c0125a','33f0215685b3d290',1,NULL);
INSERT INTO "serves" VALUES('01a22283-1b6c-7558-acb5-e3ec16b66e18','61f4e43f76e6999f',1,NULL);
INSERT INTO "serves" VALUES('01a22283-1b6c-7558-acb5-e3eef4d12583','a11a0f7ce995fc31',1,NULL);
INSERT INTO "serves" VALUES('01a22283-1b6c-7558-acb5-e3f0ee3b09e7','b8195f358b93fc6a',1,NULL);
INSERT INTO "serves" VALUES('01a22283-1b6c-7558-acb5-e3f2affdc6b3','37ecb8c4bb161d86',1,NULL);
INSERT INTO "serves" VALUES('01a22283-1b6c-7558-acb5-e3f4223fa5b2','b73b8d28661fd0e5',1,NULL);
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
INSERT INTO "task" VALUES('01a22283-1b8d-7703-b7ec-1148df66dba8','local',1,'text_to_image','apple','READY',NULL,0,1767225600000000,'957ff36803bcf41a','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22283-1b8d-7703-b7ec-114a41c7600f','local',1,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'4ec687a30ce49888','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22283-1b8d-7703-b7ec-114ca531ff2c','local',2,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'bcdd503eafd1472e','text_to_image',1,'Text to image',1,0,'01a22283-1b95-7715-a71e-a4c8f0c15c45','01a22283-1b6c-7558-acb5-e3d4c79776d8',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22283-1b8d-7703-b7ec-114e0c7a46fe','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'69e1c24731b1295f','text_to_image',1,'Text to image',1,0,'01a22283-1b96-769a-9642-7ae682849d7f','01a22283-1b6c-7558-acb5-e3d6c2738116',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22283-1b8d-7703-b7ec-1150002d30e5','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'6800b40bbc7468ad','text_to_image',1,'Text to image',1,0,'01a22283-1b96-769a-9642-7ae7d666f469','01a22283-1b6c-7558-acb5-e3d89a2ae864',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22283-1b8d-7703-b7ec-1152eaedc1c5','local',4,'text_to_image','apple','PENDING','stopping',0,1767225600000000,'5d0adc17512cc734','text_to_image',1,'Text to image',1,0,'01a22283-1b96-769a-9642-7ae813a619ca','01a22283-1b6c-7558-acb5-e3da7f81cd08',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22283-1b8d-7703-b7ec-1154cb92d863','local',4,'text_to_image','apple','QUEUED','waiting',0,1767225600000000,'26c7a68b2f54511e','text_to_image',1,'Text to image',1,0,'01a22283-1b96-769a-9642-7ae9d72716d0','01a22283-1b6c-7558-acb5-e3dc568b0ef9','01a22283-1b96-769a-9642-7ae9d72716d0',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22283-1b8d-7703-b7ec-115651744d98','local',5,'text_to_image','apple','QUEUED','stopping',0,1767225600000000,'2f9c790a9dba9e25','text_to_image',1,'Text to image',1,0,'01a22283-1b96-769a-9642-7aea1fe229ba','01a22283-1b6c-7558-acb5-e3dee84433cc','01a22283-1b96-769a-9642-7aea1fe229ba',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22283-1b8d-7703-b7ec-1158e25bbcec','local',5,'text_to_image','apple','RUNNING','executing',0,1767225600000000,'d2c53901d8a03dc2','text_to_image',1,'Text to image',1,0,'01a22283-1b97-7439-bcc1-575b95854f65','01a22283-1b6c-7558-acb5-e3e0c06b817f','01a22283-1b97-7439-bcc1-575b95854f65',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22283-1b8d-7703-b7ec-115aa8ed2e4a','local',6,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'0e508d906d08f533','text_to_image',1,'Text to image',1,0,'01a22283-1b97-7439-bcc1-575c7d3fa60a','01a22283-1b6c-7558-acb5-e3e22fc811ec','01a22283-1b97-7439-bcc1-575c7d3fa60a',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22283-1b8d-7703-b7ec-115c6fdcd8dd','local',4,'text_to_image','apple','RETRYING',NULL,0,1767225600000000,'42333b09dad13c52','text_to_image',1,'Text to image',1,0,NULL,'01a22283-1b6c-7558-acb5-e3e453a21a08',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,1767225660000000,NULL,NULL,1,0,1,0,0,0,0,NULL,'{"code":"backend_unreachable","arguments":{},"raw":null}','{"code":"backend_unreachable","arguments":{},"raw":null}','{}',NULL,0);
INSERT INTO "task" VALUES('01a22283-1b8d-7703-b7ec-115ed977a648','local',6,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'667f91d14deef2ce','text_to_image',1,'Text to image',1,0,NULL,'01a22283-1b6c-7558-acb5-e3e69a57e28e','01a22283-1b97-7439-bcc1-575efb71fc3e',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22283-1b8d-7703-b7ec-11607a51c893','local',6,'text_to_image','apple','FAILED',NULL,0,1767225600000000,'80f5f7935a82f373','text_to_image',1,'Text to image',1,0,NULL,'01a22283-1b6c-7558-acb5-e3e8e2d68dca','01a22283-1b97-7439-bcc1-575f5cc3495f',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,'{"code":"node_failed","arguments":{},"raw":"boom"}','{}',NULL,0);
INSERT INTO "task" VALUES('01a22283-1b8d-7703-b7ec-1162248cb34e','local',7,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'33f0215685b3d290','text_to_image',1,'Text to image',1,0,NULL,'01a22283-1b6c-7558-acb5-e3ea51c0125a','01a22283-1b97-7439-bcc1-5760cbcdec89',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22283-1b8d-7703-b7ec-11648ac2b85d','local',3,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'61f4e43f76e6999f','text_to_image',1,'Text to image',1,0,NULL,'01a22283-1b6c-7558-acb5-e3ec16b66e18',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22283-1b8d-7703-b7ec-1166f1a86d77','local',4,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'a11a0f7ce995fc31','text_to_image',1,'Text to image',1,0,NULL,'01a22283-1b6c-7558-acb5-e3eef4d12583',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22283-1b8d-7703-b7ec-1168ed2d3a6e','local',7,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'b8195f358b93fc6a','text_to_image',1,'Text to image',1,0,NULL,'01a22283-1b6c-7558-acb5-e3f0ee3b09e7','01a22283-1b98-76bc-b1e4-107c32bd6c64',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22283-1b8d-7703-b7ec-116ab34a9c04','local',8,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'37ecb8c4bb161d86','text_to_image',1,'Text to image',1,0,NULL,'01a22283-1b6c-7558-acb5-e3f2affdc6b3','01a22283-1b98-76bc-b1e4-107d8cae0704',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22283-1b8d-7703-b7ec-116c4eb9d92f','local',7,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'b73b8d28661fd0e5','text_to_image',1,'Text to image',1,0,'01a22283-1b98-76bc-b1e4-107e8e927777','01a22283-1b6c-7558-acb5-e3f4223fa5b2','01a22283-1b98-76bc-b1e4-107e8e927777',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
CREATE TABLE task_body (
	task_id TEXT NOT NULL, 
	params TEXT NOT NULL, 
	graph TEXT NOT NULL, 
	CONSTRAINT task_body_pk PRIMARY KEY (task_id)
);
INSERT INTO "task_body" VALUES('01a22283-1b8d-7703-b7ec-1148df66dba8','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22283-1b8d-7703-b7ec-114a41c7600f','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22283-1b8d-7703-b7ec-114ca531ff2c','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22283-1b8d-7703-b7ec-114e0c7a46fe','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22283-1b8d-7703-b7ec-1150002d30e5','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22283-1b8d-7703-b7ec-1152eaedc1c5','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22283-1b8d-7703-b7ec-1154cb92d863','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22283-1b8d-7703-b7ec-115651744d98','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22283-1b8d-7703-b7ec-1158e25bbcec','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22283-1b8d-7703-b7ec-115aa8ed2e4a','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22283-1b8d-7703-b7ec-115c6fdcd8dd','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22283-1b8d-7703-b7ec-115ed977a648','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22283-1b8d-7703-b7ec-11607a51c893','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22283-1b8d-7703-b7ec-1162248cb34e','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22283-1b8d-7703-b7ec-11648ac2b85d','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22283-1b8d-7703-b7ec-1166f1a86d77','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22283-1b8d-7703-b7ec-1168ed2d3a6e','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22283-1b8d-7703-b7ec-116ab34a9c04','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22283-1b8d-7703-b7ec-116c4eb9d92f','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
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
INSERT INTO "task_input" VALUES('01a22283-1b8d-7703-b7ec-1148df66dba8',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22283-1b8d-7703-b7ec-114a41c7600f',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22283-1b8d-7703-b7ec-114ca531ff2c',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22283-1b8d-7703-b7ec-114e0c7a46fe',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22283-1b8d-7703-b7ec-1150002d30e5',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22283-1b8d-7703-b7ec-1152eaedc1c5',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22283-1b8d-7703-b7ec-1154cb92d863',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22283-1b8d-7703-b7ec-115651744d98',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22283-1b8d-7703-b7ec-1158e25bbcec',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22283-1b8d-7703-b7ec-115aa8ed2e4a',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22283-1b8d-7703-b7ec-115c6fdcd8dd',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22283-1b8d-7703-b7ec-115ed977a648',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22283-1b8d-7703-b7ec-11607a51c893',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22283-1b8d-7703-b7ec-1162248cb34e',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22283-1b8d-7703-b7ec-11648ac2b85d',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22283-1b8d-7703-b7ec-1166f1a86d77',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22283-1b8d-7703-b7ec-1168ed2d3a6e',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22283-1b8d-7703-b7ec-116ab34a9c04',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22283-1b8d-7703-b7ec-116c4eb9d92f',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
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
INSERT INTO "waiting" VALUES('0e508d906d08f533',0,0,0);
INSERT INTO "waiting" VALUES('26c7a68b2f54511e',0,0,0);
INSERT INTO "waiting" VALUES('2f9c790a9dba9e25',0,0,0);
INSERT INTO "waiting" VALUES('33f0215685b3d290',0,0,0);
INSERT INTO "waiting" VALUES('37ecb8c4bb161d86',0,0,0);
INSERT INTO "waiting" VALUES('42333b09dad13c52',0,0,0);
INSERT INTO "waiting" VALUES('4ec687a30ce49888',0,0,1);
INSERT INTO "waiting" VALUES('5d0adc17512cc734',0,0,0);
INSERT INTO "waiting" VALUES('61f4e43f76e6999f',0,0,0);
INSERT INTO "waiting" VALUES('667f91d14deef2ce',0,0,0);
INSERT INTO "waiting" VALUES('6800b40bbc7468ad',0,0,0);
INSERT INTO "waiting" VALUES('69e1c24731b1295f',0,0,0);
INSERT INTO "waiting" VALUES('80f5f7935a82f373',0,0,0);
INSERT INTO "waiting" VALUES('a11a0f7ce995fc31',0,0,1);
INSERT INTO "waiting" VALUES('b73b8d28661fd0e5',0,0,0);
INSERT INTO "waiting" VALUES('b8195f358b93fc6a',0,0,0);
INSERT INTO "waiting" VALUES('bcdd503eafd1472e',0,0,0);
INSERT INTO "waiting" VALUES('d2c53901d8a03dc2',0,0,0);
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
