<?php

namespace App\Models;

use App\Release;
use Illuminate\Database\Eloquent\Model;

class Appointment extends Model
{
    public const SPECIALTIES = ['Clínica geral', 'Pediatria', 'Cardiologia', 'Psicologia'];

    protected $guarded = [];

    protected $casts = ['starts_at' => 'datetime'];

    public static function book(array $fields): self
    {
        return self::create([...$fields, 'release' => Release::id()]);
    }
}
