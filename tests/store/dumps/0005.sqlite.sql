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
INSERT INTO "attempt" VALUES('01a22cb2-84fa-7594-8f77-eba971106a74','01a22cb2-84e4-76ff-9492-dba289bf4c87',1,'01a22cb2-84be-72b1-90d0-263662f6fd77','ea403f1dcf8ab03c',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22cb2-84fb-7110-a7e9-0a5b4a80ed42','01a22cb2-84e4-76ff-9492-dba44ebead2d',1,'01a22cb2-84be-72b1-90d0-263865cbf602','08ef97e26c3f3c3e',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22cb2-84fb-7110-a7e9-0a5cf2f24bdd','01a22cb2-84e4-76ff-9492-dba653386fdb',1,'01a22cb2-84be-72b1-90d0-263ac140c924','85ffdfb533caaac9',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22cb2-84fb-7110-a7e9-0a5de8115d63','01a22cb2-84e4-76ff-9492-dba8d96af101',1,'01a22cb2-84be-72b1-90d0-263cd43615fe','eb3710dbbfc2b9d8',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22cb2-84fb-7110-a7e9-0a5e30b6d182','01a22cb2-84e4-76ff-9492-dbaa42e13425',1,'01a22cb2-84be-72b1-90d0-263e5d30c939','ff6c901d1416395c',1767225600000000,1767225600000000,1767225600000000,'01a22cb2-84fb-7110-a7e9-0a5e30b6d182',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22cb2-84fc-72fb-860f-f439e2734772','01a22cb2-84e4-76ff-9492-dbacf404f70e',1,'01a22cb2-84be-72b1-90d0-2640426a5872','13a45f72f5c55a3c',1767225600000000,1767225600000000,1767225600000000,'01a22cb2-84fc-72fb-860f-f439e2734772',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22cb2-84fc-72fb-860f-f43ab2918a91','01a22cb2-84e4-76ff-9492-dbaee97b9df0',1,'01a22cb2-84be-72b1-90d0-264255526d4b','0efef4a71cddb6c9',1767225600000000,1767225600000000,1767225600000000,'01a22cb2-84fc-72fb-860f-f43ab2918a91',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22cb2-8504-7532-8478-4e39e81a5676','01a22cb2-84e4-76ff-9492-dbb03a04a065',1,'01a22cb2-84be-72b1-90d0-264482e929f1','ab7e8eba21e7f1a1',1767225600000000,1767225600000000,1767225600000000,'01a22cb2-8504-7532-8478-4e39e81a5676',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22cb2-8505-705c-a19a-29505c3472ab','01a22cb2-84e4-76ff-9492-dbb278530811',1,'01a22cb2-84be-72b1-90d0-2646c1c430d7','1d0a5261ce39c232',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'not_sent','{"code":"backend_unreachable","arguments":{},"raw":null}',0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22cb2-8505-705c-a19a-295192b8fa5a','01a22cb2-84e4-76ff-9492-dbb4db462d6a',1,'01a22cb2-84be-72b1-90d0-2648e3f2aaa1','7851ad424cd74c00',1767225600000000,1767225600000000,1767225600000000,'01a22cb2-8505-705c-a19a-295192b8fa5a',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22cb2-8505-705c-a19a-295203efba2b','01a22cb2-84e4-76ff-9492-dbb6b1cb2256',1,'01a22cb2-84be-72b1-90d0-264a3cc814a2','4919883f958ff6b2',1767225600000000,1767225600000000,1767225600000000,'01a22cb2-8505-705c-a19a-295203efba2b',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'failed','{"code":"node_failed","arguments":{},"raw":"boom"}',0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22cb2-8505-705c-a19a-295395288c77','01a22cb2-84e4-76ff-9492-dbb85895e487',1,'01a22cb2-84be-72b1-90d0-264c40399aa0','4c7fcec07b5e90ca',1767225600000000,1767225600000000,1767225600000000,'01a22cb2-8505-705c-a19a-295395288c77',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22cb2-8505-705c-a19a-295450d93f9b','01a22cb2-84e4-76ff-9492-dbbafe00310a',1,'01a22cb2-84be-72b1-90d0-264e37d26eb4','462446a683489833',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22cb2-8506-7026-a312-7775a5396bfe','01a22cb2-84e4-76ff-9492-dbbc79efddef',1,'01a22cb2-84be-72b1-90d0-265063c7ee3c','13e515eb1f30e9ff',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22cb2-8506-7026-a312-7776182f48dc','01a22cb2-84e4-76ff-9492-dbbe4acffc56',1,'01a22cb2-84be-72b1-90d0-2652e6467ebf','c51fc77b10c2230b',1767225600000000,1767225600000000,1767225600000000,'01a22cb2-8506-7026-a312-7776182f48dc',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22cb2-8506-7026-a312-777718da50e3','01a22cb2-84e4-76ff-9492-dbc0733988e1',1,'01a22cb2-84be-72b1-90d0-265416f3e322','59faf6b31c22c552',1767225600000000,1767225600000000,1767225600000000,'01a22cb2-8506-7026-a312-777718da50e3',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL,0,NULL);
INSERT INTO "attempt" VALUES('01a22cb2-8506-7026-a312-77784518c255','01a22cb2-84e4-76ff-9492-dbc2b9e8bc6f',1,'01a22cb2-84be-72b1-90d0-2656c51ee145','49aae78ee3f34de1',1767225600000000,1767225600000000,1767225600000000,'01a22cb2-8506-7026-a312-77784518c255',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
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
INSERT INTO "backend" VALUES('01a22cb2-84be-72b1-90d0-2632975f6ae2','01a22cb2-84be-72b1-90d0-2632975f6ae2','comfyui','http://01a22cb2-84be-72b1-90d0-2632975f6ae2:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cb2-84be-72b1-90d0-26343514c583','01a22cb2-84be-72b1-90d0-26343514c583','comfyui','http://01a22cb2-84be-72b1-90d0-26343514c583:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cb2-84be-72b1-90d0-263662f6fd77','01a22cb2-84be-72b1-90d0-263662f6fd77','comfyui','http://01a22cb2-84be-72b1-90d0-263662f6fd77:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cb2-84be-72b1-90d0-263865cbf602','01a22cb2-84be-72b1-90d0-263865cbf602','comfyui','http://01a22cb2-84be-72b1-90d0-263865cbf602:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cb2-84be-72b1-90d0-263ac140c924','01a22cb2-84be-72b1-90d0-263ac140c924','comfyui','http://01a22cb2-84be-72b1-90d0-263ac140c924:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cb2-84be-72b1-90d0-263cd43615fe','01a22cb2-84be-72b1-90d0-263cd43615fe','comfyui','http://01a22cb2-84be-72b1-90d0-263cd43615fe:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cb2-84be-72b1-90d0-263e5d30c939','01a22cb2-84be-72b1-90d0-263e5d30c939','comfyui','http://01a22cb2-84be-72b1-90d0-263e5d30c939:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cb2-84be-72b1-90d0-2640426a5872','01a22cb2-84be-72b1-90d0-2640426a5872','comfyui','http://01a22cb2-84be-72b1-90d0-2640426a5872:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cb2-84be-72b1-90d0-264255526d4b','01a22cb2-84be-72b1-90d0-264255526d4b','comfyui','http://01a22cb2-84be-72b1-90d0-264255526d4b:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cb2-84be-72b1-90d0-264482e929f1','01a22cb2-84be-72b1-90d0-264482e929f1','comfyui','http://01a22cb2-84be-72b1-90d0-264482e929f1:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cb2-84be-72b1-90d0-2646c1c430d7','01a22cb2-84be-72b1-90d0-2646c1c430d7','comfyui','http://01a22cb2-84be-72b1-90d0-2646c1c430d7:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,1);
INSERT INTO "backend" VALUES('01a22cb2-84be-72b1-90d0-2648e3f2aaa1','01a22cb2-84be-72b1-90d0-2648e3f2aaa1','comfyui','http://01a22cb2-84be-72b1-90d0-2648e3f2aaa1:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cb2-84be-72b1-90d0-264a3cc814a2','01a22cb2-84be-72b1-90d0-264a3cc814a2','comfyui','http://01a22cb2-84be-72b1-90d0-264a3cc814a2:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cb2-84be-72b1-90d0-264c40399aa0','01a22cb2-84be-72b1-90d0-264c40399aa0','comfyui','http://01a22cb2-84be-72b1-90d0-264c40399aa0:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cb2-84be-72b1-90d0-264e37d26eb4','01a22cb2-84be-72b1-90d0-264e37d26eb4','comfyui','http://01a22cb2-84be-72b1-90d0-264e37d26eb4:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cb2-84be-72b1-90d0-265063c7ee3c','01a22cb2-84be-72b1-90d0-265063c7ee3c','comfyui','http://01a22cb2-84be-72b1-90d0-265063c7ee3c:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cb2-84be-72b1-90d0-2652e6467ebf','01a22cb2-84be-72b1-90d0-2652e6467ebf','comfyui','http://01a22cb2-84be-72b1-90d0-2652e6467ebf:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cb2-84be-72b1-90d0-265416f3e322','01a22cb2-84be-72b1-90d0-265416f3e322','comfyui','http://01a22cb2-84be-72b1-90d0-265416f3e322:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
INSERT INTO "backend" VALUES('01a22cb2-84be-72b1-90d0-2656c51ee145','01a22cb2-84be-72b1-90d0-2656c51ee145','comfyui','http://01a22cb2-84be-72b1-90d0-2656c51ee145:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1767225600000000,0);
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
INSERT INTO "event" VALUES(1,'backend.updated','','01a22cb2-84be-72b1-90d0-2632975f6ae2',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-2632975f6ae2","name":"01a22cb2-84be-72b1-90d0-2632975f6ae2","state":"new"}');
INSERT INTO "event" VALUES(2,'backend.updated','','01a22cb2-84be-72b1-90d0-26343514c583',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-26343514c583","name":"01a22cb2-84be-72b1-90d0-26343514c583","state":"new"}');
INSERT INTO "event" VALUES(3,'backend.updated','','01a22cb2-84be-72b1-90d0-263662f6fd77',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-263662f6fd77","name":"01a22cb2-84be-72b1-90d0-263662f6fd77","state":"new"}');
INSERT INTO "event" VALUES(4,'backend.updated','','01a22cb2-84be-72b1-90d0-263865cbf602',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-263865cbf602","name":"01a22cb2-84be-72b1-90d0-263865cbf602","state":"new"}');
INSERT INTO "event" VALUES(5,'backend.updated','','01a22cb2-84be-72b1-90d0-263ac140c924',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-263ac140c924","name":"01a22cb2-84be-72b1-90d0-263ac140c924","state":"new"}');
INSERT INTO "event" VALUES(6,'backend.updated','','01a22cb2-84be-72b1-90d0-263cd43615fe',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-263cd43615fe","name":"01a22cb2-84be-72b1-90d0-263cd43615fe","state":"new"}');
INSERT INTO "event" VALUES(7,'backend.updated','','01a22cb2-84be-72b1-90d0-263e5d30c939',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-263e5d30c939","name":"01a22cb2-84be-72b1-90d0-263e5d30c939","state":"new"}');
INSERT INTO "event" VALUES(8,'backend.updated','','01a22cb2-84be-72b1-90d0-2640426a5872',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-2640426a5872","name":"01a22cb2-84be-72b1-90d0-2640426a5872","state":"new"}');
INSERT INTO "event" VALUES(9,'backend.updated','','01a22cb2-84be-72b1-90d0-264255526d4b',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-264255526d4b","name":"01a22cb2-84be-72b1-90d0-264255526d4b","state":"new"}');
INSERT INTO "event" VALUES(10,'backend.updated','','01a22cb2-84be-72b1-90d0-264482e929f1',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-264482e929f1","name":"01a22cb2-84be-72b1-90d0-264482e929f1","state":"new"}');
INSERT INTO "event" VALUES(11,'backend.updated','','01a22cb2-84be-72b1-90d0-2646c1c430d7',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-2646c1c430d7","name":"01a22cb2-84be-72b1-90d0-2646c1c430d7","state":"new"}');
INSERT INTO "event" VALUES(12,'backend.updated','','01a22cb2-84be-72b1-90d0-2648e3f2aaa1',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-2648e3f2aaa1","name":"01a22cb2-84be-72b1-90d0-2648e3f2aaa1","state":"new"}');
INSERT INTO "event" VALUES(13,'backend.updated','','01a22cb2-84be-72b1-90d0-264a3cc814a2',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-264a3cc814a2","name":"01a22cb2-84be-72b1-90d0-264a3cc814a2","state":"new"}');
INSERT INTO "event" VALUES(14,'backend.updated','','01a22cb2-84be-72b1-90d0-264c40399aa0',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-264c40399aa0","name":"01a22cb2-84be-72b1-90d0-264c40399aa0","state":"new"}');
INSERT INTO "event" VALUES(15,'backend.updated','','01a22cb2-84be-72b1-90d0-264e37d26eb4',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-264e37d26eb4","name":"01a22cb2-84be-72b1-90d0-264e37d26eb4","state":"new"}');
INSERT INTO "event" VALUES(16,'backend.updated','','01a22cb2-84be-72b1-90d0-265063c7ee3c',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-265063c7ee3c","name":"01a22cb2-84be-72b1-90d0-265063c7ee3c","state":"new"}');
INSERT INTO "event" VALUES(17,'backend.updated','','01a22cb2-84be-72b1-90d0-2652e6467ebf',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-2652e6467ebf","name":"01a22cb2-84be-72b1-90d0-2652e6467ebf","state":"new"}');
INSERT INTO "event" VALUES(18,'backend.updated','','01a22cb2-84be-72b1-90d0-265416f3e322',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-265416f3e322","name":"01a22cb2-84be-72b1-90d0-265416f3e322","state":"new"}');
INSERT INTO "event" VALUES(19,'backend.updated','','01a22cb2-84be-72b1-90d0-2656c51ee145',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-2656c51ee145","name":"01a22cb2-84be-72b1-90d0-2656c51ee145","state":"new"}');
INSERT INTO "event" VALUES(20,'backend.updated','','01a22cb2-84be-72b1-90d0-2632975f6ae2',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-2632975f6ae2","name":"01a22cb2-84be-72b1-90d0-2632975f6ae2","state":"ready","reason":null}');
INSERT INTO "event" VALUES(21,'backend.updated','','01a22cb2-84be-72b1-90d0-26343514c583',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-26343514c583","name":"01a22cb2-84be-72b1-90d0-26343514c583","state":"ready","reason":null}');
INSERT INTO "event" VALUES(22,'backend.updated','','01a22cb2-84be-72b1-90d0-263662f6fd77',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-263662f6fd77","name":"01a22cb2-84be-72b1-90d0-263662f6fd77","state":"ready","reason":null}');
INSERT INTO "event" VALUES(23,'backend.updated','','01a22cb2-84be-72b1-90d0-263865cbf602',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-263865cbf602","name":"01a22cb2-84be-72b1-90d0-263865cbf602","state":"ready","reason":null}');
INSERT INTO "event" VALUES(24,'backend.updated','','01a22cb2-84be-72b1-90d0-263ac140c924',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-263ac140c924","name":"01a22cb2-84be-72b1-90d0-263ac140c924","state":"ready","reason":null}');
INSERT INTO "event" VALUES(25,'backend.updated','','01a22cb2-84be-72b1-90d0-263cd43615fe',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-263cd43615fe","name":"01a22cb2-84be-72b1-90d0-263cd43615fe","state":"ready","reason":null}');
INSERT INTO "event" VALUES(26,'backend.updated','','01a22cb2-84be-72b1-90d0-263e5d30c939',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-263e5d30c939","name":"01a22cb2-84be-72b1-90d0-263e5d30c939","state":"ready","reason":null}');
INSERT INTO "event" VALUES(27,'backend.updated','','01a22cb2-84be-72b1-90d0-2640426a5872',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-2640426a5872","name":"01a22cb2-84be-72b1-90d0-2640426a5872","state":"ready","reason":null}');
INSERT INTO "event" VALUES(28,'backend.updated','','01a22cb2-84be-72b1-90d0-264255526d4b',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-264255526d4b","name":"01a22cb2-84be-72b1-90d0-264255526d4b","state":"ready","reason":null}');
INSERT INTO "event" VALUES(29,'backend.updated','','01a22cb2-84be-72b1-90d0-264482e929f1',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-264482e929f1","name":"01a22cb2-84be-72b1-90d0-264482e929f1","state":"ready","reason":null}');
INSERT INTO "event" VALUES(30,'backend.updated','','01a22cb2-84be-72b1-90d0-2646c1c430d7',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-2646c1c430d7","name":"01a22cb2-84be-72b1-90d0-2646c1c430d7","state":"ready","reason":null}');
INSERT INTO "event" VALUES(31,'backend.updated','','01a22cb2-84be-72b1-90d0-2648e3f2aaa1',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-2648e3f2aaa1","name":"01a22cb2-84be-72b1-90d0-2648e3f2aaa1","state":"ready","reason":null}');
INSERT INTO "event" VALUES(32,'backend.updated','','01a22cb2-84be-72b1-90d0-264a3cc814a2',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-264a3cc814a2","name":"01a22cb2-84be-72b1-90d0-264a3cc814a2","state":"ready","reason":null}');
INSERT INTO "event" VALUES(33,'backend.updated','','01a22cb2-84be-72b1-90d0-264c40399aa0',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-264c40399aa0","name":"01a22cb2-84be-72b1-90d0-264c40399aa0","state":"ready","reason":null}');
INSERT INTO "event" VALUES(34,'backend.updated','','01a22cb2-84be-72b1-90d0-264e37d26eb4',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-264e37d26eb4","name":"01a22cb2-84be-72b1-90d0-264e37d26eb4","state":"ready","reason":null}');
INSERT INTO "event" VALUES(35,'backend.updated','','01a22cb2-84be-72b1-90d0-265063c7ee3c',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-265063c7ee3c","name":"01a22cb2-84be-72b1-90d0-265063c7ee3c","state":"ready","reason":null}');
INSERT INTO "event" VALUES(36,'backend.updated','','01a22cb2-84be-72b1-90d0-2652e6467ebf',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-2652e6467ebf","name":"01a22cb2-84be-72b1-90d0-2652e6467ebf","state":"ready","reason":null}');
INSERT INTO "event" VALUES(37,'backend.updated','','01a22cb2-84be-72b1-90d0-265416f3e322',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-265416f3e322","name":"01a22cb2-84be-72b1-90d0-265416f3e322","state":"ready","reason":null}');
INSERT INTO "event" VALUES(38,'backend.updated','','01a22cb2-84be-72b1-90d0-2656c51ee145',1767225600000000,'{"id":"01a22cb2-84be-72b1-90d0-2656c51ee145","name":"01a22cb2-84be-72b1-90d0-2656c51ee145","state":"ready","reason":null}');
INSERT INTO "event" VALUES(39,'task.created','local','01a22cb2-84e4-76ff-9492-db9e1f6cad70',1767225600000000,'{"version":1,"id":"01a22cb2-84e4-76ff-9492-db9e1f6cad70","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(40,'task.created','local','01a22cb2-84e4-76ff-9492-dba0203998c8',1767225600000000,'{"version":1,"id":"01a22cb2-84e4-76ff-9492-dba0203998c8","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(41,'task.created','local','01a22cb2-84e4-76ff-9492-dba289bf4c87',1767225600000000,'{"version":1,"id":"01a22cb2-84e4-76ff-9492-dba289bf4c87","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(42,'task.created','local','01a22cb2-84e4-76ff-9492-dba44ebead2d',1767225600000000,'{"version":1,"id":"01a22cb2-84e4-76ff-9492-dba44ebead2d","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(43,'task.created','local','01a22cb2-84e4-76ff-9492-dba653386fdb',1767225600000000,'{"version":1,"id":"01a22cb2-84e4-76ff-9492-dba653386fdb","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(44,'task.created','local','01a22cb2-84e4-76ff-9492-dba8d96af101',1767225600000000,'{"version":1,"id":"01a22cb2-84e4-76ff-9492-dba8d96af101","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(45,'task.created','local','01a22cb2-84e4-76ff-9492-dbaa42e13425',1767225600000000,'{"version":1,"id":"01a22cb2-84e4-76ff-9492-dbaa42e13425","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(46,'task.created','local','01a22cb2-84e4-76ff-9492-dbacf404f70e',1767225600000000,'{"version":1,"id":"01a22cb2-84e4-76ff-9492-dbacf404f70e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(47,'task.created','local','01a22cb2-84e4-76ff-9492-dbaee97b9df0',1767225600000000,'{"version":1,"id":"01a22cb2-84e4-76ff-9492-dbaee97b9df0","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(48,'task.created','local','01a22cb2-84e4-76ff-9492-dbb03a04a065',1767225600000000,'{"version":1,"id":"01a22cb2-84e4-76ff-9492-dbb03a04a065","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(49,'task.created','local','01a22cb2-84e4-76ff-9492-dbb278530811',1767225600000000,'{"version":1,"id":"01a22cb2-84e4-76ff-9492-dbb278530811","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(50,'task.created','local','01a22cb2-84e4-76ff-9492-dbb4db462d6a',1767225600000000,'{"version":1,"id":"01a22cb2-84e4-76ff-9492-dbb4db462d6a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(51,'task.created','local','01a22cb2-84e4-76ff-9492-dbb6b1cb2256',1767225600000000,'{"version":1,"id":"01a22cb2-84e4-76ff-9492-dbb6b1cb2256","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(52,'task.created','local','01a22cb2-84e4-76ff-9492-dbb85895e487',1767225600000000,'{"version":1,"id":"01a22cb2-84e4-76ff-9492-dbb85895e487","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(53,'task.created','local','01a22cb2-84e4-76ff-9492-dbbafe00310a',1767225600000000,'{"version":1,"id":"01a22cb2-84e4-76ff-9492-dbbafe00310a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(54,'task.created','local','01a22cb2-84e4-76ff-9492-dbbc79efddef',1767225600000000,'{"version":1,"id":"01a22cb2-84e4-76ff-9492-dbbc79efddef","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(55,'task.created','local','01a22cb2-84e4-76ff-9492-dbbe4acffc56',1767225600000000,'{"version":1,"id":"01a22cb2-84e4-76ff-9492-dbbe4acffc56","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(56,'task.created','local','01a22cb2-84e4-76ff-9492-dbc0733988e1',1767225600000000,'{"version":1,"id":"01a22cb2-84e4-76ff-9492-dbc0733988e1","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(57,'task.created','local','01a22cb2-84e4-76ff-9492-dbc2b9e8bc6f',1767225600000000,'{"version":1,"id":"01a22cb2-84e4-76ff-9492-dbc2b9e8bc6f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(58,'task.updated','local','01a22cb2-84e4-76ff-9492-dbbafe00310a',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbbafe00310a","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-264e37d26eb4","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(59,'task.updated','local','01a22cb2-84e4-76ff-9492-dbbc79efddef',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbbc79efddef","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-265063c7ee3c","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(60,'task.updated','local','01a22cb2-84e4-76ff-9492-dba8d96af101',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dba8d96af101","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-263cd43615fe","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(61,'task.updated','local','01a22cb2-84e4-76ff-9492-dbaa42e13425',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbaa42e13425","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-263e5d30c939","remote_id":"01a22cb2-84fb-7110-a7e9-0a5e30b6d182","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(62,'task.updated','local','01a22cb2-84e4-76ff-9492-dbacf404f70e',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbacf404f70e","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-2640426a5872","remote_id":"01a22cb2-84fc-72fb-860f-f439e2734772","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(63,'task.updated','local','01a22cb2-84e4-76ff-9492-dbaee97b9df0',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbaee97b9df0","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-264255526d4b","remote_id":"01a22cb2-84fc-72fb-860f-f43ab2918a91","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(64,'task.updated','local','01a22cb2-84e4-76ff-9492-dbb03a04a065',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbb03a04a065","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-264482e929f1","remote_id":"01a22cb2-8504-7532-8478-4e39e81a5676","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(65,'task.updated','local','01a22cb2-84e4-76ff-9492-dbb4db462d6a',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbb4db462d6a","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-2648e3f2aaa1","remote_id":"01a22cb2-8505-705c-a19a-295192b8fa5a","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(66,'task.updated','local','01a22cb2-84e4-76ff-9492-dbb6b1cb2256',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbb6b1cb2256","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-264a3cc814a2","remote_id":"01a22cb2-8505-705c-a19a-295203efba2b","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(67,'task.updated','local','01a22cb2-84e4-76ff-9492-dbb85895e487',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbb85895e487","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-264c40399aa0","remote_id":"01a22cb2-8505-705c-a19a-295395288c77","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(68,'task.updated','local','01a22cb2-84e4-76ff-9492-dbbe4acffc56',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbbe4acffc56","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-2652e6467ebf","remote_id":"01a22cb2-8506-7026-a312-7776182f48dc","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(69,'task.updated','local','01a22cb2-84e4-76ff-9492-dbc0733988e1',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbc0733988e1","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-265416f3e322","remote_id":"01a22cb2-8506-7026-a312-777718da50e3","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(70,'task.updated','local','01a22cb2-84e4-76ff-9492-dbc2b9e8bc6f',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbc2b9e8bc6f","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-2656c51ee145","remote_id":"01a22cb2-8506-7026-a312-77784518c255","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(71,'task.updated','local','01a22cb2-84e4-76ff-9492-dbb278530811',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbb278530811","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-2646c1c430d7","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO "event" VALUES(72,'task.updated','local','01a22cb2-84e4-76ff-9492-dbbc79efddef',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbbc79efddef","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-265063c7ee3c","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(73,'task.updated','local','01a22cb2-84e4-76ff-9492-dbacf404f70e',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbacf404f70e","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-2640426a5872","remote_id":"01a22cb2-84fc-72fb-860f-f439e2734772","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(74,'task.updated','local','01a22cb2-84e4-76ff-9492-dbaee97b9df0',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbaee97b9df0","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-264255526d4b","remote_id":"01a22cb2-84fc-72fb-860f-f43ab2918a91","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(75,'task.updated','local','01a22cb2-84e4-76ff-9492-dbb03a04a065',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbb03a04a065","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-264482e929f1","remote_id":"01a22cb2-8504-7532-8478-4e39e81a5676","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(76,'task.updated','local','01a22cb2-84e4-76ff-9492-dbb4db462d6a',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbb4db462d6a","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-2648e3f2aaa1","remote_id":"01a22cb2-8505-705c-a19a-295192b8fa5a","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(77,'task.updated','local','01a22cb2-84e4-76ff-9492-dbb6b1cb2256',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbb6b1cb2256","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-264a3cc814a2","remote_id":"01a22cb2-8505-705c-a19a-295203efba2b","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(78,'task.updated','local','01a22cb2-84e4-76ff-9492-dbb85895e487',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbb85895e487","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-264c40399aa0","remote_id":"01a22cb2-8505-705c-a19a-295395288c77","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(79,'task.updated','local','01a22cb2-84e4-76ff-9492-dbbe4acffc56',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbbe4acffc56","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-2652e6467ebf","remote_id":"01a22cb2-8506-7026-a312-7776182f48dc","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(80,'task.updated','local','01a22cb2-84e4-76ff-9492-dbc0733988e1',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbc0733988e1","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-265416f3e322","remote_id":"01a22cb2-8506-7026-a312-777718da50e3","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(81,'task.updated','local','01a22cb2-84e4-76ff-9492-dbc2b9e8bc6f',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbc2b9e8bc6f","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-2656c51ee145","remote_id":"01a22cb2-8506-7026-a312-77784518c255","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(82,'task.updated','local','01a22cb2-84e4-76ff-9492-dbb03a04a065',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbb03a04a065","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-264482e929f1","remote_id":"01a22cb2-8504-7532-8478-4e39e81a5676","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(83,'task.updated','local','01a22cb2-84e4-76ff-9492-dbb85895e487',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbb85895e487","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-264c40399aa0","remote_id":"01a22cb2-8505-705c-a19a-295395288c77","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(84,'task.updated','local','01a22cb2-84e4-76ff-9492-dbc0733988e1',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbc0733988e1","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-265416f3e322","remote_id":"01a22cb2-8506-7026-a312-777718da50e3","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(85,'task.updated','local','01a22cb2-84e4-76ff-9492-dbb4db462d6a',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbb4db462d6a","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-2648e3f2aaa1","remote_id":"01a22cb2-8505-705c-a19a-295192b8fa5a","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(86,'task.updated','local','01a22cb2-84e4-76ff-9492-dbbe4acffc56',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbbe4acffc56","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-2652e6467ebf","remote_id":"01a22cb2-8506-7026-a312-7776182f48dc","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(87,'task.updated','local','01a22cb2-84e4-76ff-9492-dbb6b1cb2256',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbb6b1cb2256","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-264a3cc814a2","remote_id":"01a22cb2-8505-705c-a19a-295203efba2b","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO "event" VALUES(88,'task.updated','local','01a22cb2-84e4-76ff-9492-dbc2b9e8bc6f',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbc2b9e8bc6f","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-2656c51ee145","remote_id":"01a22cb2-8506-7026-a312-77784518c255","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(89,'task.deleted','local','01a22cb2-84e4-76ff-9492-dbc2b9e8bc6f',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbc2b9e8bc6f","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-2656c51ee145","remote_id":"01a22cb2-8506-7026-a312-77784518c255","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(90,'task.updated','local','01a22cb2-84e4-76ff-9492-dbb85895e487',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbb85895e487","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-264c40399aa0","remote_id":"01a22cb2-8505-705c-a19a-295395288c77","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(91,'task.updated','local','01a22cb2-84e4-76ff-9492-dbc0733988e1',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbc0733988e1","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-265416f3e322","remote_id":"01a22cb2-8506-7026-a312-777718da50e3","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(92,'task.updated','local','01a22cb2-84e4-76ff-9492-dbbe4acffc56',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbbe4acffc56","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-2652e6467ebf","remote_id":"01a22cb2-8506-7026-a312-7776182f48dc","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(93,'task.deleted','local','01a22cb2-84e4-76ff-9492-dbc0733988e1',1767225600000000,'{"id":"01a22cb2-84e4-76ff-9492-dbc0733988e1","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22cb2-84be-72b1-90d0-265416f3e322","remote_id":"01a22cb2-8506-7026-a312-777718da50e3","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
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
INSERT INTO "lane" VALUES('08ef97e26c3f3c3e','{"backend_kind":"comfyui","node_classes":["01a22cb2-84be-72b1-90d0-2637847f77ef"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('0efef4a71cddb6c9','{"backend_kind":"comfyui","node_classes":["01a22cb2-84be-72b1-90d0-2641fb557233"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('13a45f72f5c55a3c','{"backend_kind":"comfyui","node_classes":["01a22cb2-84be-72b1-90d0-263f7bdc124e"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('13e515eb1f30e9ff','{"backend_kind":"comfyui","node_classes":["01a22cb2-84be-72b1-90d0-264fe8ad21f9"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('1d0a5261ce39c232','{"backend_kind":"comfyui","node_classes":["01a22cb2-84be-72b1-90d0-26454d8e8e9b"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('38a9a3352c59f8c6','{"backend_kind":"comfyui","node_classes":["01a22cb2-84be-72b1-90d0-263373b25666"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('462446a683489833','{"backend_kind":"comfyui","node_classes":["01a22cb2-84be-72b1-90d0-264d667bfb72"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('47ce197f68e17fe4','{"backend_kind":"comfyui","node_classes":["01a22cb2-84be-72b1-90d0-263124d526ef"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('4919883f958ff6b2','{"backend_kind":"comfyui","node_classes":["01a22cb2-84be-72b1-90d0-2649b153d791"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('49aae78ee3f34de1','{"backend_kind":"comfyui","node_classes":["01a22cb2-84be-72b1-90d0-2655a9ccfddc"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('4c7fcec07b5e90ca','{"backend_kind":"comfyui","node_classes":["01a22cb2-84be-72b1-90d0-264b0a946ca6"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('59faf6b31c22c552','{"backend_kind":"comfyui","node_classes":["01a22cb2-84be-72b1-90d0-2653ca478c0f"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('7851ad424cd74c00','{"backend_kind":"comfyui","node_classes":["01a22cb2-84be-72b1-90d0-2647d08bcd52"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('85ffdfb533caaac9','{"backend_kind":"comfyui","node_classes":["01a22cb2-84be-72b1-90d0-2639884c8e23"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('ab7e8eba21e7f1a1','{"backend_kind":"comfyui","node_classes":["01a22cb2-84be-72b1-90d0-2643ec3108c9"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('c51fc77b10c2230b','{"backend_kind":"comfyui","node_classes":["01a22cb2-84be-72b1-90d0-2651f3bb1959"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('ea403f1dcf8ab03c','{"backend_kind":"comfyui","node_classes":["01a22cb2-84be-72b1-90d0-2635536185a4"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('eb3710dbbfc2b9d8','{"backend_kind":"comfyui","node_classes":["01a22cb2-84be-72b1-90d0-263be4a93857"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('ff6c901d1416395c','{"backend_kind":"comfyui","node_classes":["01a22cb2-84be-72b1-90d0-263d8a1f231f"],"choices":[],"pin":null}',NULL,0);
CREATE TABLE lease (
	name TEXT NOT NULL, 
	owner TEXT, 
	epoch INTEGER DEFAULT '0' NOT NULL, 
	lease_until BIGINT, 
	CONSTRAINT lease_pk PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('backend:01a22cb2-84be-72b1-90d0-2632975f6ae2','worker 01a22cb2-84be-72b1-90d0-2632975f6ae2',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cb2-84be-72b1-90d0-26343514c583','worker 01a22cb2-84be-72b1-90d0-26343514c583',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cb2-84be-72b1-90d0-263662f6fd77','worker 01a22cb2-84be-72b1-90d0-263662f6fd77',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cb2-84be-72b1-90d0-263865cbf602','worker 01a22cb2-84be-72b1-90d0-263865cbf602',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cb2-84be-72b1-90d0-263ac140c924','worker 01a22cb2-84be-72b1-90d0-263ac140c924',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cb2-84be-72b1-90d0-263cd43615fe','worker 01a22cb2-84be-72b1-90d0-263cd43615fe',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cb2-84be-72b1-90d0-263e5d30c939','worker 01a22cb2-84be-72b1-90d0-263e5d30c939',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cb2-84be-72b1-90d0-2640426a5872','worker 01a22cb2-84be-72b1-90d0-2640426a5872',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cb2-84be-72b1-90d0-264255526d4b','worker 01a22cb2-84be-72b1-90d0-264255526d4b',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cb2-84be-72b1-90d0-264482e929f1','worker 01a22cb2-84be-72b1-90d0-264482e929f1',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cb2-84be-72b1-90d0-2646c1c430d7','worker 01a22cb2-84be-72b1-90d0-2646c1c430d7',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cb2-84be-72b1-90d0-2648e3f2aaa1','worker 01a22cb2-84be-72b1-90d0-2648e3f2aaa1',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cb2-84be-72b1-90d0-264a3cc814a2','worker 01a22cb2-84be-72b1-90d0-264a3cc814a2',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cb2-84be-72b1-90d0-264c40399aa0','worker 01a22cb2-84be-72b1-90d0-264c40399aa0',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cb2-84be-72b1-90d0-264e37d26eb4','worker 01a22cb2-84be-72b1-90d0-264e37d26eb4',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cb2-84be-72b1-90d0-265063c7ee3c','worker 01a22cb2-84be-72b1-90d0-265063c7ee3c',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cb2-84be-72b1-90d0-2652e6467ebf','worker 01a22cb2-84be-72b1-90d0-2652e6467ebf',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cb2-84be-72b1-90d0-265416f3e322','worker 01a22cb2-84be-72b1-90d0-265416f3e322',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22cb2-84be-72b1-90d0-2656c51ee145','worker 01a22cb2-84be-72b1-90d0-2656c51ee145',1,1767225630000000);
CREATE TABLE litter (
	"key" TEXT NOT NULL, 
	look_at BIGINT NOT NULL, 
	doomed INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT litter_pk PRIMARY KEY ("key")
);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22cb2-84e4-76ff-9492-dbb6b1cb2256_01a22cb2-8505-705c-a19a-295203efba2b/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22cb2-84e4-76ff-9492-dbb85895e487_01a22cb2-8505-705c-a19a-295395288c77/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22cb2-84e4-76ff-9492-dbc0733988e1_01a22cb2-8506-7026-a312-777718da50e3/',1767225600000000,0);
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
INSERT INTO "meta" VALUES('stream','a158a2e4-caab-41ff-ad68-0e81e1464666');
INSERT INTO "meta" VALUES('installation','907ebb7d-a77f-418a-946c-4641d2198e10');
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
INSERT INTO "output" VALUES('01a22cb2-852c-7767-a162-b8d3374788d7','local','01a22cb2-84e4-76ff-9492-dbb4db462d6a','01a22cb2-8505-705c-a19a-295192b8fa5a','text_to_image',0,'1','apple.png','outputs/01a22cb2-852c-7767-a162-b8d4575fa9d7/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
INSERT INTO "output" VALUES('01a22cb2-852c-7767-a162-b8d56d484e1f','local','01a22cb2-84e4-76ff-9492-dbbe4acffc56','01a22cb2-8506-7026-a312-7776182f48dc','text_to_image',0,'1','apple.png','outputs/01a22cb2-852c-7767-a162-b8d656a69cd7/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
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
INSERT INTO "serves" VALUES('01a22cb2-84be-72b1-90d0-2632975f6ae2','47ce197f68e17fe4',1,NULL);
INSERT INTO "serves" VALUES('01a22cb2-84be-72b1-90d0-26343514c583','38a9a3352c59f8c6',1,NULL);
INSERT INTO "serves" VALUES('01a22cb2-84be-72b1-90d0-263662f6fd77','ea403f1dcf8ab03c',1,NULL);
INSERT INTO "serves" VALUES('01a22cb2-84be-72b1-90d0-263865cbf602','08ef97e26c3f3c3e',1,NULL);
INSERT INTO "serves" VALUES('01a22cb2-84be-72b1-90d0-263ac140c924','85ffdfb533caaac9',1,NULL);
INSERT INTO "serves" VALUES('01a22cb2-84be-72b1-90d0-263cd43615fe','eb3710dbbfc2b9d8',1,NULL);
INSERT INTO "serves" VALUES('01a22cb2-84be-72b1-90d0-263e5d30c939','ff6c901d1416395c',1,NULL);
INSERT INTO "serves" VALUES('01a22cb2-84be-72b1-90d0-2640426a5872','13a45f72f5c55a3c',1,NULL);
INSERT INTO "serves" VALUES('01a22cb2-84be-72b1-90d0-264255526d4b','0efef4a71cddb6c9',1,NULL);
INSERT INTO "serves" VALUES('01a22cb2-84be-72b1-90d0-264482e929f1','ab7e8eba21e7f1a1',1,NULL);
INSERT INTO "serves" VALUES('01a22cb2-84be-72b1-90d0-2646c1c430d7','1d0a5261ce39c232',1,NULL);
INSERT INTO "serves" VALUES('01a22cb2-84be-72b1-90d0-2648e3f2aaa1','7851ad424cd74c00',1,NULL);
INSERT INTO "serves" VALUES('01a22cb2-84be-72b1-90d0-264a3cc814a2','4919883f958ff6b2',1,NULL);
INSERT INTO "serves" VALUES('01a22cb2-84be-72b1-90d0-264c40399aa0','4c7fcec07b5e90ca',1,NULL);
INSERT INTO "serves" VALUES('01a22cb2-84be-72b1-90d0-264e37d26eb4','462446a683489833',1,NULL);
INSERT INTO "serves" VALUES('01a22cb2-84be-72b1-90d0-265063c7ee3c','13e515eb1f30e9ff',1,NULL);
INSERT INTO "serves" VALUES('01a22cb2-84be-72b1-90d0-2652e6467ebf','c51fc77b10c2230b',1,NULL);
INSERT INTO "serves" VALUES('01a22cb2-84be-72b1-90d0-265416f3e322','59faf6b31c22c552',1,NULL);
INSERT INTO "serves" VALUES('01a22cb2-84be-72b1-90d0-2656c51ee145','49aae78ee3f34de1',1,NULL);
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
INSERT INTO "task" VALUES('01a22cb2-84e4-76ff-9492-db9e1f6cad70','local',1,'text_to_image','apple','READY',NULL,0,1767225600000000,'47ce197f68e17fe4','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cb2-84e4-76ff-9492-dba0203998c8','local',1,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'38a9a3352c59f8c6','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cb2-84e4-76ff-9492-dba289bf4c87','local',2,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'ea403f1dcf8ab03c','text_to_image',1,'Text to image',1,0,'01a22cb2-84fa-7594-8f77-eba971106a74','01a22cb2-84be-72b1-90d0-263662f6fd77',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cb2-84e4-76ff-9492-dba44ebead2d','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'08ef97e26c3f3c3e','text_to_image',1,'Text to image',1,0,'01a22cb2-84fb-7110-a7e9-0a5b4a80ed42','01a22cb2-84be-72b1-90d0-263865cbf602',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cb2-84e4-76ff-9492-dba653386fdb','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'85ffdfb533caaac9','text_to_image',1,'Text to image',1,0,'01a22cb2-84fb-7110-a7e9-0a5cf2f24bdd','01a22cb2-84be-72b1-90d0-263ac140c924',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cb2-84e4-76ff-9492-dba8d96af101','local',4,'text_to_image','apple','PENDING','stopping',0,1767225600000000,'eb3710dbbfc2b9d8','text_to_image',1,'Text to image',1,0,'01a22cb2-84fb-7110-a7e9-0a5de8115d63','01a22cb2-84be-72b1-90d0-263cd43615fe',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cb2-84e4-76ff-9492-dbaa42e13425','local',4,'text_to_image','apple','QUEUED','waiting',0,1767225600000000,'ff6c901d1416395c','text_to_image',1,'Text to image',1,0,'01a22cb2-84fb-7110-a7e9-0a5e30b6d182','01a22cb2-84be-72b1-90d0-263e5d30c939','01a22cb2-84fb-7110-a7e9-0a5e30b6d182',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cb2-84e4-76ff-9492-dbacf404f70e','local',5,'text_to_image','apple','QUEUED','stopping',0,1767225600000000,'13a45f72f5c55a3c','text_to_image',1,'Text to image',1,0,'01a22cb2-84fc-72fb-860f-f439e2734772','01a22cb2-84be-72b1-90d0-2640426a5872','01a22cb2-84fc-72fb-860f-f439e2734772',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cb2-84e4-76ff-9492-dbaee97b9df0','local',5,'text_to_image','apple','RUNNING','executing',0,1767225600000000,'0efef4a71cddb6c9','text_to_image',1,'Text to image',1,0,'01a22cb2-84fc-72fb-860f-f43ab2918a91','01a22cb2-84be-72b1-90d0-264255526d4b','01a22cb2-84fc-72fb-860f-f43ab2918a91',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cb2-84e4-76ff-9492-dbb03a04a065','local',6,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'ab7e8eba21e7f1a1','text_to_image',1,'Text to image',1,0,'01a22cb2-8504-7532-8478-4e39e81a5676','01a22cb2-84be-72b1-90d0-264482e929f1','01a22cb2-8504-7532-8478-4e39e81a5676',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cb2-84e4-76ff-9492-dbb278530811','local',4,'text_to_image','apple','RETRYING',NULL,0,1767225600000000,'1d0a5261ce39c232','text_to_image',1,'Text to image',1,0,NULL,'01a22cb2-84be-72b1-90d0-2646c1c430d7',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,1767225660000000,NULL,NULL,1,0,1,0,0,0,0,NULL,'{"code":"backend_unreachable","arguments":{},"raw":null}','{"code":"backend_unreachable","arguments":{},"raw":null}','{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cb2-84e4-76ff-9492-dbb4db462d6a','local',6,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'7851ad424cd74c00','text_to_image',1,'Text to image',1,0,NULL,'01a22cb2-84be-72b1-90d0-2648e3f2aaa1','01a22cb2-8505-705c-a19a-295192b8fa5a',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cb2-84e4-76ff-9492-dbb6b1cb2256','local',6,'text_to_image','apple','FAILED',NULL,0,1767225600000000,'4919883f958ff6b2','text_to_image',1,'Text to image',1,0,NULL,'01a22cb2-84be-72b1-90d0-264a3cc814a2','01a22cb2-8505-705c-a19a-295203efba2b',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,'{"code":"node_failed","arguments":{},"raw":"boom"}','{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cb2-84e4-76ff-9492-dbb85895e487','local',7,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'4c7fcec07b5e90ca','text_to_image',1,'Text to image',1,0,NULL,'01a22cb2-84be-72b1-90d0-264c40399aa0','01a22cb2-8505-705c-a19a-295395288c77',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cb2-84e4-76ff-9492-dbbafe00310a','local',3,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'462446a683489833','text_to_image',1,'Text to image',1,0,NULL,'01a22cb2-84be-72b1-90d0-264e37d26eb4',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cb2-84e4-76ff-9492-dbbc79efddef','local',4,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'13e515eb1f30e9ff','text_to_image',1,'Text to image',1,0,NULL,'01a22cb2-84be-72b1-90d0-265063c7ee3c',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,1767225600000000);
INSERT INTO "task" VALUES('01a22cb2-84e4-76ff-9492-dbbe4acffc56','local',7,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'c51fc77b10c2230b','text_to_image',1,'Text to image',1,0,NULL,'01a22cb2-84be-72b1-90d0-2652e6467ebf','01a22cb2-8506-7026-a312-7776182f48dc',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cb2-84e4-76ff-9492-dbc0733988e1','local',8,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'59faf6b31c22c552','text_to_image',1,'Text to image',1,0,NULL,'01a22cb2-84be-72b1-90d0-265416f3e322','01a22cb2-8506-7026-a312-777718da50e3',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22cb2-84e4-76ff-9492-dbc2b9e8bc6f','local',7,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'49aae78ee3f34de1','text_to_image',1,'Text to image',1,0,'01a22cb2-8506-7026-a312-77784518c255','01a22cb2-84be-72b1-90d0-2656c51ee145','01a22cb2-8506-7026-a312-77784518c255',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
CREATE TABLE task_body (
	task_id TEXT NOT NULL, 
	params TEXT NOT NULL, 
	graph TEXT NOT NULL, base_id TEXT, leaves TEXT, 
	CONSTRAINT task_body_pk PRIMARY KEY (task_id)
);
INSERT INTO "task_body" VALUES('01a22cb2-84e4-76ff-9492-db9e1f6cad70','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cb2-84e4-76ff-9492-dba0203998c8','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cb2-84e4-76ff-9492-dba289bf4c87','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cb2-84e4-76ff-9492-dba44ebead2d','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cb2-84e4-76ff-9492-dba653386fdb','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cb2-84e4-76ff-9492-dba8d96af101','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cb2-84e4-76ff-9492-dbaa42e13425','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cb2-84e4-76ff-9492-dbacf404f70e','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cb2-84e4-76ff-9492-dbaee97b9df0','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cb2-84e4-76ff-9492-dbb03a04a065','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cb2-84e4-76ff-9492-dbb278530811','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cb2-84e4-76ff-9492-dbb4db462d6a','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cb2-84e4-76ff-9492-dbb6b1cb2256','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cb2-84e4-76ff-9492-dbb85895e487','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cb2-84e4-76ff-9492-dbbafe00310a','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cb2-84e4-76ff-9492-dbbc79efddef','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cb2-84e4-76ff-9492-dbbe4acffc56','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cb2-84e4-76ff-9492-dbc0733988e1','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22cb2-84e4-76ff-9492-dbc2b9e8bc6f','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
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
INSERT INTO "task_input" VALUES('01a22cb2-84e4-76ff-9492-db9e1f6cad70',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cb2-84e4-76ff-9492-dba0203998c8',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cb2-84e4-76ff-9492-dba289bf4c87',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cb2-84e4-76ff-9492-dba44ebead2d',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cb2-84e4-76ff-9492-dba653386fdb',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cb2-84e4-76ff-9492-dba8d96af101',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cb2-84e4-76ff-9492-dbaa42e13425',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cb2-84e4-76ff-9492-dbacf404f70e',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cb2-84e4-76ff-9492-dbaee97b9df0',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cb2-84e4-76ff-9492-dbb03a04a065',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cb2-84e4-76ff-9492-dbb278530811',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cb2-84e4-76ff-9492-dbb4db462d6a',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cb2-84e4-76ff-9492-dbb6b1cb2256',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cb2-84e4-76ff-9492-dbb85895e487',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cb2-84e4-76ff-9492-dbbafe00310a',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cb2-84e4-76ff-9492-dbbc79efddef',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cb2-84e4-76ff-9492-dbbe4acffc56',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cb2-84e4-76ff-9492-dbc0733988e1',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22cb2-84e4-76ff-9492-dbc2b9e8bc6f',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
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
INSERT INTO "waiting" VALUES('08ef97e26c3f3c3e',0,0,0);
INSERT INTO "waiting" VALUES('0efef4a71cddb6c9',0,0,0);
INSERT INTO "waiting" VALUES('13a45f72f5c55a3c',0,0,0);
INSERT INTO "waiting" VALUES('13e515eb1f30e9ff',0,0,1);
INSERT INTO "waiting" VALUES('1d0a5261ce39c232',0,0,0);
INSERT INTO "waiting" VALUES('38a9a3352c59f8c6',0,0,1);
INSERT INTO "waiting" VALUES('462446a683489833',0,0,0);
INSERT INTO "waiting" VALUES('4919883f958ff6b2',0,0,0);
INSERT INTO "waiting" VALUES('49aae78ee3f34de1',0,0,0);
INSERT INTO "waiting" VALUES('4c7fcec07b5e90ca',0,0,0);
INSERT INTO "waiting" VALUES('59faf6b31c22c552',0,0,0);
INSERT INTO "waiting" VALUES('7851ad424cd74c00',0,0,0);
INSERT INTO "waiting" VALUES('85ffdfb533caaac9',0,0,0);
INSERT INTO "waiting" VALUES('ab7e8eba21e7f1a1',0,0,0);
INSERT INTO "waiting" VALUES('c51fc77b10c2230b',0,0,0);
INSERT INTO "waiting" VALUES('ea403f1dcf8ab03c',0,0,0);
INSERT INTO "waiting" VALUES('eb3710dbbfc2b9d8',0,0,0);
INSERT INTO "waiting" VALUES('ff6c901d1416395c',0,0,0);
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
