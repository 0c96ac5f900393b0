<?php

return [
    'required' => 'Escreva o recado.',
    'string' => 'O recado deve ser um texto.',
    'max' => ['string' => 'O recado tem mais de :max letras.'],
];
