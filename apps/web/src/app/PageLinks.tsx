import { Link, useLocation } from 'wouter';
import classes from './Header.module.css';
import { pageAt, pages } from './pages.ts';

/** The pages of the house as links, the one that is shown marked. */
export function PageLinks({ onFollow }: { onFollow?: () => void }) {
  const [path] = useLocation();
  const here = pageAt(path);
  return pages.map((page) => (
    <Link
      key={page.path}
      href={page.path}
      className={classes.page}
      aria-current={page === here ? 'page' : undefined}
      onClick={onFollow}
    >
      {page.name}
    </Link>
  ));
}
