import { agents } from './areas/agents.ts';
import { codeAndSoftware } from './areas/code-and-software.ts';
import { diffusionAndGeneration } from './areas/diffusion-and-generation.ts';
import { efficiency } from './areas/efficiency.ts';
import { evaluation } from './areas/evaluation.ts';
import { languageModels } from './areas/language-models.ts';
import { machineLearning } from './areas/machine-learning.ts';
import { peopleAndSociety } from './areas/people-and-society.ts';
import { reasoning } from './areas/reasoning.ts';
import { reinforcementLearning } from './areas/reinforcement-learning.ts';
import { retrievalAndKnowledge } from './areas/retrieval-and-knowledge.ts';
import { robotics } from './areas/robotics.ts';
import { safetyAndAlignment } from './areas/safety-and-alignment.ts';
import { scienceAndApplications } from './areas/science-and-applications.ts';
import { speechAndAudio } from './areas/speech-and-audio.ts';
import { systemsAndSecurity } from './areas/systems-and-security.ts';
import { theoryAndAlgorithms } from './areas/theory-and-algorithms.ts';
import { threeD } from './areas/three-d.ts';
import { trainingAndData } from './areas/training-and-data.ts';
import { video } from './areas/video.ts';
import { vision } from './areas/vision.ts';
import { visionLanguage } from './areas/vision-language.ts';
import type { AreaOfTopics, Taxonomy } from './types.ts';

/** Year and edition. Papers tagged by another version must be matched again. */
export const TAXONOMY_VERSION = '2026.5';

const inOrder: readonly AreaOfTopics[] = [
  languageModels,
  agents,
  reasoning,
  reinforcementLearning,
  visionLanguage,
  diffusionAndGeneration,
  video,
  vision,
  threeD,
  robotics,
  speechAndAudio,
  efficiency,
  trainingAndData,
  retrievalAndKnowledge,
  safetyAndAlignment,
  evaluation,
  codeAndSoftware,
  systemsAndSecurity,
  machineLearning,
  theoryAndAlgorithms,
  scienceAndApplications,
  peopleAndSociety,
];

/** The taxonomy of this project: 22 areas and their topics, in the order in which lists and legends show them. */
export const taxonomy: Taxonomy = {
  version: TAXONOMY_VERSION,
  areas: inOrder.map(({ id, name }) => ({ id, name })),
  topics: inOrder.flatMap(({ id: area, topics }) => topics.map((topic) => ({ ...topic, area }))),
};
