import { BackupWorld, KEY, STORE } from '../packages/host/test/backup-world.ts';
import type { Figure } from './figure.ts';
import { amount, ratio } from './figure.ts';
import { inTurn } from './rounds.ts';

/** A dump is read as fast as the server gives it: at least nine tenths of what plain tools make of it. */
const SLOWEST = 1 / 0.9;
const SMALL = 100e6;
const LARGE = 1e9;
/** Of PostgreSQL: a gigabyte takes it four seconds, and half of one goes into what is asked before and after. */
const LARGER = 2e9;

/** What backing up and restoring costs on a real host, against the plain pipeline of the same tools. */
export async function* backup(): AsyncIterable<Figure> {
  yield* onHostWith('mariadb', ofMariadb);
  yield* onHostWith('postgresql', ofPostgres);
}

/** One server at a time: what another does behind the scenes would come out of the backup alone, which steps back. */
async function* onHostWith(
  server: string,
  figures: (world: BackupWorld) => AsyncIterable<Figure>,
): AsyncIterable<Figure> {
  const world = await BackupWorld.open('versity', [server]);
  try {
    yield* figures(world);
  } finally {
    await world.close();
  }
}

async function* ofMariadb(world: BackupWorld): AsyncIterable<Figure> {
  await world.sql('CREATE DATABASE clinic CHARACTER SET utf8mb4');
  await fill(world, SMALL);
  await world.writeConf({ database: 'mariadb:clinic' });
  const little = await peakOf(world, () => world.mustCall({ phase: 'backup' }));
  await fill(world, LARGE);
  const much = await peakOf(world, () => world.mustCall({ phase: 'backup' }));
  yield amount(
    'backup, memory of 1 GB to 100 MB',
    much / little,
    'ratio',
    `${mb(little)} and ${mb(much)} at most`,
    1.2,
  );
  const dump = 'mariadb-dump --single-transaction --quick --routines --events --triggers --hex-blob clinic';
  yield await throughput(world, '1 GB of MariaDB', dump);
  yield* restoring(world);
}

async function* ofPostgres(world: BackupWorld): AsyncIterable<Figure> {
  await world.psql('CREATE DATABASE clinic');
  await world.psql(
    `CREATE TABLE visits (id BIGINT PRIMARY KEY, patient INT, at TIMESTAMP, note TEXT);
     INSERT INTO visits SELECT n, n % 1000, now(), md5(n::text) || md5((n * 3)::text) || md5((n * 7)::text) || md5((n * 11)::text) || repeat('consulta de rotina ', 10)
       FROM generate_series(1, ${Math.round(LARGER / 360)}) n`,
    'clinic',
  );
  // Else the server would do it by itself, in the middle of a round.
  await world.psql('VACUUM ANALYZE visits', 'clinic');
  await world.psql('CHECKPOINT');
  await world.writeConf({ database: 'postgres:clinic' });
  const dump = 'setpriv --reuid postgres --regid postgres --init-groups pg_dump clinic';
  yield await throughput(world, '2 GB of PostgreSQL', dump);
}

/** Rows until the dump has about so many bytes, half of them such as compress well. */
async function fill(world: BackupWorld, bytes: number): Promise<void> {
  await world.sql(`USE clinic; DROP TABLE IF EXISTS visits;
    CREATE TABLE visits (id BIGINT PRIMARY KEY, patient INT, at DATETIME, note TEXT, KEY (patient));
    INSERT INTO visits SELECT seq, seq % 1000, NOW(), CONCAT(MD5(seq), MD5(seq * 3), MD5(seq * 7), MD5(seq * 11), REPEAT('consulta de rotina ', 10))
      FROM seq_1_to_${Math.round(bytes / 360)}`);
  await world.wipe();
}

async function throughput(world: BackupWorld, what: string, dump: string): Promise<Figure> {
  await world.host.run(['tee', '/var/tmp/plain-upload'], { input: PLAIN_UPLOAD });
  const taken = await inTurn(5, {
    floor: () =>
      world.host.sh(
        `cd /var/tmp && ${dump} | zstd -3 -q | age -r "$(age-keygen -y ${KEY})" | bash /var/tmp/plain-upload`,
      ),
    backup: async () => await world.mustCall({ phase: 'backup' }),
  });
  const floor = { of: 'dump | zstd | age | curl', sample: taken('floor') };
  return ratio(`backup, ${what}`, taken('backup'), floor, SLOWEST);
}

