BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0008');
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
	left_there TEXT, resumed_at BIGINT, crashes INTEGER DEFAULT '0' NOT NULL, crashed_at BIGINT, paid INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT attempt_pk PRIMARY KEY (id), 
	CONSTRAINT closed_with_an_outcome CHECK ((closed_at IS NULL) = (outcome IS NULL))
);
INSERT INTO "attempt" VALUES('01a22eda-833b-757f-be5d-8a177fea36a0','01a22eda-8337-74e8-ac02-6e45b5130256',1,'01a22eda-8322-7214-a661-74a8df8dc008','79b1ab998e3a2738',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eda-833c-77ce-9018-bcbf39cfa6aa','01a22eda-8337-74e8-ac02-6e4732afafdd',1,'01a22eda-8322-7214-a661-74aa2a65b67d','09a6ffdd4b6df5e4',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eda-833c-77ce-9018-bcc0928fc3e6','01a22eda-8337-74e8-ac02-6e49b41ae3da',1,'01a22eda-8322-7214-a661-74ace30dc53d','aed082e1b235aaba',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eda-833d-7345-b8a4-65047618911a','01a22eda-8337-74e8-ac02-6e4b7dc3f640',1,'01a22eda-8322-7214-a661-74ae586e4c3c','634a0e56ff204d2f',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eda-833d-7345-b8a4-650589f8de68','01a22eda-8337-74e8-ac02-6e4deb01d92c',1,'01a22eda-8322-7214-a661-74b0551e84c1','436a4f95f0c2b60a',1767225600000000,1767225600000000,1767225600000000,'01a22eda-833d-7345-b8a4-650589f8de68',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eda-833d-7345-b8a4-65063b97546d','01a22eda-8337-74e8-ac02-6e4f8bf7c829',1,'01a22eda-8322-7214-a661-74b24c002d37','7487cd18a7262b74',1767225600000000,1767225600000000,1767225600000000,'01a22eda-833d-7345-b8a4-65063b97546d',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eda-833d-7345-b8a4-650743cb9447','01a22eda-8337-74e8-ac02-6e51edd14d10',1,'01a22eda-8322-7214-a661-74b435ed1fb0','4f1bb22c50a766cf',1767225600000000,1767225600000000,1767225600000000,'01a22eda-833d-7345-b8a4-650743cb9447',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eda-833d-7345-b8a4-650849fe204c','01a22eda-8337-74e8-ac02-6e534322fdb1',1,'01a22eda-8322-7214-a661-74b6cf764434','06fc33629ab3d16f',1767225600000000,1767225600000000,1767225600000000,'01a22eda-833d-7345-b8a4-650849fe204c',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eda-833d-7345-b8a4-6509357a3005','01a22eda-8337-74e8-ac02-6e5527135a39',1,'01a22eda-8322-7214-a661-74b87cc83000','48b3c94060e5854b',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'not_sent','{"code":"backend_unreachable","arguments":{},"raw":null}',0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eda-833e-7051-bbcd-87761ce84cb9','01a22eda-8337-74e8-ac02-6e576c3eb7e8',1,'01a22eda-8322-7214-a661-74ba3d9db0e9','f2b97ceec721e836',1767225600000000,1767225600000000,1767225600000000,'01a22eda-833e-7051-bbcd-87761ce84cb9',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eda-833e-7051-bbcd-87770036de73','01a22eda-8337-74e8-ac02-6e592aff3dc7',1,'01a22eda-8322-7214-a661-74bcbb921c9a','692fe3db5397138b',1767225600000000,1767225600000000,1767225600000000,'01a22eda-833e-7051-bbcd-87770036de73',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'failed','{"code":"node_failed","arguments":{},"raw":"boom"}',0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eda-833e-7051-bbcd-87786d4a0a92','01a22eda-8337-74e8-ac02-6e5b25988deb',1,'01a22eda-8322-7214-a661-74be7a0bb46a','4599f72bf22d6517',1767225600000000,1767225600000000,1767225600000000,'01a22eda-833e-7051-bbcd-87786d4a0a92',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eda-833e-7051-bbcd-8779e0723f53','01a22eda-8337-74e8-ac02-6e5dd7aeb76b',1,'01a22eda-8322-7214-a661-74c0ce39ca44','ce11c2af88ce42c3',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eda-833e-7051-bbcd-877a3fc2fcfe','01a22eda-8337-74e8-ac02-6e5fa851f055',1,'01a22eda-8322-7214-a661-74c28810bd7d','7fb9a447c25edf1a',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eda-833e-7051-bbcd-877bd5d813c7','01a22eda-8337-74e8-ac02-6e61d7ccf2e8',1,'01a22eda-8322-7214-a661-74c4297bda1d','b263342f800b55cc',1767225600000000,1767225600000000,1767225600000000,'01a22eda-833e-7051-bbcd-877bd5d813c7',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eda-833e-7051-bbcd-877cdd86ce9d','01a22eda-8337-74e8-ac02-6e630299b051',1,'01a22eda-8322-7214-a661-74c6fa982df7','900065563d9bd1bf',1767225600000000,1767225600000000,1767225600000000,'01a22eda-833e-7051-bbcd-877cdd86ce9d',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eda-833f-7659-99d7-ea2a106882dc','01a22eda-8337-74e8-ac02-6e6513e4fcee',1,'01a22eda-8323-768a-b928-4c1dfef7c1ec','4262f03237a8d251',1767225600000000,1767225600000000,1767225600000000,'01a22eda-833f-7659-99d7-ea2a106882dc',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
CREATE TABLE backend (
	id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	url TEXT NOT NULL, 
	account TEXT DEFAULT '' NOT NULL, 
	seats INTEGER NOT NULL, 
	running_timeout_s INTEGER, 
	state TEXT DEFAULT 'new' NOT NULL, 
	reason TEXT, 
	about TEXT, 
	created_at BIGINT NOT NULL, 
	checked_at BIGINT, 
	unreachable_since BIGINT, 
	ready_at BIGINT, 
	outage_taken INTEGER DEFAULT '0' NOT NULL, 
	next_probe_at BIGINT, 
	catalog_at BIGINT, 
	catalog_wanted_at BIGINT, 
	paused_at BIGINT, 
	deleted_at BIGINT, 
	CONSTRAINT backend_pk PRIMARY KEY (id), 
	UNIQUE (name), 
	UNIQUE (url, account)
);
INSERT INTO "backend" VALUES('01a22eda-8322-7214-a661-74a46c227a4f','01a22eda-8322-7214-a661-74a46c227a4f','comfyui','http://01a22eda-8322-7214-a661-74a46c227a4f:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eda-8322-7214-a661-74a6a7111f14','01a22eda-8322-7214-a661-74a6a7111f14','comfyui','http://01a22eda-8322-7214-a661-74a6a7111f14:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eda-8322-7214-a661-74a8df8dc008','01a22eda-8322-7214-a661-74a8df8dc008','comfyui','http://01a22eda-8322-7214-a661-74a8df8dc008:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eda-8322-7214-a661-74aa2a65b67d','01a22eda-8322-7214-a661-74aa2a65b67d','comfyui','http://01a22eda-8322-7214-a661-74aa2a65b67d:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eda-8322-7214-a661-74ace30dc53d','01a22eda-8322-7214-a661-74ace30dc53d','comfyui','http://01a22eda-8322-7214-a661-74ace30dc53d:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eda-8322-7214-a661-74ae586e4c3c','01a22eda-8322-7214-a661-74ae586e4c3c','comfyui','http://01a22eda-8322-7214-a661-74ae586e4c3c:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eda-8322-7214-a661-74b0551e84c1','01a22eda-8322-7214-a661-74b0551e84c1','comfyui','http://01a22eda-8322-7214-a661-74b0551e84c1:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eda-8322-7214-a661-74b24c002d37','01a22eda-8322-7214-a661-74b24c002d37','comfyui','http://01a22eda-8322-7214-a661-74b24c002d37:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eda-8322-7214-a661-74b435ed1fb0','01a22eda-8322-7214-a661-74b435ed1fb0','comfyui','http://01a22eda-8322-7214-a661-74b435ed1fb0:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eda-8322-7214-a661-74b6cf764434','01a22eda-8322-7214-a661-74b6cf764434','comfyui','http://01a22eda-8322-7214-a661-74b6cf764434:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eda-8322-7214-a661-74b87cc83000','01a22eda-8322-7214-a661-74b87cc83000','comfyui','http://01a22eda-8322-7214-a661-74b87cc83000:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eda-8322-7214-a661-74ba3d9db0e9','01a22eda-8322-7214-a661-74ba3d9db0e9','comfyui','http://01a22eda-8322-7214-a661-74ba3d9db0e9:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eda-8322-7214-a661-74bcbb921c9a','01a22eda-8322-7214-a661-74bcbb921c9a','comfyui','http://01a22eda-8322-7214-a661-74bcbb921c9a:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eda-8322-7214-a661-74be7a0bb46a','01a22eda-8322-7214-a661-74be7a0bb46a','comfyui','http://01a22eda-8322-7214-a661-74be7a0bb46a:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eda-8322-7214-a661-74c0ce39ca44','01a22eda-8322-7214-a661-74c0ce39ca44','comfyui','http://01a22eda-8322-7214-a661-74c0ce39ca44:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eda-8322-7214-a661-74c28810bd7d','01a22eda-8322-7214-a661-74c28810bd7d','comfyui','http://01a22eda-8322-7214-a661-74c28810bd7d:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eda-8322-7214-a661-74c4297bda1d','01a22eda-8322-7214-a661-74c4297bda1d','comfyui','http://01a22eda-8322-7214-a661-74c4297bda1d:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eda-8322-7214-a661-74c6fa982df7','01a22eda-8322-7214-a661-74c6fa982df7','comfyui','http://01a22eda-8322-7214-a661-74c6fa982df7:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eda-8323-768a-b928-4c1dfef7c1ec','01a22eda-8323-768a-b928-4c1dfef7c1ec','comfyui','http://01a22eda-8323-768a-b928-4c1dfef7c1ec:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "event" VALUES(1,'backend.updated','','01a22eda-8322-7214-a661-74a46c227a4f',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74a46c227a4f","name":"01a22eda-8322-7214-a661-74a46c227a4f","state":"new"}');
INSERT INTO "event" VALUES(2,'backend.updated','','01a22eda-8322-7214-a661-74a6a7111f14',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74a6a7111f14","name":"01a22eda-8322-7214-a661-74a6a7111f14","state":"new"}');
INSERT INTO "event" VALUES(3,'backend.updated','','01a22eda-8322-7214-a661-74a8df8dc008',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74a8df8dc008","name":"01a22eda-8322-7214-a661-74a8df8dc008","state":"new"}');
INSERT INTO "event" VALUES(4,'backend.updated','','01a22eda-8322-7214-a661-74aa2a65b67d',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74aa2a65b67d","name":"01a22eda-8322-7214-a661-74aa2a65b67d","state":"new"}');
INSERT INTO "event" VALUES(5,'backend.updated','','01a22eda-8322-7214-a661-74ace30dc53d',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74ace30dc53d","name":"01a22eda-8322-7214-a661-74ace30dc53d","state":"new"}');
INSERT INTO "event" VALUES(6,'backend.updated','','01a22eda-8322-7214-a661-74ae586e4c3c',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74ae586e4c3c","name":"01a22eda-8322-7214-a661-74ae586e4c3c","state":"new"}');
INSERT INTO "event" VALUES(7,'backend.updated','','01a22eda-8322-7214-a661-74b0551e84c1',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74b0551e84c1","name":"01a22eda-8322-7214-a661-74b0551e84c1","state":"new"}');
INSERT INTO "event" VALUES(8,'backend.updated','','01a22eda-8322-7214-a661-74b24c002d37',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74b24c002d37","name":"01a22eda-8322-7214-a661-74b24c002d37","state":"new"}');
INSERT INTO "event" VALUES(9,'backend.updated','','01a22eda-8322-7214-a661-74b435ed1fb0',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74b435ed1fb0","name":"01a22eda-8322-7214-a661-74b435ed1fb0","state":"new"}');
INSERT INTO "event" VALUES(10,'backend.updated','','01a22eda-8322-7214-a661-74b6cf764434',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74b6cf764434","name":"01a22eda-8322-7214-a661-74b6cf764434","state":"new"}');
INSERT INTO "event" VALUES(11,'backend.updated','','01a22eda-8322-7214-a661-74b87cc83000',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74b87cc83000","name":"01a22eda-8322-7214-a661-74b87cc83000","state":"new"}');
INSERT INTO "event" VALUES(12,'backend.updated','','01a22eda-8322-7214-a661-74ba3d9db0e9',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74ba3d9db0e9","name":"01a22eda-8322-7214-a661-74ba3d9db0e9","state":"new"}');
INSERT INTO "event" VALUES(13,'backend.updated','','01a22eda-8322-7214-a661-74bcbb921c9a',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74bcbb921c9a","name":"01a22eda-8322-7214-a661-74bcbb921c9a","state":"new"}');
INSERT INTO "event" VALUES(14,'backend.updated','','01a22eda-8322-7214-a661-74be7a0bb46a',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74be7a0bb46a","name":"01a22eda-8322-7214-a661-74be7a0bb46a","state":"new"}');
INSERT INTO "event" VALUES(15,'backend.updated','','01a22eda-8322-7214-a661-74c0ce39ca44',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74c0ce39ca44","name":"01a22eda-8322-7214-a661-74c0ce39ca44","state":"new"}');
INSERT INTO "event" VALUES(16,'backend.updated','','01a22eda-8322-7214-a661-74c28810bd7d',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74c28810bd7d","name":"01a22eda-8322-7214-a661-74c28810bd7d","state":"new"}');
INSERT INTO "event" VALUES(17,'backend.updated','','01a22eda-8322-7214-a661-74c4297bda1d',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74c4297bda1d","name":"01a22eda-8322-7214-a661-74c4297bda1d","state":"new"}');
INSERT INTO "event" VALUES(18,'backend.updated','','01a22eda-8322-7214-a661-74c6fa982df7',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74c6fa982df7","name":"01a22eda-8322-7214-a661-74c6fa982df7","state":"new"}');
INSERT INTO "event" VALUES(19,'backend.updated','','01a22eda-8323-768a-b928-4c1dfef7c1ec',1767225600000000,'{"id":"01a22eda-8323-768a-b928-4c1dfef7c1ec","name":"01a22eda-8323-768a-b928-4c1dfef7c1ec","state":"new"}');
INSERT INTO "event" VALUES(20,'backend.updated','','01a22eda-8322-7214-a661-74a46c227a4f',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74a46c227a4f","name":"01a22eda-8322-7214-a661-74a46c227a4f","state":"ready","reason":null}');
INSERT INTO "event" VALUES(21,'backend.updated','','01a22eda-8322-7214-a661-74a6a7111f14',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74a6a7111f14","name":"01a22eda-8322-7214-a661-74a6a7111f14","state":"ready","reason":null}');
INSERT INTO "event" VALUES(22,'backend.updated','','01a22eda-8322-7214-a661-74a8df8dc008',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74a8df8dc008","name":"01a22eda-8322-7214-a661-74a8df8dc008","state":"ready","reason":null}');
INSERT INTO "event" VALUES(23,'backend.updated','','01a22eda-8322-7214-a661-74aa2a65b67d',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74aa2a65b67d","name":"01a22eda-8322-7214-a661-74aa2a65b67d","state":"ready","reason":null}');
INSERT INTO "event" VALUES(24,'backend.updated','','01a22eda-8322-7214-a661-74ace30dc53d',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74ace30dc53d","name":"01a22eda-8322-7214-a661-74ace30dc53d","state":"ready","reason":null}');
INSERT INTO "event" VALUES(25,'backend.updated','','01a22eda-8322-7214-a661-74ae586e4c3c',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74ae586e4c3c","name":"01a22eda-8322-7214-a661-74ae586e4c3c","state":"ready","reason":null}');
INSERT INTO "event" VALUES(26,'backend.updated','','01a22eda-8322-7214-a661-74b0551e84c1',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74b0551e84c1","name":"01a22eda-8322-7214-a661-74b0551e84c1","state":"ready","reason":null}');
INSERT INTO "event" VALUES(27,'backend.updated','','01a22eda-8322-7214-a661-74b24c002d37',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74b24c002d37","name":"01a22eda-8322-7214-a661-74b24c002d37","state":"ready","reason":null}');
INSERT INTO "event" VALUES(28,'backend.updated','','01a22eda-8322-7214-a661-74b435ed1fb0',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74b435ed1fb0","name":"01a22eda-8322-7214-a661-74b435ed1fb0","state":"ready","reason":null}');
INSERT INTO "event" VALUES(29,'backend.updated','','01a22eda-8322-7214-a661-74b6cf764434',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74b6cf764434","name":"01a22eda-8322-7214-a661-74b6cf764434","state":"ready","reason":null}');
INSERT INTO "event" VALUES(30,'backend.updated','','01a22eda-8322-7214-a661-74b87cc83000',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74b87cc83000","name":"01a22eda-8322-7214-a661-74b87cc83000","state":"ready","reason":null}');
INSERT INTO "event" VALUES(31,'backend.updated','','01a22eda-8322-7214-a661-74ba3d9db0e9',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74ba3d9db0e9","name":"01a22eda-8322-7214-a661-74ba3d9db0e9","state":"ready","reason":null}');
INSERT INTO "event" VALUES(32,'backend.updated','','01a22eda-8322-7214-a661-74bcbb921c9a',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74bcbb921c9a","name":"01a22eda-8322-7214-a661-74bcbb921c9a","state":"ready","reason":null}');
INSERT INTO "event" VALUES(33,'backend.updated','','01a22eda-8322-7214-a661-74be7a0bb46a',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74be7a0bb46a","name":"01a22eda-8322-7214-a661-74be7a0bb46a","state":"ready","reason":null}');
INSERT INTO "event" VALUES(34,'backend.updated','','01a22eda-8322-7214-a661-74c0ce39ca44',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74c0ce39ca44","name":"01a22eda-8322-7214-a661-74c0ce39ca44","state":"ready","reason":null}');
INSERT INTO "event" VALUES(35,'backend.updated','','01a22eda-8322-7214-a661-74c28810bd7d',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74c28810bd7d","name":"01a22eda-8322-7214-a661-74c28810bd7d","state":"ready","reason":null}');
INSERT INTO "event" VALUES(36,'backend.updated','','01a22eda-8322-7214-a661-74c4297bda1d',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74c4297bda1d","name":"01a22eda-8322-7214-a661-74c4297bda1d","state":"ready","reason":null}');
INSERT INTO "event" VALUES(37,'backend.updated','','01a22eda-8322-7214-a661-74c6fa982df7',1767225600000000,'{"id":"01a22eda-8322-7214-a661-74c6fa982df7","name":"01a22eda-8322-7214-a661-74c6fa982df7","state":"ready","reason":null}');
INSERT INTO "event" VALUES(38,'backend.updated','','01a22eda-8323-768a-b928-4c1dfef7c1ec',1767225600000000,'{"id":"01a22eda-8323-768a-b928-4c1dfef7c1ec","name":"01a22eda-8323-768a-b928-4c1dfef7c1ec","state":"ready","reason":null}');
INSERT INTO "event" VALUES(39,'task.created','local','01a22eda-8337-74e8-ac02-6e4160d179ee',1767225600000000,'{"version":1,"id":"01a22eda-8337-74e8-ac02-6e4160d179ee","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(40,'task.created','local','01a22eda-8337-74e8-ac02-6e43681b52d7',1767225600000000,'{"version":1,"id":"01a22eda-8337-74e8-ac02-6e43681b52d7","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(41,'task.created','local','01a22eda-8337-74e8-ac02-6e45b5130256',1767225600000000,'{"version":1,"id":"01a22eda-8337-74e8-ac02-6e45b5130256","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(42,'task.created','local','01a22eda-8337-74e8-ac02-6e4732afafdd',1767225600000000,'{"version":1,"id":"01a22eda-8337-74e8-ac02-6e4732afafdd","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(43,'task.created','local','01a22eda-8337-74e8-ac02-6e49b41ae3da',1767225600000000,'{"version":1,"id":"01a22eda-8337-74e8-ac02-6e49b41ae3da","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(44,'task.created','local','01a22eda-8337-74e8-ac02-6e4b7dc3f640',1767225600000000,'{"version":1,"id":"01a22eda-8337-74e8-ac02-6e4b7dc3f640","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(45,'task.created','local','01a22eda-8337-74e8-ac02-6e4deb01d92c',1767225600000000,'{"version":1,"id":"01a22eda-8337-74e8-ac02-6e4deb01d92c","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(46,'task.created','local','01a22eda-8337-74e8-ac02-6e4f8bf7c829',1767225600000000,'{"version":1,"id":"01a22eda-8337-74e8-ac02-6e4f8bf7c829","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(47,'task.created','local','01a22eda-8337-74e8-ac02-6e51edd14d10',1767225600000000,'{"version":1,"id":"01a22eda-8337-74e8-ac02-6e51edd14d10","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(48,'task.created','local','01a22eda-8337-74e8-ac02-6e534322fdb1',1767225600000000,'{"version":1,"id":"01a22eda-8337-74e8-ac02-6e534322fdb1","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(49,'task.created','local','01a22eda-8337-74e8-ac02-6e5527135a39',1767225600000000,'{"version":1,"id":"01a22eda-8337-74e8-ac02-6e5527135a39","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(50,'task.created','local','01a22eda-8337-74e8-ac02-6e576c3eb7e8',1767225600000000,'{"version":1,"id":"01a22eda-8337-74e8-ac02-6e576c3eb7e8","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(51,'task.created','local','01a22eda-8337-74e8-ac02-6e592aff3dc7',1767225600000000,'{"version":1,"id":"01a22eda-8337-74e8-ac02-6e592aff3dc7","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(52,'task.created','local','01a22eda-8337-74e8-ac02-6e5b25988deb',1767225600000000,'{"version":1,"id":"01a22eda-8337-74e8-ac02-6e5b25988deb","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(53,'task.created','local','01a22eda-8337-74e8-ac02-6e5dd7aeb76b',1767225600000000,'{"version":1,"id":"01a22eda-8337-74e8-ac02-6e5dd7aeb76b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(54,'task.created','local','01a22eda-8337-74e8-ac02-6e5fa851f055',1767225600000000,'{"version":1,"id":"01a22eda-8337-74e8-ac02-6e5fa851f055","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(55,'task.created','local','01a22eda-8337-74e8-ac02-6e61d7ccf2e8',1767225600000000,'{"version":1,"id":"01a22eda-8337-74e8-ac02-6e61d7ccf2e8","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(56,'task.created','local','01a22eda-8337-74e8-ac02-6e630299b051',1767225600000000,'{"version":1,"id":"01a22eda-8337-74e8-ac02-6e630299b051","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(57,'task.created','local','01a22eda-8337-74e8-ac02-6e6513e4fcee',1767225600000000,'{"version":1,"id":"01a22eda-8337-74e8-ac02-6e6513e4fcee","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(58,'task.updated','local','01a22eda-8337-74e8-ac02-6e5dd7aeb76b',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e5dd7aeb76b","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22eda-8322-7214-a661-74c0ce39ca44","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(59,'task.updated','local','01a22eda-8337-74e8-ac02-6e5fa851f055',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e5fa851f055","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22eda-8322-7214-a661-74c28810bd7d","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(60,'task.updated','local','01a22eda-8337-74e8-ac02-6e4b7dc3f640',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e4b7dc3f640","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22eda-8322-7214-a661-74ae586e4c3c","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(61,'task.updated','local','01a22eda-8337-74e8-ac02-6e4deb01d92c',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e4deb01d92c","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eda-8322-7214-a661-74b0551e84c1","remote_id":"01a22eda-833d-7345-b8a4-650589f8de68","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(62,'task.updated','local','01a22eda-8337-74e8-ac02-6e4f8bf7c829',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e4f8bf7c829","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eda-8322-7214-a661-74b24c002d37","remote_id":"01a22eda-833d-7345-b8a4-65063b97546d","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(63,'task.updated','local','01a22eda-8337-74e8-ac02-6e51edd14d10',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e51edd14d10","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eda-8322-7214-a661-74b435ed1fb0","remote_id":"01a22eda-833d-7345-b8a4-650743cb9447","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(64,'task.updated','local','01a22eda-8337-74e8-ac02-6e534322fdb1',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e534322fdb1","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eda-8322-7214-a661-74b6cf764434","remote_id":"01a22eda-833d-7345-b8a4-650849fe204c","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(65,'task.updated','local','01a22eda-8337-74e8-ac02-6e576c3eb7e8',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e576c3eb7e8","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eda-8322-7214-a661-74ba3d9db0e9","remote_id":"01a22eda-833e-7051-bbcd-87761ce84cb9","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(66,'task.updated','local','01a22eda-8337-74e8-ac02-6e592aff3dc7',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e592aff3dc7","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eda-8322-7214-a661-74bcbb921c9a","remote_id":"01a22eda-833e-7051-bbcd-87770036de73","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(67,'task.updated','local','01a22eda-8337-74e8-ac02-6e5b25988deb',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e5b25988deb","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eda-8322-7214-a661-74be7a0bb46a","remote_id":"01a22eda-833e-7051-bbcd-87786d4a0a92","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(68,'task.updated','local','01a22eda-8337-74e8-ac02-6e61d7ccf2e8',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e61d7ccf2e8","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eda-8322-7214-a661-74c4297bda1d","remote_id":"01a22eda-833e-7051-bbcd-877bd5d813c7","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(69,'task.updated','local','01a22eda-8337-74e8-ac02-6e630299b051',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e630299b051","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eda-8322-7214-a661-74c6fa982df7","remote_id":"01a22eda-833e-7051-bbcd-877cdd86ce9d","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(70,'task.updated','local','01a22eda-8337-74e8-ac02-6e6513e4fcee',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e6513e4fcee","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eda-8323-768a-b928-4c1dfef7c1ec","remote_id":"01a22eda-833f-7659-99d7-ea2a106882dc","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(71,'task.updated','local','01a22eda-8337-74e8-ac02-6e5527135a39',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e5527135a39","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22eda-8322-7214-a661-74b87cc83000","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO "event" VALUES(72,'task.updated','local','01a22eda-8337-74e8-ac02-6e5fa851f055',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e5fa851f055","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22eda-8322-7214-a661-74c28810bd7d","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(73,'task.updated','local','01a22eda-8337-74e8-ac02-6e4f8bf7c829',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e4f8bf7c829","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22eda-8322-7214-a661-74b24c002d37","remote_id":"01a22eda-833d-7345-b8a4-65063b97546d","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(74,'task.updated','local','01a22eda-8337-74e8-ac02-6e51edd14d10',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e51edd14d10","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eda-8322-7214-a661-74b435ed1fb0","remote_id":"01a22eda-833d-7345-b8a4-650743cb9447","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(75,'task.updated','local','01a22eda-8337-74e8-ac02-6e534322fdb1',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e534322fdb1","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eda-8322-7214-a661-74b6cf764434","remote_id":"01a22eda-833d-7345-b8a4-650849fe204c","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(76,'task.updated','local','01a22eda-8337-74e8-ac02-6e576c3eb7e8',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e576c3eb7e8","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eda-8322-7214-a661-74ba3d9db0e9","remote_id":"01a22eda-833e-7051-bbcd-87761ce84cb9","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(77,'task.updated','local','01a22eda-8337-74e8-ac02-6e592aff3dc7',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e592aff3dc7","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eda-8322-7214-a661-74bcbb921c9a","remote_id":"01a22eda-833e-7051-bbcd-87770036de73","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(78,'task.updated','local','01a22eda-8337-74e8-ac02-6e5b25988deb',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e5b25988deb","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eda-8322-7214-a661-74be7a0bb46a","remote_id":"01a22eda-833e-7051-bbcd-87786d4a0a92","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(79,'task.updated','local','01a22eda-8337-74e8-ac02-6e61d7ccf2e8',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e61d7ccf2e8","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eda-8322-7214-a661-74c4297bda1d","remote_id":"01a22eda-833e-7051-bbcd-877bd5d813c7","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(80,'task.updated','local','01a22eda-8337-74e8-ac02-6e630299b051',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e630299b051","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eda-8322-7214-a661-74c6fa982df7","remote_id":"01a22eda-833e-7051-bbcd-877cdd86ce9d","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(81,'task.updated','local','01a22eda-8337-74e8-ac02-6e6513e4fcee',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e6513e4fcee","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eda-8323-768a-b928-4c1dfef7c1ec","remote_id":"01a22eda-833f-7659-99d7-ea2a106882dc","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(82,'task.updated','local','01a22eda-8337-74e8-ac02-6e534322fdb1',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e534322fdb1","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22eda-8322-7214-a661-74b6cf764434","remote_id":"01a22eda-833d-7345-b8a4-650849fe204c","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(83,'task.updated','local','01a22eda-8337-74e8-ac02-6e5b25988deb',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e5b25988deb","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22eda-8322-7214-a661-74be7a0bb46a","remote_id":"01a22eda-833e-7051-bbcd-87786d4a0a92","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(84,'task.updated','local','01a22eda-8337-74e8-ac02-6e630299b051',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e630299b051","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22eda-8322-7214-a661-74c6fa982df7","remote_id":"01a22eda-833e-7051-bbcd-877cdd86ce9d","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(85,'task.updated','local','01a22eda-8337-74e8-ac02-6e576c3eb7e8',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e576c3eb7e8","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22eda-8322-7214-a661-74ba3d9db0e9","remote_id":"01a22eda-833e-7051-bbcd-87761ce84cb9","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(86,'task.updated','local','01a22eda-8337-74e8-ac02-6e61d7ccf2e8',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e61d7ccf2e8","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22eda-8322-7214-a661-74c4297bda1d","remote_id":"01a22eda-833e-7051-bbcd-877bd5d813c7","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(87,'task.updated','local','01a22eda-8337-74e8-ac02-6e592aff3dc7',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e592aff3dc7","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22eda-8322-7214-a661-74bcbb921c9a","remote_id":"01a22eda-833e-7051-bbcd-87770036de73","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO "event" VALUES(88,'task.updated','local','01a22eda-8337-74e8-ac02-6e6513e4fcee',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e6513e4fcee","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22eda-8323-768a-b928-4c1dfef7c1ec","remote_id":"01a22eda-833f-7659-99d7-ea2a106882dc","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(89,'task.deleted','local','01a22eda-8337-74e8-ac02-6e6513e4fcee',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e6513e4fcee","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22eda-8323-768a-b928-4c1dfef7c1ec","remote_id":"01a22eda-833f-7659-99d7-ea2a106882dc","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(90,'task.updated','local','01a22eda-8337-74e8-ac02-6e5b25988deb',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e5b25988deb","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22eda-8322-7214-a661-74be7a0bb46a","remote_id":"01a22eda-833e-7051-bbcd-87786d4a0a92","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(91,'task.updated','local','01a22eda-8337-74e8-ac02-6e630299b051',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e630299b051","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22eda-8322-7214-a661-74c6fa982df7","remote_id":"01a22eda-833e-7051-bbcd-877cdd86ce9d","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(92,'task.updated','local','01a22eda-8337-74e8-ac02-6e61d7ccf2e8',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e61d7ccf2e8","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22eda-8322-7214-a661-74c4297bda1d","remote_id":"01a22eda-833e-7051-bbcd-877bd5d813c7","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(93,'task.deleted','local','01a22eda-8337-74e8-ac02-6e630299b051',1767225600000000,'{"id":"01a22eda-8337-74e8-ac02-6e630299b051","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22eda-8322-7214-a661-74c6fa982df7","remote_id":"01a22eda-833e-7051-bbcd-877cdd86ce9d","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
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
INSERT INTO "lane" VALUES('06fc33629ab3d16f','{"backend_kind":"comfyui","node_classes":["01a22eda-8322-7214-a661-74b591deb4df"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('09a6ffdd4b6df5e4','{"backend_kind":"comfyui","node_classes":["01a22eda-8322-7214-a661-74a91bb11dc0"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('4262f03237a8d251','{"backend_kind":"comfyui","node_classes":["01a22eda-8322-7214-a661-74c79384323d"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('436a4f95f0c2b60a','{"backend_kind":"comfyui","node_classes":["01a22eda-8322-7214-a661-74af3119377b"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('4599f72bf22d6517','{"backend_kind":"comfyui","node_classes":["01a22eda-8322-7214-a661-74bd5929359d"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('48b3c94060e5854b','{"backend_kind":"comfyui","node_classes":["01a22eda-8322-7214-a661-74b7d0412e7a"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('4f1bb22c50a766cf','{"backend_kind":"comfyui","node_classes":["01a22eda-8322-7214-a661-74b313f4abc8"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('634a0e56ff204d2f','{"backend_kind":"comfyui","node_classes":["01a22eda-8322-7214-a661-74ad138d46e7"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('692fe3db5397138b','{"backend_kind":"comfyui","node_classes":["01a22eda-8322-7214-a661-74bbc6690ff9"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('7487cd18a7262b74','{"backend_kind":"comfyui","node_classes":["01a22eda-8322-7214-a661-74b1b888166b"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('79b1ab998e3a2738','{"backend_kind":"comfyui","node_classes":["01a22eda-8322-7214-a661-74a7d8cf5b33"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('7fb9a447c25edf1a','{"backend_kind":"comfyui","node_classes":["01a22eda-8322-7214-a661-74c16375ccb3"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('900065563d9bd1bf','{"backend_kind":"comfyui","node_classes":["01a22eda-8322-7214-a661-74c5a334fe20"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('9ce0c8f0e84f117a','{"backend_kind":"comfyui","node_classes":["01a22eda-8322-7214-a661-74a5de9e6587"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('aed082e1b235aaba','{"backend_kind":"comfyui","node_classes":["01a22eda-8322-7214-a661-74abae7fb850"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('b263342f800b55cc','{"backend_kind":"comfyui","node_classes":["01a22eda-8322-7214-a661-74c319c218e3"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('ce11c2af88ce42c3','{"backend_kind":"comfyui","node_classes":["01a22eda-8322-7214-a661-74bf462a228a"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('f0649f93869bca91','{"backend_kind":"comfyui","node_classes":["01a22eda-8322-7214-a661-74a313b3a64b"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('f2b97ceec721e836','{"backend_kind":"comfyui","node_classes":["01a22eda-8322-7214-a661-74b90667255b"],"choices":[],"pin":null}',NULL,0);
CREATE TABLE lease (
	name TEXT NOT NULL, 
	owner TEXT, 
	epoch INTEGER DEFAULT '0' NOT NULL, 
	lease_until BIGINT, 
	CONSTRAINT lease_pk PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('backend:01a22eda-8322-7214-a661-74a46c227a4f','worker 01a22eda-8322-7214-a661-74a46c227a4f',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eda-8322-7214-a661-74a6a7111f14','worker 01a22eda-8322-7214-a661-74a6a7111f14',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eda-8322-7214-a661-74a8df8dc008','worker 01a22eda-8322-7214-a661-74a8df8dc008',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eda-8322-7214-a661-74aa2a65b67d','worker 01a22eda-8322-7214-a661-74aa2a65b67d',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eda-8322-7214-a661-74ace30dc53d','worker 01a22eda-8322-7214-a661-74ace30dc53d',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eda-8322-7214-a661-74ae586e4c3c','worker 01a22eda-8322-7214-a661-74ae586e4c3c',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eda-8322-7214-a661-74b0551e84c1','worker 01a22eda-8322-7214-a661-74b0551e84c1',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eda-8322-7214-a661-74b24c002d37','worker 01a22eda-8322-7214-a661-74b24c002d37',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eda-8322-7214-a661-74b435ed1fb0','worker 01a22eda-8322-7214-a661-74b435ed1fb0',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eda-8322-7214-a661-74b6cf764434','worker 01a22eda-8322-7214-a661-74b6cf764434',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eda-8322-7214-a661-74b87cc83000','worker 01a22eda-8322-7214-a661-74b87cc83000',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eda-8322-7214-a661-74ba3d9db0e9','worker 01a22eda-8322-7214-a661-74ba3d9db0e9',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eda-8322-7214-a661-74bcbb921c9a','worker 01a22eda-8322-7214-a661-74bcbb921c9a',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eda-8322-7214-a661-74be7a0bb46a','worker 01a22eda-8322-7214-a661-74be7a0bb46a',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eda-8322-7214-a661-74c0ce39ca44','worker 01a22eda-8322-7214-a661-74c0ce39ca44',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eda-8322-7214-a661-74c28810bd7d','worker 01a22eda-8322-7214-a661-74c28810bd7d',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eda-8322-7214-a661-74c4297bda1d','worker 01a22eda-8322-7214-a661-74c4297bda1d',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eda-8322-7214-a661-74c6fa982df7','worker 01a22eda-8322-7214-a661-74c6fa982df7',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eda-8323-768a-b928-4c1dfef7c1ec','worker 01a22eda-8323-768a-b928-4c1dfef7c1ec',1,1767225630000000);
CREATE TABLE litter (
	"key" TEXT NOT NULL, 
	look_at BIGINT NOT NULL, 
	doomed INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT litter_pk PRIMARY KEY ("key")
);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22eda-8337-74e8-ac02-6e592aff3dc7_01a22eda-833e-7051-bbcd-87770036de73/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22eda-8337-74e8-ac02-6e5b25988deb_01a22eda-833e-7051-bbcd-87786d4a0a92/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22eda-8337-74e8-ac02-6e630299b051_01a22eda-833e-7051-bbcd-877cdd86ce9d/',1767225600000000,0);
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
INSERT INTO "meta" VALUES('stream','9c6620d5-ce7a-4bac-b0dc-7c2335776dc0');
INSERT INTO "meta" VALUES('installation','fd58b07c-358c-4964-829a-a17bf835f40b');
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
INSERT INTO "output" VALUES('01a22eda-8349-76db-9324-4e560a09921a','local','01a22eda-8337-74e8-ac02-6e576c3eb7e8','01a22eda-833e-7051-bbcd-87761ce84cb9','text_to_image',0,'1','apple.png','outputs/01a22eda-8349-76db-9324-4e57d657413f/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
INSERT INTO "output" VALUES('01a22eda-8349-76db-9324-4e581eff1bd2','local','01a22eda-8337-74e8-ac02-6e61d7ccf2e8','01a22eda-833e-7051-bbcd-877bd5d813c7','text_to_image',0,'1','apple.png','outputs/01a22eda-8349-76db-9324-4e59ffbc61fc/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
CREATE TABLE pace (
	lane TEXT NOT NULL, 
	workflow TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	backend_id TEXT NOT NULL, 
	times TEXT NOT NULL, 
	measured_at BIGINT NOT NULL, 
	CONSTRAINT pace_pk PRIMARY KEY (lane, workflow, size, backend_id)
);
CREATE TABLE run_cost (
	backend_id TEXT NOT NULL, 
	remote_id TEXT NOT NULL, 
	user_id TEXT DEFAULT 'local' NOT NULL, 
	attempt_id TEXT NOT NULL, 
	task_id TEXT NOT NULL, 
	batch_id TEXT, 
	work TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	coins BIGINT, 
	money BIGINT, 
	currency TEXT, 
	third_party_money BIGINT, 
	seconds BIGINT, 
	CONSTRAINT run_cost_pk PRIMARY KEY (backend_id, remote_id)
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
	lacks TEXT, paid INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT serves_pk PRIMARY KEY (backend_id, lane)
);
INSERT INTO "serves" VALUES('01a22eda-8322-7214-a661-74a46c227a4f','f0649f93869bca91',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eda-8322-7214-a661-74a6a7111f14','9ce0c8f0e84f117a',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eda-8322-7214-a661-74a8df8dc008','79b1ab998e3a2738',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eda-8322-7214-a661-74aa2a65b67d','09a6ffdd4b6df5e4',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eda-8322-7214-a661-74ace30dc53d','aed082e1b235aaba',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eda-8322-7214-a661-74ae586e4c3c','634a0e56ff204d2f',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eda-8322-7214-a661-74b0551e84c1','436a4f95f0c2b60a',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eda-8322-7214-a661-74b24c002d37','7487cd18a7262b74',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eda-8322-7214-a661-74b435ed1fb0','4f1bb22c50a766cf',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eda-8322-7214-a661-74b6cf764434','06fc33629ab3d16f',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eda-8322-7214-a661-74b87cc83000','48b3c94060e5854b',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eda-8322-7214-a661-74ba3d9db0e9','f2b97ceec721e836',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eda-8322-7214-a661-74bcbb921c9a','692fe3db5397138b',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eda-8322-7214-a661-74be7a0bb46a','4599f72bf22d6517',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eda-8322-7214-a661-74c0ce39ca44','ce11c2af88ce42c3',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eda-8322-7214-a661-74c28810bd7d','7fb9a447c25edf1a',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eda-8322-7214-a661-74c4297bda1d','b263342f800b55cc',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eda-8322-7214-a661-74c6fa982df7','900065563d9bd1bf',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eda-8323-768a-b928-4c1dfef7c1ec','4262f03237a8d251',1,NULL,0);
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
	source TEXT, size INTEGER DEFAULT '0' NOT NULL, on_return TEXT, asked_at BIGINT, 
	CONSTRAINT task_pk PRIMARY KEY (id), 
	CONSTRAINT attempt_only_while_live CHECK (attempt_id IS NULL OR status IN ('PENDING','QUEUED','RUNNING')), 
	CONSTRAINT live_has_attempt CHECK (status NOT IN ('QUEUED','RUNNING') OR attempt_id IS NOT NULL)
);
INSERT INTO "task" VALUES('01a22eda-8337-74e8-ac02-6e4160d179ee','local',1,'text_to_image','apple','READY',NULL,0,1767225600000000,'f0649f93869bca91','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eda-8337-74e8-ac02-6e43681b52d7','local',1,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'9ce0c8f0e84f117a','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eda-8337-74e8-ac02-6e45b5130256','local',2,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'79b1ab998e3a2738','text_to_image',1,'Text to image',1,0,'01a22eda-833b-757f-be5d-8a177fea36a0','01a22eda-8322-7214-a661-74a8df8dc008',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eda-8337-74e8-ac02-6e4732afafdd','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'09a6ffdd4b6df5e4','text_to_image',1,'Text to image',1,0,'01a22eda-833c-77ce-9018-bcbf39cfa6aa','01a22eda-8322-7214-a661-74aa2a65b67d',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eda-8337-74e8-ac02-6e49b41ae3da','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'aed082e1b235aaba','text_to_image',1,'Text to image',1,0,'01a22eda-833c-77ce-9018-bcc0928fc3e6','01a22eda-8322-7214-a661-74ace30dc53d',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eda-8337-74e8-ac02-6e4b7dc3f640','local',4,'text_to_image','apple','PENDING','stopping',0,1767225600000000,'634a0e56ff204d2f','text_to_image',1,'Text to image',1,0,'01a22eda-833d-7345-b8a4-65047618911a','01a22eda-8322-7214-a661-74ae586e4c3c',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eda-8337-74e8-ac02-6e4deb01d92c','local',4,'text_to_image','apple','QUEUED','waiting',0,1767225600000000,'436a4f95f0c2b60a','text_to_image',1,'Text to image',1,0,'01a22eda-833d-7345-b8a4-650589f8de68','01a22eda-8322-7214-a661-74b0551e84c1','01a22eda-833d-7345-b8a4-650589f8de68',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eda-8337-74e8-ac02-6e4f8bf7c829','local',5,'text_to_image','apple','QUEUED','stopping',0,1767225600000000,'7487cd18a7262b74','text_to_image',1,'Text to image',1,0,'01a22eda-833d-7345-b8a4-65063b97546d','01a22eda-8322-7214-a661-74b24c002d37','01a22eda-833d-7345-b8a4-65063b97546d',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eda-8337-74e8-ac02-6e51edd14d10','local',5,'text_to_image','apple','RUNNING','executing',0,1767225600000000,'4f1bb22c50a766cf','text_to_image',1,'Text to image',1,0,'01a22eda-833d-7345-b8a4-650743cb9447','01a22eda-8322-7214-a661-74b435ed1fb0','01a22eda-833d-7345-b8a4-650743cb9447',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eda-8337-74e8-ac02-6e534322fdb1','local',6,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'06fc33629ab3d16f','text_to_image',1,'Text to image',1,0,'01a22eda-833d-7345-b8a4-650849fe204c','01a22eda-8322-7214-a661-74b6cf764434','01a22eda-833d-7345-b8a4-650849fe204c',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eda-8337-74e8-ac02-6e5527135a39','local',4,'text_to_image','apple','RETRYING',NULL,0,1767225600000000,'48b3c94060e5854b','text_to_image',1,'Text to image',1,0,NULL,'01a22eda-8322-7214-a661-74b87cc83000',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,1767225660000000,NULL,NULL,1,0,1,0,0,0,0,NULL,'{"code":"backend_unreachable","arguments":{},"raw":null}','{"code":"backend_unreachable","arguments":{},"raw":null}','{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eda-8337-74e8-ac02-6e576c3eb7e8','local',6,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'f2b97ceec721e836','text_to_image',1,'Text to image',1,0,NULL,'01a22eda-8322-7214-a661-74ba3d9db0e9','01a22eda-833e-7051-bbcd-87761ce84cb9',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eda-8337-74e8-ac02-6e592aff3dc7','local',6,'text_to_image','apple','FAILED',NULL,0,1767225600000000,'692fe3db5397138b','text_to_image',1,'Text to image',1,0,NULL,'01a22eda-8322-7214-a661-74bcbb921c9a','01a22eda-833e-7051-bbcd-87770036de73',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,'{"code":"node_failed","arguments":{},"raw":"boom"}','{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eda-8337-74e8-ac02-6e5b25988deb','local',7,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'4599f72bf22d6517','text_to_image',1,'Text to image',1,0,NULL,'01a22eda-8322-7214-a661-74be7a0bb46a','01a22eda-833e-7051-bbcd-87786d4a0a92',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eda-8337-74e8-ac02-6e5dd7aeb76b','local',3,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'ce11c2af88ce42c3','text_to_image',1,'Text to image',1,0,NULL,'01a22eda-8322-7214-a661-74c0ce39ca44',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eda-8337-74e8-ac02-6e5fa851f055','local',4,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'7fb9a447c25edf1a','text_to_image',1,'Text to image',1,0,NULL,'01a22eda-8322-7214-a661-74c28810bd7d',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,1767225600000000);
INSERT INTO "task" VALUES('01a22eda-8337-74e8-ac02-6e61d7ccf2e8','local',7,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'b263342f800b55cc','text_to_image',1,'Text to image',1,0,NULL,'01a22eda-8322-7214-a661-74c4297bda1d','01a22eda-833e-7051-bbcd-877bd5d813c7',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eda-8337-74e8-ac02-6e630299b051','local',8,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'900065563d9bd1bf','text_to_image',1,'Text to image',1,0,NULL,'01a22eda-8322-7214-a661-74c6fa982df7','01a22eda-833e-7051-bbcd-877cdd86ce9d',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eda-8337-74e8-ac02-6e6513e4fcee','local',7,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'4262f03237a8d251','text_to_image',1,'Text to image',1,0,'01a22eda-833f-7659-99d7-ea2a106882dc','01a22eda-8323-768a-b928-4c1dfef7c1ec','01a22eda-833f-7659-99d7-ea2a106882dc',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
CREATE TABLE task_body (
	task_id TEXT NOT NULL, 
	params TEXT NOT NULL, 
	graph TEXT NOT NULL, base_id TEXT, leaves TEXT, 
	CONSTRAINT task_body_pk PRIMARY KEY (task_id)
);
INSERT INTO "task_body" VALUES('01a22eda-8337-74e8-ac02-6e4160d179ee','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eda-8337-74e8-ac02-6e43681b52d7','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eda-8337-74e8-ac02-6e45b5130256','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eda-8337-74e8-ac02-6e4732afafdd','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eda-8337-74e8-ac02-6e49b41ae3da','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eda-8337-74e8-ac02-6e4b7dc3f640','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eda-8337-74e8-ac02-6e4deb01d92c','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eda-8337-74e8-ac02-6e4f8bf7c829','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eda-8337-74e8-ac02-6e51edd14d10','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eda-8337-74e8-ac02-6e534322fdb1','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eda-8337-74e8-ac02-6e5527135a39','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eda-8337-74e8-ac02-6e576c3eb7e8','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eda-8337-74e8-ac02-6e592aff3dc7','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eda-8337-74e8-ac02-6e5b25988deb','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eda-8337-74e8-ac02-6e5dd7aeb76b','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eda-8337-74e8-ac02-6e5fa851f055','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eda-8337-74e8-ac02-6e61d7ccf2e8','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eda-8337-74e8-ac02-6e630299b051','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eda-8337-74e8-ac02-6e6513e4fcee','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
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
INSERT INTO "task_input" VALUES('01a22eda-8337-74e8-ac02-6e4160d179ee',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eda-8337-74e8-ac02-6e43681b52d7',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eda-8337-74e8-ac02-6e45b5130256',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eda-8337-74e8-ac02-6e4732afafdd',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eda-8337-74e8-ac02-6e49b41ae3da',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eda-8337-74e8-ac02-6e4b7dc3f640',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eda-8337-74e8-ac02-6e4deb01d92c',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eda-8337-74e8-ac02-6e4f8bf7c829',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eda-8337-74e8-ac02-6e51edd14d10',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eda-8337-74e8-ac02-6e534322fdb1',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eda-8337-74e8-ac02-6e5527135a39',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eda-8337-74e8-ac02-6e576c3eb7e8',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eda-8337-74e8-ac02-6e592aff3dc7',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eda-8337-74e8-ac02-6e5b25988deb',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eda-8337-74e8-ac02-6e5dd7aeb76b',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eda-8337-74e8-ac02-6e5fa851f055',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eda-8337-74e8-ac02-6e61d7ccf2e8',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eda-8337-74e8-ac02-6e630299b051',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eda-8337-74e8-ac02-6e6513e4fcee',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
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
INSERT INTO "waiting" VALUES('06fc33629ab3d16f',0,0,0);
INSERT INTO "waiting" VALUES('09a6ffdd4b6df5e4',0,0,0);
INSERT INTO "waiting" VALUES('4262f03237a8d251',0,0,0);
INSERT INTO "waiting" VALUES('436a4f95f0c2b60a',0,0,0);
INSERT INTO "waiting" VALUES('4599f72bf22d6517',0,0,0);
INSERT INTO "waiting" VALUES('48b3c94060e5854b',0,0,0);
INSERT INTO "waiting" VALUES('4f1bb22c50a766cf',0,0,0);
INSERT INTO "waiting" VALUES('634a0e56ff204d2f',0,0,0);
INSERT INTO "waiting" VALUES('692fe3db5397138b',0,0,0);
INSERT INTO "waiting" VALUES('7487cd18a7262b74',0,0,0);
INSERT INTO "waiting" VALUES('79b1ab998e3a2738',0,0,0);
INSERT INTO "waiting" VALUES('7fb9a447c25edf1a',0,0,1);
INSERT INTO "waiting" VALUES('900065563d9bd1bf',0,0,0);
INSERT INTO "waiting" VALUES('9ce0c8f0e84f117a',0,0,1);
INSERT INTO "waiting" VALUES('aed082e1b235aaba',0,0,0);
INSERT INTO "waiting" VALUES('b263342f800b55cc',0,0,0);
INSERT INTO "waiting" VALUES('ce11c2af88ce42c3',0,0,0);
INSERT INTO "waiting" VALUES('f2b97ceec721e836',0,0,0);
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
CREATE INDEX run_cost_of_task ON run_cost (task_id);
CREATE INDEX run_cost_of_work ON run_cost (work, at);
CREATE INDEX run_cost_at ON run_cost (at, backend_id);
CREATE INDEX run_cost_of_batch ON run_cost (batch_id, backend_id) WHERE batch_id IS NOT NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('event',93);
COMMIT;
