<?php

namespace App;

final class Release
{
    private static ?string $id = null;

    /**
     * The name of the folder this code runs from. Asked once per process: a worker started by the
     * release before must go on saying so after the switch.
     */
    public static function id(): string
    {
        return self::$id ??= basename(realpath(base_path()));
    }
}
