import classes from './Skeletons.module.css';

const rowWidths = [72, 58, 80, 64, 76, 52, 68, 60];

/** The frame of a chart before its data: grid, one line, label stubs. */
export function ChartSkeleton() {
  return (
    <svg className={classes.fill} viewBox="0 0 600 260" preserveAspectRatio="none" aria-hidden="true">
      {[20, 90, 160].map((y) => (
        <path key={y} d={`M40 ${y}H500`} className={classes.grid} />
      ))}
      <path d="M40 250H560" className={classes.base} />
      <path d="M40 220C140 200 160 150 250 140S380 80 500 100" className={classes.line} />
      {[14, 84, 154].map((y) => (
        <rect key={y} x={0} y={y} width={26} height={12} rx={3} className={classes.stub} />
      ))}
      <rect x={515} y={94} width={80} height={12} rx={3} className={classes.stub} />
    </svg>
  );
}

/** Rows of a list or table before their data, 37 px each. */
export function RowsSkeleton({ rows }: { rows: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} className={classes.row}>
          <span style={{ width: `${rowWidths[i % rowWidths.length]}%` }} />
        </div>
      ))}
    </div>
  );
}
