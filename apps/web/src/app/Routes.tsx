import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import {
  AuthorPage,
  ComparePage,
  KeywordMapPage,
  OrganizationPage,
  OwnTopicsPage,
  PaperPage,
  pages,
  TopicPage,
} from './pages.ts';

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
          <Route path="/topics/mine" component={OwnTopicsPage} />
          <Route path="/topics/*">{(params) => <TopicPage key={keyOf(params)} id={keyOf(params)} />}</Route>
          <Route path="/authors/*">{(params) => <AuthorPage key={keyOf(params)} name={keyOf(params)} />}</Route>
          <Route path="/organizations/*">
            {(params) => <OrganizationPage key={keyOf(params)} name={keyOf(params)} />}
          </Route>
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </PageBoundary>
  );
}
