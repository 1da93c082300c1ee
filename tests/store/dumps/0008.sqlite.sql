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
INSERT INTO "attempt" VALUES('01a22eee-18f2-76f2-a773-d5fd367ec053','01a22eee-18e5-7026-9515-76fc2673acf3',1,'01a22eee-18bb-74ea-97a4-2445735d2c81','56abccb23387190b',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eee-18f3-7054-9877-0ad5a28e9a13','01a22eee-18e5-7026-9515-76fe8f771ae3',1,'01a22eee-18bb-74ea-97a4-2447e284d900','450594a9e2af2646',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eee-18f4-7308-8590-b4d14fc63037','01a22eee-18e5-7026-9515-7700634ed37d',1,'01a22eee-18bb-74ea-97a4-244992f35930','8e0ffa2c533d944e',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eee-18f4-7308-8590-b4d259c9c48a','01a22eee-18e5-7026-9515-770288e3f77c',1,'01a22eee-18bb-74ea-97a4-244bad2534e2','1c468b143e263816',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eee-18f7-744d-8cd7-c49b2e12e744','01a22eee-18e5-7026-9515-7704d6683d0a',1,'01a22eee-18bb-74ea-97a4-244d72eed1e8','e5c177ed10b78c92',1767225600000000,1767225600000000,1767225600000000,'01a22eee-18f7-744d-8cd7-c49b2e12e744',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eee-18f7-744d-8cd7-c49c94b0b4b5','01a22eee-18e5-7026-9515-77067453c709',1,'01a22eee-18bb-74ea-97a4-244f1f44d0fe','c9b2bee434caa7ab',1767225600000000,1767225600000000,1767225600000000,'01a22eee-18f7-744d-8cd7-c49c94b0b4b5',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eee-18f7-744d-8cd7-c49d26a066f3','01a22eee-18e5-7026-9515-7708b1d702fc',1,'01a22eee-18bb-74ea-97a4-2451e5d6bcd4','2bebd9997322cf0a',1767225600000000,1767225600000000,1767225600000000,'01a22eee-18f7-744d-8cd7-c49d26a066f3',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eee-18f7-744d-8cd7-c49ee72781b7','01a22eee-18e5-7026-9515-770a5ace08b3',1,'01a22eee-18bb-74ea-97a4-2453edc097d1','cd73af4de4ebfb4f',1767225600000000,1767225600000000,1767225600000000,'01a22eee-18f7-744d-8cd7-c49ee72781b7',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eee-18f7-744d-8cd7-c49f72aa4bc2','01a22eee-18e5-7026-9515-770c8b876786',1,'01a22eee-18bb-74ea-97a4-2455499558a5','d4bd16289cf091e7',1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'not_sent','{"code":"backend_unreachable","arguments":{},"raw":null}',0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eee-18f8-7254-8280-c1badc4b689e','01a22eee-18e5-7026-9515-770e416729c9',1,'01a22eee-18bb-74ea-97a4-2457327702dc','0895a274a208d6d6',1767225600000000,1767225600000000,1767225600000000,'01a22eee-18f8-7254-8280-c1badc4b689e',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eee-18f8-7254-8280-c1bbf03290b2','01a22eee-18e5-7026-9515-7710dc572d64',1,'01a22eee-18bb-74ea-97a4-2459bfbd808c','0ca7f838a4254ea3',1767225600000000,1767225600000000,1767225600000000,'01a22eee-18f8-7254-8280-c1bbf03290b2',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'failed','{"code":"node_failed","arguments":{},"raw":"boom"}',0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eee-18f8-7254-8280-c1bc123a8469','01a22eee-18e5-7026-9515-77129f64793e',1,'01a22eee-18bb-74ea-97a4-245b06276567','6a0deeb703c445de',1767225600000000,1767225600000000,1767225600000000,'01a22eee-18f8-7254-8280-c1bc123a8469',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eee-18f8-7254-8280-c1bd1b5a4190','01a22eee-18e5-7026-9515-7714d1a0a62b',1,'01a22eee-18bb-74ea-97a4-245d8bd962d3','15a3236c2185e9d7',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eee-18f8-7254-8280-c1bef36657cc','01a22eee-18e5-7026-9515-77163f444b93',1,'01a22eee-18bb-74ea-97a4-245f7c094fbe','1d673b2f639d60f9',1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eee-18f9-765d-bf42-d57978964410','01a22eee-18e5-7026-9515-7718b5ea0f8a',1,'01a22eee-18bb-74ea-97a4-246139760f5a','67791ccdbed5b120',1767225600000000,1767225600000000,1767225600000000,'01a22eee-18f9-765d-bf42-d57978964410',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'succeeded',NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eee-18f9-765d-bf42-d57a2989d401','01a22eee-18e5-7026-9515-771a916749f4',1,'01a22eee-18bb-74ea-97a4-2463cabb2e82','108cfbafc59726ca',1767225600000000,1767225600000000,1767225600000000,'01a22eee-18f9-765d-bf42-d57a2989d401',1767225600000000,NULL,NULL,NULL,1,1767225600000000,1767225600000000,'cancelled',NULL,0,NULL,NULL,0,NULL,0);
INSERT INTO "attempt" VALUES('01a22eee-18f9-765d-bf42-d57b72b8a2d4','01a22eee-18e5-7026-9515-771c1b0bc935',1,'01a22eee-18bb-74ea-97a4-24658b7c8594','10db51481e169118',1767225600000000,1767225600000000,1767225600000000,'01a22eee-18f9-765d-bf42-d57b72b8a2d4',1767225600000000,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,0);
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
INSERT INTO "backend" VALUES('01a22eee-18bb-74ea-97a4-2441b3d567df','01a22eee-18bb-74ea-97a4-2441b3d567df','comfyui','http://01a22eee-18bb-74ea-97a4-2441b3d567df:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eee-18bb-74ea-97a4-24437df26e37','01a22eee-18bb-74ea-97a4-24437df26e37','comfyui','http://01a22eee-18bb-74ea-97a4-24437df26e37:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eee-18bb-74ea-97a4-2445735d2c81','01a22eee-18bb-74ea-97a4-2445735d2c81','comfyui','http://01a22eee-18bb-74ea-97a4-2445735d2c81:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eee-18bb-74ea-97a4-2447e284d900','01a22eee-18bb-74ea-97a4-2447e284d900','comfyui','http://01a22eee-18bb-74ea-97a4-2447e284d900:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eee-18bb-74ea-97a4-244992f35930','01a22eee-18bb-74ea-97a4-244992f35930','comfyui','http://01a22eee-18bb-74ea-97a4-244992f35930:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eee-18bb-74ea-97a4-244bad2534e2','01a22eee-18bb-74ea-97a4-244bad2534e2','comfyui','http://01a22eee-18bb-74ea-97a4-244bad2534e2:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eee-18bb-74ea-97a4-244d72eed1e8','01a22eee-18bb-74ea-97a4-244d72eed1e8','comfyui','http://01a22eee-18bb-74ea-97a4-244d72eed1e8:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eee-18bb-74ea-97a4-244f1f44d0fe','01a22eee-18bb-74ea-97a4-244f1f44d0fe','comfyui','http://01a22eee-18bb-74ea-97a4-244f1f44d0fe:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eee-18bb-74ea-97a4-2451e5d6bcd4','01a22eee-18bb-74ea-97a4-2451e5d6bcd4','comfyui','http://01a22eee-18bb-74ea-97a4-2451e5d6bcd4:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eee-18bb-74ea-97a4-2453edc097d1','01a22eee-18bb-74ea-97a4-2453edc097d1','comfyui','http://01a22eee-18bb-74ea-97a4-2453edc097d1:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eee-18bb-74ea-97a4-2455499558a5','01a22eee-18bb-74ea-97a4-2455499558a5','comfyui','http://01a22eee-18bb-74ea-97a4-2455499558a5:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eee-18bb-74ea-97a4-2457327702dc','01a22eee-18bb-74ea-97a4-2457327702dc','comfyui','http://01a22eee-18bb-74ea-97a4-2457327702dc:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eee-18bb-74ea-97a4-2459bfbd808c','01a22eee-18bb-74ea-97a4-2459bfbd808c','comfyui','http://01a22eee-18bb-74ea-97a4-2459bfbd808c:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eee-18bb-74ea-97a4-245b06276567','01a22eee-18bb-74ea-97a4-245b06276567','comfyui','http://01a22eee-18bb-74ea-97a4-245b06276567:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eee-18bb-74ea-97a4-245d8bd962d3','01a22eee-18bb-74ea-97a4-245d8bd962d3','comfyui','http://01a22eee-18bb-74ea-97a4-245d8bd962d3:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eee-18bb-74ea-97a4-245f7c094fbe','01a22eee-18bb-74ea-97a4-245f7c094fbe','comfyui','http://01a22eee-18bb-74ea-97a4-245f7c094fbe:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eee-18bb-74ea-97a4-246139760f5a','01a22eee-18bb-74ea-97a4-246139760f5a','comfyui','http://01a22eee-18bb-74ea-97a4-246139760f5a:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eee-18bb-74ea-97a4-2463cabb2e82','01a22eee-18bb-74ea-97a4-2463cabb2e82','comfyui','http://01a22eee-18bb-74ea-97a4-2463cabb2e82:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "backend" VALUES('01a22eee-18bb-74ea-97a4-24658b7c8594','01a22eee-18bb-74ea-97a4-24658b7c8594','comfyui','http://01a22eee-18bb-74ea-97a4-24658b7c8594:8188','',1,NULL,'ready',NULL,NULL,1767225600000000,1767225600000000,NULL,1767225600000000,0,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "event" VALUES(1,'backend.updated','','01a22eee-18bb-74ea-97a4-2441b3d567df',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-2441b3d567df","name":"01a22eee-18bb-74ea-97a4-2441b3d567df","state":"new"}');
INSERT INTO "event" VALUES(2,'backend.updated','','01a22eee-18bb-74ea-97a4-24437df26e37',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-24437df26e37","name":"01a22eee-18bb-74ea-97a4-24437df26e37","state":"new"}');
INSERT INTO "event" VALUES(3,'backend.updated','','01a22eee-18bb-74ea-97a4-2445735d2c81',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-2445735d2c81","name":"01a22eee-18bb-74ea-97a4-2445735d2c81","state":"new"}');
INSERT INTO "event" VALUES(4,'backend.updated','','01a22eee-18bb-74ea-97a4-2447e284d900',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-2447e284d900","name":"01a22eee-18bb-74ea-97a4-2447e284d900","state":"new"}');
INSERT INTO "event" VALUES(5,'backend.updated','','01a22eee-18bb-74ea-97a4-244992f35930',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-244992f35930","name":"01a22eee-18bb-74ea-97a4-244992f35930","state":"new"}');
INSERT INTO "event" VALUES(6,'backend.updated','','01a22eee-18bb-74ea-97a4-244bad2534e2',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-244bad2534e2","name":"01a22eee-18bb-74ea-97a4-244bad2534e2","state":"new"}');
INSERT INTO "event" VALUES(7,'backend.updated','','01a22eee-18bb-74ea-97a4-244d72eed1e8',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-244d72eed1e8","name":"01a22eee-18bb-74ea-97a4-244d72eed1e8","state":"new"}');
INSERT INTO "event" VALUES(8,'backend.updated','','01a22eee-18bb-74ea-97a4-244f1f44d0fe',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-244f1f44d0fe","name":"01a22eee-18bb-74ea-97a4-244f1f44d0fe","state":"new"}');
INSERT INTO "event" VALUES(9,'backend.updated','','01a22eee-18bb-74ea-97a4-2451e5d6bcd4',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-2451e5d6bcd4","name":"01a22eee-18bb-74ea-97a4-2451e5d6bcd4","state":"new"}');
INSERT INTO "event" VALUES(10,'backend.updated','','01a22eee-18bb-74ea-97a4-2453edc097d1',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-2453edc097d1","name":"01a22eee-18bb-74ea-97a4-2453edc097d1","state":"new"}');
INSERT INTO "event" VALUES(11,'backend.updated','','01a22eee-18bb-74ea-97a4-2455499558a5',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-2455499558a5","name":"01a22eee-18bb-74ea-97a4-2455499558a5","state":"new"}');
INSERT INTO "event" VALUES(12,'backend.updated','','01a22eee-18bb-74ea-97a4-2457327702dc',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-2457327702dc","name":"01a22eee-18bb-74ea-97a4-2457327702dc","state":"new"}');
INSERT INTO "event" VALUES(13,'backend.updated','','01a22eee-18bb-74ea-97a4-2459bfbd808c',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-2459bfbd808c","name":"01a22eee-18bb-74ea-97a4-2459bfbd808c","state":"new"}');
INSERT INTO "event" VALUES(14,'backend.updated','','01a22eee-18bb-74ea-97a4-245b06276567',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-245b06276567","name":"01a22eee-18bb-74ea-97a4-245b06276567","state":"new"}');
INSERT INTO "event" VALUES(15,'backend.updated','','01a22eee-18bb-74ea-97a4-245d8bd962d3',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-245d8bd962d3","name":"01a22eee-18bb-74ea-97a4-245d8bd962d3","state":"new"}');
INSERT INTO "event" VALUES(16,'backend.updated','','01a22eee-18bb-74ea-97a4-245f7c094fbe',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-245f7c094fbe","name":"01a22eee-18bb-74ea-97a4-245f7c094fbe","state":"new"}');
INSERT INTO "event" VALUES(17,'backend.updated','','01a22eee-18bb-74ea-97a4-246139760f5a',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-246139760f5a","name":"01a22eee-18bb-74ea-97a4-246139760f5a","state":"new"}');
INSERT INTO "event" VALUES(18,'backend.updated','','01a22eee-18bb-74ea-97a4-2463cabb2e82',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-2463cabb2e82","name":"01a22eee-18bb-74ea-97a4-2463cabb2e82","state":"new"}');
INSERT INTO "event" VALUES(19,'backend.updated','','01a22eee-18bb-74ea-97a4-24658b7c8594',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-24658b7c8594","name":"01a22eee-18bb-74ea-97a4-24658b7c8594","state":"new"}');
INSERT INTO "event" VALUES(20,'backend.updated','','01a22eee-18bb-74ea-97a4-2441b3d567df',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-2441b3d567df","name":"01a22eee-18bb-74ea-97a4-2441b3d567df","state":"ready","reason":null}');
INSERT INTO "event" VALUES(21,'backend.updated','','01a22eee-18bb-74ea-97a4-24437df26e37',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-24437df26e37","name":"01a22eee-18bb-74ea-97a4-24437df26e37","state":"ready","reason":null}');
INSERT INTO "event" VALUES(22,'backend.updated','','01a22eee-18bb-74ea-97a4-2445735d2c81',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-2445735d2c81","name":"01a22eee-18bb-74ea-97a4-2445735d2c81","state":"ready","reason":null}');
INSERT INTO "event" VALUES(23,'backend.updated','','01a22eee-18bb-74ea-97a4-2447e284d900',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-2447e284d900","name":"01a22eee-18bb-74ea-97a4-2447e284d900","state":"ready","reason":null}');
INSERT INTO "event" VALUES(24,'backend.updated','','01a22eee-18bb-74ea-97a4-244992f35930',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-244992f35930","name":"01a22eee-18bb-74ea-97a4-244992f35930","state":"ready","reason":null}');
INSERT INTO "event" VALUES(25,'backend.updated','','01a22eee-18bb-74ea-97a4-244bad2534e2',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-244bad2534e2","name":"01a22eee-18bb-74ea-97a4-244bad2534e2","state":"ready","reason":null}');
INSERT INTO "event" VALUES(26,'backend.updated','','01a22eee-18bb-74ea-97a4-244d72eed1e8',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-244d72eed1e8","name":"01a22eee-18bb-74ea-97a4-244d72eed1e8","state":"ready","reason":null}');
INSERT INTO "event" VALUES(27,'backend.updated','','01a22eee-18bb-74ea-97a4-244f1f44d0fe',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-244f1f44d0fe","name":"01a22eee-18bb-74ea-97a4-244f1f44d0fe","state":"ready","reason":null}');
INSERT INTO "event" VALUES(28,'backend.updated','','01a22eee-18bb-74ea-97a4-2451e5d6bcd4',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-2451e5d6bcd4","name":"01a22eee-18bb-74ea-97a4-2451e5d6bcd4","state":"ready","reason":null}');
INSERT INTO "event" VALUES(29,'backend.updated','','01a22eee-18bb-74ea-97a4-2453edc097d1',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-2453edc097d1","name":"01a22eee-18bb-74ea-97a4-2453edc097d1","state":"ready","reason":null}');
INSERT INTO "event" VALUES(30,'backend.updated','','01a22eee-18bb-74ea-97a4-2455499558a5',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-2455499558a5","name":"01a22eee-18bb-74ea-97a4-2455499558a5","state":"ready","reason":null}');
INSERT INTO "event" VALUES(31,'backend.updated','','01a22eee-18bb-74ea-97a4-2457327702dc',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-2457327702dc","name":"01a22eee-18bb-74ea-97a4-2457327702dc","state":"ready","reason":null}');
INSERT INTO "event" VALUES(32,'backend.updated','','01a22eee-18bb-74ea-97a4-2459bfbd808c',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-2459bfbd808c","name":"01a22eee-18bb-74ea-97a4-2459bfbd808c","state":"ready","reason":null}');
INSERT INTO "event" VALUES(33,'backend.updated','','01a22eee-18bb-74ea-97a4-245b06276567',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-245b06276567","name":"01a22eee-18bb-74ea-97a4-245b06276567","state":"ready","reason":null}');
INSERT INTO "event" VALUES(34,'backend.updated','','01a22eee-18bb-74ea-97a4-245d8bd962d3',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-245d8bd962d3","name":"01a22eee-18bb-74ea-97a4-245d8bd962d3","state":"ready","reason":null}');
INSERT INTO "event" VALUES(35,'backend.updated','','01a22eee-18bb-74ea-97a4-245f7c094fbe',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-245f7c094fbe","name":"01a22eee-18bb-74ea-97a4-245f7c094fbe","state":"ready","reason":null}');
INSERT INTO "event" VALUES(36,'backend.updated','','01a22eee-18bb-74ea-97a4-246139760f5a',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-246139760f5a","name":"01a22eee-18bb-74ea-97a4-246139760f5a","state":"ready","reason":null}');
INSERT INTO "event" VALUES(37,'backend.updated','','01a22eee-18bb-74ea-97a4-2463cabb2e82',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-2463cabb2e82","name":"01a22eee-18bb-74ea-97a4-2463cabb2e82","state":"ready","reason":null}');
INSERT INTO "event" VALUES(38,'backend.updated','','01a22eee-18bb-74ea-97a4-24658b7c8594',1767225600000000,'{"id":"01a22eee-18bb-74ea-97a4-24658b7c8594","name":"01a22eee-18bb-74ea-97a4-24658b7c8594","state":"ready","reason":null}');
INSERT INTO "event" VALUES(39,'task.created','local','01a22eee-18e4-7268-ab87-b49c921aed4b',1767225600000000,'{"version":1,"id":"01a22eee-18e4-7268-ab87-b49c921aed4b","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(40,'task.created','local','01a22eee-18e4-7268-ab87-b49e7e5e394c',1767225600000000,'{"version":1,"id":"01a22eee-18e4-7268-ab87-b49e7e5e394c","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(41,'task.created','local','01a22eee-18e5-7026-9515-76fc2673acf3',1767225600000000,'{"version":1,"id":"01a22eee-18e5-7026-9515-76fc2673acf3","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(42,'task.created','local','01a22eee-18e5-7026-9515-76fe8f771ae3',1767225600000000,'{"version":1,"id":"01a22eee-18e5-7026-9515-76fe8f771ae3","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(43,'task.created','local','01a22eee-18e5-7026-9515-7700634ed37d',1767225600000000,'{"version":1,"id":"01a22eee-18e5-7026-9515-7700634ed37d","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(44,'task.created','local','01a22eee-18e5-7026-9515-770288e3f77c',1767225600000000,'{"version":1,"id":"01a22eee-18e5-7026-9515-770288e3f77c","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(45,'task.created','local','01a22eee-18e5-7026-9515-7704d6683d0a',1767225600000000,'{"version":1,"id":"01a22eee-18e5-7026-9515-7704d6683d0a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(46,'task.created','local','01a22eee-18e5-7026-9515-77067453c709',1767225600000000,'{"version":1,"id":"01a22eee-18e5-7026-9515-77067453c709","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(47,'task.created','local','01a22eee-18e5-7026-9515-7708b1d702fc',1767225600000000,'{"version":1,"id":"01a22eee-18e5-7026-9515-7708b1d702fc","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(48,'task.created','local','01a22eee-18e5-7026-9515-770a5ace08b3',1767225600000000,'{"version":1,"id":"01a22eee-18e5-7026-9515-770a5ace08b3","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(49,'task.created','local','01a22eee-18e5-7026-9515-770c8b876786',1767225600000000,'{"version":1,"id":"01a22eee-18e5-7026-9515-770c8b876786","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(50,'task.created','local','01a22eee-18e5-7026-9515-770e416729c9',1767225600000000,'{"version":1,"id":"01a22eee-18e5-7026-9515-770e416729c9","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(51,'task.created','local','01a22eee-18e5-7026-9515-7710dc572d64',1767225600000000,'{"version":1,"id":"01a22eee-18e5-7026-9515-7710dc572d64","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(52,'task.created','local','01a22eee-18e5-7026-9515-77129f64793e',1767225600000000,'{"version":1,"id":"01a22eee-18e5-7026-9515-77129f64793e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(53,'task.created','local','01a22eee-18e5-7026-9515-7714d1a0a62b',1767225600000000,'{"version":1,"id":"01a22eee-18e5-7026-9515-7714d1a0a62b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(54,'task.created','local','01a22eee-18e5-7026-9515-77163f444b93',1767225600000000,'{"version":1,"id":"01a22eee-18e5-7026-9515-77163f444b93","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(55,'task.created','local','01a22eee-18e5-7026-9515-7718b5ea0f8a',1767225600000000,'{"version":1,"id":"01a22eee-18e5-7026-9515-7718b5ea0f8a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(56,'task.created','local','01a22eee-18e5-7026-9515-771a916749f4',1767225600000000,'{"version":1,"id":"01a22eee-18e5-7026-9515-771a916749f4","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(57,'task.created','local','01a22eee-18e5-7026-9515-771c1b0bc935',1767225600000000,'{"version":1,"id":"01a22eee-18e5-7026-9515-771c1b0bc935","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO "event" VALUES(58,'task.updated','local','01a22eee-18e5-7026-9515-7714d1a0a62b',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-7714d1a0a62b","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-245d8bd962d3","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(59,'task.updated','local','01a22eee-18e5-7026-9515-77163f444b93',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-77163f444b93","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-245f7c094fbe","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(60,'task.updated','local','01a22eee-18e5-7026-9515-770288e3f77c',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-770288e3f77c","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-244bad2534e2","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(61,'task.updated','local','01a22eee-18e5-7026-9515-7704d6683d0a',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-7704d6683d0a","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-244d72eed1e8","remote_id":"01a22eee-18f7-744d-8cd7-c49b2e12e744","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(62,'task.updated','local','01a22eee-18e5-7026-9515-77067453c709',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-77067453c709","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-244f1f44d0fe","remote_id":"01a22eee-18f7-744d-8cd7-c49c94b0b4b5","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(63,'task.updated','local','01a22eee-18e5-7026-9515-7708b1d702fc',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-7708b1d702fc","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-2451e5d6bcd4","remote_id":"01a22eee-18f7-744d-8cd7-c49d26a066f3","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(64,'task.updated','local','01a22eee-18e5-7026-9515-770a5ace08b3',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-770a5ace08b3","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-2453edc097d1","remote_id":"01a22eee-18f7-744d-8cd7-c49ee72781b7","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(65,'task.updated','local','01a22eee-18e5-7026-9515-770e416729c9',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-770e416729c9","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-2457327702dc","remote_id":"01a22eee-18f8-7254-8280-c1badc4b689e","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(66,'task.updated','local','01a22eee-18e5-7026-9515-7710dc572d64',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-7710dc572d64","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-2459bfbd808c","remote_id":"01a22eee-18f8-7254-8280-c1bbf03290b2","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(67,'task.updated','local','01a22eee-18e5-7026-9515-77129f64793e',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-77129f64793e","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-245b06276567","remote_id":"01a22eee-18f8-7254-8280-c1bc123a8469","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(68,'task.updated','local','01a22eee-18e5-7026-9515-7718b5ea0f8a',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-7718b5ea0f8a","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-246139760f5a","remote_id":"01a22eee-18f9-765d-bf42-d57978964410","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(69,'task.updated','local','01a22eee-18e5-7026-9515-771a916749f4',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-771a916749f4","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-2463cabb2e82","remote_id":"01a22eee-18f9-765d-bf42-d57a2989d401","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(70,'task.updated','local','01a22eee-18e5-7026-9515-771c1b0bc935',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-771c1b0bc935","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-24658b7c8594","remote_id":"01a22eee-18f9-765d-bf42-d57b72b8a2d4","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(71,'task.updated','local','01a22eee-18e5-7026-9515-770c8b876786',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-770c8b876786","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-2455499558a5","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO "event" VALUES(72,'task.updated','local','01a22eee-18e5-7026-9515-77163f444b93',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-77163f444b93","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-245f7c094fbe","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(73,'task.updated','local','01a22eee-18e5-7026-9515-77067453c709',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-77067453c709","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-244f1f44d0fe","remote_id":"01a22eee-18f7-744d-8cd7-c49c94b0b4b5","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO "event" VALUES(74,'task.updated','local','01a22eee-18e5-7026-9515-7708b1d702fc',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-7708b1d702fc","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-2451e5d6bcd4","remote_id":"01a22eee-18f7-744d-8cd7-c49d26a066f3","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(75,'task.updated','local','01a22eee-18e5-7026-9515-770a5ace08b3',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-770a5ace08b3","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-2453edc097d1","remote_id":"01a22eee-18f7-744d-8cd7-c49ee72781b7","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(76,'task.updated','local','01a22eee-18e5-7026-9515-770e416729c9',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-770e416729c9","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-2457327702dc","remote_id":"01a22eee-18f8-7254-8280-c1badc4b689e","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(77,'task.updated','local','01a22eee-18e5-7026-9515-7710dc572d64',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-7710dc572d64","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-2459bfbd808c","remote_id":"01a22eee-18f8-7254-8280-c1bbf03290b2","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(78,'task.updated','local','01a22eee-18e5-7026-9515-77129f64793e',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-77129f64793e","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-245b06276567","remote_id":"01a22eee-18f8-7254-8280-c1bc123a8469","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(79,'task.updated','local','01a22eee-18e5-7026-9515-7718b5ea0f8a',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-7718b5ea0f8a","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-246139760f5a","remote_id":"01a22eee-18f9-765d-bf42-d57978964410","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(80,'task.updated','local','01a22eee-18e5-7026-9515-771a916749f4',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-771a916749f4","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-2463cabb2e82","remote_id":"01a22eee-18f9-765d-bf42-d57a2989d401","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(81,'task.updated','local','01a22eee-18e5-7026-9515-771c1b0bc935',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-771c1b0bc935","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-24658b7c8594","remote_id":"01a22eee-18f9-765d-bf42-d57b72b8a2d4","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(82,'task.updated','local','01a22eee-18e5-7026-9515-770a5ace08b3',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-770a5ace08b3","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-2453edc097d1","remote_id":"01a22eee-18f7-744d-8cd7-c49ee72781b7","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(83,'task.updated','local','01a22eee-18e5-7026-9515-77129f64793e',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-77129f64793e","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-245b06276567","remote_id":"01a22eee-18f8-7254-8280-c1bc123a8469","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(84,'task.updated','local','01a22eee-18e5-7026-9515-771a916749f4',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-771a916749f4","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-2463cabb2e82","remote_id":"01a22eee-18f9-765d-bf42-d57a2989d401","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(85,'task.updated','local','01a22eee-18e5-7026-9515-770e416729c9',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-770e416729c9","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-2457327702dc","remote_id":"01a22eee-18f8-7254-8280-c1badc4b689e","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(86,'task.updated','local','01a22eee-18e5-7026-9515-7718b5ea0f8a',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-7718b5ea0f8a","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-246139760f5a","remote_id":"01a22eee-18f9-765d-bf42-d57978964410","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(87,'task.updated','local','01a22eee-18e5-7026-9515-7710dc572d64',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-7710dc572d64","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-2459bfbd808c","remote_id":"01a22eee-18f8-7254-8280-c1bbf03290b2","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO "event" VALUES(88,'task.updated','local','01a22eee-18e5-7026-9515-771c1b0bc935',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-771c1b0bc935","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-24658b7c8594","remote_id":"01a22eee-18f9-765d-bf42-d57b72b8a2d4","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(89,'task.deleted','local','01a22eee-18e5-7026-9515-771c1b0bc935',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-771c1b0bc935","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-24658b7c8594","remote_id":"01a22eee-18f9-765d-bf42-d57b72b8a2d4","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(90,'task.updated','local','01a22eee-18e5-7026-9515-77129f64793e',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-77129f64793e","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-245b06276567","remote_id":"01a22eee-18f8-7254-8280-c1bc123a8469","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(91,'task.updated','local','01a22eee-18e5-7026-9515-771a916749f4',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-771a916749f4","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-2463cabb2e82","remote_id":"01a22eee-18f9-765d-bf42-d57a2989d401","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(92,'task.updated','local','01a22eee-18e5-7026-9515-7718b5ea0f8a',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-7718b5ea0f8a","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-246139760f5a","remote_id":"01a22eee-18f9-765d-bf42-d57978964410","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO "event" VALUES(93,'task.deleted','local','01a22eee-18e5-7026-9515-771a916749f4',1767225600000000,'{"id":"01a22eee-18e5-7026-9515-771a916749f4","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22eee-18bb-74ea-97a4-2463cabb2e82","remote_id":"01a22eee-18f9-765d-bf42-d57a2989d401","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
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
INSERT INTO "lane" VALUES('0895a274a208d6d6','{"backend_kind":"comfyui","node_classes":["01a22eee-18bb-74ea-97a4-2456de14e81c"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('0ca7f838a4254ea3','{"backend_kind":"comfyui","node_classes":["01a22eee-18bb-74ea-97a4-24581126b456"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('108cfbafc59726ca','{"backend_kind":"comfyui","node_classes":["01a22eee-18bb-74ea-97a4-2462011958e9"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('10db51481e169118','{"backend_kind":"comfyui","node_classes":["01a22eee-18bb-74ea-97a4-2464a3f398a1"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('15a3236c2185e9d7','{"backend_kind":"comfyui","node_classes":["01a22eee-18bb-74ea-97a4-245c8bdff844"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('1c468b143e263816','{"backend_kind":"comfyui","node_classes":["01a22eee-18bb-74ea-97a4-244a5ad6b92c"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('1d673b2f639d60f9','{"backend_kind":"comfyui","node_classes":["01a22eee-18bb-74ea-97a4-245e7e658983"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('2bebd9997322cf0a','{"backend_kind":"comfyui","node_classes":["01a22eee-18bb-74ea-97a4-24507cdfa3f0"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('450594a9e2af2646','{"backend_kind":"comfyui","node_classes":["01a22eee-18bb-74ea-97a4-24465a9ef67f"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('56abccb23387190b','{"backend_kind":"comfyui","node_classes":["01a22eee-18bb-74ea-97a4-24443669eea4"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('67791ccdbed5b120','{"backend_kind":"comfyui","node_classes":["01a22eee-18bb-74ea-97a4-24604a26200d"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('6a0deeb703c445de','{"backend_kind":"comfyui","node_classes":["01a22eee-18bb-74ea-97a4-245a0110532e"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('6e7a664104ba0c0b','{"backend_kind":"comfyui","node_classes":["01a22eee-18bb-74ea-97a4-24404863d537"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('8e0ffa2c533d944e','{"backend_kind":"comfyui","node_classes":["01a22eee-18bb-74ea-97a4-2448811fef67"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('99077bb58c078d44','{"backend_kind":"comfyui","node_classes":["01a22eee-18bb-74ea-97a4-24427ff712cd"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('c9b2bee434caa7ab','{"backend_kind":"comfyui","node_classes":["01a22eee-18bb-74ea-97a4-244ec2a417d8"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('cd73af4de4ebfb4f','{"backend_kind":"comfyui","node_classes":["01a22eee-18bb-74ea-97a4-24529910250a"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('d4bd16289cf091e7','{"backend_kind":"comfyui","node_classes":["01a22eee-18bb-74ea-97a4-2454c328daef"],"choices":[],"pin":null}',NULL,0);
INSERT INTO "lane" VALUES('e5c177ed10b78c92','{"backend_kind":"comfyui","node_classes":["01a22eee-18bb-74ea-97a4-244c23fe04f2"],"choices":[],"pin":null}',NULL,0);
CREATE TABLE lease (
	name TEXT NOT NULL, 
	owner TEXT, 
	epoch INTEGER DEFAULT '0' NOT NULL, 
	lease_until BIGINT, 
	CONSTRAINT lease_pk PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('backend:01a22eee-18bb-74ea-97a4-2441b3d567df','worker 01a22eee-18bb-74ea-97a4-2441b3d567df',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eee-18bb-74ea-97a4-24437df26e37','worker 01a22eee-18bb-74ea-97a4-24437df26e37',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eee-18bb-74ea-97a4-2445735d2c81','worker 01a22eee-18bb-74ea-97a4-2445735d2c81',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eee-18bb-74ea-97a4-2447e284d900','worker 01a22eee-18bb-74ea-97a4-2447e284d900',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eee-18bb-74ea-97a4-244992f35930','worker 01a22eee-18bb-74ea-97a4-244992f35930',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eee-18bb-74ea-97a4-244bad2534e2','worker 01a22eee-18bb-74ea-97a4-244bad2534e2',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eee-18bb-74ea-97a4-244d72eed1e8','worker 01a22eee-18bb-74ea-97a4-244d72eed1e8',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eee-18bb-74ea-97a4-244f1f44d0fe','worker 01a22eee-18bb-74ea-97a4-244f1f44d0fe',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eee-18bb-74ea-97a4-2451e5d6bcd4','worker 01a22eee-18bb-74ea-97a4-2451e5d6bcd4',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eee-18bb-74ea-97a4-2453edc097d1','worker 01a22eee-18bb-74ea-97a4-2453edc097d1',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eee-18bb-74ea-97a4-2455499558a5','worker 01a22eee-18bb-74ea-97a4-2455499558a5',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eee-18bb-74ea-97a4-2457327702dc','worker 01a22eee-18bb-74ea-97a4-2457327702dc',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eee-18bb-74ea-97a4-2459bfbd808c','worker 01a22eee-18bb-74ea-97a4-2459bfbd808c',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eee-18bb-74ea-97a4-245b06276567','worker 01a22eee-18bb-74ea-97a4-245b06276567',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eee-18bb-74ea-97a4-245d8bd962d3','worker 01a22eee-18bb-74ea-97a4-245d8bd962d3',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eee-18bb-74ea-97a4-245f7c094fbe','worker 01a22eee-18bb-74ea-97a4-245f7c094fbe',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eee-18bb-74ea-97a4-246139760f5a','worker 01a22eee-18bb-74ea-97a4-246139760f5a',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eee-18bb-74ea-97a4-2463cabb2e82','worker 01a22eee-18bb-74ea-97a4-2463cabb2e82',1,1767225630000000);
INSERT INTO "lease" VALUES('backend:01a22eee-18bb-74ea-97a4-24658b7c8594','worker 01a22eee-18bb-74ea-97a4-24658b7c8594',1,1767225630000000);
CREATE TABLE litter (
	"key" TEXT NOT NULL, 
	look_at BIGINT NOT NULL, 
	doomed INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT litter_pk PRIMARY KEY ("key")
);
INSERT INTO "litter" VALUES('outputs/2026-12-01/01a22eee-18e5-7026-9515-7710dc572d64_01a22eee-18f8-7254-8280-c1bbf03290b2/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-12-01/01a22eee-18e5-7026-9515-77129f64793e_01a22eee-18f8-7254-8280-c1bc123a8469/',1767225600000000,0);
INSERT INTO "litter" VALUES('outputs/2026-12-01/01a22eee-18e5-7026-9515-771a916749f4_01a22eee-18f9-765d-bf42-d57a2989d401/',1767225600000000,0);
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
INSERT INTO "meta" VALUES('stream','df812d4c-b08e-489f-a2a6-ab13ad364a22');
INSERT INTO "meta" VALUES('installation','554ed90b-776c-414b-830c-b8031098faee');
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
INSERT INTO "output" VALUES('01a22eee-1918-7231-9b78-02ac3328b5bc','local','01a22eee-18e5-7026-9515-770e416729c9','01a22eee-18f8-7254-8280-c1badc4b689e','text_to_image',0,'1','apple.png','outputs/01a22eee-1918-7231-9b78-02ad002ea4bc/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
INSERT INTO "output" VALUES('01a22eee-1918-7231-9b78-02ae96627712','local','01a22eee-18e5-7026-9515-7718b5ea0f8a','01a22eee-18f9-765d-bf42-d57978964410','text_to_image',0,'1','apple.png','outputs/01a22eee-1918-7231-9b78-02afc326fd5d/apple.png','image/png',3,'0000000000000000000000000000000000000000000000000000000000000000',NULL,NULL,NULL,1767225600000000,'');
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
INSERT INTO "serves" VALUES('01a22eee-18bb-74ea-97a4-2441b3d567df','6e7a664104ba0c0b',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eee-18bb-74ea-97a4-24437df26e37','99077bb58c078d44',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eee-18bb-74ea-97a4-2445735d2c81','56abccb23387190b',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eee-18bb-74ea-97a4-2447e284d900','450594a9e2af2646',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eee-18bb-74ea-97a4-244992f35930','8e0ffa2c533d944e',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eee-18bb-74ea-97a4-244bad2534e2','1c468b143e263816',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eee-18bb-74ea-97a4-244d72eed1e8','e5c177ed10b78c92',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eee-18bb-74ea-97a4-244f1f44d0fe','c9b2bee434caa7ab',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eee-18bb-74ea-97a4-2451e5d6bcd4','2bebd9997322cf0a',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eee-18bb-74ea-97a4-2453edc097d1','cd73af4de4ebfb4f',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eee-18bb-74ea-97a4-2455499558a5','d4bd16289cf091e7',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eee-18bb-74ea-97a4-2457327702dc','0895a274a208d6d6',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eee-18bb-74ea-97a4-2459bfbd808c','0ca7f838a4254ea3',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eee-18bb-74ea-97a4-245b06276567','6a0deeb703c445de',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eee-18bb-74ea-97a4-245d8bd962d3','15a3236c2185e9d7',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eee-18bb-74ea-97a4-245f7c094fbe','1d673b2f639d60f9',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eee-18bb-74ea-97a4-246139760f5a','67791ccdbed5b120',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eee-18bb-74ea-97a4-2463cabb2e82','108cfbafc59726ca',1,NULL,0);
INSERT INTO "serves" VALUES('01a22eee-18bb-74ea-97a4-24658b7c8594','10db51481e169118',1,NULL,0);
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
INSERT INTO "task" VALUES('01a22eee-18e4-7268-ab87-b49c921aed4b','local',1,'text_to_image','apple','READY',NULL,0,1767225600000000,'6e7a664104ba0c0b','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eee-18e4-7268-ab87-b49e7e5e394c','local',1,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'99077bb58c078d44','text_to_image',1,'Text to image',1,0,NULL,NULL,NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eee-18e5-7026-9515-76fc2673acf3','local',2,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'56abccb23387190b','text_to_image',1,'Text to image',1,0,'01a22eee-18f2-76f2-a773-d5fd367ec053','01a22eee-18bb-74ea-97a4-2445735d2c81',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eee-18e5-7026-9515-76fe8f771ae3','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'450594a9e2af2646','text_to_image',1,'Text to image',1,0,'01a22eee-18f3-7054-9877-0ad5a28e9a13','01a22eee-18bb-74ea-97a4-2447e284d900',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eee-18e5-7026-9515-7700634ed37d','local',3,'text_to_image','apple','PENDING','submitting',0,1767225600000000,'8e0ffa2c533d944e','text_to_image',1,'Text to image',1,0,'01a22eee-18f4-7308-8590-b4d14fc63037','01a22eee-18bb-74ea-97a4-244992f35930',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eee-18e5-7026-9515-770288e3f77c','local',4,'text_to_image','apple','PENDING','stopping',0,1767225600000000,'1c468b143e263816','text_to_image',1,'Text to image',1,0,'01a22eee-18f4-7308-8590-b4d259c9c48a','01a22eee-18bb-74ea-97a4-244bad2534e2',NULL,NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eee-18e5-7026-9515-7704d6683d0a','local',4,'text_to_image','apple','QUEUED','waiting',0,1767225600000000,'e5c177ed10b78c92','text_to_image',1,'Text to image',1,0,'01a22eee-18f7-744d-8cd7-c49b2e12e744','01a22eee-18bb-74ea-97a4-244d72eed1e8','01a22eee-18f7-744d-8cd7-c49b2e12e744',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eee-18e5-7026-9515-77067453c709','local',5,'text_to_image','apple','QUEUED','stopping',0,1767225600000000,'c9b2bee434caa7ab','text_to_image',1,'Text to image',1,0,'01a22eee-18f7-744d-8cd7-c49c94b0b4b5','01a22eee-18bb-74ea-97a4-244f1f44d0fe','01a22eee-18f7-744d-8cd7-c49c94b0b4b5',NULL,1767225600000000,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eee-18e5-7026-9515-7708b1d702fc','local',5,'text_to_image','apple','RUNNING','executing',0,1767225600000000,'2bebd9997322cf0a','text_to_image',1,'Text to image',1,0,'01a22eee-18f7-744d-8cd7-c49d26a066f3','01a22eee-18bb-74ea-97a4-2451e5d6bcd4','01a22eee-18f7-744d-8cd7-c49d26a066f3',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eee-18e5-7026-9515-770a5ace08b3','local',6,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'cd73af4de4ebfb4f','text_to_image',1,'Text to image',1,0,'01a22eee-18f7-744d-8cd7-c49ee72781b7','01a22eee-18bb-74ea-97a4-2453edc097d1','01a22eee-18f7-744d-8cd7-c49ee72781b7',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eee-18e5-7026-9515-770c8b876786','local',4,'text_to_image','apple','RETRYING',NULL,0,1767225600000000,'d4bd16289cf091e7','text_to_image',1,'Text to image',1,0,NULL,'01a22eee-18bb-74ea-97a4-2455499558a5',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,1767225660000000,NULL,NULL,1,0,1,0,0,0,0,NULL,'{"code":"backend_unreachable","arguments":{},"raw":null}','{"code":"backend_unreachable","arguments":{},"raw":null}','{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eee-18e5-7026-9515-770e416729c9','local',6,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'0895a274a208d6d6','text_to_image',1,'Text to image',1,0,NULL,'01a22eee-18bb-74ea-97a4-2457327702dc','01a22eee-18f8-7254-8280-c1badc4b689e',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eee-18e5-7026-9515-7710dc572d64','local',6,'text_to_image','apple','FAILED',NULL,0,1767225600000000,'0ca7f838a4254ea3','text_to_image',1,'Text to image',1,0,NULL,'01a22eee-18bb-74ea-97a4-2459bfbd808c','01a22eee-18f8-7254-8280-c1bbf03290b2',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,'{"code":"node_failed","arguments":{},"raw":"boom"}','{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eee-18e5-7026-9515-77129f64793e','local',7,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'6a0deeb703c445de','text_to_image',1,'Text to image',1,0,NULL,'01a22eee-18bb-74ea-97a4-245b06276567','01a22eee-18f8-7254-8280-c1bc123a8469',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eee-18e5-7026-9515-7714d1a0a62b','local',3,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'15a3236c2185e9d7','text_to_image',1,'Text to image',1,0,NULL,'01a22eee-18bb-74ea-97a4-245d8bd962d3',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,1767225600000000,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eee-18e5-7026-9515-77163f444b93','local',4,'text_to_image','apple','PENDING',NULL,0,1767225600000000,'1d673b2f639d60f9','text_to_image',1,'Text to image',1,0,NULL,'01a22eee-18bb-74ea-97a4-245f7c094fbe',NULL,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,1,0,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,1767225600000000);
INSERT INTO "task" VALUES('01a22eee-18e5-7026-9515-7718b5ea0f8a','local',7,'text_to_image','apple','SUCCESS',NULL,0,1767225600000000,'67791ccdbed5b120','text_to_image',1,'Text to image',1,0,NULL,'01a22eee-18bb-74ea-97a4-246139760f5a','01a22eee-18f9-765d-bf42-d57978964410',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,NULL,1767225600000000,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eee-18e5-7026-9515-771a916749f4','local',8,'text_to_image','apple','STOPPED',NULL,0,1767225600000000,'108cfbafc59726ca','text_to_image',1,'Text to image',1,0,NULL,'01a22eee-18bb-74ea-97a4-2463cabb2e82','01a22eee-18f9-765d-bf42-d57a2989d401',NULL,1767225600000000,1767225600000000,NULL,1767225600000000,1767225600000000,NULL,NULL,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
INSERT INTO "task" VALUES('01a22eee-18e5-7026-9515-771c1b0bc935','local',7,'text_to_image','apple','RUNNING','stopping',0,1767225600000000,'10db51481e169118','text_to_image',1,'Text to image',1,0,'01a22eee-18f9-765d-bf42-d57b72b8a2d4','01a22eee-18bb-74ea-97a4-24658b7c8594','01a22eee-18f9-765d-bf42-d57b72b8a2d4',NULL,1767225600000000,1767225600000000,1767225600000000,1767225600000000,NULL,1767232800000000,1767225600000000,NULL,1767225600000000,NULL,0,0,1,1,0,0,0,NULL,NULL,NULL,'{}',NULL,0,NULL,NULL);
CREATE TABLE task_body (
	task_id TEXT NOT NULL, 
	params TEXT NOT NULL, 
	graph TEXT NOT NULL, base_id TEXT, leaves TEXT, 
	CONSTRAINT task_body_pk PRIMARY KEY (task_id)
);
INSERT INTO "task_body" VALUES('01a22eee-18e4-7268-ab87-b49c921aed4b','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eee-18e4-7268-ab87-b49e7e5e394c','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eee-18e5-7026-9515-76fc2673acf3','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eee-18e5-7026-9515-76fe8f771ae3','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eee-18e5-7026-9515-7700634ed37d','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eee-18e5-7026-9515-770288e3f77c','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eee-18e5-7026-9515-7704d6683d0a','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eee-18e5-7026-9515-77067453c709','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eee-18e5-7026-9515-7708b1d702fc','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eee-18e5-7026-9515-770a5ace08b3','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eee-18e5-7026-9515-770c8b876786','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eee-18e5-7026-9515-770e416729c9','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eee-18e5-7026-9515-7710dc572d64','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eee-18e5-7026-9515-77129f64793e','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eee-18e5-7026-9515-7714d1a0a62b','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eee-18e5-7026-9515-77163f444b93','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eee-18e5-7026-9515-7718b5ea0f8a','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eee-18e5-7026-9515-771a916749f4','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
INSERT INTO "task_body" VALUES('01a22eee-18e5-7026-9515-771c1b0bc935','{"prompt":"a red apple"}','{"1":{"class_type":"SaveImage","inputs":{}}}',NULL,NULL);
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
INSERT INTO "task_input" VALUES('01a22eee-18e4-7268-ab87-b49c921aed4b',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eee-18e4-7268-ab87-b49e7e5e394c',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eee-18e5-7026-9515-76fc2673acf3',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eee-18e5-7026-9515-76fe8f771ae3',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eee-18e5-7026-9515-7700634ed37d',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eee-18e5-7026-9515-770288e3f77c',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eee-18e5-7026-9515-7704d6683d0a',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eee-18e5-7026-9515-77067453c709',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eee-18e5-7026-9515-7708b1d702fc',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eee-18e5-7026-9515-770a5ace08b3',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eee-18e5-7026-9515-770c8b876786',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eee-18e5-7026-9515-770e416729c9',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eee-18e5-7026-9515-7710dc572d64',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eee-18e5-7026-9515-77129f64793e',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eee-18e5-7026-9515-7714d1a0a62b',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eee-18e5-7026-9515-77163f444b93',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eee-18e5-7026-9515-7718b5ea0f8a',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eee-18e5-7026-9515-771a916749f4',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
INSERT INTO "task_input" VALUES('01a22eee-18e5-7026-9515-771c1b0bc935',0,NULL,'photo.png','uploads/photo.png','0000000000000000000000000000000000000000000000000000000000000000',3,'photo.png');
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
INSERT INTO "waiting" VALUES('0895a274a208d6d6',0,0,0);
INSERT INTO "waiting" VALUES('0ca7f838a4254ea3',0,0,0);
INSERT INTO "waiting" VALUES('108cfbafc59726ca',0,0,0);
INSERT INTO "waiting" VALUES('10db51481e169118',0,0,0);
INSERT INTO "waiting" VALUES('15a3236c2185e9d7',0,0,0);
INSERT INTO "waiting" VALUES('1c468b143e263816',0,0,0);
INSERT INTO "waiting" VALUES('1d673b2f639d60f9',0,0,1);
INSERT INTO "waiting" VALUES('2bebd9997322cf0a',0,0,0);
INSERT INTO "waiting" VALUES('450594a9e2af2646',0,0,0);
INSERT INTO "waiting" VALUES('56abccb23387190b',0,0,0);
INSERT INTO "waiting" VALUES('67791ccdbed5b120',0,0,0);
INSERT INTO "waiting" VALUES('6a0deeb703c445de',0,0,0);
INSERT INTO "waiting" VALUES('8e0ffa2c533d944e',0,0,0);
INSERT INTO "waiting" VALUES('99077bb58c078d44',0,0,1);
INSERT INTO "waiting" VALUES('c9b2bee434caa7ab',0,0,0);
INSERT INTO "waiting" VALUES('cd73af4de4ebfb4f',0,0,0);
INSERT INTO "waiting" VALUES('d4bd16289cf091e7',0,0,0);
INSERT INTO "waiting" VALUES('e5c177ed10b78c92',0,0,0);
CREATE TABLE workflow (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	origin TEXT, 
	created_at BIGINT NOT NULL, 
	updated_at BIGINT NOT NULL, 
	archived_at BIGINT, 
	CONSTRAINT workflow_pk PRIMARY KEY (id)
);
CREATE TABLE workflow_version (
	workflow_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	document TEXT NOT NULL, 
	node_count INTEGER NOT NULL, 
	sha TEXT NOT NULL, 
	origin TEXT, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT workflow_version_pk PRIMARY KEY (workflow_id, version)
);
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
