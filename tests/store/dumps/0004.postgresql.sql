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
INSERT INTO public.attempt VALUES ('01a22bf6-71b3-70ce-bbf4-8fd37baef530', '01a22bf6-71a5-7147-ada0-3d3f32b144a2', 1, '01a22bf6-710a-77ca-a093-f8c8b466e109', '89537e036770df32', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22bf6-71f5-720f-aff5-1be482175dbd', '01a22bf6-71a5-7147-ada0-3d579f6185fd', 1, '01a22bf6-710a-77ca-a093-f8e044013652', '78a4185ff042c07e', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22bf6-71fc-7061-800c-606a99d1c275', '01a22bf6-71a5-7147-ada0-3d593a1b8b05', 1, '01a22bf6-710a-77ca-a093-f8e25aedaa0a', '7cb965f4e8df5bd9', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22bf6-71b9-740f-afbb-0b3faf243a2a', '01a22bf6-71a5-7147-ada0-3d4103dec247', 1, '01a22bf6-710a-77ca-a093-f8ca96209b46', '8af60468b9700a84', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22bf6-71e3-74e0-88ca-50e352116755', '01a22bf6-71a5-7147-ada0-3d510aec8fb5', 1, '01a22bf6-710a-77ca-a093-f8daff13b6c5', '545a484d84520a51', 1767225600000000, 1767225600000000, 1767225600000000, '01a22bf6-71e3-74e0-88ca-50e352116755', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22bf6-71bf-73b4-9078-1f24d1e9830c', '01a22bf6-71a5-7147-ada0-3d45d6224519', 1, '01a22bf6-710a-77ca-a093-f8cee73fba22', '16461099e62d31ae', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22bf6-71ea-7165-aeec-802487f67639', '01a22bf6-71a5-7147-ada0-3d53c964eb6a', 1, '01a22bf6-710a-77ca-a093-f8dc30197078', 'd6666c7de933752c', 1767225600000000, 1767225600000000, 1767225600000000, '01a22bf6-71ea-7165-aeec-802487f67639', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'failed', '{"code":"node_failed","arguments":{},"raw":"boom"}', 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22bf6-71ee-76bd-8597-e940aea3bd3d', '01a22bf6-71a5-7147-ada0-3d55a2f36dd8', 1, '01a22bf6-710a-77ca-a093-f8de4bd5f059', 'd131b9853a21ef91', 1767225600000000, 1767225600000000, 1767225600000000, '01a22bf6-71ee-76bd-8597-e940aea3bd3d', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22bf6-71bd-7758-ae85-276ac2944639', '01a22bf6-71a5-7147-ada0-3d43ee69de5d', 1, '01a22bf6-710a-77ca-a093-f8cc542de95c', '2fe7709be9924704', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22bf6-71c7-7070-adb5-887cda4bbd08', '01a22bf6-71a5-7147-ada0-3d47ab9d53d6', 1, '01a22bf6-710a-77ca-a093-f8d016bb9e92', '732ed7db9a547437', 1767225600000000, 1767225600000000, 1767225600000000, '01a22bf6-71c7-7070-adb5-887cda4bbd08', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22bf6-71d0-7228-897d-274d491c6e2d', '01a22bf6-71a5-7147-ada0-3d493a28ba2f', 1, '01a22bf6-710a-77ca-a093-f8d220c54104', 'f1b85eccf4c30058', 1767225600000000, 1767225600000000, 1767225600000000, '01a22bf6-71d0-7228-897d-274d491c6e2d', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22bf6-71e1-718a-a8e2-15e03b6e9bc6', '01a22bf6-71a5-7147-ada0-3d4f87bfefac', 1, '01a22bf6-710a-77ca-a093-f8d8b2465757', 'd8cfd7301a329da4', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'not_sent', '{"code":"backend_unreachable","arguments":{},"raw":null}', 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22bf6-71d6-738a-9166-d7f4c936aad1', '01a22bf6-71a5-7147-ada0-3d4b73954425', 1, '01a22bf6-710a-77ca-a093-f8d4f6000e00', '4e2c2864dbce5116', 1767225600000000, 1767225600000000, 1767225600000000, '01a22bf6-71d6-738a-9166-d7f4c936aad1', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22bf6-71d7-76ff-b7c0-801228b075fc', '01a22bf6-71a5-7147-ada0-3d4dc240c82c', 1, '01a22bf6-710a-77ca-a093-f8d68effb274', 'f21effff7a0fc453', 1767225600000000, 1767225600000000, 1767225600000000, '01a22bf6-71d7-76ff-b7c0-801228b075fc', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22bf6-720d-74fc-ae49-0b657a2e0f0c', '01a22bf6-71a6-77ab-b116-d7e637bad990', 1, '01a22bf6-710a-77ca-a093-f8e8f10421e7', 'fcfa7d557c06ad1c', 1767225600000000, 1767225600000000, 1767225600000000, '01a22bf6-720d-74fc-ae49-0b657a2e0f0c', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22bf6-7203-719a-85e0-2d9d77c1108e', '01a22bf6-71a5-7147-ada0-3d5bbc99fd4c', 1, '01a22bf6-710a-77ca-a093-f8e4a382f360', '419c542ff545a798', 1767225600000000, 1767225600000000, 1767225600000000, '01a22bf6-7203-719a-85e0-2d9d77c1108e', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22bf6-7205-7201-8722-a22b5a2ba739', '01a22bf6-71a5-7147-ada0-3d5d721cae08', 1, '01a22bf6-710a-77ca-a093-f8e632157ce9', '7cb58f63a7b3ee3b', 1767225600000000, 1767225600000000, 1767225600000000, '01a22bf6-7205-7201-8722-a22b5a2ba739', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.backend VALUES ('01a22bf6-710a-77ca-a093-f8c4eab6b9cf', '01a22bf6-710a-77ca-a093-f8c4eab6b9cf', 'comfyui', 'http://01a22bf6-710a-77ca-a093-f8c4eab6b9cf:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22bf6-710a-77ca-a093-f8c60ab70b97', '01a22bf6-710a-77ca-a093-f8c60ab70b97', 'comfyui', 'http://01a22bf6-710a-77ca-a093-f8c60ab70b97:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22bf6-710a-77ca-a093-f8c8b466e109', '01a22bf6-710a-77ca-a093-f8c8b466e109', 'comfyui', 'http://01a22bf6-710a-77ca-a093-f8c8b466e109:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22bf6-710a-77ca-a093-f8ca96209b46', '01a22bf6-710a-77ca-a093-f8ca96209b46', 'comfyui', 'http://01a22bf6-710a-77ca-a093-f8ca96209b46:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22bf6-710a-77ca-a093-f8cc542de95c', '01a22bf6-710a-77ca-a093-f8cc542de95c', 'comfyui', 'http://01a22bf6-710a-77ca-a093-f8cc542de95c:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22bf6-710a-77ca-a093-f8cee73fba22', '01a22bf6-710a-77ca-a093-f8cee73fba22', 'comfyui', 'http://01a22bf6-710a-77ca-a093-f8cee73fba22:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22bf6-710a-77ca-a093-f8d016bb9e92', '01a22bf6-710a-77ca-a093-f8d016bb9e92', 'comfyui', 'http://01a22bf6-710a-77ca-a093-f8d016bb9e92:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22bf6-710a-77ca-a093-f8d220c54104', '01a22bf6-710a-77ca-a093-f8d220c54104', 'comfyui', 'http://01a22bf6-710a-77ca-a093-f8d220c54104:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22bf6-710a-77ca-a093-f8d4f6000e00', '01a22bf6-710a-77ca-a093-f8d4f6000e00', 'comfyui', 'http://01a22bf6-710a-77ca-a093-f8d4f6000e00:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22bf6-710a-77ca-a093-f8d68effb274', '01a22bf6-710a-77ca-a093-f8d68effb274', 'comfyui', 'http://01a22bf6-710a-77ca-a093-f8d68effb274:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22bf6-710a-77ca-a093-f8daff13b6c5', '01a22bf6-710a-77ca-a093-f8daff13b6c5', 'comfyui', 'http://01a22bf6-710a-77ca-a093-f8daff13b6c5:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22bf6-710a-77ca-a093-f8dc30197078', '01a22bf6-710a-77ca-a093-f8dc30197078', 'comfyui', 'http://01a22bf6-710a-77ca-a093-f8dc30197078:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22bf6-710a-77ca-a093-f8de4bd5f059', '01a22bf6-710a-77ca-a093-f8de4bd5f059', 'comfyui', 'http://01a22bf6-710a-77ca-a093-f8de4bd5f059:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22bf6-710a-77ca-a093-f8e044013652', '01a22bf6-710a-77ca-a093-f8e044013652', 'comfyui', 'http://01a22bf6-710a-77ca-a093-f8e044013652:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22bf6-710a-77ca-a093-f8e25aedaa0a', '01a22bf6-710a-77ca-a093-f8e25aedaa0a', 'comfyui', 'http://01a22bf6-710a-77ca-a093-f8e25aedaa0a:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22bf6-710a-77ca-a093-f8e4a382f360', '01a22bf6-710a-77ca-a093-f8e4a382f360', 'comfyui', 'http://01a22bf6-710a-77ca-a093-f8e4a382f360:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22bf6-710a-77ca-a093-f8e632157ce9', '01a22bf6-710a-77ca-a093-f8e632157ce9', 'comfyui', 'http://01a22bf6-710a-77ca-a093-f8e632157ce9:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22bf6-710a-77ca-a093-f8e8f10421e7', '01a22bf6-710a-77ca-a093-f8e8f10421e7', 'comfyui', 'http://01a22bf6-710a-77ca-a093-f8e8f10421e7:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22bf6-710a-77ca-a093-f8d8b2465757', '01a22bf6-710a-77ca-a093-f8d8b2465757', 'comfyui', 'http://01a22bf6-710a-77ca-a093-f8d8b2465757:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 1);
INSERT INTO public.event VALUES (1, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8c4eab6b9cf', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8c4eab6b9cf","name":"01a22bf6-710a-77ca-a093-f8c4eab6b9cf","state":"new"}');
INSERT INTO public.event VALUES (2, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8c60ab70b97', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8c60ab70b97","name":"01a22bf6-710a-77ca-a093-f8c60ab70b97","state":"new"}');
INSERT INTO public.event VALUES (3, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8c8b466e109', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8c8b466e109","name":"01a22bf6-710a-77ca-a093-f8c8b466e109","state":"new"}');
INSERT INTO public.event VALUES (4, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8ca96209b46', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8ca96209b46","name":"01a22bf6-710a-77ca-a093-f8ca96209b46","state":"new"}');
INSERT INTO public.event VALUES (5, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8cc542de95c', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8cc542de95c","name":"01a22bf6-710a-77ca-a093-f8cc542de95c","state":"new"}');
INSERT INTO public.event VALUES (6, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8cee73fba22', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8cee73fba22","name":"01a22bf6-710a-77ca-a093-f8cee73fba22","state":"new"}');
INSERT INTO public.event VALUES (7, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8d016bb9e92', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8d016bb9e92","name":"01a22bf6-710a-77ca-a093-f8d016bb9e92","state":"new"}');
INSERT INTO public.event VALUES (8, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8d220c54104', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8d220c54104","name":"01a22bf6-710a-77ca-a093-f8d220c54104","state":"new"}');
INSERT INTO public.event VALUES (9, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8d4f6000e00', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8d4f6000e00","name":"01a22bf6-710a-77ca-a093-f8d4f6000e00","state":"new"}');
INSERT INTO public.event VALUES (10, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8d68effb274', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8d68effb274","name":"01a22bf6-710a-77ca-a093-f8d68effb274","state":"new"}');
INSERT INTO public.event VALUES (11, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8d8b2465757', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8d8b2465757","name":"01a22bf6-710a-77ca-a093-f8d8b2465757","state":"new"}');
INSERT INTO public.event VALUES (12, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8daff13b6c5', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8daff13b6c5","name":"01a22bf6-710a-77ca-a093-f8daff13b6c5","state":"new"}');
INSERT INTO public.event VALUES (13, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8dc30197078', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8dc30197078","name":"01a22bf6-710a-77ca-a093-f8dc30197078","state":"new"}');
INSERT INTO public.event VALUES (14, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8de4bd5f059', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8de4bd5f059","name":"01a22bf6-710a-77ca-a093-f8de4bd5f059","state":"new"}');
INSERT INTO public.event VALUES (15, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8e044013652', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8e044013652","name":"01a22bf6-710a-77ca-a093-f8e044013652","state":"new"}');
INSERT INTO public.event VALUES (16, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8e25aedaa0a', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8e25aedaa0a","name":"01a22bf6-710a-77ca-a093-f8e25aedaa0a","state":"new"}');
INSERT INTO public.event VALUES (17, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8e4a382f360', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8e4a382f360","name":"01a22bf6-710a-77ca-a093-f8e4a382f360","state":"new"}');
INSERT INTO public.event VALUES (18, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8e632157ce9', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8e632157ce9","name":"01a22bf6-710a-77ca-a093-f8e632157ce9","state":"new"}');
INSERT INTO public.event VALUES (19, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8e8f10421e7', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8e8f10421e7","name":"01a22bf6-710a-77ca-a093-f8e8f10421e7","state":"new"}');
INSERT INTO public.event VALUES (20, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8c4eab6b9cf', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8c4eab6b9cf","name":"01a22bf6-710a-77ca-a093-f8c4eab6b9cf","state":"ready","reason":null}');
INSERT INTO public.event VALUES (21, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8c60ab70b97', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8c60ab70b97","name":"01a22bf6-710a-77ca-a093-f8c60ab70b97","state":"ready","reason":null}');
INSERT INTO public.event VALUES (22, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8c8b466e109', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8c8b466e109","name":"01a22bf6-710a-77ca-a093-f8c8b466e109","state":"ready","reason":null}');
INSERT INTO public.event VALUES (23, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8ca96209b46', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8ca96209b46","name":"01a22bf6-710a-77ca-a093-f8ca96209b46","state":"ready","reason":null}');
INSERT INTO public.event VALUES (24, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8cc542de95c', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8cc542de95c","name":"01a22bf6-710a-77ca-a093-f8cc542de95c","state":"ready","reason":null}');
INSERT INTO public.event VALUES (25, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8cee73fba22', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8cee73fba22","name":"01a22bf6-710a-77ca-a093-f8cee73fba22","state":"ready","reason":null}');
INSERT INTO public.event VALUES (26, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8d016bb9e92', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8d016bb9e92","name":"01a22bf6-710a-77ca-a093-f8d016bb9e92","state":"ready","reason":null}');
INSERT INTO public.event VALUES (27, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8d220c54104', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8d220c54104","name":"01a22bf6-710a-77ca-a093-f8d220c54104","state":"ready","reason":null}');
INSERT INTO public.event VALUES (28, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8d4f6000e00', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8d4f6000e00","name":"01a22bf6-710a-77ca-a093-f8d4f6000e00","state":"ready","reason":null}');
INSERT INTO public.event VALUES (29, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8d68effb274', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8d68effb274","name":"01a22bf6-710a-77ca-a093-f8d68effb274","state":"ready","reason":null}');
INSERT INTO public.event VALUES (30, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8d8b2465757', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8d8b2465757","name":"01a22bf6-710a-77ca-a093-f8d8b2465757","state":"ready","reason":null}');
INSERT INTO public.event VALUES (31, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8daff13b6c5', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8daff13b6c5","name":"01a22bf6-710a-77ca-a093-f8daff13b6c5","state":"ready","reason":null}');
INSERT INTO public.event VALUES (32, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8dc30197078', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8dc30197078","name":"01a22bf6-710a-77ca-a093-f8dc30197078","state":"ready","reason":null}');
INSERT INTO public.event VALUES (33, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8de4bd5f059', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8de4bd5f059","name":"01a22bf6-710a-77ca-a093-f8de4bd5f059","state":"ready","reason":null}');
INSERT INTO public.event VALUES (34, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8e044013652', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8e044013652","name":"01a22bf6-710a-77ca-a093-f8e044013652","state":"ready","reason":null}');
INSERT INTO public.event VALUES (35, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8e25aedaa0a', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8e25aedaa0a","name":"01a22bf6-710a-77ca-a093-f8e25aedaa0a","state":"ready","reason":null}');
INSERT INTO public.event VALUES (36, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8e4a382f360', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8e4a382f360","name":"01a22bf6-710a-77ca-a093-f8e4a382f360","state":"ready","reason":null}');
INSERT INTO public.event VALUES (37, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8e632157ce9', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8e632157ce9","name":"01a22bf6-710a-77ca-a093-f8e632157ce9","state":"ready","reason":null}');
INSERT INTO public.event VALUES (38, 'backend.updated', '', '01a22bf6-710a-77ca-a093-f8e8f10421e7', 1767225600000000, '{"id":"01a22bf6-710a-77ca-a093-f8e8f10421e7","name":"01a22bf6-710a-77ca-a093-f8e8f10421e7","state":"ready","reason":null}');
INSERT INTO public.event VALUES (39, 'task.created', 'local', '01a22bf6-71a5-7147-ada0-3d3bd264f0ab', 1767225600000000, '{"version":1,"id":"01a22bf6-71a5-7147-ada0-3d3bd264f0ab","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (40, 'task.created', 'local', '01a22bf6-71a5-7147-ada0-3d3dbc3f53e0', 1767225600000000, '{"version":1,"id":"01a22bf6-71a5-7147-ada0-3d3dbc3f53e0","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (41, 'task.created', 'local', '01a22bf6-71a5-7147-ada0-3d3f32b144a2', 1767225600000000, '{"version":1,"id":"01a22bf6-71a5-7147-ada0-3d3f32b144a2","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (42, 'task.created', 'local', '01a22bf6-71a5-7147-ada0-3d4103dec247', 1767225600000000, '{"version":1,"id":"01a22bf6-71a5-7147-ada0-3d4103dec247","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (43, 'task.created', 'local', '01a22bf6-71a5-7147-ada0-3d43ee69de5d', 1767225600000000, '{"version":1,"id":"01a22bf6-71a5-7147-ada0-3d43ee69de5d","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (44, 'task.created', 'local', '01a22bf6-71a5-7147-ada0-3d45d6224519', 1767225600000000, '{"version":1,"id":"01a22bf6-71a5-7147-ada0-3d45d6224519","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (45, 'task.created', 'local', '01a22bf6-71a5-7147-ada0-3d47ab9d53d6', 1767225600000000, '{"version":1,"id":"01a22bf6-71a5-7147-ada0-3d47ab9d53d6","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (46, 'task.created', 'local', '01a22bf6-71a5-7147-ada0-3d493a28ba2f', 1767225600000000, '{"version":1,"id":"01a22bf6-71a5-7147-ada0-3d493a28ba2f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (47, 'task.created', 'local', '01a22bf6-71a5-7147-ada0-3d4b73954425', 1767225600000000, '{"version":1,"id":"01a22bf6-71a5-7147-ada0-3d4b73954425","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (48, 'task.created', 'local', '01a22bf6-71a5-7147-ada0-3d4dc240c82c', 1767225600000000, '{"version":1,"id":"01a22bf6-71a5-7147-ada0-3d4dc240c82c","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (49, 'task.created', 'local', '01a22bf6-71a5-7147-ada0-3d4f87bfefac', 1767225600000000, '{"version":1,"id":"01a22bf6-71a5-7147-ada0-3d4f87bfefac","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (50, 'task.created', 'local', '01a22bf6-71a5-7147-ada0-3d510aec8fb5', 1767225600000000, '{"version":1,"id":"01a22bf6-71a5-7147-ada0-3d510aec8fb5","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (51, 'task.created', 'local', '01a22bf6-71a5-7147-ada0-3d53c964eb6a', 1767225600000000, '{"version":1,"id":"01a22bf6-71a5-7147-ada0-3d53c964eb6a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (52, 'task.created', 'local', '01a22bf6-71a5-7147-ada0-3d55a2f36dd8', 1767225600000000, '{"version":1,"id":"01a22bf6-71a5-7147-ada0-3d55a2f36dd8","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (53, 'task.created', 'local', '01a22bf6-71a5-7147-ada0-3d579f6185fd', 1767225600000000, '{"version":1,"id":"01a22bf6-71a5-7147-ada0-3d579f6185fd","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (54, 'task.created', 'local', '01a22bf6-71a5-7147-ada0-3d593a1b8b05', 1767225600000000, '{"version":1,"id":"01a22bf6-71a5-7147-ada0-3d593a1b8b05","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (55, 'task.created', 'local', '01a22bf6-71a5-7147-ada0-3d5bbc99fd4c', 1767225600000000, '{"version":1,"id":"01a22bf6-71a5-7147-ada0-3d5bbc99fd4c","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (56, 'task.created', 'local', '01a22bf6-71a5-7147-ada0-3d5d721cae08', 1767225600000000, '{"version":1,"id":"01a22bf6-71a5-7147-ada0-3d5d721cae08","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (57, 'task.created', 'local', '01a22bf6-71a6-77ab-b116-d7e637bad990', 1767225600000000, '{"version":1,"id":"01a22bf6-71a6-77ab-b116-d7e637bad990","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (58, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d579f6185fd', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d579f6185fd","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8e044013652","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (59, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d593a1b8b05', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d593a1b8b05","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8e25aedaa0a","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (60, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d45d6224519', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d45d6224519","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8cee73fba22","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (61, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d47ab9d53d6', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d47ab9d53d6","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8d016bb9e92","remote_id":"01a22bf6-71c7-7070-adb5-887cda4bbd08","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (62, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d493a28ba2f', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d493a28ba2f","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8d220c54104","remote_id":"01a22bf6-71d0-7228-897d-274d491c6e2d","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (63, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d4b73954425', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d4b73954425","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8d4f6000e00","remote_id":"01a22bf6-71d6-738a-9166-d7f4c936aad1","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (64, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d4dc240c82c', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d4dc240c82c","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8d68effb274","remote_id":"01a22bf6-71d7-76ff-b7c0-801228b075fc","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (65, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d510aec8fb5', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d510aec8fb5","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8daff13b6c5","remote_id":"01a22bf6-71e3-74e0-88ca-50e352116755","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (66, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d53c964eb6a', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d53c964eb6a","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8dc30197078","remote_id":"01a22bf6-71ea-7165-aeec-802487f67639","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (67, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d55a2f36dd8', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d55a2f36dd8","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8de4bd5f059","remote_id":"01a22bf6-71ee-76bd-8597-e940aea3bd3d","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (68, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d5bbc99fd4c', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d5bbc99fd4c","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8e4a382f360","remote_id":"01a22bf6-7203-719a-85e0-2d9d77c1108e","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (69, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d5d721cae08', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d5d721cae08","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8e632157ce9","remote_id":"01a22bf6-7205-7201-8722-a22b5a2ba739","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (70, 'task.updated', 'local', '01a22bf6-71a6-77ab-b116-d7e637bad990', 1767225600000000, '{"id":"01a22bf6-71a6-77ab-b116-d7e637bad990","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8e8f10421e7","remote_id":"01a22bf6-720d-74fc-ae49-0b657a2e0f0c","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (71, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d4f87bfefac', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d4f87bfefac","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8d8b2465757","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO public.event VALUES (72, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d593a1b8b05', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d593a1b8b05","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8e25aedaa0a","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (73, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d493a28ba2f', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d493a28ba2f","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8d220c54104","remote_id":"01a22bf6-71d0-7228-897d-274d491c6e2d","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (74, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d4b73954425', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d4b73954425","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8d4f6000e00","remote_id":"01a22bf6-71d6-738a-9166-d7f4c936aad1","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (75, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d4dc240c82c', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d4dc240c82c","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8d68effb274","remote_id":"01a22bf6-71d7-76ff-b7c0-801228b075fc","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (76, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d510aec8fb5', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d510aec8fb5","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8daff13b6c5","remote_id":"01a22bf6-71e3-74e0-88ca-50e352116755","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (77, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d53c964eb6a', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d53c964eb6a","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8dc30197078","remote_id":"01a22bf6-71ea-7165-aeec-802487f67639","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (78, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d55a2f36dd8', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d55a2f36dd8","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8de4bd5f059","remote_id":"01a22bf6-71ee-76bd-8597-e940aea3bd3d","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (79, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d5bbc99fd4c', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d5bbc99fd4c","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8e4a382f360","remote_id":"01a22bf6-7203-719a-85e0-2d9d77c1108e","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (80, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d5d721cae08', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d5d721cae08","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8e632157ce9","remote_id":"01a22bf6-7205-7201-8722-a22b5a2ba739","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (81, 'task.updated', 'local', '01a22bf6-71a6-77ab-b116-d7e637bad990', 1767225600000000, '{"id":"01a22bf6-71a6-77ab-b116-d7e637bad990","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8e8f10421e7","remote_id":"01a22bf6-720d-74fc-ae49-0b657a2e0f0c","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (82, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d4dc240c82c', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d4dc240c82c","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8d68effb274","remote_id":"01a22bf6-71d7-76ff-b7c0-801228b075fc","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (83, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d55a2f36dd8', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d55a2f36dd8","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8de4bd5f059","remote_id":"01a22bf6-71ee-76bd-8597-e940aea3bd3d","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (84, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d5d721cae08', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d5d721cae08","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8e632157ce9","remote_id":"01a22bf6-7205-7201-8722-a22b5a2ba739","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (85, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d510aec8fb5', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d510aec8fb5","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8daff13b6c5","remote_id":"01a22bf6-71e3-74e0-88ca-50e352116755","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (86, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d5bbc99fd4c', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d5bbc99fd4c","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8e4a382f360","remote_id":"01a22bf6-7203-719a-85e0-2d9d77c1108e","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (87, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d53c964eb6a', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d53c964eb6a","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8dc30197078","remote_id":"01a22bf6-71ea-7165-aeec-802487f67639","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO public.event VALUES (88, 'task.updated', 'local', '01a22bf6-71a6-77ab-b116-d7e637bad990', 1767225600000000, '{"id":"01a22bf6-71a6-77ab-b116-d7e637bad990","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8e8f10421e7","remote_id":"01a22bf6-720d-74fc-ae49-0b657a2e0f0c","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (89, 'task.deleted', 'local', '01a22bf6-71a6-77ab-b116-d7e637bad990', 1767225600000000, '{"id":"01a22bf6-71a6-77ab-b116-d7e637bad990","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8e8f10421e7","remote_id":"01a22bf6-720d-74fc-ae49-0b657a2e0f0c","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (90, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d55a2f36dd8', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d55a2f36dd8","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8de4bd5f059","remote_id":"01a22bf6-71ee-76bd-8597-e940aea3bd3d","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (91, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d5d721cae08', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d5d721cae08","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8e632157ce9","remote_id":"01a22bf6-7205-7201-8722-a22b5a2ba739","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (92, 'task.updated', 'local', '01a22bf6-71a5-7147-ada0-3d5bbc99fd4c', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d5bbc99fd4c","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8e4a382f360","remote_id":"01a22bf6-7203-719a-85e0-2d9d77c1108e","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (93, 'task.deleted', 'local', '01a22bf6-71a5-7147-ada0-3d5d721cae08', 1767225600000000, '{"id":"01a22bf6-71a5-7147-ada0-3d5d721cae08","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22bf6-710a-77ca-a093-f8e632157ce9","remote_id":"01a22bf6-7205-7201-8722-a22b5a2ba739","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.lane VALUES ('16461099e62d31ae', '{"backend_kind":"comfyui","node_classes":["01a22bf6-710a-77ca-a093-f8cd1711cfa7"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('2fe7709be9924704', '{"backend_kind":"comfyui","node_classes":["01a22bf6-710a-77ca-a093-f8cb88e1936b"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('419c542ff545a798', '{"backend_kind":"comfyui","node_classes":["01a22bf6-710a-77ca-a093-f8e35e6b57a9"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('4e2c2864dbce5116', '{"backend_kind":"comfyui","node_classes":["01a22bf6-710a-77ca-a093-f8d37f18b130"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('4fa1e495a0ce550b', '{"backend_kind":"comfyui","node_classes":["01a22bf6-710a-77ca-a093-f8c5d196d124"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('545a484d84520a51', '{"backend_kind":"comfyui","node_classes":["01a22bf6-710a-77ca-a093-f8d9ce02a5b0"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('732ed7db9a547437', '{"backend_kind":"comfyui","node_classes":["01a22bf6-710a-77ca-a093-f8cf39cf9f03"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('78a4185ff042c07e', '{"backend_kind":"comfyui","node_classes":["01a22bf6-710a-77ca-a093-f8dfbe8ac82d"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('7cb58f63a7b3ee3b', '{"backend_kind":"comfyui","node_classes":["01a22bf6-710a-77ca-a093-f8e5c5d7022e"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('7cb965f4e8df5bd9', '{"backend_kind":"comfyui","node_classes":["01a22bf6-710a-77ca-a093-f8e1ccb08b7e"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('89537e036770df32', '{"backend_kind":"comfyui","node_classes":["01a22bf6-710a-77ca-a093-f8c785ae259e"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('8af60468b9700a84', '{"backend_kind":"comfyui","node_classes":["01a22bf6-710a-77ca-a093-f8c91e08c90d"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('be8e6640a9703d4c', '{"backend_kind":"comfyui","node_classes":["01a22bf6-710a-77ca-a093-f8c39758cddd"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('d131b9853a21ef91', '{"backend_kind":"comfyui","node_classes":["01a22bf6-710a-77ca-a093-f8ddd7ee96a2"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('d6666c7de933752c', '{"backend_kind":"comfyui","node_classes":["01a22bf6-710a-77ca-a093-f8db22a369e5"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('d8cfd7301a329da4', '{"backend_kind":"comfyui","node_classes":["01a22bf6-710a-77ca-a093-f8d7fa129ea4"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('f1b85eccf4c30058', '{"backend_kind":"comfyui","node_classes":["01a22bf6-710a-77ca-a093-f8d116639b48"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('f21effff7a0fc453', '{"backend_kind":"comfyui","node_classes":["01a22bf6-710a-77ca-a093-f8d50c5345e6"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('fcfa7d557c06ad1c', '{"backend_kind":"comfyui","node_classes":["01a22bf6-710a-77ca-a093-f8e7d0b8eceb"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lease VALUES ('backend:01a22bf6-710a-77ca-a093-f8c4eab6b9cf', 'worker 01a22bf6-710a-77ca-a093-f8c4eab6b9cf', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22bf6-710a-77ca-a093-f8c60ab70b97', 'worker 01a22bf6-710a-77ca-a093-f8c60ab70b97', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22bf6-710a-77ca-a093-f8c8b466e109', 'worker 01a22bf6-710a-77ca-a093-f8c8b466e109', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22bf6-710a-77ca-a093-f8ca96209b46', 'worker 01a22bf6-710a-77ca-a093-f8ca96209b46', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22bf6-710a-77ca-a093-f8cc542de95c', 'worker 01a22bf6-710a-77ca-a093-f8cc542de95c', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22bf6-710a-77ca-a093-f8cee73fba22', 'worker 01a22bf6-710a-77ca-a093-f8cee73fba22', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22bf6-710a-77ca-a093-f8d016bb9e92', 'worker 01a22bf6-710a-77ca-a093-f8d016bb9e92', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22bf6-710a-77ca-a093-f8d220c54104', 'worker 01a22bf6-710a-77ca-a093-f8d220c54104', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22bf6-710a-77ca-a093-f8d4f6000e00', 'worker 01a22bf6-710a-77ca-a093-f8d4f6000e00', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22bf6-710a-77ca-a093-f8d68effb274', 'worker 01a22bf6-710a-77ca-a093-f8d68effb274', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22bf6-710a-77ca-a093-f8d8b2465757', 'worker 01a22bf6-710a-77ca-a093-f8d8b2465757', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22bf6-710a-77ca-a093-f8daff13b6c5', 'worker 01a22bf6-710a-77ca-a093-f8daff13b6c5', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22bf6-710a-77ca-a093-f8dc30197078', 'worker 01a22bf6-710a-77ca-a093-f8dc30197078', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22bf6-710a-77ca-a093-f8de4bd5f059', 'worker 01a22bf6-710a-77ca-a093-f8de4bd5f059', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22bf6-710a-77ca-a093-f8e044013652', 'worker 01a22bf6-710a-77ca-a093-f8e044013652', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22bf6-710a-77ca-a093-f8e25aedaa0a', 'worker 01a22bf6-710a-77ca-a093-f8e25aedaa0a', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22bf6-710a-77ca-a093-f8e4a382f360', 'worker 01a22bf6-710a-77ca-a093-f8e4a382f360', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22bf6-710a-77ca-a093-f8e632157ce9', 'worker 01a22bf6-710a-77ca-a093-f8e632157ce9', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22bf6-710a-77ca-a093-f8e8f10421e7', 'worker 01a22bf6-710a-77ca-a093-f8e8f10421e7', 1, 1767225630000000);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22bf6-71a5-7147-ada0-3d53c964eb6a_01a22bf6-71ea-7165-aeec-802487f67639/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22bf6-71a5-7147-ada0-3d55a2f36dd8_01a22bf6-71ee-76bd-8597-e940aea3bd3d/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22bf6-71a5-7147-ada0-3d5d721cae08_01a22bf6-7205-7201-8722-a22b5a2ba739/', 1767225600000000, 0);
INSERT INTO public.meta VALUES ('stream', 'c761a652-bd34-4a65-b3be-5d12de8850d2');
INSERT INTO public.meta VALUES ('installation', '73ae64c3-8fb4-47a6-b253-56174bf9305a');
INSERT INTO public.output VALUES ('01a22bf6-724d-7657-a309-48f6ecd03800', 'local', '01a22bf6-71a5-7147-ada0-3d510aec8fb5', '01a22bf6-71e3-74e0-88ca-50e352116755', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22bf6-724d-7657-a309-48f748717fe5/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.output VALUES ('01a22bf6-724d-7657-a309-48f859f5603e', 'local', '01a22bf6-71a5-7147-ada0-3d5bbc99fd4c', '01a22bf6-7203-719a-85e0-2d9d77c1108e', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22bf6-724d-7657-a309-48f9817202f2/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.serves VALUES ('01a22bf6-710a-77ca-a093-f8c4eab6b9cf', 'be8e6640a9703d4c', 1, NULL);
INSERT INTO public.serves VALUES ('01a22bf6-710a-77ca-a093-f8c60ab70b97', '4fa1e495a0ce550b', 1, NULL);
INSERT INTO public.serves VALUES ('01a22bf6-710a-77ca-a093-f8c8b466e109', '89537e036770df32', 1, NULL);
INSERT INTO public.serves VALUES ('01a22bf6-710a-77ca-a093-f8ca96209b46', '8af60468b9700a84', 1, NULL);
INSERT INTO public.serves VALUES ('01a22bf6-710a-77ca-a093-f8cc542de95c', '2fe7709be9924704', 1, NULL);
INSERT INTO public.serves VALUES ('01a22bf6-710a-77ca-a093-f8cee73fba22', '16461099e62d31ae', 1, NULL);
INSERT INTO public.serves VALUES ('01a22bf6-710a-77ca-a093-f8d016bb9e92', '732ed7db9a547437', 1, NULL);
INSERT INTO public.serves VALUES ('01a22bf6-710a-77ca-a093-f8d220c54104', 'f1b85eccf4c30058', 1, NULL);
INSERT INTO public.serves VALUES ('01a22bf6-710a-77ca-a093-f8d4f6000e00', '4e2c2864dbce5116', 1, NULL);
INSERT INTO public.serves VALUES ('01a22bf6-710a-77ca-a093-f8d68effb274', 'f21effff7a0fc453', 1, NULL);
INSERT INTO public.serves VALUES ('01a22bf6-710a-77ca-a093-f8d8b2465757', 'd8cfd7301a329da4', 1, NULL);
INSERT INTO public.serves VALUES ('01a22bf6-710a-77ca-a093-f8daff13b6c5', '545a484d84520a51', 1, NULL);
INSERT INTO public.serves VALUES ('01a22bf6-710a-77ca-a093-f8dc30197078', 'd6666c7de933752c', 1, NULL);
INSERT INTO public.serves VALUES ('01a22bf6-710a-77ca-a093-f8de4bd5f059', 'd131b9853a21ef91', 1, NULL);
INSERT INTO public.serves VALUES ('01a22bf6-710a-77ca-a093-f8e044013652', '78a4185ff042c07e', 1, NULL);
INSERT INTO public.serves VALUES ('01a22bf6-710a-77ca-a093-f8e25aedaa0a', '7cb965f4e8df5bd9', 1, NULL);
INSERT INTO public.serves VALUES ('01a22bf6-710a-77ca-a093-f8e4a382f360', '419c542ff545a798', 1, NULL);
INSERT INTO public.serves VALUES ('01a22bf6-710a-77ca-a093-f8e632157ce9', '7cb58f63a7b3ee3b', 1, NULL);
INSERT INTO public.serves VALUES ('01a22bf6-710a-77ca-a093-f8e8f10421e7', 'fcfa7d557c06ad1c', 1, NULL);
INSERT INTO public.tally VALUES ('local', 1963584, 'READY', 'text_to_image', 0, 2576, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RETRYING', 'text_to_image', 0, 2576, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'PENDING', 'text_to_image', 0, 2576, 6);
INSERT INTO public.tally VALUES ('local', 1963584, 'QUEUED', 'text_to_image', 0, 2576, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'FAILED', 'text_to_image', 0, 2576, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RUNNING', 'text_to_image', 0, 2576, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 1, 2576, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 0, 2576, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'STOPPED', 'text_to_image', 0, 2576, 2);
INSERT INTO public.task VALUES ('01a22bf6-71a5-7147-ada0-3d3bd264f0ab', 'local', 1, 'text_to_image', 'apple', 'READY', NULL, 0, 1767225600000000, 'be8e6640a9703d4c', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22bf6-71a5-7147-ada0-3d3dbc3f53e0', 'local', 1, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '4fa1e495a0ce550b', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22bf6-71a5-7147-ada0-3d3f32b144a2', 'local', 2, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '89537e036770df32', 'text_to_image', 1, 'Text to image', 1, 0, '01a22bf6-71b3-70ce-bbf4-8fd37baef530', '01a22bf6-710a-77ca-a093-f8c8b466e109', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22bf6-71a5-7147-ada0-3d4103dec247', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, '8af60468b9700a84', 'text_to_image', 1, 'Text to image', 1, 0, '01a22bf6-71b9-740f-afbb-0b3faf243a2a', '01a22bf6-710a-77ca-a093-f8ca96209b46', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22bf6-71a5-7147-ada0-3d43ee69de5d', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, '2fe7709be9924704', 'text_to_image', 1, 'Text to image', 1, 0, '01a22bf6-71bd-7758-ae85-276ac2944639', '01a22bf6-710a-77ca-a093-f8cc542de95c', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22bf6-71a5-7147-ada0-3d493a28ba2f', 'local', 5, 'text_to_image', 'apple', 'QUEUED', 'stopping', 0, 1767225600000000, 'f1b85eccf4c30058', 'text_to_image', 1, 'Text to image', 1, 0, '01a22bf6-71d0-7228-897d-274d491c6e2d', '01a22bf6-710a-77ca-a093-f8d220c54104', '01a22bf6-71d0-7228-897d-274d491c6e2d', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22bf6-71a5-7147-ada0-3d4b73954425', 'local', 5, 'text_to_image', 'apple', 'RUNNING', 'executing', 0, 1767225600000000, '4e2c2864dbce5116', 'text_to_image', 1, 'Text to image', 1, 0, '01a22bf6-71d6-738a-9166-d7f4c936aad1', '01a22bf6-710a-77ca-a093-f8d4f6000e00', '01a22bf6-71d6-738a-9166-d7f4c936aad1', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22bf6-71a5-7147-ada0-3d4dc240c82c', 'local', 6, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, 'f21effff7a0fc453', 'text_to_image', 1, 'Text to image', 1, 0, '01a22bf6-71d7-76ff-b7c0-801228b075fc', '01a22bf6-710a-77ca-a093-f8d68effb274', '01a22bf6-71d7-76ff-b7c0-801228b075fc', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22bf6-71a5-7147-ada0-3d510aec8fb5', 'local', 6, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '545a484d84520a51', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22bf6-710a-77ca-a093-f8daff13b6c5', '01a22bf6-71e3-74e0-88ca-50e352116755', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22bf6-71a5-7147-ada0-3d53c964eb6a', 'local', 6, 'text_to_image', 'apple', 'FAILED', NULL, 0, 1767225600000000, 'd6666c7de933752c', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22bf6-710a-77ca-a093-f8dc30197078', '01a22bf6-71ea-7165-aeec-802487f67639', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, '{"code":"node_failed","arguments":{},"raw":"boom"}', '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22bf6-71a5-7147-ada0-3d45d6224519', 'local', 4, 'text_to_image', 'apple', 'PENDING', 'stopping', 0, 1767225600000000, '16461099e62d31ae', 'text_to_image', 1, 'Text to image', 1, 0, '01a22bf6-71bf-73b4-9078-1f24d1e9830c', '01a22bf6-710a-77ca-a093-f8cee73fba22', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22bf6-71a5-7147-ada0-3d47ab9d53d6', 'local', 4, 'text_to_image', 'apple', 'QUEUED', 'waiting', 0, 1767225600000000, '732ed7db9a547437', 'text_to_image', 1, 'Text to image', 1, 0, '01a22bf6-71c7-7070-adb5-887cda4bbd08', '01a22bf6-710a-77ca-a093-f8d016bb9e92', '01a22bf6-71c7-7070-adb5-887cda4bbd08', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22bf6-71a5-7147-ada0-3d4f87bfefac', 'local', 4, 'text_to_image', 'apple', 'RETRYING', NULL, 0, 1767225600000000, 'd8cfd7301a329da4', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22bf6-710a-77ca-a093-f8d8b2465757', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 1767225660000000, NULL, NULL, 1, 0, 1, 0, 0, 0, 0, NULL, '{"code":"backend_unreachable","arguments":{},"raw":null}', '{"code":"backend_unreachable","arguments":{},"raw":null}', '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22bf6-71a5-7147-ada0-3d579f6185fd', 'local', 3, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '78a4185ff042c07e', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22bf6-710a-77ca-a093-f8e044013652', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22bf6-71a5-7147-ada0-3d593a1b8b05', 'local', 4, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '7cb965f4e8df5bd9', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22bf6-710a-77ca-a093-f8e25aedaa0a', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22bf6-71a6-77ab-b116-d7e637bad990', 'local', 7, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, 'fcfa7d557c06ad1c', 'text_to_image', 1, 'Text to image', 1, 0, '01a22bf6-720d-74fc-ae49-0b657a2e0f0c', '01a22bf6-710a-77ca-a093-f8e8f10421e7', '01a22bf6-720d-74fc-ae49-0b657a2e0f0c', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22bf6-71a5-7147-ada0-3d55a2f36dd8', 'local', 7, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, 'd131b9853a21ef91', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22bf6-710a-77ca-a093-f8de4bd5f059', '01a22bf6-71ee-76bd-8597-e940aea3bd3d', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22bf6-71a5-7147-ada0-3d5bbc99fd4c', 'local', 7, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '419c542ff545a798', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22bf6-710a-77ca-a093-f8e4a382f360', '01a22bf6-7203-719a-85e0-2d9d77c1108e', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22bf6-71a5-7147-ada0-3d5d721cae08', 'local', 8, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '7cb58f63a7b3ee3b', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22bf6-710a-77ca-a093-f8e632157ce9', '01a22bf6-7205-7201-8722-a22b5a2ba739', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task_body VALUES ('01a22bf6-71a5-7147-ada0-3d3bd264f0ab', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22bf6-71a5-7147-ada0-3d3dbc3f53e0', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22bf6-71a5-7147-ada0-3d3f32b144a2', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22bf6-71a5-7147-ada0-3d4103dec247', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22bf6-71a5-7147-ada0-3d43ee69de5d', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22bf6-71a5-7147-ada0-3d45d6224519', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22bf6-71a5-7147-ada0-3d47ab9d53d6', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22bf6-71a5-7147-ada0-3d493a28ba2f', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22bf6-71a5-7147-ada0-3d4b73954425', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22bf6-71a5-7147-ada0-3d4dc240c82c', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22bf6-71a5-7147-ada0-3d4f87bfefac', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22bf6-71a5-7147-ada0-3d510aec8fb5', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22bf6-71a5-7147-ada0-3d53c964eb6a', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22bf6-71a5-7147-ada0-3d55a2f36dd8', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22bf6-71a5-7147-ada0-3d579f6185fd', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22bf6-71a5-7147-ada0-3d593a1b8b05', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22bf6-71a5-7147-ada0-3d5bbc99fd4c', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22bf6-71a5-7147-ada0-3d5d721cae08', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22bf6-71a6-77ab-b116-d7e637bad990', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_input VALUES ('01a22bf6-71a5-7147-ada0-3d3bd264f0ab', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22bf6-71a5-7147-ada0-3d3dbc3f53e0', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22bf6-71a5-7147-ada0-3d3f32b144a2', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22bf6-71a5-7147-ada0-3d4103dec247', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22bf6-71a5-7147-ada0-3d43ee69de5d', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22bf6-71a5-7147-ada0-3d45d6224519', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22bf6-71a5-7147-ada0-3d47ab9d53d6', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22bf6-71a5-7147-ada0-3d493a28ba2f', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22bf6-71a5-7147-ada0-3d4b73954425', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22bf6-71a5-7147-ada0-3d4dc240c82c', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22bf6-71a5-7147-ada0-3d4f87bfefac', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22bf6-71a5-7147-ada0-3d510aec8fb5', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22bf6-71a5-7147-ada0-3d53c964eb6a', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22bf6-71a5-7147-ada0-3d55a2f36dd8', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22bf6-71a5-7147-ada0-3d579f6185fd', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22bf6-71a5-7147-ada0-3d593a1b8b05', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22bf6-71a5-7147-ada0-3d5bbc99fd4c', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22bf6-71a5-7147-ada0-3d5d721cae08', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22bf6-71a6-77ab-b116-d7e637bad990', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.waiting VALUES ('4fa1e495a0ce550b', 0, 2576, 1);
INSERT INTO public.waiting VALUES ('89537e036770df32', 0, 2576, 0);
INSERT INTO public.waiting VALUES ('8af60468b9700a84', 0, 2576, 0);
INSERT INTO public.waiting VALUES ('2fe7709be9924704', 0, 2576, 0);
INSERT INTO public.waiting VALUES ('16461099e62d31ae', 0, 2576, 0);
INSERT INTO public.waiting VALUES ('732ed7db9a547437', 0, 2576, 0);
INSERT INTO public.waiting VALUES ('f1b85eccf4c30058', 0, 2576, 0);
INSERT INTO public.waiting VALUES ('4e2c2864dbce5116', 0, 2576, 0);
INSERT INTO public.waiting VALUES ('f21effff7a0fc453', 0, 2576, 0);
INSERT INTO public.waiting VALUES ('d8cfd7301a329da4', 0, 2576, 0);
INSERT INTO public.waiting VALUES ('545a484d84520a51', 0, 2576, 0);
INSERT INTO public.waiting VALUES ('d6666c7de933752c', 0, 2576, 0);
INSERT INTO public.waiting VALUES ('d131b9853a21ef91', 0, 2576, 0);
INSERT INTO public.waiting VALUES ('78a4185ff042c07e', 0, 2576, 0);
INSERT INTO public.waiting VALUES ('419c542ff545a798', 0, 2576, 0);
INSERT INTO public.waiting VALUES ('7cb58f63a7b3ee3b', 0, 2576, 0);
INSERT INTO public.waiting VALUES ('fcfa7d557c06ad1c', 0, 2576, 0);
INSERT INTO public.waiting VALUES ('7cb965f4e8df5bd9', 0, 2576, 1);
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
