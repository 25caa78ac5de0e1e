import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasReference, readReference } from '../../test-support/reference.ts';
import { seededRandom } from '../networks/index.ts';
import { createLatentSpace } from './latent-space.ts';
import { orthonormalize } from './orthonormalize.ts';
import { multiply, multiplyTransposed, type SparseRow, sparseMatrix } from './sparse-matrix.ts';
import { symmetricEigen } from './symmetric-eigen.ts';
import { tfIdf, vocabularyOfPapers } from './tf-idf.ts';
import { truncatedSvd } from './truncated-svd.ts';

const random = () => seededRandom(7);

/** A dense matrix as sparse rows. */
const rowsOf = (cells: readonly (readonly number[])[]): SparseRow[] =>
  cells.map((row) => {
    const column = row.flatMap((x, j) => (x === 0 ? [] : [j]));
    return { column, value: column.map((j) => row[j] ?? 0) };
  });

const matrices = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

const product = (a: readonly (readonly number[])[], x: readonly (readonly number[])[]) =>
  a.map((row) => (x[0] ?? []).map((_, k) => row.reduce((sum, cell, j) => sum + cell * (x[j]?.[k] ?? 0), 0)));

describe('sparse matrices', () => {
  test('oracle: products as by the textbook, from either side', () => {
    fc.assert(
      fc.property(matrices, (cells) => {
        const columns = cells[0]?.length ?? 0;
        const a = sparseMatrix(rowsOf(cells), columns);
        const x = Array.from({ length: columns }, (_, j) => [j + 1, 2 - j]);
        expect(Array.from(multiply(a, Float64Array.from(x.flat()), 2))).toEqual(product(cells, x).flat());
        const y = cells.map((_, i) => [i - 1, 3 * i]);
        const transposed = Array.from({ length: columns }, (_, j) => cells.map((row) => row[j] ?? 0));
        expect(Array.from(multiplyTransposed(a, Float64Array.from(y.flat()), 2))).toEqual(
          product(transposed, y).flat(),
        );
      }),
    );
  });
});

test('orthonormal columns span the same; a column that others span becomes 0', () => {
  const a = Float64Array.from([3, 6, 1, 4, 8, 0, 0, 0, 2]);
  orthonormalize(a, 3, 3);
  const column = (k: number) => [0, 3, 6].map((i) => a[i + k] ?? Number.NaN);
  expect(column(0)).toEqual([0.6, 0.8, 0].map((x) => expect.closeTo(x, 12)));
  expect(column(1).map(Math.abs)).toEqual([0, 0, 0]);
  const dot = (p: number[], q: number[]) => p.reduce((sum, x, i) => sum + x * (q[i] ?? 0), 0);
  expect(dot(column(0), column(2))).toBeCloseTo(0, 12);
  expect(dot(column(2), column(2))).toBeCloseTo(1, 12);
});

test('law: eigenvectors times eigenvalues rebuild a symmetric matrix', () => {
  fc.assert(
    fc.property(matrices, (cells) => {
      const n = Math.min(cells.length, cells[0]?.length ?? 0);
      const at = (i: number, j: number) => (cells[Math.min(i, j)]?.[Math.max(i, j)] ?? 0) as number;
      const a = Float64Array.from({ length: n * n }, (_, e) => at(Math.floor(e / n), e % n));
      const { values, vectors } = symmetricEigen(a, n);
      expect(Array.from(values)).toEqual(Array.from(values).sort((x, y) => y - x));
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
          let sum = 0;
          for (let k = 0; k < n; k++) sum += (values[k] ?? 0) * (vectors[k * n + i] ?? 0) * (vectors[k * n + j] ?? 0);
          expect(sum).toBeCloseTo(a[i * n + j] ?? Number.NaN, 9);
        }
      }
    }),
  );
});

