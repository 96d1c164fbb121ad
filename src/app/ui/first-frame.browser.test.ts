import { expect, it } from "vitest";
import { copyFirstSteps, removeFirstFrame } from "./first-frame.ts";

it("hands out the first steps of the language asked for, also when the frame is off the page", () => {
  document.documentElement.lang = "en";
  const frame = document.createElement("div");
  frame.id = "first";
  for (const language of ["id", "en"]) {
    const painted = document.createElement("div");
    painted.dataset["frame"] = painted.lang = language;
    const steps = document.createElement("section");
    steps.dataset["steps"] = "";
    steps.append(language);
    painted.append(steps);
    frame.append(painted);
  }
  document.body.append(frame);

  expect(copyFirstSteps("en")?.textContent).toBe("en");
  removeFirstFrame();
  expect(document.getElementById("first")).toBeNull();
  expect(copyFirstSteps("id")?.textContent).toBe("id");
});
