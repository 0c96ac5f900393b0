<?php

use App\Http\Controllers\AvatarController;
use App\Http\Controllers\HealthController;
use Illuminate\Support\Facades\Route;

// No session, so no cookie: what is here may be kept by the edge.
Route::view('/', 'home')->middleware('cache.headers:public;max_age=60;s_maxage=3600;etag');
Route::get('/avatar/{name}', [AvatarController::class, 'image'])->where('name', '[A-Za-z0-9]+\.[a-z]{3,4}');

Route::get('/healthz', HealthController::class);
