<?php

// Debian's autoloaders name one another by bare paths, to be found on the include path.
set_include_path('/usr/share/php' . PATH_SEPARATOR . get_include_path());

require_once 'Illuminate/autoload.php';
