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
    user_id text NOT NULL,
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
INSERT INTO public.attempt VALUES ('01a22c02-f86b-7663-af0b-b85f68a2a6cb', '01a22c02-f830-74d9-b672-2ce055e66540', 1, '01a22c02-f710-736e-a1f3-13059ff25e14', 'f2d6ecb287befd1d', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c02-f8fd-76ae-8ed6-08f337c78016', '01a22c02-f831-73e3-9b9e-78371932fd7d', 1, '01a22c02-f711-764b-8520-bc829738e9c5', '88c5d5167dbf21b1', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c02-f909-73c2-b876-25f7ba6fec30', '01a22c02-f831-73e3-9b9e-7839613beaee', 1, '01a22c02-f711-764b-8520-bc844412bcb0', '9ec4c576d3d6a532', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c02-f882-74ff-890b-fc18a7e0410b', '01a22c02-f830-74d9-b672-2ce2d2b4b48d', 1, '01a22c02-f711-764b-8520-bc6cd4af9e2e', '0dc4ecd4457ccaa3', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c02-f8da-7254-b120-459a99f479f3', '01a22c02-f830-74d9-b672-2cf25e93f5dc', 1, '01a22c02-f711-764b-8520-bc7c7fc3b66f', '0fd8503ec2095a20', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c02-f8da-7254-b120-459a99f479f3', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c02-f89b-74c6-9ffc-accb723ce711', '01a22c02-f830-74d9-b672-2ce6b2450142', 1, '01a22c02-f711-764b-8520-bc70a4763322', 'c7e648db9678b8eb', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c02-f8ee-7067-afec-2199bf02b02d', '01a22c02-f830-74d9-b672-2cf46b220a31', 1, '01a22c02-f711-764b-8520-bc7e5e28874b', '9ec757c43631b9d6', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c02-f8ee-7067-afec-2199bf02b02d', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'failed', '{"code":"node_failed","arguments":{},"raw":"boom"}', 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c02-f8f9-7061-9c83-33649c24da2d', '01a22c02-f831-73e3-9b9e-783539a8b492', 1, '01a22c02-f711-764b-8520-bc80bdd8ebd5', '8903eaff5a8faf7a', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c02-f8f9-7061-9c83-33649c24da2d', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c02-f88d-75f9-8d18-48d539b4970c', '01a22c02-f830-74d9-b672-2ce432e91252', 1, '01a22c02-f711-764b-8520-bc6eb0b64549', '3b79296511395280', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c02-f8ad-7768-b1e8-18e53667b439', '01a22c02-f830-74d9-b672-2ce865eb0315', 1, '01a22c02-f711-764b-8520-bc72d5b9935f', '5c0ef4d6de441e33', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c02-f8ad-7768-b1e8-18e53667b439', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c02-f8b8-7704-9829-59b97b9d4da9', '01a22c02-f830-74d9-b672-2cea4ab7979a', 1, '01a22c02-f711-764b-8520-bc742429e4d0', '4a7c7cccd86ae367', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c02-f8b8-7704-9829-59b97b9d4da9', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c02-f8d8-7104-b8b1-40654792ca63', '01a22c02-f830-74d9-b672-2cf04a1ed9ec', 1, '01a22c02-f711-764b-8520-bc7acb0696dc', '2f2663d0efc67e0f', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'not_sent', '{"code":"backend_unreachable","arguments":{},"raw":null}', 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c02-f8be-74e8-b372-016abd94ea26', '01a22c02-f830-74d9-b672-2cec3219e6dc', 1, '01a22c02-f711-764b-8520-bc76b1e5188e', '728b8931e9d2b277', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c02-f8be-74e8-b372-016abd94ea26', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c02-f8cc-70a0-80c3-cf40c5f034b3', '01a22c02-f830-74d9-b672-2ceea6c72168', 1, '01a22c02-f711-764b-8520-bc782f15c344', '570022bcf3cafb6f', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c02-f8cc-70a0-80c3-cf40c5f034b3', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c02-f91f-717f-be4f-69e023ff3641', '01a22c02-f831-73e3-9b9e-783f153b665a', 1, '01a22c02-f711-764b-8520-bc8a25f71518', 'cb2f3a3dd68883cb', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c02-f91f-717f-be4f-69e023ff3641', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c02-f90c-700d-a22b-ace6db34b375', '01a22c02-f831-73e3-9b9e-783bbcde2c19', 1, '01a22c02-f711-764b-8520-bc86490dfbbd', '3be22294f0efea2a', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c02-f90c-700d-a22b-ace6db34b375', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c02-f91c-71ee-9254-41ea376ede2b', '01a22c02-f831-73e3-9b9e-783ddf6f1361', 1, '01a22c02-f711-764b-8520-bc88a92f74f9', 'f48a4aedaa63d120', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c02-f91c-71ee-9254-41ea376ede2b', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.backend VALUES ('01a22c02-f710-736e-a1f3-1301b61e707b', '01a22c02-f710-736e-a1f3-1301b61e707b', 'comfyui', 'http://01a22c02-f710-736e-a1f3-1301b61e707b:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c02-f710-736e-a1f3-1303d3aec46e', '01a22c02-f710-736e-a1f3-1303d3aec46e', 'comfyui', 'http://01a22c02-f710-736e-a1f3-1303d3aec46e:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c02-f710-736e-a1f3-13059ff25e14', '01a22c02-f710-736e-a1f3-13059ff25e14', 'comfyui', 'http://01a22c02-f710-736e-a1f3-13059ff25e14:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c02-f711-764b-8520-bc6cd4af9e2e', '01a22c02-f711-764b-8520-bc6cd4af9e2e', 'comfyui', 'http://01a22c02-f711-764b-8520-bc6cd4af9e2e:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c02-f711-764b-8520-bc6eb0b64549', '01a22c02-f711-764b-8520-bc6eb0b64549', 'comfyui', 'http://01a22c02-f711-764b-8520-bc6eb0b64549:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c02-f711-764b-8520-bc70a4763322', '01a22c02-f711-764b-8520-bc70a4763322', 'comfyui', 'http://01a22c02-f711-764b-8520-bc70a4763322:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c02-f711-764b-8520-bc72d5b9935f', '01a22c02-f711-764b-8520-bc72d5b9935f', 'comfyui', 'http://01a22c02-f711-764b-8520-bc72d5b9935f:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c02-f711-764b-8520-bc742429e4d0', '01a22c02-f711-764b-8520-bc742429e4d0', 'comfyui', 'http://01a22c02-f711-764b-8520-bc742429e4d0:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c02-f711-764b-8520-bc76b1e5188e', '01a22c02-f711-764b-8520-bc76b1e5188e', 'comfyui', 'http://01a22c02-f711-764b-8520-bc76b1e5188e:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c02-f711-764b-8520-bc782f15c344', '01a22c02-f711-764b-8520-bc782f15c344', 'comfyui', 'http://01a22c02-f711-764b-8520-bc782f15c344:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c02-f711-764b-8520-bc7c7fc3b66f', '01a22c02-f711-764b-8520-bc7c7fc3b66f', 'comfyui', 'http://01a22c02-f711-764b-8520-bc7c7fc3b66f:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c02-f711-764b-8520-bc7e5e28874b', '01a22c02-f711-764b-8520-bc7e5e28874b', 'comfyui', 'http://01a22c02-f711-764b-8520-bc7e5e28874b:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c02-f711-764b-8520-bc80bdd8ebd5', '01a22c02-f711-764b-8520-bc80bdd8ebd5', 'comfyui', 'http://01a22c02-f711-764b-8520-bc80bdd8ebd5:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c02-f711-764b-8520-bc829738e9c5', '01a22c02-f711-764b-8520-bc829738e9c5', 'comfyui', 'http://01a22c02-f711-764b-8520-bc829738e9c5:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c02-f711-764b-8520-bc844412bcb0', '01a22c02-f711-764b-8520-bc844412bcb0', 'comfyui', 'http://01a22c02-f711-764b-8520-bc844412bcb0:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c02-f711-764b-8520-bc86490dfbbd', '01a22c02-f711-764b-8520-bc86490dfbbd', 'comfyui', 'http://01a22c02-f711-764b-8520-bc86490dfbbd:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c02-f711-764b-8520-bc88a92f74f9', '01a22c02-f711-764b-8520-bc88a92f74f9', 'comfyui', 'http://01a22c02-f711-764b-8520-bc88a92f74f9:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c02-f711-764b-8520-bc8a25f71518', '01a22c02-f711-764b-8520-bc8a25f71518', 'comfyui', 'http://01a22c02-f711-764b-8520-bc8a25f71518:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c02-f711-764b-8520-bc7acb0696dc', '01a22c02-f711-764b-8520-bc7acb0696dc', 'comfyui', 'http://01a22c02-f711-764b-8520-bc7acb0696dc:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 1);
INSERT INTO public.event VALUES (1, 'backend.updated', '', '01a22c02-f710-736e-a1f3-1301b61e707b', 1767225600000000, '{"id":"01a22c02-f710-736e-a1f3-1301b61e707b","name":"01a22c02-f710-736e-a1f3-1301b61e707b","state":"new"}');
INSERT INTO public.event VALUES (2, 'backend.updated', '', '01a22c02-f710-736e-a1f3-1303d3aec46e', 1767225600000000, '{"id":"01a22c02-f710-736e-a1f3-1303d3aec46e","name":"01a22c02-f710-736e-a1f3-1303d3aec46e","state":"new"}');
INSERT INTO public.event VALUES (3, 'backend.updated', '', '01a22c02-f710-736e-a1f3-13059ff25e14', 1767225600000000, '{"id":"01a22c02-f710-736e-a1f3-13059ff25e14","name":"01a22c02-f710-736e-a1f3-13059ff25e14","state":"new"}');
INSERT INTO public.event VALUES (4, 'backend.updated', '', '01a22c02-f711-764b-8520-bc6cd4af9e2e', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc6cd4af9e2e","name":"01a22c02-f711-764b-8520-bc6cd4af9e2e","state":"new"}');
INSERT INTO public.event VALUES (5, 'backend.updated', '', '01a22c02-f711-764b-8520-bc6eb0b64549', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc6eb0b64549","name":"01a22c02-f711-764b-8520-bc6eb0b64549","state":"new"}');
INSERT INTO public.event VALUES (6, 'backend.updated', '', '01a22c02-f711-764b-8520-bc70a4763322', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc70a4763322","name":"01a22c02-f711-764b-8520-bc70a4763322","state":"new"}');
INSERT INTO public.event VALUES (7, 'backend.updated', '', '01a22c02-f711-764b-8520-bc72d5b9935f', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc72d5b9935f","name":"01a22c02-f711-764b-8520-bc72d5b9935f","state":"new"}');
INSERT INTO public.event VALUES (8, 'backend.updated', '', '01a22c02-f711-764b-8520-bc742429e4d0', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc742429e4d0","name":"01a22c02-f711-764b-8520-bc742429e4d0","state":"new"}');
INSERT INTO public.event VALUES (9, 'backend.updated', '', '01a22c02-f711-764b-8520-bc76b1e5188e', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc76b1e5188e","name":"01a22c02-f711-764b-8520-bc76b1e5188e","state":"new"}');
INSERT INTO public.event VALUES (10, 'backend.updated', '', '01a22c02-f711-764b-8520-bc782f15c344', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc782f15c344","name":"01a22c02-f711-764b-8520-bc782f15c344","state":"new"}');
INSERT INTO public.event VALUES (11, 'backend.updated', '', '01a22c02-f711-764b-8520-bc7acb0696dc', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc7acb0696dc","name":"01a22c02-f711-764b-8520-bc7acb0696dc","state":"new"}');
INSERT INTO public.event VALUES (12, 'backend.updated', '', '01a22c02-f711-764b-8520-bc7c7fc3b66f', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc7c7fc3b66f","name":"01a22c02-f711-764b-8520-bc7c7fc3b66f","state":"new"}');
INSERT INTO public.event VALUES (13, 'backend.updated', '', '01a22c02-f711-764b-8520-bc7e5e28874b', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc7e5e28874b","name":"01a22c02-f711-764b-8520-bc7e5e28874b","state":"new"}');
INSERT INTO public.event VALUES (14, 'backend.updated', '', '01a22c02-f711-764b-8520-bc80bdd8ebd5', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc80bdd8ebd5","name":"01a22c02-f711-764b-8520-bc80bdd8ebd5","state":"new"}');
INSERT INTO public.event VALUES (15, 'backend.updated', '', '01a22c02-f711-764b-8520-bc829738e9c5', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc829738e9c5","name":"01a22c02-f711-764b-8520-bc829738e9c5","state":"new"}');
INSERT INTO public.event VALUES (16, 'backend.updated', '', '01a22c02-f711-764b-8520-bc844412bcb0', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc844412bcb0","name":"01a22c02-f711-764b-8520-bc844412bcb0","state":"new"}');
INSERT INTO public.event VALUES (17, 'backend.updated', '', '01a22c02-f711-764b-8520-bc86490dfbbd', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc86490dfbbd","name":"01a22c02-f711-764b-8520-bc86490dfbbd","state":"new"}');
INSERT INTO public.event VALUES (18, 'backend.updated', '', '01a22c02-f711-764b-8520-bc88a92f74f9', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc88a92f74f9","name":"01a22c02-f711-764b-8520-bc88a92f74f9","state":"new"}');
INSERT INTO public.event VALUES (19, 'backend.updated', '', '01a22c02-f711-764b-8520-bc8a25f71518', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc8a25f71518","name":"01a22c02-f711-764b-8520-bc8a25f71518","state":"new"}');
INSERT INTO public.event VALUES (20, 'backend.updated', '', '01a22c02-f710-736e-a1f3-1301b61e707b', 1767225600000000, '{"id":"01a22c02-f710-736e-a1f3-1301b61e707b","name":"01a22c02-f710-736e-a1f3-1301b61e707b","state":"ready","reason":null}');
INSERT INTO public.event VALUES (21, 'backend.updated', '', '01a22c02-f710-736e-a1f3-1303d3aec46e', 1767225600000000, '{"id":"01a22c02-f710-736e-a1f3-1303d3aec46e","name":"01a22c02-f710-736e-a1f3-1303d3aec46e","state":"ready","reason":null}');
INSERT INTO public.event VALUES (22, 'backend.updated', '', '01a22c02-f710-736e-a1f3-13059ff25e14', 1767225600000000, '{"id":"01a22c02-f710-736e-a1f3-13059ff25e14","name":"01a22c02-f710-736e-a1f3-13059ff25e14","state":"ready","reason":null}');
INSERT INTO public.event VALUES (23, 'backend.updated', '', '01a22c02-f711-764b-8520-bc6cd4af9e2e', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc6cd4af9e2e","name":"01a22c02-f711-764b-8520-bc6cd4af9e2e","state":"ready","reason":null}');
INSERT INTO public.event VALUES (24, 'backend.updated', '', '01a22c02-f711-764b-8520-bc6eb0b64549', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc6eb0b64549","name":"01a22c02-f711-764b-8520-bc6eb0b64549","state":"ready","reason":null}');
INSERT INTO public.event VALUES (25, 'backend.updated', '', '01a22c02-f711-764b-8520-bc70a4763322', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc70a4763322","name":"01a22c02-f711-764b-8520-bc70a4763322","state":"ready","reason":null}');
INSERT INTO public.event VALUES (26, 'backend.updated', '', '01a22c02-f711-764b-8520-bc72d5b9935f', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc72d5b9935f","name":"01a22c02-f711-764b-8520-bc72d5b9935f","state":"ready","reason":null}');
INSERT INTO public.event VALUES (27, 'backend.updated', '', '01a22c02-f711-764b-8520-bc742429e4d0', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc742429e4d0","name":"01a22c02-f711-764b-8520-bc742429e4d0","state":"ready","reason":null}');
INSERT INTO public.event VALUES (28, 'backend.updated', '', '01a22c02-f711-764b-8520-bc76b1e5188e', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc76b1e5188e","name":"01a22c02-f711-764b-8520-bc76b1e5188e","state":"ready","reason":null}');
INSERT INTO public.event VALUES (29, 'backend.updated', '', '01a22c02-f711-764b-8520-bc782f15c344', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc782f15c344","name":"01a22c02-f711-764b-8520-bc782f15c344","state":"ready","reason":null}');
INSERT INTO public.event VALUES (30, 'backend.updated', '', '01a22c02-f711-764b-8520-bc7acb0696dc', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc7acb0696dc","name":"01a22c02-f711-764b-8520-bc7acb0696dc","state":"ready","reason":null}');
INSERT INTO public.event VALUES (31, 'backend.updated', '', '01a22c02-f711-764b-8520-bc7c7fc3b66f', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc7c7fc3b66f","name":"01a22c02-f711-764b-8520-bc7c7fc3b66f","state":"ready","reason":null}');
INSERT INTO public.event VALUES (32, 'backend.updated', '', '01a22c02-f711-764b-8520-bc7e5e28874b', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc7e5e28874b","name":"01a22c02-f711-764b-8520-bc7e5e28874b","state":"ready","reason":null}');
INSERT INTO public.event VALUES (33, 'backend.updated', '', '01a22c02-f711-764b-8520-bc80bdd8ebd5', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc80bdd8ebd5","name":"01a22c02-f711-764b-8520-bc80bdd8ebd5","state":"ready","reason":null}');
INSERT INTO public.event VALUES (34, 'backend.updated', '', '01a22c02-f711-764b-8520-bc829738e9c5', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc829738e9c5","name":"01a22c02-f711-764b-8520-bc829738e9c5","state":"ready","reason":null}');
INSERT INTO public.event VALUES (35, 'backend.updated', '', '01a22c02-f711-764b-8520-bc844412bcb0', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc844412bcb0","name":"01a22c02-f711-764b-8520-bc844412bcb0","state":"ready","reason":null}');
INSERT INTO public.event VALUES (36, 'backend.updated', '', '01a22c02-f711-764b-8520-bc86490dfbbd', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc86490dfbbd","name":"01a22c02-f711-764b-8520-bc86490dfbbd","state":"ready","reason":null}');
INSERT INTO public.event VALUES (37, 'backend.updated', '', '01a22c02-f711-764b-8520-bc88a92f74f9', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc88a92f74f9","name":"01a22c02-f711-764b-8520-bc88a92f74f9","state":"ready","reason":null}');
INSERT INTO public.event VALUES (38, 'backend.updated', '', '01a22c02-f711-764b-8520-bc8a25f71518', 1767225600000000, '{"id":"01a22c02-f711-764b-8520-bc8a25f71518","name":"01a22c02-f711-764b-8520-bc8a25f71518","state":"ready","reason":null}');
INSERT INTO public.event VALUES (39, 'task.created', 'local', '01a22c02-f830-74d9-b672-2cdc5900b2f6', 1767225600000000, '{"version":1,"id":"01a22c02-f830-74d9-b672-2cdc5900b2f6","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (40, 'task.created', 'local', '01a22c02-f830-74d9-b672-2cde73f8c29e', 1767225600000000, '{"version":1,"id":"01a22c02-f830-74d9-b672-2cde73f8c29e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (41, 'task.created', 'local', '01a22c02-f830-74d9-b672-2ce055e66540', 1767225600000000, '{"version":1,"id":"01a22c02-f830-74d9-b672-2ce055e66540","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (42, 'task.created', 'local', '01a22c02-f830-74d9-b672-2ce2d2b4b48d', 1767225600000000, '{"version":1,"id":"01a22c02-f830-74d9-b672-2ce2d2b4b48d","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (43, 'task.created', 'local', '01a22c02-f830-74d9-b672-2ce432e91252', 1767225600000000, '{"version":1,"id":"01a22c02-f830-74d9-b672-2ce432e91252","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (44, 'task.created', 'local', '01a22c02-f830-74d9-b672-2ce6b2450142', 1767225600000000, '{"version":1,"id":"01a22c02-f830-74d9-b672-2ce6b2450142","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (45, 'task.created', 'local', '01a22c02-f830-74d9-b672-2ce865eb0315', 1767225600000000, '{"version":1,"id":"01a22c02-f830-74d9-b672-2ce865eb0315","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (46, 'task.created', 'local', '01a22c02-f830-74d9-b672-2cea4ab7979a', 1767225600000000, '{"version":1,"id":"01a22c02-f830-74d9-b672-2cea4ab7979a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (47, 'task.created', 'local', '01a22c02-f830-74d9-b672-2cec3219e6dc', 1767225600000000, '{"version":1,"id":"01a22c02-f830-74d9-b672-2cec3219e6dc","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (48, 'task.created', 'local', '01a22c02-f830-74d9-b672-2ceea6c72168', 1767225600000000, '{"version":1,"id":"01a22c02-f830-74d9-b672-2ceea6c72168","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (49, 'task.created', 'local', '01a22c02-f830-74d9-b672-2cf04a1ed9ec', 1767225600000000, '{"version":1,"id":"01a22c02-f830-74d9-b672-2cf04a1ed9ec","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (50, 'task.created', 'local', '01a22c02-f830-74d9-b672-2cf25e93f5dc', 1767225600000000, '{"version":1,"id":"01a22c02-f830-74d9-b672-2cf25e93f5dc","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (51, 'task.created', 'local', '01a22c02-f830-74d9-b672-2cf46b220a31', 1767225600000000, '{"version":1,"id":"01a22c02-f830-74d9-b672-2cf46b220a31","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (52, 'task.created', 'local', '01a22c02-f831-73e3-9b9e-783539a8b492', 1767225600000000, '{"version":1,"id":"01a22c02-f831-73e3-9b9e-783539a8b492","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (53, 'task.created', 'local', '01a22c02-f831-73e3-9b9e-78371932fd7d', 1767225600000000, '{"version":1,"id":"01a22c02-f831-73e3-9b9e-78371932fd7d","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (54, 'task.created', 'local', '01a22c02-f831-73e3-9b9e-7839613beaee', 1767225600000000, '{"version":1,"id":"01a22c02-f831-73e3-9b9e-7839613beaee","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (55, 'task.created', 'local', '01a22c02-f831-73e3-9b9e-783bbcde2c19', 1767225600000000, '{"version":1,"id":"01a22c02-f831-73e3-9b9e-783bbcde2c19","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (56, 'task.created', 'local', '01a22c02-f831-73e3-9b9e-783ddf6f1361', 1767225600000000, '{"version":1,"id":"01a22c02-f831-73e3-9b9e-783ddf6f1361","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (57, 'task.created', 'local', '01a22c02-f831-73e3-9b9e-783f153b665a', 1767225600000000, '{"version":1,"id":"01a22c02-f831-73e3-9b9e-783f153b665a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (58, 'task.updated', 'local', '01a22c02-f831-73e3-9b9e-78371932fd7d', 1767225600000000, '{"id":"01a22c02-f831-73e3-9b9e-78371932fd7d","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc829738e9c5","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (59, 'task.updated', 'local', '01a22c02-f831-73e3-9b9e-7839613beaee', 1767225600000000, '{"id":"01a22c02-f831-73e3-9b9e-7839613beaee","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc844412bcb0","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (60, 'task.updated', 'local', '01a22c02-f830-74d9-b672-2ce6b2450142', 1767225600000000, '{"id":"01a22c02-f830-74d9-b672-2ce6b2450142","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc70a4763322","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (61, 'task.updated', 'local', '01a22c02-f830-74d9-b672-2ce865eb0315', 1767225600000000, '{"id":"01a22c02-f830-74d9-b672-2ce865eb0315","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc72d5b9935f","remote_id":"01a22c02-f8ad-7768-b1e8-18e53667b439","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (62, 'task.updated', 'local', '01a22c02-f830-74d9-b672-2cea4ab7979a', 1767225600000000, '{"id":"01a22c02-f830-74d9-b672-2cea4ab7979a","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc742429e4d0","remote_id":"01a22c02-f8b8-7704-9829-59b97b9d4da9","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (63, 'task.updated', 'local', '01a22c02-f830-74d9-b672-2cec3219e6dc', 1767225600000000, '{"id":"01a22c02-f830-74d9-b672-2cec3219e6dc","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc76b1e5188e","remote_id":"01a22c02-f8be-74e8-b372-016abd94ea26","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (64, 'task.updated', 'local', '01a22c02-f830-74d9-b672-2ceea6c72168', 1767225600000000, '{"id":"01a22c02-f830-74d9-b672-2ceea6c72168","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc782f15c344","remote_id":"01a22c02-f8cc-70a0-80c3-cf40c5f034b3","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (65, 'task.updated', 'local', '01a22c02-f830-74d9-b672-2cf25e93f5dc', 1767225600000000, '{"id":"01a22c02-f830-74d9-b672-2cf25e93f5dc","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc7c7fc3b66f","remote_id":"01a22c02-f8da-7254-b120-459a99f479f3","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (66, 'task.updated', 'local', '01a22c02-f830-74d9-b672-2cf46b220a31', 1767225600000000, '{"id":"01a22c02-f830-74d9-b672-2cf46b220a31","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc7e5e28874b","remote_id":"01a22c02-f8ee-7067-afec-2199bf02b02d","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (67, 'task.updated', 'local', '01a22c02-f831-73e3-9b9e-783539a8b492', 1767225600000000, '{"id":"01a22c02-f831-73e3-9b9e-783539a8b492","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc80bdd8ebd5","remote_id":"01a22c02-f8f9-7061-9c83-33649c24da2d","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (68, 'task.updated', 'local', '01a22c02-f831-73e3-9b9e-783bbcde2c19', 1767225600000000, '{"id":"01a22c02-f831-73e3-9b9e-783bbcde2c19","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc86490dfbbd","remote_id":"01a22c02-f90c-700d-a22b-ace6db34b375","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (69, 'task.updated', 'local', '01a22c02-f831-73e3-9b9e-783ddf6f1361', 1767225600000000, '{"id":"01a22c02-f831-73e3-9b9e-783ddf6f1361","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc88a92f74f9","remote_id":"01a22c02-f91c-71ee-9254-41ea376ede2b","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (70, 'task.updated', 'local', '01a22c02-f831-73e3-9b9e-783f153b665a', 1767225600000000, '{"id":"01a22c02-f831-73e3-9b9e-783f153b665a","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc8a25f71518","remote_id":"01a22c02-f91f-717f-be4f-69e023ff3641","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (71, 'task.updated', 'local', '01a22c02-f830-74d9-b672-2cf04a1ed9ec', 1767225600000000, '{"id":"01a22c02-f830-74d9-b672-2cf04a1ed9ec","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc7acb0696dc","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO public.event VALUES (72, 'task.updated', 'local', '01a22c02-f831-73e3-9b9e-7839613beaee', 1767225600000000, '{"id":"01a22c02-f831-73e3-9b9e-7839613beaee","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc844412bcb0","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (73, 'task.updated', 'local', '01a22c02-f830-74d9-b672-2cea4ab7979a', 1767225600000000, '{"id":"01a22c02-f830-74d9-b672-2cea4ab7979a","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc742429e4d0","remote_id":"01a22c02-f8b8-7704-9829-59b97b9d4da9","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (74, 'task.updated', 'local', '01a22c02-f830-74d9-b672-2cec3219e6dc', 1767225600000000, '{"id":"01a22c02-f830-74d9-b672-2cec3219e6dc","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc76b1e5188e","remote_id":"01a22c02-f8be-74e8-b372-016abd94ea26","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (75, 'task.updated', 'local', '01a22c02-f830-74d9-b672-2ceea6c72168', 1767225600000000, '{"id":"01a22c02-f830-74d9-b672-2ceea6c72168","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc782f15c344","remote_id":"01a22c02-f8cc-70a0-80c3-cf40c5f034b3","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (76, 'task.updated', 'local', '01a22c02-f830-74d9-b672-2cf25e93f5dc', 1767225600000000, '{"id":"01a22c02-f830-74d9-b672-2cf25e93f5dc","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc7c7fc3b66f","remote_id":"01a22c02-f8da-7254-b120-459a99f479f3","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (77, 'task.updated', 'local', '01a22c02-f830-74d9-b672-2cf46b220a31', 1767225600000000, '{"id":"01a22c02-f830-74d9-b672-2cf46b220a31","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc7e5e28874b","remote_id":"01a22c02-f8ee-7067-afec-2199bf02b02d","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (78, 'task.updated', 'local', '01a22c02-f831-73e3-9b9e-783539a8b492', 1767225600000000, '{"id":"01a22c02-f831-73e3-9b9e-783539a8b492","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc80bdd8ebd5","remote_id":"01a22c02-f8f9-7061-9c83-33649c24da2d","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (79, 'task.updated', 'local', '01a22c02-f831-73e3-9b9e-783bbcde2c19', 1767225600000000, '{"id":"01a22c02-f831-73e3-9b9e-783bbcde2c19","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc86490dfbbd","remote_id":"01a22c02-f90c-700d-a22b-ace6db34b375","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (80, 'task.updated', 'local', '01a22c02-f831-73e3-9b9e-783ddf6f1361', 1767225600000000, '{"id":"01a22c02-f831-73e3-9b9e-783ddf6f1361","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc88a92f74f9","remote_id":"01a22c02-f91c-71ee-9254-41ea376ede2b","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (81, 'task.updated', 'local', '01a22c02-f831-73e3-9b9e-783f153b665a', 1767225600000000, '{"id":"01a22c02-f831-73e3-9b9e-783f153b665a","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc8a25f71518","remote_id":"01a22c02-f91f-717f-be4f-69e023ff3641","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (82, 'task.updated', 'local', '01a22c02-f830-74d9-b672-2ceea6c72168', 1767225600000000, '{"id":"01a22c02-f830-74d9-b672-2ceea6c72168","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc782f15c344","remote_id":"01a22c02-f8cc-70a0-80c3-cf40c5f034b3","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (83, 'task.updated', 'local', '01a22c02-f831-73e3-9b9e-783539a8b492', 1767225600000000, '{"id":"01a22c02-f831-73e3-9b9e-783539a8b492","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc80bdd8ebd5","remote_id":"01a22c02-f8f9-7061-9c83-33649c24da2d","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (84, 'task.updated', 'local', '01a22c02-f831-73e3-9b9e-783ddf6f1361', 1767225600000000, '{"id":"01a22c02-f831-73e3-9b9e-783ddf6f1361","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc88a92f74f9","remote_id":"01a22c02-f91c-71ee-9254-41ea376ede2b","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (85, 'task.updated', 'local', '01a22c02-f830-74d9-b672-2cf25e93f5dc', 1767225600000000, '{"id":"01a22c02-f830-74d9-b672-2cf25e93f5dc","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc7c7fc3b66f","remote_id":"01a22c02-f8da-7254-b120-459a99f479f3","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (86, 'task.updated', 'local', '01a22c02-f831-73e3-9b9e-783bbcde2c19', 1767225600000000, '{"id":"01a22c02-f831-73e3-9b9e-783bbcde2c19","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc86490dfbbd","remote_id":"01a22c02-f90c-700d-a22b-ace6db34b375","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (87, 'task.updated', 'local', '01a22c02-f830-74d9-b672-2cf46b220a31', 1767225600000000, '{"id":"01a22c02-f830-74d9-b672-2cf46b220a31","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc7e5e28874b","remote_id":"01a22c02-f8ee-7067-afec-2199bf02b02d","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO public.event VALUES (88, 'task.updated', 'local', '01a22c02-f831-73e3-9b9e-783f153b665a', 1767225600000000, '{"id":"01a22c02-f831-73e3-9b9e-783f153b665a","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc8a25f71518","remote_id":"01a22c02-f91f-717f-be4f-69e023ff3641","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (89, 'task.deleted', 'local', '01a22c02-f831-73e3-9b9e-783f153b665a', 1767225600000000, '{"id":"01a22c02-f831-73e3-9b9e-783f153b665a","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc8a25f71518","remote_id":"01a22c02-f91f-717f-be4f-69e023ff3641","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (90, 'task.updated', 'local', '01a22c02-f831-73e3-9b9e-783539a8b492', 1767225600000000, '{"id":"01a22c02-f831-73e3-9b9e-783539a8b492","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc80bdd8ebd5","remote_id":"01a22c02-f8f9-7061-9c83-33649c24da2d","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (91, 'task.updated', 'local', '01a22c02-f831-73e3-9b9e-783ddf6f1361', 1767225600000000, '{"id":"01a22c02-f831-73e3-9b9e-783ddf6f1361","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc88a92f74f9","remote_id":"01a22c02-f91c-71ee-9254-41ea376ede2b","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (92, 'task.updated', 'local', '01a22c02-f831-73e3-9b9e-783bbcde2c19', 1767225600000000, '{"id":"01a22c02-f831-73e3-9b9e-783bbcde2c19","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc86490dfbbd","remote_id":"01a22c02-f90c-700d-a22b-ace6db34b375","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (93, 'task.deleted', 'local', '01a22c02-f831-73e3-9b9e-783ddf6f1361', 1767225600000000, '{"id":"01a22c02-f831-73e3-9b9e-783ddf6f1361","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c02-f711-764b-8520-bc88a92f74f9","remote_id":"01a22c02-f91c-71ee-9254-41ea376ede2b","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.lane VALUES ('0dc4ecd4457ccaa3', '{"backend_kind":"comfyui","node_classes":["01a22c02-f710-736e-a1f3-130648175692"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('0fd8503ec2095a20', '{"backend_kind":"comfyui","node_classes":["01a22c02-f711-764b-8520-bc7b895719b7"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('2f2663d0efc67e0f', '{"backend_kind":"comfyui","node_classes":["01a22c02-f711-764b-8520-bc795c97ca98"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('3b79296511395280', '{"backend_kind":"comfyui","node_classes":["01a22c02-f711-764b-8520-bc6daf2c9c63"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('3be22294f0efea2a', '{"backend_kind":"comfyui","node_classes":["01a22c02-f711-764b-8520-bc852b5e3a8c"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('4a7c7cccd86ae367', '{"backend_kind":"comfyui","node_classes":["01a22c02-f711-764b-8520-bc73dc9a5586"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('4b70df1829ce81a8', '{"backend_kind":"comfyui","node_classes":["01a22c02-f710-736e-a1f3-13007f838fc0"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('570022bcf3cafb6f', '{"backend_kind":"comfyui","node_classes":["01a22c02-f711-764b-8520-bc77ac835843"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('5c0ef4d6de441e33', '{"backend_kind":"comfyui","node_classes":["01a22c02-f711-764b-8520-bc71604eb8d3"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('728b8931e9d2b277', '{"backend_kind":"comfyui","node_classes":["01a22c02-f711-764b-8520-bc7560958866"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('88c5d5167dbf21b1', '{"backend_kind":"comfyui","node_classes":["01a22c02-f711-764b-8520-bc81dc122997"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('8903eaff5a8faf7a', '{"backend_kind":"comfyui","node_classes":["01a22c02-f711-764b-8520-bc7f1d144d98"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('9ec4c576d3d6a532', '{"backend_kind":"comfyui","node_classes":["01a22c02-f711-764b-8520-bc838ebae8e5"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('9ec757c43631b9d6', '{"backend_kind":"comfyui","node_classes":["01a22c02-f711-764b-8520-bc7d0abab937"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('c53db7d67288f8e2', '{"backend_kind":"comfyui","node_classes":["01a22c02-f710-736e-a1f3-1302a6bd3852"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('c7e648db9678b8eb', '{"backend_kind":"comfyui","node_classes":["01a22c02-f711-764b-8520-bc6ffc16bc67"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('cb2f3a3dd68883cb', '{"backend_kind":"comfyui","node_classes":["01a22c02-f711-764b-8520-bc898953bbc2"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('f2d6ecb287befd1d', '{"backend_kind":"comfyui","node_classes":["01a22c02-f710-736e-a1f3-1304fe9594e6"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('f48a4aedaa63d120', '{"backend_kind":"comfyui","node_classes":["01a22c02-f711-764b-8520-bc87da725f40"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lease VALUES ('backend:01a22c02-f710-736e-a1f3-1301b61e707b', 'worker 01a22c02-f710-736e-a1f3-1301b61e707b', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c02-f710-736e-a1f3-1303d3aec46e', 'worker 01a22c02-f710-736e-a1f3-1303d3aec46e', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c02-f710-736e-a1f3-13059ff25e14', 'worker 01a22c02-f710-736e-a1f3-13059ff25e14', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c02-f711-764b-8520-bc6cd4af9e2e', 'worker 01a22c02-f711-764b-8520-bc6cd4af9e2e', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c02-f711-764b-8520-bc6eb0b64549', 'worker 01a22c02-f711-764b-8520-bc6eb0b64549', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c02-f711-764b-8520-bc70a4763322', 'worker 01a22c02-f711-764b-8520-bc70a4763322', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c02-f711-764b-8520-bc72d5b9935f', 'worker 01a22c02-f711-764b-8520-bc72d5b9935f', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c02-f711-764b-8520-bc742429e4d0', 'worker 01a22c02-f711-764b-8520-bc742429e4d0', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c02-f711-764b-8520-bc76b1e5188e', 'worker 01a22c02-f711-764b-8520-bc76b1e5188e', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c02-f711-764b-8520-bc782f15c344', 'worker 01a22c02-f711-764b-8520-bc782f15c344', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c02-f711-764b-8520-bc7acb0696dc', 'worker 01a22c02-f711-764b-8520-bc7acb0696dc', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c02-f711-764b-8520-bc7c7fc3b66f', 'worker 01a22c02-f711-764b-8520-bc7c7fc3b66f', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c02-f711-764b-8520-bc7e5e28874b', 'worker 01a22c02-f711-764b-8520-bc7e5e28874b', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c02-f711-764b-8520-bc80bdd8ebd5', 'worker 01a22c02-f711-764b-8520-bc80bdd8ebd5', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c02-f711-764b-8520-bc829738e9c5', 'worker 01a22c02-f711-764b-8520-bc829738e9c5', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c02-f711-764b-8520-bc844412bcb0', 'worker 01a22c02-f711-764b-8520-bc844412bcb0', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c02-f711-764b-8520-bc86490dfbbd', 'worker 01a22c02-f711-764b-8520-bc86490dfbbd', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c02-f711-764b-8520-bc88a92f74f9', 'worker 01a22c02-f711-764b-8520-bc88a92f74f9', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c02-f711-764b-8520-bc8a25f71518', 'worker 01a22c02-f711-764b-8520-bc8a25f71518', 1, 1767225630000000);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22c02-f830-74d9-b672-2cf46b220a31_01a22c02-f8ee-7067-afec-2199bf02b02d/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22c02-f831-73e3-9b9e-783539a8b492_01a22c02-f8f9-7061-9c83-33649c24da2d/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22c02-f831-73e3-9b9e-783ddf6f1361_01a22c02-f91c-71ee-9254-41ea376ede2b/', 1767225600000000, 0);
INSERT INTO public.meta VALUES ('stream', 'b19f4744-eac3-4db7-9486-a7944ce46245');
INSERT INTO public.meta VALUES ('installation', '0625f877-7d60-454f-a8e9-612196ad1098');
INSERT INTO public.output VALUES ('01a22c02-f993-77d4-bee0-decf17e187ca', 'local', '01a22c02-f830-74d9-b672-2cf25e93f5dc', '01a22c02-f8da-7254-b120-459a99f479f3', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22c02-f993-77d4-bee0-ded093be6e9f/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.output VALUES ('01a22c02-f993-77d4-bee0-ded196d48ed1', 'local', '01a22c02-f831-73e3-9b9e-783bbcde2c19', '01a22c02-f90c-700d-a22b-ace6db34b375', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22c02-f993-77d4-bee0-ded2ea3a1fc9/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.serves VALUES ('01a22c02-f710-736e-a1f3-1301b61e707b', '4b70df1829ce81a8', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c02-f710-736e-a1f3-1303d3aec46e', 'c53db7d67288f8e2', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c02-f710-736e-a1f3-13059ff25e14', 'f2d6ecb287befd1d', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c02-f711-764b-8520-bc6cd4af9e2e', '0dc4ecd4457ccaa3', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c02-f711-764b-8520-bc6eb0b64549', '3b79296511395280', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c02-f711-764b-8520-bc70a4763322', 'c7e648db9678b8eb', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c02-f711-764b-8520-bc72d5b9935f', '5c0ef4d6de441e33', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c02-f711-764b-8520-bc742429e4d0', '4a7c7cccd86ae367', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c02-f711-764b-8520-bc76b1e5188e', '728b8931e9d2b277', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c02-f711-764b-8520-bc782f15c344', '570022bcf3cafb6f', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c02-f711-764b-8520-bc7acb0696dc', '2f2663d0efc67e0f', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c02-f711-764b-8520-bc7c7fc3b66f', '0fd8503ec2095a20', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c02-f711-764b-8520-bc7e5e28874b', '9ec757c43631b9d6', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c02-f711-764b-8520-bc80bdd8ebd5', '8903eaff5a8faf7a', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c02-f711-764b-8520-bc829738e9c5', '88c5d5167dbf21b1', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c02-f711-764b-8520-bc844412bcb0', '9ec4c576d3d6a532', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c02-f711-764b-8520-bc86490dfbbd', '3be22294f0efea2a', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c02-f711-764b-8520-bc88a92f74f9', 'f48a4aedaa63d120', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c02-f711-764b-8520-bc8a25f71518', 'cb2f3a3dd68883cb', 1, NULL);
INSERT INTO public.tally VALUES ('local', 1963584, 'READY', 'text_to_image', 0, 28873, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RETRYING', 'text_to_image', 0, 28873, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'PENDING', 'text_to_image', 0, 28873, 6);
INSERT INTO public.tally VALUES ('local', 1963584, 'QUEUED', 'text_to_image', 0, 28873, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'FAILED', 'text_to_image', 0, 28873, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RUNNING', 'text_to_image', 0, 28873, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 1, 28873, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 0, 28873, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'STOPPED', 'text_to_image', 0, 28873, 2);
INSERT INTO public.task VALUES ('01a22c02-f830-74d9-b672-2cdc5900b2f6', 'local', 1, 'text_to_image', 'apple', 'READY', NULL, 0, 1767225600000000, '4b70df1829ce81a8', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c02-f830-74d9-b672-2cde73f8c29e', 'local', 1, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, 'c53db7d67288f8e2', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c02-f830-74d9-b672-2ce055e66540', 'local', 2, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, 'f2d6ecb287befd1d', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c02-f86b-7663-af0b-b85f68a2a6cb', '01a22c02-f710-736e-a1f3-13059ff25e14', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c02-f830-74d9-b672-2ce2d2b4b48d', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, '0dc4ecd4457ccaa3', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c02-f882-74ff-890b-fc18a7e0410b', '01a22c02-f711-764b-8520-bc6cd4af9e2e', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c02-f830-74d9-b672-2ce432e91252', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, '3b79296511395280', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c02-f88d-75f9-8d18-48d539b4970c', '01a22c02-f711-764b-8520-bc6eb0b64549', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c02-f830-74d9-b672-2cea4ab7979a', 'local', 5, 'text_to_image', 'apple', 'QUEUED', 'stopping', 0, 1767225600000000, '4a7c7cccd86ae367', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c02-f8b8-7704-9829-59b97b9d4da9', '01a22c02-f711-764b-8520-bc742429e4d0', '01a22c02-f8b8-7704-9829-59b97b9d4da9', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c02-f830-74d9-b672-2cec3219e6dc', 'local', 5, 'text_to_image', 'apple', 'RUNNING', 'executing', 0, 1767225600000000, '728b8931e9d2b277', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c02-f8be-74e8-b372-016abd94ea26', '01a22c02-f711-764b-8520-bc76b1e5188e', '01a22c02-f8be-74e8-b372-016abd94ea26', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c02-f830-74d9-b672-2ceea6c72168', 'local', 6, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, '570022bcf3cafb6f', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c02-f8cc-70a0-80c3-cf40c5f034b3', '01a22c02-f711-764b-8520-bc782f15c344', '01a22c02-f8cc-70a0-80c3-cf40c5f034b3', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c02-f830-74d9-b672-2cf25e93f5dc', 'local', 6, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '0fd8503ec2095a20', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c02-f711-764b-8520-bc7c7fc3b66f', '01a22c02-f8da-7254-b120-459a99f479f3', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c02-f830-74d9-b672-2cf46b220a31', 'local', 6, 'text_to_image', 'apple', 'FAILED', NULL, 0, 1767225600000000, '9ec757c43631b9d6', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c02-f711-764b-8520-bc7e5e28874b', '01a22c02-f8ee-7067-afec-2199bf02b02d', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, '{"code":"node_failed","arguments":{},"raw":"boom"}', '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c02-f830-74d9-b672-2ce6b2450142', 'local', 4, 'text_to_image', 'apple', 'PENDING', 'stopping', 0, 1767225600000000, 'c7e648db9678b8eb', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c02-f89b-74c6-9ffc-accb723ce711', '01a22c02-f711-764b-8520-bc70a4763322', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c02-f830-74d9-b672-2ce865eb0315', 'local', 4, 'text_to_image', 'apple', 'QUEUED', 'waiting', 0, 1767225600000000, '5c0ef4d6de441e33', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c02-f8ad-7768-b1e8-18e53667b439', '01a22c02-f711-764b-8520-bc72d5b9935f', '01a22c02-f8ad-7768-b1e8-18e53667b439', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c02-f830-74d9-b672-2cf04a1ed9ec', 'local', 4, 'text_to_image', 'apple', 'RETRYING', NULL, 0, 1767225600000000, '2f2663d0efc67e0f', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c02-f711-764b-8520-bc7acb0696dc', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 1767225660000000, NULL, NULL, 1, 0, 1, 0, 0, 0, 0, NULL, '{"code":"backend_unreachable","arguments":{},"raw":null}', '{"code":"backend_unreachable","arguments":{},"raw":null}', '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c02-f831-73e3-9b9e-78371932fd7d', 'local', 3, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '88c5d5167dbf21b1', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c02-f711-764b-8520-bc829738e9c5', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c02-f831-73e3-9b9e-7839613beaee', 'local', 4, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '9ec4c576d3d6a532', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c02-f711-764b-8520-bc844412bcb0', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c02-f831-73e3-9b9e-783f153b665a', 'local', 7, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, 'cb2f3a3dd68883cb', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c02-f91f-717f-be4f-69e023ff3641', '01a22c02-f711-764b-8520-bc8a25f71518', '01a22c02-f91f-717f-be4f-69e023ff3641', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c02-f831-73e3-9b9e-783539a8b492', 'local', 7, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '8903eaff5a8faf7a', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c02-f711-764b-8520-bc80bdd8ebd5', '01a22c02-f8f9-7061-9c83-33649c24da2d', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c02-f831-73e3-9b9e-783bbcde2c19', 'local', 7, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '3be22294f0efea2a', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c02-f711-764b-8520-bc86490dfbbd', '01a22c02-f90c-700d-a22b-ace6db34b375', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c02-f831-73e3-9b9e-783ddf6f1361', 'local', 8, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, 'f48a4aedaa63d120', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c02-f711-764b-8520-bc88a92f74f9', '01a22c02-f91c-71ee-9254-41ea376ede2b', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task_body VALUES ('01a22c02-f830-74d9-b672-2cdc5900b2f6', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c02-f830-74d9-b672-2cde73f8c29e', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c02-f830-74d9-b672-2ce055e66540', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c02-f830-74d9-b672-2ce2d2b4b48d', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c02-f830-74d9-b672-2ce432e91252', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c02-f830-74d9-b672-2ce6b2450142', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c02-f830-74d9-b672-2ce865eb0315', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c02-f830-74d9-b672-2cea4ab7979a', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c02-f830-74d9-b672-2cec3219e6dc', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c02-f830-74d9-b672-2ceea6c72168', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c02-f830-74d9-b672-2cf04a1ed9ec', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c02-f830-74d9-b672-2cf25e93f5dc', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c02-f830-74d9-b672-2cf46b220a31', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c02-f831-73e3-9b9e-783539a8b492', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c02-f831-73e3-9b9e-78371932fd7d', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c02-f831-73e3-9b9e-7839613beaee', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c02-f831-73e3-9b9e-783bbcde2c19', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c02-f831-73e3-9b9e-783ddf6f1361', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c02-f831-73e3-9b9e-783f153b665a', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_input VALUES ('01a22c02-f830-74d9-b672-2cdc5900b2f6', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c02-f830-74d9-b672-2cde73f8c29e', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c02-f830-74d9-b672-2ce055e66540', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c02-f830-74d9-b672-2ce2d2b4b48d', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c02-f830-74d9-b672-2ce432e91252', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c02-f830-74d9-b672-2ce6b2450142', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c02-f830-74d9-b672-2ce865eb0315', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c02-f830-74d9-b672-2cea4ab7979a', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c02-f830-74d9-b672-2cec3219e6dc', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c02-f830-74d9-b672-2ceea6c72168', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c02-f830-74d9-b672-2cf04a1ed9ec', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c02-f830-74d9-b672-2cf25e93f5dc', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c02-f830-74d9-b672-2cf46b220a31', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c02-f831-73e3-9b9e-783539a8b492', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c02-f831-73e3-9b9e-78371932fd7d', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c02-f831-73e3-9b9e-7839613beaee', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c02-f831-73e3-9b9e-783bbcde2c19', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c02-f831-73e3-9b9e-783ddf6f1361', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c02-f831-73e3-9b9e-783f153b665a', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.waiting VALUES ('c53db7d67288f8e2', 0, 28873, 1);
INSERT INTO public.waiting VALUES ('f2d6ecb287befd1d', 0, 28873, 0);
INSERT INTO public.waiting VALUES ('0dc4ecd4457ccaa3', 0, 28873, 0);
INSERT INTO public.waiting VALUES ('3b79296511395280', 0, 28873, 0);
INSERT INTO public.waiting VALUES ('c7e648db9678b8eb', 0, 28873, 0);
INSERT INTO public.waiting VALUES ('5c0ef4d6de441e33', 0, 28873, 0);
INSERT INTO public.waiting VALUES ('4a7c7cccd86ae367', 0, 28873, 0);
INSERT INTO public.waiting VALUES ('728b8931e9d2b277', 0, 28873, 0);
INSERT INTO public.waiting VALUES ('570022bcf3cafb6f', 0, 28873, 0);
INSERT INTO public.waiting VALUES ('2f2663d0efc67e0f', 0, 28873, 0);
INSERT INTO public.waiting VALUES ('0fd8503ec2095a20', 0, 28873, 0);
INSERT INTO public.waiting VALUES ('9ec757c43631b9d6', 0, 28873, 0);
INSERT INTO public.waiting VALUES ('8903eaff5a8faf7a', 0, 28873, 0);
INSERT INTO public.waiting VALUES ('88c5d5167dbf21b1', 0, 28873, 0);
INSERT INTO public.waiting VALUES ('3be22294f0efea2a', 0, 28873, 0);
INSERT INTO public.waiting VALUES ('f48a4aedaa63d120', 0, 28873, 0);
INSERT INTO public.waiting VALUES ('cb2f3a3dd68883cb', 0, 28873, 0);
INSERT INTO public.waiting VALUES ('9ec4c576d3d6a532', 0, 28873, 1);
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
