import { Drawing } from "./Drawing.tsx";
import { icons, type IconName } from "./icons.ts";

interface Props {
  name: IconName;
  /** CSS pixels. */
  size?: number;
}

/** Any drawing of the app. The first screen has `ShellIcon`, which brings fewer along. */
export function Icon({ name, size = 24 }: Props) {
  return <Drawing path={icons[name]} size={size} />;
}
