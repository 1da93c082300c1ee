import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import {
  changedKeys,
  defaultsOf,
  fits,
  type FormSchema,
  type Property,
  type Value,
  type Values,
} from "@/components/form/schema";
import { writeStored, readStored } from "@/lib/browserStorage";

const DRAFT_PAUSE = 300;

export interface Form {
  values: Values;
  errors: Record<string, string>;
  /** Nothing was changed since it was made or reset. */
  pristine: boolean;
  set(key: string, value: Value): void;
  fill(values: Values): void;
  blame(errors: Record<string, string>): void;
  reset(kept?: readonly string[]): void;
}

/** The values of one form, at first those given. What is typed survives a reload; what no longer fits the form is dropped. */
export function useForm(schema: FormSchema, name: string, given?: Values): Form {
  const defaults = useMemo(() => defaultsOf(schema), [schema]);
  const [values, setValues] = useState<Values>(() =>
    fitting(schema, given ?? readStored<Values>(`draft.${name}`, {}), defaults),
  );
  const [errors, setErrors] = useState<Record<string, string>>({});
  const before = useRef(defaults);

  useEffect(() => {
    // New choices or new defaults: what was not touched follows them.
    const old = before.current;
    if (old === defaults) return;
    before.current = defaults;
    setValues((now) => {
      const touched = Object.fromEntries(Object.entries(now).filter(([key, value]) => value !== old[key]));
      return fitting(schema, touched, defaults);
    });
  }, [defaults, schema]);

  useEffect(() => {
    const timer = setTimeout(() => {
      const draft = Object.fromEntries(changedKeys(schema, values).map((key) => [key, values[key] ?? null]));
      writeStored(`draft.${name}`, Object.keys(draft).length ? draft : null);
    }, DRAFT_PAUSE);
    return () => clearTimeout(timer);
  }, [name, schema, values]);

  const set = useCallback((key: string, value: Value) => {
    setValues((now) => ({ ...now, [key]: value }));
    setErrors(({ [key]: _gone, ...rest }) => rest);
  }, []);
  const fill = useCallback(
    (wanted: Values) => {
      setValues(fitting(schema, wanted, defaults));
      setErrors({});
    },
    [defaults, schema],
  );
  const reset = useCallback(
    (kept: readonly string[] = []) => {
      setValues((now) => ({ ...defaults, ...Object.fromEntries(kept.map((key) => [key, now[key] ?? null])) }));
      setErrors({});
    },
    [defaults],
  );
  const pristine = changedKeys(schema, values).length === 0;
  return { values, errors, pristine, set, fill, blame: setErrors, reset };
}

function fitting(schema: FormSchema, wanted: Values, defaults: Values): Values {
  const found = { ...defaults };
  for (const key of schema["x-order"]) {
    const value = wanted[key];
    if (value !== undefined && fits(schema.properties[key] as Property, value)) found[key] = value;
  }
  return found;
}
