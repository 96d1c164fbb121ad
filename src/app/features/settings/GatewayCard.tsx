import { Button } from "#app/ui/Button.tsx";
import { t } from "#i18n/more.ts";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import { SettingsRow } from "#app/ui/SettingsRow.tsx";
import type { OpenSettings } from "./settings-model.ts";

interface Props {
  gateway: OpenSettings["gateway"]["value"];
  onCheck: () => void;
}

/** The server of this app's own address, and whether it answers now. */
export function GatewayCard({ gateway, onCheck }: Props) {
  return (
    <SettingsCard title={t.gateway}>
      <SettingsRow label={location.host} note={t.gatewayHelp} />
      <div aria-live="polite">
        <SettingsRow label={answerInWords(gateway)}>
          <Button disabled={gateway.kind === "checking"} onClick={onCheck}>
            {t.check}
          </Button>
        </SettingsRow>
      </div>
    </SettingsCard>
  );
}

function answerInWords(gateway: Props["gateway"]): string {
  switch (gateway.kind) {
    case "unasked":
      return t.gatewayUnasked;
    case "checking":
      return t.checking;
    case "reachable":
      return t.gatewayReachable(gateway.version);
    case "unreachable":
      return t.gatewayNotReachable;
  }
}
