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
INSERT INTO public.alembic_version VALUES ('0005');
INSERT INTO public.attempt VALUES ('01a22cb2-9ee0-705c-aa6a-aaf27f7b5602', '01a22cb2-9ec5-72fd-974f-92acd0c746e3', 1, '01a22cb2-9d7b-7798-b605-7461b2784d49', '9c77dcab147522d3', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22cb2-9f15-7337-a97a-aaacaed80ced', '01a22cb2-9ec5-72fd-974f-92c489e0c06a', 1, '01a22cb2-9d7b-7798-b605-7479c5a7eeae', '41a22b275e3a302e', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22cb2-9f16-72a2-8f8a-e212e608283b', '01a22cb2-9ec5-72fd-974f-92c6cfc1353f', 1, '01a22cb2-9d7b-7798-b605-747ba81870f6', 'b35336f733d3896a', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22cb2-9ee3-771f-996e-6e9cc056c7c3', '01a22cb2-9ec5-72fd-974f-92aefebbcda8', 1, '01a22cb2-9d7b-7798-b605-74633ba241d9', 'edd98585e9f2a4ac', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22cb2-9f0b-7147-b0f5-554b6c9caee2', '01a22cb2-9ec5-72fd-974f-92be178fb787', 1, '01a22cb2-9d7b-7798-b605-74732dc17728', 'de9c9f4ea146ed5b', 1767225600000000, 1767225600000000, 1767225600000000, '01a22cb2-9f0b-7147-b0f5-554b6c9caee2', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22cb2-9eef-76a3-9ae6-b73a809affed', '01a22cb2-9ec5-72fd-974f-92b2c40d1816', 1, '01a22cb2-9d7b-7798-b605-74674c04e20c', '938415ad390b3f7c', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22cb2-9f0d-75c8-bdfe-265f8a26c35a', '01a22cb2-9ec5-72fd-974f-92c05b843009', 1, '01a22cb2-9d7b-7798-b605-7475be4c3e9e', '04b920e0fad40721', 1767225600000000, 1767225600000000, 1767225600000000, '01a22cb2-9f0d-75c8-bdfe-265f8a26c35a', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'failed', '{"code":"node_failed","arguments":{},"raw":"boom"}', 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22cb2-9f0e-7041-8533-e883c86fa5f1', '01a22cb2-9ec5-72fd-974f-92c2a826f3d9', 1, '01a22cb2-9d7b-7798-b605-7477a6c25889', '7355eb81087a68c2', 1767225600000000, 1767225600000000, 1767225600000000, '01a22cb2-9f0e-7041-8533-e883c86fa5f1', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22cb2-9eed-70bc-8b8c-24d2588b5740', '01a22cb2-9ec5-72fd-974f-92b0f242d27a', 1, '01a22cb2-9d7b-7798-b605-74655c10da6e', 'b79b5a7f920cce59', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22cb2-9ef3-7363-8498-5343fde6652a', '01a22cb2-9ec5-72fd-974f-92b48bbc6c50', 1, '01a22cb2-9d7b-7798-b605-746942eb0c46', 'c68d870517a9c706', 1767225600000000, 1767225600000000, 1767225600000000, '01a22cb2-9ef3-7363-8498-5343fde6652a', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22cb2-9ef9-7043-bab1-9957417d4685', '01a22cb2-9ec5-72fd-974f-92b6f24d99c0', 1, '01a22cb2-9d7b-7798-b605-746b407e4557', '088758a0d5068980', 1767225600000000, 1767225600000000, 1767225600000000, '01a22cb2-9ef9-7043-bab1-9957417d4685', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22cb2-9f02-72ca-afb2-b1bd6b477297', '01a22cb2-9ec5-72fd-974f-92bc47319df8', 1, '01a22cb2-9d7b-7798-b605-74714623ddd8', '574439a110dd3365', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'not_sent', '{"code":"backend_unreachable","arguments":{},"raw":null}', 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22cb2-9efd-756b-ab68-e337ede9b518', '01a22cb2-9ec5-72fd-974f-92b8aeeb23ea', 1, '01a22cb2-9d7b-7798-b605-746d8518fea9', '182a0c87ec1cd9ab', 1767225600000000, 1767225600000000, 1767225600000000, '01a22cb2-9efd-756b-ab68-e337ede9b518', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22cb2-9f01-73dc-8a87-1eaf2fc8c9b5', '01a22cb2-9ec5-72fd-974f-92ba123e3ae1', 1, '01a22cb2-9d7b-7798-b605-746f299110a6', '2c2b6e3ce54b75af', 1767225600000000, 1767225600000000, 1767225600000000, '01a22cb2-9f01-73dc-8a87-1eaf2fc8c9b5', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22cb2-9f1b-761d-8f16-535ab7d22a21', '01a22cb2-9ec5-72fd-974f-92cc53b5a956', 1, '01a22cb2-9d7b-7798-b605-74814373d2e7', '53b550de3f3bda53', 1767225600000000, 1767225600000000, 1767225600000000, '01a22cb2-9f1b-761d-8f16-535ab7d22a21', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22cb2-9f17-7065-ae75-3ac469c910b4', '01a22cb2-9ec5-72fd-974f-92c88ecb6531', 1, '01a22cb2-9d7b-7798-b605-747dde04b5ba', '690543e4fc13e728', 1767225600000000, 1767225600000000, 1767225600000000, '01a22cb2-9f17-7065-ae75-3ac469c910b4', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.attempt VALUES ('01a22cb2-9f1a-7254-a346-ef04989b63d1', '01a22cb2-9ec5-72fd-974f-92ca56738d73', 1, '01a22cb2-9d7b-7798-b605-747f439c262f', 'a02fd9c0eaa98afb', 1767225600000000, 1767225600000000, 1767225600000000, '01a22cb2-9f1a-7254-a346-ef04989b63d1', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO public.backend VALUES ('01a22cb2-9d70-7024-8b57-ee8b45d04316', '01a22cb2-9d70-7024-8b57-ee8b45d04316', 'comfyui', 'http://01a22cb2-9d70-7024-8b57-ee8b45d04316:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cb2-9d7b-7798-b605-745f4992f42e', '01a22cb2-9d7b-7798-b605-745f4992f42e', 'comfyui', 'http://01a22cb2-9d7b-7798-b605-745f4992f42e:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cb2-9d7b-7798-b605-7461b2784d49', '01a22cb2-9d7b-7798-b605-7461b2784d49', 'comfyui', 'http://01a22cb2-9d7b-7798-b605-7461b2784d49:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cb2-9d7b-7798-b605-74633ba241d9', '01a22cb2-9d7b-7798-b605-74633ba241d9', 'comfyui', 'http://01a22cb2-9d7b-7798-b605-74633ba241d9:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cb2-9d7b-7798-b605-74655c10da6e', '01a22cb2-9d7b-7798-b605-74655c10da6e', 'comfyui', 'http://01a22cb2-9d7b-7798-b605-74655c10da6e:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cb2-9d7b-7798-b605-74674c04e20c', '01a22cb2-9d7b-7798-b605-74674c04e20c', 'comfyui', 'http://01a22cb2-9d7b-7798-b605-74674c04e20c:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cb2-9d7b-7798-b605-746942eb0c46', '01a22cb2-9d7b-7798-b605-746942eb0c46', 'comfyui', 'http://01a22cb2-9d7b-7798-b605-746942eb0c46:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cb2-9d7b-7798-b605-746b407e4557', '01a22cb2-9d7b-7798-b605-746b407e4557', 'comfyui', 'http://01a22cb2-9d7b-7798-b605-746b407e4557:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cb2-9d7b-7798-b605-746d8518fea9', '01a22cb2-9d7b-7798-b605-746d8518fea9', 'comfyui', 'http://01a22cb2-9d7b-7798-b605-746d8518fea9:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cb2-9d7b-7798-b605-746f299110a6', '01a22cb2-9d7b-7798-b605-746f299110a6', 'comfyui', 'http://01a22cb2-9d7b-7798-b605-746f299110a6:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cb2-9d7b-7798-b605-74732dc17728', '01a22cb2-9d7b-7798-b605-74732dc17728', 'comfyui', 'http://01a22cb2-9d7b-7798-b605-74732dc17728:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cb2-9d7b-7798-b605-7475be4c3e9e', '01a22cb2-9d7b-7798-b605-7475be4c3e9e', 'comfyui', 'http://01a22cb2-9d7b-7798-b605-7475be4c3e9e:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cb2-9d7b-7798-b605-7477a6c25889', '01a22cb2-9d7b-7798-b605-7477a6c25889', 'comfyui', 'http://01a22cb2-9d7b-7798-b605-7477a6c25889:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cb2-9d7b-7798-b605-7479c5a7eeae', '01a22cb2-9d7b-7798-b605-7479c5a7eeae', 'comfyui', 'http://01a22cb2-9d7b-7798-b605-7479c5a7eeae:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cb2-9d7b-7798-b605-747ba81870f6', '01a22cb2-9d7b-7798-b605-747ba81870f6', 'comfyui', 'http://01a22cb2-9d7b-7798-b605-747ba81870f6:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cb2-9d7b-7798-b605-747dde04b5ba', '01a22cb2-9d7b-7798-b605-747dde04b5ba', 'comfyui', 'http://01a22cb2-9d7b-7798-b605-747dde04b5ba:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cb2-9d7b-7798-b605-747f439c262f', '01a22cb2-9d7b-7798-b605-747f439c262f', 'comfyui', 'http://01a22cb2-9d7b-7798-b605-747f439c262f:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cb2-9d7b-7798-b605-74814373d2e7', '01a22cb2-9d7b-7798-b605-74814373d2e7', 'comfyui', 'http://01a22cb2-9d7b-7798-b605-74814373d2e7:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cb2-9d7b-7798-b605-74714623ddd8', '01a22cb2-9d7b-7798-b605-74714623ddd8', 'comfyui', 'http://01a22cb2-9d7b-7798-b605-74714623ddd8:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 1);
INSERT INTO public.event VALUES (1, 'backend.updated', '', '01a22cb2-9d70-7024-8b57-ee8b45d04316', 1767225600000000, '{"id":"01a22cb2-9d70-7024-8b57-ee8b45d04316","name":"01a22cb2-9d70-7024-8b57-ee8b45d04316","state":"new"}');
INSERT INTO public.event VALUES (2, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-745f4992f42e', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-745f4992f42e","name":"01a22cb2-9d7b-7798-b605-745f4992f42e","state":"new"}');
INSERT INTO public.event VALUES (3, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-7461b2784d49', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-7461b2784d49","name":"01a22cb2-9d7b-7798-b605-7461b2784d49","state":"new"}');
INSERT INTO public.event VALUES (4, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-74633ba241d9', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-74633ba241d9","name":"01a22cb2-9d7b-7798-b605-74633ba241d9","state":"new"}');
INSERT INTO public.event VALUES (5, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-74655c10da6e', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-74655c10da6e","name":"01a22cb2-9d7b-7798-b605-74655c10da6e","state":"new"}');
INSERT INTO public.event VALUES (6, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-74674c04e20c', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-74674c04e20c","name":"01a22cb2-9d7b-7798-b605-74674c04e20c","state":"new"}');
INSERT INTO public.event VALUES (7, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-746942eb0c46', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-746942eb0c46","name":"01a22cb2-9d7b-7798-b605-746942eb0c46","state":"new"}');
INSERT INTO public.event VALUES (8, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-746b407e4557', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-746b407e4557","name":"01a22cb2-9d7b-7798-b605-746b407e4557","state":"new"}');
INSERT INTO public.event VALUES (9, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-746d8518fea9', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-746d8518fea9","name":"01a22cb2-9d7b-7798-b605-746d8518fea9","state":"new"}');
INSERT INTO public.event VALUES (10, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-746f299110a6', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-746f299110a6","name":"01a22cb2-9d7b-7798-b605-746f299110a6","state":"new"}');
INSERT INTO public.event VALUES (11, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-74714623ddd8', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-74714623ddd8","name":"01a22cb2-9d7b-7798-b605-74714623ddd8","state":"new"}');
INSERT INTO public.event VALUES (12, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-74732dc17728', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-74732dc17728","name":"01a22cb2-9d7b-7798-b605-74732dc17728","state":"new"}');
INSERT INTO public.event VALUES (13, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-7475be4c3e9e', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-7475be4c3e9e","name":"01a22cb2-9d7b-7798-b605-7475be4c3e9e","state":"new"}');
INSERT INTO public.event VALUES (14, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-7477a6c25889', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-7477a6c25889","name":"01a22cb2-9d7b-7798-b605-7477a6c25889","state":"new"}');
INSERT INTO public.event VALUES (15, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-7479c5a7eeae', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-7479c5a7eeae","name":"01a22cb2-9d7b-7798-b605-7479c5a7eeae","state":"new"}');
INSERT INTO public.event VALUES (16, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-747ba81870f6', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-747ba81870f6","name":"01a22cb2-9d7b-7798-b605-747ba81870f6","state":"new"}');
INSERT INTO public.event VALUES (17, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-747dde04b5ba', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-747dde04b5ba","name":"01a22cb2-9d7b-7798-b605-747dde04b5ba","state":"new"}');
INSERT INTO public.event VALUES (18, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-747f439c262f', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-747f439c262f","name":"01a22cb2-9d7b-7798-b605-747f439c262f","state":"new"}');
INSERT INTO public.event VALUES (19, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-74814373d2e7', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-74814373d2e7","name":"01a22cb2-9d7b-7798-b605-74814373d2e7","state":"new"}');
INSERT INTO public.event VALUES (20, 'backend.updated', '', '01a22cb2-9d70-7024-8b57-ee8b45d04316', 1767225600000000, '{"id":"01a22cb2-9d70-7024-8b57-ee8b45d04316","name":"01a22cb2-9d70-7024-8b57-ee8b45d04316","state":"ready","reason":null}');
INSERT INTO public.event VALUES (21, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-745f4992f42e', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-745f4992f42e","name":"01a22cb2-9d7b-7798-b605-745f4992f42e","state":"ready","reason":null}');
INSERT INTO public.event VALUES (22, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-7461b2784d49', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-7461b2784d49","name":"01a22cb2-9d7b-7798-b605-7461b2784d49","state":"ready","reason":null}');
INSERT INTO public.event VALUES (23, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-74633ba241d9', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-74633ba241d9","name":"01a22cb2-9d7b-7798-b605-74633ba241d9","state":"ready","reason":null}');
INSERT INTO public.event VALUES (24, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-74655c10da6e', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-74655c10da6e","name":"01a22cb2-9d7b-7798-b605-74655c10da6e","state":"ready","reason":null}');
INSERT INTO public.event VALUES (25, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-74674c04e20c', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-74674c04e20c","name":"01a22cb2-9d7b-7798-b605-74674c04e20c","state":"ready","reason":null}');
INSERT INTO public.event VALUES (26, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-746942eb0c46', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-746942eb0c46","name":"01a22cb2-9d7b-7798-b605-746942eb0c46","state":"ready","reason":null}');
INSERT INTO public.event VALUES (27, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-746b407e4557', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-746b407e4557","name":"01a22cb2-9d7b-7798-b605-746b407e4557","state":"ready","reason":null}');
INSERT INTO public.event VALUES (28, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-746d8518fea9', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-746d8518fea9","name":"01a22cb2-9d7b-7798-b605-746d8518fea9","state":"ready","reason":null}');
INSERT INTO public.event VALUES (29, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-746f299110a6', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-746f299110a6","name":"01a22cb2-9d7b-7798-b605-746f299110a6","state":"ready","reason":null}');
INSERT INTO public.event VALUES (30, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-74714623ddd8', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-74714623ddd8","name":"01a22cb2-9d7b-7798-b605-74714623ddd8","state":"ready","reason":null}');
INSERT INTO public.event VALUES (31, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-74732dc17728', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-74732dc17728","name":"01a22cb2-9d7b-7798-b605-74732dc17728","state":"ready","reason":null}');
INSERT INTO public.event VALUES (32, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-7475be4c3e9e', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-7475be4c3e9e","name":"01a22cb2-9d7b-7798-b605-7475be4c3e9e","state":"ready","reason":null}');
INSERT INTO public.event VALUES (33, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-7477a6c25889', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-7477a6c25889","name":"01a22cb2-9d7b-7798-b605-7477a6c25889","state":"ready","reason":null}');
INSERT INTO public.event VALUES (34, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-7479c5a7eeae', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-7479c5a7eeae","name":"01a22cb2-9d7b-7798-b605-7479c5a7eeae","state":"ready","reason":null}');
INSERT INTO public.event VALUES (35, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-747ba81870f6', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-747ba81870f6","name":"01a22cb2-9d7b-7798-b605-747ba81870f6","state":"ready","reason":null}');
INSERT INTO public.event VALUES (36, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-747dde04b5ba', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-747dde04b5ba","name":"01a22cb2-9d7b-7798-b605-747dde04b5ba","state":"ready","reason":null}');
INSERT INTO public.event VALUES (37, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-747f439c262f', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-747f439c262f","name":"01a22cb2-9d7b-7798-b605-747f439c262f","state":"ready","reason":null}');
INSERT INTO public.event VALUES (38, 'backend.updated', '', '01a22cb2-9d7b-7798-b605-74814373d2e7', 1767225600000000, '{"id":"01a22cb2-9d7b-7798-b605-74814373d2e7","name":"01a22cb2-9d7b-7798-b605-74814373d2e7","state":"ready","reason":null}');
INSERT INTO public.event VALUES (39, 'task.created', 'local', '01a22cb2-9ec5-72fd-974f-92a8e8bc0628', 1767225600000000, '{"version":1,"id":"01a22cb2-9ec5-72fd-974f-92a8e8bc0628","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (40, 'task.created', 'local', '01a22cb2-9ec5-72fd-974f-92aa42f814c4', 1767225600000000, '{"version":1,"id":"01a22cb2-9ec5-72fd-974f-92aa42f814c4","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (41, 'task.created', 'local', '01a22cb2-9ec5-72fd-974f-92acd0c746e3', 1767225600000000, '{"version":1,"id":"01a22cb2-9ec5-72fd-974f-92acd0c746e3","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (42, 'task.created', 'local', '01a22cb2-9ec5-72fd-974f-92aefebbcda8', 1767225600000000, '{"version":1,"id":"01a22cb2-9ec5-72fd-974f-92aefebbcda8","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (43, 'task.created', 'local', '01a22cb2-9ec5-72fd-974f-92b0f242d27a', 1767225600000000, '{"version":1,"id":"01a22cb2-9ec5-72fd-974f-92b0f242d27a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (44, 'task.created', 'local', '01a22cb2-9ec5-72fd-974f-92b2c40d1816', 1767225600000000, '{"version":1,"id":"01a22cb2-9ec5-72fd-974f-92b2c40d1816","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (45, 'task.created', 'local', '01a22cb2-9ec5-72fd-974f-92b48bbc6c50', 1767225600000000, '{"version":1,"id":"01a22cb2-9ec5-72fd-974f-92b48bbc6c50","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (46, 'task.created', 'local', '01a22cb2-9ec5-72fd-974f-92b6f24d99c0', 1767225600000000, '{"version":1,"id":"01a22cb2-9ec5-72fd-974f-92b6f24d99c0","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (47, 'task.created', 'local', '01a22cb2-9ec5-72fd-974f-92b8aeeb23ea', 1767225600000000, '{"version":1,"id":"01a22cb2-9ec5-72fd-974f-92b8aeeb23ea","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (48, 'task.created', 'local', '01a22cb2-9ec5-72fd-974f-92ba123e3ae1', 1767225600000000, '{"version":1,"id":"01a22cb2-9ec5-72fd-974f-92ba123e3ae1","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (49, 'task.created', 'local', '01a22cb2-9ec5-72fd-974f-92bc47319df8', 1767225600000000, '{"version":1,"id":"01a22cb2-9ec5-72fd-974f-92bc47319df8","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (50, 'task.created', 'local', '01a22cb2-9ec5-72fd-974f-92be178fb787', 1767225600000000, '{"version":1,"id":"01a22cb2-9ec5-72fd-974f-92be178fb787","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (51, 'task.created', 'local', '01a22cb2-9ec5-72fd-974f-92c05b843009', 1767225600000000, '{"version":1,"id":"01a22cb2-9ec5-72fd-974f-92c05b843009","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (52, 'task.created', 'local', '01a22cb2-9ec5-72fd-974f-92c2a826f3d9', 1767225600000000, '{"version":1,"id":"01a22cb2-9ec5-72fd-974f-92c2a826f3d9","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (53, 'task.created', 'local', '01a22cb2-9ec5-72fd-974f-92c489e0c06a', 1767225600000000, '{"version":1,"id":"01a22cb2-9ec5-72fd-974f-92c489e0c06a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (54, 'task.created', 'local', '01a22cb2-9ec5-72fd-974f-92c6cfc1353f', 1767225600000000, '{"version":1,"id":"01a22cb2-9ec5-72fd-974f-92c6cfc1353f","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (55, 'task.created', 'local', '01a22cb2-9ec5-72fd-974f-92c88ecb6531', 1767225600000000, '{"version":1,"id":"01a22cb2-9ec5-72fd-974f-92c88ecb6531","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (56, 'task.created', 'local', '01a22cb2-9ec5-72fd-974f-92ca56738d73', 1767225600000000, '{"version":1,"id":"01a22cb2-9ec5-72fd-974f-92ca56738d73","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (57, 'task.created', 'local', '01a22cb2-9ec5-72fd-974f-92cc53b5a956', 1767225600000000, '{"version":1,"id":"01a22cb2-9ec5-72fd-974f-92cc53b5a956","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (58, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92c489e0c06a', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92c489e0c06a","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-7479c5a7eeae","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (59, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92c6cfc1353f', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92c6cfc1353f","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-747ba81870f6","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (60, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92b2c40d1816', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92b2c40d1816","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-74674c04e20c","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (61, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92b48bbc6c50', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92b48bbc6c50","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-746942eb0c46","remote_id":"01a22cb2-9ef3-7363-8498-5343fde6652a","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (62, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92b6f24d99c0', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92b6f24d99c0","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-746b407e4557","remote_id":"01a22cb2-9ef9-7043-bab1-9957417d4685","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (63, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92b8aeeb23ea', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92b8aeeb23ea","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-746d8518fea9","remote_id":"01a22cb2-9efd-756b-ab68-e337ede9b518","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (64, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92ba123e3ae1', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92ba123e3ae1","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-746f299110a6","remote_id":"01a22cb2-9f01-73dc-8a87-1eaf2fc8c9b5","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (65, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92be178fb787', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92be178fb787","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-74732dc17728","remote_id":"01a22cb2-9f0b-7147-b0f5-554b6c9caee2","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (66, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92c05b843009', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92c05b843009","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-7475be4c3e9e","remote_id":"01a22cb2-9f0d-75c8-bdfe-265f8a26c35a","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (67, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92c2a826f3d9', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92c2a826f3d9","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-7477a6c25889","remote_id":"01a22cb2-9f0e-7041-8533-e883c86fa5f1","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (68, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92c88ecb6531', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92c88ecb6531","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-747dde04b5ba","remote_id":"01a22cb2-9f17-7065-ae75-3ac469c910b4","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (69, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92ca56738d73', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92ca56738d73","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-747f439c262f","remote_id":"01a22cb2-9f1a-7254-a346-ef04989b63d1","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (70, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92cc53b5a956', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92cc53b5a956","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-74814373d2e7","remote_id":"01a22cb2-9f1b-761d-8f16-535ab7d22a21","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (71, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92bc47319df8', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92bc47319df8","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-74714623ddd8","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO public.event VALUES (72, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92c6cfc1353f', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92c6cfc1353f","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-747ba81870f6","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (73, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92b6f24d99c0', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92b6f24d99c0","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-746b407e4557","remote_id":"01a22cb2-9ef9-7043-bab1-9957417d4685","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (74, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92b8aeeb23ea', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92b8aeeb23ea","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-746d8518fea9","remote_id":"01a22cb2-9efd-756b-ab68-e337ede9b518","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (75, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92ba123e3ae1', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92ba123e3ae1","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-746f299110a6","remote_id":"01a22cb2-9f01-73dc-8a87-1eaf2fc8c9b5","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (76, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92be178fb787', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92be178fb787","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-74732dc17728","remote_id":"01a22cb2-9f0b-7147-b0f5-554b6c9caee2","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (77, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92c05b843009', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92c05b843009","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-7475be4c3e9e","remote_id":"01a22cb2-9f0d-75c8-bdfe-265f8a26c35a","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (78, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92c2a826f3d9', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92c2a826f3d9","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-7477a6c25889","remote_id":"01a22cb2-9f0e-7041-8533-e883c86fa5f1","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (79, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92c88ecb6531', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92c88ecb6531","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-747dde04b5ba","remote_id":"01a22cb2-9f17-7065-ae75-3ac469c910b4","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (80, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92ca56738d73', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92ca56738d73","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-747f439c262f","remote_id":"01a22cb2-9f1a-7254-a346-ef04989b63d1","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (81, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92cc53b5a956', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92cc53b5a956","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-74814373d2e7","remote_id":"01a22cb2-9f1b-761d-8f16-535ab7d22a21","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (82, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92ba123e3ae1', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92ba123e3ae1","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-746f299110a6","remote_id":"01a22cb2-9f01-73dc-8a87-1eaf2fc8c9b5","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (83, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92c2a826f3d9', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92c2a826f3d9","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-7477a6c25889","remote_id":"01a22cb2-9f0e-7041-8533-e883c86fa5f1","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (84, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92ca56738d73', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92ca56738d73","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-747f439c262f","remote_id":"01a22cb2-9f1a-7254-a346-ef04989b63d1","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (85, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92be178fb787', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92be178fb787","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-74732dc17728","remote_id":"01a22cb2-9f0b-7147-b0f5-554b6c9caee2","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (86, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92c88ecb6531', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92c88ecb6531","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-747dde04b5ba","remote_id":"01a22cb2-9f17-7065-ae75-3ac469c910b4","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (87, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92c05b843009', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92c05b843009","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-7475be4c3e9e","remote_id":"01a22cb2-9f0d-75c8-bdfe-265f8a26c35a","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO public.event VALUES (88, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92cc53b5a956', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92cc53b5a956","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-74814373d2e7","remote_id":"01a22cb2-9f1b-761d-8f16-535ab7d22a21","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (89, 'task.deleted', 'local', '01a22cb2-9ec5-72fd-974f-92cc53b5a956', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92cc53b5a956","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-74814373d2e7","remote_id":"01a22cb2-9f1b-761d-8f16-535ab7d22a21","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (90, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92c2a826f3d9', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92c2a826f3d9","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-7477a6c25889","remote_id":"01a22cb2-9f0e-7041-8533-e883c86fa5f1","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (91, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92ca56738d73', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92ca56738d73","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-747f439c262f","remote_id":"01a22cb2-9f1a-7254-a346-ef04989b63d1","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (92, 'task.updated', 'local', '01a22cb2-9ec5-72fd-974f-92c88ecb6531', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92c88ecb6531","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-747dde04b5ba","remote_id":"01a22cb2-9f17-7065-ae75-3ac469c910b4","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (93, 'task.deleted', 'local', '01a22cb2-9ec5-72fd-974f-92ca56738d73', 1767225600000000, '{"id":"01a22cb2-9ec5-72fd-974f-92ca56738d73","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22cb2-9d7b-7798-b605-747f439c262f","remote_id":"01a22cb2-9f1a-7254-a346-ef04989b63d1","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.lane VALUES ('04b920e0fad40721', '{"backend_kind":"comfyui","node_classes":["01a22cb2-9d7b-7798-b605-747440c6e7f3"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('088758a0d5068980', '{"backend_kind":"comfyui","node_classes":["01a22cb2-9d7b-7798-b605-746a1f4a7d67"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('182a0c87ec1cd9ab', '{"backend_kind":"comfyui","node_classes":["01a22cb2-9d7b-7798-b605-746c5371ca6d"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('22b670e019152afc', '{"backend_kind":"comfyui","node_classes":["01a22cb2-9d7b-7798-b605-745ea6d020b2"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('2c2b6e3ce54b75af', '{"backend_kind":"comfyui","node_classes":["01a22cb2-9d7b-7798-b605-746e309c33f6"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('41a22b275e3a302e', '{"backend_kind":"comfyui","node_classes":["01a22cb2-9d7b-7798-b605-7478d95f02c3"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('4b19f19d9b6da402', '{"backend_kind":"comfyui","node_classes":["01a22cb2-9d70-7024-8b57-ee8a3fbf00d2"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('53b550de3f3bda53', '{"backend_kind":"comfyui","node_classes":["01a22cb2-9d7b-7798-b605-7480330938fc"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('574439a110dd3365', '{"backend_kind":"comfyui","node_classes":["01a22cb2-9d7b-7798-b605-747078a80e6d"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('690543e4fc13e728', '{"backend_kind":"comfyui","node_classes":["01a22cb2-9d7b-7798-b605-747c82f28f42"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('7355eb81087a68c2', '{"backend_kind":"comfyui","node_classes":["01a22cb2-9d7b-7798-b605-747633ef54d2"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('938415ad390b3f7c', '{"backend_kind":"comfyui","node_classes":["01a22cb2-9d7b-7798-b605-74660e623722"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('9c77dcab147522d3', '{"backend_kind":"comfyui","node_classes":["01a22cb2-9d7b-7798-b605-746073da24e8"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('a02fd9c0eaa98afb', '{"backend_kind":"comfyui","node_classes":["01a22cb2-9d7b-7798-b605-747e71f9776a"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('b35336f733d3896a', '{"backend_kind":"comfyui","node_classes":["01a22cb2-9d7b-7798-b605-747aef8f55eb"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('b79b5a7f920cce59', '{"backend_kind":"comfyui","node_classes":["01a22cb2-9d7b-7798-b605-74641ceaddf2"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('c68d870517a9c706', '{"backend_kind":"comfyui","node_classes":["01a22cb2-9d7b-7798-b605-7468639072a1"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('de9c9f4ea146ed5b', '{"backend_kind":"comfyui","node_classes":["01a22cb2-9d7b-7798-b605-74723078691c"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('edd98585e9f2a4ac', '{"backend_kind":"comfyui","node_classes":["01a22cb2-9d7b-7798-b605-7462142ce036"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lease VALUES ('backend:01a22cb2-9d70-7024-8b57-ee8b45d04316', 'worker 01a22cb2-9d70-7024-8b57-ee8b45d04316', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cb2-9d7b-7798-b605-745f4992f42e', 'worker 01a22cb2-9d7b-7798-b605-745f4992f42e', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cb2-9d7b-7798-b605-7461b2784d49', 'worker 01a22cb2-9d7b-7798-b605-7461b2784d49', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cb2-9d7b-7798-b605-74633ba241d9', 'worker 01a22cb2-9d7b-7798-b605-74633ba241d9', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cb2-9d7b-7798-b605-74655c10da6e', 'worker 01a22cb2-9d7b-7798-b605-74655c10da6e', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cb2-9d7b-7798-b605-74674c04e20c', 'worker 01a22cb2-9d7b-7798-b605-74674c04e20c', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cb2-9d7b-7798-b605-746942eb0c46', 'worker 01a22cb2-9d7b-7798-b605-746942eb0c46', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cb2-9d7b-7798-b605-746b407e4557', 'worker 01a22cb2-9d7b-7798-b605-746b407e4557', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cb2-9d7b-7798-b605-746d8518fea9', 'worker 01a22cb2-9d7b-7798-b605-746d8518fea9', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cb2-9d7b-7798-b605-746f299110a6', 'worker 01a22cb2-9d7b-7798-b605-746f299110a6', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cb2-9d7b-7798-b605-74714623ddd8', 'worker 01a22cb2-9d7b-7798-b605-74714623ddd8', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cb2-9d7b-7798-b605-74732dc17728', 'worker 01a22cb2-9d7b-7798-b605-74732dc17728', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cb2-9d7b-7798-b605-7475be4c3e9e', 'worker 01a22cb2-9d7b-7798-b605-7475be4c3e9e', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cb2-9d7b-7798-b605-7477a6c25889', 'worker 01a22cb2-9d7b-7798-b605-7477a6c25889', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cb2-9d7b-7798-b605-7479c5a7eeae', 'worker 01a22cb2-9d7b-7798-b605-7479c5a7eeae', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cb2-9d7b-7798-b605-747ba81870f6', 'worker 01a22cb2-9d7b-7798-b605-747ba81870f6', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cb2-9d7b-7798-b605-747dde04b5ba', 'worker 01a22cb2-9d7b-7798-b605-747dde04b5ba', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cb2-9d7b-7798-b605-747f439c262f', 'worker 01a22cb2-9d7b-7798-b605-747f439c262f', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cb2-9d7b-7798-b605-74814373d2e7', 'worker 01a22cb2-9d7b-7798-b605-74814373d2e7', 1, 1767225630000000);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22cb2-9ec5-72fd-974f-92c05b843009_01a22cb2-9f0d-75c8-bdfe-265f8a26c35a/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22cb2-9ec5-72fd-974f-92c2a826f3d9_01a22cb2-9f0e-7041-8533-e883c86fa5f1/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22cb2-9ec5-72fd-974f-92ca56738d73_01a22cb2-9f1a-7254-a346-ef04989b63d1/', 1767225600000000, 0);
INSERT INTO public.meta VALUES ('stream', '589e45b4-5fc9-4e7e-bf3f-da5fe64525e1');
INSERT INTO public.meta VALUES ('installation', '9e78a56c-7f36-441c-bc07-b700b27698a2');
INSERT INTO public.output VALUES ('01a22cb2-9f39-76cd-a8d8-351657701567', 'local', '01a22cb2-9ec5-72fd-974f-92be178fb787', '01a22cb2-9f0b-7147-b0f5-554b6c9caee2', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22cb2-9f39-76cd-a8d8-3517fbe28c32/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.output VALUES ('01a22cb2-9f39-76cd-a8d8-3518b4461986', 'local', '01a22cb2-9ec5-72fd-974f-92c88ecb6531', '01a22cb2-9f17-7065-ae75-3ac469c910b4', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22cb2-9f39-76cd-a8d8-3519acf1e5ec/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.serves VALUES ('01a22cb2-9d70-7024-8b57-ee8b45d04316', '4b19f19d9b6da402', 1, NULL);
INSERT INTO public.serves VALUES ('01a22cb2-9d7b-7798-b605-745f4992f42e', '22b670e019152afc', 1, NULL);
INSERT INTO public.serves VALUES ('01a22cb2-9d7b-7798-b605-7461b2784d49', '9c77dcab147522d3', 1, NULL);
INSERT INTO public.serves VALUES ('01a22cb2-9d7b-7798-b605-74633ba241d9', 'edd98585e9f2a4ac', 1, NULL);
INSERT INTO public.serves VALUES ('01a22cb2-9d7b-7798-b605-74655c10da6e', 'b79b5a7f920cce59', 1, NULL);
INSERT INTO public.serves VALUES ('01a22cb2-9d7b-7798-b605-74674c04e20c', '938415ad390b3f7c', 1, NULL);
INSERT INTO public.serves VALUES ('01a22cb2-9d7b-7798-b605-746942eb0c46', 'c68d870517a9c706', 1, NULL);
INSERT INTO public.serves VALUES ('01a22cb2-9d7b-7798-b605-746b407e4557', '088758a0d5068980', 1, NULL);
INSERT INTO public.serves VALUES ('01a22cb2-9d7b-7798-b605-746d8518fea9', '182a0c87ec1cd9ab', 1, NULL);
INSERT INTO public.serves VALUES ('01a22cb2-9d7b-7798-b605-746f299110a6', '2c2b6e3ce54b75af', 1, NULL);
INSERT INTO public.serves VALUES ('01a22cb2-9d7b-7798-b605-74714623ddd8', '574439a110dd3365', 1, NULL);
INSERT INTO public.serves VALUES ('01a22cb2-9d7b-7798-b605-74732dc17728', 'de9c9f4ea146ed5b', 1, NULL);
INSERT INTO public.serves VALUES ('01a22cb2-9d7b-7798-b605-7475be4c3e9e', '04b920e0fad40721', 1, NULL);
INSERT INTO public.serves VALUES ('01a22cb2-9d7b-7798-b605-7477a6c25889', '7355eb81087a68c2', 1, NULL);
INSERT INTO public.serves VALUES ('01a22cb2-9d7b-7798-b605-7479c5a7eeae', '41a22b275e3a302e', 1, NULL);
INSERT INTO public.serves VALUES ('01a22cb2-9d7b-7798-b605-747ba81870f6', 'b35336f733d3896a', 1, NULL);
INSERT INTO public.serves VALUES ('01a22cb2-9d7b-7798-b605-747dde04b5ba', '690543e4fc13e728', 1, NULL);
INSERT INTO public.serves VALUES ('01a22cb2-9d7b-7798-b605-747f439c262f', 'a02fd9c0eaa98afb', 1, NULL);
INSERT INTO public.serves VALUES ('01a22cb2-9d7b-7798-b605-74814373d2e7', '53b550de3f3bda53', 1, NULL);
INSERT INTO public.tally VALUES ('local', 1963584, 'READY', 'text_to_image', 0, 6548, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RETRYING', 'text_to_image', 0, 6548, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'PENDING', 'text_to_image', 0, 6548, 6);
INSERT INTO public.tally VALUES ('local', 1963584, 'QUEUED', 'text_to_image', 0, 6548, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'FAILED', 'text_to_image', 0, 6548, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RUNNING', 'text_to_image', 0, 6548, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 1, 6548, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 0, 6548, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'STOPPED', 'text_to_image', 0, 6548, 2);
INSERT INTO public.task VALUES ('01a22cb2-9ec5-72fd-974f-92a8e8bc0628', 'local', 1, 'text_to_image', 'apple', 'READY', NULL, 0, 1767225600000000, '4b19f19d9b6da402', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cb2-9ec5-72fd-974f-92aa42f814c4', 'local', 1, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '22b670e019152afc', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cb2-9ec5-72fd-974f-92acd0c746e3', 'local', 2, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '9c77dcab147522d3', 'text_to_image', 1, 'Text to image', 1, 0, '01a22cb2-9ee0-705c-aa6a-aaf27f7b5602', '01a22cb2-9d7b-7798-b605-7461b2784d49', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cb2-9ec5-72fd-974f-92aefebbcda8', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, 'edd98585e9f2a4ac', 'text_to_image', 1, 'Text to image', 1, 0, '01a22cb2-9ee3-771f-996e-6e9cc056c7c3', '01a22cb2-9d7b-7798-b605-74633ba241d9', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cb2-9ec5-72fd-974f-92b0f242d27a', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, 'b79b5a7f920cce59', 'text_to_image', 1, 'Text to image', 1, 0, '01a22cb2-9eed-70bc-8b8c-24d2588b5740', '01a22cb2-9d7b-7798-b605-74655c10da6e', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cb2-9ec5-72fd-974f-92b6f24d99c0', 'local', 5, 'text_to_image', 'apple', 'QUEUED', 'stopping', 0, 1767225600000000, '088758a0d5068980', 'text_to_image', 1, 'Text to image', 1, 0, '01a22cb2-9ef9-7043-bab1-9957417d4685', '01a22cb2-9d7b-7798-b605-746b407e4557', '01a22cb2-9ef9-7043-bab1-9957417d4685', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cb2-9ec5-72fd-974f-92b8aeeb23ea', 'local', 5, 'text_to_image', 'apple', 'RUNNING', 'executing', 0, 1767225600000000, '182a0c87ec1cd9ab', 'text_to_image', 1, 'Text to image', 1, 0, '01a22cb2-9efd-756b-ab68-e337ede9b518', '01a22cb2-9d7b-7798-b605-746d8518fea9', '01a22cb2-9efd-756b-ab68-e337ede9b518', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cb2-9ec5-72fd-974f-92ba123e3ae1', 'local', 6, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, '2c2b6e3ce54b75af', 'text_to_image', 1, 'Text to image', 1, 0, '01a22cb2-9f01-73dc-8a87-1eaf2fc8c9b5', '01a22cb2-9d7b-7798-b605-746f299110a6', '01a22cb2-9f01-73dc-8a87-1eaf2fc8c9b5', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cb2-9ec5-72fd-974f-92be178fb787', 'local', 6, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, 'de9c9f4ea146ed5b', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22cb2-9d7b-7798-b605-74732dc17728', '01a22cb2-9f0b-7147-b0f5-554b6c9caee2', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cb2-9ec5-72fd-974f-92c05b843009', 'local', 6, 'text_to_image', 'apple', 'FAILED', NULL, 0, 1767225600000000, '04b920e0fad40721', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22cb2-9d7b-7798-b605-7475be4c3e9e', '01a22cb2-9f0d-75c8-bdfe-265f8a26c35a', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, '{"code":"node_failed","arguments":{},"raw":"boom"}', '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cb2-9ec5-72fd-974f-92b2c40d1816', 'local', 4, 'text_to_image', 'apple', 'PENDING', 'stopping', 0, 1767225600000000, '938415ad390b3f7c', 'text_to_image', 1, 'Text to image', 1, 0, '01a22cb2-9eef-76a3-9ae6-b73a809affed', '01a22cb2-9d7b-7798-b605-74674c04e20c', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cb2-9ec5-72fd-974f-92b48bbc6c50', 'local', 4, 'text_to_image', 'apple', 'QUEUED', 'waiting', 0, 1767225600000000, 'c68d870517a9c706', 'text_to_image', 1, 'Text to image', 1, 0, '01a22cb2-9ef3-7363-8498-5343fde6652a', '01a22cb2-9d7b-7798-b605-746942eb0c46', '01a22cb2-9ef3-7363-8498-5343fde6652a', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cb2-9ec5-72fd-974f-92bc47319df8', 'local', 4, 'text_to_image', 'apple', 'RETRYING', NULL, 0, 1767225600000000, '574439a110dd3365', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22cb2-9d7b-7798-b605-74714623ddd8', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 1767225660000000, NULL, NULL, 1, 0, 1, 0, 0, 0, 0, NULL, '{"code":"backend_unreachable","arguments":{},"raw":null}', '{"code":"backend_unreachable","arguments":{},"raw":null}', '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cb2-9ec5-72fd-974f-92c489e0c06a', 'local', 3, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '41a22b275e3a302e', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22cb2-9d7b-7798-b605-7479c5a7eeae', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cb2-9ec5-72fd-974f-92c6cfc1353f', 'local', 4, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, 'b35336f733d3896a', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22cb2-9d7b-7798-b605-747ba81870f6', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, 1767225600000000);
INSERT INTO public.task VALUES ('01a22cb2-9ec5-72fd-974f-92cc53b5a956', 'local', 7, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, '53b550de3f3bda53', 'text_to_image', 1, 'Text to image', 1, 0, '01a22cb2-9f1b-761d-8f16-535ab7d22a21', '01a22cb2-9d7b-7798-b605-74814373d2e7', '01a22cb2-9f1b-761d-8f16-535ab7d22a21', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cb2-9ec5-72fd-974f-92c2a826f3d9', 'local', 7, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '7355eb81087a68c2', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22cb2-9d7b-7798-b605-7477a6c25889', '01a22cb2-9f0e-7041-8533-e883c86fa5f1', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cb2-9ec5-72fd-974f-92c88ecb6531', 'local', 7, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '690543e4fc13e728', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22cb2-9d7b-7798-b605-747dde04b5ba', '01a22cb2-9f17-7065-ae75-3ac469c910b4', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cb2-9ec5-72fd-974f-92ca56738d73', 'local', 8, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, 'a02fd9c0eaa98afb', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22cb2-9d7b-7798-b605-747f439c262f', '01a22cb2-9f1a-7254-a346-ef04989b63d1', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cb2-9ec5-72fd-974f-92a8e8bc0628', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cb2-9ec5-72fd-974f-92aa42f814c4', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cb2-9ec5-72fd-974f-92acd0c746e3', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cb2-9ec5-72fd-974f-92aefebbcda8', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cb2-9ec5-72fd-974f-92b0f242d27a', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cb2-9ec5-72fd-974f-92b2c40d1816', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cb2-9ec5-72fd-974f-92b48bbc6c50', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cb2-9ec5-72fd-974f-92b6f24d99c0', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cb2-9ec5-72fd-974f-92b8aeeb23ea', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cb2-9ec5-72fd-974f-92ba123e3ae1', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cb2-9ec5-72fd-974f-92bc47319df8', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cb2-9ec5-72fd-974f-92be178fb787', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cb2-9ec5-72fd-974f-92c05b843009', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cb2-9ec5-72fd-974f-92c2a826f3d9', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cb2-9ec5-72fd-974f-92c489e0c06a', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cb2-9ec5-72fd-974f-92c6cfc1353f', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cb2-9ec5-72fd-974f-92c88ecb6531', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cb2-9ec5-72fd-974f-92ca56738d73', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cb2-9ec5-72fd-974f-92cc53b5a956', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_input VALUES ('01a22cb2-9ec5-72fd-974f-92a8e8bc0628', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cb2-9ec5-72fd-974f-92aa42f814c4', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cb2-9ec5-72fd-974f-92acd0c746e3', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cb2-9ec5-72fd-974f-92aefebbcda8', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cb2-9ec5-72fd-974f-92b0f242d27a', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cb2-9ec5-72fd-974f-92b2c40d1816', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cb2-9ec5-72fd-974f-92b48bbc6c50', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cb2-9ec5-72fd-974f-92b6f24d99c0', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cb2-9ec5-72fd-974f-92b8aeeb23ea', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cb2-9ec5-72fd-974f-92ba123e3ae1', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cb2-9ec5-72fd-974f-92bc47319df8', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cb2-9ec5-72fd-974f-92be178fb787', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cb2-9ec5-72fd-974f-92c05b843009', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cb2-9ec5-72fd-974f-92c2a826f3d9', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cb2-9ec5-72fd-974f-92c489e0c06a', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cb2-9ec5-72fd-974f-92c6cfc1353f', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cb2-9ec5-72fd-974f-92c88ecb6531', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cb2-9ec5-72fd-974f-92ca56738d73', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cb2-9ec5-72fd-974f-92cc53b5a956', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.waiting VALUES ('22b670e019152afc', 0, 6548, 1);
INSERT INTO public.waiting VALUES ('9c77dcab147522d3', 0, 6548, 0);
INSERT INTO public.waiting VALUES ('edd98585e9f2a4ac', 0, 6548, 0);
INSERT INTO public.waiting VALUES ('b79b5a7f920cce59', 0, 6548, 0);
INSERT INTO public.waiting VALUES ('938415ad390b3f7c', 0, 6548, 0);
INSERT INTO public.waiting VALUES ('c68d870517a9c706', 0, 6548, 0);
INSERT INTO public.waiting VALUES ('088758a0d5068980', 0, 6548, 0);
INSERT INTO public.waiting VALUES ('182a0c87ec1cd9ab', 0, 6548, 0);
INSERT INTO public.waiting VALUES ('2c2b6e3ce54b75af', 0, 6548, 0);
INSERT INTO public.waiting VALUES ('574439a110dd3365', 0, 6548, 0);
INSERT INTO public.waiting VALUES ('de9c9f4ea146ed5b', 0, 6548, 0);
INSERT INTO public.waiting VALUES ('04b920e0fad40721', 0, 6548, 0);
INSERT INTO public.waiting VALUES ('7355eb81087a68c2', 0, 6548, 0);
INSERT INTO public.waiting VALUES ('41a22b275e3a302e', 0, 6548, 0);
INSERT INTO public.waiting VALUES ('690543e4fc13e728', 0, 6548, 0);
INSERT INTO public.waiting VALUES ('a02fd9c0eaa98afb', 0, 6548, 0);
INSERT INTO public.waiting VALUES ('53b550de3f3bda53', 0, 6548, 0);
INSERT INTO public.waiting VALUES ('b35336f733d3896a', 0, 6548, 1);
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
