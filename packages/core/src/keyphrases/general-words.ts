const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns and adjectives, folded and singular, that say nothing of a paper when they stand alone. */
export const generalWords = list(`
ability ablation absence abstract acceleration acceptance access accuracy achievement acl act action activation
adaptability adaptation adapter addition adoption advance advancement advantage agent agreement aim algorithm
allocation alternative ambiguity amount analysis analyst annotation answer answering anti apis app appearance appendix
apple applicability application approach ar architecture area art article artifact arxiv aspect assessment asset
assistance assistant assumption atlas attack attempt attention attribute audio author automation availability avatar
avenue average backbone background balance barrier base base-size baseline basis behalf behavior being benchmark
benchmarking benefit bias billion bit blind block body bottleneck boundary breakthrough bridge budget building cache
call camera candidate capability capacity caption case category cause center chain challenge change character
characteristic characteristics chart checkpoint chinese choice chunk city claim class classification claude clue co
code coding coherence collaboration collapse collection color com combination community compact company comparison
competition completion complexity component composition comprehension computation compute computer concept concern
conclusion condition conditioning confidence configuration conflict connection consequence consideration consistency
constraint construction consumption content context contrast contribution control controllability convergence
conversation conversational coordinate core cornerstone corpora corpus correct correctness correlation cost count
cover coverage cpu creation creativity criteria criterion critique cross cue culture customization cvpr cycle data
database dataset date day de decade decision decoder decrease deepmind deficiency definition degradation degree demand
demo demonstration dependence dependency deployment depth description design detail detection developer development
deviation device diagram dialogue diameter difference difficulty diffusion dimension direction discipline discovery
discrepancy discussion distance distribution diversity document dollar domain downstream dozen dr draft drawback drive
driver driving dynamic early ease ecosystem edge effect effectiveness efficacy efficiency effort element embedding
emergence emnlp emotion emphasis encoder encoding end energy engine engineer engineering english enhancement enter
entity environment equation era error estimate estimation evaluation event evidence evolution example exception
execution existence expansion expectation expense experience experiment expert expertise explanation exploit
exploration exposure expression extension extent extraction face fact factor failure false family far feature feedback
fidelity field figure file film finding finetuning fit fix flexibility flow fluency focus fold following force form
format formula formulation forward foundation fraction frame framework freedom frequency frontier function
functionality fusion future gain game gap gaussian gemini generality generalizability generation generator geometry
github goal good google gpt gpu gpus gradient granularity graph greedy group growth guidance guide guideline guis
hacking half hallmark hand handling hardware harness head heart height help helpfulness history home hour http https
huggingface human hundred hundreds hybrid hyper hypothesis iclr icml id idea ideal identification identity ieee ii
illumination illustration image immense impact implementation implication importance improvement inability
inconsistency increase increment index individual industry inefficiency inference influence information infrastructure
ingredient initiative innovation input insight inspiration instability instance instruct instruction integration
integrity intelligence intensity intent intention inter interaction interest interface internet interplay
interpretation intra introduction intuition investigation isolation issue item iteration job journey judge judgment
justification kernel key kind king knowledge lab label laboratory lack landscape language latency law layer layout
lead leader leaderboard learner learning length lens lesson level library license life light lighting limit limitation
line link list listening lite literature live llama lms load localization location logic look loop loss machine macro
magnitude maintenance majority manner map mapping market mask mass master match matching material math mathematics
matter max mean meaning means measure measurement mechanism media median medium member memory memory-efficient merging
mesh message meta method methodology metric micro microsoft milestone million mind mini minimum minute mismatch
mistake mixture modality mode model modeling modification module moment month motion motivation movement movie multi
music name nano narrative nature necessity need network neurips node noise non norm note nothing notion novelty nuance
number nvidia o1 o3 object objective observability observation obstacle occlusion openai operating operation operator
opinion opportunity optimization option order organization origin original outcome output overhead overlap overview
pace package packing page painting pair paper paradigm paradigm-shift parameter part participant partition pass past
patch path pathway pattern people percent percentage perception performance period person perspective perturbation
phase phenomena phenomenon photo phrase physics picture piece pipeline pitfall pixel place plan platform play plethora
plus point policy popularity population portion pose position possibility post potential power practice practitioner
pre precise precision predecessor prediction preference premise preparation presence presentation preview principle
prior priority prism pro problem procedure process processing product production productivity proficiency profile
program progress progression project proliferation promise prompt prompting prone proof property proportion proposal
protocol prototype provision public purpose pursuit push python quality quantity query quest question range rank
ranking rate ratio rationale re reading realism reality realm reason recall recipe recognition recommendation
reconstruction record reduction redundancy reference refinement regime region reinforcement relation relationship
release relevance reliability reliance render rendering repair report repository representation reproduction request
requirement research researcher resolution resource respect response rest restriction result return review reviewer
reward right ring rise risk rms road roadmap robot robustness role room root round routine row rule run sam sample
sampling scalability scale scaling scarcity scenario scene schema scheme school science scientist scope score scratch
screen script search second section seeking segment segmentation selection self semantic semi sense sensitivity
sentence sequence series service session set setting setup severity shadow shape shift shortage shortcoming shot side
sight sign signal significance similarity simplicity simulation simulator situation size sketch skill skip slide slow
social society software solution solver solving something sota sound source space span sparsely speaker speaking
specification spectrum speech speed speedup spirit split spring stability stack stage stand standard start state
statement statistic status stem step stimulus storage story strategy stream strength stride string structure student
study style sub subject submission subset substance subtask success suggestion suitability suite sum summary super
superiority supervision supplementary support surface surge survey symbol synergy synthesis system table talk talking
target task taxonomy teacher team technical technique technology template tendency term terminology test testing text
texture theme theorem theory thing thinking thought thousand thread threshold time tiny token tool top topic total
trace track tracking trade trade-off tradition training trait trajectory transfer transformation transformer-based
transition translation treatment tree trend trial trillion trouble trust truth tuning turbulence turn tutorial type
ultra un uncertainty unclear undergone understanding unit universe university unsafe update upgrade url usability
usage use user utility utilization validation validity value variability variance variant variation variety vector
vehicle versatility version video view viewpoint vision visual visualization vocabulary voice volume volunteer
vulnerability walking way weakness web website week weight width willingness window wisdom word work workflow working
workload world worth writer writing year youth youtube zero
`);

