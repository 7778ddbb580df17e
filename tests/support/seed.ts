import { configureGlobal } from 'fast-check';

/**
 * Properties try the same cases on every run, so that a change is what fails and not the day.
 * `SEED=7 make test` tries others; what one of them finds becomes a case in words.
 */
configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });
