<?php

return [
    'default' => 'redis',
    'prefix' => 'cache',
    'stores' => [
        'redis' => ['driver' => 'redis', 'connection' => 'default'],
    ],
];
