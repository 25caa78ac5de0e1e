const american = new Map(
  Object.entries({
    analyse: 'analyze',
    analyser: 'analyzer',
    analysing: 'analyzing',
    artefact: 'artifact',
    behaviour: 'behavior',
    behavioural: 'behavioral',
    catalogue: 'catalog',
    centre: 'center',
    colour: 'color',
    colouring: 'coloring',
    defence: 'defense',
    fibre: 'fiber',
    grey: 'gray',
    greyscale: 'grayscale',
    humour: 'humor',
    judgement: 'judgment',
    labelled: 'labeled',
    labelling: 'labeling',
    labour: 'labor',
    licence: 'license',
    modelled: 'modeled',
    modelling: 'modeling',
    neighbour: 'neighbor',
    neighbourhood: 'neighborhood',
    optimise: 'optimize',
    optimised: 'optimized',
    optimiser: 'optimizer',
    optimising: 'optimizing',
    organisation: 'organization',
    personalised: 'personalized',
    programme: 'program',
    quantised: 'quantized',
    recognise: 'recognize',
    signalling: 'signaling',
    summarise: 'summarize',
    summarising: 'summarizing',
    tokeniser: 'tokenizer',
    tokenising: 'tokenizing',
    tumour: 'tumor',
    unlabelled: 'unlabeled',
    vectorised: 'vectorized',
    visualise: 'visualize',
  }),
);

// Compounds that are written as one or as two words, each with the form that this field writes most.
const asTwoWords = new Map(
  Object.entries({
    crossmodal: 'cross modal',
    fewshot: 'few shot',
    finetune: 'fine tune',
    finetuned: 'fine tuned',
    finetuning: 'fine tuning',
    multiagent: 'multi agent',
    multitask: 'multi task',
    multiview: 'multi view',
    multistep: 'multi step',
    multiturn: 'multi turn',
    opensource: 'open source',
    posttraining: 'post training',
    realtime: 'real time',
    selfsupervised: 'self supervised',
    superresolution: 'super resolution',
    zeroshot: 'zero shot',
  }),
);
const asOneWord = new Map(
  Object.entries({
    auto: new Set(['encoder', 'encoding', 'regression', 'regressive']),
    back: new Set(['door', 'propagation']),
    chat: new Set(['bot']),
    data: new Set(['set', 'base']),
    de: new Set(['noising', 'blurring']),
    ego: new Set(['centric']),
    hyper: new Set(['parameter', 'network', 'graph']),
    key: new Set(['point', 'frame']),
    meta: new Set(['data']),
    multi: new Set(['lingual', 'media', 'modal', 'modality']),
    photo: new Set(['realistic', 'realism']),
    pre: new Set(['train', 'trained', 'training']),
    re: new Set(['ranker', 'ranking']),
    spatio: new Set(['temporal']),
    time: new Set(['step', 'stamp']),
    un: new Set(['learning', 'supervised']),
    work: new Set(['flow']),
  }),
);

/** The American spelling of one folded word; a compound may become two words: `modelling` -> `modeling`, `finetuning` -> `fine tuning`. */
export function americanSpelling(word: string): string {
  const listed = american.get(word) ?? asTwoWords.get(word);
  if (listed !== undefined) return listed;
  return word.endsWith('isation') && word.length > 9 && word !== 'improvisation' ? `${word.slice(0, -7)}ization` : word;
}

/** Whether this field writes the two folded words as one: `multi`, `modal`. */
export function isOneWord(first: string, second: string): boolean {
  return asOneWord.get(first)?.has(second) === true;
}
