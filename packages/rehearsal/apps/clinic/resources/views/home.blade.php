@extends('layout')
@section('title', 'Consultas por vídeo')
@section('content')
<section class="welcome">
  <h1>A clínica que vai até você</h1>
  <p>Consultas por vídeo com médicos de verdade, no horário que couber no seu dia.</p>
  <a class="button" href="/consultas">Marcar consulta</a>
</section>
@endsection
