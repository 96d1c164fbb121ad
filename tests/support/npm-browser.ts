import { spawn } from "node:child_process";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";

/** Where the package keeps its packed files. */
const packed = join(
  dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))),
  "..",
  "bin",
);
const cache = fileURLToPath(new URL("../../node_modules/.cache/bekal/", import.meta.url));

/**
 * Unpacks the Chromium of the npm package once, with its libraries and fonts, so that it starts
 * on a machine that has none of them.
 * @returns the program, and the environment that it needs
 */
export async function unpackBrowser(): Promise<{ path: string; env: Record<string, string> }> {
  const folder = join(cache, "chromium");
  if (!existsSync(folder)) await unpackInto(folder);
  const libraries = [join(folder, "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean);
  return {
    path: join(folder, "chromium"),
    env: {
      LD_LIBRARY_PATH: libraries.join(":"),
      FONTCONFIG_FILE: join(folder, "bekal-fonts.conf"),
    },
  };
}

/** All or nothing: a killed unpacking leaves only a folder that nobody looks at. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, "unpacking-"));
  const program = createWriteStream(join(fresh, "chromium"), { mode: 0o755 });
  await Promise.all([
    pipeline(createReadStream(join(packed, "chromium.br")), createBrotliDecompress(), program),
    untar("al2023.tar.br", fresh),
    untar("fonts.tar.br", fresh),
    untar("swiftshader.tar.br", fresh),
    writeFile(join(fresh, "bekal-fonts.conf"), fontsConf(folder)),
  ]);
  try {
    await rename(fresh, folder);
  } catch (cause) {
    await rm(fresh, { recursive: true, force: true });
    // Another run was faster; its files are the same.
    if (!existsSync(folder)) throw cause;
  }
}

async function untar(name: string, folder: string): Promise<void> {
  const tar = spawn("tar", ["-x", "-C", folder], { stdio: ["pipe", "ignore", "inherit"] });
  const { promise: ended, resolve, reject } = Promise.withResolvers<void>();
  tar.on("error", reject);
  tar.on("close", (code) => {
    if (code === 0) resolve();
    else reject(new Error(`tar could not unpack ${name} (exit ${code}).`));
  });
  const source = createReadStream(join(packed, name));
  await Promise.all([pipeline(source, createBrotliDecompress(), tar.stdin), ended]);
}

/** The package's own file names only folders of a cloud service. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
}
