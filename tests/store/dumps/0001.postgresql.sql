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
INSERT INTO public.alembic_version VALUES ('0001');
INSERT INTO public.attempt VALUES ('01a20583-97b8-7216-8cde-8f6862fefa0f', '01a20583-9782-70a2-90f9-7c9106e47b9a', 1, '01a20583-9674-7629-9c17-8d5c5ad6702b', '0035161325e23415', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a20583-9866-7153-9809-8aa7d7cbfaf2', '01a20583-9782-70a2-90f9-7ca9f6587ee1', 1, '01a20583-9674-7629-9c17-8d74b2a4a30b', '018cfb3daf8848dd', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a20583-9868-73f1-bfbd-5c79178ec6bf', '01a20583-9782-70a2-90f9-7cab2c083268', 1, '01a20583-9674-7629-9c17-8d7637ebbb20', '2a6766065334351e', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a20583-97d7-772c-95c4-dbadf9b5610c', '01a20583-9782-70a2-90f9-7c934cd3198e', 1, '01a20583-9674-7629-9c17-8d5ee4a3965b', 'aaa43b6a314e6f43', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a20583-9854-75ba-b538-0f18d8d2d9a7', '01a20583-9782-70a2-90f9-7ca3ac5fb494', 1, '01a20583-9674-7629-9c17-8d6ed3bd6705', '68246717b706826d', 1767225600000000, 1767225600000000, 1767225600000000, '01a20583-9854-75ba-b538-0f18d8d2d9a7', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a20583-97ff-7672-9821-56fc71f56b24', '01a20583-9782-70a2-90f9-7c97c9429213', 1, '01a20583-9674-7629-9c17-8d62ade0cb19', 'a1f358b8bbd1dc06', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a20583-986f-75f3-823a-2409519bc1f0', '01a20583-9782-70a2-90f9-7cadafd77b6f', 1, '01a20583-9674-7629-9c17-8d7860a74102', 'eaa4f70460a45096', 1767225600000000, 1767225600000000, 1767225600000000, '01a20583-986f-75f3-823a-2409519bc1f0', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a20583-985b-7103-b850-3bf30de1a647', '01a20583-9782-70a2-90f9-7ca5843a5d5f', 1, '01a20583-9674-7629-9c17-8d7035a9a42f', '6e14f5ffa0563395', 1767225600000000, 1767225600000000, 1767225600000000, '01a20583-985b-7103-b850-3bf30de1a647', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'failed', '{"code":"node_failed","arguments":{},"raw":"boom"}', 0, NULL);
INSERT INTO public.attempt VALUES ('01a20583-9863-7165-abaa-25aa95b88d22', '01a20583-9782-70a2-90f9-7ca70f6cf2b5', 1, '01a20583-9674-7629-9c17-8d72a7982502', 'bfe859129e6db5e0', 1767225600000000, 1767225600000000, 1767225600000000, '01a20583-9863-7165-abaa-25aa95b88d22', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a20583-97e6-7786-b41b-be78741a89b6', '01a20583-9782-70a2-90f9-7c952b8f5d24', 1, '01a20583-9674-7629-9c17-8d608db6a491', '4bdc71def73b7fb4', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a20583-981a-767f-b1bb-198ca0f4d432', '01a20583-9782-70a2-90f9-7c9940c838c5', 1, '01a20583-9674-7629-9c17-8d6465aeb470', '532f1a2cbdc03082', 1767225600000000, 1767225600000000, 1767225600000000, '01a20583-981a-767f-b1bb-198ca0f4d432', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a20583-982b-767c-b327-72a996369422', '01a20583-9782-70a2-90f9-7c9b3c5657b2', 1, '01a20583-9674-7629-9c17-8d6649598c0f', 'e6961f563b6a6e1e', 1767225600000000, 1767225600000000, 1767225600000000, '01a20583-982b-767c-b327-72a996369422', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a20583-9848-71a5-aa5d-9ed13048872e', '01a20583-9782-70a2-90f9-7ca136d6dd89', 1, '01a20583-9674-7629-9c17-8d6ce7166887', 'f3f9e02caab98d27', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'not_sent', '{"code":"backend_unreachable","arguments":{},"raw":null}', 0, NULL);
INSERT INTO public.attempt VALUES ('01a20583-9836-7112-93db-4058b1e5186a', '01a20583-9782-70a2-90f9-7c9d6a5c57f3', 1, '01a20583-9674-7629-9c17-8d6857bfebbe', 'd09c6907d9fb3074', 1767225600000000, 1767225600000000, 1767225600000000, '01a20583-9836-7112-93db-4058b1e5186a', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a20583-9840-7607-839e-36c077241a30', '01a20583-9782-70a2-90f9-7c9f15b62cff', 1, '01a20583-9674-7629-9c17-8d6af20df1ab', '42e3d8346765ab2f', 1767225600000000, 1767225600000000, 1767225600000000, '01a20583-9840-7607-839e-36c077241a30', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a20583-987b-7162-addb-428bd364e6b6', '01a20583-9782-70a2-90f9-7cb188fc971e', 1, '01a20583-9674-7629-9c17-8d7c9f131ab5', 'c2c5a19487ae3451', 1767225600000000, 1767225600000000, 1767225600000000, '01a20583-987b-7162-addb-428bd364e6b6', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a20583-9876-7071-b025-80dad22cd352', '01a20583-9782-70a2-90f9-7caf52cd26be', 1, '01a20583-9674-7629-9c17-8d7aa8d3f8ef', 'dc8cb53949e834e1', 1767225600000000, 1767225600000000, 1767225600000000, '01a20583-9876-7071-b025-80dad22cd352', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL);
INSERT INTO public.backend VALUES ('01a20583-9674-7629-9c17-8d58ba112dd4', '01a20583-9674-7629-9c17-8d58ba112dd4', 'comfyui', 'http://01a20583-9674-7629-9c17-8d58ba112dd4:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a20583-9674-7629-9c17-8d5ac61a129e', '01a20583-9674-7629-9c17-8d5ac61a129e', 'comfyui', 'http://01a20583-9674-7629-9c17-8d5ac61a129e:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a20583-9674-7629-9c17-8d5c5ad6702b', '01a20583-9674-7629-9c17-8d5c5ad6702b', 'comfyui', 'http://01a20583-9674-7629-9c17-8d5c5ad6702b:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a20583-9674-7629-9c17-8d5ee4a3965b', '01a20583-9674-7629-9c17-8d5ee4a3965b', 'comfyui', 'http://01a20583-9674-7629-9c17-8d5ee4a3965b:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a20583-9674-7629-9c17-8d608db6a491', '01a20583-9674-7629-9c17-8d608db6a491', 'comfyui', 'http://01a20583-9674-7629-9c17-8d608db6a491:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a20583-9674-7629-9c17-8d62ade0cb19', '01a20583-9674-7629-9c17-8d62ade0cb19', 'comfyui', 'http://01a20583-9674-7629-9c17-8d62ade0cb19:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a20583-9674-7629-9c17-8d6465aeb470', '01a20583-9674-7629-9c17-8d6465aeb470', 'comfyui', 'http://01a20583-9674-7629-9c17-8d6465aeb470:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a20583-9674-7629-9c17-8d6649598c0f', '01a20583-9674-7629-9c17-8d6649598c0f', 'comfyui', 'http://01a20583-9674-7629-9c17-8d6649598c0f:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a20583-9674-7629-9c17-8d6857bfebbe', '01a20583-9674-7629-9c17-8d6857bfebbe', 'comfyui', 'http://01a20583-9674-7629-9c17-8d6857bfebbe:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a20583-9674-7629-9c17-8d6af20df1ab', '01a20583-9674-7629-9c17-8d6af20df1ab', 'comfyui', 'http://01a20583-9674-7629-9c17-8d6af20df1ab:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a20583-9674-7629-9c17-8d6ce7166887', '01a20583-9674-7629-9c17-8d6ce7166887', 'comfyui', 'http://01a20583-9674-7629-9c17-8d6ce7166887:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a20583-9674-7629-9c17-8d6ed3bd6705', '01a20583-9674-7629-9c17-8d6ed3bd6705', 'comfyui', 'http://01a20583-9674-7629-9c17-8d6ed3bd6705:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a20583-9674-7629-9c17-8d7035a9a42f', '01a20583-9674-7629-9c17-8d7035a9a42f', 'comfyui', 'http://01a20583-9674-7629-9c17-8d7035a9a42f:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a20583-9674-7629-9c17-8d72a7982502', '01a20583-9674-7629-9c17-8d72a7982502', 'comfyui', 'http://01a20583-9674-7629-9c17-8d72a7982502:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a20583-9674-7629-9c17-8d74b2a4a30b', '01a20583-9674-7629-9c17-8d74b2a4a30b', 'comfyui', 'http://01a20583-9674-7629-9c17-8d74b2a4a30b:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a20583-9674-7629-9c17-8d7637ebbb20', '01a20583-9674-7629-9c17-8d7637ebbb20', 'comfyui', 'http://01a20583-9674-7629-9c17-8d7637ebbb20:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a20583-9674-7629-9c17-8d7860a74102', '01a20583-9674-7629-9c17-8d7860a74102', 'comfyui', 'http://01a20583-9674-7629-9c17-8d7860a74102:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a20583-9674-7629-9c17-8d7aa8d3f8ef', '01a20583-9674-7629-9c17-8d7aa8d3f8ef', 'comfyui', 'http://01a20583-9674-7629-9c17-8d7aa8d3f8ef:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a20583-9674-7629-9c17-8d7c9f131ab5', '01a20583-9674-7629-9c17-8d7c9f131ab5', 'comfyui', 'http://01a20583-9674-7629-9c17-8d7c9f131ab5:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (1, 'backend.updated', '', '01a20583-9674-7629-9c17-8d58ba112dd4', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d58ba112dd4","name":"01a20583-9674-7629-9c17-8d58ba112dd4","state":"new"}');
INSERT INTO public.event VALUES (2, 'backend.updated', '', '01a20583-9674-7629-9c17-8d5ac61a129e', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d5ac61a129e","name":"01a20583-9674-7629-9c17-8d5ac61a129e","state":"new"}');
INSERT INTO public.event VALUES (3, 'backend.updated', '', '01a20583-9674-7629-9c17-8d5c5ad6702b', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d5c5ad6702b","name":"01a20583-9674-7629-9c17-8d5c5ad6702b","state":"new"}');
INSERT INTO public.event VALUES (4, 'backend.updated', '', '01a20583-9674-7629-9c17-8d5ee4a3965b', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d5ee4a3965b","name":"01a20583-9674-7629-9c17-8d5ee4a3965b","state":"new"}');
INSERT INTO public.event VALUES (5, 'backend.updated', '', '01a20583-9674-7629-9c17-8d608db6a491', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d608db6a491","name":"01a20583-9674-7629-9c17-8d608db6a491","state":"new"}');
INSERT INTO public.event VALUES (6, 'backend.updated', '', '01a20583-9674-7629-9c17-8d62ade0cb19', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d62ade0cb19","name":"01a20583-9674-7629-9c17-8d62ade0cb19","state":"new"}');
INSERT INTO public.event VALUES (7, 'backend.updated', '', '01a20583-9674-7629-9c17-8d6465aeb470', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d6465aeb470","name":"01a20583-9674-7629-9c17-8d6465aeb470","state":"new"}');
INSERT INTO public.event VALUES (8, 'backend.updated', '', '01a20583-9674-7629-9c17-8d6649598c0f', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d6649598c0f","name":"01a20583-9674-7629-9c17-8d6649598c0f","state":"new"}');
INSERT INTO public.event VALUES (9, 'backend.updated', '', '01a20583-9674-7629-9c17-8d6857bfebbe', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d6857bfebbe","name":"01a20583-9674-7629-9c17-8d6857bfebbe","state":"new"}');
INSERT INTO public.event VALUES (10, 'backend.updated', '', '01a20583-9674-7629-9c17-8d6af20df1ab', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d6af20df1ab","name":"01a20583-9674-7629-9c17-8d6af20df1ab","state":"new"}');
INSERT INTO public.event VALUES (11, 'backend.updated', '', '01a20583-9674-7629-9c17-8d6ce7166887', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d6ce7166887","name":"01a20583-9674-7629-9c17-8d6ce7166887","state":"new"}');
INSERT INTO public.event VALUES (12, 'backend.updated', '', '01a20583-9674-7629-9c17-8d6ed3bd6705', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d6ed3bd6705","name":"01a20583-9674-7629-9c17-8d6ed3bd6705","state":"new"}');
INSERT INTO public.event VALUES (13, 'backend.updated', '', '01a20583-9674-7629-9c17-8d7035a9a42f', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d7035a9a42f","name":"01a20583-9674-7629-9c17-8d7035a9a42f","state":"new"}');
INSERT INTO public.event VALUES (14, 'backend.updated', '', '01a20583-9674-7629-9c17-8d72a7982502', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d72a7982502","name":"01a20583-9674-7629-9c17-8d72a7982502","state":"new"}');
INSERT INTO public.event VALUES (15, 'backend.updated', '', '01a20583-9674-7629-9c17-8d74b2a4a30b', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d74b2a4a30b","name":"01a20583-9674-7629-9c17-8d74b2a4a30b","state":"new"}');
INSERT INTO public.event VALUES (16, 'backend.updated', '', '01a20583-9674-7629-9c17-8d7637ebbb20', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d7637ebbb20","name":"01a20583-9674-7629-9c17-8d7637ebbb20","state":"new"}');
INSERT INTO public.event VALUES (17, 'backend.updated', '', '01a20583-9674-7629-9c17-8d7860a74102', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d7860a74102","name":"01a20583-9674-7629-9c17-8d7860a74102","state":"new"}');
INSERT INTO public.event VALUES (18, 'backend.updated', '', '01a20583-9674-7629-9c17-8d7aa8d3f8ef', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d7aa8d3f8ef","name":"01a20583-9674-7629-9c17-8d7aa8d3f8ef","state":"new"}');
INSERT INTO public.event VALUES (19, 'backend.updated', '', '01a20583-9674-7629-9c17-8d7c9f131ab5', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d7c9f131ab5","name":"01a20583-9674-7629-9c17-8d7c9f131ab5","state":"new"}');
INSERT INTO public.event VALUES (20, 'backend.updated', '', '01a20583-9674-7629-9c17-8d58ba112dd4', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d58ba112dd4","name":"01a20583-9674-7629-9c17-8d58ba112dd4","state":"ready","reason":null}');
INSERT INTO public.event VALUES (21, 'backend.updated', '', '01a20583-9674-7629-9c17-8d5ac61a129e', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d5ac61a129e","name":"01a20583-9674-7629-9c17-8d5ac61a129e","state":"ready","reason":null}');
INSERT INTO public.event VALUES (22, 'backend.updated', '', '01a20583-9674-7629-9c17-8d5c5ad6702b', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d5c5ad6702b","name":"01a20583-9674-7629-9c17-8d5c5ad6702b","state":"ready","reason":null}');
INSERT INTO public.event VALUES (23, 'backend.updated', '', '01a20583-9674-7629-9c17-8d5ee4a3965b', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d5ee4a3965b","name":"01a20583-9674-7629-9c17-8d5ee4a3965b","state":"ready","reason":null}');
INSERT INTO public.event VALUES (24, 'backend.updated', '', '01a20583-9674-7629-9c17-8d608db6a491', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d608db6a491","name":"01a20583-9674-7629-9c17-8d608db6a491","state":"ready","reason":null}');
INSERT INTO public.event VALUES (25, 'backend.updated', '', '01a20583-9674-7629-9c17-8d62ade0cb19', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d62ade0cb19","name":"01a20583-9674-7629-9c17-8d62ade0cb19","state":"ready","reason":null}');
INSERT INTO public.event VALUES (26, 'backend.updated', '', '01a20583-9674-7629-9c17-8d6465aeb470', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d6465aeb470","name":"01a20583-9674-7629-9c17-8d6465aeb470","state":"ready","reason":null}');
INSERT INTO public.event VALUES (27, 'backend.updated', '', '01a20583-9674-7629-9c17-8d6649598c0f', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d6649598c0f","name":"01a20583-9674-7629-9c17-8d6649598c0f","state":"ready","reason":null}');
INSERT INTO public.event VALUES (28, 'backend.updated', '', '01a20583-9674-7629-9c17-8d6857bfebbe', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d6857bfebbe","name":"01a20583-9674-7629-9c17-8d6857bfebbe","state":"ready","reason":null}');
INSERT INTO public.event VALUES (29, 'backend.updated', '', '01a20583-9674-7629-9c17-8d6af20df1ab', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d6af20df1ab","name":"01a20583-9674-7629-9c17-8d6af20df1ab","state":"ready","reason":null}');
INSERT INTO public.event VALUES (30, 'backend.updated', '', '01a20583-9674-7629-9c17-8d6ce7166887', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d6ce7166887","name":"01a20583-9674-7629-9c17-8d6ce7166887","state":"ready","reason":null}');
INSERT INTO public.event VALUES (31, 'backend.updated', '', '01a20583-9674-7629-9c17-8d6ed3bd6705', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d6ed3bd6705","name":"01a20583-9674-7629-9c17-8d6ed3bd6705","state":"ready","reason":null}');
INSERT INTO public.event VALUES (32, 'backend.updated', '', '01a20583-9674-7629-9c17-8d7035a9a42f', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d7035a9a42f","name":"01a20583-9674-7629-9c17-8d7035a9a42f","state":"ready","reason":null}');
INSERT INTO public.event VALUES (33, 'backend.updated', '', '01a20583-9674-7629-9c17-8d72a7982502', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d72a7982502","name":"01a20583-9674-7629-9c17-8d72a7982502","state":"ready","reason":null}');
INSERT INTO public.event VALUES (34, 'backend.updated', '', '01a20583-9674-7629-9c17-8d74b2a4a30b', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d74b2a4a30b","name":"01a20583-9674-7629-9c17-8d74b2a4a30b","state":"ready","reason":null}');
INSERT INTO public.event VALUES (35, 'backend.updated', '', '01a20583-9674-7629-9c17-8d7637ebbb20', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d7637ebbb20","name":"01a20583-9674-7629-9c17-8d7637ebbb20","state":"ready","reason":null}');
INSERT INTO public.event VALUES (36, 'backend.updated', '', '01a20583-9674-7629-9c17-8d7860a74102', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d7860a74102","name":"01a20583-9674-7629-9c17-8d7860a74102","state":"ready","reason":null}');
INSERT INTO public.event VALUES (37, 'backend.updated', '', '01a20583-9674-7629-9c17-8d7aa8d3f8ef', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d7aa8d3f8ef","name":"01a20583-9674-7629-9c17-8d7aa8d3f8ef","state":"ready","reason":null}');
INSERT INTO public.event VALUES (38, 'backend.updated', '', '01a20583-9674-7629-9c17-8d7c9f131ab5', 1767225600000000, '{"id":"01a20583-9674-7629-9c17-8d7c9f131ab5","name":"01a20583-9674-7629-9c17-8d7c9f131ab5","state":"ready","reason":null}');
INSERT INTO public.event VALUES (39, 'task.created', 'local', '01a20583-9782-70a2-90f9-7c8d04da1d7f', 1767225600000000, '{"version":1,"id":"01a20583-9782-70a2-90f9-7c8d04da1d7f","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (40, 'task.created', 'local', '01a20583-9782-70a2-90f9-7c8ffe4c955e', 1767225600000000, '{"version":1,"id":"01a20583-9782-70a2-90f9-7c8ffe4c955e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (41, 'task.created', 'local', '01a20583-9782-70a2-90f9-7c9106e47b9a', 1767225600000000, '{"version":1,"id":"01a20583-9782-70a2-90f9-7c9106e47b9a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (42, 'task.created', 'local', '01a20583-9782-70a2-90f9-7c934cd3198e', 1767225600000000, '{"version":1,"id":"01a20583-9782-70a2-90f9-7c934cd3198e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (43, 'task.created', 'local', '01a20583-9782-70a2-90f9-7c952b8f5d24', 1767225600000000, '{"version":1,"id":"01a20583-9782-70a2-90f9-7c952b8f5d24","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (44, 'task.created', 'local', '01a20583-9782-70a2-90f9-7c97c9429213', 1767225600000000, '{"version":1,"id":"01a20583-9782-70a2-90f9-7c97c9429213","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (45, 'task.created', 'local', '01a20583-9782-70a2-90f9-7c9940c838c5', 1767225600000000, '{"version":1,"id":"01a20583-9782-70a2-90f9-7c9940c838c5","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (46, 'task.created', 'local', '01a20583-9782-70a2-90f9-7c9b3c5657b2', 1767225600000000, '{"version":1,"id":"01a20583-9782-70a2-90f9-7c9b3c5657b2","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (47, 'task.created', 'local', '01a20583-9782-70a2-90f9-7c9d6a5c57f3', 1767225600000000, '{"version":1,"id":"01a20583-9782-70a2-90f9-7c9d6a5c57f3","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (48, 'task.created', 'local', '01a20583-9782-70a2-90f9-7c9f15b62cff', 1767225600000000, '{"version":1,"id":"01a20583-9782-70a2-90f9-7c9f15b62cff","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (49, 'task.created', 'local', '01a20583-9782-70a2-90f9-7ca136d6dd89', 1767225600000000, '{"version":1,"id":"01a20583-9782-70a2-90f9-7ca136d6dd89","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (50, 'task.created', 'local', '01a20583-9782-70a2-90f9-7ca3ac5fb494', 1767225600000000, '{"version":1,"id":"01a20583-9782-70a2-90f9-7ca3ac5fb494","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (51, 'task.created', 'local', '01a20583-9782-70a2-90f9-7ca5843a5d5f', 1767225600000000, '{"version":1,"id":"01a20583-9782-70a2-90f9-7ca5843a5d5f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (52, 'task.created', 'local', '01a20583-9782-70a2-90f9-7ca70f6cf2b5', 1767225600000000, '{"version":1,"id":"01a20583-9782-70a2-90f9-7ca70f6cf2b5","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (53, 'task.created', 'local', '01a20583-9782-70a2-90f9-7ca9f6587ee1', 1767225600000000, '{"version":1,"id":"01a20583-9782-70a2-90f9-7ca9f6587ee1","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (54, 'task.created', 'local', '01a20583-9782-70a2-90f9-7cab2c083268', 1767225600000000, '{"version":1,"id":"01a20583-9782-70a2-90f9-7cab2c083268","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (55, 'task.created', 'local', '01a20583-9782-70a2-90f9-7cadafd77b6f', 1767225600000000, '{"version":1,"id":"01a20583-9782-70a2-90f9-7cadafd77b6f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (56, 'task.created', 'local', '01a20583-9782-70a2-90f9-7caf52cd26be', 1767225600000000, '{"version":1,"id":"01a20583-9782-70a2-90f9-7caf52cd26be","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (57, 'task.created', 'local', '01a20583-9782-70a2-90f9-7cb188fc971e', 1767225600000000, '{"version":1,"id":"01a20583-9782-70a2-90f9-7cb188fc971e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (58, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7ca9f6587ee1', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7ca9f6587ee1","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d74b2a4a30b","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (59, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7cab2c083268', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7cab2c083268","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d7637ebbb20","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (60, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7c97c9429213', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7c97c9429213","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d62ade0cb19","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (61, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7c9940c838c5', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7c9940c838c5","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d6465aeb470","remote_id":"01a20583-981a-767f-b1bb-198ca0f4d432","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (62, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7c9b3c5657b2', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7c9b3c5657b2","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d6649598c0f","remote_id":"01a20583-982b-767c-b327-72a996369422","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (63, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7c9d6a5c57f3', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7c9d6a5c57f3","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d6857bfebbe","remote_id":"01a20583-9836-7112-93db-4058b1e5186a","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (64, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7c9f15b62cff', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7c9f15b62cff","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d6af20df1ab","remote_id":"01a20583-9840-7607-839e-36c077241a30","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (65, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7ca3ac5fb494', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7ca3ac5fb494","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d6ed3bd6705","remote_id":"01a20583-9854-75ba-b538-0f18d8d2d9a7","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (66, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7ca5843a5d5f', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7ca5843a5d5f","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d7035a9a42f","remote_id":"01a20583-985b-7103-b850-3bf30de1a647","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (67, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7ca70f6cf2b5', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7ca70f6cf2b5","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d72a7982502","remote_id":"01a20583-9863-7165-abaa-25aa95b88d22","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (68, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7cadafd77b6f', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7cadafd77b6f","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d7860a74102","remote_id":"01a20583-986f-75f3-823a-2409519bc1f0","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (69, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7caf52cd26be', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7caf52cd26be","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d7aa8d3f8ef","remote_id":"01a20583-9876-7071-b025-80dad22cd352","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (70, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7cb188fc971e', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7cb188fc971e","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d7c9f131ab5","remote_id":"01a20583-987b-7162-addb-428bd364e6b6","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (71, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7ca136d6dd89', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7ca136d6dd89","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d6ce7166887","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO public.event VALUES (72, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7cab2c083268', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7cab2c083268","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d7637ebbb20","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (73, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7c9b3c5657b2', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7c9b3c5657b2","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d6649598c0f","remote_id":"01a20583-982b-767c-b327-72a996369422","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (74, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7c9d6a5c57f3', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7c9d6a5c57f3","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d6857bfebbe","remote_id":"01a20583-9836-7112-93db-4058b1e5186a","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (75, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7c9f15b62cff', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7c9f15b62cff","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d6af20df1ab","remote_id":"01a20583-9840-7607-839e-36c077241a30","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (76, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7ca3ac5fb494', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7ca3ac5fb494","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d6ed3bd6705","remote_id":"01a20583-9854-75ba-b538-0f18d8d2d9a7","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (77, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7ca5843a5d5f', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7ca5843a5d5f","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d7035a9a42f","remote_id":"01a20583-985b-7103-b850-3bf30de1a647","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (78, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7ca70f6cf2b5', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7ca70f6cf2b5","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d72a7982502","remote_id":"01a20583-9863-7165-abaa-25aa95b88d22","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (79, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7cadafd77b6f', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7cadafd77b6f","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d7860a74102","remote_id":"01a20583-986f-75f3-823a-2409519bc1f0","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (80, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7caf52cd26be', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7caf52cd26be","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d7aa8d3f8ef","remote_id":"01a20583-9876-7071-b025-80dad22cd352","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (81, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7cb188fc971e', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7cb188fc971e","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d7c9f131ab5","remote_id":"01a20583-987b-7162-addb-428bd364e6b6","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (82, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7c9f15b62cff', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7c9f15b62cff","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d6af20df1ab","remote_id":"01a20583-9840-7607-839e-36c077241a30","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (83, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7ca70f6cf2b5', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7ca70f6cf2b5","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d72a7982502","remote_id":"01a20583-9863-7165-abaa-25aa95b88d22","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (84, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7caf52cd26be', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7caf52cd26be","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d7aa8d3f8ef","remote_id":"01a20583-9876-7071-b025-80dad22cd352","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (85, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7ca3ac5fb494', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7ca3ac5fb494","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d6ed3bd6705","remote_id":"01a20583-9854-75ba-b538-0f18d8d2d9a7","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (86, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7cadafd77b6f', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7cadafd77b6f","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d7860a74102","remote_id":"01a20583-986f-75f3-823a-2409519bc1f0","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (87, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7ca5843a5d5f', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7ca5843a5d5f","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d7035a9a42f","remote_id":"01a20583-985b-7103-b850-3bf30de1a647","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO public.event VALUES (88, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7cb188fc971e', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7cb188fc971e","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d7c9f131ab5","remote_id":"01a20583-987b-7162-addb-428bd364e6b6","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (89, 'task.deleted', 'local', '01a20583-9782-70a2-90f9-7cb188fc971e', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7cb188fc971e","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d7c9f131ab5","remote_id":"01a20583-987b-7162-addb-428bd364e6b6","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (90, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7ca70f6cf2b5', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7ca70f6cf2b5","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d72a7982502","remote_id":"01a20583-9863-7165-abaa-25aa95b88d22","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (91, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7caf52cd26be', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7caf52cd26be","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d7aa8d3f8ef","remote_id":"01a20583-9876-7071-b025-80dad22cd352","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (92, 'task.updated', 'local', '01a20583-9782-70a2-90f9-7cadafd77b6f', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7cadafd77b6f","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d7860a74102","remote_id":"01a20583-986f-75f3-823a-2409519bc1f0","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (93, 'task.deleted', 'local', '01a20583-9782-70a2-90f9-7caf52cd26be', 1767225600000000, '{"id":"01a20583-9782-70a2-90f9-7caf52cd26be","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a20583-9674-7629-9c17-8d7aa8d3f8ef","remote_id":"01a20583-9876-7071-b025-80dad22cd352","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.lane VALUES ('0035161325e23415', '{"backend_kind":"comfyui","node_classes":["01a20583-9674-7629-9c17-8d5bb2567e5c"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('018cfb3daf8848dd', '{"backend_kind":"comfyui","node_classes":["01a20583-9674-7629-9c17-8d73b274022d"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('2a6766065334351e', '{"backend_kind":"comfyui","node_classes":["01a20583-9674-7629-9c17-8d7573ad9405"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('42e3d8346765ab2f', '{"backend_kind":"comfyui","node_classes":["01a20583-9674-7629-9c17-8d69956b7d22"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('4bdc71def73b7fb4', '{"backend_kind":"comfyui","node_classes":["01a20583-9674-7629-9c17-8d5fed65b94f"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('532f1a2cbdc03082', '{"backend_kind":"comfyui","node_classes":["01a20583-9674-7629-9c17-8d63b43dab96"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('68246717b706826d', '{"backend_kind":"comfyui","node_classes":["01a20583-9674-7629-9c17-8d6d8c3ea906"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('6e14f5ffa0563395', '{"backend_kind":"comfyui","node_classes":["01a20583-9674-7629-9c17-8d6fce29a230"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('8b9ac07ffd472ad2', '{"backend_kind":"comfyui","node_classes":["01a20583-9674-7629-9c17-8d5993c0cf5f"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('a1f358b8bbd1dc06', '{"backend_kind":"comfyui","node_classes":["01a20583-9674-7629-9c17-8d61017c81c8"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('aaa43b6a314e6f43', '{"backend_kind":"comfyui","node_classes":["01a20583-9674-7629-9c17-8d5d7d4be439"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('bfe859129e6db5e0', '{"backend_kind":"comfyui","node_classes":["01a20583-9674-7629-9c17-8d7138023b62"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('c2c5a19487ae3451', '{"backend_kind":"comfyui","node_classes":["01a20583-9674-7629-9c17-8d7b10e5bdaa"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('d09c6907d9fb3074', '{"backend_kind":"comfyui","node_classes":["01a20583-9674-7629-9c17-8d67bd9af0e3"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('dbd7746d8683d27e', '{"backend_kind":"comfyui","node_classes":["01a20583-9674-7629-9c17-8d57f8b0c361"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('dc8cb53949e834e1', '{"backend_kind":"comfyui","node_classes":["01a20583-9674-7629-9c17-8d790edf2d10"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('e6961f563b6a6e1e', '{"backend_kind":"comfyui","node_classes":["01a20583-9674-7629-9c17-8d65089795a8"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('eaa4f70460a45096', '{"backend_kind":"comfyui","node_classes":["01a20583-9674-7629-9c17-8d773106eaf0"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('f3f9e02caab98d27', '{"backend_kind":"comfyui","node_classes":["01a20583-9674-7629-9c17-8d6bb6b8a492"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lease VALUES ('backend:01a20583-9674-7629-9c17-8d58ba112dd4', 'worker 01a20583-9674-7629-9c17-8d58ba112dd4', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a20583-9674-7629-9c17-8d5ac61a129e', 'worker 01a20583-9674-7629-9c17-8d5ac61a129e', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a20583-9674-7629-9c17-8d5c5ad6702b', 'worker 01a20583-9674-7629-9c17-8d5c5ad6702b', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a20583-9674-7629-9c17-8d5ee4a3965b', 'worker 01a20583-9674-7629-9c17-8d5ee4a3965b', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a20583-9674-7629-9c17-8d608db6a491', 'worker 01a20583-9674-7629-9c17-8d608db6a491', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a20583-9674-7629-9c17-8d62ade0cb19', 'worker 01a20583-9674-7629-9c17-8d62ade0cb19', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a20583-9674-7629-9c17-8d6465aeb470', 'worker 01a20583-9674-7629-9c17-8d6465aeb470', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a20583-9674-7629-9c17-8d6649598c0f', 'worker 01a20583-9674-7629-9c17-8d6649598c0f', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a20583-9674-7629-9c17-8d6857bfebbe', 'worker 01a20583-9674-7629-9c17-8d6857bfebbe', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a20583-9674-7629-9c17-8d6af20df1ab', 'worker 01a20583-9674-7629-9c17-8d6af20df1ab', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a20583-9674-7629-9c17-8d6ce7166887', 'worker 01a20583-9674-7629-9c17-8d6ce7166887', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a20583-9674-7629-9c17-8d6ed3bd6705', 'worker 01a20583-9674-7629-9c17-8d6ed3bd6705', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a20583-9674-7629-9c17-8d7035a9a42f', 'worker 01a20583-9674-7629-9c17-8d7035a9a42f', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a20583-9674-7629-9c17-8d72a7982502', 'worker 01a20583-9674-7629-9c17-8d72a7982502', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a20583-9674-7629-9c17-8d74b2a4a30b', 'worker 01a20583-9674-7629-9c17-8d74b2a4a30b', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a20583-9674-7629-9c17-8d7637ebbb20', 'worker 01a20583-9674-7629-9c17-8d7637ebbb20', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a20583-9674-7629-9c17-8d7860a74102', 'worker 01a20583-9674-7629-9c17-8d7860a74102', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a20583-9674-7629-9c17-8d7aa8d3f8ef', 'worker 01a20583-9674-7629-9c17-8d7aa8d3f8ef', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a20583-9674-7629-9c17-8d7c9f131ab5', 'worker 01a20583-9674-7629-9c17-8d7c9f131ab5', 1, 1767225630000000);
INSERT INTO public.litter VALUES ('outputs/2026-11-22/01a20583-9782-70a2-90f9-7ca5843a5d5f/01a20583-985b-7103-b850-3bf30de1a647/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-22/01a20583-9782-70a2-90f9-7ca70f6cf2b5/01a20583-9863-7165-abaa-25aa95b88d22/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-22/01a20583-9782-70a2-90f9-7caf52cd26be/01a20583-9876-7071-b025-80dad22cd352/', 1767225600000000, 0);
INSERT INTO public.meta VALUES ('stream', '97ca2dae-c202-4b37-ac4a-322662fdcb46');
INSERT INTO public.meta VALUES ('installation', '5d3415e4-b46f-4359-b213-37929598697c');
INSERT INTO public.output VALUES ('01a20583-98bd-73a5-b437-cfc850b413d4', 'local', '01a20583-9782-70a2-90f9-7ca3ac5fb494', '01a20583-9854-75ba-b538-0f18d8d2d9a7', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a20583-98bd-73a5-b437-cfc98d25527b/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000);
INSERT INTO public.output VALUES ('01a20583-98bd-73a5-b437-cfca5c84c864', 'local', '01a20583-9782-70a2-90f9-7cadafd77b6f', '01a20583-986f-75f3-823a-2409519bc1f0', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a20583-98bd-73a5-b437-cfcb29d3bc13/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000);
INSERT INTO public.serves VALUES ('01a20583-9674-7629-9c17-8d58ba112dd4', 'dbd7746d8683d27e', 1, NULL);
INSERT INTO public.serves VALUES ('01a20583-9674-7629-9c17-8d5ac61a129e', '8b9ac07ffd472ad2', 1, NULL);
INSERT INTO public.serves VALUES ('01a20583-9674-7629-9c17-8d5c5ad6702b', '0035161325e23415', 1, NULL);
INSERT INTO public.serves VALUES ('01a20583-9674-7629-9c17-8d5ee4a3965b', 'aaa43b6a314e6f43', 1, NULL);
INSERT INTO public.serves VALUES ('01a20583-9674-7629-9c17-8d608db6a491', '4bdc71def73b7fb4', 1, NULL);
INSERT INTO public.serves VALUES ('01a20583-9674-7629-9c17-8d62ade0cb19', 'a1f358b8bbd1dc06', 1, NULL);
INSERT INTO public.serves VALUES ('01a20583-9674-7629-9c17-8d6465aeb470', '532f1a2cbdc03082', 1, NULL);
INSERT INTO public.serves VALUES ('01a20583-9674-7629-9c17-8d6649598c0f', 'e6961f563b6a6e1e', 1, NULL);
INSERT INTO public.serves VALUES ('01a20583-9674-7629-9c17-8d6857bfebbe', 'd09c6907d9fb3074', 1, NULL);
INSERT INTO public.serves VALUES ('01a20583-9674-7629-9c17-8d6af20df1ab', '42e3d8346765ab2f', 1, NULL);
INSERT INTO public.serves VALUES ('01a20583-9674-7629-9c17-8d6ce7166887', 'f3f9e02caab98d27', 1, NULL);
INSERT INTO public.serves VALUES ('01a20583-9674-7629-9c17-8d6ed3bd6705', '68246717b706826d', 1, NULL);
INSERT INTO public.serves VALUES ('01a20583-9674-7629-9c17-8d7035a9a42f', '6e14f5ffa0563395', 1, NULL);
INSERT INTO public.serves VALUES ('01a20583-9674-7629-9c17-8d72a7982502', 'bfe859129e6db5e0', 1, NULL);
INSERT INTO public.serves VALUES ('01a20583-9674-7629-9c17-8d74b2a4a30b', '018cfb3daf8848dd', 1, NULL);
INSERT INTO public.serves VALUES ('01a20583-9674-7629-9c17-8d7637ebbb20', '2a6766065334351e', 1, NULL);
INSERT INTO public.serves VALUES ('01a20583-9674-7629-9c17-8d7860a74102', 'eaa4f70460a45096', 1, NULL);
INSERT INTO public.serves VALUES ('01a20583-9674-7629-9c17-8d7aa8d3f8ef', 'dc8cb53949e834e1', 1, NULL);
INSERT INTO public.serves VALUES ('01a20583-9674-7629-9c17-8d7c9f131ab5', 'c2c5a19487ae3451', 1, NULL);
INSERT INTO public.tally VALUES ('local', 1963584, 'READY', 'text_to_image', 0, 15419, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RETRYING', 'text_to_image', 0, 15419, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'PENDING', 'text_to_image', 0, 15419, 6);
INSERT INTO public.tally VALUES ('local', 1963584, 'QUEUED', 'text_to_image', 0, 15419, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'FAILED', 'text_to_image', 0, 15419, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RUNNING', 'text_to_image', 0, 15419, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 1, 15419, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 0, 15419, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'STOPPED', 'text_to_image', 0, 15419, 2);
INSERT INTO public.task VALUES ('01a20583-9782-70a2-90f9-7c8d04da1d7f', 'local', 1, 'text_to_image', 'apple', 'READY', NULL, 0, 1767225600000000, 'dbd7746d8683d27e', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.task VALUES ('01a20583-9782-70a2-90f9-7c8ffe4c955e', 'local', 1, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '8b9ac07ffd472ad2', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.task VALUES ('01a20583-9782-70a2-90f9-7c9106e47b9a', 'local', 2, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '0035161325e23415', 'text_to_image', 1, 'Text to image', 1, 0, '01a20583-97b8-7216-8cde-8f6862fefa0f', '01a20583-9674-7629-9c17-8d5c5ad6702b', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.task VALUES ('01a20583-9782-70a2-90f9-7c934cd3198e', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, 'aaa43b6a314e6f43', 'text_to_image', 1, 'Text to image', 1, 0, '01a20583-97d7-772c-95c4-dbadf9b5610c', '01a20583-9674-7629-9c17-8d5ee4a3965b', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.task VALUES ('01a20583-9782-70a2-90f9-7c952b8f5d24', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, '4bdc71def73b7fb4', 'text_to_image', 1, 'Text to image', 1, 0, '01a20583-97e6-7786-b41b-be78741a89b6', '01a20583-9674-7629-9c17-8d608db6a491', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.task VALUES ('01a20583-9782-70a2-90f9-7c9b3c5657b2', 'local', 5, 'text_to_image', 'apple', 'QUEUED', 'stopping', 0, 1767225600000000, 'e6961f563b6a6e1e', 'text_to_image', 1, 'Text to image', 1, 0, '01a20583-982b-767c-b327-72a996369422', '01a20583-9674-7629-9c17-8d6649598c0f', '01a20583-982b-767c-b327-72a996369422', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.task VALUES ('01a20583-9782-70a2-90f9-7c9d6a5c57f3', 'local', 5, 'text_to_image', 'apple', 'RUNNING', 'executing', 0, 1767225600000000, 'd09c6907d9fb3074', 'text_to_image', 1, 'Text to image', 1, 0, '01a20583-9836-7112-93db-4058b1e5186a', '01a20583-9674-7629-9c17-8d6857bfebbe', '01a20583-9836-7112-93db-4058b1e5186a', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.task VALUES ('01a20583-9782-70a2-90f9-7c9f15b62cff', 'local', 6, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, '42e3d8346765ab2f', 'text_to_image', 1, 'Text to image', 1, 0, '01a20583-9840-7607-839e-36c077241a30', '01a20583-9674-7629-9c17-8d6af20df1ab', '01a20583-9840-7607-839e-36c077241a30', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.task VALUES ('01a20583-9782-70a2-90f9-7ca3ac5fb494', 'local', 6, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '68246717b706826d', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a20583-9674-7629-9c17-8d6ed3bd6705', '01a20583-9854-75ba-b538-0f18d8d2d9a7', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.task VALUES ('01a20583-9782-70a2-90f9-7ca5843a5d5f', 'local', 6, 'text_to_image', 'apple', 'FAILED', NULL, 0, 1767225600000000, '6e14f5ffa0563395', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a20583-9674-7629-9c17-8d7035a9a42f', '01a20583-985b-7103-b850-3bf30de1a647', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, '{"code":"node_failed","arguments":{},"raw":"boom"}', '{}', NULL);
INSERT INTO public.task VALUES ('01a20583-9782-70a2-90f9-7c97c9429213', 'local', 4, 'text_to_image', 'apple', 'PENDING', 'stopping', 0, 1767225600000000, 'a1f358b8bbd1dc06', 'text_to_image', 1, 'Text to image', 1, 0, '01a20583-97ff-7672-9821-56fc71f56b24', '01a20583-9674-7629-9c17-8d62ade0cb19', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.task VALUES ('01a20583-9782-70a2-90f9-7c9940c838c5', 'local', 4, 'text_to_image', 'apple', 'QUEUED', 'waiting', 0, 1767225600000000, '532f1a2cbdc03082', 'text_to_image', 1, 'Text to image', 1, 0, '01a20583-981a-767f-b1bb-198ca0f4d432', '01a20583-9674-7629-9c17-8d6465aeb470', '01a20583-981a-767f-b1bb-198ca0f4d432', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.task VALUES ('01a20583-9782-70a2-90f9-7ca136d6dd89', 'local', 4, 'text_to_image', 'apple', 'RETRYING', NULL, 0, 1767225600000000, 'f3f9e02caab98d27', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a20583-9674-7629-9c17-8d6ce7166887', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 1767225660000000, NULL, NULL, 1, 0, 1, 0, 0, 0, 0, NULL, '{"code":"backend_unreachable","arguments":{},"raw":null}', '{"code":"backend_unreachable","arguments":{},"raw":null}', '{}', NULL);
INSERT INTO public.task VALUES ('01a20583-9782-70a2-90f9-7ca9f6587ee1', 'local', 3, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '018cfb3daf8848dd', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a20583-9674-7629-9c17-8d74b2a4a30b', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.task VALUES ('01a20583-9782-70a2-90f9-7cab2c083268', 'local', 4, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '2a6766065334351e', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a20583-9674-7629-9c17-8d7637ebbb20', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.task VALUES ('01a20583-9782-70a2-90f9-7cb188fc971e', 'local', 7, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, 'c2c5a19487ae3451', 'text_to_image', 1, 'Text to image', 1, 0, '01a20583-987b-7162-addb-428bd364e6b6', '01a20583-9674-7629-9c17-8d7c9f131ab5', '01a20583-987b-7162-addb-428bd364e6b6', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.task VALUES ('01a20583-9782-70a2-90f9-7ca70f6cf2b5', 'local', 7, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, 'bfe859129e6db5e0', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a20583-9674-7629-9c17-8d72a7982502', '01a20583-9863-7165-abaa-25aa95b88d22', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.task VALUES ('01a20583-9782-70a2-90f9-7cadafd77b6f', 'local', 7, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, 'eaa4f70460a45096', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a20583-9674-7629-9c17-8d7860a74102', '01a20583-986f-75f3-823a-2409519bc1f0', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.task VALUES ('01a20583-9782-70a2-90f9-7caf52cd26be', 'local', 8, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, 'dc8cb53949e834e1', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a20583-9674-7629-9c17-8d7aa8d3f8ef', '01a20583-9876-7071-b025-80dad22cd352', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.task_body VALUES ('01a20583-9782-70a2-90f9-7c8d04da1d7f', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a20583-9782-70a2-90f9-7c8ffe4c955e', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a20583-9782-70a2-90f9-7c9106e47b9a', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a20583-9782-70a2-90f9-7c934cd3198e', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a20583-9782-70a2-90f9-7c952b8f5d24', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a20583-9782-70a2-90f9-7c97c9429213', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a20583-9782-70a2-90f9-7c9940c838c5', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a20583-9782-70a2-90f9-7c9b3c5657b2', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a20583-9782-70a2-90f9-7c9d6a5c57f3', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a20583-9782-70a2-90f9-7c9f15b62cff', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a20583-9782-70a2-90f9-7ca136d6dd89', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a20583-9782-70a2-90f9-7ca3ac5fb494', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a20583-9782-70a2-90f9-7ca5843a5d5f', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a20583-9782-70a2-90f9-7ca70f6cf2b5', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a20583-9782-70a2-90f9-7ca9f6587ee1', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a20583-9782-70a2-90f9-7cab2c083268', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a20583-9782-70a2-90f9-7cadafd77b6f', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a20583-9782-70a2-90f9-7caf52cd26be', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a20583-9782-70a2-90f9-7cb188fc971e', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_input VALUES ('01a20583-9782-70a2-90f9-7c8d04da1d7f', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a20583-9782-70a2-90f9-7c8ffe4c955e', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a20583-9782-70a2-90f9-7c9106e47b9a', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a20583-9782-70a2-90f9-7c934cd3198e', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a20583-9782-70a2-90f9-7c952b8f5d24', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a20583-9782-70a2-90f9-7c97c9429213', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a20583-9782-70a2-90f9-7c9940c838c5', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a20583-9782-70a2-90f9-7c9b3c5657b2', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a20583-9782-70a2-90f9-7c9d6a5c57f3', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a20583-9782-70a2-90f9-7c9f15b62cff', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a20583-9782-70a2-90f9-7ca136d6dd89', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a20583-9782-70a2-90f9-7ca3ac5fb494', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a20583-9782-70a2-90f9-7ca5843a5d5f', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a20583-9782-70a2-90f9-7ca70f6cf2b5', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a20583-9782-70a2-90f9-7ca9f6587ee1', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a20583-9782-70a2-90f9-7cab2c083268', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a20583-9782-70a2-90f9-7cadafd77b6f', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a20583-9782-70a2-90f9-7caf52cd26be', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a20583-9782-70a2-90f9-7cb188fc971e', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.waiting VALUES ('8b9ac07ffd472ad2', 0, 15419, 1);
INSERT INTO public.waiting VALUES ('0035161325e23415', 0, 15419, 0);
INSERT INTO public.waiting VALUES ('aaa43b6a314e6f43', 0, 15419, 0);
INSERT INTO public.waiting VALUES ('4bdc71def73b7fb4', 0, 15419, 0);
INSERT INTO public.waiting VALUES ('a1f358b8bbd1dc06', 0, 15419, 0);
INSERT INTO public.waiting VALUES ('532f1a2cbdc03082', 0, 15419, 0);
INSERT INTO public.waiting VALUES ('e6961f563b6a6e1e', 0, 15419, 0);
INSERT INTO public.waiting VALUES ('d09c6907d9fb3074', 0, 15419, 0);
INSERT INTO public.waiting VALUES ('42e3d8346765ab2f', 0, 15419, 0);
INSERT INTO public.waiting VALUES ('f3f9e02caab98d27', 0, 15419, 0);
INSERT INTO public.waiting VALUES ('68246717b706826d', 0, 15419, 0);
INSERT INTO public.waiting VALUES ('6e14f5ffa0563395', 0, 15419, 0);
INSERT INTO public.waiting VALUES ('bfe859129e6db5e0', 0, 15419, 0);
INSERT INTO public.waiting VALUES ('018cfb3daf8848dd', 0, 15419, 0);
INSERT INTO public.waiting VALUES ('eaa4f70460a45096', 0, 15419, 0);
INSERT INTO public.waiting VALUES ('dc8cb53949e834e1', 0, 15419, 0);
INSERT INTO public.waiting VALUES ('c2c5a19487ae3451', 0, 15419, 0);
INSERT INTO public.waiting VALUES ('2a6766065334351e', 0, 15419, 1);
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
