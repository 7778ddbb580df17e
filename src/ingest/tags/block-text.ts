import { INLINE_CLAIM } from '../claim.ts';
import { raisedAs } from './raised.ts';

const INK = /\S/;
/** Characters before what is raised that tell what it is. */
const BASE_LENGTH = 3;

/**
 * The text of a block while its tags are read. A page may be one line with a break behind each
 * sentence: so what no tag can change any more lies apart, and is not looked at again.
 */
export class BlockText {
  /** None is empty; all but those before something raised end with a break. */
  #done: string[] = [];
  #isInked = false;
  #open = '';
  #isRaised = false;

  get hasInk(): boolean {
    return this.#isInked || INK.test(this.#open);
  }

  get isBroken(): boolean {
    return (this.#open === '' ? (this.#done.at(-1) ?? '') : this.#open).endsWith(
      INLINE_CLAIM.lineBreak,
    );
  }

  append(text: string): void {
    this.#open += text;
  }

  /** Ends a line of the block. */
  breakLine(): void {
    let text = this.#open.trimEnd();
    while (text === '' && this.#done.length > 0 && !this.isBroken) {
      text = (this.#done.pop() ?? '').trimEnd();
      this.#open = '';
    }
    this.#isRaised &&= text === '';
    this.#open = `${text}${INLINE_CLAIM.lineBreak}`;
    this.#settle();
  }

  /** Takes the last break back. */
  unbreak(): void {
    this.#open = (this.#open === '' ? (this.#done.pop() ?? '') : this.#open).slice(0, -1);
  }

  /** What follows is raised, up to where it is lowered. */
  raise(): void {
    this.#settle();
    this.#isRaised = true;
  }

  lower(): void {
    if (this.#isRaised) this.#open = raisedAs(this.#open, this.#last(BASE_LENGTH));
    this.#isRaised = false;
  }

  /** All of it; nothing stays. */
  take(): string {
    const text = [...this.#done, this.#open].join('');
    this.#done = [];
    this.#open = '';
    this.#isInked = false;
    this.#isRaised = false;
    return text;
  }

  #settle(): void {
    if (this.#open === '') return;
    this.#isInked ||= INK.test(this.#open);
    this.#done.push(this.#open);
    this.#open = '';
  }

  /** The last characters that lie apart. */
  #last(count: number): string {
    let text = '';
    for (let i = this.#done.length - 1; i >= 0 && text.length < count; i--)
      text = (this.#done[i] ?? '') + text;
    return text.slice(-count);
  }
}
