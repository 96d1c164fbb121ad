import { expect, it } from "vitest";
import { articleWith, markupOf } from "./story.fixture.ts";

const inLine = (formula: string) => `<p>Maka ${formula} di sini.</p>`;

it.each([
  [
    "a fraction",
    "<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>",
    "(a + b)/2",
  ],
  [
    "powers and roots",
    "<msup><mi>x</mi><mn>2</mn></msup><mo>=</mo><msqrt><mi>y</mi></msqrt>",
    "x^2 = sqrt(y)",
  ],
  ["indices", "<msub><mi>x</mi><mrow><mi>i</mi><mo>+</mo><mn>1</mn></mrow></msub>", "x_(i + 1)"],
  [
    "sums",
    "<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi>",
    "∑_(i = 1)^n i",
  ],
  ["a sign in front", "<mi>x</mi><mo>=</mo><mo>−</mo><mn>5</mn>", "x = −5"],
  [
    "a matrix",
    "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mn>1</mn></mtd></mtr></mtable>",
    "[1, 0; 0, 1]",
  ],
  [
    "invisible operators",
    "<mi>f</mi><mo>\u2061</mo><mfenced><mi>x</mi><mi>y</mi></mfenced>",
    "f(x, y)",
  ],
  ["an arrow over a letter", "<mover><mi>v</mi><mo>→</mo></mover>", "v\u20d7"],
])("writes MathML of %s in a line", (_what, math, text) => {
  expect(markupOf(articleWith(inLine(`<math>${math}</math>`)))).toBe(
    `<p>Maka <code>${text}</code> di sini.</p>`,
  );
});

const tex = '<annotation encoding="application/x-tex">\\frac{a}{2}</annotation>';
const drawn = `<math><semantics><mrow><mfrac><mi>a</mi><mn>2</mn></mfrac></mrow>${tex}</semantics></math>`;

it.each([
  ["MathML", drawn],
  [
    "KaTeX",
    `<span class="katex"><span class="katex-mathml">${drawn}</span><span class="katex-html" aria-hidden="true"><span>a</span><span>2</span></span></span>`,
  ],
  [
    "Wikipedia",
    `<span class="mwe-math-element"><span class="mwe-math-mathml-inline mwe-math-mathml-a11y" style="display: none;"><math><semantics><mrow></mrow><annotation encoding="application/x-tex">{\\displaystyle \\frac{a}{2}}</annotation></semantics></math></span><img src="/math.svg" class="mwe-math-fallback-image-inline" aria-hidden="true" alt="{\\displaystyle \\frac{a}{2}}"></span>`,
  ],
  [
    "a script",
    '<span class="MathJax_Preview">[math]</span><span class="MathJax"><span>a2</span></span><script type="math/tex">\\frac{a}{2}</script>',
  ],
  ["an untouched source", '<span class="math inline">\\(\\frac{a}{2}\\)</span>'],
  [
    "a picture",
    '<img class="latex" src="https://s0.wp.com/latex.php?latex=x" alt="\\frac{a}{2}" width="20" height="20">',
  ],
  ["AMP", '<amp-mathml layout="container" inline data-formula="\\[\\frac{a}{2}\\]"></amp-mathml>'],
  ["an attribute", '<math alttext="\\frac{a}{2}"><mfrac><mi>a</mi><mn>2</mn></mfrac></math>'],
])("keeps the TeX source of %s, once", (_what, math) => {
  expect(markupOf(articleWith(inLine(math)))).toBe(
    "<p>Maka <code>\\frac{a}{2}</code> di sini.</p>",
  );
});

it.each([
  ["a script", '<script type="math/tex; mode=display">x^2</script>'],
  [
    "KaTeX",
    '<span class="katex-display"><span class="katex"><math display="block"><semantics><mrow></mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span></span>',
  ],
  [
    "MathJax",
    '<mjx-container jax="CHTML" display="true"><mjx-math></mjx-math><mjx-assistive-mml><math display="block"><msup><mi>x</mi><mn>2</mn></msup></math></mjx-assistive-mml></mjx-container>',
  ],
])("sets a displayed formula of %s on a line of its own", (_what, math) => {
  expect(markupOf(articleWith(inLine(math)))).toBe(
    "<p>Maka</p><p><code>x^2</code></p><p>di sini.</p>",
  );
});

it("writes an emoji that stands there as a picture", () => {
  const html = inLine(
    'senang <img class="emoji" src="https://s.w.org/images/core/emoji/1.svg" alt="🙂" width="16">',
  );

  expect(markupOf(articleWith(html))).toBe("<p>Maka senang 🙂 di sini.</p>");
});
