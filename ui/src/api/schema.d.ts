// Made by `make types` from the API of this version. Do not edit.
export interface paths {
    "/api/backends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Backends
         * @description Every backend, in the order of their creation.
         */
        get: operations["list_backends_api_backends_get"];
        put?: never;
        /**
         * Add Backend
         * @description Add a backend. A dispatcher probes it soon; `test` asks it at once.
         */
        post: operations["add_backend_api_backends_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backends/{backend_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Backend
         * @description One backend.
         */
        get: operations["get_backend_api_backends__backend_id__get"];
        /**
         * Change Backend
         * @description Change name, seats, limit or access. Its address stays: another address is another backend.
         */
        put: operations["change_backend_api_backends__backend_id__put"];
        post?: never;
        /**
         * Remove Backend
         * @description Remove a backend. With work of ours in flight there 409 `backend_busy`, unless `force`.
         */
        delete: operations["remove_backend_api_backends__backend_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backends/{backend_id}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Live Runs
         * @description What runs and waits there now, ours and foreign. 409 `live_unsupported` where its kind does not tell that.
         */
        get: operations["get_live_runs_api_backends__backend_id__live_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backends/{backend_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause Backend
         * @description Send it nothing new; what runs there ends. For maintenance: it may then be switched off.
         */
        post: operations["pause_backend_api_backends__backend_id__pause_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backends/{backend_id}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh Backend
         * @description Have it probed and its nodes and models read anew, soon.
         */
        post: operations["refresh_backend_api_backends__backend_id__refresh_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backends/{backend_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume Backend
         * @description Let it have work again.
         */
        post: operations["resume_backend_api_backends__backend_id__resume_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backends/{backend_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test Backend
         * @description Ask the backend now. That it does not answer is an answer: 200 with `ok: false` and the reason.
         */
        post: operations["test_backend_api_backends__backend_id__test_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backends/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Choices
         * @description What may be chosen at the inputs of these node classes: `?class=KSampler&class=VAELoader`.
         */
        get: operations["list_choices_api_backends_choices_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backends/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Kinds
         * @description The kinds that can be added, and what each asks for: forms are drawn from it.
         */
        get: operations["list_kinds_api_backends_kinds_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backends/simulated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Simulated
         * @description Start the simulated ComfyUI of this process, which draws pictures without a GPU, and add it as a backend.
         */
        post: operations["add_simulated_api_backends_simulated_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backends/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try Backend
         * @description Ask a backend that is not added, with the access that is sent. Nothing is kept.
         */
        post: operations["try_backend_api_backends_test_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Batches
         * @description Batches, newest first, with the numbers of their tasks. `GET /api/tasks?batch_id=` has the tasks.
         */
        get: operations["list_batches_api_batches_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/{batch_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Batch
         * @description One batch.
         */
        get: operations["get_batch_api_batches__batch_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/graphs/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read File
         * @description What a file holds that ComfyUI exported or made, as it can be handed in: its JSON, or its picture. Whole requests
         *     and NaN are taken, nodes of the editor are left out. Nothing is kept.
         */
        post: operations["read_file_api_graphs_read_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Me
         * @description Nickname and address; `ETag` names the state they are in.
         */
        get: operations["get_me_api_me_get"];
        /**
         * Put Me
         * @description Replace nickname and address. With `If-Match` only when they are still as they were read.
         */
        put: operations["put_me_api_me_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outputs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Outputs
         * @description The works, newest first. Those of cleared tasks stay.
         */
        get: operations["list_outputs_api_outputs_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outputs.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Zip Filtered
         * @description All works that the filter means, as one ZIP.
         */
        get: operations["zip_filtered_api_outputs_zip_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outputs/{output_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Output
         * @description The file itself; pictures, clips and sound to look at, anything else to save, under the name that the setting
         *     `download_name` makes. Takes ranges.
         */
        get: operations["get_output_api_outputs__output_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outputs/{output_id}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Thumbnail
         * @description A WebP picture of at most 512 pixels; of a clip, one of its first frames.
         */
        get: operations["get_thumbnail_api_outputs__output_id__thumbnail_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outputs/zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Zip Outputs
         * @description These works as one ZIP. Those that are gone are left out.
         */
        post: operations["zip_outputs_api_outputs_zip_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outputs/zip/save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save Outputs
         * @description The same for a page, whose browser saves it while it arrives: `ids` are a field of a form, parted by commas.
         */
        post: operations["save_outputs_api_outputs_zip_save_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Queue
         * @description The backends, how much waits and runs, my next tasks with their places, and all of it in one sentence.
         */
        get: operations["get_queue_api_queue_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop Sending
         * @description Pause the queue: what runs goes on, nothing new is sent, also after a restart. Paused already: as it was.
         */
        post: operations["stop_sending_api_queue_pause_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go On
         * @description Go on, whatever it was paused for.
         */
        post: operations["go_on_api_queue_resume_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log In
         * @description Exchange the access token for a cookie. Without a token in the settings everybody is logged in.
         */
        post: operations["log_in_api_session_post"];
        /**
         * Log Out
         * @description End the session: its cookie opens nothing any more.
         */
        delete: operations["log_out_api_session_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Settings
         * @description The defaults of every kind.
         */
        get: operations["get_settings_api_settings_get"];
        /**
         * Put Settings
         * @description Replace the defaults of the kinds that are sent; the others stay. All of them are checked first.
         */
        put: operations["put_settings_api_settings_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Kind
         * @description The defaults of one kind; `ETag` names the state they are in.
         */
        get: operations["get_kind_api_settings__kind__get"];
        /**
         * Put Kind
         * @description Replace the defaults of one kind. Null, or leaving a parameter out, returns to the workflow's own default. With
         *     `If-Match` only when they are still as they were read.
         */
        put: operations["put_kind_api_settings__kind__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Installation
         * @description Every setting in force, with where it comes from; `ETag` names the state of those that were changed here.
         */
        get: operations["get_installation_api_settings_installation_get"];
        /**
         * Put Installation
         * @description Replace what was changed for this installation; null, or leaving a setting out, returns to its default. In force
         *     at once here, and within some seconds in every other process. What the environment decides answers 422.
         */
        put: operations["put_installation_api_settings_installation_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/installation/download-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview Download Name
         * @description What results would be called by that pattern when they are saved. Nothing is changed.
         */
        get: operations["preview_download_name_api_settings_installation_download_name_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/space": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Space
         * @description How much lies there, how much room is left, and what the settings of this studio keep.
         */
        get: operations["get_space_api_space_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/space/clean": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clean Space
         * @description What goes; with `preview` (as it is unless told otherwise) nothing does. Without any limit of its own it means
         *     what the settings say.
         */
        post: operations["clean_space_api_space_clean_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/space/purge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Purge Deleted
         * @description What was deleted goes for good, with its files; with `preview` (as it is unless told otherwise) nothing does.
         *     What a backend still works on goes when that has ended.
         */
        post: operations["purge_deleted_api_space_purge_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Stats
         * @description Figures of the last days, by kind, hour and backend, and over time in pieces.
         */
        get: operations["get_stats_api_stats_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tasks
         * @description A window of my tasks, newest first unless sorted otherwise.
         */
        get: operations["list_tasks_api_tasks_get"];
        put?: never;
        /**
         * Create Tasks
         * @description Create tasks: all of the request or nothing.
         *
         *     201, or 200 with `repeated: true` when the idempotency key made these tasks before. The key comes back in the
         *     header `Idempotency-Key`, with an error too, whose `details.done` says whether the tasks are there (`yes`, `no`)
         *     or may be (`unknown`); the same request with the same key may then be sent again.
         */
        post: operations["create_tasks_api_tasks_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Task
         * @description One task with its attempts.
         */
        get: operations["get_task_api_tasks__task_id__get"];
        put?: never;
        post?: never;
        /**
         * Delete Task
         * @description Hide a task at once, stopping it first. Its files go later, unless it is restored before.
         */
        delete: operations["delete_task_api_tasks__task_id__delete"];
        options?: never;
        head?: never;
        /**
         * Change Task
         * @description A new priority or title; or paid runs are allowed, or not, for a task that no backend has.
         */
        patch: operations["change_task_api_tasks__task_id__patch"];
        trace?: never;
    };
    "/api/tasks/{task_id}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adopt Task
         * @description It ran after all: follow the run that has this id on the backend.
         */
        post: operations["adopt_task_api_tasks__task_id__adopt_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task_id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Task
         * @description Ask the backend now what became of it. 202 with what is known where another process is in charge of it.
         */
        post: operations["check_task_api_tasks__task_id__check_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task_id}/clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clear Task
         * @description Take an ended task off the list; its outputs stay among the works.
         */
        post: operations["clear_task_api_tasks__task_id__clear_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task_id}/fetch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch Task
         * @description Fetch what its last run made, without generating anything. Offered where the run went well.
         */
        post: operations["fetch_task_api_tasks__task_id__fetch_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task_id}/forget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forget Task
         * @description Leave a task FAILED of which nobody can tell whether it ran: it is asked about no more.
         */
        post: operations["forget_task_api_tasks__task_id__forget_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task_id}/front": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move To Front
         * @description Before all that wait.
         */
        post: operations["move_to_front_api_tasks__task_id__front_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task_id}/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Graph
         * @description The workflow of a task in API format, as it was frozen; ComfyUI opens it, and it can be handed in again.
         *
         *     Files that were uploaded for it are in it by the names that they have on every backend, or with `references` as
         *     they are named here (`upload:<id>`). `download` saves it.
         */
        get: operations["get_graph_api_tasks__task_id__graph_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task_id}/outputs.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Zip Task
         * @description Everything that one task produced, as one ZIP.
         */
        get: operations["zip_task_api_tasks__task_id__outputs_zip_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task_id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Preview
         * @description The newest picture of a run that goes on. `seq` is only there to make addresses differ.
         */
        get: operations["get_preview_api_tasks__task_id__preview_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Task
         * @description Undo a deletion. What it stopped stays stopped.
         */
        post: operations["restore_task_api_tasks__task_id__restore_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task_id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry Task
         * @description The same as start, for a task that did not go well.
         */
        post: operations["retry_task_api_tasks__task_id__retry_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task_id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start Task
         * @description Put a task that is READY, FAILED, STOPPED or RETRYING into the queue, as it was frozen. 409 `needs_confirmation`
         *     where its last run may have been paid for and nobody knows, 409 `still_stopping` where a paid run of it may still
         *     execute, unless `confirm` says so.
         */
        post: operations["start_task_api_tasks__task_id__start_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Status
         * @description The part of a task that changes often.
         */
        get: operations["get_status_api_tasks__task_id__status_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop Task
         * @description Stop: at once where nothing was sent yet; otherwise its phase is `stopping` until the backend has answered.
         */
        post: operations["stop_task_api_tasks__task_id__stop_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task_id}/unclear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unclear Task
         * @description Undo a clear.
         */
        post: operations["unclear_task_api_tasks__task_id__unclear_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete Tasks
         * @description Hide them at once, stopping each first.
         */
        delete: operations["delete_tasks_api_tasks_batch_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/batch/clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clear Tasks
         * @description Take ended tasks off the list.
         */
        post: operations["clear_tasks_api_tasks_batch_clear_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/batch/fetch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch Tasks
         * @description Fetch what their last runs made, without generating anything.
         */
        post: operations["fetch_tasks_api_tasks_batch_fetch_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/batch/front": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move Tasks To Front
         * @description Before all others that wait, in the order given (a filter: oldest first).
         */
        post: operations["move_tasks_to_front_api_tasks_batch_front_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/batch/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Tasks
         * @description Undo a deletion. Deleted tasks are found by their ids only.
         */
        post: operations["restore_tasks_api_tasks_batch_restore_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/batch/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start Tasks
         * @description Start each of them, in the order given (a filter: oldest first).
         */
        post: operations["start_tasks_api_tasks_batch_start_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/batch/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop Tasks
         * @description Stop each of them.
         */
        post: operations["stop_tasks_api_tasks_batch_stop_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/batch/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Summarise Tasks
         * @description Touch nothing; tell what would be touched, which actions fit all of it, and the `token` that a verb may carry as
         *     `if_summary`: it is refused where this has changed since. Runs that only go on change nothing.
         */
        post: operations["summarise_tasks_api_tasks_batch_summary_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/batch/unclear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unclear Tasks
         * @description Undo a clear.
         */
        post: operations["unclear_tasks_api_tasks_batch_unclear_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Counts
         * @description Numbers for the badge and the filters.
         */
        get: operations["get_counts_api_tasks_counts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Deleted Tasks
         * @description Deleted tasks that can be restored (`POST /api/tasks/batch/restore`), and until when.
         */
        get: operations["list_deleted_tasks_api_tasks_deleted_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload File
         * @description Send a file in the field `file`. The answer's `ref` stands for it in parameters and graphs.
         */
        post: operations["upload_file_api_uploads_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads/{upload_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Upload
         * @description An uploaded file.
         */
        get: operations["get_upload_api_uploads__upload_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Workflows
         * @description Every workflow, and which of them each kind starts with: the built-in ones, then those of the library, the newest
         *     first. With `archived` the archived ones instead.
         */
        get: operations["list_workflows_api_workflows_get"];
        put?: never;
        /**
         * Add Workflow
         * @description Add a workflow to the library. Each literal input of its graph is a parameter, or those that `parameters` names;
         *     links are none. `x-targets` of a property of the schema says which inputs it fills in.
         *
         *     With `source` the graph is that of a workflow or an AI app that a service stores; its tasks run on that account
         *     unless their user names another.
         */
        post: operations["add_workflow_api_workflows_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows/{workflow_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Workflow
         * @description One workflow with the JSON Schema of its parameters: choices are what the backends list, those that are away
         *     included, defaults are the user's own where they fit; `x-workflow-default` is then the workflow's own.
         */
        get: operations["get_workflow_api_workflows__workflow_id__get"];
        /**
         * Change Workflow
         * @description Make the next version of a workflow of the library; when nothing changes, the current one stays. Tasks keep the
         *     graph of the version that they were made with. With `graph` alone, the parameters stay whose inputs are still
         *     there.
         */
        put: operations["change_workflow_api_workflows__workflow_id__put"];
        post?: never;
        /**
         * Archive Workflow
         * @description Archive a workflow of the library: it is listed no more and takes no new tasks. Its tasks stay, and can be run
         *     again. `restore` takes it back.
         */
        delete: operations["archive_workflow_api_workflows__workflow_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows/{workflow_id}/inputs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Inputs
         * @description Every literal input of a workflow of the library, with the parameter that fills it in: what `parameters` can
         *     name.
         */
        get: operations["list_inputs_api_workflows__workflow_id__inputs_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows/{workflow_id}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh Workflow
         * @description Compare a workflow with what the service stores now. A version is made of the changes only with `confirm`.
         */
        post: operations["refresh_workflow_api_workflows__workflow_id__refresh_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows/{workflow_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Workflow
         * @description Take an archived workflow back.
         */
        post: operations["restore_workflow_api_workflows__workflow_id__restore_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows/{workflow_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Versions
         * @description Every version of a workflow of the library, the newest first.
         */
        get: operations["list_versions_api_workflows__workflow_id__versions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is Alive
         * @description The process answers.
         */
        get: operations["is_alive_healthz_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Metrics
         * @description Figures in the Prometheus text format.
         */
        get: operations["get_metrics_metrics_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is Ready
         * @description The database is the one that was opened, sound as far as is known, and takes what is written; so does the
         *     storage.
         */
        get: operations["is_ready_readyz_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AccessChoice
         * @description A value of a field that is chosen from a list.
         */
        AccessChoice: {
            /** Label */
            label: string;
            /** Value */
            value: string;
        };
        /**
         * AccessField
         * @description A credential or an option that backends of a kind are entered with, under its name in `POST /api/backends`.
         *
         *     `type` is `text`, `headers` (an object of names and values), `boolean` or `choice`; `choices` are empty but for the
         *     last. A `required` one cannot be left out or removed. A `secret` one is typed unseen. `account`: it distinguishes
         *     one account from another at the same address. `default` is the value of a `boolean` that is left out, else null.
         */
        AccessField: {
            /** About */
            about: string;
            /** Account */
            account: boolean;
            /** Choices */
            choices: components["schemas"]["AccessChoice"][];
            /** Default */
            default: boolean | null;
            /** Example */
            example: string;
            /** Label */
            label: string;
            /** Name */
            name: string;
            /** Required */
            required: boolean;
            /** Secret */
            secret: boolean;
            /** Type */
            type: string;
        };
        /**
         * Account
         * @description The account at a paid service: `running` counts every task of it there, also those of others. Null is what the
         *     service does not say.
         */
        Account: {
            /** Coins */
            coins: number | null;
            /** Currency */
            currency: string | null;
            /** Money */
            money: number | null;
            /** Plan */
            plan: string | null;
            /** Running */
            running: number;
        };
        /**
         * Adoption
         * @description The run that was found.
         */
        Adoption: {
            /**
             * Backend Id
             * @description Default: the backend of the last attempt
             */
            backend_id?: string | null;
            /** Remote Id */
            remote_id: string;
        };
        /**
         * Attempt
         * @description One submission to one backend. `abandoned_at` is when its task was given up because that backend was away, or did
         *     not end the run; `resumed_at` when the backend came back with it.
         */
        Attempt: {
            /** Abandoned At */
            abandoned_at: string | null;
            /** Accepted At */
            accepted_at: string | null;
            backend: components["schemas"]["BackendName"];
            /** Cancel Requested At */
            cancel_requested_at: string | null;
            /** Claimed At */
            claimed_at: string;
            /** Closed At */
            closed_at: string | null;
            cost: components["schemas"]["Cost"];
            /** Ended At */
            ended_at: string | null;
            error: components["schemas"]["TaskError"] | null;
            /** Id */
            id: string;
            /** Number */
            number: number;
            /** Outcome */
            outcome: string | null;
            /** Remote Id */
            remote_id: string | null;
            /** Resumed At */
            resumed_at: string | null;
            /** Started At */
            started_at: string | null;
            /** Submitting At */
            submitting_at: string | null;
        };
        /**
         * BackendChange
         * @description New values; what is left out stays, null removes. `kind` and `url` may be sent, but not changed.
         */
        BackendChange: {
            /**
             * Access Password
             * @description Opens workflows that their author protects
             */
            access_password?: string | null;
            /**
             * Api Key
             * @description The API key of an account at the service
             */
            api_key?: string | null;
            /**
             * Api Key Comfy Org
             * @description Pays for partner nodes; sent with every run there
             */
            api_key_comfy_org?: string | null;
            /**
             * Auth Token Comfy Org
             * @description The same, as a login instead of a key
             */
            auth_token_comfy_org?: string | null;
            /** @description The most that its paid runs may cost for one batch */
            batch_limit?: components["schemas"]["CostLimit"] | null;
            /**
             * Ca File
             * @description A PEM file on the machine that runs GenQueue
             */
            ca_file?: string | null;
            /** @description The most that its paid runs may cost in a day */
            daily_limit?: components["schemas"]["CostLimit"] | null;
            /** Headers */
            headers?: {
                [key: string]: string;
            } | null;
            /**
             * Instance Type
             * @description The machine that runs them
             */
            instance_type?: string | null;
            /** Kind */
            kind?: string | null;
            /** Name */
            name?: string | null;
            /** Password */
            password?: string | null;
            /**
             * Rerun Failed
             * @description Whether a paid run that ended with an error is run again; default: no where every run is paid
             */
            rerun_failed?: boolean | null;
            /** Running Timeout S */
            running_timeout_s?: number | null;
            /** Seats */
            seats?: number | null;
            /**
             * Token
             * @description Sent as `Authorization: Bearer`
             */
            token?: string | null;
            /** Url */
            url?: string | null;
            /**
             * Use Personal Queue
             * @description Let the service queue what exceeds its limit
             */
            use_personal_queue?: boolean | null;
            /** Username */
            username?: string | null;
            /** Verify Tls */
            verify_tls?: boolean | null;
        };
        /**
         * BackendFigures
         * @description Executions on one backend, whoever they were for. `success_rate` leaves out what was stopped or never sent.
         */
        BackendFigures: {
            /** Failed */
            failed: number;
            /** Id */
            id: string;
            /** Name */
            name: string | null;
            ran: components["schemas"]["Usual"] | null;
            /** Succeeded */
            succeeded: number;
            /** Success Rate */
            success_rate: number | null;
        };
        /**
         * BackendKind
         * @description What a kind of backend asks for. `address` is where all of them are, null where it is typed, as
         *     `address_about` and `address_example` tell. `fields` are the credentials and options that it takes; `access` has
         *     their names, `account` those that distinguish one account from another. `several_accounts`: the same address with
         *     another account is another backend. `seats` is how many runs one holds by default, `most_seats` the most that may be
         *     set. `paid`: every run costs money. `takes_files`: its runs may have input files.
         */
        BackendKind: {
            /** Access */
            access: string[];
            /** Account */
            account: string[];
            /** Address */
            address: string | null;
            /** Address About */
            address_about: string;
            /** Address Example */
            address_example: string;
            /** Fields */
            fields: components["schemas"]["AccessField"][];
            /** Kind */
            kind: string;
            /** Most Seats */
            most_seats: number;
            /** Name */
            name: string;
            /** Paid */
            paid: boolean;
            /** Seats */
            seats: number;
            /** Several Accounts */
            several_accounts: boolean;
            /** Takes Files */
            takes_files: boolean;
        };
        /**
         * BackendKinds
         * @description Every kind that can be added.
         */
        BackendKinds: {
            /** Items */
            items: components["schemas"]["BackendKind"][];
        };
        /**
         * BackendName
         * @description Which backend.
         */
        BackendName: {
            /** Id */
            id: string;
            /** Kind */
            kind: string | null;
        };
        /**
         * Backends
         * @description Every backend, in the order of their creation.
         */
        Backends: {
            /** Items */
            items: components["schemas"]["BackendServer"][];
        };
        /**
         * BackendServer
         * @description A backend. `state`: new, ready, unreachable, refused or suspect, `reason` why; `busy` runs are ours.
         *
         *     With `paused_at` it gets nothing new, however it is. `paid`: every run there costs money.
         */
        BackendServer: {
            /** About */
            about: {
                [key: string]: unknown;
            };
            /**
             * Access
             * @description Names of the credentials and options that are stored, never their values
             */
            access: string[];
            /**
             * Access Labels
             * @description What each of them is called
             */
            access_labels: {
                [key: string]: string;
            };
            /**
             * Batch Limit
             * @description The same for one batch
             */
            batch_limit: {
                [key: string]: number;
            } | null;
            /** Busy */
            busy: number;
            /** Catalog At */
            catalog_at: string | null;
            /** Checked At */
            checked_at: string | null;
            /** Created At */
            created_at: string;
            /**
             * Daily Limit
             * @description `{coins}` or `{money}`: the most for a day
             */
            daily_limit: {
                [key: string]: number;
            } | null;
            /** Has Secrets */
            has_secrets: boolean;
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** Kind Name */
            kind_name: string;
            /** Most Seats */
            most_seats: number;
            /** Name */
            name: string;
            /** Next Probe At */
            next_probe_at: string | null;
            /** Paid */
            paid: boolean;
            /** Paused At */
            paused_at: string | null;
            reason: components["schemas"]["TaskError"] | null;
            /**
             * Rerun Failed
             * @description Whether a paid run that ended with an error is run again
             */
            rerun_failed: boolean;
            /** Running Timeout S */
            running_timeout_s: number | null;
            /** Seats */
            seats: number;
            /** State */
            state: string;
            /** Unreachable Since */
            unreachable_since: string | null;
            /** Url */
            url: string;
        };
        /**
         * BackendTrial
         * @description A backend to try before it is added.
         * @example {
         *       "kind": "comfyui",
         *       "url": "http://192.168.1.5:8188"
         *     }
         */
        BackendTrial: {
            /**
             * Access Password
             * @description Opens workflows that their author protects
             */
            access_password?: string | null;
            /**
             * Api Key
             * @description The API key of an account at the service
             */
            api_key?: string | null;
            /**
             * Api Key Comfy Org
             * @description Pays for partner nodes; sent with every run there
             */
            api_key_comfy_org?: string | null;
            /**
             * Auth Token Comfy Org
             * @description The same, as a login instead of a key
             */
            auth_token_comfy_org?: string | null;
            /**
             * Ca File
             * @description A PEM file on the machine that runs GenQueue
             */
            ca_file?: string | null;
            /** Headers */
            headers?: {
                [key: string]: string;
            } | null;
            /**
             * Instance Type
             * @description The machine that runs them
             */
            instance_type?: string | null;
            /**
             * Kind
             * @description One of `GET /api/backends/kinds`
             * @default comfyui
             */
            kind?: string;
            /** Password */
            password?: string | null;
            /**
             * Token
             * @description Sent as `Authorization: Bearer`
             */
            token?: string | null;
            /** Url */
            url?: string | null;
            /**
             * Use Personal Queue
             * @description Let the service queue what exceeds its limit
             */
            use_personal_queue?: boolean | null;
            /** Username */
            username?: string | null;
            /** Verify Tls */
            verify_tls?: boolean | null;
        };
        /**
         * Batch
         * @description Tasks that were created together. `cost` is the sum over all that was run for them.
         */
        Batch: {
            /** By Status */
            by_status: {
                [key: string]: number;
            };
            cost: components["schemas"]["Cost"];
            /** Created At */
            created_at: string;
            /** Id */
            id: string;
            /** Title */
            title: string;
            /** Total */
            total: number;
        };
        /**
         * Batches
         * @description A window of the batches.
         */
        Batches: {
            /** Items */
            items: components["schemas"]["Batch"][];
            /** Limit */
            limit: number;
            /** Offset */
            offset: number;
            /** Total */
            total: number;
        };
        /**
         * Bin
         * @description Deleted tasks that can be restored, and their files. The first of them goes at `goes_from`, the last at
         *     `goes_until`; sooner where the disk is full.
         */
        Bin: {
            /** Bytes */
            bytes: number;
            /** Files */
            files: number;
            /** Goes From */
            goes_from: string | null;
            /** Goes Until */
            goes_until: string | null;
            /** Tasks */
            tasks: number;
        };
        /** Body_save_outputs_api_outputs_zip_save_post */
        Body_save_outputs_api_outputs_zip_save_post: {
            /** Ids */
            ids: string;
        };
        /**
         * Bucket
         * @description A piece of the time, from `at` on. `waited`: from the start of a task until a backend began to execute it, `ran`
         *     from there to its end; null where there was none.
         */
        Bucket: {
            /** At */
            at: string;
            /** Failed */
            failed: number;
            ran: components["schemas"]["Usual"] | null;
            /** Stopped */
            stopped: number;
            /** Succeeded */
            succeeded: number;
            waited: components["schemas"]["Usual"] | null;
        };
        /**
         * Checked
         * @description What is known of a task; `remote` is what its backend said just now, null when another process asks.
         */
        Checked: {
            /** Remote */
            remote: {
                [key: string]: unknown;
            } | null;
            task: components["schemas"]["Task"];
        };
        /**
         * Choices
         * @description `classes[class][input]` are the values that the backends list, those that are away included, each file once.
         */
        Choices: {
            /** Classes */
            classes: {
                [key: string]: {
                    [key: string]: string[];
                };
            };
        };
        /**
         * Cleaned
         * @description What goes, or with `preview` would go: results (with those of `tasks`), uploads, ended tasks.
         */
        Cleaned: {
            outputs: components["schemas"]["Heap"];
            /** Preview */
            preview: boolean;
            /** Tasks */
            tasks: number;
            uploads: components["schemas"]["Heap"];
        };
        /**
         * Cleaning
         * @description What goes: results older than so many days, the oldest ones beyond so many gigabytes, uploads that no task reads,
         *     tasks that ended so many days ago. Nothing named: what the settings say.
         * @example {
         *       "outputs_days": 30,
         *       "preview": true
         *     }
         */
        Cleaning: {
            /** History Days */
            history_days?: number;
            /** Outputs Days */
            outputs_days?: number;
            /** Outputs Gb */
            outputs_gb?: number;
            /**
             * Preview
             * @default true
             */
            preview?: boolean;
            /** Uploads Days */
            uploads_days?: number;
        };
        /**
         * ClockStep
         * @description The clock of the machine was put: when, by how many seconds (negative: back), and what that means.
         */
        ClockStep: {
            /** At */
            at: string;
            /** By S */
            by_s: number;
            /** Message */
            message: string;
        };
        /**
         * Confirmation
         * @description A start that may be paid for a second time wants a yes.
         */
        Confirmation: {
            /**
             * Confirm
             * @description Yes, although its last run may have been paid for
             * @default false
             */
            confirm?: boolean;
        };
        /**
         * Cost
         * @description What runs have cost, as far as their backends report it; null is what is not known. `money`, and what is paid for
         *     the services of others in addition, are in `currency`; both are null where the runs were paid in several.
         *     `seconds` are those that are billed.
         */
        Cost: {
            /** Coins */
            coins: number | null;
            /** Currency */
            currency: string | null;
            /** Money */
            money: number | null;
            /** Seconds */
            seconds: number | null;
            /** Third Party Money */
            third_party_money: number | null;
        };
        /**
         * CostLimit
         * @description The most that may be spent, in coins or in money: one of the two.
         * @example {
         *       "coins": 100
         *     }
         * @example {
         *       "money": 5
         *     }
         */
        CostLimit: {
            /** Coins */
            coins?: number | null;
            /** Money */
            money?: number | null;
        };
        /**
         * Counts
         * @description `unfinished` = PENDING, QUEUED, RUNNING and RETRYING; `by_kind` splits it, `by_status` counts everything and
         *     `table` splits that by kind; there, what is 0 is left out.
         */
        Counts: {
            /** By Kind */
            by_kind: {
                [key: string]: number;
            };
            /** By Status */
            by_status: {
                [key: string]: number;
            };
            /** Event */
            event: number;
            /** Table */
            table: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Unfinished */
            unfinished: number;
        };
        /**
         * Created
         * @description The tasks, in order. `repeated`: an earlier request with the same idempotency key had made them.
         */
        Created: {
            /** Repeated */
            repeated: boolean;
            /** Tasks */
            tasks: components["schemas"]["Task"][];
        };
        /**
         * DayCost
         * @description What the runs on one backend have cost that ended on one day, by the time zone of the installation.
         */
        DayCost: {
            /** Backend */
            backend: string | null;
            /** Backend Id */
            backend_id: string;
            cost: components["schemas"]["Cost"];
            /** Day */
            day: string;
            /** Runs */
            runs: number;
        };
        /**
         * Deleted
         * @description Hidden now; `restore_url` undoes it. `outputs` files go with it.
         */
        Deleted: {
            /** Id */
            id: string;
            /** Outputs */
            outputs: number;
            /** Restore Url */
            restore_url: string;
        };
        /**
         * DeletedTask
         * @description A task that can be restored until `goes_at`; with it go `files`.
         */
        DeletedTask: {
            /** Bytes */
            bytes: number;
            /** Deleted At */
            deleted_at: string;
            /** Files */
            files: number;
            /** Goes At */
            goes_at: string;
            /** Id */
            id: string;
            kind: components["schemas"]["Kind"];
            status: components["schemas"]["Status"];
            /** Title */
            title: string;
        };
        /**
         * DeletedTasks
         * @description A window of the deleted tasks, the last deleted first.
         */
        DeletedTasks: {
            /** Items */
            items: components["schemas"]["DeletedTask"][];
            /** Limit */
            limit: number;
            /** Offset */
            offset: number;
            /** Total */
            total: number;
        };
        /**
         * DownloadName
         * @description The name of the newest result, or of one that is made up: when its task has no other one, and when it is the
         *     first of four. `placeholders` are all that a pattern may have.
         */
        DownloadName: {
            /** Name */
            name: string;
            /** Placeholders */
            placeholders: string[];
            /** Several */
            several: string;
        };
        /**
         * ErrorAnswer
         * @description Every error has this shape.
         */
        ErrorAnswer: {
            error: components["schemas"]["ErrorBody"];
        };
        /**
         * ErrorBody
         * @description What went wrong. `code` is stable; `message` and `hint` are for people; `details` depend on the code.
         */
        ErrorBody: {
            /** Code */
            code: string;
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /** Hint */
            hint: string;
            /** Message */
            message: string;
        };
        /**
         * Expected
         * @description Between these two times.
         */
        Expected: {
            /** High */
            high: string;
            /** Low */
            low: string;
        };
        /**
         * Explained
         * @description A longer text in both languages, which may be empty.
         */
        Explained: {
            /**
             * En
             * @default
             */
            en?: string;
            /**
             * Zh
             * @default
             */
            zh?: string;
        };
        /**
         * GraphNode
         * @description A node of a graph in API format. An input is a value, or `[node, output]` of the node it comes from.
         */
        GraphNode: {
            /** Class Type */
            class_type: string;
            /** Inputs */
            inputs: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * Group
         * @description So many of the meant tasks have this status and allow these actions. `outcome_unknown`: their last run may have
         *     been paid for, and it is not known whether it was. `still_stopping`: a paid run of theirs may still execute. `start`
         *     leaves out both (`needs_confirmation`, `still_stopping`), as each task needs a confirmation of its own.
         */
        Group: {
            /** Actions */
            actions: string[];
            /** Outcome Unknown */
            outcome_unknown: boolean;
            status: components["schemas"]["Status"];
            /** Still Stopping */
            still_stopping: boolean;
            /** Tasks */
            tasks: number;
        };
        /**
         * Health
         * @description It answers.
         */
        Health: {
            /** Status */
            status: string;
        };
        /**
         * Heap
         * @description Some files.
         */
        Heap: {
            /** Bytes */
            bytes: number;
            /** Files */
            files: number;
        };
        /**
         * HourFigures
         * @description Ended tasks within one hour.
         */
        HourFigures: {
            /** Failed */
            failed: number;
            /** Hour */
            hour: string;
            /** Stopped */
            stopped: number;
            /** Succeeded */
            succeeded: number;
        };
        /**
         * Installation
         * @description Every setting of this installation as it is in force now, for this process.
         */
        Installation: {
            /** Items */
            items: components["schemas"]["Setting"][];
        };
        /**
         * Kind
         * @enum {string}
         */
        Kind: "text_to_image" | "image_to_image" | "text_to_video" | "image_to_video" | "workflow";
        /**
         * KindFigures
         * @description Ended tasks of one kind; seconds from creation to end.
         */
        KindFigures: {
            /** Failed */
            failed: number;
            kind: components["schemas"]["Kind"];
            /** Mean Seconds */
            mean_seconds: number | null;
            /** Stopped */
            stopped: number;
            /** Succeeded */
            succeeded: number;
            /** Success Rate */
            success_rate: number | null;
        };
        /**
         * LiveRuns
         * @description What runs and waits at a backend now, ours and foreign, in the backend's words.
         */
        LiveRuns: {
            /** Items */
            items: {
                [key: string]: unknown;
            }[];
        };
        /**
         * Login
         * @description The access token of this installation.
         */
        Login: {
            /** Token */
            token: string;
        };
        /**
         * Me
         * @description Who the user is.
         * @example {
         *       "email": "wang@example.com",
         *       "nickname": "小王"
         *     }
         */
        "Me-Input": {
            /**
             * Email
             * @default
             */
            email?: string;
            /**
             * Nickname
             * @default
             */
            nickname?: string;
        };
        /**
         * Me
         * @description Who the user is.
         * @example {
         *       "email": "wang@example.com",
         *       "nickname": "小王"
         *     }
         */
        "Me-Output": {
            /**
             * Email
             * @default
             */
            email?: string;
            /**
             * Nickname
             * @default
             */
            nickname?: string;
        };
        /**
         * Names
         * @description A text in both languages.
         */
        "Names-Input": {
            /** En */
            en: string;
            /** Zh */
            zh: string;
        };
        /**
         * Names
         * @description A text in both languages.
         */
        "Names-Output": {
            /** En */
            en: string;
            /** Zh */
            zh: string;
        };
        /**
         * NewBackend
         * @description A backend to add.
         * @example {
         *       "kind": "comfyui",
         *       "name": "gpu-0",
         *       "url": "http://192.168.1.5:8188"
         *     }
         */
        NewBackend: {
            /**
             * Access Password
             * @description Opens workflows that their author protects
             */
            access_password?: string | null;
            /**
             * Api Key
             * @description The API key of an account at the service
             */
            api_key?: string | null;
            /**
             * Api Key Comfy Org
             * @description Pays for partner nodes; sent with every run there
             */
            api_key_comfy_org?: string | null;
            /**
             * Auth Token Comfy Org
             * @description The same, as a login instead of a key
             */
            auth_token_comfy_org?: string | null;
            /** @description The most that its paid runs may cost for one batch */
            batch_limit?: components["schemas"]["CostLimit"] | null;
            /**
             * Ca File
             * @description A PEM file on the machine that runs GenQueue
             */
            ca_file?: string | null;
            /** @description The most that its paid runs may cost in a day */
            daily_limit?: components["schemas"]["CostLimit"] | null;
            /** Headers */
            headers?: {
                [key: string]: string;
            } | null;
            /**
             * Instance Type
             * @description The machine that runs them
             */
            instance_type?: string | null;
            /**
             * Kind
             * @description One of `GET /api/backends/kinds`
             * @default comfyui
             */
            kind?: string;
            /** Name */
            name: string;
            /** Password */
            password?: string | null;
            /**
             * Rerun Failed
             * @description Whether a paid run that ended with an error is run again; default: no where every run is paid
             */
            rerun_failed?: boolean | null;
            /**
             * Running Timeout S
             * @description Longest execution there; default: the setting
             */
            running_timeout_s?: number | null;
            /**
             * Seats
             * @description Runs it holds at a time; default and most: see `kinds`
             */
            seats?: number | null;
            /**
             * Token
             * @description Sent as `Authorization: Bearer`
             */
            token?: string | null;
            /** Url */
            url?: string | null;
            /**
             * Use Personal Queue
             * @description Let the service queue what exceeds its limit
             */
            use_personal_queue?: boolean | null;
            /** Username */
            username?: string | null;
            /** Verify Tls */
            verify_tls?: boolean | null;
        };
        /**
         * NewTasks
         * @description What to generate. Either a form's parameters (`kind`, `params`, perhaps `workflow_id`), or a bare graph.
         * @example {
         *       "count": 4,
         *       "kind": "text_to_image",
         *       "params": {
         *         "prompt": "一只橘猫，水彩"
         *       }
         *     }
         * @example {
         *       "graph": {
         *         "1": {
         *           "class_type": "SaveImage",
         *           "inputs": {
         *             "images": [
         *               "2",
         *               0
         *             ]
         *           }
         *         }
         *       },
         *       "kind": "workflow"
         *     }
         */
        NewTasks: {
            /**
             * Allow Duplicate
             * @description Accept what equals a task submitted a moment ago
             * @default false
             */
            allow_duplicate?: boolean;
            /**
             * Allow Paid
             * @description Backends whose every run costs money may take it, too; a chosen backend may in any case
             * @default false
             */
            allow_paid?: boolean;
            /**
             * Backend Id
             * @description Only this backend may run it. Default: any that can
             */
            backend_id?: string | null;
            /**
             * Batch Title
             * @description Makes a batch also of one task
             */
            batch_title?: string | null;
            /**
             * Count
             * @description So many tasks, as one batch
             * @default 1
             */
            count?: number;
            /**
             * Graph
             * @description A ComfyUI graph in API format; only for kind `workflow`
             */
            graph?: {
                [key: string]: unknown;
            } | null;
            /**
             * Idempotency Key
             * @description The same key answers the tasks that it made the first time, whatever else is sent
             */
            idempotency_key?: string | null;
            kind: components["schemas"]["Kind"];
            /**
             * Labels
             * @default {}
             */
            labels?: {
                [key: string]: string;
            };
            /**
             * Params
             * @description The form's values; what is left out has a default
             * @default {}
             */
            params?: {
                [key: string]: unknown;
            };
            /**
             * Priority
             * @description Higher ones go first
             * @default 0
             */
            priority?: number;
            /**
             * Start
             * @description False leaves them READY
             * @default true
             */
            start?: boolean;
            /**
             * Title
             * @description Default: the beginning of the prompt
             */
            title?: string | null;
            /**
             * Workflow Id
             * @description Default: the built-in one of the kind that a backend can run
             */
            workflow_id?: string | null;
        };
        /**
         * NewWorkflow
         * @description A workflow to add: either a graph in API format, or one that a service stores.
         */
        NewWorkflow: {
            description?: components["schemas"]["Explained"] | null;
            /**
             * Graph
             * @description A ComfyUI graph in API format
             */
            graph?: {
                [key: string]: unknown;
            } | null;
            /** @default workflow */
            kind?: components["schemas"]["Kind"];
            name: components["schemas"]["Names-Input"];
            /**
             * Parameters
             * @description Which literal inputs are parameters; default: all of them
             */
            parameters?: components["schemas"]["ParameterWish"][] | null;
            /** @description In place of `graph` */
            source?: components["schemas"]["StoredSource"] | null;
        };
        /**
         * Output
         * @description A file that a task produced. Its addresses are opaque; `path` is its name in the storage. `node` of the task's
         *     graph made it, and `node_title` is what its author calls that node, else its class; both are empty where that is not
         *     known.
         */
        Output: {
            /** Bytes */
            bytes: number;
            /** Duration Seconds */
            duration_seconds: number | null;
            /** Filename */
            filename: string;
            /** Height */
            height: number | null;
            /** Id */
            id: string;
            /** Media Type */
            media_type: string;
            /** Node */
            node: string;
            /** Node Title */
            node_title: string;
            /** Path */
            path: string;
            /** Thumbnail Url */
            thumbnail_url: string;
            /** Url */
            url: string;
            /** Width */
            width: number | null;
        };
        /**
         * OutputIds
         * @description Which outputs.
         */
        OutputIds: {
            /** Ids */
            ids: string[];
        };
        /**
         * ParameterType
         * @enum {string}
         */
        ParameterType: "text" | "int" | "float" | "bool" | "enum" | "seed" | "image" | "video" | "audio" | "mask" | "choice";
        /**
         * ParameterWish
         * @description A literal input that becomes a parameter, or several that one parameter fills in. What is left out is proposed
         *     from the graph.
         */
        ParameterWish: {
            /** Advanced */
            advanced?: boolean | null;
            /** Default */
            default?: string | boolean | number | null;
            /** Enum */
            enum?: (string | number)[] | null;
            /** Group */
            group?: string | null;
            help?: components["schemas"]["Explained"] | null;
            /** Key */
            key?: string | null;
            label?: components["schemas"]["Names-Input"] | null;
            /** Max */
            max?: number | null;
            /** Max Length */
            max_length?: number | null;
            /** Min */
            min?: number | null;
            /** Multiline */
            multiline?: boolean | null;
            /** Multiple Of */
            multiple_of?: number | null;
            /** Required */
            required?: boolean | null;
            /** Step */
            step?: number | null;
            /** Targets */
            targets: string[];
            type?: components["schemas"]["ParameterType"] | null;
        };
        /**
         * Pause
         * @description The whole queue is paused: since when, and why.
         */
        Pause: {
            /** At */
            at: string;
            reason: components["schemas"]["Words"];
        };
        /**
         * Probe
         * @description A try. `latency_ms` from the question to the answer.
         */
        Probe: {
            account?: components["schemas"]["Account"] | null;
            /** Device */
            device?: string | null;
            error?: components["schemas"]["Words"] | null;
            /** Latency Ms */
            latency_ms: number;
            /** Ok */
            ok: boolean;
            /** Version */
            version?: string | null;
            /** Waiting */
            waiting?: number | null;
        };
        /**
         * Progress
         * @description How far the run is: `value` 0..1 of the whole, and the step of the node at work. `seq` counts previews.
         */
        Progress: {
            /** Node */
            node: string | null;
            /** Seq */
            seq: number;
            /** Step */
            step: number | null;
            /** Steps */
            steps: number | null;
            /** Value */
            value: number;
        };
        /**
         * Purged
         * @description What goes for good, or with `preview` would go.
         */
        Purged: {
            /** Bytes */
            bytes: number;
            /** Files */
            files: number;
            /** Preview */
            preview: boolean;
            /** Tasks */
            tasks: number;
        };
        /**
         * Purging
         * @description Whether what was deleted goes now; with `preview` it is only counted.
         */
        Purging: {
            /**
             * Preview
             * @default true
             */
            preview?: boolean;
        };
        /**
         * Queue
         * @description The queue: `waiting` tasks are ours, `running` ones with backends. `message` says it in a sentence.
         */
        Queue: {
            /** Backends */
            backends: components["schemas"]["QueueServer"][];
            /** @description The last step of the clock, for a day */
            clock: components["schemas"]["ClockStep"] | null;
            /** @description When everything that waits now will be done */
            estimate: components["schemas"]["Expected"] | null;
            /** Message */
            message: string;
            /** Mine */
            mine: components["schemas"]["QueueTask"][];
            paused: components["schemas"]["Pause"] | null;
            /** Running */
            running: number;
            space: components["schemas"]["Space"];
            /** Waiting */
            waiting: number;
        };
        /**
         * QueuePlace
         * @description Where an unfinished task stands. `position` counts from 1; null once it is with a backend. Times are meant to
         *     hold four times in five; with `measured` false no task like it has run yet, and nothing is said about its end, nor
         *     is it while its backend is away or works for others.
         */
        QueuePlace: {
            done_at: components["schemas"]["Expected"] | null;
            /** Measured */
            measured: boolean;
            /** Position */
            position: number | null;
            reason: components["schemas"]["Reason"] | null;
            starts_at: components["schemas"]["Expected"] | null;
        };
        /**
         * QueueServer
         * @description A backend as the queue sees it.
         */
        QueueServer: {
            /** Busy */
            busy: number;
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /** Next Probe At */
            next_probe_at: string | null;
            /** Paused At */
            paused_at: string | null;
            /** Seats */
            seats: number;
            /** State */
            state: string;
        };
        /**
         * QueueTask
         * @description One of my tasks that wait.
         */
        QueueTask: {
            /** Id */
            id: string;
            kind: components["schemas"]["Kind"];
            queue: components["schemas"]["QueuePlace"] | null;
            /** Task Msg */
            task_msg: string | null;
            /** Title */
            title: string;
        };
        /**
         * ReadGraph
         * @description The graph of a file. `at` is where it stood (`file`, or `file.input.workflow`); `left_out` are the ids of nodes
         *     that exist in ComfyUI's editor only.
         */
        ReadGraph: {
            /** At */
            at: string;
            /** Graph */
            graph: {
                [key: string]: components["schemas"]["GraphNode"];
            };
            /** Left Out */
            left_out: string[];
        };
        /**
         * Ready
         * @description `database`, `storage` and `space` are `ok` or what is wrong with them; too little space is no reason for 503.
         *
         *     The rest is for people: `backup_at` is the time of the newest backup, `backup` why none could be made since,
         *     `recovering` how many attempts of an earlier life were not looked up yet; null where this process has no part in it.
         */
        Ready: {
            /** Backup */
            backup: string | null;
            /** Backup At */
            backup_at: string | null;
            /** Database */
            database: string;
            /** Recovering */
            recovering: number | null;
            /** Role */
            role: string;
            /** Space */
            space: string;
            /** Status */
            status: string;
            /** Storage */
            storage: string;
            /** Version */
            version: string;
        };
        /**
         * Reason
         * @description Why a task waits, or why nobody can say when the backend that has it will be done. `lacks` names what no backend
         *     has, `since` is when its backend went away, `next_probe_at` when that is tried again, `ahead` how many prompts come
         *     before it at a backend that works for others too. `task_msg` is what the task says for this reason. `allow_paid`: a
         *     backend whose runs cost money might run it, if its user allowed that (`PATCH /api/tasks/{id}`).
         */
        Reason: {
            /** Ahead */
            ahead?: number | null;
            /**
             * Allow Paid
             * @default false
             */
            allow_paid?: boolean;
            /** Code */
            code: string;
            /** Hint */
            hint: string;
            /**
             * Lacks
             * @default []
             */
            lacks?: string[];
            /** Message */
            message: string;
            /** Next Probe At */
            next_probe_at?: string | null;
            /** Since */
            since?: string | null;
            /** Task Msg */
            task_msg?: string | null;
        };
        /**
         * Refresh
         * @description How to refresh a stored workflow.
         */
        Refresh: {
            /**
             * Confirm
             * @description Make a version of what changed; otherwise only show it
             * @default false
             */
            confirm?: boolean;
            /** If Version */
            if_version?: number | null;
        };
        /**
         * Refreshed
         * @description What changed at the service since the current version. `version` is the current one: with `confirm`, the one that
         *     was made of the changes. At most 500 changes are listed; `total` counts all.
         */
        Refreshed: {
            /** Changes */
            changes: components["schemas"]["WorkflowDifference"][];
            /** Confirm */
            confirm: boolean;
            /** Total */
            total: number;
            /** Version */
            version: number;
        };
        /**
         * Refused
         * @description One task of several with which it could not be done.
         */
        Refused: {
            /** Code */
            code: string;
            /** Hint */
            hint: string;
            /** Id */
            id: string;
            /** Message */
            message: string;
        };
        /**
         * RunFigures
         * @description Executions of one kind on one backend, in seconds.
         */
        RunFigures: {
            /** Backend */
            backend: string | null;
            /** Backend Id */
            backend_id: string;
            kind: components["schemas"]["Kind"];
            /** Longest Seconds */
            longest_seconds: number;
            /** Mean Seconds */
            mean_seconds: number;
            /** Outcome */
            outcome: string;
            /** Runs */
            runs: number;
            /** Shortest Seconds */
            shortest_seconds: number;
        };
        /**
         * Session
         * @description Logged in.
         */
        Session: {
            /** Ok */
            ok: boolean;
        };
        /**
         * Setting
         * @description A setting of this installation. `source`: default, environment (or the command line) or settings (changed
         *     while it runs). `editable`: it may be, within `minimum` and `maximum`. Values of secrets are never told.
         */
        Setting: {
            /** About */
            about: string;
            /** Default */
            default: string | number | boolean;
            /** Editable */
            editable: boolean;
            /** Maximum */
            maximum: number | null;
            /** Minimum */
            minimum: number | null;
            /** Name */
            name: string;
            /** Secret */
            secret: boolean;
            /** Source */
            source: string;
            /**
             * Tunable
             * @description It could be edited here, were it not fixed by the environment
             */
            tunable: boolean;
            /** Value */
            value: string | number | boolean | null;
            /** Variable */
            variable: string;
        };
        /**
         * Several
         * @description Which tasks; with `if_summary` only while they are what a summary told.
         * @example {
         *       "ids": [
         *         "019a..."
         *       ]
         *     }
         * @example {
         *       "as_of": 1842,
         *       "filter": {
         *         "status": [
         *           "FAILED"
         *         ]
         *       }
         *     }
         */
        "Several-Input": {
            /**
             * All
             * @description The filter may mean every task
             * @default false
             */
            all?: boolean;
            /** As Of */
            as_of?: number;
            /**
             * Exclude Ids
             * @default []
             */
            exclude_ids?: string[];
            filter?: components["schemas"]["TaskFilter"];
            /** Ids */
            ids?: string[];
            /**
             * If Summary
             * @description The `token` of a summary: 412 where other tasks are meant now, or stand elsewhere
             */
            if_summary?: string;
        };
        /**
         * Several
         * @description Which worked and which did not.
         */
        "Several-Output": {
            /** Failed */
            failed: components["schemas"]["Refused"][];
            /** Succeeded */
            succeeded: string[];
        };
        /**
         * Space
         * @description Room for results. `level`: ok, low, full (nothing new is sent to backends) or away (nor is it while the storage
         *     takes nothing); `free_bytes` is null where no disk of this machine is used. `message` is null while it is ok.
         */
        Space: {
            /** Free Bytes */
            free_bytes: number | null;
            /** Level */
            level: string;
            /** Message */
            message: string | null;
        };
        /**
         * SpaceUsed
         * @description What lies where; the files of what was `deleted` are among the outputs. `unused_uploads` are those that no task
         *     reads; `settings` say what goes by itself, 0 = never.
         */
        SpaceUsed: {
            deleted: components["schemas"]["Bin"];
            /** Ended Tasks */
            ended_tasks: number;
            /** Events */
            events: number;
            outputs: components["schemas"]["Heap"];
            room: components["schemas"]["Space"];
            /** Settings */
            settings: {
                [key: string]: number;
            };
            /** Stop Bytes */
            stop_bytes: number;
            unused_uploads: components["schemas"]["Heap"];
            uploads: components["schemas"]["Heap"];
            /** Warn Bytes */
            warn_bytes: number;
            /** Where */
            where: string;
        };
        /**
         * Stats
         * @description Figures of the last days. `success_rate` leaves stopped tasks out; null when nothing ended. `buckets` cover the
         *     time without a gap, at most 200 of them; `per_hour` is of what succeeded.
         *     `cost` is the sum of `costs`.
         */
        Stats: {
            /** Backends */
            backends: components["schemas"]["BackendFigures"][];
            /** Bucket Seconds */
            bucket_seconds: number;
            /** Buckets */
            buckets: components["schemas"]["Bucket"][];
            /** By Hour */
            by_hour: components["schemas"]["HourFigures"][];
            /** By Kind */
            by_kind: components["schemas"]["KindFigures"][];
            cost: components["schemas"]["Cost"];
            /** Costs */
            costs: components["schemas"]["DayCost"][];
            /** Failed */
            failed: number;
            /** Per Hour */
            per_hour: number;
            ran: components["schemas"]["Usual"] | null;
            /** Runs */
            runs: components["schemas"]["RunFigures"][];
            /** Since */
            since: string;
            /** Stopped */
            stopped: number;
            /** Succeeded */
            succeeded: number;
            /** Success Rate */
            success_rate: number | null;
            /** Until */
            until: string;
            waited: components["schemas"]["Usual"] | null;
        };
        /**
         * Status
         * @enum {string}
         */
        Status: "READY" | "PENDING" | "QUEUED" | "RUNNING" | "RETRYING" | "SUCCESS" | "FAILED" | "STOPPED";
        /**
         * StoredSource
         * @description A workflow or an AI app that a service stores.
         */
        StoredSource: {
            /**
             * Backend Id
             * @description The account that reads it, and that its tasks run on
             */
            backend_id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "runninghub_workflow" | "runninghub_app";
            /**
             * Ref
             * @description Its id there, or the address of its page
             */
            ref: string;
        };
        /**
         * Summary
         * @description What would be touched: an action fits all of the meant tasks when every group has it. `outputs` go with them when
         *     they are deleted. `token` names these tasks as they stand, for `if_summary`; both are null where not asked for.
         */
        Summary: {
            /** Groups */
            groups: components["schemas"]["Group"][];
            outputs: components["schemas"]["Heap"] | null;
            /** Token */
            token: string | null;
            /** Total */
            total: number;
        };
        /**
         * Summing
         * @description Which tasks. Without the `token` and the files it is told sooner.
         * @example {
         *       "ids": [
         *         "019a..."
         *       ]
         *     }
         * @example {
         *       "as_of": 1842,
         *       "filter": {
         *         "status": [
         *           "FAILED"
         *         ]
         *       }
         *     }
         */
        Summing: {
            /**
             * All
             * @description The filter may mean every task
             * @default false
             */
            all?: boolean;
            /** As Of */
            as_of?: number;
            /**
             * Exclude Ids
             * @default []
             */
            exclude_ids?: string[];
            filter?: components["schemas"]["TaskFilter"];
            /** Ids */
            ids?: string[];
            /**
             * Token
             * @default true
             */
            token?: boolean;
        };
        /**
         * Task
         * @description A task. `actions` are what may be done with it now; times are RFC 3339, UTC. `cost` is the sum over its
         *     attempts, failed ones included.
         */
        Task: {
            /** Actions */
            actions: string[];
            backend: components["schemas"]["BackendName"] | null;
            /** Batch Id */
            batch_id: string | null;
            /** Cleared At */
            cleared_at: string | null;
            /** Completed At */
            completed_at: string | null;
            cost: components["schemas"]["Cost"];
            /** Created At */
            created_at: string;
            error: components["schemas"]["TaskError"] | null;
            /** Execution Count */
            execution_count: number;
            /** Id */
            id: string;
            kind: components["schemas"]["Kind"];
            /** Labels */
            labels: {
                [key: string]: unknown;
            };
            /** Max Retries */
            max_retries: number;
            /** Next Retry At */
            next_retry_at: string | null;
            /** Node Count */
            node_count: number;
            /** Outputs */
            outputs: components["schemas"]["Output"][];
            /** Params */
            params: {
                [key: string]: unknown;
            };
            /** Phase */
            phase: string | null;
            /** Priority */
            priority: number;
            progress: components["schemas"]["Progress"] | null;
            queue: components["schemas"]["QueuePlace"] | null;
            /** Remote Id */
            remote_id: string | null;
            /** Retry Count */
            retry_count: number;
            /** Source */
            source: {
                [key: string]: unknown;
            } | null;
            /** Started At */
            started_at: string | null;
            status: components["schemas"]["Status"];
            /** Stop Requested At */
            stop_requested_at: string | null;
            /** Task Msg */
            task_msg: string | null;
            /** Timeout At */
            timeout_at: string | null;
            /** Title */
            title: string;
            /** Updated At */
            updated_at: string;
            /** User */
            user: string;
            /**
             * Version
             * @description Grows with every change: of two states the higher one is newer
             */
            version: number;
            workflow: components["schemas"]["WorkflowName"];
        };
        /**
         * TaskChange
         * @description New values; what is left out stays.
         * @example {
         *       "priority": 10,
         *       "title": "海报"
         *     }
         */
        TaskChange: {
            /**
             * Allow Paid
             * @description Whether backends whose every run costs money may take it. Not for a task that a backend has.
             */
            allow_paid?: boolean | null;
            /** Priority */
            priority?: number | null;
            /** Title */
            title?: string | null;
        };
        /**
         * TaskDetail
         * @description A task with everything that happened to it. `download_names` are what its outputs are called where they are
         *     saved, in their order. `chosen_backend_id` and `allow_paid` are what was submitted.
         */
        TaskDetail: {
            /** Actions */
            actions: string[];
            /** Allow Paid */
            allow_paid: boolean;
            /** Attempts */
            attempts: components["schemas"]["Attempt"][];
            backend: components["schemas"]["BackendName"] | null;
            /** Batch Id */
            batch_id: string | null;
            /** Chosen Backend Id */
            chosen_backend_id: string | null;
            /** Cleared At */
            cleared_at: string | null;
            /** Completed At */
            completed_at: string | null;
            cost: components["schemas"]["Cost"];
            /** Created At */
            created_at: string;
            /** Download Names */
            download_names: string[];
            error: components["schemas"]["TaskError"] | null;
            /** Execution Count */
            execution_count: number;
            /** Id */
            id: string;
            kind: components["schemas"]["Kind"];
            /** Labels */
            labels: {
                [key: string]: unknown;
            };
            /** Max Retries */
            max_retries: number;
            /** Next Retry At */
            next_retry_at: string | null;
            /** Node Count */
            node_count: number;
            /** Outputs */
            outputs: components["schemas"]["Output"][];
            /** Params */
            params: {
                [key: string]: unknown;
            };
            /** Phase */
            phase: string | null;
            /** Priority */
            priority: number;
            progress: components["schemas"]["Progress"] | null;
            queue: components["schemas"]["QueuePlace"] | null;
            /** Remote Id */
            remote_id: string | null;
            /** Retry Count */
            retry_count: number;
            /** Source */
            source: {
                [key: string]: unknown;
            } | null;
            /** Started At */
            started_at: string | null;
            status: components["schemas"]["Status"];
            /** Stop Requested At */
            stop_requested_at: string | null;
            /** Task Msg */
            task_msg: string | null;
            /** Timeout At */
            timeout_at: string | null;
            /** Title */
            title: string;
            /** Updated At */
            updated_at: string;
            /** User */
            user: string;
            /**
             * Version
             * @description Grows with every change: of two states the higher one is newer
             */
            version: number;
            workflow: components["schemas"]["WorkflowName"];
        };
        /**
         * TaskError
         * @description Why a task failed. `raw` is what the backend said itself.
         */
        TaskError: {
            /** Code */
            code: string;
            /** Hint */
            hint: string;
            /** Message */
            message: string;
            /** Raw */
            raw?: string | null;
        };
        /**
         * TaskFilter
         * @description Which tasks are meant; what is left out does not restrict.
         */
        TaskFilter: {
            /** Batch Id */
            batch_id?: string;
            /**
             * Cleared
             * @description The cleared ones instead of the others
             * @default false
             */
            cleared?: boolean;
            /**
             * Created From
             * Format: date-time
             */
            created_from?: string;
            /**
             * Created To
             * Format: date-time
             * @description Exclusive
             */
            created_to?: string;
            /**
             * Kind
             * @default []
             */
            kind?: components["schemas"]["Kind"][];
            /**
             * Q
             * @description Part of title, id or workflow name
             */
            q?: string;
            /**
             * Status
             * @default []
             */
            status?: components["schemas"]["Status"][];
        };
        /**
         * TaskList
         * @description `stream` and `event` name the newest event before this snapshot: listen from there and nothing is missed.
         */
        TaskList: {
            /** Event */
            event: number;
            /** Items */
            items: components["schemas"]["Task"][];
            /** Limit */
            limit: number;
            /** Offset */
            offset: number;
            /** Stream */
            stream: string;
            /** Total */
            total: number;
        };
        /**
         * TaskStatus
         * @description The part of a task that changes often.
         */
        TaskStatus: {
            /** Actions */
            actions: string[];
            /** Id */
            id: string;
            /** Next Retry At */
            next_retry_at: string | null;
            /** Phase */
            phase: string | null;
            progress: components["schemas"]["Progress"] | null;
            queue: components["schemas"]["QueuePlace"] | null;
            status: components["schemas"]["Status"];
            /** Task Msg */
            task_msg: string | null;
            /** Version */
            version: number;
        };
        /**
         * Upload
         * @description An uploaded file. `ref` stands for it in parameters and graphs.
         */
        Upload: {
            /** Bytes */
            bytes: number;
            /** Duration Seconds */
            duration_seconds: number | null;
            /** Filename */
            filename: string;
            /** Height */
            height: number | null;
            /** Id */
            id: string;
            /** Media Type */
            media_type: string;
            /** Ref */
            ref: string;
            /** Sha256 */
            sha256: string;
            /** Url */
            url: string;
            /** Width */
            width: number | null;
        };
        /**
         * Usual
         * @description Half of the times are at most `p50` seconds, nine in ten at most `p90`. Read from bins: right within a tenth.
         */
        Usual: {
            /** P50 */
            p50: number;
            /** P90 */
            p90: number;
        };
        /**
         * Words
         * @description A code and its words in the reader's language.
         */
        Words: {
            /** Code */
            code: string;
            /** Hint */
            hint: string;
            /** Message */
            message: string;
        };
        /**
         * Work
         * @description An output among the works.
         */
        Work: {
            /** Bytes */
            bytes: number;
            /** Created At */
            created_at: string;
            /** Duration Seconds */
            duration_seconds: number | null;
            /** Filename */
            filename: string;
            /** Height */
            height: number | null;
            /** Id */
            id: string;
            kind: components["schemas"]["Kind"];
            /** Media Type */
            media_type: string;
            /** Node */
            node: string;
            /** Node Title */
            node_title: string;
            /** Path */
            path: string;
            /** Task Id */
            task_id: string;
            /** Thumbnail Url */
            thumbnail_url: string;
            /** Title */
            title: string;
            /** Url */
            url: string;
            /** Width */
            width: number | null;
        };
        /**
         * WorkflowChange
         * @description New values; what is left out stays. A change is a new version.
         */
        WorkflowChange: {
            description?: components["schemas"]["Explained"] | null;
            /** Graph */
            graph?: {
                [key: string]: unknown;
            } | null;
            /**
             * If Version
             * @description Refuse with 412 unless this is the current version
             */
            if_version?: number | null;
            kind?: components["schemas"]["Kind"] | null;
            name?: components["schemas"]["Names-Input"] | null;
            /** Parameters */
            parameters?: components["schemas"]["ParameterWish"][] | null;
        };
        /**
         * WorkflowDetail
         * @description `schema` is a JSON Schema of its parameters; choices are what the backends list now, defaults are the user's.
         */
        WorkflowDetail: {
            /**
             * Archived At
             * @description Archived ones take no new tasks
             */
            archived_at: string | null;
            /** Builtin */
            builtin: boolean;
            /** Created At */
            created_at: string | null;
            /**
             * Default
             * @description What this kind starts with now
             */
            default: boolean;
            /** Description */
            description: string;
            /** Id */
            id: string;
            kind: components["schemas"]["Kind"];
            /** Name */
            name: string;
            /** Node Count */
            node_count: number;
            origin: components["schemas"]["WorkflowOrigin"] | null;
            /** @description Why not: what is missing, or which backend has to come back */
            reason: components["schemas"]["Words"] | null;
            /**
             * Runnable
             * @description Can a ready backend run it? null when no backend was ever heard of
             */
            runnable: boolean | null;
            /** Schema */
            schema: {
                [key: string]: unknown;
            };
            /** Updated At */
            updated_at: string | null;
            /** Version */
            version: number;
        };
        /**
         * WorkflowDifference
         * @description One change at the service: `node_added`, `node_removed`, `class_changed`, `input_added`, `input_removed` or
         *     `input_changed`. `before` and `after` are values, for nodes their classes.
         */
        WorkflowDifference: {
            /** After */
            after: unknown;
            /** Before */
            before: unknown;
            /** Input */
            input: string | null;
            /** Node */
            node: string;
            /** Title */
            title: string;
            /** What */
            what: string;
        };
        /**
         * WorkflowInfo
         * @description A workflow that can be chosen. Built-in ones have neither times nor an origin.
         */
        WorkflowInfo: {
            /**
             * Archived At
             * @description Archived ones take no new tasks
             */
            archived_at: string | null;
            /** Builtin */
            builtin: boolean;
            /** Created At */
            created_at: string | null;
            /**
             * Default
             * @description What this kind starts with now
             */
            default: boolean;
            /** Description */
            description: string;
            /** Id */
            id: string;
            kind: components["schemas"]["Kind"];
            /** Name */
            name: string;
            /** Node Count */
            node_count: number;
            origin: components["schemas"]["WorkflowOrigin"] | null;
            /** @description Why not: what is missing, or which backend has to come back */
            reason: components["schemas"]["Words"] | null;
            /**
             * Runnable
             * @description Can a ready backend run it? null when no backend was ever heard of
             */
            runnable: boolean | null;
            /** Updated At */
            updated_at: string | null;
            /** Version */
            version: number;
        };
        /**
         * WorkflowInput
         * @description A literal input of a workflow's graph. `key`, `label`, `advanced` and `default` are those of the parameter that
         *     fills it in; without one, `key` is null and the others are proposed.
         */
        WorkflowInput: {
            /** Advanced */
            advanced: boolean;
            /** Class Type */
            class_type: string;
            /** Default */
            default: string | number | boolean | null;
            /** Input */
            input: string;
            /** Key */
            key: string | null;
            label: components["schemas"]["Names-Output"];
            /** Node */
            node: string;
            /** Node Title */
            node_title: string;
            /**
             * Target
             * @description NODE.INPUT
             */
            target: string;
            /** Type */
            type: string;
            /** Value */
            value: string | number | boolean;
        };
        /**
         * WorkflowInputs
         * @description Every literal input of a workflow, in the order of its graph.
         */
        WorkflowInputs: {
            /** Items */
            items: components["schemas"]["WorkflowInput"][];
            /** Version */
            version: number;
        };
        /**
         * WorkflowName
         * @description Which workflow; `id` is null for a bare graph.
         */
        WorkflowName: {
            /** Id */
            id: string | null;
            /** Name */
            name: string;
            /** Version */
            version: number | null;
        };
        /**
         * WorkflowOrigin
         * @description Where a workflow came from. `backend_id` is the account that it belongs to.
         */
        WorkflowOrigin: {
            /** Backend Id */
            backend_id: string | null;
            /**
             * Kind
             * @description `graph`, `runninghub_workflow` or `runninghub_app`
             */
            kind: string;
            /** Ref */
            ref: string | null;
        };
        /**
         * Workflows
         * @description Every workflow.
         */
        Workflows: {
            /** Items */
            items: components["schemas"]["WorkflowInfo"][];
        };
        /**
         * WorkflowVersion
         * @description One version of a workflow.
         */
        WorkflowVersion: {
            /** Created At */
            created_at: string;
            /** Node Count */
            node_count: number;
            origin: components["schemas"]["WorkflowOrigin"] | null;
            /**
             * Sha
             * @description Equal for versions with the same content
             */
            sha: string;
            /** Version */
            version: number;
        };
        /**
         * WorkflowVersions
         * @description Every version of a workflow, the newest first.
         */
        WorkflowVersions: {
            /** Items */
            items: components["schemas"]["WorkflowVersion"][];
        };
        /**
         * Works
         * @description A window of the works.
         */
        Works: {
            /** Items */
            items: components["schemas"]["Work"][];
            /** Limit */
            limit: number;
            /** Offset */
            offset: number;
            /** Total */
            total: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_backends_api_backends_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backends"];
                };
            };
        };
    };
    add_backend_api_backends_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBackend"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackendServer"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    get_backend_api_backends__backend_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                backend_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackendServer"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    change_backend_api_backends__backend_id__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                backend_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackendChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackendServer"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    remove_backend_api_backends__backend_id__delete: {
        parameters: {
            query?: {
                force?: boolean;
            };
            header?: never;
            path: {
                backend_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    get_live_runs_api_backends__backend_id__live_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                backend_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveRuns"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description A backend did not do what was asked */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    pause_backend_api_backends__backend_id__pause_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                backend_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackendServer"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    refresh_backend_api_backends__backend_id__refresh_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                backend_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackendServer"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    resume_backend_api_backends__backend_id__resume_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                backend_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackendServer"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    test_backend_api_backends__backend_id__test_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                backend_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Probe"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    list_choices_api_backends_choices_get: {
        parameters: {
            query: {
                class: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Choices"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    list_kinds_api_backends_kinds_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackendKinds"];
                };
            };
        };
    };
    add_simulated_api_backends_simulated_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackendServer"];
                };
            };
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackendServer"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    try_backend_api_backends_test_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackendTrial"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Probe"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Not allowed for this caller */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    list_batches_api_batches_get: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batches"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    get_batch_api_batches__batch_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batch_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    read_file_api_graphs_read_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadGraph"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    get_me_api_me_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me-Output"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    put_me_api_me_put: {
        parameters: {
            query?: never;
            header?: {
                /** @description Refuse with 412 unless the state is still this one (an `ETag`) */
                "if-match"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Me-Input"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me-Output"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description It was changed since it was read: `If-Match` or `if_summary` names another state */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    list_outputs_api_outputs_get: {
        parameters: {
            query?: {
                /** @description `today` or a date (2026-01-31) in `tz` */
                day?: string | null;
                kind?: components["schemas"]["Kind"][];
                limit?: number;
                offset?: number;
                /** @description Part of title, id or workflow name */
                q?: string | null;
                /** @description An IANA time zone */
                tz?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Works"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    zip_filtered_api_outputs_zip_get: {
        parameters: {
            query?: {
                /** @description `today` or a date (2026-01-31) in `tz` */
                day?: string | null;
                kind?: components["schemas"]["Kind"][];
                /** @description Part of title, id or workflow name */
                q?: string | null;
                /** @description An IANA time zone */
                tz?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    get_output_api_outputs__output_id__get: {
        parameters: {
            query?: {
                download?: boolean;
            };
            header?: never;
            path: {
                output_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description The part that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such part */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    get_thumbnail_api_outputs__output_id__thumbnail_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                output_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description The part that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such part */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    zip_outputs_api_outputs_zip_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutputIds"];
            };
        };
        responses: {
            /** @description The archive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    save_outputs_api_outputs_zip_save_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["Body_save_outputs_api_outputs_zip_save_post"];
            };
        };
        responses: {
            /** @description The archive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    get_queue_api_queue_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
        };
    };
    stop_sending_api_queue_pause_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
        };
    };
    go_on_api_queue_resume_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
        };
    };
    log_in_api_session_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description An access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Enough for now; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    log_out_api_session_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    get_settings_api_settings_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    put_settings_api_settings_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    get_kind_api_settings__kind__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    put_kind_api_settings__kind__put: {
        parameters: {
            query?: never;
            header?: {
                /** @description Refuse with 412 unless the state is still this one (an `ETag`) */
                "if-match"?: string | null;
            };
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description It was changed since it was read: `If-Match` or `if_summary` names another state */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    get_installation_api_settings_installation_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Installation"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    put_installation_api_settings_installation_put: {
        parameters: {
            query?: never;
            header?: {
                /** @description Refuse with 412 unless the state is still this one (an `ETag`) */
                "if-match"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Installation"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description It was changed since it was read: `If-Match` or `if_summary` names another state */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    preview_download_name_api_settings_installation_download_name_get: {
        parameters: {
            query: {
                pattern: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadName"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    get_space_api_space_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpaceUsed"];
                };
            };
        };
    };
    clean_space_api_space_clean_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Cleaning"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cleaned"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    purge_deleted_api_space_purge_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Purging"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Purged"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    get_stats_api_stats_get: {
        parameters: {
            query?: {
                days?: number;
                range?: ("1h" | "24h" | "7d" | "30d") | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stats"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    list_tasks_api_tasks_get: {
        parameters: {
            query?: {
                batch_id?: string | null;
                /** @description The cleared ones instead of the others */
                cleared?: boolean;
                created_from?: string | null;
                /** @description Exclusive */
                created_to?: string | null;
                kind?: components["schemas"]["Kind"][];
                limit?: number;
                offset?: number;
                /** @description Part of title, id or workflow name */
                q?: string | null;
                sort?: "created_at" | "-created_at" | "updated_at" | "-updated_at" | "title" | "-title" | "queue" | "-queue";
                status?: components["schemas"]["Status"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    create_tasks_api_tasks_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTasks"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    get_task_api_tasks__task_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    delete_task_api_tasks__task_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    change_task_api_tasks__task_id__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    adopt_task_api_tasks__task_id__adopt_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Adoption"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    check_task_api_tasks__task_id__check_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checked"];
                };
            };
            /** @description Another process asks */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checked"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description A backend did not do what was asked */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    clear_task_api_tasks__task_id__clear_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    fetch_task_api_tasks__task_id__fetch_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    forget_task_api_tasks__task_id__forget_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    move_to_front_api_tasks__task_id__front_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    get_graph_api_tasks__task_id__graph_get: {
        parameters: {
            query?: {
                download?: boolean;
                references?: boolean;
            };
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "1": {
                     *         "class_type": "EmptyImage",
                     *         "inputs": {
                     *           "width": 512,
                     *           "height": 512,
                     *           "batch_size": 1,
                     *           "color": 0
                     *         }
                     *       },
                     *       "2": {
                     *         "class_type": "SaveImage",
                     *         "inputs": {
                     *           "images": [
                     *             "1",
                     *             0
                     *           ],
                     *           "filename_prefix": "ComfyUI"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        [key: string]: components["schemas"]["GraphNode"];
                    };
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    zip_task_api_tasks__task_id__outputs_zip_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    get_preview_api_tasks__task_id__preview_get: {
        parameters: {
            query?: {
                seq?: number | null;
            };
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                    "image/jpeg": unknown;
                    "image/png": unknown;
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    restore_task_api_tasks__task_id__restore_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    retry_task_api_tasks__task_id__retry_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Confirmation"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    start_task_api_tasks__task_id__start_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Confirmation"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    get_status_api_tasks__task_id__status_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskStatus"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    stop_task_api_tasks__task_id__stop_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    unclear_task_api_tasks__task_id__unclear_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    delete_tasks_api_tasks_batch_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Several-Input"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Several-Output"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description It was changed since it was read: `If-Match` or `if_summary` names another state */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    clear_tasks_api_tasks_batch_clear_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Several-Input"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Several-Output"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description It was changed since it was read: `If-Match` or `if_summary` names another state */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    fetch_tasks_api_tasks_batch_fetch_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Several-Input"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Several-Output"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description It was changed since it was read: `If-Match` or `if_summary` names another state */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    move_tasks_to_front_api_tasks_batch_front_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Several-Input"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Several-Output"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description It was changed since it was read: `If-Match` or `if_summary` names another state */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    restore_tasks_api_tasks_batch_restore_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Several-Input"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Several-Output"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description It was changed since it was read: `If-Match` or `if_summary` names another state */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    start_tasks_api_tasks_batch_start_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Several-Input"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Several-Output"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description It was changed since it was read: `If-Match` or `if_summary` names another state */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    stop_tasks_api_tasks_batch_stop_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Several-Input"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Several-Output"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description It was changed since it was read: `If-Match` or `if_summary` names another state */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    summarise_tasks_api_tasks_batch_summary_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Summing"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Summary"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description It was changed since it was read: `If-Match` or `if_summary` names another state */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    unclear_tasks_api_tasks_batch_unclear_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Several-Input"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Several-Output"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description It was changed since it was read: `If-Match` or `if_summary` names another state */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    get_counts_api_tasks_counts_get: {
        parameters: {
            query?: {
                /** @description Only what was created today in `tz` */
                day?: "today" | null;
                kind?: components["schemas"]["Kind"][];
                /** @description An IANA time zone */
                tz?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Counts"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    list_deleted_tasks_api_tasks_deleted_get: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedTasks"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    upload_file_api_uploads_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Not possible now; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    get_upload_api_uploads__upload_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                upload_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description The part that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such part */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    list_workflows_api_workflows_get: {
        parameters: {
            query?: {
                archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workflows"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    add_workflow_api_workflows_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWorkflow"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description A backend did not do what was asked */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    get_workflow_api_workflows__workflow_id__get: {
        parameters: {
            query?: {
                version?: number | null;
            };
            header?: never;
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    change_workflow_api_workflows__workflow_id__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description It was changed since it was read: `If-Match` or `if_summary` names another state */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    archive_workflow_api_workflows__workflow_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowInfo"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    list_inputs_api_workflows__workflow_id__inputs_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowInputs"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    refresh_workflow_api_workflows__workflow_id__refresh_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Refresh"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refreshed"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description It was changed since it was read: `If-Match` or `if_summary` names another state */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description A backend did not do what was asked */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    restore_workflow_api_workflows__workflow_id__restore_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowInfo"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Its present state does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    list_versions_api_workflows__workflow_id__versions_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowVersions"];
                };
            };
            /** @description Not readable as a request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description Something in it cannot be used; `details.field` names the place */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    is_alive_healthz_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    get_metrics_metrics_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    is_ready_readyz_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            /** @description Database or storage are away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
        };
    };
}
