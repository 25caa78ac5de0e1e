import { Link } from 'wouter';
import classes from './Header.module.css';

/** The name with its mark: two waves, the second fainter. Leads to the overview. */
export function Wordmark() {
  return (
    <Link href="/" className={classes.wordmark}>
      <svg width={24} height={18} viewBox="0 0 24 18" fill="none" aria-hidden="true" className={classes.mark}>
        <path d="M1.5 7.2C4.6 1.6 7.7 1.6 10.8 5s6.2 3.4 11.7-2.8" />
        <path d="M1.500 14.700c3.100-5.600 6.200-5.600 9.300-2.200s6.2 3.4 11.7-2.8" opacity={0.55} />
      </svg>
      Papertide
    </Link>
  );
}
