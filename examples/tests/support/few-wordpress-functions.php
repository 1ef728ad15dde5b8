<?php
/**
 * The few functions of WordPress that the plugin calls, as its handbook describes them. WordPress itself is not here.
 */

declare(strict_types=1);

const ABSPATH = '/';

$GLOBALS['hooks'] = [];
$GLOBALS['shortcodes'] = [];
$GLOBALS['modules'] = [];
$GLOBALS['enqueued'] = [];
$GLOBALS['options'] = [];
$GLOBALS['sanitizers'] = [];
$GLOBALS['capabilities'] = [];
$GLOBALS['errors'] = [];
$GLOBALS['pages'] = [];

function add_action(string $hook, callable $callback): void
{
    $GLOBALS['hooks'][$hook][] = $callback;
}

function do_action(string $hook): void
{
    foreach ($GLOBALS['hooks'][$hook] ?? [] as $callback) {
        $callback();
    }
}

function add_shortcode(string $tag, callable $callback): void
{
    $GLOBALS['shortcodes'][$tag] = $callback;
}

/** Of WordPress's grammar `name="value"`; a shortcode without attributes is called with an empty text. */
function do_shortcode(string $content): string
{
    return preg_replace_callback('/\[(\w+)((?:\s+[\w-]+="[^"]*")*)\s*\]/', function (array $found): string {
        preg_match_all('/([\w-]+)="([^"]*)"/', $found[2], $pairs);
        $attributes = array_combine(array_map('strtolower', $pairs[1]), $pairs[2]);
        return ($GLOBALS['shortcodes'][$found[1]])($attributes === [] ? '' : $attributes);
    }, $content);
}

function wp_register_script_module(string $id, string $src, array $deps = [], string|false|null $version = false): void
{
    $GLOBALS['modules'][$id] = $src . (is_string($version) ? '?ver=' . $version : '');
}

function wp_enqueue_script_module(string $id): void
{
    $GLOBALS['enqueued'][$id] = true;
}

/** What WordPress prints in the footer. */
function print_enqueued_script_modules(): string
{
    $tags = array_map(
        fn (string $id): string => sprintf(
            '<script type="module" src="%s" id="%s-js-module"></script>',
            esc_url($GLOBALS['modules'][$id]),
            esc_attr($id)
        ),
        array_keys($GLOBALS['enqueued'])
    );
    return implode("\n", $tags);
}

function plugins_url(string $path, string $plugin): string
{
    return 'http://portal.example/' . basename(dirname($plugin)) . '/' . $path;
}

function current_user_can(string $capability): bool
{
    return in_array($capability, $GLOBALS['capabilities'], true);
}

function get_option(string $name, mixed $default = false): mixed
{
    return $GLOBALS['options'][$name] ?? $default;
}

function update_option(string $name, mixed $value): void
{
    $GLOBALS['options'][$name] = ($GLOBALS['sanitizers'][$name])($value);
}

function register_setting(string $group, string $name, array $arguments): void
{
    $GLOBALS['sanitizers'][$name] = $arguments['sanitize_callback'];
}

function add_settings_error(string $setting, string $code, string $message): void
{
    $GLOBALS['errors'][] = $message;
}

function add_options_page(string $title, string $menu, string $capability, string $slug, callable $callback): void
{
    $GLOBALS['pages'][$slug] = ['capability' => $capability, 'callback' => $callback];
}

function settings_fields(string $group): void
{
    echo '<input type="hidden" name="option_page" value="' . esc_attr($group) . '" />';
}

function submit_button(): void
{
    echo '<input type="submit" value="Simpan Perubahan" />';
}

function esc_html(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES, 'UTF-8');
}

function esc_attr(string $text): string
{
    return esc_html($text);
}

function esc_url(string $url): string
{
    return esc_html($url);
}