async function* restoring(world: BackupWorld): AsyncIterable<Figure> {
  const { backup } = await world.mustCall({ phase: 'backup' });
  const loading: number[] = [];
  const taken = await inTurn(2, {
    floor: () =>
      world.host.sh(`mariadb -e 'DROP DATABASE IF EXISTS plain; CREATE DATABASE plain'
        curl -sf -H '${SIGNED}' -H 'x-amz-content-sha256: UNSIGNED-PAYLOAD' -H "x-amz-date: $(date -u +%Y%m%dT%H%M%SZ)" ${STORE}/clinic-backups/backups/production/${backup}/database.zst.age |
          age -d -i ${KEY} | zstd -dq | mariadb --max-allowed-packet=1G plain`),
    restore: async () => {
      await world.mustCall({ phase: 'restore', backup: String(backup), target: 'scratch' });
      loading.push(loadOf(await world.log()));
    },
  });
  const floor = { of: 'curl | age -d | zstd -d | mariadb', sample: taken('floor') };
  // The first round is not counted.
  yield ratio('restore, 1 GB of MariaDB', loading.slice(1), floor, SLOWEST);
  yield ratio('restore, and every table compared', taken('restore'), floor);
}

/** Seconds from the beginning of the load to that of the comparison, by the transcript. */
function loadOf(log: string): number {
  const at = (step: string) => Date.parse(new RegExp(`^(\\S+) ${step} `, 'm').exec(log)?.[1] ?? '');
  return (at('comparing') - at('loading')) / 1_000;
}

/** The proxy in front of the store signs anew whatever is signed. */
const SIGNED = 'authorization: AWS4-HMAC-SHA256 Credential=test/20260101/sa-east-1/s3/aws4_request';

/**
 * One object, in parts as large as most of ours, each with the sum that a bucket with Object Lock asks for: one
 * part goes while the next is read. Everything else is left out, such as what happens when a request fails.
 */
const PLAIN_UPLOAD = `set -eo pipefail
cd /var/tmp
object=${STORE}/clinic-backups/plain-$EPOCHREALTIME
s3() {
  curl -sf -H '${SIGNED}' -H 'x-amz-content-sha256: UNSIGNED-PAYLOAD' -H "x-amz-date: $(date -u +%Y%m%dT%H%M%SZ)" "$@"
}
put() {
  local sum etag
  sum=$(openssl dgst -sha256 -binary "part.$1" | base64)
  etag=$(s3 -T "part.$1" -D - -o /dev/null -H "x-amz-checksum-sha256: $sum" "$object?partNumber=$1&uploadId=$id" | sed -n 's/^etag: "\\(.*\\)".*/\\1/Ip')
  echo "<Part><PartNumber>$1</PartNumber><ETag>\\"$etag\\"</ETag><ChecksumSHA256>$sum</ChecksumSHA256></Part>" >"put.$1"
  rm "part.$1"
}
id=$(s3 -X POST "$object?uploads" -H 'x-amz-checksum-algorithm: SHA256' | sed -n 's/.*<UploadId>\\(.*\\)<.UploadId>.*/\\1/p')
for ((n = 1; ; n += 1)); do
  dd bs=256K count=128 iflag=fullblock of="part.$n" status=none
  wait
  [[ -s part.$n ]] || break
  put "$n" &
done
{
  echo '<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">'
  for ((i = 1; i < n; i += 1)); do cat "put.$i"; done
  echo '</CompleteMultipartUpload>'
} >completion
s3 -X POST "$object?uploadId=$id" --data-binary @completion | grep --quiet '<CompleteMultipartUploadResult'
`;

/**
 * The most that all processes of a backup have in memory at once, bytes; what they share is counted once. The
 * database's server is aside.
 */
async function peakOf(world: BackupWorld, act: () => Promise<unknown>): Promise<number> {
  const names = 'bash,age,zstd,perl,curl,openssl,mariadb-dump,dd,sed,sha256sum';
  const watching = world.host.run([
    'bash',
    '-c',
    `most=0; until [[ -e /var/tmp/enough ]]; do now=$(ps -o pss= -C ${names} | awk '{ s += $1 } END { print s + 0 }'); ((now > most)) && most=$now; sleep 0.05; done; rm /var/tmp/enough; echo $most`,
  ]);
  await act();
  await world.host.sh('touch /var/tmp/enough');
  return Number((await watching).stdout) * 1_024;
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
