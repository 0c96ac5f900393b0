export const id = 628;
export const ids = [
    628
];
export const modules = {
    1628: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            mO: ()=>BackupAgent,
            pW: ()=>HostAgents,
            CM: ()=>OLDEST_AGENT,
            fJ: ()=>fail,
            mG: ()=>inline,
            D7: ()=>objectionOf,
            dp: ()=>pinned
        });
        var schemas = __webpack_require__(2857);
        var src = __webpack_require__(1040);
        let backupEntries = {
            'backup-refused': {
                category: 'host',
                means: 'More than one thing speaks against the backup; it was not begun.',
                cure: 'Each reason in the message begins with its own code: look them up here, mend all of them, run the job again.'
            },
            'backup-store-away': {
                category: 'platform',
                means: 'The host does not reach S3; nothing was begun.',
                cure: 'On the host, `curl -I https://BUCKET.s3.REGION.amazonaws.com`: any answer is a good one. If there is none, look at its way out: gateway endpoint, NAT, DNS. Then run the job again.'
            },
            'backup-clock': {
                category: 'host',
                means: 'The clock of the host is minutes away from that of S3, which would refuse every request.',
                cure: 'On the host, `timedatectl set-ntp true`; when `timedatectl` says that the clock is synchronized, run the job again.'
            },
            'backup-no-room': {
                category: 'host',
                means: 'The disk has no room for the parts that are on their way; a whole dump never lies there.',
                cure: '`df -h /var/lib/esteira-backup` on the host, and free some. What earlier restores have left is in `/var/lib/esteira-backup/restored`.'
            },
            'backup-database-away': {
                category: 'host',
                means: 'The database does not answer the account of the backups, or there is none of that name.',
                cure: 'On the host, `systemctl status` for the database’s unit. If it runs, correct `database` in /etc/esteira-backup.conf, or the account in the file that `client` names.'
            },
            'backup-database-damaged': {
                category: 'host',
                means: 'SQLite finds its file damaged: a backup would only preserve the damage.',
                cure: 'Stop whatever writes to the file, and copy it away with its `-wal`. Then restore the newest verified backup.'
            },
            'backup-client-differs': {
                category: 'host',
                means: 'The database’s client on the host is older than the server, or of another maker: its dumps leave things out.',
                cure: 'Install the client of the server’s own version on the host, such as `apt-get install mariadb-client` or `postgresql-client-17`.'
            },
            'backup-rights': {
                category: 'permission',
                means: 'The account of the backups may not read everything: a dump would leave it out and say nothing.',
                cure: 'As an administrator of the database, give the account what the message says, word for word. Then run the job again.'
            },
            'backup-not-transactional': {
                category: 'host',
                means: 'Some tables are of an engine without transactions: no snapshot holds them still while they are read.',
                cure: 'Turn them into InnoDB as the message says, at a quiet hour, since it locks them. Where it is right that they may be torn, write `non-transactional = accept` into /etc/esteira-backup.conf.'
            },
            'backup-files-missing': {
                category: 'host',
                means: 'What /etc/esteira-backup.conf names under `files` or `secrets` is not on the host.',
                cure: 'Is a disk not mounted? `findmnt`, then `mount -a`. Otherwise correct the path in /etc/esteira-backup.conf.'
            },
            'backup-files-name': {
                category: 'host',
                means: 'A file has a control character in its name, which the index of the files cannot hold.',
                cure: 'Rename it; `find /path -name "*[[:cntrl:]]*"` finds it and others.'
            },
            'backup-rollout-running': {
                category: 'conflict',
                means: 'A deployment held the lock of the environment for as long as the backup would wait.',
                cure: 'Wait until that deployment has ended, and run the job again. The lock of a run that died ends by itself within minutes.'
            },
            'backup-record-unread': {
                category: 'permission',
                means: 'The host could not read the lock of the environment, so nobody knows whether a deployment is at work; nothing was dumped.',
                cure: 'Where S3 answered 403, add the policy of the output HostPolicy of the stack of backups.yml to the role of the instance. Compare `releases-bucket` in /etc/esteira-backup.conf with the bucket of the deployments.'
            },
            'backup-dump-failed': {
                category: 'host',
                means: 'The database could not be dumped to the end. Nothing of it was kept.',
                cure: 'What its client said is in the message. If the connection was lost, `journalctl -u` for the database’s unit says why. Then run the job again.'
            },
            'backup-dump-cut': {
                category: 'host',
                means: 'The dump ended without its last line: something is missing, whatever the client says. Nothing of it was kept.',
                cure: 'Look whether the database was restarted meanwhile: `journalctl -u` for its unit. Then run the job again.'
            },
            'backup-empty': {
                category: 'host',
                means: 'The dump has not one table. Nothing of it was kept.',
                cure: 'Is `database` in /etc/esteira-backup.conf the right one? If it is, its tables are gone: stop the job that prunes backups, and restore the newest verified one.'
            },
            'backup-left-out': {
                category: 'permission',
                means: 'The database has more views, routines, triggers or events than the dump. Nothing of the dump was kept.',
                cure: 'Run the job again, in case somebody was changing them. If it stays, give the account SHOW VIEW, TRIGGER and EVENT on the database, and leave to read its routines.'
            },
            'backup-shrunk': {
                category: 'host',
                means: 'The dump is not half as large as that of the last backup: what was there may be gone. Nothing of it was kept.',
                cure: 'Count the rows of the large tables. Where somebody has tidied up, run the job again with `accept: shrunk`. If not, stop the job that prunes backups, restore the last backup beside the database, and compare.'
            },
            'backup-files-failed': {
                category: 'host',
                means: 'Files, or a log of the database, could not be read to the end. Nothing of them was kept.',
                cure: 'What was said is in the message; `dmesg | tail` on the host shows whether the disk fails. Then run the job again.'
            },
            'backup-step-failed': {
                category: 'host',
                means: 'Looking through, compressing or encrypting broke off. Nothing of it was kept.',
                cure: "Was the host out of memory? `journalctl -k | grep -i oom`. The transcript is in `/var/lib/esteira-backup/log`. Then run the job again."
            },
            'backup-store-denied': {
                category: 'permission',
                means: 'S3 refused the host.',
                cure: 'Add the policy of the output HostPolicy of the stack of backups.yml to the role of the instance, and compare `bucket` and `environment` in /etc/esteira-backup.conf with the parameters of that stack.'
            },
            'backup-store-missing': {
                category: 'host',
                means: 'S3 knows no such bucket, or has forgotten the upload: after two days it does.',
                cure: 'Compare `bucket` and `region` in /etc/esteira-backup.conf with the stack of backups.yml. If they are right, run the job again.'
            },
            'backup-store-taken': {
                category: 'conflict',
                means: 'Something lies under that name already, and nothing in the bucket is ever written over.',
                cure: 'Run the job again: a backup gets another name. If it was a log, `rm /var/lib/esteira-backup/log.line /var/lib/esteira-backup/log.next` on the host, then make a backup, from which shipping goes on.'
            },
            'backup-store-failed': {
                category: 'platform',
                means: 'S3 did not take it, five times in a row. What was on its way was taken back.',
                cure: 'What S3 said is in the message. Look at https://health.aws.amazon.com, and at the way from the host to S3; then run the job again.'
            },
            'backup-no-log': {
                category: 'host',
                means: 'No log is shipped, or none from this backup on: a moment between two backups cannot be reached.',
                cure: 'To restore, leave `until` out. For the next time: `log_bin` in the configuration of MariaDB, `binlog = yes` in /etc/esteira-backup.conf, then a backup, from which shipping begins.'
            },
            'backup-log-gap': {
                category: 'host',
                means: 'The database has removed a log that was not shipped yet: moments since the last backup cannot be reached.',
                cure: 'Make a backup now: shipping goes on from there. Then ship more often, or raise `binlog_expire_logs_seconds` in MariaDB.'
            },
            'backup-log-short': {
                category: 'usage',
                means: 'Backup and logs do not reach to the moment that was asked for. Over what is there, the database may be dropped by now.',
                cure: 'The message says what they reach to. Ship the logs if the database still has them, choose an earlier moment, or for one before the backup an earlier backup; then restore again.'
            },
            'backup-no-key': {
                category: 'host',
                means: 'The host cannot open backups: it has no private key.',
                cure: 'Bring the key to the host, as a file that root alone may read (`chmod 600`), and name it in /etc/esteira-backup.conf as `identity`. Take it away again where the host only backs up.'
            },
            'backup-unknown': {
                category: 'usage',
                means: 'There is no such backup in the bucket, or the host may not read it; nothing was changed.',
                cure: 'Compare its name with the list of the backups, and `environment` and `bucket` in /etc/esteira-backup.conf. One that was pruned comes back for 30 days: docs/permissions.md says how.'
            },
            'backup-manifest-unknown': {
                category: 'host',
                means: 'The backup is described in a way that the program on the host does not know; nothing was changed.',
                cure: 'Update the stack of the backups with cloudformation/backups.yml of the version that made the backup, and restore again.'
            },
            'backup-other-engine': {
                category: 'usage',
                means: 'The backup is of another kind of database than the host has; nothing was changed.',
                cure: 'Restore on a host whose /etc/esteira-backup.conf names a database of that kind.'
            },
            'backup-too-large': {
                category: 'host',
                means: 'The database would refuse the longest statement of the backup; nothing was changed.',
                cure: 'Raise `max_allowed_packet` of the server above the figure of the message: `SET GLOBAL max_allowed_packet = 1073741824`, and in its configuration. Then restore again.'
            },
            'backup-may-not-overwrite': {
                category: 'permission',
                means: 'The host does not allow that anything is restored over what it has; nothing was changed.',
                cure: 'If you mean it, write `overwrite = yes` into /etc/esteira-backup.conf as root, restore again, and take the line out. Otherwise restore with `target: scratch`, beside it.'
            },
            'backup-not-confirmed': {
                category: 'usage',
                means: 'Nobody typed the name of the environment that would be restored over; nothing was changed.',
                cure: 'Run it again with the name of the environment as `confirm`.'
            },
            'backup-other-release': {
                category: 'conflict',
                means: 'The backup is of another release than the one that runs, whose tables may differ; nothing was changed.',
                cure: 'Roll back to the release of the backup first. If you know that its tables suit the one that runs, run it again with `accept: release`.'
            },
            'backup-unreadable': {
                category: 'host',
                means: 'The backup cannot be opened, or is not what was sent. Its database is opened before anything is dropped; files may be restored in part.',
                cure: 'Is it the right key? `age-keygen -y` of the file that `identity` names must print a recipient of when it was made. If it is, restore the backup before it, and leave this one as it is.'
            },
            'backup-load-failed': {
                category: 'host',
                means: 'The database did not take the backup, or could not be read afterwards. Beside the database, nothing live was touched; over it, it is not whole.',
                cure: 'What it said is in the message. If it was over the environment, `cat /var/lib/esteira-backup/restoring` on the host: the second name is the backup of what was there before. Mend, and restore either of the two.'
            },
            'backup-differs': {
                category: 'host',
                means: 'What was restored is not what was backed up, table by table and file by file: do not rely on this backup.',
                cure: 'The message says what differs. After a drill, make a new backup and drill that. If it was over the environment, `cat /var/lib/esteira-backup/restoring`: the second name is the backup of what was there before; restore it, or one that is verified.'
            },
            'backup-app-unwell': {
                category: 'health',
                means: 'The backup was restored and has every row; the application does not answer well on it.',
                cure: 'The message has its answer. Does its health path ask for what a drill does not give it, such as Redis or a queue? Otherwise look into the backup: restore it with `target: scratch`.'
            }
        };
        let { entries, fail } = (0, src.sW)({
            'host-not-adopted': {
                category: 'host',
                means: 'The host has no /etc/esteira.conf, or to back up no /etc/esteira-backup.conf: nothing says what may be touched there.',
                cure: 'Write the file on the host; docs/adopt.md shows the first. Or the targets name a host that is not meant.'
            },
            'host-conf-invalid': {
                category: 'host',
                means: '/etc/esteira.conf or /etc/esteira-backup.conf has a wrong line, a wrong owner, or leaves out what is needed.',
                cure: 'The message names the file and the line: correct it as root. docs/adopt.md lists the keys of /etc/esteira.conf.'
            },
            'host-other-environment': {
                category: 'host',
                means: 'The host serves another environment than the one that was named.',
                cure: 'Correct `targets`, or the environment in /etc/esteira.conf or /etc/esteira-backup.conf on that host.'
            },
            'host-call-invalid': {
                category: 'host',
                means: 'The program on the host was called with a value that it does not accept.',
                cure: 'This is a bug in Esteira, or somebody called the program by hand.'
            },
            'host-no-reply': {
                category: 'host',
                means: 'A command on the host ended without the reply of our program, or was never delivered.',
                cure: 'Look at the SSM agent on the host (`systemctl status amazon-ssm-agent`) and at the command in the Systems Manager console; then run the job again.'
            },
            'host-agent-old': {
                category: 'host',
                means: 'The SSM agent of the host is too old to hand over what our document is called with, so nothing was done.',
                cure: 'Update amazon-ssm-agent on the host to 3.3.2746.0 or later.'
            },
            'host-other-protocol': {
                category: 'host',
                means: 'The program that runs on the hosts and this action are of different versions of Esteira.',
                cure: 'Update the stack of the environment with cloudformation/environment.yml of the version that the workflow uses; for backups, that of the backups with cloudformation/backups.yml.'
            },
            'host-step-failed': {
                category: 'host',
                means: 'A step on the host ended with an error that has no name of its own.',
                cure: "Read the transcript below; the whole of it is on the host, under .esteira/log in the application root, of a backup under /var/lib/esteira-backup/log."
            },
            'host-rejoin-failed': {
                category: 'host',
                means: 'A host that a dead run had left out of the balancer could not rejoin it by itself.',
                cure: 'Give its role elasticloadbalancing:RegisterTargets on the target group (docs/permissions.md); the host tries again every minute. Or run converge.'
            },
            'host-busy': {
                category: 'conflict',
                means: 'Another phase was at work on the host and did not end in time.',
                cure: 'Wait for the other deployment, backup or restore to end, then run the job again.'
            },
            'host-fenced': {
                category: 'conflict',
                means: 'A newer deployment has been on this host: an older one may not touch it any more.',
                cure: 'Nothing to do: the newer deployment decides.'
            },
            'host-layout': {
                category: 'host',
                means: 'The application root of the host is not laid out as releases, shared and a current link.',
                cure: 'docs/adopt.md shows how to turn a plain folder into this layout without downtime.'
            },
            'host-tool-missing': {
                category: 'host',
                means: 'The host lacks a program that is needed.',
                cure: 'Install it on the host, for example `apt-get install zstd`.'
            },
            'host-env-missing': {
                category: 'host',
                means: 'shared/.env is missing on the host, or lacks a key that esteira.yml requires.',
                cure: 'Add the key on every host of the fleet before deploying the code that needs it.'
            },
            'host-unit-missing': {
                category: 'host',
                means: 'systemd on the host does not know a unit that is named in /etc/esteira.conf.',
                cure: 'Install the unit on the host, or take it out of `units`.'
            },
            'host-drain-short': {
                category: 'host',
                means: 'systemd would kill a service before the drain time that esteira.yml promises it.',
                cure: 'Raise TimeoutStopSec in the unit above the drain time, then `systemctl daemon-reload`.'
            },
            'host-asks-more': {
                category: 'permission',
                means: 'The bundle names a unit that /etc/esteira.conf on the host does not allow to touch.',
                cure: 'Add the unit to `units` on the host if it is the application’s, or take it out of esteira.yml.'
            },
            'host-facts-invalid': {
                category: 'host',
                means: 'The facts sealed into the bundle hold something that the program on the host refuses.',
                cure: 'Build the bundle again with the same version of Esteira that deploys it.'
            },
            'host-disk-full': {
                category: 'host',
                means: 'The disk of the host has no room for the release.',
                cure: 'Free disk space on the host, or lower `keep` in /etc/esteira.conf.'
            },
            'host-no-inodes': {
                category: 'host',
                means: 'The file system of the host has no inodes left for the files of the release.',
                cure: 'Remove what fills it with small files (old sessions, caches), or lower `keep` in /etc/esteira.conf.'
            },
            'host-no-metadata': {
                category: 'host',
                means: 'The host could not read its instance metadata.',
                cure: 'Allow IMDSv2 on the instance: metadata options, HTTP endpoint enabled, hop limit 1 or more.'
            },
            'host-no-role': {
                category: 'permission',
                means: 'The instance has no role whose credentials could be used for the bucket.',
                cure: 'Attach an instance profile with the policy of the output HostPolicy, of the stack of the environment or of the backups.'
            },
            'host-bundle-denied': {
                category: 'permission',
                means: 'S3 refused the bundle to the role of the instance.',
                cure: 'Allow s3:GetObject on `bundles/*` of the bucket in the role of the instances.'
            },
            'host-bundle-missing': {
                category: 'host',
                means: 'The bundle is not in the bucket that the host may read.',
                cure: 'Check that `bucket` in /etc/esteira.conf is the one that upload-bundle writes to.'
            },
            'host-record-missing': {
                category: 'host',
                means: 'The host could not read what its environment must run.',
                cure: 'Nothing to do before the first deployment. After it, allow s3:GetObject on `environments/<environment>/current.json` in the role of the instances.'
            },
            'host-record-invalid': {
                category: 'host',
                means: 'What the bucket says of the environment or its bundle is not of the form that the program on the host accepts.',
                cure: 'Look at the versions of the object in S3, and install the program of the version of Esteira that deploys.'
            },
            'host-fetch-failed': {
                category: 'platform',
                means: 'The host could not download the bundle from S3.',
                cure: 'Check the way from the host to S3 (gateway endpoint, NAT, DNS), then run the job again.'
            },
            'host-digest-mismatch': {
                category: 'host',
                means: 'What the host received is not the bundle that was built: its digest differs.',
                cure: 'Somebody or something changed the object in S3. Look at its versions, and build again.'
            },
            'host-not-staged': {
                category: 'host',
                means: 'The release is not complete on the host.',
                cure: 'Run the job again: staging repeats what is missing.'
            },
            'host-artisan-failed': {
                category: 'host',
                means: 'An artisan command that warms the release failed; nothing was switched.',
                cure: 'Run the command on your machine with a production `.env`, or take it out of `artisan` in esteira.yml.'
            },
            'host-migrate-failed': {
                category: 'host',
                means: 'A migration failed; no host was switched to the release.',
                cure: 'Correct the migration. What ran before it stays: write migrations that the live release can live with.'
            },
            'host-prepare-failed': {
                category: 'host',
                means: 'The command of `migrations.before` failed; nothing was migrated, and no host was switched.',
                cure: 'Run the command by hand on the host, as the application’s user, then run the job again.'
            },
            'host-contract-failed': {
                category: 'host',
                means: 'A migration of `migrations.after` failed. Every host serves the release.',
                cure: 'Correct the migration and deploy it: what ran before it stays, the others run then.'
            },
            'host-not-live': {
                category: 'host',
                means: 'The host does not serve the release that it was asked about.',
                cure: 'Run converge, then the job again.'
            },
            'host-fpm-failed': {
                category: 'host',
                means: 'PHP-FPM did not reload.',
                cure: 'Run `php-fpm8.2 -t` and `systemctl status` for the unit on the host.'
            },
            'host-service-failed': {
                category: 'host',
                means: 'A service did not start again on the release.',
                cure: 'Read `journalctl -u` for the unit on the host.'
            },
            'host-unproven': {
                category: 'health',
                means: 'The host could not prove that it serves this release and nothing else.',
                cure: 'Read what answered instead. A health path that fails is the application’s own word; an old release through PHP means that nginx passes $document_root where it needs $realpath_root.'
            },
            ...backupEntries
        });
        let PROTOCOL = 1;
        let common = {
            v: schemas.euz(PROTOCOL),
            phase: schemas.YjP(),
            live: schemas.YjP().optional()
        };
        let replySchema = schemas.gMt('ok', [
            schemas._H3({
                ...common,
                ok: schemas.euz(true)
            }),
            schemas._H3({
                ...common,
                ok: schemas.euz(false),
                code: schemas.YjP(),
                message: schemas.YjP(),
                step: schemas.YjP(),
                tail: schemas.YjP().optional()
            })
        ]);
        let inspectionSchema = schemas.Ikc({
            live: schemas.YjP(),
            previous: schemas.YjP(),
            fence: schemas.Whr(),
            now: schemas.Whr(),
            staged: schemas.k5n([
                'yes',
                'no'
            ]),
            problem_count: schemas.Whr(),
            problems: schemas.YOg(schemas.YjP())
        });
        function parseReply(stdout) {
            return lastLine(stdout, replySchema);
        }
        function foreignProtocol(stdout) {
            let spoken = lastLine(stdout, schemas._H3({
                v: schemas.Whr(),
                phase: schemas.YjP(),
                ok: schemas.zMY()
            }))?.v;
            return spoken === PROTOCOL ? void 0 : spoken;
        }
        function lastLine(stdout, schema) {
            let last = stdout.trimEnd().split('\n').at(-1) ?? '';
            try {
                return schema.parse(JSON.parse(last));
            } catch  {
                return;
            }
        }
        function answered(outcome, question, schema) {
            let reply = replyOf(outcome);
            if (reply?.ok === false) {
                let { live } = reply;
                return {
                    ok: false,
                    failure: refusal(reply),
                    ...void 0 === live ? {} : {
                        live
                    }
                };
            }
            let { data: said, success } = schema.safeParse(reply);
            return success ? {
                ok: true,
                said
            } : {
                ok: false,
                failure: silence(outcome, question)
            };
        }
        function problemsOf(found) {
            let more = found.problem_count - found.problems.length;
            return more > 0 ? [
                ...found.problems,
                `and ${more} more`
            ] : found.problems;
        }
        function replyOf(outcome) {
            let ended = outcome?.status === 'Success' || outcome?.status === 'Failed';
            return ended ? parseReply(outcome.stdout) : void 0;
        }
        function refusal(reply) {
            let code = reply.code in entries ? reply.code : 'host-step-failed';
            let step = '' === reply.step ? '' : ` (after step ${reply.step})`;
            return fail(code, {
                message: `${reply.message}${step}`,
                evidence: reply.tail || void 0
            });
        }
        function silence(outcome, { phase, timeout }) {
            let spoken = foreignProtocol(outcome?.stdout ?? '');
            if (void 0 !== spoken) return fail('host-other-protocol', {
                message: `The program that answered ${phase} speaks protocol ${spoken}; this action speaks ${PROTOCOL}.`,
                evidence: outcome?.stdout
            });
            let status = outcome?.status ?? 'NotAsked';
            let why = {
                Undeliverable: 'the command could not be delivered',
                DeliveryTimedOut: 'the command was not picked up in time',
                ExecutionTimedOut: `the command ran longer than ${(0, src.a3)(1_000 * timeout)}`,
                Cancelled: 'the command was cancelled',
                Gone: 'the instance does not run any more',
                NoAnswer: 'Systems Manager never said how it ended',
                Success: 'it ended without our reply',
                Failed: 'it ended without our reply'
            };
            return fail('host-no-reply', {
                message: `No reply to ${phase}: ${why[status] ?? `the command ended as ${status}`}.`,
                evidence: [
                    `command ${outcome?.command ?? '-'}: ${status}`,
                    outcome?.stdout
                ].filter(Boolean).join('\n')
            });
        }
        __webpack_require__(8522);
        let PHASES = [
            'inspect',
            'stage',
            'migrate',
            'activate',
            'prove',
            'contract',
            'revert',
            'prune',
            'converge',
            'join',
            'guard'
        ];
        let RELEASE = /^[0-9a-f]{7}-[0-9a-f]{12}$/;
        let call_PATTERNS = {
            ESTEIRA_PHASE: new RegExp(`^(${PHASES.join('|')})$`),
            ESTEIRA_ENVIRONMENT: /^[a-z0-9][a-z0-9-]{0,38}$/,
            ESTEIRA_NUMBER: /^[1-9][0-9]{0,8}$/,
            ESTEIRA_RELEASE: RELEASE,
            ESTEIRA_BASE: RELEASE,
            ESTEIRA_DIGEST: /^[0-9a-f]{64}$/,
            ESTEIRA_BYTES: /^[0-9]{1,13}$/,
            ESTEIRA_ENTRIES: /^[0-9]{1,9}$/,
            ESTEIRA_ENV_KEYS: /^[A-Za-z_][A-Za-z0-9_]*(,[A-Za-z_][A-Za-z0-9_]*)*$/,
            ESTEIRA_SERVICES: /^[A-Za-z0-9:_.@-]+=[0-9]{1,5}(,[A-Za-z0-9:_.@-]+=[0-9]{1,5})*$/,
            ESTEIRA_TIMEOUT: /^[0-9]{1,5}$/,
            ESTEIRA_PROVE: /^[0-9]{1,5}$/,
            ESTEIRA_QUIET: /^[0-9]{1,5}$/,
            ESTEIRA_GUARD: /^yes$/
        };
        function callVariables(call) {
            let services = Object.entries(call.services ?? {}).map(([unit, drain])=>`${unit}=${drain}`);
            let variables = {
                ESTEIRA_PHASE: call.phase,
                ESTEIRA_ENVIRONMENT: call.environment,
                ESTEIRA_NUMBER: call.number,
                ESTEIRA_RELEASE: call.release,
                ESTEIRA_BASE: call.base,
                ESTEIRA_DIGEST: call.digest,
                ESTEIRA_BYTES: call.bytes,
                ESTEIRA_ENTRIES: call.entries,
                ESTEIRA_ENV_KEYS: call.envKeys?.join(','),
                ESTEIRA_SERVICES: services.join(','),
                ESTEIRA_TIMEOUT: call.timeout,
                ESTEIRA_PROVE: call.prove,
                ESTEIRA_QUIET: call.quiet,
                ESTEIRA_GUARD: true === call.guard ? 'yes' : void 0
            };
            return checked(variables, call_PATTERNS);
        }
        function checked(variables, patterns) {
            let given = Object.entries(variables).map(([name, value])=>[
                    name,
                    String(value ?? '')
                ]).filter(([, value])=>'' !== value);
            for (let [name, value] of given)if (!patterns[name]?.test(value)) throw fail('host-call-invalid', {
                message: `${name} may not be \`${value}\`.`
            });
            return Object.fromEntries(given);
        }
        function callScript(call, program) {
            let exports = Object.entries(callVariables(call)).map(([name, value])=>`export ${name}='${value}'`);
            return [
                '#!/bin/bash',
                ...exports,
                program
            ];
        }
        let BACKUP_PHASES = [
            'check',
            'backup',
            'ship',
            'progress',
            'restore',
            'verify'
        ];
        let backup_call_oneOf = (phases)=>new RegExp(`^(${phases.join('|')})$`);
        let backup_call_BACKUP_PATTERNS = {
            ESTEIRA_PHASE: backup_call_oneOf(BACKUP_PHASES),
            ESTEIRA_ENVIRONMENT: /^[a-z0-9][a-z0-9-]{0,38}$/,
            ESTEIRA_BACKUP: /^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{4}$/,
            ESTEIRA_NUMBER: /^[1-9][0-9]{0,8}$/,
            ESTEIRA_WAIT: /^[0-9]{1,5}$/,
            ESTEIRA_TARGET: /^(scratch|environment)$/,
            ESTEIRA_CONFIRM: /^[a-z0-9][a-z0-9-]{0,38}$/,
            ESTEIRA_UNTIL: /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$/,
            ESTEIRA_FILES: /^(yes|no)$/,
            ESTEIRA_ACCEPT: /^(release|shrunk)(,(release|shrunk))*$/
        };
        function backupVariables(call) {
            return checked({
                ESTEIRA_PHASE: call.phase,
                ESTEIRA_ENVIRONMENT: call.environment,
                ESTEIRA_BACKUP: call.backup,
                ESTEIRA_NUMBER: call.number,
                ESTEIRA_WAIT: call.wait,
                ESTEIRA_TARGET: call.target,
                ESTEIRA_CONFIRM: call.confirm,
                ESTEIRA_UNTIL: call.until,
                ESTEIRA_FILES: void 0 === call.files ? void 0 : call.files ? 'yes' : 'no',
                ESTEIRA_ACCEPT: call.accept?.join(',')
            }, backup_call_BACKUP_PATTERNS);
        }
        let PROGRAM = '#!/bin/bash\n# esteira-host: one phase of a deployment on this host.\n#\n# Called by SSM Run Command as root, with environment variables only (see call.sh). Says nothing on\n# stdout but its reply: one line of JSON, the last. Everything else goes to the transcript under\n# <root>/.esteira/log. Every phase may be killed at any line and called again.\n#\n# It needs bash, coreutils, util-linux, curl, tar, zstd, systemd, and the application\'s own PHP.\n\nreadonly PROGRAM_VERSION=1\nreadonly CONF_FILE=/etc/esteira.conf\nreadonly RELEASE_PATTERN=\'^[0-9a-f]{7}-[0-9a-f]{12}$\'\n\nset -Eeuo pipefail\n\n# The agent gives neither HOME nor a dependable PATH, and its umask is the machine\'s.\nexport HOME=/root\nexport PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\nexport LC_ALL=C\numask 022\n\n# --- visitors come first ---------------------------------------------------------------------------------\n\n# step_back: the application serves meanwhile, and its requests come first. What is started from here on inherits\n# it. A nice value counts only within a session where the kernel groups tasks by session, as it does by default:\n# there the group has one of its own. And who is at work in a batch does not interrupt others each time that a pipe\n# has something for it; a chain of pipes is done sooner, too. https://man7.org/linux/man-pages/man7/sched.7.html\nstep_back() {\n  chrt --batch --pid 0 "$$"\n  renice --priority 15 --pid "$$" >/dev/null\n  [[ ! -w /proc/self/autogroup ]] || printf \'15\\n\' >/proc/self/autogroup || true\n  ionice --class best-effort --classdata 7 --pid "$$"\n}\n\n# --- the reply -------------------------------------------------------------------------------------\n\n# fd 3 is the agent\'s stdout; 1 and 2 go to the transcript once there is one.\nexec 3>&1\nreadonly LONGEST_REPLY=2000\nreply_fields=()\nreplied=no\ntranscript=\'\'\ntranscript_start=0\n\n# json_string TEXT: quoted; printable ASCII only, so that no cut ever leaves half a character.\njson_string() {\n  local text=$1\n  text=${text//\\\\/\\\\\\\\}\n  text=${text//\\"/\\\\\\"}\n  text=${text//$\'\\n\'/\\\\n}\n  text=${text//$\'\\t\'/ }\n  printf \'"%s"\' "${text//[^ -~]/?}"\n}\n\nreply_text() { reply_fields+=("\\"$1\\":$(json_string "$2")"); }\nreply_number() { reply_fields+=("\\"$1\\":$2"); }\n\n# reply_list NAME ITEM…\nreply_list() {\n  local name=$1 items=() item\n  shift\n  for item in "$@"; do items+=("$(json_string "$item")"); done\n  reply_fields+=("\\"$name\\":[$(join_by , "${items[@]}")]")\n}\n\njoin_by() {\n  local IFS=$1\n  shift\n  printf \'%s\' "$*"\n}\n\nreply_ok() { send_reply \'"ok":true\'; }\n\n# refuse CODE MESSAGE: ends the phase; the codes are in docs/errors.md.\nrefuse() {\n  reply_fields=()\n  reply_text code "$1"\n  reply_text message "${2:0:600}"\n  reply_text step "${step:-}"\n  [[ -z ${current:-} ]] || reply_text live "$(current_release)"\n  reply_tail\n  send_reply \'"ok":false\'\n  exit 1\n}\n\n# The last lines of this call\'s transcript, as many bytes as the reply still has room for.\nreply_tail() {\n  local used room text\n  [[ -n $transcript ]] || return 0\n  used=$(join_by , "${reply_fields[@]}" | wc -c)\n  # Quoting can double what it quotes.\n  room=$(((LONGEST_REPLY - used - 120) / 2))\n  ((room > 80)) || return 0\n  text=$(tail -c +$((transcript_start + 1)) "$transcript" | tail -c "$room" | tr -cd \'\\11\\12\\40-\\176\')\n  reply_text tail "$text"\n}\n\nsend_reply() {\n  replied=yes\n  printf \'{"v":%d,"phase":"%s",%s}\\n\' "$PROGRAM_VERSION" "${phase:-}" "$(join_by , "$1" "${reply_fields[@]}")" >&3\n}\n\n# Whatever ends this program early still gets a reply.\non_exit() {\n  local status=$?\n  [[ $replied == yes ]] || refuse host-step-failed "A step ended with $status: ${last_command:-unknown}"\n}\ntrap \'last_command=$BASH_COMMAND\' ERR\ntrap on_exit EXIT\n\nsay() {\n  printf \'%(%FT%TZ)T %s\\n\' -1 "$*"\n}\n\n# Checks every variable of a call against the patterns of its program. Sets phase.\ncheck_call() {\n  local name value\n  for name in "${!CALL_PATTERNS[@]}"; do\n    value=${!name:-}\n    [[ -z $value || $value =~ ${CALL_PATTERNS[$name]} ]] || refuse host-call-invalid "$name has a value it may not have."\n    # From here on every one of them is set, if only to nothing.\n    printf -v "$name" \'%s\' "$value"\n  done\n  phase=$ESTEIRA_PHASE\n  [[ -n $phase ]] || refuse host-call-invalid \'ESTEIRA_PHASE is missing.\'\n  # Who calls from outside says which environment is meant; what the host begins by itself knows its own.\n  [[ -n $ESTEIRA_ENVIRONMENT || " $CALL_ALONE " == *" $phase "* ]] || refuse host-call-invalid "ESTEIRA_ENVIRONMENT is missing for $phase."\n  for name in ${CALL_NEEDS[$phase]}; do\n    [[ -n ${!name} ]] || refuse host-call-invalid "$name is missing for $phase."\n  done\n}\n\n# --- the call --------------------------------------------------------------------------------------\n\n# Every variable a call may carry, and what it must look like. No value is ever a secret.\ndeclare -A CALL_PATTERNS=(\n  [ESTEIRA_PHASE]=\'^(inspect|stage|migrate|activate|prove|contract|revert|prune|converge|join|guard)$\'\n  [ESTEIRA_ENVIRONMENT]=\'^[a-z0-9][a-z0-9-]{0,38}$\'\n  [ESTEIRA_NUMBER]=\'^[1-9][0-9]{0,8}$\'\n  [ESTEIRA_RELEASE]=$RELEASE_PATTERN\n  [ESTEIRA_BASE]=$RELEASE_PATTERN\n  [ESTEIRA_DIGEST]=\'^[0-9a-f]{64}$\'\n  [ESTEIRA_BYTES]=\'^[0-9]{1,13}$\'\n  [ESTEIRA_ENTRIES]=\'^[0-9]{1,9}$\'\n  [ESTEIRA_ENV_KEYS]=\'^[A-Za-z_][A-Za-z0-9_]*(,[A-Za-z_][A-Za-z0-9_]*)*$\'\n  [ESTEIRA_SERVICES]=\'^[A-Za-z0-9:_.@-]+=[0-9]{1,5}(,[A-Za-z0-9:_.@-]+=[0-9]{1,5})*$\'\n  [ESTEIRA_TIMEOUT]=\'^[0-9]{1,5}$\'\n  [ESTEIRA_PROVE]=\'^[0-9]{1,5}$\'\n  [ESTEIRA_QUIET]=\'^[0-9]{1,5}$\'\n  [ESTEIRA_GUARD]=\'^yes$\'\n)\n\n# Which of them a phase cannot do without.\ndeclare -A CALL_NEEDS=(\n  [inspect]=\'\'\n  [stage]=\'ESTEIRA_NUMBER ESTEIRA_RELEASE ESTEIRA_DIGEST ESTEIRA_BYTES ESTEIRA_ENTRIES\'\n  [migrate]=\'ESTEIRA_NUMBER ESTEIRA_RELEASE\'\n  [activate]=\'ESTEIRA_NUMBER ESTEIRA_RELEASE\'\n  [prove]=\'ESTEIRA_RELEASE\'\n  [contract]=\'ESTEIRA_NUMBER ESTEIRA_RELEASE\'\n  [revert]=\'ESTEIRA_NUMBER\'\n  [prune]=\'ESTEIRA_NUMBER\'\n  [converge]=\'ESTEIRA_NUMBER\'\n  [join]=\'\'\n  [guard]=\'ESTEIRA_NUMBER\'\n)\n\n# Phases that a host begins by itself.\nreadonly CALL_ALONE=join\n\nread_call() {\n  check_call\n  release=$ESTEIRA_RELEASE\n  number=${ESTEIRA_NUMBER:-0}\n}\n\n# parse_conf KEY…: those keys must be there.\nparse_conf() {\n  local line key value\n  [[ -f $CONF_FILE ]] || refuse host-not-adopted "There is no $CONF_FILE on this host."\n  [[ $(stat --format=\'%u %a\' "$CONF_FILE") =~ ^0\\ [0-7]?[0-7][0145][0145]$ ]] ||\n    refuse host-conf-invalid "$CONF_FILE must belong to root, and nobody else may write to it."\n  while IFS= read -r line || [[ -n $line ]]; do\n    [[ $line =~ ^[[:space:]]*(#.*)?$ ]] && continue\n    [[ $line =~ ^[[:space:]]*([a-z0-9-]+)[[:space:]]*=[[:space:]]*(.*[^[:space:]])[[:space:]]*$ ]] ||\n      refuse host-conf-invalid "$CONF_FILE: not \\`key = value\\`: $line"\n    key=${BASH_REMATCH[1]} value=${BASH_REMATCH[2]}\n    [[ -n ${CONF_PATTERNS[$key]:-} ]] || refuse host-conf-invalid "$CONF_FILE: there is no key \\`$key\\`."\n    [[ $value =~ ${CONF_PATTERNS[$key]} ]] || refuse host-conf-invalid "$CONF_FILE: \\`$key\\` may not be \\`$value\\`."\n    conf[$key]=$value\n  done <"$CONF_FILE"\n  for key in "$@"; do\n    [[ -n ${conf[$key]:-} ]] || refuse host-conf-invalid "$CONF_FILE: \\`$key\\` is missing."\n  done\n  [[ -z $ESTEIRA_ENVIRONMENT || ${conf[environment]} == "$ESTEIRA_ENVIRONMENT" ]] ||\n    refuse host-other-environment "This host serves ${conf[environment]}, not $ESTEIRA_ENVIRONMENT."\n}\n\n# --- /etc/esteira.conf: what root may touch on this host --------------------------------------------\n\n# Key → what its value must look like. A bundle can never widen what stands here.\ndeclare -A CONF_PATTERNS=(\n  [root]=\'^(/[A-Za-z0-9._-]+){2,}$\'\n  [environment]=\'^[a-z0-9][a-z0-9-]{0,38}$\'\n  [bucket]=\'^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$\'\n  [user]=\'^[a-z_][a-z0-9_-]*$\'\n  [group]=\'^[a-z_][a-z0-9_-]*$\'\n  [units]=\'^[A-Za-z0-9:_.@-]+\\.service( [A-Za-z0-9:_.@-]+\\.service)*$\'\n  [fpm]=\'^[A-Za-z0-9:_.@-]+\\.service$\'\n  [php]=\'^(/[A-Za-z0-9._-]+)+$\'\n  [site]=\'^https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?$\'\n  [keep]=\'^[1-9][0-9]?$\'\n  [region]=\'^[a-z]{2}(-[a-z]+)+-[0-9]$\'\n  [s3-endpoint]=\'^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$\'\n  [balancer-endpoint]=\'^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$\'\n  [metadata-endpoint]=\'^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$\'\n)\n\ndeclare -A conf=(\n  [user]=www-data\n  [units]=\'\'\n  [fpm]=\'\'\n  [php]=/usr/bin/php\n  [site]=http://localhost\n  [keep]=5\n  [metadata-endpoint]=http://169.254.169.254\n)\n\nread_conf() {\n  parse_conf root environment bucket\n  conf[group]=${conf[group]:-${conf[user]}}\n  id "${conf[user]}" >/dev/null 2>&1 || refuse host-conf-invalid "$CONF_FILE: there is no user ${conf[user]}."\n  [[ $(id -u "${conf[user]}") != 0 ]] || refuse host-conf-invalid "$CONF_FILE: the application may not run as root."\n}\n\nset_paths() {\n  readonly root=${conf[root]}\n  readonly releases="$root/releases" shared="$root/shared" state="$root/.esteira"\n  readonly current="$root/current" kept="$state/kept"\n}\n\n# --- what outlives a call ---------------------------------------------------------------------------------\n\n# One phase at a time. The kernel frees the lock with the last process that holds it, so whatever may\n# outlive us is started with 9>&-.\ntake_lock() {\n  exec 9>"$state/lock"\n  flock --wait 60 9 || refuse host-busy \'Another phase has been at work on this host for a minute.\'\n}\n\n# write_file PATH TEXT: whole or not at all.\nwrite_file() {\n  printf \'%s\\n\' "$2" >"$1.new"\n  sync --data "$1.new"\n  mv --force --no-target-directory "$1.new" "$1"\n}\n\n# read_or DEFAULT PATH\nread_or() {\n  if [[ -s $2 ]]; then head -n 1 "$2"; else printf \'%s\\n\' "$1"; fi\n}\n\n# --- lock, fence, journal ----------------------------------------------------------------------------\n\n# The frame belongs to root: the application\'s user owns only what it writes to, inside shared/ and the\n# writable paths. A layout that another tool made is taken over here.\nopen_state() {\n  install -d -o root -g root -m 755 "$root" "$releases" "$shared"\n  install -d -o root -g root -m 700 "$state" "$state/log" "$state/staged"\n}\n\nopen_transcript() {\n  [[ -d $state/log ]] || return 0\n  transcript="$state/log/$(printf \'%06d\' "$number")-$phase.log"\n  transcript_start=$(stat --format=%s "$transcript" 2>/dev/null || printf 0)\n  exec >>"$transcript" 2>&1\n  say "$phase ${release:-} (deployment $number)"\n}\n\n# A deployment\'s number is its fencing token: once a newer one has been here, an older may do nothing.\ncheck_fence() {\n  local fence\n  fence=$(read_or 0 "$state/fence")\n  ((number >= fence)) || refuse host-fenced "Deployment $fence has been here since; $number is too old."\n  ((number == fence)) || write_file "$state/fence" "$number"\n}\n\n# journal STEP: what is done is known after a kill, and to the next phase.\njournal() {\n  step=$1\n  say "· $step"\n  printf \'%(%s)T %s %s %s %s\\n\' -1 "$number" "$phase" "$step" "${release:--}" >>"$state/journal"\n  sync --data "$state/journal"\n}\n\n# has_journaled STEP: this phase has come so far before, in the same deployment.\nhas_journaled() {\n  grep --quiet " $number $phase $1 ${release:--}\\$" "$state/journal"\n}\n\n# --- releases on this host ---------------------------------------------------------------------------\n\n# The release that `current` names; empty where nothing was ever live.\ncurrent_release() {\n  if [[ -L $current ]]; then basename "$(readlink "$current")"; fi\n}\n\nis_staged() {\n  [[ -f $state/staged/$1 && -d $releases/$1 ]]\n}\n\n# remove_release RELEASE: never what is live; the marker first, so that a kill leaves nothing that\n# looks complete.\nremove_release() {\n  [[ $1 =~ $RELEASE_PATTERN && $1 != "$(current_release)" ]] || return 0\n  rm -f "$state/staged/$1"\n  rm -rf "${releases:?}/$1"\n}\n\n# --- the facts a release brings along ----------------------------------------------------------------\n\nreadonly PATH_PATTERN=\'^\\.?[A-Za-z0-9_@-][A-Za-z0-9._@-]*(/\\.?[A-Za-z0-9_@-][A-Za-z0-9._@-]*)*$\'\nreadonly ARTISAN_PATTERN=\'^[a-z0-9][a-z0-9:-]*( --?[a-z0-9-]+(=[A-Za-z0-9._-]+)?)*$\'\nreadonly PAGE_PATTERN=\'^/[A-Za-z0-9._~/%?=&-]*$\'\ndeclare -A FACT_PATTERNS=(\n  [esteira]=\'^1$\'\n  [commit]=\'^[0-9a-f]{40,64}$\'\n  [public]=$PATH_PATTERN\n  [shared]=$PATH_PATTERN\n  [writable]=$PATH_PATTERN\n  [assets]=$PATH_PATTERN\n  [env]=\'^[A-Za-z_][A-Za-z0-9_]*$\'\n  [artisan]=$ARTISAN_PATTERN\n  [migrate]=\'^(yes|no)$\'\n  [migrate-before]=$ARTISAN_PATTERN\n  [migrate-after]=$PATH_PATTERN\n  [service]=\'^[A-Za-z0-9:_.@-]+\\.service [0-9]{1,5}$\'\n  [health]=$PAGE_PATTERN\n  [warm]=$PAGE_PATTERN\n  [health-host]=\'^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$\'\n  [release-header]=\'^[A-Za-z][A-Za-z0-9-]*$\'\n)\n\n# read_facts RELEASE → fact_<key>. One that was not staged by this program has no facts: then these\n# defaults hold.\nread_facts() {\n  local file="$releases/$1/.esteira/facts" line key value\n  fact_public=public fact_migrate=yes fact_migrate_before=\'\' fact_migrate_after=\'\' fact_health=/ fact_health_host=\'\' fact_release_header=\'\'\n  fact_shared=() fact_writable=() fact_assets=() fact_env=() fact_artisan=() fact_warm=()\n  declare -gA fact_drain=()\n  [[ -f $file ]] || return 0\n  while IFS= read -r line; do\n    key=${line%% *} value=${line#* }\n    [[ -n ${FACT_PATTERNS[$key]:-} && $value =~ ${FACT_PATTERNS[$key]} ]] ||\n      refuse host-facts-invalid "The bundle\'s facts hold a line that this program does not accept: $line"\n    case $key in\n      public) fact_public=$value ;;\n      shared) fact_shared+=("$value") ;;\n      writable) fact_writable+=("$value") ;;\n      assets) fact_assets+=("$value") ;;\n      env) fact_env+=("$value") ;;\n      artisan) fact_artisan+=("$value") ;;\n      migrate) fact_migrate=$value ;;\n      migrate-before) fact_migrate_before=$value ;;\n      migrate-after) fact_migrate_after=$value ;;\n      service) fact_drain[${value% *}]=${value#* } ;;\n      health) fact_health=$value ;;\n      health-host) fact_health_host=$value ;;\n      release-header) fact_release_header=$value ;;\n      warm) fact_warm+=("$value") ;;\n    esac\n  done <"$file"\n  for key in "${!fact_drain[@]}"; do may_restart "$key"; done\n}\n\n# A bundle may name a service; only this host\'s own file allows to touch it.\nmay_restart() {\n  [[ " ${conf[units]} " == *" $1 "* ]] ||\n    refuse host-asks-more "The bundle asks for $1, which \\`units\\` in $CONF_FILE does not allow."\n}\n\n# --- who this host is: instance metadata (IMDSv2) ----------------------------------------------------\n# https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html\n\nmetadata() {\n  curl --silent --show-error --fail --noproxy \'*\' --max-time 5 --retry 3 --retry-connrefused \\\n    --header "X-aws-ec2-metadata-token: $metadata_token" "${conf[metadata-endpoint]}/latest/$1"\n}\n\nopen_metadata() {\n  metadata_token=$(curl --silent --show-error --fail --noproxy \'*\' --max-time 5 --retry 3 --retry-connrefused \\\n    --request PUT --header \'X-aws-ec2-metadata-token-ttl-seconds: 300\' "${conf[metadata-endpoint]}/latest/api/token") ||\n    refuse host-no-metadata "The instance metadata at ${conf[metadata-endpoint]} does not answer."\n}\n\n# read_credentials → key_id, key_secret, key_token: those of the instance\'s own role.\nread_credentials() {\n  local role document\n  open_metadata\n  role=$(metadata meta-data/iam/security-credentials/ | head -n 1) ||\n    refuse host-no-role \'This instance has no role, so it may not read the bundle.\'\n  document=$(metadata "meta-data/iam/security-credentials/$role")\n  key_id=$(json_value AccessKeyId "$document")\n  key_secret=$(json_value SecretAccessKey "$document")\n  key_token=$(json_value Token "$document")\n  [[ -n $key_id && -n $key_secret && -n $key_token ]] || refuse host-no-role "The role $role gives no credentials."\n  conf[region]=${conf[region]:-$(metadata meta-data/placement/region)}\n}\n\n# json_value NAME DOCUMENT: the first string of that name.\njson_value() {\n  [[ $2 =~ \\"$1\\"[[:space:]]*:[[:space:]]*\\"([^\\"]*)\\" ]] && printf \'%s\' "${BASH_REMATCH[1]}"\n}\n\n# json_number NAME DOCUMENT: the first whole number of that name.\njson_number() {\n  [[ $2 =~ \\"$1\\"[[:space:]]*:[[:space:]]*([0-9]+) ]] && printf \'%s\' "${BASH_REMATCH[1]}"\n}\n\n# --- AWS Signature Version 4, for what a host asks of AWS -------------------------------------------------\n# https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html\n# curl\'s own --aws-sigv4 leaves the session token and the payload header unsigned in the versions that\n# Ubuntu LTS ships, and the AWS CLI need not be there. A backup signs for each of its parts while visitors want\n# the processor, so results are left in variables: each $(…) would be a process more.\n\nto_hex() { od -An -v -tx1 | tr -d \' \\n\'; }\n\n# backslashed HEX → octets: as `printf %b` reads them\nbackslashed() {\n  local at\n  octets=\'\'\n  for ((at = 0; at < ${#1}; at += 2)); do octets+="\\\\x${1:at:2}"; done\n}\n\n# digest_of FORMAT ARGUMENT… → digest: the sha256 of what printf makes of it, hex\ndigest_of() {\n  # shellcheck disable=SC2059 # whoever calls gives the format\n  digest=$(sha256sum < <(printf "$@"))\n  digest=${digest%% *}\n}\n\n# hmac KEY_HEX MESSAGE → digest. https://www.rfc-editor.org/rfc/rfc2104\nhmac() {\n  pad_key "$1"\n  padded_hmac "$pads" "$2"\n}\n\n# pad_key KEY_HEX → pads: `inner outer`, as `printf %b` reads them; half of the work, and the same for every message\npad_key() {\n  local key=$1 inner=\'\' outer=\'\' at byte\n  while ((${#key} < 128)); do key+=\'00\'; done\n  for ((at = 0; at < 128; at += 2)); do\n    printf -v byte \'\\\\x%02x\' $((16#${key:at:2} ^ 0x36))\n    inner+=$byte\n    printf -v byte \'\\\\x%02x\' $((16#${key:at:2} ^ 0x5c))\n    outer+=$byte\n  done\n  pads="$inner $outer"\n}\n\n# padded_hmac PADS MESSAGE → digest\npadded_hmac() {\n  digest_of \'%b%s\' "${1% *}" "$2"\n  backslashed "$digest"\n  digest_of \'%b\' "${1#* }$octets"\n}\n\n# utc_stamp → stamp: YYYYMMDDTHHMMSSZ\nutc_stamp() { TZ=UTC printf -v stamp \'%(%Y%m%dT%H%M%SZ)T\' -1; }\n\n# signed METHOD SERVICE HOST PATH PAYLOAD DATE [QUERY [HEADER…]] → curl configuration with the headers of a\n# signed request. PAYLOAD is the sha256 of the body, or UNSIGNED-PAYLOAD; DATE is YYYYMMDDTHHMMSSZ; QUERY is\n# escaped, `name=value`s in order; a HEADER is `x-amz-…:value`. The configuration goes to curl\'s stdin:\n# arguments can be read by anyone.\nsigned() {\n  local method=$1 service=$2 host=$3 path=$4 payload=$5 date=$6 query=${7:-} scope names header headers text\n  scope="${date%T*}/${conf[region]}/$service/aws4_request"\n  printf -v text \'%s\\n\' "x-amz-content-sha256:$payload" "x-amz-date:$date" "x-amz-security-token:$key_token" "${@:8}"\n  mapfile -t headers < <(sort <<<"${text%$\'\\n\'}")\n  printf -v names \';%s\' "${headers[@]%%:*}"\n  printf -v text \'%s\\n\' "$method" "$path" "$query" "host:$host" "${headers[@]}" \'\' "host$names" "$payload"\n  digest_of \'%s\' "${text%$\'\\n\'}"\n  text="AWS4-HMAC-SHA256"$\'\\n\'"$date"$\'\\n\'"$scope"$\'\\n\'"$digest"\n  signing_pads "$service" "${date%T*}"\n  padded_hmac "$pads" "$text"\n  for header in "${headers[@]}"; do printf \'header = "%s: %s"\\n\' "${header%%:*}" "${header#*:}"; done\n  printf \'header = "Authorization: AWS4-HMAC-SHA256 Credential=%s/%s,SignedHeaders=%s,Signature=%s"\\n\' \\\n    "$key_id" "$scope" "host$names" "$digest"\n}\n\n# signing_pads SERVICE DAY → pads: of the key of a day; known_pads are those that somebody has worked out before\nsigning_pads() {\n  local part\n  pads=${known_pads:-}\n  if [[ $pads == "$1 $2 $key_id "* ]]; then\n    pads=${pads#* * * }\n    return\n  fi\n  digest=$(printf \'AWS4%s\' "$key_secret" | to_hex)\n  for part in "$2" "${conf[region]}" "$1" aws4_request; do hmac "$digest" "$part"; done\n  pad_key "$digest"\n}\n\n# --- objects in S3 ---------------------------------------------------------------------------------------\n\n# object_address KEY → object_host, object_path, object_scheme\nobject_address() {\n  local key=$1 bucket=${conf[bucket]} endpoint=${conf[s3-endpoint]:-}\n  if [[ -n $endpoint ]]; then\n    object_scheme=${endpoint%%://*} object_host=${endpoint#*://} object_path="/$bucket/$key"\n  elif [[ $bucket == *.* ]]; then\n    # A bucket with dots does not match the certificate of virtual hosts.\n    object_scheme=https object_host="s3.${conf[region]}.amazonaws.com" object_path="/$bucket/$key"\n  else\n    object_scheme=https object_host="$bucket.s3.${conf[region]}.amazonaws.com" object_path="/$key"\n  fi\n}\n\n# get_object KEY [RANGE]: its content to stdout; what curl says, and last the status, to the file\n# http_status.\nget_object() {\n  object_address "$1"\n  utc_stamp\n  {\n    signed GET s3 "$object_host" "$object_path" UNSIGNED-PAYLOAD "$stamp"\n    printf \'url = "%s://%s%s"\\n\' "$object_scheme" "$object_host" "$object_path"\n    [[ -z ${2:-} ]] || printf \'range = "%s"\\n\' "$2"\n  } | curl --config - --silent --show-error --fail --connect-timeout 10 --speed-limit 1024 --speed-time 30 \\\n    --write-out \'%{stderr}%{http_code}\' 2>"$state/http_status"\n}\n\n# --- the bundle, from S3 -----------------------------------------------------------------------------\n\nreadonly FETCH_ATTEMPTS=3\n\n# fetch_into FOLDER: the bundle, by its difference to one that was kept, or whole; refuses what is not the\n# digest. Sets `fetched` to how.\nfetch_into() {\n  local attempt problem=\'\'\n  read_credentials\n  install -d -m 700 "$kept"\n  if fetch_delta "$1"; then\n    fetched=\'delta\'\n    return\n  fi\n  fetched=\'whole\'\n  for ((attempt = 1; attempt <= FETCH_ATTEMPTS; attempt += 1)); do\n    if unpack_into "$1" whole_tar; then return 0; fi\n    problem=$(explain_fetch)\n    say "attempt $attempt: $problem"\n    [[ $problem != host-bundle-* ]] || break\n    ((attempt == FETCH_ATTEMPTS)) || sleep "$((attempt * 2))"\n  done\n  rm -rf "$1" "$kept"/{incoming,delta}\n  refuse "${problem%%:*}" "${problem#*: }"\n}\n\nwhole_tar() { get_object "bundles/$ESTEIRA_DIGEST.tar.zst" | zstd --decompress --stdout --quiet; }\n\n# The difference between two releases is a hundredth of a bundle. zstd holds the tar it starts from in memory,\n# and a window of about that size. Whatever goes wrong here, the whole bundle is fetched instead.\nfetch_delta() {\n  local tar memory\n  tar=$(find "$kept" -name \'*.tar\' | head -n 1)\n  memory=$(sed -n \'s/^MemAvailable: *\\([0-9]*\\) kB$/\\1/p\' /proc/meminfo)\n  [[ -n $tar ]] && ((memory * 1024 > ESTEIRA_BYTES * 5 / 2)) || return 1\n  if ! get_object "bundles/$ESTEIRA_DIGEST.from-$(basename "$tar" .tar).zst" >"$kept/delta"; then\n    say "no difference to what was kept: S3 answered $(tail -c 3 "$state/http_status")"\n    return 1\n  fi\n  unpack_into "$1" patched_tar || { say \'the difference did not make the bundle\' && return 1; }\n}\n\npatched_tar() { zstd --decompress --stdout --quiet --long=31 --patch-from="$tar" "$kept/delta"; }\n\n# unpack_into FOLDER SOURCE: what SOURCE prints, in one stream hashed, extracted, and kept where there is room\n# for it, so that the next release comes as a difference.\nunpack_into() {\n  local tap="$state/tap" sum="$state/sum" copy=/dev/null hashing status=0\n  rm -rf "$1"\n  install -d -m 755 "$1"\n  (($(free_bytes) < ESTEIRA_BYTES * 3)) || copy="$kept/incoming"\n  rm -f "$tap" "$sum"\n  mkfifo -m 600 "$tap"\n  sha256sum <"$tap" >"$sum" 9>&- &\n  hashing=$!\n  "$2" | tee "$tap" "$copy" |\n    tar --extract --file=- --directory="$1" --no-same-owner --no-same-permissions || status=$?\n  # A tee that never opened the tap would leave the hash waiting for it for ever.\n  ((status == 0)) || kill "$hashing" 2>/dev/null || true\n  wait "$hashing" || status=$?\n  ((status == 0)) && [[ $(<"$sum") == "$ESTEIRA_DIGEST "* ]] || return 1\n  find "$kept" -name \'*.tar\' -delete\n  [[ $copy == /dev/null ]] || mv "$copy" "$kept/$ESTEIRA_DIGEST.tar"\n}\n\n# explain_fetch → "code: what went wrong"\nexplain_fetch() {\n  local seen code\n  seen=$(<"$state/http_status")\n  code=${seen: -3}\n  case $code in\n    403) printf \'host-bundle-denied: S3 answered 403: the role of this instance lacks s3:GetObject on %s/bundles/*, or there is no such bundle: who may not list a bucket is denied what is not there.\' "${conf[bucket]}" ;;\n    404) printf \'host-bundle-missing: S3 has no bundles/%s.tar.zst in %s.\' "$ESTEIRA_DIGEST" "${conf[bucket]}" ;;\n    200) if (($(free_bytes) < 1048576)); then\n      printf \'host-disk-full: The disk filled up while the bundle was extracted.\'\n    elif (($(free_inodes) == 0)); then\n      printf \'host-no-inodes: The file system ran out of inodes while the bundle was extracted.\'\n    else\n      printf \'host-digest-mismatch: What S3 delivered is not %s.\' "$ESTEIRA_DIGEST"\n    fi ;;\n    *) printf \'host-fetch-failed: S3 did not deliver the bundle: %s\' "${seen//$\'\\n\'/ }" ;;\n  esac\n}\n\n# --- the application\'s own code: never as root -------------------------------------------------------\n\n# as_app FOLDER COMMAND…: as the application\'s user, who can never become another, in a bare\n# environment. The view cache belongs to the release: in the shared storage, warming one release would\n# empty the cache of the one that serves.\nas_app() {\n  local folder=$1 home\n  shift\n  home=$(getent passwd "${conf[user]}" | cut -d : -f 6)\n  (\n    cd "$folder"\n    setpriv --reuid "${conf[user]}" --regid "${conf[group]}" --init-groups --no-new-privs \\\n      env --ignore-environment HOME="$home" PATH="$PATH" LC_ALL=C.UTF-8 \\\n      VIEW_COMPILED_PATH="$folder/bootstrap/cache/views" "$@"\n  ) </dev/null 9>&- 3>&-\n}\n\n# artisan FOLDER SECONDS ARGUMENT…\nartisan() {\n  local folder=$1 seconds=$2\n  shift 2\n  say "artisan $*"\n  as_app "$folder" timeout "$seconds" "${conf[php]}" artisan "$@" --no-interaction\n}\n\n# --- stage: a complete release beside the one that serves --------------------------------------------\n\nstage() {\n  local problem fetched\n  [[ -z $ESTEIRA_GUARD ]] || post_guard "$number"\n  if is_staged "$release"; then\n    say \'already staged\'\n    read_facts "$release"\n    share_assets\n    reply_text fetched no\n    return\n  fi\n  [[ $(current_release) != "$release" ]] || refuse host-layout "current names $release, which was never staged completely."\n  step_back\n  problem=$(room_problem)\n  [[ -z $problem ]] || refuse "${problem%%:*}" "${problem#*: }"\n  (($(free_bytes) >= $(needed_bytes))) || rm -rf "$kept"\n  journal begin\n  fetch_into "$releases/.incoming"\n  journal extracted\n  remove_release "$release"\n  mv --no-target-directory "$releases/.incoming" "$releases/$release"\n  journal placed\n  read_facts "$release"\n  write_release_files\n  link_environment\n  link_shared\n  open_writable\n  journal linked\n  warm_caches\n  journal warmed\n  note_own_assets\n  share_assets\n  # On disk before it is called complete: a power cut must not leave holes behind the marker.\n  sync --file-system "$releases/$release"\n  write_file "$state/staged/$release" "$ESTEIRA_DIGEST"\n  journal staged\n  reply_text fetched "$fetched"\n}\n\n# room_problem → `code: message` where the release would not fit, even without what is kept for differences.\nroom_problem() {\n  local needed free inodes\n  needed=$(needed_bytes)\n  free=$(($(free_bytes) + $(kept_bytes)))\n  inodes=$(free_inodes)\n  if ((free < needed)); then\n    printf \'host-disk-full: The release needs %d MiB in %s; %d MiB are free.\\n\' $((needed >> 20)) "$root" $((free >> 20))\n  elif ((inodes < ESTEIRA_ENTRIES + 1000)); then\n    printf \'host-no-inodes: The release has %d files; %s has %d inodes left.\\n\' "$ESTEIRA_ENTRIES" "$root" "$inodes"\n  fi\n}\n\n# A tenth more than the tree, and 64 MiB, is what caches and logs need.\nneeded_bytes() { printf \'%d\' $((ESTEIRA_BYTES + ESTEIRA_BYTES / 10 + 67108864)); }\n\nkept_bytes() {\n  local total=0 size\n  while read -r size; do total=$((total + size)); done < <(find "$kept" -type f -printf \'%s\\n\' 2>/dev/null)\n  printf \'%d\' "$total"\n}\n\nfree_bytes() { df --output=avail --block-size=1 "$(nearest_folder "$releases")" | tail -n 1; }\n\n# A file system that counts no inodes says 0 of 0: there are always enough.\nfree_inodes() {\n  local total free\n  read -r total free < <(df --output=itotal,iavail "$(nearest_folder "$releases")" | tail -n 1)\n  if [[ $total =~ ^[1-9] ]]; then printf \'%s\' "$free"; else printf \'999999999\'; fi\n}\n\n# nearest_folder PATH: itself, or what exists above it.\nnearest_folder() {\n  local path=$1\n  until [[ -d $path ]]; do path=$(dirname "$path"); done\n  printf \'%s\' "$path"\n}\n\n# How the web server and PHP-FPM are asked which release they serve.\nwrite_release_files() {\n  local folder="$releases/$release/$fact_public"\n  [[ -d $folder ]] || refuse host-facts-invalid "The bundle has no folder $fact_public."\n  printf \'%s\\n\' "$release" >"$folder/esteira-release.txt"\n  cat >"$folder/esteira-release.php" <<PHP\n<?php // Written by Esteira when this release was staged: says which release PHP runs.\nheader(\'Content-Type: text/plain\');\nheader(\'Cache-Control: no-store\');\necho "$release\\n";\nPHP\n}\n\nlink_environment() {\n  [[ -f $shared/.env ]] || refuse host-env-missing "There is no $shared/.env on this host."\n  ln --symbolic --force --no-target-directory "$shared/.env" "$releases/$release/.env"\n}\n\n# What outlives releases starts as a copy of what the first one brings.\nlink_shared() {\n  local path inside\n  for path in "${fact_shared[@]}"; do\n    inside="$releases/$release/$path"\n    if [[ ! -e $shared/$path ]]; then\n      install -d -m 755 "$(dirname "$shared/$path")"\n      rm -rf "$shared/$path.new"\n      if [[ -e $inside ]]; then cp --recursive --no-dereference "$inside" "$shared/$path.new"; else mkdir "$shared/$path.new"; fi\n      chown --recursive --no-dereference "${conf[user]}:${conf[group]}" "$shared/$path.new"\n      mv --no-target-directory "$shared/$path.new" "$shared/$path"\n    fi\n    rm -rf "$inside"\n    install -d -m 755 "$(dirname "$inside")"\n    ln --symbolic --no-target-directory "$shared/$path" "$inside"\n  done\n  link_public_storage\n}\n\n# What `artisan storage:link` would do, without letting the application\'s user write into its code.\nlink_public_storage() {\n  local link="$releases/$release/$fact_public/storage"\n  [[ -d $shared/storage/app/public && ! -e $link ]] || return 0\n  ln --symbolic "$shared/storage/app/public" "$link"\n}\n\n# Pages outlive a switch: one that was read before it still asks for its files afterwards, and, while\n# some hosts have switched and others not, may ask any of them. So the release that is to come has the\n# files with hashed names of all that are on this host, and the one that is live those of the next. They\n# are linked, not copied: nobody ever writes to them. Only a release\'s own are passed on, so that they do\n# not pile up.\nshare_assets() {\n  local live other\n  for other in $(newest_first); do\n    [[ $other == "$release" ]] || link_assets "$other" "$release"\n  done\n  live=$(current_release)\n  [[ $live == "$release" ]] || ! is_staged "$live" || link_assets "$release" "$live"\n}\n\n# link_assets FROM TO\nlink_assets() {\n  local from="$releases/$1/$fact_public" to="$releases/$2/$fact_public" file\n  [[ -f $releases/$1/.esteira/assets && -d $to ]] || return 0\n  while IFS= read -r file; do\n    [[ ! -e $to/$file ]] || continue\n    install -d -m 755 "$(dirname "$to/$file")"\n    ln "$from/$file" "$to/$file"\n  done <"$releases/$1/.esteira/assets"\n}\n\nnote_own_assets() {\n  local folder="$releases/$release" path\n  for path in "${fact_assets[@]}"; do\n    [[ ! -d $folder/$fact_public/$path ]] || find "$folder/$fact_public/$path" -type f -printf "$path/%P\\n"\n  done >"$folder/.esteira/assets"\n}\n\nopen_writable() {\n  local path\n  for path in "${fact_writable[@]}"; do\n    install -d -m 755 "$releases/$release/$path"\n    chown --recursive --no-dereference "${conf[user]}:${conf[group]}" "$releases/$release/$path"\n  done\n}\n\n# Caches hold absolute paths, so they are warmed where the release will live. Each command by itself:\n# `optimize` ends with 0 when one of its own fails.\nwarm_caches() {\n  local folder="$releases/$release" command words\n  install -d -o "${conf[user]}" -g "${conf[group]}" -m 755 "$folder/bootstrap/cache/views"\n  artisan "$folder" 120 package:discover || refuse host-artisan-failed \'artisan package:discover failed.\'\n  for command in "${fact_artisan[@]}"; do\n    read -ra words <<<"$command"\n    if [[ ${words[0]} == view:cache ]] && ! views_are_apart "$folder"; then\n      say \'view:cache skipped: the application keeps compiled views in shared storage\'\n      continue\n    fi\n    artisan "$folder" 300 "${words[@]}" || refuse host-artisan-failed "artisan $command failed."\n  done\n}\n\n# Whether the cached configuration took up the release\'s own folder for compiled views.\nviews_are_apart() {\n  grep --quiet --fixed-strings "$1/bootstrap/cache/views" "$1/bootstrap/cache/config.php" 2>/dev/null\n}\n\n# --- migrate: once, on one host, before any switch ---------------------------------------------------\n\nmigrate() {\n  is_staged "$release" || refuse host-not-staged "$release is not staged on this host."\n  read_facts "$release"\n  if [[ $fact_migrate == no ]]; then\n    reply_text migrated no\n    return\n  fi\n  journal begin\n  prepare_migrations\n  # Laravel runs what has not run yet, in order; a second call after a kill goes on where it stopped.\n  artisan "$releases/$release" "$(seconds_left)" migrate --force ||\n    refuse host-migrate-failed \'artisan migrate failed; no host was switched.\'\n  journal migrated\n  reply_text migrated yes\n}\n\n# What the application does before its schema changes, such as a backup. Once a deployment: called again\n# after a kill, it would save a schema that is half changed.\nprepare_migrations() {\n  local command\n  [[ -n $fact_migrate_before ]] || return 0\n  ! has_journaled prepared || return 0\n  read -ra command <<<"$fact_migrate_before"\n  artisan "$releases/$release" "$(seconds_left)" "${command[@]}" ||\n    refuse host-prepare-failed "artisan $fact_migrate_before failed; nothing was migrated."\n  journal prepared\n}\n\n# --- contract: once, on one host, when every host serves the release ---------------------------------\n\n# Takes away what only the release before has needed. A second call goes on where the first one stopped.\ncontract() {\n  [[ $(current_release) == "$release" ]] ||\n    refuse host-not-live "This host serves $(current_release), not $release."\n  read_facts "$release"\n  if [[ $fact_migrate == no || -z $fact_migrate_after ]]; then\n    reply_text contracted no\n    return\n  fi\n  journal begin\n  artisan "$releases/$release" "$(seconds_left)" migrate --path="$fact_migrate_after" --force ||\n    refuse host-contract-failed \'artisan migrate failed; every host serves the release.\'\n  journal contracted\n  reply_text contracted yes\n}\n\n# Of the time that the call has; never 0, which would be no limit at all.\nseconds_left() {\n  local left=$((${ESTEIRA_TIMEOUT:-600} - SECONDS))\n  printf \'%s\' "$((left > 0 ? left : 1))"\n}\n\n# --- services: PHP-FPM, and every unit that runs code of the release ----------------------------------\n\n# Opcache holds the old release\'s files by their real path: harmless, but never freed without a reload.\nreload_fpm() {\n  [[ -n ${conf[fpm]} ]] || return 0\n  systemctl reload-or-restart "${conf[fpm]}" 9>&- 3>&- || refuse host-fpm-failed "${conf[fpm]} did not reload."\n}\n\n# restart_services RELEASE: only those that do not run it yet, all at once; a worker ends its job first.\nrestart_services() {\n  local units stale=() unit\n  read -ra units <<<"${conf[units]}"\n  for unit in "${units[@]}"; do\n    runs_release "$unit" "$1" || stale+=("$unit")\n  done\n  ((${#stale[@]} > 0)) || return 0\n  say "restarting ${stale[*]}"\n  systemctl reset-failed "${stale[@]}" 2>/dev/null || true\n  systemctl restart "${stale[@]}" 9>&- 3>&- || refuse host-service-failed "A unit did not restart: ${stale[*]}"\n}\n\n# runs_release UNIT RELEASE: by the working directory of its main process, which systemd resolves when\n# it starts it. Sets `seen` to what was found.\nruns_release() {\n  local pid where\n  pid=$(systemctl show --property MainPID --value "$1")\n  seen="$1 is $(systemctl show --property ActiveState --value "$1")"\n  [[ $pid =~ ^[1-9][0-9]*$ ]] || return 1\n  where=$(readlink "/proc/$pid/cwd") || return 1\n  seen="$seen, process $pid runs in $where"\n  [[ "$where/" == "$releases/$2/"* ]]\n}\n\n# drain_seconds UNIT\ndrain_seconds() {\n  printf \'%s\' "${fact_drain[$1]:-30}"\n}\n\n# A unit that systemd kills before its drain time is over would cut what it promised to finish.\n# unit_problems UNIT SECONDS → a line for each problem\nunit_problems() {\n  local stop\n  if [[ $(systemctl show --property LoadState --value "$1") != loaded ]]; then\n    printf \'host-unit-missing: systemd knows no %s.\\n\' "$1"\n    return\n  fi\n  stop=$(to_seconds "$(systemctl show --property TimeoutStopUSec --value "$1")")\n  ((stop >= $2)) || printf \'host-drain-short: systemd kills %s after %ss; it was promised %ss.\\n\' "$1" "$stop" "$2"\n}\n\n# to_seconds "1min 30s" | infinity\nto_seconds() {\n  local word total=0\n  for word in $1; do\n    case $word in\n      infinity) total=999999 ;;\n      *ms | *us) ;;\n      *min) total=$((total + ${word%min} * 60)) ;;\n      *h) total=$((total + ${word%h} * 3600)) ;;\n      *d) total=$((total + ${word%d} * 86400)) ;;\n      *s) total=$((total + ${word%s})) ;;\n    esac\n  done\n  printf \'%s\' "$total"\n}\n\n# --- quiet: what this host was given before it left the balancer has ended -----------------------------\n\n# Only where it has left: elsewhere requests keep coming, and services end theirs when they restart. What\n# is still open when its time is over is said, and left to the service\'s own way of ending.\nawait_quiet() {\n  local deadline busy\n  [[ -n $ESTEIRA_QUIET ]] || return 0\n  deadline=$((SECONDS + ESTEIRA_QUIET))\n  while true; do\n    busy=$(busy_units)\n    [[ -n $busy ]] || return 0\n    ((SECONDS < deadline)) || break\n    sleep 0.3\n  done\n  say "not quiet after ${ESTEIRA_QUIET}s: $busy"\n  reply_text busy "$busy"\n}\n\n# busy_units → "unit: connections, …" of PHP-FPM and of every service that somebody is connected to\nbusy_units() {\n  local units unit count found=()\n  read -ra units <<<"${conf[fpm]} ${conf[units]}"\n  for unit in "${units[@]}"; do\n    count=$(connections_of "$unit")\n    ((count == 0)) || found+=("$unit: $count")\n  done\n  join_by , "${found[@]}"\n}\n\n# connections_of UNIT: open ones to the sockets on which its main process listens. A request that PHP-FPM\n# is at work on holds one; so does one that waits for it, and every WebSocket of a Node service.\nconnections_of() {\n  local pid total=0 address\n  pid=$(systemctl show --property MainPID --value "$1")\n  [[ $pid =~ ^[1-9][0-9]*$ ]] || { printf 0; return; }\n  while IFS= read -r address; do\n    case $address in\n      /*) total=$((total + $(ss --no-header --unix state connected src "$address" | wc -l))) ;;\n      *:*) total=$((total + $(ss --no-header --tcp --numeric state established "( sport = :${address##*:} )" | wc -l))) ;;\n    esac\n  done < <(ss --no-header --unix --tcp --listening --numeric --processes | listening_addresses "$pid")\n  printf \'%s\' "$total"\n}\n\n# listening_addresses PID: of the lines of ss, the local addresses of the sockets that it holds.\nlistening_addresses() {\n  sed -n "/pid=$1,/p" | awk \'{ print $5 }\' | sort -u\n}\n\n# --- activate and revert: which release is live ------------------------------------------------------\n\nactivate() {\n  is_staged "$release" || refuse host-not-staged "$release is not staged on this host."\n  remember_previous\n  make_live "$release"\n  reply_text previous "$(previous_release)"\n  [[ -z $ESTEIRA_PROVE ]] || prove_within "$ESTEIRA_PROVE"\n}\n\n# revert: back to what was live before this deployment, as this host remembers it.\nrevert() {\n  local previous\n  if ! previous_is_ours; then\n    say \'this deployment has switched nothing here\'\n    reply_text live "$(current_release)"\n    return\n  fi\n  previous=$(previous_release)\n  release=$previous\n  if [[ -n $previous ]]; then make_live "$previous"; else make_nothing_live; fi\n  rm -f "$state/previous"\n  journal reverted\n  reply_text live "$previous"\n}\n\n# `previous` is "<deployment> <release>": written once a deployment, however often it is called. A\n# deployment that finds its release live already is going on with what another began.\nremember_previous() {\n  local before\n  previous_is_ours && return\n  before=$(current_release)\n  [[ $before != "$release" ]] || before=$(previous_release)\n  write_file "$state/previous" "$number $before"\n}\n\nprevious_is_ours() {\n  [[ $(read_or \'- -\' "$state/previous") == "$number "* ]]\n}\n\nprevious_release() {\n  local line\n  line=$(read_or \'\' "$state/previous")\n  printf \'%s\' "${line#* }"\n}\n\nmake_live() {\n  [[ -d $releases/$1 ]] || refuse host-not-staged "$releases/$1 is gone."\n  read_facts "$1"\n  await_quiet\n  journal begin\n  point_current_at "$1"\n  journal switched\n  reload_fpm\n  journal reloaded\n  restart_services "$1"\n  journal restarted\n}\n\n# A link is replaced by a rename: there is no moment without one.\npoint_current_at() {\n  [[ ! -e $current || -L $current ]] || refuse host-layout "$current is a folder; it must be a link into $releases."\n  ln --symbolic --force --no-target-directory "releases/$1" "$current.new"\n  mv --force --no-target-directory "$current.new" "$current"\n  sync "$root"\n}\n\n# Before its first release a host serves nothing: that is what a failed first one returns to.\nmake_nothing_live() {\n  local units\n  journal begin\n  rm -f "$current"\n  journal switched\n  reload_fpm\n  read -ra units <<<"${conf[units]}"\n  ((${#units[@]} == 0)) || systemctl stop "${units[@]}" 9>&- 3>&-\n}\n\n# --- prove: that this release, and nothing else, is what this host serves ------------------------------\n\nprove() {\n  prove_within "${ESTEIRA_TIMEOUT:-60}"\n}\n\n# prove_within SECONDS: every check again until all hold twice in a row, a second apart, with the same\n# processes: a service that crashes and comes back is no proof. What was seen last is the evidence.\nprove_within() {\n  local deadline=$((SECONDS + $1)) before=\'\' now\n  [[ -d $releases/$release ]] || refuse host-not-staged "$release is not on this host."\n  read_facts "$release"\n  while true; do\n    problem=\'\'\n    now=\'\'\n    check_all\n    if [[ -z $problem && $now == "$before" ]]; then break; fi\n    before=${problem:+failed}\n    [[ -n $problem ]] || before=$now\n    if ((SECONDS >= deadline)); then\n      tell_about_services\n      refuse host-unproven "${problem:-the services keep restarting: $now}"\n    fi\n    sleep 1\n  done\n  warm_pages\n  reply_text proof "$proof"\n}\n\n# PHP compiles a page when it is first asked for, after each reload anew: not while a visitor waits.\nwarm_pages() {\n  local page\n  for page in "${fact_warm[@]}"; do\n    ask "$page"\n    [[ $answer_status =~ ^[1-4] ]] && continue\n    refuse host-unproven "$page, a page to warm, answers $answer_status \\`${answer:0:160}\\`"\n  done\n}\n\n# Sets `problem` at the first check that fails; `now` to the processes seen; `proof` to what held.\ncheck_all() {\n  proof=\'\'\n  check_link && check_nginx && check_fpm && check_services && check_health || true\n}\n\ncheck_link() {\n  [[ $(current_release) == "$release" ]] && return\n  problem="current names $(current_release)"\n  return 1\n}\n\ncheck_nginx() {\n  ask /esteira-release.txt\n  [[ $answer_status == 200 && $answer == "$release" ]] && proof+=\'web \' && return\n  problem="the web server answers /esteira-release.txt with $answer_status \\`${answer:0:80}\\`"\n  return 1\n}\n\n# PHP itself says which release it runs: by the file staged for that, or where the site lets PHP run\n# nothing but index.php, by the header the application was told to send.\ncheck_fpm() {\n  ask /esteira-release.php\n  [[ $answer_status == 200 && $answer == "$release" ]] && proof+=\'php \' && return\n  problem="PHP answers /esteira-release.php with $answer_status \\`${answer:0:80}\\`"\n  [[ -n $fact_release_header ]] || return 1\n  ask "$fact_health"\n  [[ $(answer_header "$fact_release_header") == "$release" ]] && problem=\'\' && proof+=\'php-header \' && return\n  problem+="; $fact_health has $fact_release_header: \\`$(answer_header "$fact_release_header")\\`"\n  return 1\n}\n\ncheck_services() {\n  local units unit\n  read -ra units <<<"${conf[units]}"\n  for unit in "${units[@]}"; do\n    if ! runs_release "$unit" "$release" || [[ $seen != "$unit is active,"* ]]; then\n      problem=$seen\n      return 1\n    fi\n    now+="$seen; "\n    proof+="${unit%.service} "\n  done\n}\n\n# The last words of services that are not well, for the transcript.\ntell_about_services() {\n  local units unit\n  read -ra units <<<"${conf[units]}"\n  for unit in "${units[@]}"; do\n    runs_release "$unit" "$release" && [[ $seen == "$unit is active,"* ]] && continue\n    say "$seen"\n    journalctl --unit "$unit" --lines 8 --no-pager --output cat 9>&- 3>&- || true\n  done\n}\n\n# A home page may redirect; a path that was named for its health may not.\ncheck_health() {\n  local good=\'^2[0-9][0-9]$\'\n  [[ $fact_health != / ]] || good=\'^[23][0-9][0-9]$\'\n  ask "$fact_health"\n  [[ $answer_status =~ $good ]] && proof+="health:$answer_status" && return\n  problem="$fact_health answers $answer_status \\`${answer:0:160}\\`"\n  return 1\n}\n\n# ask PATH → answer_status (000: no answer), answer; the headers in a file. Through the local web\n# server, under the site\'s own name, so that the right virtual host answers.\nask() {\n  local url=${conf[site]}\n  [[ -z $fact_health_host ]] || url="${url%%://*}://$fact_health_host"\n  rm -f "$state/answer.head" "$state/answer.body"\n  answer_status=$(curl --silent --max-time 10 --max-filesize 1048576 --noproxy \'*\' --insecure \\\n    --connect-to \'::127.0.0.1:\' --dump-header "$state/answer.head" --output "$state/answer.body" \\\n    --write-out \'%{http_code}\' "$url$1") || true\n  answer=$(head -c 4096 "$state/answer.body" 2>/dev/null | tr -d \'\\0\\r\')\n}\n\nanswer_header() {\n  sed -n "s/^$1:[[:space:]]*\\([^[:space:]]*\\)[[:space:]]*$/\\1/Ip" "$state/answer.head" | tail -n 1\n}\n\n# --- prune: room for the releases to come ------------------------------------------------------------\n\n# Keeps what is live, what was live before, the base, and the newest others; only what this program\n# staged is ever removed.\nprune() {\n  local stay=0 name removed=()\n  step_back\n  rm -rf "$releases/.incoming" "$kept"/{incoming,delta}\n  for name in $(newest_first); do\n    if [[ $name == "$(current_release)" || $name == "$(previous_release)" || $name == "$ESTEIRA_BASE" ]]; then\n      stay=$((stay + 1))\n    elif ((stay < conf[keep])); then\n      stay=$((stay + 1))\n    else\n      remove_release "$name"\n      removed+=("$name")\n    fi\n  done\n  find "$state/log" -name \'*.log\' -mtime +30 -delete\n  write_file "$state/journal" "$(tail -n 1000 "$state/journal")"\n  reply_list removed "${removed[@]}"\n}\n\nnewest_first() {\n  find "$state/staged" -type f -printf \'%T@ %f\\n\' | sort --reverse --numeric-sort | cut -d \' \' -f 2\n}\n\n# --- converge: what a kill left half done ------------------------------------------------------------\n\n# Whatever `current` names becomes what everything on this host runs; what was half staged goes away.\nconverge() {\n  local live\n  rm -rf "$releases/.incoming"\n  live=$(current_release)\n  release=$live\n  if [[ -n $live ]] && last_switch_is_unfinished; then make_live "$live"; fi\n  reply_text live "$live"\n}\n\n# A switch was begun and its services were never all restarted.\nlast_switch_is_unfinished() {\n  local last\n  last=$(grep -E \' (activate|revert|converge) (begin|restarted) \' "$state/journal" 2>/dev/null | tail -n 1)\n  [[ $last == *\' begin \'* ]]\n}\n\n# --- guard: a drain is a lease ---------------------------------------------------------------------------\n# Whoever takes this host out of the balancer may die before it is back. So before a host may be drained,\n# a guard is posted on it: when the deployment\'s lock has been given back or has run out, and the record\n# says that this host is still out, the host completes what it serves, proves it, and rejoins by itself.\n\nreadonly GUARD_UNIT=esteira-guard.service\n# Seconds between two looks, and until it stops looking.\nreadonly GUARD_LOOK=15\nreadonly GUARD_END=86400\nreadonly GUARD_PROOF=30\n# A lease is only over when it surely is: clocks differ.\nreadonly GUARD_SKEW=15\n\n# post_guard DEPLOYMENT: one a host; a newer deployment\'s takes the place of an older one\'s.\npost_guard() {\n  systemctl stop "$GUARD_UNIT" 2>/dev/null || true\n  # Without the call that came with it: from the line that begins the program.\n  { printf \'#!/bin/bash\\n\'; sed -n \'/^# esteira-host: /,$p\' "${BASH_SOURCE[0]}"; } >"$state/guard.new"\n  mv --force --no-target-directory "$state/guard.new" "$state/guard"\n  systemd-run --quiet --collect --unit "$GUARD_UNIT" --property Restart=on-failure --property RestartSec=60 \\\n    --setenv ESTEIRA_PHASE=guard --setenv "ESTEIRA_NUMBER=$1" \\\n    --setenv "ESTEIRA_ENVIRONMENT=${conf[environment]}" \\\n    bash "$state/guard" 9>&- 3>&- || refuse host-step-failed \'The guard of this host did not start.\'\n}\n\nguard() {\n  until deployment_is_over; do\n    # Whoever may not read the lock never learns more.\n    if ((SECONDS >= GUARD_END)); then\n      say \'for a day the lock could not be read, or was held\'\n      return\n    fi\n    sleep "$GUARD_LOOK"\n  done\n  check_fence\n  return_to_balancer\n}\n\n# deployment_is_over: nobody holds the environment\'s lock, nor is anybody at work on this host; asked again\n# with this host\'s own lock in hand, after which nobody can begin here.\ndeployment_is_over() {\n  ! deployment_is_alive || return 1\n  exec 9>"$state/lock"\n  flock --wait 30 9 && ! deployment_is_alive && return\n  exec 9>&-\n  return 1\n}\n\n# deployment_is_alive: somebody holds the environment\'s lock, or nothing can be learnt of it. It is never\n# called dead for want of an answer.\ndeployment_is_alive() {\n  local lock expires\n  read_credentials\n  lock=$(get_object "environments/${conf[environment]}/lock.json") || return 0\n  [[ $lock == *\'"owner"\'* ]] || return 1\n  expires=$(date --date "$(json_value expires "$lock")" +%s) || return 0\n  ((expires + GUARD_SKEW >= $(date +%s)))\n}\n\n# return_to_balancer: into the target groups that the deployment\'s record says this host is out of.\nreturn_to_balancer() {\n  local record instance target\n  record=$(get_object "environments/${conf[environment]}/deployments/$(printf \'%09d\' "$number").json") ||\n    refuse host-record-missing "S3 answered $(tail -c 3 "$state/http_status") for the record of deployment $number."\n  instance=$(metadata meta-data/instance-id)\n  mapfile -t targets < <(targets_left "$instance" "$record")\n  if ((${#targets[@]} == 0)); then\n    say \'this host is in the balancer\'\n    return\n  fi\n  converge\n  if [[ -n $release ]] && is_staged "$release"; then prove_within "$GUARD_PROOF"; fi\n  for target in "${targets[@]}"; do register "$instance" "${target% *}" "${target##* }"; done\n  reply_list rejoined "${targets[@]}"\n}\n\n# targets_left INSTANCE RECORD → "arn port", a line for each target group that it was taken out of. The\n# record is our own, and a quote inside one of its strings has a backslash before it.\ntargets_left() {\n  local object arn port\n  while IFS= read -r object; do\n    [[ $object == *"\\"host\\": \\"$1\\""* ]] || continue\n    arn=$(json_value arn "$object") || continue\n    port=$(json_number port "$object") || continue\n    [[ ! $arn =~ ^arn:[a-z-]+:elasticloadbalancing:[A-Za-z0-9:/_-]+$ ]] || printf \'%s %s\\n\' "$arn" "$port"\n  done < <(tr -d \'\\n\' <<<"$2" | grep --only-matching \'{[^{}]*"targetGroup"[^{}]*}\')\n}\n\n# register INSTANCE ARN PORT\n# https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RegisterTargets.html\nregister() {\n  local endpoint=${conf[balancer-endpoint]:-https://elasticloadbalancing.${conf[region]}.amazonaws.com} body answer\n  body="Action=RegisterTargets&Version=2015-12-01&TargetGroupArn=$(escaped "$2")&Targets.member.1.Id=$1&Targets.member.1.Port=$3"\n  say "rejoining $2"\n  digest_of \'%s\' "$body"\n  utc_stamp\n  answer=$({\n    signed POST elasticloadbalancing "${endpoint#*://}" / "$digest" "$stamp"\n    printf \'url = "%s/"\\ndata = "%s"\\n\' "$endpoint" "$body"\n  } | curl --config - --silent --show-error --fail-with-body --max-time 30 --retry 5 2>&1) ||\n    refuse host-rejoin-failed "This host could not rejoin ${2##*:}: ${answer:0:300}"\n}\n\n# escaped ARN: the two characters of one that a form may not hold.\nescaped() {\n  local text=${1//:/%3A}\n  printf \'%s\' "${text//\\//%2F}"\n}\n\n# --- join: what the environment must run, on a host that nobody deploys to right now -----------------\n\n# A host that was launched, or was off while others were deployed to, brings itself to the environment\'s\n# release when it boots. It decides nothing: it follows the record, and where a newer deployment has been\n# at work on this host, that one decides.\njoin() {\n  local fence\n  read_record\n  fence=$(read_or 0 "$state/fence")\n  # A host that was switched off while it was out of the balancer is out of it still.\n  ((fence == 0)) || post_guard "$fence"\n  if ((number < fence)); then\n    say "deployment $fence has been here since the record of $number was written"\n    reply_text joined no\n    return\n  fi\n  if [[ $(current_release) == "$release" ]] && ! last_switch_is_unfinished; then\n    say "$release is live already"\n    reply_text joined no\n    return\n  fi\n  check_fence\n  stage\n  activate\n  prove\n  reply_text joined yes\n}\n\n# read_record → number, release, and of its bundle ESTEIRA_DIGEST, ESTEIRA_BYTES, ESTEIRA_ENTRIES: under\n# the names, and of the shapes, that a call has.\nread_record() {\n  local key="environments/${conf[environment]}/current.json" record manifest\n  read_credentials\n  record=$(get_object "$key") || refuse host-record-missing \\\n    "S3 answered $(tail -c 3 "$state/http_status") for $key: nothing was ever deployed, or the role of this instance lacks s3:GetObject on it."\n  ESTEIRA_NUMBER=$(json_number number "$record") || true\n  ESTEIRA_RELEASE=$(json_value release "$record") || true\n  ESTEIRA_DIGEST=$(json_value digest "$record") || true\n  check_record "$key" ESTEIRA_NUMBER ESTEIRA_RELEASE ESTEIRA_DIGEST\n  # What is known of the archive stands at the beginning; the list of its files may be long.\n  manifest=$(get_object "bundles/$ESTEIRA_DIGEST.json" 0-8191) || refuse host-bundle-missing \\\n    "S3 answered $(tail -c 3 "$state/http_status") for bundles/$ESTEIRA_DIGEST.json."\n  ESTEIRA_BYTES=$(json_number unpacked "$manifest") || true\n  ESTEIRA_ENTRIES=$(json_number entries "$manifest") || true\n  check_record "bundles/$ESTEIRA_DIGEST.json" ESTEIRA_BYTES ESTEIRA_ENTRIES\n  release=$ESTEIRA_RELEASE\n  number=$ESTEIRA_NUMBER\n}\n\n# check_record KEY NAME…\ncheck_record() {\n  local key=$1 name\n  shift\n  for name in "$@"; do\n    [[ ${!name} =~ ${CALL_PATTERNS[$name]} ]] || refuse host-record-invalid "$key has no $name that this program accepts."\n  done\n}\n\n# --- inspect: everything a rollout must know before it begins ----------------------------------------\n\ninspect() {\n  local list problems=()\n  # Not a process substitution: a check that breaks must break the inspection.\n  list=$(list_problems)\n  [[ -z $list ]] || mapfile -t problems <<<"$list"\n  reply_text previous "$(previous_release)"\n  reply_number fence "$(read_or 0 "$state/fence")"\n  reply_number now "$(date +%s)"\n  reply_text staged "$(if [[ -n $release ]] && is_staged "$release"; then echo yes; else echo no; fi)"\n  reply_number problem_count "${#problems[@]}"\n  reply_list problems "${problems[@]:0:8}"\n}\n\n# list_problems: `code: message`, a line each\nlist_problems() {\n  local tool units unit\n  for tool in curl tar zstd flock setpriv systemctl systemd-run ss sha256sum timeout "${conf[php]}"; do\n    command -v "$tool" >/dev/null || printf \'host-tool-missing: %s is not installed.\\n\' "$tool"\n  done\n  layout_problem\n  environment_problems\n  read -ra units <<<"${conf[units]}"\n  for unit in "${units[@]}"; do unit_problems "$unit" "$(promised_drain "$unit")"; done\n  foreign_services\n  [[ -z $ESTEIRA_BYTES || -z $release ]] || is_staged "$release" || room_problem\n}\n\nlayout_problem() {\n  [[ -e $current || -L $current ]] || return 0\n  if [[ ! -L $current ]]; then\n    printf \'host-layout: %s is a folder; it must be a link into %s.\\n\' "$current" "$releases"\n  elif [[ $(dirname "$(realpath --canonicalize-missing "$current")") != "$(realpath --canonicalize-missing "$releases")" ]]; then\n    printf \'host-layout: %s does not point into %s.\\n\' "$current" "$releases"\n  fi\n}\n\nenvironment_problems() {\n  local key keys\n  if [[ ! -f $shared/.env ]]; then\n    printf \'host-env-missing: There is no %s/.env.\\n\' "$shared"\n    return\n  fi\n  IFS=, read -ra keys <<<"$ESTEIRA_ENV_KEYS"\n  for key in "${keys[@]}"; do\n    grep --quiet --extended-regexp "^(export )?$key=.*[^[:space:]\\"\']" "$shared/.env" ||\n      printf \'host-env-missing: %s/.env has no value for %s.\\n\' "$shared" "$key"\n  done\n}\n\n# promised_drain UNIT: of the release that is to come\npromised_drain() {\n  local pair\n  for pair in ${ESTEIRA_SERVICES//,/ }; do\n    if [[ ${pair%=*} == "$1" ]]; then\n      printf \'%s\' "${pair#*=}"\n      return\n    fi\n  done\n  printf 0\n}\n\nforeign_services() {\n  local pair\n  for pair in ${ESTEIRA_SERVICES//,/ }; do\n    [[ " ${conf[units]} " == *" ${pair%=*} "* ]] ||\n      printf \'host-asks-more: The bundle asks for %s, which "units" in %s does not allow.\\n\' "${pair%=*}" "$CONF_FILE"\n  done\n}\n\n# --- the phase ---------------------------------------------------------------------------------------\n\nmain() {\n  ((EUID == 0)) || refuse host-call-invalid \'esteira-host must run as root.\'\n  read_call\n  read_conf\n  set_paths\n  # Looking changes nothing, not even a folder.\n  if [[ $phase == inspect || $phase == prove ]]; then\n    open_transcript\n  else\n    open_state\n    open_transcript\n    # One that guards stands beside the deployment, and takes the lock when nobody is at work any more.\n    [[ $phase == guard ]] || take_lock\n    # A host that joins has to read first which deployment it follows.\n    [[ $phase == join || $phase == guard ]] || check_fence\n  fi\n  "$phase"\n  # Whatever was asked: nobody has to believe that a call did it.\n  reply_text live "$(current_release)"\n  reply_ok\n}\n\nmain\n';
        let OLDEST_AGENT = '3.3.2746.0';
        let inline = (call)=>({
                document: 'AWS-RunShellScript',
                parameters: {
                    commands: callScript(call, PROGRAM)
                }
            });
        let pinned = (document)=>(call)=>({
                    document,
                    parameters: parametersOf(callVariables(call))
                });
        function backupErrand(document, call) {
            return {
                document,
                parameters: parametersOf(backupVariables(call))
            };
        }
        function parametersOf(variables) {
            return Object.fromEntries(Object.entries(variables).map(([variable, value])=>[
                    parameterOf(variable),
                    [
                        value
                    ]
                ]));
        }
        function parameterOf(variable) {
            let words = variable.replace(/^ESTEIRA_/, '').toLowerCase();
            return words.replace(/_([a-z])/g, (_, letter)=>letter.toUpperCase());
        }
        let LOOK = 60;
        let GRACE = 30;
        class HostAgents {
            #environment;
            #shell;
            #carriage;
            constructor(environment, shell, carriage = inline){
                this.#environment = environment;
                this.#shell = shell;
                this.#carriage = carriage;
            }
            async inspect(hosts, release) {
                let call = {
                    phase: 'inspect',
                    environment: this.#environment,
                    ...release
                };
                let outcomes = await this.#run(hosts, call, LOOK);
                return new Map(hosts.map((host)=>[
                        host,
                        inspectionOf(outcomes.get(host.id), call)
                    ]));
            }
            async order(hosts, order, settled = ()=>{}, gone = async ()=>[]) {
                let about = 'string' == typeof order.release ? {
                    release: order.release
                } : order.release;
                let { release: _release, ...rest } = order;
                let call = {
                    environment: this.#environment,
                    ...rest,
                    ...about
                };
                let tell = (id, outcome)=>{
                    let host = hosts.find((each)=>each.id === id);
                    if (void 0 !== host) settled(host, answerOf(outcome, call));
                };
                let goneIds = async (ids)=>(await gone(hosts.filter((host)=>ids.includes(host.id)))).map((host)=>host.id);
                let outcomes = await this.#run(hosts, call, order.timeout + GRACE, tell, goneIds);
                return new Map(hosts.map((host)=>[
                        host,
                        answerOf(outcomes.get(host.id), call)
                    ]));
            }
            async #run(hosts, call, timeout, settled, gone) {
                let title = `esteira ${call.phase} ${call.release ?? ''} (${call.environment} ${call.number ?? ''})`;
                let task = {
                    title,
                    kind: call.phase,
                    ...this.#carriage(call),
                    timeout
                };
                return await this.#shell.run(hosts.map((host)=>host.id), task, settled, gone);
            }
        }
        let doneSchema = schemas._H3({
            live: schemas.YjP()
        });
        function answerOf(outcome, call) {
            let answer = answered(outcome, questionOf(call), doneSchema);
            if (!answer.ok) return answer;
            let note = noteOf(answer.said);
            return {
                ok: true,
                live: answer.said.live,
                ...void 0 === note ? {} : {
                    note
                }
            };
        }
        function inspectionOf(outcome, call) {
            let answer = answered(outcome, questionOf(call), inspectionSchema);
            if (!answer.ok) return answer.failure;
            let { live, staged, fence, now } = answer.said;
            return {
                live,
                staged: 'yes' === staged,
                fence,
                now: 1_000 * now,
                problems: problemsOf(answer.said)
            };
        }
        let questionOf = ({ phase, timeout = LOOK })=>({
                phase,
                timeout
            });
        function noteOf(reply) {
            let busy = 'string' == typeof reply['busy'] ? [
                `went on with open connections: ${reply['busy']}`
            ] : [];
            let proof = 'string' == typeof reply['proof'] ? [
                reply['proof'].trim()
            ] : [];
            if (busy.length + proof.length > 0) return [
                ...proof,
                ...busy
            ].join('; ');
            if ('no' === reply['fetched']) return 'was there already';
            if ('delta' === reply['fetched']) return 'by its difference';
            if ('no' === reply['migrated'] || 'no' === reply['contracted']) return 'no migrations';
        }
        let GLANCE = 60;
        let backup_agent_LOOK = 180;
        let backup_agent_text = schemas.YjP();
        let count = schemas.Whr().nonnegative();
        let checkSchema = schemas.Ikc({
            problem_count: count,
            problems: schemas.YOg(backup_agent_text)
        });
        let backupSchema = schemas.Ikc({
            backup: backup_agent_text,
            release: backup_agent_text
        });
        let shipSchema = schemas.Ikc({
            logs: count,
            until: backup_agent_text
        });
        let files = count.default(0);
        let restoreSchema = schemas.Ikc({
            database: backup_agent_text,
            saved: backup_agent_text.default(''),
            seconds: count,
            files
        });
        let verifySchema = schemas.Ikc({
            tables: count,
            rows: count,
            files,
            restore_seconds: count,
            age_seconds: count,
            answer: backup_agent_text
        });
        let progressSchema = schemas.Ikc({
            what: backup_agent_text,
            sent: count,
            expected: count,
            at: count,
            now: count
        });
        class BackupAgent {
            #environment;
            #shell;
            #host;
            #document;
            constructor(environment, shell, host, document){
                this.#environment = environment;
                this.#shell = shell;
                this.#host = host;
                this.#document = document;
            }
            async check() {
                return problemsOf(await this.#ask({
                    phase: 'check'
                }, backup_agent_LOOK, checkSchema));
            }
            async backup({ timeout, ...order }) {
                let { backup, release } = await this.#ask({
                    phase: 'backup',
                    ...order
                }, timeout, backupSchema);
                return {
                    id: backup,
                    release
                };
            }
            async ship(timeout) {
                return await this.#ask({
                    phase: 'ship'
                }, timeout, shipSchema);
            }
            async restore({ timeout, ...order }) {
                return await this.#ask({
                    phase: 'restore',
                    ...order
                }, timeout, restoreSchema);
            }
            async verify(backup, timeout) {
                let found = await this.#ask({
                    phase: 'verify',
                    backup
                }, timeout, verifySchema);
                let { restore_seconds: restoreSeconds, age_seconds: ageSeconds, ...rest } = found;
                return {
                    ...rest,
                    restoreSeconds,
                    ageSeconds
                };
            }
            async progress() {
                return await this.#ask({
                    phase: 'progress'
                }, GLANCE, progressSchema);
            }
            async #ask(about, timeout, schema) {
                let call = {
                    environment: this.#environment,
                    ...about
                };
                let { phase, backup, environment } = call;
                let title = `esteira ${phase} ${backup ?? ''} (${environment})`;
                let task = {
                    title,
                    kind: phase,
                    ...backupErrand(this.#document, call),
                    timeout
                };
                let outcomes = await this.#shell.run([
                    this.#host
                ], task);
                let answer = answered(outcomes.get(this.#host), {
                    phase,
                    timeout
                }, schema);
                if (!answer.ok) throw answer.failure;
                return answer.said;
            }
        }
        function objectionOf(problems) {
            let [first, ...others] = problems;
            if (void 0 === first) return;
            let [, code = '', message = ''] = /^([a-z-]+): ([\s\S]*)$/.exec(first) ?? [];
            if (0 === others.length && code in entries) return fail(code, {
                message
            });
            return fail('backup-refused', {
                message: 'The backup was not begun: what speaks against it is below.',
                evidence: problems.join('\n')
            });
        }
    }
};
