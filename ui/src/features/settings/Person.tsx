import { UserOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import { type FormEvent, useState } from "react";
import { Input } from "@/components/Input";
import { useTranslation } from "@/lib/i18n";
import { ApiError, type Read } from "@/api/client";
import { keepMe, meQuery } from "@/api/settings";
import type { Me } from "@/api/types";
import { Trouble, Waiting } from "@/components/Empty";
import { Field } from "@/components/form/fields/Field";
import { useToast } from "@/components/toast";
import { faultsOf, LONGEST_NICKNAME } from "@/features/settings/person";
import { useUnsaved } from "@/features/settings/unsaved";

/** Nickname and address, which the server keeps. */
export function Person() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(meQuery());
  return (
    <section className="panel settings-card" aria-labelledby="person">
      <h2 id="person">
        <UserOutlined aria-hidden /> {t("settings.person")}
      </h2>
      {data ? (
        <PersonForm read={data} again={() => void refetch()} />
      ) : error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : (
        <Waiting rows={4} />
      )}
    </section>
  );
}

type Name = "nickname" | "email";
type Faults = { [field in Name]?: string };

function without(edits: Partial<Me>, field: Name | null): Partial<Me> {
  const found = { ...edits };
  if (field) delete found[field];
  return found;
}

function PersonForm({ read, again }: { read: Read<Me>; again: () => void }) {
  const { t } = useTranslation();
  const toast = useToast("settings.person");
  const [edits, setEdits] = useState<Partial<Me>>({});
  const [begun, setBegun] = useState(read);
  const [faults, setFaults] = useState<Faults>({});
  const [saving, setSaving] = useState(false);
  const dirty = Object.keys(edits).length > 0;
  const base = dirty ? begun : read;
  const me = { ...base.value, ...edits };
  const conflict = dirty && base.state !== read.state;
  useUnsaved("person", "page", dirty);

  function set(field: Name, text: string) {
    setBegun(base);
    setFaults((before) => ({ ...before, [field]: undefined }));
    setEdits((before) => without({ ...before, [field]: text }, text === base.value[field] ? field : null));
  }

  function blame(found: Faults) {
    setFaults(found);
    const [field, words] = Object.entries(found)[0] ?? [];
    if (!field || !words) return;
    toast.failed(words);
    document.getElementById(field)?.focus();
  }

  async function save(event: FormEvent) {
    event.preventDefault();
    const found = Object.entries(faultsOf(me));
    if (found.length)
      return blame(
        Object.fromEntries(found.map(([field, fault]) => [field, t(`settings.${fault}`, { most: LONGEST_NICKNAME })])),
      );
    setSaving(true);
    try {
      await keepMe({ nickname: me.nickname?.trim(), email: me.email?.trim() }, base.state);
      setEdits({});
      toast.done(t("settings.saved"));
    } catch (error) {
      const names: Record<string, string> = { nickname: t("settings.nickname"), email: t("settings.email") };
      const known = error instanceof ApiError ? error.called((field) => names[field]).faults : {};
      if (error instanceof ApiError && error.code === "settings_changed") again();
      if (Object.keys(known).length) blame(known);
      else toast.failed(t("settings.notSaved"), error);
    } finally {
      setSaving(false);
    }
  }

  return (
    <form className="settings-form" noValidate onSubmit={(event) => void save(event)} aria-label={t("settings.person")}>
      {conflict && (
        <Alert
          type="warning"
          showIcon
          title={t("settings.overtaken")}
          action={
            <Button size="small" onClick={() => setEdits({})}>
              {t("settings.loadTheirs")}
            </Button>
          }
        />
      )}
      <Field id="nickname" label={t("settings.nickname")} error={faults.nickname} required>
        <Input
          id="nickname"
          value={me.nickname}
          autoComplete="nickname"
          placeholder={t("settings.nicknameAbout")}
          status={faults.nickname ? "error" : undefined}
          aria-invalid={Boolean(faults.nickname)}
          aria-describedby={faults.nickname ? "nickname-error" : undefined}
          count={{ show: true, max: LONGEST_NICKNAME, strategy: (text) => [...text].length }}
          onChange={(event) => set("nickname", event.target.value)}
        />
      </Field>
      <Field id="email" label={t("settings.email")} error={faults.email}>
        <Input
          id="email"
          type="email"
          value={me.email}
          autoComplete="email"
          placeholder="name@example.com"
          status={faults.email ? "error" : undefined}
          aria-invalid={Boolean(faults.email)}
          aria-describedby={faults.email ? "email-error" : undefined}
          onChange={(event) => set("email", event.target.value)}
        />
      </Field>
      <div className="settings-actions">
        <Button type="primary" htmlType="submit" loading={saving} disabled={!dirty || conflict}>
          {t("settings.save")}
        </Button>
        {dirty && !conflict && (
          <Button
            onClick={() => {
              setEdits({});
              setFaults({});
            }}
          >
            {t("settings.discard")}
          </Button>
        )}
      </div>
    </form>
  );
}
