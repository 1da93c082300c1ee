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
    lacks text
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
INSERT INTO public.alembic_version VALUES ('0005');
INSERT INTO public.attempt VALUES ('01a22c95-2045-7367-95a9-f9f16d1dc277', '01a22c95-2033-708f-81cb-7b769bae6857', 1, '01a22c95-1fef-744d-ad30-7404cf95ff35', 'f6987e13f1a942c9', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c95-2093-7596-8fe3-c9e18abb6908', '01a22c95-2033-708f-81cb-7b8efc106c46', 1, '01a22c95-1ff0-751d-8050-733e7c9dc787', 'ebe3b3453e7e3e87', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c95-2094-72ee-92ab-8243d12b957e', '01a22c95-2033-708f-81cb-7b905edae7f8', 1, '01a22c95-1ff0-751d-8050-7340b5c5c8ce', '97d01e37161188e5', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c95-204a-7264-ab28-78f9b335a1e2', '01a22c95-2033-708f-81cb-7b785db1ce2b', 1, '01a22c95-1fef-744d-ad30-7406bc5f26a4', '9593b057bae2caaa', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c95-2071-761e-8292-de1ffbbcd2c1', '01a22c95-2033-708f-81cb-7b88cae6767e', 1, '01a22c95-1ff0-751d-8050-733898383a62', '8e9ad4e277e469dc', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c95-2071-761e-8292-de1ffbbcd2c1', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c95-2055-75c7-950a-2113cc21aa32', '01a22c95-2033-708f-81cb-7b7c505906a9', 1, '01a22c95-1ff0-751d-8050-732c358e9eff', '7543b1076bcfdc16', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c95-2081-7416-aad5-d7e30eb6604e', '01a22c95-2033-708f-81cb-7b8a8013e300', 1, '01a22c95-1ff0-751d-8050-733acd4bdc0d', '73dc533644552e59', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c95-2081-7416-aad5-d7e30eb6604e', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'failed', '{"code":"node_failed","arguments":{},"raw":"boom"}', 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c95-208c-74b4-9e9b-404c78b154f1', '01a22c95-2033-708f-81cb-7b8c7f8c52f6', 1, '01a22c95-1ff0-751d-8050-733c33158adc', '931f067f4da9731f', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c95-208c-74b4-9e9b-404c78b154f1', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c95-204d-7197-b558-fcfa1fef2411', '01a22c95-2033-708f-81cb-7b7ab2581fb9', 1, '01a22c95-1ff0-751d-8050-732a7186eeae', 'e0494232c3bdbafe', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c95-2057-7702-a7c7-d35705a1022c', '01a22c95-2033-708f-81cb-7b7e56f55455', 1, '01a22c95-1ff0-751d-8050-732e70752852', 'bad06c1285341a3b', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c95-2057-7702-a7c7-d35705a1022c', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c95-205a-7774-aa75-3cffbf22dc76', '01a22c95-2033-708f-81cb-7b804b03c758', 1, '01a22c95-1ff0-751d-8050-733089265c77', '2522fb8ad296d9a8', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c95-205a-7774-aa75-3cffbf22dc76', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c95-206b-73b4-9589-8bca2648396a', '01a22c95-2033-708f-81cb-7b8644bcfc3f', 1, '01a22c95-1ff0-751d-8050-7336edf37230', '416288f3ca84ff78', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'not_sent', '{"code":"backend_unreachable","arguments":{},"raw":null}', 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c95-2064-73ec-afd1-861b24a9c0fb', '01a22c95-2033-708f-81cb-7b8263a15744', 1, '01a22c95-1ff0-751d-8050-733275d18be3', '910528c4fa539240', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c95-2064-73ec-afd1-861b24a9c0fb', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c95-2069-748f-a0f3-df1aebb09bfa', '01a22c95-2033-708f-81cb-7b8444486de1', 1, '01a22c95-1ff0-751d-8050-7334cedd7610', 'cad40441d0d581a5', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c95-2069-748f-a0f3-df1aebb09bfa', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c95-209e-77d3-bf7f-af2762aff902', '01a22c95-2033-708f-81cb-7b966fb58331', 1, '01a22c95-1ff0-751d-8050-7346156a47c1', '85298175d370f8f5', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c95-209e-77d3-bf7f-af2762aff902', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c95-209b-756b-a97e-41cae174a06b', '01a22c95-2033-708f-81cb-7b92b9fc0f6c', 1, '01a22c95-1ff0-751d-8050-734218868520', '2a6a8967f1184c59', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c95-209b-756b-a97e-41cae174a06b', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c95-209d-700b-8dc2-e35d3d4546c7', '01a22c95-2033-708f-81cb-7b94f11214d8', 1, '01a22c95-1ff0-751d-8050-7344da5ff297', '2f98d2beaab3b2dd', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c95-209d-700b-8dc2-e35d3d4546c7', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.backend VALUES ('01a22c95-1feb-74c6-8933-7f7b09f0b9b7', '01a22c95-1feb-74c6-8933-7f7b09f0b9b7', 'comfyui', 'http://01a22c95-1feb-74c6-8933-7f7b09f0b9b7:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c95-1fef-744d-ad30-740295fece1e', '01a22c95-1fef-744d-ad30-740295fece1e', 'comfyui', 'http://01a22c95-1fef-744d-ad30-740295fece1e:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c95-1fef-744d-ad30-7404cf95ff35', '01a22c95-1fef-744d-ad30-7404cf95ff35', 'comfyui', 'http://01a22c95-1fef-744d-ad30-7404cf95ff35:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c95-1fef-744d-ad30-7406bc5f26a4', '01a22c95-1fef-744d-ad30-7406bc5f26a4', 'comfyui', 'http://01a22c95-1fef-744d-ad30-7406bc5f26a4:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c95-1ff0-751d-8050-732a7186eeae', '01a22c95-1ff0-751d-8050-732a7186eeae', 'comfyui', 'http://01a22c95-1ff0-751d-8050-732a7186eeae:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c95-1ff0-751d-8050-732c358e9eff', '01a22c95-1ff0-751d-8050-732c358e9eff', 'comfyui', 'http://01a22c95-1ff0-751d-8050-732c358e9eff:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c95-1ff0-751d-8050-732e70752852', '01a22c95-1ff0-751d-8050-732e70752852', 'comfyui', 'http://01a22c95-1ff0-751d-8050-732e70752852:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c95-1ff0-751d-8050-733089265c77', '01a22c95-1ff0-751d-8050-733089265c77', 'comfyui', 'http://01a22c95-1ff0-751d-8050-733089265c77:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c95-1ff0-751d-8050-733275d18be3', '01a22c95-1ff0-751d-8050-733275d18be3', 'comfyui', 'http://01a22c95-1ff0-751d-8050-733275d18be3:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c95-1ff0-751d-8050-7334cedd7610', '01a22c95-1ff0-751d-8050-7334cedd7610', 'comfyui', 'http://01a22c95-1ff0-751d-8050-7334cedd7610:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c95-1ff0-751d-8050-733898383a62', '01a22c95-1ff0-751d-8050-733898383a62', 'comfyui', 'http://01a22c95-1ff0-751d-8050-733898383a62:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c95-1ff0-751d-8050-733acd4bdc0d', '01a22c95-1ff0-751d-8050-733acd4bdc0d', 'comfyui', 'http://01a22c95-1ff0-751d-8050-733acd4bdc0d:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c95-1ff0-751d-8050-733c33158adc', '01a22c95-1ff0-751d-8050-733c33158adc', 'comfyui', 'http://01a22c95-1ff0-751d-8050-733c33158adc:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c95-1ff0-751d-8050-733e7c9dc787', '01a22c95-1ff0-751d-8050-733e7c9dc787', 'comfyui', 'http://01a22c95-1ff0-751d-8050-733e7c9dc787:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c95-1ff0-751d-8050-7340b5c5c8ce', '01a22c95-1ff0-751d-8050-7340b5c5c8ce', 'comfyui', 'http://01a22c95-1ff0-751d-8050-7340b5c5c8ce:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c95-1ff0-751d-8050-734218868520', '01a22c95-1ff0-751d-8050-734218868520', 'comfyui', 'http://01a22c95-1ff0-751d-8050-734218868520:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c95-1ff0-751d-8050-7344da5ff297', '01a22c95-1ff0-751d-8050-7344da5ff297', 'comfyui', 'http://01a22c95-1ff0-751d-8050-7344da5ff297:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c95-1ff0-751d-8050-7346156a47c1', '01a22c95-1ff0-751d-8050-7346156a47c1', 'comfyui', 'http://01a22c95-1ff0-751d-8050-7346156a47c1:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c95-1ff0-751d-8050-7336edf37230', '01a22c95-1ff0-751d-8050-7336edf37230', 'comfyui', 'http://01a22c95-1ff0-751d-8050-7336edf37230:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 1);
INSERT INTO public.event VALUES (1, 'backend.updated', '', '01a22c95-1feb-74c6-8933-7f7b09f0b9b7', 1767225600000000, '{"id":"01a22c95-1feb-74c6-8933-7f7b09f0b9b7","name":"01a22c95-1feb-74c6-8933-7f7b09f0b9b7","state":"new"}');
INSERT INTO public.event VALUES (2, 'backend.updated', '', '01a22c95-1fef-744d-ad30-740295fece1e', 1767225600000000, '{"id":"01a22c95-1fef-744d-ad30-740295fece1e","name":"01a22c95-1fef-744d-ad30-740295fece1e","state":"new"}');
INSERT INTO public.event VALUES (3, 'backend.updated', '', '01a22c95-1fef-744d-ad30-7404cf95ff35', 1767225600000000, '{"id":"01a22c95-1fef-744d-ad30-7404cf95ff35","name":"01a22c95-1fef-744d-ad30-7404cf95ff35","state":"new"}');
INSERT INTO public.event VALUES (4, 'backend.updated', '', '01a22c95-1fef-744d-ad30-7406bc5f26a4', 1767225600000000, '{"id":"01a22c95-1fef-744d-ad30-7406bc5f26a4","name":"01a22c95-1fef-744d-ad30-7406bc5f26a4","state":"new"}');
INSERT INTO public.event VALUES (5, 'backend.updated', '', '01a22c95-1ff0-751d-8050-732a7186eeae', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-732a7186eeae","name":"01a22c95-1ff0-751d-8050-732a7186eeae","state":"new"}');
INSERT INTO public.event VALUES (6, 'backend.updated', '', '01a22c95-1ff0-751d-8050-732c358e9eff', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-732c358e9eff","name":"01a22c95-1ff0-751d-8050-732c358e9eff","state":"new"}');
INSERT INTO public.event VALUES (7, 'backend.updated', '', '01a22c95-1ff0-751d-8050-732e70752852', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-732e70752852","name":"01a22c95-1ff0-751d-8050-732e70752852","state":"new"}');
INSERT INTO public.event VALUES (8, 'backend.updated', '', '01a22c95-1ff0-751d-8050-733089265c77', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-733089265c77","name":"01a22c95-1ff0-751d-8050-733089265c77","state":"new"}');
INSERT INTO public.event VALUES (9, 'backend.updated', '', '01a22c95-1ff0-751d-8050-733275d18be3', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-733275d18be3","name":"01a22c95-1ff0-751d-8050-733275d18be3","state":"new"}');
INSERT INTO public.event VALUES (10, 'backend.updated', '', '01a22c95-1ff0-751d-8050-7334cedd7610', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-7334cedd7610","name":"01a22c95-1ff0-751d-8050-7334cedd7610","state":"new"}');
INSERT INTO public.event VALUES (11, 'backend.updated', '', '01a22c95-1ff0-751d-8050-7336edf37230', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-7336edf37230","name":"01a22c95-1ff0-751d-8050-7336edf37230","state":"new"}');
INSERT INTO public.event VALUES (12, 'backend.updated', '', '01a22c95-1ff0-751d-8050-733898383a62', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-733898383a62","name":"01a22c95-1ff0-751d-8050-733898383a62","state":"new"}');
INSERT INTO public.event VALUES (13, 'backend.updated', '', '01a22c95-1ff0-751d-8050-733acd4bdc0d', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-733acd4bdc0d","name":"01a22c95-1ff0-751d-8050-733acd4bdc0d","state":"new"}');
INSERT INTO public.event VALUES (14, 'backend.updated', '', '01a22c95-1ff0-751d-8050-733c33158adc', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-733c33158adc","name":"01a22c95-1ff0-751d-8050-733c33158adc","state":"new"}');
INSERT INTO public.event VALUES (15, 'backend.updated', '', '01a22c95-1ff0-751d-8050-733e7c9dc787', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-733e7c9dc787","name":"01a22c95-1ff0-751d-8050-733e7c9dc787","state":"new"}');
INSERT INTO public.event VALUES (16, 'backend.updated', '', '01a22c95-1ff0-751d-8050-7340b5c5c8ce', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-7340b5c5c8ce","name":"01a22c95-1ff0-751d-8050-7340b5c5c8ce","state":"new"}');
INSERT INTO public.event VALUES (17, 'backend.updated', '', '01a22c95-1ff0-751d-8050-734218868520', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-734218868520","name":"01a22c95-1ff0-751d-8050-734218868520","state":"new"}');
INSERT INTO public.event VALUES (18, 'backend.updated', '', '01a22c95-1ff0-751d-8050-7344da5ff297', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-7344da5ff297","name":"01a22c95-1ff0-751d-8050-7344da5ff297","state":"new"}');
INSERT INTO public.event VALUES (19, 'backend.updated', '', '01a22c95-1ff0-751d-8050-7346156a47c1', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-7346156a47c1","name":"01a22c95-1ff0-751d-8050-7346156a47c1","state":"new"}');
INSERT INTO public.event VALUES (20, 'backend.updated', '', '01a22c95-1feb-74c6-8933-7f7b09f0b9b7', 1767225600000000, '{"id":"01a22c95-1feb-74c6-8933-7f7b09f0b9b7","name":"01a22c95-1feb-74c6-8933-7f7b09f0b9b7","state":"ready","reason":null}');
INSERT INTO public.event VALUES (21, 'backend.updated', '', '01a22c95-1fef-744d-ad30-740295fece1e', 1767225600000000, '{"id":"01a22c95-1fef-744d-ad30-740295fece1e","name":"01a22c95-1fef-744d-ad30-740295fece1e","state":"ready","reason":null}');
INSERT INTO public.event VALUES (22, 'backend.updated', '', '01a22c95-1fef-744d-ad30-7404cf95ff35', 1767225600000000, '{"id":"01a22c95-1fef-744d-ad30-7404cf95ff35","name":"01a22c95-1fef-744d-ad30-7404cf95ff35","state":"ready","reason":null}');
INSERT INTO public.event VALUES (23, 'backend.updated', '', '01a22c95-1fef-744d-ad30-7406bc5f26a4', 1767225600000000, '{"id":"01a22c95-1fef-744d-ad30-7406bc5f26a4","name":"01a22c95-1fef-744d-ad30-7406bc5f26a4","state":"ready","reason":null}');
INSERT INTO public.event VALUES (24, 'backend.updated', '', '01a22c95-1ff0-751d-8050-732a7186eeae', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-732a7186eeae","name":"01a22c95-1ff0-751d-8050-732a7186eeae","state":"ready","reason":null}');
INSERT INTO public.event VALUES (25, 'backend.updated', '', '01a22c95-1ff0-751d-8050-732c358e9eff', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-732c358e9eff","name":"01a22c95-1ff0-751d-8050-732c358e9eff","state":"ready","reason":null}');
INSERT INTO public.event VALUES (26, 'backend.updated', '', '01a22c95-1ff0-751d-8050-732e70752852', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-732e70752852","name":"01a22c95-1ff0-751d-8050-732e70752852","state":"ready","reason":null}');
INSERT INTO public.event VALUES (27, 'backend.updated', '', '01a22c95-1ff0-751d-8050-733089265c77', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-733089265c77","name":"01a22c95-1ff0-751d-8050-733089265c77","state":"ready","reason":null}');
INSERT INTO public.event VALUES (28, 'backend.updated', '', '01a22c95-1ff0-751d-8050-733275d18be3', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-733275d18be3","name":"01a22c95-1ff0-751d-8050-733275d18be3","state":"ready","reason":null}');
INSERT INTO public.event VALUES (29, 'backend.updated', '', '01a22c95-1ff0-751d-8050-7334cedd7610', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-7334cedd7610","name":"01a22c95-1ff0-751d-8050-7334cedd7610","state":"ready","reason":null}');
INSERT INTO public.event VALUES (30, 'backend.updated', '', '01a22c95-1ff0-751d-8050-7336edf37230', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-7336edf37230","name":"01a22c95-1ff0-751d-8050-7336edf37230","state":"ready","reason":null}');
INSERT INTO public.event VALUES (31, 'backend.updated', '', '01a22c95-1ff0-751d-8050-733898383a62', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-733898383a62","name":"01a22c95-1ff0-751d-8050-733898383a62","state":"ready","reason":null}');
INSERT INTO public.event VALUES (32, 'backend.updated', '', '01a22c95-1ff0-751d-8050-733acd4bdc0d', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-733acd4bdc0d","name":"01a22c95-1ff0-751d-8050-733acd4bdc0d","state":"ready","reason":null}');
INSERT INTO public.event VALUES (33, 'backend.updated', '', '01a22c95-1ff0-751d-8050-733c33158adc', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-733c33158adc","name":"01a22c95-1ff0-751d-8050-733c33158adc","state":"ready","reason":null}');
INSERT INTO public.event VALUES (34, 'backend.updated', '', '01a22c95-1ff0-751d-8050-733e7c9dc787', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-733e7c9dc787","name":"01a22c95-1ff0-751d-8050-733e7c9dc787","state":"ready","reason":null}');
INSERT INTO public.event VALUES (35, 'backend.updated', '', '01a22c95-1ff0-751d-8050-7340b5c5c8ce', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-7340b5c5c8ce","name":"01a22c95-1ff0-751d-8050-7340b5c5c8ce","state":"ready","reason":null}');
INSERT INTO public.event VALUES (36, 'backend.updated', '', '01a22c95-1ff0-751d-8050-734218868520', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-734218868520","name":"01a22c95-1ff0-751d-8050-734218868520","state":"ready","reason":null}');
INSERT INTO public.event VALUES (37, 'backend.updated', '', '01a22c95-1ff0-751d-8050-7344da5ff297', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-7344da5ff297","name":"01a22c95-1ff0-751d-8050-7344da5ff297","state":"ready","reason":null}');
INSERT INTO public.event VALUES (38, 'backend.updated', '', '01a22c95-1ff0-751d-8050-7346156a47c1', 1767225600000000, '{"id":"01a22c95-1ff0-751d-8050-7346156a47c1","name":"01a22c95-1ff0-751d-8050-7346156a47c1","state":"ready","reason":null}');
INSERT INTO public.event VALUES (39, 'task.created', 'local', '01a22c95-2032-74a5-aa8d-e4751ad3cd38', 1767225600000000, '{"version":1,"id":"01a22c95-2032-74a5-aa8d-e4751ad3cd38","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (40, 'task.created', 'local', '01a22c95-2033-708f-81cb-7b74dc4f0bff', 1767225600000000, '{"version":1,"id":"01a22c95-2033-708f-81cb-7b74dc4f0bff","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (41, 'task.created', 'local', '01a22c95-2033-708f-81cb-7b769bae6857', 1767225600000000, '{"version":1,"id":"01a22c95-2033-708f-81cb-7b769bae6857","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (42, 'task.created', 'local', '01a22c95-2033-708f-81cb-7b785db1ce2b', 1767225600000000, '{"version":1,"id":"01a22c95-2033-708f-81cb-7b785db1ce2b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (43, 'task.created', 'local', '01a22c95-2033-708f-81cb-7b7ab2581fb9', 1767225600000000, '{"version":1,"id":"01a22c95-2033-708f-81cb-7b7ab2581fb9","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (44, 'task.created', 'local', '01a22c95-2033-708f-81cb-7b7c505906a9', 1767225600000000, '{"version":1,"id":"01a22c95-2033-708f-81cb-7b7c505906a9","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (45, 'task.created', 'local', '01a22c95-2033-708f-81cb-7b7e56f55455', 1767225600000000, '{"version":1,"id":"01a22c95-2033-708f-81cb-7b7e56f55455","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (46, 'task.created', 'local', '01a22c95-2033-708f-81cb-7b804b03c758', 1767225600000000, '{"version":1,"id":"01a22c95-2033-708f-81cb-7b804b03c758","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (47, 'task.created', 'local', '01a22c95-2033-708f-81cb-7b8263a15744', 1767225600000000, '{"version":1,"id":"01a22c95-2033-708f-81cb-7b8263a15744","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (48, 'task.created', 'local', '01a22c95-2033-708f-81cb-7b8444486de1', 1767225600000000, '{"version":1,"id":"01a22c95-2033-708f-81cb-7b8444486de1","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (49, 'task.created', 'local', '01a22c95-2033-708f-81cb-7b8644bcfc3f', 1767225600000000, '{"version":1,"id":"01a22c95-2033-708f-81cb-7b8644bcfc3f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (50, 'task.created', 'local', '01a22c95-2033-708f-81cb-7b88cae6767e', 1767225600000000, '{"version":1,"id":"01a22c95-2033-708f-81cb-7b88cae6767e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (51, 'task.created', 'local', '01a22c95-2033-708f-81cb-7b8a8013e300', 1767225600000000, '{"version":1,"id":"01a22c95-2033-708f-81cb-7b8a8013e300","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (52, 'task.created', 'local', '01a22c95-2033-708f-81cb-7b8c7f8c52f6', 1767225600000000, '{"version":1,"id":"01a22c95-2033-708f-81cb-7b8c7f8c52f6","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (53, 'task.created', 'local', '01a22c95-2033-708f-81cb-7b8efc106c46', 1767225600000000, '{"version":1,"id":"01a22c95-2033-708f-81cb-7b8efc106c46","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (54, 'task.created', 'local', '01a22c95-2033-708f-81cb-7b905edae7f8', 1767225600000000, '{"version":1,"id":"01a22c95-2033-708f-81cb-7b905edae7f8","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (55, 'task.created', 'local', '01a22c95-2033-708f-81cb-7b92b9fc0f6c', 1767225600000000, '{"version":1,"id":"01a22c95-2033-708f-81cb-7b92b9fc0f6c","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (56, 'task.created', 'local', '01a22c95-2033-708f-81cb-7b94f11214d8', 1767225600000000, '{"version":1,"id":"01a22c95-2033-708f-81cb-7b94f11214d8","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (57, 'task.created', 'local', '01a22c95-2033-708f-81cb-7b966fb58331', 1767225600000000, '{"version":1,"id":"01a22c95-2033-708f-81cb-7b966fb58331","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (58, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b8efc106c46', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b8efc106c46","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-733e7c9dc787","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (59, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b905edae7f8', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b905edae7f8","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-7340b5c5c8ce","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (60, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b7c505906a9', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b7c505906a9","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-732c358e9eff","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (61, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b7e56f55455', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b7e56f55455","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-732e70752852","remote_id":"01a22c95-2057-7702-a7c7-d35705a1022c","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (62, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b804b03c758', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b804b03c758","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-733089265c77","remote_id":"01a22c95-205a-7774-aa75-3cffbf22dc76","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (63, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b8263a15744', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b8263a15744","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-733275d18be3","remote_id":"01a22c95-2064-73ec-afd1-861b24a9c0fb","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (64, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b8444486de1', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b8444486de1","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-7334cedd7610","remote_id":"01a22c95-2069-748f-a0f3-df1aebb09bfa","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (65, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b88cae6767e', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b88cae6767e","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-733898383a62","remote_id":"01a22c95-2071-761e-8292-de1ffbbcd2c1","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (66, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b8a8013e300', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b8a8013e300","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-733acd4bdc0d","remote_id":"01a22c95-2081-7416-aad5-d7e30eb6604e","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (67, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b8c7f8c52f6', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b8c7f8c52f6","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-733c33158adc","remote_id":"01a22c95-208c-74b4-9e9b-404c78b154f1","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (68, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b92b9fc0f6c', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b92b9fc0f6c","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-734218868520","remote_id":"01a22c95-209b-756b-a97e-41cae174a06b","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (69, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b94f11214d8', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b94f11214d8","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-7344da5ff297","remote_id":"01a22c95-209d-700b-8dc2-e35d3d4546c7","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (70, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b966fb58331', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b966fb58331","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-7346156a47c1","remote_id":"01a22c95-209e-77d3-bf7f-af2762aff902","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (71, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b8644bcfc3f', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b8644bcfc3f","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-7336edf37230","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO public.event VALUES (72, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b905edae7f8', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b905edae7f8","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-7340b5c5c8ce","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (73, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b804b03c758', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b804b03c758","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-733089265c77","remote_id":"01a22c95-205a-7774-aa75-3cffbf22dc76","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (74, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b8263a15744', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b8263a15744","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-733275d18be3","remote_id":"01a22c95-2064-73ec-afd1-861b24a9c0fb","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (75, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b8444486de1', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b8444486de1","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-7334cedd7610","remote_id":"01a22c95-2069-748f-a0f3-df1aebb09bfa","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (76, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b88cae6767e', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b88cae6767e","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-733898383a62","remote_id":"01a22c95-2071-761e-8292-de1ffbbcd2c1","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (77, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b8a8013e300', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b8a8013e300","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-733acd4bdc0d","remote_id":"01a22c95-2081-7416-aad5-d7e30eb6604e","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (78, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b8c7f8c52f6', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b8c7f8c52f6","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-733c33158adc","remote_id":"01a22c95-208c-74b4-9e9b-404c78b154f1","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (79, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b92b9fc0f6c', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b92b9fc0f6c","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-734218868520","remote_id":"01a22c95-209b-756b-a97e-41cae174a06b","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (80, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b94f11214d8', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b94f11214d8","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-7344da5ff297","remote_id":"01a22c95-209d-700b-8dc2-e35d3d4546c7","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (81, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b966fb58331', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b966fb58331","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-7346156a47c1","remote_id":"01a22c95-209e-77d3-bf7f-af2762aff902","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (82, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b8444486de1', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b8444486de1","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-7334cedd7610","remote_id":"01a22c95-2069-748f-a0f3-df1aebb09bfa","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (83, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b8c7f8c52f6', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b8c7f8c52f6","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-733c33158adc","remote_id":"01a22c95-208c-74b4-9e9b-404c78b154f1","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (84, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b94f11214d8', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b94f11214d8","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-7344da5ff297","remote_id":"01a22c95-209d-700b-8dc2-e35d3d4546c7","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (85, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b88cae6767e', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b88cae6767e","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-733898383a62","remote_id":"01a22c95-2071-761e-8292-de1ffbbcd2c1","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (86, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b92b9fc0f6c', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b92b9fc0f6c","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-734218868520","remote_id":"01a22c95-209b-756b-a97e-41cae174a06b","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (87, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b8a8013e300', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b8a8013e300","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-733acd4bdc0d","remote_id":"01a22c95-2081-7416-aad5-d7e30eb6604e","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO public.event VALUES (88, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b966fb58331', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b966fb58331","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-7346156a47c1","remote_id":"01a22c95-209e-77d3-bf7f-af2762aff902","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (89, 'task.deleted', 'local', '01a22c95-2033-708f-81cb-7b966fb58331', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b966fb58331","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-7346156a47c1","remote_id":"01a22c95-209e-77d3-bf7f-af2762aff902","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (90, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b8c7f8c52f6', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b8c7f8c52f6","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-733c33158adc","remote_id":"01a22c95-208c-74b4-9e9b-404c78b154f1","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (91, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b94f11214d8', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b94f11214d8","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-7344da5ff297","remote_id":"01a22c95-209d-700b-8dc2-e35d3d4546c7","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (92, 'task.updated', 'local', '01a22c95-2033-708f-81cb-7b92b9fc0f6c', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b92b9fc0f6c","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-734218868520","remote_id":"01a22c95-209b-756b-a97e-41cae174a06b","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (93, 'task.deleted', 'local', '01a22c95-2033-708f-81cb-7b94f11214d8', 1767225600000000, '{"id":"01a22c95-2033-708f-81cb-7b94f11214d8","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c95-1ff0-751d-8050-7344da5ff297","remote_id":"01a22c95-209d-700b-8dc2-e35d3d4546c7","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.lane VALUES ('2522fb8ad296d9a8', '{"backend_kind":"comfyui","node_classes":["01a22c95-1ff0-751d-8050-732fd9e671e6"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('2a6a8967f1184c59', '{"backend_kind":"comfyui","node_classes":["01a22c95-1ff0-751d-8050-7341545b2bcf"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('2bd27deb3bcf13d6', '{"backend_kind":"comfyui","node_classes":["01a22c95-1fef-744d-ad30-7401d719e688"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('2f98d2beaab3b2dd', '{"backend_kind":"comfyui","node_classes":["01a22c95-1ff0-751d-8050-7343d8479593"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('416288f3ca84ff78', '{"backend_kind":"comfyui","node_classes":["01a22c95-1ff0-751d-8050-73357ad60690"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('73dc533644552e59', '{"backend_kind":"comfyui","node_classes":["01a22c95-1ff0-751d-8050-733913aa2ecc"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('7543b1076bcfdc16', '{"backend_kind":"comfyui","node_classes":["01a22c95-1ff0-751d-8050-732bafc9f741"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('85298175d370f8f5', '{"backend_kind":"comfyui","node_classes":["01a22c95-1ff0-751d-8050-73450328ea66"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('8e9ad4e277e469dc', '{"backend_kind":"comfyui","node_classes":["01a22c95-1ff0-751d-8050-733790f8bd1d"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('910528c4fa539240', '{"backend_kind":"comfyui","node_classes":["01a22c95-1ff0-751d-8050-7331ef6e3243"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('9269aac6d10c3f51', '{"backend_kind":"comfyui","node_classes":["01a22c95-1feb-74c6-8933-7f7a1c30213e"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('931f067f4da9731f', '{"backend_kind":"comfyui","node_classes":["01a22c95-1ff0-751d-8050-733b835fa93d"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('9593b057bae2caaa', '{"backend_kind":"comfyui","node_classes":["01a22c95-1fef-744d-ad30-7405126ee813"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('97d01e37161188e5', '{"backend_kind":"comfyui","node_classes":["01a22c95-1ff0-751d-8050-733f4db2dd49"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('bad06c1285341a3b', '{"backend_kind":"comfyui","node_classes":["01a22c95-1ff0-751d-8050-732d7ed7efdd"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('cad40441d0d581a5', '{"backend_kind":"comfyui","node_classes":["01a22c95-1ff0-751d-8050-7333973fec01"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('e0494232c3bdbafe', '{"backend_kind":"comfyui","node_classes":["01a22c95-1ff0-751d-8050-73297934ab01"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('ebe3b3453e7e3e87', '{"backend_kind":"comfyui","node_classes":["01a22c95-1ff0-751d-8050-733d638470be"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('f6987e13f1a942c9', '{"backend_kind":"comfyui","node_classes":["01a22c95-1fef-744d-ad30-74032a196f5b"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lease VALUES ('backend:01a22c95-1feb-74c6-8933-7f7b09f0b9b7', 'worker 01a22c95-1feb-74c6-8933-7f7b09f0b9b7', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c95-1fef-744d-ad30-740295fece1e', 'worker 01a22c95-1fef-744d-ad30-740295fece1e', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c95-1fef-744d-ad30-7404cf95ff35', 'worker 01a22c95-1fef-744d-ad30-7404cf95ff35', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c95-1fef-744d-ad30-7406bc5f26a4', 'worker 01a22c95-1fef-744d-ad30-7406bc5f26a4', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c95-1ff0-751d-8050-732a7186eeae', 'worker 01a22c95-1ff0-751d-8050-732a7186eeae', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c95-1ff0-751d-8050-732c358e9eff', 'worker 01a22c95-1ff0-751d-8050-732c358e9eff', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c95-1ff0-751d-8050-732e70752852', 'worker 01a22c95-1ff0-751d-8050-732e70752852', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c95-1ff0-751d-8050-733089265c77', 'worker 01a22c95-1ff0-751d-8050-733089265c77', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c95-1ff0-751d-8050-733275d18be3', 'worker 01a22c95-1ff0-751d-8050-733275d18be3', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c95-1ff0-751d-8050-7334cedd7610', 'worker 01a22c95-1ff0-751d-8050-7334cedd7610', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c95-1ff0-751d-8050-7336edf37230', 'worker 01a22c95-1ff0-751d-8050-7336edf37230', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c95-1ff0-751d-8050-733898383a62', 'worker 01a22c95-1ff0-751d-8050-733898383a62', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c95-1ff0-751d-8050-733acd4bdc0d', 'worker 01a22c95-1ff0-751d-8050-733acd4bdc0d', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c95-1ff0-751d-8050-733c33158adc', 'worker 01a22c95-1ff0-751d-8050-733c33158adc', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c95-1ff0-751d-8050-733e7c9dc787', 'worker 01a22c95-1ff0-751d-8050-733e7c9dc787', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c95-1ff0-751d-8050-7340b5c5c8ce', 'worker 01a22c95-1ff0-751d-8050-7340b5c5c8ce', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c95-1ff0-751d-8050-734218868520', 'worker 01a22c95-1ff0-751d-8050-734218868520', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c95-1ff0-751d-8050-7344da5ff297', 'worker 01a22c95-1ff0-751d-8050-7344da5ff297', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c95-1ff0-751d-8050-7346156a47c1', 'worker 01a22c95-1ff0-751d-8050-7346156a47c1', 1, 1767225630000000);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22c95-2033-708f-81cb-7b8a8013e300_01a22c95-2081-7416-aad5-d7e30eb6604e/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22c95-2033-708f-81cb-7b8c7f8c52f6_01a22c95-208c-74b4-9e9b-404c78b154f1/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22c95-2033-708f-81cb-7b94f11214d8_01a22c95-209d-700b-8dc2-e35d3d4546c7/', 1767225600000000, 0);
INSERT INTO public.meta VALUES ('stream', '27e76814-fed1-4861-83ad-e990ebc24d96');
INSERT INTO public.meta VALUES ('installation', 'b058fd76-8a17-488a-b592-06762ce4a38f');
INSERT INTO public.output VALUES ('01a22c95-20cd-75e7-98e5-3989deab3f68', 'local', '01a22c95-2033-708f-81cb-7b88cae6767e', '01a22c95-2071-761e-8292-de1ffbbcd2c1', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22c95-20cd-75e7-98e5-398a06512c70/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.output VALUES ('01a22c95-20cd-75e7-98e5-398bf79a46be', 'local', '01a22c95-2033-708f-81cb-7b92b9fc0f6c', '01a22c95-209b-756b-a97e-41cae174a06b', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22c95-20cd-75e7-98e5-398c901af61b/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.serves VALUES ('01a22c95-1feb-74c6-8933-7f7b09f0b9b7', '9269aac6d10c3f51', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c95-1fef-744d-ad30-740295fece1e', '2bd27deb3bcf13d6', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c95-1fef-744d-ad30-7404cf95ff35', 'f6987e13f1a942c9', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c95-1fef-744d-ad30-7406bc5f26a4', '9593b057bae2caaa', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c95-1ff0-751d-8050-732a7186eeae', 'e0494232c3bdbafe', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c95-1ff0-751d-8050-732c358e9eff', '7543b1076bcfdc16', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c95-1ff0-751d-8050-732e70752852', 'bad06c1285341a3b', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c95-1ff0-751d-8050-733089265c77', '2522fb8ad296d9a8', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c95-1ff0-751d-8050-733275d18be3', '910528c4fa539240', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c95-1ff0-751d-8050-7334cedd7610', 'cad40441d0d581a5', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c95-1ff0-751d-8050-7336edf37230', '416288f3ca84ff78', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c95-1ff0-751d-8050-733898383a62', '8e9ad4e277e469dc', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c95-1ff0-751d-8050-733acd4bdc0d', '73dc533644552e59', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c95-1ff0-751d-8050-733c33158adc', '931f067f4da9731f', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c95-1ff0-751d-8050-733e7c9dc787', 'ebe3b3453e7e3e87', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c95-1ff0-751d-8050-7340b5c5c8ce', '97d01e37161188e5', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c95-1ff0-751d-8050-734218868520', '2a6a8967f1184c59', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c95-1ff0-751d-8050-7344da5ff297', '2f98d2beaab3b2dd', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c95-1ff0-751d-8050-7346156a47c1', '85298175d370f8f5', 1, NULL);
INSERT INTO public.tally VALUES ('local', 1963584, 'READY', 'text_to_image', 0, 17280, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RETRYING', 'text_to_image', 0, 17280, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'PENDING', 'text_to_image', 0, 17280, 6);
INSERT INTO public.tally VALUES ('local', 1963584, 'QUEUED', 'text_to_image', 0, 17280, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'FAILED', 'text_to_image', 0, 17280, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RUNNING', 'text_to_image', 0, 17280, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 1, 17280, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 0, 17280, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'STOPPED', 'text_to_image', 0, 17280, 2);
INSERT INTO public.task VALUES ('01a22c95-2032-74a5-aa8d-e4751ad3cd38', 'local', 1, 'text_to_image', 'apple', 'READY', NULL, 0, 1767225600000000, '9269aac6d10c3f51', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c95-2033-708f-81cb-7b74dc4f0bff', 'local', 1, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '2bd27deb3bcf13d6', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c95-2033-708f-81cb-7b769bae6857', 'local', 2, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, 'f6987e13f1a942c9', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c95-2045-7367-95a9-f9f16d1dc277', '01a22c95-1fef-744d-ad30-7404cf95ff35', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c95-2033-708f-81cb-7b785db1ce2b', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, '9593b057bae2caaa', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c95-204a-7264-ab28-78f9b335a1e2', '01a22c95-1fef-744d-ad30-7406bc5f26a4', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c95-2033-708f-81cb-7b7ab2581fb9', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, 'e0494232c3bdbafe', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c95-204d-7197-b558-fcfa1fef2411', '01a22c95-1ff0-751d-8050-732a7186eeae', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c95-2033-708f-81cb-7b804b03c758', 'local', 5, 'text_to_image', 'apple', 'QUEUED', 'stopping', 0, 1767225600000000, '2522fb8ad296d9a8', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c95-205a-7774-aa75-3cffbf22dc76', '01a22c95-1ff0-751d-8050-733089265c77', '01a22c95-205a-7774-aa75-3cffbf22dc76', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c95-2033-708f-81cb-7b8263a15744', 'local', 5, 'text_to_image', 'apple', 'RUNNING', 'executing', 0, 1767225600000000, '910528c4fa539240', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c95-2064-73ec-afd1-861b24a9c0fb', '01a22c95-1ff0-751d-8050-733275d18be3', '01a22c95-2064-73ec-afd1-861b24a9c0fb', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c95-2033-708f-81cb-7b8444486de1', 'local', 6, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, 'cad40441d0d581a5', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c95-2069-748f-a0f3-df1aebb09bfa', '01a22c95-1ff0-751d-8050-7334cedd7610', '01a22c95-2069-748f-a0f3-df1aebb09bfa', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c95-2033-708f-81cb-7b88cae6767e', 'local', 6, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '8e9ad4e277e469dc', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c95-1ff0-751d-8050-733898383a62', '01a22c95-2071-761e-8292-de1ffbbcd2c1', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c95-2033-708f-81cb-7b8a8013e300', 'local', 6, 'text_to_image', 'apple', 'FAILED', NULL, 0, 1767225600000000, '73dc533644552e59', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c95-1ff0-751d-8050-733acd4bdc0d', '01a22c95-2081-7416-aad5-d7e30eb6604e', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, '{"code":"node_failed","arguments":{},"raw":"boom"}', '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c95-2033-708f-81cb-7b7c505906a9', 'local', 4, 'text_to_image', 'apple', 'PENDING', 'stopping', 0, 1767225600000000, '7543b1076bcfdc16', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c95-2055-75c7-950a-2113cc21aa32', '01a22c95-1ff0-751d-8050-732c358e9eff', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c95-2033-708f-81cb-7b7e56f55455', 'local', 4, 'text_to_image', 'apple', 'QUEUED', 'waiting', 0, 1767225600000000, 'bad06c1285341a3b', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c95-2057-7702-a7c7-d35705a1022c', '01a22c95-1ff0-751d-8050-732e70752852', '01a22c95-2057-7702-a7c7-d35705a1022c', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c95-2033-708f-81cb-7b8644bcfc3f', 'local', 4, 'text_to_image', 'apple', 'RETRYING', NULL, 0, 1767225600000000, '416288f3ca84ff78', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c95-1ff0-751d-8050-7336edf37230', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 1767225660000000, NULL, NULL, 1, 0, 1, 0, 0, 0, 0, NULL, '{"code":"backend_unreachable","arguments":{},"raw":null}', '{"code":"backend_unreachable","arguments":{},"raw":null}', '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c95-2033-708f-81cb-7b8efc106c46', 'local', 3, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, 'ebe3b3453e7e3e87', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c95-1ff0-751d-8050-733e7c9dc787', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c95-2033-708f-81cb-7b905edae7f8', 'local', 4, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '97d01e37161188e5', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c95-1ff0-751d-8050-7340b5c5c8ce', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c95-2033-708f-81cb-7b966fb58331', 'local', 7, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, '85298175d370f8f5', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c95-209e-77d3-bf7f-af2762aff902', '01a22c95-1ff0-751d-8050-7346156a47c1', '01a22c95-209e-77d3-bf7f-af2762aff902', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c95-2033-708f-81cb-7b8c7f8c52f6', 'local', 7, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '931f067f4da9731f', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c95-1ff0-751d-8050-733c33158adc', '01a22c95-208c-74b4-9e9b-404c78b154f1', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c95-2033-708f-81cb-7b92b9fc0f6c', 'local', 7, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '2a6a8967f1184c59', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c95-1ff0-751d-8050-734218868520', '01a22c95-209b-756b-a97e-41cae174a06b', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c95-2033-708f-81cb-7b94f11214d8', 'local', 8, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '2f98d2beaab3b2dd', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c95-1ff0-751d-8050-7344da5ff297', '01a22c95-209d-700b-8dc2-e35d3d4546c7', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task_body VALUES ('01a22c95-2032-74a5-aa8d-e4751ad3cd38', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22c95-2033-708f-81cb-7b74dc4f0bff', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22c95-2033-708f-81cb-7b769bae6857', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22c95-2033-708f-81cb-7b785db1ce2b', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22c95-2033-708f-81cb-7b7ab2581fb9', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22c95-2033-708f-81cb-7b7c505906a9', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22c95-2033-708f-81cb-7b7e56f55455', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22c95-2033-708f-81cb-7b804b03c758', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22c95-2033-708f-81cb-7b8263a15744', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22c95-2033-708f-81cb-7b8444486de1', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22c95-2033-708f-81cb-7b8644bcfc3f', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22c95-2033-708f-81cb-7b88cae6767e', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22c95-2033-708f-81cb-7b8a8013e300', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22c95-2033-708f-81cb-7b8c7f8c52f6', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22c95-2033-708f-81cb-7b8efc106c46', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22c95-2033-708f-81cb-7b905edae7f8', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22c95-2033-708f-81cb-7b92b9fc0f6c', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22c95-2033-708f-81cb-7b94f11214d8', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22c95-2033-708f-81cb-7b966fb58331', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_input VALUES ('01a22c95-2032-74a5-aa8d-e4751ad3cd38', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c95-2033-708f-81cb-7b74dc4f0bff', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c95-2033-708f-81cb-7b769bae6857', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c95-2033-708f-81cb-7b785db1ce2b', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c95-2033-708f-81cb-7b7ab2581fb9', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c95-2033-708f-81cb-7b7c505906a9', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c95-2033-708f-81cb-7b7e56f55455', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c95-2033-708f-81cb-7b804b03c758', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c95-2033-708f-81cb-7b8263a15744', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c95-2033-708f-81cb-7b8444486de1', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c95-2033-708f-81cb-7b8644bcfc3f', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c95-2033-708f-81cb-7b88cae6767e', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c95-2033-708f-81cb-7b8a8013e300', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c95-2033-708f-81cb-7b8c7f8c52f6', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c95-2033-708f-81cb-7b8efc106c46', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c95-2033-708f-81cb-7b905edae7f8', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c95-2033-708f-81cb-7b92b9fc0f6c', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c95-2033-708f-81cb-7b94f11214d8', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c95-2033-708f-81cb-7b966fb58331', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.waiting VALUES ('2bd27deb3bcf13d6', 0, 17280, 1);
INSERT INTO public.waiting VALUES ('f6987e13f1a942c9', 0, 17280, 0);
INSERT INTO public.waiting VALUES ('9593b057bae2caaa', 0, 17280, 0);
INSERT INTO public.waiting VALUES ('e0494232c3bdbafe', 0, 17280, 0);
INSERT INTO public.waiting VALUES ('7543b1076bcfdc16', 0, 17280, 0);
INSERT INTO public.waiting VALUES ('bad06c1285341a3b', 0, 17280, 0);
INSERT INTO public.waiting VALUES ('2522fb8ad296d9a8', 0, 17280, 0);
INSERT INTO public.waiting VALUES ('910528c4fa539240', 0, 17280, 0);
INSERT INTO public.waiting VALUES ('cad40441d0d581a5', 0, 17280, 0);
INSERT INTO public.waiting VALUES ('416288f3ca84ff78', 0, 17280, 0);
INSERT INTO public.waiting VALUES ('8e9ad4e277e469dc', 0, 17280, 0);
INSERT INTO public.waiting VALUES ('73dc533644552e59', 0, 17280, 0);
INSERT INTO public.waiting VALUES ('931f067f4da9731f', 0, 17280, 0);
INSERT INTO public.waiting VALUES ('ebe3b3453e7e3e87', 0, 17280, 0);
INSERT INTO public.waiting VALUES ('2a6a8967f1184c59', 0, 17280, 0);
INSERT INTO public.waiting VALUES ('2f98d2beaab3b2dd', 0, 17280, 0);
INSERT INTO public.waiting VALUES ('85298175d370f8f5', 0, 17280, 0);
INSERT INTO public.waiting VALUES ('97d01e37161188e5', 0, 17280, 1);
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
