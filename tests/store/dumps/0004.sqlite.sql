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
INSERT INTO "attempt" VALUES('01a22af0-dd92-7509-b3b6-a39304001bd9','01a22af0-dd8f-7487-808a-32816cf2a83f',1,'01a22af0-dd82-7422-90d5-c0704c82d854','eb6d08e5d423edad',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22af0-dd93-71ad-af85-342088828834','01a22af0-dd8f-7487-808a-3283393a5878',1,'01a22af0-dd82-7422-90d5-c0728a42d08e','969333b506ac4b5c',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22af0-dd93-71ad-af85-34219156c4c9','01a22af0-dd8f-7487-808a-3285a30e6f2f',1,'01a22af0-dd82-7422-90d5-c07421e7fe3c','dd118b3071e894bb',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22af0-dd93-71ad-af85-3422ce4668cc','01a22af0-dd8f-7487-808a-3287ca7bd42b',1,'01a22af0-dd82-7422-90d5-c0768dc307f7','8b36f3dd9a93ee11',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22af0-dd93-71ad-af85-3423a4c625a7','01a22af0-dd8f-7487-808a-328930004e40',1,'01a22af0-dd82-7422-90d5-c078974cbf25','7cfe6b54b1a09d1d',1767225600000000,1767225600000000,1767225600000000,'01a22af0-dd93-71ad-af85-3423a4c625a7',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22af0-dd94-77c4-b027-ee4727d3c579','01a22af0-dd8f-7487-808a-328b778015d2',1,'01a22af0-dd82-7422-90d5-c07ac99b397b','83ddb94829c402e8',1767225600000000,1767225600000000,1767225600000000,'01a22af0-dd94-77c4-b027-ee4727d3c579',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22af0-dd94-77c4-b027-ee48b5a170ac','01a22af0-dd8f-7487-808a-328dc14fec61',1,'01a22af0-dd82-7422-90d5-c07ce87ee7fa','847dd171c62b1729',1767225600000000,1767225600000000,1767225600000000,'01a22af0-dd94-77c4-b027-ee48b5a170ac',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22af0-dd94-77c4-b027-ee49c1838200','01a22af0-dd8f-7487-808a-328faa493961',1,'01a22af0-dd82-7422-90d5-c07ec0ced620','f3e02a52521ca5ed',1767225600000000,1767225600000000,1767225600000000,'01a22af0-dd94-77c4-b027-ee49c1838200',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22af0-dd94-77c4-b027-ee4a43106535','01a22af0-dd8f-7487-808a-32916fb29eab',1,'01a22af0-dd82-7422-90d5-c08086bb8f15','462fb877d140b604',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'not_sent','{"code":"backend_unreachable","arguments":{},"raw":null}',0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22af0-dd94-77c4-b027-ee4b212c19bd','01a22af0-dd8f-7487-808a-32935dbef456',1,'01a22af0-dd82-7422-90d5-c082320ad832','e14ac32731b0576d',1767225600000000,1767225600000000,1767225600000000,'01a22af0-dd94-77c4-b027-ee4b212c19bd',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22af0-dd95-7697-a344-2bdb8e2424f7','01a22af0-dd8f-7487-808a-32957fac1708',1,'01a22af0-dd82-7422-90d5-c08474aaff51','966b7575f5401af4',1767225600000000,1767225600000000,1767225600000000,'01a22af0-dd95-7697-a344-2bdb8e2424f7',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'failed','{"code":"node_failed","arguments":{},"raw":"boom"}',0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22af0-dd95-7697-a344-2bdc98571fcf','01a22af0-dd8f-7487-808a-32977e89b64e',1,'01a22af0-dd82-7422-90d5-c086bbd91796','524ad32737919764',1767225600000000,1767225600000000,1767225600000000,'01a22af0-dd95-7697-a344-2bdc98571fcf',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22af0-dd95-7697-a344-2bdd3006242c','01a22af0-dd8f-7487-808a-3299e257f512',1,'01a22af0-dd82-7422-90d5-c08881a686d8','164b5bc79c5d84fa',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22af0-dd95-7697-a344-2bde6517c919','01a22af0-dd8f-7487-808a-329bb5d94b72',1,'01a22af0-dd82-7422-90d5-c08a9d653611','d42f384a5288698d',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22af0-dd95-7697-a344-2bdf2e2fff57','01a22af0-dd8f-7487-808a-329d99a0a050',1,'01a22af0-dd82-7422-90d5-c08cbe216dd2','7b2f0d896eb4caed',1767225600000000,1767225600000000,1767225600000000,'01a22af0-dd95-7697-a344-2bdf2e2fff57',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22af0-dd96-71ad-8f23-086d982606c4','01a22af0-dd8f-7487-808a-329f4bd67f2c',1,'01a22af0-dd82-7422-90d5-c08ebcb73668','4ff18f0baa13a01d',1767225600000000,1767225600000000,1767225600000000,'01a22af0-dd96-71ad-8f23-086d982606c4',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL);
INSERT INTO "attempt" VALUES('01a22af0-dd96-71ad-8f23-086eeb5b9f9c','01a22af0-dd8f-7487-808a-32a1f5479655',1,'01a22af0-dd82-7422-90d5-c09054f65094','8f925b17b64a0e38',1767225600000000,1767225600000000,1767225600000000,'01a22af0-dd96-71ad-8f23-086eeb5b9f9c',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL);
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
INSERT INTO "backend" VALUES('01a22af0-dd82-7422-90d5-c06c034ca637','01a22af0-dd82-7422-90d5-c06c034ca637','comfyui','http://01a22af0-dd82-7422-90d5-c06c034ca637:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22af0-dd82-7422-90d5-c06eace87cee','01a22af0-dd82-7422-90d5-c06eace87cee','comfyui','http://01a22af0-dd82-7422-90d5-c06eace87cee:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22af0-dd82-7422-90d5-c0704c82d854','01a22af0-dd82-7422-90d5-c0704c82d854','comfyui','http://01a22af0-dd82-7422-90d5-c0704c82d854:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22af0-dd82-7422-90d5-c0728a42d08e','01a22af0-dd82-7422-90d5-c0728a42d08e','comfyui','http://01a22af0-dd82-7422-90d5-c0728a42d08e:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22af0-dd82-7422-90d5-c07421e7fe3c','01a22af0-dd82-7422-90d5-c07421e7fe3c','comfyui','http://01a22af0-dd82-7422-90d5-c07421e7fe3c:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22af0-dd82-7422-90d5-c0768dc307f7','01a22af0-dd82-7422-90d5-c0768dc307f7','comfyui','http://01a22af0-dd82-7422-90d5-c0768dc307f7:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22af0-dd82-7422-90d5-c078974cbf25','01a22af0-dd82-7422-90d5-c078974cbf25','comfyui','http://01a22af0-dd82-7422-90d5-c078974cbf25:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22af0-dd82-7422-90d5-c07ac99b397b','01a22af0-dd82-7422-90d5-c07ac99b397b','comfyui','http://01a22af0-dd82-7422-90d5-c07ac99b397b:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22af0-dd82-7422-90d5-c07ce87ee7fa','01a22af0-dd82-7422-90d5-c07ce87ee7fa','comfyui','http://01a22af0-dd82-7422-90d5-c07ce87ee7fa:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22af0-dd82-7422-90d5-c07ec0ced620','01a22af0-dd82-7422-90d5-c07ec0ced620','comfyui','http://01a22af0-dd82-7422-90d5-c07ec0ced620:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22af0-dd82-7422-90d5-c08086bb8f15','01a22af0-dd82-7422-90d5-c08086bb8f15','comfyui','http://01a22af0-dd82-7422-90d5-c08086bb8f15:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22af0-dd82-7422-90d5-c082320ad832','01a22af0-dd82-7422-90d5-c082320ad832','comfyui','http://01a22af0-dd82-7422-90d5-c082320ad832:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22af0-dd82-7422-90d5-c08474aaff51','01a22af0-dd82-7422-90d5-c08474aaff51','comfyui','http://01a22af0-dd82-7422-90d5-c08474aaff51:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22af0-dd82-7422-90d5-c086bbd91796','01a22af0-dd82-7422-90d5-c086bbd91796','comfyui','http://01a22af0-dd82-7422-90d5-c086bbd91796:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22af0-dd82-7422-90d5-c08881a686d8','01a22af0-dd82-7422-90d5-c08881a686d8','comfyui','http://01a22af0-dd82-7422-90d5-c08881a686d8:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22af0-dd82-7422-90d5-c08a9d653611','01a22af0-dd82-7422-90d5-c08a9d653611','comfyui','http://01a22af0-dd82-7422-90d5-c08a9d653611:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22af0-dd82-7422-90d5-c08cbe216dd2','01a22af0-dd82-7422-90d5-c08cbe216dd2','comfyui','http://01a22af0-dd82-7422-90d5-c08cbe216dd2:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22af0-dd82-7422-90d5-c08ebcb73668','01a22af0-dd82-7422-90d5-c08ebcb73668','comfyui','http://01a22af0-dd82-7422-90d5-c08ebcb73668:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22af0-dd82-7422-90d5-c09054f65094','01a22af0-dd82-7422-90d5-c09054f65094','comfyui','http://01a22af0-dd82-7422-90d5-c09054f65094:8188',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "event" VALUES(1,'backend.updated','','01a22af0-dd82-7422-90d5-c06c034ca637',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c06c034ca637","name":"01a22af0-dd82-7422-90d5-c06c034ca637","state":"new"}');
INSERT INTO "event" VALUES(2,'backend.updated','','01a22af0-dd82-7422-90d5-c06eace87cee',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c06eace87cee","name":"01a22af0-dd82-7422-90d5-c06eace87cee","state":"new"}');
INSERT INTO "event" VALUES(3,'backend.updated','','01a22af0-dd82-7422-90d5-c0704c82d854',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c0704c82d854","name":"01a22af0-dd82-7422-90d5-c0704c82d854","state":"new"}');
INSERT INTO "event" VALUES(4,'backend.updated','','01a22af0-dd82-7422-90d5-c0728a42d08e',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c0728a42d08e","name":"01a22af0-dd82-7422-90d5-c0728a42d08e","state":"new"}');
INSERT INTO "event" VALUES(5,'backend.updated','','01a22af0-dd82-7422-90d5-c07421e7fe3c',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c07421e7fe3c","name":"01a22af0-dd82-7422-90d5-c07421e7fe3c","state":"new"}');
INSERT INTO "event" VALUES(6,'backend.updated','','01a22af0-dd82-7422-90d5-c0768dc307f7',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c0768dc307f7","name":"01a22af0-dd82-7422-90d5-c0768dc307f7","state":"new"}');
INSERT INTO "event" VALUES(7,'backend.updated','','01a22af0-dd82-7422-90d5-c078974cbf25',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c078974cbf25","name":"01a22af0-dd82-7422-90d5-c078974cbf25","state":"new"}');
INSERT INTO "event" VALUES(8,'backend.updated','','01a22af0-dd82-7422-90d5-c07ac99b397b',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c07ac99b397b","name":"01a22af0-dd82-7422-90d5-c07ac99b397b","state":"new"}');
INSERT INTO "event" VALUES(9,'backend.updated','','01a22af0-dd82-7422-90d5-c07ce87ee7fa',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c07ce87ee7fa","name":"01a22af0-dd82-7422-90d5-c07ce87ee7fa","state":"new"}');
INSERT INTO "event" VALUES(10,'backend.updated','','01a22af0-dd82-7422-90d5-c07ec0ced620',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c07ec0ced620","name":"01a22af0-dd82-7422-90d5-c07ec0ced620","state":"new"}');
INSERT INTO "event" VALUES(11,'backend.updated','','01a22af0-dd82-7422-90d5-c08086bb8f15',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c08086bb8f15","name":"01a22af0-dd82-7422-90d5-c08086bb8f15","state":"new"}');
INSERT INTO "event" VALUES(12,'backend.updated','','01a22af0-dd82-7422-90d5-c082320ad832',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c082320ad832","name":"01a22af0-dd82-7422-90d5-c082320ad832","state":"new"}');
INSERT INTO "event" VALUES(13,'backend.updated','','01a22af0-dd82-7422-90d5-c08474aaff51',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c08474aaff51","name":"01a22af0-dd82-7422-90d5-c08474aaff51","state":"new"}');
INSERT INTO "event" VALUES(14,'backend.updated','','01a22af0-dd82-7422-90d5-c086bbd91796',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c086bbd91796","name":"01a22af0-dd82-7422-90d5-c086bbd91796","state":"new"}');
INSERT INTO "event" VALUES(15,'backend.updated','','01a22af0-dd82-7422-90d5-c08881a686d8',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c08881a686d8","name":"01a22af0-dd82-7422-90d5-c08881a686d8","state":"new"}');
INSERT INTO "event" VALUES(16,'backend.updated','','01a22af0-dd82-7422-90d5-c08a9d653611',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c08a9d653611","name":"01a22af0-dd82-7422-90d5-c08a9d653611","state":"new"}');
INSERT INTO "event" VALUES(17,'backend.updated','','01a22af0-dd82-7422-90d5-c08cbe216dd2',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c08cbe216dd2","name":"01a22af0-dd82-7422-90d5-c08cbe216dd2","state":"new"}');
INSERT INTO "event" VALUES(18,'backend.updated','','01a22af0-dd82-7422-90d5-c08ebcb73668',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c08ebcb73668","name":"01a22af0-dd82-7422-90d5-c08ebcb73668","state":"new"}');
INSERT INTO "event" VALUES(19,'backend.updated','','01a22af0-dd82-7422-90d5-c09054f65094',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c09054f65094","name":"01a22af0-dd82-7422-90d5-c09054f65094","state":"new"}');
INSERT INTO "event" VALUES(20,'backend.updated','','01a22af0-dd82-7422-90d5-c06c034ca637',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c06c034ca637","name":"01a22af0-dd82-7422-90d5-c06c034ca637","state":"ready","reason":null}');
INSERT INTO "event" VALUES(21,'backend.updated','','01a22af0-dd82-7422-90d5-c06eace87cee',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c06eace87cee","name":"01a22af0-dd82-7422-90d5-c06eace87cee","state":"ready","reason":null}');
INSERT INTO "event" VALUES(22,'backend.updated','','01a22af0-dd82-7422-90d5-c0704c82d854',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c0704c82d854","name":"01a22af0-dd82-7422-90d5-c0704c82d854","state":"ready","reason":null}');
INSERT INTO "event" VALUES(23,'backend.updated','','01a22af0-dd82-7422-90d5-c0728a42d08e',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c0728a42d08e","name":"01a22af0-dd82-7422-90d5-c0728a42d08e","state":"ready","reason":null}');
INSERT INTO "event" VALUES(24,'backend.updated','','01a22af0-dd82-7422-90d5-c07421e7fe3c',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c07421e7fe3c","name":"01a22af0-dd82-7422-90d5-c07421e7fe3c","state":"ready","reason":null}');
INSERT INTO "event" VALUES(25,'backend.updated','','01a22af0-dd82-7422-90d5-c0768dc307f7',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c0768dc307f7","name":"01a22af0-dd82-7422-90d5-c0768dc307f7","state":"ready","reason":null}');
INSERT INTO "event" VALUES(26,'backend.updated','','01a22af0-dd82-7422-90d5-c078974cbf25',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c078974cbf25","name":"01a22af0-dd82-7422-90d5-c078974cbf25","state":"ready","reason":null}');
INSERT INTO "event" VALUES(27,'backend.updated','','01a22af0-dd82-7422-90d5-c07ac99b397b',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c07ac99b397b","name":"01a22af0-dd82-7422-90d5-c07ac99b397b","state":"ready","reason":null}');
INSERT INTO "event" VALUES(28,'backend.updated','','01a22af0-dd82-7422-90d5-c07ce87ee7fa',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c07ce87ee7fa","name":"01a22af0-dd82-7422-90d5-c07ce87ee7fa","state":"ready","reason":null}');
INSERT INTO "event" VALUES(29,'backend.updated','','01a22af0-dd82-7422-90d5-c07ec0ced620',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c07ec0ced620","name":"01a22af0-dd82-7422-90d5-c07ec0ced620","state":"ready","reason":null}');
INSERT INTO "event" VALUES(30,'backend.updated','','01a22af0-dd82-7422-90d5-c08086bb8f15',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c08086bb8f15","name":"01a22af0-dd82-7422-90d5-c08086bb8f15","state":"ready","reason":null}');
INSERT INTO "event" VALUES(31,'backend.updated','','01a22af0-dd82-7422-90d5-c082320ad832',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c082320ad832","name":"01a22af0-dd82-7422-90d5-c082320ad832","state":"ready","reason":null}');
INSERT INTO "event" VALUES(32,'backend.updated','','01a22af0-dd82-7422-90d5-c08474aaff51',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c08474aaff51","name":"01a22af0-dd82-7422-90d5-c08474aaff51","state":"ready","reason":null}');
INSERT INTO "event" VALUES(33,'backend.updated','','01a22af0-dd82-7422-90d5-c086bbd91796',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c086bbd91796","name":"01a22af0-dd82-7422-90d5-c086bbd91796","state":"ready","reason":null}');
INSERT INTO "event" VALUES(34,'backend.updated','','01a22af0-dd82-7422-90d5-c08881a686d8',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c08881a686d8","name":"01a22af0-dd82-7422-90d5-c08881a686d8","state":"ready","reason":null}');
INSERT INTO "event" VALUES(35,'backend.updated','','01a22af0-dd82-7422-90d5-c08a9d653611',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c08a9d653611","name":"01a22af0-dd82-7422-90d5-c08a9d653611","state":"ready","reason":null}');
INSERT INTO "event" VALUES(36,'backend.updated','','01a22af0-dd82-7422-90d5-c08cbe216dd2',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c08cbe216dd2","name":"01a22af0-dd82-7422-90d5-c08cbe216dd2","state":"ready","reason":null}');
INSERT INTO "event" VALUES(37,'backend.updated','','01a22af0-dd82-7422-90d5-c08ebcb73668',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c08ebcb73668","name":"01a22af0-dd82-7422-90d5-c08ebcb73668","state":"ready","reason":null}');
INSERT INTO "event" VALUES(38,'backend.updated','','01a22af0-dd82-7422-90d5-c09054f65094',1767225600000000,'{"id":"01a22af0-dd82-7422-90d5-c09054f65094","name":"01a22af0-dd82-7422-90d5-c09054f65094","state":"ready","reason":null}');
INSERT INTO "event" VALUES(39,'task.created','local','01a22af0-dd8f-7487-808a-327d2279c0e6',1767225600000000,'{"version":1,"id":"01a22af0-dd8f-7487-808a-327d2279c0e6","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(40,'task.created','local','01a22af0-dd8f-7487-808a-327f628768e5',1767225600000000,'{"version":1,"id":"01a22af0-dd8f-7487-808a-327f628768e5","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(41,'task.created','local','01a22af0-dd8f-7487-808a-32816cf2a83f',1767225600000000,'{"version":1,"id":"01a22af0-dd8f-7487-808a-32816cf2a83f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(42,'task.created','local','01a22af0-dd8f-7487-808a-3283393a5878',1767225600000000,'{"version":1,"id":"01a22af0-dd8f-7487-808a-3283393a5878","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(43,'task.created','local','01a22af0-dd8f-7487-808a-3285a30e6f2f',1767225600000000,'{"version":1,"id":"01a22af0-dd8f-7487-808a-3285a30e6f2f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(44,'task.created','local','01a22af0-dd8f-7487-808a-3287ca7bd42b',1767225600000000,'{"version":1,"id":"01a22af0-dd8f-7487-808a-3287ca7bd42b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(45,'task.created','local','01a22af0-dd8f-7487-808a-328930004e40',1767225600000000,'{"version":1,"id":"01a22af0-dd8f-7487-808a-328930004e40","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(46,'task.created','local','01a22af0-dd8f-7487-808a-328b778015d2',1767225600000000,'{"version":1,"id":"01a22af0-dd8f-7487-808a-328b778015d2","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(47,'task.created','local','01a22af0-dd8f-7487-808a-328dc14fec61',1767225600000000,'{"version":1,"id":"01a22af0-dd8f-7487-808a-328dc14fec61","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(48,'task.created','local','01a22af0-dd8f-7487-808a-328faa493961',1767225600000000,'{"version":1,"id":"01a22af0-dd8f-7487-808a-328faa493961","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(49,'task.created','local','01a22af0-dd8f-7487-808a-32916fb29eab',1767225600000000,'{"version":1,"id":"01a22af0-dd8f-7487-808a-32916fb29eab","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(50,'task.created','local','01a22af0-dd8f-7487-808a-32935dbef456',1767225600000000,'{"version":1,"id":"01a22af0-dd8f-7487-808a-32935dbef456","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(51,'task.created','local','01a22af0-dd8f-7487-808a-32957fac1708',1767225600000000,'{"version":1,"id":"01a22af0-dd8f-7487-808a-32957fac1708","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(52,'task.created','local','01a22af0-dd8f-7487-808a-32977e89b64e',1767225600000000,'{"version":1,"id":"01a22af0-dd8f-7487-808a-32977e89b64e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(53,'task.created','local','01a22af0-dd8f-7487-808a-3299e257f512',1767225600000000,'{"version":1,"id":"01a22af0-dd8f-7487-808a-3299e257f512","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(54,'task.created','local','01a22af0-dd8f-7487-808a-329bb5d94b72',1767225600000000,'{"version":1,"id":"01a22af0-dd8f-7487-808a-329bb5d94b72","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(55,'task.created','local','01a22af0-dd8f-7487-808a-329d99a0a050',1767225600000000,'{"version":1,"id":"01a22af0-dd8f-7487-808a-329d99a0a050","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(56,'task.created','local','01a22af0-dd8f-7487-808a-329f4bd67f2c',1767225600000000,'{"version":1,"id":"01a22af0-dd8f-7487-808a-329f4bd67f2c","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(57,'task.created','local','01a22af0-dd8f-7487-808a-32a1f5479655',1767225600000000,'{"version":1,"id":"01a22af0-dd8f-7487-808a-32a1f5479655","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(58,'task.updated','local','01a22af0-dd8f-7487-808a-3299e257f512',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-3299e257f512","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c08881a686d8","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(59,'task.updated','local','01a22af0-dd8f-7487-808a-329bb5d94b72',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-329bb5d94b72","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c08a9d653611","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(60,'task.updated','local','01a22af0-dd8f-7487-808a-3287ca7bd42b',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-3287ca7bd42b","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c0768dc307f7","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(61,'task.updated','local','01a22af0-dd8f-7487-808a-328930004e40',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-328930004e40","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c078974cbf25","remote_id":"01a22af0-dd93-71ad-af85-3423a4c625a7","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(62,'task.updated','local','01a22af0-dd8f-7487-808a-328b778015d2',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-328b778015d2","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c07ac99b397b","remote_id":"01a22af0-dd94-77c4-b027-ee4727d3c579","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(63,'task.updated','local','01a22af0-dd8f-7487-808a-328dc14fec61',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-328dc14fec61","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c07ce87ee7fa","remote_id":"01a22af0-dd94-77c4-b027-ee48b5a170ac","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(64,'task.updated','local','01a22af0-dd8f-7487-808a-328faa493961',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-328faa493961","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c07ec0ced620","remote_id":"01a22af0-dd94-77c4-b027-ee49c1838200","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(65,'task.updated','local','01a22af0-dd8f-7487-808a-32935dbef456',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-32935dbef456","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c082320ad832","remote_id":"01a22af0-dd94-77c4-b027-ee4b212c19bd","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(66,'task.updated','local','01a22af0-dd8f-7487-808a-32957fac1708',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-32957fac1708","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c08474aaff51","remote_id":"01a22af0-dd95-7697-a344-2bdb8e2424f7","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(67,'task.updated','local','01a22af0-dd8f-7487-808a-32977e89b64e',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-32977e89b64e","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c086bbd91796","remote_id":"01a22af0-dd95-7697-a344-2bdc98571fcf","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(68,'task.updated','local','01a22af0-dd8f-7487-808a-329d99a0a050',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-329d99a0a050","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c08cbe216dd2","remote_id":"01a22af0-dd95-7697-a344-2bdf2e2fff57","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(69,'task.updated','local','01a22af0-dd8f-7487-808a-329f4bd67f2c',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-329f4bd67f2c","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c08ebcb73668","remote_id":"01a22af0-dd96-71ad-8f23-086d982606c4","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(70,'task.updated','local','01a22af0-dd8f-7487-808a-32a1f5479655',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-32a1f5479655","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c09054f65094","remote_id":"01a22af0-dd96-71ad-8f23-086eeb5b9f9c","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(71,'task.updated','local','01a22af0-dd8f-7487-808a-32916fb29eab',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-32916fb29eab","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c08086bb8f15","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO "event" VALUES(72,'task.updated','local','01a22af0-dd8f-7487-808a-329bb5d94b72',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-329bb5d94b72","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c08a9d653611","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(73,'task.updated','local','01a22af0-dd8f-7487-808a-328b778015d2',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-328b778015d2","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c07ac99b397b","remote_id":"01a22af0-dd94-77c4-b027-ee4727d3c579","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(74,'task.updated','local','01a22af0-dd8f-7487-808a-328dc14fec61',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-328dc14fec61","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c07ce87ee7fa","remote_id":"01a22af0-dd94-77c4-b027-ee48b5a170ac","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(75,'task.updated','local','01a22af0-dd8f-7487-808a-328faa493961',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-328faa493961","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c07ec0ced620","remote_id":"01a22af0-dd94-77c4-b027-ee49c1838200","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(76,'task.updated','local','01a22af0-dd8f-7487-808a-32935dbef456',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-32935dbef456","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c082320ad832","remote_id":"01a22af0-dd94-77c4-b027-ee4b212c19bd","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(77,'task.updated','local','01a22af0-dd8f-7487-808a-32957fac1708',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-32957fac1708","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c08474aaff51","remote_id":"01a22af0-dd95-7697-a344-2bdb8e2424f7","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(78,'task.updated','local','01a22af0-dd8f-7487-808a-32977e89b64e',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-32977e89b64e","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c086bbd91796","remote_id":"01a22af0-dd95-7697-a344-2bdc98571fcf","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(79,'task.updated','local','01a22af0-dd8f-7487-808a-329d99a0a050',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-329d99a0a050","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c08cbe216dd2","remote_id":"01a22af0-dd95-7697-a344-2bdf2e2fff57","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(80,'task.updated','local','01a22af0-dd8f-7487-808a-329f4bd67f2c',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-329f4bd67f2c","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c08ebcb73668","remote_id":"01a22af0-dd96-71ad-8f23-086d982606c4","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(81,'task.updated','local','01a22af0-dd8f-7487-808a-32a1f5479655',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-32a1f5479655","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c09054f65094","remote_id":"01a22af0-dd96-71ad-8f23-086eeb5b9f9c","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(82,'task.updated','local','01a22af0-dd8f-7487-808a-328faa493961',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-328faa493961","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c07ec0ced620","remote_id":"01a22af0-dd94-77c4-b027-ee49c1838200","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(83,'task.updated','local','01a22af0-dd8f-7487-808a-32977e89b64e',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-32977e89b64e","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c086bbd91796","remote_id":"01a22af0-dd95-7697-a344-2bdc98571fcf","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(84,'task.updated','local','01a22af0-dd8f-7487-808a-329f4bd67f2c',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-329f4bd67f2c","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c08ebcb73668","remote_id":"01a22af0-dd96-71ad-8f23-086d982606c4","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(85,'task.updated','local','01a22af0-dd8f-7487-808a-32935dbef456',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-32935dbef456","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c082320ad832","remote_id":"01a22af0-dd94-77c4-b027-ee4b212c19bd","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(86,'task.updated','local','01a22af0-dd8f-7487-808a-329d99a0a050',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-329d99a0a050","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c08cbe216dd2","remote_id":"01a22af0-dd95-7697-a344-2bdf2e2fff57","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(87,'task.updated','local','01a22af0-dd8f-7487-808a-32957fac1708',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-32957fac1708","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c08474aaff51","remote_id":"01a22af0-dd95-7697-a344-2bdb8e2424f7","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO "event" VALUES(88,'task.updated','local','01a22af0-dd8f-7487-808a-32a1f5479655',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-32a1f5479655","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c09054f65094","remote_id":"01a22af0-dd96-71ad-8f23-086eeb5b9f9c","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(89,'task.deleted','local','01a22af0-dd8f-7487-808a-32a1f5479655',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-32a1f5479655","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c09054f65094","remote_id":"01a22af0-dd96-71ad-8f23-086eeb5b9f9c","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(90,'task.updated','local','01a22af0-dd8f-7487-808a-32977e89b64e',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-32977e89b64e","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c086bbd91796","remote_id":"01a22af0-dd95-7697-a344-2bdc98571fcf","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(91,'task.updated','local','01a22af0-dd8f-7487-808a-329f4bd67f2c',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-329f4bd67f2c","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c08ebcb73668","remote_id":"01a22af0-dd96-71ad-8f23-086d982606c4","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(92,'task.updated','local','01a22af0-dd8f-7487-808a-329d99a0a050',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-329d99a0a050","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c08cbe216dd2","remote_id":"01a22af0-dd95-7697-a344-2bdf2e2fff57","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(93,'task.deleted','local','01a22af0-dd8f-7487-808a-329f4bd67f2c',1767225600000000,'{"id":"01a22af0-dd8f-7487-808a-329f4bd67f2c","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22af0-dd82-7422-90d5-c08ebcb73668","remote_id":"01a22af0-dd96-71ad-8f23-086d982606c4","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
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
INSERT INTO "lane" VALUES('164b5bc79c5d84fa','{"backend_kind":"comfyui","node_classes":["01a22af0-dd82-7422-90d5-c08771c38db0"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('462fb877d140b604','{"backend_kind":"comfyui","node_classes":["01a22af0-dd82-7422-90d5-c07f1d33abef"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('4ff18f0baa13a01d','{"backend_kind":"comfyui","node_classes":["01a22af0-dd82-7422-90d5-c08d40c405e4"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('524ad32737919764','{"backend_kind":"comfyui","node_classes":["01a22af0-dd82-7422-90d5-c08553a967c4"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('5b05fb643107f7a8','{"backend_kind":"comfyui","node_classes":["01a22af0-dd82-7422-90d5-c06d3b80ed8f"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('7b2f0d896eb4caed','{"backend_kind":"comfyui","node_classes":["01a22af0-dd82-7422-90d5-c08b6300734f"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('7cfe6b54b1a09d1d','{"backend_kind":"comfyui","node_classes":["01a22af0-dd82-7422-90d5-c0772198b93c"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('83ddb94829c402e8','{"backend_kind":"comfyui","node_classes":["01a22af0-dd82-7422-90d5-c0790296e2d7"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('847dd171c62b1729','{"backend_kind":"comfyui","node_classes":["01a22af0-dd82-7422-90d5-c07bc6627493"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('8b36f3dd9a93ee11','{"backend_kind":"comfyui","node_classes":["01a22af0-dd82-7422-90d5-c075fb0741f2"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('8f925b17b64a0e38','{"backend_kind":"comfyui","node_classes":["01a22af0-dd82-7422-90d5-c08f7955dc6f"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('966b7575f5401af4','{"backend_kind":"comfyui","node_classes":["01a22af0-dd82-7422-90d5-c08398b1071e"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('969333b506ac4b5c','{"backend_kind":"comfyui","node_classes":["01a22af0-dd82-7422-90d5-c071d80ec72e"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('d42f384a5288698d','{"backend_kind":"comfyui","node_classes":["01a22af0-dd82-7422-90d5-c0899ecd32aa"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('d62e314b5492b123','{"backend_kind":"comfyui","node_classes":["01a22af0-dd82-7422-90d5-c06b94b117ce"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('dd118b3071e894bb','{"backend_kind":"comfyui","node_classes":["01a22af0-dd82-7422-90d5-c073ed41749f"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('e14ac32731b0576d','{"backend_kind":"comfyui","node_classes":["01a22af0-dd82-7422-90d5-c0811efbef75"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('eb6d08e5d423edad','{"backend_kind":"comfyui","node_classes":["01a22af0-dd82-7422-90d5-c06f925fb1b4"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('f3e02a52521ca5ed','{"backend_kind":"comfyui","node_classes":["01a22af0-dd82-7422-90d5-c07d272c3ac8"],"choices":[],"pin":null}',NULL,0);
CREATE TABLE lease (
	name TEXT NOT NULL, 
	owner TEXT, 
	epoch INTEGER DEFAULT '0' NOT NULL, 
	lease_until BIGINT, 
	CONSTRAINT lease_pk PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('backend:01a22af0-dd82-7422-90d5-c06c034ca637','worker 01a22af0-dd82-7422-90d5-c06c034ca637',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22af0-dd82-7422-90d5-c06eace87cee','worker 01a22af0-dd82-7422-90d5-c06eace87cee',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22af0-dd82-7422-90d5-c0704c82d854','worker 01a22af0-dd82-7422-90d5-c0704c82d854',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22af0-dd82-7422-90d5-c0728a42d08e','worker 01a22af0-dd82-7422-90d5-c0728a42d08e',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22af0-dd82-7422-90d5-c07421e7fe3c','worker 01a22af0-dd82-7422-90d5-c07421e7fe3c',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22af0-dd82-7422-90d5-c0768dc307f7','worker 01a22af0-dd82-7422-90d5-c0768dc307f7',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22af0-dd82-7422-90d5-c078974cbf25','worker 01a22af0-dd82-7422-90d5-c078974cbf25',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22af0-dd82-7422-90d5-c07ac99b397b','worker 01a22af0-dd82-7422-90d5-c07ac99b397b',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22af0-dd82-7422-90d5-c07ce87ee7fa','worker 01a22af0-dd82-7422-90d5-c07ce87ee7fa',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22af0-dd82-7422-90d5-c07ec0ced620','worker 01a22af0-dd82-7422-90d5-c07ec0ced620',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22af0-dd82-7422-90d5-c08086bb8f15','worker 01a22af0-dd82-7422-90d5-c08086bb8f15',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22af0-dd82-7422-90d5-c082320ad832','worker 01a22af0-dd82-7422-90d5-c082320ad832',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22af0-dd82-7422-90d5-c08474aaff51','worker 01a22af0-dd82-7422-90d5-c08474aaff51',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22af0-dd82-7422-90d5-c086bbd91796','worker 01a22af0-dd82-7422-90d5-c086bbd91796',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22af0-dd82-7422-90d5-c08881a686d8','worker 01a22af0-dd82-7422-90d5-c08881a686d8',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22af0-dd82-7422-90d5-c08a9d653611','worker 01a22af0-dd82-7422-90d5-c08a9d653611',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22af0-dd82-7422-90d5-c08cbe216dd2','worker 01a22af0-dd82-7422-90d5-c08cbe216dd2',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22af0-dd82-7422-90d5-c08ebcb73668','worker 01a22af0-dd82-7422-90d5-c08ebcb73668',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22af0-dd82-7422-90d5-c09054f65094','worker 01a22af0-dd82-7422-90d5-c09054f65094',1,1767225630000000);
CREATE TABLE litter (
	"key" TEXT NOT NULL, 
	look_at BIGINT NOT NULL, 
	doomed INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT litter_pk PRIMARY KEY ("key")
);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22af0-dd8f-7487-808a-32957fac1708_01a22af0-dd95-7697-a344-2bdb8e2424f7/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22af0-dd8f-7487-808a-32977e89b64e_01a22af0-dd95-7697-a344-2bdc98571fcf/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-11-30/01a22af0-dd8f-7487-808a-329f4bd67f2c_01a22af0-dd96-71ad-8f23-086d982606c4/',1767225600000000,0);
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
INSERT INTO "meta" VALUES('stream','88c9b8ec-aeb4-4f9f-ac4f-348a5b43918d');
INSERT INTO "meta" VALUES('installation','fe4c4a49-b896-402f-abd6-b69e22023cec');
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
INSERT INTO "output" VALUES('01a22af0-dd9e-747b-8a48-8466b924aec0','local','01a22af0-dd8f-7487-808a-32935dbef456','01a22af0-dd94-77c4-b027-ee4b212c19bd','text_to_image',0,'1','apple.png','outputs/01a22af0-dd9e-747b-8a48-8467aa86c49f/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
INSERT INTO "output" VALUES('01a22af0-dd9e-747b-8a48-8468e40d5562','local','01a22af0-dd8f-7487-808a-329d99a0a050','01a22af0-dd95-7697-a344-2bdf2e2fff57','text_to_image',0,'1','apple.png','outputs/01a22af0-dd9e-747b-8a48-8469231304cc/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
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
INSERT INTO "serves" VALUES('01a22af0-dd82-7422-90d5-c06c034ca637','d62e314b5492b123',1,NULL);
INSERT INTO "serves" VALUES('01a22af0-dd82-7422-90d5-c06eace87cee','5b05fb643107f7a8',1,NULL);
INSERT INTO "serves" VALUES('01a22af0-dd82-7422-90d5-c0704c82d854','eb6d08e5d423edad',1,NULL);
INSERT INTO "serves" VALUES('01a22af0-dd82-7422-90d5-c0728a42d08e','969333b506ac4b5c',1,NULL);
INSERT INTO "serves" VALUES('01a22af0-dd82-7422-90d5-c07421e7fe3c','dd118b3071e894bb',1,NULL);
INSERT INTO "serves" VALUES('01a22af0-dd82-7422-90d5-c0768dc307f7','8b36f3dd9a93ee11',1,NULL);
INSERT INTO "serves" VALUES('01a22af0-dd82-7422-90d5-c078974cbf25','7cfe6b54b1a09d1d',1,NULL);
INSERT INTO "serves" VALUES('01a22af0-dd82-7422-90d5-c07ac99b397b','83ddb94829c402e8',1,NULL);
INSERT INTO "serves" VALUES('01a22af0-dd82-7422-90d5-c07ce87ee7fa','847dd171c62b1729',1,NULL);
INSERT INTO "serves" VALUES('01a22af0-dd82-7422-90d5-c07ec0ced620','f3e02a52521ca5ed',1,NULL);
INSERT INTO "serves" VALUES('01a22af0-dd82-7422-90d5-c08086bb8f15','462fb877d140b604',1,NULL);
INSERT INTO "serves" VALUES('01a22af0-dd82-7422-90d5-c082320ad832','e14ac32731b0576d',1,NULL);
INSERT INTO "serves" VALUES('01a22af0-dd82-7422-90d5-c08474aaff51','966b7575f5401af4',1,NULL);
INSERT INTO "serves" VALUES('01a22af0-dd82-7422-90d5-c086bbd91796','524ad32737919764',1,NULL);
INSERT INTO "serves" VALUES('01a22af0-dd82-7422-90d5-c08881a686d8','164b5bc79c5d84fa',1,NULL);
INSERT INTO "serves" VALUES('01a22af0-dd82-7422-90d5-c08a9d653611','d42f384a5288698d',1,NULL);
INSERT INTO "serves" VALUES('01a22af0-dd82-7422-90d5-c08cbe216dd2','7b2f0d896eb4caed',1,NULL);
INSERT INTO "serves" VALUES('01a22af0-dd82-7422-90d5-c08ebcb73668','4ff18f0baa13a01d',1,NULL);
INSERT INTO "serves" VALUES('01a22af0-dd82-7422-90d5-c09054f65094','8f925b17b64a0e38',1,NULL);
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
INSERT INTO "task" VALUES('01a22af0-dd8f-7487-808a-327d2279c0e6','local',1,'text_to_image','apple','READY',NULL,0,1767225600000000,'d62e314b5492b123','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22af0-dd8f-7487-808a-327f628768e5','local',1,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'5b05fb643107f7a8','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22af0-dd8f-7487-808a-32816cf2a83f','local',2,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'eb6d08e5d423edad','text_to_image',1,'Text to image',1,0,'01a22af0-dd92-7509-b3b6-a39304001bd9','01a22af0-dd82-7422-90d5-c0704c82d854',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22af0-dd8f-7487-808a-3283393a5878','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'969333b506ac4b5c','text_to_image',1,'Text to image',1,0,'01a22af0-dd93-71ad-af85-342088828834','01a22af0-dd82-7422-90d5-c0728a42d08e',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22af0-dd8f-7487-808a-3285a30e6f2f','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'dd118b3071e894bb','text_to_image',1,'Text to image',1,0,'01a22af0-dd93-71ad-af85-34219156c4c9','01a22af0-dd82-7422-90d5-c07421e7fe3c',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22af0-dd8f-7487-808a-3287ca7bd42b','local',4,'text_to_image','apple','PENDING','stopping',0,1767225600000000,'8b36f3dd9a93ee11','text_to_image',1,'Text to image',1,0,'01a22af0-dd93-71ad-af85-3422ce4668cc','01a22af0-dd82-7422-90d5-c0768dc307f7',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22af0-dd8f-7487-808a-328930004e40','local',4,'text_to_image','apple','QUEUED','waiting',0,1767225600000000,'7cfe6b54b1a09d1d','text_to_image',1,'Text to image',1,0,'01a22af0-dd93-71ad-af85-3423a4c625a7','01a22af0-dd82-7422-90d5-c078974cbf25','01a22af0-dd93-71ad-af85-3423a4c625a7',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22af0-dd8f-7487-808a-328b778015d2','local',5,'text_to_image','apple','QUEUED','stopping',0,1767225600000000,'83ddb94829c402e8','text_to_image',1,'Text to image',1,0,'01a22af0-dd94-77c4-b027-ee4727d3c579','01a22af0-dd82-7422-90d5-c07ac99b397b','01a22af0-dd94-77c4-b027-ee4727d3c579',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22af0-dd8f-7487-808a-328dc14fec61','local',5,'text_to_image','apple','RUNNING','executing',0,1767225600000000,'847dd171c62b1729','text_to_image',1,'Text to image',1,0,'01a22af0-dd94-77c4-b027-ee48b5a170ac','01a22af0-dd82-7422-90d5-c07ce87ee7fa','01a22af0-dd94-77c4-b027-ee48b5a170ac',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22af0-dd8f-7487-808a-328faa493961','local',6,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'f3e02a52521ca5ed','text_to_image',1,'Text to image',1,0,'01a22af0-dd94-77c4-b027-ee49c1838200','01a22af0-dd82-7422-90d5-c07ec0ced620','01a22af0-dd94-77c4-b027-ee49c1838200',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22af0-dd8f-7487-808a-32916fb29eab','local',4,'text_to_image','apple','RETRYING',NULL,0,1767225600000000,'462fb877d140b604','text_to_image',1,'Text to image',1,0,NULL,'01a22af0-dd82-7422-90d5-c08086bb8f15',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,1767225660000000,NULL,NULL,1,0,1,0,0,0,0,NULL,'{"code":"backend_unreachable","arguments":{},"raw":null}','{"code":"backend_unreachable","arguments":{},"raw":null}','{}',NULL,0);
INSERT INTO "task" VALUES('01a22af0-dd8f-7487-808a-32935dbef456','local',6,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'e14ac32731b0576d','text_to_image',1,'Text to image',1,0,NULL,'01a22af0-dd82-7422-90d5-c082320ad832','01a22af0-dd94-77c4-b027-ee4b212c19bd',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22af0-dd8f-7487-808a-32957fac1708','local',6,'text_to_image','apple','FAILED',NULL,0,1767225600000000,'966b7575f5401af4','text_to_image',1,'Text to image',1,0,NULL,'01a22af0-dd82-7422-90d5-c08474aaff51','01a22af0-dd95-7697-a344-2bdb8e2424f7',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,'{"code":"node_failed","arguments":{},"raw":"boom"}','{}',NULL,0);
INSERT INTO "task" VALUES('01a22af0-dd8f-7487-808a-32977e89b64e','local',7,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'524ad32737919764','text_to_image',1,'Text to image',1,0,NULL,'01a22af0-dd82-7422-90d5-c086bbd91796','01a22af0-dd95-7697-a344-2bdc98571fcf',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22af0-dd8f-7487-808a-3299e257f512','local',3,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'164b5bc79c5d84fa','text_to_image',1,'Text to image',1,0,NULL,'01a22af0-dd82-7422-90d5-c08881a686d8',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22af0-dd8f-7487-808a-329bb5d94b72','local',4,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'d42f384a5288698d','text_to_image',1,'Text to image',1,0,NULL,'01a22af0-dd82-7422-90d5-c08a9d653611',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22af0-dd8f-7487-808a-329d99a0a050','local',7,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'7b2f0d896eb4caed','text_to_image',1,'Text to image',1,0,NULL,'01a22af0-dd82-7422-90d5-c08cbe216dd2','01a22af0-dd95-7697-a344-2bdf2e2fff57',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22af0-dd8f-7487-808a-329f4bd67f2c','local',8,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'4ff18f0baa13a01d','text_to_image',1,'Text to image',1,0,NULL,'01a22af0-dd82-7422-90d5-c08ebcb73668','01a22af0-dd96-71ad-8f23-086d982606c4',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
INSERT INTO "task" VALUES('01a22af0-dd8f-7487-808a-32a1f5479655','local',7,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'8f925b17b64a0e38','text_to_image',1,'Text to image',1,0,'01a22af0-dd96-71ad-8f23-086eeb5b9f9c','01a22af0-dd82-7422-90d5-c09054f65094','01a22af0-dd96-71ad-8f23-086eeb5b9f9c',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0);
CREATE TABLE task_body (
	task_id TEXT NOT NULL, 
	params TEXT NOT NULL, 
	graph TEXT NOT NULL, 
	CONSTRAINT task_body_pk PRIMARY KEY (task_id)
);
INSERT INTO "task_body" VALUES('01a22af0-dd8f-7487-808a-327d2279c0e6','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22af0-dd8f-7487-808a-327f628768e5','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22af0-dd8f-7487-808a-32816cf2a83f','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22af0-dd8f-7487-808a-3283393a5878','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22af0-dd8f-7487-808a-3285a30e6f2f','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22af0-dd8f-7487-808a-3287ca7bd42b','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22af0-dd8f-7487-808a-328930004e40','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22af0-dd8f-7487-808a-328b778015d2','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22af0-dd8f-7487-808a-328dc14fec61','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22af0-dd8f-7487-808a-328faa493961','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22af0-dd8f-7487-808a-32916fb29eab','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22af0-dd8f-7487-808a-32935dbef456','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22af0-dd8f-7487-808a-32957fac1708','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22af0-dd8f-7487-808a-32977e89b64e','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22af0-dd8f-7487-808a-3299e257f512','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22af0-dd8f-7487-808a-329bb5d94b72','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22af0-dd8f-7487-808a-329d99a0a050','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22af0-dd8f-7487-808a-329f4bd67f2c','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO "task_body" VALUES('01a22af0-dd8f-7487-808a-32a1f5479655','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}');
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
INSERT INTO "task_input" VALUES('01a22af0-dd8f-7487-808a-327d2279c0e6',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22af0-dd8f-7487-808a-327f628768e5',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22af0-dd8f-7487-808a-32816cf2a83f',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22af0-dd8f-7487-808a-3283393a5878',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22af0-dd8f-7487-808a-3285a30e6f2f',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22af0-dd8f-7487-808a-3287ca7bd42b',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22af0-dd8f-7487-808a-328930004e40',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22af0-dd8f-7487-808a-328b778015d2',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22af0-dd8f-7487-808a-328dc14fec61',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22af0-dd8f-7487-808a-328faa493961',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22af0-dd8f-7487-808a-32916fb29eab',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22af0-dd8f-7487-808a-32935dbef456',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22af0-dd8f-7487-808a-32957fac1708',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22af0-dd8f-7487-808a-32977e89b64e',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22af0-dd8f-7487-808a-3299e257f512',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22af0-dd8f-7487-808a-329bb5d94b72',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22af0-dd8f-7487-808a-329d99a0a050',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22af0-dd8f-7487-808a-329f4bd67f2c',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22af0-dd8f-7487-808a-32a1f5479655',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
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
INSERT INTO "waiting" VALUES('164b5bc79c5d84fa',0,0,0);
INSERT INTO "waiting" VALUES('462fb877d140b604',0,0,0);
INSERT INTO "waiting" VALUES('4ff18f0baa13a01d',0,0,0);
INSERT INTO "waiting" VALUES('524ad32737919764',0,0,0);
INSERT INTO "waiting" VALUES('5b05fb643107f7a8',0,0,1);
INSERT INTO "waiting" VALUES('7b2f0d896eb4caed',0,0,0);
INSERT INTO "waiting" VALUES('7cfe6b54b1a09d1d',0,0,0);
INSERT INTO "waiting" VALUES('83ddb94829c402e8',0,0,0);
INSERT INTO "waiting" VALUES('847dd171c62b1729',0,0,0);
INSERT INTO "waiting" VALUES('8b36f3dd9a93ee11',0,0,0);
INSERT INTO "waiting" VALUES('8f925b17b64a0e38',0,0,0);
INSERT INTO "waiting" VALUES('966b7575f5401af4',0,0,0);
INSERT INTO "waiting" VALUES('969333b506ac4b5c',0,0,0);
INSERT INTO "waiting" VALUES('d42f384a5288698d',0,0,1);
INSERT INTO "waiting" VALUES('dd118b3071e894bb',0,0,0);
INSERT INTO "waiting" VALUES('e14ac32731b0576d',0,0,0);
INSERT INTO "waiting" VALUES('eb6d08e5d423edad',0,0,0);
INSERT INTO "waiting" VALUES('f3e02a52521ca5ed',0,0,0);
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
