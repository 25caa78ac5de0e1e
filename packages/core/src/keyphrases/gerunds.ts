/**
 * Words in -ing, folded, that name a thing in this field ("training", "sampling") and so may stand in a keyphrase. All other
 * words in -ing are taken for verbs. Hyphenated units ("fine-tuning") are not looked up.
 */
export const nominalGerunds: ReadonlySet<string> = new Set(
  `
aliasing annealing answering anything autoencoding backtracking batching beijing benchmarking binding blending
blurring boosting bootstrapping bounding branching browsing caching captioning chatting checkpointing chunking
clipping cloning clustering coding computing conditioning coupling crowdsourcing culling debiasing deblurring
debugging decoding denoising downsampling drafting driving dubbing editing embedding encoding engineering everything
farming filtering finetuning fingerprinting following forecasting forgetting gating grading grasping grokking
grounding hacking hashing hearing hedging imaging indexing infilling inpainting interleaving jailbreaking king
labeling learning licensing lighting listening manufacturing mapping masking matching mentoring merging mining mixing
modeling monitoring morphing operating outpainting overfitting overthinking packing padding painting parsing patching
planning poisoning pooling posttraining prefetching prefilling preprocessing pretraining pricing probing processing
profiling programming prompting proving pruning querying ranking rating reading reasoning rebalancing refactoring
relighting remasking rendering reranking resampling rescaling retargeting retraining reviewing reweighting rewriting
rigging ring routing sampling scaffolding scaling scheduling scoring screening searching sensing sequencing shading
shaping shuffling signaling smoothing solving speaking splatting spring steering stitching storytelling streaming
string styling subsampling superconducting swapping switching tagging talking teaming testing texturing thinking
thresholding tracing tracking trading training tuning turing tutoring underfitting understanding unlearning unrolling
upsampling voting walking warping watermarking weighting working writing
`
    .trim()
    .split(/\s+/),
);
