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
INSERT INTO public.alembic_version VALUES ('0002');
INSERT INTO public.attempt VALUES ('01a22274-a6c1-747b-ab53-ef2a825b7f20', '01a22274-a6ac-71f0-8f52-f6acf16ebe24', 1, '01a22274-a665-74f3-84b2-bcc7e8834d3d', '6b3873100453107a', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22274-a6e0-76ec-9861-24aa95437258', '01a22274-a6ac-71f0-8f52-f6c4a6324978', 1, '01a22274-a665-74f3-84b2-bcdfc05a611c', 'a7f0637b0ebf20b5', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22274-a6e1-723a-bac6-7472b72bfae7', '01a22274-a6ac-71f0-8f52-f6c61119e3f4', 1, '01a22274-a665-74f3-84b2-bce18d7a2ecb', '8961a825a3f8e214', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22274-a6c4-71fb-b0bc-315ab89acda5', '01a22274-a6ac-71f0-8f52-f6ae76b90dc0', 1, '01a22274-a665-74f3-84b2-bcc942cc511f', '62d7d920feefb34d', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22274-a6d4-752b-9705-540eb77416f4', '01a22274-a6ac-71f0-8f52-f6bef162d284', 1, '01a22274-a665-74f3-84b2-bcd9bf876482', '67f872aae1f706a1', 1767225600000000, 1767225600000000, 1767225600000000, '01a22274-a6d4-752b-9705-540eb77416f4', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22274-a6c9-773b-9f18-b204c200093b', '01a22274-a6ac-71f0-8f52-f6b289ab7379', 1, '01a22274-a665-74f3-84b2-bccdda56204f', '5b532ecd8a041015', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22274-a6e3-7112-9601-82693fb8455f', '01a22274-a6ac-71f0-8f52-f6c896063bc1', 1, '01a22274-a665-74f3-84b2-bce3ebb951cf', '72c010fe5c8570b7', 1767225600000000, 1767225600000000, 1767225600000000, '01a22274-a6e3-7112-9601-82693fb8455f', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22274-a6d9-76de-bd36-15c088e840b9', '01a22274-a6ac-71f0-8f52-f6c02138e2e9', 1, '01a22274-a665-74f3-84b2-bcdb9f5494c1', '3570b681f746f5eb', 1767225600000000, 1767225600000000, 1767225600000000, '01a22274-a6d9-76de-bd36-15c088e840b9', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'failed', '{"code":"node_failed","arguments":{},"raw":"boom"}', 0, NULL);
INSERT INTO public.attempt VALUES ('01a22274-a6da-7513-a55a-f85f13c28949', '01a22274-a6ac-71f0-8f52-f6c2c4e266ea', 1, '01a22274-a665-74f3-84b2-bcdd515e4657', '189ca1b3cbb7bb78', 1767225600000000, 1767225600000000, 1767225600000000, '01a22274-a6da-7513-a55a-f85f13c28949', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22274-a6c7-7682-9038-9a04ee0f00cd', '01a22274-a6ac-71f0-8f52-f6b093e4c021', 1, '01a22274-a665-74f3-84b2-bccb2f64bd32', 'b56bee0a0836f853', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22274-a6cb-75af-89d0-4ad2611dec40', '01a22274-a6ac-71f0-8f52-f6b491a4addc', 1, '01a22274-a665-74f3-84b2-bccfb9448e57', '8a24cae5b2bcc1cc', 1767225600000000, 1767225600000000, 1767225600000000, '01a22274-a6cb-75af-89d0-4ad2611dec40', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22274-a6cd-7340-bf30-961bff19b816', '01a22274-a6ac-71f0-8f52-f6b60e63d2ab', 1, '01a22274-a665-74f3-84b2-bcd1fa669166', '73dc351d6e71d03c', 1767225600000000, 1767225600000000, 1767225600000000, '01a22274-a6cd-7340-bf30-961bff19b816', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22274-a6d2-7696-9526-72100820a74d', '01a22274-a6ac-71f0-8f52-f6bc37ed1ab3', 1, '01a22274-a665-74f3-84b2-bcd73beb6dc7', 'f7ad8cb27cc00eec', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'not_sent', '{"code":"backend_unreachable","arguments":{},"raw":null}', 0, NULL);
INSERT INTO public.attempt VALUES ('01a22274-a6cf-76d7-a025-0d5ae0d10f41', '01a22274-a6ac-71f0-8f52-f6b8a76a32c1', 1, '01a22274-a665-74f3-84b2-bcd3f88cab88', '30ef8b0bcf1cb6c8', 1767225600000000, 1767225600000000, 1767225600000000, '01a22274-a6cf-76d7-a025-0d5ae0d10f41', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22274-a6d1-73c7-9201-61ef9031acf9', '01a22274-a6ac-71f0-8f52-f6ba600a3e1c', 1, '01a22274-a665-74f3-84b2-bcd5d6f51482', 'e615a742f00b4331', 1767225600000000, 1767225600000000, 1767225600000000, '01a22274-a6d1-73c7-9201-61ef9031acf9', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22274-a6ea-7060-b404-e1d4881dc7af', '01a22274-a6ac-71f0-8f52-f6cc934cbef7', 1, '01a22274-a666-7440-b73a-48e7fa1ed28f', 'b6995132a1f802d4', 1767225600000000, 1767225600000000, 1767225600000000, '01a22274-a6ea-7060-b404-e1d4881dc7af', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22274-a6e9-7218-a86c-29f4314a7e7b', '01a22274-a6ac-71f0-8f52-f6ca0c823274', 1, '01a22274-a666-7440-b73a-48e56276e472', 'c534af9cec1f9f51', 1767225600000000, 1767225600000000, 1767225600000000, '01a22274-a6e9-7218-a86c-29f4314a7e7b', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL);
INSERT INTO public.backend VALUES ('01a22274-a665-74f3-84b2-bcc33ef238f7', '01a22274-a665-74f3-84b2-bcc33ef238f7', 'comfyui', 'http://01a22274-a665-74f3-84b2-bcc33ef238f7:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22274-a665-74f3-84b2-bcc5dccb0ad8', '01a22274-a665-74f3-84b2-bcc5dccb0ad8', 'comfyui', 'http://01a22274-a665-74f3-84b2-bcc5dccb0ad8:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22274-a665-74f3-84b2-bcc7e8834d3d', '01a22274-a665-74f3-84b2-bcc7e8834d3d', 'comfyui', 'http://01a22274-a665-74f3-84b2-bcc7e8834d3d:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22274-a665-74f3-84b2-bcc942cc511f', '01a22274-a665-74f3-84b2-bcc942cc511f', 'comfyui', 'http://01a22274-a665-74f3-84b2-bcc942cc511f:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22274-a665-74f3-84b2-bccb2f64bd32', '01a22274-a665-74f3-84b2-bccb2f64bd32', 'comfyui', 'http://01a22274-a665-74f3-84b2-bccb2f64bd32:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22274-a665-74f3-84b2-bccdda56204f', '01a22274-a665-74f3-84b2-bccdda56204f', 'comfyui', 'http://01a22274-a665-74f3-84b2-bccdda56204f:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22274-a665-74f3-84b2-bccfb9448e57', '01a22274-a665-74f3-84b2-bccfb9448e57', 'comfyui', 'http://01a22274-a665-74f3-84b2-bccfb9448e57:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22274-a665-74f3-84b2-bcd1fa669166', '01a22274-a665-74f3-84b2-bcd1fa669166', 'comfyui', 'http://01a22274-a665-74f3-84b2-bcd1fa669166:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22274-a665-74f3-84b2-bcd3f88cab88', '01a22274-a665-74f3-84b2-bcd3f88cab88', 'comfyui', 'http://01a22274-a665-74f3-84b2-bcd3f88cab88:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22274-a665-74f3-84b2-bcd5d6f51482', '01a22274-a665-74f3-84b2-bcd5d6f51482', 'comfyui', 'http://01a22274-a665-74f3-84b2-bcd5d6f51482:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22274-a665-74f3-84b2-bcd73beb6dc7', '01a22274-a665-74f3-84b2-bcd73beb6dc7', 'comfyui', 'http://01a22274-a665-74f3-84b2-bcd73beb6dc7:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22274-a665-74f3-84b2-bcd9bf876482', '01a22274-a665-74f3-84b2-bcd9bf876482', 'comfyui', 'http://01a22274-a665-74f3-84b2-bcd9bf876482:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22274-a665-74f3-84b2-bcdb9f5494c1', '01a22274-a665-74f3-84b2-bcdb9f5494c1', 'comfyui', 'http://01a22274-a665-74f3-84b2-bcdb9f5494c1:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22274-a665-74f3-84b2-bcdd515e4657', '01a22274-a665-74f3-84b2-bcdd515e4657', 'comfyui', 'http://01a22274-a665-74f3-84b2-bcdd515e4657:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22274-a665-74f3-84b2-bcdfc05a611c', '01a22274-a665-74f3-84b2-bcdfc05a611c', 'comfyui', 'http://01a22274-a665-74f3-84b2-bcdfc05a611c:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22274-a665-74f3-84b2-bce18d7a2ecb', '01a22274-a665-74f3-84b2-bce18d7a2ecb', 'comfyui', 'http://01a22274-a665-74f3-84b2-bce18d7a2ecb:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22274-a665-74f3-84b2-bce3ebb951cf', '01a22274-a665-74f3-84b2-bce3ebb951cf', 'comfyui', 'http://01a22274-a665-74f3-84b2-bce3ebb951cf:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22274-a666-7440-b73a-48e56276e472', '01a22274-a666-7440-b73a-48e56276e472', 'comfyui', 'http://01a22274-a666-7440-b73a-48e56276e472:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22274-a666-7440-b73a-48e7fa1ed28f', '01a22274-a666-7440-b73a-48e7fa1ed28f', 'comfyui', 'http://01a22274-a666-7440-b73a-48e7fa1ed28f:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (1, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcc33ef238f7', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcc33ef238f7","name":"01a22274-a665-74f3-84b2-bcc33ef238f7","state":"new"}');
INSERT INTO public.event VALUES (2, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcc5dccb0ad8', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcc5dccb0ad8","name":"01a22274-a665-74f3-84b2-bcc5dccb0ad8","state":"new"}');
INSERT INTO public.event VALUES (3, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcc7e8834d3d', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcc7e8834d3d","name":"01a22274-a665-74f3-84b2-bcc7e8834d3d","state":"new"}');
INSERT INTO public.event VALUES (4, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcc942cc511f', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcc942cc511f","name":"01a22274-a665-74f3-84b2-bcc942cc511f","state":"new"}');
INSERT INTO public.event VALUES (5, 'backend.updated', '', '01a22274-a665-74f3-84b2-bccb2f64bd32', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bccb2f64bd32","name":"01a22274-a665-74f3-84b2-bccb2f64bd32","state":"new"}');
INSERT INTO public.event VALUES (6, 'backend.updated', '', '01a22274-a665-74f3-84b2-bccdda56204f', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bccdda56204f","name":"01a22274-a665-74f3-84b2-bccdda56204f","state":"new"}');
INSERT INTO public.event VALUES (7, 'backend.updated', '', '01a22274-a665-74f3-84b2-bccfb9448e57', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bccfb9448e57","name":"01a22274-a665-74f3-84b2-bccfb9448e57","state":"new"}');
INSERT INTO public.event VALUES (8, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcd1fa669166', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcd1fa669166","name":"01a22274-a665-74f3-84b2-bcd1fa669166","state":"new"}');
INSERT INTO public.event VALUES (9, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcd3f88cab88', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcd3f88cab88","name":"01a22274-a665-74f3-84b2-bcd3f88cab88","state":"new"}');
INSERT INTO public.event VALUES (10, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcd5d6f51482', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcd5d6f51482","name":"01a22274-a665-74f3-84b2-bcd5d6f51482","state":"new"}');
INSERT INTO public.event VALUES (11, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcd73beb6dc7', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcd73beb6dc7","name":"01a22274-a665-74f3-84b2-bcd73beb6dc7","state":"new"}');
INSERT INTO public.event VALUES (12, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcd9bf876482', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcd9bf876482","name":"01a22274-a665-74f3-84b2-bcd9bf876482","state":"new"}');
INSERT INTO public.event VALUES (13, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcdb9f5494c1', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcdb9f5494c1","name":"01a22274-a665-74f3-84b2-bcdb9f5494c1","state":"new"}');
INSERT INTO public.event VALUES (14, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcdd515e4657', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcdd515e4657","name":"01a22274-a665-74f3-84b2-bcdd515e4657","state":"new"}');
INSERT INTO public.event VALUES (15, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcdfc05a611c', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcdfc05a611c","name":"01a22274-a665-74f3-84b2-bcdfc05a611c","state":"new"}');
INSERT INTO public.event VALUES (16, 'backend.updated', '', '01a22274-a665-74f3-84b2-bce18d7a2ecb', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bce18d7a2ecb","name":"01a22274-a665-74f3-84b2-bce18d7a2ecb","state":"new"}');
INSERT INTO public.event VALUES (17, 'backend.updated', '', '01a22274-a665-74f3-84b2-bce3ebb951cf', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bce3ebb951cf","name":"01a22274-a665-74f3-84b2-bce3ebb951cf","state":"new"}');
INSERT INTO public.event VALUES (18, 'backend.updated', '', '01a22274-a666-7440-b73a-48e56276e472', 1767225600000000, '{"id":"01a22274-a666-7440-b73a-48e56276e472","name":"01a22274-a666-7440-b73a-48e56276e472","state":"new"}');
INSERT INTO public.event VALUES (19, 'backend.updated', '', '01a22274-a666-7440-b73a-48e7fa1ed28f', 1767225600000000, '{"id":"01a22274-a666-7440-b73a-48e7fa1ed28f","name":"01a22274-a666-7440-b73a-48e7fa1ed28f","state":"new"}');
INSERT INTO public.event VALUES (20, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcc33ef238f7', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcc33ef238f7","name":"01a22274-a665-74f3-84b2-bcc33ef238f7","state":"ready","reason":null}');
INSERT INTO public.event VALUES (21, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcc5dccb0ad8', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcc5dccb0ad8","name":"01a22274-a665-74f3-84b2-bcc5dccb0ad8","state":"ready","reason":null}');
INSERT INTO public.event VALUES (22, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcc7e8834d3d', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcc7e8834d3d","name":"01a22274-a665-74f3-84b2-bcc7e8834d3d","state":"ready","reason":null}');
INSERT INTO public.event VALUES (23, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcc942cc511f', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcc942cc511f","name":"01a22274-a665-74f3-84b2-bcc942cc511f","state":"ready","reason":null}');
INSERT INTO public.event VALUES (24, 'backend.updated', '', '01a22274-a665-74f3-84b2-bccb2f64bd32', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bccb2f64bd32","name":"01a22274-a665-74f3-84b2-bccb2f64bd32","state":"ready","reason":null}');
INSERT INTO public.event VALUES (25, 'backend.updated', '', '01a22274-a665-74f3-84b2-bccdda56204f', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bccdda56204f","name":"01a22274-a665-74f3-84b2-bccdda56204f","state":"ready","reason":null}');
INSERT INTO public.event VALUES (26, 'backend.updated', '', '01a22274-a665-74f3-84b2-bccfb9448e57', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bccfb9448e57","name":"01a22274-a665-74f3-84b2-bccfb9448e57","state":"ready","reason":null}');
INSERT INTO public.event VALUES (27, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcd1fa669166', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcd1fa669166","name":"01a22274-a665-74f3-84b2-bcd1fa669166","state":"ready","reason":null}');
INSERT INTO public.event VALUES (28, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcd3f88cab88', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcd3f88cab88","name":"01a22274-a665-74f3-84b2-bcd3f88cab88","state":"ready","reason":null}');
INSERT INTO public.event VALUES (29, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcd5d6f51482', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcd5d6f51482","name":"01a22274-a665-74f3-84b2-bcd5d6f51482","state":"ready","reason":null}');
INSERT INTO public.event VALUES (30, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcd73beb6dc7', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcd73beb6dc7","name":"01a22274-a665-74f3-84b2-bcd73beb6dc7","state":"ready","reason":null}');
INSERT INTO public.event VALUES (31, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcd9bf876482', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcd9bf876482","name":"01a22274-a665-74f3-84b2-bcd9bf876482","state":"ready","reason":null}');
INSERT INTO public.event VALUES (32, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcdb9f5494c1', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcdb9f5494c1","name":"01a22274-a665-74f3-84b2-bcdb9f5494c1","state":"ready","reason":null}');
INSERT INTO public.event VALUES (33, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcdd515e4657', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcdd515e4657","name":"01a22274-a665-74f3-84b2-bcdd515e4657","state":"ready","reason":null}');
INSERT INTO public.event VALUES (34, 'backend.updated', '', '01a22274-a665-74f3-84b2-bcdfc05a611c', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bcdfc05a611c","name":"01a22274-a665-74f3-84b2-bcdfc05a611c","state":"ready","reason":null}');
INSERT INTO public.event VALUES (35, 'backend.updated', '', '01a22274-a665-74f3-84b2-bce18d7a2ecb', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bce18d7a2ecb","name":"01a22274-a665-74f3-84b2-bce18d7a2ecb","state":"ready","reason":null}');
INSERT INTO public.event VALUES (36, 'backend.updated', '', '01a22274-a665-74f3-84b2-bce3ebb951cf', 1767225600000000, '{"id":"01a22274-a665-74f3-84b2-bce3ebb951cf","name":"01a22274-a665-74f3-84b2-bce3ebb951cf","state":"ready","reason":null}');
INSERT INTO public.event VALUES (37, 'backend.updated', '', '01a22274-a666-7440-b73a-48e56276e472', 1767225600000000, '{"id":"01a22274-a666-7440-b73a-48e56276e472","name":"01a22274-a666-7440-b73a-48e56276e472","state":"ready","reason":null}');
INSERT INTO public.event VALUES (38, 'backend.updated', '', '01a22274-a666-7440-b73a-48e7fa1ed28f', 1767225600000000, '{"id":"01a22274-a666-7440-b73a-48e7fa1ed28f","name":"01a22274-a666-7440-b73a-48e7fa1ed28f","state":"ready","reason":null}');
INSERT INTO public.event VALUES (39, 'task.created', 'local', '01a22274-a6ac-71f0-8f52-f6a8d426fdbb', 1767225600000000, '{"version":1,"id":"01a22274-a6ac-71f0-8f52-f6a8d426fdbb","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (40, 'task.created', 'local', '01a22274-a6ac-71f0-8f52-f6aad52ce50c', 1767225600000000, '{"version":1,"id":"01a22274-a6ac-71f0-8f52-f6aad52ce50c","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (41, 'task.created', 'local', '01a22274-a6ac-71f0-8f52-f6acf16ebe24', 1767225600000000, '{"version":1,"id":"01a22274-a6ac-71f0-8f52-f6acf16ebe24","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (42, 'task.created', 'local', '01a22274-a6ac-71f0-8f52-f6ae76b90dc0', 1767225600000000, '{"version":1,"id":"01a22274-a6ac-71f0-8f52-f6ae76b90dc0","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (43, 'task.created', 'local', '01a22274-a6ac-71f0-8f52-f6b093e4c021', 1767225600000000, '{"version":1,"id":"01a22274-a6ac-71f0-8f52-f6b093e4c021","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (44, 'task.created', 'local', '01a22274-a6ac-71f0-8f52-f6b289ab7379', 1767225600000000, '{"version":1,"id":"01a22274-a6ac-71f0-8f52-f6b289ab7379","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (45, 'task.created', 'local', '01a22274-a6ac-71f0-8f52-f6b491a4addc', 1767225600000000, '{"version":1,"id":"01a22274-a6ac-71f0-8f52-f6b491a4addc","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (46, 'task.created', 'local', '01a22274-a6ac-71f0-8f52-f6b60e63d2ab', 1767225600000000, '{"version":1,"id":"01a22274-a6ac-71f0-8f52-f6b60e63d2ab","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (47, 'task.created', 'local', '01a22274-a6ac-71f0-8f52-f6b8a76a32c1', 1767225600000000, '{"version":1,"id":"01a22274-a6ac-71f0-8f52-f6b8a76a32c1","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (48, 'task.created', 'local', '01a22274-a6ac-71f0-8f52-f6ba600a3e1c', 1767225600000000, '{"version":1,"id":"01a22274-a6ac-71f0-8f52-f6ba600a3e1c","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (49, 'task.created', 'local', '01a22274-a6ac-71f0-8f52-f6bc37ed1ab3', 1767225600000000, '{"version":1,"id":"01a22274-a6ac-71f0-8f52-f6bc37ed1ab3","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (50, 'task.created', 'local', '01a22274-a6ac-71f0-8f52-f6bef162d284', 1767225600000000, '{"version":1,"id":"01a22274-a6ac-71f0-8f52-f6bef162d284","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (51, 'task.created', 'local', '01a22274-a6ac-71f0-8f52-f6c02138e2e9', 1767225600000000, '{"version":1,"id":"01a22274-a6ac-71f0-8f52-f6c02138e2e9","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (52, 'task.created', 'local', '01a22274-a6ac-71f0-8f52-f6c2c4e266ea', 1767225600000000, '{"version":1,"id":"01a22274-a6ac-71f0-8f52-f6c2c4e266ea","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (53, 'task.created', 'local', '01a22274-a6ac-71f0-8f52-f6c4a6324978', 1767225600000000, '{"version":1,"id":"01a22274-a6ac-71f0-8f52-f6c4a6324978","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (54, 'task.created', 'local', '01a22274-a6ac-71f0-8f52-f6c61119e3f4', 1767225600000000, '{"version":1,"id":"01a22274-a6ac-71f0-8f52-f6c61119e3f4","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (55, 'task.created', 'local', '01a22274-a6ac-71f0-8f52-f6c896063bc1', 1767225600000000, '{"version":1,"id":"01a22274-a6ac-71f0-8f52-f6c896063bc1","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (56, 'task.created', 'local', '01a22274-a6ac-71f0-8f52-f6ca0c823274', 1767225600000000, '{"version":1,"id":"01a22274-a6ac-71f0-8f52-f6ca0c823274","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (57, 'task.created', 'local', '01a22274-a6ac-71f0-8f52-f6cc934cbef7', 1767225600000000, '{"version":1,"id":"01a22274-a6ac-71f0-8f52-f6cc934cbef7","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (58, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6c4a6324978', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6c4a6324978","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bcdfc05a611c","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (59, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6c61119e3f4', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6c61119e3f4","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bce18d7a2ecb","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (60, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6b289ab7379', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6b289ab7379","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bccdda56204f","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (61, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6b491a4addc', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6b491a4addc","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bccfb9448e57","remote_id":"01a22274-a6cb-75af-89d0-4ad2611dec40","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (62, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6b60e63d2ab', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6b60e63d2ab","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bcd1fa669166","remote_id":"01a22274-a6cd-7340-bf30-961bff19b816","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (63, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6b8a76a32c1', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6b8a76a32c1","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bcd3f88cab88","remote_id":"01a22274-a6cf-76d7-a025-0d5ae0d10f41","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (64, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6ba600a3e1c', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6ba600a3e1c","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bcd5d6f51482","remote_id":"01a22274-a6d1-73c7-9201-61ef9031acf9","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (65, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6bef162d284', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6bef162d284","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bcd9bf876482","remote_id":"01a22274-a6d4-752b-9705-540eb77416f4","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (66, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6c02138e2e9', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6c02138e2e9","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bcdb9f5494c1","remote_id":"01a22274-a6d9-76de-bd36-15c088e840b9","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (67, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6c2c4e266ea', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6c2c4e266ea","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bcdd515e4657","remote_id":"01a22274-a6da-7513-a55a-f85f13c28949","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (68, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6c896063bc1', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6c896063bc1","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bce3ebb951cf","remote_id":"01a22274-a6e3-7112-9601-82693fb8455f","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (69, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6ca0c823274', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6ca0c823274","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22274-a666-7440-b73a-48e56276e472","remote_id":"01a22274-a6e9-7218-a86c-29f4314a7e7b","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (70, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6cc934cbef7', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6cc934cbef7","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22274-a666-7440-b73a-48e7fa1ed28f","remote_id":"01a22274-a6ea-7060-b404-e1d4881dc7af","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (71, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6bc37ed1ab3', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6bc37ed1ab3","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bcd73beb6dc7","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO public.event VALUES (72, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6c61119e3f4', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6c61119e3f4","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bce18d7a2ecb","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (73, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6b60e63d2ab', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6b60e63d2ab","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bcd1fa669166","remote_id":"01a22274-a6cd-7340-bf30-961bff19b816","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (74, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6b8a76a32c1', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6b8a76a32c1","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bcd3f88cab88","remote_id":"01a22274-a6cf-76d7-a025-0d5ae0d10f41","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (75, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6ba600a3e1c', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6ba600a3e1c","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bcd5d6f51482","remote_id":"01a22274-a6d1-73c7-9201-61ef9031acf9","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (76, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6bef162d284', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6bef162d284","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bcd9bf876482","remote_id":"01a22274-a6d4-752b-9705-540eb77416f4","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (77, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6c02138e2e9', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6c02138e2e9","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bcdb9f5494c1","remote_id":"01a22274-a6d9-76de-bd36-15c088e840b9","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (78, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6c2c4e266ea', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6c2c4e266ea","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bcdd515e4657","remote_id":"01a22274-a6da-7513-a55a-f85f13c28949","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (79, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6c896063bc1', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6c896063bc1","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bce3ebb951cf","remote_id":"01a22274-a6e3-7112-9601-82693fb8455f","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (80, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6ca0c823274', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6ca0c823274","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22274-a666-7440-b73a-48e56276e472","remote_id":"01a22274-a6e9-7218-a86c-29f4314a7e7b","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (81, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6cc934cbef7', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6cc934cbef7","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22274-a666-7440-b73a-48e7fa1ed28f","remote_id":"01a22274-a6ea-7060-b404-e1d4881dc7af","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (82, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6ba600a3e1c', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6ba600a3e1c","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bcd5d6f51482","remote_id":"01a22274-a6d1-73c7-9201-61ef9031acf9","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (83, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6c2c4e266ea', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6c2c4e266ea","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bcdd515e4657","remote_id":"01a22274-a6da-7513-a55a-f85f13c28949","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (84, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6ca0c823274', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6ca0c823274","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22274-a666-7440-b73a-48e56276e472","remote_id":"01a22274-a6e9-7218-a86c-29f4314a7e7b","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (85, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6bef162d284', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6bef162d284","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bcd9bf876482","remote_id":"01a22274-a6d4-752b-9705-540eb77416f4","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (86, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6c896063bc1', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6c896063bc1","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bce3ebb951cf","remote_id":"01a22274-a6e3-7112-9601-82693fb8455f","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (87, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6c02138e2e9', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6c02138e2e9","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bcdb9f5494c1","remote_id":"01a22274-a6d9-76de-bd36-15c088e840b9","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO public.event VALUES (88, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6cc934cbef7', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6cc934cbef7","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22274-a666-7440-b73a-48e7fa1ed28f","remote_id":"01a22274-a6ea-7060-b404-e1d4881dc7af","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (89, 'task.deleted', 'local', '01a22274-a6ac-71f0-8f52-f6cc934cbef7', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6cc934cbef7","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22274-a666-7440-b73a-48e7fa1ed28f","remote_id":"01a22274-a6ea-7060-b404-e1d4881dc7af","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (90, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6c2c4e266ea', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6c2c4e266ea","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bcdd515e4657","remote_id":"01a22274-a6da-7513-a55a-f85f13c28949","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (91, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6ca0c823274', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6ca0c823274","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22274-a666-7440-b73a-48e56276e472","remote_id":"01a22274-a6e9-7218-a86c-29f4314a7e7b","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (92, 'task.updated', 'local', '01a22274-a6ac-71f0-8f52-f6c896063bc1', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6c896063bc1","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22274-a665-74f3-84b2-bce3ebb951cf","remote_id":"01a22274-a6e3-7112-9601-82693fb8455f","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (93, 'task.deleted', 'local', '01a22274-a6ac-71f0-8f52-f6ca0c823274', 1767225600000000, '{"id":"01a22274-a6ac-71f0-8f52-f6ca0c823274","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22274-a666-7440-b73a-48e56276e472","remote_id":"01a22274-a6e9-7218-a86c-29f4314a7e7b","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.lane VALUES ('0469b62481139efa', '{"backend_kind":"comfyui","node_classes":["01a22274-a665-74f3-84b2-bcc2a8eeaa75"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('189ca1b3cbb7bb78', '{"backend_kind":"comfyui","node_classes":["01a22274-a665-74f3-84b2-bcdc4122a470"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('30ef8b0bcf1cb6c8', '{"backend_kind":"comfyui","node_classes":["01a22274-a665-74f3-84b2-bcd2c43b99e9"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('3570b681f746f5eb', '{"backend_kind":"comfyui","node_classes":["01a22274-a665-74f3-84b2-bcdaf2ad7756"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('5b532ecd8a041015', '{"backend_kind":"comfyui","node_classes":["01a22274-a665-74f3-84b2-bccc50f26d22"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('62d7d920feefb34d', '{"backend_kind":"comfyui","node_classes":["01a22274-a665-74f3-84b2-bcc8f16626e5"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('67f872aae1f706a1', '{"backend_kind":"comfyui","node_classes":["01a22274-a665-74f3-84b2-bcd8d5ebe388"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('6b3873100453107a', '{"backend_kind":"comfyui","node_classes":["01a22274-a665-74f3-84b2-bcc6b502fa19"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('72c010fe5c8570b7', '{"backend_kind":"comfyui","node_classes":["01a22274-a665-74f3-84b2-bce23bd64623"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('73dc351d6e71d03c', '{"backend_kind":"comfyui","node_classes":["01a22274-a665-74f3-84b2-bcd0926ece72"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('77bc13c4ff2b82d9', '{"backend_kind":"comfyui","node_classes":["01a22274-a665-74f3-84b2-bcc49f7a8425"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('8961a825a3f8e214', '{"backend_kind":"comfyui","node_classes":["01a22274-a665-74f3-84b2-bce00e391c6f"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('8a24cae5b2bcc1cc', '{"backend_kind":"comfyui","node_classes":["01a22274-a665-74f3-84b2-bccee433d583"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('a7f0637b0ebf20b5', '{"backend_kind":"comfyui","node_classes":["01a22274-a665-74f3-84b2-bcde5751442c"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('b56bee0a0836f853', '{"backend_kind":"comfyui","node_classes":["01a22274-a665-74f3-84b2-bcca41fd35f5"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('b6995132a1f802d4', '{"backend_kind":"comfyui","node_classes":["01a22274-a666-7440-b73a-48e698794616"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('c534af9cec1f9f51', '{"backend_kind":"comfyui","node_classes":["01a22274-a666-7440-b73a-48e4e68344f3"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('e615a742f00b4331', '{"backend_kind":"comfyui","node_classes":["01a22274-a665-74f3-84b2-bcd490f45e3f"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('f7ad8cb27cc00eec', '{"backend_kind":"comfyui","node_classes":["01a22274-a665-74f3-84b2-bcd69c8f721e"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lease VALUES ('backend:01a22274-a665-74f3-84b2-bcc33ef238f7', 'worker 01a22274-a665-74f3-84b2-bcc33ef238f7', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22274-a665-74f3-84b2-bcc5dccb0ad8', 'worker 01a22274-a665-74f3-84b2-bcc5dccb0ad8', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22274-a665-74f3-84b2-bcc7e8834d3d', 'worker 01a22274-a665-74f3-84b2-bcc7e8834d3d', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22274-a665-74f3-84b2-bcc942cc511f', 'worker 01a22274-a665-74f3-84b2-bcc942cc511f', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22274-a665-74f3-84b2-bccb2f64bd32', 'worker 01a22274-a665-74f3-84b2-bccb2f64bd32', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22274-a665-74f3-84b2-bccdda56204f', 'worker 01a22274-a665-74f3-84b2-bccdda56204f', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22274-a665-74f3-84b2-bccfb9448e57', 'worker 01a22274-a665-74f3-84b2-bccfb9448e57', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22274-a665-74f3-84b2-bcd1fa669166', 'worker 01a22274-a665-74f3-84b2-bcd1fa669166', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22274-a665-74f3-84b2-bcd3f88cab88', 'worker 01a22274-a665-74f3-84b2-bcd3f88cab88', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22274-a665-74f3-84b2-bcd5d6f51482', 'worker 01a22274-a665-74f3-84b2-bcd5d6f51482', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22274-a665-74f3-84b2-bcd73beb6dc7', 'worker 01a22274-a665-74f3-84b2-bcd73beb6dc7', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22274-a665-74f3-84b2-bcd9bf876482', 'worker 01a22274-a665-74f3-84b2-bcd9bf876482', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22274-a665-74f3-84b2-bcdb9f5494c1', 'worker 01a22274-a665-74f3-84b2-bcdb9f5494c1', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22274-a665-74f3-84b2-bcdd515e4657', 'worker 01a22274-a665-74f3-84b2-bcdd515e4657', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22274-a665-74f3-84b2-bcdfc05a611c', 'worker 01a22274-a665-74f3-84b2-bcdfc05a611c', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22274-a665-74f3-84b2-bce18d7a2ecb', 'worker 01a22274-a665-74f3-84b2-bce18d7a2ecb', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22274-a665-74f3-84b2-bce3ebb951cf', 'worker 01a22274-a665-74f3-84b2-bce3ebb951cf', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22274-a666-7440-b73a-48e56276e472', 'worker 01a22274-a666-7440-b73a-48e56276e472', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22274-a666-7440-b73a-48e7fa1ed28f', 'worker 01a22274-a666-7440-b73a-48e7fa1ed28f', 1, 1767225630000000);
INSERT INTO public.litter VALUES ('outputs/2026-11-28/01a22274-a6ac-71f0-8f52-f6c02138e2e9/01a22274-a6d9-76de-bd36-15c088e840b9/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-28/01a22274-a6ac-71f0-8f52-f6c2c4e266ea/01a22274-a6da-7513-a55a-f85f13c28949/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-28/01a22274-a6ac-71f0-8f52-f6ca0c823274/01a22274-a6e9-7218-a86c-29f4314a7e7b/', 1767225600000000, 0);
INSERT INTO public.meta VALUES ('stream', '10c74271-7cea-46f1-bfbf-f10455f02944');
INSERT INTO public.meta VALUES ('installation', '49082e99-6981-4185-8a9b-a27b52315de7');
INSERT INTO public.output VALUES ('01a22274-a73c-72cf-9518-ed57423899a2', 'local', '01a22274-a6ac-71f0-8f52-f6bef162d284', '01a22274-a6d4-752b-9705-540eb77416f4', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22274-a73c-72cf-9518-ed5857dfb7a6/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000);
INSERT INTO public.output VALUES ('01a22274-a73c-72cf-9518-ed59df875d67', 'local', '01a22274-a6ac-71f0-8f52-f6c896063bc1', '01a22274-a6e3-7112-9601-82693fb8455f', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22274-a73c-72cf-9518-ed5a689e7444/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000);
INSERT INTO public.serves VALUES ('01a22274-a665-74f3-84b2-bcc33ef238f7', '0469b62481139efa', 1, NULL);
INSERT INTO public.serves VALUES ('01a22274-a665-74f3-84b2-bcc5dccb0ad8', '77bc13c4ff2b82d9', 1, NULL);
INSERT INTO public.serves VALUES ('01a22274-a665-74f3-84b2-bcc7e8834d3d', '6b3873100453107a', 1, NULL);
INSERT INTO public.serves VALUES ('01a22274-a665-74f3-84b2-bcc942cc511f', '62d7d920feefb34d', 1, NULL);
INSERT INTO public.serves VALUES ('01a22274-a665-74f3-84b2-bccb2f64bd32', 'b56bee0a0836f853', 1, NULL);
INSERT INTO public.serves VALUES ('01a22274-a665-74f3-84b2-bccdda56204f', '5b532ecd8a041015', 1, NULL);
INSERT INTO public.serves VALUES ('01a22274-a665-74f3-84b2-bccfb9448e57', '8a24cae5b2bcc1cc', 1, NULL);
INSERT INTO public.serves VALUES ('01a22274-a665-74f3-84b2-bcd1fa669166', '73dc351d6e71d03c', 1, NULL);
INSERT INTO public.serves VALUES ('01a22274-a665-74f3-84b2-bcd3f88cab88', '30ef8b0bcf1cb6c8', 1, NULL);
INSERT INTO public.serves VALUES ('01a22274-a665-74f3-84b2-bcd5d6f51482', 'e615a742f00b4331', 1, NULL);
INSERT INTO public.serves VALUES ('01a22274-a665-74f3-84b2-bcd73beb6dc7', 'f7ad8cb27cc00eec', 1, NULL);
INSERT INTO public.serves VALUES ('01a22274-a665-74f3-84b2-bcd9bf876482', '67f872aae1f706a1', 1, NULL);
INSERT INTO public.serves VALUES ('01a22274-a665-74f3-84b2-bcdb9f5494c1', '3570b681f746f5eb', 1, NULL);
INSERT INTO public.serves VALUES ('01a22274-a665-74f3-84b2-bcdd515e4657', '189ca1b3cbb7bb78', 1, NULL);
INSERT INTO public.serves VALUES ('01a22274-a665-74f3-84b2-bcdfc05a611c', 'a7f0637b0ebf20b5', 1, NULL);
INSERT INTO public.serves VALUES ('01a22274-a665-74f3-84b2-bce18d7a2ecb', '8961a825a3f8e214', 1, NULL);
INSERT INTO public.serves VALUES ('01a22274-a665-74f3-84b2-bce3ebb951cf', '72c010fe5c8570b7', 1, NULL);
INSERT INTO public.serves VALUES ('01a22274-a666-7440-b73a-48e56276e472', 'c534af9cec1f9f51', 1, NULL);
INSERT INTO public.serves VALUES ('01a22274-a666-7440-b73a-48e7fa1ed28f', 'b6995132a1f802d4', 1, NULL);
INSERT INTO public.tally VALUES ('local', 1963584, 'READY', 'text_to_image', 0, 31342, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RETRYING', 'text_to_image', 0, 31342, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'PENDING', 'text_to_image', 0, 31342, 6);
INSERT INTO public.tally VALUES ('local', 1963584, 'QUEUED', 'text_to_image', 0, 31342, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'FAILED', 'text_to_image', 0, 31342, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RUNNING', 'text_to_image', 0, 31342, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 1, 31342, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 0, 31342, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'STOPPED', 'text_to_image', 0, 31342, 2);
INSERT INTO public.task VALUES ('01a22274-a6ac-71f0-8f52-f6a8d426fdbb', 'local', 1, 'text_to_image', 'apple', 'READY', NULL, 0, 1767225600000000, '0469b62481139efa', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22274-a6ac-71f0-8f52-f6aad52ce50c', 'local', 1, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '77bc13c4ff2b82d9', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22274-a6ac-71f0-8f52-f6acf16ebe24', 'local', 2, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '6b3873100453107a', 'text_to_image', 1, 'Text to image', 1, 0, '01a22274-a6c1-747b-ab53-ef2a825b7f20', '01a22274-a665-74f3-84b2-bcc7e8834d3d', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22274-a6ac-71f0-8f52-f6ae76b90dc0', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, '62d7d920feefb34d', 'text_to_image', 1, 'Text to image', 1, 0, '01a22274-a6c4-71fb-b0bc-315ab89acda5', '01a22274-a665-74f3-84b2-bcc942cc511f', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22274-a6ac-71f0-8f52-f6b093e4c021', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, 'b56bee0a0836f853', 'text_to_image', 1, 'Text to image', 1, 0, '01a22274-a6c7-7682-9038-9a04ee0f00cd', '01a22274-a665-74f3-84b2-bccb2f64bd32', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22274-a6ac-71f0-8f52-f6b60e63d2ab', 'local', 5, 'text_to_image', 'apple', 'QUEUED', 'stopping', 0, 1767225600000000, '73dc351d6e71d03c', 'text_to_image', 1, 'Text to image', 1, 0, '01a22274-a6cd-7340-bf30-961bff19b816', '01a22274-a665-74f3-84b2-bcd1fa669166', '01a22274-a6cd-7340-bf30-961bff19b816', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22274-a6ac-71f0-8f52-f6b8a76a32c1', 'local', 5, 'text_to_image', 'apple', 'RUNNING', 'executing', 0, 1767225600000000, '30ef8b0bcf1cb6c8', 'text_to_image', 1, 'Text to image', 1, 0, '01a22274-a6cf-76d7-a025-0d5ae0d10f41', '01a22274-a665-74f3-84b2-bcd3f88cab88', '01a22274-a6cf-76d7-a025-0d5ae0d10f41', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22274-a6ac-71f0-8f52-f6ba600a3e1c', 'local', 6, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, 'e615a742f00b4331', 'text_to_image', 1, 'Text to image', 1, 0, '01a22274-a6d1-73c7-9201-61ef9031acf9', '01a22274-a665-74f3-84b2-bcd5d6f51482', '01a22274-a6d1-73c7-9201-61ef9031acf9', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22274-a6ac-71f0-8f52-f6bef162d284', 'local', 6, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '67f872aae1f706a1', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22274-a665-74f3-84b2-bcd9bf876482', '01a22274-a6d4-752b-9705-540eb77416f4', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22274-a6ac-71f0-8f52-f6c02138e2e9', 'local', 6, 'text_to_image', 'apple', 'FAILED', NULL, 0, 1767225600000000, '3570b681f746f5eb', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22274-a665-74f3-84b2-bcdb9f5494c1', '01a22274-a6d9-76de-bd36-15c088e840b9', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, '{"code":"node_failed","arguments":{},"raw":"boom"}', '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22274-a6ac-71f0-8f52-f6b289ab7379', 'local', 4, 'text_to_image', 'apple', 'PENDING', 'stopping', 0, 1767225600000000, '5b532ecd8a041015', 'text_to_image', 1, 'Text to image', 1, 0, '01a22274-a6c9-773b-9f18-b204c200093b', '01a22274-a665-74f3-84b2-bccdda56204f', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22274-a6ac-71f0-8f52-f6b491a4addc', 'local', 4, 'text_to_image', 'apple', 'QUEUED', 'waiting', 0, 1767225600000000, '8a24cae5b2bcc1cc', 'text_to_image', 1, 'Text to image', 1, 0, '01a22274-a6cb-75af-89d0-4ad2611dec40', '01a22274-a665-74f3-84b2-bccfb9448e57', '01a22274-a6cb-75af-89d0-4ad2611dec40', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22274-a6ac-71f0-8f52-f6bc37ed1ab3', 'local', 4, 'text_to_image', 'apple', 'RETRYING', NULL, 0, 1767225600000000, 'f7ad8cb27cc00eec', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22274-a665-74f3-84b2-bcd73beb6dc7', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 1767225660000000, NULL, NULL, 1, 0, 1, 0, 0, 0, 0, NULL, '{"code":"backend_unreachable","arguments":{},"raw":null}', '{"code":"backend_unreachable","arguments":{},"raw":null}', '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22274-a6ac-71f0-8f52-f6c4a6324978', 'local', 3, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, 'a7f0637b0ebf20b5', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22274-a665-74f3-84b2-bcdfc05a611c', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22274-a6ac-71f0-8f52-f6c61119e3f4', 'local', 4, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '8961a825a3f8e214', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22274-a665-74f3-84b2-bce18d7a2ecb', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22274-a6ac-71f0-8f52-f6cc934cbef7', 'local', 7, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, 'b6995132a1f802d4', 'text_to_image', 1, 'Text to image', 1, 0, '01a22274-a6ea-7060-b404-e1d4881dc7af', '01a22274-a666-7440-b73a-48e7fa1ed28f', '01a22274-a6ea-7060-b404-e1d4881dc7af', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22274-a6ac-71f0-8f52-f6c2c4e266ea', 'local', 7, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '189ca1b3cbb7bb78', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22274-a665-74f3-84b2-bcdd515e4657', '01a22274-a6da-7513-a55a-f85f13c28949', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22274-a6ac-71f0-8f52-f6c896063bc1', 'local', 7, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '72c010fe5c8570b7', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22274-a665-74f3-84b2-bce3ebb951cf', '01a22274-a6e3-7112-9601-82693fb8455f', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22274-a6ac-71f0-8f52-f6ca0c823274', 'local', 8, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, 'c534af9cec1f9f51', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22274-a666-7440-b73a-48e56276e472', '01a22274-a6e9-7218-a86c-29f4314a7e7b', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task_body VALUES ('01a22274-a6ac-71f0-8f52-f6a8d426fdbb', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22274-a6ac-71f0-8f52-f6aad52ce50c', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22274-a6ac-71f0-8f52-f6acf16ebe24', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22274-a6ac-71f0-8f52-f6ae76b90dc0', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22274-a6ac-71f0-8f52-f6b093e4c021', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22274-a6ac-71f0-8f52-f6b289ab7379', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22274-a6ac-71f0-8f52-f6b491a4addc', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22274-a6ac-71f0-8f52-f6b60e63d2ab', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22274-a6ac-71f0-8f52-f6b8a76a32c1', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22274-a6ac-71f0-8f52-f6ba600a3e1c', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22274-a6ac-71f0-8f52-f6bc37ed1ab3', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22274-a6ac-71f0-8f52-f6bef162d284', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22274-a6ac-71f0-8f52-f6c02138e2e9', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22274-a6ac-71f0-8f52-f6c2c4e266ea', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22274-a6ac-71f0-8f52-f6c4a6324978', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22274-a6ac-71f0-8f52-f6c61119e3f4', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22274-a6ac-71f0-8f52-f6c896063bc1', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22274-a6ac-71f0-8f52-f6ca0c823274', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22274-a6ac-71f0-8f52-f6cc934cbef7', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_input VALUES ('01a22274-a6ac-71f0-8f52-f6a8d426fdbb', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22274-a6ac-71f0-8f52-f6aad52ce50c', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22274-a6ac-71f0-8f52-f6acf16ebe24', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22274-a6ac-71f0-8f52-f6ae76b90dc0', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22274-a6ac-71f0-8f52-f6b093e4c021', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22274-a6ac-71f0-8f52-f6b289ab7379', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22274-a6ac-71f0-8f52-f6b491a4addc', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22274-a6ac-71f0-8f52-f6b60e63d2ab', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22274-a6ac-71f0-8f52-f6b8a76a32c1', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22274-a6ac-71f0-8f52-f6ba600a3e1c', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22274-a6ac-71f0-8f52-f6bc37ed1ab3', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22274-a6ac-71f0-8f52-f6bef162d284', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22274-a6ac-71f0-8f52-f6c02138e2e9', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22274-a6ac-71f0-8f52-f6c2c4e266ea', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22274-a6ac-71f0-8f52-f6c4a6324978', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22274-a6ac-71f0-8f52-f6c61119e3f4', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22274-a6ac-71f0-8f52-f6c896063bc1', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22274-a6ac-71f0-8f52-f6ca0c823274', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22274-a6ac-71f0-8f52-f6cc934cbef7', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.waiting VALUES ('77bc13c4ff2b82d9', 0, 31342, 1);
INSERT INTO public.waiting VALUES ('6b3873100453107a', 0, 31342, 0);
INSERT INTO public.waiting VALUES ('62d7d920feefb34d', 0, 31342, 0);
INSERT INTO public.waiting VALUES ('b56bee0a0836f853', 0, 31342, 0);
INSERT INTO public.waiting VALUES ('5b532ecd8a041015', 0, 31342, 0);
INSERT INTO public.waiting VALUES ('8a24cae5b2bcc1cc', 0, 31342, 0);
INSERT INTO public.waiting VALUES ('73dc351d6e71d03c', 0, 31342, 0);
INSERT INTO public.waiting VALUES ('30ef8b0bcf1cb6c8', 0, 31342, 0);
INSERT INTO public.waiting VALUES ('e615a742f00b4331', 0, 31342, 0);
INSERT INTO public.waiting VALUES ('f7ad8cb27cc00eec', 0, 31342, 0);
INSERT INTO public.waiting VALUES ('67f872aae1f706a1', 0, 31342, 0);
INSERT INTO public.waiting VALUES ('3570b681f746f5eb', 0, 31342, 0);
INSERT INTO public.waiting VALUES ('189ca1b3cbb7bb78', 0, 31342, 0);
INSERT INTO public.waiting VALUES ('a7f0637b0ebf20b5', 0, 31342, 0);
INSERT INTO public.waiting VALUES ('72c010fe5c8570b7', 0, 31342, 0);
INSERT INTO public.waiting VALUES ('c534af9cec1f9f51', 0, 31342, 0);
INSERT INTO public.waiting VALUES ('b6995132a1f802d4', 0, 31342, 0);
INSERT INTO public.waiting VALUES ('8961a825a3f8e214', 0, 31342, 1);
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
CREATE INDEX task_input_key ON public.task_input USING btree (key);
CREATE INDEX task_mine ON public.task USING btree (user_id, id, deleted_at, cleared_at) WHERE ((deleted_at IS NULL) AND (cleared_at IS NULL));
CREATE INDEX task_order ON public.task USING btree (priority DESC, turn, id, attempt_id, deleted_at, status) WHERE ((status = 'PENDING'::text) AND (attempt_id IS NULL) AND (deleted_at IS NULL));
CREATE INDEX task_queue ON public.task USING btree (lane, priority DESC, turn, id) WHERE ((status = 'PENDING'::text) AND (attempt_id IS NULL) AND (deleted_at IS NULL));
CREATE INDEX task_wishes ON public.task USING btree (stop_requested_at) WHERE (stop_requested_at IS NOT NULL);
CREATE INDEX upload_key ON public.upload USING btree (key);
CREATE TRIGGER tally_after_delete AFTER DELETE ON public.task REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.tally_after_delete();
CREATE TRIGGER tally_after_insert AFTER INSERT ON public.task REFERENCING NEW TABLE AS born FOR EACH STATEMENT EXECUTE FUNCTION public.tally_after_insert();
CREATE TRIGGER tally_after_update AFTER UPDATE ON public.task REFERENCING OLD TABLE AS past NEW TABLE AS present FOR EACH STATEMENT EXECUTE FUNCTION public.tally_after_update();
