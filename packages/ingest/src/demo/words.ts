/** Names nobody bears and places that do not exist: whoever meets them knows that the paper is invented. */
export const givenNames =
  'Ada Bo Cleo Dara Eli Fay Gus Hal Ida Jo Kit Lou Mo Nia Oz Pip Quin Rae Sol Tess Una Vic Wren Xan Yu Zed'.split(' ');
export const familyNames =
  'Sample Example Placeholder Mockup Fictional Dummy Specimen Testcase Lorem Ipsum Inventor Makebelieve Prototype Template'.split(
    ' ',
  );
export const organizations = [
  'Example Institute of Technology',
  'Sample University',
  'Placeholder Labs',
  'Institute for Invented Results',
  'Mockup Research',
  'Lorem Ipsum AI',
  'University of Nowhere',
  'Fictional Foundation',
];

/** Syllables of invented names of methods. */
export const syllables = 'ka lo mi ren ta vel zo qui bra nex sol dri fen gal hu pra cor dun eli vos'.split(' ');

export const qualities = [
  'Efficient',
  'Scalable',
  'Robust',
  'Simple',
  'Adaptive',
  'Unified',
  'Lightweight',
  'Open',
  'Faithful',
  'Training-Free',
];
/** Ways to work that are no topic of the taxonomy, so that they tilt no trend. */
export const methods = [
  'two-stage schedules',
  'coarse-to-fine search',
  'shared ledgers',
  'layered voting',
  'rolling buffers',
  'soft thresholds',
  'paired rehearsal',
  'lattice averaging',
  'seasonal sampling',
  'mirrored updates',
  'bounded lookahead',
  'unhurried averaging',
];
/** Plain words that no reader takes for a keyword, and no extraction does. */
export const measures = ['accuracy', 'quality', 'speed', 'cost', 'error', 'performance'];

/** Titles: {N} is an invented name, {Q} a quality, {A} and {B} phrases of topics, {M} a method. */
export const titles = [
  '{N}: {Q} {A} for {B}',
  '{N}: {Q} {A} with {M}',
  'Towards {Q} {A}',
  'Rethinking {A} for {B}',
  'When {A} Meets {B}',
  'Scaling {A} with {M}',
  'What Matters in {A}? Lessons from {B}',
  '{N}: A Field Guide to {A}',
  'On the Limits of {A}',
  'A Closer Look at {A} and {B}',
];
export const openings = [
  'Progress in {a} has been rapid, yet {b} remains hard.',
  'Recent work on {a} is still slow and costly.',
  'Despite its promise, {a} is rarely studied together with {b}.',
  'We revisit {a} and ask how far it can go.',
  'Practitioners of {a} face a trade-off between {x} and {y}.',
];
export const middles = [
  'We present {N}, an approach to {a} that needs {b}.',
  'Our method, {N}, treats {b} as a part of {a} and needs no extra labels.',
  '{N} combines {a} with {c} in one model.',
  'At its core, {N} is {a} with another loss.',
  'We collect {k} tasks that probe {a} and {b}.',
  'An analysis of {b} explains when {N} helps and when it does not.',
  'It takes much from {c}, and leaves the most costly part out.',
];
export const endings = [
  'On {k} tasks, {N} improves {x} by {p} % over strong baselines.',
  'Experiments show gains of {p} points in {x} at half the {y}.',
  'We find that {a} helps most where data is scarce.',
  'Neither code nor data of this paper exist: it was invented.',
  'The results suggest that {a} and {b} should be studied together.',
];
