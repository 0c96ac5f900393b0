<?php

use App\Http\Controllers\AppointmentController;
use App\Http\Controllers\JobController;
use App\Http\Controllers\StatusController;
use Illuminate\Support\Facades\Route;

Route::get('/status', StatusController::class);
Route::post('/consultas', [AppointmentController::class, 'apiStore']);
Route::get('/consultas/{appointment}', [AppointmentController::class, 'apiShow']);
Route::post('/job', [JobController::class, 'apiStore']);
Route::get('/job/{ticket}', [JobController::class, 'apiShow']);
