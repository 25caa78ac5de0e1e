import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { decodeKeywordMap } from '@papertide/core/query';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { httpError } from '../errors.ts';
import { decodeExport, exportables } from '../services/export-query.ts';
import { type ExportTable, exportFileName, formatsOf, textOf } from '../services/export-table.ts';
import { mapFile, mapFormats } from '../services/map-file.ts';
import { openExport } from '../services/open-export.ts';

const types = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
} as const;

/** A tag that changes when the question, the format or the data does. */
function etagOf(
  { name, query, provenance }: Pick<ExportTable, 'name' | 'query' | 'provenance'>,
  format: string,
): string {
  const text = JSON.stringify([name, format, query, provenance.revision, provenance.taxonomyVersion]);
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
}

/** `/export/<table>.<format>?<query string>`: every row, streamed; 304 while nothing changed. */
export async function serveExports(app: FastifyInstance, ctx: Context): Promise<void> {
  for (const what of exportables) {
    for (const format of formatsOf(what)) {
      app.get(`/export/${what}.${format}`, async (request, reply) => {
        const pairs = [...new URL(request.url, 'http://localhost').searchParams];
        const table = await openExport(ctx, decodeExport(what, pairs));
        const etag = etagOf(table, format);
        reply.header('etag', etag).header('cache-control', 'no-cache');
        if (request.headers['if-none-match'] === etag) return reply.code(304).send();
        return reply
          .header('content-disposition', `attachment; filename="${exportFileName(table, format)}"`)
          .type(types[format])
          .send(Readable.from(textOf(table, format)));
      });
    }
  }
  for (const format of mapFormats) {
    app.get(`/export/keyword-map.${format}`, async (request, reply) => {
      const pairs = [...new URL(request.url, 'http://localhost').searchParams];
      const { name, type, text, query, provenance } = await mapFile(ctx, decodeKeywordMap(pairs), format);
      const etag = etagOf({ name: 'keyword-map', query, provenance }, format);
      reply.header('etag', etag).header('cache-control', 'no-cache');
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      return reply.header('content-disposition', `attachment; filename="${name}"`).type(type).send(text);
    });
  }
  app.setErrorHandler((error, _, reply) => {
    const { status, body } = httpError(error, ctx.log);
    return reply.code(status).send(body);
  });
}
