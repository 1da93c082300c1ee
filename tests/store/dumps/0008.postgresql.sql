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
            WITH changed AS (SELECT user_id, created_at, status, kind, cleared_at, lane, priority, attempt_id, deleted_at, 1 AS n FROM initial_status), tallied AS (
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
    account text DEFAULT ''::text NOT NULL,
    daily_coins bigint,
    daily_money bigint,
    batch_coins bigint,
    batch_money bigint,
    rerun_failed integer
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
CREATE TABLE public.run_cost (
    backend_id text NOT NULL,
    remote_id text NOT NULL,
    user_id text DEFAULT 'local'::text NOT NULL,
    attempt_id text NOT NULL,
    task_id text NOT NULL,
    batch_id text,
    work text NOT NULL,
    at bigint NOT NULL,
    coins bigint,
    money bigint,
    currency text,
    third_party_money bigint,
    seconds bigint
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
CREATE TABLE public.workflow (
    id text NOT NULL,
    kind text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    version integer NOT NULL,
    origin text,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    archived_at bigint
);
CREATE TABLE public.workflow_version (
    workflow_id text NOT NULL,
    version integer NOT NULL,
    document text NOT NULL,
    node_count integer NOT NULL,
    sha text NOT NULL,
    origin text,
    created_at bigint NOT NULL
);
INSERT INTO public.alembic_version VALUES ('0008');
INSERT INTO public.attempt VALUES ('01a22f0c-4513-72ac-94b6-17a228cdd83d', '01a22f0c-4505-7651-8ba9-00bde13f43aa', 1, '01a22f0c-4469-7783-b09f-bfc6c8e0ad71', 'a4ab7cf01f2a6098', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22f0c-4546-75d2-ac2f-976da624fdcd', '01a22f0c-4505-7651-8ba9-00d5047fa7d3', 1, '01a22f0c-4469-7783-b09f-bfde82ab43c0', 'e789dd5468ba0584', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22f0c-4549-73f9-a708-6f9c590e0533', '01a22f0c-4505-7651-8ba9-00d79e857938', 1, '01a22f0c-4469-7783-b09f-bfe0e38bd4d2', '95d80544485d208b', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22f0c-451a-7047-942b-e9b9408ad6b4', '01a22f0c-4505-7651-8ba9-00bf3433bae0', 1, '01a22f0c-4469-7783-b09f-bfc864ee065c', 'd77d8e32c6a51205', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22f0c-453d-7041-b9b9-8327ef4660d6', '01a22f0c-4505-7651-8ba9-00cfc49bb1d1', 1, '01a22f0c-4469-7783-b09f-bfd86e2f033f', '87d45605b737ffcd', 1767225600000000, 1767225600000000, 1767225600000000, '01a22f0c-453d-7041-b9b9-8327ef4660d6', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22f0c-4525-746f-b951-01c0cbd5f5ce', '01a22f0c-4505-7651-8ba9-00c31fa315e2', 1, '01a22f0c-4469-7783-b09f-bfccc50d903a', '5e767b82ddb02a1b', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22f0c-4540-70ea-99d0-fc8a9cf73cc0', '01a22f0c-4505-7651-8ba9-00d1353fd842', 1, '01a22f0c-4469-7783-b09f-bfdaad594f32', '93b8b5f03b41ff46', 1767225600000000, 1767225600000000, 1767225600000000, '01a22f0c-4540-70ea-99d0-fc8a9cf73cc0', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'failed', '{"code":"node_failed","arguments":{},"raw":"boom"}', 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22f0c-4543-70f4-8f80-5c75eb13772a', '01a22f0c-4505-7651-8ba9-00d39f75efc9', 1, '01a22f0c-4469-7783-b09f-bfdc22c8cd69', '179ae77505960168', 1767225600000000, 1767225600000000, 1767225600000000, '01a22f0c-4543-70f4-8f80-5c75eb13772a', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22f0c-4521-75d0-bc3a-aa05fcc2648d', '01a22f0c-4505-7651-8ba9-00c1d72a3281', 1, '01a22f0c-4469-7783-b09f-bfcacf5f6802', '3dea087ceb75921c', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22f0c-4529-7041-8b91-c19628c57102', '01a22f0c-4505-7651-8ba9-00c50c7e1b1a', 1, '01a22f0c-4469-7783-b09f-bfce797a6d73', '6470fcb680f6d24b', 1767225600000000, 1767225600000000, 1767225600000000, '01a22f0c-4529-7041-8b91-c19628c57102', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22f0c-4531-72f8-886a-1ac3ee4b97a0', '01a22f0c-4505-7651-8ba9-00c740163444', 1, '01a22f0c-4469-7783-b09f-bfd0c672a151', '038b4384110e7711', 1767225600000000, 1767225600000000, 1767225600000000, '01a22f0c-4531-72f8-886a-1ac3ee4b97a0', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22f0c-453a-75f3-86cd-ffc4639ca291', '01a22f0c-4505-7651-8ba9-00cd389254c9', 1, '01a22f0c-4469-7783-b09f-bfd6001913f0', '421f8b36bf03fd41', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'not_sent', '{"code":"backend_unreachable","arguments":{},"raw":null}', 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22f0c-4533-7685-b0a3-393c47360f69', '01a22f0c-4505-7651-8ba9-00c9573a92a8', 1, '01a22f0c-4469-7783-b09f-bfd251485e1f', '0bf5e73eacc2f816', 1767225600000000, 1767225600000000, 1767225600000000, '01a22f0c-4533-7685-b0a3-393c47360f69', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22f0c-4537-70e3-b8c2-bf6d604af025', '01a22f0c-4505-7651-8ba9-00cb61541c79', 1, '01a22f0c-4469-7783-b09f-bfd4a7daee79', 'cba489e605c13bb1', 1767225600000000, 1767225600000000, 1767225600000000, '01a22f0c-4537-70e3-b8c2-bf6d604af025', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22f0c-4551-70e8-8b59-53f301e9182a', '01a22f0c-4505-7651-8ba9-00ddbba8fe4a', 1, '01a22f0c-4469-7783-b09f-bfe6faaa32d5', '403fb5141be06518', 1767225600000000, 1767225600000000, 1767225600000000, '01a22f0c-4551-70e8-8b59-53f301e9182a', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22f0c-454c-75b9-9aad-2903de55bb5f', '01a22f0c-4505-7651-8ba9-00d978472164', 1, '01a22f0c-4469-7783-b09f-bfe20f68a358', '5a68a1d4c0e96da4', 1767225600000000, 1767225600000000, 1767225600000000, '01a22f0c-454c-75b9-9aad-2903de55bb5f', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22f0c-454f-75f3-a865-7f6174e8b3be', '01a22f0c-4505-7651-8ba9-00db761447b1', 1, '01a22f0c-4469-7783-b09f-bfe4662600c7', '89fbd47dbdba9163', 1767225600000000, 1767225600000000, 1767225600000000, '01a22f0c-454f-75f3-a865-7f6174e8b3be', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.backend VALUES ('01a22f0c-4469-7783-b09f-bfc2a3745c5b', '01a22f0c-4469-7783-b09f-bfc2a3745c5b', 'comfyui', 'http://01a22f0c-4469-7783-b09f-bfc2a3745c5b:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22f0c-4469-7783-b09f-bfc44dec20d6', '01a22f0c-4469-7783-b09f-bfc44dec20d6', 'comfyui', 'http://01a22f0c-4469-7783-b09f-bfc44dec20d6:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22f0c-4469-7783-b09f-bfc6c8e0ad71', '01a22f0c-4469-7783-b09f-bfc6c8e0ad71', 'comfyui', 'http://01a22f0c-4469-7783-b09f-bfc6c8e0ad71:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22f0c-4469-7783-b09f-bfc864ee065c', '01a22f0c-4469-7783-b09f-bfc864ee065c', 'comfyui', 'http://01a22f0c-4469-7783-b09f-bfc864ee065c:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22f0c-4469-7783-b09f-bfcacf5f6802', '01a22f0c-4469-7783-b09f-bfcacf5f6802', 'comfyui', 'http://01a22f0c-4469-7783-b09f-bfcacf5f6802:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22f0c-4469-7783-b09f-bfccc50d903a', '01a22f0c-4469-7783-b09f-bfccc50d903a', 'comfyui', 'http://01a22f0c-4469-7783-b09f-bfccc50d903a:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22f0c-4469-7783-b09f-bfce797a6d73', '01a22f0c-4469-7783-b09f-bfce797a6d73', 'comfyui', 'http://01a22f0c-4469-7783-b09f-bfce797a6d73:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22f0c-4469-7783-b09f-bfd0c672a151', '01a22f0c-4469-7783-b09f-bfd0c672a151', 'comfyui', 'http://01a22f0c-4469-7783-b09f-bfd0c672a151:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22f0c-4469-7783-b09f-bfd251485e1f', '01a22f0c-4469-7783-b09f-bfd251485e1f', 'comfyui', 'http://01a22f0c-4469-7783-b09f-bfd251485e1f:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22f0c-4469-7783-b09f-bfd4a7daee79', '01a22f0c-4469-7783-b09f-bfd4a7daee79', 'comfyui', 'http://01a22f0c-4469-7783-b09f-bfd4a7daee79:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22f0c-4469-7783-b09f-bfd86e2f033f', '01a22f0c-4469-7783-b09f-bfd86e2f033f', 'comfyui', 'http://01a22f0c-4469-7783-b09f-bfd86e2f033f:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22f0c-4469-7783-b09f-bfdaad594f32', '01a22f0c-4469-7783-b09f-bfdaad594f32', 'comfyui', 'http://01a22f0c-4469-7783-b09f-bfdaad594f32:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22f0c-4469-7783-b09f-bfdc22c8cd69', '01a22f0c-4469-7783-b09f-bfdc22c8cd69', 'comfyui', 'http://01a22f0c-4469-7783-b09f-bfdc22c8cd69:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22f0c-4469-7783-b09f-bfde82ab43c0', '01a22f0c-4469-7783-b09f-bfde82ab43c0', 'comfyui', 'http://01a22f0c-4469-7783-b09f-bfde82ab43c0:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22f0c-4469-7783-b09f-bfe0e38bd4d2', '01a22f0c-4469-7783-b09f-bfe0e38bd4d2', 'comfyui', 'http://01a22f0c-4469-7783-b09f-bfe0e38bd4d2:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22f0c-4469-7783-b09f-bfe20f68a358', '01a22f0c-4469-7783-b09f-bfe20f68a358', 'comfyui', 'http://01a22f0c-4469-7783-b09f-bfe20f68a358:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22f0c-4469-7783-b09f-bfe4662600c7', '01a22f0c-4469-7783-b09f-bfe4662600c7', 'comfyui', 'http://01a22f0c-4469-7783-b09f-bfe4662600c7:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22f0c-4469-7783-b09f-bfe6faaa32d5', '01a22f0c-4469-7783-b09f-bfe6faaa32d5', 'comfyui', 'http://01a22f0c-4469-7783-b09f-bfe6faaa32d5:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22f0c-4469-7783-b09f-bfd6001913f0', '01a22f0c-4469-7783-b09f-bfd6001913f0', 'comfyui', 'http://01a22f0c-4469-7783-b09f-bfd6001913f0:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 1, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (1, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfc2a3745c5b', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfc2a3745c5b","name":"01a22f0c-4469-7783-b09f-bfc2a3745c5b","state":"new"}');
INSERT INTO public.event VALUES (2, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfc44dec20d6', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfc44dec20d6","name":"01a22f0c-4469-7783-b09f-bfc44dec20d6","state":"new"}');
INSERT INTO public.event VALUES (3, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfc6c8e0ad71', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfc6c8e0ad71","name":"01a22f0c-4469-7783-b09f-bfc6c8e0ad71","state":"new"}');
INSERT INTO public.event VALUES (4, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfc864ee065c', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfc864ee065c","name":"01a22f0c-4469-7783-b09f-bfc864ee065c","state":"new"}');
INSERT INTO public.event VALUES (5, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfcacf5f6802', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfcacf5f6802","name":"01a22f0c-4469-7783-b09f-bfcacf5f6802","state":"new"}');
INSERT INTO public.event VALUES (6, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfccc50d903a', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfccc50d903a","name":"01a22f0c-4469-7783-b09f-bfccc50d903a","state":"new"}');
INSERT INTO public.event VALUES (7, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfce797a6d73', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfce797a6d73","name":"01a22f0c-4469-7783-b09f-bfce797a6d73","state":"new"}');
INSERT INTO public.event VALUES (8, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfd0c672a151', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfd0c672a151","name":"01a22f0c-4469-7783-b09f-bfd0c672a151","state":"new"}');
INSERT INTO public.event VALUES (9, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfd251485e1f', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfd251485e1f","name":"01a22f0c-4469-7783-b09f-bfd251485e1f","state":"new"}');
INSERT INTO public.event VALUES (10, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfd4a7daee79', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfd4a7daee79","name":"01a22f0c-4469-7783-b09f-bfd4a7daee79","state":"new"}');
INSERT INTO public.event VALUES (11, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfd6001913f0', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfd6001913f0","name":"01a22f0c-4469-7783-b09f-bfd6001913f0","state":"new"}');
INSERT INTO public.event VALUES (12, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfd86e2f033f', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfd86e2f033f","name":"01a22f0c-4469-7783-b09f-bfd86e2f033f","state":"new"}');
INSERT INTO public.event VALUES (13, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfdaad594f32', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfdaad594f32","name":"01a22f0c-4469-7783-b09f-bfdaad594f32","state":"new"}');
INSERT INTO public.event VALUES (14, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfdc22c8cd69', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfdc22c8cd69","name":"01a22f0c-4469-7783-b09f-bfdc22c8cd69","state":"new"}');
INSERT INTO public.event VALUES (15, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfde82ab43c0', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfde82ab43c0","name":"01a22f0c-4469-7783-b09f-bfde82ab43c0","state":"new"}');
INSERT INTO public.event VALUES (16, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfe0e38bd4d2', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfe0e38bd4d2","name":"01a22f0c-4469-7783-b09f-bfe0e38bd4d2","state":"new"}');
INSERT INTO public.event VALUES (17, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfe20f68a358', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfe20f68a358","name":"01a22f0c-4469-7783-b09f-bfe20f68a358","state":"new"}');
INSERT INTO public.event VALUES (18, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfe4662600c7', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfe4662600c7","name":"01a22f0c-4469-7783-b09f-bfe4662600c7","state":"new"}');
INSERT INTO public.event VALUES (19, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfe6faaa32d5', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfe6faaa32d5","name":"01a22f0c-4469-7783-b09f-bfe6faaa32d5","state":"new"}');
INSERT INTO public.event VALUES (20, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfc2a3745c5b', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfc2a3745c5b","name":"01a22f0c-4469-7783-b09f-bfc2a3745c5b","state":"ready","reason":null}');
INSERT INTO public.event VALUES (21, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfc44dec20d6', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfc44dec20d6","name":"01a22f0c-4469-7783-b09f-bfc44dec20d6","state":"ready","reason":null}');
INSERT INTO public.event VALUES (22, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfc6c8e0ad71', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfc6c8e0ad71","name":"01a22f0c-4469-7783-b09f-bfc6c8e0ad71","state":"ready","reason":null}');
INSERT INTO public.event VALUES (23, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfc864ee065c', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfc864ee065c","name":"01a22f0c-4469-7783-b09f-bfc864ee065c","state":"ready","reason":null}');
INSERT INTO public.event VALUES (24, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfcacf5f6802', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfcacf5f6802","name":"01a22f0c-4469-7783-b09f-bfcacf5f6802","state":"ready","reason":null}');
INSERT INTO public.event VALUES (25, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfccc50d903a', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfccc50d903a","name":"01a22f0c-4469-7783-b09f-bfccc50d903a","state":"ready","reason":null}');
INSERT INTO public.event VALUES (26, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfce797a6d73', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfce797a6d73","name":"01a22f0c-4469-7783-b09f-bfce797a6d73","state":"ready","reason":null}');
INSERT INTO public.event VALUES (27, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfd0c672a151', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfd0c672a151","name":"01a22f0c-4469-7783-b09f-bfd0c672a151","state":"ready","reason":null}');
INSERT INTO public.event VALUES (28, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfd251485e1f', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfd251485e1f","name":"01a22f0c-4469-7783-b09f-bfd251485e1f","state":"ready","reason":null}');
INSERT INTO public.event VALUES (29, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfd4a7daee79', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfd4a7daee79","name":"01a22f0c-4469-7783-b09f-bfd4a7daee79","state":"ready","reason":null}');
INSERT INTO public.event VALUES (30, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfd6001913f0', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfd6001913f0","name":"01a22f0c-4469-7783-b09f-bfd6001913f0","state":"ready","reason":null}');
INSERT INTO public.event VALUES (31, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfd86e2f033f', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfd86e2f033f","name":"01a22f0c-4469-7783-b09f-bfd86e2f033f","state":"ready","reason":null}');
INSERT INTO public.event VALUES (32, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfdaad594f32', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfdaad594f32","name":"01a22f0c-4469-7783-b09f-bfdaad594f32","state":"ready","reason":null}');
INSERT INTO public.event VALUES (33, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfdc22c8cd69', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfdc22c8cd69","name":"01a22f0c-4469-7783-b09f-bfdc22c8cd69","state":"ready","reason":null}');
INSERT INTO public.event VALUES (34, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfde82ab43c0', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfde82ab43c0","name":"01a22f0c-4469-7783-b09f-bfde82ab43c0","state":"ready","reason":null}');
INSERT INTO public.event VALUES (35, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfe0e38bd4d2', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfe0e38bd4d2","name":"01a22f0c-4469-7783-b09f-bfe0e38bd4d2","state":"ready","reason":null}');
INSERT INTO public.event VALUES (36, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfe20f68a358', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfe20f68a358","name":"01a22f0c-4469-7783-b09f-bfe20f68a358","state":"ready","reason":null}');
INSERT INTO public.event VALUES (37, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfe4662600c7', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfe4662600c7","name":"01a22f0c-4469-7783-b09f-bfe4662600c7","state":"ready","reason":null}');
INSERT INTO public.event VALUES (38, 'backend.updated', '', '01a22f0c-4469-7783-b09f-bfe6faaa32d5', 1767225600000000, '{"id":"01a22f0c-4469-7783-b09f-bfe6faaa32d5","name":"01a22f0c-4469-7783-b09f-bfe6faaa32d5","state":"ready","reason":null}');
INSERT INTO public.event VALUES (39, 'task.created', 'local', '01a22f0c-4504-7418-bc54-d374f27e12c7', 1767225600000000, '{"version":1,"id":"01a22f0c-4504-7418-bc54-d374f27e12c7","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (40, 'task.created', 'local', '01a22f0c-4505-7651-8ba9-00bb8fe6c67a', 1767225600000000, '{"version":1,"id":"01a22f0c-4505-7651-8ba9-00bb8fe6c67a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (41, 'task.created', 'local', '01a22f0c-4505-7651-8ba9-00bde13f43aa', 1767225600000000, '{"version":1,"id":"01a22f0c-4505-7651-8ba9-00bde13f43aa","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (42, 'task.created', 'local', '01a22f0c-4505-7651-8ba9-00bf3433bae0', 1767225600000000, '{"version":1,"id":"01a22f0c-4505-7651-8ba9-00bf3433bae0","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (43, 'task.created', 'local', '01a22f0c-4505-7651-8ba9-00c1d72a3281', 1767225600000000, '{"version":1,"id":"01a22f0c-4505-7651-8ba9-00c1d72a3281","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (44, 'task.created', 'local', '01a22f0c-4505-7651-8ba9-00c31fa315e2', 1767225600000000, '{"version":1,"id":"01a22f0c-4505-7651-8ba9-00c31fa315e2","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (45, 'task.created', 'local', '01a22f0c-4505-7651-8ba9-00c50c7e1b1a', 1767225600000000, '{"version":1,"id":"01a22f0c-4505-7651-8ba9-00c50c7e1b1a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (46, 'task.created', 'local', '01a22f0c-4505-7651-8ba9-00c740163444', 1767225600000000, '{"version":1,"id":"01a22f0c-4505-7651-8ba9-00c740163444","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (47, 'task.created', 'local', '01a22f0c-4505-7651-8ba9-00c9573a92a8', 1767225600000000, '{"version":1,"id":"01a22f0c-4505-7651-8ba9-00c9573a92a8","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (48, 'task.created', 'local', '01a22f0c-4505-7651-8ba9-00cb61541c79', 1767225600000000, '{"version":1,"id":"01a22f0c-4505-7651-8ba9-00cb61541c79","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (49, 'task.created', 'local', '01a22f0c-4505-7651-8ba9-00cd389254c9', 1767225600000000, '{"version":1,"id":"01a22f0c-4505-7651-8ba9-00cd389254c9","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (50, 'task.created', 'local', '01a22f0c-4505-7651-8ba9-00cfc49bb1d1', 1767225600000000, '{"version":1,"id":"01a22f0c-4505-7651-8ba9-00cfc49bb1d1","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (51, 'task.created', 'local', '01a22f0c-4505-7651-8ba9-00d1353fd842', 1767225600000000, '{"version":1,"id":"01a22f0c-4505-7651-8ba9-00d1353fd842","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (52, 'task.created', 'local', '01a22f0c-4505-7651-8ba9-00d39f75efc9', 1767225600000000, '{"version":1,"id":"01a22f0c-4505-7651-8ba9-00d39f75efc9","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (53, 'task.created', 'local', '01a22f0c-4505-7651-8ba9-00d5047fa7d3', 1767225600000000, '{"version":1,"id":"01a22f0c-4505-7651-8ba9-00d5047fa7d3","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (54, 'task.created', 'local', '01a22f0c-4505-7651-8ba9-00d79e857938', 1767225600000000, '{"version":1,"id":"01a22f0c-4505-7651-8ba9-00d79e857938","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (55, 'task.created', 'local', '01a22f0c-4505-7651-8ba9-00d978472164', 1767225600000000, '{"version":1,"id":"01a22f0c-4505-7651-8ba9-00d978472164","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (56, 'task.created', 'local', '01a22f0c-4505-7651-8ba9-00db761447b1', 1767225600000000, '{"version":1,"id":"01a22f0c-4505-7651-8ba9-00db761447b1","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (57, 'task.created', 'local', '01a22f0c-4505-7651-8ba9-00ddbba8fe4a', 1767225600000000, '{"version":1,"id":"01a22f0c-4505-7651-8ba9-00ddbba8fe4a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (58, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00d5047fa7d3', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00d5047fa7d3","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfde82ab43c0","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (59, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00d79e857938', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00d79e857938","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfe0e38bd4d2","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (60, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00c31fa315e2', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00c31fa315e2","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfccc50d903a","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (61, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00c50c7e1b1a', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00c50c7e1b1a","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfce797a6d73","remote_id":"01a22f0c-4529-7041-8b91-c19628c57102","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (62, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00c740163444', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00c740163444","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfd0c672a151","remote_id":"01a22f0c-4531-72f8-886a-1ac3ee4b97a0","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (63, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00c9573a92a8', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00c9573a92a8","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfd251485e1f","remote_id":"01a22f0c-4533-7685-b0a3-393c47360f69","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (64, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00cb61541c79', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00cb61541c79","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfd4a7daee79","remote_id":"01a22f0c-4537-70e3-b8c2-bf6d604af025","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (65, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00cfc49bb1d1', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00cfc49bb1d1","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfd86e2f033f","remote_id":"01a22f0c-453d-7041-b9b9-8327ef4660d6","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (66, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00d1353fd842', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00d1353fd842","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfdaad594f32","remote_id":"01a22f0c-4540-70ea-99d0-fc8a9cf73cc0","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (67, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00d39f75efc9', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00d39f75efc9","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfdc22c8cd69","remote_id":"01a22f0c-4543-70f4-8f80-5c75eb13772a","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (68, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00d978472164', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00d978472164","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfe20f68a358","remote_id":"01a22f0c-454c-75b9-9aad-2903de55bb5f","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (69, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00db761447b1', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00db761447b1","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfe4662600c7","remote_id":"01a22f0c-454f-75f3-a865-7f6174e8b3be","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (70, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00ddbba8fe4a', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00ddbba8fe4a","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfe6faaa32d5","remote_id":"01a22f0c-4551-70e8-8b59-53f301e9182a","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (71, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00cd389254c9', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00cd389254c9","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfd6001913f0","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO public.event VALUES (72, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00d79e857938', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00d79e857938","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfe0e38bd4d2","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (73, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00c740163444', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00c740163444","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfd0c672a151","remote_id":"01a22f0c-4531-72f8-886a-1ac3ee4b97a0","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (74, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00c9573a92a8', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00c9573a92a8","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfd251485e1f","remote_id":"01a22f0c-4533-7685-b0a3-393c47360f69","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (75, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00cb61541c79', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00cb61541c79","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfd4a7daee79","remote_id":"01a22f0c-4537-70e3-b8c2-bf6d604af025","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (76, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00cfc49bb1d1', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00cfc49bb1d1","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfd86e2f033f","remote_id":"01a22f0c-453d-7041-b9b9-8327ef4660d6","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (77, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00d1353fd842', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00d1353fd842","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfdaad594f32","remote_id":"01a22f0c-4540-70ea-99d0-fc8a9cf73cc0","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (78, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00d39f75efc9', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00d39f75efc9","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfdc22c8cd69","remote_id":"01a22f0c-4543-70f4-8f80-5c75eb13772a","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (79, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00d978472164', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00d978472164","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfe20f68a358","remote_id":"01a22f0c-454c-75b9-9aad-2903de55bb5f","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (80, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00db761447b1', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00db761447b1","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfe4662600c7","remote_id":"01a22f0c-454f-75f3-a865-7f6174e8b3be","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (81, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00ddbba8fe4a', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00ddbba8fe4a","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfe6faaa32d5","remote_id":"01a22f0c-4551-70e8-8b59-53f301e9182a","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (82, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00cb61541c79', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00cb61541c79","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfd4a7daee79","remote_id":"01a22f0c-4537-70e3-b8c2-bf6d604af025","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (83, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00d39f75efc9', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00d39f75efc9","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfdc22c8cd69","remote_id":"01a22f0c-4543-70f4-8f80-5c75eb13772a","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (84, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00db761447b1', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00db761447b1","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfe4662600c7","remote_id":"01a22f0c-454f-75f3-a865-7f6174e8b3be","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (85, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00cfc49bb1d1', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00cfc49bb1d1","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfd86e2f033f","remote_id":"01a22f0c-453d-7041-b9b9-8327ef4660d6","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (86, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00d978472164', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00d978472164","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfe20f68a358","remote_id":"01a22f0c-454c-75b9-9aad-2903de55bb5f","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (87, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00d1353fd842', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00d1353fd842","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfdaad594f32","remote_id":"01a22f0c-4540-70ea-99d0-fc8a9cf73cc0","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO public.event VALUES (88, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00ddbba8fe4a', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00ddbba8fe4a","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfe6faaa32d5","remote_id":"01a22f0c-4551-70e8-8b59-53f301e9182a","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (89, 'task.deleted', 'local', '01a22f0c-4505-7651-8ba9-00ddbba8fe4a', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00ddbba8fe4a","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfe6faaa32d5","remote_id":"01a22f0c-4551-70e8-8b59-53f301e9182a","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (90, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00d39f75efc9', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00d39f75efc9","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfdc22c8cd69","remote_id":"01a22f0c-4543-70f4-8f80-5c75eb13772a","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (91, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00db761447b1', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00db761447b1","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfe4662600c7","remote_id":"01a22f0c-454f-75f3-a865-7f6174e8b3be","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (92, 'task.updated', 'local', '01a22f0c-4505-7651-8ba9-00d978472164', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00d978472164","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfe20f68a358","remote_id":"01a22f0c-454c-75b9-9aad-2903de55bb5f","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (93, 'task.deleted', 'local', '01a22f0c-4505-7651-8ba9-00db761447b1', 1767225600000000, '{"id":"01a22f0c-4505-7651-8ba9-00db761447b1","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22f0c-4469-7783-b09f-bfe4662600c7","remote_id":"01a22f0c-454f-75f3-a865-7f6174e8b3be","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.lane VALUES ('038b4384110e7711', '{"backend_kind":"comfyui","node_classes":["01a22f0c-4469-7783-b09f-bfcf73ed131c"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('0bf5e73eacc2f816', '{"backend_kind":"comfyui","node_classes":["01a22f0c-4469-7783-b09f-bfd1b9928634"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('0e6bbfda6d2fd001', '{"backend_kind":"comfyui","node_classes":["01a22f0c-4469-7783-b09f-bfc31c932e55"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('179ae77505960168', '{"backend_kind":"comfyui","node_classes":["01a22f0c-4469-7783-b09f-bfdb196db5ab"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('3dea087ceb75921c', '{"backend_kind":"comfyui","node_classes":["01a22f0c-4469-7783-b09f-bfc98490fe77"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('403fb5141be06518', '{"backend_kind":"comfyui","node_classes":["01a22f0c-4469-7783-b09f-bfe5544417fe"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('421f8b36bf03fd41', '{"backend_kind":"comfyui","node_classes":["01a22f0c-4469-7783-b09f-bfd56ccf6ad9"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('5a68a1d4c0e96da4', '{"backend_kind":"comfyui","node_classes":["01a22f0c-4469-7783-b09f-bfe1e4a34e3a"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('5e767b82ddb02a1b', '{"backend_kind":"comfyui","node_classes":["01a22f0c-4469-7783-b09f-bfcb3113052b"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('6470fcb680f6d24b', '{"backend_kind":"comfyui","node_classes":["01a22f0c-4469-7783-b09f-bfcd321b00cf"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('6d27c52575203210', '{"backend_kind":"comfyui","node_classes":["01a22f0c-4469-7783-b09f-bfc167c77ca7"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('87d45605b737ffcd', '{"backend_kind":"comfyui","node_classes":["01a22f0c-4469-7783-b09f-bfd78f497f2b"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('89fbd47dbdba9163', '{"backend_kind":"comfyui","node_classes":["01a22f0c-4469-7783-b09f-bfe3ef3030b6"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('93b8b5f03b41ff46', '{"backend_kind":"comfyui","node_classes":["01a22f0c-4469-7783-b09f-bfd980a7ba94"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('95d80544485d208b', '{"backend_kind":"comfyui","node_classes":["01a22f0c-4469-7783-b09f-bfdfdad34144"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('a4ab7cf01f2a6098', '{"backend_kind":"comfyui","node_classes":["01a22f0c-4469-7783-b09f-bfc53710aa85"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('cba489e605c13bb1', '{"backend_kind":"comfyui","node_classes":["01a22f0c-4469-7783-b09f-bfd382fa4082"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('d77d8e32c6a51205', '{"backend_kind":"comfyui","node_classes":["01a22f0c-4469-7783-b09f-bfc7c0544c23"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('e789dd5468ba0584', '{"backend_kind":"comfyui","node_classes":["01a22f0c-4469-7783-b09f-bfdd48865c6c"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lease VALUES ('backend:01a22f0c-4469-7783-b09f-bfc2a3745c5b', 'worker 01a22f0c-4469-7783-b09f-bfc2a3745c5b', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22f0c-4469-7783-b09f-bfc44dec20d6', 'worker 01a22f0c-4469-7783-b09f-bfc44dec20d6', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22f0c-4469-7783-b09f-bfc6c8e0ad71', 'worker 01a22f0c-4469-7783-b09f-bfc6c8e0ad71', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22f0c-4469-7783-b09f-bfc864ee065c', 'worker 01a22f0c-4469-7783-b09f-bfc864ee065c', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22f0c-4469-7783-b09f-bfcacf5f6802', 'worker 01a22f0c-4469-7783-b09f-bfcacf5f6802', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22f0c-4469-7783-b09f-bfccc50d903a', 'worker 01a22f0c-4469-7783-b09f-bfccc50d903a', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22f0c-4469-7783-b09f-bfce797a6d73', 'worker 01a22f0c-4469-7783-b09f-bfce797a6d73', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22f0c-4469-7783-b09f-bfd0c672a151', 'worker 01a22f0c-4469-7783-b09f-bfd0c672a151', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22f0c-4469-7783-b09f-bfd251485e1f', 'worker 01a22f0c-4469-7783-b09f-bfd251485e1f', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22f0c-4469-7783-b09f-bfd4a7daee79', 'worker 01a22f0c-4469-7783-b09f-bfd4a7daee79', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22f0c-4469-7783-b09f-bfd6001913f0', 'worker 01a22f0c-4469-7783-b09f-bfd6001913f0', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22f0c-4469-7783-b09f-bfd86e2f033f', 'worker 01a22f0c-4469-7783-b09f-bfd86e2f033f', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22f0c-4469-7783-b09f-bfdaad594f32', 'worker 01a22f0c-4469-7783-b09f-bfdaad594f32', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22f0c-4469-7783-b09f-bfdc22c8cd69', 'worker 01a22f0c-4469-7783-b09f-bfdc22c8cd69', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22f0c-4469-7783-b09f-bfde82ab43c0', 'worker 01a22f0c-4469-7783-b09f-bfde82ab43c0', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22f0c-4469-7783-b09f-bfe0e38bd4d2', 'worker 01a22f0c-4469-7783-b09f-bfe0e38bd4d2', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22f0c-4469-7783-b09f-bfe20f68a358', 'worker 01a22f0c-4469-7783-b09f-bfe20f68a358', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22f0c-4469-7783-b09f-bfe4662600c7', 'worker 01a22f0c-4469-7783-b09f-bfe4662600c7', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22f0c-4469-7783-b09f-bfe6faaa32d5', 'worker 01a22f0c-4469-7783-b09f-bfe6faaa32d5', 1, 1767225630000000);
INSERT INTO public.litter VALUES ('outputs/2026-12-01/01a22f0c-4505-7651-8ba9-00d1353fd842_01a22f0c-4540-70ea-99d0-fc8a9cf73cc0/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-12-01/01a22f0c-4505-7651-8ba9-00d39f75efc9_01a22f0c-4543-70f4-8f80-5c75eb13772a/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-12-01/01a22f0c-4505-7651-8ba9-00db761447b1_01a22f0c-454f-75f3-a865-7f6174e8b3be/', 1767225600000000, 0);
INSERT INTO public.meta VALUES ('stream', '71edc8e3-6bc1-4224-b9e6-f64b57d1ea74');
INSERT INTO public.meta VALUES ('installation', '600f952b-f685-41c6-9096-bbd4dd944ed0');
INSERT INTO public.output VALUES ('01a22f0c-457c-778e-9d7d-e31813a60353', 'local', '01a22f0c-4505-7651-8ba9-00cfc49bb1d1', '01a22f0c-453d-7041-b9b9-8327ef4660d6', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22f0c-457c-778e-9d7d-e3199dc5097e/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.output VALUES ('01a22f0c-457c-778e-9d7d-e31ab41d6f59', 'local', '01a22f0c-4505-7651-8ba9-00d978472164', '01a22f0c-454c-75b9-9aad-2903de55bb5f', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22f0c-457c-778e-9d7d-e31bdd9019c1/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.serves VALUES ('01a22f0c-4469-7783-b09f-bfc2a3745c5b', '6d27c52575203210', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22f0c-4469-7783-b09f-bfc44dec20d6', '0e6bbfda6d2fd001', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22f0c-4469-7783-b09f-bfc6c8e0ad71', 'a4ab7cf01f2a6098', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22f0c-4469-7783-b09f-bfc864ee065c', 'd77d8e32c6a51205', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22f0c-4469-7783-b09f-bfcacf5f6802', '3dea087ceb75921c', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22f0c-4469-7783-b09f-bfccc50d903a', '5e767b82ddb02a1b', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22f0c-4469-7783-b09f-bfce797a6d73', '6470fcb680f6d24b', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22f0c-4469-7783-b09f-bfd0c672a151', '038b4384110e7711', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22f0c-4469-7783-b09f-bfd251485e1f', '0bf5e73eacc2f816', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22f0c-4469-7783-b09f-bfd4a7daee79', 'cba489e605c13bb1', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22f0c-4469-7783-b09f-bfd6001913f0', '421f8b36bf03fd41', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22f0c-4469-7783-b09f-bfd86e2f033f', '87d45605b737ffcd', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22f0c-4469-7783-b09f-bfdaad594f32', '93b8b5f03b41ff46', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22f0c-4469-7783-b09f-bfdc22c8cd69', '179ae77505960168', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22f0c-4469-7783-b09f-bfde82ab43c0', 'e789dd5468ba0584', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22f0c-4469-7783-b09f-bfe0e38bd4d2', '95d80544485d208b', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22f0c-4469-7783-b09f-bfe20f68a358', '5a68a1d4c0e96da4', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22f0c-4469-7783-b09f-bfe4662600c7', '89fbd47dbdba9163', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22f0c-4469-7783-b09f-bfe6faaa32d5', '403fb5141be06518', 1, NULL, 0);
INSERT INTO public.tally VALUES ('local', 1963584, 'READY', 'text_to_image', 0, 23039, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RETRYING', 'text_to_image', 0, 23039, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'PENDING', 'text_to_image', 0, 23039, 6);
INSERT INTO public.tally VALUES ('local', 1963584, 'QUEUED', 'text_to_image', 0, 23039, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'FAILED', 'text_to_image', 0, 23039, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RUNNING', 'text_to_image', 0, 23039, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 1, 23039, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 0, 23039, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'STOPPED', 'text_to_image', 0, 23039, 2);
INSERT INTO public.task VALUES ('01a22f0c-4504-7418-bc54-d374f27e12c7', 'local', 1, 'text_to_image', 'apple', 'READY', NULL, 0, 1767225600000000, '6d27c52575203210', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22f0c-4505-7651-8ba9-00bb8fe6c67a', 'local', 1, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '0e6bbfda6d2fd001', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22f0c-4505-7651-8ba9-00bde13f43aa', 'local', 2, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, 'a4ab7cf01f2a6098', 'text_to_image', 1, 'Text to image', 1, 0, '01a22f0c-4513-72ac-94b6-17a228cdd83d', '01a22f0c-4469-7783-b09f-bfc6c8e0ad71', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22f0c-4505-7651-8ba9-00bf3433bae0', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, 'd77d8e32c6a51205', 'text_to_image', 1, 'Text to image', 1, 0, '01a22f0c-451a-7047-942b-e9b9408ad6b4', '01a22f0c-4469-7783-b09f-bfc864ee065c', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22f0c-4505-7651-8ba9-00c1d72a3281', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, '3dea087ceb75921c', 'text_to_image', 1, 'Text to image', 1, 0, '01a22f0c-4521-75d0-bc3a-aa05fcc2648d', '01a22f0c-4469-7783-b09f-bfcacf5f6802', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22f0c-4505-7651-8ba9-00c740163444', 'local', 5, 'text_to_image', 'apple', 'QUEUED', 'stopping', 0, 1767225600000000, '038b4384110e7711', 'text_to_image', 1, 'Text to image', 1, 0, '01a22f0c-4531-72f8-886a-1ac3ee4b97a0', '01a22f0c-4469-7783-b09f-bfd0c672a151', '01a22f0c-4531-72f8-886a-1ac3ee4b97a0', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22f0c-4505-7651-8ba9-00c9573a92a8', 'local', 5, 'text_to_image', 'apple', 'RUNNING', 'executing', 0, 1767225600000000, '0bf5e73eacc2f816', 'text_to_image', 1, 'Text to image', 1, 0, '01a22f0c-4533-7685-b0a3-393c47360f69', '01a22f0c-4469-7783-b09f-bfd251485e1f', '01a22f0c-4533-7685-b0a3-393c47360f69', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22f0c-4505-7651-8ba9-00cb61541c79', 'local', 6, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, 'cba489e605c13bb1', 'text_to_image', 1, 'Text to image', 1, 0, '01a22f0c-4537-70e3-b8c2-bf6d604af025', '01a22f0c-4469-7783-b09f-bfd4a7daee79', '01a22f0c-4537-70e3-b8c2-bf6d604af025', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22f0c-4505-7651-8ba9-00cfc49bb1d1', 'local', 6, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '87d45605b737ffcd', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22f0c-4469-7783-b09f-bfd86e2f033f', '01a22f0c-453d-7041-b9b9-8327ef4660d6', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22f0c-4505-7651-8ba9-00d1353fd842', 'local', 6, 'text_to_image', 'apple', 'FAILED', NULL, 0, 1767225600000000, '93b8b5f03b41ff46', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22f0c-4469-7783-b09f-bfdaad594f32', '01a22f0c-4540-70ea-99d0-fc8a9cf73cc0', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, '{"code":"node_failed","arguments":{},"raw":"boom"}', '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22f0c-4505-7651-8ba9-00c31fa315e2', 'local', 4, 'text_to_image', 'apple', 'PENDING', 'stopping', 0, 1767225600000000, '5e767b82ddb02a1b', 'text_to_image', 1, 'Text to image', 1, 0, '01a22f0c-4525-746f-b951-01c0cbd5f5ce', '01a22f0c-4469-7783-b09f-bfccc50d903a', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22f0c-4505-7651-8ba9-00c50c7e1b1a', 'local', 4, 'text_to_image', 'apple', 'QUEUED', 'waiting', 0, 1767225600000000, '6470fcb680f6d24b', 'text_to_image', 1, 'Text to image', 1, 0, '01a22f0c-4529-7041-8b91-c19628c57102', '01a22f0c-4469-7783-b09f-bfce797a6d73', '01a22f0c-4529-7041-8b91-c19628c57102', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22f0c-4505-7651-8ba9-00cd389254c9', 'local', 4, 'text_to_image', 'apple', 'RETRYING', NULL, 0, 1767225600000000, '421f8b36bf03fd41', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22f0c-4469-7783-b09f-bfd6001913f0', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 1767225660000000, NULL, NULL, 1, 0, 1, 0, 0, 0, 0, NULL, '{"code":"backend_unreachable","arguments":{},"raw":null}', '{"code":"backend_unreachable","arguments":{},"raw":null}', '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22f0c-4505-7651-8ba9-00d5047fa7d3', 'local', 3, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, 'e789dd5468ba0584', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22f0c-4469-7783-b09f-bfde82ab43c0', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22f0c-4505-7651-8ba9-00d79e857938', 'local', 4, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '95d80544485d208b', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22f0c-4469-7783-b09f-bfe0e38bd4d2', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, 1767225600000000);
INSERT INTO public.task VALUES ('01a22f0c-4505-7651-8ba9-00ddbba8fe4a', 'local', 7, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, '403fb5141be06518', 'text_to_image', 1, 'Text to image', 1, 0, '01a22f0c-4551-70e8-8b59-53f301e9182a', '01a22f0c-4469-7783-b09f-bfe6faaa32d5', '01a22f0c-4551-70e8-8b59-53f301e9182a', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22f0c-4505-7651-8ba9-00d39f75efc9', 'local', 7, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '179ae77505960168', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22f0c-4469-7783-b09f-bfdc22c8cd69', '01a22f0c-4543-70f4-8f80-5c75eb13772a', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22f0c-4505-7651-8ba9-00d978472164', 'local', 7, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '5a68a1d4c0e96da4', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22f0c-4469-7783-b09f-bfe20f68a358', '01a22f0c-454c-75b9-9aad-2903de55bb5f', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22f0c-4505-7651-8ba9-00db761447b1', 'local', 8, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '89fbd47dbdba9163', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22f0c-4469-7783-b09f-bfe4662600c7', '01a22f0c-454f-75f3-a865-7f6174e8b3be', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22f0c-4504-7418-bc54-d374f27e12c7', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22f0c-4505-7651-8ba9-00bb8fe6c67a', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22f0c-4505-7651-8ba9-00bde13f43aa', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22f0c-4505-7651-8ba9-00bf3433bae0', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22f0c-4505-7651-8ba9-00c1d72a3281', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22f0c-4505-7651-8ba9-00c31fa315e2', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22f0c-4505-7651-8ba9-00c50c7e1b1a', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22f0c-4505-7651-8ba9-00c740163444', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22f0c-4505-7651-8ba9-00c9573a92a8', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22f0c-4505-7651-8ba9-00cb61541c79', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22f0c-4505-7651-8ba9-00cd389254c9', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22f0c-4505-7651-8ba9-00cfc49bb1d1', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22f0c-4505-7651-8ba9-00d1353fd842', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22f0c-4505-7651-8ba9-00d39f75efc9', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22f0c-4505-7651-8ba9-00d5047fa7d3', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22f0c-4505-7651-8ba9-00d79e857938', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22f0c-4505-7651-8ba9-00d978472164', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22f0c-4505-7651-8ba9-00db761447b1', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22f0c-4505-7651-8ba9-00ddbba8fe4a', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_input VALUES ('01a22f0c-4504-7418-bc54-d374f27e12c7', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22f0c-4505-7651-8ba9-00bb8fe6c67a', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22f0c-4505-7651-8ba9-00bde13f43aa', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22f0c-4505-7651-8ba9-00bf3433bae0', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22f0c-4505-7651-8ba9-00c1d72a3281', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22f0c-4505-7651-8ba9-00c31fa315e2', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22f0c-4505-7651-8ba9-00c50c7e1b1a', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22f0c-4505-7651-8ba9-00c740163444', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22f0c-4505-7651-8ba9-00c9573a92a8', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22f0c-4505-7651-8ba9-00cb61541c79', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22f0c-4505-7651-8ba9-00cd389254c9', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22f0c-4505-7651-8ba9-00cfc49bb1d1', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22f0c-4505-7651-8ba9-00d1353fd842', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22f0c-4505-7651-8ba9-00d39f75efc9', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22f0c-4505-7651-8ba9-00d5047fa7d3', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22f0c-4505-7651-8ba9-00d79e857938', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22f0c-4505-7651-8ba9-00d978472164', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22f0c-4505-7651-8ba9-00db761447b1', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22f0c-4505-7651-8ba9-00ddbba8fe4a', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.waiting VALUES ('0e6bbfda6d2fd001', 0, 23039, 1);
INSERT INTO public.waiting VALUES ('a4ab7cf01f2a6098', 0, 23039, 0);
INSERT INTO public.waiting VALUES ('d77d8e32c6a51205', 0, 23039, 0);
INSERT INTO public.waiting VALUES ('3dea087ceb75921c', 0, 23039, 0);
INSERT INTO public.waiting VALUES ('5e767b82ddb02a1b', 0, 23039, 0);
INSERT INTO public.waiting VALUES ('6470fcb680f6d24b', 0, 23039, 0);
INSERT INTO public.waiting VALUES ('038b4384110e7711', 0, 23039, 0);
INSERT INTO public.waiting VALUES ('0bf5e73eacc2f816', 0, 23039, 0);
INSERT INTO public.waiting VALUES ('cba489e605c13bb1', 0, 23039, 0);
INSERT INTO public.waiting VALUES ('421f8b36bf03fd41', 0, 23039, 0);
INSERT INTO public.waiting VALUES ('87d45605b737ffcd', 0, 23039, 0);
INSERT INTO public.waiting VALUES ('93b8b5f03b41ff46', 0, 23039, 0);
INSERT INTO public.waiting VALUES ('179ae77505960168', 0, 23039, 0);
INSERT INTO public.waiting VALUES ('e789dd5468ba0584', 0, 23039, 0);
INSERT INTO public.waiting VALUES ('5a68a1d4c0e96da4', 0, 23039, 0);
INSERT INTO public.waiting VALUES ('89fbd47dbdba9163', 0, 23039, 0);
INSERT INTO public.waiting VALUES ('403fb5141be06518', 0, 23039, 0);
INSERT INTO public.waiting VALUES ('95d80544485d208b', 0, 23039, 1);
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
ALTER TABLE ONLY public.run_cost
    ADD CONSTRAINT run_cost_pk PRIMARY KEY (backend_id, remote_id);
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
ALTER TABLE ONLY public.workflow
    ADD CONSTRAINT workflow_pk PRIMARY KEY (id);
ALTER TABLE ONLY public.workflow_version
    ADD CONSTRAINT workflow_version_pk PRIMARY KEY (workflow_id, version);
CREATE INDEX attempt_crashed ON public.attempt USING btree (crashed_at) WHERE (crashed_at IS NOT NULL);
CREATE INDEX attempt_ended ON public.attempt USING btree (ended_at, backend_id, outcome, started_at) WHERE (outcome IS NOT NULL);
CREATE UNIQUE INDEX attempt_of_task ON public.attempt USING btree (task_id, number);
CREATE INDEX attempt_open ON public.attempt USING btree (backend_id, id) WHERE (closed_at IS NULL);
CREATE INDEX litter_look_at ON public.litter USING btree (look_at, key);
CREATE INDEX output_key ON public.output USING btree (key);
CREATE INDEX output_mine ON public.output USING btree (user_id, id);
CREATE UNIQUE INDEX output_of_task ON public.output USING btree (task_id, "position");
CREATE INDEX run_cost_at ON public.run_cost USING btree (at, backend_id);
CREATE INDEX run_cost_of_batch ON public.run_cost USING btree (batch_id, backend_id) WHERE (batch_id IS NOT NULL);
CREATE INDEX run_cost_of_task ON public.run_cost USING btree (task_id);
CREATE INDEX run_cost_of_work ON public.run_cost USING btree (work, at);
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
CREATE TRIGGER tally_after_insert AFTER INSERT ON public.task REFERENCING NEW TABLE AS initial_status FOR EACH STATEMENT EXECUTE FUNCTION public.tally_after_insert();
CREATE TRIGGER tally_after_update AFTER UPDATE ON public.task REFERENCING OLD TABLE AS past NEW TABLE AS present FOR EACH STATEMENT EXECUTE FUNCTION public.tally_after_update();
