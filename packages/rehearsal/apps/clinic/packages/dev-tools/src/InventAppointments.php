<?php

namespace Clinic\DevTools;

use App\Models\Appointment;
use Illuminate\Console\Command;

class InventAppointments extends Command
{
    protected $signature = 'clinic:invent {count=10}';

    protected $description = 'Write invented appointments';

    public function handle(): void
    {
        for ($number = 1; $number <= (int) $this->argument('count'); $number++) {
            Appointment::book([
                'patient' => "Paciente {$number}",
                'specialty' => Appointment::SPECIALTIES[$number % count(Appointment::SPECIALTIES)],
                'starts_at' => now()->addHours($number),
            ]);
        }
    }
}
