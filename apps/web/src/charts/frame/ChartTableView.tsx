import { ScrollArea, Table } from '@mantine/core';
import { type ChartTable, cellText } from '../export/chart-table.ts';

/** The rows behind a chart as a table of the chart's height, which scrolls. */
export function ChartTableView({ table, height }: { readonly table: ChartTable; readonly height: number }) {
  const shown = table.columns.flatMap((c, i) => (c.fileOnly ? [] : [{ c, i }]));
  return (
    <ScrollArea h={height} type="auto">
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            {shown.map(({ c }) => (
              <Table.Th key={c.name} ta={c.numeric ? 'right' : 'left'}>
                {c.label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.rows.map((row) => (
            <Table.Tr key={row.join(' ')}>
              {shown.map(({ c, i }) => (
                <Table.Td key={c.name} ta={c.numeric ? 'right' : 'left'}>
                  {cellText(c, row[i] ?? null)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}
