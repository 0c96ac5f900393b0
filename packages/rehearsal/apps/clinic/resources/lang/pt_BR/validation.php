<?php

return [
    'required' => 'Preencha :attribute.',
    'string' => ':attribute deve ser um texto.',
    'integer' => ':attribute deve ser um número inteiro.',
    'date' => ':attribute não é uma data.',
    'in' => ':attribute não está na lista.',
    'file' => ':attribute não chegou inteira.',
    'uploaded' => ':attribute não chegou inteira.',
    'mimes' => ':attribute deve ser uma imagem: :values.',
    'max' => [
        'string' => ':attribute tem mais de :max letras.',
        'file' => ':attribute tem mais de :max kB.',
    ],
    'between' => [
        'numeric' => ':attribute deve ficar entre :min e :max.',
    ],
    'attributes' => [
        'patient' => 'o nome do paciente',
        'specialty' => 'a especialidade',
        'starts_at' => 'a data',
        'avatar' => 'a foto',
        'seconds' => 'a duração',
    ],
];
