import { backUp, backupsOf, hostOfBackups, keysIn, sql } from './backups.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';
import { must } from './story.ts';

/** What has other tools report success: each is red here, says why, and adds nothing to the list. */
export const silentFailures: Story = {
  name: 'silent-failures',
  after: ['first-deploy'],
  underLoad: false,
  apart: true,
  async play(stage, signal) {
    await backUp(stage, this.name, signal);
    const [listed, objects] = [await backupsOf(stage), await keysIn(stage, '')];
    for (const { name, code, strike, mend } of FAULTS) {
      await strike(stage);
      const result = await stage.dispatch(`${this.name}-${name}`, 'backup.yml', {}, signal);
      await mend(stage);
      must(!result.succeeded, `${name}: the workflow is green`);
      must(
        result.log.includes(`[${code}]`),
        `${name}: the log does not say ${code}:\n${result.log.slice(-2_000)}`,
      );
      must((await backupsOf(stage)).join() === listed.join(), `${name}: something is listed as a backup`);
      must((await keysIn(stage, '')).join() === objects.join(), `${name}: something was left in the bucket`);
    }
    await backUp(stage, `${this.name}-mended`, signal);
  },
};

interface Fault {
  readonly name: string;
  readonly code: string;
  readonly strike: (stage: Stage) => Promise<unknown>;
  readonly mend: (stage: Stage) => Promise<unknown>;
}

const ACCOUNT = '/etc/esteira-backup.cnf';

const FAULTS: readonly Fault[] = [
  {
    name: 'password',
    code: 'backup-database-away',
    strike: (stage) =>
      hostOfBackups(stage).sh(
        `cp -a ${ACCOUNT} ${ACCOUNT}.good; sed -i 's/^password=.*/password=wrong/' ${ACCOUNT}`,
      ),
    mend: (stage) => hostOfBackups(stage).sh(`mv ${ACCOUNT}.good ${ACCOUNT}`),
  },
  revoked('routines', 'SELECT ON mysql.proc'),
  revoked('events', 'EVENT ON app.*'),
  {
    name: 'not-transactional',
    code: 'backup-not-transactional',
    strike: (stage) => sql(stage, 'CREATE TABLE old (n INT) ENGINE = MyISAM'),
    mend: (stage) => sql(stage, 'DROP TABLE old'),
  },
  {
    name: 'killed',
    code: 'backup-dump-failed',
    // It waits for a table that somebody holds, and then its connection is gone.
    strike: (stage) =>
      stage.world.dataHost.sh(`
        mariadb app -e 'CREATE TABLE zeta (n INT); INSERT INTO zeta VALUES (1)'
        systemd-run --quiet --collect --unit holder mariadb app -e 'LOCK TABLES zeta WRITE; DO SLEEP(120)'
        systemd-run --quiet --collect --unit killer bash -c 'for n in $(seq 1200); do
          id=$(mariadb -BNe "SELECT id FROM information_schema.processlist WHERE user = \\"keeper\\" AND state LIKE \\"Waiting%\\" LIMIT 1")
          [[ -z $id ]] || { mariadb -e "KILL $id"; exit; }
          sleep 0.1
        done'`),
    mend: (stage) =>
      stage.world.dataHost.sh(
        `systemctl stop holder killer 2>/dev/null || true; mariadb app -e 'DROP TABLE zeta'`,
      ),
  },
];

function revoked(name: string, right: string): Fault {
  return {
    name,
    code: 'backup-rights',
    strike: (stage) => sql(stage, `REVOKE ${right} FROM keeper`),
    mend: (stage) => sql(stage, `GRANT ${right} TO keeper`),
  };
}
