export const id = 345;
export const ids = [
    345
];
export const modules = {
    345: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            default: ()=>verify_health_src
        });
        var src = __webpack_require__(6038);
        var kit_src = __webpack_require__(1040);
        let inputs = {
            probes: kit_src.hF.kind('probes', src.f4)({
                description: 'What to ask, and what a healthy answer is: a YAML list in which each probe is a URL, or a map of the keys below.',
                example: '- https://clinic.example.com/healthz\n- url: https://clinic.example.com/\n  release: header:X-Release',
                required: true
            }),
            release: kit_src.sh.releaseId({
                description: 'Release id that every probe with the key `release` must find in its answer.',
                example: '${{ steps.build.outputs.release }}'
            }),
            successes: kit_src.hF.count({
                description: 'How many attempts must pass in a row. One that fails starts the count again.',
                example: '5',
                default: '3'
            }),
            interval: kit_src.hF.duration({
                description: 'Pause between two attempts at a probe.',
                example: '5s',
                default: '2s'
            }),
            timeout: kit_src.hF.duration({
                description: 'How long to go on. An attempt that began in time may still end.',
                example: '10m',
                default: '2m'
            }),
            'attempt-timeout': kit_src.hF.duration({
                description: 'How long one attempt may take: connection, redirects and the whole body.',
                example: '3s',
                default: '10s'
            }),
            ca: kit_src.hF.kind('PEM', src.Bg)({
                description: 'Certificates to trust beside the public authorities, such as the one that signed an origin certificate. Not a secret.',
                example: '${{ vars.ORIGIN_CA }}'
            })
        };
        let outputs = {
            verdict: '`passed`, `failed`, or `inconclusive` where nothing was learnt of the application: nobody was reached, or Cloudflare challenged. Set on failure too, as all outputs.',
            slowest: 'Milliseconds of the slowest probe: its median. Empty where nothing answered.',
            'tls-days-left': 'Days left of the certificate that ends first. Empty without https.',
            report: 'JSON: `verdict`, `took`, and of each probe `url`, `verdict`, `reason`, `fault`, `attempts`, `passed`, `faults` (counts), `latency` (`min`, `median`, `max` in ms), `tlsDaysLeft`, `address`, `redirectedTo` and `ray`.'
        };
        let MARKS = {
            passed: '✅',
            failed: '❌',
            inconclusive: '❔'
        };
        let MOST_FOLDS = 50;
        let LONGEST_REASON = 500;
        function report(health, runtime) {
            let { verdict, probes } = health;
            runtime.output('verdict', verdict);
            runtime.output('slowest', largest(probes.flatMap(({ latency })=>latency?.median ?? [])));
            runtime.output('tls-days-left', smallest(probes.flatMap(({ tlsDaysLeft })=>tlsDaysLeft ?? [])));
            runtime.output('report', JSON.stringify(inJson(health)));
            for (let probe of probes)runtime.log.info(verdictLine(probe));
            let passed = probes.filter((probe)=>'passed' === probe.verdict).length;
            runtime.summary.add(`### ${MARKS[verdict]} Health: ${passed} of ${probes.length} probes passed`, kit_src.wD.table([
                'Probe',
                'Verdict',
                'Attempts',
                'Latency',
                'TLS days left',
                'Address'
            ], probes.map((probe)=>[
                    [
                        (0, src.Vb)(probe.probe),
                        probe.redirectedTo ?? []
                    ].flat().map(kit_src.wD.code).join(' → '),
                    `${MARKS[probe.verdict]} ${kit_src.wD.plain(reasonOf(probe) ?? probe.verdict)}`,
                    `${probe.passed} of ${probe.attempts} passed`,
                    latencyOf(probe) ?? '',
                    probe.tlsDaysLeft?.toString() ?? '',
                    kit_src.wD.code(probe.address ?? '')
                ])), ...folds(probes));
        }
        function verdictLine(probe) {
            let { verdict, attempts, passed, tlsDaysLeft, address, redirectedTo } = probe;
            let facts = [
                `${passed} of ${attempts} attempts passed`,
                latencyOf(probe),
                void 0 === tlsDaysLeft ? void 0 : `TLS ${tlsDaysLeft} days left`,
                address,
                void 0 === redirectedTo ? void 0 : `redirected to ${redirectedTo}`,
                reasonOf(probe)
            ];
            return `${MARKS[verdict]} ${(0, src.Vb)(probe.probe)}: ${verdict}; ${facts.filter((fact)=>void 0 !== fact).join('; ')}`;
        }
        function latencyOf({ latency }) {
            if (void 0 === latency) return;
            let [min, median, max] = [
                latency.min,
                latency.median,
                latency.max
            ].map(kit_src.a3);
            return `${median} (${min} to ${max})`;
        }
        function reasonOf({ reason }) {
            return reason?.slice(0, LONGEST_REASON);
        }
        function folds(probes) {
            let failing = probes.filter((probe)=>'passed' !== probe.verdict);
            let passing = probes.filter((probe)=>'passed' === probe.verdict);
            return [
                ...failing,
                ...passing
            ].slice(0, MOST_FOLDS).map((probe)=>kit_src.wD.details(`Evidence: ${(0, src.Vb)(probe.probe)}`, kit_src.wD.fence((0, src.X1)(probe))));
        }
        function inJson({ verdict, took, probes }) {
            return {
                verdict,
                took,
                probes: probes.map((each)=>({
                        url: each.probe.url,
                        verdict: each.verdict,
                        reason: reasonOf(each),
                        fault: each.fault,
                        attempts: each.attempts,
                        passed: each.passed,
                        faults: each.faults,
                        latency: each.latency,
                        tlsDaysLeft: each.tlsDaysLeft,
                        address: each.address,
                        redirectedTo: each.redirectedTo,
                        ray: each.ray
                    }))
            };
        }
        function largest(figures) {
            return 0 === figures.length ? '' : String(Math.max(...figures));
        }
        function smallest(figures) {
            return 0 === figures.length ? '' : String(Math.min(...figures));
        }
        let NEWS = 1_000;
        let STILL = 10_000;
        function narrator(log, clock) {
            let said = new Map();
            return (probe, attempt, streak)=>{
                let news = streak > 0 ? `${streak} in a row` : attempt.faults.map(({ message })=>message).join('; ');
                let before = said.get(probe);
                let quiet = void 0 === before ? 1 / 0 : clock.now() - before.at;
                if (quiet < (news === before?.news ? STILL : NEWS)) return;
                said.set(probe, {
                    at: clock.now(),
                    news
                });
                let which = `attempt ${attempt.number}, ${(0, kit_src.a3)(attempt.latency)}`;
                log.info(`${(0, src.Vb)(probe)}: ${news} (${which})`);
            };
        }
        async function run(inputs, ports) {
            let { probes, release, successes, interval, timeout, attemptTimeout } = inputs;
            let { http, clock, log, signal } = ports;
            let what = 1 === probes.length ? 'a probe' : `${probes.length} probes`;
            let rule = `${successes} in a row, ${(0, kit_src.a3)(interval)} apart, within ${(0, kit_src.a3)(timeout)}`;
            return await log.group(`Watching ${what}: ${rule}`, ()=>(0, src.wB)(probes, {
                    release,
                    successes,
                    interval,
                    timeout,
                    attemptTimeout
                }, {
                    http,
                    clock,
                    signal,
                    onAttempt: narrator(log, clock)
                }));
        }
        let verify_health_src = (0, kit_src.QP)({
            inputs: inputs,
            outputs: outputs,
            async main (values, runtime) {
                let health = await run(values, {
                    http: (0, src.FQ)(values.ca),
                    clock: runtime.clock,
                    log: runtime.log,
                    signal: runtime.signal
                });
                report(health, runtime);
                (0, src.yw)(health);
            }
        });
    }
};
