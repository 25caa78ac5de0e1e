import { type KeywordOrigin, keywordMapQuerySchema, type Merging } from '@papertide/core/query';
import { mapColorings } from '../../charts/network/map-colors.ts';
import { useKeywordChoice } from '../../lib/keyword-choice.ts';
import { choiceParam, flagParam, textParam } from '../../lib/param-codec.ts';
import { useParam } from '../../lib/url-state.ts';

export const views = ['map', 'themes'] as const;
export const nodeCounts = ['50', '100', '150', '200', '300', '400', '500'] as const;
export const resolutions = ['0.5', '0.8', '1.2', '1.6', '2.2', '3'] as const;

const viewParam = choiceParam(views, 'map');
const nodesParam = choiceParam(nodeCounts, '200');
const resolutionParam = choiceParam(resolutions, '1.2');
const coloringParam = choiceParam(mapColorings, 'cluster');

/** What the page shows, as the address has it, and every way to change it. */
export function useMapState() {
  const [view, setView] = useParam('view', viewParam);
  const { kind, merging, origin, setKind, setMerging } = useKeywordChoice();
  const [nodes, setNodes] = useParam('nodes', nodesParam);
  const [resolution, setResolution] = useParam('resolution', resolutionParam);
  const [general, setGeneral] = useParam('general', flagParam);
  const [coloring, setColoring] = useParam('color', coloringParam);
  const [keyword, setKeyword] = useParam('k', textParam);
  const [theme, setTheme] = useParam('theme', textParam);
  const same = { replace: true };
  /** Another map has other keywords. */
  const unchoose = () => {
    setKeyword('', same);
    setTheme('', same);
  };
  return {
    ...{ view, kind, merging, origin, nodes, resolution, general, coloring },
    ...{ setView, setNodes, setResolution, setGeneral, setColoring },
    setKind: (next: KeywordOrigin) => {
      setKind(next);
      unchoose();
    },
    setMerging: (next: Merging) => {
      setMerging(next);
      unchoose();
    },
    /** The chosen keyword, by its key. */
    keyword: keyword === '' ? null : keyword,
    /** The chosen cluster, by the key of its most telling keyword: numbers of clusters carry no meaning from day to day. */
    theme: theme === '' ? null : theme,
    choose: (key: string) => setKeyword(key),
    chooseTheme: (key: string) => {
      setTheme(key);
      setKeyword('', same);
    },
    close: () => {
      setKeyword('');
      setTheme('', same);
    },
  };
}
export type MapState = ReturnType<typeof useMapState>;

/** The part of a map's query that is not its filter. */
export const querySettings = ({ origin, nodes, resolution, general }: MapState) => ({
  origin,
  general,
  leastPapers: keywordMapQuerySchema.shape.leastPapers.parse(undefined),
  mostKeys: Number(nodes),
  resolution: Number(resolution),
});
