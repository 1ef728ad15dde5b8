<?php
/**
 * Widgets as HTML. It knows nothing of WordPress: any PHP page may include it.
 */

declare(strict_types=1);

const KOTACERDAS_VERSION = '0.1.0';

/** Those that show a plan. Those that edit one need a page that saves what they tell. */
const KOTACERDAS_WIDGETS = [
    'action-table',
    'dashboard',
    'dimension-wheel',
    'gap-chart',
    'inventory',
    'readiness-radar',
    'roadmap',
    'swot-quadrant',
    'tows-matrix',
    'trace',
];

const KOTACERDAS_THEMES = ['terang' => 'light', 'gelap' => 'dark', 'otomatis' => 'auto'];

/**
 * A widget as HTML, or what is wrong with what was asked for, a sentence each. Nothing gets into the HTML that is not
 * on a list or of a form that leaves no room for markup; it is escaped all the same.
 *
 * @param array<array-key, mixed> $asked `widget` and `wilayah`; also `edisi`, `cakupan`, `bahasa`, `tema`
 * @param string $strapi where Strapi is; empty where the site itself passes `/api/kotacerdas` on to it
 * @return array{html: string, faults: list<string>}
 */
function kotacerdas_widget(array $asked, string $strapi = ''): array
{
    $read = array_map(fn ($value): string => is_scalar($value) ? (string) $value : '', $asked);
    $faults = kotacerdas_faults($read);
    if ($faults !== []) {
        return ['html' => '', 'faults' => $faults];
    }
    $edition = isset($read['edisi']) ? '/' . $read['edisi'] : '';
    $source = rtrim($strapi, '/') . '/api/kotacerdas/published/' . $read['wilayah'] . $edition;
    $attributes = kotacerdas_attributes([
        'src' => $source,
        'scope' => $read['cakupan'] ?? null,
        'lang' => $read['bahasa'] ?? null,
        'theme' => KOTACERDAS_THEMES[$read['tema'] ?? ''] ?? null,
    ]);
    // What stands within is for readers without JavaScript; it is hidden once the widget stands.
    $link = '<a' . kotacerdas_attributes(['href' => "$source/open-data.zip"]) . '>Data rencana (CSV)</a>';
    $name = 'kc-' . $read['widget'];
    return ['html' => "<$name$attributes>$link</$name>", 'faults' => []];
}

/** The `<script>` that loads the widgets of a page, from where the folder `widgets` is served. */
function kotacerdas_script(string $folder): string
{
    $source = rtrim($folder, '/') . '/kotacerdas.js?ver=' . KOTACERDAS_VERSION;
    return '<script type="module"' . kotacerdas_attributes(['src' => $source]) . '></script>';
}

/**
 * @param array<array-key, string> $asked
 * @return list<string>
 */
function kotacerdas_faults(array $asked): array
{
    $oneOf = fn (array $known): array => ['/\A(?:' . implode('|', $known) . ')\z/', implode(', ', $known)];
    $forms = [
        'widget' => $oneOf(KOTACERDAS_WIDGETS),
        'wilayah' => ['/\A\d{2}(?:\.\d{2})?\z/', 'kode wilayah Kemendagri, misalnya 32.78'],
        'edisi' => ['/\A[1-9]\d{0,5}\z/', 'nomor edisi, misalnya 2'],
        'cakupan' => ['/\A[a-z]+(?:-[a-z]+)*\z/', 'nama cakupan, misalnya region atau smart-living'],
        'bahasa' => $oneOf(['id', 'en']),
        'tema' => $oneOf(array_keys(KOTACERDAS_THEMES)),
    ];
    $faults = [];
    foreach (['widget', 'wilayah'] as $needed) {
        if (!isset($asked[$needed])) {
            $faults[] = "Isian $needed belum ada: {$forms[$needed][1]}.";
        }
    }
    foreach ($asked as $name => $value) {
        if (!isset($forms[$name])) {
            $faults[] = "Isian $name tidak dikenal; yang ada: " . implode(', ', array_keys($forms)) . '.';
        } elseif (preg_match($forms[$name][0], $value) !== 1) {
            $faults[] = "Isian $name bernilai “{$value}”; yang diharapkan: {$forms[$name][1]}.";
        }
    }
    return $faults;
}

/** @param array<string, string|null> $attributes what is `null` is left out */
function kotacerdas_attributes(array $attributes): string
{
    $markup = '';
    foreach ($attributes as $name => $value) {
        $markup .= $value === null ? '' : sprintf(' %s="%s"', $name, kotacerdas_escape($value));
    }
    return $markup;
}

function kotacerdas_escape(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
}
