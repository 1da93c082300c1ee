import type { Translate } from "@/lib/i18n";

interface Cost {
  readonly coins: number | null;
  readonly money: number | null;
  readonly currency: string | null;
  readonly third_party_money: number | null;
  readonly seconds: number | null;
}

/** What runs have cost, as one short text: the parts that are known. Null where none is. */
export function costText(cost: Cost, t: Translate): string | null {
  const money = (amount: number) => (cost.currency ? `${amount} ${cost.currency}` : String(amount));
  const parts = [
    cost.coins === null ? null : t("cost.coins", { coins: cost.coins }),
    cost.money === null ? null : money(cost.money),
    cost.third_party_money === null ? null : t("cost.thirdParty", { money: money(cost.third_party_money) }),
    cost.seconds === null ? null : t("cost.seconds", { seconds: cost.seconds }),
  ].filter((part) => part !== null);
  return parts.length ? parts.join(" · ") : null;
}
