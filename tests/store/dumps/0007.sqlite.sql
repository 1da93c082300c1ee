BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0007');
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
INSERT INTO "attempt" VALUES('01a22d41-4473-77b6-97fd-d93278230246','01a22d41-446c-70b9-b0ab-31120e37ebcc',1,'01a22d41-4430-747e-88bf-f379a04fe34c','5d88d11e44c35b34',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22d41-4478-72f1-a057-e773e1c16fbb','01a22d41-446c-70b9-b0ab-3114227a207d',1,'01a22d41-4430-747e-88bf-f37b22ca3013','f990485fcd406bcf',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22d41-4479-71d2-9b07-a4ffaf2f3f1a','01a22d41-446c-70b9-b0ab-31168839bf3d',1,'01a22d41-4430-747e-88bf-f37df6c80054','8650e57b4e50796c',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22d41-4479-71d2-9b07-a500f4961318','01a22d41-446c-70b9-b0ab-3118bd64d161',1,'01a22d41-4431-7644-9ce8-95e6e29039d5','e3b140badab3042b',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22d41-4479-71d2-9b07-a5018dda73fe','01a22d41-446c-70b9-b0ab-311a25115ce5',1,'01a22d41-4431-7644-9ce8-95e81046c716','7349e0840dec8863',1767225600000000,1767225600000000,1767225600000000,'01a22d41-4479-71d2-9b07-a5018dda73fe',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22d41-4479-71d2-9b07-a502d71311c1','01a22d41-446c-70b9-b0ab-311cc2aafd13',1,'01a22d41-4431-7644-9ce8-95ea1bd6deb7','2717271312dcffe3',1767225600000000,1767225600000000,1767225600000000,'01a22d41-4479-71d2-9b07-a502d71311c1',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22d41-4479-71d2-9b07-a503f6f41ca9','01a22d41-446c-70b9-b0ab-311e9fce9cfb',1,'01a22d41-4431-7644-9ce8-95ec3de15a44','7c32131f7c47bb7c',1767225600000000,1767225600000000,1767225600000000,'01a22d41-4479-71d2-9b07-a503f6f41ca9',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22d41-4479-71d2-9b07-a5043c51da39','01a22d41-446c-70b9-b0ab-3120b9d498b7',1,'01a22d41-4431-7644-9ce8-95eeddcb5815','6bf0c6f17dee503a',1767225600000000,1767225600000000,1767225600000000,'01a22d41-4479-71d2-9b07-a5043c51da39',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22d41-447a-7061-9b06-a3411b764e75','01a22d41-446c-70b9-b0ab-31221a0ba1f1',1,'01a22d41-4431-7644-9ce8-95f055bfd2a0','2f3f6ef9436a1bee',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'not_sent','{"code":"backend_unreachable","arguments":{},"raw":null}',0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22d41-447a-7061-9b06-a3429928a26e','01a22d41-446c-70b9-b0ab-312434a30028',1,'01a22d41-4431-7644-9ce8-95f2bc79df1c','762bb80c9fac2c7d',1767225600000000,1767225600000000,1767225600000000,'01a22d41-447a-7061-9b06-a3429928a26e',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22d41-447a-7061-9b06-a343440a436e','01a22d41-446c-70b9-b0ab-3126d2c0a54a',1,'01a22d41-4431-7644-9ce8-95f409de3f9f','b49e2c83380fa807',1767225600000000,1767225600000000,1767225600000000,'01a22d41-447a-7061-9b06-a343440a436e',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'failed','{"code":"node_failed","arguments":{},"raw":"boom"}',0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22d41-447a-7061-9b06-a3447f54547e','01a22d41-446c-70b9-b0ab-3128b16f4298',1,'01a22d41-4431-7644-9ce8-95f67e266bae','8d3655577cccecad',1767225600000000,1767225600000000,1767225600000000,'01a22d41-447a-7061-9b06-a3447f54547e',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22d41-447a-7061-9b06-a3450a4e90ca','01a22d41-446c-70b9-b0ab-312ab61ba7c6',1,'01a22d41-4431-7644-9ce8-95f80b0790da','312dfb9ed6211382',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22d41-447a-7061-9b06-a3466a570b61','01a22d41-446c-70b9-b0ab-312c5736b746',1,'01a22d41-4431-7644-9ce8-95faae17172e','6246354fe507a472',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22d41-447a-7061-9b06-a347f3aa95d3','01a22d41-446c-70b9-b0ab-312ebbfe8326',1,'01a22d41-4431-7644-9ce8-95fcab721b86','0585736b23f5e99c',1767225600000000,1767225600000000,1767225600000000,'01a22d41-447a-7061-9b06-a347f3aa95d3',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22d41-447b-753f-8d3f-ff44fe5b54cf','01a22d41-446c-70b9-b0ab-3130c191cab0',1,'01a22d41-4431-7644-9ce8-95fe4d2eb694','88ad6c25373d6596',1767225600000000,1767225600000000,1767225600000000,'01a22d41-447b-753f-8d3f-ff44fe5b54cf',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22d41-447b-753f-8d3f-ff451a4753ac','01a22d41-446c-70b9-b0ab-3132aa31f556',1,'01a22d41-4431-7644-9ce8-96006d27fe42','bd4b558844da6dd8',1767225600000000,1767225600000000,1767225600000000,'01a22d41-447b-753f-8d3f-ff451a4753ac',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
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
INSERT INTO "backend" VALUES('01a22d41-4430-747e-88bf-f375e8a78567','01a22d41-4430-747e-88bf-f375e8a78567','comfyui','http://01a22d41-4430-747e-88bf-f375e8a78567:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22d41-4430-747e-88bf-f3777ed47867','01a22d41-4430-747e-88bf-f3777ed47867','comfyui','http://01a22d41-4430-747e-88bf-f3777ed47867:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22d41-4430-747e-88bf-f379a04fe34c','01a22d41-4430-747e-88bf-f379a04fe34c','comfyui','http://01a22d41-4430-747e-88bf-f379a04fe34c:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22d41-4430-747e-88bf-f37b22ca3013','01a22d41-4430-747e-88bf-f37b22ca3013','comfyui','http://01a22d41-4430-747e-88bf-f37b22ca3013:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22d41-4430-747e-88bf-f37df6c80054','01a22d41-4430-747e-88bf-f37df6c80054','comfyui','http://01a22d41-4430-747e-88bf-f37df6c80054:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22d41-4431-7644-9ce8-95e6e29039d5','01a22d41-4431-7644-9ce8-95e6e29039d5','comfyui','http://01a22d41-4431-7644-9ce8-95e6e29039d5:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22d41-4431-7644-9ce8-95e81046c716','01a22d41-4431-7644-9ce8-95e81046c716','comfyui','http://01a22d41-4431-7644-9ce8-95e81046c716:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22d41-4431-7644-9ce8-95ea1bd6deb7','01a22d41-4431-7644-9ce8-95ea1bd6deb7','comfyui','http://01a22d41-4431-7644-9ce8-95ea1bd6deb7:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22d41-4431-7644-9ce8-95ec3de15a44','01a22d41-4431-7644-9ce8-95ec3de15a44','comfyui','http://01a22d41-4431-7644-9ce8-95ec3de15a44:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22d41-4431-7644-9ce8-95eeddcb5815','01a22d41-4431-7644-9ce8-95eeddcb5815','comfyui','http://01a22d41-4431-7644-9ce8-95eeddcb5815:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22d41-4431-7644-9ce8-95f055bfd2a0','01a22d41-4431-7644-9ce8-95f055bfd2a0','comfyui','http://01a22d41-4431-7644-9ce8-95f055bfd2a0:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22d41-4431-7644-9ce8-95f2bc79df1c','01a22d41-4431-7644-9ce8-95f2bc79df1c','comfyui','http://01a22d41-4431-7644-9ce8-95f2bc79df1c:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22d41-4431-7644-9ce8-95f409de3f9f','01a22d41-4431-7644-9ce8-95f409de3f9f','comfyui','http://01a22d41-4431-7644-9ce8-95f409de3f9f:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22d41-4431-7644-9ce8-95f67e266bae','01a22d41-4431-7644-9ce8-95f67e266bae','comfyui','http://01a22d41-4431-7644-9ce8-95f67e266bae:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22d41-4431-7644-9ce8-95f80b0790da','01a22d41-4431-7644-9ce8-95f80b0790da','comfyui','http://01a22d41-4431-7644-9ce8-95f80b0790da:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22d41-4431-7644-9ce8-95faae17172e','01a22d41-4431-7644-9ce8-95faae17172e','comfyui','http://01a22d41-4431-7644-9ce8-95faae17172e:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22d41-4431-7644-9ce8-95fcab721b86','01a22d41-4431-7644-9ce8-95fcab721b86','comfyui','http://01a22d41-4431-7644-9ce8-95fcab721b86:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22d41-4431-7644-9ce8-95fe4d2eb694','01a22d41-4431-7644-9ce8-95fe4d2eb694','comfyui','http://01a22d41-4431-7644-9ce8-95fe4d2eb694:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22d41-4431-7644-9ce8-96006d27fe42','01a22d41-4431-7644-9ce8-96006d27fe42','comfyui','http://01a22d41-4431-7644-9ce8-96006d27fe42:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "event" VALUES(1,'backend.updated','','01a22d41-4430-747e-88bf-f375e8a78567',1767225600000000,'{"id":"01a22d41-4430-747e-88bf-f375e8a78567","name":"01a22d41-4430-747e-88bf-f375e8a78567","state":"new"}');
INSERT INTO "event" VALUES(2,'backend.updated','','01a22d41-4430-747e-88bf-f3777ed47867',1767225600000000,'{"id":"01a22d41-4430-747e-88bf-f3777ed47867","name":"01a22d41-4430-747e-88bf-f3777ed47867","state":"new"}');
INSERT INTO "event" VALUES(3,'backend.updated','','01a22d41-4430-747e-88bf-f379a04fe34c',1767225600000000,'{"id":"01a22d41-4430-747e-88bf-f379a04fe34c","name":"01a22d41-4430-747e-88bf-f379a04fe34c","state":"new"}');
INSERT INTO "event" VALUES(4,'backend.updated','','01a22d41-4430-747e-88bf-f37b22ca3013',1767225600000000,'{"id":"01a22d41-4430-747e-88bf-f37b22ca3013","name":"01a22d41-4430-747e-88bf-f37b22ca3013","state":"new"}');
INSERT INTO "event" VALUES(5,'backend.updated','','01a22d41-4430-747e-88bf-f37df6c80054',1767225600000000,'{"id":"01a22d41-4430-747e-88bf-f37df6c80054","name":"01a22d41-4430-747e-88bf-f37df6c80054","state":"new"}');
INSERT INTO "event" VALUES(6,'backend.updated','','01a22d41-4431-7644-9ce8-95e6e29039d5',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95e6e29039d5","name":"01a22d41-4431-7644-9ce8-95e6e29039d5","state":"new"}');
INSERT INTO "event" VALUES(7,'backend.updated','','01a22d41-4431-7644-9ce8-95e81046c716',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95e81046c716","name":"01a22d41-4431-7644-9ce8-95e81046c716","state":"new"}');
INSERT INTO "event" VALUES(8,'backend.updated','','01a22d41-4431-7644-9ce8-95ea1bd6deb7',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95ea1bd6deb7","name":"01a22d41-4431-7644-9ce8-95ea1bd6deb7","state":"new"}');
INSERT INTO "event" VALUES(9,'backend.updated','','01a22d41-4431-7644-9ce8-95ec3de15a44',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95ec3de15a44","name":"01a22d41-4431-7644-9ce8-95ec3de15a44","state":"new"}');
INSERT INTO "event" VALUES(10,'backend.updated','','01a22d41-4431-7644-9ce8-95eeddcb5815',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95eeddcb5815","name":"01a22d41-4431-7644-9ce8-95eeddcb5815","state":"new"}');
INSERT INTO "event" VALUES(11,'backend.updated','','01a22d41-4431-7644-9ce8-95f055bfd2a0',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95f055bfd2a0","name":"01a22d41-4431-7644-9ce8-95f055bfd2a0","state":"new"}');
INSERT INTO "event" VALUES(12,'backend.updated','','01a22d41-4431-7644-9ce8-95f2bc79df1c',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95f2bc79df1c","name":"01a22d41-4431-7644-9ce8-95f2bc79df1c","state":"new"}');
INSERT INTO "event" VALUES(13,'backend.updated','','01a22d41-4431-7644-9ce8-95f409de3f9f',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95f409de3f9f","name":"01a22d41-4431-7644-9ce8-95f409de3f9f","state":"new"}');
INSERT INTO "event" VALUES(14,'backend.updated','','01a22d41-4431-7644-9ce8-95f67e266bae',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95f67e266bae","name":"01a22d41-4431-7644-9ce8-95f67e266bae","state":"new"}');
INSERT INTO "event" VALUES(15,'backend.updated','','01a22d41-4431-7644-9ce8-95f80b0790da',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95f80b0790da","name":"01a22d41-4431-7644-9ce8-95f80b0790da","state":"new"}');
INSERT INTO "event" VALUES(16,'backend.updated','','01a22d41-4431-7644-9ce8-95faae17172e',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95faae17172e","name":"01a22d41-4431-7644-9ce8-95faae17172e","state":"new"}');
INSERT INTO "event" VALUES(17,'backend.updated','','01a22d41-4431-7644-9ce8-95fcab721b86',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95fcab721b86","name":"01a22d41-4431-7644-9ce8-95fcab721b86","state":"new"}');
INSERT INTO "event" VALUES(18,'backend.updated','','01a22d41-4431-7644-9ce8-95fe4d2eb694',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95fe4d2eb694","name":"01a22d41-4431-7644-9ce8-95fe4d2eb694","state":"new"}');
INSERT INTO "event" VALUES(19,'backend.updated','','01a22d41-4431-7644-9ce8-96006d27fe42',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-96006d27fe42","name":"01a22d41-4431-7644-9ce8-96006d27fe42","state":"new"}');
INSERT INTO "event" VALUES(20,'backend.updated','','01a22d41-4430-747e-88bf-f375e8a78567',1767225600000000,'{"id":"01a22d41-4430-747e-88bf-f375e8a78567","name":"01a22d41-4430-747e-88bf-f375e8a78567","state":"ready","reason":null}');
INSERT INTO "event" VALUES(21,'backend.updated','','01a22d41-4430-747e-88bf-f3777ed47867',1767225600000000,'{"id":"01a22d41-4430-747e-88bf-f3777ed47867","name":"01a22d41-4430-747e-88bf-f3777ed47867","state":"ready","reason":null}');
INSERT INTO "event" VALUES(22,'backend.updated','','01a22d41-4430-747e-88bf-f379a04fe34c',1767225600000000,'{"id":"01a22d41-4430-747e-88bf-f379a04fe34c","name":"01a22d41-4430-747e-88bf-f379a04fe34c","state":"ready","reason":null}');
INSERT INTO "event" VALUES(23,'backend.updated','','01a22d41-4430-747e-88bf-f37b22ca3013',1767225600000000,'{"id":"01a22d41-4430-747e-88bf-f37b22ca3013","name":"01a22d41-4430-747e-88bf-f37b22ca3013","state":"ready","reason":null}');
INSERT INTO "event" VALUES(24,'backend.updated','','01a22d41-4430-747e-88bf-f37df6c80054',1767225600000000,'{"id":"01a22d41-4430-747e-88bf-f37df6c80054","name":"01a22d41-4430-747e-88bf-f37df6c80054","state":"ready","reason":null}');
INSERT INTO "event" VALUES(25,'backend.updated','','01a22d41-4431-7644-9ce8-95e6e29039d5',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95e6e29039d5","name":"01a22d41-4431-7644-9ce8-95e6e29039d5","state":"ready","reason":null}');
INSERT INTO "event" VALUES(26,'backend.updated','','01a22d41-4431-7644-9ce8-95e81046c716',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95e81046c716","name":"01a22d41-4431-7644-9ce8-95e81046c716","state":"ready","reason":null}');
INSERT INTO "event" VALUES(27,'backend.updated','','01a22d41-4431-7644-9ce8-95ea1bd6deb7',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95ea1bd6deb7","name":"01a22d41-4431-7644-9ce8-95ea1bd6deb7","state":"ready","reason":null}');
INSERT INTO "event" VALUES(28,'backend.updated','','01a22d41-4431-7644-9ce8-95ec3de15a44',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95ec3de15a44","name":"01a22d41-4431-7644-9ce8-95ec3de15a44","state":"ready","reason":null}');
INSERT INTO "event" VALUES(29,'backend.updated','','01a22d41-4431-7644-9ce8-95eeddcb5815',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95eeddcb5815","name":"01a22d41-4431-7644-9ce8-95eeddcb5815","state":"ready","reason":null}');
INSERT INTO "event" VALUES(30,'backend.updated','','01a22d41-4431-7644-9ce8-95f055bfd2a0',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95f055bfd2a0","name":"01a22d41-4431-7644-9ce8-95f055bfd2a0","state":"ready","reason":null}');
INSERT INTO "event" VALUES(31,'backend.updated','','01a22d41-4431-7644-9ce8-95f2bc79df1c',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95f2bc79df1c","name":"01a22d41-4431-7644-9ce8-95f2bc79df1c","state":"ready","reason":null}');
INSERT INTO "event" VALUES(32,'backend.updated','','01a22d41-4431-7644-9ce8-95f409de3f9f',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95f409de3f9f","name":"01a22d41-4431-7644-9ce8-95f409de3f9f","state":"ready","reason":null}');
INSERT INTO "event" VALUES(33,'backend.updated','','01a22d41-4431-7644-9ce8-95f67e266bae',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95f67e266bae","name":"01a22d41-4431-7644-9ce8-95f67e266bae","state":"ready","reason":null}');
INSERT INTO "event" VALUES(34,'backend.updated','','01a22d41-4431-7644-9ce8-95f80b0790da',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95f80b0790da","name":"01a22d41-4431-7644-9ce8-95f80b0790da","state":"ready","reason":null}');
INSERT INTO "event" VALUES(35,'backend.updated','','01a22d41-4431-7644-9ce8-95faae17172e',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95faae17172e","name":"01a22d41-4431-7644-9ce8-95faae17172e","state":"ready","reason":null}');
INSERT INTO "event" VALUES(36,'backend.updated','','01a22d41-4431-7644-9ce8-95fcab721b86',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95fcab721b86","name":"01a22d41-4431-7644-9ce8-95fcab721b86","state":"ready","reason":null}');
INSERT INTO "event" VALUES(37,'backend.updated','','01a22d41-4431-7644-9ce8-95fe4d2eb694',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-95fe4d2eb694","name":"01a22d41-4431-7644-9ce8-95fe4d2eb694","state":"ready","reason":null}');
INSERT INTO "event" VALUES(38,'backend.updated','','01a22d41-4431-7644-9ce8-96006d27fe42',1767225600000000,'{"id":"01a22d41-4431-7644-9ce8-96006d27fe42","name":"01a22d41-4431-7644-9ce8-96006d27fe42","state":"ready","reason":null}');
INSERT INTO "event" VALUES(39,'task.created','local','01a22d41-446c-70b9-b0ab-310eb1e12e4b',1767225600000000,'{"version":1,"id":"01a22d41-446c-70b9-b0ab-310eb1e12e4b","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(40,'task.created','local','01a22d41-446c-70b9-b0ab-3110de887bab',1767225600000000,'{"version":1,"id":"01a22d41-446c-70b9-b0ab-3110de887bab","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(41,'task.created','local','01a22d41-446c-70b9-b0ab-31120e37ebcc',1767225600000000,'{"version":1,"id":"01a22d41-446c-70b9-b0ab-31120e37ebcc","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(42,'task.created','local','01a22d41-446c-70b9-b0ab-3114227a207d',1767225600000000,'{"version":1,"id":"01a22d41-446c-70b9-b0ab-3114227a207d","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(43,'task.created','local','01a22d41-446c-70b9-b0ab-31168839bf3d',1767225600000000,'{"version":1,"id":"01a22d41-446c-70b9-b0ab-31168839bf3d","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(44,'task.created','local','01a22d41-446c-70b9-b0ab-3118bd64d161',1767225600000000,'{"version":1,"id":"01a22d41-446c-70b9-b0ab-3118bd64d161","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(45,'task.created','local','01a22d41-446c-70b9-b0ab-311a25115ce5',1767225600000000,'{"version":1,"id":"01a22d41-446c-70b9-b0ab-311a25115ce5","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(46,'task.created','local','01a22d41-446c-70b9-b0ab-311cc2aafd13',1767225600000000,'{"version":1,"id":"01a22d41-446c-70b9-b0ab-311cc2aafd13","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(47,'task.created','local','01a22d41-446c-70b9-b0ab-311e9fce9cfb',1767225600000000,'{"version":1,"id":"01a22d41-446c-70b9-b0ab-311e9fce9cfb","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(48,'task.created','local','01a22d41-446c-70b9-b0ab-3120b9d498b7',1767225600000000,'{"version":1,"id":"01a22d41-446c-70b9-b0ab-3120b9d498b7","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(49,'task.created','local','01a22d41-446c-70b9-b0ab-31221a0ba1f1',1767225600000000,'{"version":1,"id":"01a22d41-446c-70b9-b0ab-31221a0ba1f1","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(50,'task.created','local','01a22d41-446c-70b9-b0ab-312434a30028',1767225600000000,'{"version":1,"id":"01a22d41-446c-70b9-b0ab-312434a30028","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(51,'task.created','local','01a22d41-446c-70b9-b0ab-3126d2c0a54a',1767225600000000,'{"version":1,"id":"01a22d41-446c-70b9-b0ab-3126d2c0a54a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(52,'task.created','local','01a22d41-446c-70b9-b0ab-3128b16f4298',1767225600000000,'{"version":1,"id":"01a22d41-446c-70b9-b0ab-3128b16f4298","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(53,'task.created','local','01a22d41-446c-70b9-b0ab-312ab61ba7c6',1767225600000000,'{"version":1,"id":"01a22d41-446c-70b9-b0ab-312ab61ba7c6","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(54,'task.created','local','01a22d41-446c-70b9-b0ab-312c5736b746',1767225600000000,'{"version":1,"id":"01a22d41-446c-70b9-b0ab-312c5736b746","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(55,'task.created','local','01a22d41-446c-70b9-b0ab-312ebbfe8326',1767225600000000,'{"version":1,"id":"01a22d41-446c-70b9-b0ab-312ebbfe8326","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(56,'task.created','local','01a22d41-446c-70b9-b0ab-3130c191cab0',1767225600000000,'{"version":1,"id":"01a22d41-446c-70b9-b0ab-3130c191cab0","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(57,'task.created','local','01a22d41-446c-70b9-b0ab-3132aa31f556',1767225600000000,'{"version":1,"id":"01a22d41-446c-70b9-b0ab-3132aa31f556","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(58,'task.updated','local','01a22d41-446c-70b9-b0ab-312ab61ba7c6',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-312ab61ba7c6","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95f80b0790da","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(59,'task.updated','local','01a22d41-446c-70b9-b0ab-312c5736b746',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-312c5736b746","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95faae17172e","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(60,'task.updated','local','01a22d41-446c-70b9-b0ab-3118bd64d161',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-3118bd64d161","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95e6e29039d5","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(61,'task.updated','local','01a22d41-446c-70b9-b0ab-311a25115ce5',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-311a25115ce5","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95e81046c716","remote_id":"01a22d41-4479-71d2-9b07-a5018dda73fe","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(62,'task.updated','local','01a22d41-446c-70b9-b0ab-311cc2aafd13',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-311cc2aafd13","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95ea1bd6deb7","remote_id":"01a22d41-4479-71d2-9b07-a502d71311c1","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(63,'task.updated','local','01a22d41-446c-70b9-b0ab-311e9fce9cfb',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-311e9fce9cfb","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95ec3de15a44","remote_id":"01a22d41-4479-71d2-9b07-a503f6f41ca9","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(64,'task.updated','local','01a22d41-446c-70b9-b0ab-3120b9d498b7',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-3120b9d498b7","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95eeddcb5815","remote_id":"01a22d41-4479-71d2-9b07-a5043c51da39","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(65,'task.updated','local','01a22d41-446c-70b9-b0ab-312434a30028',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-312434a30028","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95f2bc79df1c","remote_id":"01a22d41-447a-7061-9b06-a3429928a26e","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(66,'task.updated','local','01a22d41-446c-70b9-b0ab-3126d2c0a54a',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-3126d2c0a54a","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95f409de3f9f","remote_id":"01a22d41-447a-7061-9b06-a343440a436e","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(67,'task.updated','local','01a22d41-446c-70b9-b0ab-3128b16f4298',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-3128b16f4298","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95f67e266bae","remote_id":"01a22d41-447a-7061-9b06-a3447f54547e","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(68,'task.updated','local','01a22d41-446c-70b9-b0ab-312ebbfe8326',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-312ebbfe8326","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95fcab721b86","remote_id":"01a22d41-447a-7061-9b06-a347f3aa95d3","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(69,'task.updated','local','01a22d41-446c-70b9-b0ab-3130c191cab0',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-3130c191cab0","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95fe4d2eb694","remote_id":"01a22d41-447b-753f-8d3f-ff44fe5b54cf","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(70,'task.updated','local','01a22d41-446c-70b9-b0ab-3132aa31f556',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-3132aa31f556","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-96006d27fe42","remote_id":"01a22d41-447b-753f-8d3f-ff451a4753ac","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(71,'task.updated','local','01a22d41-446c-70b9-b0ab-31221a0ba1f1',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-31221a0ba1f1","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95f055bfd2a0","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO "event" VALUES(72,'task.updated','local','01a22d41-446c-70b9-b0ab-312c5736b746',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-312c5736b746","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95faae17172e","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(73,'task.updated','local','01a22d41-446c-70b9-b0ab-311cc2aafd13',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-311cc2aafd13","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95ea1bd6deb7","remote_id":"01a22d41-4479-71d2-9b07-a502d71311c1","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(74,'task.updated','local','01a22d41-446c-70b9-b0ab-311e9fce9cfb',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-311e9fce9cfb","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95ec3de15a44","remote_id":"01a22d41-4479-71d2-9b07-a503f6f41ca9","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(75,'task.updated','local','01a22d41-446c-70b9-b0ab-3120b9d498b7',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-3120b9d498b7","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95eeddcb5815","remote_id":"01a22d41-4479-71d2-9b07-a5043c51da39","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(76,'task.updated','local','01a22d41-446c-70b9-b0ab-312434a30028',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-312434a30028","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95f2bc79df1c","remote_id":"01a22d41-447a-7061-9b06-a3429928a26e","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(77,'task.updated','local','01a22d41-446c-70b9-b0ab-3126d2c0a54a',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-3126d2c0a54a","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95f409de3f9f","remote_id":"01a22d41-447a-7061-9b06-a343440a436e","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(78,'task.updated','local','01a22d41-446c-70b9-b0ab-3128b16f4298',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-3128b16f4298","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95f67e266bae","remote_id":"01a22d41-447a-7061-9b06-a3447f54547e","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(79,'task.updated','local','01a22d41-446c-70b9-b0ab-312ebbfe8326',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-312ebbfe8326","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95fcab721b86","remote_id":"01a22d41-447a-7061-9b06-a347f3aa95d3","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(80,'task.updated','local','01a22d41-446c-70b9-b0ab-3130c191cab0',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-3130c191cab0","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95fe4d2eb694","remote_id":"01a22d41-447b-753f-8d3f-ff44fe5b54cf","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(81,'task.updated','local','01a22d41-446c-70b9-b0ab-3132aa31f556',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-3132aa31f556","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-96006d27fe42","remote_id":"01a22d41-447b-753f-8d3f-ff451a4753ac","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(82,'task.updated','local','01a22d41-446c-70b9-b0ab-3120b9d498b7',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-3120b9d498b7","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95eeddcb5815","remote_id":"01a22d41-4479-71d2-9b07-a5043c51da39","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(83,'task.updated','local','01a22d41-446c-70b9-b0ab-3128b16f4298',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-3128b16f4298","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95f67e266bae","remote_id":"01a22d41-447a-7061-9b06-a3447f54547e","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(84,'task.updated','local','01a22d41-446c-70b9-b0ab-3130c191cab0',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-3130c191cab0","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95fe4d2eb694","remote_id":"01a22d41-447b-753f-8d3f-ff44fe5b54cf","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(85,'task.updated','local','01a22d41-446c-70b9-b0ab-312434a30028',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-312434a30028","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95f2bc79df1c","remote_id":"01a22d41-447a-7061-9b06-a3429928a26e","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(86,'task.updated','local','01a22d41-446c-70b9-b0ab-312ebbfe8326',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-312ebbfe8326","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95fcab721b86","remote_id":"01a22d41-447a-7061-9b06-a347f3aa95d3","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(87,'task.updated','local','01a22d41-446c-70b9-b0ab-3126d2c0a54a',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-3126d2c0a54a","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95f409de3f9f","remote_id":"01a22d41-447a-7061-9b06-a343440a436e","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO "event" VALUES(88,'task.updated','local','01a22d41-446c-70b9-b0ab-3132aa31f556',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-3132aa31f556","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-96006d27fe42","remote_id":"01a22d41-447b-753f-8d3f-ff451a4753ac","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(89,'task.deleted','local','01a22d41-446c-70b9-b0ab-3132aa31f556',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-3132aa31f556","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-96006d27fe42","remote_id":"01a22d41-447b-753f-8d3f-ff451a4753ac","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(90,'task.updated','local','01a22d41-446c-70b9-b0ab-3128b16f4298',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-3128b16f4298","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95f67e266bae","remote_id":"01a22d41-447a-7061-9b06-a3447f54547e","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(91,'task.updated','local','01a22d41-446c-70b9-b0ab-3130c191cab0',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-3130c191cab0","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95fe4d2eb694","remote_id":"01a22d41-447b-753f-8d3f-ff44fe5b54cf","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(92,'task.updated','local','01a22d41-446c-70b9-b0ab-312ebbfe8326',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-312ebbfe8326","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95fcab721b86","remote_id":"01a22d41-447a-7061-9b06-a347f3aa95d3","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(93,'task.deleted','local','01a22d41-446c-70b9-b0ab-3130c191cab0',1767225600000000,'{"id":"01a22d41-446c-70b9-b0ab-3130c191cab0","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22d41-4431-7644-9ce8-95fe4d2eb694","remote_id":"01a22d41-447b-753f-8d3f-ff44fe5b54cf","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
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
INSERT INTO "lane" VALUES('0585736b23f5e99c','{"backend_kind":"comfyui","node_classes":["01a22d41-4431-7644-9ce8-95fbe3e6e0f8"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('106bdab7b6f4ded1','{"backend_kind":"comfyui","node_classes":["01a22d41-4430-747e-88bf-f3748d6fd006"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('2717271312dcffe3','{"backend_kind":"comfyui","node_classes":["01a22d41-4431-7644-9ce8-95e9d27acd25"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('2f3f6ef9436a1bee','{"backend_kind":"comfyui","node_classes":["01a22d41-4431-7644-9ce8-95efd2b8c026"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('312dfb9ed6211382','{"backend_kind":"comfyui","node_classes":["01a22d41-4431-7644-9ce8-95f7a4a06498"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('5d88d11e44c35b34','{"backend_kind":"comfyui","node_classes":["01a22d41-4430-747e-88bf-f378de597223"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('6246354fe507a472','{"backend_kind":"comfyui","node_classes":["01a22d41-4431-7644-9ce8-95f90a9a68b9"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('6bf0c6f17dee503a','{"backend_kind":"comfyui","node_classes":["01a22d41-4431-7644-9ce8-95ed3eeeaf30"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('7349e0840dec8863','{"backend_kind":"comfyui","node_classes":["01a22d41-4431-7644-9ce8-95e7a85dfa5a"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('762bb80c9fac2c7d','{"backend_kind":"comfyui","node_classes":["01a22d41-4431-7644-9ce8-95f1e58f993f"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('7c32131f7c47bb7c','{"backend_kind":"comfyui","node_classes":["01a22d41-4431-7644-9ce8-95ebecf0fefe"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('8650e57b4e50796c','{"backend_kind":"comfyui","node_classes":["01a22d41-4430-747e-88bf-f37ce5e3c425"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('88ad6c25373d6596','{"backend_kind":"comfyui","node_classes":["01a22d41-4431-7644-9ce8-95fdec2d09fb"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('8d3655577cccecad','{"backend_kind":"comfyui","node_classes":["01a22d41-4431-7644-9ce8-95f534ec5d53"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('b49e2c83380fa807','{"backend_kind":"comfyui","node_classes":["01a22d41-4431-7644-9ce8-95f315fa1d96"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('bd4b558844da6dd8','{"backend_kind":"comfyui","node_classes":["01a22d41-4431-7644-9ce8-95ff69e32820"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('e3b140badab3042b','{"backend_kind":"comfyui","node_classes":["01a22d41-4431-7644-9ce8-95e51240b656"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('f203ea94298ea2fc','{"backend_kind":"comfyui","node_classes":["01a22d41-4430-747e-88bf-f376678a8133"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('f990485fcd406bcf','{"backend_kind":"comfyui","node_classes":["01a22d41-4430-747e-88bf-f37ad0bebb24"],"choices":[],"pin":null}',NULL,0);
CREATE TABLE lease (
	name TEXT NOT NULL, 
	owner TEXT, 
	epoch INTEGER DEFAULT '0' NOT NULL, 
	lease_until BIGINT, 
	CONSTRAINT lease_pk PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('backend:01a22d41-4430-747e-88bf-f375e8a78567','worker 01a22d41-4430-747e-88bf-f375e8a78567',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22d41-4430-747e-88bf-f3777ed47867','worker 01a22d41-4430-747e-88bf-f3777ed47867',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22d41-4430-747e-88bf-f379a04fe34c','worker 01a22d41-4430-747e-88bf-f379a04fe34c',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22d41-4430-747e-88bf-f37b22ca3013','worker 01a22d41-4430-747e-88bf-f37b22ca3013',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22d41-4430-747e-88bf-f37df6c80054','worker 01a22d41-4430-747e-88bf-f37df6c80054',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22d41-4431-7644-9ce8-95e6e29039d5','worker 01a22d41-4431-7644-9ce8-95e6e29039d5',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22d41-4431-7644-9ce8-95e81046c716','worker 01a22d41-4431-7644-9ce8-95e81046c716',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22d41-4431-7644-9ce8-95ea1bd6deb7','worker 01a22d41-4431-7644-9ce8-95ea1bd6deb7',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22d41-4431-7644-9ce8-95ec3de15a44','worker 01a22d41-4431-7644-9ce8-95ec3de15a44',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22d41-4431-7644-9ce8-95eeddcb5815','worker 01a22d41-4431-7644-9ce8-95eeddcb5815',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22d41-4431-7644-9ce8-95f055bfd2a0','worker 01a22d41-4431-7644-9ce8-95f055bfd2a0',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22d41-4431-7644-9ce8-95f2bc79df1c','worker 01a22d41-4431-7644-9ce8-95f2bc79df1c',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22d41-4431-7644-9ce8-95f409de3f9f','worker 01a22d41-4431-7644-9ce8-95f409de3f9f',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22d41-4431-7644-9ce8-95f67e266bae','worker 01a22d41-4431-7644-9ce8-95f67e266bae',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22d41-4431-7644-9ce8-95f80b0790da','worker 01a22d41-4431-7644-9ce8-95f80b0790da',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22d41-4431-7644-9ce8-95faae17172e','worker 01a22d41-4431-7644-9ce8-95faae17172e',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22d41-4431-7644-9ce8-95fcab721b86','worker 01a22d41-4431-7644-9ce8-95fcab721b86',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22d41-4431-7644-9ce8-95fe4d2eb694','worker 01a22d41-4431-7644-9ce8-95fe4d2eb694',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22d41-4431-7644-9ce8-96006d27fe42','worker 01a22d41-4431-7644-9ce8-96006d27fe42',1,1767225630000000);
CREATE TABLE litter (
	"key" TEXT NOT NULL, 
	look_at BIGINT NOT NULL, 
	doomed INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT litter_pk PRIMARY KEY ("key")
);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22d41-446c-70b9-b0ab-3126d2c0a54a_01a22d41-447a-7061-9b06-a343440a436e/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22d41-446c-70b9-b0ab-3128b16f4298_01a22d41-447a-7061-9b06-a3447f54547e/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22d41-446c-70b9-b0ab-3130c191cab0_01a22d41-447b-753f-8d3f-ff44fe5b54cf/',1767225600000000,0);
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
INSERT INTO "meta" VALUES('stream','274057b3-ad03-4d62-a700-93ad397e2c6e');
INSERT INTO "meta" VALUES('installation','f6f32d08-fef8-427e-9686-86a26ffa72a4');
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
INSERT INTO "output" VALUES('01a22d41-44a4-74b8-b4fa-b0f8356d60b3','local','01a22d41-446c-70b9-b0ab-312434a30028','01a22d41-447a-7061-9b06-a3429928a26e','text_to_image',0,'1','apple.png','outputs/01a22d41-44a4-74b8-b4fa-b0f9ce7f6fe3/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
INSERT INTO "output" VALUES('01a22d41-44a4-74b8-b4fa-b0fac2f7ba8f','local','01a22d41-446c-70b9-b0ab-312ebbfe8326','01a22d41-447a-7061-9b06-a347f3aa95d3','text_to_image',0,'1','apple.png','outputs/01a22d41-44a4-74b8-b4fa-b0fb0b00caa7/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
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
	lacks TEXT, paid INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT serves_pk PRIMARY KEY (backend_id, lane)
);
INSERT INTO "serves" VALUES('01a22d41-4430-747e-88bf-f375e8a78567','106bdab7b6f4ded1',1,NULL,0);
INSERT INTO "serves" VALUES('01a22d41-4430-747e-88bf-f3777ed47867','f203ea94298ea2fc',1,NULL,0);
INSERT INTO "serves" VALUES('01a22d41-4430-747e-88bf-f379a04fe34c','5d88d11e44c35b34',1,NULL,0);
INSERT INTO "serves" VALUES('01a22d41-4430-747e-88bf-f37b22ca3013','f990485fcd406bcf',1,NULL,0);
INSERT INTO "serves" VALUES('01a22d41-4430-747e-88bf-f37df6c80054','8650e57b4e50796c',1,NULL,0);
INSERT INTO "serves" VALUES('01a22d41-4431-7644-9ce8-95e6e29039d5','e3b140badab3042b',1,NULL,0);
INSERT INTO "serves" VALUES('01a22d41-4431-7644-9ce8-95e81046c716','7349e0840dec8863',1,NULL,0);
INSERT INTO "serves" VALUES('01a22d41-4431-7644-9ce8-95ea1bd6deb7','2717271312dcffe3',1,NULL,0);
INSERT INTO "serves" VALUES('01a22d41-4431-7644-9ce8-95ec3de15a44','7c32131f7c47bb7c',1,NULL,0);
INSERT INTO "serves" VALUES('01a22d41-4431-7644-9ce8-95eeddcb5815','6bf0c6f17dee503a',1,NULL,0);
INSERT INTO "serves" VALUES('01a22d41-4431-7644-9ce8-95f055bfd2a0','2f3f6ef9436a1bee',1,NULL,0);
INSERT INTO "serves" VALUES('01a22d41-4431-7644-9ce8-95f2bc79df1c','762bb80c9fac2c7d',1,NULL,0);
INSERT INTO "serves" VALUES('01a22d41-4431-7644-9ce8-95f409de3f9f','b49e2c83380fa807',1,NULL,0);
INSERT INTO "serves" VALUES('01a22d41-4431-7644-9ce8-95f67e266bae','8d3655577cccecad',1,NULL,0);
INSERT INTO "serves" VALUES('01a22d41-4431-7644-9ce8-95f80b0790da','312dfb9ed6211382',1,NULL,0);
INSERT INTO "serves" VALUES('01a22d41-4431-7644-9ce8-95faae17172e','6246354fe507a472',1,NULL,0);
INSERT INTO "serves" VALUES('01a22d41-4431-7644-9ce8-95fcab721b86','0585736b23f5e99c',1,NULL,0);
INSERT INTO "serves" VALUES('01a22d41-4431-7644-9ce8-95fe4d2eb694','88ad6c25373d6596',1,NULL,0);
INSERT INTO "serves" VALUES('01a22d41-4431-7644-9ce8-96006d27fe42','bd4b558844da6dd8',1,NULL,0);
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
INSERT INTO "task" VALUES('01a22d41-446c-70b9-b0ab-310eb1e12e4b','local',1,'text_to_image','apple','READY',NULL,0,1767225600000000,'106bdab7b6f4ded1','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22d41-446c-70b9-b0ab-3110de887bab','local',1,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'f203ea94298ea2fc','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22d41-446c-70b9-b0ab-31120e37ebcc','local',2,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'5d88d11e44c35b34','text_to_image',1,'Text to image',1,0,'01a22d41-4473-77b6-97fd-d93278230246','01a22d41-4430-747e-88bf-f379a04fe34c',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22d41-446c-70b9-b0ab-3114227a207d','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'f990485fcd406bcf','text_to_image',1,'Text to image',1,0,'01a22d41-4478-72f1-a057-e773e1c16fbb','01a22d41-4430-747e-88bf-f37b22ca3013',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22d41-446c-70b9-b0ab-31168839bf3d','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'8650e57b4e50796c','text_to_image',1,'Text to image',1,0,'01a22d41-4479-71d2-9b07-a4ffaf2f3f1a','01a22d41-4430-747e-88bf-f37df6c80054',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22d41-446c-70b9-b0ab-3118bd64d161','local',4,'text_to_image','apple','PENDING','stopping',0,1767225600000000,'e3b140badab3042b','text_to_image',1,'Text to image',1,0,'01a22d41-4479-71d2-9b07-a500f4961318','01a22d41-4431-7644-9ce8-95e6e29039d5',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22d41-446c-70b9-b0ab-311a25115ce5','local',4,'text_to_image','apple','QUEUED','waiting',0,1767225600000000,'7349e0840dec8863','text_to_image',1,'Text to image',1,0,'01a22d41-4479-71d2-9b07-a5018dda73fe','01a22d41-4431-7644-9ce8-95e81046c716','01a22d41-4479-71d2-9b07-a5018dda73fe',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22d41-446c-70b9-b0ab-311cc2aafd13','local',5,'text_to_image','apple','QUEUED','stopping',0,1767225600000000,'2717271312dcffe3','text_to_image',1,'Text to image',1,0,'01a22d41-4479-71d2-9b07-a502d71311c1','01a22d41-4431-7644-9ce8-95ea1bd6deb7','01a22d41-4479-71d2-9b07-a502d71311c1',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22d41-446c-70b9-b0ab-311e9fce9cfb','local',5,'text_to_image','apple','RUNNING','executing',0,1767225600000000,'7c32131f7c47bb7c','text_to_image',1,'Text to image',1,0,'01a22d41-4479-71d2-9b07-a503f6f41ca9','01a22d41-4431-7644-9ce8-95ec3de15a44','01a22d41-4479-71d2-9b07-a503f6f41ca9',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22d41-446c-70b9-b0ab-3120b9d498b7','local',6,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'6bf0c6f17dee503a','text_to_image',1,'Text to image',1,0,'01a22d41-4479-71d2-9b07-a5043c51da39','01a22d41-4431-7644-9ce8-95eeddcb5815','01a22d41-4479-71d2-9b07-a5043c51da39',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22d41-446c-70b9-b0ab-31221a0ba1f1','local',4,'text_to_image','apple','RETRYING',NULL,0,1767225600000000,'2f3f6ef9436a1bee','text_to_image',1,'Text to image',1,0,NULL,'01a22d41-4431-7644-9ce8-95f055bfd2a0',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,1767225660000000,NULL,NULL,1,0,1,0,0,0,0,NULL,'{"code":"backend_unreachable","arguments":{},"raw":null}','{"code":"backend_unreachable","arguments":{},"raw":null}','{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22d41-446c-70b9-b0ab-312434a30028','local',6,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'762bb80c9fac2c7d','text_to_image',1,'Text to image',1,0,NULL,'01a22d41-4431-7644-9ce8-95f2bc79df1c','01a22d41-447a-7061-9b06-a3429928a26e',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22d41-446c-70b9-b0ab-3126d2c0a54a','local',6,'text_to_image','apple','FAILED',NULL,0,1767225600000000,'b49e2c83380fa807','text_to_image',1,'Text to image',1,0,NULL,'01a22d41-4431-7644-9ce8-95f409de3f9f','01a22d41-447a-7061-9b06-a343440a436e',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,'{"code":"node_failed","arguments":{},"raw":"boom"}','{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22d41-446c-70b9-b0ab-3128b16f4298','local',7,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'8d3655577cccecad','text_to_image',1,'Text to image',1,0,NULL,'01a22d41-4431-7644-9ce8-95f67e266bae','01a22d41-447a-7061-9b06-a3447f54547e',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22d41-446c-70b9-b0ab-312ab61ba7c6','local',3,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'312dfb9ed6211382','text_to_image',1,'Text to image',1,0,NULL,'01a22d41-4431-7644-9ce8-95f80b0790da',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22d41-446c-70b9-b0ab-312c5736b746','local',4,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'6246354fe507a472','text_to_image',1,'Text to image',1,0,NULL,'01a22d41-4431-7644-9ce8-95faae17172e',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,1767225600000000);
INSERT INTO "task" VALUES('01a22d41-446c-70b9-b0ab-312ebbfe8326','local',7,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'0585736b23f5e99c','text_to_image',1,'Text to image',1,0,NULL,'01a22d41-4431-7644-9ce8-95fcab721b86','01a22d41-447a-7061-9b06-a347f3aa95d3',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22d41-446c-70b9-b0ab-3130c191cab0','local',8,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'88ad6c25373d6596','text_to_image',1,'Text to image',1,0,NULL,'01a22d41-4431-7644-9ce8-95fe4d2eb694','01a22d41-447b-753f-8d3f-ff44fe5b54cf',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22d41-446c-70b9-b0ab-3132aa31f556','local',7,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'bd4b558844da6dd8','text_to_image',1,'Text to image',1,0,'01a22d41-447b-753f-8d3f-ff451a4753ac','01a22d41-4431-7644-9ce8-96006d27fe42','01a22d41-447b-753f-8d3f-ff451a4753ac',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
CREATE TABLE task_body (
	task_id TEXT NOT NULL, 
	params TEXT NOT NULL, 
	graph TEXT NOT NULL, base_id TEXT, leaves TEXT, 
	CONSTRAINT task_body_pk PRIMARY KEY (task_id)
);
INSERT INTO "task_body" VALUES('01a22d41-446c-70b9-b0ab-310eb1e12e4b','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22d41-446c-70b9-b0ab-3110de887bab','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22d41-446c-70b9-b0ab-31120e37ebcc','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22d41-446c-70b9-b0ab-3114227a207d','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22d41-446c-70b9-b0ab-31168839bf3d','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22d41-446c-70b9-b0ab-3118bd64d161','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22d41-446c-70b9-b0ab-311a25115ce5','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22d41-446c-70b9-b0ab-311cc2aafd13','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22d41-446c-70b9-b0ab-311e9fce9cfb','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22d41-446c-70b9-b0ab-3120b9d498b7','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22d41-446c-70b9-b0ab-31221a0ba1f1','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22d41-446c-70b9-b0ab-312434a30028','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22d41-446c-70b9-b0ab-3126d2c0a54a','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22d41-446c-70b9-b0ab-3128b16f4298','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22d41-446c-70b9-b0ab-312ab61ba7c6','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22d41-446c-70b9-b0ab-312c5736b746','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22d41-446c-70b9-b0ab-312ebbfe8326','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22d41-446c-70b9-b0ab-3130c191cab0','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22d41-446c-70b9-b0ab-3132aa31f556','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
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
INSERT INTO "task_input" VALUES('01a22d41-446c-70b9-b0ab-310eb1e12e4b',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22d41-446c-70b9-b0ab-3110de887bab',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22d41-446c-70b9-b0ab-31120e37ebcc',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22d41-446c-70b9-b0ab-3114227a207d',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22d41-446c-70b9-b0ab-31168839bf3d',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22d41-446c-70b9-b0ab-3118bd64d161',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22d41-446c-70b9-b0ab-311a25115ce5',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22d41-446c-70b9-b0ab-311cc2aafd13',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22d41-446c-70b9-b0ab-311e9fce9cfb',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22d41-446c-70b9-b0ab-3120b9d498b7',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22d41-446c-70b9-b0ab-31221a0ba1f1',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22d41-446c-70b9-b0ab-312434a30028',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22d41-446c-70b9-b0ab-3126d2c0a54a',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22d41-446c-70b9-b0ab-3128b16f4298',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22d41-446c-70b9-b0ab-312ab61ba7c6',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22d41-446c-70b9-b0ab-312c5736b746',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22d41-446c-70b9-b0ab-312ebbfe8326',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22d41-446c-70b9-b0ab-3130c191cab0',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22d41-446c-70b9-b0ab-3132aa31f556',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
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
INSERT INTO "waiting" VALUES('0585736b23f5e99c',0,0,0);
INSERT INTO "waiting" VALUES('2717271312dcffe3',0,0,0);
INSERT INTO "waiting" VALUES('2f3f6ef9436a1bee',0,0,0);
INSERT INTO "waiting" VALUES('312dfb9ed6211382',0,0,0);
INSERT INTO "waiting" VALUES('5d88d11e44c35b34',0,0,0);
INSERT INTO "waiting" VALUES('6246354fe507a472',0,0,1);
INSERT INTO "waiting" VALUES('6bf0c6f17dee503a',0,0,0);
INSERT INTO "waiting" VALUES('7349e0840dec8863',0,0,0);
INSERT INTO "waiting" VALUES('762bb80c9fac2c7d',0,0,0);
INSERT INTO "waiting" VALUES('7c32131f7c47bb7c',0,0,0);
INSERT INTO "waiting" VALUES('8650e57b4e50796c',0,0,0);
INSERT INTO "waiting" VALUES('88ad6c25373d6596',0,0,0);
INSERT INTO "waiting" VALUES('8d3655577cccecad',0,0,0);
INSERT INTO "waiting" VALUES('b49e2c83380fa807',0,0,0);
INSERT INTO "waiting" VALUES('bd4b558844da6dd8',0,0,0);
INSERT INTO "waiting" VALUES('e3b140badab3042b',0,0,0);
INSERT INTO "waiting" VALUES('f203ea94298ea2fc',0,0,1);
INSERT INTO "waiting" VALUES('f990485fcd406bcf',0,0,0);
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
