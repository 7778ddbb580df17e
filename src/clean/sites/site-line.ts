/** A line that one kind of site puts on its pages, whole and unmistakable. */
export interface SiteLine {
  readonly pattern: RegExp;
  /**
   * How it begins, in small letters, whatever bracket or arrow stands before it. Not said where it
   * begins with a digit, or with anything at all: `Nell and 12 guests left kudos on this work!`
   */
  readonly begins?: readonly string[];
  /** What group 1 says of the story: the address that it was saved from, who wrote it, its tags. */
  readonly says?: 'Title' | 'Source' | 'Author' | 'Tags';
  /** The story's title stands right over it, however it is written. */
  readonly title?: 'above';
}

/** The lines of one kind of site; anywhere in a file, for nobody writes these in a story. */
export interface SiteLines {
  /** What each of them is, as it is said in a remark. */
  readonly what: string;
  readonly lines: readonly SiteLine[];
}
