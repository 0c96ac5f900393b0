<?php

use Illuminate\Contracts\Console\Kernel as ConsoleKernel;
use Illuminate\Contracts\Debug\ExceptionHandler;
use Illuminate\Contracts\Http\Kernel as HttpKernel;
use Illuminate\Foundation\Application;
use Illuminate\Foundation\Console\Kernel as FoundationConsoleKernel;
use Illuminate\Foundation\Exceptions\Handler;

$app = new Application(dirname(__DIR__));

$app->instance('path.public', $app->basePath('public_html'));

$app->singleton(HttpKernel::class, App\Http\Kernel::class);
$app->singleton(ConsoleKernel::class, FoundationConsoleKernel::class);
$app->singleton(ExceptionHandler::class, Handler::class);

return $app;
