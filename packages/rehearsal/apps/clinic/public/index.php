<?php

use Illuminate\Contracts\Http\Kernel;
use Illuminate\Http\Request;

// Written by `artisan down --render`: answers before anything of the framework is loaded.
$maintenance = __DIR__ . '/../storage/framework/maintenance.php';
if (is_file($maintenance)) {
    require $maintenance;
}

require __DIR__ . '/../vendor/autoload.php';

$kernel = (require __DIR__ . '/../bootstrap/app.php')->make(Kernel::class);
$request = Request::capture();
$response = $kernel->handle($request)->send();
$kernel->terminate($request, $response);
