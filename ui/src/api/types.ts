import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Task = Schemas["Task"];
export type TaskDetail = Schemas["TaskDetail"];
export type Attempt = Schemas["Attempt"];
export type Kind = Schemas["Kind"];
export type Status = Schemas["Status"];
export type Counts = Schemas["Counts"];
export type Output = Schemas["Output"];
export type Work = Schemas["Work"];
export type Upload = Schemas["Upload"];
export type Queue = Schemas["Queue"];
export type QueuePlace = Schemas["QueuePlace"];
export type Progress = Schemas["Progress"];
export type AccessField = Schemas["AccessField"];
export type BackendKind = Schemas["BackendKind"];
export type BackendServer = Schemas["BackendServer"];
export type WorkflowInfo = Schemas["WorkflowInfo"];
export type WorkflowInput = Schemas["WorkflowInput"];
export type StoredSource = Schemas["StoredSource"];
export type ParameterWish = Schemas["ParameterWish"];
export type Several = Schemas["Several-Output"];
export type Summary = Schemas["Summary"];
export type Batch = Schemas["Batch"];
export type Stats = Schemas["Stats"];
export type Bucket = Schemas["Bucket"];
export type Usual = Schemas["Usual"];
export type TaskFilter = Schemas["TaskFilter"];
export type NewTasks = Schemas["NewTasks"];
export type NewBackend = Schemas["NewBackend"];
export type BackendChange = Schemas["BackendChange"];
export type BackendTrial = Schemas["BackendTrial"];
export type Probe = Schemas["Probe"];
export type Setting = Schemas["Setting"];
export type Bin = Schemas["Bin"];
export type DeletedTask = Schemas["DeletedTask"];
export type Purged = Schemas["Purged"];
export type SpaceUsed = Schemas["SpaceUsed"];
export type Cleaned = Schemas["Cleaned"];
export type Cleaning = Schemas["Cleaning"];
export type Me = Schemas["Me-Output"];

export const KINDS = [
  "text_to_image",
  "image_to_image",
  "text_to_video",
  "image_to_video",
  "workflow",
] as const satisfies readonly Kind[];
export const STATUSES = [
  "READY",
  "PENDING",
  "QUEUED",
  "RUNNING",
  "RETRYING",
  "SUCCESS",
  "FAILED",
  "STOPPED",
] as const satisfies readonly Status[];
export const UNFINISHED: readonly Status[] = ["PENDING", "QUEUED", "RUNNING", "RETRYING"];
export const ENDED: readonly Status[] = ["SUCCESS", "FAILED", "STOPPED"];

export function isKind(text: string | undefined): text is Kind {
  return KINDS.includes(text as Kind);
}
