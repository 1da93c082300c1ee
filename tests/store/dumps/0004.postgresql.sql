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
    resumed_at bigint,
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
    deleted_at bigint,
    ready_at bigint,
    outage_taken integer DEFAULT 0 NOT NULL
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
    on_return text,
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
INSERT INTO public.attempt VALUES ('01a22b50-3a22-71c6-b57b-904808735b12', '01a22b50-3a14-7352-a1c6-3e3816ca9041', 1, '01a22b50-39e8-7544-84c3-40f4ab89e5e8', '6530d0fcada1ee01', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22b50-3a49-75ea-b477-323bffab3fce', '01a22b50-3a14-7352-a1c6-3e50a46ddbde', 1, '01a22b50-39e8-7544-84c3-410c766551ac', '36377f2baa102b58', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22b50-3a4b-7460-8cb7-3d4c1a6b325c', '01a22b50-3a14-7352-a1c6-3e52339a305d', 1, '01a22b50-39e8-7544-84c3-410e757aed0a', '24fc670b3166cb98', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22b50-3a27-71be-b383-0a56056248ba', '01a22b50-3a14-7352-a1c6-3e3a8b1b3167', 1, '01a22b50-39e8-7544-84c3-40f665c99a0c', 'd88b9b62c0307a88', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22b50-3a41-7391-8812-e52b3446ece6', '01a22b50-3a14-7352-a1c6-3e4a4ad6bb8c', 1, '01a22b50-39e8-7544-84c3-41067c90caa2', '1b065fff4c6d2cf2', 1767225600000000, 1767225600000000, 1767225600000000, '01a22b50-3a41-7391-8812-e52b3446ece6', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22b50-3a2e-7114-a71b-410da053c0f6', '01a22b50-3a14-7352-a1c6-3e3ec12ab4d4', 1, '01a22b50-39e8-7544-84c3-40faaafe4855', '16aeeb9e3d589eec', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22b50-3a4c-719f-832f-3aedf73d64fa', '01a22b50-3a14-7352-a1c6-3e542b5caf35', 1, '01a22b50-39e8-7544-84c3-4110e08f503c', '731bea130dd02897', 1767225600000000, 1767225600000000, 1767225600000000, '01a22b50-3a4c-719f-832f-3aedf73d64fa', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22b50-3a43-709b-b5e2-afcfa2088eb7', '01a22b50-3a14-7352-a1c6-3e4ce3a34c31', 1, '01a22b50-39e8-7544-84c3-41087b21099e', 'fce6231d3803d9b0', 1767225600000000, 1767225600000000, 1767225600000000, '01a22b50-3a43-709b-b5e2-afcfa2088eb7', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'failed', '{"code":"node_failed","arguments":{},"raw":"boom"}', 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22b50-3a46-74cc-8aa8-56400d544b46', '01a22b50-3a14-7352-a1c6-3e4e396a2f4f', 1, '01a22b50-39e8-7544-84c3-410a6169e202', '966a9a08ff024745', 1767225600000000, 1767225600000000, 1767225600000000, '01a22b50-3a46-74cc-8aa8-56400d544b46', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22b50-3a2a-7336-b1f1-577d341a34b2', '01a22b50-3a14-7352-a1c6-3e3c28ee9ea1', 1, '01a22b50-39e8-7544-84c3-40f80b1a0649', 'bdddb8c237e73ce1', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22b50-3a32-7165-9346-81fc4d75af1a', '01a22b50-3a14-7352-a1c6-3e40210507d7', 1, '01a22b50-39e8-7544-84c3-40fcc193bbac', 'e0e6c513bea78b26', 1767225600000000, 1767225600000000, 1767225600000000, '01a22b50-3a32-7165-9346-81fc4d75af1a', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22b50-3a36-732f-80d1-7e38dd122eac', '01a22b50-3a14-7352-a1c6-3e423b1f50ad', 1, '01a22b50-39e8-7544-84c3-40fe93947dfb', '9b4eb03ab22275f1', 1767225600000000, 1767225600000000, 1767225600000000, '01a22b50-3a36-732f-80d1-7e38dd122eac', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22b50-3a3e-72f1-a3c4-d08811877471', '01a22b50-3a14-7352-a1c6-3e48f9da44a3', 1, '01a22b50-39e8-7544-84c3-41049b87456d', '7abd64b5f1116e21', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'not_sent', '{"code":"backend_unreachable","arguments":{},"raw":null}', 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22b50-3a39-726f-a9b1-18d2c6000504', '01a22b50-3a14-7352-a1c6-3e44310a42a8', 1, '01a22b50-39e8-7544-84c3-41003719cb02', '222f3418c2845f6f', 1767225600000000, 1767225600000000, 1767225600000000, '01a22b50-3a39-726f-a9b1-18d2c6000504', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22b50-3a3b-77fb-bd4d-8bcf54d16ac5', '01a22b50-3a14-7352-a1c6-3e463e16786e', 1, '01a22b50-39e8-7544-84c3-4102052de558', '422a55407949b915', 1767225600000000, 1767225600000000, 1767225600000000, '01a22b50-3a3b-77fb-bd4d-8bcf54d16ac5', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22b50-3a50-7057-bf18-4aaef19e5b6e', '01a22b50-3a14-7352-a1c6-3e5884305535', 1, '01a22b50-39e8-7544-84c3-4114101e1045', 'd4a7c997a30b028a', 1767225600000000, 1767225600000000, 1767225600000000, '01a22b50-3a50-7057-bf18-4aaef19e5b6e', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22b50-3a4e-711b-a1cb-4eb4a3e59dad', '01a22b50-3a14-7352-a1c6-3e56fae20bb5', 1, '01a22b50-39e8-7544-84c3-4112be96d43d', '3b1f7477cb4de505', 1767225600000000, 1767225600000000, 1767225600000000, '01a22b50-3a4e-711b-a1cb-4eb4a3e59dad', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22b50-39e7-7098-a0e7-5217462838b1', '01a22b50-39e7-7098-a0e7-5217462838b1', 'comfyui', 'http://01a22b50-39e7-7098-a0e7-5217462838b1:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22b50-39e8-7544-84c3-40f29f7641c0', '01a22b50-39e8-7544-84c3-40f29f7641c0', 'comfyui', 'http://01a22b50-39e8-7544-84c3-40f29f7641c0:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22b50-39e8-7544-84c3-40f4ab89e5e8', '01a22b50-39e8-7544-84c3-40f4ab89e5e8', 'comfyui', 'http://01a22b50-39e8-7544-84c3-40f4ab89e5e8:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22b50-39e8-7544-84c3-40f665c99a0c', '01a22b50-39e8-7544-84c3-40f665c99a0c', 'comfyui', 'http://01a22b50-39e8-7544-84c3-40f665c99a0c:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22b50-39e8-7544-84c3-40f80b1a0649', '01a22b50-39e8-7544-84c3-40f80b1a0649', 'comfyui', 'http://01a22b50-39e8-7544-84c3-40f80b1a0649:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22b50-39e8-7544-84c3-40faaafe4855', '01a22b50-39e8-7544-84c3-40faaafe4855', 'comfyui', 'http://01a22b50-39e8-7544-84c3-40faaafe4855:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22b50-39e8-7544-84c3-40fcc193bbac', '01a22b50-39e8-7544-84c3-40fcc193bbac', 'comfyui', 'http://01a22b50-39e8-7544-84c3-40fcc193bbac:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22b50-39e8-7544-84c3-40fe93947dfb', '01a22b50-39e8-7544-84c3-40fe93947dfb', 'comfyui', 'http://01a22b50-39e8-7544-84c3-40fe93947dfb:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22b50-39e8-7544-84c3-41003719cb02', '01a22b50-39e8-7544-84c3-41003719cb02', 'comfyui', 'http://01a22b50-39e8-7544-84c3-41003719cb02:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22b50-39e8-7544-84c3-4102052de558', '01a22b50-39e8-7544-84c3-4102052de558', 'comfyui', 'http://01a22b50-39e8-7544-84c3-4102052de558:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22b50-39e8-7544-84c3-41067c90caa2', '01a22b50-39e8-7544-84c3-41067c90caa2', 'comfyui', 'http://01a22b50-39e8-7544-84c3-41067c90caa2:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22b50-39e8-7544-84c3-41087b21099e', '01a22b50-39e8-7544-84c3-41087b21099e', 'comfyui', 'http://01a22b50-39e8-7544-84c3-41087b21099e:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22b50-39e8-7544-84c3-410a6169e202', '01a22b50-39e8-7544-84c3-410a6169e202', 'comfyui', 'http://01a22b50-39e8-7544-84c3-410a6169e202:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22b50-39e8-7544-84c3-410c766551ac', '01a22b50-39e8-7544-84c3-410c766551ac', 'comfyui', 'http://01a22b50-39e8-7544-84c3-410c766551ac:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22b50-39e8-7544-84c3-410e757aed0a', '01a22b50-39e8-7544-84c3-410e757aed0a', 'comfyui', 'http://01a22b50-39e8-7544-84c3-410e757aed0a:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22b50-39e8-7544-84c3-4110e08f503c', '01a22b50-39e8-7544-84c3-4110e08f503c', 'comfyui', 'http://01a22b50-39e8-7544-84c3-4110e08f503c:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22b50-39e8-7544-84c3-4112be96d43d', '01a22b50-39e8-7544-84c3-4112be96d43d', 'comfyui', 'http://01a22b50-39e8-7544-84c3-4112be96d43d:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22b50-39e8-7544-84c3-4114101e1045', '01a22b50-39e8-7544-84c3-4114101e1045', 'comfyui', 'http://01a22b50-39e8-7544-84c3-4114101e1045:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22b50-39e8-7544-84c3-41049b87456d', '01a22b50-39e8-7544-84c3-41049b87456d', 'comfyui', 'http://01a22b50-39e8-7544-84c3-41049b87456d:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 1);
INSERT INTO public.event VALUES (1, 'backend.updated', '', '01a22b50-39e7-7098-a0e7-5217462838b1', 1767225600000000, '{"id":"01a22b50-39e7-7098-a0e7-5217462838b1","name":"01a22b50-39e7-7098-a0e7-5217462838b1","state":"new"}');
INSERT INTO public.event VALUES (2, 'backend.updated', '', '01a22b50-39e8-7544-84c3-40f29f7641c0', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-40f29f7641c0","name":"01a22b50-39e8-7544-84c3-40f29f7641c0","state":"new"}');
INSERT INTO public.event VALUES (3, 'backend.updated', '', '01a22b50-39e8-7544-84c3-40f4ab89e5e8', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-40f4ab89e5e8","name":"01a22b50-39e8-7544-84c3-40f4ab89e5e8","state":"new"}');
INSERT INTO public.event VALUES (4, 'backend.updated', '', '01a22b50-39e8-7544-84c3-40f665c99a0c', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-40f665c99a0c","name":"01a22b50-39e8-7544-84c3-40f665c99a0c","state":"new"}');
INSERT INTO public.event VALUES (5, 'backend.updated', '', '01a22b50-39e8-7544-84c3-40f80b1a0649', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-40f80b1a0649","name":"01a22b50-39e8-7544-84c3-40f80b1a0649","state":"new"}');
INSERT INTO public.event VALUES (6, 'backend.updated', '', '01a22b50-39e8-7544-84c3-40faaafe4855', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-40faaafe4855","name":"01a22b50-39e8-7544-84c3-40faaafe4855","state":"new"}');
INSERT INTO public.event VALUES (7, 'backend.updated', '', '01a22b50-39e8-7544-84c3-40fcc193bbac', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-40fcc193bbac","name":"01a22b50-39e8-7544-84c3-40fcc193bbac","state":"new"}');
INSERT INTO public.event VALUES (8, 'backend.updated', '', '01a22b50-39e8-7544-84c3-40fe93947dfb', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-40fe93947dfb","name":"01a22b50-39e8-7544-84c3-40fe93947dfb","state":"new"}');
INSERT INTO public.event VALUES (9, 'backend.updated', '', '01a22b50-39e8-7544-84c3-41003719cb02', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-41003719cb02","name":"01a22b50-39e8-7544-84c3-41003719cb02","state":"new"}');
INSERT INTO public.event VALUES (10, 'backend.updated', '', '01a22b50-39e8-7544-84c3-4102052de558', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-4102052de558","name":"01a22b50-39e8-7544-84c3-4102052de558","state":"new"}');
INSERT INTO public.event VALUES (11, 'backend.updated', '', '01a22b50-39e8-7544-84c3-41049b87456d', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-41049b87456d","name":"01a22b50-39e8-7544-84c3-41049b87456d","state":"new"}');
INSERT INTO public.event VALUES (12, 'backend.updated', '', '01a22b50-39e8-7544-84c3-41067c90caa2', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-41067c90caa2","name":"01a22b50-39e8-7544-84c3-41067c90caa2","state":"new"}');
INSERT INTO public.event VALUES (13, 'backend.updated', '', '01a22b50-39e8-7544-84c3-41087b21099e', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-41087b21099e","name":"01a22b50-39e8-7544-84c3-41087b21099e","state":"new"}');
INSERT INTO public.event VALUES (14, 'backend.updated', '', '01a22b50-39e8-7544-84c3-410a6169e202', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-410a6169e202","name":"01a22b50-39e8-7544-84c3-410a6169e202","state":"new"}');
INSERT INTO public.event VALUES (15, 'backend.updated', '', '01a22b50-39e8-7544-84c3-410c766551ac', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-410c766551ac","name":"01a22b50-39e8-7544-84c3-410c766551ac","state":"new"}');
INSERT INTO public.event VALUES (16, 'backend.updated', '', '01a22b50-39e8-7544-84c3-410e757aed0a', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-410e757aed0a","name":"01a22b50-39e8-7544-84c3-410e757aed0a","state":"new"}');
INSERT INTO public.event VALUES (17, 'backend.updated', '', '01a22b50-39e8-7544-84c3-4110e08f503c', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-4110e08f503c","name":"01a22b50-39e8-7544-84c3-4110e08f503c","state":"new"}');
INSERT INTO public.event VALUES (18, 'backend.updated', '', '01a22b50-39e8-7544-84c3-4112be96d43d', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-4112be96d43d","name":"01a22b50-39e8-7544-84c3-4112be96d43d","state":"new"}');
INSERT INTO public.event VALUES (19, 'backend.updated', '', '01a22b50-39e8-7544-84c3-4114101e1045', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-4114101e1045","name":"01a22b50-39e8-7544-84c3-4114101e1045","state":"new"}');
INSERT INTO public.event VALUES (20, 'backend.updated', '', '01a22b50-39e7-7098-a0e7-5217462838b1', 1767225600000000, '{"id":"01a22b50-39e7-7098-a0e7-5217462838b1","name":"01a22b50-39e7-7098-a0e7-5217462838b1","state":"ready","reason":null}');
INSERT INTO public.event VALUES (21, 'backend.updated', '', '01a22b50-39e8-7544-84c3-40f29f7641c0', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-40f29f7641c0","name":"01a22b50-39e8-7544-84c3-40f29f7641c0","state":"ready","reason":null}');
INSERT INTO public.event VALUES (22, 'backend.updated', '', '01a22b50-39e8-7544-84c3-40f4ab89e5e8', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-40f4ab89e5e8","name":"01a22b50-39e8-7544-84c3-40f4ab89e5e8","state":"ready","reason":null}');
INSERT INTO public.event VALUES (23, 'backend.updated', '', '01a22b50-39e8-7544-84c3-40f665c99a0c', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-40f665c99a0c","name":"01a22b50-39e8-7544-84c3-40f665c99a0c","state":"ready","reason":null}');
INSERT INTO public.event VALUES (24, 'backend.updated', '', '01a22b50-39e8-7544-84c3-40f80b1a0649', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-40f80b1a0649","name":"01a22b50-39e8-7544-84c3-40f80b1a0649","state":"ready","reason":null}');
INSERT INTO public.event VALUES (25, 'backend.updated', '', '01a22b50-39e8-7544-84c3-40faaafe4855', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-40faaafe4855","name":"01a22b50-39e8-7544-84c3-40faaafe4855","state":"ready","reason":null}');
INSERT INTO public.event VALUES (26, 'backend.updated', '', '01a22b50-39e8-7544-84c3-40fcc193bbac', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-40fcc193bbac","name":"01a22b50-39e8-7544-84c3-40fcc193bbac","state":"ready","reason":null}');
INSERT INTO public.event VALUES (27, 'backend.updated', '', '01a22b50-39e8-7544-84c3-40fe93947dfb', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-40fe93947dfb","name":"01a22b50-39e8-7544-84c3-40fe93947dfb","state":"ready","reason":null}');
INSERT INTO public.event VALUES (28, 'backend.updated', '', '01a22b50-39e8-7544-84c3-41003719cb02', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-41003719cb02","name":"01a22b50-39e8-7544-84c3-41003719cb02","state":"ready","reason":null}');
INSERT INTO public.event VALUES (29, 'backend.updated', '', '01a22b50-39e8-7544-84c3-4102052de558', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-4102052de558","name":"01a22b50-39e8-7544-84c3-4102052de558","state":"ready","reason":null}');
INSERT INTO public.event VALUES (30, 'backend.updated', '', '01a22b50-39e8-7544-84c3-41049b87456d', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-41049b87456d","name":"01a22b50-39e8-7544-84c3-41049b87456d","state":"ready","reason":null}');
INSERT INTO public.event VALUES (31, 'backend.updated', '', '01a22b50-39e8-7544-84c3-41067c90caa2', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-41067c90caa2","name":"01a22b50-39e8-7544-84c3-41067c90caa2","state":"ready","reason":null}');
INSERT INTO public.event VALUES (32, 'backend.updated', '', '01a22b50-39e8-7544-84c3-41087b21099e', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-41087b21099e","name":"01a22b50-39e8-7544-84c3-41087b21099e","state":"ready","reason":null}');
INSERT INTO public.event VALUES (33, 'backend.updated', '', '01a22b50-39e8-7544-84c3-410a6169e202', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-410a6169e202","name":"01a22b50-39e8-7544-84c3-410a6169e202","state":"ready","reason":null}');
INSERT INTO public.event VALUES (34, 'backend.updated', '', '01a22b50-39e8-7544-84c3-410c766551ac', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-410c766551ac","name":"01a22b50-39e8-7544-84c3-410c766551ac","state":"ready","reason":null}');
INSERT INTO public.event VALUES (35, 'backend.updated', '', '01a22b50-39e8-7544-84c3-410e757aed0a', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-410e757aed0a","name":"01a22b50-39e8-7544-84c3-410e757aed0a","state":"ready","reason":null}');
INSERT INTO public.event VALUES (36, 'backend.updated', '', '01a22b50-39e8-7544-84c3-4110e08f503c', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-4110e08f503c","name":"01a22b50-39e8-7544-84c3-4110e08f503c","state":"ready","reason":null}');
INSERT INTO public.event VALUES (37, 'backend.updated', '', '01a22b50-39e8-7544-84c3-4112be96d43d', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-4112be96d43d","name":"01a22b50-39e8-7544-84c3-4112be96d43d","state":"ready","reason":null}');
INSERT INTO public.event VALUES (38, 'backend.updated', '', '01a22b50-39e8-7544-84c3-4114101e1045', 1767225600000000, '{"id":"01a22b50-39e8-7544-84c3-4114101e1045","name":"01a22b50-39e8-7544-84c3-4114101e1045","state":"ready","reason":null}');
INSERT INTO public.event VALUES (39, 'task.created', 'local', '01a22b50-3a13-7306-a76e-465c89bbedca', 1767225600000000, '{"version":1,"id":"01a22b50-3a13-7306-a76e-465c89bbedca","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (40, 'task.created', 'local', '01a22b50-3a13-7306-a76e-465ea80f8aca', 1767225600000000, '{"version":1,"id":"01a22b50-3a13-7306-a76e-465ea80f8aca","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (41, 'task.created', 'local', '01a22b50-3a14-7352-a1c6-3e3816ca9041', 1767225600000000, '{"version":1,"id":"01a22b50-3a14-7352-a1c6-3e3816ca9041","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (42, 'task.created', 'local', '01a22b50-3a14-7352-a1c6-3e3a8b1b3167', 1767225600000000, '{"version":1,"id":"01a22b50-3a14-7352-a1c6-3e3a8b1b3167","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (43, 'task.created', 'local', '01a22b50-3a14-7352-a1c6-3e3c28ee9ea1', 1767225600000000, '{"version":1,"id":"01a22b50-3a14-7352-a1c6-3e3c28ee9ea1","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (44, 'task.created', 'local', '01a22b50-3a14-7352-a1c6-3e3ec12ab4d4', 1767225600000000, '{"version":1,"id":"01a22b50-3a14-7352-a1c6-3e3ec12ab4d4","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (45, 'task.created', 'local', '01a22b50-3a14-7352-a1c6-3e40210507d7', 1767225600000000, '{"version":1,"id":"01a22b50-3a14-7352-a1c6-3e40210507d7","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (46, 'task.created', 'local', '01a22b50-3a14-7352-a1c6-3e423b1f50ad', 1767225600000000, '{"version":1,"id":"01a22b50-3a14-7352-a1c6-3e423b1f50ad","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (47, 'task.created', 'local', '01a22b50-3a14-7352-a1c6-3e44310a42a8', 1767225600000000, '{"version":1,"id":"01a22b50-3a14-7352-a1c6-3e44310a42a8","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (48, 'task.created', 'local', '01a22b50-3a14-7352-a1c6-3e463e16786e', 1767225600000000, '{"version":1,"id":"01a22b50-3a14-7352-a1c6-3e463e16786e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (49, 'task.created', 'local', '01a22b50-3a14-7352-a1c6-3e48f9da44a3', 1767225600000000, '{"version":1,"id":"01a22b50-3a14-7352-a1c6-3e48f9da44a3","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (50, 'task.created', 'local', '01a22b50-3a14-7352-a1c6-3e4a4ad6bb8c', 1767225600000000, '{"version":1,"id":"01a22b50-3a14-7352-a1c6-3e4a4ad6bb8c","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (51, 'task.created', 'local', '01a22b50-3a14-7352-a1c6-3e4ce3a34c31', 1767225600000000, '{"version":1,"id":"01a22b50-3a14-7352-a1c6-3e4ce3a34c31","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (52, 'task.created', 'local', '01a22b50-3a14-7352-a1c6-3e4e396a2f4f', 1767225600000000, '{"version":1,"id":"01a22b50-3a14-7352-a1c6-3e4e396a2f4f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (53, 'task.created', 'local', '01a22b50-3a14-7352-a1c6-3e50a46ddbde', 1767225600000000, '{"version":1,"id":"01a22b50-3a14-7352-a1c6-3e50a46ddbde","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (54, 'task.created', 'local', '01a22b50-3a14-7352-a1c6-3e52339a305d', 1767225600000000, '{"version":1,"id":"01a22b50-3a14-7352-a1c6-3e52339a305d","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (55, 'task.created', 'local', '01a22b50-3a14-7352-a1c6-3e542b5caf35', 1767225600000000, '{"version":1,"id":"01a22b50-3a14-7352-a1c6-3e542b5caf35","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (56, 'task.created', 'local', '01a22b50-3a14-7352-a1c6-3e56fae20bb5', 1767225600000000, '{"version":1,"id":"01a22b50-3a14-7352-a1c6-3e56fae20bb5","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (57, 'task.created', 'local', '01a22b50-3a14-7352-a1c6-3e5884305535', 1767225600000000, '{"version":1,"id":"01a22b50-3a14-7352-a1c6-3e5884305535","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (58, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e50a46ddbde', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e50a46ddbde","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-410c766551ac","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (59, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e52339a305d', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e52339a305d","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-410e757aed0a","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (60, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e3ec12ab4d4', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e3ec12ab4d4","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-40faaafe4855","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (61, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e40210507d7', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e40210507d7","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-40fcc193bbac","remote_id":"01a22b50-3a32-7165-9346-81fc4d75af1a","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (62, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e423b1f50ad', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e423b1f50ad","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-40fe93947dfb","remote_id":"01a22b50-3a36-732f-80d1-7e38dd122eac","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (63, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e44310a42a8', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e44310a42a8","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-41003719cb02","remote_id":"01a22b50-3a39-726f-a9b1-18d2c6000504","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (64, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e463e16786e', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e463e16786e","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-4102052de558","remote_id":"01a22b50-3a3b-77fb-bd4d-8bcf54d16ac5","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (65, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e4a4ad6bb8c', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e4a4ad6bb8c","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-41067c90caa2","remote_id":"01a22b50-3a41-7391-8812-e52b3446ece6","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (66, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e4ce3a34c31', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e4ce3a34c31","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-41087b21099e","remote_id":"01a22b50-3a43-709b-b5e2-afcfa2088eb7","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (67, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e4e396a2f4f', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e4e396a2f4f","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-410a6169e202","remote_id":"01a22b50-3a46-74cc-8aa8-56400d544b46","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (68, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e542b5caf35', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e542b5caf35","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-4110e08f503c","remote_id":"01a22b50-3a4c-719f-832f-3aedf73d64fa","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (69, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e56fae20bb5', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e56fae20bb5","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-4112be96d43d","remote_id":"01a22b50-3a4e-711b-a1cb-4eb4a3e59dad","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (70, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e5884305535', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e5884305535","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-4114101e1045","remote_id":"01a22b50-3a50-7057-bf18-4aaef19e5b6e","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (71, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e48f9da44a3', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e48f9da44a3","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-41049b87456d","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO public.event VALUES (72, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e52339a305d', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e52339a305d","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-410e757aed0a","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (73, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e423b1f50ad', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e423b1f50ad","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-40fe93947dfb","remote_id":"01a22b50-3a36-732f-80d1-7e38dd122eac","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (74, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e44310a42a8', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e44310a42a8","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-41003719cb02","remote_id":"01a22b50-3a39-726f-a9b1-18d2c6000504","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (75, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e463e16786e', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e463e16786e","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-4102052de558","remote_id":"01a22b50-3a3b-77fb-bd4d-8bcf54d16ac5","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (76, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e4a4ad6bb8c', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e4a4ad6bb8c","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-41067c90caa2","remote_id":"01a22b50-3a41-7391-8812-e52b3446ece6","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (77, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e4ce3a34c31', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e4ce3a34c31","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-41087b21099e","remote_id":"01a22b50-3a43-709b-b5e2-afcfa2088eb7","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (78, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e4e396a2f4f', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e4e396a2f4f","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-410a6169e202","remote_id":"01a22b50-3a46-74cc-8aa8-56400d544b46","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (79, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e542b5caf35', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e542b5caf35","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-4110e08f503c","remote_id":"01a22b50-3a4c-719f-832f-3aedf73d64fa","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (80, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e56fae20bb5', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e56fae20bb5","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-4112be96d43d","remote_id":"01a22b50-3a4e-711b-a1cb-4eb4a3e59dad","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (81, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e5884305535', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e5884305535","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-4114101e1045","remote_id":"01a22b50-3a50-7057-bf18-4aaef19e5b6e","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (82, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e463e16786e', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e463e16786e","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-4102052de558","remote_id":"01a22b50-3a3b-77fb-bd4d-8bcf54d16ac5","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (83, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e4e396a2f4f', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e4e396a2f4f","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-410a6169e202","remote_id":"01a22b50-3a46-74cc-8aa8-56400d544b46","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (84, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e56fae20bb5', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e56fae20bb5","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-4112be96d43d","remote_id":"01a22b50-3a4e-711b-a1cb-4eb4a3e59dad","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (85, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e4a4ad6bb8c', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e4a4ad6bb8c","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-41067c90caa2","remote_id":"01a22b50-3a41-7391-8812-e52b3446ece6","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (86, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e542b5caf35', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e542b5caf35","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-4110e08f503c","remote_id":"01a22b50-3a4c-719f-832f-3aedf73d64fa","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (87, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e4ce3a34c31', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e4ce3a34c31","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-41087b21099e","remote_id":"01a22b50-3a43-709b-b5e2-afcfa2088eb7","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO public.event VALUES (88, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e5884305535', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e5884305535","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-4114101e1045","remote_id":"01a22b50-3a50-7057-bf18-4aaef19e5b6e","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (89, 'task.deleted', 'local', '01a22b50-3a14-7352-a1c6-3e5884305535', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e5884305535","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-4114101e1045","remote_id":"01a22b50-3a50-7057-bf18-4aaef19e5b6e","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (90, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e4e396a2f4f', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e4e396a2f4f","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-410a6169e202","remote_id":"01a22b50-3a46-74cc-8aa8-56400d544b46","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (91, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e56fae20bb5', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e56fae20bb5","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-4112be96d43d","remote_id":"01a22b50-3a4e-711b-a1cb-4eb4a3e59dad","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (92, 'task.updated', 'local', '01a22b50-3a14-7352-a1c6-3e542b5caf35', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e542b5caf35","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-4110e08f503c","remote_id":"01a22b50-3a4c-719f-832f-3aedf73d64fa","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (93, 'task.deleted', 'local', '01a22b50-3a14-7352-a1c6-3e56fae20bb5', 1767225600000000, '{"id":"01a22b50-3a14-7352-a1c6-3e56fae20bb5","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22b50-39e8-7544-84c3-4112be96d43d","remote_id":"01a22b50-3a4e-711b-a1cb-4eb4a3e59dad","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.lane VALUES ('16aeeb9e3d589eec', '{"backend_kind":"comfyui","node_classes":["01a22b50-39e8-7544-84c3-40f96e821174"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('196e2e1e4a97af1b', '{"backend_kind":"comfyui","node_classes":["01a22b50-39e7-7098-a0e7-52165c77bef1"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('1b065fff4c6d2cf2', '{"backend_kind":"comfyui","node_classes":["01a22b50-39e8-7544-84c3-4105100f3aa4"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('222f3418c2845f6f', '{"backend_kind":"comfyui","node_classes":["01a22b50-39e8-7544-84c3-40ff0dfe1597"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('24fc670b3166cb98', '{"backend_kind":"comfyui","node_classes":["01a22b50-39e8-7544-84c3-410d1f3d1f3e"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('36377f2baa102b58', '{"backend_kind":"comfyui","node_classes":["01a22b50-39e8-7544-84c3-410bf0f9a51e"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('3b1f7477cb4de505', '{"backend_kind":"comfyui","node_classes":["01a22b50-39e8-7544-84c3-41111bb81566"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('422a55407949b915', '{"backend_kind":"comfyui","node_classes":["01a22b50-39e8-7544-84c3-410103859b0d"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('6530d0fcada1ee01', '{"backend_kind":"comfyui","node_classes":["01a22b50-39e8-7544-84c3-40f358243b15"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('731bea130dd02897', '{"backend_kind":"comfyui","node_classes":["01a22b50-39e8-7544-84c3-410fba19a117"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('7abd64b5f1116e21', '{"backend_kind":"comfyui","node_classes":["01a22b50-39e8-7544-84c3-41036d925204"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('966a9a08ff024745', '{"backend_kind":"comfyui","node_classes":["01a22b50-39e8-7544-84c3-4109461569c2"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('9b4eb03ab22275f1', '{"backend_kind":"comfyui","node_classes":["01a22b50-39e8-7544-84c3-40fda4920338"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('bdddb8c237e73ce1', '{"backend_kind":"comfyui","node_classes":["01a22b50-39e8-7544-84c3-40f76e1ad738"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('d4a7c997a30b028a', '{"backend_kind":"comfyui","node_classes":["01a22b50-39e8-7544-84c3-411316364a03"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('d542f042dab128d2', '{"backend_kind":"comfyui","node_classes":["01a22b50-39e8-7544-84c3-40f19b2d78a0"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('d88b9b62c0307a88', '{"backend_kind":"comfyui","node_classes":["01a22b50-39e8-7544-84c3-40f5c4e27a52"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('e0e6c513bea78b26', '{"backend_kind":"comfyui","node_classes":["01a22b50-39e8-7544-84c3-40fbfabb4526"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('fce6231d3803d9b0', '{"backend_kind":"comfyui","node_classes":["01a22b50-39e8-7544-84c3-41073d7c46be"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lease VALUES ('backend:01a22b50-39e7-7098-a0e7-5217462838b1', 'worker 01a22b50-39e7-7098-a0e7-5217462838b1', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22b50-39e8-7544-84c3-40f29f7641c0', 'worker 01a22b50-39e8-7544-84c3-40f29f7641c0', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22b50-39e8-7544-84c3-40f4ab89e5e8', 'worker 01a22b50-39e8-7544-84c3-40f4ab89e5e8', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22b50-39e8-7544-84c3-40f665c99a0c', 'worker 01a22b50-39e8-7544-84c3-40f665c99a0c', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22b50-39e8-7544-84c3-40f80b1a0649', 'worker 01a22b50-39e8-7544-84c3-40f80b1a0649', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22b50-39e8-7544-84c3-40faaafe4855', 'worker 01a22b50-39e8-7544-84c3-40faaafe4855', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22b50-39e8-7544-84c3-40fcc193bbac', 'worker 01a22b50-39e8-7544-84c3-40fcc193bbac', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22b50-39e8-7544-84c3-40fe93947dfb', 'worker 01a22b50-39e8-7544-84c3-40fe93947dfb', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22b50-39e8-7544-84c3-41003719cb02', 'worker 01a22b50-39e8-7544-84c3-41003719cb02', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22b50-39e8-7544-84c3-4102052de558', 'worker 01a22b50-39e8-7544-84c3-4102052de558', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22b50-39e8-7544-84c3-41049b87456d', 'worker 01a22b50-39e8-7544-84c3-41049b87456d', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22b50-39e8-7544-84c3-41067c90caa2', 'worker 01a22b50-39e8-7544-84c3-41067c90caa2', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22b50-39e8-7544-84c3-41087b21099e', 'worker 01a22b50-39e8-7544-84c3-41087b21099e', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22b50-39e8-7544-84c3-410a6169e202', 'worker 01a22b50-39e8-7544-84c3-410a6169e202', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22b50-39e8-7544-84c3-410c766551ac', 'worker 01a22b50-39e8-7544-84c3-410c766551ac', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22b50-39e8-7544-84c3-410e757aed0a', 'worker 01a22b50-39e8-7544-84c3-410e757aed0a', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22b50-39e8-7544-84c3-4110e08f503c', 'worker 01a22b50-39e8-7544-84c3-4110e08f503c', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22b50-39e8-7544-84c3-4112be96d43d', 'worker 01a22b50-39e8-7544-84c3-4112be96d43d', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22b50-39e8-7544-84c3-4114101e1045', 'worker 01a22b50-39e8-7544-84c3-4114101e1045', 1, 1767225630000000);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22b50-3a14-7352-a1c6-3e4ce3a34c31_01a22b50-3a43-709b-b5e2-afcfa2088eb7/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22b50-3a14-7352-a1c6-3e4e396a2f4f_01a22b50-3a46-74cc-8aa8-56400d544b46/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22b50-3a14-7352-a1c6-3e56fae20bb5_01a22b50-3a4e-711b-a1cb-4eb4a3e59dad/', 1767225600000000, 0);
INSERT INTO public.meta VALUES ('stream', '7ab4a3a9-b4aa-4918-864b-9a6efdaee193');
INSERT INTO public.meta VALUES ('installation', 'f2cece52-6de5-40dd-b533-163f315b5aa3');
INSERT INTO public.output VALUES ('01a22b50-3a9a-75d4-9169-30a492f05400', 'local', '01a22b50-3a14-7352-a1c6-3e4a4ad6bb8c', '01a22b50-3a41-7391-8812-e52b3446ece6', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22b50-3a9a-75d4-9169-30a536a5682a/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.output VALUES ('01a22b50-3a9a-75d4-9169-30a62caa5ec7', 'local', '01a22b50-3a14-7352-a1c6-3e542b5caf35', '01a22b50-3a4c-719f-832f-3aedf73d64fa', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22b50-3a9a-75d4-9169-30a779052ea6/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.serves VALUES ('01a22b50-39e7-7098-a0e7-5217462838b1', '196e2e1e4a97af1b', 1, NULL);
INSERT INTO public.serves VALUES ('01a22b50-39e8-7544-84c3-40f29f7641c0', 'd542f042dab128d2', 1, NULL);
INSERT INTO public.serves VALUES ('01a22b50-39e8-7544-84c3-40f4ab89e5e8', '6530d0fcada1ee01', 1, NULL);
INSERT INTO public.serves VALUES ('01a22b50-39e8-7544-84c3-40f665c99a0c', 'd88b9b62c0307a88', 1, NULL);
INSERT INTO public.serves VALUES ('01a22b50-39e8-7544-84c3-40f80b1a0649', 'bdddb8c237e73ce1', 1, NULL);
INSERT INTO public.serves VALUES ('01a22b50-39e8-7544-84c3-40faaafe4855', '16aeeb9e3d589eec', 1, NULL);
INSERT INTO public.serves VALUES ('01a22b50-39e8-7544-84c3-40fcc193bbac', 'e0e6c513bea78b26', 1, NULL);
INSERT INTO public.serves VALUES ('01a22b50-39e8-7544-84c3-40fe93947dfb', '9b4eb03ab22275f1', 1, NULL);
INSERT INTO public.serves VALUES ('01a22b50-39e8-7544-84c3-41003719cb02', '222f3418c2845f6f', 1, NULL);
INSERT INTO public.serves VALUES ('01a22b50-39e8-7544-84c3-4102052de558', '422a55407949b915', 1, NULL);
INSERT INTO public.serves VALUES ('01a22b50-39e8-7544-84c3-41049b87456d', '7abd64b5f1116e21', 1, NULL);
INSERT INTO public.serves VALUES ('01a22b50-39e8-7544-84c3-41067c90caa2', '1b065fff4c6d2cf2', 1, NULL);
INSERT INTO public.serves VALUES ('01a22b50-39e8-7544-84c3-41087b21099e', 'fce6231d3803d9b0', 1, NULL);
INSERT INTO public.serves VALUES ('01a22b50-39e8-7544-84c3-410a6169e202', '966a9a08ff024745', 1, NULL);
INSERT INTO public.serves VALUES ('01a22b50-39e8-7544-84c3-410c766551ac', '36377f2baa102b58', 1, NULL);
INSERT INTO public.serves VALUES ('01a22b50-39e8-7544-84c3-410e757aed0a', '24fc670b3166cb98', 1, NULL);
INSERT INTO public.serves VALUES ('01a22b50-39e8-7544-84c3-4110e08f503c', '731bea130dd02897', 1, NULL);
INSERT INTO public.serves VALUES ('01a22b50-39e8-7544-84c3-4112be96d43d', '3b1f7477cb4de505', 1, NULL);
INSERT INTO public.serves VALUES ('01a22b50-39e8-7544-84c3-4114101e1045', 'd4a7c997a30b028a', 1, NULL);
INSERT INTO public.tally VALUES ('local', 1963584, 'READY', 'text_to_image', 0, 15262, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RETRYING', 'text_to_image', 0, 15262, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'PENDING', 'text_to_image', 0, 15262, 6);
INSERT INTO public.tally VALUES ('local', 1963584, 'QUEUED', 'text_to_image', 0, 15262, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'FAILED', 'text_to_image', 0, 15262, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RUNNING', 'text_to_image', 0, 15262, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 1, 15262, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 0, 15262, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'STOPPED', 'text_to_image', 0, 15262, 2);
INSERT INTO public.task VALUES ('01a22b50-3a13-7306-a76e-465c89bbedca', 'local', 1, 'text_to_image', 'apple', 'READY', NULL, 0, 1767225600000000, '196e2e1e4a97af1b', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22b50-3a13-7306-a76e-465ea80f8aca', 'local', 1, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, 'd542f042dab128d2', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22b50-3a14-7352-a1c6-3e3816ca9041', 'local', 2, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '6530d0fcada1ee01', 'text_to_image', 1, 'Text to image', 1, 0, '01a22b50-3a22-71c6-b57b-904808735b12', '01a22b50-39e8-7544-84c3-40f4ab89e5e8', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22b50-3a14-7352-a1c6-3e3a8b1b3167', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, 'd88b9b62c0307a88', 'text_to_image', 1, 'Text to image', 1, 0, '01a22b50-3a27-71be-b383-0a56056248ba', '01a22b50-39e8-7544-84c3-40f665c99a0c', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22b50-3a14-7352-a1c6-3e3c28ee9ea1', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, 'bdddb8c237e73ce1', 'text_to_image', 1, 'Text to image', 1, 0, '01a22b50-3a2a-7336-b1f1-577d341a34b2', '01a22b50-39e8-7544-84c3-40f80b1a0649', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22b50-3a14-7352-a1c6-3e423b1f50ad', 'local', 5, 'text_to_image', 'apple', 'QUEUED', 'stopping', 0, 1767225600000000, '9b4eb03ab22275f1', 'text_to_image', 1, 'Text to image', 1, 0, '01a22b50-3a36-732f-80d1-7e38dd122eac', '01a22b50-39e8-7544-84c3-40fe93947dfb', '01a22b50-3a36-732f-80d1-7e38dd122eac', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22b50-3a14-7352-a1c6-3e44310a42a8', 'local', 5, 'text_to_image', 'apple', 'RUNNING', 'executing', 0, 1767225600000000, '222f3418c2845f6f', 'text_to_image', 1, 'Text to image', 1, 0, '01a22b50-3a39-726f-a9b1-18d2c6000504', '01a22b50-39e8-7544-84c3-41003719cb02', '01a22b50-3a39-726f-a9b1-18d2c6000504', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22b50-3a14-7352-a1c6-3e463e16786e', 'local', 6, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, '422a55407949b915', 'text_to_image', 1, 'Text to image', 1, 0, '01a22b50-3a3b-77fb-bd4d-8bcf54d16ac5', '01a22b50-39e8-7544-84c3-4102052de558', '01a22b50-3a3b-77fb-bd4d-8bcf54d16ac5', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22b50-3a14-7352-a1c6-3e4a4ad6bb8c', 'local', 6, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '1b065fff4c6d2cf2', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22b50-39e8-7544-84c3-41067c90caa2', '01a22b50-3a41-7391-8812-e52b3446ece6', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22b50-3a14-7352-a1c6-3e4ce3a34c31', 'local', 6, 'text_to_image', 'apple', 'FAILED', NULL, 0, 1767225600000000, 'fce6231d3803d9b0', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22b50-39e8-7544-84c3-41087b21099e', '01a22b50-3a43-709b-b5e2-afcfa2088eb7', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, '{"code":"node_failed","arguments":{},"raw":"boom"}', '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22b50-3a14-7352-a1c6-3e3ec12ab4d4', 'local', 4, 'text_to_image', 'apple', 'PENDING', 'stopping', 0, 1767225600000000, '16aeeb9e3d589eec', 'text_to_image', 1, 'Text to image', 1, 0, '01a22b50-3a2e-7114-a71b-410da053c0f6', '01a22b50-39e8-7544-84c3-40faaafe4855', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22b50-3a14-7352-a1c6-3e40210507d7', 'local', 4, 'text_to_image', 'apple', 'QUEUED', 'waiting', 0, 1767225600000000, 'e0e6c513bea78b26', 'text_to_image', 1, 'Text to image', 1, 0, '01a22b50-3a32-7165-9346-81fc4d75af1a', '01a22b50-39e8-7544-84c3-40fcc193bbac', '01a22b50-3a32-7165-9346-81fc4d75af1a', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22b50-3a14-7352-a1c6-3e48f9da44a3', 'local', 4, 'text_to_image', 'apple', 'RETRYING', NULL, 0, 1767225600000000, '7abd64b5f1116e21', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22b50-39e8-7544-84c3-41049b87456d', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 1767225660000000, NULL, NULL, 1, 0, 1, 0, 0, 0, 0, NULL, '{"code":"backend_unreachable","arguments":{},"raw":null}', '{"code":"backend_unreachable","arguments":{},"raw":null}', '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22b50-3a14-7352-a1c6-3e50a46ddbde', 'local', 3, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '36377f2baa102b58', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22b50-39e8-7544-84c3-410c766551ac', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22b50-3a14-7352-a1c6-3e52339a305d', 'local', 4, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '24fc670b3166cb98', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22b50-39e8-7544-84c3-410e757aed0a', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22b50-3a14-7352-a1c6-3e5884305535', 'local', 7, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, 'd4a7c997a30b028a', 'text_to_image', 1, 'Text to image', 1, 0, '01a22b50-3a50-7057-bf18-4aaef19e5b6e', '01a22b50-39e8-7544-84c3-4114101e1045', '01a22b50-3a50-7057-bf18-4aaef19e5b6e', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22b50-3a14-7352-a1c6-3e4e396a2f4f', 'local', 7, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '966a9a08ff024745', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22b50-39e8-7544-84c3-410a6169e202', '01a22b50-3a46-74cc-8aa8-56400d544b46', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22b50-3a14-7352-a1c6-3e542b5caf35', 'local', 7, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '731bea130dd02897', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22b50-39e8-7544-84c3-4110e08f503c', '01a22b50-3a4c-719f-832f-3aedf73d64fa', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22b50-3a14-7352-a1c6-3e56fae20bb5', 'local', 8, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '3b1f7477cb4de505', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22b50-39e8-7544-84c3-4112be96d43d', '01a22b50-3a4e-711b-a1cb-4eb4a3e59dad', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task_body VALUES ('01a22b50-3a13-7306-a76e-465c89bbedca', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22b50-3a13-7306-a76e-465ea80f8aca', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22b50-3a14-7352-a1c6-3e3816ca9041', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22b50-3a14-7352-a1c6-3e3a8b1b3167', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22b50-3a14-7352-a1c6-3e3c28ee9ea1', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22b50-3a14-7352-a1c6-3e3ec12ab4d4', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22b50-3a14-7352-a1c6-3e40210507d7', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22b50-3a14-7352-a1c6-3e423b1f50ad', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22b50-3a14-7352-a1c6-3e44310a42a8', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22b50-3a14-7352-a1c6-3e463e16786e', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22b50-3a14-7352-a1c6-3e48f9da44a3', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22b50-3a14-7352-a1c6-3e4a4ad6bb8c', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22b50-3a14-7352-a1c6-3e4ce3a34c31', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22b50-3a14-7352-a1c6-3e4e396a2f4f', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22b50-3a14-7352-a1c6-3e50a46ddbde', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22b50-3a14-7352-a1c6-3e52339a305d', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22b50-3a14-7352-a1c6-3e542b5caf35', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22b50-3a14-7352-a1c6-3e56fae20bb5', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22b50-3a14-7352-a1c6-3e5884305535', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_input VALUES ('01a22b50-3a13-7306-a76e-465c89bbedca', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22b50-3a13-7306-a76e-465ea80f8aca', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22b50-3a14-7352-a1c6-3e3816ca9041', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22b50-3a14-7352-a1c6-3e3a8b1b3167', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22b50-3a14-7352-a1c6-3e3c28ee9ea1', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22b50-3a14-7352-a1c6-3e3ec12ab4d4', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22b50-3a14-7352-a1c6-3e40210507d7', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22b50-3a14-7352-a1c6-3e423b1f50ad', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22b50-3a14-7352-a1c6-3e44310a42a8', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22b50-3a14-7352-a1c6-3e463e16786e', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22b50-3a14-7352-a1c6-3e48f9da44a3', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22b50-3a14-7352-a1c6-3e4a4ad6bb8c', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22b50-3a14-7352-a1c6-3e4ce3a34c31', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22b50-3a14-7352-a1c6-3e4e396a2f4f', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22b50-3a14-7352-a1c6-3e50a46ddbde', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22b50-3a14-7352-a1c6-3e52339a305d', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22b50-3a14-7352-a1c6-3e542b5caf35', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22b50-3a14-7352-a1c6-3e56fae20bb5', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22b50-3a14-7352-a1c6-3e5884305535', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.waiting VALUES ('d542f042dab128d2', 0, 15262, 1);
INSERT INTO public.waiting VALUES ('6530d0fcada1ee01', 0, 15262, 0);
INSERT INTO public.waiting VALUES ('d88b9b62c0307a88', 0, 15262, 0);
INSERT INTO public.waiting VALUES ('bdddb8c237e73ce1', 0, 15262, 0);
INSERT INTO public.waiting VALUES ('16aeeb9e3d589eec', 0, 15262, 0);
INSERT INTO public.waiting VALUES ('e0e6c513bea78b26', 0, 15262, 0);
INSERT INTO public.waiting VALUES ('9b4eb03ab22275f1', 0, 15262, 0);
INSERT INTO public.waiting VALUES ('222f3418c2845f6f', 0, 15262, 0);
INSERT INTO public.waiting VALUES ('422a55407949b915', 0, 15262, 0);
INSERT INTO public.waiting VALUES ('7abd64b5f1116e21', 0, 15262, 0);
INSERT INTO public.waiting VALUES ('1b065fff4c6d2cf2', 0, 15262, 0);
INSERT INTO public.waiting VALUES ('fce6231d3803d9b0', 0, 15262, 0);
INSERT INTO public.waiting VALUES ('966a9a08ff024745', 0, 15262, 0);
INSERT INTO public.waiting VALUES ('36377f2baa102b58', 0, 15262, 0);
INSERT INTO public.waiting VALUES ('731bea130dd02897', 0, 15262, 0);
INSERT INTO public.waiting VALUES ('3b1f7477cb4de505', 0, 15262, 0);
INSERT INTO public.waiting VALUES ('d4a7c997a30b028a', 0, 15262, 0);
INSERT INTO public.waiting VALUES ('24fc670b3166cb98', 0, 15262, 1);
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
CREATE INDEX task_on_return ON public.task USING btree (on_return, completed_at) WHERE (on_return IS NOT NULL);
CREATE INDEX task_order ON public.task USING btree (priority DESC, turn, id, attempt_id, deleted_at, status) WHERE ((status = 'PENDING'::text) AND (attempt_id IS NULL) AND (deleted_at IS NULL));
CREATE INDEX task_queue ON public.task USING btree (lane, priority DESC, turn, id) WHERE ((status = 'PENDING'::text) AND (attempt_id IS NULL) AND (deleted_at IS NULL));
CREATE INDEX task_wishes ON public.task USING btree (stop_requested_at) WHERE (stop_requested_at IS NOT NULL);
CREATE INDEX upload_key ON public.upload USING btree (key);
CREATE TRIGGER tally_after_delete AFTER DELETE ON public.task REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.tally_after_delete();
CREATE TRIGGER tally_after_insert AFTER INSERT ON public.task REFERENCING NEW TABLE AS born FOR EACH STATEMENT EXECUTE FUNCTION public.tally_after_insert();
CREATE TRIGGER tally_after_update AFTER UPDATE ON public.task REFERENCING OLD TABLE AS past NEW TABLE AS present FOR EACH STATEMENT EXECUTE FUNCTION public.tally_after_update();
