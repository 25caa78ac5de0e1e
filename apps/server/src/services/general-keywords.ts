/**
 * Keys of keyphrases that papers of any topic use: they say that a text is a paper, not what it is about. Rankings hide
 * them unless asked.
 */
export const generalKeywords: ReadonlySet<string> = new Set([
  ...['accuracy', 'algorithm', 'analysis', 'architecture', 'baseline', 'benchmark', 'benchmark dataset', 'challenge'],
  ...['computational cost', 'computational efficiency', 'computational overhead', 'data', 'dataset', 'deep learning'],
  ...['downstream task', 'effectiveness', 'efficiency', 'empirical study', 'evaluation', 'evaluation metric'],
  ...['experiment', 'extensive experiment', 'framework', 'generalization', 'ground truth', 'high quality', 'inference'],
  ...[
    'language',
    'large scale',
    'learning',
    'machine learning',
    'artificial intelligence',
    'method',
    'metric',
    'model',
  ],
  ...['model architecture', 'model performance', 'model size', 'neural network', 'open source', 'optimization'],
  ...['parameter', 'performance', 'pipeline', 'real world', 'real world application', 'research', 'robustness'],
  ...['scalability', 'state of the art', 'state of the art performance', 'success rate', 'survey', 'system', 'task'],
  ...['technical report', 'text', 'training', 'training data', 'training dataset', 'training process', 'training set'],
]);
