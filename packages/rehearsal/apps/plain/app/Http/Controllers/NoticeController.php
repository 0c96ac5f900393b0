<?php

namespace App\Http\Controllers;

use App\Models\Notice;
use Illuminate\Contracts\View\View;
use Illuminate\Http\RedirectResponse;
use Illuminate\Http\Request;

class NoticeController
{
    public function index(): View
    {
        return view('mural', [
            'release' => basename(realpath(base_path())),
            'notices' => Notice::latest('id')->limit(20)->get(),
        ]);
    }

    public function store(Request $request): RedirectResponse
    {
        Notice::create($request->validate(['text' => ['required', 'string', 'max:140']]));

        return redirect('/');
    }
}
