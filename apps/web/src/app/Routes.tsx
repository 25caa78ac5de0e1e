import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { ComparePage, KeywordMapPage, PaperPage, pages } from './pages.ts';

/** A key may hold a slash (`cs/0112017`), so the route takes the rest of the address. */
const keyOf = (params: { readonly '*'?: string }): string => decodeURIComponent(params['*'] ?? '');

/** Every address of the house and the page that stands there. */
export function Routes() {
  return (
    <PageBoundary>
      <Suspense fallback={null}>
        <Switch>
          {pages.map(({ path, Page }) => (
            <Route key={path} path={path} component={Page} />
          ))}
          <Route path="/keywords/map" component={KeywordMapPage} />
          <Route path="/papers/compare" component={ComparePage} />
          <Route path="/papers/*">{(params) => <PaperPage paperKey={keyOf(params)} />}</Route>
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </PageBoundary>
  );
}