/** Adjectives, folded, that praise, count or order: they never belong to a keyphrase and end a candidate like a stopword. */
export const evaluativeWords = list(`
able abundant accessible actual additional adept adequate advanced advantageous ample apparent appropriate arbitrary
available aware beneficial bespoke best brief better big bigger broad broader careful central certain challenging cheap
clear close closer combined common comparable compelling competitive complementary complete comprehensive considerable
consistent conventional convincing corresponding costly critical crucial current cutting daunting deeper delicate
desirable desired detailed different difficult distinct diverse easier easy effective elegant emerging encouraging
enhanced entire essential evident exceptional exciting existing expensive extensive extra fair faithful favorable
feasible final fresh full fully fundamental further general good great greater growing handy harder high-performing
higher highest holistic huge ideal impactful important impressive improved inadequate indispensable inevitable
inferior inherent initial innovative insightful insufficient integral interesting intricate intrinsic introductory
intuitive key known lacking larger largest latest leading less lesser limited little longer lower lowest main major
massive meaningful mere minimal minor modest multiple necessary new newer newest nontrivial notable noteworthy
noticeable novel nuanced numerous obvious old older ongoing original outstanding overall own paramount particular
pivotal plausible poor popular positive possible potent potential powerful practical preliminary present prevailing
prevalent previous primary principal principled prior profound prominent promising proper proposed proven rapid rare
ready real reasonable recent related relevant reliable remarkable respective resulting rich richer right rigorous same
satisfactory scarce seamless seamlessly separate serious severe significant similar simple simpler sizable small
smaller smallest sophisticated special specific state-of-the-art straightforward strategic striking strong stronger
strongest sub-optimal suboptimal substantial substantially successful sufficient suitable superior sure surprising
systematic tailored tedious terrible thorough tough traditional tremendous true typical ubiquitous unable unavailable
underexplored unexplored unfamiliar unified unique unprecedented upcoming upper urgent useful usual valid valuable
various vast viable visible vital well whole wide wider widespread worse worst worthwhile
`);

