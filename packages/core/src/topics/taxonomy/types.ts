/** A spelling by which texts name a topic, together with what must hold for it to count. */
export interface GuardedAlias {
  readonly text: string;
  /** Compare the case of letters. Acronyms of up to four letters are always compared so. */
  readonly caseSensitive?: boolean;
  /** Context terms, one of which must occur somewhere in the paper. */
  readonly needs?: readonly string[];
  /** One mention anywhere is enough, since the words say what the paper is ("we present a new benchmark"). */
  readonly once?: boolean;
  /** The words say something only in a title; in the abstract they support it. */
  readonly titleOnly?: boolean;
}

/**
 * A plain alias or a guarded one. Hyphens, plurals and letter case never matter, and a hyphenated alias also stands for
 * its closed form: "pre-training" covers "pre training" and "pretraining".
 */
export type Alias = string | GuardedAlias;

/** A field of research: the first level of the taxonomy. Its id starts with `area-`, so that it is never a topic's. */
export interface Area {
  readonly id: string;
  readonly name: string;
}

/** A class of papers. The id is stable across versions of the taxonomy and is what URLs and databases hold. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  /** For narrow places such as legends and chips. */
  readonly shortName?: string;
  /** Id of the area. */
  readonly area: string;
  /** One sentence. */
  readonly definition: string;
  readonly aliases: readonly Alias[];
  /** Longer phrases inside which its aliases say nothing: "scene graph generation" is no "graph generation". */
  readonly except?: readonly string[];
  /** Id of the wider topic that every paper of this one also belongs to. */
  readonly broader?: string;
  /** Fixed color slot (1 to 10) of the charts, held by the ten topics that have most papers on Daily Papers. */
  readonly slot?: number;
}

export interface Taxonomy {
  readonly version: string;
  readonly areas: readonly Area[];
  readonly topics: readonly Topic[];
}

/** The data file of one area: its topics need not repeat where they belong. */
export interface AreaOfTopics extends Area {
  readonly topics: readonly Omit<Topic, 'area'>[];
}
