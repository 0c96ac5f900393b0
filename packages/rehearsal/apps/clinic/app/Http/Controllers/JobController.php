<?php

namespace App\Http\Controllers;

use App\Jobs\IssueReport;
use App\Models\JobDone;
use Illuminate\Http\JsonResponse;
use Illuminate\Http\RedirectResponse;
use Illuminate\Http\Request;
use Illuminate\Support\Str;

class JobController
{
    public function store(Request $request): RedirectResponse
    {
        return redirect('/agenda')->with('notice', "Laudo {$this->dispatch($request)} na fila.");
    }

    public function apiStore(Request $request): JsonResponse
    {
        return response()->json(['ticket' => $this->dispatch($request)], 202);
    }

    public function apiShow(string $ticket): JobDone
    {
        return JobDone::where('ticket', $ticket)->firstOrFail();
    }

    private function dispatch(Request $request): string
    {
        $request->validate(['seconds' => ['integer', 'between:0,45']]);
        $ticket = (string) Str::uuid();
        dispatch(new IssueReport($ticket, (int) $request->input('seconds', 0)));

        return $ticket;
    }
}
