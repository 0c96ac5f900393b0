<?php

namespace App\Jobs;

use App\Models\JobDone;
use App\Release;
use Illuminate\Bus\Queueable;
use Illuminate\Contracts\Queue\ShouldQueue;
use Illuminate\Queue\InteractsWithQueue;

class IssueReport implements ShouldQueue
{
    use InteractsWithQueue;
    use Queueable;

    public int $tries = 3;

    /** @param int $seconds how long the work takes: a worker must be left to end it */
    public function __construct(public string $ticket, public int $seconds)
    {
    }

    public function handle(): void
    {
        $until = now()->addSeconds($this->seconds);
        // A signal cuts a sleep short, and the work is not done then.
        while (now()->lt($until)) {
            usleep(100_000);
        }
        JobDone::create([
            'ticket' => $this->ticket,
            'seconds' => $this->seconds,
            'host' => gethostname(),
            'release' => Release::id(),
            'done_at' => now(),
        ]);
    }
}
