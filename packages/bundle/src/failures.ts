import { catalogue } from '@esteira/kit';

export const { entries, fail } = catalogue({
  'bundle-no-git': {
    category: 'usage',
    means: 'The folder to build is not inside a git checkout, so the bundle could not name its commit.',
    cure: 'Run actions/checkout before this step, and point `path` into the checkout.',
  },
  'bundle-no-composer': {
    category: 'usage',
    means: 'There is no composer.json (or no artisan) at the path: no Laravel application was found.',
    cure: 'Point `path` at the folder that holds composer.json and artisan, and commit both.',
  },
  'bundle-lock-outdated': {
    category: 'usage',
    means:
      'composer.lock, or the lock file beside a package.json, is missing, cannot be read, or does not match it.',
    cure: 'Run `composer update --lock`, or `npm install`, `pnpm install` or `yarn install`, on your machine and commit the lock file.',
  },
  'bundle-build-failed': {
    category: 'usage',
    means: "Composer, the package manager, or the application's own build script ended with an error.",
    cure: 'Read the last lines below; the same command fails on your machine after a fresh clone.',
  },
  'bundle-package-manager': {
    category: 'usage',
    means:
      'A package.json has the lock file of a package manager that Esteira does not drive or that the runner lacks, or two lock files.',
    cure: 'Commit one lock file of npm, pnpm or Yarn, or build the front end in a step of your own and list its output under `build.include` in esteira.yml.',
  },
  'bundle-not-reproducible': {
    category: 'usage',
    means: 'Two builds of one commit came out differently, and `verify-reproducible` asks that they do not.',
    cure: 'Each line below says what the first build wrote and what the second. Usual causes: a script that writes the time, a random name, an order that depends on the file system. Where nothing can be done, build without `verify-reproducible`: a bundle is still built once and is the same on every host.',
  },
  'bundle-too-large': {
    category: 'usage',
    means: 'The packed bundle is larger than `max-size`.',
    cure: 'Look at the largest folders below; leave out what does not run under `build.exclude` in esteira.yml, or raise `max-size`.',
  },
  'bundle-licence-denied': {
    category: 'usage',
    means:
      'Packages of the bundle, or of what builds it, have a licence that `licences.deny` in esteira.yml denies.',
    cure: 'Replace the packages listed; `composer why <package>` or `npm explain <package>` tells who brings one in. Or take the licence out of `licences.deny`.',
  },
  'bundle-vulnerable': {
    category: 'usage',
    means:
      'Packages that ship have known vulnerabilities of the severity that `audit` refuses, or of one that nobody has told.',
    cure: 'Update the packages listed. If one does no harm here, or the fix must wait, let it pass for a while under `audit.accept` in esteira.yml; for a release that cannot wait at all, run the build with `audit: warn`.',
  },
  'bundle-audit-unknown': {
    category: 'platform',
    means:
      'Composer or npm could not say which vulnerabilities are known, and `audit` refuses some: unknown is not none.',
    cure: 'Read what they said below, and run the job again. For a release that cannot wait, build with `audit: warn`.',
  },
  'migrations-break': {
    category: 'conflict',
    means:
      'Migrations that are new in the release may break the release that still serves, or could not be judged.',
    cure: 'Split the change: first a release that can live with both schemas, then one that removes the old. If you know better, say so in the migration (`// esteira: safe, because …`), or run again with `override` and a reason, which is kept in the history.',
  },
  'migrations-contracted': {
    category: 'conflict',
    means:
      'Contracting migrations of the release that is live (`migrations.after`) have changed the schema, and the release that was to go out does not know them: its code may need what they took away.',
    cure: 'Deploy a release that has those migrations. If the code can live with the schema as it is now, or they never ran, run again with `override` and a reason, which is kept in the history.',
  },
  'bundle-odd-file': {
    category: 'usage',
    means:
      'The tree holds something that a bundle cannot carry: a socket, a device, a link that leaves the tree.',
    cure: 'Remove it, or leave it out under `build.exclude` in esteira.yml.',
  },
  'bundle-unsafe': {
    category: 'usage',
    means:
      'The tree that was about to be packed holds what should not ship: a credential, a dump, a file that is out of place.',
    cure: 'Do what each line below says. A credential that was committed is known to whoever can read the repository: revoke it first. What may ship all the same is named under `build.allow` in esteira.yml, with a reason.',
  },
  'bundle-damaged': {
    category: 'usage',
    means: 'A bundle or its manifest cannot be read, or the two do not belong together.',
    cure: 'In S3, look at the versions of the object: restore the good one, or delete it and upload again. On the runner, build it again, and do not change a bundle after it was sealed.',
  },
  'facts-invalid': {
    category: 'usage',
    means: 'esteira.yml has a syntax error, an unknown key or a value of the wrong kind.',
    cure: 'Correct the lines listed; esteira.schema.json describes every key, and editors complete from it.',
  },
});
