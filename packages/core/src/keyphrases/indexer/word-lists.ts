// Word lists of the part-of-speech guess, folded; written by hand for the English of abstracts.

/** Closed classes, by kind. */
export const closedClasses: Readonly<Record<'T' | 'P' | 'O' | 'C' | 'W' | 'B' | 'M' | 'R' | '#', string>> = {
  T: `a an the this these those each every all both some any no another such its their our his her my your whose several many
    few most more less various certain either neither half much enough other same own`,
  P: `of in for on by with from at as into between among through over under via within without during against across towards
    toward upon about after before since until around behind beyond despite except inside onto outside per throughout along
    above below beside besides like unlike near off amongst up down out according due regarding concerning versus vs using
    based including following given than`,
  O: 'to',
  C: 'and or but nor yet so if because although though while whereas when where whether unless once however thus hence therefore then else',
  W: `we they it he she i you who whom which what that there here us them him how why itself themselves whatever whichever
    one ones others`,
  B: 'is are was were be been being am has have had having do does did done doing get gets become becomes became remain remains seem seems',
  M: "can could may might must shall should will would cannot don't doesn't didn't isn't aren't not",
  R: `also very often only even still already just now always never ever rather quite too well again further together instead
    first second third finally moreover furthermore nevertheless nonetheless otherwise almost perhaps indeed hereby soon later
    sometimes usually particularly especially mainly merely simply thereby far much-needed respectively non away forward back
    i.e e.g ie eg etc et al viz cf`,
  '#': `two three four five six seven eight nine ten eleven twelve hundred hundreds thousand thousands million millions billion
    dozen zero twenty thirty forty fifty`,
};

/** Base forms of verbs that abstracts of any field are written with, beyond the list of common verbs. */
export const moreVerbs = `
accrue admit afford agree alert appreciate arrange attach await bear behave bind cease characterise choose coincide
commence commit compel concern conform construe cope correct decline dedicate defend define depend desire determine
devote differ disagree disappear distinguish doubt elaborate embark emanate ensure entail envisage exclude exist
fall figure fit foresee grant hear hire illuminate imagine incur insist intend introduce invite join lend listen lose
love minimise necessitate notify obey occupy oppose ought overlook participate perform pertain possess precede predict
prefer preserve proceed proliferate prompt prove provide pursue realise recall recede reckon recognise rely remind
reside respond rise seek sell send serve shrink sit solve speak spend split strive submit subscribe succeed suffer
suggest summarise suspect sustain tend think threaten try understand undergo utilise wait warn wear win wonder worry
`;

/** Nouns that are verbs as often: "plans", "models", "controls". */
export const nounsOrVerbs = `
access account act address advance aid aim answer approach attack attempt balance benefit bid bridge budget call cause
change charge check claim cluster code combat compare compute concern conflict contact contract contrast control cost
cover credit cycle damage date deal debate decrease delay demand design detail display document doubt drop effect end
estimate exchange exercise exhibit experience experiment factor fail favor feature file filter finance fit flow focus
forecast form function fund group grow guarantee guide handle head help host impact implement increase index influence
input interest interface interview issue judge label lack land lead light limit link list load look map mark market
match matter mean measure meet merit model monitor move name need network note number object offer open order outline
output pattern pay permit place plan play point power practice present process produce profile profit program progress
project promise protest prove query question range rank rate reach reason record reduce reference release report
request research reserve respect rest result return review reward ride risk role rule run sample scale schedule score
search sense sequence serve service set shape share shift show sign signal sort sound source space stage stand start
state step stock stop store stress structure study supply support surface survey switch talk target task term test
time tool total touch trace track trade traffic train transfer transport travel treat trend trust try turn type update
upgrade use value vary view visit voice vote wait want wave weight work
`;

/** Adjectives that no ending gives away. */
export const adjectives = `
2d 3d 4d able abstract adequate aware bad bare best better big blind bold brief bright broad busy cheap clean clear close
cold common compact complete complex concrete concurrent convex correct crisp crude current dark dead deep definite dense
different difficult direct discrete diverse double dry dual due dumb easy elaborate entire equal even exact explicit
extra extreme fair false fast fine finite firm fixed flat free fresh full further fuzzy general good grand great green
hard hidden high huge human hybrid ideal idle implicit inadequate infinite innate inner intelligent intense intermediate
interim joint key large latent late lazy lean leading light like linear little live local long loose low main major mature
mean mere mild minor minute mixed mobile modern modest multiple naive narrow near neat new next nonlinear novel numerous
odd old online opaque open ordinary overall parallel past patient pervasive plain planar polar poor precise present prior
private profound prone proper public pure quick random rapid rare raw ready real recent related remote rich rigid
rigorous robust rough round rural safe scarce second secret secure select senior separate serious severe shallow sharp
short sick silent similar simple single singular slight slow small smart smooth soft sole solid sophisticated sound
sparse special specific spoken stable static steady steep straight strange strict strong subject subsequent subtle
sufficient suitable super sure synchronous tall thick thin thorough tight tiny total tough transparent true typical
ubiquitous ultra unclear unfair unified uniform unique unknown unseen unstable upper urban useful usual vague valid
early friendly likely daily weekly monthly hourly wireless vast auditory sensory regulatory mandatory exploratory satisfactory contradictory explanatory introductory preparatory statutory respiratory compulsory virtual vital warm weak wet whole wide wild wise worse worst worth written wrong young
`;

/** Nouns whose ending says otherwise. */
export const deceptiveNouns = `
accident agent ambient appliance arrival approval archive argument article assessment assistant binary capital cable
chemical client coefficient commercial committee component content criminal critic cubic dictionary document element
environment event experiment fabric goal government gradient graphic ingredient initiative instrument interval journal
library logic magic manual material mathematic mechanic medal metal metric moment monument movement music narrative
negative objective patent patient percent perspective plant portable potential primary professional proposal quotient
referral requirement residual retrieval rival rhetoric rubric salary segment signal statement statistic student
summary sentiment survival symbol table talent terminal topic traffic treatment trial tutorial variable variant vegetable
vocabulary boundary equivalent alternative derivative additive management development improvement measurement deployment
agreement alignment arrangement assignment adjustment commitment department employment engagement enhancement
enlargement establishment equipment fragment implement investment involvement judgment payment placement procurement
refinement replacement retirement settlement shipment supplement disk task risk desk
need seed speed feed bed breed embed weed reed deed newsfeed shed led red thing king ring string spring wing ceiling
evening morning nothing something anything everything sibling analysis basis axis bias bus gas lens news physics species
series crisis thesis hypothesis synthesis process access class loss mass stress business success address congress
family assembly anomaly supply reply july poly
`;
