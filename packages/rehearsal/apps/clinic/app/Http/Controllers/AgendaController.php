<?php

namespace App\Http\Controllers;

use App\Models\Appointment;
use Illuminate\Contracts\View\View;
use Illuminate\Http\Request;

class AgendaController
{
    public function __invoke(Request $request): View
    {
        return view('agenda', [
            'visits' => $request->session()->increment('visits'),
            'upcoming' => Appointment::where('starts_at', '>=', now())->orderBy('starts_at')->limit(5)->get(),
        ]);
    }
}
