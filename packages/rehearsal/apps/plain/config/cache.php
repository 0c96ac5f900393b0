<?php

return [
    'default' => 'file',
    'prefix' => 'mural',
    'stores' => [
        'file' => ['driver' => 'file', 'path' => storage_path('framework/cache/data')],
    ],
];
