<?php

use App\Http\Controllers\AgendaController;
use App\Http\Controllers\AppointmentController;
use App\Http\Controllers\AvatarController;
use App\Http\Controllers\JobController;
use App\Http\Controllers\RoomController;
use Illuminate\Support\Facades\Route;

Route::get('/agenda', AgendaController::class);
Route::get('/consultas', [AppointmentController::class, 'index']);
Route::post('/consultas', [AppointmentController::class, 'store']);
Route::get('/avatar', [AvatarController::class, 'show']);
Route::post('/avatar', [AvatarController::class, 'store']);
Route::post('/job', [JobController::class, 'store']);
Route::get('/sala/{id}', RoomController::class)->where('id', '[A-Za-z0-9_-]{1,64}');
