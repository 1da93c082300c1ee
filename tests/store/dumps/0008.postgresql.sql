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
INSERT INTO public.attempt VALUES ('01a22eee-317f-738e-93b1-1dadafe553fa', '01a22eee-316a-7294-a9b2-dbf138a109ab', 1, '01a22eee-3117-74fa-b37a-1dad4e4d6d58', '6c95125d68be849d', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eee-319d-7502-900b-00770c131a6f', '01a22eee-316a-7294-a9b2-dc096295bb9c', 1, '01a22eee-3118-74d5-b855-80bd0325b1ef', '1db45693d28f826b', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eee-319f-777c-b670-47afc2d41206', '01a22eee-316a-7294-a9b2-dc0beb0171c2', 1, '01a22eee-3118-74d5-b855-80bf137519c0', '7d8870d0e3a2afd9', 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eee-3183-7161-90bb-ec3509e028b6', '01a22eee-316a-7294-a9b2-dbf35acaa2f0', 1, '01a22eee-3118-74d5-b855-80a7777bb350', 'b1f5d78a12ad80a8', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eee-3197-75d4-a509-4bc1d7a5ddfc', '01a22eee-316a-7294-a9b2-dc039a934e54', 1, '01a22eee-3118-74d5-b855-80b7dda25065', 'b52ef952c0182f0c', 1767225600000000, 1767225600000000, 1767225600000000, '01a22eee-3197-75d4-a509-4bc1d7a5ddfc', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eee-318a-73a1-bfc2-9adc9a63af33', '01a22eee-316a-7294-a9b2-dbf7b0e38459', 1, '01a22eee-3118-74d5-b855-80ab8e236eb1', 'd33df054bcc42e30', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eee-3199-75fb-9eec-fd91261fade8', '01a22eee-316a-7294-a9b2-dc050227196c', 1, '01a22eee-3118-74d5-b855-80b9826ccf7a', '352d1bebb12a666a', 1767225600000000, 1767225600000000, 1767225600000000, '01a22eee-3199-75fb-9eec-fd91261fade8', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'failed', '{"code":"node_failed","arguments":{},"raw":"boom"}', 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eee-319c-7044-b463-45db087939a2', '01a22eee-316a-7294-a9b2-dc07cd5f00ab', 1, '01a22eee-3118-74d5-b855-80bbf4fee294', '00f3c10b216e61e6', 1767225600000000, 1767225600000000, 1767225600000000, '01a22eee-319c-7044-b463-45db087939a2', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eee-3187-71e6-9c35-d3b88f222ea4', '01a22eee-316a-7294-a9b2-dbf59be42c05', 1, '01a22eee-3118-74d5-b855-80a93d234971', '7cfc92e72ee235ad', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eee-318c-71a6-ae8c-7af6ea7792b5', '01a22eee-316a-7294-a9b2-dbf9935be394', 1, '01a22eee-3118-74d5-b855-80adfed49aeb', '5a020bfbc2c53ac8', 1767225600000000, 1767225600000000, 1767225600000000, '01a22eee-318c-71a6-ae8c-7af6ea7792b5', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eee-318f-7718-bb96-7b708691cdf3', '01a22eee-316a-7294-a9b2-dbfbb2b6a834', 1, '01a22eee-3118-74d5-b855-80af6f68fddc', '300eb12d36075c5a', 1767225600000000, 1767225600000000, 1767225600000000, '01a22eee-318f-7718-bb96-7b708691cdf3', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eee-3196-7607-873d-f36627feca53', '01a22eee-316a-7294-a9b2-dc01e7a94c76', 1, '01a22eee-3118-74d5-b855-80b5ada90b09', 'cf7a9fdef2486782', 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'not_sent', '{"code":"backend_unreachable","arguments":{},"raw":null}', 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eee-3191-7563-8e4d-59a5a386326b', '01a22eee-316a-7294-a9b2-dbfd01347fce', 1, '01a22eee-3118-74d5-b855-80b12c97d09b', '4359231ac6c9896d', 1767225600000000, 1767225600000000, 1767225600000000, '01a22eee-3191-7563-8e4d-59a5a386326b', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eee-3194-73d3-b881-9488582cc7c4', '01a22eee-316a-7294-a9b2-dbffdfaa002b', 1, '01a22eee-3118-74d5-b855-80b332fbd246', '228bbeb993b156a9', 1767225600000000, 1767225600000000, 1767225600000000, '01a22eee-3194-73d3-b881-9488582cc7c4', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eee-31a4-70c9-b1f2-ff9f81b374a2', '01a22eee-316a-7294-a9b2-dc11bf055bad', 1, '01a22eee-3118-74d5-b855-80c5d70ad800', '9494c7495370af2e', 1767225600000000, 1767225600000000, 1767225600000000, '01a22eee-31a4-70c9-b1f2-ff9f81b374a2', 1767225600000000, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eee-31a0-73cf-841e-d92c9533918b', '01a22eee-316a-7294-a9b2-dc0db8ac1105', 1, '01a22eee-3118-74d5-b855-80c1ecac3ab9', '1b9bf4edf2a8b880', 1767225600000000, 1767225600000000, 1767225600000000, '01a22eee-31a0-73cf-841e-d92c9533918b', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'succeeded', NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.attempt VALUES ('01a22eee-31a2-72e7-8cfa-08d0696f35a4', '01a22eee-316a-7294-a9b2-dc0fb2836195', 1, '01a22eee-3118-74d5-b855-80c38eb588ad', '5ea87fc3666ada0c', 1767225600000000, 1767225600000000, 1767225600000000, '01a22eee-31a2-72e7-8cfa-08d0696f35a4', 1767225600000000, NULL, NULL, NULL, 1, 1767225600000000, 1767225600000000, 'cancelled', NULL, 0, NULL, NULL, 0, NULL, 0);
INSERT INTO public.backend VALUES ('01a22eee-3117-74fa-b37a-1da96dc37871', '01a22eee-3117-74fa-b37a-1da96dc37871', 'comfyui', 'http://01a22eee-3117-74fa-b37a-1da96dc37871:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eee-3117-74fa-b37a-1dab969aadc5', '01a22eee-3117-74fa-b37a-1dab969aadc5', 'comfyui', 'http://01a22eee-3117-74fa-b37a-1dab969aadc5:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eee-3117-74fa-b37a-1dad4e4d6d58', '01a22eee-3117-74fa-b37a-1dad4e4d6d58', 'comfyui', 'http://01a22eee-3117-74fa-b37a-1dad4e4d6d58:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eee-3118-74d5-b855-80a7777bb350', '01a22eee-3118-74d5-b855-80a7777bb350', 'comfyui', 'http://01a22eee-3118-74d5-b855-80a7777bb350:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eee-3118-74d5-b855-80a93d234971', '01a22eee-3118-74d5-b855-80a93d234971', 'comfyui', 'http://01a22eee-3118-74d5-b855-80a93d234971:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eee-3118-74d5-b855-80ab8e236eb1', '01a22eee-3118-74d5-b855-80ab8e236eb1', 'comfyui', 'http://01a22eee-3118-74d5-b855-80ab8e236eb1:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eee-3118-74d5-b855-80adfed49aeb', '01a22eee-3118-74d5-b855-80adfed49aeb', 'comfyui', 'http://01a22eee-3118-74d5-b855-80adfed49aeb:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eee-3118-74d5-b855-80af6f68fddc', '01a22eee-3118-74d5-b855-80af6f68fddc', 'comfyui', 'http://01a22eee-3118-74d5-b855-80af6f68fddc:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eee-3118-74d5-b855-80b12c97d09b', '01a22eee-3118-74d5-b855-80b12c97d09b', 'comfyui', 'http://01a22eee-3118-74d5-b855-80b12c97d09b:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eee-3118-74d5-b855-80b332fbd246', '01a22eee-3118-74d5-b855-80b332fbd246', 'comfyui', 'http://01a22eee-3118-74d5-b855-80b332fbd246:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eee-3118-74d5-b855-80b7dda25065', '01a22eee-3118-74d5-b855-80b7dda25065', 'comfyui', 'http://01a22eee-3118-74d5-b855-80b7dda25065:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eee-3118-74d5-b855-80b9826ccf7a', '01a22eee-3118-74d5-b855-80b9826ccf7a', 'comfyui', 'http://01a22eee-3118-74d5-b855-80b9826ccf7a:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eee-3118-74d5-b855-80bbf4fee294', '01a22eee-3118-74d5-b855-80bbf4fee294', 'comfyui', 'http://01a22eee-3118-74d5-b855-80bbf4fee294:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eee-3118-74d5-b855-80bd0325b1ef', '01a22eee-3118-74d5-b855-80bd0325b1ef', 'comfyui', 'http://01a22eee-3118-74d5-b855-80bd0325b1ef:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eee-3118-74d5-b855-80bf137519c0', '01a22eee-3118-74d5-b855-80bf137519c0', 'comfyui', 'http://01a22eee-3118-74d5-b855-80bf137519c0:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eee-3118-74d5-b855-80c1ecac3ab9', '01a22eee-3118-74d5-b855-80c1ecac3ab9', 'comfyui', 'http://01a22eee-3118-74d5-b855-80c1ecac3ab9:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eee-3118-74d5-b855-80c38eb588ad', '01a22eee-3118-74d5-b855-80c38eb588ad', 'comfyui', 'http://01a22eee-3118-74d5-b855-80c38eb588ad:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eee-3118-74d5-b855-80c5d70ad800', '01a22eee-3118-74d5-b855-80c5d70ad800', 'comfyui', 'http://01a22eee-3118-74d5-b855-80c5d70ad800:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 0, '');
INSERT INTO public.backend VALUES ('01a22eee-3118-74d5-b855-80b5ada90b09', '01a22eee-3118-74d5-b855-80b5ada90b09', 'comfyui', 'http://01a22eee-3118-74d5-b855-80b5ada90b09:8188', 1, NULL, 'ready', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, 1767225600000000, 1, '');
INSERT INTO public.event VALUES (1, 'backend.updated', '', '01a22eee-3117-74fa-b37a-1da96dc37871', 1767225600000000, '{"id":"01a22eee-3117-74fa-b37a-1da96dc37871","name":"01a22eee-3117-74fa-b37a-1da96dc37871","state":"new"}');
INSERT INTO public.event VALUES (2, 'backend.updated', '', '01a22eee-3117-74fa-b37a-1dab969aadc5', 1767225600000000, '{"id":"01a22eee-3117-74fa-b37a-1dab969aadc5","name":"01a22eee-3117-74fa-b37a-1dab969aadc5","state":"new"}');
INSERT INTO public.event VALUES (3, 'backend.updated', '', '01a22eee-3117-74fa-b37a-1dad4e4d6d58', 1767225600000000, '{"id":"01a22eee-3117-74fa-b37a-1dad4e4d6d58","name":"01a22eee-3117-74fa-b37a-1dad4e4d6d58","state":"new"}');
INSERT INTO public.event VALUES (4, 'backend.updated', '', '01a22eee-3118-74d5-b855-80a7777bb350', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80a7777bb350","name":"01a22eee-3118-74d5-b855-80a7777bb350","state":"new"}');
INSERT INTO public.event VALUES (5, 'backend.updated', '', '01a22eee-3118-74d5-b855-80a93d234971', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80a93d234971","name":"01a22eee-3118-74d5-b855-80a93d234971","state":"new"}');
INSERT INTO public.event VALUES (6, 'backend.updated', '', '01a22eee-3118-74d5-b855-80ab8e236eb1', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80ab8e236eb1","name":"01a22eee-3118-74d5-b855-80ab8e236eb1","state":"new"}');
INSERT INTO public.event VALUES (7, 'backend.updated', '', '01a22eee-3118-74d5-b855-80adfed49aeb', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80adfed49aeb","name":"01a22eee-3118-74d5-b855-80adfed49aeb","state":"new"}');
INSERT INTO public.event VALUES (8, 'backend.updated', '', '01a22eee-3118-74d5-b855-80af6f68fddc', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80af6f68fddc","name":"01a22eee-3118-74d5-b855-80af6f68fddc","state":"new"}');
INSERT INTO public.event VALUES (9, 'backend.updated', '', '01a22eee-3118-74d5-b855-80b12c97d09b', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80b12c97d09b","name":"01a22eee-3118-74d5-b855-80b12c97d09b","state":"new"}');
INSERT INTO public.event VALUES (10, 'backend.updated', '', '01a22eee-3118-74d5-b855-80b332fbd246', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80b332fbd246","name":"01a22eee-3118-74d5-b855-80b332fbd246","state":"new"}');
INSERT INTO public.event VALUES (11, 'backend.updated', '', '01a22eee-3118-74d5-b855-80b5ada90b09', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80b5ada90b09","name":"01a22eee-3118-74d5-b855-80b5ada90b09","state":"new"}');
INSERT INTO public.event VALUES (12, 'backend.updated', '', '01a22eee-3118-74d5-b855-80b7dda25065', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80b7dda25065","name":"01a22eee-3118-74d5-b855-80b7dda25065","state":"new"}');
INSERT INTO public.event VALUES (13, 'backend.updated', '', '01a22eee-3118-74d5-b855-80b9826ccf7a', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80b9826ccf7a","name":"01a22eee-3118-74d5-b855-80b9826ccf7a","state":"new"}');
INSERT INTO public.event VALUES (14, 'backend.updated', '', '01a22eee-3118-74d5-b855-80bbf4fee294', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80bbf4fee294","name":"01a22eee-3118-74d5-b855-80bbf4fee294","state":"new"}');
INSERT INTO public.event VALUES (15, 'backend.updated', '', '01a22eee-3118-74d5-b855-80bd0325b1ef', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80bd0325b1ef","name":"01a22eee-3118-74d5-b855-80bd0325b1ef","state":"new"}');
INSERT INTO public.event VALUES (16, 'backend.updated', '', '01a22eee-3118-74d5-b855-80bf137519c0', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80bf137519c0","name":"01a22eee-3118-74d5-b855-80bf137519c0","state":"new"}');
INSERT INTO public.event VALUES (17, 'backend.updated', '', '01a22eee-3118-74d5-b855-80c1ecac3ab9', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80c1ecac3ab9","name":"01a22eee-3118-74d5-b855-80c1ecac3ab9","state":"new"}');
INSERT INTO public.event VALUES (18, 'backend.updated', '', '01a22eee-3118-74d5-b855-80c38eb588ad', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80c38eb588ad","name":"01a22eee-3118-74d5-b855-80c38eb588ad","state":"new"}');
INSERT INTO public.event VALUES (19, 'backend.updated', '', '01a22eee-3118-74d5-b855-80c5d70ad800', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80c5d70ad800","name":"01a22eee-3118-74d5-b855-80c5d70ad800","state":"new"}');
INSERT INTO public.event VALUES (20, 'backend.updated', '', '01a22eee-3117-74fa-b37a-1da96dc37871', 1767225600000000, '{"id":"01a22eee-3117-74fa-b37a-1da96dc37871","name":"01a22eee-3117-74fa-b37a-1da96dc37871","state":"ready","reason":null}');
INSERT INTO public.event VALUES (21, 'backend.updated', '', '01a22eee-3117-74fa-b37a-1dab969aadc5', 1767225600000000, '{"id":"01a22eee-3117-74fa-b37a-1dab969aadc5","name":"01a22eee-3117-74fa-b37a-1dab969aadc5","state":"ready","reason":null}');
INSERT INTO public.event VALUES (22, 'backend.updated', '', '01a22eee-3117-74fa-b37a-1dad4e4d6d58', 1767225600000000, '{"id":"01a22eee-3117-74fa-b37a-1dad4e4d6d58","name":"01a22eee-3117-74fa-b37a-1dad4e4d6d58","state":"ready","reason":null}');
INSERT INTO public.event VALUES (23, 'backend.updated', '', '01a22eee-3118-74d5-b855-80a7777bb350', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80a7777bb350","name":"01a22eee-3118-74d5-b855-80a7777bb350","state":"ready","reason":null}');
INSERT INTO public.event VALUES (24, 'backend.updated', '', '01a22eee-3118-74d5-b855-80a93d234971', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80a93d234971","name":"01a22eee-3118-74d5-b855-80a93d234971","state":"ready","reason":null}');
INSERT INTO public.event VALUES (25, 'backend.updated', '', '01a22eee-3118-74d5-b855-80ab8e236eb1', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80ab8e236eb1","name":"01a22eee-3118-74d5-b855-80ab8e236eb1","state":"ready","reason":null}');
INSERT INTO public.event VALUES (26, 'backend.updated', '', '01a22eee-3118-74d5-b855-80adfed49aeb', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80adfed49aeb","name":"01a22eee-3118-74d5-b855-80adfed49aeb","state":"ready","reason":null}');
INSERT INTO public.event VALUES (27, 'backend.updated', '', '01a22eee-3118-74d5-b855-80af6f68fddc', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80af6f68fddc","name":"01a22eee-3118-74d5-b855-80af6f68fddc","state":"ready","reason":null}');
INSERT INTO public.event VALUES (28, 'backend.updated', '', '01a22eee-3118-74d5-b855-80b12c97d09b', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80b12c97d09b","name":"01a22eee-3118-74d5-b855-80b12c97d09b","state":"ready","reason":null}');
INSERT INTO public.event VALUES (29, 'backend.updated', '', '01a22eee-3118-74d5-b855-80b332fbd246', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80b332fbd246","name":"01a22eee-3118-74d5-b855-80b332fbd246","state":"ready","reason":null}');
INSERT INTO public.event VALUES (30, 'backend.updated', '', '01a22eee-3118-74d5-b855-80b5ada90b09', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80b5ada90b09","name":"01a22eee-3118-74d5-b855-80b5ada90b09","state":"ready","reason":null}');
INSERT INTO public.event VALUES (31, 'backend.updated', '', '01a22eee-3118-74d5-b855-80b7dda25065', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80b7dda25065","name":"01a22eee-3118-74d5-b855-80b7dda25065","state":"ready","reason":null}');
INSERT INTO public.event VALUES (32, 'backend.updated', '', '01a22eee-3118-74d5-b855-80b9826ccf7a', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80b9826ccf7a","name":"01a22eee-3118-74d5-b855-80b9826ccf7a","state":"ready","reason":null}');
INSERT INTO public.event VALUES (33, 'backend.updated', '', '01a22eee-3118-74d5-b855-80bbf4fee294', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80bbf4fee294","name":"01a22eee-3118-74d5-b855-80bbf4fee294","state":"ready","reason":null}');
INSERT INTO public.event VALUES (34, 'backend.updated', '', '01a22eee-3118-74d5-b855-80bd0325b1ef', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80bd0325b1ef","name":"01a22eee-3118-74d5-b855-80bd0325b1ef","state":"ready","reason":null}');
INSERT INTO public.event VALUES (35, 'backend.updated', '', '01a22eee-3118-74d5-b855-80bf137519c0', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80bf137519c0","name":"01a22eee-3118-74d5-b855-80bf137519c0","state":"ready","reason":null}');
INSERT INTO public.event VALUES (36, 'backend.updated', '', '01a22eee-3118-74d5-b855-80c1ecac3ab9', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80c1ecac3ab9","name":"01a22eee-3118-74d5-b855-80c1ecac3ab9","state":"ready","reason":null}');
INSERT INTO public.event VALUES (37, 'backend.updated', '', '01a22eee-3118-74d5-b855-80c38eb588ad', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80c38eb588ad","name":"01a22eee-3118-74d5-b855-80c38eb588ad","state":"ready","reason":null}');
INSERT INTO public.event VALUES (38, 'backend.updated', '', '01a22eee-3118-74d5-b855-80c5d70ad800', 1767225600000000, '{"id":"01a22eee-3118-74d5-b855-80c5d70ad800","name":"01a22eee-3118-74d5-b855-80c5d70ad800","state":"ready","reason":null}');
INSERT INTO public.event VALUES (39, 'task.created', 'local', '01a22eee-316a-7294-a9b2-dbeddd988956', 1767225600000000, '{"version":1,"id":"01a22eee-316a-7294-a9b2-dbeddd988956","kind":"text_to_image","title":"apple","status":"READY","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (40, 'task.created', 'local', '01a22eee-316a-7294-a9b2-dbefa0cf9198', 1767225600000000, '{"version":1,"id":"01a22eee-316a-7294-a9b2-dbefa0cf9198","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (41, 'task.created', 'local', '01a22eee-316a-7294-a9b2-dbf138a109ab', 1767225600000000, '{"version":1,"id":"01a22eee-316a-7294-a9b2-dbf138a109ab","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (42, 'task.created', 'local', '01a22eee-316a-7294-a9b2-dbf35acaa2f0', 1767225600000000, '{"version":1,"id":"01a22eee-316a-7294-a9b2-dbf35acaa2f0","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (43, 'task.created', 'local', '01a22eee-316a-7294-a9b2-dbf59be42c05', 1767225600000000, '{"version":1,"id":"01a22eee-316a-7294-a9b2-dbf59be42c05","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (44, 'task.created', 'local', '01a22eee-316a-7294-a9b2-dbf7b0e38459', 1767225600000000, '{"version":1,"id":"01a22eee-316a-7294-a9b2-dbf7b0e38459","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (45, 'task.created', 'local', '01a22eee-316a-7294-a9b2-dbf9935be394', 1767225600000000, '{"version":1,"id":"01a22eee-316a-7294-a9b2-dbf9935be394","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (46, 'task.created', 'local', '01a22eee-316a-7294-a9b2-dbfbb2b6a834', 1767225600000000, '{"version":1,"id":"01a22eee-316a-7294-a9b2-dbfbb2b6a834","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (47, 'task.created', 'local', '01a22eee-316a-7294-a9b2-dbfd01347fce', 1767225600000000, '{"version":1,"id":"01a22eee-316a-7294-a9b2-dbfd01347fce","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (48, 'task.created', 'local', '01a22eee-316a-7294-a9b2-dbffdfaa002b', 1767225600000000, '{"version":1,"id":"01a22eee-316a-7294-a9b2-dbffdfaa002b","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (49, 'task.created', 'local', '01a22eee-316a-7294-a9b2-dc01e7a94c76', 1767225600000000, '{"version":1,"id":"01a22eee-316a-7294-a9b2-dc01e7a94c76","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (50, 'task.created', 'local', '01a22eee-316a-7294-a9b2-dc039a934e54', 1767225600000000, '{"version":1,"id":"01a22eee-316a-7294-a9b2-dc039a934e54","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (51, 'task.created', 'local', '01a22eee-316a-7294-a9b2-dc050227196c', 1767225600000000, '{"version":1,"id":"01a22eee-316a-7294-a9b2-dc050227196c","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (52, 'task.created', 'local', '01a22eee-316a-7294-a9b2-dc07cd5f00ab', 1767225600000000, '{"version":1,"id":"01a22eee-316a-7294-a9b2-dc07cd5f00ab","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (53, 'task.created', 'local', '01a22eee-316a-7294-a9b2-dc096295bb9c', 1767225600000000, '{"version":1,"id":"01a22eee-316a-7294-a9b2-dc096295bb9c","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (54, 'task.created', 'local', '01a22eee-316a-7294-a9b2-dc0beb0171c2', 1767225600000000, '{"version":1,"id":"01a22eee-316a-7294-a9b2-dc0beb0171c2","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (55, 'task.created', 'local', '01a22eee-316a-7294-a9b2-dc0db8ac1105', 1767225600000000, '{"version":1,"id":"01a22eee-316a-7294-a9b2-dc0db8ac1105","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (56, 'task.created', 'local', '01a22eee-316a-7294-a9b2-dc0fb2836195', 1767225600000000, '{"version":1,"id":"01a22eee-316a-7294-a9b2-dc0fb2836195","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (57, 'task.created', 'local', '01a22eee-316a-7294-a9b2-dc11bf055bad', 1767225600000000, '{"version":1,"id":"01a22eee-316a-7294-a9b2-dc11bf055bad","kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"created_at":1767225600000000,"updated_at":1767225600000000}');
INSERT INTO public.event VALUES (58, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc096295bb9c', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc096295bb9c","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80bd0325b1ef","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (59, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc0beb0171c2', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc0beb0171c2","version":3,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80bf137519c0","updated_at":1767225600000000,"completed_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (60, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dbf7b0e38459', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dbf7b0e38459","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","phase":"stopping","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80ab8e236eb1","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (61, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dbf9935be394', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dbf9935be394","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80adfed49aeb","remote_id":"01a22eee-318c-71a6-ae8c-7af6ea7792b5","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (62, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dbfbb2b6a834', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dbfbb2b6a834","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80af6f68fddc","remote_id":"01a22eee-318f-7718-bb96-7b708691cdf3","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (63, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dbfd01347fce', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dbfd01347fce","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80b12c97d09b","remote_id":"01a22eee-3191-7563-8e4d-59a5a386326b","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (64, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dbffdfaa002b', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dbffdfaa002b","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80b332fbd246","remote_id":"01a22eee-3194-73d3-b881-9488582cc7c4","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (65, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc039a934e54', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc039a934e54","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80b7dda25065","remote_id":"01a22eee-3197-75d4-a509-4bc1d7a5ddfc","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (66, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc050227196c', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc050227196c","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80b9826ccf7a","remote_id":"01a22eee-3199-75fb-9eec-fd91261fade8","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (67, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc07cd5f00ab', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc07cd5f00ab","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80bbf4fee294","remote_id":"01a22eee-319c-7044-b463-45db087939a2","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (68, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc0db8ac1105', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc0db8ac1105","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80c1ecac3ab9","remote_id":"01a22eee-31a0-73cf-841e-d92c9533918b","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (69, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc0fb2836195', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc0fb2836195","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80c38eb588ad","remote_id":"01a22eee-31a2-72e7-8cfa-08d0696f35a4","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (70, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc11bf055bad', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc11bf055bad","version":4,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"waiting","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80c5d70ad800","remote_id":"01a22eee-31a4-70c9-b1f2-ff9f81b374a2","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (71, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc01e7a94c76', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc01e7a94c76","version":4,"kind":"text_to_image","title":"apple","status":"RETRYING","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80b5ada90b09","updated_at":1767225600000000,"next_retry_at":1767225660000000,"execution_count":0,"retry_count":1,"task_msg":{"code":"backend_unreachable","arguments":{},"raw":null},"error":{"code":"backend_unreachable","arguments":{},"raw":null}}');
INSERT INTO public.event VALUES (72, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc0beb0171c2', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc0beb0171c2","version":4,"kind":"text_to_image","title":"apple","status":"PENDING","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80bf137519c0","updated_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (73, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dbfbb2b6a834', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dbfbb2b6a834","version":5,"kind":"text_to_image","title":"apple","status":"QUEUED","phase":"stopping","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80af6f68fddc","remote_id":"01a22eee-318f-7718-bb96-7b708691cdf3","updated_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":0,"retry_count":0}');
INSERT INTO public.event VALUES (74, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dbfd01347fce', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dbfd01347fce","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80b12c97d09b","remote_id":"01a22eee-3191-7563-8e4d-59a5a386326b","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (75, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dbffdfaa002b', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dbffdfaa002b","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80b332fbd246","remote_id":"01a22eee-3194-73d3-b881-9488582cc7c4","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (76, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc039a934e54', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc039a934e54","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80b7dda25065","remote_id":"01a22eee-3197-75d4-a509-4bc1d7a5ddfc","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (77, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc050227196c', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc050227196c","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80b9826ccf7a","remote_id":"01a22eee-3199-75fb-9eec-fd91261fade8","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (78, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc07cd5f00ab', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc07cd5f00ab","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80bbf4fee294","remote_id":"01a22eee-319c-7044-b463-45db087939a2","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (79, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc0db8ac1105', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc0db8ac1105","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80c1ecac3ab9","remote_id":"01a22eee-31a0-73cf-841e-d92c9533918b","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (80, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc0fb2836195', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc0fb2836195","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80c38eb588ad","remote_id":"01a22eee-31a2-72e7-8cfa-08d0696f35a4","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (81, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc11bf055bad', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc11bf055bad","version":5,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"executing","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80c5d70ad800","remote_id":"01a22eee-31a4-70c9-b1f2-ff9f81b374a2","updated_at":1767225600000000,"started_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (82, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dbffdfaa002b', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dbffdfaa002b","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80b332fbd246","remote_id":"01a22eee-3194-73d3-b881-9488582cc7c4","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (83, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc07cd5f00ab', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc07cd5f00ab","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80bbf4fee294","remote_id":"01a22eee-319c-7044-b463-45db087939a2","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (84, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc0fb2836195', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc0fb2836195","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80c38eb588ad","remote_id":"01a22eee-31a2-72e7-8cfa-08d0696f35a4","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (85, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc039a934e54', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc039a934e54","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80b7dda25065","remote_id":"01a22eee-3197-75d4-a509-4bc1d7a5ddfc","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (86, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc0db8ac1105', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc0db8ac1105","version":6,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80c1ecac3ab9","remote_id":"01a22eee-31a0-73cf-841e-d92c9533918b","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (87, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc050227196c', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc050227196c","version":6,"kind":"text_to_image","title":"apple","status":"FAILED","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80b9826ccf7a","remote_id":"01a22eee-3199-75fb-9eec-fd91261fade8","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0,"error":{"code":"node_failed","arguments":{},"raw":"boom"}}');
INSERT INTO public.event VALUES (88, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc11bf055bad', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc11bf055bad","version":6,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80c5d70ad800","remote_id":"01a22eee-31a4-70c9-b1f2-ff9f81b374a2","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (89, 'task.deleted', 'local', '01a22eee-316a-7294-a9b2-dc11bf055bad', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc11bf055bad","version":7,"kind":"text_to_image","title":"apple","status":"RUNNING","phase":"stopping","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80c5d70ad800","remote_id":"01a22eee-31a4-70c9-b1f2-ff9f81b374a2","updated_at":1767225600000000,"started_at":1767225600000000,"stop_requested_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (90, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc07cd5f00ab', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc07cd5f00ab","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80bbf4fee294","remote_id":"01a22eee-319c-7044-b463-45db087939a2","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (91, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc0fb2836195', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc0fb2836195","version":7,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80c38eb588ad","remote_id":"01a22eee-31a2-72e7-8cfa-08d0696f35a4","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (92, 'task.updated', 'local', '01a22eee-316a-7294-a9b2-dc0db8ac1105', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc0db8ac1105","version":7,"kind":"text_to_image","title":"apple","status":"SUCCESS","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80c1ecac3ab9","remote_id":"01a22eee-31a0-73cf-841e-d92c9533918b","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"cleared_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.event VALUES (93, 'task.deleted', 'local', '01a22eee-316a-7294-a9b2-dc0fb2836195', 1767225600000000, '{"id":"01a22eee-316a-7294-a9b2-dc0fb2836195","version":8,"kind":"text_to_image","title":"apple","status":"STOPPED","priority":0,"backend_id":"01a22eee-3118-74d5-b855-80c38eb588ad","remote_id":"01a22eee-31a2-72e7-8cfa-08d0696f35a4","updated_at":1767225600000000,"started_at":1767225600000000,"completed_at":1767225600000000,"deleted_at":1767225600000000,"execution_count":1,"retry_count":0}');
INSERT INTO public.lane VALUES ('00f3c10b216e61e6', '{"backend_kind":"comfyui","node_classes":["01a22eee-3118-74d5-b855-80bacea9f003"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('142a476ea70b3b40', '{"backend_kind":"comfyui","node_classes":["01a22eee-3117-74fa-b37a-1da877dc002f"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('1b9bf4edf2a8b880', '{"backend_kind":"comfyui","node_classes":["01a22eee-3118-74d5-b855-80c0658f5e78"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('1db45693d28f826b', '{"backend_kind":"comfyui","node_classes":["01a22eee-3118-74d5-b855-80bc1911e018"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('228bbeb993b156a9', '{"backend_kind":"comfyui","node_classes":["01a22eee-3118-74d5-b855-80b2a75ff61a"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('300eb12d36075c5a', '{"backend_kind":"comfyui","node_classes":["01a22eee-3118-74d5-b855-80aefa23301d"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('352d1bebb12a666a', '{"backend_kind":"comfyui","node_classes":["01a22eee-3118-74d5-b855-80b85d9ef0be"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('4359231ac6c9896d', '{"backend_kind":"comfyui","node_classes":["01a22eee-3118-74d5-b855-80b049164cae"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('5a020bfbc2c53ac8', '{"backend_kind":"comfyui","node_classes":["01a22eee-3118-74d5-b855-80ac10c4a5e6"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('5ea87fc3666ada0c', '{"backend_kind":"comfyui","node_classes":["01a22eee-3118-74d5-b855-80c2be86084a"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('6c95125d68be849d', '{"backend_kind":"comfyui","node_classes":["01a22eee-3117-74fa-b37a-1dac3d629061"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('7cfc92e72ee235ad', '{"backend_kind":"comfyui","node_classes":["01a22eee-3118-74d5-b855-80a823d8b217"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('7d8870d0e3a2afd9', '{"backend_kind":"comfyui","node_classes":["01a22eee-3118-74d5-b855-80be95f6693c"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('9494c7495370af2e', '{"backend_kind":"comfyui","node_classes":["01a22eee-3118-74d5-b855-80c453458f3d"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('b001bde22b038fcc', '{"backend_kind":"comfyui","node_classes":["01a22eee-3117-74fa-b37a-1daa759760b6"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('b1f5d78a12ad80a8', '{"backend_kind":"comfyui","node_classes":["01a22eee-3118-74d5-b855-80a627daba07"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('b52ef952c0182f0c', '{"backend_kind":"comfyui","node_classes":["01a22eee-3118-74d5-b855-80b613822238"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('cf7a9fdef2486782', '{"backend_kind":"comfyui","node_classes":["01a22eee-3118-74d5-b855-80b453cb2367"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lane VALUES ('d33df054bcc42e30', '{"backend_kind":"comfyui","node_classes":["01a22eee-3118-74d5-b855-80aa9bfd1a4c"],"choices":[],"pin":null}', NULL, 0);
INSERT INTO public.lease VALUES ('backend:01a22eee-3117-74fa-b37a-1da96dc37871', 'worker 01a22eee-3117-74fa-b37a-1da96dc37871', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eee-3117-74fa-b37a-1dab969aadc5', 'worker 01a22eee-3117-74fa-b37a-1dab969aadc5', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eee-3117-74fa-b37a-1dad4e4d6d58', 'worker 01a22eee-3117-74fa-b37a-1dad4e4d6d58', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eee-3118-74d5-b855-80a7777bb350', 'worker 01a22eee-3118-74d5-b855-80a7777bb350', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eee-3118-74d5-b855-80a93d234971', 'worker 01a22eee-3118-74d5-b855-80a93d234971', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eee-3118-74d5-b855-80ab8e236eb1', 'worker 01a22eee-3118-74d5-b855-80ab8e236eb1', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eee-3118-74d5-b855-80adfed49aeb', 'worker 01a22eee-3118-74d5-b855-80adfed49aeb', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eee-3118-74d5-b855-80af6f68fddc', 'worker 01a22eee-3118-74d5-b855-80af6f68fddc', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eee-3118-74d5-b855-80b12c97d09b', 'worker 01a22eee-3118-74d5-b855-80b12c97d09b', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eee-3118-74d5-b855-80b332fbd246', 'worker 01a22eee-3118-74d5-b855-80b332fbd246', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eee-3118-74d5-b855-80b5ada90b09', 'worker 01a22eee-3118-74d5-b855-80b5ada90b09', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eee-3118-74d5-b855-80b7dda25065', 'worker 01a22eee-3118-74d5-b855-80b7dda25065', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eee-3118-74d5-b855-80b9826ccf7a', 'worker 01a22eee-3118-74d5-b855-80b9826ccf7a', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eee-3118-74d5-b855-80bbf4fee294', 'worker 01a22eee-3118-74d5-b855-80bbf4fee294', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eee-3118-74d5-b855-80bd0325b1ef', 'worker 01a22eee-3118-74d5-b855-80bd0325b1ef', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eee-3118-74d5-b855-80bf137519c0', 'worker 01a22eee-3118-74d5-b855-80bf137519c0', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eee-3118-74d5-b855-80c1ecac3ab9', 'worker 01a22eee-3118-74d5-b855-80c1ecac3ab9', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eee-3118-74d5-b855-80c38eb588ad', 'worker 01a22eee-3118-74d5-b855-80c38eb588ad', 1, 1767225630000000);
INSERT INTO public.lease VALUES ('backend:01a22eee-3118-74d5-b855-80c5d70ad800', 'worker 01a22eee-3118-74d5-b855-80c5d70ad800', 1, 1767225630000000);
INSERT INTO public.litter VALUES ('outputs/2026-12-01/01a22eee-316a-7294-a9b2-dc050227196c_01a22eee-3199-75fb-9eec-fd91261fade8/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-12-01/01a22eee-316a-7294-a9b2-dc07cd5f00ab_01a22eee-319c-7044-b463-45db087939a2/', 1767225600000000, 0);
INSERT INTO public.litter VALUES ('outputs/2026-12-01/01a22eee-316a-7294-a9b2-dc0fb2836195_01a22eee-31a2-72e7-8cfa-08d0696f35a4/', 1767225600000000, 0);
INSERT INTO public.meta VALUES ('stream', '45bb40c4-bb85-4e70-9cef-6656c39d3864');
INSERT INTO public.meta VALUES ('installation', '421463c0-5eda-4a8a-a605-4db3600119e6');
INSERT INTO public.output VALUES ('01a22eee-31b9-7000-9df5-8b448c78c5e1', 'local', '01a22eee-316a-7294-a9b2-dc039a934e54', '01a22eee-3197-75d4-a509-4bc1d7a5ddfc', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22eee-31b9-7000-9df5-8b457f44615a/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.output VALUES ('01a22eee-31b9-7000-9df5-8b4600137bb5', 'local', '01a22eee-316a-7294-a9b2-dc0db8ac1105', '01a22eee-31a0-73cf-841e-d92c9533918b', 'text_to_image', 0, '1', 'apple.png', 'outputs/01a22eee-31b9-7000-9df5-8b47074edeab/apple.png', 'image/png', 3, '0000000000000000000000000000000000000000000000000000000000000000', NULL, NULL, NULL, 1767225600000000, '');
INSERT INTO public.serves VALUES ('01a22eee-3117-74fa-b37a-1da96dc37871', '142a476ea70b3b40', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eee-3117-74fa-b37a-1dab969aadc5', 'b001bde22b038fcc', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eee-3117-74fa-b37a-1dad4e4d6d58', '6c95125d68be849d', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eee-3118-74d5-b855-80a7777bb350', 'b1f5d78a12ad80a8', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eee-3118-74d5-b855-80a93d234971', '7cfc92e72ee235ad', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eee-3118-74d5-b855-80ab8e236eb1', 'd33df054bcc42e30', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eee-3118-74d5-b855-80adfed49aeb', '5a020bfbc2c53ac8', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eee-3118-74d5-b855-80af6f68fddc', '300eb12d36075c5a', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eee-3118-74d5-b855-80b12c97d09b', '4359231ac6c9896d', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eee-3118-74d5-b855-80b332fbd246', '228bbeb993b156a9', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eee-3118-74d5-b855-80b5ada90b09', 'cf7a9fdef2486782', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eee-3118-74d5-b855-80b7dda25065', 'b52ef952c0182f0c', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eee-3118-74d5-b855-80b9826ccf7a', '352d1bebb12a666a', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eee-3118-74d5-b855-80bbf4fee294', '00f3c10b216e61e6', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eee-3118-74d5-b855-80bd0325b1ef', '1db45693d28f826b', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eee-3118-74d5-b855-80bf137519c0', '7d8870d0e3a2afd9', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eee-3118-74d5-b855-80c1ecac3ab9', '1b9bf4edf2a8b880', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eee-3118-74d5-b855-80c38eb588ad', '5ea87fc3666ada0c', 1, NULL, 0);
INSERT INTO public.serves VALUES ('01a22eee-3118-74d5-b855-80c5d70ad800', '9494c7495370af2e', 1, NULL, 0);
INSERT INTO public.tally VALUES ('local', 1963584, 'READY', 'text_to_image', 0, 22742, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RETRYING', 'text_to_image', 0, 22742, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'PENDING', 'text_to_image', 0, 22742, 6);
INSERT INTO public.tally VALUES ('local', 1963584, 'QUEUED', 'text_to_image', 0, 22742, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'FAILED', 'text_to_image', 0, 22742, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'RUNNING', 'text_to_image', 0, 22742, 2);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 1, 22742, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'SUCCESS', 'text_to_image', 0, 22742, 1);
INSERT INTO public.tally VALUES ('local', 1963584, 'STOPPED', 'text_to_image', 0, 22742, 2);
INSERT INTO public.task VALUES ('01a22eee-316a-7294-a9b2-dbeddd988956', 'local', 1, 'text_to_image', 'apple', 'READY', NULL, 0, 1767225600000000, '142a476ea70b3b40', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eee-316a-7294-a9b2-dbefa0cf9198', 'local', 1, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, 'b001bde22b038fcc', 'text_to_image', 1, 'Text to image', 1, 0, NULL, NULL, NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eee-316a-7294-a9b2-dbf138a109ab', 'local', 2, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '6c95125d68be849d', 'text_to_image', 1, 'Text to image', 1, 0, '01a22eee-317f-738e-93b1-1dadafe553fa', '01a22eee-3117-74fa-b37a-1dad4e4d6d58', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eee-316a-7294-a9b2-dbf35acaa2f0', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, 'b1f5d78a12ad80a8', 'text_to_image', 1, 'Text to image', 1, 0, '01a22eee-3183-7161-90bb-ec3509e028b6', '01a22eee-3118-74d5-b855-80a7777bb350', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eee-316a-7294-a9b2-dbf59be42c05', 'local', 3, 'text_to_image', 'apple', 'PENDING', 'submitting', 0, 1767225600000000, '7cfc92e72ee235ad', 'text_to_image', 1, 'Text to image', 1, 0, '01a22eee-3187-71e6-9c35-d3b88f222ea4', '01a22eee-3118-74d5-b855-80a93d234971', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eee-316a-7294-a9b2-dbfbb2b6a834', 'local', 5, 'text_to_image', 'apple', 'QUEUED', 'stopping', 0, 1767225600000000, '300eb12d36075c5a', 'text_to_image', 1, 'Text to image', 1, 0, '01a22eee-318f-7718-bb96-7b708691cdf3', '01a22eee-3118-74d5-b855-80af6f68fddc', '01a22eee-318f-7718-bb96-7b708691cdf3', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eee-316a-7294-a9b2-dbfd01347fce', 'local', 5, 'text_to_image', 'apple', 'RUNNING', 'executing', 0, 1767225600000000, '4359231ac6c9896d', 'text_to_image', 1, 'Text to image', 1, 0, '01a22eee-3191-7563-8e4d-59a5a386326b', '01a22eee-3118-74d5-b855-80b12c97d09b', '01a22eee-3191-7563-8e4d-59a5a386326b', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eee-316a-7294-a9b2-dbffdfaa002b', 'local', 6, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, '228bbeb993b156a9', 'text_to_image', 1, 'Text to image', 1, 0, '01a22eee-3194-73d3-b881-9488582cc7c4', '01a22eee-3118-74d5-b855-80b332fbd246', '01a22eee-3194-73d3-b881-9488582cc7c4', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eee-316a-7294-a9b2-dc039a934e54', 'local', 6, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, 'b52ef952c0182f0c', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22eee-3118-74d5-b855-80b7dda25065', '01a22eee-3197-75d4-a509-4bc1d7a5ddfc', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eee-316a-7294-a9b2-dc050227196c', 'local', 6, 'text_to_image', 'apple', 'FAILED', NULL, 0, 1767225600000000, '352d1bebb12a666a', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22eee-3118-74d5-b855-80b9826ccf7a', '01a22eee-3199-75fb-9eec-fd91261fade8', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, '{"code":"node_failed","arguments":{},"raw":"boom"}', '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eee-316a-7294-a9b2-dbf7b0e38459', 'local', 4, 'text_to_image', 'apple', 'PENDING', 'stopping', 0, 1767225600000000, 'd33df054bcc42e30', 'text_to_image', 1, 'Text to image', 1, 0, '01a22eee-318a-73a1-bfc2-9adc9a63af33', '01a22eee-3118-74d5-b855-80ab8e236eb1', NULL, NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eee-316a-7294-a9b2-dbf9935be394', 'local', 4, 'text_to_image', 'apple', 'QUEUED', 'waiting', 0, 1767225600000000, '5a020bfbc2c53ac8', 'text_to_image', 1, 'Text to image', 1, 0, '01a22eee-318c-71a6-ae8c-7af6ea7792b5', '01a22eee-3118-74d5-b855-80adfed49aeb', '01a22eee-318c-71a6-ae8c-7af6ea7792b5', NULL, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eee-316a-7294-a9b2-dc01e7a94c76', 'local', 4, 'text_to_image', 'apple', 'RETRYING', NULL, 0, 1767225600000000, 'cf7a9fdef2486782', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22eee-3118-74d5-b855-80b5ada90b09', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 1767225660000000, NULL, NULL, 1, 0, 1, 0, 0, 0, 0, NULL, '{"code":"backend_unreachable","arguments":{},"raw":null}', '{"code":"backend_unreachable","arguments":{},"raw":null}', '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eee-316a-7294-a9b2-dc096295bb9c', 'local', 3, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '1db45693d28f826b', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22eee-3118-74d5-b855-80bd0325b1ef', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eee-316a-7294-a9b2-dc0beb0171c2', 'local', 4, 'text_to_image', 'apple', 'PENDING', NULL, 0, 1767225600000000, '7d8870d0e3a2afd9', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22eee-3118-74d5-b855-80bf137519c0', NULL, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 0, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, 1767225600000000);
INSERT INTO public.task VALUES ('01a22eee-316a-7294-a9b2-dc11bf055bad', 'local', 7, 'text_to_image', 'apple', 'RUNNING', 'stopping', 0, 1767225600000000, '9494c7495370af2e', 'text_to_image', 1, 'Text to image', 1, 0, '01a22eee-31a4-70c9-b1f2-ff9f81b374a2', '01a22eee-3118-74d5-b855-80c5d70ad800', '01a22eee-31a4-70c9-b1f2-ff9f81b374a2', NULL, 1767225600000000, 1767225600000000, 1767225600000000, 1767225600000000, NULL, 1767232800000000, 1767225600000000, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eee-316a-7294-a9b2-dc07cd5f00ab', 'local', 7, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '00f3c10b216e61e6', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22eee-3118-74d5-b855-80bbf4fee294', '01a22eee-319c-7044-b463-45db087939a2', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eee-316a-7294-a9b2-dc0db8ac1105', 'local', 7, 'text_to_image', 'apple', 'SUCCESS', NULL, 0, 1767225600000000, '1b9bf4edf2a8b880', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22eee-3118-74d5-b855-80c1ecac3ab9', '01a22eee-31a0-73cf-841e-d92c9533918b', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, NULL, 1767225600000000, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task VALUES ('01a22eee-316a-7294-a9b2-dc0fb2836195', 'local', 8, 'text_to_image', 'apple', 'STOPPED', NULL, 0, 1767225600000000, '5ea87fc3666ada0c', 'text_to_image', 1, 'Text to image', 1, 0, NULL, '01a22eee-3118-74d5-b855-80c38eb588ad', '01a22eee-31a2-72e7-8cfa-08d0696f35a4', NULL, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 1767225600000000, NULL, NULL, NULL, 1767225600000000, NULL, 0, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL, '{}', NULL, 0, NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eee-316a-7294-a9b2-dbeddd988956', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eee-316a-7294-a9b2-dbefa0cf9198', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eee-316a-7294-a9b2-dbf138a109ab', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eee-316a-7294-a9b2-dbf35acaa2f0', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eee-316a-7294-a9b2-dbf59be42c05', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eee-316a-7294-a9b2-dbf7b0e38459', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eee-316a-7294-a9b2-dbf9935be394', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eee-316a-7294-a9b2-dbfbb2b6a834', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eee-316a-7294-a9b2-dbfd01347fce', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eee-316a-7294-a9b2-dbffdfaa002b', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eee-316a-7294-a9b2-dc01e7a94c76', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eee-316a-7294-a9b2-dc039a934e54', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eee-316a-7294-a9b2-dc050227196c', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eee-316a-7294-a9b2-dc07cd5f00ab', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eee-316a-7294-a9b2-dc096295bb9c', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eee-316a-7294-a9b2-dc0beb0171c2', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eee-316a-7294-a9b2-dc0db8ac1105', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eee-316a-7294-a9b2-dc0fb2836195', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_body VALUES ('01a22eee-316a-7294-a9b2-dc11bf055bad', '{"prompt":"a red apple"}', '{"1":{"class_type":"SaveImage","inputs":{}}}', NULL, NULL);
INSERT INTO public.task_input VALUES ('01a22eee-316a-7294-a9b2-dbeddd988956', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eee-316a-7294-a9b2-dbefa0cf9198', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eee-316a-7294-a9b2-dbf138a109ab', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eee-316a-7294-a9b2-dbf35acaa2f0', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eee-316a-7294-a9b2-dbf59be42c05', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eee-316a-7294-a9b2-dbf7b0e38459', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eee-316a-7294-a9b2-dbf9935be394', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eee-316a-7294-a9b2-dbfbb2b6a834', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eee-316a-7294-a9b2-dbfd01347fce', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eee-316a-7294-a9b2-dbffdfaa002b', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eee-316a-7294-a9b2-dc01e7a94c76', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eee-316a-7294-a9b2-dc039a934e54', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eee-316a-7294-a9b2-dc050227196c', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eee-316a-7294-a9b2-dc07cd5f00ab', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eee-316a-7294-a9b2-dc096295bb9c', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eee-316a-7294-a9b2-dc0beb0171c2', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eee-316a-7294-a9b2-dc0db8ac1105', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eee-316a-7294-a9b2-dc0fb2836195', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.task_input VALUES ('01a22eee-316a-7294-a9b2-dc11bf055bad', 0, NULL, 'photo.png', 'uploads/photo.png', '0000000000000000000000000000000000000000000000000000000000000000', 3, 'photo.png');
INSERT INTO public.waiting VALUES ('b001bde22b038fcc', 0, 22742, 1);
INSERT INTO public.waiting VALUES ('6c95125d68be849d', 0, 22742, 0);
INSERT INTO public.waiting VALUES ('b1f5d78a12ad80a8', 0, 22742, 0);
INSERT INTO public.waiting VALUES ('7cfc92e72ee235ad', 0, 22742, 0);
INSERT INTO public.waiting VALUES ('d33df054bcc42e30', 0, 22742, 0);
INSERT INTO public.waiting VALUES ('5a020bfbc2c53ac8', 0, 22742, 0);
INSERT INTO public.waiting VALUES ('300eb12d36075c5a', 0, 22742, 0);
INSERT INTO public.waiting VALUES ('4359231ac6c9896d', 0, 22742, 0);
INSERT INTO public.waiting VALUES ('228bbeb993b156a9', 0, 22742, 0);
INSERT INTO public.waiting VALUES ('cf7a9fdef2486782', 0, 22742, 0);
INSERT INTO public.waiting VALUES ('b52ef952c0182f0c', 0, 22742, 0);
INSERT INTO public.waiting VALUES ('352d1bebb12a666a', 0, 22742, 0);
INSERT INTO public.waiting VALUES ('00f3c10b216e61e6', 0, 22742, 0);
INSERT INTO public.waiting VALUES ('1db45693d28f826b', 0, 22742, 0);
INSERT INTO public.waiting VALUES ('1b9bf4edf2a8b880', 0, 22742, 0);
INSERT INTO public.waiting VALUES ('5ea87fc3666ada0c', 0, 22742, 0);
INSERT INTO public.waiting VALUES ('9494c7495370af2e', 0, 22742, 0);
INSERT INTO public.waiting VALUES ('7d8870d0e3a2afd9', 0, 22742, 1);
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
