<?php

return [
    'default' => 'mysql',
    'migrations' => 'migrations',

    'connections' => [
        'mysql' => [
            'driver' => 'mysql',
            'host' => env('DB_HOST', '127.0.0.1'),
            'port' => env('DB_PORT', '3306'),
            'unix_socket' => env('DB_SOCKET', ''),
            'database' => env('DB_DATABASE', 'clinic'),
            'username' => env('DB_USERNAME', 'clinic'),
            'password' => env('DB_PASSWORD', ''),
            'charset' => 'utf8mb4',
            'collation' => 'utf8mb4_unicode_ci',
            'prefix' => '',
            'strict' => true,
            // A health check that waits for a dead database would itself look dead.
            'options' => [PDO::ATTR_TIMEOUT => 3],
        ],
    ],

    'redis' => [
        'client' => 'phpredis',
        'options' => ['prefix' => env('REDIS_PREFIX', 'clinic:')],
        'default' => [
            'host' => env('REDIS_HOST', '127.0.0.1'),
            'port' => env('REDIS_PORT', '6379'),
            'password' => env('REDIS_PASSWORD') ?: null,
            'database' => '0',
            'timeout' => 3,
            // Above queue.block_for, which waits on the same connection.
            'read_timeout' => 3,
        ],
    ],
];
