SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE FUNCTION public.tally_after_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN
            WITH changed AS (SELECT user_id, created_at, status, kind, cleared_at, lane, priority, attempt_id, deleted_at, -1 AS n FROM gone), tallied AS (
                INSERT INTO tally (user_id, quarter, status, kind, cleared, slot, tasks)
                SELECT c.user_id, c.created_at / 900000000, c.status, c.kind, (c.cleared_at IS NOT NULL)::int,
                       pg_backend_pid(), sum(c.n)
                  FROM changed c WHERE c.deleted_at IS NULL GROUP BY 1, 2, 3, 4, 5 HAVING sum(c.n) <> 0
                    ON CONFLICT (user_id, quarter, status, kind, cleared, slot)
                    DO UPDATE SET tasks = tally.tasks + excluded.tasks)
            INSERT INTO waiting (lane, priority, slot, tasks)
            SELECT c.lane, c.priority, pg_backend_pid(), sum(c.n)
              FROM changed c WHERE (c.status = 'PENDING' AND c.attempt_id IS NULL AND c.deleted_at IS NULL) GROUP BY 1, 2 HAVING sum(c.n) <> 0
                ON CONFLICT (lane, priority, slot) DO UPDATE SET tasks = waiting.tasks + excluded.tasks;
            RETURN NULL;
        END $$;
CREATE FUNCTION public.tally_after_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN
            WITH changed AS (SELECT user_id, created_at, status, kind, cleared_at, lane, priority, attempt_id, deleted_at, 1 AS n FROM born), tallied AS (
                INSERT INTO tally (user_id, quarter, status, kind, cleared, slot, tasks)
                SELECT c.user_id, c.created_at / 900000000, c.status, c.kind, (c.cleared_at IS NOT NULL)::int,
                       pg_backend_pid(), sum(c.n)
                  FROM changed c WHERE c.deleted_at IS NULL GROUP BY 1, 2, 3, 4, 5 HAVING sum(c.n) <> 0
                    ON CONFLICT (user_id, quarter, status, kind, cleared, slot)
                    DO UPDATE SET tasks = tally.tasks + excluded.tasks)
            INSERT INTO waiting (lane, priority, slot, tasks)
            SELECT c.lane, c.priority, pg_backend_pid(), sum(c.n)
              FROM changed c WHERE (c.status = 'PENDING' AND c.attempt_id IS NULL AND c.deleted_at IS NULL) GROUP BY 1, 2 HAVING sum(c.n) <> 0
                ON CONFLICT (lane, priority, slot) DO UPDATE SET tasks = waiting.tasks + excluded.tasks;
            RETURN NULL;
        END $$;
