<?php

namespace App\Console;

use App\Console\Commands\BeatCommand;
use Illuminate\Console\Scheduling\Schedule;
use Illuminate\Foundation\Console\Kernel as BaseKernel;

class Kernel extends BaseKernel
{
    protected $commands = [BeatCommand::class];

    protected function schedule(Schedule $schedule): void
    {
        // On every host, not on one: a host whose scheduler has stopped must be seen.
        $schedule->command(BeatCommand::class)->everyMinute();
    }
}
