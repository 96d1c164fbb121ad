/** Class words of what draws a formula. */
export const mathMark =
  /(?:^|\s)(?:katex(?:-display)?|MathJax(?:_\w+)?|mwe-math-element|mjx-chtml|MJXc-display|math|maths|tex|latex|tex2jax_process)(?:\s|$)/;

/** Pictures of formulas: their alt is the formula. */
export const mathPicture =
  /(?:^|\s)(?:latex|tex|math|mwe-math-fallback-image-\w+|ql-img-\w+)(?:\s|$)/;
export const mathHosts =
  /(?:^|\/\/)(?:latex\.codecogs\.com|s\d\.wp\.com\/latex\.php|chart\.googleapis\.com\/chart\?cht=tx|wikimedia\.org\/api\/rest_v1\/media\/math)/;

/** Written around a formula in text: the formula stands between. */
export const mathDelimiters: readonly RegExp[] = [
  /^\\\[([\s\S]{1,4000})\\\]$/,
  /^\\\(([\s\S]{1,4000})\\\)$/,
  /^\$\$([\s\S]{1,4000})\$\$$/,
  /^\$([^$]{1,2000})\$$/,
];

/** Operators that stand between two parts with space around them. */
export const spacedOperators: ReadonlySet<string> = new Set(
  "= ≠ < > ≤ ≥ ≈ ≡ ∼ ≅ ∝ + − - ± ∓ × ⋅ · ÷ → ← ↔ ⇒ ⇐ ⇔ ↦ ∈ ∉ ⊂ ⊆ ⊃ ⊇ ∪ ∩ ∧ ∨ := ≔ ≪ ≫ ∣".split(" "),
);
