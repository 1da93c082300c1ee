/** Things as the API gives them, with what a test cares about put in their place. */
import type { AccessField, BackendKind, BackendServer, Queue, QueuePlace, Stats, Task } from "@/api/types";

export const NO_COST = { coins: null, money: null, currency: null, third_party_money: null, seconds: null };

export const task = (change: Partial<Task> = {}): Task => ({
  id: "0193a0d0-0000-7000-8000-00000000000a",
  version: 1,
  title: "a cat on a sill",
  kind: "text_to_image",
  status: "READY",
  phase: null,
  workflow: { id: "txt2img", version: 1, name: "Text to image" },
  user: "local",
  params: {},
  labels: {},
  source: null,
  priority: 0,
  node_count: 7,
  batch_id: null,
  cost: NO_COST,
  backend: null,
  remote_id: null,
  outputs: [],
  actions: [],
  error: null,
  task_msg: null,
  progress: null,
  queue: null,
  execution_count: 0,
  retry_count: 0,
  max_retries: 3,
  created_at: "2026-11-30T08:00:00Z",
  updated_at: "2026-11-30T08:00:00Z",
  started_at: null,
  completed_at: null,
  cleared_at: null,
  stop_requested_at: null,
  next_retry_at: null,
  timeout_at: null,
  ...change,
});

export const tasks = (...items: Task[]) => ({
  items,
  total: items.length,
  offset: 0,
  limit: 100,
  event: 1,
  stream: "s",
});

export const place = (change: Partial<QueuePlace> = {}): QueuePlace => ({
  position: null,
  starts_at: null,
  done_at: null,
  measured: true,
  reason: null,
  ...change,
});

export const queue = (change: Partial<Queue> = {}): Queue => ({
  backends: [],
  waiting: 0,
  running: 0,
  estimate: null,
  mine: [],
  paused: null,
  space: { level: "ok", free_bytes: 1, message: "" },
  clock: null,
  message: "",
  ...change,
});

export const backend = (change: Partial<BackendServer> = {}): BackendServer => ({
  id: "b-1",
  name: "gpu-0",
  kind: "comfyui",
  kind_name: "ComfyUI",
  url: "http://gpu:8188",
  state: "ready",
  reason: null,
  about: {},
  access: [],
  access_labels: {},
  has_secrets: false,
  paid: false,
  seats: 2,
  most_seats: 3,
  daily_limit: null,
  batch_limit: null,
  rerun_failed: true,
  busy: 0,
  running_timeout_s: null,
  paused_at: null,
  checked_at: null,
  catalog_at: null,
  next_probe_at: null,
  unreachable_since: null,
  created_at: "2026-11-30T08:00:00Z",
  ...change,
});

export const accessField = (change: Partial<AccessField> = {}): AccessField => ({
  name: "token",
  label: "API key",
  about: "",
  example: "",
  type: "text",
  choices: [],
  default: null,
  required: false,
  secret: true,
  account: false,
  ...change,
});

const FIELDS = [
  accessField(),
  accessField({ name: "verify_tls", label: "Check the certificate", type: "boolean", default: true, secret: false }),
];

export const kind = (change: Partial<BackendKind> = {}): BackendKind => ({
  kind: "comfyui",
  name: "ComfyUI",
  address: null,
  address_about: "Host and port",
  address_example: "http://127.0.0.1:8188",
  access: ["token", "verify_tls"],
  account: [],
  fields: FIELDS,
  several_accounts: false,
  takes_files: true,
  seats: 2,
  most_seats: 3,
  paid: false,
  ...change,
});

export const statistics = (change: Partial<Stats> = {}): Stats => ({
  since: "2026-11-30T07:00:00Z",
  until: "2026-11-30T08:00:00Z",
  cost: NO_COST,
  costs: [],
  bucket_seconds: 60,
  buckets: [],
  succeeded: 0,
  failed: 0,
  stopped: 0,
  per_hour: 0,
  success_rate: null,
  waited: null,
  ran: null,
  runs: [],
  backends: [],
  by_hour: [],
  by_kind: [],
  ...change,
});
