<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class JobDone extends Model
{
    public $timestamps = false;

    protected $table = 'jobs_done';

    protected $guarded = [];

    protected $casts = ['done_at' => 'datetime'];
}
