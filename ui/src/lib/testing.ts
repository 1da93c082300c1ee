import { choices } from "@/lib/choices";
import { speak } from "@/lib/i18n";

await speak(choices.get().language);
