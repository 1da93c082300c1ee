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
    created_at bigint NOT NULL,
    node_title text DEFAULT ''::text NOT NULL
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
INSERT INTO public.alembic_version VALUES ('0004');
INSERT INTO public.attempt VALUES ('01a22adf-a90d-738c-a1f7-8802b681ab05', '01a22adf-a8ff-72b6-b5ae-da1b92294d8e', 1, '01a22adf-a875-7138-a1a7-1e49578e8754', '43ff9a12e607dd1b', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22adf-a930-761b-bbce-68e50f2ae3ea', '01a22adf-a8ff-72b6-b5ae-da339166648a', 1, '01a22adf-a875-7138-a1a7-1e61c88fd6d5', '68359779a694aba4', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22adf-a932-7456-83c6-457d185724b9', '01a22adf-a8ff-72b6-b5ae-da351eadd132', 1, '01a22adf-a875-7138-a1a7-1e63cc4f8147', 'd919ad5e8faab3bc', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22adf-a912-7695-a87d-8a172b8d76bc', '01a22adf-a8ff-72b6-b5ae-da1d422cfa99', 1, '01a22adf-a875-7138-a1a7-1e4b3a6af69a', '7bca3970e6e140e5', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22adf-a929-70ee-9576-5b913d822998', '01a22adf-a8ff-72b6-b5ae-da2d14ea5034', 1, '01a22adf-a875-7138-a1a7-1e5ba2cb4b60', '2a08ffcf13c1f8c4', 1767225600000000, 1767225600000000, 1767225600000000, '01a22adf-a929-70ee-9576-5b913d822998', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22adf-a918-714a-9f08-44ccb51622c3', '01a22adf-a8ff-72b6-b5ae-da215e3d2f44', 1, '01a22adf-a875-7138-a1a7-1e4f3fb2f936', '268e3ede2a6f8c04', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22adf-a934-7779-8a16-e13e97ef558d', '01a22adf-a8ff-72b6-b5ae-da375fc70735', 1, '01a22adf-a875-7138-a1a7-1e6529cf9628', '5ae5a3155ae31d0f', 1767225600000000, 1767225600000000, 1767225600000000, '01a22adf-a934-7779-8a16-e13e97ef558d', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22adf-a92b-738e-a1f8-120710a6f7ab', '01a22adf-a8ff-72b6-b5ae-da2f5102e90c', 1, '01a22adf-a875-7138-a1a7-1e5d12f167df', 'f49b30f9cca7717c', 1767225600000000, 1767225600000000, 1767225600000000, '01a22adf-a92b-738e-a1f8-120710a6f7ab', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'failed', '{"code":"node_failed","arguments":{},"raw":"boom"}', 0, NULL);
INSERT INTO public.attempt VALUES ('01a22adf-a92d-7165-a6b5-3bf1202feee1', '01a22adf-a8ff-72b6-b5ae-da313216eefb', 1, '01a22adf-a875-7138-a1a7-1e5f535fab4d', '93218f98c392ee08', 1767225600000000, 1767225600000000, 1767225600000000, '01a22adf-a92d-7165-a6b5-3bf1202feee1', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22adf-a915-709d-a239-06c32a20e54e', '01a22adf-a8ff-72b6-b5ae-da1fe16e6dc7', 1, '01a22adf-a875-7138-a1a7-1e4d4c997895', '2a36e7db7db32490', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22adf-a91b-7354-9033-49aa5fb64a6b', '01a22adf-a8ff-72b6-b5ae-da23f3988922', 1, '01a22adf-a875-7138-a1a7-1e5104d1ba8c', 'db15c8f27df78b68', 1767225600000000, 1767225600000000, 1767225600000000, '01a22adf-a91b-7354-9033-49aa5fb64a6b', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22adf-a91f-715c-b6d6-8e06ddaa44cb', '01a22adf-a8ff-72b6-b5ae-da251bef34a7', 1, '01a22adf-a875-7138-a1a7-1e534c0e9232', '6f42c12e9571e952', 1767225600000000, 1767225600000000, 1767225600000000, '01a22adf-a91f-715c-b6d6-8e06ddaa44cb', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22adf-a927-734a-961b-995b6b96e5f6', '01a22adf-a8ff-72b6-b5ae-da2b74d081dc', 1, '01a22adf-a875-7138-a1a7-1e59cade8926', 'd629ece8697d5cfe', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'not_sent', '{"code":"backend_unreachable","arguments":{},"raw":null}', 0, NULL);
INSERT INTO public.attempt VALUES ('01a22adf-a922-7072-b5a6-09398ac72ea3', '01a22adf-a8ff-72b6-b5ae-da27a2105b89', 1, '01a22adf-a875-7138-a1a7-1e554900fec3', 'dc24e13f41c2aa0e', 1767225600000000, 1767225600000000, 1767225600000000, '01a22adf-a922-7072-b5a6-09398ac72ea3', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22adf-a924-75de-9d73-2caef569d686', '01a22adf-a8ff-72b6-b5ae-da29a5b3bf75', 1, '01a22adf-a875-7138-a1a7-1e57b62b41d3', '3305095a5ac5c715', 1767225600000000, 1767225600000000, 1767225600000000, '01a22adf-a924-75de-9d73-2caef569d686', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22adf-a938-7639-b025-94cdb58daa40', '01a22adf-a8ff-72b6-b5ae-da3ba8ec54e1', 1, '01a22adf-a875-7138-a1a7-1e693149ce22', 'f071f44e627779a7', 1767225600000000, 1767225600000000, 1767225600000000, '01a22adf-a938-7639-b025-94cdb58daa40', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22adf-a936-759e-b3d6-074fba004dbe', '01a22adf-a8ff-72b6-b5ae-da397ecbbfef', 1, '01a22adf-a875-7138-a1a7-1e6758b6fba1', '3520fc540f05997a', 1767225600000000, 1767225600000000, 1767225600000000, '01a22adf-a936-759e-b3d6-074fba004dbe', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL);
INSERT INTO public.backend VALUES ('01a22adf-a875-7138-a1a7-1e45098d6b22', '01a22adf-a875-7138-a1a7-1e45098d6b22', 'comfyui', 'http://01a22adf-a875-7138-a1a7-1e45098d6b22:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22adf-a875-7138-a1a7-1e472a3759ea', '01a22adf-a875-7138-a1a7-1e472a3759ea', 'comfyui', 'http://01a22adf-a875-7138-a1a7-1e472a3759ea:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22adf-a875-7138-a1a7-1e49578e8754', '01a22adf-a875-7138-a1a7-1e49578e8754', 'comfyui', 'http://01a22adf-a875-7138-a1a7-1e49578e8754:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22adf-a875-7138-a1a7-1e4b3a6af69a', '01a22adf-a875-7138-a1a7-1e4b3a6af69a', 'comfyui', 'http://01a22adf-a875-7138-a1a7-1e4b3a6af69a:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22adf-a875-7138-a1a7-1e4d4c997895', '01a22adf-a875-7138-a1a7-1e4d4c997895', 'comfyui', 'http://01a22adf-a875-7138-a1a7-1e4d4c997895:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22adf-a875-7138-a1a7-1e4f3fb2f936', '01a22adf-a875-7138-a1a7-1e4f3fb2f936', 'comfyui', 'http://01a22adf-a875-7138-a1a7-1e4f3fb2f936:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22adf-a875-7138-a1a7-1e5104d1ba8c', '01a22adf-a875-7138-a1a7-1e5104d1ba8c', 'comfyui', 'http://01a22adf-a875-7138-a1a7-1e5104d1ba8c:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22adf-a875-7138-a1a7-1e534c0e9232', '01a22adf-a875-7138-a1a7-1e534c0e9232', 'comfyui', 'http://01a22adf-a875-7138-a1a7-1e534c0e9232:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22adf-a875-7138-a1a7-1e554900fec3', '01a22adf-a875-7138-a1a7-1e554900fec3', 'comfyui', 'http://01a22adf-a875-7138-a1a7-1e554900fec3:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22adf-a875-7138-a1a7-1e57b62b41d3', '01a22adf-a875-7138-a1a7-1e57b62b41d3', 'comfyui', 'http://01a22adf-a875-7138-a1a7-1e57b62b41d3:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22adf-a875-7138-a1a7-1e59cade8926', '01a22adf-a875-7138-a1a7-1e59cade8926', 'comfyui', 'http://01a22adf-a875-7138-a1a7-1e59cade8926:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22adf-a875-7138-a1a7-1e5ba2cb4b60', '01a22adf-a875-7138-a1a7-1e5ba2cb4b60', 'comfyui', 'http://01a22adf-a875-7138-a1a7-1e5ba2cb4b60:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22adf-a875-7138-a1a7-1e5d12f167df', '01a22adf-a875-7138-a1a7-1e5d12f167df', 'comfyui', 'http://01a22adf-a875-7138-a1a7-1e5d12f167df:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22adf-a875-7138-a1a7-1e5f535fab4d', '01a22adf-a875-7138-a1a7-1e5f535fab4d', 'comfyui', 'http://01a22adf-a875-7138-a1a7-1e5f535fab4d:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22adf-a875-7138-a1a7-1e61c88fd6d5', '01a22adf-a875-7138-a1a7-1e61c88fd6d5', 'comfyui', 'http://01a22adf-a875-7138-a1a7-1e61c88fd6d5:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22adf-a875-7138-a1a7-1e63cc4f8147', '01a22adf-a875-7138-a1a7-1e63cc4f8147', 'comfyui', 'http://01a22adf-a875-7138-a1a7-1e63cc4f8147:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22adf-a875-7138-a1a7-1e6529cf9628', '01a22adf-a875-7138-a1a7-1e6529cf9628', 'comfyui', 'http://01a22adf-a875-7138-a1a7-1e6529cf9628:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22adf-a875-7138-a1a7-1e6758b6fba1', '01a22adf-a875-7138-a1a7-1e6758b6fba1', 'comfyui', 'http://01a22adf-a875-7138-a1a7-1e6758b6fba1:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22adf-a875-7138-a1a7-1e693149ce22', '01a22adf-a875-7138-a1a7-1e693149ce22', 'comfyui', 'http://01a22adf-a875-7138-a1a7-1e693149ce22:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (1, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e45098d6b22', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e45098d6b22","name":"01a22adf-a875-7138-a1a7-1e45098d6b22","state":"new"}');
INSERT INTO public.event VALUES (2, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e472a3759ea', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e472a3759ea","name":"01a22adf-a875-7138-a1a7-1e472a3759ea","state":"new"}');
INSERT INTO public.event VALUES (3, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e49578e8754', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e49578e8754","name":"01a22adf-a875-7138-a1a7-1e49578e8754","state":"new"}');
INSERT INTO public.event VALUES (4, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e4b3a6af69a', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e4b3a6af69a","name":"01a22adf-a875-7138-a1a7-1e4b3a6af69a","state":"new"}');
INSERT INTO public.event VALUES (5, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e4d4c997895', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e4d4c997895","name":"01a22adf-a875-7138-a1a7-1e4d4c997895","state":"new"}');
INSERT INTO public.event VALUES (6, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e4f3fb2f936', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e4f3fb2f936","name":"01a22adf-a875-7138-a1a7-1e4f3fb2f936","state":"new"}');
INSERT INTO public.event VALUES (7, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e5104d1ba8c', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e5104d1ba8c","name":"01a22adf-a875-7138-a1a7-1e5104d1ba8c","state":"new"}');
INSERT INTO public.event VALUES (8, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e534c0e9232', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e534c0e9232","name":"01a22adf-a875-7138-a1a7-1e534c0e9232","state":"new"}');
INSERT INTO public.event VALUES (9, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e554900fec3', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e554900fec3","name":"01a22adf-a875-7138-a1a7-1e554900fec3","state":"new"}');
INSERT INTO public.event VALUES (10, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e57b62b41d3', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e57b62b41d3","name":"01a22adf-a875-7138-a1a7-1e57b62b41d3","state":"new"}');
INSERT INTO public.event VALUES (11, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e59cade8926', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e59cade8926","name":"01a22adf-a875-7138-a1a7-1e59cade8926","state":"new"}');
INSERT INTO public.event VALUES (12, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e5ba2cb4b60', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e5ba2cb4b60","name":"01a22adf-a875-7138-a1a7-1e5ba2cb4b60","state":"new"}');
INSERT INTO public.event VALUES (13, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e5d12f167df', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e5d12f167df","name":"01a22adf-a875-7138-a1a7-1e5d12f167df","state":"new"}');
INSERT INTO public.event VALUES (14, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e5f535fab4d', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e5f535fab4d","name":"01a22adf-a875-7138-a1a7-1e5f535fab4d","state":"new"}');
INSERT INTO public.event VALUES (15, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e61c88fd6d5', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e61c88fd6d5","name":"01a22adf-a875-7138-a1a7-1e61c88fd6d5","state":"new"}');
INSERT INTO public.event VALUES (16, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e63cc4f8147', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e63cc4f8147","name":"01a22adf-a875-7138-a1a7-1e63cc4f8147","state":"new"}');
INSERT INTO public.event VALUES (17, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e6529cf9628', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e6529cf9628","name":"01a22adf-a875-7138-a1a7-1e6529cf9628","state":"new"}');
INSERT INTO public.event VALUES (18, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e6758b6fba1', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e6758b6fba1","name":"01a22adf-a875-7138-a1a7-1e6758b6fba1","state":"new"}');
INSERT INTO public.event VALUES (19, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e693149ce22', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e693149ce22","name":"01a22adf-a875-7138-a1a7-1e693149ce22","state":"new"}');
INSERT INTO public.event VALUES (20, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e45098d6b22', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e45098d6b22","name":"01a22adf-a875-7138-a1a7-1e45098d6b22","state":"ready","reason":null}');
INSERT INTO public.event VALUES (21, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e472a3759ea', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e472a3759ea","name":"01a22adf-a875-7138-a1a7-1e472a3759ea","state":"ready","reason":null}');
INSERT INTO public.event VALUES (22, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e49578e8754', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e49578e8754","name":"01a22adf-a875-7138-a1a7-1e49578e8754","state":"ready","reason":null}');
INSERT INTO public.event VALUES (23, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e4b3a6af69a', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e4b3a6af69a","name":"01a22adf-a875-7138-a1a7-1e4b3a6af69a","state":"ready","reason":null}');
INSERT INTO public.event VALUES (24, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e4d4c997895', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e4d4c997895","name":"01a22adf-a875-7138-a1a7-1e4d4c997895","state":"ready","reason":null}');
INSERT INTO public.event VALUES (25, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e4f3fb2f936', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e4f3fb2f936","name":"01a22adf-a875-7138-a1a7-1e4f3fb2f936","state":"ready","reason":null}');
INSERT INTO public.event VALUES (26, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e5104d1ba8c', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e5104d1ba8c","name":"01a22adf-a875-7138-a1a7-1e5104d1ba8c","state":"ready","reason":null}');
INSERT INTO public.event VALUES (27, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e534c0e9232', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e534c0e9232","name":"01a22adf-a875-7138-a1a7-1e534c0e9232","state":"ready","reason":null}');
INSERT INTO public.event VALUES (28, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e554900fec3', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e554900fec3","name":"01a22adf-a875-7138-a1a7-1e554900fec3","state":"ready","reason":null}');
INSERT INTO public.event VALUES (29, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e57b62b41d3', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e57b62b41d3","name":"01a22adf-a875-7138-a1a7-1e57b62b41d3","state":"ready","reason":null}');
INSERT INTO public.event VALUES (30, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e59cade8926', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e59cade8926","name":"01a22adf-a875-7138-a1a7-1e59cade8926","state":"ready","reason":null}');
INSERT INTO public.event VALUES (31, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e5ba2cb4b60', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e5ba2cb4b60","name":"01a22adf-a875-7138-a1a7-1e5ba2cb4b60","state":"ready","reason":null}');
INSERT INTO public.event VALUES (32, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e5d12f167df', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e5d12f167df","name":"01a22adf-a875-7138-a1a7-1e5d12f167df","state":"ready","reason":null}');
INSERT INTO public.event VALUES (33, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e5f535fab4d', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e5f535fab4d","name":"01a22adf-a875-7138-a1a7-1e5f535fab4d","state":"ready","reason":null}');
INSERT INTO public.event VALUES (34, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e61c88fd6d5', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e61c88fd6d5","name":"01a22adf-a875-7138-a1a7-1e61c88fd6d5","state":"ready","reason":null}');
INSERT INTO public.event VALUES (35, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e63cc4f8147', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e63cc4f8147","name":"01a22adf-a875-7138-a1a7-1e63cc4f8147","state":"ready","reason":null}');
INSERT INTO public.event VALUES (36, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e6529cf9628', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e6529cf9628","name":"01a22adf-a875-7138-a1a7-1e6529cf9628","state":"ready","reason":null}');
INSERT INTO public.event VALUES (37, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e6758b6fba1', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e6758b6fba1","name":"01a22adf-a875-7138-a1a7-1e6758b6fba1","state":"ready","reason":null}');
INSERT INTO public.event VALUES (38, 'backend.updated', '', '01a22adf-a875-7138-a1a7-1e693149ce22', 1767225600000000, '{"id":"01a22adf-a875-7138-a1a7-1e693149ce22","name":"01a22adf-a875-7138-a1a7-1e693149ce22","state":"ready","reason":null}');
INSERT INTO public.event VALUES (39, 'task.created', 'local', '01a22adf-a8ff-72b6-b5ae-da17feb9db64', 1767225600000000, '{"version":1,"id":"01a22adf-a8ff-72b6-b5ae-da17feb9db64","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (40, 'task.created', 'local', '01a22adf-a8ff-72b6-b5ae-da19e80cab0a', 1767225600000000, '{"version":1,"id":"01a22adf-a8ff-72b6-b5ae-da19e80cab0a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (41, 'task.created', 'local', '01a22adf-a8ff-72b6-b5ae-da1b92294d8e', 1767225600000000, '{"version":1,"id":"01a22adf-a8ff-72b6-b5ae-da1b92294d8e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (42, 'task.created', 'local', '01a22adf-a8ff-72b6-b5ae-da1d422cfa99', 1767225600000000, '{"version":1,"id":"01a22adf-a8ff-72b6-b5ae-da1d422cfa99","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (43, 'task.created', 'local', '01a22adf-a8ff-72b6-b5ae-da1fe16e6dc7', 1767225600000000, '{"version":1,"id":"01a22adf-a8ff-72b6-b5ae-da1fe16e6dc7","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (44, 'task.created', 'local', '01a22adf-a8ff-72b6-b5ae-da215e3d2f44', 1767225600000000, '{"version":1,"id":"01a22adf-a8ff-72b6-b5ae-da215e3d2f44","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (45, 'task.created', 'local', '01a22adf-a8ff-72b6-b5ae-da23f3988922', 1767225600000000, '{"version":1,"id":"01a22adf-a8ff-72b6-b5ae-da23f3988922","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (46, 'task.created', 'local', '01a22adf-a8ff-72b6-b5ae-da251bef34a7', 1767225600000000, '{"version":1,"id":"01a22adf-a8ff-72b6-b5ae-da251bef34a7","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (47, 'task.created', 'local', '01a22adf-a8ff-72b6-b5ae-da27a2105b89', 1767225600000000, '{"version":1,"id":"01a22adf-a8ff-72b6-b5ae-da27a2105b89","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (48, 'task.created', 'local', '01a22adf-a8ff-72b6-b5ae-da29a5b3bf75', 1767225600000000, '{"version":1,"id":"01a22adf-a8ff-72b6-b5ae-da29a5b3bf75","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (49, 'task.created', 'local', '01a22adf-a8ff-72b6-b5ae-da2b74d081dc', 1767225600000000, '{"version":1,"id":"01a22adf-a8ff-72b6-b5ae-da2b74d081dc","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (50, 'task.created', 'local', '01a22adf-a8ff-72b6-b5ae-da2d14ea5034', 1767225600000000, '{"version":1,"id":"01a22adf-a8ff-72b6-b5ae-da2d14ea5034","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (51, 'task.created', 'local', '01a22adf-a8ff-72b6-b5ae-da2f5102e90c', 1767225600000000, '{"version":1,"id":"01a22adf-a8ff-72b6-b5ae-da2f5102e90c","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (52, 'task.created', 'local', '01a22adf-a8ff-72b6-b5ae-da313216eefb', 1767225600000000, '{"version":1,"id":"01a22adf-a8ff-72b6-b5ae-da313216eefb","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (53, 'task.created', 'local', '01a22adf-a8ff-72b6-b5ae-da339166648a', 1767225600000000, '{"version":1,"id":"01a22adf-a8ff-72b6-b5ae-da339166648a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (54, 'task.created', 'local', '01a22adf-a8ff-72b6-b5ae-da351eadd132', 1767225600000000, '{"version":1,"id":"01a22adf-a8ff-72b6-b5ae-da351eadd132","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (55, 'task.created', 'local', '01a22adf-a8ff-72b6-b5ae-da375fc70735', 1767225600000000, '{"version":1,"id":"01a22adf-a8ff-72b6-b5ae-da375fc70735","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (56, 'task.created', 'local', '01a22adf-a8ff-72b6-b5ae-da397ecbbfef', 1767225600000000, '{"version":1,"id":"01a22adf-a8ff-72b6-b5ae-da397ecbbfef","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (57, 'task.created', 'local', '01a22adf-a8ff-72b6-b5ae-da3ba8ec54e1', 1767225600000000, '{"version":1,"id":"01a22adf-a8ff-72b6-b5ae-da3ba8ec54e1","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (58, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da339166648a', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da339166648a","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e61c88fd6d5","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (59, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da351eadd132', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da351eadd132","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e63cc4f8147","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (60, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da215e3d2f44', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da215e3d2f44","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e4f3fb2f936","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (61, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da23f3988922', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da23f3988922","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e5104d1ba8c","remote_id":"01a22adf-a91b-7354-9033-49aa5fb64a6b","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (62, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da251bef34a7', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da251bef34a7","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e534c0e9232","remote_id":"01a22adf-a91f-715c-b6d6-8e06ddaa44cb","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (63, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da27a2105b89', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da27a2105b89","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e554900fec3","remote_id":"01a22adf-a922-7072-b5a6-09398ac72ea3","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (64, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da29a5b3bf75', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da29a5b3bf75","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e57b62b41d3","remote_id":"01a22adf-a924-75de-9d73-2caef569d686","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (65, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da2d14ea5034', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da2d14ea5034","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e5ba2cb4b60","remote_id":"01a22adf-a929-70ee-9576-5b913d822998","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (66, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da2f5102e90c', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da2f5102e90c","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e5d12f167df","remote_id":"01a22adf-a92b-738e-a1f8-120710a6f7ab","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (67, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da313216eefb', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da313216eefb","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e5f535fab4d","remote_id":"01a22adf-a92d-7165-a6b5-3bf1202feee1","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (68, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da375fc70735', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da375fc70735","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e6529cf9628","remote_id":"01a22adf-a934-7779-8a16-e13e97ef558d","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (69, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da397ecbbfef', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da397ecbbfef","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e6758b6fba1","remote_id":"01a22adf-a936-759e-b3d6-074fba004dbe","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (70, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da3ba8ec54e1', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da3ba8ec54e1","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e693149ce22","remote_id":"01a22adf-a938-7639-b025-94cdb58daa40","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (71, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da2b74d081dc', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da2b74d081dc","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e59cade8926","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO public.event VALUES (72, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da351eadd132', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da351eadd132","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e63cc4f8147","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (73, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da251bef34a7', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da251bef34a7","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e534c0e9232","remote_id":"01a22adf-a91f-715c-b6d6-8e06ddaa44cb","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (74, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da27a2105b89', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da27a2105b89","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e554900fec3","remote_id":"01a22adf-a922-7072-b5a6-09398ac72ea3","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (75, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da29a5b3bf75', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da29a5b3bf75","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e57b62b41d3","remote_id":"01a22adf-a924-75de-9d73-2caef569d686","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (76, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da2d14ea5034', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da2d14ea5034","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e5ba2cb4b60","remote_id":"01a22adf-a929-70ee-9576-5b913d822998","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (77, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da2f5102e90c', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da2f5102e90c","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e5d12f167df","remote_id":"01a22adf-a92b-738e-a1f8-120710a6f7ab","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (78, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da313216eefb', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da313216eefb","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e5f535fab4d","remote_id":"01a22adf-a92d-7165-a6b5-3bf1202feee1","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (79, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da375fc70735', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da375fc70735","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e6529cf9628","remote_id":"01a22adf-a934-7779-8a16-e13e97ef558d","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (80, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da397ecbbfef', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da397ecbbfef","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e6758b6fba1","remote_id":"01a22adf-a936-759e-b3d6-074fba004dbe","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (81, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da3ba8ec54e1', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da3ba8ec54e1","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e693149ce22","remote_id":"01a22adf-a938-7639-b025-94cdb58daa40","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (82, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da29a5b3bf75', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da29a5b3bf75","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e57b62b41d3","remote_id":"01a22adf-a924-75de-9d73-2caef569d686","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (83, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da313216eefb', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da313216eefb","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e5f535fab4d","remote_id":"01a22adf-a92d-7165-a6b5-3bf1202feee1","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (84, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da397ecbbfef', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da397ecbbfef","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e6758b6fba1","remote_id":"01a22adf-a936-759e-b3d6-074fba004dbe","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (85, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da2d14ea5034', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da2d14ea5034","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e5ba2cb4b60","remote_id":"01a22adf-a929-70ee-9576-5b913d822998","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (86, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da375fc70735', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da375fc70735","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e6529cf9628","remote_id":"01a22adf-a934-7779-8a16-e13e97ef558d","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (87, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da2f5102e90c', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da2f5102e90c","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e5d12f167df","remote_id":"01a22adf-a92b-738e-a1f8-120710a6f7ab","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO public.event VALUES (88, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da3ba8ec54e1', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da3ba8ec54e1","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e693149ce22","remote_id":"01a22adf-a938-7639-b025-94cdb58daa40","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (89, 'task.deleted', 'local', '01a22adf-a8ff-72b6-b5ae-da3ba8ec54e1', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da3ba8ec54e1","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e693149ce22","remote_id":"01a22adf-a938-7639-b025-94cdb58daa40","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (90, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da313216eefb', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da313216eefb","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e5f535fab4d","remote_id":"01a22adf-a92d-7165-a6b5-3bf1202feee1","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (91, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da397ecbbfef', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da397ecbbfef","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e6758b6fba1","remote_id":"01a22adf-a936-759e-b3d6-074fba004dbe","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (92, 'task.updated', 'local', '01a22adf-a8ff-72b6-b5ae-da375fc70735', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da375fc70735","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e6529cf9628","remote_id":"01a22adf-a934-7779-8a16-e13e97ef558d","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (93, 'task.deleted', 'local', '01a22adf-a8ff-72b6-b5ae-da397ecbbfef', 1767225600000000, '{"id":"01a22adf-a8ff-72b6-b5ae-da397ecbbfef","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22adf-a875-7138-a1a7-1e6758b6fba1","remote_id":"01a22adf-a936-759e-b3d6-074fba004dbe","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.lane VALUES ('268e3ede2a6f8c04', '{"backend_kind":"comfyui","node_classes":["01a22adf-a875-7138-a1a7-1e4ee0cea592"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('2a08ffcf13c1f8c4', '{"backend_kind":"comfyui","node_classes":["01a22adf-a875-7138-a1a7-1e5ab8b6b202"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('2a36e7db7db32490', '{"backend_kind":"comfyui","node_classes":["01a22adf-a875-7138-a1a7-1e4cdc2dd75d"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('2fc3999fa4c7a672', '{"backend_kind":"comfyui","node_classes":["01a22adf-a875-7138-a1a7-1e44e42616ec"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('3305095a5ac5c715', '{"backend_kind":"comfyui","node_classes":["01a22adf-a875-7138-a1a7-1e5666ea0887"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('3520fc540f05997a', '{"backend_kind":"comfyui","node_classes":["01a22adf-a875-7138-a1a7-1e660b831f05"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('43ff9a12e607dd1b', '{"backend_kind":"comfyui","node_classes":["01a22adf-a875-7138-a1a7-1e48d64ed2ad"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('5ae5a3155ae31d0f', '{"backend_kind":"comfyui","node_classes":["01a22adf-a875-7138-a1a7-1e64d4fd742d"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('68359779a694aba4', '{"backend_kind":"comfyui","node_classes":["01a22adf-a875-7138-a1a7-1e60e6ca6443"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('6f42c12e9571e952', '{"backend_kind":"comfyui","node_classes":["01a22adf-a875-7138-a1a7-1e5252958ffa"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('7bca3970e6e140e5', '{"backend_kind":"comfyui","node_classes":["01a22adf-a875-7138-a1a7-1e4a74403a83"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('93218f98c392ee08', '{"backend_kind":"comfyui","node_classes":["01a22adf-a875-7138-a1a7-1e5ecca3ad55"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('d629ece8697d5cfe', '{"backend_kind":"comfyui","node_classes":["01a22adf-a875-7138-a1a7-1e58437718a2"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('d919ad5e8faab3bc', '{"backend_kind":"comfyui","node_classes":["01a22adf-a875-7138-a1a7-1e62dcd01cb3"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('db15c8f27df78b68', '{"backend_kind":"comfyui","node_classes":["01a22adf-a875-7138-a1a7-1e50a4b94f66"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('dc24e13f41c2aa0e', '{"backend_kind":"comfyui","node_classes":["01a22adf-a875-7138-a1a7-1e54f81b9b53"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('f071f44e627779a7', '{"backend_kind":"comfyui","node_classes":["01a22adf-a875-7138-a1a7-1e686753f8ec"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('f49b30f9cca7717c', '{"backend_kind":"comfyui","node_classes":["01a22adf-a875-7138-a1a7-1e5cf9b7c628"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('f4a91ca2d1e0d2e7', '{"backend_kind":"comfyui","node_classes":["01a22adf-a875-7138-a1a7-1e460e955ed5"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lease VALUES ('backend:01a22adf-a875-7138-a1a7-1e45098d6b22', 'worker 01a22adf-a875-7138-a1a7-1e45098d6b22', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22adf-a875-7138-a1a7-1e472a3759ea', 'worker 01a22adf-a875-7138-a1a7-1e472a3759ea', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22adf-a875-7138-a1a7-1e49578e8754', 'worker 01a22adf-a875-7138-a1a7-1e49578e8754', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22adf-a875-7138-a1a7-1e4b3a6af69a', 'worker 01a22adf-a875-7138-a1a7-1e4b3a6af69a', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22adf-a875-7138-a1a7-1e4d4c997895', 'worker 01a22adf-a875-7138-a1a7-1e4d4c997895', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22adf-a875-7138-a1a7-1e4f3fb2f936', 'worker 01a22adf-a875-7138-a1a7-1e4f3fb2f936', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22adf-a875-7138-a1a7-1e5104d1ba8c', 'worker 01a22adf-a875-7138-a1a7-1e5104d1ba8c', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22adf-a875-7138-a1a7-1e534c0e9232', 'worker 01a22adf-a875-7138-a1a7-1e534c0e9232', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22adf-a875-7138-a1a7-1e554900fec3', 'worker 01a22adf-a875-7138-a1a7-1e554900fec3', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22adf-a875-7138-a1a7-1e57b62b41d3', 'worker 01a22adf-a875-7138-a1a7-1e57b62b41d3', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22adf-a875-7138-a1a7-1e59cade8926', 'worker 01a22adf-a875-7138-a1a7-1e59cade8926', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22adf-a875-7138-a1a7-1e5ba2cb4b60', 'worker 01a22adf-a875-7138-a1a7-1e5ba2cb4b60', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22adf-a875-7138-a1a7-1e5d12f167df', 'worker 01a22adf-a875-7138-a1a7-1e5d12f167df', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22adf-a875-7138-a1a7-1e5f535fab4d', 'worker 01a22adf-a875-7138-a1a7-1e5f535fab4d', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22adf-a875-7138-a1a7-1e61c88fd6d5', 'worker 01a22adf-a875-7138-a1a7-1e61c88fd6d5', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22adf-a875-7138-a1a7-1e63cc4f8147', 'worker 01a22adf-a875-7138-a1a7-1e63cc4f8147', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22adf-a875-7138-a1a7-1e6529cf9628', 'worker 01a22adf-a875-7138-a1a7-1e6529cf9628', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22adf-a875-7138-a1a7-1e6758b6fba1', 'worker 01a22adf-a875-7138-a1a7-1e6758b6fba1', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22adf-a875-7138-a1a7-1e693149ce22', 'worker 01a22adf-a875-7138-a1a7-1e693149ce22', 1, 1767225630000000);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22adf-a8ff-72b6-b5ae-da2f5102e90c_01a22adf-a92b-738e-a1f8-120710a6f7ab/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22adf-a8ff-72b6-b5ae-da313216eefb_01a22adf-a92d-7165-a6b5-3bf1202feee1/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22adf-a8ff-72b6-b5ae-da397ecbbfef_01a22adf-a936-759e-b3d6-074fba004dbe/', 1767225600000000, 0);
INSERT INTO public.meta VALUES ('stream', 'b51cf302-b776-4ae0-aa30-d4126d0aa5ec');
INSERT INTO public.meta VALUES ('installation', '8079a07b-8582-40be-b52e-0f0da685bbc1');
INSERT INTO public.output VALUES ('01a22adf-a962-773c-9417-b8b6a02efed3', 'local', '01a22adf-a8ff-72b6-b5ae-da2d14ea5034', '01a22adf-a929-70ee-9576-5b913d822998', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22adf-a962-773c-9417-b8b7c81b5d31/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.output VALUES ('01a22adf-a962-773c-9417-b8b868a8c38f', 'local', '01a22adf-a8ff-72b6-b5ae-da375fc70735', '01a22adf-a934-7779-8a16-e13e97ef558d', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22adf-a962-773c-9417-b8b9595faadf/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.serves VALUES ('01a22adf-a875-7138-a1a7-1e45098d6b22', '2fc3999fa4c7a672', 1, NULL);
INSERT INTO public.serves VALUES ('01a22adf-a875-7138-a1a7-1e472a3759ea', 'f4a91ca2d1e0d2e7', 1, NULL);
INSERT INTO public.serves VALUES ('01a22adf-a875-7138-a1a7-1e49578e8754', '43ff9a12e607dd1b', 1, NULL);
INSERT INTO public.serves VALUES ('01a22adf-a875-7138-a1a7-1e4b3a6af69a', '7bca3970e6e140e5', 1, NULL);
INSERT INTO public.serves VALUES ('01a22adf-a875-7138-a1a7-1e4d4c997895', '2a36e7db7db32490', 1, NULL);
INSERT INTO public.serves VALUES ('01a22adf-a875-7138-a1a7-1e4f3fb2f936', '268e3ede2a6f8c04', 1, NULL);
INSERT INTO public.serves VALUES ('01a22adf-a875-7138-a1a7-1e5104d1ba8c', 'db15c8f27df78b68', 1, NULL);
INSERT INTO public.serves VALUES ('01a22adf-a875-7138-a1a7-1e534c0e9232', '6f42c12e9571e952', 1, NULL);
INSERT INTO public.serves VALUES ('01a22adf-a875-7138-a1a7-1e554900fec3', 'dc24e13f41c2aa0e', 1, NULL);
INSERT INTO public.serves VALUES ('01a22adf-a875-7138-a1a7-1e57b62b41d3', '3305095a5ac5c715', 1, NULL);
INSERT INTO public.serves VALUES ('01a22adf-a875-7138-a1a7-1e59cade8926', 'd629ece8697d5cfe', 1, NULL);
INSERT INTO public.serves VALUES ('01a22adf-a875-7138-a1a7-1e5ba2cb4b60', '2a08ffcf13c1f8c4', 1, NULL);
INSERT INTO public.serves VALUES ('01a22adf-a875-7138-a1a7-1e5d12f167df', 'f49b30f9cca7717c', 1, NULL);
INSERT INTO public.serves VALUES ('01a22adf-a875-7138-a1a7-1e5f535fab4d', '93218f98c392ee08', 1, NULL);
INSERT INTO public.serves VALUES ('01a22adf-a875-7138-a1a7-1e61c88fd6d5', '68359779a694aba4', 1, NULL);
INSERT INTO public.serves VALUES ('01a22adf-a875-7138-a1a7-1e63cc4f8147', 'd919ad5e8faab3bc', 1, NULL);
INSERT INTO public.serves VALUES ('01a22adf-a875-7138-a1a7-1e6529cf9628', '5ae5a3155ae31d0f', 1, NULL);
INSERT INTO public.serves VALUES ('01a22adf-a875-7138-a1a7-1e6758b6fba1', '3520fc540f05997a', 1, NULL);
INSERT INTO public.serves VALUES ('01a22adf-a875-7138-a1a7-1e693149ce22', 'f071f44e627779a7', 1, NULL);
INSERT INTO public.tally VALUES ('local', 1963584, 'READY', 'text_to_image', 0, 25470, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RETRYING', 'text_to_image', 0, 25470, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'PENDING', 'text_to_image', 0, 25470, 6);
INSERT INTO public.tally VALUES ('local', 1963584, 'QUEUED', 'text_to_image', 0, 25470, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'FAILED', 'text_to_image', 0, 25470, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RUNNING', 'text_to_image', 0, 25470, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 1, 25470, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 0, 25470, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'STOPPED', 'text_to_image', 0, 25470, 2);
INSERT INTO public.task VALUES ('01a22adf-a8ff-72b6-b5ae-da17feb9db64', 'local', 1, 'text_to_image', 'apple', 'READY', NULL, 0, 1767225600000000, '2fc3999fa4c7a672', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22adf-a8ff-72b6-b5ae-da19e80cab0a', 'local', 1, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, 'f4a91ca2d1e0d2e7', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22adf-a8ff-72b6-b5ae-da1b92294d8e', 'local', 2, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '43ff9a12e607dd1b', 'text_to_image', 1, 'Text to image', 1, 0, '01a22adf-a90d-738c-a1f7-8802b681ab05', '01a22adf-a875-7138-a1a7-1e49578e8754', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22adf-a8ff-72b6-b5ae-da1d422cfa99', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, '7bca3970e6e140e5', 'text_to_image', 1, 'Text to image', 1, 0, '01a22adf-a912-7695-a87d-8a172b8d76bc', '01a22adf-a875-7138-a1a7-1e4b3a6af69a', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22adf-a8ff-72b6-b5ae-da1fe16e6dc7', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, '2a36e7db7db32490', 'text_to_image', 1, 'Text to image', 1, 0, '01a22adf-a915-709d-a239-06c32a20e54e', '01a22adf-a875-7138-a1a7-1e4d4c997895', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22adf-a8ff-72b6-b5ae-da251bef34a7', 'local', 5, 'text_to_image', 'apple', 'QUEUED', 'stopping', 0, 1767225600000000, '6f42c12e9571e952', 'text_to_image', 1, 'Text to image', 1, 0, '01a22adf-a91f-715c-b6d6-8e06ddaa44cb', '01a22adf-a875-7138-a1a7-1e534c0e9232', '01a22adf-a91f-715c-b6d6-8e06ddaa44cb', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22adf-a8ff-72b6-b5ae-da27a2105b89', 'local', 5, 'text_to_image', 'apple', 'RUNNING', 'executing', 0, 1767225600000000, 'dc24e13f41c2aa0e', 'text_to_image', 1, 'Text to image', 1, 0, '01a22adf-a922-7072-b5a6-09398ac72ea3', '01a22adf-a875-7138-a1a7-1e554900fec3', '01a22adf-a922-7072-b5a6-09398ac72ea3', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22adf-a8ff-72b6-b5ae-da29a5b3bf75', 'local', 6, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, '3305095a5ac5c715', 'text_to_image', 1, 'Text to image', 1, 0, '01a22adf-a924-75de-9d73-2caef569d686', '01a22adf-a875-7138-a1a7-1e57b62b41d3', '01a22adf-a924-75de-9d73-2caef569d686', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22adf-a8ff-72b6-b5ae-da2d14ea5034', 'local', 6, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '2a08ffcf13c1f8c4', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22adf-a875-7138-a1a7-1e5ba2cb4b60', '01a22adf-a929-70ee-9576-5b913d822998', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22adf-a8ff-72b6-b5ae-da2f5102e90c', 'local', 6, 'text_to_image', 'apple', 'FAILED', NULL, 0, 1767225600000000, 'f49b30f9cca7717c', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22adf-a875-7138-a1a7-1e5d12f167df', '01a22adf-a92b-738e-a1f8-120710a6f7ab', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, '{"code":"node_failed","arguments":{},"raw":"boom"}', '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22adf-a8ff-72b6-b5ae-da215e3d2f44', 'local', 4, 'text_to_image', 'apple', 'PENDING', 'stopping', 0, 1767225600000000, '268e3ede2a6f8c04', 'text_to_image', 1, 'Text to image', 1, 0, '01a22adf-a918-714a-9f08-44ccb51622c3', '01a22adf-a875-7138-a1a7-1e4f3fb2f936', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22adf-a8ff-72b6-b5ae-da23f3988922', 'local', 4, 'text_to_image', 'apple', 'QUEUED', 'waiting', 0, 1767225600000000, 'db15c8f27df78b68', 'text_to_image', 1, 'Text to image', 1, 0, '01a22adf-a91b-7354-9033-49aa5fb64a6b', '01a22adf-a875-7138-a1a7-1e5104d1ba8c', '01a22adf-a91b-7354-9033-49aa5fb64a6b', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22adf-a8ff-72b6-b5ae-da2b74d081dc', 'local', 4, 'text_to_image', 'apple', 'RETRYING', NULL, 0, 1767225600000000, 'd629ece8697d5cfe', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22adf-a875-7138-a1a7-1e59cade8926', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 1767225660000000, NULL, NULL, 1, 0, 1, 0, 0, 0, 0, NULL, '{"code":"backend_unreachable","arguments":{},"raw":null}', '{"code":"backend_unreachable","arguments":{},"raw":null}', '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22adf-a8ff-72b6-b5ae-da339166648a', 'local', 3, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '68359779a694aba4', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22adf-a875-7138-a1a7-1e61c88fd6d5', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22adf-a8ff-72b6-b5ae-da351eadd132', 'local', 4, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, 'd919ad5e8faab3bc', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22adf-a875-7138-a1a7-1e63cc4f8147', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22adf-a8ff-72b6-b5ae-da3ba8ec54e1', 'local', 7, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, 'f071f44e627779a7', 'text_to_image', 1, 'Text to image', 1, 0, '01a22adf-a938-7639-b025-94cdb58daa40', '01a22adf-a875-7138-a1a7-1e693149ce22', '01a22adf-a938-7639-b025-94cdb58daa40', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22adf-a8ff-72b6-b5ae-da313216eefb', 'local', 7, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '93218f98c392ee08', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22adf-a875-7138-a1a7-1e5f535fab4d', '01a22adf-a92d-7165-a6b5-3bf1202feee1', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22adf-a8ff-72b6-b5ae-da375fc70735', 'local', 7, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '5ae5a3155ae31d0f', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22adf-a875-7138-a1a7-1e6529cf9628', '01a22adf-a934-7779-8a16-e13e97ef558d', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22adf-a8ff-72b6-b5ae-da397ecbbfef', 'local', 8, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '3520fc540f05997a', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22adf-a875-7138-a1a7-1e6758b6fba1', '01a22adf-a936-759e-b3d6-074fba004dbe', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task_body VALUES ('01a22adf-a8ff-72b6-b5ae-da17feb9db64', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22adf-a8ff-72b6-b5ae-da19e80cab0a', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22adf-a8ff-72b6-b5ae-da1b92294d8e', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22adf-a8ff-72b6-b5ae-da1d422cfa99', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22adf-a8ff-72b6-b5ae-da1fe16e6dc7', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22adf-a8ff-72b6-b5ae-da215e3d2f44', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22adf-a8ff-72b6-b5ae-da23f3988922', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22adf-a8ff-72b6-b5ae-da251bef34a7', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22adf-a8ff-72b6-b5ae-da27a2105b89', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22adf-a8ff-72b6-b5ae-da29a5b3bf75', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22adf-a8ff-72b6-b5ae-da2b74d081dc', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22adf-a8ff-72b6-b5ae-da2d14ea5034', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22adf-a8ff-72b6-b5ae-da2f5102e90c', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22adf-a8ff-72b6-b5ae-da313216eefb', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22adf-a8ff-72b6-b5ae-da339166648a', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22adf-a8ff-72b6-b5ae-da351eadd132', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22adf-a8ff-72b6-b5ae-da375fc70735', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22adf-a8ff-72b6-b5ae-da397ecbbfef', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22adf-a8ff-72b6-b5ae-da3ba8ec54e1', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_input VALUES ('01a22adf-a8ff-72b6-b5ae-da17feb9db64', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22adf-a8ff-72b6-b5ae-da19e80cab0a', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22adf-a8ff-72b6-b5ae-da1b92294d8e', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22adf-a8ff-72b6-b5ae-da1d422cfa99', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22adf-a8ff-72b6-b5ae-da1fe16e6dc7', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22adf-a8ff-72b6-b5ae-da215e3d2f44', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22adf-a8ff-72b6-b5ae-da23f3988922', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22adf-a8ff-72b6-b5ae-da251bef34a7', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22adf-a8ff-72b6-b5ae-da27a2105b89', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22adf-a8ff-72b6-b5ae-da29a5b3bf75', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22adf-a8ff-72b6-b5ae-da2b74d081dc', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22adf-a8ff-72b6-b5ae-da2d14ea5034', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22adf-a8ff-72b6-b5ae-da2f5102e90c', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22adf-a8ff-72b6-b5ae-da313216eefb', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22adf-a8ff-72b6-b5ae-da339166648a', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22adf-a8ff-72b6-b5ae-da351eadd132', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22adf-a8ff-72b6-b5ae-da375fc70735', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22adf-a8ff-72b6-b5ae-da397ecbbfef', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22adf-a8ff-72b6-b5ae-da3ba8ec54e1', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.waiting VALUES ('f4a91ca2d1e0d2e7', 0, 25470, 1);
INSERT INTO public.waiting VALUES ('43ff9a12e607dd1b', 0, 25470, 0);
INSERT INTO public.waiting VALUES ('7bca3970e6e140e5', 0, 25470, 0);
INSERT INTO public.waiting VALUES ('2a36e7db7db32490', 0, 25470, 0);
INSERT INTO public.waiting VALUES ('268e3ede2a6f8c04', 0, 25470, 0);
INSERT INTO public.waiting VALUES ('db15c8f27df78b68', 0, 25470, 0);
INSERT INTO public.waiting VALUES ('6f42c12e9571e952', 0, 25470, 0);
INSERT INTO public.waiting VALUES ('dc24e13f41c2aa0e', 0, 25470, 0);
INSERT INTO public.waiting VALUES ('3305095a5ac5c715', 0, 25470, 0);
INSERT INTO public.waiting VALUES ('d629ece8697d5cfe', 0, 25470, 0);
INSERT INTO public.waiting VALUES ('2a08ffcf13c1f8c4', 0, 25470, 0);
INSERT INTO public.waiting VALUES ('f49b30f9cca7717c', 0, 25470, 0);
INSERT INTO public.waiting VALUES ('93218f98c392ee08', 0, 25470, 0);
INSERT INTO public.waiting VALUES ('68359779a694aba4', 0, 25470, 0);
INSERT INTO public.waiting VALUES ('5ae5a3155ae31d0f', 0, 25470, 0);
INSERT INTO public.waiting VALUES ('3520fc540f05997a', 0, 25470, 0);
INSERT INTO public.waiting VALUES ('f071f44e627779a7', 0, 25470, 0);
INSERT INTO public.waiting VALUES ('d919ad5e8faab3bc', 0, 25470, 1);
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
