import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workplace } from '../../actions/build-bundle/test/support/workplace.ts';
import type { Figure } from '../figure.ts';
import { ratio } from '../figure.ts';
import { inTurn } from '../rounds.ts';

/** The clinic has one package to build with; others have these as well. */
const FRONT_END = {
  axios: '1.7.9',
  eslint: '9.18.0',
  sass: '1.83.4',
  tailwindcss: '3.4.17',
  typescript: '5.7.3',
  vue: '3.5.13',
};

/** What a build costs of which nothing but PHP of the application's own has changed, against one that makes everything. */
export async function build(): Promise<Figure[]> {
  const workplace = await Workplace.open();
  try {
    const checkout = workplace.folder('checkout');
    workplace.copyApplication('clinic', checkout);
    const facts = join(checkout, 'esteira.yml');
    const inputs = "build:\n  inputs: ['resources/**', 'public/**']";
    writeFileSync(facts, readFileSync(facts, 'utf8').replace('build:', inputs));
    const manifest = join(checkout, 'package.json');
    const settings = JSON.parse(readFileSync(manifest, 'utf8')) as { devDependencies: object };
    settings.devDependencies = { ...settings.devDependencies, ...FRONT_END };
    writeFileSync(manifest, JSON.stringify(settings));
    const lock = ['install', '--package-lock-only', '--no-audit', '--no-fund'];
    await workplace.runner.commands.run('npm', lock, { cwd: checkout, quiet: true });
    await workplace.commitAll(checkout);
    const cache = join(workplace.runner.work, 'cache');
    const once = async () => {
      appendFileSync(join(checkout, 'app/Added.php'), '<?php // One more line.\n');
      const bundle = await workplace.build(checkout, { cache: { folder: cache } });
      rmSync(bundle.archive);
    };
    const taken = await inTurn(3, {
      cold: async () => {
        rmSync(cache, { recursive: true, force: true });
        await once();
      },
      warm: once,
    });
    return [ratio('build, warm', taken('warm'), { of: 'cold', sample: taken('cold') }, 0.2)];
  } finally {
    await workplace.close();
  }
}