CREATE FUNCTION public.tally_after_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN
            WITH changed AS (SELECT user_id, created_at, status, kind, cleared_at, lane, priority, attempt_id, deleted_at, -1 AS n FROM past UNION ALL SELECT user_id, created_at, status, kind, cleared_at, lane, priority, attempt_id, deleted_at, 1 AS n FROM present), tallied AS (
                INSERT INTO tally (user_id, quarter, status, kind, cleared, slot, tasks)
                SELECT c.user_id, c.created_at / 900000000, c.status, c.kind, (c.cleared_at IS NOT NULL)::int,
                       pg_backend_pid(), sum(c.n)
                  FROM changed c WHERE c.deleted_at IS NULL GROUP BY 1, 2, 3, 4, 5 HAVING sum(c.n) <> 0
                    ON CONFLICT (user_id, quarter, status, kind, cleared, slot)
                    DO UPDATE SET tasks = tally.tasks + excluded.tasks)
            INSERT INTO waiting (lane, priority, slot, tasks)
            SELECT c.lane, c.priority, pg_backend_pid(), sum(c.n)
              FROM changed c WHERE (c.status = 'PENDING' AND c.attempt_id IS NULL AND c.deleted_at IS NULL) GROUP BY 1, 2 HAVING sum(c.n) <> 0
                ON CONFLICT (lane, priority, slot) DO UPDATE SET tasks = waiting.tasks + excluded.tasks;
            RETURN NULL;
        END $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.attempt (
    id text NOT NULL,
    task_id text NOT NULL,
    number integer NOT NULL,
    backend_id text NOT NULL,
    lane text NOT NULL,
    claimed_at bigint NOT NULL,
    submitting_at bigint,
    accepted_at bigint,
    remote_id text,
    started_at bigint,
    cancel_requested_at bigint,
    absent_at bigint,
    abandoned_at bigint,
    posts integer DEFAULT 0 NOT NULL,
    ended_at bigint,
    closed_at bigint,
    outcome text,
    error text,
    adopted integer DEFAULT 0 NOT NULL,
    left_there text,
    CONSTRAINT closed_with_an_outcome CHECK (((closed_at IS NULL) = (outcome IS NULL)))
)
WITH (fillfactor='80');
CREATE TABLE public.backend (
    id text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    url text NOT NULL,
    seats integer NOT NULL,
    running_timeout_s integer,
    state text DEFAULT 'new'::text NOT NULL,
    reason text,
    about text,
    created_at bigint NOT NULL,
    checked_at bigint,
    unreachable_since bigint,
    next_probe_at bigint,
    catalog_at bigint,
    catalog_wanted_at bigint,
    paused_at bigint,
    deleted_at bigint
);
CREATE TABLE public.backend_catalog (
    backend_id text NOT NULL,
    catalog text NOT NULL
);
CREATE TABLE public.batch (
    id text NOT NULL,
    user_id text DEFAULT 'local'::text NOT NULL,
    title text DEFAULT ''::text NOT NULL,
    created_at bigint NOT NULL
);
CREATE TABLE public.event (
    id bigint NOT NULL,
    type text NOT NULL,
    user_id text DEFAULT 'local'::text NOT NULL,
    subject text,
    at bigint NOT NULL,
    data text NOT NULL
);
ALTER TABLE public.event ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.idempotency (
    user_id text NOT NULL,
    key text NOT NULL,
    task_ids text NOT NULL,
    created_at bigint NOT NULL
);
CREATE TABLE public.lane (
    key text NOT NULL,
    needs text NOT NULL,
    run_us bigint,
    runs integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.lease (
    name text NOT NULL,
    owner text,
    epoch integer DEFAULT 0 NOT NULL,
    lease_until bigint
);
CREATE TABLE public.litter (
    key text NOT NULL,
    look_at bigint NOT NULL,
    doomed integer DEFAULT 0 NOT NULL
);
CREATE UNLOGGED TABLE public.live (
    task_id text NOT NULL,
    watched_until bigint NOT NULL,
    at bigint,
    value double precision,
    node text,
    step integer,
    steps integer,
    seq integer,
    preview text
);
CREATE TABLE public.meta (
    name text NOT NULL,
    value text NOT NULL
);
CREATE TABLE public.output (
    id text NOT NULL,
    user_id text DEFAULT 'local'::text NOT NULL,
    task_id text NOT NULL,
    attempt_id text NOT NULL,
    kind text NOT NULL,
    "position" integer NOT NULL,
    node text DEFAULT ''::text NOT NULL,
    filename text NOT NULL,
    key text NOT NULL,
    media_type text NOT NULL,
    bytes bigint NOT NULL,
    sha256 text NOT NULL,
    width integer,
    height integer,
    duration_seconds double precision,
    created_at bigint NOT NULL
);
CREATE TABLE public.pace (
    lane text NOT NULL,
    workflow text NOT NULL,
    size integer NOT NULL,
    backend_id text NOT NULL,
    times text NOT NULL,
    measured_at bigint NOT NULL
);
CREATE TABLE public.secret (
    owner text NOT NULL,
    name text NOT NULL,
    value text NOT NULL
);
CREATE TABLE public.serves (
    backend_id text NOT NULL,
    lane text NOT NULL,
    able integer NOT NULL,
    lacks text
);
CREATE TABLE public.setting (
    user_id text NOT NULL,
    node text NOT NULL,
    document text NOT NULL
);
CREATE TABLE public.submission (
    user_id text NOT NULL,
    fingerprint text NOT NULL,
    task_id text NOT NULL,
    created_at bigint NOT NULL,
    window_us bigint NOT NULL
);
CREATE TABLE public.tally (
    user_id text NOT NULL,
    quarter bigint NOT NULL,
    status text NOT NULL,
    kind text NOT NULL,
    cleared integer NOT NULL,
    slot integer NOT NULL,
    tasks bigint NOT NULL
)
WITH (fillfactor='50', autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='1000');
CREATE TABLE public.task (
    id text NOT NULL,
    user_id text DEFAULT 'local'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    kind text NOT NULL,
    title text DEFAULT ''::text NOT NULL,
    status text NOT NULL,
    phase text,
    priority integer DEFAULT 0 NOT NULL,
    turn bigint NOT NULL,
    lane text NOT NULL,
    workflow_id text,
    workflow_version integer,
    workflow_name text DEFAULT ''::text NOT NULL,
    node_count integer DEFAULT 0 NOT NULL,
    outputs_optional integer DEFAULT 0 NOT NULL,
    attempt_id text,
    backend_id text,
    remote_id text,
    batch_id text,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    sent_at bigint,
    started_at bigint,
    completed_at bigint,
    timeout_at bigint,
    stop_requested_at bigint,
    next_retry_at bigint,
    deleted_at bigint,
    cleared_at bigint,
    retry_count integer DEFAULT 0 NOT NULL,
    max_retries integer DEFAULT 0 NOT NULL,
    attempt_count integer DEFAULT 0 NOT NULL,
    execution_count integer DEFAULT 0 NOT NULL,
    executions_before integer DEFAULT 0 NOT NULL,
    vanish_count integer DEFAULT 0 NOT NULL,
    requeue_count integer DEFAULT 0 NOT NULL,
    running_timeout_s integer,
    task_msg text,
    error text,
    labels text DEFAULT '{}'::text NOT NULL,
    source text,
    size integer DEFAULT 0 NOT NULL,
    CONSTRAINT attempt_only_while_live CHECK (((attempt_id IS NULL) OR (status = ANY (ARRAY['PENDING'::text, 'QUEUED'::text, 'RUNNING'::text])))),
    CONSTRAINT live_has_attempt CHECK (((status <> ALL (ARRAY['QUEUED'::text, 'RUNNING'::text])) OR (attempt_id IS NOT NULL)))
)
WITH (fillfactor='80');
CREATE TABLE public.task_body (
    task_id text NOT NULL,
    params text NOT NULL,
    graph text NOT NULL
);
CREATE TABLE public.task_input (
    task_id text NOT NULL,
    "position" integer NOT NULL,
    upload_id text,
    name text NOT NULL,
    key text NOT NULL,
    sha256 text NOT NULL,
    bytes bigint NOT NULL,
    filename text NOT NULL
);
CREATE TABLE public.upload (
    id text NOT NULL,
    user_id text DEFAULT 'local'::text NOT NULL,
    filename text NOT NULL,
    media_type text NOT NULL,
    key text NOT NULL,
    sha256 text NOT NULL,
    bytes bigint NOT NULL,
    width integer,
    height integer,
    duration_seconds double precision,
    created_at bigint NOT NULL
);
CREATE TABLE public.waiting (
    lane text NOT NULL,
    priority integer NOT NULL,
    slot integer NOT NULL,
    tasks bigint NOT NULL
)
WITH (fillfactor='50', autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='1000');
INSERT INTO public.alembic_version VALUES ('0003');
INSERT INTO public.attempt VALUES ('01a22283-236f-716d-964c-588b58366fd9', '01a22283-2367-7775-8c5e-4358850f71b2', 1, '01a22283-234a-773d-a12e-d548d92e1eeb', '261b0e125787f9cf', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22283-2386-743d-bcfb-b8aa3e225457', '01a22283-2367-7775-8c5e-43701b8f2530', 1, '01a22283-234b-712f-806d-fce68fe52cdc', '49c87eddda8f607b', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22283-2387-7238-8f7a-9b7ead129dec', '01a22283-2367-7775-8c5e-43728d9863e6', 1, '01a22283-234b-712f-806d-fce8d34f619e', '307c4b4a87b729a9', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22283-2373-77e2-92cc-b8e682462e8f', '01a22283-2367-7775-8c5e-435a474b3e51', 1, '01a22283-234a-773d-a12e-d54acf727983', '47df87182aa62c46', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22283-2381-7472-8e6a-cb841e74bf3d', '01a22283-2367-7775-8c5e-436a2686aecb', 1, '01a22283-234b-712f-806d-fce096fdba9d', 'f22ca67ee0e87e27', 1767225600000000, 1767225600000000, 1767225600000000, '01a22283-2381-7472-8e6a-cb841e74bf3d', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22283-2377-711c-b770-5328b9a679d3', '01a22283-2367-7775-8c5e-435eb92f5888', 1, '01a22283-234a-773d-a12e-d54ea2fe7d76', 'd959b8e9db8ed104', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22283-2388-74c0-96ca-25e7c2a0595d', '01a22283-2367-7775-8c5e-4374cc19816f', 1, '01a22283-234b-712f-806d-fcea7f4e6a69', 'e5ecc94177afaa67', 1767225600000000, 1767225600000000, 1767225600000000, '01a22283-2388-74c0-96ca-25e7c2a0595d', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22283-2383-77d1-a509-0c06e39d890a', '01a22283-2367-7775-8c5e-436c53554ed1', 1, '01a22283-234b-712f-806d-fce2979ac465', '757b3fd3f9b01694', 1767225600000000, 1767225600000000, 1767225600000000, '01a22283-2383-77d1-a509-0c06e39d890a', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'failed', '{"code":"node_failed","arguments":{},"raw":"boom"}', 0, NULL);
INSERT INTO public.attempt VALUES ('01a22283-2384-7144-a5e6-979a54aa810d', '01a22283-2367-7775-8c5e-436e7bfcbc47', 1, '01a22283-234b-712f-806d-fce444c263a9', '6ddaf0bf54bba8d3', 1767225600000000, 1767225600000000, 1767225600000000, '01a22283-2384-7144-a5e6-979a54aa810d', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22283-2375-7259-96a5-2f47b8533029', '01a22283-2367-7775-8c5e-435cece44718', 1, '01a22283-234a-773d-a12e-d54c2ba0b26d', '43c706cab81feae3', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22283-2379-7199-9ef2-aac995b96ded', '01a22283-2367-7775-8c5e-43609e061ade', 1, '01a22283-234a-773d-a12e-d5505522ccb5', 'b5b90ca94082ec15', 1767225600000000, 1767225600000000, 1767225600000000, '01a22283-2379-7199-9ef2-aac995b96ded', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22283-237b-73a7-937b-4d512c5449ab', '01a22283-2367-7775-8c5e-4362140d0f88', 1, '01a22283-234a-773d-a12e-d5528ec5ec09', 'd95a097f5f67a73b', 1767225600000000, 1767225600000000, 1767225600000000, '01a22283-237b-73a7-937b-4d512c5449ab', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22283-2380-7687-9405-051472ba8a34', '01a22283-2367-7775-8c5e-4368930cc901', 1, '01a22283-234b-712f-806d-fcde281e82f3', '732d8ac8b2225971', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'not_sent', '{"code":"backend_unreachable","arguments":{},"raw":null}', 0, NULL);
INSERT INTO public.attempt VALUES ('01a22283-237d-70d1-97fc-0fda8972efe1', '01a22283-2367-7775-8c5e-436424520426', 1, '01a22283-234a-773d-a12e-d554eb43a738', 'b9bd6d39a539f866', 1767225600000000, 1767225600000000, 1767225600000000, '01a22283-237d-70d1-97fc-0fda8972efe1', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22283-237e-7082-84ef-08884276e3ab', '01a22283-2367-7775-8c5e-4366e6633cac', 1, '01a22283-234b-712f-806d-fcdcbc731968', 'a558450ec730292b', 1767225600000000, 1767225600000000, 1767225600000000, '01a22283-237e-7082-84ef-08884276e3ab', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22283-238a-7668-b885-d19391663b23', '01a22283-2367-7775-8c5e-4378a6fccaa4', 1, '01a22283-234b-712f-806d-fcee0c247660', 'd9e64640ad01eea9', 1767225600000000, 1767225600000000, 1767225600000000, '01a22283-238a-7668-b885-d19391663b23', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22283-2389-741f-82c1-3483d5cd4a44', '01a22283-2367-7775-8c5e-4376747adc8a', 1, '01a22283-234b-712f-806d-fcec7985088e', 'e2f3c5450c1c8659', 1767225600000000, 1767225600000000, 1767225600000000, '01a22283-2389-741f-82c1-3483d5cd4a44', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL);
INSERT INTO public.backend VALUES ('01a22283-234a-773d-a12e-d544884bde8a', '01a22283-234a-773d-a12e-d544884bde8a', 'comfyui', 'http://01a22283-234a-773d-a12e-d544884bde8a:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22283-234a-773d-a12e-d54622e47606', '01a22283-234a-773d-a12e-d54622e47606', 'comfyui', 'http://01a22283-234a-773d-a12e-d54622e47606:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22283-234a-773d-a12e-d548d92e1eeb', '01a22283-234a-773d-a12e-d548d92e1eeb', 'comfyui', 'http://01a22283-234a-773d-a12e-d548d92e1eeb:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22283-234a-773d-a12e-d54acf727983', '01a22283-234a-773d-a12e-d54acf727983', 'comfyui', 'http://01a22283-234a-773d-a12e-d54acf727983:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22283-234a-773d-a12e-d54c2ba0b26d', '01a22283-234a-773d-a12e-d54c2ba0b26d', 'comfyui', 'http://01a22283-234a-773d-a12e-d54c2ba0b26d:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22283-234a-773d-a12e-d54ea2fe7d76', '01a22283-234a-773d-a12e-d54ea2fe7d76', 'comfyui', 'http://01a22283-234a-773d-a12e-d54ea2fe7d76:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22283-234a-773d-a12e-d5505522ccb5', '01a22283-234a-773d-a12e-d5505522ccb5', 'comfyui', 'http://01a22283-234a-773d-a12e-d5505522ccb5:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22283-234a-773d-a12e-d5528ec5ec09', '01a22283-234a-773d-a12e-d5528ec5ec09', 'comfyui', 'http://01a22283-234a-773d-a12e-d5528ec5ec09:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22283-234a-773d-a12e-d554eb43a738', '01a22283-234a-773d-a12e-d554eb43a738', 'comfyui', 'http://01a22283-234a-773d-a12e-d554eb43a738:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22283-234b-712f-806d-fcdcbc731968', '01a22283-234b-712f-806d-fcdcbc731968', 'comfyui', 'http://01a22283-234b-712f-806d-fcdcbc731968:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22283-234b-712f-806d-fcde281e82f3', '01a22283-234b-712f-806d-fcde281e82f3', 'comfyui', 'http://01a22283-234b-712f-806d-fcde281e82f3:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22283-234b-712f-806d-fce096fdba9d', '01a22283-234b-712f-806d-fce096fdba9d', 'comfyui', 'http://01a22283-234b-712f-806d-fce096fdba9d:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22283-234b-712f-806d-fce2979ac465', '01a22283-234b-712f-806d-fce2979ac465', 'comfyui', 'http://01a22283-234b-712f-806d-fce2979ac465:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22283-234b-712f-806d-fce444c263a9', '01a22283-234b-712f-806d-fce444c263a9', 'comfyui', 'http://01a22283-234b-712f-806d-fce444c263a9:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22283-234b-712f-806d-fce68fe52cdc', '01a22283-234b-712f-806d-fce68fe52cdc', 'comfyui', 'http://01a22283-234b-712f-806d-fce68fe52cdc:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22283-234b-712f-806d-fce8d34f619e', '01a22283-234b-712f-806d-fce8d34f619e', 'comfyui', 'http://01a22283-234b-712f-806d-fce8d34f619e:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22283-234b-712f-806d-fcea7f4e6a69', '01a22283-234b-712f-806d-fcea7f4e6a69', 'comfyui', 'http://01a22283-234b-712f-806d-fcea7f4e6a69:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22283-234b-712f-806d-fcec7985088e', '01a22283-234b-712f-806d-fcec7985088e', 'comfyui', 'http://01a22283-234b-712f-806d-fcec7985088e:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22283-234b-712f-806d-fcee0c247660', '01a22283-234b-712f-806d-fcee0c247660', 'comfyui', 'http://01a22283-234b-712f-806d-fcee0c247660:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (1, 'backend.updated', '', '01a22283-234a-773d-a12e-d544884bde8a', 1767225600000000, '{"id":"01a22283-234a-773d-a12e-d544884bde8a","name":"01a22283-234a-773d-a12e-d544884bde8a","state":"new"}');
INSERT INTO public.event VALUES (2, 'backend.updated', '', '01a22283-234a-773d-a12e-d54622e47606', 1767225600000000, '{"id":"01a22283-234a-773d-a12e-d54622e47606","name":"01a22283-234a-773d-a12e-d54622e47606","state":"new"}');
INSERT INTO public.event VALUES (3, 'backend.updated', '', '01a22283-234a-773d-a12e-d548d92e1eeb', 1767225600000000, '{"id":"01a22283-234a-773d-a12e-d548d92e1eeb","name":"01a22283-234a-773d-a12e-d548d92e1eeb","state":"new"}');
INSERT INTO public.event VALUES (4, 'backend.updated', '', '01a22283-234a-773d-a12e-d54acf727983', 1767225600000000, '{"id":"01a22283-234a-773d-a12e-d54acf727983","name":"01a22283-234a-773d-a12e-d54acf727983","state":"new"}');
INSERT INTO public.event VALUES (5, 'backend.updated', '', '01a22283-234a-773d-a12e-d54c2ba0b26d', 1767225600000000, '{"id":"01a22283-234a-773d-a12e-d54c2ba0b26d","name":"01a22283-234a-773d-a12e-d54c2ba0b26d","state":"new"}');
INSERT INTO public.event VALUES (6, 'backend.updated', '', '01a22283-234a-773d-a12e-d54ea2fe7d76', 1767225600000000, '{"id":"01a22283-234a-773d-a12e-d54ea2fe7d76","name":"01a22283-234a-773d-a12e-d54ea2fe7d76","state":"new"}');
INSERT INTO public.event VALUES (7, 'backend.updated', '', '01a22283-234a-773d-a12e-d5505522ccb5', 1767225600000000, '{"id":"01a22283-234a-773d-a12e-d5505522ccb5","name":"01a22283-234a-773d-a12e-d5505522ccb5","state":"new"}');
INSERT INTO public.event VALUES (8, 'backend.updated', '', '01a22283-234a-773d-a12e-d5528ec5ec09', 1767225600000000, '{"id":"01a22283-234a-773d-a12e-d5528ec5ec09","name":"01a22283-234a-773d-a12e-d5528ec5ec09","state":"new"}');
INSERT INTO public.event VALUES (9, 'backend.updated', '', '01a22283-234a-773d-a12e-d554eb43a738', 1767225600000000, '{"id":"01a22283-234a-773d-a12e-d554eb43a738","name":"01a22283-234a-773d-a12e-d554eb43a738","state":"new"}');
INSERT INTO public.event VALUES (10, 'backend.updated', '', '01a22283-234b-712f-806d-fcdcbc731968', 1767225600000000, '{"id":"01a22283-234b-712f-806d-fcdcbc731968","name":"01a22283-234b-712f-806d-fcdcbc731968","state":"new"}');
INSERT INTO public.event VALUES (11, 'backend.updated', '', '01a22283-234b-712f-806d-fcde281e82f3', 1767225600000000, '{"id":"01a22283-234b-712f-806d-fcde281e82f3","name":"01a22283-234b-712f-806d-fcde281e82f3","state":"new"}');
INSERT INTO public.event VALUES (12, 'backend.updated', '', '01a22283-234b-712f-806d-fce096fdba9d', 1767225600000000, '{"id":"01a22283-234b-712f-806d-fce096fdba9d","name":"01a22283-234b-712f-806d-fce096fdba9d","state":"new"}');
INSERT INTO public.event VALUES (13, 'backend.updated', '', '01a22283-234b-712f-806d-fce2979ac465', 1767225600000000, '{"id":"01a22283-234b-712f-806d-fce2979ac465","name":"01a22283-234b-712f-806d-fce2979ac465","state":"new"}');
INSERT INTO public.event VALUES (14, 'backend.updated', '', '01a22283-234b-712f-806d-fce444c263a9', 1767225600000000, '{"id":"01a22283-234b-712f-806d-fce444c263a9","name":"01a22283-234b-712f-806d-fce444c263a9","state":"new"}');
INSERT INTO public.event VALUES (15, 'backend.updated', '', '01a22283-234b-712f-806d-fce68fe52cdc', 1767225600000000, '{"id":"01a22283-234b-712f-806d-fce68fe52cdc","name":"01a22283-234b-712f-806d-fce68fe52cdc","state":"new"}');
INSERT INTO public.event VALUES (16, 'backend.updated', '', '01a22283-234b-712f-806d-fce8d34f619e', 1767225600000000, '{"id":"01a22283-234b-712f-806d-fce8d34f619e","name":"01a22283-234b-712f-806d-fce8d34f619e","state":"new"}');
INSERT INTO public.event VALUES (17, 'backend.updated', '', '01a22283-234b-712f-806d-fcea7f4e6a69', 1767225600000000, '{"id":"01a22283-234b-712f-806d-fcea7f4e6a69","name":"01a22283-234b-712f-806d-fcea7f4e6a69","state":"new"}');
INSERT INTO public.event VALUES (18, 'backend.updated', '', '01a22283-234b-712f-806d-fcec7985088e', 1767225600000000, '{"id":"01a22283-234b-712f-806d-fcec7985088e","name":"01a22283-234b-712f-806d-fcec7985088e","state":"new"}');
INSERT INTO public.event VALUES (19, 'backend.updated', '', '01a22283-234b-712f-806d-fcee0c247660', 1767225600000000, '{"id":"01a22283-234b-712f-806d-fcee0c247660","name":"01a22283-234b-712f-806d-fcee0c247660","state":"new"}');
INSERT INTO public.event VALUES (20, 'backend.updated', '', '01a22283-234a-773d-a12e-d544884bde8a', 1767225600000000, '{"id":"01a22283-234a-773d-a12e-d544884bde8a","name":"01a22283-234a-773d-a12e-d544884bde8a","state":"ready","reason":null}');
INSERT INTO public.event VALUES (21, 'backend.updated', '', '01a22283-234a-773d-a12e-d54622e47606', 1767225600000000, '{"id":"01a22283-234a-773d-a12e-d54622e47606","name":"01a22283-234a-773d-a12e-d54622e47606","state":"ready","reason":null}');
INSERT INTO public.event VALUES (22, 'backend.updated', '', '01a22283-234a-773d-a12e-d548d92e1eeb', 1767225600000000, '{"id":"01a22283-234a-773d-a12e-d548d92e1eeb","name":"01a22283-234a-773d-a12e-d548d92e1eeb","state":"ready","reason":null}');
INSERT INTO public.event VALUES (23, 'backend.updated', '', '01a22283-234a-773d-a12e-d54acf727983', 1767225600000000, '{"id":"01a22283-234a-773d-a12e-d54acf727983","name":"01a22283-234a-773d-a12e-d54acf727983","state":"ready","reason":null}');
INSERT INTO public.event VALUES (24, 'backend.updated', '', '01a22283-234a-773d-a12e-d54c2ba0b26d', 1767225600000000, '{"id":"01a22283-234a-773d-a12e-d54c2ba0b26d","name":"01a22283-234a-773d-a12e-d54c2ba0b26d","state":"ready","reason":null}');
INSERT INTO public.event VALUES (25, 'backend.updated', '', '01a22283-234a-773d-a12e-d54ea2fe7d76', 1767225600000000, '{"id":"01a22283-234a-773d-a12e-d54ea2fe7d76","name":"01a22283-234a-773d-a12e-d54ea2fe7d76","state":"ready","reason":null}');
INSERT INTO public.event VALUES (26, 'backend.updated', '', '01a22283-234a-773d-a12e-d5505522ccb5', 1767225600000000, '{"id":"01a22283-234a-773d-a12e-d5505522ccb5","name":"01a22283-234a-773d-a12e-d5505522ccb5","state":"ready","reason":null}');
INSERT INTO public.event VALUES (27, 'backend.updated', '', '01a22283-234a-773d-a12e-d5528ec5ec09', 1767225600000000, '{"id":"01a22283-234a-773d-a12e-d5528ec5ec09","name":"01a22283-234a-773d-a12e-d5528ec5ec09","state":"ready","reason":null}');
INSERT INTO public.event VALUES (28, 'backend.updated', '', '01a22283-234a-773d-a12e-d554eb43a738', 1767225600000000, '{"id":"01a22283-234a-773d-a12e-d554eb43a738","name":"01a22283-234a-773d-a12e-d554eb43a738","state":"ready","reason":null}');
INSERT INTO public.event VALUES (29, 'backend.updated', '', '01a22283-234b-712f-806d-fcdcbc731968', 1767225600000000, '{"id":"01a22283-234b-712f-806d-fcdcbc731968","name":"01a22283-234b-712f-806d-fcdcbc731968","state":"ready","reason":null}');
INSERT INTO public.event VALUES (30, 'backend.updated', '', '01a22283-234b-712f-806d-fcde281e82f3', 1767225600000000, '{"id":"01a22283-234b-712f-806d-fcde281e82f3","name":"01a22283-234b-712f-806d-fcde281e82f3","state":"ready","reason":null}');
INSERT INTO public.event VALUES (31, 'backend.updated', '', '01a22283-234b-712f-806d-fce096fdba9d', 1767225600000000, '{"id":"01a22283-234b-712f-806d-fce096fdba9d","name":"01a22283-234b-712f-806d-fce096fdba9d","state":"ready","reason":null}');
INSERT INTO public.event VALUES (32, 'backend.updated', '', '01a22283-234b-712f-806d-fce2979ac465', 1767225600000000, '{"id":"01a22283-234b-712f-806d-fce2979ac465","name":"01a22283-234b-712f-806d-fce2979ac465","state":"ready","reason":null}');
INSERT INTO public.event VALUES (33, 'backend.updated', '', '01a22283-234b-712f-806d-fce444c263a9', 1767225600000000, '{"id":"01a22283-234b-712f-806d-fce444c263a9","name":"01a22283-234b-712f-806d-fce444c263a9","state":"ready","reason":null}');
INSERT INTO public.event VALUES (34, 'backend.updated', '', '01a22283-234b-712f-806d-fce68fe52cdc', 1767225600000000, '{"id":"01a22283-234b-712f-806d-fce68fe52cdc","name":"01a22283-234b-712f-806d-fce68fe52cdc","state":"ready","reason":null}');
INSERT INTO public.event VALUES (35, 'backend.updated', '', '01a22283-234b-712f-806d-fce8d34f619e', 1767225600000000, '{"id":"01a22283-234b-712f-806d-fce8d34f619e","name":"01a22283-234b-712f-806d-fce8d34f619e","state":"ready","reason":null}');
INSERT INTO public.event VALUES (36, 'backend.updated', '', '01a22283-234b-712f-806d-fcea7f4e6a69', 1767225600000000, '{"id":"01a22283-234b-712f-806d-fcea7f4e6a69","name":"01a22283-234b-712f-806d-fcea7f4e6a69","state":"ready","reason":null}');
INSERT INTO public.event VALUES (37, 'backend.updated', '', '01a22283-234b-712f-806d-fcec7985088e', 1767225600000000, '{"id":"01a22283-234b-712f-806d-fcec7985088e","name":"01a22283-234b-712f-806d-fcec7985088e","state":"ready","reason":null}');
INSERT INTO public.event VALUES (38, 'backend.updated', '', '01a22283-234b-712f-806d-fcee0c247660', 1767225600000000, '{"id":"01a22283-234b-712f-806d-fcee0c247660","name":"01a22283-234b-712f-806d-fcee0c247660","state":"ready","reason":null}');
INSERT INTO public.event VALUES (39, 'task.created', 'local', '01a22283-2366-74bc-af56-2cd834d74d11', 1767225600000000, '{"version":1,"id":"01a22283-2366-74bc-af56-2cd834d74d11","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (40, 'task.created', 'local', '01a22283-2367-7775-8c5e-435653a043a4', 1767225600000000, '{"version":1,"id":"01a22283-2367-7775-8c5e-435653a043a4","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (41, 'task.created', 'local', '01a22283-2367-7775-8c5e-4358850f71b2', 1767225600000000, '{"version":1,"id":"01a22283-2367-7775-8c5e-4358850f71b2","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (42, 'task.created', 'local', '01a22283-2367-7775-8c5e-435a474b3e51', 1767225600000000, '{"version":1,"id":"01a22283-2367-7775-8c5e-435a474b3e51","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (43, 'task.created', 'local', '01a22283-2367-7775-8c5e-435cece44718', 1767225600000000, '{"version":1,"id":"01a22283-2367-7775-8c5e-435cece44718","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (44, 'task.created', 'local', '01a22283-2367-7775-8c5e-435eb92f5888', 1767225600000000, '{"version":1,"id":"01a22283-2367-7775-8c5e-435eb92f5888","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (45, 'task.created', 'local', '01a22283-2367-7775-8c5e-43609e061ade', 1767225600000000, '{"version":1,"id":"01a22283-2367-7775-8c5e-43609e061ade","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (46, 'task.created', 'local', '01a22283-2367-7775-8c5e-4362140d0f88', 1767225600000000, '{"version":1,"id":"01a22283-2367-7775-8c5e-4362140d0f88","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (47, 'task.created', 'local', '01a22283-2367-7775-8c5e-436424520426', 1767225600000000, '{"version":1,"id":"01a22283-2367-7775-8c5e-436424520426","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (48, 'task.created', 'local', '01a22283-2367-7775-8c5e-4366e6633cac', 1767225600000000, '{"version":1,"id":"01a22283-2367-7775-8c5e-4366e6633cac","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (49, 'task.created', 'local', '01a22283-2367-7775-8c5e-4368930cc901', 1767225600000000, '{"version":1,"id":"01a22283-2367-7775-8c5e-4368930cc901","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (50, 'task.created', 'local', '01a22283-2367-7775-8c5e-436a2686aecb', 1767225600000000, '{"version":1,"id":"01a22283-2367-7775-8c5e-436a2686aecb","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (51, 'task.created', 'local', '01a22283-2367-7775-8c5e-436c53554ed1', 1767225600000000, '{"version":1,"id":"01a22283-2367-7775-8c5e-436c53554ed1","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (52, 'task.created', 'local', '01a22283-2367-7775-8c5e-436e7bfcbc47', 1767225600000000, '{"version":1,"id":"01a22283-2367-7775-8c5e-436e7bfcbc47","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (53, 'task.created', 'local', '01a22283-2367-7775-8c5e-43701b8f2530', 1767225600000000, '{"version":1,"id":"01a22283-2367-7775-8c5e-43701b8f2530","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (54, 'task.created', 'local', '01a22283-2367-7775-8c5e-43728d9863e6', 1767225600000000, '{"version":1,"id":"01a22283-2367-7775-8c5e-43728d9863e6","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (55, 'task.created', 'local', '01a22283-2367-7775-8c5e-4374cc19816f', 1767225600000000, '{"version":1,"id":"01a22283-2367-7775-8c5e-4374cc19816f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (56, 'task.created', 'local', '01a22283-2367-7775-8c5e-4376747adc8a', 1767225600000000, '{"version":1,"id":"01a22283-2367-7775-8c5e-4376747adc8a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (57, 'task.created', 'local', '01a22283-2367-7775-8c5e-4378a6fccaa4', 1767225600000000, '{"version":1,"id":"01a22283-2367-7775-8c5e-4378a6fccaa4","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (58, 'task.updated', 'local', '01a22283-2367-7775-8c5e-43701b8f2530', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-43701b8f2530","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22283-234b-712f-806d-fce68fe52cdc","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (59, 'task.updated', 'local', '01a22283-2367-7775-8c5e-43728d9863e6', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-43728d9863e6","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22283-234b-712f-806d-fce8d34f619e","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (60, 'task.updated', 'local', '01a22283-2367-7775-8c5e-435eb92f5888', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-435eb92f5888","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22283-234a-773d-a12e-d54ea2fe7d76","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (61, 'task.updated', 'local', '01a22283-2367-7775-8c5e-43609e061ade', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-43609e061ade","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22283-234a-773d-a12e-d5505522ccb5","remote_id":"01a22283-2379-7199-9ef2-aac995b96ded","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (62, 'task.updated', 'local', '01a22283-2367-7775-8c5e-4362140d0f88', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-4362140d0f88","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22283-234a-773d-a12e-d5528ec5ec09","remote_id":"01a22283-237b-73a7-937b-4d512c5449ab","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (63, 'task.updated', 'local', '01a22283-2367-7775-8c5e-436424520426', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-436424520426","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22283-234a-773d-a12e-d554eb43a738","remote_id":"01a22283-237d-70d1-97fc-0fda8972efe1","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (64, 'task.updated', 'local', '01a22283-2367-7775-8c5e-4366e6633cac', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-4366e6633cac","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22283-234b-712f-806d-fcdcbc731968","remote_id":"01a22283-237e-7082-84ef-08884276e3ab","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (65, 'task.updated', 'local', '01a22283-2367-7775-8c5e-436a2686aecb', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-436a2686aecb","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22283-234b-712f-806d-fce096fdba9d","remote_id":"01a22283-2381-7472-8e6a-cb841e74bf3d","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (66, 'task.updated', 'local', '01a22283-2367-7775-8c5e-436c53554ed1', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-436c53554ed1","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22283-234b-712f-806d-fce2979ac465","remote_id":"01a22283-2383-77d1-a509-0c06e39d890a","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (67, 'task.updated', 'local', '01a22283-2367-7775-8c5e-436e7bfcbc47', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-436e7bfcbc47","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22283-234b-712f-806d-fce444c263a9","remote_id":"01a22283-2384-7144-a5e6-979a54aa810d","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (68, 'task.updated', 'local', '01a22283-2367-7775-8c5e-4374cc19816f', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-4374cc19816f","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22283-234b-712f-806d-fcea7f4e6a69","remote_id":"01a22283-2388-74c0-96ca-25e7c2a0595d","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (69, 'task.updated', 'local', '01a22283-2367-7775-8c5e-4376747adc8a', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-4376747adc8a","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22283-234b-712f-806d-fcec7985088e","remote_id":"01a22283-2389-741f-82c1-3483d5cd4a44","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (70, 'task.updated', 'local', '01a22283-2367-7775-8c5e-4378a6fccaa4', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-4378a6fccaa4","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22283-234b-712f-806d-fcee0c247660","remote_id":"01a22283-238a-7668-b885-d19391663b23","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (71, 'task.updated', 'local', '01a22283-2367-7775-8c5e-4368930cc901', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-4368930cc901","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22283-234b-712f-806d-fcde281e82f3","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO public.event VALUES (72, 'task.updated', 'local', '01a22283-2367-7775-8c5e-43728d9863e6', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-43728d9863e6","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22283-234b-712f-806d-fce8d34f619e","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (73, 'task.updated', 'local', '01a22283-2367-7775-8c5e-4362140d0f88', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-4362140d0f88","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22283-234a-773d-a12e-d5528ec5ec09","remote_id":"01a22283-237b-73a7-937b-4d512c5449ab","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (74, 'task.updated', 'local', '01a22283-2367-7775-8c5e-436424520426', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-436424520426","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22283-234a-773d-a12e-d554eb43a738","remote_id":"01a22283-237d-70d1-97fc-0fda8972efe1","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (75, 'task.updated', 'local', '01a22283-2367-7775-8c5e-4366e6633cac', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-4366e6633cac","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22283-234b-712f-806d-fcdcbc731968","remote_id":"01a22283-237e-7082-84ef-08884276e3ab","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (76, 'task.updated', 'local', '01a22283-2367-7775-8c5e-436a2686aecb', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-436a2686aecb","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22283-234b-712f-806d-fce096fdba9d","remote_id":"01a22283-2381-7472-8e6a-cb841e74bf3d","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (77, 'task.updated', 'local', '01a22283-2367-7775-8c5e-436c53554ed1', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-436c53554ed1","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22283-234b-712f-806d-fce2979ac465","remote_id":"01a22283-2383-77d1-a509-0c06e39d890a","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (78, 'task.updated', 'local', '01a22283-2367-7775-8c5e-436e7bfcbc47', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-436e7bfcbc47","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22283-234b-712f-806d-fce444c263a9","remote_id":"01a22283-2384-7144-a5e6-979a54aa810d","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (79, 'task.updated', 'local', '01a22283-2367-7775-8c5e-4374cc19816f', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-4374cc19816f","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22283-234b-712f-806d-fcea7f4e6a69","remote_id":"01a22283-2388-74c0-96ca-25e7c2a0595d","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (80, 'task.updated', 'local', '01a22283-2367-7775-8c5e-4376747adc8a', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-4376747adc8a","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22283-234b-712f-806d-fcec7985088e","remote_id":"01a22283-2389-741f-82c1-3483d5cd4a44","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (81, 'task.updated', 'local', '01a22283-2367-7775-8c5e-4378a6fccaa4', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-4378a6fccaa4","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22283-234b-712f-806d-fcee0c247660","remote_id":"01a22283-238a-7668-b885-d19391663b23","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (82, 'task.updated', 'local', '01a22283-2367-7775-8c5e-4366e6633cac', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-4366e6633cac","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22283-234b-712f-806d-fcdcbc731968","remote_id":"01a22283-237e-7082-84ef-08884276e3ab","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (83, 'task.updated', 'local', '01a22283-2367-7775-8c5e-436e7bfcbc47', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-436e7bfcbc47","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22283-234b-712f-806d-fce444c263a9","remote_id":"01a22283-2384-7144-a5e6-979a54aa810d","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (84, 'task.updated', 'local', '01a22283-2367-7775-8c5e-4376747adc8a', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-4376747adc8a","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22283-234b-712f-806d-fcec7985088e","remote_id":"01a22283-2389-741f-82c1-3483d5cd4a44","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (85, 'task.updated', 'local', '01a22283-2367-7775-8c5e-436a2686aecb', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-436a2686aecb","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22283-234b-712f-806d-fce096fdba9d","remote_id":"01a22283-2381-7472-8e6a-cb841e74bf3d","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (86, 'task.updated', 'local', '01a22283-2367-7775-8c5e-4374cc19816f', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-4374cc19816f","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22283-234b-712f-806d-fcea7f4e6a69","remote_id":"01a22283-2388-74c0-96ca-25e7c2a0595d","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (87, 'task.updated', 'local', '01a22283-2367-7775-8c5e-436c53554ed1', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-436c53554ed1","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22283-234b-712f-806d-fce2979ac465","remote_id":"01a22283-2383-77d1-a509-0c06e39d890a","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO public.event VALUES (88, 'task.updated', 'local', '01a22283-2367-7775-8c5e-4378a6fccaa4', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-4378a6fccaa4","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22283-234b-712f-806d-fcee0c247660","remote_id":"01a22283-238a-7668-b885-d19391663b23","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (89, 'task.deleted', 'local', '01a22283-2367-7775-8c5e-4378a6fccaa4', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-4378a6fccaa4","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22283-234b-712f-806d-fcee0c247660","remote_id":"01a22283-238a-7668-b885-d19391663b23","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (90, 'task.updated', 'local', '01a22283-2367-7775-8c5e-436e7bfcbc47', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-436e7bfcbc47","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22283-234b-712f-806d-fce444c263a9","remote_id":"01a22283-2384-7144-a5e6-979a54aa810d","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (91, 'task.updated', 'local', '01a22283-2367-7775-8c5e-4376747adc8a', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-4376747adc8a","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22283-234b-712f-806d-fcec7985088e","remote_id":"01a22283-2389-741f-82c1-3483d5cd4a44","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (92, 'task.updated', 'local', '01a22283-2367-7775-8c5e-4374cc19816f', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-4374cc19816f","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22283-234b-712f-806d-fcea7f4e6a69","remote_id":"01a22283-2388-74c0-96ca-25e7c2a0595d","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (93, 'task.deleted', 'local', '01a22283-2367-7775-8c5e-4376747adc8a', 1767225600000000, '{"id":"01a22283-2367-7775-8c5e-4376747adc8a","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22283-234b-712f-806d-fcec7985088e","remote_id":"01a22283-2389-741f-82c1-3483d5cd4a44","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.lane VALUES ('261b0e125787f9cf', '{"backend_kind":"comfyui","node_classes":["01a22283-234a-773d-a12e-d5479edfc316"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('307c4b4a87b729a9', '{"backend_kind":"comfyui","node_classes":["01a22283-234b-712f-806d-fce7e71bf2d0"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('43c706cab81feae3', '{"backend_kind":"comfyui","node_classes":["01a22283-234a-773d-a12e-d54bc9fc445f"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('47df87182aa62c46', '{"backend_kind":"comfyui","node_classes":["01a22283-234a-773d-a12e-d549b6a3f58b"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('49c87eddda8f607b', '{"backend_kind":"comfyui","node_classes":["01a22283-234b-712f-806d-fce53be06395"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('6ddaf0bf54bba8d3', '{"backend_kind":"comfyui","node_classes":["01a22283-234b-712f-806d-fce36265a2a4"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('732d8ac8b2225971', '{"backend_kind":"comfyui","node_classes":["01a22283-234b-712f-806d-fcdd0416549c"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('757b3fd3f9b01694', '{"backend_kind":"comfyui","node_classes":["01a22283-234b-712f-806d-fce1a24a463c"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('8d40c2b39cf07526', '{"backend_kind":"comfyui","node_classes":["01a22283-234a-773d-a12e-d5454d94f427"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('a558450ec730292b', '{"backend_kind":"comfyui","node_classes":["01a22283-234b-712f-806d-fcdb1b2b435f"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('b2a3bc15c6b8982c', '{"backend_kind":"comfyui","node_classes":["01a22283-234a-773d-a12e-d5433ad30e4d"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('b5b90ca94082ec15', '{"backend_kind":"comfyui","node_classes":["01a22283-234a-773d-a12e-d54fbdeab5eb"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('b9bd6d39a539f866', '{"backend_kind":"comfyui","node_classes":["01a22283-234a-773d-a12e-d5532571ca34"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('d959b8e9db8ed104', '{"backend_kind":"comfyui","node_classes":["01a22283-234a-773d-a12e-d54d578aad54"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('d95a097f5f67a73b', '{"backend_kind":"comfyui","node_classes":["01a22283-234a-773d-a12e-d5514ea877ba"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('d9e64640ad01eea9', '{"backend_kind":"comfyui","node_classes":["01a22283-234b-712f-806d-fcedd58d07b6"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('e2f3c5450c1c8659', '{"backend_kind":"comfyui","node_classes":["01a22283-234b-712f-806d-fceb7945964b"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('e5ecc94177afaa67', '{"backend_kind":"comfyui","node_classes":["01a22283-234b-712f-806d-fce9dabb07fb"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('f22ca67ee0e87e27', '{"backend_kind":"comfyui","node_classes":["01a22283-234b-712f-806d-fcdf3403f693"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lease VALUES ('backend:01a22283-234a-773d-a12e-d544884bde8a', 'worker 01a22283-234a-773d-a12e-d544884bde8a', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22283-234a-773d-a12e-d54622e47606', 'worker 01a22283-234a-773d-a12e-d54622e47606', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22283-234a-773d-a12e-d548d92e1eeb', 'worker 01a22283-234a-773d-a12e-d548d92e1eeb', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22283-234a-773d-a12e-d54acf727983', 'worker 01a22283-234a-773d-a12e-d54acf727983', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22283-234a-773d-a12e-d54c2ba0b26d', 'worker 01a22283-234a-773d-a12e-d54c2ba0b26d', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22283-234a-773d-a12e-d54ea2fe7d76', 'worker 01a22283-234a-773d-a12e-d54ea2fe7d76', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22283-234a-773d-a12e-d5505522ccb5', 'worker 01a22283-234a-773d-a12e-d5505522ccb5', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22283-234a-773d-a12e-d5528ec5ec09', 'worker 01a22283-234a-773d-a12e-d5528ec5ec09', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22283-234a-773d-a12e-d554eb43a738', 'worker 01a22283-234a-773d-a12e-d554eb43a738', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22283-234b-712f-806d-fcdcbc731968', 'worker 01a22283-234b-712f-806d-fcdcbc731968', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22283-234b-712f-806d-fcde281e82f3', 'worker 01a22283-234b-712f-806d-fcde281e82f3', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22283-234b-712f-806d-fce096fdba9d', 'worker 01a22283-234b-712f-806d-fce096fdba9d', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22283-234b-712f-806d-fce2979ac465', 'worker 01a22283-234b-712f-806d-fce2979ac465', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22283-234b-712f-806d-fce444c263a9', 'worker 01a22283-234b-712f-806d-fce444c263a9', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22283-234b-712f-806d-fce68fe52cdc', 'worker 01a22283-234b-712f-806d-fce68fe52cdc', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22283-234b-712f-806d-fce8d34f619e', 'worker 01a22283-234b-712f-806d-fce8d34f619e', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22283-234b-712f-806d-fcea7f4e6a69', 'worker 01a22283-234b-712f-806d-fcea7f4e6a69', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22283-234b-712f-806d-fcec7985088e', 'worker 01a22283-234b-712f-806d-fcec7985088e', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22283-234b-712f-806d-fcee0c247660', 'worker 01a22283-234b-712f-806d-fcee0c247660', 1, 1767225630000000);
INSERT INTO public.litter VALUES ('outputs/2026-11-28/01a22283-2367-7775-8c5e-436c53554ed1/01a22283-2383-77d1-a509-0c06e39d890a/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-28/01a22283-2367-7775-8c5e-436e7bfcbc47/01a22283-2384-7144-a5e6-979a54aa810d/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-28/01a22283-2367-7775-8c5e-4376747adc8a/01a22283-2389-741f-82c1-3483d5cd4a44/', 1767225600000000, 0);
INSERT INTO public.meta VALUES ('stream', '4175fe7b-c293-4a5a-ba71-c74b7d226141');
INSERT INTO public.meta VALUES ('installation', 'f78d07c6-a3a1-4a50-adf0-f64c5145e794');
INSERT INTO public.output VALUES ('01a22283-239c-7006-9480-c6c21a942e5b', 'local', '01a22283-2367-7775-8c5e-436a2686aecb', '01a22283-2381-7472-8e6a-cb841e74bf3d', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22283-239c-7006-9480-c6c3ce637efb/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000);
INSERT INTO public.output VALUES ('01a22283-239c-7006-9480-c6c4c354e1e0', 'local', '01a22283-2367-7775-8c5e-4374cc19816f', '01a22283-2388-74c0-96ca-25e7c2a0595d', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22283-239c-7006-9480-c6c5e12edf92/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000);
INSERT INTO public.serves VALUES ('01a22283-234a-773d-a12e-d544884bde8a', 'b2a3bc15c6b8982c', 1, NULL);
INSERT INTO public.serves VALUES ('01a22283-234a-773d-a12e-d54622e47606', '8d40c2b39cf07526', 1, NULL);
INSERT INTO public.serves VALUES ('01a22283-234a-773d-a12e-d548d92e1eeb', '261b0e125787f9cf', 1, NULL);
INSERT INTO public.serves VALUES ('01a22283-234a-773d-a12e-d54acf727983', '47df87182aa62c46', 1, NULL);
INSERT INTO public.serves VALUES ('01a22283-234a-773d-a12e-d54c2ba0b26d', '43c706cab81feae3', 1, NULL);
INSERT INTO public.serves VALUES ('01a22283-234a-773d-a12e-d54ea2fe7d76', 'd959b8e9db8ed104', 1, NULL);
INSERT INTO public.serves VALUES ('01a22283-234a-773d-a12e-d5505522ccb5', 'b5b90ca94082ec15', 1, NULL);
INSERT INTO public.serves VALUES ('01a22283-234a-773d-a12e-d5528ec5ec09', 'd95a097f5f67a73b', 1, NULL);
INSERT INTO public.serves VALUES ('01a22283-234a-773d-a12e-d554eb43a738', 'b9bd6d39a539f866', 1, NULL);
INSERT INTO public.serves VALUES ('01a22283-234b-712f-806d-fcdcbc731968', 'a558450ec730292b', 1, NULL);
INSERT INTO public.serves VALUES ('01a22283-234b-712f-806d-fcde281e82f3', '732d8ac8b2225971', 1, NULL);
INSERT INTO public.serves VALUES ('01a22283-234b-712f-806d-fce096fdba9d', 'f22ca67ee0e87e27', 1, NULL);
INSERT INTO public.serves VALUES ('01a22283-234b-712f-806d-fce2979ac465', '757b3fd3f9b01694', 1, NULL);
INSERT INTO public.serves VALUES ('01a22283-234b-712f-806d-fce444c263a9', '6ddaf0bf54bba8d3', 1, NULL);
INSERT INTO public.serves VALUES ('01a22283-234b-712f-806d-fce68fe52cdc', '49c87eddda8f607b', 1, NULL);
INSERT INTO public.serves VALUES ('01a22283-234b-712f-806d-fce8d34f619e', '307c4b4a87b729a9', 1, NULL);
INSERT INTO public.serves VALUES ('01a22283-234b-712f-806d-fcea7f4e6a69', 'e5ecc94177afaa67', 1, NULL);
INSERT INTO public.serves VALUES ('01a22283-234b-712f-806d-fcec7985088e', 'e2f3c5450c1c8659', 1, NULL);
INSERT INTO public.serves VALUES ('01a22283-234b-712f-806d-fcee0c247660', 'd9e64640ad01eea9', 1, NULL);
INSERT INTO public.tally VALUES ('local', 1963584, 'READY', 'text_to_image', 0, 20755, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RETRYING', 'text_to_image', 0, 20755, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'PENDING', 'text_to_image', 0, 20755, 6);
INSERT INTO public.tally VALUES ('local', 1963584, 'QUEUED', 'text_to_image', 0, 20755, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'FAILED', 'text_to_image', 0, 20755, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RUNNING', 'text_to_image', 0, 20755, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 1, 20755, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 0, 20755, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'STOPPED', 'text_to_image', 0, 20755, 2);
INSERT INTO public.task VALUES ('01a22283-2366-74bc-af56-2cd834d74d11', 'local', 1, 'text_to_image', 'apple', 'READY', NULL, 0, 1767225600000000, 'b2a3bc15c6b8982c', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22283-2367-7775-8c5e-435653a043a4', 'local', 1, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '8d40c2b39cf07526', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22283-2367-7775-8c5e-4358850f71b2', 'local', 2, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '261b0e125787f9cf', 'text_to_image', 1, 'Text to image', 1, 0, '01a22283-236f-716d-964c-588b58366fd9', '01a22283-234a-773d-a12e-d548d92e1eeb', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22283-2367-7775-8c5e-435a474b3e51', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, '47df87182aa62c46', 'text_to_image', 1, 'Text to image', 1, 0, '01a22283-2373-77e2-92cc-b8e682462e8f', '01a22283-234a-773d-a12e-d54acf727983', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22283-2367-7775-8c5e-435cece44718', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, '43c706cab81feae3', 'text_to_image', 1, 'Text to image', 1, 0, '01a22283-2375-7259-96a5-2f47b8533029', '01a22283-234a-773d-a12e-d54c2ba0b26d', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22283-2367-7775-8c5e-4362140d0f88', 'local', 5, 'text_to_image', 'apple', 'QUEUED', 'stopping', 0, 1767225600000000, 'd95a097f5f67a73b', 'text_to_image', 1, 'Text to image', 1, 0, '01a22283-237b-73a7-937b-4d512c5449ab', '01a22283-234a-773d-a12e-d5528ec5ec09', '01a22283-237b-73a7-937b-4d512c5449ab', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22283-2367-7775-8c5e-436424520426', 'local', 5, 'text_to_image', 'apple', 'RUNNING', 'executing', 0, 1767225600000000, 'b9bd6d39a539f866', 'text_to_image', 1, 'Text to image', 1, 0, '01a22283-237d-70d1-97fc-0fda8972efe1', '01a22283-234a-773d-a12e-d554eb43a738', '01a22283-237d-70d1-97fc-0fda8972efe1', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22283-2367-7775-8c5e-4366e6633cac', 'local', 6, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, 'a558450ec730292b', 'text_to_image', 1, 'Text to image', 1, 0, '01a22283-237e-7082-84ef-08884276e3ab', '01a22283-234b-712f-806d-fcdcbc731968', '01a22283-237e-7082-84ef-08884276e3ab', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22283-2367-7775-8c5e-436a2686aecb', 'local', 6, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, 'f22ca67ee0e87e27', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22283-234b-712f-806d-fce096fdba9d', '01a22283-2381-7472-8e6a-cb841e74bf3d', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22283-2367-7775-8c5e-436c53554ed1', 'local', 6, 'text_to_image', 'apple', 'FAILED', NULL, 0, 1767225600000000, '757b3fd3f9b01694', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22283-234b-712f-806d-fce2979ac465', '01a22283-2383-77d1-a509-0c06e39d890a', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, '{"code":"node_failed","arguments":{},"raw":"boom"}', '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22283-2367-7775-8c5e-435eb92f5888', 'local', 4, 'text_to_image', 'apple', 'PENDING', 'stopping', 0, 1767225600000000, 'd959b8e9db8ed104', 'text_to_image', 1, 'Text to image', 1, 0, '01a22283-2377-711c-b770-5328b9a679d3', '01a22283-234a-773d-a12e-d54ea2fe7d76', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22283-2367-7775-8c5e-43609e061ade', 'local', 4, 'text_to_image', 'apple', 'QUEUED', 'waiting', 0, 1767225600000000, 'b5b90ca94082ec15', 'text_to_image', 1, 'Text to image', 1, 0, '01a22283-2379-7199-9ef2-aac995b96ded', '01a22283-234a-773d-a12e-d5505522ccb5', '01a22283-2379-7199-9ef2-aac995b96ded', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22283-2367-7775-8c5e-4368930cc901', 'local', 4, 'text_to_image', 'apple', 'RETRYING', NULL, 0, 1767225600000000, '732d8ac8b2225971', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22283-234b-712f-806d-fcde281e82f3', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 1767225660000000, NULL, NULL, 1, 0, 1, 0, 0, 0, 0, NULL, '{"code":"backend_unreachable","arguments":{},"raw":null}', '{"code":"backend_unreachable","arguments":{},"raw":null}', '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22283-2367-7775-8c5e-43701b8f2530', 'local', 3, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '49c87eddda8f607b', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22283-234b-712f-806d-fce68fe52cdc', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22283-2367-7775-8c5e-43728d9863e6', 'local', 4, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '307c4b4a87b729a9', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22283-234b-712f-806d-fce8d34f619e', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22283-2367-7775-8c5e-4378a6fccaa4', 'local', 7, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, 'd9e64640ad01eea9', 'text_to_image', 1, 'Text to image', 1, 0, '01a22283-238a-7668-b885-d19391663b23', '01a22283-234b-712f-806d-fcee0c247660', '01a22283-238a-7668-b885-d19391663b23', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22283-2367-7775-8c5e-436e7bfcbc47', 'local', 7, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '6ddaf0bf54bba8d3', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22283-234b-712f-806d-fce444c263a9', '01a22283-2384-7144-a5e6-979a54aa810d', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22283-2367-7775-8c5e-4374cc19816f', 'local', 7, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, 'e5ecc94177afaa67', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22283-234b-712f-806d-fcea7f4e6a69', '01a22283-2388-74c0-96ca-25e7c2a0595d', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22283-2367-7775-8c5e-4376747adc8a', 'local', 8, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, 'e2f3c5450c1c8659', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22283-234b-712f-806d-fcec7985088e', '01a22283-2389-741f-82c1-3483d5cd4a44', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task_body VALUES ('01a22283-2366-74bc-af56-2cd834d74d11', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22283-2367-7775-8c5e-435653a043a4', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22283-2367-7775-8c5e-4358850f71b2', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22283-2367-7775-8c5e-435a474b3e51', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22283-2367-7775-8c5e-435cece44718', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22283-2367-7775-8c5e-435eb92f5888', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22283-2367-7775-8c5e-43609e061ade', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22283-2367-7775-8c5e-4362140d0f88', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22283-2367-7775-8c5e-436424520426', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22283-2367-7775-8c5e-4366e6633cac', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22283-2367-7775-8c5e-4368930cc901', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22283-2367-7775-8c5e-436a2686aecb', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22283-2367-7775-8c5e-436c53554ed1', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22283-2367-7775-8c5e-436e7bfcbc47', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22283-2367-7775-8c5e-43701b8f2530', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22283-2367-7775-8c5e-43728d9863e6', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22283-2367-7775-8c5e-4374cc19816f', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22283-2367-7775-8c5e-4376747adc8a', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22283-2367-7775-8c5e-4378a6fccaa4', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_input VALUES ('01a22283-2366-74bc-af56-2cd834d74d11', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22283-2367-7775-8c5e-435653a043a4', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22283-2367-7775-8c5e-4358850f71b2', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22283-2367-7775-8c5e-435a474b3e51', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22283-2367-7775-8c5e-435cece44718', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22283-2367-7775-8c5e-435eb92f5888', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22283-2367-7775-8c5e-43609e061ade', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22283-2367-7775-8c5e-4362140d0f88', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22283-2367-7775-8c5e-436424520426', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22283-2367-7775-8c5e-4366e6633cac', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22283-2367-7775-8c5e-4368930cc901', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22283-2367-7775-8c5e-436a2686aecb', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22283-2367-7775-8c5e-436c53554ed1', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22283-2367-7775-8c5e-436e7bfcbc47', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22283-2367-7775-8c5e-43701b8f2530', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22283-2367-7775-8c5e-43728d9863e6', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22283-2367-7775-8c5e-4374cc19816f', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22283-2367-7775-8c5e-4376747adc8a', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22283-2367-7775-8c5e-4378a6fccaa4', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.waiting VALUES ('8d40c2b39cf07526', 0, 20755, 1);
INSERT INTO public.waiting VALUES ('261b0e125787f9cf', 0, 20755, 0);
INSERT INTO public.waiting VALUES ('47df87182aa62c46', 0, 20755, 0);
INSERT INTO public.waiting VALUES ('43c706cab81feae3', 0, 20755, 0);
INSERT INTO public.waiting VALUES ('d959b8e9db8ed104', 0, 20755, 0);
INSERT INTO public.waiting VALUES ('b5b90ca94082ec15', 0, 20755, 0);
INSERT INTO public.waiting VALUES ('d95a097f5f67a73b', 0, 20755, 0);
INSERT INTO public.waiting VALUES ('b9bd6d39a539f866', 0, 20755, 0);
INSERT INTO public.waiting VALUES ('a558450ec730292b', 0, 20755, 0);
INSERT INTO public.waiting VALUES ('732d8ac8b2225971', 0, 20755, 0);
INSERT INTO public.waiting VALUES ('f22ca67ee0e87e27', 0, 20755, 0);
INSERT INTO public.waiting VALUES ('757b3fd3f9b01694', 0, 20755, 0);
INSERT INTO public.waiting VALUES ('6ddaf0bf54bba8d3', 0, 20755, 0);
INSERT INTO public.waiting VALUES ('49c87eddda8f607b', 0, 20755, 0);
INSERT INTO public.waiting VALUES ('e5ecc94177afaa67', 0, 20755, 0);
INSERT INTO public.waiting VALUES ('e2f3c5450c1c8659', 0, 20755, 0);
INSERT INTO public.waiting VALUES ('d9e64640ad01eea9', 0, 20755, 0);
INSERT INTO public.waiting VALUES ('307c4b4a87b729a9', 0, 20755, 1);
SELECT pg_catalog.setval('public.event_id_seq', 93, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.attempt
    ADD CONSTRAINT attempt_pk PRIMARY KEY (id);
ALTER TABLE ONLY public.backend_catalog
    ADD CONSTRAINT backend_catalog_pk PRIMARY KEY (backend_id);
ALTER TABLE ONLY public.backend
    ADD CONSTRAINT backend_name_key UNIQUE (name);
ALTER TABLE ONLY public.backend
    ADD CONSTRAINT backend_pk PRIMARY KEY (id);
ALTER TABLE ONLY public.backend
    ADD CONSTRAINT backend_url_key UNIQUE (url);
ALTER TABLE ONLY public.batch
    ADD CONSTRAINT batch_pk PRIMARY KEY (id);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pk PRIMARY KEY (id);
ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pk PRIMARY KEY (user_id, key);
ALTER TABLE ONLY public.lane
    ADD CONSTRAINT lane_pk PRIMARY KEY (key);
ALTER TABLE ONLY public.lease
    ADD CONSTRAINT lease_pk PRIMARY KEY (name);
ALTER TABLE ONLY public.litter
    ADD CONSTRAINT litter_pk PRIMARY KEY (key);
ALTER TABLE ONLY public.live
    ADD CONSTRAINT live_pk PRIMARY KEY (task_id);
ALTER TABLE ONLY public.meta
    ADD CONSTRAINT meta_pk PRIMARY KEY (name);
ALTER TABLE ONLY public.output
    ADD CONSTRAINT output_pk PRIMARY KEY (id);
ALTER TABLE ONLY public.pace
    ADD CONSTRAINT pace_pk PRIMARY KEY (lane, workflow, size, backend_id);
ALTER TABLE ONLY public.secret
    ADD CONSTRAINT secret_pk PRIMARY KEY (owner, name);
ALTER TABLE ONLY public.serves
    ADD CONSTRAINT serves_pk PRIMARY KEY (backend_id, lane);
ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_pk PRIMARY KEY (user_id, node);
ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_pk PRIMARY KEY (user_id, fingerprint);
ALTER TABLE ONLY public.tally
    ADD CONSTRAINT tally_pk PRIMARY KEY (user_id, quarter, status, kind, cleared, slot);
ALTER TABLE ONLY public.task_body
    ADD CONSTRAINT task_body_pk PRIMARY KEY (task_id);
ALTER TABLE ONLY public.task_input
    ADD CONSTRAINT task_input_pk PRIMARY KEY (task_id, "position");
ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_pk PRIMARY KEY (id);
ALTER TABLE ONLY public.upload
    ADD CONSTRAINT upload_pk PRIMARY KEY (id);
ALTER TABLE ONLY public.waiting
    ADD CONSTRAINT waiting_pk PRIMARY KEY (lane, priority, slot);
CREATE INDEX attempt_ended ON public.attempt USING btree (ended_at, backend_id, outcome, started_at) WHERE (outcome IS NOT NULL);
CREATE UNIQUE INDEX attempt_of_task ON public.attempt USING btree (task_id, number);
CREATE INDEX attempt_open ON public.attempt USING btree (backend_id, id) WHERE (closed_at IS NULL);
CREATE INDEX litter_look_at ON public.litter USING btree (look_at, key);
CREATE INDEX output_key ON public.output USING btree (key);
CREATE INDEX output_mine ON public.output USING btree (user_id, id);
CREATE UNIQUE INDEX output_of_task ON public.output USING btree (task_id, "position");
CREATE INDEX task_at_rest ON public.task USING btree (user_id, status, kind, id, deleted_at, cleared_at) WHERE ((deleted_at IS NULL) AND (cleared_at IS NULL) AND ((status = 'READY'::text) OR (status = 'PENDING'::text) OR (status = 'RETRYING'::text) OR (status = 'SUCCESS'::text) OR (status = 'FAILED'::text) OR (status = 'STOPPED'::text)));
CREATE INDEX task_batch ON public.task USING btree (batch_id, id) WHERE (batch_id IS NOT NULL);
CREATE INDEX task_cleared ON public.task USING btree (user_id, id) WHERE ((deleted_at IS NULL) AND (cleared_at IS NOT NULL));
CREATE INDEX task_deleted ON public.task USING btree (deleted_at) WHERE (deleted_at IS NOT NULL);
CREATE INDEX task_due ON public.task USING btree (next_retry_at) WHERE (status = 'RETRYING'::text);
CREATE INDEX task_ended ON public.task USING btree (user_id, completed_at, status, kind, created_at, turn, started_at, deleted_at) WHERE ((completed_at IS NOT NULL) AND (deleted_at IS NULL));
CREATE INDEX task_input_key ON public.task_input USING btree (key);
CREATE INDEX task_mine ON public.task USING btree (user_id, id, deleted_at, cleared_at) WHERE ((deleted_at IS NULL) AND (cleared_at IS NULL));
CREATE INDEX task_order ON public.task USING btree (priority DESC, turn, id, attempt_id, deleted_at, status) WHERE ((status = 'PENDING'::text) AND (attempt_id IS NULL) AND (deleted_at IS NULL));
CREATE INDEX task_queue ON public.task USING btree (lane, priority DESC, turn, id) WHERE ((status = 'PENDING'::text) AND (attempt_id IS NULL) AND (deleted_at IS NULL));
CREATE INDEX task_wishes ON public.task USING btree (stop_requested_at) WHERE (stop_requested_at IS NOT NULL);
CREATE INDEX upload_key ON public.upload USING btree (key);
CREATE TRIGGER tally_after_delete AFTER DELETE ON public.task REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.tally_after_delete();
CREATE TRIGGER tally_after_insert AFTER INSERT ON public.task REFERENCING NEW TABLE AS born FOR EACH STATEMENT EXECUTE FUNCTION public.tally_after_insert();
CREATE TRIGGER tally_after_update AFTER UPDATE ON public.task REFERENCING OLD TABLE AS past NEW TABLE AS present FOR EACH STATEMENT EXECUTE FUNCTION public.tally_after_update();
