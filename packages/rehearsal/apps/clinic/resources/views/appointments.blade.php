@extends('layout')
@section('title', 'Consultas')
@section('content')
@include('messages')
<h1>Consultas</h1>
<form method="post" action="/consultas">
  @csrf
  <label>Paciente <input name="patient" value="{{ old('patient') }}" maxlength="80" required></label>
  <label>Especialidade
    <select name="specialty">
    @foreach (App\Models\Appointment::SPECIALTIES as $specialty)
      <option @if (old('specialty') === $specialty) selected @endif>{{ $specialty }}</option>
    @endforeach
    </select>
  </label>
  <label>Quando <input type="datetime-local" name="starts_at" value="{{ old('starts_at') }}" required></label>
  <button>Marcar</button>
</form>
<table>
  <thead><tr><th>Nº</th><th>Paciente</th><th>Especialidade</th><th>Quando</th></tr></thead>
  <tbody>
  @foreach ($appointments as $appointment)
    <tr>
      <td>{{ $appointment->id }}</td>
      <td>{{ $appointment->patient }}</td>
      <td>{{ $appointment->specialty }}</td>
      <td>{{ $appointment->starts_at->format('d/m/Y H:i') }}</td>
    </tr>
  @endforeach
  </tbody>
</table>
@endsection
