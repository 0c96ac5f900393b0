@extends('layout')
@section('title', 'Agenda')
@section('content')
@include('messages')
<h1>Sua agenda</h1>
<p>Você abriu esta página <strong data-visits="{{ $visits }}">{{ $visits }}</strong>
{{ $visits === 1 ? 'vez' : 'vezes' }}.</p>
<ul>
@forelse ($upcoming as $appointment)
  <li>
    {{ $appointment->starts_at->format('d/m/Y H:i') }}: {{ $appointment->patient }}, {{ $appointment->specialty }}.
    <a href="/sala/{{ $appointment->id }}">Entrar na sala</a>
  </li>
@empty
  <li>Nenhuma consulta marcada.</li>
@endforelse
</ul>
<form method="post" action="/job">
  @csrf
  <button>Emitir laudo</button>
</form>
<section class="room" data-room="recepcao"><h2>Recepção</h2></section>
@endsection
