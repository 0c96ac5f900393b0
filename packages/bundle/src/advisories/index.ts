export type { Advisory, Answer } from './advisory.ts';
export { parseComposerAudit } from './composer-audit.ts';
export { findAdvisories } from './find.ts';
export type { Acceptance, Judged, Judgement, Threshold } from './judge.ts';
export { expiredLine, judgeAdvisories, objectionToAdvisories } from './judge.ts';
export { parseNpmAudit } from './npm-audit.ts';
