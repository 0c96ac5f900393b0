<?php

use Illuminate\Database\Migrations\Migration;
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\Schema;

return new class extends Migration
{
    public function up(): void
    {
        // MariaDB cannot roll a table back: a migration killed after it must pass when it is run again.
        if (Schema::hasTable('appointments')) {
            return;
        }
        Schema::create('appointments', function (Blueprint $table): void {
            $table->id();
            $table->string('patient', 80);
            $table->string('specialty', 40);
            $table->dateTime('starts_at')->index();
            $table->string('release', 64);
            $table->timestamps();
        });
    }

    public function down(): void
    {
        Schema::dropIfExists('appointments');
    }
};
