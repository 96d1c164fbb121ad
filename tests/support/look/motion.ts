const moving = /transform|translate|scale|rotate|inset|top|left|width|height|size|all/;

/** What still moves although the reader asked for less motion; what only appears may stay. */
export function findMotion(): string[] {
  return Array.from(document.querySelectorAll("body *")).flatMap((element) =>
    ["", "::before", "::after", "::backdrop"].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const isMoved = moving.test(style.transitionProperty) && isLong(style.transitionDuration);
      const isAnimated = style.animationName !== "none" && isLong(style.animationDuration);
      if (!isMoved && !isAnimated) return [];
      const what = isMoved ? style.transitionProperty : style.animationName;
      return [`moves: ${element.tagName} ${element.className}${pseudo}: ${what}`];
    }),
  );
}

function isLong(durations: string): boolean {
  return durations.split(",").some((one) => Number.parseFloat(one) > 0);
}
