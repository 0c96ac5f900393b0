<?php

namespace App\Http\Controllers;

use App\Health;
use App\Models\Appointment;
use App\Models\Heartbeat;
use App\Models\JobDone;
use App\Release;
use Illuminate\Http\JsonResponse;
use Illuminate\Support\Facades\Cache;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Queue;
use Throwable;

class StatusController
{
    public function __invoke(Health $health): JsonResponse
    {
        return response()->json([
            'release' => Release::id(),
            'host' => gethostname(),
            ...$health->checks(),
            'cached' => $this->known(fn () => Cache::remember('first-asked', 60, fn () => now()->toIso8601String())),
            'queue' => $this->known(fn () => [
                'waiting' => Queue::size(),
                'done' => JobDone::count(),
                'failed' => DB::table('failed_jobs')->count(),
            ]),
            'appointments' => $this->known(fn () => Appointment::count()),
            'lastJob' => $this->known(fn () => JobDone::latest('id')->first()),
            'lastHeartbeat' => $this->known(fn () => Heartbeat::latest('id')->first()),
        ]);
    }

    /** The status must be told even when half of what it tells of is down: the unknown is null. */
    private function known(callable $fact): mixed
    {
        try {
            return $fact();
        } catch (Throwable) {
            return null;
        }
    }
}
