import type { ReactNode } from 'react';
import styles from '../charts.module.css';

interface Props {
  /** The middle of the column and the width of the plot, px. */
  readonly x: number;
  readonly width: number;
  /** Pixels from the top of the plot; 30 unless told. */
  readonly top?: number;
  readonly title: string;
  readonly lines: readonly (readonly [name: string, value: string])[];
  readonly note?: string | null;
  readonly foot?: ReactNode;
}

const ownWidth = 212;

/** What a column stands for, on the side with more room. */
export function ColumnTooltip({ x, width, top = 30, title, lines, note, foot }: Props) {
  const left = x > width / 2 ? Math.max(0, x - ownWidth - 16) : Math.min(width - ownWidth, x + 16);
  return (
    <div className={styles.tooltip} style={{ left, top, width: ownWidth }} aria-hidden="true">
      <div className={styles.tooltipHead}>
        <strong>{title}</strong>
      </div>
      {note && <div className={styles.provisional}>{note}</div>}
      <table>
        <tbody>
          {lines.map(([name, value], i) => (
            <tr key={`${name} ${i}`}>
              <th scope="row" style={{ paddingLeft: 0 }}>
                {name}
              </th>
              <td className={styles.value}>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {foot && <div className={styles.tooltipFoot}>{foot}</div>}
    </div>
  );
}
