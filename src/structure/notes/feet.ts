import { isMark } from '../breaks/scene-breaks.ts';
import type { Leaf } from '../manuscript.ts';
import type { Group } from '../survey/layout.ts';
import { isBegging } from './foot-words.ts';
import type { OpenGround } from './open-ground.ts';

/** A whole paragraph in emphasis, as typed and as claimed. */
const EMPHASIZED =
  /^\s*(?:[*_]{1,3}[^*_].*[*_]{1,3}|[\uE000\uE002]+[^\uE000-\uE003]+[\uE001\uE003]+)\s*$/su;

/** Groups that a heading may have. */
const MOST_OVER = 3;

/**
 * What a serial says at the end of each chapter: `*Please follow, favorite and rate! Next chapter: Friday.*`, in emphasis
 * or alone under a mark.
 */
export function chapterFeet(ground: OpenGround, leaves: readonly Leaf[]): void {
  const { groups, groupAt } = ground.layout;
  const ends = leaves.flatMap(({ kind, from }) => (kind === 'heading' ? [groupAt[from] ?? 0] : []));
  for (const end of [...ends, groups.length]) {
    let at = end - 1;
    // The story's title may stand over that of the chapter.
    while (at > 0 && at > end - MOST_OVER && ground.isClaimed(groups[at]?.from ?? 0)) at--;
    const foot = groups[at];
    if (foot === undefined || !ground.isFree(foot)) continue;
    const text = ground.textOf(foot);
    if (!isBegging(text)) continue;
    if (!EMPHASIZED.test(text) && !isBreak(ground, groups[at - 1])) continue;
    ground.addAside({
      kind: 'aside',
      role: 'note',
      from: foot.from,
      to: foot.to,
      rule: 'notes/feet',
      certainty: 0.8,
    });
  }
}

function isBreak(ground: OpenGround, group: Group | undefined): boolean {
  if (group === undefined) return false;
  return ground.lines[group.from]?.claim?.type === 'break' || isMark(ground.textOf(group));
}
