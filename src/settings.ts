/** What a person may say about how a story is read; what is not said is read from the text. */
export interface ReadSettings {
  readonly title?: string;
  readonly author?: string;
  /** BCP 47. */
  readonly language?: string;
}
