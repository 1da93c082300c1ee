import { type ReactNode, useState } from "react";
import { useTranslation } from "@/lib/i18n";
import { ApiError } from "@/api/client";
import type { Setting } from "@/api/types";
import { Trouble, Waiting } from "@/components/Empty";
import { useToast } from "@/components/toast";
import { undone } from "@/features/settings/defaults";
import { changeOf, draftOf, type Draft, isChanged } from "@/features/settings/installation";
import { EditConflict } from "@/features/settings/EditConflict";
import { SaveBar } from "@/features/settings/SaveBar";
import { SettingRow } from "@/features/settings/SettingRow";
import { useUnsaved } from "@/features/settings/unsaved";
import { useInstallation } from "@/features/settings/useDefaults";

export interface Section {
  title: string;
  about?: string;
  names: readonly string[];
  /** Shown below its fields, by what they hold. */
  after?: (values: Record<string, Draft>) => ReactNode;
}

/** Settings of the installation that may be changed here, in sections; `children` is shown what the fields hold and every setting. */
export function InstallationForm({
  name,
  sections,
  children,
}: {
  name: string;
  sections: Section[];
  children?: (values: Record<string, Draft>, items: Setting[]) => ReactNode;
}) {
  const { t } = useTranslation();
  const toast = useToast(`settings.${name}`);
  const editing = useInstallation();
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [saving, setSaving] = useState(false);
  const { node, edits, edit, dirty, conflict, items, error } = editing;
  useUnsaved(name, "tab", dirty);
  if (error && !items) return <Trouble error={error} retry={() => void editing.refetch()} />;
  if (!items || !node) return <Waiting rows={10} />;

  const names = sections.flatMap((section) => section.names);
  const mine = items.filter((each) => names.includes(each.name));
  const values = Object.fromEntries(mine.map((each) => [each.name, draftOf(each, node, edits)]));
  const changed = mine.filter((each) => isChanged(each, node, edits));

  async function save() {
    if (!dirty || conflict || saving) return;
    setSaving(true);
    try {
      await editing.save();
      toast.done(t("installation.saved"));
    } catch (reason) {
      const nameOf = (field: string) =>
        mine.some((each) => `installation.${each.name}` === field)
          ? t(`setting.${field.slice("installation.".length) as "depth"}`)
          : undefined;
      const found =
        reason instanceof ApiError
          ? Object.entries(reason.called(nameOf).faults).map(
              ([field, words]) => [field.replace(/^installation\./, ""), words] as const,
            )
          : [];
      const [first] = found.filter(([field]) => names.includes(field));
      if (first) {
        setFaults(Object.fromEntries(found));
        toast.failed(first[1]);
        document.getElementById(`setting-${first[0]}`)?.focus();
      } else toast.failed(t("settings.notSaved"), reason);
    } finally {
      setSaving(false);
    }
  }

  return (
    <>
      <EditConflict editing={editing} />
      {sections.map((section) => (
        <section key={section.title} className="setting-section" aria-label={section.title}>
          <h3>{section.title}</h3>
          {section.about && <p className="quiet">{section.about}</p>}
          {section.names.map((each) => {
            const setting = mine.find((found) => found.name === each);
            if (!setting) return null;
            return (
              <SettingRow
                key={each}
                setting={setting}
                value={values[each] ?? null}
                changed={isChanged(setting, node, edits)}
                error={faults[each]}
                set={(value) => {
                  setFaults({});
                  edit((base, before) => changeOf(setting, base, before, value));
                }}
                reset={() => edit((base, before) => undone(base, before, [each]))}
              />
            );
          })}
          {section.after?.(values)}
        </section>
      ))}
      {children?.(values, items)}
      <SaveBar
        dirty={dirty}
        saving={saving}
        barred={conflict}
        about={changed.length ? t("settings.changedCount", { count: changed.length }) : t("installation.unchanged")}
        save={() => void save()}
        discard={() => {
          setFaults({});
          editing.discard();
        }}
      />
    </>
  );
}
