@extends('layout')
@section('title', 'Minha foto')
@section('content')
@include('messages')
<h1>Minha foto</h1>
@if ($avatar)
<img class="avatar" src="/avatar/{{ $avatar }}" alt="Sua foto">
@else
<p>Você ainda não enviou uma foto.</p>
@endif
<form method="post" action="/avatar" enctype="multipart/form-data">
  @csrf
  <input type="file" name="avatar" accept="image/*" required>
  <button>Enviar</button>
</form>
@endsection