describe('truncatedSvd', () => {
  test('a diagonal matrix has its entries as singular values; those that are 0 are left out', () => {
    const a = sparseMatrix(
      rowsOf([
        [3, 0, 0],
        [0, -5, 0],
        [0, 0, 0],
      ]),
      3,
    );
    const { singularValues, right } = truncatedSvd(a, 3, { random: random() });
    expect(Array.from(singularValues)).toEqual([expect.closeTo(5, 12), expect.closeTo(3, 12)]);
    expect(Array.from(right, Math.abs)).toEqual([0, 1, 1, 0, 0, 0].map((x) => expect.closeTo(x, 12)));
  });

  test('no rows, no columns and only zeros have no singular value', () => {
    for (const cells of [
      [],
      [[]],
      [
        [0, 0],
        [0, 0],
      ],
    ]) {
      const a = sparseMatrix(rowsOf(cells), cells[0]?.length ?? 0);
      expect(truncatedSvd(a, 2, { random: random() }).singularValues).toHaveLength(0);
    }
  });

  test('law: all singular values together hold the whole matrix', () => {
    fc.assert(
      fc.property(matrices, (cells) => {
        const columns = cells[0]?.length ?? 0;
        const a = sparseMatrix(rowsOf(cells), columns);
        const { singularValues, right } = truncatedSvd(a, 9, { random: random() });
        const kept = singularValues.length;
        const scores = multiply(a, right, kept);
        for (const [i, row] of cells.entries()) {
          for (const [j, cell] of row.entries()) {
            let sum = 0;
            for (let k = 0; k < kept; k++) sum += (scores[i * kept + k] ?? 0) * (right[j * kept + k] ?? 0);
            expect(sum).toBeCloseTo(cell, 6);
          }
        }
      }),
    );
  });

  test('far below full rank, power iteration finds the largest values of a matrix whose values are known', () => {
    const n = 120;
    const cells = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 0.9 ** i : 0)));
    const { singularValues } = truncatedSvd(sparseMatrix(rowsOf(cells), n), 8, { random: random(), rounds: 6 });
    for (const [k, value] of singularValues.entries()) expect(value).toBeCloseTo(0.9 ** k, 6);
  });
});

type Reference = {
  fts5_bm25: { docs: [string, string][] };
  lsa: { singular_values: number[]; cosine_k3: number[][]; tfidf_cosine: number[][] };
};

describe.skipIf(!hasReference('misc.json'))('reference values of scikit-learn', () => {
  const { fts5_bm25, lsa } = readReference<Reference>('misc.json');
  const counts = fts5_bm25.docs.map((doc) => {
    const words = new Map<string, number>();
    for (const word of doc
      .join(' ')
      .toLowerCase()
      .match(/\b\w\w+\b/g) ?? [])
      words.set(word, (words.get(word) ?? 0) + 1);
    return words;
  });
  const vocabulary = vocabularyOfPapers(counts.map((words) => words.keys()));
  const rows = counts.map((words) => tfIdf(words, vocabulary));
  const a = sparseMatrix(rows, vocabulary.terms.length);
  const gram = (vectors: readonly ArrayLike<number>[]) =>
    vectors.map((p) => vectors.map((q) => Array.from(p).reduce((sum, x, i) => sum + x * (q[i] ?? 0), 0)));
  const expectNear = (actual: number[][], expected: number[][], tolerance: number) => {
    expect(actual).toHaveLength(expected.length);
    for (const [i, row] of expected.entries()) {
      for (const [j, x] of row.entries()) expect(Math.abs((actual[i]?.[j] ?? Number.NaN) - x)).toBeLessThan(tolerance);
    }
  };

  test('TF-IDF cosines to 1e-12', () => {
    const dense = rows.map(({ column, value }) => {
      const row = new Float64Array(vocabulary.terms.length);
      for (const [k, j] of column.entries()) row[j] = value[k] ?? 0;
      return row;
    });
    expectNear(gram(dense), lsa.tfidf_cosine, 1e-12);
  });

  test('singular values to 1e-9, cosines in three dimensions to 1e-9', () => {
    const all = truncatedSvd(a, 5, { random: random() });
    expectNear([Array.from(all.singularValues)], [lsa.singular_values], 1e-9);
    const { right } = truncatedSvd(a, 3, { random: random() });
    const scores = multiply(a, right, 3);
    const directions = rows.map((_, i) => {
      const z = scores.subarray(3 * i, 3 * i + 3);
      const length = Math.hypot(...z);
      return z.map((x) => x / length);
    });
    expectNear(gram(directions), lsa.cosine_k3, 1e-9);
  });

  test('the latent space, in single precision, to 1e-6', () => {
    const space = createLatentSpace(rows, vocabulary.terms.length, 3, random());
    const cosines = rows.map((_, i) => rows.map((_, j) => space.cosine(space.vectorOf(i), j)));
    expectNear(cosines, lsa.cosine_k3, 1e-6);
  });
});
