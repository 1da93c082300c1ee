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
INSERT INTO public.alembic_version VALUES ('0006');
INSERT INTO public.attempt VALUES ('01a22cd6-629a-740a-af02-91f20e3d74e4', '01a22cd6-627d-779d-b7a5-cc2cbbf68a47', 1, '01a22cd6-61eb-72a0-bd83-8745eb6a54f3', 'ca104bb454367fd0', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22cd6-62f9-7628-bd8c-b2c48743d59d', '01a22cd6-627d-779d-b7a5-cc44de7850e1', 1, '01a22cd6-61eb-72a0-bd83-875db1dc20d8', 'bac6ed45a61d8872', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22cd6-6304-7231-a6de-c21ca65195c6', '01a22cd6-627d-779d-b7a5-cc46046d869a', 1, '01a22cd6-61eb-72a0-bd83-875f579c3b79', '49a4836fe145ad58', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22cd6-62a6-7024-8eb2-f1bf976b09c9', '01a22cd6-627d-779d-b7a5-cc2e889e2411', 1, '01a22cd6-61eb-72a0-bd83-874747a36056', '5f36061c55d88f95', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22cd6-62e9-7396-9528-e73e4334d556', '01a22cd6-627d-779d-b7a5-cc3e66004f48', 1, '01a22cd6-61eb-72a0-bd83-87579a6179a2', '342d9f92469423f4', 1767225600000000, 1767225600000000, 1767225600000000, '01a22cd6-62e9-7396-9528-e73e4334d556', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22cd6-62b8-7026-baf1-d84b8f00a9c3', '01a22cd6-627d-779d-b7a5-cc32da03c79a', 1, '01a22cd6-61eb-72a0-bd83-874b531d4ffc', '5c06738c6c0b6f1d', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22cd6-62f2-750e-9766-0ef2967a7b35', '01a22cd6-627d-779d-b7a5-cc40c16664b0', 1, '01a22cd6-61eb-72a0-bd83-875942a2d537', '63046012de71e47c', 1767225600000000, 1767225600000000, 1767225600000000, '01a22cd6-62f2-750e-9766-0ef2967a7b35', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'failed', '{"code":"node_failed","arguments":{},"raw":"boom"}', 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22cd6-62f7-72d9-9bfb-0abd80b21d80', '01a22cd6-627d-779d-b7a5-cc4263aadbe0', 1, '01a22cd6-61eb-72a0-bd83-875b714c8111', '203bea97f4721601', 1767225600000000, 1767225600000000, 1767225600000000, '01a22cd6-62f7-72d9-9bfb-0abd80b21d80', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22cd6-62b2-7773-bd22-adcefe1abf7c', '01a22cd6-627d-779d-b7a5-cc30d4a6b251', 1, '01a22cd6-61eb-72a0-bd83-8749b6d14ec8', 'c7a692dd02b3d1e4', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22cd6-62bd-732b-94f8-4b18a7f468ee', '01a22cd6-627d-779d-b7a5-cc3422a5ee08', 1, '01a22cd6-61eb-72a0-bd83-874d3537b1e6', 'bff88486e19cd347', 1767225600000000, 1767225600000000, 1767225600000000, '01a22cd6-62bd-732b-94f8-4b18a7f468ee', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22cd6-62ca-752d-94f0-e7cee2b4ab25', '01a22cd6-627d-779d-b7a5-cc3609996e81', 1, '01a22cd6-61eb-72a0-bd83-874ffb979eb1', '0f7c337cfd6d23e5', 1767225600000000, 1767225600000000, 1767225600000000, '01a22cd6-62ca-752d-94f0-e7cee2b4ab25', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22cd6-62e1-76af-994a-2d093cba2b40', '01a22cd6-627d-779d-b7a5-cc3c524b4b94', 1, '01a22cd6-61eb-72a0-bd83-87551b2ef46b', '1da2eeef1b8eccac', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'not_sent', '{"code":"backend_unreachable","arguments":{},"raw":null}', 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22cd6-62d8-765f-888d-829e15448f36', '01a22cd6-627d-779d-b7a5-cc38e6476e1c', 1, '01a22cd6-61eb-72a0-bd83-87516893eed5', 'f5371866222bc9d3', 1767225600000000, 1767225600000000, 1767225600000000, '01a22cd6-62d8-765f-888d-829e15448f36', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22cd6-62dc-73eb-84e8-a844dc390373', '01a22cd6-627d-779d-b7a5-cc3a0472ce5b', 1, '01a22cd6-61eb-72a0-bd83-875364e0d744', '6846337ae664590f', 1767225600000000, 1767225600000000, 1767225600000000, '01a22cd6-62dc-73eb-84e8-a844dc390373', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22cd6-631f-715f-be93-24544f213caa', '01a22cd6-627d-779d-b7a5-cc4cde2166e6', 1, '01a22cd6-61eb-72a0-bd83-87654b674bf4', 'c47f92206a15b59b', 1767225600000000, 1767225600000000, 1767225600000000, '01a22cd6-631f-715f-be93-24544f213caa', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22cd6-630e-73e9-92ed-e4b8790902e1', '01a22cd6-627d-779d-b7a5-cc48149f1aa0', 1, '01a22cd6-61eb-72a0-bd83-8761b786e2c0', '0b1a7e74ad6e3093', 1767225600000000, 1767225600000000, 1767225600000000, '01a22cd6-630e-73e9-92ed-e4b8790902e1', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22cd6-631c-72b0-8dbc-fb74a5acd900', '01a22cd6-627d-779d-b7a5-cc4aadbfb137', 1, '01a22cd6-61eb-72a0-bd83-8763e94b1896', '416c5eab1a13d69d', 1767225600000000, 1767225600000000, 1767225600000000, '01a22cd6-631c-72b0-8dbc-fb74a5acd900', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.backend VALUES ('01a22cd6-61eb-72a0-bd83-87418a9a9991', '01a22cd6-61eb-72a0-bd83-87418a9a9991', 'comfyui', 'http://01a22cd6-61eb-72a0-bd83-87418a9a9991:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cd6-61eb-72a0-bd83-8743446600bf', '01a22cd6-61eb-72a0-bd83-8743446600bf', 'comfyui', 'http://01a22cd6-61eb-72a0-bd83-8743446600bf:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cd6-61eb-72a0-bd83-8745eb6a54f3', '01a22cd6-61eb-72a0-bd83-8745eb6a54f3', 'comfyui', 'http://01a22cd6-61eb-72a0-bd83-8745eb6a54f3:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cd6-61eb-72a0-bd83-874747a36056', '01a22cd6-61eb-72a0-bd83-874747a36056', 'comfyui', 'http://01a22cd6-61eb-72a0-bd83-874747a36056:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cd6-61eb-72a0-bd83-8749b6d14ec8', '01a22cd6-61eb-72a0-bd83-8749b6d14ec8', 'comfyui', 'http://01a22cd6-61eb-72a0-bd83-8749b6d14ec8:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cd6-61eb-72a0-bd83-874b531d4ffc', '01a22cd6-61eb-72a0-bd83-874b531d4ffc', 'comfyui', 'http://01a22cd6-61eb-72a0-bd83-874b531d4ffc:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cd6-61eb-72a0-bd83-874d3537b1e6', '01a22cd6-61eb-72a0-bd83-874d3537b1e6', 'comfyui', 'http://01a22cd6-61eb-72a0-bd83-874d3537b1e6:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cd6-61eb-72a0-bd83-874ffb979eb1', '01a22cd6-61eb-72a0-bd83-874ffb979eb1', 'comfyui', 'http://01a22cd6-61eb-72a0-bd83-874ffb979eb1:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cd6-61eb-72a0-bd83-87516893eed5', '01a22cd6-61eb-72a0-bd83-87516893eed5', 'comfyui', 'http://01a22cd6-61eb-72a0-bd83-87516893eed5:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cd6-61eb-72a0-bd83-875364e0d744', '01a22cd6-61eb-72a0-bd83-875364e0d744', 'comfyui', 'http://01a22cd6-61eb-72a0-bd83-875364e0d744:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cd6-61eb-72a0-bd83-87579a6179a2', '01a22cd6-61eb-72a0-bd83-87579a6179a2', 'comfyui', 'http://01a22cd6-61eb-72a0-bd83-87579a6179a2:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cd6-61eb-72a0-bd83-875942a2d537', '01a22cd6-61eb-72a0-bd83-875942a2d537', 'comfyui', 'http://01a22cd6-61eb-72a0-bd83-875942a2d537:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cd6-61eb-72a0-bd83-875b714c8111', '01a22cd6-61eb-72a0-bd83-875b714c8111', 'comfyui', 'http://01a22cd6-61eb-72a0-bd83-875b714c8111:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cd6-61eb-72a0-bd83-875db1dc20d8', '01a22cd6-61eb-72a0-bd83-875db1dc20d8', 'comfyui', 'http://01a22cd6-61eb-72a0-bd83-875db1dc20d8:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cd6-61eb-72a0-bd83-875f579c3b79', '01a22cd6-61eb-72a0-bd83-875f579c3b79', 'comfyui', 'http://01a22cd6-61eb-72a0-bd83-875f579c3b79:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cd6-61eb-72a0-bd83-8761b786e2c0', '01a22cd6-61eb-72a0-bd83-8761b786e2c0', 'comfyui', 'http://01a22cd6-61eb-72a0-bd83-8761b786e2c0:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cd6-61eb-72a0-bd83-8763e94b1896', '01a22cd6-61eb-72a0-bd83-8763e94b1896', 'comfyui', 'http://01a22cd6-61eb-72a0-bd83-8763e94b1896:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cd6-61eb-72a0-bd83-87654b674bf4', '01a22cd6-61eb-72a0-bd83-87654b674bf4', 'comfyui', 'http://01a22cd6-61eb-72a0-bd83-87654b674bf4:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0);
INSERT INTO public.backend VALUES ('01a22cd6-61eb-72a0-bd83-87551b2ef46b', '01a22cd6-61eb-72a0-bd83-87551b2ef46b', 'comfyui', 'http://01a22cd6-61eb-72a0-bd83-87551b2ef46b:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 1);
INSERT INTO public.event VALUES (1, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-87418a9a9991', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-87418a9a9991","name":"01a22cd6-61eb-72a0-bd83-87418a9a9991","state":"new"}');
INSERT INTO public.event VALUES (2, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-8743446600bf', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-8743446600bf","name":"01a22cd6-61eb-72a0-bd83-8743446600bf","state":"new"}');
INSERT INTO public.event VALUES (3, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-8745eb6a54f3', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-8745eb6a54f3","name":"01a22cd6-61eb-72a0-bd83-8745eb6a54f3","state":"new"}');
INSERT INTO public.event VALUES (4, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-874747a36056', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-874747a36056","name":"01a22cd6-61eb-72a0-bd83-874747a36056","state":"new"}');
INSERT INTO public.event VALUES (5, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-8749b6d14ec8', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-8749b6d14ec8","name":"01a22cd6-61eb-72a0-bd83-8749b6d14ec8","state":"new"}');
INSERT INTO public.event VALUES (6, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-874b531d4ffc', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-874b531d4ffc","name":"01a22cd6-61eb-72a0-bd83-874b531d4ffc","state":"new"}');
INSERT INTO public.event VALUES (7, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-874d3537b1e6', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-874d3537b1e6","name":"01a22cd6-61eb-72a0-bd83-874d3537b1e6","state":"new"}');
INSERT INTO public.event VALUES (8, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-874ffb979eb1', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-874ffb979eb1","name":"01a22cd6-61eb-72a0-bd83-874ffb979eb1","state":"new"}');
INSERT INTO public.event VALUES (9, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-87516893eed5', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-87516893eed5","name":"01a22cd6-61eb-72a0-bd83-87516893eed5","state":"new"}');
INSERT INTO public.event VALUES (10, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-875364e0d744', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-875364e0d744","name":"01a22cd6-61eb-72a0-bd83-875364e0d744","state":"new"}');
INSERT INTO public.event VALUES (11, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-87551b2ef46b', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-87551b2ef46b","name":"01a22cd6-61eb-72a0-bd83-87551b2ef46b","state":"new"}');
INSERT INTO public.event VALUES (12, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-87579a6179a2', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-87579a6179a2","name":"01a22cd6-61eb-72a0-bd83-87579a6179a2","state":"new"}');
INSERT INTO public.event VALUES (13, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-875942a2d537', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-875942a2d537","name":"01a22cd6-61eb-72a0-bd83-875942a2d537","state":"new"}');
INSERT INTO public.event VALUES (14, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-875b714c8111', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-875b714c8111","name":"01a22cd6-61eb-72a0-bd83-875b714c8111","state":"new"}');
INSERT INTO public.event VALUES (15, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-875db1dc20d8', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-875db1dc20d8","name":"01a22cd6-61eb-72a0-bd83-875db1dc20d8","state":"new"}');
INSERT INTO public.event VALUES (16, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-875f579c3b79', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-875f579c3b79","name":"01a22cd6-61eb-72a0-bd83-875f579c3b79","state":"new"}');
INSERT INTO public.event VALUES (17, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-8761b786e2c0', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-8761b786e2c0","name":"01a22cd6-61eb-72a0-bd83-8761b786e2c0","state":"new"}');
INSERT INTO public.event VALUES (18, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-8763e94b1896', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-8763e94b1896","name":"01a22cd6-61eb-72a0-bd83-8763e94b1896","state":"new"}');
INSERT INTO public.event VALUES (19, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-87654b674bf4', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-87654b674bf4","name":"01a22cd6-61eb-72a0-bd83-87654b674bf4","state":"new"}');
INSERT INTO public.event VALUES (20, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-87418a9a9991', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-87418a9a9991","name":"01a22cd6-61eb-72a0-bd83-87418a9a9991","state":"ready","reason":null}');
INSERT INTO public.event VALUES (21, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-8743446600bf', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-8743446600bf","name":"01a22cd6-61eb-72a0-bd83-8743446600bf","state":"ready","reason":null}');
INSERT INTO public.event VALUES (22, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-8745eb6a54f3', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-8745eb6a54f3","name":"01a22cd6-61eb-72a0-bd83-8745eb6a54f3","state":"ready","reason":null}');
INSERT INTO public.event VALUES (23, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-874747a36056', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-874747a36056","name":"01a22cd6-61eb-72a0-bd83-874747a36056","state":"ready","reason":null}');
INSERT INTO public.event VALUES (24, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-8749b6d14ec8', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-8749b6d14ec8","name":"01a22cd6-61eb-72a0-bd83-8749b6d14ec8","state":"ready","reason":null}');
INSERT INTO public.event VALUES (25, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-874b531d4ffc', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-874b531d4ffc","name":"01a22cd6-61eb-72a0-bd83-874b531d4ffc","state":"ready","reason":null}');
INSERT INTO public.event VALUES (26, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-874d3537b1e6', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-874d3537b1e6","name":"01a22cd6-61eb-72a0-bd83-874d3537b1e6","state":"ready","reason":null}');
INSERT INTO public.event VALUES (27, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-874ffb979eb1', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-874ffb979eb1","name":"01a22cd6-61eb-72a0-bd83-874ffb979eb1","state":"ready","reason":null}');
INSERT INTO public.event VALUES (28, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-87516893eed5', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-87516893eed5","name":"01a22cd6-61eb-72a0-bd83-87516893eed5","state":"ready","reason":null}');
INSERT INTO public.event VALUES (29, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-875364e0d744', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-875364e0d744","name":"01a22cd6-61eb-72a0-bd83-875364e0d744","state":"ready","reason":null}');
INSERT INTO public.event VALUES (30, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-87551b2ef46b', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-87551b2ef46b","name":"01a22cd6-61eb-72a0-bd83-87551b2ef46b","state":"ready","reason":null}');
INSERT INTO public.event VALUES (31, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-87579a6179a2', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-87579a6179a2","name":"01a22cd6-61eb-72a0-bd83-87579a6179a2","state":"ready","reason":null}');
INSERT INTO public.event VALUES (32, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-875942a2d537', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-875942a2d537","name":"01a22cd6-61eb-72a0-bd83-875942a2d537","state":"ready","reason":null}');
INSERT INTO public.event VALUES (33, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-875b714c8111', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-875b714c8111","name":"01a22cd6-61eb-72a0-bd83-875b714c8111","state":"ready","reason":null}');
INSERT INTO public.event VALUES (34, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-875db1dc20d8', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-875db1dc20d8","name":"01a22cd6-61eb-72a0-bd83-875db1dc20d8","state":"ready","reason":null}');
INSERT INTO public.event VALUES (35, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-875f579c3b79', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-875f579c3b79","name":"01a22cd6-61eb-72a0-bd83-875f579c3b79","state":"ready","reason":null}');
INSERT INTO public.event VALUES (36, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-8761b786e2c0', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-8761b786e2c0","name":"01a22cd6-61eb-72a0-bd83-8761b786e2c0","state":"ready","reason":null}');
INSERT INTO public.event VALUES (37, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-8763e94b1896', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-8763e94b1896","name":"01a22cd6-61eb-72a0-bd83-8763e94b1896","state":"ready","reason":null}');
INSERT INTO public.event VALUES (38, 'backend.updated', '', '01a22cd6-61eb-72a0-bd83-87654b674bf4', 1767225600000000, '{"id":"01a22cd6-61eb-72a0-bd83-87654b674bf4","name":"01a22cd6-61eb-72a0-bd83-87654b674bf4","state":"ready","reason":null}');
INSERT INTO public.event VALUES (39, 'task.created', 'local', '01a22cd6-627d-779d-b7a5-cc28c3a8fb8a', 1767225600000000, '{"version":1,"id":"01a22cd6-627d-779d-b7a5-cc28c3a8fb8a","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (40, 'task.created', 'local', '01a22cd6-627d-779d-b7a5-cc2a03aacd36', 1767225600000000, '{"version":1,"id":"01a22cd6-627d-779d-b7a5-cc2a03aacd36","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (41, 'task.created', 'local', '01a22cd6-627d-779d-b7a5-cc2cbbf68a47', 1767225600000000, '{"version":1,"id":"01a22cd6-627d-779d-b7a5-cc2cbbf68a47","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (42, 'task.created', 'local', '01a22cd6-627d-779d-b7a5-cc2e889e2411', 1767225600000000, '{"version":1,"id":"01a22cd6-627d-779d-b7a5-cc2e889e2411","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (43, 'task.created', 'local', '01a22cd6-627d-779d-b7a5-cc30d4a6b251', 1767225600000000, '{"version":1,"id":"01a22cd6-627d-779d-b7a5-cc30d4a6b251","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (44, 'task.created', 'local', '01a22cd6-627d-779d-b7a5-cc32da03c79a', 1767225600000000, '{"version":1,"id":"01a22cd6-627d-779d-b7a5-cc32da03c79a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (45, 'task.created', 'local', '01a22cd6-627d-779d-b7a5-cc3422a5ee08', 1767225600000000, '{"version":1,"id":"01a22cd6-627d-779d-b7a5-cc3422a5ee08","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (46, 'task.created', 'local', '01a22cd6-627d-779d-b7a5-cc3609996e81', 1767225600000000, '{"version":1,"id":"01a22cd6-627d-779d-b7a5-cc3609996e81","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (47, 'task.created', 'local', '01a22cd6-627d-779d-b7a5-cc38e6476e1c', 1767225600000000, '{"version":1,"id":"01a22cd6-627d-779d-b7a5-cc38e6476e1c","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (48, 'task.created', 'local', '01a22cd6-627d-779d-b7a5-cc3a0472ce5b', 1767225600000000, '{"version":1,"id":"01a22cd6-627d-779d-b7a5-cc3a0472ce5b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (49, 'task.created', 'local', '01a22cd6-627d-779d-b7a5-cc3c524b4b94', 1767225600000000, '{"version":1,"id":"01a22cd6-627d-779d-b7a5-cc3c524b4b94","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (50, 'task.created', 'local', '01a22cd6-627d-779d-b7a5-cc3e66004f48', 1767225600000000, '{"version":1,"id":"01a22cd6-627d-779d-b7a5-cc3e66004f48","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (51, 'task.created', 'local', '01a22cd6-627d-779d-b7a5-cc40c16664b0', 1767225600000000, '{"version":1,"id":"01a22cd6-627d-779d-b7a5-cc40c16664b0","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (52, 'task.created', 'local', '01a22cd6-627d-779d-b7a5-cc4263aadbe0', 1767225600000000, '{"version":1,"id":"01a22cd6-627d-779d-b7a5-cc4263aadbe0","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (53, 'task.created', 'local', '01a22cd6-627d-779d-b7a5-cc44de7850e1', 1767225600000000, '{"version":1,"id":"01a22cd6-627d-779d-b7a5-cc44de7850e1","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (54, 'task.created', 'local', '01a22cd6-627d-779d-b7a5-cc46046d869a', 1767225600000000, '{"version":1,"id":"01a22cd6-627d-779d-b7a5-cc46046d869a","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (55, 'task.created', 'local', '01a22cd6-627d-779d-b7a5-cc48149f1aa0', 1767225600000000, '{"version":1,"id":"01a22cd6-627d-779d-b7a5-cc48149f1aa0","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (56, 'task.created', 'local', '01a22cd6-627d-779d-b7a5-cc4aadbfb137', 1767225600000000, '{"version":1,"id":"01a22cd6-627d-779d-b7a5-cc4aadbfb137","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (57, 'task.created', 'local', '01a22cd6-627d-779d-b7a5-cc4cde2166e6', 1767225600000000, '{"version":1,"id":"01a22cd6-627d-779d-b7a5-cc4cde2166e6","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (58, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc44de7850e1', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc44de7850e1","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-875db1dc20d8","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (59, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc46046d869a', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc46046d869a","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-875f579c3b79","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (60, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc32da03c79a', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc32da03c79a","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-874b531d4ffc","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (61, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc3422a5ee08', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc3422a5ee08","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-874d3537b1e6","remote_id":"01a22cd6-62bd-732b-94f8-4b18a7f468ee","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (62, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc3609996e81', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc3609996e81","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-874ffb979eb1","remote_id":"01a22cd6-62ca-752d-94f0-e7cee2b4ab25","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (63, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc38e6476e1c', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc38e6476e1c","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-87516893eed5","remote_id":"01a22cd6-62d8-765f-888d-829e15448f36","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (64, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc3a0472ce5b', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc3a0472ce5b","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-875364e0d744","remote_id":"01a22cd6-62dc-73eb-84e8-a844dc390373","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (65, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc3e66004f48', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc3e66004f48","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-87579a6179a2","remote_id":"01a22cd6-62e9-7396-9528-e73e4334d556","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (66, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc40c16664b0', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc40c16664b0","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-875942a2d537","remote_id":"01a22cd6-62f2-750e-9766-0ef2967a7b35","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (67, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc4263aadbe0', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc4263aadbe0","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-875b714c8111","remote_id":"01a22cd6-62f7-72d9-9bfb-0abd80b21d80","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (68, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc48149f1aa0', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc48149f1aa0","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-8761b786e2c0","remote_id":"01a22cd6-630e-73e9-92ed-e4b8790902e1","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (69, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc4aadbfb137', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc4aadbfb137","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-8763e94b1896","remote_id":"01a22cd6-631c-72b0-8dbc-fb74a5acd900","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (70, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc4cde2166e6', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc4cde2166e6","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-87654b674bf4","remote_id":"01a22cd6-631f-715f-be93-24544f213caa","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (71, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc3c524b4b94', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc3c524b4b94","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-87551b2ef46b","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO public.event VALUES (72, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc46046d869a', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc46046d869a","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-875f579c3b79","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (73, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc3609996e81', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc3609996e81","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-874ffb979eb1","remote_id":"01a22cd6-62ca-752d-94f0-e7cee2b4ab25","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (74, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc38e6476e1c', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc38e6476e1c","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-87516893eed5","remote_id":"01a22cd6-62d8-765f-888d-829e15448f36","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (75, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc3a0472ce5b', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc3a0472ce5b","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-875364e0d744","remote_id":"01a22cd6-62dc-73eb-84e8-a844dc390373","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (76, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc3e66004f48', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc3e66004f48","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-87579a6179a2","remote_id":"01a22cd6-62e9-7396-9528-e73e4334d556","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (77, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc40c16664b0', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc40c16664b0","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-875942a2d537","remote_id":"01a22cd6-62f2-750e-9766-0ef2967a7b35","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (78, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc4263aadbe0', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc4263aadbe0","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-875b714c8111","remote_id":"01a22cd6-62f7-72d9-9bfb-0abd80b21d80","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (79, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc48149f1aa0', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc48149f1aa0","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-8761b786e2c0","remote_id":"01a22cd6-630e-73e9-92ed-e4b8790902e1","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (80, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc4aadbfb137', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc4aadbfb137","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-8763e94b1896","remote_id":"01a22cd6-631c-72b0-8dbc-fb74a5acd900","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (81, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc4cde2166e6', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc4cde2166e6","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-87654b674bf4","remote_id":"01a22cd6-631f-715f-be93-24544f213caa","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (82, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc3a0472ce5b', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc3a0472ce5b","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-875364e0d744","remote_id":"01a22cd6-62dc-73eb-84e8-a844dc390373","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (83, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc4263aadbe0', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc4263aadbe0","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-875b714c8111","remote_id":"01a22cd6-62f7-72d9-9bfb-0abd80b21d80","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (84, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc4aadbfb137', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc4aadbfb137","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-8763e94b1896","remote_id":"01a22cd6-631c-72b0-8dbc-fb74a5acd900","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (85, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc3e66004f48', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc3e66004f48","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-87579a6179a2","remote_id":"01a22cd6-62e9-7396-9528-e73e4334d556","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (86, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc48149f1aa0', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc48149f1aa0","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-8761b786e2c0","remote_id":"01a22cd6-630e-73e9-92ed-e4b8790902e1","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (87, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc40c16664b0', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc40c16664b0","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-875942a2d537","remote_id":"01a22cd6-62f2-750e-9766-0ef2967a7b35","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO public.event VALUES (88, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc4cde2166e6', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc4cde2166e6","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-87654b674bf4","remote_id":"01a22cd6-631f-715f-be93-24544f213caa","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (89, 'task.deleted', 'local', '01a22cd6-627d-779d-b7a5-cc4cde2166e6', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc4cde2166e6","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-87654b674bf4","remote_id":"01a22cd6-631f-715f-be93-24544f213caa","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (90, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc4263aadbe0', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc4263aadbe0","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-875b714c8111","remote_id":"01a22cd6-62f7-72d9-9bfb-0abd80b21d80","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (91, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc4aadbfb137', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc4aadbfb137","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-8763e94b1896","remote_id":"01a22cd6-631c-72b0-8dbc-fb74a5acd900","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (92, 'task.updated', 'local', '01a22cd6-627d-779d-b7a5-cc48149f1aa0', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc48149f1aa0","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-8761b786e2c0","remote_id":"01a22cd6-630e-73e9-92ed-e4b8790902e1","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (93, 'task.deleted', 'local', '01a22cd6-627d-779d-b7a5-cc4aadbfb137', 1767225600000000, '{"id":"01a22cd6-627d-779d-b7a5-cc4aadbfb137","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22cd6-61eb-72a0-bd83-8763e94b1896","remote_id":"01a22cd6-631c-72b0-8dbc-fb74a5acd900","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.lane VALUES ('0b1a7e74ad6e3093', '{"backend_kind":"comfyui","node_classes":["01a22cd6-61eb-72a0-bd83-876065d60712"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('0f7c337cfd6d23e5', '{"backend_kind":"comfyui","node_classes":["01a22cd6-61eb-72a0-bd83-874ec40a861e"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('1da2eeef1b8eccac', '{"backend_kind":"comfyui","node_classes":["01a22cd6-61eb-72a0-bd83-875403c423e7"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('203bea97f4721601', '{"backend_kind":"comfyui","node_classes":["01a22cd6-61eb-72a0-bd83-875a00a639d8"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('2768ab9bd2e307ec', '{"backend_kind":"comfyui","node_classes":["01a22cd6-61eb-72a0-bd83-874253ac71ce"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('342d9f92469423f4', '{"backend_kind":"comfyui","node_classes":["01a22cd6-61eb-72a0-bd83-8756bef510ee"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('416c5eab1a13d69d', '{"backend_kind":"comfyui","node_classes":["01a22cd6-61eb-72a0-bd83-8762cfa15aef"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('49a4836fe145ad58', '{"backend_kind":"comfyui","node_classes":["01a22cd6-61eb-72a0-bd83-875efe45d6c3"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('5c06738c6c0b6f1d', '{"backend_kind":"comfyui","node_classes":["01a22cd6-61eb-72a0-bd83-874a054e6e7e"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('5f36061c55d88f95', '{"backend_kind":"comfyui","node_classes":["01a22cd6-61eb-72a0-bd83-8746c97d66f2"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('5fd0811b384b3faa', '{"backend_kind":"comfyui","node_classes":["01a22cd6-61eb-72a0-bd83-8740175970ff"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('63046012de71e47c', '{"backend_kind":"comfyui","node_classes":["01a22cd6-61eb-72a0-bd83-875817a33750"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('6846337ae664590f', '{"backend_kind":"comfyui","node_classes":["01a22cd6-61eb-72a0-bd83-8752f9dcf2e9"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('bac6ed45a61d8872', '{"backend_kind":"comfyui","node_classes":["01a22cd6-61eb-72a0-bd83-875cc9701b81"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('bff88486e19cd347', '{"backend_kind":"comfyui","node_classes":["01a22cd6-61eb-72a0-bd83-874c5c333e89"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('c47f92206a15b59b', '{"backend_kind":"comfyui","node_classes":["01a22cd6-61eb-72a0-bd83-876458f601df"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('c7a692dd02b3d1e4', '{"backend_kind":"comfyui","node_classes":["01a22cd6-61eb-72a0-bd83-87487a757244"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('ca104bb454367fd0', '{"backend_kind":"comfyui","node_classes":["01a22cd6-61eb-72a0-bd83-8744ab067c72"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('f5371866222bc9d3', '{"backend_kind":"comfyui","node_classes":["01a22cd6-61eb-72a0-bd83-87508897a61b"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lease VALUES ('backend:01a22cd6-61eb-72a0-bd83-87418a9a9991', 'worker 01a22cd6-61eb-72a0-bd83-87418a9a9991', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cd6-61eb-72a0-bd83-8743446600bf', 'worker 01a22cd6-61eb-72a0-bd83-8743446600bf', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cd6-61eb-72a0-bd83-8745eb6a54f3', 'worker 01a22cd6-61eb-72a0-bd83-8745eb6a54f3', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cd6-61eb-72a0-bd83-874747a36056', 'worker 01a22cd6-61eb-72a0-bd83-874747a36056', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cd6-61eb-72a0-bd83-8749b6d14ec8', 'worker 01a22cd6-61eb-72a0-bd83-8749b6d14ec8', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cd6-61eb-72a0-bd83-874b531d4ffc', 'worker 01a22cd6-61eb-72a0-bd83-874b531d4ffc', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cd6-61eb-72a0-bd83-874d3537b1e6', 'worker 01a22cd6-61eb-72a0-bd83-874d3537b1e6', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cd6-61eb-72a0-bd83-874ffb979eb1', 'worker 01a22cd6-61eb-72a0-bd83-874ffb979eb1', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cd6-61eb-72a0-bd83-87516893eed5', 'worker 01a22cd6-61eb-72a0-bd83-87516893eed5', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cd6-61eb-72a0-bd83-875364e0d744', 'worker 01a22cd6-61eb-72a0-bd83-875364e0d744', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cd6-61eb-72a0-bd83-87551b2ef46b', 'worker 01a22cd6-61eb-72a0-bd83-87551b2ef46b', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cd6-61eb-72a0-bd83-87579a6179a2', 'worker 01a22cd6-61eb-72a0-bd83-87579a6179a2', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cd6-61eb-72a0-bd83-875942a2d537', 'worker 01a22cd6-61eb-72a0-bd83-875942a2d537', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cd6-61eb-72a0-bd83-875b714c8111', 'worker 01a22cd6-61eb-72a0-bd83-875b714c8111', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cd6-61eb-72a0-bd83-875db1dc20d8', 'worker 01a22cd6-61eb-72a0-bd83-875db1dc20d8', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cd6-61eb-72a0-bd83-875f579c3b79', 'worker 01a22cd6-61eb-72a0-bd83-875f579c3b79', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cd6-61eb-72a0-bd83-8761b786e2c0', 'worker 01a22cd6-61eb-72a0-bd83-8761b786e2c0', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cd6-61eb-72a0-bd83-8763e94b1896', 'worker 01a22cd6-61eb-72a0-bd83-8763e94b1896', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22cd6-61eb-72a0-bd83-87654b674bf4', 'worker 01a22cd6-61eb-72a0-bd83-87654b674bf4', 1, 1767225630000000);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22cd6-627d-779d-b7a5-cc40c16664b0_01a22cd6-62f2-750e-9766-0ef2967a7b35/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22cd6-627d-779d-b7a5-cc4263aadbe0_01a22cd6-62f7-72d9-9bfb-0abd80b21d80/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-11-30/01a22cd6-627d-779d-b7a5-cc4aadbfb137_01a22cd6-631c-72b0-8dbc-fb74a5acd900/', 1767225600000000, 0);
INSERT INTO public.meta VALUES ('stream', '6a4a185f-4706-48f9-9cd3-9e5939b19984');
INSERT INTO public.meta VALUES ('installation', 'b68b3bf4-28c8-43d5-96e3-b09c4878b8c9');
INSERT INTO public.output VALUES ('01a22cd6-636d-7730-b3f4-a3b94c4d9495', 'local', '01a22cd6-627d-779d-b7a5-cc3e66004f48', '01a22cd6-62e9-7396-9528-e73e4334d556', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22cd6-636d-7730-b3f4-a3babc2b0871/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.output VALUES ('01a22cd6-636d-7730-b3f4-a3bb077b755e', 'local', '01a22cd6-627d-779d-b7a5-cc48149f1aa0', '01a22cd6-630e-73e9-92ed-e4b8790902e1', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22cd6-636d-7730-b3f4-a3bc50f42928/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.serves VALUES ('01a22cd6-61eb-72a0-bd83-87418a9a9991', '5fd0811b384b3faa', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22cd6-61eb-72a0-bd83-8743446600bf', '2768ab9bd2e307ec', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22cd6-61eb-72a0-bd83-8745eb6a54f3', 'ca104bb454367fd0', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22cd6-61eb-72a0-bd83-874747a36056', '5f36061c55d88f95', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22cd6-61eb-72a0-bd83-8749b6d14ec8', 'c7a692dd02b3d1e4', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22cd6-61eb-72a0-bd83-874b531d4ffc', '5c06738c6c0b6f1d', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22cd6-61eb-72a0-bd83-874d3537b1e6', 'bff88486e19cd347', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22cd6-61eb-72a0-bd83-874ffb979eb1', '0f7c337cfd6d23e5', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22cd6-61eb-72a0-bd83-87516893eed5', 'f5371866222bc9d3', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22cd6-61eb-72a0-bd83-875364e0d744', '6846337ae664590f', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22cd6-61eb-72a0-bd83-87551b2ef46b', '1da2eeef1b8eccac', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22cd6-61eb-72a0-bd83-87579a6179a2', '342d9f92469423f4', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22cd6-61eb-72a0-bd83-875942a2d537', '63046012de71e47c', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22cd6-61eb-72a0-bd83-875b714c8111', '203bea97f4721601', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22cd6-61eb-72a0-bd83-875db1dc20d8', 'bac6ed45a61d8872', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22cd6-61eb-72a0-bd83-875f579c3b79', '49a4836fe145ad58', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22cd6-61eb-72a0-bd83-8761b786e2c0', '0b1a7e74ad6e3093', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22cd6-61eb-72a0-bd83-8763e94b1896', '416c5eab1a13d69d', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22cd6-61eb-72a0-bd83-87654b674bf4', 'c47f92206a15b59b', 1, NULL, 0);
INSERT INTO public.tally VALUES ('local', 1963584, 'READY', 'text_to_image', 0, 7967, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RETRYING', 'text_to_image', 0, 7967, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'PENDING', 'text_to_image', 0, 7967, 6);
INSERT INTO public.tally VALUES ('local', 1963584, 'QUEUED', 'text_to_image', 0, 7967, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'FAILED', 'text_to_image', 0, 7967, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RUNNING', 'text_to_image', 0, 7967, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 1, 7967, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 0, 7967, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'STOPPED', 'text_to_image', 0, 7967, 2);
INSERT INTO public.task VALUES ('01a22cd6-627d-779d-b7a5-cc28c3a8fb8a', 'local', 1, 'text_to_image', 'apple', 'READY', NULL, 0, 1767225600000000, '5fd0811b384b3faa', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cd6-627d-779d-b7a5-cc2a03aacd36', 'local', 1, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '2768ab9bd2e307ec', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cd6-627d-779d-b7a5-cc2cbbf68a47', 'local', 2, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, 'ca104bb454367fd0', 'text_to_image', 1, 'Text to image', 1, 0, '01a22cd6-629a-740a-af02-91f20e3d74e4', '01a22cd6-61eb-72a0-bd83-8745eb6a54f3', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cd6-627d-779d-b7a5-cc2e889e2411', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, '5f36061c55d88f95', 'text_to_image', 1, 'Text to image', 1, 0, '01a22cd6-62a6-7024-8eb2-f1bf976b09c9', '01a22cd6-61eb-72a0-bd83-874747a36056', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cd6-627d-779d-b7a5-cc30d4a6b251', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, 'c7a692dd02b3d1e4', 'text_to_image', 1, 'Text to image', 1, 0, '01a22cd6-62b2-7773-bd22-adcefe1abf7c', '01a22cd6-61eb-72a0-bd83-8749b6d14ec8', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cd6-627d-779d-b7a5-cc3609996e81', 'local', 5, 'text_to_image', 'apple', 'QUEUED', 'stopping', 0, 1767225600000000, '0f7c337cfd6d23e5', 'text_to_image', 1, 'Text to image', 1, 0, '01a22cd6-62ca-752d-94f0-e7cee2b4ab25', '01a22cd6-61eb-72a0-bd83-874ffb979eb1', '01a22cd6-62ca-752d-94f0-e7cee2b4ab25', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cd6-627d-779d-b7a5-cc38e6476e1c', 'local', 5, 'text_to_image', 'apple', 'RUNNING', 'executing', 0, 1767225600000000, 'f5371866222bc9d3', 'text_to_image', 1, 'Text to image', 1, 0, '01a22cd6-62d8-765f-888d-829e15448f36', '01a22cd6-61eb-72a0-bd83-87516893eed5', '01a22cd6-62d8-765f-888d-829e15448f36', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cd6-627d-779d-b7a5-cc3a0472ce5b', 'local', 6, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, '6846337ae664590f', 'text_to_image', 1, 'Text to image', 1, 0, '01a22cd6-62dc-73eb-84e8-a844dc390373', '01a22cd6-61eb-72a0-bd83-875364e0d744', '01a22cd6-62dc-73eb-84e8-a844dc390373', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cd6-627d-779d-b7a5-cc3e66004f48', 'local', 6, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '342d9f92469423f4', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22cd6-61eb-72a0-bd83-87579a6179a2', '01a22cd6-62e9-7396-9528-e73e4334d556', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cd6-627d-779d-b7a5-cc40c16664b0', 'local', 6, 'text_to_image', 'apple', 'FAILED', NULL, 0, 1767225600000000, '63046012de71e47c', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22cd6-61eb-72a0-bd83-875942a2d537', '01a22cd6-62f2-750e-9766-0ef2967a7b35', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, '{"code":"node_failed","arguments":{},"raw":"boom"}', '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cd6-627d-779d-b7a5-cc32da03c79a', 'local', 4, 'text_to_image', 'apple', 'PENDING', 'stopping', 0, 1767225600000000, '5c06738c6c0b6f1d', 'text_to_image', 1, 'Text to image', 1, 0, '01a22cd6-62b8-7026-baf1-d84b8f00a9c3', '01a22cd6-61eb-72a0-bd83-874b531d4ffc', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cd6-627d-779d-b7a5-cc3422a5ee08', 'local', 4, 'text_to_image', 'apple', 'QUEUED', 'waiting', 0, 1767225600000000, 'bff88486e19cd347', 'text_to_image', 1, 'Text to image', 1, 0, '01a22cd6-62bd-732b-94f8-4b18a7f468ee', '01a22cd6-61eb-72a0-bd83-874d3537b1e6', '01a22cd6-62bd-732b-94f8-4b18a7f468ee', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cd6-627d-779d-b7a5-cc3c524b4b94', 'local', 4, 'text_to_image', 'apple', 'RETRYING', NULL, 0, 1767225600000000, '1da2eeef1b8eccac', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22cd6-61eb-72a0-bd83-87551b2ef46b', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 1767225660000000, NULL, NULL, 1, 0, 1, 0, 0, 0, 0, NULL, '{"code":"backend_unreachable","arguments":{},"raw":null}', '{"code":"backend_unreachable","arguments":{},"raw":null}', '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cd6-627d-779d-b7a5-cc44de7850e1', 'local', 3, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, 'bac6ed45a61d8872', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22cd6-61eb-72a0-bd83-875db1dc20d8', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cd6-627d-779d-b7a5-cc46046d869a', 'local', 4, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '49a4836fe145ad58', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22cd6-61eb-72a0-bd83-875f579c3b79', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, 1767225600000000);
INSERT INTO public.task VALUES ('01a22cd6-627d-779d-b7a5-cc4cde2166e6', 'local', 7, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, 'c47f92206a15b59b', 'text_to_image', 1, 'Text to image', 1, 0, '01a22cd6-631f-715f-be93-24544f213caa', '01a22cd6-61eb-72a0-bd83-87654b674bf4', '01a22cd6-631f-715f-be93-24544f213caa', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cd6-627d-779d-b7a5-cc4263aadbe0', 'local', 7, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '203bea97f4721601', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22cd6-61eb-72a0-bd83-875b714c8111', '01a22cd6-62f7-72d9-9bfb-0abd80b21d80', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cd6-627d-779d-b7a5-cc48149f1aa0', 'local', 7, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '0b1a7e74ad6e3093', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22cd6-61eb-72a0-bd83-8761b786e2c0', '01a22cd6-630e-73e9-92ed-e4b8790902e1', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22cd6-627d-779d-b7a5-cc4aadbfb137', 'local', 8, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '416c5eab1a13d69d', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22cd6-61eb-72a0-bd83-8763e94b1896', '01a22cd6-631c-72b0-8dbc-fb74a5acd900', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cd6-627d-779d-b7a5-cc28c3a8fb8a', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cd6-627d-779d-b7a5-cc2a03aacd36', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cd6-627d-779d-b7a5-cc2cbbf68a47', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cd6-627d-779d-b7a5-cc2e889e2411', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cd6-627d-779d-b7a5-cc30d4a6b251', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cd6-627d-779d-b7a5-cc32da03c79a', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cd6-627d-779d-b7a5-cc3422a5ee08', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cd6-627d-779d-b7a5-cc3609996e81', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cd6-627d-779d-b7a5-cc38e6476e1c', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cd6-627d-779d-b7a5-cc3a0472ce5b', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cd6-627d-779d-b7a5-cc3c524b4b94', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cd6-627d-779d-b7a5-cc3e66004f48', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cd6-627d-779d-b7a5-cc40c16664b0', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cd6-627d-779d-b7a5-cc4263aadbe0', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cd6-627d-779d-b7a5-cc44de7850e1', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cd6-627d-779d-b7a5-cc46046d869a', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cd6-627d-779d-b7a5-cc48149f1aa0', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cd6-627d-779d-b7a5-cc4aadbfb137', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22cd6-627d-779d-b7a5-cc4cde2166e6', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_input VALUES ('01a22cd6-627d-779d-b7a5-cc28c3a8fb8a', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cd6-627d-779d-b7a5-cc2a03aacd36', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cd6-627d-779d-b7a5-cc2cbbf68a47', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cd6-627d-779d-b7a5-cc2e889e2411', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cd6-627d-779d-b7a5-cc30d4a6b251', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cd6-627d-779d-b7a5-cc32da03c79a', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cd6-627d-779d-b7a5-cc3422a5ee08', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cd6-627d-779d-b7a5-cc3609996e81', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cd6-627d-779d-b7a5-cc38e6476e1c', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cd6-627d-779d-b7a5-cc3a0472ce5b', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cd6-627d-779d-b7a5-cc3c524b4b94', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cd6-627d-779d-b7a5-cc3e66004f48', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cd6-627d-779d-b7a5-cc40c16664b0', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cd6-627d-779d-b7a5-cc4263aadbe0', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cd6-627d-779d-b7a5-cc44de7850e1', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cd6-627d-779d-b7a5-cc46046d869a', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cd6-627d-779d-b7a5-cc48149f1aa0', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cd6-627d-779d-b7a5-cc4aadbfb137', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22cd6-627d-779d-b7a5-cc4cde2166e6', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.waiting VALUES ('2768ab9bd2e307ec', 0, 7967, 1);
INSERT INTO public.waiting VALUES ('ca104bb454367fd0', 0, 7967, 0);
INSERT INTO public.waiting VALUES ('5f36061c55d88f95', 0, 7967, 0);
INSERT INTO public.waiting VALUES ('c7a692dd02b3d1e4', 0, 7967, 0);
INSERT INTO public.waiting VALUES ('5c06738c6c0b6f1d', 0, 7967, 0);
INSERT INTO public.waiting VALUES ('bff88486e19cd347', 0, 7967, 0);
INSERT INTO public.waiting VALUES ('0f7c337cfd6d23e5', 0, 7967, 0);
INSERT INTO public.waiting VALUES ('f5371866222bc9d3', 0, 7967, 0);
INSERT INTO public.waiting VALUES ('6846337ae664590f', 0, 7967, 0);
INSERT INTO public.waiting VALUES ('1da2eeef1b8eccac', 0, 7967, 0);
INSERT INTO public.waiting VALUES ('342d9f92469423f4', 0, 7967, 0);
INSERT INTO public.waiting VALUES ('63046012de71e47c', 0, 7967, 0);
INSERT INTO public.waiting VALUES ('203bea97f4721601', 0, 7967, 0);
INSERT INTO public.waiting VALUES ('bac6ed45a61d8872', 0, 7967, 0);
INSERT INTO public.waiting VALUES ('0b1a7e74ad6e3093', 0, 7967, 0);
INSERT INTO public.waiting VALUES ('416c5eab1a13d69d', 0, 7967, 0);
INSERT INTO public.waiting VALUES ('c47f92206a15b59b', 0, 7967, 0);
INSERT INTO public.waiting VALUES ('49a4836fe145ad58', 0, 7967, 1);
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
