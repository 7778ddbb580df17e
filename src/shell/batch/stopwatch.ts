import type { Step, Timing } from './task.ts';

/** Times the stages one after the other: each lasts until the next begins. */
export function stopwatch(tell: (step: Step) => void): {
  readonly at: (step: Step) => void;
  readonly stop: () => readonly Timing[];
} {
  const timings: Timing[] = [];
  let current: (Step & { readonly began: number }) | undefined;
  const finish = (): void => {
    if (current === undefined) return;
    const { began, ...step } = current;
    const milliseconds = Math.round((performance.now() - began) * 10) / 10;
    timings.push({ ...step, milliseconds });
    current = undefined;
  };
  return {
    at: (step) => {
      finish();
      current = { ...step, began: performance.now() };
      tell(step);
    },
    stop: () => {
      finish();
      return timings;
    },
  };
}
