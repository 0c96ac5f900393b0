<?php

namespace App\Http\Controllers;

use App\Health;
use Illuminate\Http\Response;

class HealthController
{
    public function __invoke(Health $health): Response
    {
        // The switch of the broken-release story: a commit that adds this file cannot become healthy.
        if (is_file(base_path('broken'))) {
            return $this->answer(503, 'broken on purpose');
        }
        $failing = array_keys(array_filter($health->checks(), fn (string $state) => $state !== Health::OK));

        return $failing === []
            ? $this->answer(200, 'ok')
            : $this->answer(503, 'failing: ' . implode(', ', $failing));
    }

    private function answer(int $status, string $text): Response
    {
        return response("{$text}\n", $status, ['Content-Type' => 'text/plain', 'Cache-Control' => 'no-store']);
    }
}
