/** What a nickname and an address must be; the server has the last word. */
import type { Me } from "@/api/types";

export const LONGEST_NICKNAME = 32;
const LONGEST_EMAIL = 254;
const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

type PersonFault = "nicknameMissing" | "nicknameLong" | "emailWrong";

export type PersonFaults = { [field in "nickname" | "email"]?: PersonFault };

export function faultsOf({ nickname, email }: Me): PersonFaults {
  const faults: PersonFaults = {};
  const name = nickname?.trim() ?? "";
  if (!name) faults.nickname = "nicknameMissing";
  else if ([...name].length > LONGEST_NICKNAME) faults.nickname = "nicknameLong";
  const address = email?.trim() ?? "";
  if (address && (address.length > LONGEST_EMAIL || !EMAIL.test(address))) faults.email = "emailWrong";
  return faults;
}
