const bases = `
accelerate accept accommodate accompany accomplish account achieve acknowledge acquire adapt add address adhere adjust
adopt advance affect aggregate aid aim alleviate allow amplify analyze announce appear apply approximate argue arise
ask assess assign assist associate assume assure attain attempt attract attribute automate avoid beat become begin
believe belong boost bridge bring broaden build bypass calculate call capture carry cause choose circumvent claim
clarify collaborate collect combine come compare compensate complement complete complicate comprise compute conclude
conduct confirm confront connect consider consist constitute construct consume contain continue contribute convert
correlate correspond cover create curate deal decide decouple decrease deem define degrade delegate deliver delve
demand demonstrate denote depend depict deploy derive describe deserve detect determine develop devise differ discover
discuss display distinguish dive diversify divide dominate drive ease elaborate elevate elicit eliminate embody emerge
emphasize employ empower enable encompass encounter encourage endow enforce engage enhance enlarge enrich ensure
entail establish estimate evaluate evolve examine exceed excel execute exhibit exist expand expect expedite explain
exploit explore expose extend extract face facilitate fail fall feature find finish fit focus follow force forget form
formalize formulate foster fulfill gain gather generalize generate get give go grasp grow guarantee handle happen
harness help highlight hinder hold hope hypothesize identify ignore illuminate illustrate impede implement imply
impose improve incentivize include incorporate increase incur indicate induce infer influence inform inherit inhibit
initialize inject innovate inspire instantiate integrate intend interact introduce investigate involve isolate justify
keep know lack lag launch lead leave let leverage lie limit look lower maintain make manage manifest matter maximize
mean meet merge mimic minimize mitigate modify motivate move necessitate need neglect notice obtain obviate occur
offer omit operate outline outperform overcome overlook own pave perform permit persist pinpoint place play pose
possess postulate predict prepare present preserve presume prevent prioritize proceed produce prohibit propose prove
provide publish pursue push put quantify question raise reach react read realize rebuild receive recognize recommend
reconcile reconstruct recover reduce refer refine reflect regard reinforce reject relate release rely remain remember
remove render replace replicate report represent reproduce require resemble reside resolve respond restrict result
retain rethink reveal revisit revolutionize rival run sacrifice satisfy save say scale see seek select separate serve
set shape shed show showcase simplify simulate solve specify spur stand start stay stem streamline strengthen strike
strive struggle substantiate succeed suffer suggest suit summarize support suppose surface surpass surround sustain
synthesize tackle tailor take target tell tend think transfer transform translate transpire treat tune turn uncover
undergo underperform underpin underscore understand undertake unify unleash unlock unravel unveil update upgrade use
utilize validate vary verify view want warrant wish withstand witness work worsen yield
`;
// Verbs whose past participle describes a thing ("learned representation", "compressed video"): that form stays in phrases.
const describing = `
accumulate act activate adjust advocate align allocate alter analyse annotate anticipate arrive articulate attend
augment balance behave bootstrap break calibrate catalyze categorize characterize classify communicate compete compile
compose comprehend compress concentrate consolidate constrain contradict converge convey cope craft customize decode
decompose decrease delineate denoise deteriorate diagnose differentiate diminish discard discern disentangle disrupt
distill distort dominate draw edit embed emulate encode envision equip erase evade exacerbate execute express fill
finetune freeze fuse generalise guide hallucinate hamper hide hold imitate impair insert inspect internalize interpret
intervene invoke lay learn localize locate manipulate mark master memorize mine mislead modulate narrow navigate
observe operationalize optimise optimize orchestrate organize outpace overfit oversee parse partition pay perceive
plan posit prefer pretrain probe promote propagate protect prune rate react rectify redefine reformulate reframe
regularize regulate retrieve reuse revise rewrite search self-improve sense share simulate span spark sparsify speak
specialize spot stabilize steer stimulate stitch store summarise supervise suppress teach trace train transcribe
traverse trigger undermine visualize withstand write
`;
// Base forms that are nouns as well, so that the bare form and the form in -s stay in phrases.
const nouns = new Set(
  `
account advance aggregate aid aim attempt attribute augment benchmark boost bridge call cause complete compute
decrease display drive ease estimate experience exploit face feature fit focus force form gain grasp guarantee harness
increase influence lag launch limit look lower matter measure place play prompt push question read render report
result run scale separate set shape stand start state stem strike support surface target transfer tune turn update
upgrade use view work
`.split(/\s+/),
);
const irregular = `
aims allow allows became become begun brought built came chosen did done drawn drew driven fell felt found gave given
gone got grew grown held helps kept knew known lacks leads led left lets lost made makes meant met needs offers
outperformed paid plays put raises ran reaches read relies remains rose said saw seen sent shown shows sought spent
spoken stood struck supports taken taught thought told took understood used uses using went won works written wrote
yields
`;

// A final consonant may be doubled ("planned", "limited"): both forms are listed, one of them does not occur.
function inflect(base: string): { s: string; ed: string[] } {
  if (/[^aeiou]y$/.test(base)) return { s: `${base.slice(0, -1)}ies`, ed: [`${base.slice(0, -1)}ied`] };
  if (base.endsWith('e')) return { s: `${base}s`, ed: [`${base}d`] };
  return {
    s: /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`,
    ed: [`${base}ed`, `${base}${base.slice(-1)}ed`],
  };
}

const verbs = new Set<string>(irregular.trim().split(/\s+/));
for (const base of bases.trim().split(/\s+/)) {
  const { s, ed } = inflect(base);
  if (!nouns.has(base)) verbs.add(base).add(s);
  for (const form of ed) verbs.add(form);
}

for (const base of describing.trim().split(/\s+/)) {
  const { s } = inflect(base);
  if (!nouns.has(base)) verbs.add(base).add(s);
}

/** Inflected forms, folded, of the verbs that papers are written with ("propose", "achieves", "proposed"), but for those in -ing: they end a phrase. */
export const commonVerbs: ReadonlySet<string> = verbs;
