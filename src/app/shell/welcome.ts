/** The identity of the story that comes with the app: this site's own page of it. */
export function welcomeAddress(): string {
  return `${location.origin}/welcome`;
}
