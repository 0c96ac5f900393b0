@if (session('notice'))
<p class="notice" role="status">{{ session('notice') }}</p>
@endif
@foreach ($errors->all() as $error)
<p class="problem" role="alert">{{ $error }}</p>
@endforeach
