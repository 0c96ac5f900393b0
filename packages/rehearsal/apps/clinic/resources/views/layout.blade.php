<!doctype html>
<html lang="pt-BR">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="release" content="{{ App\Release::id() }}">
<title>@yield('title') · {{ config('app.name') }}</title>
@front('resources/js/app.js')
</head>
<body>
<header>
  <a class="brand" href="/"><img data-logo alt="" width="28" height="28"> {{ config('app.name') }}</a>
  <nav>
    <a href="/agenda">Agenda</a>
    <a href="/consultas">Consultas</a>
    <a href="/avatar">Minha foto</a>
  </nav>
</header>
<main>
@yield('content')
</main>
<footer>versão <code>{{ App\Release::id() }}</code></footer>
</body>
</html>
