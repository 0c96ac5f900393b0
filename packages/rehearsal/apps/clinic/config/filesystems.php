<?php

return [
    'default' => 'public',
    'disks' => [
        'public' => ['driver' => 'local', 'root' => storage_path('app/public'), 'visibility' => 'public'],
    ],
];
