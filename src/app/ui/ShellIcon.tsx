import { Drawing } from "./Drawing.tsx";
import { shellIcons, type ShellIconName } from "./shell-icons.ts";

interface Props {
  name: ShellIconName;
  /** CSS pixels. */
  size?: number;
}

/** A drawing that the first screen has. */
export function ShellIcon({ name, size = 24 }: Props) {
  return <Drawing path={shellIcons[name]} size={size} />;
}
