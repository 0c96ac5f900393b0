<?php

use App\Http\Controllers\NoticeController;
use Illuminate\Support\Facades\Route;

Route::get('/', [NoticeController::class, 'index']);
Route::post('/', [NoticeController::class, 'store']);
