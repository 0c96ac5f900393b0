<?php

namespace App\Providers;

use Illuminate\Foundation\Support\Providers\RouteServiceProvider as BaseRouteServiceProvider;
use Illuminate\Support\Facades\Route;

class RouteServiceProvider extends BaseRouteServiceProvider
{
    public function boot(): void
    {
        $this->routes(function (): void {
            Route::group([], base_path('routes/public.php'));
            Route::middleware('session')->group(base_path('routes/session.php'));
            Route::middleware('stateless')->prefix('api')->group(base_path('routes/api.php'));
        });
    }
}
