<!doctype html>
<html lang="pt-BR">
<head>
<meta charset="utf-8">
<meta name="release" content="{{ $release }}">
<title>{{ config('app.name') }}</title>
<link rel="stylesheet" href="/mural.css">
</head>
<body>
<h1>Mural de recados</h1>
<form method="post" action="/">
  @csrf
  <input name="text" value="{{ old('text') }}" maxlength="140" aria-label="Recado" required>
  <button>Pendurar</button>
</form>
@foreach ($errors->all() as $error)
<p class="problem" role="alert">{{ $error }}</p>
@endforeach
<ul>
@foreach ($notices as $notice)
  <li>{{ $notice->text }}</li>
@endforeach
</ul>
<footer>versão <code>{{ $release }}</code></footer>
</body>
</html>
