import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

interface Row {
  readonly period: string;
  readonly series: string;
  readonly value: number;
}

/** The page that one writes in an afternoon: the same series in a recharts line chart, nothing else, the data in its script. */
export async function plainPage({ rows }: { readonly rows: readonly Row[] }) {
  const web = new URL('../../apps/web/', import.meta.url);
  const { build } = (await import(pathToFileURL(createRequire(new URL('package.json', web)).resolve('vite')).href)) as {
    build: (options: object) => Promise<unknown>;
  };
  const names = [...new Set(rows.map(({ series }) => series))];
  const periods = [...new Set(rows.map(({ period }) => period))].map((period) => ({
    period,
    ...Object.fromEntries(rows.filter((row) => row.period === period).map(({ series, value }) => [series, value])),
  }));
  const source = `
    import { createElement as h } from 'react';
    import { createRoot } from 'react-dom/client';
    import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
    const data = ${JSON.stringify(periods)};
    const names = ${JSON.stringify(names)};
    createRoot(document.getElementById('root')).render(h(LineChart, { width: 900, height: 400, data },
      h(CartesianGrid), h(XAxis, { dataKey: 'period' }), h(YAxis), h(Tooltip),
      names.map((name) => h(Line, { key: name, dataKey: (row) => row[name], name, isAnimationActive: false, dot: false }))));`;
  const entry = 'virtual:plain';
  const built = await build({
    root: fileURLToPath(web),
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'plain',
        resolveId: (id: string) => (id === entry ? fileURLToPath(new URL('src/plain-page.js', web)) : null),
        load: (id: string) => (id.endsWith('src/plain-page.js') ? source : null),
      },
    ],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, rolldownOptions: { input: entry } },
  });
  const [{ output }] = [built].flat() as [{ output: { code?: string }[] }];
  const script = output.map(({ code = '' }) => code).join('\n');
  const html = '<!doctype html><div id="root"></div><script type="module" src="/plain.js"></script>';
  return { html, script, gzip: gzipSync(script, { level: 9 }).length };
}
