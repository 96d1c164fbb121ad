import type { ErrorCode } from "#base/errors.ts";
import { t } from "#i18n/more.ts";

interface Props {
  code: ErrorCode;
  /** True while Bekal goes on trying by itself. */
  isRetried?: boolean;
}

/** Why a story is not here, in the reader's words. */
export default function Reason({ code, isRetried = false }: Props) {
  return isRetried ? t.tryingAgain(t.reasons[code]) : t.reasons[code];
}
