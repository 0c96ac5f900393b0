@extends('layout')
@section('title', "Sala {$id}")
@section('content')
<h1>Sala {{ $id }}</h1>
<section class="room" data-room="{{ $id }}"></section>
@endsection
