<?php

namespace Clinic\DevTools;

use Illuminate\Support\ServiceProvider;

class DevToolsServiceProvider extends ServiceProvider
{
    public function boot(): void
    {
        $this->commands([InventAppointments::class]);
    }
}
