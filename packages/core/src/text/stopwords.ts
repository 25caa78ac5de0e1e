const words = `
a about above across after afterwards again against all almost alone along already also although always am among amongst
an and another any anybody anyone anything anyway anywhere are around as aside at away back be became because become
becomes becoming been before beforehand behind being below beside besides between beyond both but by can cannot could
despite did do does doing done down due during each either else elsewhere enough especially et etc even ever every
everyone everything everywhere except few fewer finally first firstly for former forth from further furthermore had has
have having he hence her here hereby herein hers herself him himself his how however i ie eg if in indeed inside instead
into is it its itself just last lastly later latter least less lest let like likewise made mainly many may maybe me
meanwhile might mine more moreover most mostly much must my myself namely near nearly neither never nevertheless next no
nobody none nonetheless nor not nothing now nowhere of off often on once one ones only onto or other others otherwise
our ours ourselves out outside over overall own per perhaps please plus quite rather really regarding respectively same
second secondly seem seemed seems several shall she should since so some somehow someone something sometimes somewhere
still such than that the their theirs them themselves then thence there thereafter thereby therefore therein these they
third this those though three through throughout thus till to together too toward towards two four five six seven eight
nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty fifty twice under unless unlike until up upon us versus very via vs was we well were what whatever when whence
whenever where whereas whereby wherein wherever whether which whichever while who whoever whole whom whose why will with
within without would yet you your yours yourself yourselves according amid apart concerning considering depending
following given including based
don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't it's that's there's we're we've
let's they're i.e e.g et al
`;

/** English function words, folded: they end a phrase and are no search terms. */
export const stopwords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
