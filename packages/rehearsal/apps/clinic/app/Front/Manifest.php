<?php

namespace App\Front;

use Illuminate\Support\HtmlString;
use RuntimeException;

/** What Vite has built, by the names of the sources. */
final class Manifest
{
    private ?array $chunks = null;

    public function __construct(private string $file, private string $base)
    {
    }

    /** The tags that load an entry: its styles, then its script, then the chunks it imports. */
    public function tags(string $entry): HtmlString
    {
        $chunk = $this->chunk($entry);
        $tags = [
            ...array_map(fn ($css) => "<link rel=\"stylesheet\" href=\"{$this->base}{$css}\">", $chunk['css'] ?? []),
            "<script type=\"module\" src=\"{$this->url($entry)}\"></script>",
            ...array_map(
                fn ($import) => "<link rel=\"modulepreload\" href=\"{$this->url($import)}\">",
                $chunk['imports'] ?? [],
            ),
        ];

        return new HtmlString(implode("\n", $tags));
    }

    public function url(string $source): string
    {
        return $this->base . $this->chunk($source)['file'];
    }

    private function chunk(string $source): array
    {
        $this->chunks ??= $this->read();

        return $this->chunks[$source] ?? throw new RuntimeException("{$source} is not in {$this->file}.");
    }

    private function read(): array
    {
        if (! is_file($this->file)) {
            throw new RuntimeException("{$this->file} is missing: run `npm ci && npm run build`.");
        }

        return json_decode(file_get_contents($this->file), true, flags: JSON_THROW_ON_ERROR);
    }
}
