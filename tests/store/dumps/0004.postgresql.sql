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
INSERT INTO public.attempt VALUES ('01a22c4b-e14f-759b-8f70-1db399d8c43f', '01a22c4b-e0d4-7460-8d13-0fff76049cba', 1, '01a22c4b-db8c-72a5-962e-ec61cad67ffe', '18ee819b908270be', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c4b-e297-7748-bedb-279566d9013d', '01a22c4b-e0d5-7353-9d0a-88c69a98f951', 1, '01a22c4b-db8d-72a3-93ce-b74e7279c174', '963711dfe7276f3e', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c4b-e2a2-72f1-a0e8-7d0d57b1cae7', '01a22c4b-e0d5-7353-9d0a-88c80d37e84d', 1, '01a22c4b-db8d-72a3-93ce-b7508727e885', 'be8f489f1c5df859', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c4b-e180-729a-80ab-e530af7bc530', '01a22c4b-e0d4-7460-8d13-100143d46e22', 1, '01a22c4b-db8d-72a3-93ce-b738dfc9cadb', '0a94c637ecdfefb5', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c4b-e25e-76c6-a993-20018fa8f660', '01a22c4b-e0d5-7353-9d0a-88c040ee2e56', 1, '01a22c4b-db8d-72a3-93ce-b7485bc2c8e1', '5f639479187b554b', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c4b-e25e-76c6-a993-20018fa8f660', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c4b-e1e0-73f0-b7e3-50293a71ab33', '01a22c4b-e0d5-7353-9d0a-88b4c31cd23e', 1, '01a22c4b-db8d-72a3-93ce-b73c0f3d4dbc', '109ca4a6055b8ae9', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c4b-e284-760d-8bd4-7654dea9715c', '01a22c4b-e0d5-7353-9d0a-88c29fea5753', 1, '01a22c4b-db8d-72a3-93ce-b74aac46fb41', '66fe51dd9d816dfa', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c4b-e284-760d-8bd4-7654dea9715c', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'failed', '{"code":"node_failed","arguments":{},"raw":"boom"}', 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c4b-e295-7045-ba54-6459fd306845', '01a22c4b-e0d5-7353-9d0a-88c4d3f24107', 1, '01a22c4b-db8d-72a3-93ce-b74c478dd504', '719edd21eb3c3fb8', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c4b-e295-7045-ba54-6459fd306845', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c4b-e198-7632-9fb0-4aba7ba16ceb', '01a22c4b-e0d4-7460-8d13-100371a7bc75', 1, '01a22c4b-db8d-72a3-93ce-b73a9ceca347', 'ad10fff6492c814c', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c4b-e20a-71e8-8606-f6ea5e44d634', '01a22c4b-e0d5-7353-9d0a-88b65fac72d2', 1, '01a22c4b-db8d-72a3-93ce-b73e1b542e3c', 'dc416f2e7014733b', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c4b-e20a-71e8-8606-f6ea5e44d634', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c4b-e223-7785-a4a7-9d0cab8bea38', '01a22c4b-e0d5-7353-9d0a-88b8ec43ba6d', 1, '01a22c4b-db8d-72a3-93ce-b740b7a10d98', 'b4fbcd1b869fa9d6', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c4b-e223-7785-a4a7-9d0cab8bea38', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c4b-e251-7176-a2e5-00b34f2976dc', '01a22c4b-e0d5-7353-9d0a-88bec949afb7', 1, '01a22c4b-db8d-72a3-93ce-b7464e30c8f1', 'bcda8e921a7cfca2', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'not_sent', '{"code":"backend_unreachable","arguments":{},"raw":null}', 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c4b-e239-7468-b598-218996b52bd6', '01a22c4b-e0d5-7353-9d0a-88ba763bb176', 1, '01a22c4b-db8d-72a3-93ce-b742d0ce77f0', '0d1dd6ab16a7ee8f', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c4b-e239-7468-b598-218996b52bd6', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c4b-e23c-76f2-a205-2197828fba3d', '01a22c4b-e0d5-7353-9d0a-88bc3c2d7d5e', 1, '01a22c4b-db8d-72a3-93ce-b7446f2770c3', '09080caba2c44676', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c4b-e23c-76f2-a205-2197828fba3d', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c4b-e2b8-74c2-ac59-8a1cb762a56b', '01a22c4b-e0d5-7353-9d0a-88ce674ae52d', 1, '01a22c4b-db8d-72a3-93ce-b7569536aa11', 'd66095c1a0a1e04e', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c4b-e2b8-74c2-ac59-8a1cb762a56b', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c4b-e2a8-76f9-ae3b-953d32f44145', '01a22c4b-e0d5-7353-9d0a-88caacefdc63', 1, '01a22c4b-db8d-72a3-93ce-b752a35ce475', '6f8867f5dedf067e', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c4b-e2a8-76f9-ae3b-953d32f44145', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22c4b-e2ae-71c0-b1ba-32234d05ac37', '01a22c4b-e0d5-7353-9d0a-88cc1c7b9495', 1, '01a22c4b-db8d-72a3-93ce-b7544d1453e7', '1eba60cdd04f276a', 1767225600000000, 1767225600000000, 1767225600000000, '01a22c4b-e2ae-71c0-b1ba-32234d05ac37', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.backend VALUES ('01a22c4b-db8c-72a5-962e-ec5d00c208a4', '01a22c4b-db8c-72a5-962e-ec5d00c208a4', 'comfyui', 'http://01a22c4b-db8c-72a5-962e-ec5d00c208a4:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c4b-db8c-72a5-962e-ec5fac404abb', '01a22c4b-db8c-72a5-962e-ec5fac404abb', 'comfyui', 'http://01a22c4b-db8c-72a5-962e-ec5fac404abb:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c4b-db8c-72a5-962e-ec61cad67ffe', '01a22c4b-db8c-72a5-962e-ec61cad67ffe', 'comfyui', 'http://01a22c4b-db8c-72a5-962e-ec61cad67ffe:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c4b-db8d-72a3-93ce-b738dfc9cadb', '01a22c4b-db8d-72a3-93ce-b738dfc9cadb', 'comfyui', 'http://01a22c4b-db8d-72a3-93ce-b738dfc9cadb:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c4b-db8d-72a3-93ce-b73a9ceca347', '01a22c4b-db8d-72a3-93ce-b73a9ceca347', 'comfyui', 'http://01a22c4b-db8d-72a3-93ce-b73a9ceca347:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c4b-db8d-72a3-93ce-b73c0f3d4dbc', '01a22c4b-db8d-72a3-93ce-b73c0f3d4dbc', 'comfyui', 'http://01a22c4b-db8d-72a3-93ce-b73c0f3d4dbc:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c4b-db8d-72a3-93ce-b73e1b542e3c', '01a22c4b-db8d-72a3-93ce-b73e1b542e3c', 'comfyui', 'http://01a22c4b-db8d-72a3-93ce-b73e1b542e3c:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c4b-db8d-72a3-93ce-b740b7a10d98', '01a22c4b-db8d-72a3-93ce-b740b7a10d98', 'comfyui', 'http://01a22c4b-db8d-72a3-93ce-b740b7a10d98:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c4b-db8d-72a3-93ce-b742d0ce77f0', '01a22c4b-db8d-72a3-93ce-b742d0ce77f0', 'comfyui', 'http://01a22c4b-db8d-72a3-93ce-b742d0ce77f0:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c4b-db8d-72a3-93ce-b7446f2770c3', '01a22c4b-db8d-72a3-93ce-b7446f2770c3', 'comfyui', 'http://01a22c4b-db8d-72a3-93ce-b7446f2770c3:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c4b-db8d-72a3-93ce-b7485bc2c8e1', '01a22c4b-db8d-72a3-93ce-b7485bc2c8e1', 'comfyui', 'http://01a22c4b-db8d-72a3-93ce-b7485bc2c8e1:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c4b-db8d-72a3-93ce-b74aac46fb41', '01a22c4b-db8d-72a3-93ce-b74aac46fb41', 'comfyui', 'http://01a22c4b-db8d-72a3-93ce-b74aac46fb41:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c4b-db8d-72a3-93ce-b74c478dd504', '01a22c4b-db8d-72a3-93ce-b74c478dd504', 'comfyui', 'http://01a22c4b-db8d-72a3-93ce-b74c478dd504:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c4b-db8d-72a3-93ce-b74e7279c174', '01a22c4b-db8d-72a3-93ce-b74e7279c174', 'comfyui', 'http://01a22c4b-db8d-72a3-93ce-b74e7279c174:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c4b-db8d-72a3-93ce-b7508727e885', '01a22c4b-db8d-72a3-93ce-b7508727e885', 'comfyui', 'http://01a22c4b-db8d-72a3-93ce-b7508727e885:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c4b-db8d-72a3-93ce-b752a35ce475', '01a22c4b-db8d-72a3-93ce-b752a35ce475', 'comfyui', 'http://01a22c4b-db8d-72a3-93ce-b752a35ce475:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c4b-db8d-72a3-93ce-b7544d1453e7', '01a22c4b-db8d-72a3-93ce-b7544d1453e7', 'comfyui', 'http://01a22c4b-db8d-72a3-93ce-b7544d1453e7:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c4b-db8d-72a3-93ce-b7569536aa11', '01a22c4b-db8d-72a3-93ce-b7569536aa11', 'comfyui', 'http://01a22c4b-db8d-72a3-93ce-b7569536aa11:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22c4b-db8d-72a3-93ce-b7464e30c8f1', '01a22c4b-db8d-72a3-93ce-b7464e30c8f1', 'comfyui', 'http://01a22c4b-db8d-72a3-93ce-b7464e30c8f1:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 1);
INSERT INTO public.event VALUES (1, 'backend.updated', '', '01a22c4b-db8c-72a5-962e-ec5d00c208a4', 1767225600000000, '{"id":"01a22c4b-db8c-72a5-962e-ec5d00c208a4","name":"01a22c4b-db8c-72a5-962e-ec5d00c208a4","state":"new"}');
INSERT INTO public.event VALUES (2, 'backend.updated', '', '01a22c4b-db8c-72a5-962e-ec5fac404abb', 1767225600000000, '{"id":"01a22c4b-db8c-72a5-962e-ec5fac404abb","name":"01a22c4b-db8c-72a5-962e-ec5fac404abb","state":"new"}');
INSERT INTO public.event VALUES (3, 'backend.updated', '', '01a22c4b-db8c-72a5-962e-ec61cad67ffe', 1767225600000000, '{"id":"01a22c4b-db8c-72a5-962e-ec61cad67ffe","name":"01a22c4b-db8c-72a5-962e-ec61cad67ffe","state":"new"}');
INSERT INTO public.event VALUES (4, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b738dfc9cadb', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b738dfc9cadb","name":"01a22c4b-db8d-72a3-93ce-b738dfc9cadb","state":"new"}');
INSERT INTO public.event VALUES (5, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b73a9ceca347', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b73a9ceca347","name":"01a22c4b-db8d-72a3-93ce-b73a9ceca347","state":"new"}');
INSERT INTO public.event VALUES (6, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b73c0f3d4dbc', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b73c0f3d4dbc","name":"01a22c4b-db8d-72a3-93ce-b73c0f3d4dbc","state":"new"}');
INSERT INTO public.event VALUES (7, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b73e1b542e3c', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b73e1b542e3c","name":"01a22c4b-db8d-72a3-93ce-b73e1b542e3c","state":"new"}');
INSERT INTO public.event VALUES (8, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b740b7a10d98', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b740b7a10d98","name":"01a22c4b-db8d-72a3-93ce-b740b7a10d98","state":"new"}');
INSERT INTO public.event VALUES (9, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b742d0ce77f0', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b742d0ce77f0","name":"01a22c4b-db8d-72a3-93ce-b742d0ce77f0","state":"new"}');
INSERT INTO public.event VALUES (10, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b7446f2770c3', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b7446f2770c3","name":"01a22c4b-db8d-72a3-93ce-b7446f2770c3","state":"new"}');
INSERT INTO public.event VALUES (11, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b7464e30c8f1', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b7464e30c8f1","name":"01a22c4b-db8d-72a3-93ce-b7464e30c8f1","state":"new"}');
INSERT INTO public.event VALUES (12, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b7485bc2c8e1', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b7485bc2c8e1","name":"01a22c4b-db8d-72a3-93ce-b7485bc2c8e1","state":"new"}');
INSERT INTO public.event VALUES (13, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b74aac46fb41', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b74aac46fb41","name":"01a22c4b-db8d-72a3-93ce-b74aac46fb41","state":"new"}');
INSERT INTO public.event VALUES (14, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b74c478dd504', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b74c478dd504","name":"01a22c4b-db8d-72a3-93ce-b74c478dd504","state":"new"}');
INSERT INTO public.event VALUES (15, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b74e7279c174', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b74e7279c174","name":"01a22c4b-db8d-72a3-93ce-b74e7279c174","state":"new"}');
INSERT INTO public.event VALUES (16, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b7508727e885', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b7508727e885","name":"01a22c4b-db8d-72a3-93ce-b7508727e885","state":"new"}');
INSERT INTO public.event VALUES (17, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b752a35ce475', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b752a35ce475","name":"01a22c4b-db8d-72a3-93ce-b752a35ce475","state":"new"}');
INSERT INTO public.event VALUES (18, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b7544d1453e7', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b7544d1453e7","name":"01a22c4b-db8d-72a3-93ce-b7544d1453e7","state":"new"}');
INSERT INTO public.event VALUES (19, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b7569536aa11', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b7569536aa11","name":"01a22c4b-db8d-72a3-93ce-b7569536aa11","state":"new"}');
INSERT INTO public.event VALUES (20, 'backend.updated', '', '01a22c4b-db8c-72a5-962e-ec5d00c208a4', 1767225600000000, '{"id":"01a22c4b-db8c-72a5-962e-ec5d00c208a4","name":"01a22c4b-db8c-72a5-962e-ec5d00c208a4","state":"ready","reason":null}');
INSERT INTO public.event VALUES (21, 'backend.updated', '', '01a22c4b-db8c-72a5-962e-ec5fac404abb', 1767225600000000, '{"id":"01a22c4b-db8c-72a5-962e-ec5fac404abb","name":"01a22c4b-db8c-72a5-962e-ec5fac404abb","state":"ready","reason":null}');
INSERT INTO public.event VALUES (22, 'backend.updated', '', '01a22c4b-db8c-72a5-962e-ec61cad67ffe', 1767225600000000, '{"id":"01a22c4b-db8c-72a5-962e-ec61cad67ffe","name":"01a22c4b-db8c-72a5-962e-ec61cad67ffe","state":"ready","reason":null}');
INSERT INTO public.event VALUES (23, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b738dfc9cadb', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b738dfc9cadb","name":"01a22c4b-db8d-72a3-93ce-b738dfc9cadb","state":"ready","reason":null}');
INSERT INTO public.event VALUES (24, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b73a9ceca347', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b73a9ceca347","name":"01a22c4b-db8d-72a3-93ce-b73a9ceca347","state":"ready","reason":null}');
INSERT INTO public.event VALUES (25, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b73c0f3d4dbc', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b73c0f3d4dbc","name":"01a22c4b-db8d-72a3-93ce-b73c0f3d4dbc","state":"ready","reason":null}');
INSERT INTO public.event VALUES (26, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b73e1b542e3c', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b73e1b542e3c","name":"01a22c4b-db8d-72a3-93ce-b73e1b542e3c","state":"ready","reason":null}');
INSERT INTO public.event VALUES (27, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b740b7a10d98', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b740b7a10d98","name":"01a22c4b-db8d-72a3-93ce-b740b7a10d98","state":"ready","reason":null}');
INSERT INTO public.event VALUES (28, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b742d0ce77f0', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b742d0ce77f0","name":"01a22c4b-db8d-72a3-93ce-b742d0ce77f0","state":"ready","reason":null}');
INSERT INTO public.event VALUES (29, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b7446f2770c3', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b7446f2770c3","name":"01a22c4b-db8d-72a3-93ce-b7446f2770c3","state":"ready","reason":null}');
INSERT INTO public.event VALUES (30, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b7464e30c8f1', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b7464e30c8f1","name":"01a22c4b-db8d-72a3-93ce-b7464e30c8f1","state":"ready","reason":null}');
INSERT INTO public.event VALUES (31, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b7485bc2c8e1', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b7485bc2c8e1","name":"01a22c4b-db8d-72a3-93ce-b7485bc2c8e1","state":"ready","reason":null}');
INSERT INTO public.event VALUES (32, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b74aac46fb41', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b74aac46fb41","name":"01a22c4b-db8d-72a3-93ce-b74aac46fb41","state":"ready","reason":null}');
INSERT INTO public.event VALUES (33, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b74c478dd504', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b74c478dd504","name":"01a22c4b-db8d-72a3-93ce-b74c478dd504","state":"ready","reason":null}');
INSERT INTO public.event VALUES (34, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b74e7279c174', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b74e7279c174","name":"01a22c4b-db8d-72a3-93ce-b74e7279c174","state":"ready","reason":null}');
INSERT INTO public.event VALUES (35, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b7508727e885', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b7508727e885","name":"01a22c4b-db8d-72a3-93ce-b7508727e885","state":"ready","reason":null}');
INSERT INTO public.event VALUES (36, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b752a35ce475', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b752a35ce475","name":"01a22c4b-db8d-72a3-93ce-b752a35ce475","state":"ready","reason":null}');
INSERT INTO public.event VALUES (37, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b7544d1453e7', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b7544d1453e7","name":"01a22c4b-db8d-72a3-93ce-b7544d1453e7","state":"ready","reason":null}');
INSERT INTO public.event VALUES (38, 'backend.updated', '', '01a22c4b-db8d-72a3-93ce-b7569536aa11', 1767225600000000, '{"id":"01a22c4b-db8d-72a3-93ce-b7569536aa11","name":"01a22c4b-db8d-72a3-93ce-b7569536aa11","state":"ready","reason":null}');
INSERT INTO public.event VALUES (39, 'task.created', 'local', '01a22c4b-e0d4-7460-8d13-0ffb0b8eee45', 1767225600000000, '{"version":1,"id":"01a22c4b-e0d4-7460-8d13-0ffb0b8eee45","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (40, 'task.created', 'local', '01a22c4b-e0d4-7460-8d13-0ffd806eff51', 1767225600000000, '{"version":1,"id":"01a22c4b-e0d4-7460-8d13-0ffd806eff51","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (41, 'task.created', 'local', '01a22c4b-e0d4-7460-8d13-0fff76049cba', 1767225600000000, '{"version":1,"id":"01a22c4b-e0d4-7460-8d13-0fff76049cba","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (42, 'task.created', 'local', '01a22c4b-e0d4-7460-8d13-100143d46e22', 1767225600000000, '{"version":1,"id":"01a22c4b-e0d4-7460-8d13-100143d46e22","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (43, 'task.created', 'local', '01a22c4b-e0d4-7460-8d13-100371a7bc75', 1767225600000000, '{"version":1,"id":"01a22c4b-e0d4-7460-8d13-100371a7bc75","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (44, 'task.created', 'local', '01a22c4b-e0d5-7353-9d0a-88b4c31cd23e', 1767225600000000, '{"version":1,"id":"01a22c4b-e0d5-7353-9d0a-88b4c31cd23e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (45, 'task.created', 'local', '01a22c4b-e0d5-7353-9d0a-88b65fac72d2', 1767225600000000, '{"version":1,"id":"01a22c4b-e0d5-7353-9d0a-88b65fac72d2","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (46, 'task.created', 'local', '01a22c4b-e0d5-7353-9d0a-88b8ec43ba6d', 1767225600000000, '{"version":1,"id":"01a22c4b-e0d5-7353-9d0a-88b8ec43ba6d","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (47, 'task.created', 'local', '01a22c4b-e0d5-7353-9d0a-88ba763bb176', 1767225600000000, '{"version":1,"id":"01a22c4b-e0d5-7353-9d0a-88ba763bb176","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (48, 'task.created', 'local', '01a22c4b-e0d5-7353-9d0a-88bc3c2d7d5e', 1767225600000000, '{"version":1,"id":"01a22c4b-e0d5-7353-9d0a-88bc3c2d7d5e","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (49, 'task.created', 'local', '01a22c4b-e0d5-7353-9d0a-88bec949afb7', 1767225600000000, '{"version":1,"id":"01a22c4b-e0d5-7353-9d0a-88bec949afb7","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (50, 'task.created', 'local', '01a22c4b-e0d5-7353-9d0a-88c040ee2e56', 1767225600000000, '{"version":1,"id":"01a22c4b-e0d5-7353-9d0a-88c040ee2e56","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (51, 'task.created', 'local', '01a22c4b-e0d5-7353-9d0a-88c29fea5753', 1767225600000000, '{"version":1,"id":"01a22c4b-e0d5-7353-9d0a-88c29fea5753","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (52, 'task.created', 'local', '01a22c4b-e0d5-7353-9d0a-88c4d3f24107', 1767225600000000, '{"version":1,"id":"01a22c4b-e0d5-7353-9d0a-88c4d3f24107","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (53, 'task.created', 'local', '01a22c4b-e0d5-7353-9d0a-88c69a98f951', 1767225600000000, '{"version":1,"id":"01a22c4b-e0d5-7353-9d0a-88c69a98f951","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (54, 'task.created', 'local', '01a22c4b-e0d5-7353-9d0a-88c80d37e84d', 1767225600000000, '{"version":1,"id":"01a22c4b-e0d5-7353-9d0a-88c80d37e84d","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (55, 'task.created', 'local', '01a22c4b-e0d5-7353-9d0a-88caacefdc63', 1767225600000000, '{"version":1,"id":"01a22c4b-e0d5-7353-9d0a-88caacefdc63","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (56, 'task.created', 'local', '01a22c4b-e0d5-7353-9d0a-88cc1c7b9495', 1767225600000000, '{"version":1,"id":"01a22c4b-e0d5-7353-9d0a-88cc1c7b9495","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (57, 'task.created', 'local', '01a22c4b-e0d5-7353-9d0a-88ce674ae52d', 1767225600000000, '{"version":1,"id":"01a22c4b-e0d5-7353-9d0a-88ce674ae52d","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (58, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88c69a98f951', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88c69a98f951","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b74e7279c174","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (59, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88c80d37e84d', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88c80d37e84d","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b7508727e885","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (60, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88b4c31cd23e', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88b4c31cd23e","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b73c0f3d4dbc","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (61, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88b65fac72d2', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88b65fac72d2","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b73e1b542e3c","remote_id":"01a22c4b-e20a-71e8-8606-f6ea5e44d634","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (62, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88b8ec43ba6d', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88b8ec43ba6d","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b740b7a10d98","remote_id":"01a22c4b-e223-7785-a4a7-9d0cab8bea38","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (63, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88ba763bb176', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88ba763bb176","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b742d0ce77f0","remote_id":"01a22c4b-e239-7468-b598-218996b52bd6","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (64, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88bc3c2d7d5e', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88bc3c2d7d5e","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b7446f2770c3","remote_id":"01a22c4b-e23c-76f2-a205-2197828fba3d","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (65, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88c040ee2e56', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88c040ee2e56","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b7485bc2c8e1","remote_id":"01a22c4b-e25e-76c6-a993-20018fa8f660","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (66, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88c29fea5753', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88c29fea5753","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b74aac46fb41","remote_id":"01a22c4b-e284-760d-8bd4-7654dea9715c","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (67, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88c4d3f24107', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88c4d3f24107","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b74c478dd504","remote_id":"01a22c4b-e295-7045-ba54-6459fd306845","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (68, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88caacefdc63', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88caacefdc63","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b752a35ce475","remote_id":"01a22c4b-e2a8-76f9-ae3b-953d32f44145","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (69, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88cc1c7b9495', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88cc1c7b9495","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b7544d1453e7","remote_id":"01a22c4b-e2ae-71c0-b1ba-32234d05ac37","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (70, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88ce674ae52d', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88ce674ae52d","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b7569536aa11","remote_id":"01a22c4b-e2b8-74c2-ac59-8a1cb762a56b","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (71, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88bec949afb7', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88bec949afb7","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b7464e30c8f1","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO public.event VALUES (72, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88c80d37e84d', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88c80d37e84d","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b7508727e885","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (73, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88b8ec43ba6d', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88b8ec43ba6d","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b740b7a10d98","remote_id":"01a22c4b-e223-7785-a4a7-9d0cab8bea38","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (74, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88ba763bb176', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88ba763bb176","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b742d0ce77f0","remote_id":"01a22c4b-e239-7468-b598-218996b52bd6","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (75, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88bc3c2d7d5e', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88bc3c2d7d5e","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b7446f2770c3","remote_id":"01a22c4b-e23c-76f2-a205-2197828fba3d","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (76, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88c040ee2e56', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88c040ee2e56","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b7485bc2c8e1","remote_id":"01a22c4b-e25e-76c6-a993-20018fa8f660","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (77, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88c29fea5753', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88c29fea5753","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b74aac46fb41","remote_id":"01a22c4b-e284-760d-8bd4-7654dea9715c","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (78, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88c4d3f24107', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88c4d3f24107","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b74c478dd504","remote_id":"01a22c4b-e295-7045-ba54-6459fd306845","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (79, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88caacefdc63', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88caacefdc63","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b752a35ce475","remote_id":"01a22c4b-e2a8-76f9-ae3b-953d32f44145","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (80, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88cc1c7b9495', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88cc1c7b9495","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b7544d1453e7","remote_id":"01a22c4b-e2ae-71c0-b1ba-32234d05ac37","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (81, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88ce674ae52d', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88ce674ae52d","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b7569536aa11","remote_id":"01a22c4b-e2b8-74c2-ac59-8a1cb762a56b","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (82, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88bc3c2d7d5e', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88bc3c2d7d5e","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b7446f2770c3","remote_id":"01a22c4b-e23c-76f2-a205-2197828fba3d","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (83, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88c4d3f24107', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88c4d3f24107","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b74c478dd504","remote_id":"01a22c4b-e295-7045-ba54-6459fd306845","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (84, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88cc1c7b9495', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88cc1c7b9495","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b7544d1453e7","remote_id":"01a22c4b-e2ae-71c0-b1ba-32234d05ac37","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (85, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88c040ee2e56', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88c040ee2e56","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b7485bc2c8e1","remote_id":"01a22c4b-e25e-76c6-a993-20018fa8f660","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (86, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88caacefdc63', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88caacefdc63","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b752a35ce475","remote_id":"01a22c4b-e2a8-76f9-ae3b-953d32f44145","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (87, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88c29fea5753', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88c29fea5753","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b74aac46fb41","remote_id":"01a22c4b-e284-760d-8bd4-7654dea9715c","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO public.event VALUES (88, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88ce674ae52d', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88ce674ae52d","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b7569536aa11","remote_id":"01a22c4b-e2b8-74c2-ac59-8a1cb762a56b","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (89, 'task.deleted', 'local', '01a22c4b-e0d5-7353-9d0a-88ce674ae52d', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88ce674ae52d","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b7569536aa11","remote_id":"01a22c4b-e2b8-74c2-ac59-8a1cb762a56b","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (90, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88c4d3f24107', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88c4d3f24107","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b74c478dd504","remote_id":"01a22c4b-e295-7045-ba54-6459fd306845","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (91, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88cc1c7b9495', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88cc1c7b9495","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b7544d1453e7","remote_id":"01a22c4b-e2ae-71c0-b1ba-32234d05ac37","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (92, 'task.updated', 'local', '01a22c4b-e0d5-7353-9d0a-88caacefdc63', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88caacefdc63","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b752a35ce475","remote_id":"01a22c4b-e2a8-76f9-ae3b-953d32f44145","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (93, 'task.deleted', 'local', '01a22c4b-e0d5-7353-9d0a-88cc1c7b9495', 1767225600000000, '{"id":"01a22c4b-e0d5-7353-9d0a-88cc1c7b9495","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22c4b-db8d-72a3-93ce-b7544d1453e7","remote_id":"01a22c4b-e2ae-71c0-b1ba-32234d05ac37","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.lane VALUES ('01adeeeaa5dec533', '{"backend_kind":"comfyui","node_classes":["01a22c4b-db8c-72a5-962e-ec5cd9d16deb"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('09080caba2c44676', '{"backend_kind":"comfyui","node_classes":["01a22c4b-db8d-72a3-93ce-b743aa2c38aa"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('0a8fc041c3796e33', '{"backend_kind":"comfyui","node_classes":["01a22c4b-db8c-72a5-962e-ec5e7d68a306"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('0a94c637ecdfefb5', '{"backend_kind":"comfyui","node_classes":["01a22c4b-db8d-72a3-93ce-b737029622fb"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('0d1dd6ab16a7ee8f', '{"backend_kind":"comfyui","node_classes":["01a22c4b-db8d-72a3-93ce-b7416e14351f"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('109ca4a6055b8ae9', '{"backend_kind":"comfyui","node_classes":["01a22c4b-db8d-72a3-93ce-b73b185edc93"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('18ee819b908270be', '{"backend_kind":"comfyui","node_classes":["01a22c4b-db8c-72a5-962e-ec60e11eeaec"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('1eba60cdd04f276a', '{"backend_kind":"comfyui","node_classes":["01a22c4b-db8d-72a3-93ce-b75316398bd1"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('5f639479187b554b', '{"backend_kind":"comfyui","node_classes":["01a22c4b-db8d-72a3-93ce-b7479ee70aff"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('66fe51dd9d816dfa', '{"backend_kind":"comfyui","node_classes":["01a22c4b-db8d-72a3-93ce-b749a1d38ebf"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('6f8867f5dedf067e', '{"backend_kind":"comfyui","node_classes":["01a22c4b-db8d-72a3-93ce-b751b4e1af40"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('719edd21eb3c3fb8', '{"backend_kind":"comfyui","node_classes":["01a22c4b-db8d-72a3-93ce-b74bf95e39dc"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('963711dfe7276f3e', '{"backend_kind":"comfyui","node_classes":["01a22c4b-db8d-72a3-93ce-b74d2037b622"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('ad10fff6492c814c', '{"backend_kind":"comfyui","node_classes":["01a22c4b-db8d-72a3-93ce-b7391bdb352a"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('b4fbcd1b869fa9d6', '{"backend_kind":"comfyui","node_classes":["01a22c4b-db8d-72a3-93ce-b73f9494e6a5"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('bcda8e921a7cfca2', '{"backend_kind":"comfyui","node_classes":["01a22c4b-db8d-72a3-93ce-b7458d9f1317"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('be8f489f1c5df859', '{"backend_kind":"comfyui","node_classes":["01a22c4b-db8d-72a3-93ce-b74f3a0434a8"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('d66095c1a0a1e04e', '{"backend_kind":"comfyui","node_classes":["01a22c4b-db8d-72a3-93ce-b7553aa747f0"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('dc416f2e7014733b', '{"backend_kind":"comfyui","node_classes":["01a22c4b-db8d-72a3-93ce-b73d77a1157c"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lease VALUES ('backend:01a22c4b-db8c-72a5-962e-ec5d00c208a4', 'worker 01a22c4b-db8c-72a5-962e-ec5d00c208a4', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c4b-db8c-72a5-962e-ec5fac404abb', 'worker 01a22c4b-db8c-72a5-962e-ec5fac404abb', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c4b-db8c-72a5-962e-ec61cad67ffe', 'worker 01a22c4b-db8c-72a5-962e-ec61cad67ffe', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c4b-db8d-72a3-93ce-b738dfc9cadb', 'worker 01a22c4b-db8d-72a3-93ce-b738dfc9cadb', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c4b-db8d-72a3-93ce-b73a9ceca347', 'worker 01a22c4b-db8d-72a3-93ce-b73a9ceca347', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c4b-db8d-72a3-93ce-b73c0f3d4dbc', 'worker 01a22c4b-db8d-72a3-93ce-b73c0f3d4dbc', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c4b-db8d-72a3-93ce-b73e1b542e3c', 'worker 01a22c4b-db8d-72a3-93ce-b73e1b542e3c', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c4b-db8d-72a3-93ce-b740b7a10d98', 'worker 01a22c4b-db8d-72a3-93ce-b740b7a10d98', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c4b-db8d-72a3-93ce-b742d0ce77f0', 'worker 01a22c4b-db8d-72a3-93ce-b742d0ce77f0', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c4b-db8d-72a3-93ce-b7446f2770c3', 'worker 01a22c4b-db8d-72a3-93ce-b7446f2770c3', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c4b-db8d-72a3-93ce-b7464e30c8f1', 'worker 01a22c4b-db8d-72a3-93ce-b7464e30c8f1', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c4b-db8d-72a3-93ce-b7485bc2c8e1', 'worker 01a22c4b-db8d-72a3-93ce-b7485bc2c8e1', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c4b-db8d-72a3-93ce-b74aac46fb41', 'worker 01a22c4b-db8d-72a3-93ce-b74aac46fb41', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c4b-db8d-72a3-93ce-b74c478dd504', 'worker 01a22c4b-db8d-72a3-93ce-b74c478dd504', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c4b-db8d-72a3-93ce-b74e7279c174', 'worker 01a22c4b-db8d-72a3-93ce-b74e7279c174', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c4b-db8d-72a3-93ce-b7508727e885', 'worker 01a22c4b-db8d-72a3-93ce-b7508727e885', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c4b-db8d-72a3-93ce-b752a35ce475', 'worker 01a22c4b-db8d-72a3-93ce-b752a35ce475', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c4b-db8d-72a3-93ce-b7544d1453e7', 'worker 01a22c4b-db8d-72a3-93ce-b7544d1453e7', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22c4b-db8d-72a3-93ce-b7569536aa11', 'worker 01a22c4b-db8d-72a3-93ce-b7569536aa11', 1, 1767225630000000);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22c4b-e0d5-7353-9d0a-88c29fea5753_01a22c4b-e284-760d-8bd4-7654dea9715c/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22c4b-e0d5-7353-9d0a-88c4d3f24107_01a22c4b-e295-7045-ba54-6459fd306845/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22c4b-e0d5-7353-9d0a-88cc1c7b9495_01a22c4b-e2ae-71c0-b1ba-32234d05ac37/', 1767225600000000, 0);
INSERT INTO public.meta VALUES ('stream', 'e7f5969a-ea03-4e33-a28e-b73fe623f3a7');
INSERT INTO public.meta VALUES ('installation', 'ac5949f6-ea6e-4596-b556-b668cd52fefc');
INSERT INTO public.output VALUES ('01a22c4b-e304-720c-8986-c104a221bd84', 'local', '01a22c4b-e0d5-7353-9d0a-88c040ee2e56', '01a22c4b-e25e-76c6-a993-20018fa8f660', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22c4b-e304-720c-8986-c10505f076e0/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.output VALUES ('01a22c4b-e304-720c-8986-c106c53cd1d6', 'local', '01a22c4b-e0d5-7353-9d0a-88caacefdc63', '01a22c4b-e2a8-76f9-ae3b-953d32f44145', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22c4b-e304-720c-8986-c10747d0213d/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.serves VALUES ('01a22c4b-db8c-72a5-962e-ec5d00c208a4', '01adeeeaa5dec533', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c4b-db8c-72a5-962e-ec5fac404abb', '0a8fc041c3796e33', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c4b-db8c-72a5-962e-ec61cad67ffe', '18ee819b908270be', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c4b-db8d-72a3-93ce-b738dfc9cadb', '0a94c637ecdfefb5', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c4b-db8d-72a3-93ce-b73a9ceca347', 'ad10fff6492c814c', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c4b-db8d-72a3-93ce-b73c0f3d4dbc', '109ca4a6055b8ae9', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c4b-db8d-72a3-93ce-b73e1b542e3c', 'dc416f2e7014733b', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c4b-db8d-72a3-93ce-b740b7a10d98', 'b4fbcd1b869fa9d6', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c4b-db8d-72a3-93ce-b742d0ce77f0', '0d1dd6ab16a7ee8f', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c4b-db8d-72a3-93ce-b7446f2770c3', '09080caba2c44676', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c4b-db8d-72a3-93ce-b7464e30c8f1', 'bcda8e921a7cfca2', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c4b-db8d-72a3-93ce-b7485bc2c8e1', '5f639479187b554b', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c4b-db8d-72a3-93ce-b74aac46fb41', '66fe51dd9d816dfa', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c4b-db8d-72a3-93ce-b74c478dd504', '719edd21eb3c3fb8', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c4b-db8d-72a3-93ce-b74e7279c174', '963711dfe7276f3e', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c4b-db8d-72a3-93ce-b7508727e885', 'be8f489f1c5df859', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c4b-db8d-72a3-93ce-b752a35ce475', '6f8867f5dedf067e', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c4b-db8d-72a3-93ce-b7544d1453e7', '1eba60cdd04f276a', 1, NULL);
INSERT INTO public.serves VALUES ('01a22c4b-db8d-72a3-93ce-b7569536aa11', 'd66095c1a0a1e04e', 1, NULL);
INSERT INTO public.tally VALUES ('local', 1963584, 'READY', 'text_to_image', 0, 2714, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RETRYING', 'text_to_image', 0, 2714, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'PENDING', 'text_to_image', 0, 2714, 6);
INSERT INTO public.tally VALUES ('local', 1963584, 'QUEUED', 'text_to_image', 0, 2714, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'FAILED', 'text_to_image', 0, 2714, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RUNNING', 'text_to_image', 0, 2714, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 1, 2714, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 0, 2714, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'STOPPED', 'text_to_image', 0, 2714, 2);
INSERT INTO public.task VALUES ('01a22c4b-e0d4-7460-8d13-0ffb0b8eee45', 'local', 1, 'text_to_image', 'apple', 'READY', NULL, 0, 1767225600000000, '01adeeeaa5dec533', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c4b-e0d4-7460-8d13-0ffd806eff51', 'local', 1, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '0a8fc041c3796e33', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c4b-e0d4-7460-8d13-0fff76049cba', 'local', 2, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '18ee819b908270be', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c4b-e14f-759b-8f70-1db399d8c43f', '01a22c4b-db8c-72a5-962e-ec61cad67ffe', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c4b-e0d4-7460-8d13-100143d46e22', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, '0a94c637ecdfefb5', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c4b-e180-729a-80ab-e530af7bc530', '01a22c4b-db8d-72a3-93ce-b738dfc9cadb', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c4b-e0d4-7460-8d13-100371a7bc75', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, 'ad10fff6492c814c', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c4b-e198-7632-9fb0-4aba7ba16ceb', '01a22c4b-db8d-72a3-93ce-b73a9ceca347', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c4b-e0d5-7353-9d0a-88b8ec43ba6d', 'local', 5, 'text_to_image', 'apple', 'QUEUED', 'stopping', 0, 1767225600000000, 'b4fbcd1b869fa9d6', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c4b-e223-7785-a4a7-9d0cab8bea38', '01a22c4b-db8d-72a3-93ce-b740b7a10d98', '01a22c4b-e223-7785-a4a7-9d0cab8bea38', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c4b-e0d5-7353-9d0a-88ba763bb176', 'local', 5, 'text_to_image', 'apple', 'RUNNING', 'executing', 0, 1767225600000000, '0d1dd6ab16a7ee8f', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c4b-e239-7468-b598-218996b52bd6', '01a22c4b-db8d-72a3-93ce-b742d0ce77f0', '01a22c4b-e239-7468-b598-218996b52bd6', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c4b-e0d5-7353-9d0a-88bc3c2d7d5e', 'local', 6, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, '09080caba2c44676', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c4b-e23c-76f2-a205-2197828fba3d', '01a22c4b-db8d-72a3-93ce-b7446f2770c3', '01a22c4b-e23c-76f2-a205-2197828fba3d', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c4b-e0d5-7353-9d0a-88c040ee2e56', 'local', 6, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '5f639479187b554b', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c4b-db8d-72a3-93ce-b7485bc2c8e1', '01a22c4b-e25e-76c6-a993-20018fa8f660', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c4b-e0d5-7353-9d0a-88c29fea5753', 'local', 6, 'text_to_image', 'apple', 'FAILED', NULL, 0, 1767225600000000, '66fe51dd9d816dfa', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c4b-db8d-72a3-93ce-b74aac46fb41', '01a22c4b-e284-760d-8bd4-7654dea9715c', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, '{"code":"node_failed","arguments":{},"raw":"boom"}', '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c4b-e0d5-7353-9d0a-88b4c31cd23e', 'local', 4, 'text_to_image', 'apple', 'PENDING', 'stopping', 0, 1767225600000000, '109ca4a6055b8ae9', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c4b-e1e0-73f0-b7e3-50293a71ab33', '01a22c4b-db8d-72a3-93ce-b73c0f3d4dbc', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c4b-e0d5-7353-9d0a-88b65fac72d2', 'local', 4, 'text_to_image', 'apple', 'QUEUED', 'waiting', 0, 1767225600000000, 'dc416f2e7014733b', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c4b-e20a-71e8-8606-f6ea5e44d634', '01a22c4b-db8d-72a3-93ce-b73e1b542e3c', '01a22c4b-e20a-71e8-8606-f6ea5e44d634', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c4b-e0d5-7353-9d0a-88bec949afb7', 'local', 4, 'text_to_image', 'apple', 'RETRYING', NULL, 0, 1767225600000000, 'bcda8e921a7cfca2', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c4b-db8d-72a3-93ce-b7464e30c8f1', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 1767225660000000, NULL, NULL, 1, 0, 1, 0, 0, 0, 0, NULL, '{"code":"backend_unreachable","arguments":{},"raw":null}', '{"code":"backend_unreachable","arguments":{},"raw":null}', '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c4b-e0d5-7353-9d0a-88c69a98f951', 'local', 3, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '963711dfe7276f3e', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c4b-db8d-72a3-93ce-b74e7279c174', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c4b-e0d5-7353-9d0a-88c80d37e84d', 'local', 4, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, 'be8f489f1c5df859', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c4b-db8d-72a3-93ce-b7508727e885', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c4b-e0d5-7353-9d0a-88ce674ae52d', 'local', 7, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, 'd66095c1a0a1e04e', 'text_to_image', 1, 'Text to image', 1, 0, '01a22c4b-e2b8-74c2-ac59-8a1cb762a56b', '01a22c4b-db8d-72a3-93ce-b7569536aa11', '01a22c4b-e2b8-74c2-ac59-8a1cb762a56b', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c4b-e0d5-7353-9d0a-88c4d3f24107', 'local', 7, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '719edd21eb3c3fb8', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c4b-db8d-72a3-93ce-b74c478dd504', '01a22c4b-e295-7045-ba54-6459fd306845', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c4b-e0d5-7353-9d0a-88caacefdc63', 'local', 7, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '6f8867f5dedf067e', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c4b-db8d-72a3-93ce-b752a35ce475', '01a22c4b-e2a8-76f9-ae3b-953d32f44145', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task VALUES ('01a22c4b-e0d5-7353-9d0a-88cc1c7b9495', 'local', 8, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '1eba60cdd04f276a', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22c4b-db8d-72a3-93ce-b7544d1453e7', '01a22c4b-e2ae-71c0-b1ba-32234d05ac37', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL);
INSERT INTO public.task_body VALUES ('01a22c4b-e0d4-7460-8d13-0ffb0b8eee45', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c4b-e0d4-7460-8d13-0ffd806eff51', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c4b-e0d4-7460-8d13-0fff76049cba', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c4b-e0d4-7460-8d13-100143d46e22', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c4b-e0d4-7460-8d13-100371a7bc75', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c4b-e0d5-7353-9d0a-88b4c31cd23e', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c4b-e0d5-7353-9d0a-88b65fac72d2', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c4b-e0d5-7353-9d0a-88b8ec43ba6d', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c4b-e0d5-7353-9d0a-88ba763bb176', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c4b-e0d5-7353-9d0a-88bc3c2d7d5e', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c4b-e0d5-7353-9d0a-88bec949afb7', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c4b-e0d5-7353-9d0a-88c040ee2e56', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c4b-e0d5-7353-9d0a-88c29fea5753', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c4b-e0d5-7353-9d0a-88c4d3f24107', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c4b-e0d5-7353-9d0a-88c69a98f951', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c4b-e0d5-7353-9d0a-88c80d37e84d', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c4b-e0d5-7353-9d0a-88caacefdc63', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c4b-e0d5-7353-9d0a-88cc1c7b9495', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22c4b-e0d5-7353-9d0a-88ce674ae52d', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_input VALUES ('01a22c4b-e0d4-7460-8d13-0ffb0b8eee45', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c4b-e0d4-7460-8d13-0ffd806eff51', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c4b-e0d4-7460-8d13-0fff76049cba', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c4b-e0d4-7460-8d13-100143d46e22', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c4b-e0d4-7460-8d13-100371a7bc75', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c4b-e0d5-7353-9d0a-88b4c31cd23e', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c4b-e0d5-7353-9d0a-88b65fac72d2', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c4b-e0d5-7353-9d0a-88b8ec43ba6d', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c4b-e0d5-7353-9d0a-88ba763bb176', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c4b-e0d5-7353-9d0a-88bc3c2d7d5e', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c4b-e0d5-7353-9d0a-88bec949afb7', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c4b-e0d5-7353-9d0a-88c040ee2e56', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c4b-e0d5-7353-9d0a-88c29fea5753', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c4b-e0d5-7353-9d0a-88c4d3f24107', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c4b-e0d5-7353-9d0a-88c69a98f951', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c4b-e0d5-7353-9d0a-88c80d37e84d', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c4b-e0d5-7353-9d0a-88caacefdc63', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c4b-e0d5-7353-9d0a-88cc1c7b9495', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22c4b-e0d5-7353-9d0a-88ce674ae52d', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.waiting VALUES ('0a8fc041c3796e33', 0, 2714, 1);
INSERT INTO public.waiting VALUES ('18ee819b908270be', 0, 2714, 0);
INSERT INTO public.waiting VALUES ('0a94c637ecdfefb5', 0, 2714, 0);
INSERT INTO public.waiting VALUES ('ad10fff6492c814c', 0, 2714, 0);
INSERT INTO public.waiting VALUES ('109ca4a6055b8ae9', 0, 2714, 0);
INSERT INTO public.waiting VALUES ('dc416f2e7014733b', 0, 2714, 0);
INSERT INTO public.waiting VALUES ('b4fbcd1b869fa9d6', 0, 2714, 0);
INSERT INTO public.waiting VALUES ('0d1dd6ab16a7ee8f', 0, 2714, 0);
INSERT INTO public.waiting VALUES ('09080caba2c44676', 0, 2714, 0);
INSERT INTO public.waiting VALUES ('bcda8e921a7cfca2', 0, 2714, 0);
INSERT INTO public.waiting VALUES ('5f639479187b554b', 0, 2714, 0);
INSERT INTO public.waiting VALUES ('66fe51dd9d816dfa', 0, 2714, 0);
INSERT INTO public.waiting VALUES ('719edd21eb3c3fb8', 0, 2714, 0);
INSERT INTO public.waiting VALUES ('963711dfe7276f3e', 0, 2714, 0);
INSERT INTO public.waiting VALUES ('6f8867f5dedf067e', 0, 2714, 0);
INSERT INTO public.waiting VALUES ('1eba60cdd04f276a', 0, 2714, 0);
INSERT INTO public.waiting VALUES ('d66095c1a0a1e04e', 0, 2714, 0);
INSERT INTO public.waiting VALUES ('be8f489f1c5df859', 0, 2714, 1);
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
