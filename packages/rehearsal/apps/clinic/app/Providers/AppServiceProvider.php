<?php

namespace App\Providers;

use App\Front\Manifest;
use Illuminate\Support\Facades\Blade;
use Illuminate\Support\ServiceProvider;

class AppServiceProvider extends ServiceProvider
{
    public function register(): void
    {
        $this->app->singleton(
            Manifest::class,
            fn () => new Manifest(public_path('build/manifest.json'), '/build/'),
        );
    }

    public function boot(): void
    {
        Blade::directive('front', fn (string $entry) => "<?php echo app(App\Front\Manifest::class)->tags({$entry}); ?>");
    }
}
