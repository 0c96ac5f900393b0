<?php

use Illuminate\Database\Migrations\Migration;
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\Schema;

return new class extends Migration
{
    public function up(): void
    {
        if (Schema::hasTable('jobs_done')) {
            return;
        }
        Schema::create('jobs_done', function (Blueprint $table): void {
            $table->id();
            $table->uuid('ticket')->index();
            $table->unsignedSmallInteger('seconds');
            $table->string('host', 64);
            $table->string('release', 64);
            $table->dateTime('done_at');
        });
    }

    public function down(): void
    {
        Schema::dropIfExists('jobs_done');
    }
};
