<?php

namespace App;

use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Redis;
use Throwable;

/** Asks what the application cannot work without. */
final class Health
{
    public const OK = 'ok';

    /** @return array<string, string> `ok` or `failing`, by the name of the service; the log has the reason */
    public function checks(): array
    {
        return [
            'database' => $this->try(fn () => DB::select('select 1')),
            'redis' => $this->try(fn () => Redis::connection()->command('ping')),
        ];
    }

    private function try(callable $check): string
    {
        try {
            $check();

            return self::OK;
        } catch (Throwable $problem) {
            report($problem);

            return 'failing';
        }
    }
}
