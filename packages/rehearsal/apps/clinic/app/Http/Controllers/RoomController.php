<?php

namespace App\Http\Controllers;

use Illuminate\Contracts\View\View;

class RoomController
{
    public function __invoke(string $id): View
    {
        return view('room', ['id' => $id]);
    }
}
