<?php

namespace App\Console\Commands;

use App\Models\Heartbeat;
use App\Release;
use Illuminate\Console\Command;

class BeatCommand extends Command
{
    protected $signature = 'clinic:beat';

    protected $description = 'Write down that the scheduler of this host is alive';

    public function handle(): void
    {
        Heartbeat::create(['host' => gethostname(), 'release' => Release::id(), 'beat_at' => now()]);
    }
}
