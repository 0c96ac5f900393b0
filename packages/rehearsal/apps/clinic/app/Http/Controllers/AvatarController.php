<?php

namespace App\Http\Controllers;

use Illuminate\Contracts\View\View;
use Illuminate\Http\RedirectResponse;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Storage;
use Symfony\Component\HttpFoundation\StreamedResponse;

class AvatarController
{
    private const FOLDER = 'avatars';

    public function show(Request $request): View
    {
        return view('avatar', ['avatar' => $request->session()->get('avatar')]);
    }

    public function store(Request $request): RedirectResponse
    {
        $request->validate(['avatar' => ['required', 'file', 'mimes:png,jpg,gif,webp', 'max:512']]);
        $path = $request->file('avatar')->store(self::FOLDER, 'public');
        $request->session()->put('avatar', basename($path));

        return redirect('/avatar')->with('notice', 'Foto guardada.');
    }

    /** Served through PHP, so that no release needs a link from its document root. */
    public function image(string $name): StreamedResponse
    {
        $path = self::FOLDER . "/{$name}";
        abort_unless(Storage::disk('public')->exists($path), 404);

        return Storage::disk('public')->response($path);
    }
}