/** Adjectives, folded, that open a phrase without making it a term: "complex tasks", "high resolution". */
export const genericAdjectives = list(`
accurate automated automatic basic closed-source complex consistent controllable detailed domain-specific dynamic
efficient end-to-end fast faster fine-grained flexible future generated given global hard heavy high high-fidelity
high-quality high-resolution human-like individual joint large large-scale lightweight local long long-term low
low-cost low-quality modern naive natural-looking off-the-shelf open-ended open-source optimal overall publicly pure
quick raw real-time real-world realistic robust scalable short short-term single stable standard static strict subtle
target task-specific total uniform user-friendly versatile visual-based wrong
`);

/** Head nouns, folded and singular, that weaken a phrase: "optimization framework", "quality results". */
export const genericHeads = list(`
ability accuracy advance advancement analysis application approach area aspect behavior capability capacity case
challenge comparison complexity component concept consideration consistency constraint content cost demand
demonstration development difference difficulty direction domain effect effectiveness efficiency effort element
environment era error evaluation evidence example experiment factor field finding framework gain gap goal idea
improvement information input insight instance integration interaction issue level limitation manner mechanism method
methodology metric module nature need number objective outcome output overhead paradigm part pattern people
performance perspective phenomenon pipeline potential practice principle problem procedure process progress project
property purpose quality question range relationship requirement research researcher resource result role sample
scenario scheme score set setting signal size solution stage step strategy strength structure study success suite
support system task technique technology time tool type understanding usage use user utility value variant version way
work
`);

/** Hyphenated units, folded, that are evaluative as a whole: they end a candidate. */
export const generalUnits = list(`
best-performing better-performing closed-source computationally-intensive cost-effective cost-efficient cutting-edge
easy-to-use ever-evolving ever-growing ever-increasing far-reaching fine-tune fine-tunes first-ever follow-up
ground-breaking high-cost high-level high-performing high-quality in-depth labor-intensive large-scale long-standing
low-cost low-level much-needed newly-proposed non-trivial off-the-shelf one-of-a-kind open-source open-sourced
plug-and-play pre-train pre-trains ready-to-use real-world resource-intensive so-called so-far state-of-art
state-of-the-art state-of-the-arts time-consuming top-performing trade-off trade-offs up-to-date user-friendly
well-defined well-designed well-established well-known well-structured well-suited wide-ranging widely-used
`);

/** Keys of phrases of two words and more that papers of any topic use. */
export const generalPhrases: ReadonlySet<string> = new Set(
  `
artificial intelligence system; base model; benchmark dataset; billion parameter; case study; computational cost;
computational overhead; computational resource; computing resource; correct answer; data point; dataset feature;
design choice; empirical study; evaluation benchmark; evaluation protocol; failure mode; final answer; forward pass;
frontier model; future research; future work; generation model; generation quality; ground truth; human annotation;
human expert; human judgment; input data; input image; input text; large language; model architecture; model family;
model output; model parameter; model performance; model size; model training; model weight; open problem; open
question; open weight; output quality; paradigm shift; performance degradation; performance gain; performance
improvement; physical world; precise control; pretrained model; project page; project website; proprietary model;
reasoning ability; reasoning capability; reasoning performance; reasoning process; reasoning task; reference image;
research community; research direction; sequence length; standard benchmark; state of the art; success rate; target
domain; technical contribution; technical report; test set; text prompt; textual description; textual prompt;
training cost; training data; training dataset; training process; training recipe; training sample; training set;
training time; user query; user study; validation set; visual input
`
    .trim()
    .split(/;\s/),
);
