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
INSERT INTO public.alembic_version VALUES ('0008');
INSERT INTO public.attempt VALUES ('01a22eda-8748-710d-b39a-7e4deb4e103d', '01a22eda-8740-7714-860f-dde0a91bbfb4', 1, '01a22eda-8709-729d-b347-d740b6b94108', 'a7ac47e114d8d4c7', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eda-875e-751f-9284-abb34c8888ed', '01a22eda-8740-7714-860f-ddf85126e315', 1, '01a22eda-8709-729d-b347-d758473e49dd', '8bae43f8519306d9', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eda-875f-7643-9e50-e7f08b781d3c', '01a22eda-8740-7714-860f-ddfadc802d07', 1, '01a22eda-8709-729d-b347-d75af718dc24', 'b8fa1172f67a0279', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eda-874b-756d-a26f-ef03f1c3aeaa', '01a22eda-8740-7714-860f-dde24ad89836', 1, '01a22eda-8709-729d-b347-d7423167f093', '4043356838a6ae34', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eda-8759-7232-9c7f-ef20e328b1a8', '01a22eda-8740-7714-860f-ddf2d397b769', 1, '01a22eda-8709-729d-b347-d752026b6d08', '92ca3a6a586270be', 1767225600000000, 1767225600000000, 1767225600000000, '01a22eda-8759-7232-9c7f-ef20e328b1a8', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eda-874f-76ed-a165-11f4aefed8bd', '01a22eda-8740-7714-860f-dde6eb4fb346', 1, '01a22eda-8709-729d-b347-d746a7cbbfc3', '760ba36825ace4c6', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eda-875b-763c-bca0-22952a6eda7a', '01a22eda-8740-7714-860f-ddf4752d9353', 1, '01a22eda-8709-729d-b347-d754c65521c6', 'ae8578c440691a5f', 1767225600000000, 1767225600000000, 1767225600000000, '01a22eda-875b-763c-bca0-22952a6eda7a', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'failed', '{"code":"node_failed","arguments":{},"raw":"boom"}', 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eda-875c-7051-a248-0c29f2f965bb', '01a22eda-8740-7714-860f-ddf653af8f0b', 1, '01a22eda-8709-729d-b347-d75664c7ff88', '8ace85eca5f7433c', 1767225600000000, 1767225600000000, 1767225600000000, '01a22eda-875c-7051-a248-0c29f2f965bb', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eda-874d-7704-b413-28c6fdecbbcf', '01a22eda-8740-7714-860f-dde46a80b020', 1, '01a22eda-8709-729d-b347-d7442bb67c73', '13fae239266cb069', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eda-8751-7460-9c99-900dbefb70d8', '01a22eda-8740-7714-860f-dde8ef20e51f', 1, '01a22eda-8709-729d-b347-d7485985a0c1', 'd008264866a9e589', 1767225600000000, 1767225600000000, 1767225600000000, '01a22eda-8751-7460-9c99-900dbefb70d8', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eda-8753-75cc-959c-f4f2f9d959ac', '01a22eda-8740-7714-860f-ddea5cfb2d1a', 1, '01a22eda-8709-729d-b347-d74af716e188', '9310762268de4ec2', 1767225600000000, 1767225600000000, 1767225600000000, '01a22eda-8753-75cc-959c-f4f2f9d959ac', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eda-8758-7687-acc6-d88eff356ed5', '01a22eda-8740-7714-860f-ddf0b40aed58', 1, '01a22eda-8709-729d-b347-d750d0fb87df', '3a63a535544da6f0', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'not_sent', '{"code":"backend_unreachable","arguments":{},"raw":null}', 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eda-8755-70b5-8b09-9472ea13ff62', '01a22eda-8740-7714-860f-ddec53724d8b', 1, '01a22eda-8709-729d-b347-d74c0dcadce4', 'ee85ae8d5b856688', 1767225600000000, 1767225600000000, 1767225600000000, '01a22eda-8755-70b5-8b09-9472ea13ff62', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eda-8756-759f-8880-01a3dfd664b9', '01a22eda-8740-7714-860f-ddee2e7fdaab', 1, '01a22eda-8709-729d-b347-d74e9ec720af', 'b4c002ad74533450', 1767225600000000, 1767225600000000, 1767225600000000, '01a22eda-8756-759f-8880-01a3dfd664b9', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eda-8763-77aa-af43-3497a810cdb7', '01a22eda-8740-7714-860f-de004530ebb0', 1, '01a22eda-8709-729d-b347-d76027809238', '4e4e9d682d7d4f28', 1767225600000000, 1767225600000000, 1767225600000000, '01a22eda-8763-77aa-af43-3497a810cdb7', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eda-8760-7769-a2b1-680d46912aca', '01a22eda-8740-7714-860f-ddfccfc1709b', 1, '01a22eda-8709-729d-b347-d75c21710284', 'e9bc85ff7f41fef0', 1767225600000000, 1767225600000000, 1767225600000000, '01a22eda-8760-7769-a2b1-680d46912aca', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eda-8762-762a-82f2-568012f4b1a8', '01a22eda-8740-7714-860f-ddfec6f29e28', 1, '01a22eda-8709-729d-b347-d75e0f2adce9', '4bae0853d2757f69', 1767225600000000, 1767225600000000, 1767225600000000, '01a22eda-8762-762a-82f2-568012f4b1a8', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.backend VALUES ('01a22eda-8709-729d-b347-d73c24310206', '01a22eda-8709-729d-b347-d73c24310206', 'comfyui', 'http://01a22eda-8709-729d-b347-d73c24310206:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eda-8709-729d-b347-d73e9d2bf1f4', '01a22eda-8709-729d-b347-d73e9d2bf1f4', 'comfyui', 'http://01a22eda-8709-729d-b347-d73e9d2bf1f4:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eda-8709-729d-b347-d740b6b94108', '01a22eda-8709-729d-b347-d740b6b94108', 'comfyui', 'http://01a22eda-8709-729d-b347-d740b6b94108:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eda-8709-729d-b347-d7423167f093', '01a22eda-8709-729d-b347-d7423167f093', 'comfyui', 'http://01a22eda-8709-729d-b347-d7423167f093:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eda-8709-729d-b347-d7442bb67c73', '01a22eda-8709-729d-b347-d7442bb67c73', 'comfyui', 'http://01a22eda-8709-729d-b347-d7442bb67c73:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eda-8709-729d-b347-d746a7cbbfc3', '01a22eda-8709-729d-b347-d746a7cbbfc3', 'comfyui', 'http://01a22eda-8709-729d-b347-d746a7cbbfc3:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eda-8709-729d-b347-d7485985a0c1', '01a22eda-8709-729d-b347-d7485985a0c1', 'comfyui', 'http://01a22eda-8709-729d-b347-d7485985a0c1:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eda-8709-729d-b347-d74af716e188', '01a22eda-8709-729d-b347-d74af716e188', 'comfyui', 'http://01a22eda-8709-729d-b347-d74af716e188:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eda-8709-729d-b347-d74c0dcadce4', '01a22eda-8709-729d-b347-d74c0dcadce4', 'comfyui', 'http://01a22eda-8709-729d-b347-d74c0dcadce4:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eda-8709-729d-b347-d74e9ec720af', '01a22eda-8709-729d-b347-d74e9ec720af', 'comfyui', 'http://01a22eda-8709-729d-b347-d74e9ec720af:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eda-8709-729d-b347-d752026b6d08', '01a22eda-8709-729d-b347-d752026b6d08', 'comfyui', 'http://01a22eda-8709-729d-b347-d752026b6d08:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eda-8709-729d-b347-d754c65521c6', '01a22eda-8709-729d-b347-d754c65521c6', 'comfyui', 'http://01a22eda-8709-729d-b347-d754c65521c6:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eda-8709-729d-b347-d75664c7ff88', '01a22eda-8709-729d-b347-d75664c7ff88', 'comfyui', 'http://01a22eda-8709-729d-b347-d75664c7ff88:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eda-8709-729d-b347-d758473e49dd', '01a22eda-8709-729d-b347-d758473e49dd', 'comfyui', 'http://01a22eda-8709-729d-b347-d758473e49dd:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eda-8709-729d-b347-d75af718dc24', '01a22eda-8709-729d-b347-d75af718dc24', 'comfyui', 'http://01a22eda-8709-729d-b347-d75af718dc24:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eda-8709-729d-b347-d75c21710284', '01a22eda-8709-729d-b347-d75c21710284', 'comfyui', 'http://01a22eda-8709-729d-b347-d75c21710284:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eda-8709-729d-b347-d75e0f2adce9', '01a22eda-8709-729d-b347-d75e0f2adce9', 'comfyui', 'http://01a22eda-8709-729d-b347-d75e0f2adce9:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eda-8709-729d-b347-d76027809238', '01a22eda-8709-729d-b347-d76027809238', 'comfyui', 'http://01a22eda-8709-729d-b347-d76027809238:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eda-8709-729d-b347-d750d0fb87df', '01a22eda-8709-729d-b347-d750d0fb87df', 'comfyui', 'http://01a22eda-8709-729d-b347-d750d0fb87df:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 1, '');
INSERT INTO public.event VALUES (1, 'backend.updated', '', '01a22eda-8709-729d-b347-d73c24310206', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d73c24310206","name":"01a22eda-8709-729d-b347-d73c24310206","state":"new"}');
INSERT INTO public.event VALUES (2, 'backend.updated', '', '01a22eda-8709-729d-b347-d73e9d2bf1f4', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d73e9d2bf1f4","name":"01a22eda-8709-729d-b347-d73e9d2bf1f4","state":"new"}');
INSERT INTO public.event VALUES (3, 'backend.updated', '', '01a22eda-8709-729d-b347-d740b6b94108', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d740b6b94108","name":"01a22eda-8709-729d-b347-d740b6b94108","state":"new"}');
INSERT INTO public.event VALUES (4, 'backend.updated', '', '01a22eda-8709-729d-b347-d7423167f093', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d7423167f093","name":"01a22eda-8709-729d-b347-d7423167f093","state":"new"}');
INSERT INTO public.event VALUES (5, 'backend.updated', '', '01a22eda-8709-729d-b347-d7442bb67c73', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d7442bb67c73","name":"01a22eda-8709-729d-b347-d7442bb67c73","state":"new"}');
INSERT INTO public.event VALUES (6, 'backend.updated', '', '01a22eda-8709-729d-b347-d746a7cbbfc3', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d746a7cbbfc3","name":"01a22eda-8709-729d-b347-d746a7cbbfc3","state":"new"}');
INSERT INTO public.event VALUES (7, 'backend.updated', '', '01a22eda-8709-729d-b347-d7485985a0c1', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d7485985a0c1","name":"01a22eda-8709-729d-b347-d7485985a0c1","state":"new"}');
INSERT INTO public.event VALUES (8, 'backend.updated', '', '01a22eda-8709-729d-b347-d74af716e188', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d74af716e188","name":"01a22eda-8709-729d-b347-d74af716e188","state":"new"}');
INSERT INTO public.event VALUES (9, 'backend.updated', '', '01a22eda-8709-729d-b347-d74c0dcadce4', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d74c0dcadce4","name":"01a22eda-8709-729d-b347-d74c0dcadce4","state":"new"}');
INSERT INTO public.event VALUES (10, 'backend.updated', '', '01a22eda-8709-729d-b347-d74e9ec720af', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d74e9ec720af","name":"01a22eda-8709-729d-b347-d74e9ec720af","state":"new"}');
INSERT INTO public.event VALUES (11, 'backend.updated', '', '01a22eda-8709-729d-b347-d750d0fb87df', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d750d0fb87df","name":"01a22eda-8709-729d-b347-d750d0fb87df","state":"new"}');
INSERT INTO public.event VALUES (12, 'backend.updated', '', '01a22eda-8709-729d-b347-d752026b6d08', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d752026b6d08","name":"01a22eda-8709-729d-b347-d752026b6d08","state":"new"}');
INSERT INTO public.event VALUES (13, 'backend.updated', '', '01a22eda-8709-729d-b347-d754c65521c6', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d754c65521c6","name":"01a22eda-8709-729d-b347-d754c65521c6","state":"new"}');
INSERT INTO public.event VALUES (14, 'backend.updated', '', '01a22eda-8709-729d-b347-d75664c7ff88', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d75664c7ff88","name":"01a22eda-8709-729d-b347-d75664c7ff88","state":"new"}');
INSERT INTO public.event VALUES (15, 'backend.updated', '', '01a22eda-8709-729d-b347-d758473e49dd', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d758473e49dd","name":"01a22eda-8709-729d-b347-d758473e49dd","state":"new"}');
INSERT INTO public.event VALUES (16, 'backend.updated', '', '01a22eda-8709-729d-b347-d75af718dc24', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d75af718dc24","name":"01a22eda-8709-729d-b347-d75af718dc24","state":"new"}');
INSERT INTO public.event VALUES (17, 'backend.updated', '', '01a22eda-8709-729d-b347-d75c21710284', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d75c21710284","name":"01a22eda-8709-729d-b347-d75c21710284","state":"new"}');
INSERT INTO public.event VALUES (18, 'backend.updated', '', '01a22eda-8709-729d-b347-d75e0f2adce9', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d75e0f2adce9","name":"01a22eda-8709-729d-b347-d75e0f2adce9","state":"new"}');
INSERT INTO public.event VALUES (19, 'backend.updated', '', '01a22eda-8709-729d-b347-d76027809238', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d76027809238","name":"01a22eda-8709-729d-b347-d76027809238","state":"new"}');
INSERT INTO public.event VALUES (20, 'backend.updated', '', '01a22eda-8709-729d-b347-d73c24310206', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d73c24310206","name":"01a22eda-8709-729d-b347-d73c24310206","state":"ready","reason":null}');
INSERT INTO public.event VALUES (21, 'backend.updated', '', '01a22eda-8709-729d-b347-d73e9d2bf1f4', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d73e9d2bf1f4","name":"01a22eda-8709-729d-b347-d73e9d2bf1f4","state":"ready","reason":null}');
INSERT INTO public.event VALUES (22, 'backend.updated', '', '01a22eda-8709-729d-b347-d740b6b94108', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d740b6b94108","name":"01a22eda-8709-729d-b347-d740b6b94108","state":"ready","reason":null}');
INSERT INTO public.event VALUES (23, 'backend.updated', '', '01a22eda-8709-729d-b347-d7423167f093', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d7423167f093","name":"01a22eda-8709-729d-b347-d7423167f093","state":"ready","reason":null}');
INSERT INTO public.event VALUES (24, 'backend.updated', '', '01a22eda-8709-729d-b347-d7442bb67c73', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d7442bb67c73","name":"01a22eda-8709-729d-b347-d7442bb67c73","state":"ready","reason":null}');
INSERT INTO public.event VALUES (25, 'backend.updated', '', '01a22eda-8709-729d-b347-d746a7cbbfc3', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d746a7cbbfc3","name":"01a22eda-8709-729d-b347-d746a7cbbfc3","state":"ready","reason":null}');
INSERT INTO public.event VALUES (26, 'backend.updated', '', '01a22eda-8709-729d-b347-d7485985a0c1', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d7485985a0c1","name":"01a22eda-8709-729d-b347-d7485985a0c1","state":"ready","reason":null}');
INSERT INTO public.event VALUES (27, 'backend.updated', '', '01a22eda-8709-729d-b347-d74af716e188', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d74af716e188","name":"01a22eda-8709-729d-b347-d74af716e188","state":"ready","reason":null}');
INSERT INTO public.event VALUES (28, 'backend.updated', '', '01a22eda-8709-729d-b347-d74c0dcadce4', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d74c0dcadce4","name":"01a22eda-8709-729d-b347-d74c0dcadce4","state":"ready","reason":null}');
INSERT INTO public.event VALUES (29, 'backend.updated', '', '01a22eda-8709-729d-b347-d74e9ec720af', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d74e9ec720af","name":"01a22eda-8709-729d-b347-d74e9ec720af","state":"ready","reason":null}');
INSERT INTO public.event VALUES (30, 'backend.updated', '', '01a22eda-8709-729d-b347-d750d0fb87df', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d750d0fb87df","name":"01a22eda-8709-729d-b347-d750d0fb87df","state":"ready","reason":null}');
INSERT INTO public.event VALUES (31, 'backend.updated', '', '01a22eda-8709-729d-b347-d752026b6d08', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d752026b6d08","name":"01a22eda-8709-729d-b347-d752026b6d08","state":"ready","reason":null}');
INSERT INTO public.event VALUES (32, 'backend.updated', '', '01a22eda-8709-729d-b347-d754c65521c6', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d754c65521c6","name":"01a22eda-8709-729d-b347-d754c65521c6","state":"ready","reason":null}');
INSERT INTO public.event VALUES (33, 'backend.updated', '', '01a22eda-8709-729d-b347-d75664c7ff88', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d75664c7ff88","name":"01a22eda-8709-729d-b347-d75664c7ff88","state":"ready","reason":null}');
INSERT INTO public.event VALUES (34, 'backend.updated', '', '01a22eda-8709-729d-b347-d758473e49dd', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d758473e49dd","name":"01a22eda-8709-729d-b347-d758473e49dd","state":"ready","reason":null}');
INSERT INTO public.event VALUES (35, 'backend.updated', '', '01a22eda-8709-729d-b347-d75af718dc24', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d75af718dc24","name":"01a22eda-8709-729d-b347-d75af718dc24","state":"ready","reason":null}');
INSERT INTO public.event VALUES (36, 'backend.updated', '', '01a22eda-8709-729d-b347-d75c21710284', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d75c21710284","name":"01a22eda-8709-729d-b347-d75c21710284","state":"ready","reason":null}');
INSERT INTO public.event VALUES (37, 'backend.updated', '', '01a22eda-8709-729d-b347-d75e0f2adce9', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d75e0f2adce9","name":"01a22eda-8709-729d-b347-d75e0f2adce9","state":"ready","reason":null}');
INSERT INTO public.event VALUES (38, 'backend.updated', '', '01a22eda-8709-729d-b347-d76027809238', 1767225600000000, '{"id":"01a22eda-8709-729d-b347-d76027809238","name":"01a22eda-8709-729d-b347-d76027809238","state":"ready","reason":null}');
INSERT INTO public.event VALUES (39, 'task.created', 'local', '01a22eda-8740-7714-860f-dddc6e920ab6', 1767225600000000, '{"version":1,"id":"01a22eda-8740-7714-860f-dddc6e920ab6","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (40, 'task.created', 'local', '01a22eda-8740-7714-860f-ddde7fd0d9fc', 1767225600000000, '{"version":1,"id":"01a22eda-8740-7714-860f-ddde7fd0d9fc","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (41, 'task.created', 'local', '01a22eda-8740-7714-860f-dde0a91bbfb4', 1767225600000000, '{"version":1,"id":"01a22eda-8740-7714-860f-dde0a91bbfb4","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (42, 'task.created', 'local', '01a22eda-8740-7714-860f-dde24ad89836', 1767225600000000, '{"version":1,"id":"01a22eda-8740-7714-860f-dde24ad89836","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (43, 'task.created', 'local', '01a22eda-8740-7714-860f-dde46a80b020', 1767225600000000, '{"version":1,"id":"01a22eda-8740-7714-860f-dde46a80b020","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (44, 'task.created', 'local', '01a22eda-8740-7714-860f-dde6eb4fb346', 1767225600000000, '{"version":1,"id":"01a22eda-8740-7714-860f-dde6eb4fb346","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (45, 'task.created', 'local', '01a22eda-8740-7714-860f-dde8ef20e51f', 1767225600000000, '{"version":1,"id":"01a22eda-8740-7714-860f-dde8ef20e51f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (46, 'task.created', 'local', '01a22eda-8740-7714-860f-ddea5cfb2d1a', 1767225600000000, '{"version":1,"id":"01a22eda-8740-7714-860f-ddea5cfb2d1a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (47, 'task.created', 'local', '01a22eda-8740-7714-860f-ddec53724d8b', 1767225600000000, '{"version":1,"id":"01a22eda-8740-7714-860f-ddec53724d8b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (48, 'task.created', 'local', '01a22eda-8740-7714-860f-ddee2e7fdaab', 1767225600000000, '{"version":1,"id":"01a22eda-8740-7714-860f-ddee2e7fdaab","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (49, 'task.created', 'local', '01a22eda-8740-7714-860f-ddf0b40aed58', 1767225600000000, '{"version":1,"id":"01a22eda-8740-7714-860f-ddf0b40aed58","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (50, 'task.created', 'local', '01a22eda-8740-7714-860f-ddf2d397b769', 1767225600000000, '{"version":1,"id":"01a22eda-8740-7714-860f-ddf2d397b769","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (51, 'task.created', 'local', '01a22eda-8740-7714-860f-ddf4752d9353', 1767225600000000, '{"version":1,"id":"01a22eda-8740-7714-860f-ddf4752d9353","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (52, 'task.created', 'local', '01a22eda-8740-7714-860f-ddf653af8f0b', 1767225600000000, '{"version":1,"id":"01a22eda-8740-7714-860f-ddf653af8f0b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (53, 'task.created', 'local', '01a22eda-8740-7714-860f-ddf85126e315', 1767225600000000, '{"version":1,"id":"01a22eda-8740-7714-860f-ddf85126e315","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (54, 'task.created', 'local', '01a22eda-8740-7714-860f-ddfadc802d07', 1767225600000000, '{"version":1,"id":"01a22eda-8740-7714-860f-ddfadc802d07","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (55, 'task.created', 'local', '01a22eda-8740-7714-860f-ddfccfc1709b', 1767225600000000, '{"version":1,"id":"01a22eda-8740-7714-860f-ddfccfc1709b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (56, 'task.created', 'local', '01a22eda-8740-7714-860f-ddfec6f29e28', 1767225600000000, '{"version":1,"id":"01a22eda-8740-7714-860f-ddfec6f29e28","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (57, 'task.created', 'local', '01a22eda-8740-7714-860f-de004530ebb0', 1767225600000000, '{"version":1,"id":"01a22eda-8740-7714-860f-de004530ebb0","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (58, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddf85126e315', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddf85126e315","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22eda-8709-729d-b347-d758473e49dd","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (59, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddfadc802d07', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddfadc802d07","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22eda-8709-729d-b347-d75af718dc24","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (60, 'task.updated', 'local', '01a22eda-8740-7714-860f-dde6eb4fb346', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-dde6eb4fb346","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22eda-8709-729d-b347-d746a7cbbfc3","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (61, 'task.updated', 'local', '01a22eda-8740-7714-860f-dde8ef20e51f', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-dde8ef20e51f","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eda-8709-729d-b347-d7485985a0c1","remote_id":"01a22eda-8751-7460-9c99-900dbefb70d8","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (62, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddea5cfb2d1a', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddea5cfb2d1a","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eda-8709-729d-b347-d74af716e188","remote_id":"01a22eda-8753-75cc-959c-f4f2f9d959ac","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (63, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddec53724d8b', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddec53724d8b","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eda-8709-729d-b347-d74c0dcadce4","remote_id":"01a22eda-8755-70b5-8b09-9472ea13ff62","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (64, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddee2e7fdaab', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddee2e7fdaab","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eda-8709-729d-b347-d74e9ec720af","remote_id":"01a22eda-8756-759f-8880-01a3dfd664b9","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (65, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddf2d397b769', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddf2d397b769","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eda-8709-729d-b347-d752026b6d08","remote_id":"01a22eda-8759-7232-9c7f-ef20e328b1a8","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (66, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddf4752d9353', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddf4752d9353","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eda-8709-729d-b347-d754c65521c6","remote_id":"01a22eda-875b-763c-bca0-22952a6eda7a","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (67, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddf653af8f0b', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddf653af8f0b","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eda-8709-729d-b347-d75664c7ff88","remote_id":"01a22eda-875c-7051-a248-0c29f2f965bb","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (68, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddfccfc1709b', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddfccfc1709b","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eda-8709-729d-b347-d75c21710284","remote_id":"01a22eda-8760-7769-a2b1-680d46912aca","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (69, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddfec6f29e28', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddfec6f29e28","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eda-8709-729d-b347-d75e0f2adce9","remote_id":"01a22eda-8762-762a-82f2-568012f4b1a8","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (70, 'task.updated', 'local', '01a22eda-8740-7714-860f-de004530ebb0', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-de004530ebb0","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eda-8709-729d-b347-d76027809238","remote_id":"01a22eda-8763-77aa-af43-3497a810cdb7","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (71, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddf0b40aed58', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddf0b40aed58","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22eda-8709-729d-b347-d750d0fb87df","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO public.event VALUES (72, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddfadc802d07', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddfadc802d07","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22eda-8709-729d-b347-d75af718dc24","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (73, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddea5cfb2d1a', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddea5cfb2d1a","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22eda-8709-729d-b347-d74af716e188","remote_id":"01a22eda-8753-75cc-959c-f4f2f9d959ac","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (74, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddec53724d8b', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddec53724d8b","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eda-8709-729d-b347-d74c0dcadce4","remote_id":"01a22eda-8755-70b5-8b09-9472ea13ff62","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (75, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddee2e7fdaab', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddee2e7fdaab","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eda-8709-729d-b347-d74e9ec720af","remote_id":"01a22eda-8756-759f-8880-01a3dfd664b9","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (76, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddf2d397b769', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddf2d397b769","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eda-8709-729d-b347-d752026b6d08","remote_id":"01a22eda-8759-7232-9c7f-ef20e328b1a8","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (77, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddf4752d9353', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddf4752d9353","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eda-8709-729d-b347-d754c65521c6","remote_id":"01a22eda-875b-763c-bca0-22952a6eda7a","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (78, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddf653af8f0b', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddf653af8f0b","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eda-8709-729d-b347-d75664c7ff88","remote_id":"01a22eda-875c-7051-a248-0c29f2f965bb","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (79, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddfccfc1709b', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddfccfc1709b","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eda-8709-729d-b347-d75c21710284","remote_id":"01a22eda-8760-7769-a2b1-680d46912aca","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (80, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddfec6f29e28', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddfec6f29e28","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eda-8709-729d-b347-d75e0f2adce9","remote_id":"01a22eda-8762-762a-82f2-568012f4b1a8","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (81, 'task.updated', 'local', '01a22eda-8740-7714-860f-de004530ebb0', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-de004530ebb0","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eda-8709-729d-b347-d76027809238","remote_id":"01a22eda-8763-77aa-af43-3497a810cdb7","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (82, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddee2e7fdaab', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddee2e7fdaab","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22eda-8709-729d-b347-d74e9ec720af","remote_id":"01a22eda-8756-759f-8880-01a3dfd664b9","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (83, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddf653af8f0b', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddf653af8f0b","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22eda-8709-729d-b347-d75664c7ff88","remote_id":"01a22eda-875c-7051-a248-0c29f2f965bb","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (84, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddfec6f29e28', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddfec6f29e28","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22eda-8709-729d-b347-d75e0f2adce9","remote_id":"01a22eda-8762-762a-82f2-568012f4b1a8","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (85, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddf2d397b769', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddf2d397b769","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22eda-8709-729d-b347-d752026b6d08","remote_id":"01a22eda-8759-7232-9c7f-ef20e328b1a8","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (86, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddfccfc1709b', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddfccfc1709b","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22eda-8709-729d-b347-d75c21710284","remote_id":"01a22eda-8760-7769-a2b1-680d46912aca","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (87, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddf4752d9353', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddf4752d9353","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22eda-8709-729d-b347-d754c65521c6","remote_id":"01a22eda-875b-763c-bca0-22952a6eda7a","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO public.event VALUES (88, 'task.updated', 'local', '01a22eda-8740-7714-860f-de004530ebb0', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-de004530ebb0","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22eda-8709-729d-b347-d76027809238","remote_id":"01a22eda-8763-77aa-af43-3497a810cdb7","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (89, 'task.deleted', 'local', '01a22eda-8740-7714-860f-de004530ebb0', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-de004530ebb0","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22eda-8709-729d-b347-d76027809238","remote_id":"01a22eda-8763-77aa-af43-3497a810cdb7","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (90, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddf653af8f0b', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddf653af8f0b","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22eda-8709-729d-b347-d75664c7ff88","remote_id":"01a22eda-875c-7051-a248-0c29f2f965bb","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (91, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddfec6f29e28', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddfec6f29e28","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22eda-8709-729d-b347-d75e0f2adce9","remote_id":"01a22eda-8762-762a-82f2-568012f4b1a8","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (92, 'task.updated', 'local', '01a22eda-8740-7714-860f-ddfccfc1709b', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddfccfc1709b","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22eda-8709-729d-b347-d75c21710284","remote_id":"01a22eda-8760-7769-a2b1-680d46912aca","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (93, 'task.deleted', 'local', '01a22eda-8740-7714-860f-ddfec6f29e28', 1767225600000000, '{"id":"01a22eda-8740-7714-860f-ddfec6f29e28","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22eda-8709-729d-b347-d75e0f2adce9","remote_id":"01a22eda-8762-762a-82f2-568012f4b1a8","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.lane VALUES ('13fae239266cb069', '{"backend_kind":"comfyui","node_classes":["01a22eda-8709-729d-b347-d7437c6b7c07"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('3a63a535544da6f0', '{"backend_kind":"comfyui","node_classes":["01a22eda-8709-729d-b347-d74f1c079d11"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('4043356838a6ae34', '{"backend_kind":"comfyui","node_classes":["01a22eda-8709-729d-b347-d741912d75a2"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('4bae0853d2757f69', '{"backend_kind":"comfyui","node_classes":["01a22eda-8709-729d-b347-d75d675652bf"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('4e4e9d682d7d4f28', '{"backend_kind":"comfyui","node_classes":["01a22eda-8709-729d-b347-d75f9d02a897"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('68c0c5052c133f21', '{"backend_kind":"comfyui","node_classes":["01a22eda-8709-729d-b347-d73bcb178bec"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('760ba36825ace4c6', '{"backend_kind":"comfyui","node_classes":["01a22eda-8709-729d-b347-d745c36b9ef3"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('8ace85eca5f7433c', '{"backend_kind":"comfyui","node_classes":["01a22eda-8709-729d-b347-d7552967f7bf"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('8bae43f8519306d9', '{"backend_kind":"comfyui","node_classes":["01a22eda-8709-729d-b347-d757df4a7f8d"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('92ca3a6a586270be', '{"backend_kind":"comfyui","node_classes":["01a22eda-8709-729d-b347-d7510e39df5d"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('9310762268de4ec2', '{"backend_kind":"comfyui","node_classes":["01a22eda-8709-729d-b347-d749e2474324"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('a7ac47e114d8d4c7', '{"backend_kind":"comfyui","node_classes":["01a22eda-8709-729d-b347-d73f54166611"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('ae8578c440691a5f', '{"backend_kind":"comfyui","node_classes":["01a22eda-8709-729d-b347-d753fefff9c4"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('b4c002ad74533450', '{"backend_kind":"comfyui","node_classes":["01a22eda-8709-729d-b347-d74da03cc007"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('b8fa1172f67a0279', '{"backend_kind":"comfyui","node_classes":["01a22eda-8709-729d-b347-d7595aaaed12"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('d008264866a9e589', '{"backend_kind":"comfyui","node_classes":["01a22eda-8709-729d-b347-d747a6f4fc4c"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('e9bc85ff7f41fef0', '{"backend_kind":"comfyui","node_classes":["01a22eda-8709-729d-b347-d75b6621f9b6"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('ee85ae8d5b856688', '{"backend_kind":"comfyui","node_classes":["01a22eda-8709-729d-b347-d74b06d64070"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('f6d6983116db319c', '{"backend_kind":"comfyui","node_classes":["01a22eda-8709-729d-b347-d73d880a4211"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lease VALUES ('backend:01a22eda-8709-729d-b347-d73c24310206', 'worker 01a22eda-8709-729d-b347-d73c24310206', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eda-8709-729d-b347-d73e9d2bf1f4', 'worker 01a22eda-8709-729d-b347-d73e9d2bf1f4', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eda-8709-729d-b347-d740b6b94108', 'worker 01a22eda-8709-729d-b347-d740b6b94108', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eda-8709-729d-b347-d7423167f093', 'worker 01a22eda-8709-729d-b347-d7423167f093', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eda-8709-729d-b347-d7442bb67c73', 'worker 01a22eda-8709-729d-b347-d7442bb67c73', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eda-8709-729d-b347-d746a7cbbfc3', 'worker 01a22eda-8709-729d-b347-d746a7cbbfc3', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eda-8709-729d-b347-d7485985a0c1', 'worker 01a22eda-8709-729d-b347-d7485985a0c1', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eda-8709-729d-b347-d74af716e188', 'worker 01a22eda-8709-729d-b347-d74af716e188', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eda-8709-729d-b347-d74c0dcadce4', 'worker 01a22eda-8709-729d-b347-d74c0dcadce4', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eda-8709-729d-b347-d74e9ec720af', 'worker 01a22eda-8709-729d-b347-d74e9ec720af', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eda-8709-729d-b347-d750d0fb87df', 'worker 01a22eda-8709-729d-b347-d750d0fb87df', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eda-8709-729d-b347-d752026b6d08', 'worker 01a22eda-8709-729d-b347-d752026b6d08', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eda-8709-729d-b347-d754c65521c6', 'worker 01a22eda-8709-729d-b347-d754c65521c6', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eda-8709-729d-b347-d75664c7ff88', 'worker 01a22eda-8709-729d-b347-d75664c7ff88', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eda-8709-729d-b347-d758473e49dd', 'worker 01a22eda-8709-729d-b347-d758473e49dd', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eda-8709-729d-b347-d75af718dc24', 'worker 01a22eda-8709-729d-b347-d75af718dc24', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eda-8709-729d-b347-d75c21710284', 'worker 01a22eda-8709-729d-b347-d75c21710284', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eda-8709-729d-b347-d75e0f2adce9', 'worker 01a22eda-8709-729d-b347-d75e0f2adce9', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eda-8709-729d-b347-d76027809238', 'worker 01a22eda-8709-729d-b347-d76027809238', 1, 1767225630000000);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22eda-8740-7714-860f-ddf4752d9353_01a22eda-875b-763c-bca0-22952a6eda7a/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22eda-8740-7714-860f-ddf653af8f0b_01a22eda-875c-7051-a248-0c29f2f965bb/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22eda-8740-7714-860f-ddfec6f29e28_01a22eda-8762-762a-82f2-568012f4b1a8/', 1767225600000000, 0);
INSERT INTO public.meta VALUES ('stream', '258a97ea-457f-4d0d-8df6-a17774c16969');
INSERT INTO public.meta VALUES ('installation', 'cf47402d-6137-43a9-929b-000958bfcbdb');
INSERT INTO public.output VALUES ('01a22eda-8774-7000-9d94-87fee3462f23', 'local', '01a22eda-8740-7714-860f-ddf2d397b769', '01a22eda-8759-7232-9c7f-ef20e328b1a8', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22eda-8774-7000-9d94-87ffea3bad47/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.output VALUES ('01a22eda-8774-7000-9d94-880029fb2d7a', 'local', '01a22eda-8740-7714-860f-ddfccfc1709b', '01a22eda-8760-7769-a2b1-680d46912aca', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22eda-8774-7000-9d94-8801568df5c7/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.serves VALUES ('01a22eda-8709-729d-b347-d73c24310206', '68c0c5052c133f21', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eda-8709-729d-b347-d73e9d2bf1f4', 'f6d6983116db319c', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eda-8709-729d-b347-d740b6b94108', 'a7ac47e114d8d4c7', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eda-8709-729d-b347-d7423167f093', '4043356838a6ae34', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eda-8709-729d-b347-d7442bb67c73', '13fae239266cb069', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eda-8709-729d-b347-d746a7cbbfc3', '760ba36825ace4c6', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eda-8709-729d-b347-d7485985a0c1', 'd008264866a9e589', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eda-8709-729d-b347-d74af716e188', '9310762268de4ec2', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eda-8709-729d-b347-d74c0dcadce4', 'ee85ae8d5b856688', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eda-8709-729d-b347-d74e9ec720af', 'b4c002ad74533450', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eda-8709-729d-b347-d750d0fb87df', '3a63a535544da6f0', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eda-8709-729d-b347-d752026b6d08', '92ca3a6a586270be', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eda-8709-729d-b347-d754c65521c6', 'ae8578c440691a5f', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eda-8709-729d-b347-d75664c7ff88', '8ace85eca5f7433c', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eda-8709-729d-b347-d758473e49dd', '8bae43f8519306d9', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eda-8709-729d-b347-d75af718dc24', 'b8fa1172f67a0279', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eda-8709-729d-b347-d75c21710284', 'e9bc85ff7f41fef0', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eda-8709-729d-b347-d75e0f2adce9', '4bae0853d2757f69', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eda-8709-729d-b347-d76027809238', '4e4e9d682d7d4f28', 1, NULL, 0);
INSERT INTO public.tally VALUES ('local', 1963584, 'READY', 'text_to_image', 0, 24367, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RETRYING', 'text_to_image', 0, 24367, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'PENDING', 'text_to_image', 0, 24367, 6);
INSERT INTO public.tally VALUES ('local', 1963584, 'QUEUED', 'text_to_image', 0, 24367, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'FAILED', 'text_to_image', 0, 24367, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RUNNING', 'text_to_image', 0, 24367, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 1, 24367, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 0, 24367, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'STOPPED', 'text_to_image', 0, 24367, 2);
INSERT INTO public.task VALUES ('01a22eda-8740-7714-860f-dddc6e920ab6', 'local', 1, 'text_to_image', 'apple', 'READY', NULL, 0, 1767225600000000, '68c0c5052c133f21', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eda-8740-7714-860f-ddde7fd0d9fc', 'local', 1, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, 'f6d6983116db319c', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eda-8740-7714-860f-dde0a91bbfb4', 'local', 2, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, 'a7ac47e114d8d4c7', 'text_to_image', 1, 'Text to image', 1, 0, '01a22eda-8748-710d-b39a-7e4deb4e103d', '01a22eda-8709-729d-b347-d740b6b94108', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eda-8740-7714-860f-dde24ad89836', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, '4043356838a6ae34', 'text_to_image', 1, 'Text to image', 1, 0, '01a22eda-874b-756d-a26f-ef03f1c3aeaa', '01a22eda-8709-729d-b347-d7423167f093', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eda-8740-7714-860f-dde46a80b020', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, '13fae239266cb069', 'text_to_image', 1, 'Text to image', 1, 0, '01a22eda-874d-7704-b413-28c6fdecbbcf', '01a22eda-8709-729d-b347-d7442bb67c73', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eda-8740-7714-860f-ddea5cfb2d1a', 'local', 5, 'text_to_image', 'apple', 'QUEUED', 'stopping', 0, 1767225600000000, '9310762268de4ec2', 'text_to_image', 1, 'Text to image', 1, 0, '01a22eda-8753-75cc-959c-f4f2f9d959ac', '01a22eda-8709-729d-b347-d74af716e188', '01a22eda-8753-75cc-959c-f4f2f9d959ac', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eda-8740-7714-860f-ddec53724d8b', 'local', 5, 'text_to_image', 'apple', 'RUNNING', 'executing', 0, 1767225600000000, 'ee85ae8d5b856688', 'text_to_image', 1, 'Text to image', 1, 0, '01a22eda-8755-70b5-8b09-9472ea13ff62', '01a22eda-8709-729d-b347-d74c0dcadce4', '01a22eda-8755-70b5-8b09-9472ea13ff62', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eda-8740-7714-860f-ddee2e7fdaab', 'local', 6, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, 'b4c002ad74533450', 'text_to_image', 1, 'Text to image', 1, 0, '01a22eda-8756-759f-8880-01a3dfd664b9', '01a22eda-8709-729d-b347-d74e9ec720af', '01a22eda-8756-759f-8880-01a3dfd664b9', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eda-8740-7714-860f-ddf2d397b769', 'local', 6, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '92ca3a6a586270be', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22eda-8709-729d-b347-d752026b6d08', '01a22eda-8759-7232-9c7f-ef20e328b1a8', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eda-8740-7714-860f-ddf4752d9353', 'local', 6, 'text_to_image', 'apple', 'FAILED', NULL, 0, 1767225600000000, 'ae8578c440691a5f', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22eda-8709-729d-b347-d754c65521c6', '01a22eda-875b-763c-bca0-22952a6eda7a', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, '{"code":"node_failed","arguments":{},"raw":"boom"}', '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eda-8740-7714-860f-dde6eb4fb346', 'local', 4, 'text_to_image', 'apple', 'PENDING', 'stopping', 0, 1767225600000000, '760ba36825ace4c6', 'text_to_image', 1, 'Text to image', 1, 0, '01a22eda-874f-76ed-a165-11f4aefed8bd', '01a22eda-8709-729d-b347-d746a7cbbfc3', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eda-8740-7714-860f-dde8ef20e51f', 'local', 4, 'text_to_image', 'apple', 'QUEUED', 'waiting', 0, 1767225600000000, 'd008264866a9e589', 'text_to_image', 1, 'Text to image', 1, 0, '01a22eda-8751-7460-9c99-900dbefb70d8', '01a22eda-8709-729d-b347-d7485985a0c1', '01a22eda-8751-7460-9c99-900dbefb70d8', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eda-8740-7714-860f-ddf0b40aed58', 'local', 4, 'text_to_image', 'apple', 'RETRYING', NULL, 0, 1767225600000000, '3a63a535544da6f0', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22eda-8709-729d-b347-d750d0fb87df', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 1767225660000000, NULL, NULL, 1, 0, 1, 0, 0, 0, 0, NULL, '{"code":"backend_unreachable","arguments":{},"raw":null}', '{"code":"backend_unreachable","arguments":{},"raw":null}', '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eda-8740-7714-860f-ddf85126e315', 'local', 3, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '8bae43f8519306d9', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22eda-8709-729d-b347-d758473e49dd', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eda-8740-7714-860f-ddfadc802d07', 'local', 4, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, 'b8fa1172f67a0279', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22eda-8709-729d-b347-d75af718dc24', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, 1767225600000000);
INSERT INTO public.task VALUES ('01a22eda-8740-7714-860f-de004530ebb0', 'local', 7, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, '4e4e9d682d7d4f28', 'text_to_image', 1, 'Text to image', 1, 0, '01a22eda-8763-77aa-af43-3497a810cdb7', '01a22eda-8709-729d-b347-d76027809238', '01a22eda-8763-77aa-af43-3497a810cdb7', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eda-8740-7714-860f-ddf653af8f0b', 'local', 7, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '8ace85eca5f7433c', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22eda-8709-729d-b347-d75664c7ff88', '01a22eda-875c-7051-a248-0c29f2f965bb', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eda-8740-7714-860f-ddfccfc1709b', 'local', 7, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, 'e9bc85ff7f41fef0', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22eda-8709-729d-b347-d75c21710284', '01a22eda-8760-7769-a2b1-680d46912aca', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eda-8740-7714-860f-ddfec6f29e28', 'local', 8, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '4bae0853d2757f69', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22eda-8709-729d-b347-d75e0f2adce9', '01a22eda-8762-762a-82f2-568012f4b1a8', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eda-8740-7714-860f-dddc6e920ab6', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eda-8740-7714-860f-ddde7fd0d9fc', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eda-8740-7714-860f-dde0a91bbfb4', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eda-8740-7714-860f-dde24ad89836', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eda-8740-7714-860f-dde46a80b020', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eda-8740-7714-860f-dde6eb4fb346', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eda-8740-7714-860f-dde8ef20e51f', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eda-8740-7714-860f-ddea5cfb2d1a', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eda-8740-7714-860f-ddec53724d8b', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eda-8740-7714-860f-ddee2e7fdaab', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eda-8740-7714-860f-ddf0b40aed58', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eda-8740-7714-860f-ddf2d397b769', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eda-8740-7714-860f-ddf4752d9353', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eda-8740-7714-860f-ddf653af8f0b', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eda-8740-7714-860f-ddf85126e315', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eda-8740-7714-860f-ddfadc802d07', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eda-8740-7714-860f-ddfccfc1709b', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eda-8740-7714-860f-ddfec6f29e28', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eda-8740-7714-860f-de004530ebb0', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_input VALUES ('01a22eda-8740-7714-860f-dddc6e920ab6', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eda-8740-7714-860f-ddde7fd0d9fc', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eda-8740-7714-860f-dde0a91bbfb4', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eda-8740-7714-860f-dde24ad89836', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eda-8740-7714-860f-dde46a80b020', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eda-8740-7714-860f-dde6eb4fb346', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eda-8740-7714-860f-dde8ef20e51f', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eda-8740-7714-860f-ddea5cfb2d1a', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eda-8740-7714-860f-ddec53724d8b', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eda-8740-7714-860f-ddee2e7fdaab', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eda-8740-7714-860f-ddf0b40aed58', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eda-8740-7714-860f-ddf2d397b769', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eda-8740-7714-860f-ddf4752d9353', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eda-8740-7714-860f-ddf653af8f0b', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eda-8740-7714-860f-ddf85126e315', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eda-8740-7714-860f-ddfadc802d07', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eda-8740-7714-860f-ddfccfc1709b', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eda-8740-7714-860f-ddfec6f29e28', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eda-8740-7714-860f-de004530ebb0', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.waiting VALUES ('f6d6983116db319c', 0, 24367, 1);
INSERT INTO public.waiting VALUES ('a7ac47e114d8d4c7', 0, 24367, 0);
INSERT INTO public.waiting VALUES ('4043356838a6ae34', 0, 24367, 0);
INSERT INTO public.waiting VALUES ('13fae239266cb069', 0, 24367, 0);
INSERT INTO public.waiting VALUES ('760ba36825ace4c6', 0, 24367, 0);
INSERT INTO public.waiting VALUES ('d008264866a9e589', 0, 24367, 0);
INSERT INTO public.waiting VALUES ('9310762268de4ec2', 0, 24367, 0);
INSERT INTO public.waiting VALUES ('ee85ae8d5b856688', 0, 24367, 0);
INSERT INTO public.waiting VALUES ('b4c002ad74533450', 0, 24367, 0);
INSERT INTO public.waiting VALUES ('3a63a535544da6f0', 0, 24367, 0);
INSERT INTO public.waiting VALUES ('92ca3a6a586270be', 0, 24367, 0);
INSERT INTO public.waiting VALUES ('ae8578c440691a5f', 0, 24367, 0);
INSERT INTO public.waiting VALUES ('8ace85eca5f7433c', 0, 24367, 0);
INSERT INTO public.waiting VALUES ('8bae43f8519306d9', 0, 24367, 0);
INSERT INTO public.waiting VALUES ('e9bc85ff7f41fef0', 0, 24367, 0);
INSERT INTO public.waiting VALUES ('4bae0853d2757f69', 0, 24367, 0);
INSERT INTO public.waiting VALUES ('4e4e9d682d7d4f28', 0, 24367, 0);
INSERT INTO public.waiting VALUES ('b8fa1172f67a0279', 0, 24367, 1);
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
