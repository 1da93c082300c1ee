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
INSERT INTO public.attempt VALUES ('01a22af0-e2f4-71f3-aabe-e9c336c28510', '01a22af0-e2eb-753c-aefa-651edfc358ad', 1, '01a22af0-e2c8-713d-9295-e3fcd84fd2a9', '8d90eb63e8f22154', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22af0-e30d-741b-8404-ccec7a12d375', '01a22af0-e2eb-753c-aefa-653666ebaf08', 1, '01a22af0-e2c9-710e-b94a-2706bc7f722b', '4993dbe17b7b84fd', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22af0-e30e-7780-9822-914403a79121', '01a22af0-e2eb-753c-aefa-6538a57066fa', 1, '01a22af0-e2c9-710e-b94a-2708d9c2cd99', 'f2108d861500f837', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22af0-e2f7-7590-9546-a20a9fe987f6', '01a22af0-e2eb-753c-aefa-65206c298b89', 1, '01a22af0-e2c8-713d-9295-e3fe253de83e', '4f0e31e8d4e9ba59', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22af0-e308-76a7-a0b7-1b2626891362', '01a22af0-e2eb-753c-aefa-65304d796b80', 1, '01a22af0-e2c9-710e-b94a-27000db19e1f', 'fd0ab9b5d48331b3', 1767225600000000, 1767225600000000, 1767225600000000, '01a22af0-e308-76a7-a0b7-1b2626891362', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22af0-e2fc-70d5-b3cc-166c62e65d81', '01a22af0-e2eb-753c-aefa-65249665bcf8', 1, '01a22af0-e2c8-713d-9295-e4021e0acfc0', '9522c4d2ec52af93', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22af0-e310-754d-82ec-3af57ab985e8', '01a22af0-e2eb-753c-aefa-653a8ad7f7e7', 1, '01a22af0-e2c9-710e-b94a-270a12594b4e', '634410e93b292082', 1767225600000000, 1767225600000000, 1767225600000000, '01a22af0-e310-754d-82ec-3af57ab985e8', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22af0-e309-7791-ac0d-f89869ff722d', '01a22af0-e2eb-753c-aefa-6532946e28c0', 1, '01a22af0-e2c9-710e-b94a-2702fcebe0d7', 'ec9b90ca43a9b49a', 1767225600000000, 1767225600000000, 1767225600000000, '01a22af0-e309-7791-ac0d-f89869ff722d', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'failed', '{"code":"node_failed","arguments":{},"raw":"boom"}', 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22af0-e30b-76ba-af89-8b9bd2091da0', '01a22af0-e2eb-753c-aefa-65340800d264', 1, '01a22af0-e2c9-710e-b94a-27046ecc36a4', '56c948968e8d309f', 1767225600000000, 1767225600000000, 1767225600000000, '01a22af0-e30b-76ba-af89-8b9bd2091da0', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22af0-e2fa-7387-a154-7034c829e3a2', '01a22af0-e2eb-753c-aefa-65228e48b9ae', 1, '01a22af0-e2c8-713d-9295-e40006e6f354', 'e1dda1bc006e3bbd', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22af0-e2fe-711e-bc5e-64d7e7ecdef6', '01a22af0-e2eb-753c-aefa-6526e2ac905b', 1, '01a22af0-e2c9-710e-b94a-26f6885fed1f', '6ca7a9b0e15b91f2', 1767225600000000, 1767225600000000, 1767225600000000, '01a22af0-e2fe-711e-bc5e-64d7e7ecdef6', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22af0-e300-77f9-a843-503472fe710b', '01a22af0-e2eb-753c-aefa-6528a8271fd3', 1, '01a22af0-e2c9-710e-b94a-26f8494ccfc6', '6f59fff4ccaff124', 1767225600000000, 1767225600000000, 1767225600000000, '01a22af0-e300-77f9-a843-503472fe710b', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22af0-e306-7275-84e2-435bcd6bf2f5', '01a22af0-e2eb-753c-aefa-652e84b77ca6', 1, '01a22af0-e2c9-710e-b94a-26fe06a91d94', 'af72854be9bf77c5', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'not_sent', '{"code":"backend_unreachable","arguments":{},"raw":null}', 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22af0-e303-731d-8f47-0ba06d555462', '01a22af0-e2eb-753c-aefa-652a87414eb2', 1, '01a22af0-e2c9-710e-b94a-26faf336b145', 'c75b55870befbfa6', 1767225600000000, 1767225600000000, 1767225600000000, '01a22af0-e303-731d-8f47-0ba06d555462', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22af0-e304-7639-a86e-af405b7a05bc', '01a22af0-e2eb-753c-aefa-652c3bdbb9fb', 1, '01a22af0-e2c9-710e-b94a-26fc45a9ac6a', 'a1cc1c86af067af0', 1767225600000000, 1767225600000000, 1767225600000000, '01a22af0-e304-7639-a86e-af405b7a05bc', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22af0-e313-76a5-b76a-4b29d66cc556', '01a22af0-e2eb-753c-aefa-653e402de359', 1, '01a22af0-e2c9-710e-b94a-270e4d5f5509', 'ca56df875673eb6d', 1767225600000000, 1767225600000000, 1767225600000000, '01a22af0-e313-76a5-b76a-4b29d66cc556', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.attempt VALUES ('01a22af0-e311-7093-b53a-e42f8c472c28', '01a22af0-e2eb-753c-aefa-653c45882f1b', 1, '01a22af0-e2c9-710e-b94a-270c7d113d37', '1133e0a0ded21438', 1767225600000000, 1767225600000000, 1767225600000000, '01a22af0-e311-7093-b53a-e42f8c472c28', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22af0-e2c8-713d-9295-e3f893f8053d', '01a22af0-e2c8-713d-9295-e3f893f8053d', 'comfyui', 'http://01a22af0-e2c8-713d-9295-e3f893f8053d:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22af0-e2c8-713d-9295-e3fa19f8ddb7', '01a22af0-e2c8-713d-9295-e3fa19f8ddb7', 'comfyui', 'http://01a22af0-e2c8-713d-9295-e3fa19f8ddb7:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22af0-e2c8-713d-9295-e3fcd84fd2a9', '01a22af0-e2c8-713d-9295-e3fcd84fd2a9', 'comfyui', 'http://01a22af0-e2c8-713d-9295-e3fcd84fd2a9:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22af0-e2c8-713d-9295-e3fe253de83e', '01a22af0-e2c8-713d-9295-e3fe253de83e', 'comfyui', 'http://01a22af0-e2c8-713d-9295-e3fe253de83e:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22af0-e2c8-713d-9295-e40006e6f354', '01a22af0-e2c8-713d-9295-e40006e6f354', 'comfyui', 'http://01a22af0-e2c8-713d-9295-e40006e6f354:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22af0-e2c8-713d-9295-e4021e0acfc0', '01a22af0-e2c8-713d-9295-e4021e0acfc0', 'comfyui', 'http://01a22af0-e2c8-713d-9295-e4021e0acfc0:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22af0-e2c9-710e-b94a-26f6885fed1f', '01a22af0-e2c9-710e-b94a-26f6885fed1f', 'comfyui', 'http://01a22af0-e2c9-710e-b94a-26f6885fed1f:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22af0-e2c9-710e-b94a-26f8494ccfc6', '01a22af0-e2c9-710e-b94a-26f8494ccfc6', 'comfyui', 'http://01a22af0-e2c9-710e-b94a-26f8494ccfc6:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22af0-e2c9-710e-b94a-26faf336b145', '01a22af0-e2c9-710e-b94a-26faf336b145', 'comfyui', 'http://01a22af0-e2c9-710e-b94a-26faf336b145:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22af0-e2c9-710e-b94a-26fc45a9ac6a', '01a22af0-e2c9-710e-b94a-26fc45a9ac6a', 'comfyui', 'http://01a22af0-e2c9-710e-b94a-26fc45a9ac6a:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22af0-e2c9-710e-b94a-26fe06a91d94', '01a22af0-e2c9-710e-b94a-26fe06a91d94', 'comfyui', 'http://01a22af0-e2c9-710e-b94a-26fe06a91d94:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22af0-e2c9-710e-b94a-27000db19e1f', '01a22af0-e2c9-710e-b94a-27000db19e1f', 'comfyui', 'http://01a22af0-e2c9-710e-b94a-27000db19e1f:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22af0-e2c9-710e-b94a-2702fcebe0d7', '01a22af0-e2c9-710e-b94a-2702fcebe0d7', 'comfyui', 'http://01a22af0-e2c9-710e-b94a-2702fcebe0d7:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22af0-e2c9-710e-b94a-27046ecc36a4', '01a22af0-e2c9-710e-b94a-27046ecc36a4', 'comfyui', 'http://01a22af0-e2c9-710e-b94a-27046ecc36a4:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22af0-e2c9-710e-b94a-2706bc7f722b', '01a22af0-e2c9-710e-b94a-2706bc7f722b', 'comfyui', 'http://01a22af0-e2c9-710e-b94a-2706bc7f722b:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22af0-e2c9-710e-b94a-2708d9c2cd99', '01a22af0-e2c9-710e-b94a-2708d9c2cd99', 'comfyui', 'http://01a22af0-e2c9-710e-b94a-2708d9c2cd99:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22af0-e2c9-710e-b94a-270a12594b4e', '01a22af0-e2c9-710e-b94a-270a12594b4e', 'comfyui', 'http://01a22af0-e2c9-710e-b94a-270a12594b4e:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22af0-e2c9-710e-b94a-270c7d113d37', '01a22af0-e2c9-710e-b94a-270c7d113d37', 'comfyui', 'http://01a22af0-e2c9-710e-b94a-270c7d113d37:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.backend VALUES ('01a22af0-e2c9-710e-b94a-270e4d5f5509', '01a22af0-e2c9-710e-b94a-270e4d5f5509', 'comfyui', 'http://01a22af0-e2c9-710e-b94a-270e4d5f5509:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (1, 'backend.updated', '', '01a22af0-e2c8-713d-9295-e3f893f8053d', 1767225600000000, '{"id":"01a22af0-e2c8-713d-9295-e3f893f8053d","name":"01a22af0-e2c8-713d-9295-e3f893f8053d","state":"new"}');
INSERT INTO public.event VALUES (2, 'backend.updated', '', '01a22af0-e2c8-713d-9295-e3fa19f8ddb7', 1767225600000000, '{"id":"01a22af0-e2c8-713d-9295-e3fa19f8ddb7","name":"01a22af0-e2c8-713d-9295-e3fa19f8ddb7","state":"new"}');
INSERT INTO public.event VALUES (3, 'backend.updated', '', '01a22af0-e2c8-713d-9295-e3fcd84fd2a9', 1767225600000000, '{"id":"01a22af0-e2c8-713d-9295-e3fcd84fd2a9","name":"01a22af0-e2c8-713d-9295-e3fcd84fd2a9","state":"new"}');
INSERT INTO public.event VALUES (4, 'backend.updated', '', '01a22af0-e2c8-713d-9295-e3fe253de83e', 1767225600000000, '{"id":"01a22af0-e2c8-713d-9295-e3fe253de83e","name":"01a22af0-e2c8-713d-9295-e3fe253de83e","state":"new"}');
INSERT INTO public.event VALUES (5, 'backend.updated', '', '01a22af0-e2c8-713d-9295-e40006e6f354', 1767225600000000, '{"id":"01a22af0-e2c8-713d-9295-e40006e6f354","name":"01a22af0-e2c8-713d-9295-e40006e6f354","state":"new"}');
INSERT INTO public.event VALUES (6, 'backend.updated', '', '01a22af0-e2c8-713d-9295-e4021e0acfc0', 1767225600000000, '{"id":"01a22af0-e2c8-713d-9295-e4021e0acfc0","name":"01a22af0-e2c8-713d-9295-e4021e0acfc0","state":"new"}');
INSERT INTO public.event VALUES (7, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-26f6885fed1f', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-26f6885fed1f","name":"01a22af0-e2c9-710e-b94a-26f6885fed1f","state":"new"}');
INSERT INTO public.event VALUES (8, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-26f8494ccfc6', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-26f8494ccfc6","name":"01a22af0-e2c9-710e-b94a-26f8494ccfc6","state":"new"}');
INSERT INTO public.event VALUES (9, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-26faf336b145', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-26faf336b145","name":"01a22af0-e2c9-710e-b94a-26faf336b145","state":"new"}');
INSERT INTO public.event VALUES (10, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-26fc45a9ac6a', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-26fc45a9ac6a","name":"01a22af0-e2c9-710e-b94a-26fc45a9ac6a","state":"new"}');
INSERT INTO public.event VALUES (11, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-26fe06a91d94', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-26fe06a91d94","name":"01a22af0-e2c9-710e-b94a-26fe06a91d94","state":"new"}');
INSERT INTO public.event VALUES (12, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-27000db19e1f', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-27000db19e1f","name":"01a22af0-e2c9-710e-b94a-27000db19e1f","state":"new"}');
INSERT INTO public.event VALUES (13, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-2702fcebe0d7', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-2702fcebe0d7","name":"01a22af0-e2c9-710e-b94a-2702fcebe0d7","state":"new"}');
INSERT INTO public.event VALUES (14, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-27046ecc36a4', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-27046ecc36a4","name":"01a22af0-e2c9-710e-b94a-27046ecc36a4","state":"new"}');
INSERT INTO public.event VALUES (15, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-2706bc7f722b', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-2706bc7f722b","name":"01a22af0-e2c9-710e-b94a-2706bc7f722b","state":"new"}');
INSERT INTO public.event VALUES (16, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-2708d9c2cd99', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-2708d9c2cd99","name":"01a22af0-e2c9-710e-b94a-2708d9c2cd99","state":"new"}');
INSERT INTO public.event VALUES (17, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-270a12594b4e', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-270a12594b4e","name":"01a22af0-e2c9-710e-b94a-270a12594b4e","state":"new"}');
INSERT INTO public.event VALUES (18, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-270c7d113d37', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-270c7d113d37","name":"01a22af0-e2c9-710e-b94a-270c7d113d37","state":"new"}');
INSERT INTO public.event VALUES (19, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-270e4d5f5509', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-270e4d5f5509","name":"01a22af0-e2c9-710e-b94a-270e4d5f5509","state":"new"}');
INSERT INTO public.event VALUES (20, 'backend.updated', '', '01a22af0-e2c8-713d-9295-e3f893f8053d', 1767225600000000, '{"id":"01a22af0-e2c8-713d-9295-e3f893f8053d","name":"01a22af0-e2c8-713d-9295-e3f893f8053d","state":"ready","reason":null}');
INSERT INTO public.event VALUES (21, 'backend.updated', '', '01a22af0-e2c8-713d-9295-e3fa19f8ddb7', 1767225600000000, '{"id":"01a22af0-e2c8-713d-9295-e3fa19f8ddb7","name":"01a22af0-e2c8-713d-9295-e3fa19f8ddb7","state":"ready","reason":null}');
INSERT INTO public.event VALUES (22, 'backend.updated', '', '01a22af0-e2c8-713d-9295-e3fcd84fd2a9', 1767225600000000, '{"id":"01a22af0-e2c8-713d-9295-e3fcd84fd2a9","name":"01a22af0-e2c8-713d-9295-e3fcd84fd2a9","state":"ready","reason":null}');
INSERT INTO public.event VALUES (23, 'backend.updated', '', '01a22af0-e2c8-713d-9295-e3fe253de83e', 1767225600000000, '{"id":"01a22af0-e2c8-713d-9295-e3fe253de83e","name":"01a22af0-e2c8-713d-9295-e3fe253de83e","state":"ready","reason":null}');
INSERT INTO public.event VALUES (24, 'backend.updated', '', '01a22af0-e2c8-713d-9295-e40006e6f354', 1767225600000000, '{"id":"01a22af0-e2c8-713d-9295-e40006e6f354","name":"01a22af0-e2c8-713d-9295-e40006e6f354","state":"ready","reason":null}');
INSERT INTO public.event VALUES (25, 'backend.updated', '', '01a22af0-e2c8-713d-9295-e4021e0acfc0', 1767225600000000, '{"id":"01a22af0-e2c8-713d-9295-e4021e0acfc0","name":"01a22af0-e2c8-713d-9295-e4021e0acfc0","state":"ready","reason":null}');
INSERT INTO public.event VALUES (26, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-26f6885fed1f', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-26f6885fed1f","name":"01a22af0-e2c9-710e-b94a-26f6885fed1f","state":"ready","reason":null}');
INSERT INTO public.event VALUES (27, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-26f8494ccfc6', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-26f8494ccfc6","name":"01a22af0-e2c9-710e-b94a-26f8494ccfc6","state":"ready","reason":null}');
INSERT INTO public.event VALUES (28, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-26faf336b145', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-26faf336b145","name":"01a22af0-e2c9-710e-b94a-26faf336b145","state":"ready","reason":null}');
INSERT INTO public.event VALUES (29, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-26fc45a9ac6a', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-26fc45a9ac6a","name":"01a22af0-e2c9-710e-b94a-26fc45a9ac6a","state":"ready","reason":null}');
INSERT INTO public.event VALUES (30, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-26fe06a91d94', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-26fe06a91d94","name":"01a22af0-e2c9-710e-b94a-26fe06a91d94","state":"ready","reason":null}');
INSERT INTO public.event VALUES (31, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-27000db19e1f', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-27000db19e1f","name":"01a22af0-e2c9-710e-b94a-27000db19e1f","state":"ready","reason":null}');
INSERT INTO public.event VALUES (32, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-2702fcebe0d7', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-2702fcebe0d7","name":"01a22af0-e2c9-710e-b94a-2702fcebe0d7","state":"ready","reason":null}');
INSERT INTO public.event VALUES (33, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-27046ecc36a4', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-27046ecc36a4","name":"01a22af0-e2c9-710e-b94a-27046ecc36a4","state":"ready","reason":null}');
INSERT INTO public.event VALUES (34, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-2706bc7f722b', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-2706bc7f722b","name":"01a22af0-e2c9-710e-b94a-2706bc7f722b","state":"ready","reason":null}');
INSERT INTO public.event VALUES (35, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-2708d9c2cd99', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-2708d9c2cd99","name":"01a22af0-e2c9-710e-b94a-2708d9c2cd99","state":"ready","reason":null}');
INSERT INTO public.event VALUES (36, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-270a12594b4e', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-270a12594b4e","name":"01a22af0-e2c9-710e-b94a-270a12594b4e","state":"ready","reason":null}');
INSERT INTO public.event VALUES (37, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-270c7d113d37', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-270c7d113d37","name":"01a22af0-e2c9-710e-b94a-270c7d113d37","state":"ready","reason":null}');
INSERT INTO public.event VALUES (38, 'backend.updated', '', '01a22af0-e2c9-710e-b94a-270e4d5f5509', 1767225600000000, '{"id":"01a22af0-e2c9-710e-b94a-270e4d5f5509","name":"01a22af0-e2c9-710e-b94a-270e4d5f5509","state":"ready","reason":null}');
INSERT INTO public.event VALUES (39, 'task.created', 'local', '01a22af0-e2eb-753c-aefa-651aee8a8734', 1767225600000000, '{"version":1,"id":"01a22af0-e2eb-753c-aefa-651aee8a8734","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (40, 'task.created', 'local', '01a22af0-e2eb-753c-aefa-651c35dcaf16', 1767225600000000, '{"version":1,"id":"01a22af0-e2eb-753c-aefa-651c35dcaf16","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (41, 'task.created', 'local', '01a22af0-e2eb-753c-aefa-651edfc358ad', 1767225600000000, '{"version":1,"id":"01a22af0-e2eb-753c-aefa-651edfc358ad","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (42, 'task.created', 'local', '01a22af0-e2eb-753c-aefa-65206c298b89', 1767225600000000, '{"version":1,"id":"01a22af0-e2eb-753c-aefa-65206c298b89","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (43, 'task.created', 'local', '01a22af0-e2eb-753c-aefa-65228e48b9ae', 1767225600000000, '{"version":1,"id":"01a22af0-e2eb-753c-aefa-65228e48b9ae","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (44, 'task.created', 'local', '01a22af0-e2eb-753c-aefa-65249665bcf8', 1767225600000000, '{"version":1,"id":"01a22af0-e2eb-753c-aefa-65249665bcf8","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (45, 'task.created', 'local', '01a22af0-e2eb-753c-aefa-6526e2ac905b', 1767225600000000, '{"version":1,"id":"01a22af0-e2eb-753c-aefa-6526e2ac905b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (46, 'task.created', 'local', '01a22af0-e2eb-753c-aefa-6528a8271fd3', 1767225600000000, '{"version":1,"id":"01a22af0-e2eb-753c-aefa-6528a8271fd3","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (47, 'task.created', 'local', '01a22af0-e2eb-753c-aefa-652a87414eb2', 1767225600000000, '{"version":1,"id":"01a22af0-e2eb-753c-aefa-652a87414eb2","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (48, 'task.created', 'local', '01a22af0-e2eb-753c-aefa-652c3bdbb9fb', 1767225600000000, '{"version":1,"id":"01a22af0-e2eb-753c-aefa-652c3bdbb9fb","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (49, 'task.created', 'local', '01a22af0-e2eb-753c-aefa-652e84b77ca6', 1767225600000000, '{"version":1,"id":"01a22af0-e2eb-753c-aefa-652e84b77ca6","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (50, 'task.created', 'local', '01a22af0-e2eb-753c-aefa-65304d796b80', 1767225600000000, '{"version":1,"id":"01a22af0-e2eb-753c-aefa-65304d796b80","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (51, 'task.created', 'local', '01a22af0-e2eb-753c-aefa-6532946e28c0', 1767225600000000, '{"version":1,"id":"01a22af0-e2eb-753c-aefa-6532946e28c0","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (52, 'task.created', 'local', '01a22af0-e2eb-753c-aefa-65340800d264', 1767225600000000, '{"version":1,"id":"01a22af0-e2eb-753c-aefa-65340800d264","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (53, 'task.created', 'local', '01a22af0-e2eb-753c-aefa-653666ebaf08', 1767225600000000, '{"version":1,"id":"01a22af0-e2eb-753c-aefa-653666ebaf08","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (54, 'task.created', 'local', '01a22af0-e2eb-753c-aefa-6538a57066fa', 1767225600000000, '{"version":1,"id":"01a22af0-e2eb-753c-aefa-6538a57066fa","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (55, 'task.created', 'local', '01a22af0-e2eb-753c-aefa-653a8ad7f7e7', 1767225600000000, '{"version":1,"id":"01a22af0-e2eb-753c-aefa-653a8ad7f7e7","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (56, 'task.created', 'local', '01a22af0-e2eb-753c-aefa-653c45882f1b', 1767225600000000, '{"version":1,"id":"01a22af0-e2eb-753c-aefa-653c45882f1b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (57, 'task.created', 'local', '01a22af0-e2eb-753c-aefa-653e402de359', 1767225600000000, '{"version":1,"id":"01a22af0-e2eb-753c-aefa-653e402de359","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (58, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-653666ebaf08', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-653666ebaf08","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-2706bc7f722b","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (59, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-6538a57066fa', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-6538a57066fa","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-2708d9c2cd99","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (60, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-65249665bcf8', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-65249665bcf8","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22af0-e2c8-713d-9295-e4021e0acfc0","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (61, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-6526e2ac905b', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-6526e2ac905b","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-26f6885fed1f","remote_id":"01a22af0-e2fe-711e-bc5e-64d7e7ecdef6","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (62, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-6528a8271fd3', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-6528a8271fd3","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-26f8494ccfc6","remote_id":"01a22af0-e300-77f9-a843-503472fe710b","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (63, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-652a87414eb2', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-652a87414eb2","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-26faf336b145","remote_id":"01a22af0-e303-731d-8f47-0ba06d555462","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (64, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-652c3bdbb9fb', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-652c3bdbb9fb","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-26fc45a9ac6a","remote_id":"01a22af0-e304-7639-a86e-af405b7a05bc","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (65, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-65304d796b80', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-65304d796b80","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-27000db19e1f","remote_id":"01a22af0-e308-76a7-a0b7-1b2626891362","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (66, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-6532946e28c0', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-6532946e28c0","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-2702fcebe0d7","remote_id":"01a22af0-e309-7791-ac0d-f89869ff722d","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (67, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-65340800d264', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-65340800d264","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-27046ecc36a4","remote_id":"01a22af0-e30b-76ba-af89-8b9bd2091da0","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (68, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-653a8ad7f7e7', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-653a8ad7f7e7","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-270a12594b4e","remote_id":"01a22af0-e310-754d-82ec-3af57ab985e8","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (69, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-653c45882f1b', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-653c45882f1b","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-270c7d113d37","remote_id":"01a22af0-e311-7093-b53a-e42f8c472c28","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (70, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-653e402de359', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-653e402de359","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-270e4d5f5509","remote_id":"01a22af0-e313-76a5-b76a-4b29d66cc556","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (71, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-652e84b77ca6', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-652e84b77ca6","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-26fe06a91d94","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO public.event VALUES (72, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-6538a57066fa', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-6538a57066fa","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-2708d9c2cd99","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (73, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-6528a8271fd3', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-6528a8271fd3","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-26f8494ccfc6","remote_id":"01a22af0-e300-77f9-a843-503472fe710b","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (74, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-652a87414eb2', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-652a87414eb2","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-26faf336b145","remote_id":"01a22af0-e303-731d-8f47-0ba06d555462","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (75, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-652c3bdbb9fb', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-652c3bdbb9fb","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-26fc45a9ac6a","remote_id":"01a22af0-e304-7639-a86e-af405b7a05bc","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (76, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-65304d796b80', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-65304d796b80","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-27000db19e1f","remote_id":"01a22af0-e308-76a7-a0b7-1b2626891362","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (77, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-6532946e28c0', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-6532946e28c0","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-2702fcebe0d7","remote_id":"01a22af0-e309-7791-ac0d-f89869ff722d","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (78, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-65340800d264', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-65340800d264","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-27046ecc36a4","remote_id":"01a22af0-e30b-76ba-af89-8b9bd2091da0","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (79, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-653a8ad7f7e7', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-653a8ad7f7e7","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-270a12594b4e","remote_id":"01a22af0-e310-754d-82ec-3af57ab985e8","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (80, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-653c45882f1b', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-653c45882f1b","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-270c7d113d37","remote_id":"01a22af0-e311-7093-b53a-e42f8c472c28","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (81, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-653e402de359', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-653e402de359","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-270e4d5f5509","remote_id":"01a22af0-e313-76a5-b76a-4b29d66cc556","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (82, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-652c3bdbb9fb', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-652c3bdbb9fb","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-26fc45a9ac6a","remote_id":"01a22af0-e304-7639-a86e-af405b7a05bc","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (83, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-65340800d264', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-65340800d264","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-27046ecc36a4","remote_id":"01a22af0-e30b-76ba-af89-8b9bd2091da0","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (84, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-653c45882f1b', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-653c45882f1b","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-270c7d113d37","remote_id":"01a22af0-e311-7093-b53a-e42f8c472c28","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (85, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-65304d796b80', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-65304d796b80","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-27000db19e1f","remote_id":"01a22af0-e308-76a7-a0b7-1b2626891362","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (86, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-653a8ad7f7e7', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-653a8ad7f7e7","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-270a12594b4e","remote_id":"01a22af0-e310-754d-82ec-3af57ab985e8","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (87, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-6532946e28c0', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-6532946e28c0","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-2702fcebe0d7","remote_id":"01a22af0-e309-7791-ac0d-f89869ff722d","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO public.event VALUES (88, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-653e402de359', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-653e402de359","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-270e4d5f5509","remote_id":"01a22af0-e313-76a5-b76a-4b29d66cc556","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (89, 'task.deleted', 'local', '01a22af0-e2eb-753c-aefa-653e402de359', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-653e402de359","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-270e4d5f5509","remote_id":"01a22af0-e313-76a5-b76a-4b29d66cc556","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (90, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-65340800d264', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-65340800d264","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-27046ecc36a4","remote_id":"01a22af0-e30b-76ba-af89-8b9bd2091da0","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (91, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-653c45882f1b', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-653c45882f1b","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-270c7d113d37","remote_id":"01a22af0-e311-7093-b53a-e42f8c472c28","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (92, 'task.updated', 'local', '01a22af0-e2eb-753c-aefa-653a8ad7f7e7', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-653a8ad7f7e7","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-270a12594b4e","remote_id":"01a22af0-e310-754d-82ec-3af57ab985e8","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (93, 'task.deleted', 'local', '01a22af0-e2eb-753c-aefa-653c45882f1b', 1767225600000000, '{"id":"01a22af0-e2eb-753c-aefa-653c45882f1b","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22af0-e2c9-710e-b94a-270c7d113d37","remote_id":"01a22af0-e311-7093-b53a-e42f8c472c28","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.lane VALUES ('0c19dcea6228a3c8', '{"backend_kind":"comfyui","node_classes":["01a22af0-e2c8-713d-9295-e3f7a17fae3a"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('1133e0a0ded21438', '{"backend_kind":"comfyui","node_classes":["01a22af0-e2c9-710e-b94a-270b57a535ce"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('4993dbe17b7b84fd', '{"backend_kind":"comfyui","node_classes":["01a22af0-e2c9-710e-b94a-270527736550"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('4f0e31e8d4e9ba59', '{"backend_kind":"comfyui","node_classes":["01a22af0-e2c8-713d-9295-e3fd87ae95c7"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('56c948968e8d309f', '{"backend_kind":"comfyui","node_classes":["01a22af0-e2c9-710e-b94a-27037301f897"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('634410e93b292082', '{"backend_kind":"comfyui","node_classes":["01a22af0-e2c9-710e-b94a-27090a90c27d"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('6ca7a9b0e15b91f2', '{"backend_kind":"comfyui","node_classes":["01a22af0-e2c9-710e-b94a-26f595fb2d79"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('6f59fff4ccaff124', '{"backend_kind":"comfyui","node_classes":["01a22af0-e2c9-710e-b94a-26f7e76e85c9"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('8d90eb63e8f22154', '{"backend_kind":"comfyui","node_classes":["01a22af0-e2c8-713d-9295-e3fbdcae2dae"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('9522c4d2ec52af93', '{"backend_kind":"comfyui","node_classes":["01a22af0-e2c8-713d-9295-e4018e12f0c3"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('a1cc1c86af067af0', '{"backend_kind":"comfyui","node_classes":["01a22af0-e2c9-710e-b94a-26fb99b3a8ea"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('af72854be9bf77c5', '{"backend_kind":"comfyui","node_classes":["01a22af0-e2c9-710e-b94a-26fdd9b5ab6d"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('c75b55870befbfa6', '{"backend_kind":"comfyui","node_classes":["01a22af0-e2c9-710e-b94a-26f98121687a"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('ca56df875673eb6d', '{"backend_kind":"comfyui","node_classes":["01a22af0-e2c9-710e-b94a-270dbf7410f4"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('e1dda1bc006e3bbd', '{"backend_kind":"comfyui","node_classes":["01a22af0-e2c8-713d-9295-e3ffb0db196a"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('ec9b90ca43a9b49a', '{"backend_kind":"comfyui","node_classes":["01a22af0-e2c9-710e-b94a-27017b619e63"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('f2108d861500f837', '{"backend_kind":"comfyui","node_classes":["01a22af0-e2c9-710e-b94a-2707c137b1e4"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('f5d893da09983124', '{"backend_kind":"comfyui","node_classes":["01a22af0-e2c8-713d-9295-e3f9f1415d73"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('fd0ab9b5d48331b3', '{"backend_kind":"comfyui","node_classes":["01a22af0-e2c9-710e-b94a-26ffcc55e83e"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lease VALUES ('backend:01a22af0-e2c8-713d-9295-e3f893f8053d', 'worker 01a22af0-e2c8-713d-9295-e3f893f8053d', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22af0-e2c8-713d-9295-e3fa19f8ddb7', 'worker 01a22af0-e2c8-713d-9295-e3fa19f8ddb7', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22af0-e2c8-713d-9295-e3fcd84fd2a9', 'worker 01a22af0-e2c8-713d-9295-e3fcd84fd2a9', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22af0-e2c8-713d-9295-e3fe253de83e', 'worker 01a22af0-e2c8-713d-9295-e3fe253de83e', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22af0-e2c8-713d-9295-e40006e6f354', 'worker 01a22af0-e2c8-713d-9295-e40006e6f354', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22af0-e2c8-713d-9295-e4021e0acfc0', 'worker 01a22af0-e2c8-713d-9295-e4021e0acfc0', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22af0-e2c9-710e-b94a-26f6885fed1f', 'worker 01a22af0-e2c9-710e-b94a-26f6885fed1f', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22af0-e2c9-710e-b94a-26f8494ccfc6', 'worker 01a22af0-e2c9-710e-b94a-26f8494ccfc6', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22af0-e2c9-710e-b94a-26faf336b145', 'worker 01a22af0-e2c9-710e-b94a-26faf336b145', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22af0-e2c9-710e-b94a-26fc45a9ac6a', 'worker 01a22af0-e2c9-710e-b94a-26fc45a9ac6a', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22af0-e2c9-710e-b94a-26fe06a91d94', 'worker 01a22af0-e2c9-710e-b94a-26fe06a91d94', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22af0-e2c9-710e-b94a-27000db19e1f', 'worker 01a22af0-e2c9-710e-b94a-27000db19e1f', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22af0-e2c9-710e-b94a-2702fcebe0d7', 'worker 01a22af0-e2c9-710e-b94a-2702fcebe0d7', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22af0-e2c9-710e-b94a-27046ecc36a4', 'worker 01a22af0-e2c9-710e-b94a-27046ecc36a4', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22af0-e2c9-710e-b94a-2706bc7f722b', 'worker 01a22af0-e2c9-710e-b94a-2706bc7f722b', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22af0-e2c9-710e-b94a-2708d9c2cd99', 'worker 01a22af0-e2c9-710e-b94a-2708d9c2cd99', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22af0-e2c9-710e-b94a-270a12594b4e', 'worker 01a22af0-e2c9-710e-b94a-270a12594b4e', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22af0-e2c9-710e-b94a-270c7d113d37', 'worker 01a22af0-e2c9-710e-b94a-270c7d113d37', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22af0-e2c9-710e-b94a-270e4d5f5509', 'worker 01a22af0-e2c9-710e-b94a-270e4d5f5509', 1, 1767225630000000);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22af0-e2eb-753c-aefa-6532946e28c0_01a22af0-e309-7791-ac0d-f89869ff722d/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22af0-e2eb-753c-aefa-65340800d264_01a22af0-e30b-76ba-af89-8b9bd2091da0/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22af0-e2eb-753c-aefa-653c45882f1b_01a22af0-e311-7093-b53a-e42f8c472c28/', 1767225600000000, 0);
INSERT INTO public.meta VALUES ('stream', '316027fd-3e33-48e3-b9ea-c3c5e6654598');
INSERT INTO public.meta VALUES ('installation', '7f7996d5-8ca4-4956-aea7-935f63492b56');
INSERT INTO public.output VALUES ('01a22af0-e32b-7243-8ba5-1eee14ef50bd', 'local', '01a22af0-e2eb-753c-aefa-65304d796b80', '01a22af0-e308-76a7-a0b7-1b2626891362', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22af0-e32b-7243-8ba5-1eef9860ebdd/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.output VALUES ('01a22af0-e32b-7243-8ba5-1ef0a4a00355', 'local', '01a22af0-e2eb-753c-aefa-653a8ad7f7e7', '01a22af0-e310-754d-82ec-3af57ab985e8', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22af0-e32b-7243-8ba5-1ef1975abf45/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.serves VALUES ('01a22af0-e2c8-713d-9295-e3f893f8053d', '0c19dcea6228a3c8', 1, NULL);
INSERT INTO public.serves VALUES ('01a22af0-e2c8-713d-9295-e3fa19f8ddb7', 'f5d893da09983124', 1, NULL);
INSERT INTO public.serves VALUES ('01a22af0-e2c8-713d-9295-e3fcd84fd2a9', '8d90eb63e8f22154', 1, NULL);
INSERT INTO public.serves VALUES ('01a22af0-e2c8-713d-9295-e3fe253de83e', '4f0e31e8d4e9ba59', 1, NULL);
INSERT INTO public.serves VALUES ('01a22af0-e2c8-713d-9295-e40006e6f354', 'e1dda1bc006e3bbd', 1, NULL);
INSERT INTO public.serves VALUES ('01a22af0-e2c8-713d-9295-e4021e0acfc0', '9522c4d2ec52af93', 1, NULL);
INSERT INTO public.serves VALUES ('01a22af0-e2c9-710e-b94a-26f6885fed1f', '6ca7a9b0e15b91f2', 1, NULL);
INSERT INTO public.serves VALUES ('01a22af0-e2c9-710e-b94a-26f8494ccfc6', '6f59fff4ccaff124', 1, NULL);
INSERT INTO public.serves VALUES ('01a22af0-e2c9-710e-b94a-26faf336b145', 'c75b55870befbfa6', 1, NULL);
INSERT INTO public.serves VALUES ('01a22af0-e2c9-710e-b94a-26fc45a9ac6a', 'a1cc1c86af067af0', 1, NULL);
INSERT INTO public.serves VALUES ('01a22af0-e2c9-710e-b94a-26fe06a91d94', 'af72854be9bf77c5', 1, NULL);
INSERT INTO public.serves VALUES ('01a22af0-e2c9-710e-b94a-27000db19e1f', 'fd0ab9b5d48331b3', 1, NULL);
INSERT INTO public.serves VALUES ('01a22af0-e2c9-710e-b94a-2702fcebe0d7', 'ec9b90ca43a9b49a', 1, NULL);
INSERT INTO public.serves VALUES ('01a22af0-e2c9-710e-b94a-27046ecc36a4', '56c948968e8d309f', 1, NULL);
INSERT INTO public.serves VALUES ('01a22af0-e2c9-710e-b94a-2706bc7f722b', '4993dbe17b7b84fd', 1, NULL);
INSERT INTO public.serves VALUES ('01a22af0-e2c9-710e-b94a-2708d9c2cd99', 'f2108d861500f837', 1, NULL);
INSERT INTO public.serves VALUES ('01a22af0-e2c9-710e-b94a-270a12594b4e', '634410e93b292082', 1, NULL);
INSERT INTO public.serves VALUES ('01a22af0-e2c9-710e-b94a-270c7d113d37', '1133e0a0ded21438', 1, NULL);
INSERT INTO public.serves VALUES ('01a22af0-e2c9-710e-b94a-270e4d5f5509', 'ca56df875673eb6d', 1, NULL);
INSERT INTO public.tally VALUES ('local', 1963584, 'READY', 'text_to_image', 0, 15264, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RETRYING', 'text_to_image', 0, 15264, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'PENDING', 'text_to_image', 0, 15264, 6);
INSERT INTO public.tally VALUES ('local', 1963584, 'QUEUED', 'text_to_image', 0, 15264, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'FAILED', 'text_to_image', 0, 15264, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RUNNING', 'text_to_image', 0, 15264, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 1, 15264, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 0, 15264, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'STOPPED', 'text_to_image', 0, 15264, 2);
INSERT INTO public.task VALUES ('01a22af0-e2eb-753c-aefa-651aee8a8734', 'local', 1, 'text_to_image', 'apple', 'READY', NULL, 0, 1767225600000000, '0c19dcea6228a3c8', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22af0-e2eb-753c-aefa-651c35dcaf16', 'local', 1, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, 'f5d893da09983124', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22af0-e2eb-753c-aefa-651edfc358ad', 'local', 2, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '8d90eb63e8f22154', 'text_to_image', 1, 'Text to image', 1, 0, '01a22af0-e2f4-71f3-aabe-e9c336c28510', '01a22af0-e2c8-713d-9295-e3fcd84fd2a9', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22af0-e2eb-753c-aefa-65206c298b89', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, '4f0e31e8d4e9ba59', 'text_to_image', 1, 'Text to image', 1, 0, '01a22af0-e2f7-7590-9546-a20a9fe987f6', '01a22af0-e2c8-713d-9295-e3fe253de83e', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22af0-e2eb-753c-aefa-65228e48b9ae', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, 'e1dda1bc006e3bbd', 'text_to_image', 1, 'Text to image', 1, 0, '01a22af0-e2fa-7387-a154-7034c829e3a2', '01a22af0-e2c8-713d-9295-e40006e6f354', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22af0-e2eb-753c-aefa-6528a8271fd3', 'local', 5, 'text_to_image', 'apple', 'QUEUED', 'stopping', 0, 1767225600000000, '6f59fff4ccaff124', 'text_to_image', 1, 'Text to image', 1, 0, '01a22af0-e300-77f9-a843-503472fe710b', '01a22af0-e2c9-710e-b94a-26f8494ccfc6', '01a22af0-e300-77f9-a843-503472fe710b', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22af0-e2eb-753c-aefa-652a87414eb2', 'local', 5, 'text_to_image', 'apple', 'RUNNING', 'executing', 0, 1767225600000000, 'c75b55870befbfa6', 'text_to_image', 1, 'Text to image', 1, 0, '01a22af0-e303-731d-8f47-0ba06d555462', '01a22af0-e2c9-710e-b94a-26faf336b145', '01a22af0-e303-731d-8f47-0ba06d555462', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22af0-e2eb-753c-aefa-652c3bdbb9fb', 'local', 6, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, 'a1cc1c86af067af0', 'text_to_image', 1, 'Text to image', 1, 0, '01a22af0-e304-7639-a86e-af405b7a05bc', '01a22af0-e2c9-710e-b94a-26fc45a9ac6a', '01a22af0-e304-7639-a86e-af405b7a05bc', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22af0-e2eb-753c-aefa-65304d796b80', 'local', 6, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, 'fd0ab9b5d48331b3', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22af0-e2c9-710e-b94a-27000db19e1f', '01a22af0-e308-76a7-a0b7-1b2626891362', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22af0-e2eb-753c-aefa-6532946e28c0', 'local', 6, 'text_to_image', 'apple', 'FAILED', NULL, 0, 1767225600000000, 'ec9b90ca43a9b49a', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22af0-e2c9-710e-b94a-2702fcebe0d7', '01a22af0-e309-7791-ac0d-f89869ff722d', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, '{"code":"node_failed","arguments":{},"raw":"boom"}', '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22af0-e2eb-753c-aefa-65249665bcf8', 'local', 4, 'text_to_image', 'apple', 'PENDING', 'stopping', 0, 1767225600000000, '9522c4d2ec52af93', 'text_to_image', 1, 'Text to image', 1, 0, '01a22af0-e2fc-70d5-b3cc-166c62e65d81', '01a22af0-e2c8-713d-9295-e4021e0acfc0', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22af0-e2eb-753c-aefa-6526e2ac905b', 'local', 4, 'text_to_image', 'apple', 'QUEUED', 'waiting', 0, 1767225600000000, '6ca7a9b0e15b91f2', 'text_to_image', 1, 'Text to image', 1, 0, '01a22af0-e2fe-711e-bc5e-64d7e7ecdef6', '01a22af0-e2c9-710e-b94a-26f6885fed1f', '01a22af0-e2fe-711e-bc5e-64d7e7ecdef6', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22af0-e2eb-753c-aefa-652e84b77ca6', 'local', 4, 'text_to_image', 'apple', 'RETRYING', NULL, 0, 1767225600000000, 'af72854be9bf77c5', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22af0-e2c9-710e-b94a-26fe06a91d94', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 1767225660000000, NULL, NULL, 1, 0, 1, 0, 0, 0, 0, NULL, '{"code":"backend_unreachable","arguments":{},"raw":null}', '{"code":"backend_unreachable","arguments":{},"raw":null}', '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22af0-e2eb-753c-aefa-653666ebaf08', 'local', 3, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '4993dbe17b7b84fd', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22af0-e2c9-710e-b94a-2706bc7f722b', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22af0-e2eb-753c-aefa-6538a57066fa', 'local', 4, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, 'f2108d861500f837', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22af0-e2c9-710e-b94a-2708d9c2cd99', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22af0-e2eb-753c-aefa-653e402de359', 'local', 7, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, 'ca56df875673eb6d', 'text_to_image', 1, 'Text to image', 1, 0, '01a22af0-e313-76a5-b76a-4b29d66cc556', '01a22af0-e2c9-710e-b94a-270e4d5f5509', '01a22af0-e313-76a5-b76a-4b29d66cc556', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22af0-e2eb-753c-aefa-65340800d264', 'local', 7, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '56c948968e8d309f', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22af0-e2c9-710e-b94a-27046ecc36a4', '01a22af0-e30b-76ba-af89-8b9bd2091da0', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22af0-e2eb-753c-aefa-653a8ad7f7e7', 'local', 7, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '634410e93b292082', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22af0-e2c9-710e-b94a-270a12594b4e', '01a22af0-e310-754d-82ec-3af57ab985e8', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task VALUES ('01a22af0-e2eb-753c-aefa-653c45882f1b', 'local', 8, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '1133e0a0ded21438', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22af0-e2c9-710e-b94a-270c7d113d37', '01a22af0-e311-7093-b53a-e42f8c472c28', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0);
INSERT INTO public.task_body VALUES ('01a22af0-e2eb-753c-aefa-651aee8a8734', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22af0-e2eb-753c-aefa-651c35dcaf16', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22af0-e2eb-753c-aefa-651edfc358ad', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22af0-e2eb-753c-aefa-65206c298b89', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22af0-e2eb-753c-aefa-65228e48b9ae', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22af0-e2eb-753c-aefa-65249665bcf8', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22af0-e2eb-753c-aefa-6526e2ac905b', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22af0-e2eb-753c-aefa-6528a8271fd3', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22af0-e2eb-753c-aefa-652a87414eb2', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22af0-e2eb-753c-aefa-652c3bdbb9fb', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22af0-e2eb-753c-aefa-652e84b77ca6', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22af0-e2eb-753c-aefa-65304d796b80', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22af0-e2eb-753c-aefa-6532946e28c0', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22af0-e2eb-753c-aefa-65340800d264', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22af0-e2eb-753c-aefa-653666ebaf08', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22af0-e2eb-753c-aefa-6538a57066fa', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22af0-e2eb-753c-aefa-653a8ad7f7e7', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22af0-e2eb-753c-aefa-653c45882f1b', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_body VALUES ('01a22af0-e2eb-753c-aefa-653e402de359', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}');
INSERT INTO public.task_input VALUES ('01a22af0-e2eb-753c-aefa-651aee8a8734', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22af0-e2eb-753c-aefa-651c35dcaf16', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22af0-e2eb-753c-aefa-651edfc358ad', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22af0-e2eb-753c-aefa-65206c298b89', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22af0-e2eb-753c-aefa-65228e48b9ae', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22af0-e2eb-753c-aefa-65249665bcf8', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22af0-e2eb-753c-aefa-6526e2ac905b', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22af0-e2eb-753c-aefa-6528a8271fd3', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22af0-e2eb-753c-aefa-652a87414eb2', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22af0-e2eb-753c-aefa-652c3bdbb9fb', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22af0-e2eb-753c-aefa-652e84b77ca6', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22af0-e2eb-753c-aefa-65304d796b80', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22af0-e2eb-753c-aefa-6532946e28c0', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22af0-e2eb-753c-aefa-65340800d264', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22af0-e2eb-753c-aefa-653666ebaf08', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22af0-e2eb-753c-aefa-6538a57066fa', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22af0-e2eb-753c-aefa-653a8ad7f7e7', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22af0-e2eb-753c-aefa-653c45882f1b', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22af0-e2eb-753c-aefa-653e402de359', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.waiting VALUES ('f5d893da09983124', 0, 15264, 1);
INSERT INTO public.waiting VALUES ('8d90eb63e8f22154', 0, 15264, 0);
INSERT INTO public.waiting VALUES ('4f0e31e8d4e9ba59', 0, 15264, 0);
INSERT INTO public.waiting VALUES ('e1dda1bc006e3bbd', 0, 15264, 0);
INSERT INTO public.waiting VALUES ('9522c4d2ec52af93', 0, 15264, 0);
INSERT INTO public.waiting VALUES ('6ca7a9b0e15b91f2', 0, 15264, 0);
INSERT INTO public.waiting VALUES ('6f59fff4ccaff124', 0, 15264, 0);
INSERT INTO public.waiting VALUES ('c75b55870befbfa6', 0, 15264, 0);
INSERT INTO public.waiting VALUES ('a1cc1c86af067af0', 0, 15264, 0);
INSERT INTO public.waiting VALUES ('af72854be9bf77c5', 0, 15264, 0);
INSERT INTO public.waiting VALUES ('fd0ab9b5d48331b3', 0, 15264, 0);
INSERT INTO public.waiting VALUES ('ec9b90ca43a9b49a', 0, 15264, 0);
INSERT INTO public.waiting VALUES ('56c948968e8d309f', 0, 15264, 0);
INSERT INTO public.waiting VALUES ('4993dbe17b7b84fd', 0, 15264, 0);
INSERT INTO public.waiting VALUES ('634410e93b292082', 0, 15264, 0);
INSERT INTO public.waiting VALUES ('1133e0a0ded21438', 0, 15264, 0);
INSERT INTO public.waiting VALUES ('ca56df875673eb6d', 0, 15264, 0);
INSERT INTO public.waiting VALUES ('f2108d861500f837', 0, 15264, 1);
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
CREATE INDEX task_order ON public.task USING btree (priority DESC, turn, id, attempt_id, deleted_at, status) WHERE ((status = 'PENDING'::text) AND (attempt_id IS NULL) AND (deleted_at IS NULL));
CREATE INDEX task_queue ON public.task USING btree (lane, priority DESC, turn, id) WHERE ((status = 'PENDING'::text) AND (attempt_id IS NULL) AND (deleted_at IS NULL));
CREATE INDEX task_wishes ON public.task USING btree (stop_requested_at) WHERE (stop_requested_at IS NOT NULL);
CREATE INDEX upload_key ON public.upload USING btree (key);
CREATE TRIGGER tally_after_delete AFTER DELETE ON public.task REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.tally_after_delete();
CREATE TRIGGER tally_after_insert AFTER INSERT ON public.task REFERENCING NEW TABLE AS born FOR EACH STATEMENT EXECUTE FUNCTION public.tally_after_insert();
CREATE TRIGGER tally_after_update AFTER UPDATE ON public.task REFERENCING OLD TABLE AS past NEW TABLE AS present FOR EACH STATEMENT EXECUTE FUNCTION public.tally_after_update();
