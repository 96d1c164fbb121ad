/** A bookmark that hands the open page to the save sheet of the Bekal at this origin. */
export function bookmarkletFor(origin: string): string {
  const save = `${origin}/save?url=`;
  const steps = `location.href='${save}'+encodeURIComponent(location.href)+'&title='+encodeURIComponent(document.title)`;
  return `javascript:${steps}`;
}
