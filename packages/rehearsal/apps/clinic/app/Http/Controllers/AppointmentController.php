<?php

namespace App\Http\Controllers;

use App\Models\Appointment;
use Illuminate\Contracts\View\View;
use Illuminate\Http\JsonResponse;
use Illuminate\Http\RedirectResponse;
use Illuminate\Http\Request;
use Illuminate\Validation\Rule;

class AppointmentController
{
    public function index(): View
    {
        return view('appointments', ['appointments' => Appointment::latest('id')->limit(20)->get()]);
    }

    public function store(Request $request): RedirectResponse
    {
        $appointment = Appointment::book($request->validate($this->rules()));

        return redirect('/consultas')->with('notice', "Consulta nº {$appointment->id} marcada.");
    }

    public function apiStore(Request $request): JsonResponse
    {
        return response()->json(Appointment::book($request->validate($this->rules())), 201);
    }

    public function apiShow(Appointment $appointment): Appointment
    {
        return $appointment;
    }

    private function rules(): array
    {
        return [
            'patient' => ['required', 'string', 'max:80'],
            'specialty' => ['required', Rule::in(Appointment::SPECIALTIES)],
            'starts_at' => ['required', 'date'],
        ];
    }
}
