<?php

use Illuminate\Database\Migrations\Migration;
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\Schema;

return new class extends Migration
{
    public function up(): void
    {
        if (Schema::hasTable('heartbeats')) {
            return;
        }
        Schema::create('heartbeats', function (Blueprint $table): void {
            $table->id();
            $table->string('host', 64);
            $table->string('release', 64);
            $table->dateTime('beat_at')->index();
        });
    }

    public function down(): void
    {
        Schema::dropIfExists('heartbeats');
    }
};
