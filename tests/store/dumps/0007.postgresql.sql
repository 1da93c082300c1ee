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
    crashes integer DEFAULT 0 NOT NULL,
    crashed_at bigint,
    paid integer DEFAULT 0 NOT NULL,
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
    outage_taken integer DEFAULT 0 NOT NULL,
    account text DEFAULT ''::text NOT NULL
);
CREATE TABLE public.backend_catalog (
    backend_id text NOT NULL,
    catalog text NOT NULL
);
CREATE TABLE public.base_graph (
    id text NOT NULL,
    bytes bigint NOT NULL,
    graph text NOT NULL
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
    lacks text,
    paid integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.session (
    id text NOT NULL,
    user_id text DEFAULT 'local'::text NOT NULL,
    mark text NOT NULL,
    created_at bigint NOT NULL,
    ends_at bigint NOT NULL
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
    asked_at bigint,
    CONSTRAINT attempt_only_while_live CHECK (((attempt_id IS NULL) OR (status = ANY (ARRAY['PENDING'::text, 'QUEUED'::text, 'RUNNING'::text])))),
    CONSTRAINT live_has_attempt CHECK (((status <> ALL (ARRAY['QUEUED'::text, 'RUNNING'::text])) OR (attempt_id IS NOT NULL)))
)
WITH (fillfactor='80');
CREATE TABLE public.task_body (
    task_id text NOT NULL,
    params text NOT NULL,
    graph text NOT NULL,
    base_id text,
    leaves text
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
INSERT INTO public.alembic_version VALUES ('0007');
INSERT INTO public.attempt VALUES ('01a22d41-56e9-76f5-ba3d-ef8bd70d7365', '01a22d41-56bf-727d-ac4d-8a7061879281', 1, '01a22d41-55cc-77ed-aabc-b2877bc79e97', '7927dfe0de56da75', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22d41-5757-7569-87f9-40503e1ce11c', '01a22d41-56bf-727d-ac4d-8a88dea5c05b', 1, '01a22d41-55cc-77ed-aabc-b29f42446791', '41abb42b778e6074', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22d41-5759-7479-8898-c1388a042e86', '01a22d41-56bf-727d-ac4d-8a8a0a593c84', 1, '01a22d41-55cc-77ed-aabc-b2a16ef231eb', '5ee85f539d19602d', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22d41-56f8-7392-99d1-8cb6eb5f5a22', '01a22d41-56bf-727d-ac4d-8a72d81798e3', 1, '01a22d41-55cc-77ed-aabc-b289b0fc3236', 'b1b53445f6102690', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22d41-573f-772d-86fc-a6a21196d011', '01a22d41-56bf-727d-ac4d-8a8208785a5c', 1, '01a22d41-55cc-77ed-aabc-b299bbe68d13', '7dad42e718a40b4c', 1767225600000000, 1767225600000000, 1767225600000000, '01a22d41-573f-772d-86fc-a6a21196d011', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22d41-570d-707a-93b0-712dfd214d02', '01a22d41-56bf-727d-ac4d-8a764c5be927', 1, '01a22d41-55cc-77ed-aabc-b28d03feaa4d', '017f534aecd5396d', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22d41-574a-72f4-96a3-3f240dcf3353', '01a22d41-56bf-727d-ac4d-8a8424725200', 1, '01a22d41-55cc-77ed-aabc-b29b28c191e6', 'e5cbb86f208bfc5c', 1767225600000000, 1767225600000000, 1767225600000000, '01a22d41-574a-72f4-96a3-3f240dcf3353', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'failed', '{"code":"node_failed","arguments":{},"raw":"boom"}', 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22d41-574d-77b3-8a6c-621802e98c5c', '01a22d41-56bf-727d-ac4d-8a8627341c8e', 1, '01a22d41-55cc-77ed-aabc-b29db71b7023', '292605054e2c05d0', 1767225600000000, 1767225600000000, 1767225600000000, '01a22d41-574d-77b3-8a6c-621802e98c5c', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22d41-56fd-72cf-9f1a-5530df6c2137', '01a22d41-56bf-727d-ac4d-8a74072d712e', 1, '01a22d41-55cc-77ed-aabc-b28b1f2c0193', 'a7e75bbeb3e33a1f', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22d41-5716-776c-9d01-e7d99fe0d2e0', '01a22d41-56bf-727d-ac4d-8a782f7fb53d', 1, '01a22d41-55cc-77ed-aabc-b28fbb8edb99', 'f1eb80ba71f2d445', 1767225600000000, 1767225600000000, 1767225600000000, '01a22d41-5716-776c-9d01-e7d99fe0d2e0', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22d41-5720-73d5-b1b4-8cc81ec1c943', '01a22d41-56bf-727d-ac4d-8a7abf5e5281', 1, '01a22d41-55cc-77ed-aabc-b291359548ad', 'ea43623b0a234ac8', 1767225600000000, 1767225600000000, 1767225600000000, '01a22d41-5720-73d5-b1b4-8cc81ec1c943', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22d41-573d-7093-92e1-6aadb22a9ead', '01a22d41-56bf-727d-ac4d-8a804d991d81', 1, '01a22d41-55cc-77ed-aabc-b29768e5b0ca', '6684aa801f4ed933', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'not_sent', '{"code":"backend_unreachable","arguments":{},"raw":null}', 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22d41-572d-74e2-9f7c-c9a14eabaca2', '01a22d41-56bf-727d-ac4d-8a7c8c0a7b84', 1, '01a22d41-55cc-77ed-aabc-b2938a34211b', '80f92748bc047c62', 1767225600000000, 1767225600000000, 1767225600000000, '01a22d41-572d-74e2-9f7c-c9a14eabaca2', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22d41-572f-763e-9d35-1ed347252c69', '01a22d41-56bf-727d-ac4d-8a7e5fabc769', 1, '01a22d41-55cc-77ed-aabc-b295c8e941a2', '964caf474e682de2', 1767225600000000, 1767225600000000, 1767225600000000, '01a22d41-572f-763e-9d35-1ed347252c69', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22d41-5771-7397-9f43-4e1a86016afe', '01a22d41-56bf-727d-ac4d-8a90fea0d50d', 1, '01a22d41-55cc-77ed-aabc-b2a72b82259c', '666fe53319378e7b', 1767225600000000, 1767225600000000, 1767225600000000, '01a22d41-5771-7397-9f43-4e1a86016afe', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22d41-5765-755c-86e2-bf1cdd784435', '01a22d41-56bf-727d-ac4d-8a8c81554a7f', 1, '01a22d41-55cc-77ed-aabc-b2a3c4f14595', '3faf6d2b89a06b67', 1767225600000000, 1767225600000000, 1767225600000000, '01a22d41-5765-755c-86e2-bf1cdd784435', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22d41-576c-7625-b151-3623193ff122', '01a22d41-56bf-727d-ac4d-8a8ee1251538', 1, '01a22d41-55cc-77ed-aabc-b2a5e3d6cfc3', '7c9b0839e68fbf69', 1767225600000000, 1767225600000000, 1767225600000000, '01a22d41-576c-7625-b151-3623193ff122', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.backend VALUES ('01a22d41-55c5-7443-8967-82264dc5e30b', '01a22d41-55c5-7443-8967-82264dc5e30b', 'comfyui', 'http://01a22d41-55c5-7443-8967-82264dc5e30b:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22d41-55cc-77ed-aabc-b285f56dad7c', '01a22d41-55cc-77ed-aabc-b285f56dad7c', 'comfyui', 'http://01a22d41-55cc-77ed-aabc-b285f56dad7c:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22d41-55cc-77ed-aabc-b2877bc79e97', '01a22d41-55cc-77ed-aabc-b2877bc79e97', 'comfyui', 'http://01a22d41-55cc-77ed-aabc-b2877bc79e97:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22d41-55cc-77ed-aabc-b289b0fc3236', '01a22d41-55cc-77ed-aabc-b289b0fc3236', 'comfyui', 'http://01a22d41-55cc-77ed-aabc-b289b0fc3236:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22d41-55cc-77ed-aabc-b28b1f2c0193', '01a22d41-55cc-77ed-aabc-b28b1f2c0193', 'comfyui', 'http://01a22d41-55cc-77ed-aabc-b28b1f2c0193:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22d41-55cc-77ed-aabc-b28d03feaa4d', '01a22d41-55cc-77ed-aabc-b28d03feaa4d', 'comfyui', 'http://01a22d41-55cc-77ed-aabc-b28d03feaa4d:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22d41-55cc-77ed-aabc-b28fbb8edb99', '01a22d41-55cc-77ed-aabc-b28fbb8edb99', 'comfyui', 'http://01a22d41-55cc-77ed-aabc-b28fbb8edb99:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22d41-55cc-77ed-aabc-b291359548ad', '01a22d41-55cc-77ed-aabc-b291359548ad', 'comfyui', 'http://01a22d41-55cc-77ed-aabc-b291359548ad:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22d41-55cc-77ed-aabc-b2938a34211b', '01a22d41-55cc-77ed-aabc-b2938a34211b', 'comfyui', 'http://01a22d41-55cc-77ed-aabc-b2938a34211b:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22d41-55cc-77ed-aabc-b295c8e941a2', '01a22d41-55cc-77ed-aabc-b295c8e941a2', 'comfyui', 'http://01a22d41-55cc-77ed-aabc-b295c8e941a2:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22d41-55cc-77ed-aabc-b299bbe68d13', '01a22d41-55cc-77ed-aabc-b299bbe68d13', 'comfyui', 'http://01a22d41-55cc-77ed-aabc-b299bbe68d13:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22d41-55cc-77ed-aabc-b29b28c191e6', '01a22d41-55cc-77ed-aabc-b29b28c191e6', 'comfyui', 'http://01a22d41-55cc-77ed-aabc-b29b28c191e6:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22d41-55cc-77ed-aabc-b29db71b7023', '01a22d41-55cc-77ed-aabc-b29db71b7023', 'comfyui', 'http://01a22d41-55cc-77ed-aabc-b29db71b7023:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22d41-55cc-77ed-aabc-b29f42446791', '01a22d41-55cc-77ed-aabc-b29f42446791', 'comfyui', 'http://01a22d41-55cc-77ed-aabc-b29f42446791:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22d41-55cc-77ed-aabc-b2a16ef231eb', '01a22d41-55cc-77ed-aabc-b2a16ef231eb', 'comfyui', 'http://01a22d41-55cc-77ed-aabc-b2a16ef231eb:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22d41-55cc-77ed-aabc-b2a3c4f14595', '01a22d41-55cc-77ed-aabc-b2a3c4f14595', 'comfyui', 'http://01a22d41-55cc-77ed-aabc-b2a3c4f14595:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22d41-55cc-77ed-aabc-b2a5e3d6cfc3', '01a22d41-55cc-77ed-aabc-b2a5e3d6cfc3', 'comfyui', 'http://01a22d41-55cc-77ed-aabc-b2a5e3d6cfc3:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22d41-55cc-77ed-aabc-b2a72b82259c', '01a22d41-55cc-77ed-aabc-b2a72b82259c', 'comfyui', 'http://01a22d41-55cc-77ed-aabc-b2a72b82259c:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22d41-55cc-77ed-aabc-b29768e5b0ca', '01a22d41-55cc-77ed-aabc-b29768e5b0ca', 'comfyui', 'http://01a22d41-55cc-77ed-aabc-b29768e5b0ca:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 1, '');
INSERT INTO public.event VALUES (1, 'backend.updated', '', '01a22d41-55c5-7443-8967-82264dc5e30b', 1767225600000000, '{"id":"01a22d41-55c5-7443-8967-82264dc5e30b","name":"01a22d41-55c5-7443-8967-82264dc5e30b","state":"new"}');
INSERT INTO public.event VALUES (2, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b285f56dad7c', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b285f56dad7c","name":"01a22d41-55cc-77ed-aabc-b285f56dad7c","state":"new"}');
INSERT INTO public.event VALUES (3, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b2877bc79e97', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b2877bc79e97","name":"01a22d41-55cc-77ed-aabc-b2877bc79e97","state":"new"}');
INSERT INTO public.event VALUES (4, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b289b0fc3236', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b289b0fc3236","name":"01a22d41-55cc-77ed-aabc-b289b0fc3236","state":"new"}');
INSERT INTO public.event VALUES (5, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b28b1f2c0193', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b28b1f2c0193","name":"01a22d41-55cc-77ed-aabc-b28b1f2c0193","state":"new"}');
INSERT INTO public.event VALUES (6, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b28d03feaa4d', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b28d03feaa4d","name":"01a22d41-55cc-77ed-aabc-b28d03feaa4d","state":"new"}');
INSERT INTO public.event VALUES (7, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b28fbb8edb99', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b28fbb8edb99","name":"01a22d41-55cc-77ed-aabc-b28fbb8edb99","state":"new"}');
INSERT INTO public.event VALUES (8, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b291359548ad', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b291359548ad","name":"01a22d41-55cc-77ed-aabc-b291359548ad","state":"new"}');
INSERT INTO public.event VALUES (9, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b2938a34211b', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b2938a34211b","name":"01a22d41-55cc-77ed-aabc-b2938a34211b","state":"new"}');
INSERT INTO public.event VALUES (10, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b295c8e941a2', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b295c8e941a2","name":"01a22d41-55cc-77ed-aabc-b295c8e941a2","state":"new"}');
INSERT INTO public.event VALUES (11, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b29768e5b0ca', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b29768e5b0ca","name":"01a22d41-55cc-77ed-aabc-b29768e5b0ca","state":"new"}');
INSERT INTO public.event VALUES (12, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b299bbe68d13', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b299bbe68d13","name":"01a22d41-55cc-77ed-aabc-b299bbe68d13","state":"new"}');
INSERT INTO public.event VALUES (13, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b29b28c191e6', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b29b28c191e6","name":"01a22d41-55cc-77ed-aabc-b29b28c191e6","state":"new"}');
INSERT INTO public.event VALUES (14, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b29db71b7023', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b29db71b7023","name":"01a22d41-55cc-77ed-aabc-b29db71b7023","state":"new"}');
INSERT INTO public.event VALUES (15, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b29f42446791', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b29f42446791","name":"01a22d41-55cc-77ed-aabc-b29f42446791","state":"new"}');
INSERT INTO public.event VALUES (16, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b2a16ef231eb', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b2a16ef231eb","name":"01a22d41-55cc-77ed-aabc-b2a16ef231eb","state":"new"}');
INSERT INTO public.event VALUES (17, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b2a3c4f14595', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b2a3c4f14595","name":"01a22d41-55cc-77ed-aabc-b2a3c4f14595","state":"new"}');
INSERT INTO public.event VALUES (18, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b2a5e3d6cfc3', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b2a5e3d6cfc3","name":"01a22d41-55cc-77ed-aabc-b2a5e3d6cfc3","state":"new"}');
INSERT INTO public.event VALUES (19, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b2a72b82259c', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b2a72b82259c","name":"01a22d41-55cc-77ed-aabc-b2a72b82259c","state":"new"}');
INSERT INTO public.event VALUES (20, 'backend.updated', '', '01a22d41-55c5-7443-8967-82264dc5e30b', 1767225600000000, '{"id":"01a22d41-55c5-7443-8967-82264dc5e30b","name":"01a22d41-55c5-7443-8967-82264dc5e30b","state":"ready","reason":null}');
INSERT INTO public.event VALUES (21, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b285f56dad7c', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b285f56dad7c","name":"01a22d41-55cc-77ed-aabc-b285f56dad7c","state":"ready","reason":null}');
INSERT INTO public.event VALUES (22, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b2877bc79e97', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b2877bc79e97","name":"01a22d41-55cc-77ed-aabc-b2877bc79e97","state":"ready","reason":null}');
INSERT INTO public.event VALUES (23, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b289b0fc3236', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b289b0fc3236","name":"01a22d41-55cc-77ed-aabc-b289b0fc3236","state":"ready","reason":null}');
INSERT INTO public.event VALUES (24, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b28b1f2c0193', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b28b1f2c0193","name":"01a22d41-55cc-77ed-aabc-b28b1f2c0193","state":"ready","reason":null}');
INSERT INTO public.event VALUES (25, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b28d03feaa4d', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b28d03feaa4d","name":"01a22d41-55cc-77ed-aabc-b28d03feaa4d","state":"ready","reason":null}');
INSERT INTO public.event VALUES (26, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b28fbb8edb99', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b28fbb8edb99","name":"01a22d41-55cc-77ed-aabc-b28fbb8edb99","state":"ready","reason":null}');
INSERT INTO public.event VALUES (27, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b291359548ad', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b291359548ad","name":"01a22d41-55cc-77ed-aabc-b291359548ad","state":"ready","reason":null}');
INSERT INTO public.event VALUES (28, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b2938a34211b', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b2938a34211b","name":"01a22d41-55cc-77ed-aabc-b2938a34211b","state":"ready","reason":null}');
INSERT INTO public.event VALUES (29, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b295c8e941a2', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b295c8e941a2","name":"01a22d41-55cc-77ed-aabc-b295c8e941a2","state":"ready","reason":null}');
INSERT INTO public.event VALUES (30, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b29768e5b0ca', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b29768e5b0ca","name":"01a22d41-55cc-77ed-aabc-b29768e5b0ca","state":"ready","reason":null}');
INSERT INTO public.event VALUES (31, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b299bbe68d13', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b299bbe68d13","name":"01a22d41-55cc-77ed-aabc-b299bbe68d13","state":"ready","reason":null}');
INSERT INTO public.event VALUES (32, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b29b28c191e6', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b29b28c191e6","name":"01a22d41-55cc-77ed-aabc-b29b28c191e6","state":"ready","reason":null}');
INSERT INTO public.event VALUES (33, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b29db71b7023', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b29db71b7023","name":"01a22d41-55cc-77ed-aabc-b29db71b7023","state":"ready","reason":null}');
INSERT INTO public.event VALUES (34, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b29f42446791', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b29f42446791","name":"01a22d41-55cc-77ed-aabc-b29f42446791","state":"ready","reason":null}');
INSERT INTO public.event VALUES (35, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b2a16ef231eb', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b2a16ef231eb","name":"01a22d41-55cc-77ed-aabc-b2a16ef231eb","state":"ready","reason":null}');
INSERT INTO public.event VALUES (36, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b2a3c4f14595', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b2a3c4f14595","name":"01a22d41-55cc-77ed-aabc-b2a3c4f14595","state":"ready","reason":null}');
INSERT INTO public.event VALUES (37, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b2a5e3d6cfc3', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b2a5e3d6cfc3","name":"01a22d41-55cc-77ed-aabc-b2a5e3d6cfc3","state":"ready","reason":null}');
INSERT INTO public.event VALUES (38, 'backend.updated', '', '01a22d41-55cc-77ed-aabc-b2a72b82259c', 1767225600000000, '{"id":"01a22d41-55cc-77ed-aabc-b2a72b82259c","name":"01a22d41-55cc-77ed-aabc-b2a72b82259c","state":"ready","reason":null}');
INSERT INTO public.event VALUES (39, 'task.created', 'local', '01a22d41-56be-766f-a6c8-8a3f21844ba5', 1767225600000000, '{"version":1,"id":"01a22d41-56be-766f-a6c8-8a3f21844ba5","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (40, 'task.created', 'local', '01a22d41-56bf-727d-ac4d-8a6ee16893fc', 1767225600000000, '{"version":1,"id":"01a22d41-56bf-727d-ac4d-8a6ee16893fc","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (41, 'task.created', 'local', '01a22d41-56bf-727d-ac4d-8a7061879281', 1767225600000000, '{"version":1,"id":"01a22d41-56bf-727d-ac4d-8a7061879281","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (42, 'task.created', 'local', '01a22d41-56bf-727d-ac4d-8a72d81798e3', 1767225600000000, '{"version":1,"id":"01a22d41-56bf-727d-ac4d-8a72d81798e3","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (43, 'task.created', 'local', '01a22d41-56bf-727d-ac4d-8a74072d712e', 1767225600000000, '{"version":1,"id":"01a22d41-56bf-727d-ac4d-8a74072d712e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (44, 'task.created', 'local', '01a22d41-56bf-727d-ac4d-8a764c5be927', 1767225600000000, '{"version":1,"id":"01a22d41-56bf-727d-ac4d-8a764c5be927","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (45, 'task.created', 'local', '01a22d41-56bf-727d-ac4d-8a782f7fb53d', 1767225600000000, '{"version":1,"id":"01a22d41-56bf-727d-ac4d-8a782f7fb53d","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (46, 'task.created', 'local', '01a22d41-56bf-727d-ac4d-8a7abf5e5281', 1767225600000000, '{"version":1,"id":"01a22d41-56bf-727d-ac4d-8a7abf5e5281","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (47, 'task.created', 'local', '01a22d41-56bf-727d-ac4d-8a7c8c0a7b84', 1767225600000000, '{"version":1,"id":"01a22d41-56bf-727d-ac4d-8a7c8c0a7b84","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (48, 'task.created', 'local', '01a22d41-56bf-727d-ac4d-8a7e5fabc769', 1767225600000000, '{"version":1,"id":"01a22d41-56bf-727d-ac4d-8a7e5fabc769","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (49, 'task.created', 'local', '01a22d41-56bf-727d-ac4d-8a804d991d81', 1767225600000000, '{"version":1,"id":"01a22d41-56bf-727d-ac4d-8a804d991d81","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (50, 'task.created', 'local', '01a22d41-56bf-727d-ac4d-8a8208785a5c', 1767225600000000, '{"version":1,"id":"01a22d41-56bf-727d-ac4d-8a8208785a5c","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (51, 'task.created', 'local', '01a22d41-56bf-727d-ac4d-8a8424725200', 1767225600000000, '{"version":1,"id":"01a22d41-56bf-727d-ac4d-8a8424725200","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (52, 'task.created', 'local', '01a22d41-56bf-727d-ac4d-8a8627341c8e', 1767225600000000, '{"version":1,"id":"01a22d41-56bf-727d-ac4d-8a8627341c8e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (53, 'task.created', 'local', '01a22d41-56bf-727d-ac4d-8a88dea5c05b', 1767225600000000, '{"version":1,"id":"01a22d41-56bf-727d-ac4d-8a88dea5c05b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (54, 'task.created', 'local', '01a22d41-56bf-727d-ac4d-8a8a0a593c84', 1767225600000000, '{"version":1,"id":"01a22d41-56bf-727d-ac4d-8a8a0a593c84","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (55, 'task.created', 'local', '01a22d41-56bf-727d-ac4d-8a8c81554a7f', 1767225600000000, '{"version":1,"id":"01a22d41-56bf-727d-ac4d-8a8c81554a7f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (56, 'task.created', 'local', '01a22d41-56bf-727d-ac4d-8a8ee1251538', 1767225600000000, '{"version":1,"id":"01a22d41-56bf-727d-ac4d-8a8ee1251538","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (57, 'task.created', 'local', '01a22d41-56bf-727d-ac4d-8a90fea0d50d', 1767225600000000, '{"version":1,"id":"01a22d41-56bf-727d-ac4d-8a90fea0d50d","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (58, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a88dea5c05b', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a88dea5c05b","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b29f42446791","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (59, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a8a0a593c84', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a8a0a593c84","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b2a16ef231eb","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (60, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a764c5be927', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a764c5be927","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b28d03feaa4d","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (61, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a782f7fb53d', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a782f7fb53d","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b28fbb8edb99","remote_id":"01a22d41-5716-776c-9d01-e7d99fe0d2e0","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (62, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a7abf5e5281', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a7abf5e5281","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b291359548ad","remote_id":"01a22d41-5720-73d5-b1b4-8cc81ec1c943","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (63, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a7c8c0a7b84', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a7c8c0a7b84","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b2938a34211b","remote_id":"01a22d41-572d-74e2-9f7c-c9a14eabaca2","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (64, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a7e5fabc769', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a7e5fabc769","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b295c8e941a2","remote_id":"01a22d41-572f-763e-9d35-1ed347252c69","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (65, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a8208785a5c', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a8208785a5c","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b299bbe68d13","remote_id":"01a22d41-573f-772d-86fc-a6a21196d011","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (66, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a8424725200', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a8424725200","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b29b28c191e6","remote_id":"01a22d41-574a-72f4-96a3-3f240dcf3353","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (67, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a8627341c8e', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a8627341c8e","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b29db71b7023","remote_id":"01a22d41-574d-77b3-8a6c-621802e98c5c","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (68, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a8c81554a7f', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a8c81554a7f","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b2a3c4f14595","remote_id":"01a22d41-5765-755c-86e2-bf1cdd784435","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (69, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a8ee1251538', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a8ee1251538","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b2a5e3d6cfc3","remote_id":"01a22d41-576c-7625-b151-3623193ff122","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (70, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a90fea0d50d', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a90fea0d50d","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b2a72b82259c","remote_id":"01a22d41-5771-7397-9f43-4e1a86016afe","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (71, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a804d991d81', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a804d991d81","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b29768e5b0ca","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO public.event VALUES (72, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a8a0a593c84', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a8a0a593c84","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b2a16ef231eb","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (73, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a7abf5e5281', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a7abf5e5281","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b291359548ad","remote_id":"01a22d41-5720-73d5-b1b4-8cc81ec1c943","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (74, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a7c8c0a7b84', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a7c8c0a7b84","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b2938a34211b","remote_id":"01a22d41-572d-74e2-9f7c-c9a14eabaca2","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (75, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a7e5fabc769', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a7e5fabc769","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b295c8e941a2","remote_id":"01a22d41-572f-763e-9d35-1ed347252c69","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (76, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a8208785a5c', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a8208785a5c","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b299bbe68d13","remote_id":"01a22d41-573f-772d-86fc-a6a21196d011","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (77, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a8424725200', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a8424725200","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b29b28c191e6","remote_id":"01a22d41-574a-72f4-96a3-3f240dcf3353","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (78, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a8627341c8e', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a8627341c8e","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b29db71b7023","remote_id":"01a22d41-574d-77b3-8a6c-621802e98c5c","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (79, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a8c81554a7f', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a8c81554a7f","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b2a3c4f14595","remote_id":"01a22d41-5765-755c-86e2-bf1cdd784435","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (80, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a8ee1251538', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a8ee1251538","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b2a5e3d6cfc3","remote_id":"01a22d41-576c-7625-b151-3623193ff122","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (81, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a90fea0d50d', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a90fea0d50d","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b2a72b82259c","remote_id":"01a22d41-5771-7397-9f43-4e1a86016afe","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (82, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a7e5fabc769', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a7e5fabc769","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b295c8e941a2","remote_id":"01a22d41-572f-763e-9d35-1ed347252c69","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (83, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a8627341c8e', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a8627341c8e","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b29db71b7023","remote_id":"01a22d41-574d-77b3-8a6c-621802e98c5c","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (84, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a8ee1251538', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a8ee1251538","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b2a5e3d6cfc3","remote_id":"01a22d41-576c-7625-b151-3623193ff122","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (85, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a8208785a5c', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a8208785a5c","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b299bbe68d13","remote_id":"01a22d41-573f-772d-86fc-a6a21196d011","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (86, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a8c81554a7f', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a8c81554a7f","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b2a3c4f14595","remote_id":"01a22d41-5765-755c-86e2-bf1cdd784435","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (87, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a8424725200', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a8424725200","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b29b28c191e6","remote_id":"01a22d41-574a-72f4-96a3-3f240dcf3353","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO public.event VALUES (88, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a90fea0d50d', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a90fea0d50d","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b2a72b82259c","remote_id":"01a22d41-5771-7397-9f43-4e1a86016afe","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (89, 'task.deleted', 'local', '01a22d41-56bf-727d-ac4d-8a90fea0d50d', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a90fea0d50d","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b2a72b82259c","remote_id":"01a22d41-5771-7397-9f43-4e1a86016afe","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (90, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a8627341c8e', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a8627341c8e","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b29db71b7023","remote_id":"01a22d41-574d-77b3-8a6c-621802e98c5c","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (91, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a8ee1251538', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a8ee1251538","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b2a5e3d6cfc3","remote_id":"01a22d41-576c-7625-b151-3623193ff122","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (92, 'task.updated', 'local', '01a22d41-56bf-727d-ac4d-8a8c81554a7f', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a8c81554a7f","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b2a3c4f14595","remote_id":"01a22d41-5765-755c-86e2-bf1cdd784435","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (93, 'task.deleted', 'local', '01a22d41-56bf-727d-ac4d-8a8ee1251538', 1767225600000000, '{"id":"01a22d41-56bf-727d-ac4d-8a8ee1251538","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22d41-55cc-77ed-aabc-b2a5e3d6cfc3","remote_id":"01a22d41-576c-7625-b151-3623193ff122","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.lane VALUES ('017f534aecd5396d', '{"backend_kind":"comfyui","node_classes":["01a22d41-55cc-77ed-aabc-b28cb9a910bd"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('292605054e2c05d0', '{"backend_kind":"comfyui","node_classes":["01a22d41-55cc-77ed-aabc-b29c47514770"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('2be4e7318f4069ed', '{"backend_kind":"comfyui","node_classes":["01a22d41-55cc-77ed-aabc-b2849e614974"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('3faf6d2b89a06b67', '{"backend_kind":"comfyui","node_classes":["01a22d41-55cc-77ed-aabc-b2a20f35d289"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('41abb42b778e6074', '{"backend_kind":"comfyui","node_classes":["01a22d41-55cc-77ed-aabc-b29e0469cce5"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('5ee85f539d19602d', '{"backend_kind":"comfyui","node_classes":["01a22d41-55cc-77ed-aabc-b2a0956d1487"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('666fe53319378e7b', '{"backend_kind":"comfyui","node_classes":["01a22d41-55cc-77ed-aabc-b2a647da0622"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('6684aa801f4ed933', '{"backend_kind":"comfyui","node_classes":["01a22d41-55cc-77ed-aabc-b296d9f987b2"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('7927dfe0de56da75', '{"backend_kind":"comfyui","node_classes":["01a22d41-55cc-77ed-aabc-b28633edb216"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('7c9b0839e68fbf69', '{"backend_kind":"comfyui","node_classes":["01a22d41-55cc-77ed-aabc-b2a45a196b88"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('7dad42e718a40b4c', '{"backend_kind":"comfyui","node_classes":["01a22d41-55cc-77ed-aabc-b29841bf74b0"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('80f92748bc047c62', '{"backend_kind":"comfyui","node_classes":["01a22d41-55cc-77ed-aabc-b292841ed00d"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('964caf474e682de2', '{"backend_kind":"comfyui","node_classes":["01a22d41-55cc-77ed-aabc-b2944274cb90"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('a7e75bbeb3e33a1f', '{"backend_kind":"comfyui","node_classes":["01a22d41-55cc-77ed-aabc-b28aee6163f1"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('b1b53445f6102690', '{"backend_kind":"comfyui","node_classes":["01a22d41-55cc-77ed-aabc-b28820b87319"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('e5cbb86f208bfc5c', '{"backend_kind":"comfyui","node_classes":["01a22d41-55cc-77ed-aabc-b29a1e4d0ef5"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('ea43623b0a234ac8', '{"backend_kind":"comfyui","node_classes":["01a22d41-55cc-77ed-aabc-b2905557aa1d"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('ed0fc75aeb3d7be3', '{"backend_kind":"comfyui","node_classes":["01a22d41-55c5-7443-8967-82252e5e3b0a"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('f1eb80ba71f2d445', '{"backend_kind":"comfyui","node_classes":["01a22d41-55cc-77ed-aabc-b28e60ec89f7"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lease VALUES ('backend:01a22d41-55c5-7443-8967-82264dc5e30b', 'worker 01a22d41-55c5-7443-8967-82264dc5e30b', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22d41-55cc-77ed-aabc-b285f56dad7c', 'worker 01a22d41-55cc-77ed-aabc-b285f56dad7c', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22d41-55cc-77ed-aabc-b2877bc79e97', 'worker 01a22d41-55cc-77ed-aabc-b2877bc79e97', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22d41-55cc-77ed-aabc-b289b0fc3236', 'worker 01a22d41-55cc-77ed-aabc-b289b0fc3236', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22d41-55cc-77ed-aabc-b28b1f2c0193', 'worker 01a22d41-55cc-77ed-aabc-b28b1f2c0193', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22d41-55cc-77ed-aabc-b28d03feaa4d', 'worker 01a22d41-55cc-77ed-aabc-b28d03feaa4d', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22d41-55cc-77ed-aabc-b28fbb8edb99', 'worker 01a22d41-55cc-77ed-aabc-b28fbb8edb99', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22d41-55cc-77ed-aabc-b291359548ad', 'worker 01a22d41-55cc-77ed-aabc-b291359548ad', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22d41-55cc-77ed-aabc-b2938a34211b', 'worker 01a22d41-55cc-77ed-aabc-b2938a34211b', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22d41-55cc-77ed-aabc-b295c8e941a2', 'worker 01a22d41-55cc-77ed-aabc-b295c8e941a2', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22d41-55cc-77ed-aabc-b29768e5b0ca', 'worker 01a22d41-55cc-77ed-aabc-b29768e5b0ca', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22d41-55cc-77ed-aabc-b299bbe68d13', 'worker 01a22d41-55cc-77ed-aabc-b299bbe68d13', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22d41-55cc-77ed-aabc-b29b28c191e6', 'worker 01a22d41-55cc-77ed-aabc-b29b28c191e6', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22d41-55cc-77ed-aabc-b29db71b7023', 'worker 01a22d41-55cc-77ed-aabc-b29db71b7023', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22d41-55cc-77ed-aabc-b29f42446791', 'worker 01a22d41-55cc-77ed-aabc-b29f42446791', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22d41-55cc-77ed-aabc-b2a16ef231eb', 'worker 01a22d41-55cc-77ed-aabc-b2a16ef231eb', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22d41-55cc-77ed-aabc-b2a3c4f14595', 'worker 01a22d41-55cc-77ed-aabc-b2a3c4f14595', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22d41-55cc-77ed-aabc-b2a5e3d6cfc3', 'worker 01a22d41-55cc-77ed-aabc-b2a5e3d6cfc3', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22d41-55cc-77ed-aabc-b2a72b82259c', 'worker 01a22d41-55cc-77ed-aabc-b2a72b82259c', 1, 1767225630000000);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22d41-56bf-727d-ac4d-8a8424725200_01a22d41-574a-72f4-96a3-3f240dcf3353/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22d41-56bf-727d-ac4d-8a8627341c8e_01a22d41-574d-77b3-8a6c-621802e98c5c/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22d41-56bf-727d-ac4d-8a8ee1251538_01a22d41-576c-7625-b151-3623193ff122/', 1767225600000000, 0);
INSERT INTO public.meta VALUES ('stream', '15039e71-133f-40b2-8bea-4ad1c2f92a76');
INSERT INTO public.meta VALUES ('installation', '30100022-5c31-4582-a7c4-d60346d77502');
INSERT INTO public.output VALUES ('01a22d41-57d8-7693-aba0-ea18cd8736bf', 'local', '01a22d41-56bf-727d-ac4d-8a8208785a5c', '01a22d41-573f-772d-86fc-a6a21196d011', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22d41-57d8-7693-aba0-ea196d5f73e1/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.output VALUES ('01a22d41-57d8-7693-aba0-ea1ac5288807', 'local', '01a22d41-56bf-727d-ac4d-8a8c81554a7f', '01a22d41-5765-755c-86e2-bf1cdd784435', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22d41-57d8-7693-aba0-ea1b9923cfb2/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.serves VALUES ('01a22d41-55c5-7443-8967-82264dc5e30b', 'ed0fc75aeb3d7be3', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22d41-55cc-77ed-aabc-b285f56dad7c', '2be4e7318f4069ed', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22d41-55cc-77ed-aabc-b2877bc79e97', '7927dfe0de56da75', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22d41-55cc-77ed-aabc-b289b0fc3236', 'b1b53445f6102690', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22d41-55cc-77ed-aabc-b28b1f2c0193', 'a7e75bbeb3e33a1f', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22d41-55cc-77ed-aabc-b28d03feaa4d', '017f534aecd5396d', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22d41-55cc-77ed-aabc-b28fbb8edb99', 'f1eb80ba71f2d445', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22d41-55cc-77ed-aabc-b291359548ad', 'ea43623b0a234ac8', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22d41-55cc-77ed-aabc-b2938a34211b', '80f92748bc047c62', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22d41-55cc-77ed-aabc-b295c8e941a2', '964caf474e682de2', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22d41-55cc-77ed-aabc-b29768e5b0ca', '6684aa801f4ed933', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22d41-55cc-77ed-aabc-b299bbe68d13', '7dad42e718a40b4c', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22d41-55cc-77ed-aabc-b29b28c191e6', 'e5cbb86f208bfc5c', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22d41-55cc-77ed-aabc-b29db71b7023', '292605054e2c05d0', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22d41-55cc-77ed-aabc-b29f42446791', '41abb42b778e6074', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22d41-55cc-77ed-aabc-b2a16ef231eb', '5ee85f539d19602d', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22d41-55cc-77ed-aabc-b2a3c4f14595', '3faf6d2b89a06b67', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22d41-55cc-77ed-aabc-b2a5e3d6cfc3', '7c9b0839e68fbf69', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22d41-55cc-77ed-aabc-b2a72b82259c', '666fe53319378e7b', 1, NULL, 0);
INSERT INTO public.tally VALUES ('local', 1963584, 'READY', 'text_to_image', 0, 13088, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RETRYING', 'text_to_image', 0, 13088, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'PENDING', 'text_to_image', 0, 13088, 6);
INSERT INTO public.tally VALUES ('local', 1963584, 'QUEUED', 'text_to_image', 0, 13088, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'FAILED', 'text_to_image', 0, 13088, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RUNNING', 'text_to_image', 0, 13088, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 1, 13088, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 0, 13088, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'STOPPED', 'text_to_image', 0, 13088, 2);
INSERT INTO public.task VALUES ('01a22d41-56be-766f-a6c8-8a3f21844ba5', 'local', 1, 'text_to_image', 'apple', 'READY', NULL, 0, 1767225600000000, 'ed0fc75aeb3d7be3', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22d41-56bf-727d-ac4d-8a6ee16893fc', 'local', 1, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '2be4e7318f4069ed', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22d41-56bf-727d-ac4d-8a7061879281', 'local', 2, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '7927dfe0de56da75', 'text_to_image', 1, 'Text to image', 1, 0, '01a22d41-56e9-76f5-ba3d-ef8bd70d7365', '01a22d41-55cc-77ed-aabc-b2877bc79e97', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22d41-56bf-727d-ac4d-8a72d81798e3', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, 'b1b53445f6102690', 'text_to_image', 1, 'Text to image', 1, 0, '01a22d41-56f8-7392-99d1-8cb6eb5f5a22', '01a22d41-55cc-77ed-aabc-b289b0fc3236', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22d41-56bf-727d-ac4d-8a74072d712e', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, 'a7e75bbeb3e33a1f', 'text_to_image', 1, 'Text to image', 1, 0, '01a22d41-56fd-72cf-9f1a-5530df6c2137', '01a22d41-55cc-77ed-aabc-b28b1f2c0193', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22d41-56bf-727d-ac4d-8a7abf5e5281', 'local', 5, 'text_to_image', 'apple', 'QUEUED', 'stopping', 0, 1767225600000000, 'ea43623b0a234ac8', 'text_to_image', 1, 'Text to image', 1, 0, '01a22d41-5720-73d5-b1b4-8cc81ec1c943', '01a22d41-55cc-77ed-aabc-b291359548ad', '01a22d41-5720-73d5-b1b4-8cc81ec1c943', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22d41-56bf-727d-ac4d-8a7c8c0a7b84', 'local', 5, 'text_to_image', 'apple', 'RUNNING', 'executing', 0, 1767225600000000, '80f92748bc047c62', 'text_to_image', 1, 'Text to image', 1, 0, '01a22d41-572d-74e2-9f7c-c9a14eabaca2', '01a22d41-55cc-77ed-aabc-b2938a34211b', '01a22d41-572d-74e2-9f7c-c9a14eabaca2', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22d41-56bf-727d-ac4d-8a7e5fabc769', 'local', 6, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, '964caf474e682de2', 'text_to_image', 1, 'Text to image', 1, 0, '01a22d41-572f-763e-9d35-1ed347252c69', '01a22d41-55cc-77ed-aabc-b295c8e941a2', '01a22d41-572f-763e-9d35-1ed347252c69', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22d41-56bf-727d-ac4d-8a8208785a5c', 'local', 6, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '7dad42e718a40b4c', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22d41-55cc-77ed-aabc-b299bbe68d13', '01a22d41-573f-772d-86fc-a6a21196d011', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22d41-56bf-727d-ac4d-8a8424725200', 'local', 6, 'text_to_image', 'apple', 'FAILED', NULL, 0, 1767225600000000, 'e5cbb86f208bfc5c', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22d41-55cc-77ed-aabc-b29b28c191e6', '01a22d41-574a-72f4-96a3-3f240dcf3353', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, '{"code":"node_failed","arguments":{},"raw":"boom"}', '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22d41-56bf-727d-ac4d-8a764c5be927', 'local', 4, 'text_to_image', 'apple', 'PENDING', 'stopping', 0, 1767225600000000, '017f534aecd5396d', 'text_to_image', 1, 'Text to image', 1, 0, '01a22d41-570d-707a-93b0-712dfd214d02', '01a22d41-55cc-77ed-aabc-b28d03feaa4d', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22d41-56bf-727d-ac4d-8a782f7fb53d', 'local', 4, 'text_to_image', 'apple', 'QUEUED', 'waiting', 0, 1767225600000000, 'f1eb80ba71f2d445', 'text_to_image', 1, 'Text to image', 1, 0, '01a22d41-5716-776c-9d01-e7d99fe0d2e0', '01a22d41-55cc-77ed-aabc-b28fbb8edb99', '01a22d41-5716-776c-9d01-e7d99fe0d2e0', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22d41-56bf-727d-ac4d-8a804d991d81', 'local', 4, 'text_to_image', 'apple', 'RETRYING', NULL, 0, 1767225600000000, '6684aa801f4ed933', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22d41-55cc-77ed-aabc-b29768e5b0ca', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 1767225660000000, NULL, NULL, 1, 0, 1, 0, 0, 0, 0, NULL, '{"code":"backend_unreachable","arguments":{},"raw":null}', '{"code":"backend_unreachable","arguments":{},"raw":null}', '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22d41-56bf-727d-ac4d-8a88dea5c05b', 'local', 3, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '41abb42b778e6074', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22d41-55cc-77ed-aabc-b29f42446791', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22d41-56bf-727d-ac4d-8a8a0a593c84', 'local', 4, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '5ee85f539d19602d', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22d41-55cc-77ed-aabc-b2a16ef231eb', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, 1767225600000000);
INSERT INTO public.task VALUES ('01a22d41-56bf-727d-ac4d-8a90fea0d50d', 'local', 7, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, '666fe53319378e7b', 'text_to_image', 1, 'Text to image', 1, 0, '01a22d41-5771-7397-9f43-4e1a86016afe', '01a22d41-55cc-77ed-aabc-b2a72b82259c', '01a22d41-5771-7397-9f43-4e1a86016afe', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22d41-56bf-727d-ac4d-8a8627341c8e', 'local', 7, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '292605054e2c05d0', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22d41-55cc-77ed-aabc-b29db71b7023', '01a22d41-574d-77b3-8a6c-621802e98c5c', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22d41-56bf-727d-ac4d-8a8c81554a7f', 'local', 7, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '3faf6d2b89a06b67', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22d41-55cc-77ed-aabc-b2a3c4f14595', '01a22d41-5765-755c-86e2-bf1cdd784435', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22d41-56bf-727d-ac4d-8a8ee1251538', 'local', 8, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '7c9b0839e68fbf69', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22d41-55cc-77ed-aabc-b2a5e3d6cfc3', '01a22d41-576c-7625-b151-3623193ff122', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22d41-56be-766f-a6c8-8a3f21844ba5', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22d41-56bf-727d-ac4d-8a6ee16893fc', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22d41-56bf-727d-ac4d-8a7061879281', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22d41-56bf-727d-ac4d-8a72d81798e3', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22d41-56bf-727d-ac4d-8a74072d712e', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22d41-56bf-727d-ac4d-8a764c5be927', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22d41-56bf-727d-ac4d-8a782f7fb53d', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22d41-56bf-727d-ac4d-8a7abf5e5281', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22d41-56bf-727d-ac4d-8a7c8c0a7b84', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22d41-56bf-727d-ac4d-8a7e5fabc769', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22d41-56bf-727d-ac4d-8a804d991d81', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22d41-56bf-727d-ac4d-8a8208785a5c', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22d41-56bf-727d-ac4d-8a8424725200', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22d41-56bf-727d-ac4d-8a8627341c8e', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22d41-56bf-727d-ac4d-8a88dea5c05b', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22d41-56bf-727d-ac4d-8a8a0a593c84', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22d41-56bf-727d-ac4d-8a8c81554a7f', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22d41-56bf-727d-ac4d-8a8ee1251538', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22d41-56bf-727d-ac4d-8a90fea0d50d', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_input VALUES ('01a22d41-56be-766f-a6c8-8a3f21844ba5', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22d41-56bf-727d-ac4d-8a6ee16893fc', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22d41-56bf-727d-ac4d-8a7061879281', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22d41-56bf-727d-ac4d-8a72d81798e3', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22d41-56bf-727d-ac4d-8a74072d712e', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22d41-56bf-727d-ac4d-8a764c5be927', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22d41-56bf-727d-ac4d-8a782f7fb53d', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22d41-56bf-727d-ac4d-8a7abf5e5281', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22d41-56bf-727d-ac4d-8a7c8c0a7b84', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22d41-56bf-727d-ac4d-8a7e5fabc769', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22d41-56bf-727d-ac4d-8a804d991d81', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22d41-56bf-727d-ac4d-8a8208785a5c', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22d41-56bf-727d-ac4d-8a8424725200', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22d41-56bf-727d-ac4d-8a8627341c8e', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22d41-56bf-727d-ac4d-8a88dea5c05b', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22d41-56bf-727d-ac4d-8a8a0a593c84', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22d41-56bf-727d-ac4d-8a8c81554a7f', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22d41-56bf-727d-ac4d-8a8ee1251538', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22d41-56bf-727d-ac4d-8a90fea0d50d', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.waiting VALUES ('2be4e7318f4069ed', 0, 13088, 1);
INSERT INTO public.waiting VALUES ('7927dfe0de56da75', 0, 13088, 0);
INSERT INTO public.waiting VALUES ('b1b53445f6102690', 0, 13088, 0);
INSERT INTO public.waiting VALUES ('a7e75bbeb3e33a1f', 0, 13088, 0);
INSERT INTO public.waiting VALUES ('017f534aecd5396d', 0, 13088, 0);
INSERT INTO public.waiting VALUES ('f1eb80ba71f2d445', 0, 13088, 0);
INSERT INTO public.waiting VALUES ('ea43623b0a234ac8', 0, 13088, 0);
INSERT INTO public.waiting VALUES ('80f92748bc047c62', 0, 13088, 0);
INSERT INTO public.waiting VALUES ('964caf474e682de2', 0, 13088, 0);
INSERT INTO public.waiting VALUES ('6684aa801f4ed933', 0, 13088, 0);
INSERT INTO public.waiting VALUES ('7dad42e718a40b4c', 0, 13088, 0);
INSERT INTO public.waiting VALUES ('e5cbb86f208bfc5c', 0, 13088, 0);
INSERT INTO public.waiting VALUES ('292605054e2c05d0', 0, 13088, 0);
INSERT INTO public.waiting VALUES ('41abb42b778e6074', 0, 13088, 0);
INSERT INTO public.waiting VALUES ('3faf6d2b89a06b67', 0, 13088, 0);
INSERT INTO public.waiting VALUES ('7c9b0839e68fbf69', 0, 13088, 0);
INSERT INTO public.waiting VALUES ('666fe53319378e7b', 0, 13088, 0);
INSERT INTO public.waiting VALUES ('5ee85f539d19602d', 0, 13088, 1);
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
    ADD CONSTRAINT backend_url_account_key UNIQUE (url, account);
ALTER TABLE ONLY public.base_graph
    ADD CONSTRAINT base_graph_pk PRIMARY KEY (id);
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
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pk PRIMARY KEY (id);
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
CREATE INDEX attempt_crashed ON public.attempt USING btree (crashed_at) WHERE (crashed_at IS NOT NULL);
CREATE INDEX attempt_ended ON public.attempt USING btree (ended_at, backend_id, outcome, started_at) WHERE (outcome IS NOT NULL);
CREATE UNIQUE INDEX attempt_of_task ON public.attempt USING btree (task_id, number);
CREATE INDEX attempt_open ON public.attempt USING btree (backend_id, id) WHERE (closed_at IS NULL);
CREATE INDEX litter_look_at ON public.litter USING btree (look_at, key);
CREATE INDEX output_key ON public.output USING btree (key);
CREATE INDEX output_mine ON public.output USING btree (user_id, id);
CREATE UNIQUE INDEX output_of_task ON public.output USING btree (task_id, "position");
CREATE INDEX task_at_rest ON public.task USING btree (user_id, status, kind, id, deleted_at, cleared_at) WHERE ((deleted_at IS NULL) AND (cleared_at IS NULL) AND ((status = 'READY'::text) OR (status = 'PENDING'::text) OR (status = 'RETRYING'::text) OR (status = 'SUCCESS'::text) OR (status = 'FAILED'::text) OR (status = 'STOPPED'::text)));
CREATE INDEX task_batch ON public.task USING btree (batch_id, id) WHERE (batch_id IS NOT NULL);
CREATE INDEX task_body_base ON public.task_body USING btree (base_id) WHERE (base_id IS NOT NULL);
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
