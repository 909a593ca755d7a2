// Builds ./dist, which the binary embeds:
//   manifest.json          plain name -> content-hashed name
//   <name>-<hash>.<ext>    styles, scripts, fonts, the mark; text also as .br and .gz
//   pdf/*.ttf              fonts for letters; not served
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import * as sass from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");
const manifest = {};

/** Writes a file under its hashed name; text also compressed, as it will be sent. */
function put(name, bytes) {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const extension = extname(name);
  const hashed = `${basename(name, extension)}-${hash}${extension}`;
  manifest[name] = hashed;
  writeFileSync(join(dist, hashed), bytes);
  if (extension !== ".woff2") {
    const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
    writeFileSync(join(dist, `${hashed}.br`), brotliCompressSync(bytes, brotli));
    writeFileSync(join(dist, `${hashed}.gz`), gzipSync(bytes, { level: 9 }));
  }
  return hashed;
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(join(dist, "pdf"), { recursive: true });

const fonts = join(here, "node_modules/@fontsource/golos-text/files");
for (const subset of ["latin", "latin-ext", "cyrillic", "cyrillic-ext"]) {
  for (const weight of [400, 600]) {
    put(`golos-text-${subset}-${weight}.woff2`, readFileSync(join(fonts, `golos-text-${subset}-${weight}-normal.woff2`)));
  }
}

for (const name of readdirSync(join(here, "img"))) {
  put(name, readFileSync(join(here, "img", name)));
}

for (const name of ["site", "staff"]) {
  const { css } = sass.compile(join(here, "scss", `${name}.scss`), {
    style: "compressed",
    importers: [new sass.NodePackageImporter(here)],
  });
  // A style sheet stands beside its fonts, so their hashed names are enough
  const linked = css.replace(/url\("?([\w-]+\.woff2)"?\)/g, (_, font) => `url(${manifest[font]})`);
  // lightens what sass leaves: shorter colours, merged rules
  const { code } = await esbuild.transform(linked, { loader: "css", minify: true, target: ["chrome100", "firefox100", "safari15"] });
  put(`${name}.css`, Buffer.from(code));

}

for (const name of ["site", "staff", "passkey"]) {
  const script = await esbuild.build({
    entryPoints: [join(here, "ts", `${name}.ts`)],
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome80", "firefox80", "safari14"],
    write: false,
  });
  put(`${name}.js`, Buffer.from(script.outputFiles[0].contents));
}

for (const [folder, file] of [["400Regular", "NotoSans_400Regular.ttf"], ["700Bold", "NotoSans_700Bold.ttf"]]) {
  cpSync(join(here, "node_modules/@expo-google-fonts/noto-sans", folder, file), join(dist, "pdf", file));
}

writeFileSync(join(dist, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
